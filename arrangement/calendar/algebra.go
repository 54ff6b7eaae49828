package calendar

import (
	"strings"
	"unique"
)

// Union is the set of the days that are in either set.
func (s Spans) Union(other Spans) Spans { return combine(s, other, either) }

// Intersect is the set of the days that are in both sets.
func (s Spans) Intersect(other Spans) Spans { return combine(s, other, both) }

// Minus is the set of the days that are in this set and not in the other.
func (s Spans) Minus(other Spans) Spans { return combine(s, other, onlyFirst) }

// Complement is the set of all days of the calendar that are not in this set. It is open-ended where this set is not.
func (s Spans) Complement() Spans { return combine(s, Spans{}, notFirst) }

// truth is the truth table of an operation on two sets. The bit 0 says whether a day that is in neither is in the
// result, the bit 1 a day only in the first, the bit 2 a day only in the second, the bit 3 a day in both.
type truth uint8

const (
	onlyFirst truth = 0b0010
	notFirst  truth = 0b0101
	both      truth = 0b1000
	either    truth = 0b1110
)

// combine is every operation on two sets. It walks once over the days on which membership in either changes, which
// takes O(n + m).
func combine(a, b Spans, table truth) Spans {
	var made builder
	made.grow(len(a.packed()) + len(b.packed()))
	first, second := cursor{spans: a, period: a.first}, cursor{spans: b, period: b.first}
	var from int32 // the first day of the period that is being made, 0 between periods
	for day := firstDay; day < endDay; day = min(first.change(), second.change()) {
		first.pass(day)
		second.pass(day)
		switch in := table>>(first.inside|second.inside<<1)&1 == 1; {
		case in && from == 0:
			from = day
		case !in && from != 0:
			made.add(Period{from: from, until: day})
			from = 0
		}
	}
	made.add(period(from, endDay))
	return made.spans()
}

// cursor walks over the days on which membership in a set changes.
type cursor struct {
	spans  Spans
	period Period // the one it stands in, or the next
	index  int    // of the period
	inside uint8  // 1 where it stands in the period
}

// change is the next day on which membership changes, endDay where there is none.
func (c *cursor) change() int32 {
	switch {
	case c.period.from == 0:
		return endDay
	case c.inside == 1:
		return c.period.until
	}
	return c.period.from
}

// pass takes note of the change that there may be on the day.
func (c *cursor) pass(day int32) {
	if day != c.change() {
		return
	}
	if c.inside == 1 {
		c.index++
		c.period = c.spans.at(c.index)
	}
	c.inside ^= 1
}

// builder makes a Spans out of periods that come in order and do not touch.
type builder struct {
	made Spans
	more strings.Builder
}

// grow makes room for what two sets give that have as many packed bytes together: a set has two periods more than it
// has packed, and so has what is made of them; the complement has one more than its set.
func (b *builder) grow(packed int) {
	if packed > 0 {
		b.more.Grow(packed + 3*packedLen)
	}
}

// add adds a period after the others, or nothing where it is none.
func (b *builder) add(p Period) {
	switch {
	case p.from == 0:
	case b.made.first.from == 0:
		b.made.first = p
	case b.made.second.from == 0:
		b.made.second = p
	default:
		packed := pack(p)
		b.more.Write(packed[:])
	}
}

func (b *builder) spans() Spans {
	if b.more.Len() > 0 {
		b.made.more = unique.Make(b.more.String())
	}
	return b.made
}

// packedLen is the number of bytes of a packed period.
const packedLen = 8

func pack(p Period) [packedLen]byte {
	return [packedLen]byte{
		byte(p.from >> 24), byte(p.from >> 16), byte(p.from >> 8), byte(p.from),
		byte(p.until >> 24), byte(p.until >> 16), byte(p.until >> 8), byte(p.until),
	}
}

// unpack is the period at the start of packed ones.
func unpack(packed string) Period {
	_ = packed[packedLen-1] // one check of bounds for all eight bytes
	return Period{
		from:  int32(packed[0])<<24 | int32(packed[1])<<16 | int32(packed[2])<<8 | int32(packed[3]),
		until: int32(packed[4])<<24 | int32(packed[5])<<16 | int32(packed[6])<<8 | int32(packed[7]),
	}
}

package calendar

import (
	"iter"
	"slices"
	"unique"
)

// Spans is a set of days, kept as its periods in order, each as long as can be: between two of them lies at least one
// day that is not in the set. It is how the library answers "when".
//
// Spans is a comparable value: two Spans hold the same days if and only if they are ==, and a Spans can be a map key.
// Up to two periods, which is the usual case, it takes no memory of its own, and no operation that gives as few
// allocates. The zero Spans is the empty set.
//
// Its JSON form is an array of the text forms of its periods.
type Spans struct {
	// first and second are the first two periods, none where there are not as many. With three fields, and not four
	// or an array, the compiler can keep a Spans in registers; and since it takes three words, also what holds one of
	// them beside one word more, as the answer of a rule does.
	first, second Period
	// more holds the third period and those after it, packedLen bytes each; none where there is none. It is one word,
	// the same for the same bytes, so that Spans is comparable.
	more unique.Handle[string]
}

// hasMore says whether there is a third period.
func (s Spans) hasMore() bool { return s.more != (unique.Handle[string]{}) }

// packed holds the third period and those after it, packedLen bytes each.
func (s Spans) packed() string {
	if !s.hasMore() {
		return ""
	}
	return s.more.Value()
}

// SpansOf is the set of all days of the periods, which may come in any order, overlap and touch. Periods that are
// none add nothing. It takes O(n log n) for n periods.
func SpansOf(periods ...Period) Spans {
	var room [8]Period // so that a few periods are put in order without an allocation
	inOrder := append(room[:0], periods...)
	slices.SortFunc(inOrder, Period.Compare)
	var made builder
	var last Period
	for _, p := range inOrder {
		if last.from != 0 && p.from <= last.until {
			last.until = max(last.until, p.until)
			continue
		}
		made.add(last)
		last = p
	}
	made.add(last)
	return made.spans()
}

// IsEmpty says whether the set has no days.
func (s Spans) IsEmpty() bool { return s.first.from == 0 }

// Len is the number of periods. Days that follow one another are of one period.
func (s Spans) Len() int {
	switch {
	case s.first.from == 0:
		return 0
	case s.second.from == 0:
		return 1
	}
	return 2 + len(s.packed())/packedLen
}

// Days is the number of days, counted to 9999-12-31 where the last period is open-ended.
func (s Spans) Days() int {
	days := 0
	for i := range s.Len() {
		days += s.at(i).Len()
	}
	return days
}

// First is the first day of the set. It is no date where the set is empty.
func (s Spans) First() Date { return s.first.From() }

// All are the periods of the set in order.
func (s Spans) All() iter.Seq[Period] {
	return func(yield func(Period) bool) {
		for i := range s.Len() {
			if !yield(s.at(i)) {
				return
			}
		}
	}
}

// Contains says whether the day is in the set. It is false for no date. It takes O(log n) for n periods.
func (s Spans) Contains(day Date) bool {
	return s.first.Contains(day) || s.second.Contains(day) || s.hasMore() && s.after(day.day).Contains(day)
}

// Covers says whether every day of the period is in the set. It is false for the zero Period: what has no days is not
// covered. It takes O(log n) for n periods.
func (s Spans) Covers(p Period) bool {
	// Most sets have one period: that one is asked in so few words that the compiler puts them into the caller, as it does
	// not with Period.Covers and the rest. A verdict asks once for each rule.
	return p.from != 0 && s.first.from <= p.from && p.until <= s.first.until || s.coversLater(p)
}

// coversLater says whether one of the periods after the first covers the period.
func (s Spans) coversLater(p Period) bool {
	return s.second.Covers(p) || s.hasMore() && s.after(p.from).Covers(p)
}

// Overlaps says whether the set and the period have a day in common. It takes O(log n) for n periods.
func (s Spans) Overlaps(p Period) bool {
	return s.first.Overlaps(p) || s.second.Overlaps(p) || s.hasMore() && s.after(p.from).Overlaps(p)
}

// NextIn is the first day of the set that is not before the day: the day itself where it is in the set. It is no date
// where there is none, and for no date. It takes O(log n) for n periods.
func (s Spans) NextIn(day Date) Date {
	next := s.after(day.day)
	if day.day == 0 || next.from == 0 {
		return Date{}
	}
	return Date{day: max(day.day, next.from)}
}

// NextOut is the first day outside the set that is not before the day: the day itself where it is not in the set. It
// is no date where the set holds every day from the day on, and for no date. It takes O(log n) for n periods.
func (s Spans) NextOut(day Date) Date {
	if next := s.after(day.day); next.Contains(day) {
		return next.Until()
	}
	return day
}

// Starts is the set of the days on which a stay of a number of days could begin that lies in the set from its first
// day to its last. Where the set is open-ended so are the starts. It is empty where days is not positive.
func (s Spans) Starts(days int) Spans {
	if days <= 0 {
		return Spans{}
	}
	var made builder
	made.grow(len(s.packed()))
	for i := range s.Len() {
		p := s.at(i)
		if !p.IsOpenEnded() {
			p = period(p.from, addDays(p.until, 1-min(days, int(endDay))))
		}
		made.add(p)
	}
	return made.spans()
}

// at is the period at an index; none from Len on.
func (s Spans) at(i int) Period {
	switch i {
	case 0:
		return s.first
	case 1:
		return s.second
	}
	packed := s.packed()
	if (i-2)*packedLen >= len(packed) {
		return Period{}
	}
	return unpack(packed[(i-2)*packedLen:])
}

// after is the first period that ends after the day: the one that contains it, else the next; none where there is
// none.
func (s Spans) after(day int32) Period {
	if day < s.first.until {
		return s.first
	}
	if day < s.second.until {
		return s.second
	}
	low, high := 2, s.Len()
	for low < high {
		middle := int(uint(low+high) / 2)
		if day < s.at(middle).until {
			high = middle
		} else {
			low = middle + 1
		}
	}
	return s.at(max(low, 2))
}

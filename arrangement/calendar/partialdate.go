package calendar

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// PartialDate is the day of an event that is known to the day, to the month or to the year, or of which two days are
// known between which it was: May 2004, and not a day that nobody knows. It is the first and the last day that it may
// be.
//
// PartialDate is a comparable value of 8 bytes: it supports == and can be a map key. Two that may be the same days are
// equal, however they were made: what is from the first to the last day of a month is that month. The zero PartialDate
// is no date.
//
// Its text form is "2004-05-12", "2004-05" or "2004", and for two days "[2016-07-15..2017-01-10]", both included: one of
// them or of the days between (ISO 8601-2). That of no date is empty.
type PartialDate struct {
	// first and last count as Date does. Both are 0, or firstDay <= first <= last <= lastDay.
	first, last int32
}

// Exactly is an event of which the day is known. It is no date where the day is.
func Exactly(day Date) PartialDate { return PartialDate{first: day.day, last: day.day} }

// InMonth is an event of which the month is known. It is no date where there is no such month from 0001-01 to 9999-12.
func InMonth(year int, month time.Month) PartialDate { return within(Months(On(year, month, 1), 1)) }

// InYear is an event of which the year is known. It is no date where the year is not from 1 to 9999.
func InYear(year int) PartialDate { return within(Months(On(year, time.January, 1), 12)) }

// Within is an event that was on one of two days or on a day between them, both included: the first day that it may be,
// and the last. It is what [Exactly], [InMonth] or [InYear] gives where these are the days of one of them, and no date
// where either day is none or the last is before the first.
func Within(first, last Date) PartialDate {
	if first.day == 0 || first.day > last.day {
		return PartialDate{}
	}
	return PartialDate{first: first.day, last: last.day}
}

// within is an event on a day of the period; no date for none.
func within(days Period) PartialDate { return Within(days.From(), days.Last()) }

var existingPartial = bilingual.Text{
	English: "a day, month or year that exists, such as 2004-05-12, 2004-05 or 2004, or the first and the last day that it may be, " +
		"such as [2016-07-15..2017-01-10]",
	French: "un jour, un mois ou une année qui existe, comme 2004-05-12, 2004-05 ou 2004, ou le premier et le dernier jour possibles, " +
		"comme [2016-07-15..2017-01-10]",
}

// ParsePartial reads a day as "2004-05-12", a month as "2004-05", a year as "2004" or two days between which it was as
// "[2016-07-15..2017-01-10]", and nothing in another form. Text of another form is a [fault.Fault] of the kind
// [fault.Malformed]; a day, month or year that does not exist, and a last day before the first, one of the kind
// [fault.OutOfRange].
func ParsePartial(text string) (PartialDate, error) {
	read, wrong := parsePartial(text)
	if wrong != "" {
		return PartialDate{}, fault.Fault{Kind: wrong, Given: fault.Given(text), Accepted: existingPartial}
	}
	return read, nil
}

// parsePartial reads a date of any precision, or says what kind of fault the text has.
func parsePartial(text string) (read PartialDate, wrong fault.Kind) {
	if days, ok := strings.CutPrefix(text, "["); ok {
		return parseWithin(days)
	}
	year, month, day, ok := digits(text)
	if !ok {
		return PartialDate{}, fault.Malformed
	}
	switch len(text) {
	case len("2004"):
		read = InYear(year)
	case len("2004-05"):
		read = InMonth(year, time.Month(month))
	default:
		read = Exactly(On(year, time.Month(month), day))
	}
	if read.IsZero() {
		return PartialDate{}, fault.OutOfRange
	}
	return read, ""
}

// parseWithin reads what stands after the opening bracket: two days and the closing one.
func parseWithin(text string) (PartialDate, fault.Kind) {
	days, closed := strings.CutSuffix(text, "]")
	from, to, _ := strings.Cut(days, open)
	first, wrongFirst := parse(from)
	last, wrongLast := parse(to)
	if !closed || wrongFirst == fault.Malformed || wrongLast == fault.Malformed {
		return PartialDate{}, fault.Malformed
	}
	read := Within(first, last) // a day that does not exist is no date, and then neither is this
	if read.IsZero() {
		return PartialDate{}, fault.OutOfRange
	}
	return read, ""
}

// MustParsePartial is [ParsePartial] for a date that stands as a literal in a program. It panics where ParsePartial
// gives an error.
func MustParsePartial(text string) PartialDate {
	read, err := ParsePartial(text)
	if err != nil {
		panic(err)
	}
	return read
}

// IsZero says whether it is no date.
func (p PartialDate) IsZero() bool { return p.first == 0 }

// Precision is how well the day is known; the zero [Precision] for no date.
func (p PartialDate) Precision() Precision {
	switch {
	case p.first == 0:
		return ""
	case p.first == p.last:
		return DayKnown
	}
	year, month, _ := civil(p.first)
	switch p {
	case InMonth(year, time.Month(month)):
		return MonthKnown
	case InYear(year):
		return YearKnown
	}
	return RangeKnown
}

// Date is the day, and whether it is known. It is no date and false where it may be more than one, and for no date.
func (p PartialDate) Date() (day Date, known bool) {
	if p.first != p.last {
		return Date{}, false
	}
	return Date{day: p.first}, p.first != 0
}

// Period is the days on which the event may have been: the day, the days of the month or of the year, or the two days
// and those between. It is none for no date.
func (p PartialDate) Period() Period { return period(p.first, p.last+1) }

// Compare is -1, 0 or +1 as the date comes before, is, or comes after the other: by the first day that it may be, then
// the one that may be later first, 2004 before 2004-01 before 2004-01-01. It is a total order, in which only equal dates
// are 0; no date comes first. That one date comes before another in it does not say that the event was earlier: for that,
// compare the days of [PartialDate.Period].
func (p PartialDate) Compare(other PartialDate) int {
	return cmp.Or(cmp.Compare(p.first, other.first), cmp.Compare(other.last, p.last))
}

// String is the text form, such as "2004-05"; "no date" for no date.
func (p PartialDate) String() string {
	if p.first == 0 {
		return noDate.English
	}
	return string(p.append(nil))
}

var between = bilingual.Text{English: "between %s and %s", French: "entre le %s et le %s"}

// In is the date as people read it in the language of the tag, as far as it is known: "May 12, 2004", "12 mai 2004";
// "May 2004", "mai 2004"; "2004"; "between July 15, 2016 and January 10, 2017", "entre le 15 juillet 2016 et le
// 10 janvier 2017"; "no date", "aucune date" for no date. It is written to stand by itself, as at the head of a line or
// after a colon: no preposition goes before every one of these.
func (p PartialDate) In(tag language.Tag) string {
	first := Date{day: p.first}
	switch p.Precision() {
	case MonthKnown:
		return bilingual.Month(tag, first.Year(), int(first.Month()))
	case YearKnown:
		return bilingual.Year(tag, first.Year())
	case RangeKnown:
		return fmt.Sprintf(between.In(tag), first.In(tag), Date{day: p.last}.In(tag))
	}
	return first.In(tag)
}

// AppendText appends the text form, which is empty for no date. It never fails.
func (p PartialDate) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText gives the text form, which is empty for no date. It never fails.
func (p PartialDate) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads the text form as [ParsePartial] does; the empty text is no date. Text that is faulty leaves the
// PartialDate as it was.
func (p *PartialDate) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePartial) }

func (p PartialDate) append(b []byte) []byte {
	first := Date{day: p.first}
	switch p.Precision() {
	case MonthKnown:
		whole := first.append(b)
		return whole[:len(whole)-len("-01")]
	case YearKnown:
		whole := first.append(b)
		return whole[:len(whole)-len("-01-01")]
	case RangeKnown:
		b = append(first.append(append(b, '[')), open...)
		return append(Date{day: p.last}.append(b), ']')
	}
	return first.append(b)
}

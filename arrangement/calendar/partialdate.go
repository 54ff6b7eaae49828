package calendar

import (
	"cmp"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// PartialDate is the day of an event that is known to the day, to the month or to the year: May 2004, and not a day
// that nobody knows.
//
// PartialDate is a comparable value of 8 bytes: it supports == and can be a map key. The zero PartialDate is no date.
//
// Its text form is "2004-05-12", "2004-05" or "2004"; that of no date is empty.
type PartialDate struct {
	// day is the earliest that it may be, as in Date.
	day int32
	// unsure is 0 where the day is known, monthUnsure where only the month is, yearUnsure where only the year is.
	unsure uint8
}

const (
	monthUnsure = 1
	yearUnsure  = 2
)

// Exactly is an event of which the day is known. It is no date where the day is.
func Exactly(day Date) PartialDate { return PartialDate{day: day.day} }

// InMonth is an event of which the month is known. It is no date where there is no such month from 0001-01 to 9999-12.
func InMonth(year int, month time.Month) PartialDate { return unsure(On(year, month, 1), monthUnsure) }

// InYear is an event of which the year is known. It is no date where the year is not from 1 to 9999.
func InYear(year int) PartialDate { return unsure(On(year, time.January, 1), yearUnsure) }

func unsure(first Date, unsure uint8) PartialDate {
	if first.IsZero() {
		return PartialDate{}
	}
	return PartialDate{day: first.day, unsure: unsure}
}

var existingPartial = bilingual.Text{
	English: "a day, month or year that exists, such as 2004-05-12, 2004-05 or 2004",
	French:  "un jour, un mois ou une année qui existe, comme 2004-05-12, 2004-05 ou 2004",
}

// ParsePartial reads a day as "2004-05-12", a month as "2004-05" or a year as "2004", and nothing in another form.
// Text of another form is a [fault.Fault] of the kind [fault.Malformed]; a day, month or year that does not exist, one of
// the kind [fault.OutOfRange].
func ParsePartial(text string) (PartialDate, error) {
	wrong := fault.Malformed
	if year, month, day, ok := digits(text); ok {
		var read PartialDate
		switch len(text) {
		case len("2004"):
			read = InYear(year)
		case len("2004-05"):
			read = InMonth(year, time.Month(month))
		default:
			read = Exactly(On(year, time.Month(month), day))
		}
		if !read.IsZero() {
			return read, nil
		}
		wrong = fault.OutOfRange
	}
	return PartialDate{}, fault.Fault{Kind: wrong, Given: fault.Given(text), Accepted: existingPartial}
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
func (p PartialDate) IsZero() bool { return p.day == 0 }

// Precision is how well the day is known; the zero [Precision] for no date.
func (p PartialDate) Precision() Precision {
	switch {
	case p.day == 0:
		return ""
	case p.unsure == monthUnsure:
		return MonthKnown
	case p.unsure == yearUnsure:
		return YearKnown
	}
	return DayKnown
}

// Date is the day, and whether it is known. It is no date and false where only the month or the year is known, and
// for no date.
func (p PartialDate) Date() (day Date, known bool) {
	if p.unsure != 0 {
		return Date{}, false
	}
	return Date{day: p.day}, p.day != 0
}

// Period is the days on which the event may have been: the day, the days of the month, or those of the year. It is
// none for no date.
func (p PartialDate) Period() Period {
	first := Date{day: p.day}
	switch p.unsure {
	case monthUnsure:
		return Months(first, 1)
	case yearUnsure:
		return Months(first, 12)
	}
	return Single(first)
}

// Compare is -1, 0 or +1 as the date comes before, is, or comes after the other: by the earliest day that it may be,
// then by precision, 2004 before 2004-01 before 2004-01-01, which is also the order of the text forms. No date comes
// first.
func (p PartialDate) Compare(other PartialDate) int {
	return cmp.Or(cmp.Compare(p.day, other.day), cmp.Compare(other.unsure, p.unsure))
}

// String is the text form, such as "2004-05"; "no date" for no date.
func (p PartialDate) String() string {
	if p.day == 0 {
		return noDate.English
	}
	return string(p.append(nil))
}

// In is the date as people read it in the language of the tag, as far as it is known: "May 12, 2004", "12 mai 2004";
// "May 2004", "mai 2004"; "2004"; "no date", "aucune date" for no date.
func (p PartialDate) In(tag language.Tag) string {
	day := Date{day: p.day}
	switch p.unsure {
	case monthUnsure:
		return bilingual.Month(tag, day.Year(), int(day.Month()))
	case yearUnsure:
		return bilingual.Year(tag, day.Year())
	}
	return day.In(tag)
}

// AppendText appends the text form, which is empty for no date. It never fails.
func (p PartialDate) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText gives the text form, which is empty for no date. It never fails.
func (p PartialDate) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads the text form as [ParsePartial] does; the empty text is no date. Text that is faulty leaves the
// PartialDate as it was.
func (p *PartialDate) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePartial) }

func (p PartialDate) append(b []byte) []byte {
	whole := Date{day: p.day}.append(b)
	switch p.unsure {
	case monthUnsure:
		return whole[:len(whole)-len("-01")]
	case yearUnsure:
		return whole[:len(whole)-len("-01-01")]
	}
	return whole
}

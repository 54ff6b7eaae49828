package calendar

import (
	"cmp"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// FiscalYear is a year of the Government of Canada's accounts, from 1 April to 31 March, named by the calendar year in
// which it begins: 2016 is 2016-17. It is comparable and ordered. The zero FiscalYear is none, and so is one that does
// not lie whole in the calendar: the first is 1, the last 9998.
//
// Its text form is "2016-17"; that of none is empty.
type FiscalYear int16

const (
	firstFiscalYear FiscalYear = firstYear
	lastFiscalYear  FiscalYear = lastYear - 1
)

// FiscalYearStarting is the fiscal year that begins on 1 April of a year from 1 to 9998; none for any other year.
func FiscalYearStarting(year int) FiscalYear {
	if year < int(firstFiscalYear) || year > int(lastFiscalYear) {
		return 0
	}
	return FiscalYear(year)
}

// FiscalYearOf is the fiscal year in which the day lies. It is none for no date, and for a day whose fiscal year does
// not lie in the calendar whole.
func FiscalYearOf(day Date) FiscalYear {
	if day.Month() < time.April {
		return FiscalYearStarting(day.Year() - 1)
	}
	return FiscalYearStarting(day.Year())
}

var existingFiscalYear = bilingual.Text{English: "a fiscal year such as 2016-17", French: "un exercice comme 2016-17"}

// ParseFiscalYear reads a fiscal year as "2016-17" and in no other form. Text of another form is a [fault.Fault] of
// the kind [fault.Malformed]; two years that do not follow one another, or a year that is none, one of the kind
// [fault.OutOfRange].
func ParseFiscalYear(text string) (FiscalYear, error) {
	wrong := fault.Malformed
	if year, next, _, ok := digits(text); ok && len(text) == len("2016-17") {
		if read := FiscalYearStarting(year); read != 0 && next == (year+1)%100 {
			return read, nil
		}
		wrong = fault.OutOfRange
	}
	return 0, fault.Fault{Kind: wrong, Given: fault.Given(text), Accepted: existingFiscalYear}
}

// IsZero says whether it is none.
func (y FiscalYear) IsZero() bool { return y < firstFiscalYear || y > lastFiscalYear }

// Year is the calendar year in which the fiscal year begins; 0 for none.
func (y FiscalYear) Year() int {
	if y.IsZero() {
		return 0
	}
	return int(y)
}

// Period is the days of the fiscal year, from 1 April until 1 April of the next year, excluded; none for none.
func (y FiscalYear) Period() Period { return Months(On(y.Year(), time.April, 1), 12) }

// Next is the fiscal year after this one; none for none and for the last.
func (y FiscalYear) Next() FiscalYear {
	if y.IsZero() {
		return 0
	}
	return FiscalYearStarting(int(y) + 1)
}

// Previous is the fiscal year before this one; none for none and for the first.
func (y FiscalYear) Previous() FiscalYear { return FiscalYearStarting(y.Year() - 1) }

// Compare is -1 where the fiscal year is earlier than the other, 0 where it is the same, and +1 where it is later.
// None comes first.
func (y FiscalYear) Compare(other FiscalYear) int { return cmp.Compare(y.Year(), other.Year()) }

var noFiscalYear = bilingual.Text{English: "no fiscal year", French: "aucun exercice"}

// String is the text form, such as "2016-17"; "no fiscal year" for none.
func (y FiscalYear) String() string {
	if y.IsZero() {
		return noFiscalYear.English
	}
	return string(y.append(nil))
}

// In is the fiscal year as people read it in the language of the tag: "2016-2017" in both; "no fiscal year", "aucun
// exercice" for none.
func (y FiscalYear) In(tag language.Tag) string {
	if y.IsZero() {
		return noFiscalYear.In(tag)
	}
	return fmt.Sprintf("%s-%s", bilingual.Year(tag, int(y)), bilingual.Year(tag, int(y)+1))
}

// AppendText appends the text form, which is empty for none. It never fails.
func (y FiscalYear) AppendText(b []byte) ([]byte, error) { return y.append(b), nil }

// MarshalText gives the text form, which is empty for none. It never fails.
func (y FiscalYear) MarshalText() ([]byte, error) { return y.append(nil), nil }

// UnmarshalText reads the text form as [ParseFiscalYear] does; the empty text is none. Text that is faulty leaves the
// FiscalYear as it was.
func (y *FiscalYear) UnmarshalText(text []byte) error { return unmarshal(y, text, ParseFiscalYear) }

func (y FiscalYear) append(b []byte) []byte {
	if y.IsZero() {
		return b
	}
	return appendTwo(append(appendYear(b, int(y)), '-'), (int(y)+1)%100)
}

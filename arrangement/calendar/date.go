package calendar

import (
	"cmp"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Date is a civil day from 0001-01-01 to 9999-12-31 of the Gregorian calendar, without time of day or time zone.
//
// Date is a comparable value of 4 bytes: it supports == and can be a map key. The zero Date is no date: it is before
// and after nothing, and what is reckoned from it is no date either.
//
// Its text form is "2008-07-01" (RFC 3339, full-date); that of no date is empty.
type Date struct {
	// day counts from 1 on 0001-01-01; 0 is no date.
	day int32
}

// On is the day of a year, month and day of the month. It is no date where there is no such day, as on 29 February
// of a common year, or where the year is not from 1 to 9999.
func On(year int, month time.Month, day int) Date {
	if year < firstYear || year > lastYear || month < time.January || month > time.December ||
		day < 1 || day > daysIn(year, int(month)) {
		return Date{}
	}
	return Date{day: dayOf(year, int(month), day)}
}

// Parse reads a day as "2008-07-01" and in no other form: four digits for the year, two for the month and two for
// the day. Text of another form is a [fault.Fault] of the kind [fault.Malformed]; a day that does not exist, one of
// the kind [fault.OutOfRange].
func Parse(text string) (Date, error) {
	date, wrong := parse(text)
	if wrong != "" {
		return Date{}, fault.Fault{Kind: wrong, Given: fault.Given(text), Accepted: existingDay}
	}
	return date, nil
}

var existingDay = bilingual.Text{
	English: "a day that exists, such as 2008-07-01",
	French:  "un jour qui existe, comme 2008-07-01",
}

// parse reads a day, or says what kind of fault the text has.
func parse(text string) (date Date, wrong fault.Kind) {
	year, month, day, ok := digits(text)
	if !ok || len(text) != len("2008-07-01") {
		return Date{}, fault.Malformed
	}
	if date = On(year, time.Month(month), day); date.IsZero() {
		return Date{}, fault.OutOfRange
	}
	return date, ""
}

// MustParse is [Parse] for a day that stands as a literal in a program. It panics where Parse gives an error.
func MustParse(text string) Date {
	date, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return date
}

// IsZero says whether it is no date.
func (d Date) IsZero() bool { return d.day == 0 }

// Year is the year, from 1 to 9999; 0 for no date.
func (d Date) Year() int {
	year, _, _ := d.civil()
	return year
}

// Month is the month of the year; 0 for no date.
func (d Date) Month() time.Month {
	_, month, _ := d.civil()
	return time.Month(month)
}

// Day is the day of the month, from 1 to 31; 0 for no date.
func (d Date) Day() int {
	_, _, day := d.civil()
	return day
}

func (d Date) civil() (year, month, day int) {
	if d.day == 0 {
		return 0, 0, 0
	}
	return civil(d.day)
}

// Weekday is the day of the week. No date has none; for it the answer is [time.Sunday] and means nothing, so ask
// [Date.IsZero] first.
func (d Date) Weekday() time.Weekday { return time.Weekday(d.day % 7) } // 0001-01-01, day 1, was a Monday

// Compare is -1 where the day is earlier than the other, 0 where it is the same, and +1 where it is later. It orders
// for sorting: no date comes before every day.
func (d Date) Compare(other Date) int { return cmp.Compare(d.day, other.day) }

// Before says whether the day is earlier than the other. It is false where either is no date.
func (d Date) Before(other Date) bool { return d.day != 0 && d.day < other.day }

// After says whether the day is later than the other. It is false where either is no date.
func (d Date) After(other Date) bool { return other.day != 0 && d.day > other.day }

// AddDays is the day n days later, or earlier where n is negative. It is no date when it would lie beyond the
// calendar.
func (d Date) AddDays(n int) Date { return given(addDays(d.day, n)) }

// AddMonths is the same day of the month n months later, or earlier where n is negative; the last day of that month
// where it is too short: one month after 31 January is 28 or 29 February. It is no date when it would lie beyond the
// calendar.
func (d Date) AddMonths(n int) Date { return given(addMonths(d.day, n)) }

// AddYears is the same day n years later, or earlier where n is negative; 28 February for 29 February where that year
// is a common year. It is no date when it would lie beyond the calendar. For birthdays use [Date.Anniversary].
func (d Date) AddYears(n int) Date { return given(addYears(d.day, n, 0)) }

// Anniversary is the day on which a number of years is reached: the day on which who is born on this day has that
// age. Who is born on 29 February is a year older on 1 March where there is no such day. It is no date when it would
// lie beyond the calendar.
func (d Date) Anniversary(years int) Date { return given(addYears(d.day, years, 1)) }

// DaysUntil is the number of days from this one to the other: 1 for the next day, negative where the other is
// earlier. It is 0 where either is no date.
func (d Date) DaysUntil(other Date) int {
	if d.day == 0 || other.day == 0 {
		return 0
	}
	return int(other.day - d.day)
}

// String is the text form, such as "2008-07-01"; "no date" for no date.
func (d Date) String() string {
	if d.day == 0 {
		return noDate.English
	}
	var buffer [len("2008-07-01")]byte
	return string(d.append(buffer[:0]))
}

var noDate = bilingual.Text{English: "no date", French: "aucune date"}

// In is the day as people read it in the language of the tag: "July 1, 2008", "1er juillet 2008"; "no date", "aucune
// date" for no date.
func (d Date) In(tag language.Tag) string {
	if d.day == 0 {
		return noDate.In(tag)
	}
	year, month, day := civil(d.day)
	return bilingual.Date(tag, year, month, day)
}

// AppendText appends the text form, which is empty for no date. It never fails.
func (d Date) AppendText(b []byte) ([]byte, error) { return d.append(b), nil }

// MarshalText gives the text form, which is empty for no date. It never fails.
func (d Date) MarshalText() ([]byte, error) { return d.append(nil), nil }

// UnmarshalText reads the text form as [Parse] does; the empty text is no date. Text that is faulty leaves the Date
// as it was.
func (d *Date) UnmarshalText(text []byte) error { return unmarshal(d, text, Parse) }

func (d Date) append(b []byte) []byte {
	if d.day == 0 {
		return b
	}
	year, month, day := civil(d.day)
	return appendTwo(append(appendTwo(append(appendYear(b, year), '-'), month), '-'), day)
}

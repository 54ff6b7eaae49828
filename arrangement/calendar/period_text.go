package calendar

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// open stands for an end that is not a day: in second place for an open end, in first place for the first day of the
// calendar (ISO 8601-2).
const open = ".."

var (
	existingPeriod = bilingual.Text{
		English: "a period such as 2008-07-01/2009-04-01, the second day excluded, or 2008-07-01/..",
		French:  "une période comme 2008-07-01/2009-04-01, le second jour exclu, ou 2008-07-01/..",
	}
	laterEnd = bilingual.Text{English: "a day after %s", French: "un jour postérieur au %s"}
)

// ParsePeriod reads a period as "2008-07-01/2009-04-01", the second day excluded, with ".." in second place for an
// open end and in first place for the first day of the calendar. Text of another form is a [fault.Fault] of the kind
// [fault.Malformed]; a day that does not exist, one of the kind [fault.OutOfRange]; a second day that is not after the
// first, one of the kind [fault.Conflict].
func ParsePeriod(text string) (Period, error) {
	first, second, ok := strings.Cut(text, "/")
	if !ok {
		return Period{}, faultyPeriod(fault.Malformed, text)
	}
	read := Always()
	var wrong fault.Kind
	for _, end := range []struct {
		text string
		day  *int32
	}{{first, &read.from}, {second, &read.until}} {
		if end.text == open {
			continue
		}
		day, kind := parse(end.text)
		if kind == fault.Malformed || wrong == "" { // where both days are faulty, a faulty form says more
			wrong = kind
		}
		*end.day = day.day
	}
	if wrong != "" {
		return Period{}, faultyPeriod(wrong, text)
	}
	if read.from >= read.until {
		return Period{}, fault.Fault{
			Kind: fault.Conflict, Given: fault.Given(text),
			Accepted: bilingual.Both(func(tag language.Tag) string {
				return fmt.Sprintf(laterEnd.In(tag), read.From())
			}),
		}
	}
	return read, nil
}

// MustParsePeriod is [ParsePeriod] for a period that stands as a literal in a program. It panics where ParsePeriod
// gives an error.
func MustParsePeriod(text string) Period {
	period, err := ParsePeriod(text)
	if err != nil {
		panic(err)
	}
	return period
}

func faultyPeriod(kind fault.Kind, text string) fault.Fault {
	return fault.Fault{Kind: kind, Given: fault.Given(text), Accepted: existingPeriod}
}

// String is the text form, such as "2008-07-01/2009-04-01"; "no period" for the zero Period.
func (p Period) String() string {
	if p.from == 0 {
		return noPeriod.English
	}
	var buffer [len("2008-07-01/2009-04-01")]byte
	return string(p.append(buffer[:0]))
}

var (
	noPeriod     = bilingual.Text{English: "no period", French: "aucune période"}
	always       = bilingual.Text{English: "always", French: "en tout temps"}
	upToIncluded = bilingual.Text{English: "up to and including %s", French: "jusqu'au %s inclusivement"}
)

// In is the period as people read it in the language of the tag, its last day included: "July 1, 2008 to March 31,
// 2009", "du 1er juillet 2008 au 31 mars 2009". A period of one day reads as the day; an open-ended one, "from July 1,
// 2008 on", "à compter du 1er juillet 2008"; one from the beginning of the calendar, "up to and including March 31,
// 2009", "jusqu'au 31 mars 2009 inclusivement"; all days, "always", "en tout temps"; the zero Period, "no period",
// "aucune période".
func (p Period) In(tag language.Tag) string {
	switch {
	case p.from == 0:
		return noPeriod.In(tag)
	case p == Always():
		return always.In(tag)
	case p.from == firstDay:
		return fmt.Sprintf(upToIncluded.In(tag), p.Last().In(tag))
	}
	fromYear, fromMonth, fromDay := civil(p.from)
	if p.IsOpenEnded() {
		return bilingual.Since(tag, fromYear, fromMonth, fromDay)
	}
	year, month, day := civil(p.until - 1)
	return bilingual.Period(tag, fromYear, fromMonth, fromDay, year, month, day)
}

// AppendText appends the text form, which is empty for the zero Period. It never fails.
func (p Period) AppendText(b []byte) ([]byte, error) { return p.append(b), nil }

// MarshalText gives the text form, which is empty for the zero Period. It never fails.
func (p Period) MarshalText() ([]byte, error) { return p.append(nil), nil }

// UnmarshalText reads the text form as [ParsePeriod] does; the empty text is the zero Period. Text that is faulty
// leaves the Period as it was.
func (p *Period) UnmarshalText(text []byte) error { return unmarshal(p, text, ParsePeriod) }

func (p Period) append(b []byte) []byte {
	if p.from == 0 {
		return b
	}
	if p.from == firstDay {
		b = append(b, open...)
	} else {
		b = p.From().append(b)
	}
	b = append(b, '/')
	if p.IsOpenEnded() {
		return append(b, open...)
	}
	return p.Until().append(b)
}

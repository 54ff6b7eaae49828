package calendar

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Precision is how well the day of an event is known. The zero Precision is not stated.
type Precision string

const (
	// DayKnown is an event of which the day is known.
	DayKnown Precision = "day"
	// MonthKnown is an event of which the month is known, and not the day.
	MonthKnown Precision = "month"
	// YearKnown is an event of which the year is known, and neither the month nor the day.
	YearKnown Precision = "year"
	// RangeKnown is an event of which two days are known between which it was, and which are not those of a month or year.
	RangeKnown Precision = "range"
)

var precisions = bilingual.Codes[Precision]{
	{Code: DayKnown, Title: bilingual.Text{English: "known to the day", French: "connu au jour près"}},
	{Code: MonthKnown, Title: bilingual.Text{English: "known to the month", French: "connu au mois près"}},
	{Code: YearKnown, Title: bilingual.Text{English: "known to the year", French: "connu à l'année près"}},
	{Code: RangeKnown, Title: bilingual.Text{English: "known to lie between two days", French: "situé entre deux jours connus"}},
}

// Precisions are all precisions: the day, the month and the year, the finest first, then two days of any distance.
func Precisions() iter.Seq[Precision] { return precisions.All() }

// ParsePrecision reads the code of a precision. An unknown code is a [fault.Fault].
func ParsePrecision(text string) (Precision, error) { return fault.ParseCode(precisions, text) }

// Valid says whether the precision is one of [Precisions].
func (p Precision) Valid() bool { return precisions.Has(p) }

// Title is what people read for the precision.
func (p Precision) Title() bilingual.Text { return precisions.Title(p) }

// MarshalText gives the code; the empty text for the zero Precision. A code that is none of [Precisions] is an error.
func (p Precision) MarshalText() ([]byte, error) { return fault.MarshalCode(precisions, p) }

// UnmarshalText reads the code; the empty text is the zero Precision.
func (p *Precision) UnmarshalText(text []byte) error { return fault.UnmarshalCode(precisions, text, p) }

package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Unit is what a [Measure] counts. The zero Unit is none.
type Unit string

const (
	// Years are years of the calendar.
	Years Unit = "years"
	// Months are months of the calendar.
	Months Unit = "months"
	// CalendarDays are days of the calendar.
	CalendarDays Unit = "days"
	// Minutes are minutes of time.
	Minutes Unit = "minutes"
	// Percent is hundredths of a whole.
	Percent Unit = "percent"
	// Points are points of a score.
	Points Unit = "points"
	// Hits are shots that hit the target.
	Hits Unit = "hits"
	// Times is how often something happened.
	Times Unit = "times"
	// Persons are people.
	Persons Unit = "persons"
)

var units = bilingual.Codes[Unit]{
	{Code: Years, Title: bilingual.Text{English: "years", French: "ans"}},
	{Code: Months, Title: bilingual.Text{English: "months", French: "mois"}},
	{Code: CalendarDays, Title: bilingual.Text{English: "days", French: "jours"}},
	{Code: Minutes, Title: bilingual.Text{English: "minutes", French: "minutes"}},
	{Code: Percent, Title: bilingual.Text{English: "percent", French: "pour cent"}},
	{Code: Points, Title: bilingual.Text{English: "points", French: "points"}},
	{Code: Hits, Title: bilingual.Text{English: "hits", French: "coups au but"}},
	{Code: Times, Title: bilingual.Text{English: "times", French: "fois"}},
	{Code: Persons, Title: bilingual.Text{English: "persons", French: "personnes"}},
}

// singular holds one of each unit that is counted, in the order of units; a percentage is written with its sign.
var singular = map[Unit]bilingual.Text{
	Years:        {English: "year", French: "an"},
	Months:       {English: "month", French: "mois"},
	CalendarDays: {English: "day", French: "jour"},
	Minutes:      {English: "minute", French: "minute"},
	Points:       {English: "point", French: "point"},
	Hits:         {English: "hit", French: "coup au but"},
	Times:        {English: "time", French: "fois"},
	Persons:      {English: "person", French: "personne"},
}

// Units are all units in their order.
func Units() iter.Seq[Unit] { return units.All() }

// ParseUnit reads the code of a unit. An unknown code is a [fault.Fault].
func ParseUnit(text string) (Unit, error) { return fault.ParseCode(units, text) }

// Valid says whether the unit is one of [Units].
func (u Unit) Valid() bool { return units.Has(u) }

// Title is what people read for several of the unit.
func (u Unit) Title() bilingual.Text { return units.Title(u) }

// MarshalText gives the code. A code that is none of [Units] is an error.
func (u Unit) MarshalText() ([]byte, error) { return fault.MarshalCode(units, u) }

// UnmarshalText reads the code; the empty text is the zero Unit.
func (u *Unit) UnmarshalText(text []byte) error { return fault.UnmarshalCode(units, text, u) }

package funding

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Per is what a [Rate] is counted by. The zero Per is not stated.
type Per string

const (
	// PerOfficerYear counts the days of all officers abroad, as parts of the fiscal year in which they lie: of 365 days, or
	// of 366.
	PerOfficerYear Per = "officer-year"
	// PerOfficerDay counts the days of all officers abroad.
	PerOfficerDay Per = "officer-day"
	// PerOfficer counts each tour once, in the fiscal year in which it begins.
	PerOfficer Per = "officer"
	// PerCent takes a percentage of what the rates of the other kinds come to in the fiscal year.
	PerCent Per = "percent"
	// AsSpent is no rate: the amount was spent, and stands as such in a [Budget] that was forecast again.
	AsSpent Per = "as-spent"
)

var pers = bilingual.Codes[Per]{
	{Code: PerOfficerYear, Title: bilingual.Text{English: "per officer and year", French: "par personne et par année"}},
	{Code: PerOfficerDay, Title: bilingual.Text{English: "per officer and day", French: "par personne et par jour"}},
	{Code: PerOfficer, Title: bilingual.Text{English: "per officer, once", French: "par personne, une seule fois"}},
	{Code: PerCent, Title: bilingual.Text{English: "percent of the other lines of the year", French: "pourcentage des autres lignes de l'exercice"}},
	{Code: AsSpent, Title: bilingual.Text{English: "as spent", French: "selon la dépense réelle"}},
}

// Pers are all that a rate can be counted by, in a fixed order.
func Pers() iter.Seq[Per] { return pers.All() }

// ParsePer reads the code of what a rate is counted by. A code that is none of [Pers] is a [fault.Fault].
func ParsePer(text string) (Per, error) { return fault.ParseCode(pers, text) }

// Valid says whether it is one of [Pers].
func (p Per) Valid() bool { return pers.Has(p) }

// Title is what people read for it.
func (p Per) Title() bilingual.Text { return pers.Title(p) }

// MarshalText gives the code; the empty text for the zero Per. A code that is none of [Pers] is an error.
func (p Per) MarshalText() ([]byte, error) { return fault.MarshalCode(pers, p) }

// UnmarshalText reads the code; the empty text is the zero Per.
func (p *Per) UnmarshalText(text []byte) error { return fault.UnmarshalCode(pers, text, p) }

package evaluation

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Benefit is who at home an [Element] is a benefit to: what officers bring back with them. The zero Benefit is none.
type Benefit string

const (
	// ToOfficer is a benefit to the officer: leadership, problem solving, work among other cultures.
	ToOfficer Benefit = "officer"
	// ToService is a benefit to the officer's home service.
	ToService Benefit = "service"
	// ToCommunity is a benefit to the community that the home service serves.
	ToCommunity Benefit = "community"
)

var benefits = bilingual.Codes[Benefit]{
	{Code: ToOfficer, Title: bilingual.Text{English: "benefit to the officer", French: "avantage pour la personne déployée"}},
	{Code: ToService, Title: bilingual.Text{English: "benefit to the home service", French: "avantage pour le service d'attache"}},
	{Code: ToCommunity, Title: bilingual.Text{English: "benefit to the community", French: "avantage pour la collectivité"}},
}

// Benefits are all benefits in a fixed order.
func Benefits() iter.Seq[Benefit] { return benefits.All() }

// ParseBenefit reads the code of a benefit. A code that is none of [Benefits] is a [fault.Fault].
func ParseBenefit(text string) (Benefit, error) { return fault.ParseCode(benefits, text) }

// Valid says whether the benefit is one of [Benefits].
func (b Benefit) Valid() bool { return benefits.Has(b) }

// Title is what people read for the benefit.
func (b Benefit) Title() bilingual.Text { return benefits.Title(b) }

// MarshalText gives the code; the empty text for the zero Benefit. A code that is none of [Benefits] is an error.
func (b Benefit) MarshalText() ([]byte, error) { return fault.MarshalCode(benefits, b) }

// UnmarshalText reads the code; the empty text is the zero Benefit.
func (b *Benefit) UnmarshalText(text []byte) error { return fault.UnmarshalCode(benefits, text, b) }

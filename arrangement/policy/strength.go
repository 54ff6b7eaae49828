package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Strength is how strongly a [Citation] carries what rests on it. The zero Strength is not stated, and no citation
// without one is accepted.
type Strength string

const (
	// Stated means that the source says so itself.
	Stated Strength = "stated"
	// Derived means that it follows from what the source says, by arithmetic or by reading two places together.
	Derived Strength = "derived"
	// Assumed means that no public source states it: the library chose it, and a caller will want to set it.
	Assumed Strength = "assumed"
)

var strengths = bilingual.Codes[Strength]{
	{Code: Stated, Title: bilingual.Text{English: "stated", French: "attesté"}},
	{Code: Derived, Title: bilingual.Text{English: "derived", French: "déduit"}},
	{Code: Assumed, Title: bilingual.Text{English: "assumed", French: "posé par hypothèse"}},
}

// Strengths are all strengths, the strongest first.
func Strengths() iter.Seq[Strength] { return strengths.All() }

// ParseStrength reads the code of a strength. An unknown code is a [fault.Fault].
func ParseStrength(text string) (Strength, error) { return fault.ParseCode(strengths, text) }

// Valid says whether the strength is one of [Strengths].
func (s Strength) Valid() bool { return strengths.Has(s) }

// Title is what people read for the strength.
func (s Strength) Title() bilingual.Text { return strengths.Title(s) }

// MarshalText gives the code. A code that is none of [Strengths] is an error.
func (s Strength) MarshalText() ([]byte, error) { return fault.MarshalCode(strengths, s) }

// UnmarshalText reads the code; the empty text is the zero Strength.
func (s *Strength) UnmarshalText(text []byte) error { return fault.UnmarshalCode(strengths, text, s) }

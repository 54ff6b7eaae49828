package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Effect is what a rule does to a decision when it is not met. The zero Effect is not stated, and no rule is
// accepted with it.
type Effect string

const (
	// Bars means that the decision cannot be met unless the rule is.
	Bars Effect = "bars"
	// Advises means that the finding is reported and changes no verdict.
	Advises Effect = "advises"
)

var effects = bilingual.Codes[Effect]{
	{Code: Bars, Title: bilingual.Text{English: "bars", French: "éliminatoire"}},
	{Code: Advises, Title: bilingual.Text{English: "advises", French: "indicatif"}},
}

// Effects are all effects in their order.
func Effects() iter.Seq[Effect] { return effects.All() }

// ParseEffect reads the code of an effect. An unknown code is a [fault.Fault].
func ParseEffect(text string) (Effect, error) { return fault.ParseCode(effects, text) }

// Valid says whether the effect is one of [Effects].
func (e Effect) Valid() bool { return effects.Has(e) }

// Title is what people read for the effect.
func (e Effect) Title() bilingual.Text { return effects.Title(e) }

// MarshalText gives the code. A code that is none of [Effects] is an error.
func (e Effect) MarshalText() ([]byte, error) { return fault.MarshalCode(effects, e) }

// UnmarshalText reads the code; the empty text is the zero Effect.
func (e *Effect) UnmarshalText(text []byte) error { return fault.UnmarshalCode(effects, text, e) }

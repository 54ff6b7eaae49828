package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Verdict is what a rule or a policy says of a case: met, unmet, or unknown because a fact is missing. The zero
// Verdict is none of them: nothing was asked. Unknown is never read as met.
type Verdict string

const (
	// Met means that the rule holds on every day that is asked about.
	Met Verdict = "met"
	// Unmet means that there is a day asked about on which the rule does not hold.
	Unmet Verdict = "unmet"
	// Unknown means that a fact is missing without which nobody can tell.
	Unknown Verdict = "unknown"
)

var verdicts = bilingual.Codes[Verdict]{
	{Code: Met, Title: bilingual.Text{English: "met", French: "satisfait"}},
	{Code: Unmet, Title: bilingual.Text{English: "not met", French: "non satisfait"}},
	{Code: Unknown, Title: bilingual.Text{English: "unknown", French: "inconnu"}},
}

// Verdicts are met, unmet and unknown.
func Verdicts() iter.Seq[Verdict] { return verdicts.All() }

// ParseVerdict reads the code of a verdict. An unknown code is a [fault.Fault].
func ParseVerdict(text string) (Verdict, error) { return fault.ParseCode(verdicts, text) }

// And combines two verdicts by Kleene's strong logic: unmet if one is unmet, else unknown if one is unknown, else
// met. The zero Verdict takes no part.
func (v Verdict) And(other Verdict) Verdict {
	switch {
	case v == "":
		return other
	case other == "":
		return v
	case v == Unmet || other == Unmet:
		return Unmet
	case v == Met && other == Met:
		return Met
	default:
		return Unknown
	}
}

// Valid says whether the verdict is one of [Verdicts].
func (v Verdict) Valid() bool { return verdicts.Has(v) }

// Title is what people read for the verdict.
func (v Verdict) Title() bilingual.Text { return verdicts.Title(v) }

// MarshalText gives the code. A code that is none of [Verdicts] is an error.
func (v Verdict) MarshalText() ([]byte, error) { return fault.MarshalCode(verdicts, v) }

// UnmarshalText reads the code; the empty text is the zero Verdict.
func (v *Verdict) UnmarshalText(text []byte) error { return fault.UnmarshalCode(verdicts, text, v) }

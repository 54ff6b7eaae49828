package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Change is how a rule stands in one edition against another: what made it answer otherwise. Where several apply it
// is the first of them in the order of [Changes]. The zero Change is none.
type Change string

const (
	// EntersForce is a rule that is not in force before.
	EntersForce Change = "enters-force"
	// LeavesForce is a rule that is not in force after.
	LeavesForce Change = "leaves-force"
	// BarsNow is a rule that advises before, and bars after.
	BarsNow Change = "bars-now"
	// AdvisesNow is a rule that bars before, and advises after.
	AdvisesNow Change = "advises-now"
	// OtherLimit is a rule whose limit is another after.
	OtherLimit Change = "other-limit"
	// OtherMoment is a rule that is asked at another moment after.
	OtherMoment Change = "other-moment"
	// OtherAnswer is a rule that says the same of itself before and after, and answers otherwise: it is asked on another
	// day of nomination, it is waived in one of them, or its function is another.
	OtherAnswer Change = "other-answer"
)

var changes = bilingual.Codes[Change]{
	{Code: EntersForce, Title: bilingual.Text{English: "not in force before", French: "pas en vigueur avant"}},
	{Code: LeavesForce, Title: bilingual.Text{English: "not in force after", French: "plus en vigueur après"}},
	{Code: BarsNow, Title: bilingual.Text{English: "advises only before", French: "indicatif seulement avant"}},
	{Code: AdvisesNow, Title: bilingual.Text{English: "advises only after", French: "indicatif seulement après"}},
	{Code: OtherLimit, Title: bilingual.Text{English: "another limit", French: "autre limite"}},
	{Code: OtherMoment, Title: bilingual.Text{English: "asked at another moment", French: "vérifié à un autre moment"}},
	{Code: OtherAnswer, Title: bilingual.Text{English: "another answer", French: "autre réponse"}},
}

// Changes are all changes, in a fixed order.
func Changes() iter.Seq[Change] { return changes.All() }

// ParseChange reads the code of a change. An unknown code is a [fault.Fault].
func ParseChange(text string) (Change, error) { return fault.ParseCode(changes, text) }

// Valid says whether the change is one of [Changes].
func (c Change) Valid() bool { return changes.Has(c) }

// Title is what people read for the change.
func (c Change) Title() bilingual.Text { return changes.Title(c) }

// MarshalText gives the code. A code that is none of [Changes] is an error.
func (c Change) MarshalText() ([]byte, error) { return fault.MarshalCode(changes, c) }

// UnmarshalText reads the code; the empty text is the zero Change.
func (c *Change) UnmarshalText(text []byte) error { return fault.UnmarshalCode(changes, text, c) }

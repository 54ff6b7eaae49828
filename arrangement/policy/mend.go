package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Mend is how a blocking finding can be put right. The zero Mend is not stated.
type Mend string

const (
	// State means that a fact is missing: it is to be stated, and then must hold on the days asked about.
	State Mend = "state"
	// PutRight means that the fact can be changed: a test taken again, a paper renewed.
	PutRight Mend = "put-right"
	// Wait means that nobody can change the fact, but the rule holds for a later departure.
	Wait Mend = "wait"
	// LeaveEarlier means that nobody can change the fact and that the rule holds for no later departure, but for an
	// earlier one, from the day of nomination on.
	LeaveEarlier Mend = "leave-earlier"
	// RepairRule means that the rule failed or gave no answer: there is nothing to put right but the rule itself.
	RepairRule Mend = "repair-rule"
	// Never means that nobody can change the fact and that the rule holds for no departure from the day of nomination
	// on.
	Never Mend = "never"
)

var mends = bilingual.Codes[Mend]{
	{Code: State, Title: bilingual.Text{English: "state the fact", French: "fournir le renseignement"}},
	{Code: PutRight, Title: bilingual.Text{English: "put right", French: "corriger"}},
	{Code: Wait, Title: bilingual.Text{English: "wait", French: "attendre"}},
	{Code: LeaveEarlier, Title: bilingual.Text{English: "leave earlier", French: "partir plus tôt"}},
	{Code: RepairRule, Title: bilingual.Text{English: "repair the rule", French: "corriger la règle"}},
	{Code: Never, Title: bilingual.Text{English: "nothing helps", French: "aucune mesure possible"}},
}

// Mends are all mends, the easiest first.
func Mends() iter.Seq[Mend] { return mends.All() }

// ParseMend reads the code of a mend. An unknown code is a [fault.Fault].
func ParseMend(text string) (Mend, error) { return fault.ParseCode(mends, text) }

// Valid says whether the mend is one of [Mends].
func (m Mend) Valid() bool { return mends.Has(m) }

// Title is what people read for the mend.
func (m Mend) Title() bilingual.Text { return mends.Title(m) }

// MarshalText gives the code. A code that is none of [Mends] is an error.
func (m Mend) MarshalText() ([]byte, error) { return fault.MarshalCode(mends, m) }

// UnmarshalText reads the code; the empty text is the zero Mend.
func (m *Mend) UnmarshalText(text []byte) error { return fault.UnmarshalCode(mends, text, m) }

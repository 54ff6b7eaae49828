package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Approval is the yes or no of somebody without whom an officer does not go. The zero Approval says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Approval struct {
	// Kind is whose yes or no it is.
	Kind ApprovalKind `json:"kind,omitzero"`
	// Given is the yes or no.
	Given policy.Answer `json:"given,omitzero"`
	// Period is the days that it is for; [calendar.Always] for all days, and the zero Period where they are not stated.
	Period calendar.Period `json:"period,omitzero"`
}

// IsZero says whether nothing is stated.
func (a Approval) IsZero() bool { return a == Approval{} }

var wantApprovalKind = bilingual.Text{English: "whose approval it is", French: "de quelle approbation il s'agit"}

// Check lists what is wrong with the approval, each at the key of its JSON form: no kind, a code that is none.
func (a Approval) Check() error {
	var faults fault.List
	if a.Kind == "" {
		faults.Add(fault.Absent("kind", wantApprovalKind))
	}
	fault.AddCode(&faults, "kind", a.Kind, ParseApprovalKind)
	fault.AddCode(&faults, "given", a.Given, policy.ParseAnswer)
	return faults.Err()
}

// Format prints that there is an approval, and nothing of what it says.
func (a Approval) Format(state fmt.State, verb rune) { withhold(state, verb, "approval") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Approval as it was.
func (a *Approval) UnmarshalJSON(data []byte) error {
	var read Approval
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("given", &read.Given)
		o.Optional("period", &read.Period)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

// approved asks for an approval of the kind, on its days. A no takes its days out again, and so does an answer that is not
// stated, for what is unknown is not met. An approval that is not in the file is unknown.
func approved(kind ApprovalKind) func(Candidate, policy.Measure) policy.Days {
	fact := policy.NewFact(string(kind), kind.Title())
	return func(c Candidate, _ policy.Measure) policy.Days {
		var given, taken calendar.Spans
		there, known := false, true
		for _, a := range c.Officer.Approvals {
			if a.Kind != kind {
				continue
			}
			there, known = true, known && a.Given.Valid() && !a.Period.IsZero()
			switch period := a.Period; {
			case a.Given == policy.Yes:
				given = given.Union(period.Spans())
			case period.IsZero():
				taken = calendar.Always().Spans() // it may be for any day
			default:
				taken = taken.Union(period.Spans())
			}
		}
		return policy.DuringSpans(fact, given.Minus(taken), there && known)
	}
}

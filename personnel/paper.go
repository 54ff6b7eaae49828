package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Paper is one paper of an officer's file, with the days on which it is valid. The zero Paper says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Paper struct {
	// Kind is which paper it is.
	Kind PaperKind `json:"kind,omitzero"`
	// Period is the days on which it is valid, with no end for one that does not expire; the zero Period where they are not
	// stated.
	Period calendar.Period `json:"period,omitzero"`
}

// IsZero says whether nothing is stated.
func (p Paper) IsZero() bool { return p == Paper{} }

var wantPaperKind = bilingual.Text{English: "which paper it is", French: "de quelle pièce il s'agit"}

// Check lists what is wrong with the paper, each at the key of its JSON form: no kind, or one that is none.
func (p Paper) Check() error {
	var faults fault.List
	if p.Kind == "" {
		faults.Add(fault.Absent("kind", wantPaperKind))
	}
	fault.AddCode(&faults, "kind", p.Kind, ParsePaperKind)
	return faults.Err()
}

// Format prints that there is a paper, and nothing of what it is.
func (p Paper) Format(state fmt.State, verb rune) { withhold(state, verb, "paper") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Paper as it was.
func (p *Paper) UnmarshalJSON(data []byte) error {
	var read Paper
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("period", &read.Period)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// holds asks for a paper of the kind that is valid, and goes on being so for the months of the limit; a limit without a
// number asks for no time ahead. A paper that is not in the file is unknown.
func holds(kind PaperKind) func(Candidate, policy.Measure) policy.Days {
	fact := policy.NewFact(string(kind), kind.Title())
	return func(c Candidate, limit policy.Measure) policy.Days {
		var valid calendar.Spans
		there, known := false, true
		for _, paper := range c.Officer.Papers {
			if paper.Kind == kind {
				there, known = true, known && !paper.Period.IsZero()
				valid = valid.Union(ahead(paper.Period, limit).Spans())
			}
		}
		return policy.DuringSpans(fact, valid, there && known)
	}
}

// ahead is the days of the period on which it goes on for the months of the limit, the day on which exactly so many are
// left included.
func ahead(period calendar.Period, limit policy.Measure) calendar.Period {
	if limit.Unit() != policy.Months || period.IsOpenEnded() {
		return period
	}
	return calendar.Between(period.From(), period.Until().AddMonths(-limit.Int()).AddDays(1))
}

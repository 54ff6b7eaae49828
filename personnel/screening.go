package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Screening is what came of one step in which an officer was looked at: an interview, an examination, a stage of the
// assessment for mission service, a look into a record. The zero Screening says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Screening struct {
	// Kind is what was looked at.
	Kind ScreeningKind `json:"kind,omitzero"`
	// On is the day of the result. Before it the result does not hold; no date where it is not stated, and then the result
	// holds on every day.
	On calendar.Date `json:"on,omitzero"`
	// Passed is whether the officer passed; not stated where the result is not known.
	Passed policy.Answer `json:"passed,omitzero"`
}

// IsZero says whether nothing is stated.
func (s Screening) IsZero() bool { return s == Screening{} }

var wantScreeningKind = bilingual.Text{English: "what was looked at", French: "ce qui a été examiné"}

// Check lists what is wrong with the screening, each at the key of its JSON form: no kind, a code that is none.
func (s Screening) Check() error {
	var faults fault.List
	if s.Kind == "" {
		faults.Add(fault.Absent("kind", wantScreeningKind))
	}
	fault.AddCode(&faults, "kind", s.Kind, ParseScreeningKind)
	fault.AddCode(&faults, "passed", s.Passed, policy.ParseAnswer)
	return faults.Err()
}

// Format prints that there is a screening, and nothing of what it says.
func (s Screening) Format(state fmt.State, verb rune) { withhold(state, verb, "screening") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Screening as it was.
func (s *Screening) UnmarshalJSON(data []byte) error {
	var read Screening
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("on", &read.On)
		o.Optional("passed", &read.Passed)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// passed asks that the screening of the kind was passed, from the day of its result on.
func passed(kind ScreeningKind) func(Candidate, policy.Measure) policy.Days {
	fact := policy.NewFact(string(kind), kind.Title())
	return func(c Candidate, _ policy.Measure) policy.Days {
		screening := screened(c.Officer.Screenings, kind)
		if screening.Passed == policy.Yes && !screening.On.IsZero() {
			return policy.From(fact, screening.On)
		}
		return policy.Is(fact, screening.Passed)
	}
}

// screened is the first of the screenings of the kind; the zero one where there is none. It takes the list and not the
// officer, who is large to copy.
func screened(screenings []Screening, kind ScreeningKind) Screening {
	for _, s := range screenings {
		if s.Kind == kind {
			return s
		}
	}
	return Screening{}
}

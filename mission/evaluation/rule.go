package evaluation

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Rule is the numbers by which evidence becomes a rating: [Rule.Rate] says how. They are data, so that a test can move
// them and an evaluator can set them. Rules compare with ==. The zero Rule rates nothing.
//
// Its JSON form is an object; that of the zero Rule is an empty one.
type Rule struct {
	// Stated is what a source that states the value itself counts, in [policy.Points].
	Stated policy.Measure
	// Derived is what a source counts that the value is derived from, in [policy.Points]; not more than Stated.
	Derived policy.Measure
	// Assumed is what an assumption counts, in [policy.Points]; not more than Derived.
	Assumed policy.Measure
	// SecondHand is how much less a source counts that repeats another, in [policy.Points]; none counts less than 0.
	SecondHand policy.Measure
	// EvidenceAsked is what the sources of an observation must count together, each once, in [policy.Points].
	EvidenceAsked policy.Measure
	// Current is for how long after a period an observation of it can be rated, in [policy.Months].
	Current policy.Measure
	// ProgressAsked is how much of the way from baseline to target is progress, in [policy.Percent], above 0 and at most 100.
	ProgressAsked policy.Measure
	// Unmeasured is the highest rating of an element that no indicator measures, whatever leads to it; NotRated where
	// nothing is to be inferred.
	Unmeasured Rating
	// Unsupported is the highest rating of an element that is measured, where something that leads to it is not rated.
	Unsupported Rating
}

// IsZero says whether it is no rule: nothing about it is stated.
func (r Rule) IsZero() bool { return r == Rule{} }

// StandardRule is the library's rule. No public source states one for this program: the numbers are assumed, and an
// evaluator will want to set them. A source that states a value counts 4 points, one that it is derived from 3, an
// assumption nothing, and a second-hand source 2 points less; 3 points are asked, so that one first-hand source is enough
// and a single second-hand one is not. An observation is rated for 12 months after its period; half of the way is
// progress; what is inferred and not measured, and what is measured while something that leads to it is not rated, is
// rated [Progress] at most. Each call gives a timeline of its own.
func StandardRule() policy.Timeline[Rule] {
	return policy.Starting(calendar.Always().From(), Rule{
		Stated: points(4), Derived: points(3), Assumed: points(0), SecondHand: points(2), EvidenceAsked: points(3),
		Current:       policy.Whole(12, policy.Months),
		ProgressAsked: policy.Whole(50, policy.Percent),
		Unmeasured:    Progress, Unsupported: Progress,
	}, policy.Assume(bilingual.Text{
		English: "no public source states how the program's indicators are rated; the numbers are chosen",
		French:  "aucune source publique n'indique comment les indicateurs du programme sont cotés\u00a0; les nombres sont choisis",
	}))
}

func points(n int) policy.Measure { return policy.Whole(n, policy.Points) }

var (
	wantPoints  = bilingual.Text{English: "points from 0 to 1,000", French: "de 0 à 1\u00a0000 points"}
	wantLess    = bilingual.Text{English: "no more points than stronger evidence has", French: "pas plus de points qu'une preuve plus forte"}
	wantMonths  = bilingual.Text{English: "whole months from 0 to 1,200", French: "un nombre entier de mois, de 0 à 1\u00a0200"}
	wantPercent = bilingual.Text{English: "a percentage above 0%, at most 100%", French: "un pourcentage supérieur à 0\u00a0%, d'au plus 100\u00a0%"}
)

// Check lists what is wrong with the rule, each at the key of its JSON form: points that are none, are negative or above
// 1,000, weaker evidence that counts more than stronger, months that are none, a percentage that is none, a rating that
// is none.
func (r Rule) Check() error {
	var faults fault.List
	outOfRange := func(at fault.Path, given policy.Measure, accepted bilingual.Text) {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: fault.Given(given.String()), Accepted: accepted})
	}
	for _, part := range []struct {
		at     fault.Path
		points policy.Measure
	}{
		{"stated", r.Stated},
		{"derived", r.Derived},
		{"assumed", r.Assumed},
		{"second_hand", r.SecondHand},
		{"evidence_asked", r.EvidenceAsked},
	} {
		if !within(part.points, policy.Points, 1000) {
			outOfRange(part.at, part.points, wantPoints)
		}
	}
	if len(faults) == 0 && r.Derived.Compare(r.Stated) > 0 {
		outOfRange("derived", r.Derived, wantLess)
	}
	if len(faults) == 0 && r.Assumed.Compare(r.Derived) > 0 {
		outOfRange("assumed", r.Assumed, wantLess)
	}
	if !within(r.Current, policy.Months, 1200) || !r.Current.Number().IsInteger() {
		outOfRange("current", r.Current, wantMonths)
	}
	if !within(r.ProgressAsked, policy.Percent, 100) || r.ProgressAsked.Number().IsZero() {
		outOfRange("progress_asked", r.ProgressAsked, wantPercent)
	}
	for _, part := range []struct {
		at     fault.Path
		rating Rating
	}{{"unmeasured", r.Unmeasured}, {"unsupported", r.Unsupported}} {
		if part.rating == "" {
			faults.Add(fault.Absent(part.at, wantRating))
		}
		fault.AddCode(&faults, part.at, part.rating, ParseRating)
	}
	return faults.Err()
}

// within says whether a measure is of the unit, not negative and at most the most.
func within(measure policy.Measure, unit policy.Unit, most int64) bool {
	number := measure.Number()
	return measure.Unit() == unit && !number.IsNegative() && !number.GreaterThan(decimal.New(most, 0))
}

// counts is how many points a citation counts; below 0 where a second-hand source loses more than it has.
func (r Rule) counts(citation policy.Citation) decimal.Decimal {
	var counts policy.Measure
	switch citation.Strength {
	case policy.Stated:
		counts = r.Stated
	case policy.Derived:
		counts = r.Derived
	case policy.Assumed:
		counts = r.Assumed
	}
	number := counts.Number()
	if citation.Source.SecondHand {
		number = number.Sub(r.SecondHand.Number())
	}
	return number
}

// mostPoints keeps a sum within what a measure holds.
const mostPoints = 1_000_000

// weigh is how many points the citations count together: each source once, by its strongest citation and never below 0,
// and what has no source once too.
func (r Rule) weigh(evidence []policy.Citation) policy.Measure {
	bySource := make(map[string]decimal.Decimal, len(evidence))
	for _, citation := range evidence {
		id := citation.Source.ID
		bySource[id] = decimal.Max(bySource[id], r.counts(citation))
	}
	var sum decimal.Decimal
	for _, counts := range bySource {
		sum = sum.Add(counts)
	}
	weight, _ := policy.Measured(decimal.Min(sum, decimal.New(mostPoints, 0)), policy.Points)
	return weight
}

type ruleJSON struct {
	Stated        policy.Measure `json:"stated,omitzero"`
	Derived       policy.Measure `json:"derived,omitzero"`
	Assumed       policy.Measure `json:"assumed,omitzero"`
	SecondHand    policy.Measure `json:"second_hand,omitzero"`
	EvidenceAsked policy.Measure `json:"evidence_asked,omitzero"`
	Current       policy.Measure `json:"current,omitzero"`
	ProgressAsked policy.Measure `json:"progress_asked,omitzero"`
	Unmeasured    Rating         `json:"unmeasured,omitzero"`
	Unsupported   Rating         `json:"unsupported,omitzero"`
}

// MarshalJSON writes the rule as an object without what is not stated; the zero Rule as an empty one. A measure that is not
// [policy.Measure.Valid] and a rating that is none are errors.
func (r Rule) MarshalJSON() ([]byte, error) { return json.Marshal(ruleJSON(r)) }

// UnmarshalJSON reads what [Rule.MarshalJSON] writes. All faults are reported together, and leave the Rule as it was. What
// the rule lacks is for [Rule.Check] to say.
func (r *Rule) UnmarshalJSON(data []byte) error {
	var read Rule
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("stated", &read.Stated)
		o.Optional("derived", &read.Derived)
		o.Optional("assumed", &read.Assumed)
		o.Optional("second_hand", &read.SecondHand)
		o.Optional("evidence_asked", &read.EvidenceAsked)
		o.Optional("current", &read.Current)
		o.Optional("progress_asked", &read.ProgressAsked)
		o.Optional("unmeasured", &read.Unmeasured)
		o.Optional("unsupported", &read.Unsupported)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

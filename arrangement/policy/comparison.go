package policy

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

const (
	// SamplesKept is how many subjects of each [Shift] a [Comparison] keeps with both decisions: the first ones.
	SamplesKept = 3
	// CombinationsKept is how many combinations of rules a [Comparison] counts apart, of gains and of losses: the first
	// ones that come up. Those that come up later are counted together.
	CombinationsKept = 1000
)

// Comparison is what [Compare] found about a population: how many gain, lose and stay, and which rules made the
// difference. It is not generic and carries titles, limits and a few decisions, so that it can be kept as JSON and printed
// years later, without the policies at hand. The zero Comparison compares nothing.
type Comparison struct {
	before, after Compared
	tour          calendar.Period
	counts        transitions
	gains, losses difference
	samples       [7][]Sample // by place in shifts
}

// difference is through which rules a verdict became another.
type difference struct {
	causes       []Cause
	combinations []Combination
	others       int
}

// Compared is one of the two editions that were compared.
type Compared struct {
	// Policy is the ID of the policy.
	Policy string `json:"policy"`
	// Title is the name of the policy.
	Title bilingual.Text `json:"title"`
	// Nomination is the day of nomination, on which the edition is in force.
	Nomination calendar.Date `json:"nomination"`
}

// Cause is a rule that made a difference: it bars and blocks where the verdict is not met, and does not where it is.
type Cause struct {
	// Rule is the ID of the rule.
	Rule string `json:"rule"`
	// Title names the rule.
	Title bilingual.Text `json:"title"`
	// Change is how the rule stands after against before.
	Change Change `json:"change"`
	// Before is the limit before; not stated for a rule without one, and for one that is not in force before.
	Before Measure `json:"before,omitzero"`
	// After is the limit after; not stated for a rule without one, and for one that is not in force after.
	After Measure `json:"after,omitzero"`
	// Count is for how many subjects it made a difference, alone or with others.
	Count int `json:"count"`
}

// Combination is rules that made a difference together: for these subjects all of them did, and no other.
type Combination struct {
	// Rules are the IDs of the rules, in the order of the policy.
	Rules []string `json:"rules"`
	// Count is for how many subjects.
	Count int `json:"count"`
}

// Sample is one subject of the population with both decisions, so that a person can read why.
type Sample struct {
	// Position is the place of the subject in the population, from 0.
	Position int
	// Before is what the edition before decides.
	Before Decision
	// After is what the edition after decides.
	After Decision
}

// Shift is that between the verdicts of the two decisions.
func (s Sample) Shift() Shift { return ShiftOf(s.Before.Verdict(), s.After.Verdict()) }

// Before is the edition before.
func (c Comparison) Before() Compared { return c.before }

// After is the edition after.
func (c Comparison) After() Compared { return c.after }

// Tour is the tour that everyone was judged for.
func (c Comparison) Tour() calendar.Period { return c.tour }

// Population is how many subjects were judged.
func (c Comparison) Population() int {
	n := 0
	for _, row := range c.counts {
		for _, count := range row {
			n += count
		}
	}
	return n
}

// Count is how many subjects have the one verdict before and the other after; 0 where one of them is none of
// [Verdicts].
func (c Comparison) Count(before, after Verdict) int {
	if !before.Valid() || !after.Valid() {
		return 0
	}
	return c.counts[verdictPlace(before)][verdictPlace(after)]
}

// Of is how many subjects have the shift: the sum of the one or two counts of verdicts that make it.
func (c Comparison) Of(shift Shift) int {
	n := 0
	for before := range Verdicts() {
		for after := range Verdicts() {
			if ShiftOf(before, after) == shift {
				n += c.Count(before, after)
			}
		}
	}
	return n
}

// Causes are the rules that made the difference for those with the shift, [Gains] or [Loses], the most frequent first
// and those as frequent by their IDs. A subject counts for each rule that had a part. Of other shifts there are none.
func (c Comparison) Causes(shift Shift) iter.Seq[Cause] {
	return slices.Values(c.difference(shift).causes)
}

// Combinations are the sets of rules that made the difference for those with the shift, [Gains] or [Loses], the most
// frequent first. Every subject counts once: in one of them, or in [Comparison.OtherCombinations].
func (c Comparison) Combinations(shift Shift) iter.Seq[Combination] {
	return func(yield func(Combination) bool) {
		for _, combination := range c.difference(shift).combinations {
			combination.Rules = slices.Clone(combination.Rules)
			if !yield(combination) {
				return
			}
		}
	}
}

// OtherCombinations is how many subjects with the shift have a combination that came up after [CombinationsKept] others.
func (c Comparison) OtherCombinations(shift Shift) int { return c.difference(shift).others }

// Samples are the first subjects with the shift, at most [SamplesKept], in the order of the population.
func (c Comparison) Samples(shift Shift) iter.Seq[Sample] {
	if !shift.Valid() {
		return slices.Values([]Sample(nil))
	}
	return slices.Values(c.samples[shift.place()])
}

func (c Comparison) difference(shift Shift) difference {
	switch shift {
	case Gains:
		return c.gains
	case Loses:
		return c.losses
	default:
		return difference{}
	}
}

func (c Comparison) isZero() bool {
	return c.before == Compared{} && c.after == Compared{} && c.tour.IsZero()
}

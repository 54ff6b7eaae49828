package personnel

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/policy"
)

// need is a fact that the file of some persons has to state.
type need struct {
	fact   policy.Fact
	of     []Status
	stated func(Officer) bool
}

// concerns says whether the fact is one that the file of a person of that status states.
func (s Status) concerns(fact policy.Fact) bool {
	for _, n := range needs {
		if n.fact == fact {
			return slices.Contains(n.of, s)
		}
	}
	return false
}

// Lacks are the facts that the file of a person of this status has to state and does not, in a fixed order: the status
// alone where that is not stated. Whether what is stated is good enough is for the standards.
func (o Officer) Lacks() iter.Seq[policy.Fact] {
	return func(yield func(policy.Fact) bool) {
		if !o.Status.Valid() {
			yield(status)
			return
		}
		for _, n := range needs {
			if slices.Contains(n.of, o.Status) && !n.stated(o) && !yield(n.fact) {
				return
			}
		}
	}
}

// whereConcerned is the answer of a rule that does not concern persons whose file states no such fact: a civilian expert
// has no sworn date. Where the status is not stated, the rule asks.
func whereConcerned(
	fact policy.Fact, asks func(Candidate, policy.Measure) policy.Days,
) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		if s := c.Officer.Status; s.Valid() && !s.concerns(fact) {
			return policy.NotApplicable()
		}
		return asks(c, limit)
	}
}

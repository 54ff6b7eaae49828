package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// UnitedNationsNomination is what the United Nations asks to find in order when a state nominates an officer: health and
// conduct since the operating procedure of 1 February 2012, the papers of the nomination since that of 9 September 2019,
// and what a call of 2025 asks beside. [policy.Policy.On] gives the edition of a day. All is asked on the day of
// nomination. What is asked of the officer for the tour itself stands in [UnitedNations].
func UnitedNationsNomination() policy.Policy[Candidate] {
	return policy.Must("personnel/united-nations-nomination", bilingual.Text{
		English: "Nomination to the United Nations", French: "Mise en candidature auprès des Nations Unies",
	}, nominationRules()...)
}

// whereUnarmed is the answer of a rule that asks of unarmed posts only.
func whereUnarmed(asks func(Candidate, policy.Measure) policy.Days) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		switch c.Requirement.Armed {
		case policy.No:
			return asks(c, limit)
		case policy.Yes:
			return policy.NotApplicable()
		default:
			return policy.Missing(armed)
		}
	}
}

package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// National is what the program asks of everybody whom Canada deploys, whatever the organization: consent, the nomination
// and the release by the home service, medical fitness held against the profile of the mission, the psychological
// assessment, and that the family was thought of. The list that the program itself works by is not public: this is what
// its pages and witnesses tell of it, and it has no numbers.
//
// A psychological test that is not normal bars nobody by itself: it leads to an interview by a psychologist and to the
// decision of a panel, and until both are there the answer is unknown or no. Nor does a separation, or a dispute over
// custody, bar anyone: no rule reads them.
func National() policy.Policy[Candidate] {
	return policy.Must("personnel/national", bilingual.Text{
		English: "National criteria of the program", French: "Critères nationaux du programme",
	}, nationalRules()...)
}

// tested asks that a screening of the kind was made, whatever came of it, from its day on.
func tested(kind ScreeningKind) func(Candidate, policy.Measure) policy.Days {
	fact := factOf(kind)
	return func(c Candidate, _ policy.Measure) policy.Days {
		made := screened(c.Officer.Screenings, kind)
		switch {
		case !made.Passed.Valid():
			return policy.Missing(fact)
		case !made.On.IsZero():
			return policy.From(fact, made.On)
		}
		return policy.Is(fact, policy.Yes)
	}
}

// whereAbnormal is the answer of a rule that asks only of those whose psychological test was not normal.
func whereAbnormal(asks func(Candidate, policy.Measure) policy.Days) func(Candidate, policy.Measure) policy.Days {
	fact := factOf(PsychologicalTest)
	return func(c Candidate, limit policy.Measure) policy.Days {
		switch screened(c.Officer.Screenings, PsychologicalTest).Passed {
		case policy.No:
			return asks(c, limit)
		case policy.Yes:
			return policy.NotApplicable()
		default:
			return policy.Missing(fact)
		}
	}
}

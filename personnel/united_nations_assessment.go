package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// UnitedNationsAssessment is the assessment for mission service of the United Nations as a policy, for those who hold it or
// prepare for it: its stages and their order, the parts of the driving test, the handling of the firearm, and the
// assessment made once more in the mission. It is in force since the operating procedure of 1 February 2012;
// [policy.Policy.On] gives the edition of a day. The scores in languages, the hits and how long a pass is good for are
// rules of [UnitedNations], which asks them of every candidate.
//
// The stages are language, interview, driving and, for armed posts, firearms; who fails one takes no other. A second
// attempt at the driving test counts in place of the first. Who fails the assessment in the mission serves no day from
// then on, and goes home at the cost of the state that sent them.
func UnitedNationsAssessment() policy.Policy[Candidate] {
	return policy.Must("personnel/united-nations-assessment", bilingual.Text{
		English: "Assessment for mission service of the United Nations",
		French:  "Évaluation de l'aptitude au service dans une mission des Nations Unies",
	}, assessmentRules()...)
}

// afterPassing is whether a stage was taken on the day on which the one before it was passed, or later.
func afterPassing(stage, before ScreeningKind) func(Candidate, policy.Measure) policy.Days {
	fact, factBefore := factOf(stage), factOf(before)
	return func(c Candidate, _ policy.Measure) policy.Days {
		taken, first := screened(c.Officer.Screenings, stage), screened(c.Officer.Screenings, before)
		switch {
		case taken.IsZero():
			return policy.Missing(fact)
		case first.Passed == policy.No:
			return policy.Is(factBefore, policy.No)
		case first.Passed != policy.Yes, first.On.IsZero():
			return policy.Missing(factBefore)
		case taken.On.IsZero():
			return policy.Missing(fact)
		}
		return policy.Is(fact, answerOf(!taken.On.Before(first.On)))
	}
}

// factOf is the fact that a screening is.
func factOf(kind ScreeningKind) policy.Fact { return policy.NewFact(string(kind), kind.Title()) }

// lastAttempt is the answer of a rule on the attempt at the driving test that counts: the last one. Where it is stated that
// there is none, it was not passed.
func lastAttempt(
	fact policy.Fact, asks func(DrivingTest, policy.Measure) policy.Days,
) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		attempts := c.Officer.DrivingTests
		switch {
		case attempts == nil:
			return policy.Missing(fact)
		case len(attempts) == 0:
			return policy.Is(fact, policy.No)
		}
		return asks(attempts[len(attempts)-1], limit)
	}
}

// platesRead is whether the plate was read before each attempt: who could not read it has no other attempt.
func platesRead(c Candidate, _ policy.Measure) policy.Days {
	attempts := c.Officer.DrivingTests
	switch {
	case attempts == nil:
		return policy.Missing(drivingVision)
	case len(attempts) == 0:
		return policy.Is(drivingVision, policy.No)
	}
	answer := policy.Yes
	for _, attempt := range attempts {
		switch attempt.Vision {
		case policy.Yes:
		case policy.No:
			return policy.Is(drivingVision, policy.No)
		default:
			answer = ""
		}
	}
	return policy.Is(drivingVision, answer)
}

func handledInTime(t DrivingTest, limit policy.Measure) policy.Days {
	return policy.AtMost(drivingHandling, t.Handling, limit)
}

func engineKept(t DrivingTest, limit policy.Measure) policy.Days {
	return policy.AtMost(drivingStops, t.Stops, limit)
}

func markersClear(t DrivingTest, _ policy.Measure) policy.Days {
	return policy.Is(drivingClear, t.Clear)
}

func fewAttempts(c Candidate, limit policy.Measure) policy.Days {
	if c.Officer.DrivingTests == nil {
		return policy.Missing(drivingAttempts)
	}
	return policy.AtMost(drivingAttempts, policy.Whole(len(c.Officer.DrivingTests), policy.Times), limit)
}

// stillAssessed holds until the day on which the assessment in the mission was failed. Where other screenings are on file
// and this one is not, the officer was not assessed in the mission, and the rule does not concern them.
func stillAssessed(c Candidate, _ policy.Measure) policy.Days {
	switch taken := screened(c.Officer.Screenings, MissionAssessment); {
	case taken.IsZero() && len(c.Officer.Screenings) > 0:
		return policy.NotApplicable()
	case taken.Passed == policy.No:
		return policy.Until(missionAssessed, taken.On)
	default:
		return policy.Is(missionAssessed, taken.Passed)
	}
}

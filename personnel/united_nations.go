package personnel

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// UnitedNations is what the United Nations asks of an individual police officer, as far as public sources give it: the
// requirements page with the assessment of 2008 from 1 January 2007 on (that day is assumed), and what the operating
// procedure of 1 February 2012 changed and added from that day on, and that of 9 September 2019, which opened missions to
// civilian experts. [policy.Policy.On] gives the edition of a day. The stages of the assessment stand in
// [UnitedNationsAssessment], the papers of a nomination in [UnitedNationsNomination].
//
// Ages are asked so that who is too young on departure, or comes of the maximum age during the tour, does not go. Scores
// are those in the language of operation. The firearms test is asked of armed posts only.
func UnitedNations() policy.Policy[Candidate] {
	return policy.Must("personnel/united-nations", bilingual.Text{
		English: "United Nations standard for individual police officers",
		French:  "Norme des Nations Unies pour les policiers hors unités constituées",
	}, append(requirementRules(), procedureRules()...)...)
}

func oldEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.From(birth, c.Officer.Born.Anniversary(limit.Int()))
}

func youngEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.Until(birth, c.Officer.Born.Anniversary(limit.Int()))
}

func servedLongEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.From(sworn, c.Officer.Sworn.Anniversary(limit.Int()))
}

func retiredLately(c Candidate, limit policy.Measure) policy.Days {
	switch c.Officer.Status {
	case Active:
		return policy.During(status, calendar.Always())
	case Retired:
		return policy.Until(retirement, c.Officer.Retired.AddYears(limit.Int()))
	case CivilianExpert, Contracted:
		return policy.NotApplicable()
	default:
		return policy.Missing(status)
	}
}

// isOneOf is whether the status of the person is one of those.
func isOneOf(accepted ...Status) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, _ policy.Measure) policy.Days {
		if !c.Officer.Status.Valid() {
			return policy.Missing(status)
		}
		return policy.Is(status, answerOf(slices.Contains(accepted, c.Officer.Status)))
	}
}

func licensedLongEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.From(licence, c.Officer.Licence.AddMonths(limit.Int()))
}

func drivenLongEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.From(driving, c.Officer.Driving.AddMonths(limit.Int()))
}

func knowsComputers(c Candidate, _ policy.Measure) policy.Days {
	return policy.Is(computer, c.Officer.Computer)
}

// scored is when a score in the language of operation reaches the limit.
func scored(fact policy.Fact, score func(LanguageAssessment) policy.Measure) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		if !isLanguage(c.Requirement.Language) {
			return policy.Missing(languageOfOperation)
		}
		return policy.AtLeast(fact, score(inLanguage(c.Officer.Languages, c.Requirement.Language)), limit)
	}
}

func readingScore(a LanguageAssessment) policy.Measure   { return a.Reading }
func listeningScore(a LanguageAssessment) policy.Measure { return a.Listening }
func writingScore(a LanguageAssessment) policy.Measure   { return a.Writing }
func interviewScore(a LanguageAssessment) policy.Measure { return a.Interview }

// hasServedAbroad holds from the first day of the first earlier tour whose days are stated.
func hasServedAbroad(c Candidate, _ policy.Measure) policy.Days {
	if c.Officer.Tours == nil {
		return policy.Missing(earlierTours)
	}
	if len(c.Officer.Tours) == 0 {
		return policy.Is(earlierTours, policy.No)
	}
	var first calendar.Date
	for _, tour := range c.Officer.Tours {
		if from := tour.Period.From(); first.IsZero() || from.Before(first) {
			first = from
		}
	}
	return policy.From(earlierTours, first)
}

func certifiedByState(c Candidate, _ policy.Measure) policy.Days {
	return policy.Is(stateIntegrity, c.Officer.Integrity.State)
}

func certifiedBySelf(c Candidate, _ policy.Measure) policy.Days {
	return policy.Is(selfIntegrity, c.Officer.Integrity.Self)
}

// whereArmed is the answer of a rule that asks of armed posts only.
func whereArmed(asks func(Candidate, policy.Measure) policy.Days) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		switch c.Requirement.Armed {
		case policy.Yes:
			return asks(c, limit)
		case policy.No:
			return policy.NotApplicable()
		default:
			return policy.Missing(armed)
		}
	}
}

func reassembledInTime(c Candidate, limit policy.Measure) policy.Days {
	return policy.AtMost(assembly, c.Officer.Firearms.Assembly, limit)
}

func hitFromNear(c Candidate, limit policy.Measure) policy.Days {
	return policy.AtLeast(near, c.Officer.Firearms.Near, limit)
}

func hitFromFar(c Candidate, limit policy.Measure) policy.Days {
	return policy.AtLeast(far, c.Officer.Firearms.Far, limit)
}

func cleared(c Candidate, limit policy.Measure) policy.Days {
	return policy.During(assessmentClearance, calendar.Months(c.Officer.Cleared, limit.Int()))
}

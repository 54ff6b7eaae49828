package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ServiceCriteria is what the services that publish their criteria ask of their own officers before they nominate them,
// all of them in one policy, so that it judges the officers of many services at once: a rule concerns the officers of its
// service and no others. Those of Montréal and Calgary are known. A caller adds the rules of another service to these in a
// policy of its own.
func ServiceCriteria() policy.Policy[Candidate] {
	return policy.Must("personnel/services", bilingual.Text{
		English: "Criteria of the home services", French: "Critères des services d'attache",
	}, serviceRules()...)
}

// ofService is the answer of a rule that asks of the officers of one service only.
func ofService(id string, asks func(Candidate, policy.Measure) policy.Days) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		switch c.Officer.Service {
		case id:
			return asks(c, limit)
		case "":
			return policy.Missing(homeService)
		default:
			return policy.NotApplicable()
		}
	}
}

// asPolice is the answer of a rule on police service that makes no exception for civilian experts, who have none: theirs is
// not one that is not stated.
func asPolice(asks func(Candidate, policy.Measure) policy.Days) func(Candidate, policy.Measure) policy.Days {
	return func(c Candidate, limit policy.Measure) policy.Days {
		if c.Officer.Status == CivilianExpert {
			return policy.Is(sworn, policy.No)
		}
		return asks(c, limit)
	}
}

// manualLongEnough holds once vehicles with manual transmission have been driven for so long.
func manualLongEnough(c Candidate, limit policy.Measure) policy.Days {
	return policy.From(manualDriving, c.Officer.Manual.AddYears(limit.Int()))
}

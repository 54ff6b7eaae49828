package personnel_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

var (
	may1      = calendar.On(2008, time.May, 1)
	july1     = calendar.On(2008, time.July, 1)
	tour      = calendar.Months(july1, 9)
	may2012   = calendar.On(2012, time.May, 1)
	july2012  = calendar.On(2012, time.July, 1)
	tour2012  = calendar.Months(july2012, 9)
	english   = language.English
	french    = language.French
	frenchCA  = language.MustParse("fr-CA")
	persons   = func(n int) policy.Measure { return policy.Whole(n, policy.Persons) }
	percent   = func(n int) policy.Measure { return policy.Whole(n, policy.Percent) }
	hits      = func(n int) policy.Measure { return policy.Whole(n, policy.Hits) }
	minutes   = func(n int) policy.Measure { return policy.Whole(n, policy.Minutes) }
	frenchTop = personnel.LanguageAssessment{
		Language: french, On: calendar.On(2007, time.October, 3),
		Reading: percent(80), Listening: percent(70), Writing: percent(75), Interview: percent(90),
	}
)

// fit is a candidate whom every rule of every edition lets go, in 2008 and in 2012.
func fit() personnel.Candidate {
	return personnel.Candidate{
		Officer: personnel.Officer{
			ID: "o-0412", Service: "spvm", Born: calendar.On(1970, time.March, 14), Sworn: calendar.On(1995, time.June, 1),
			Status: personnel.Active, Licence: calendar.On(1988, time.April, 2), Driving: calendar.On(1990, time.May, 5),
			Computer: policy.Yes, Languages: []personnel.LanguageAssessment{frenchTop},
			Integrity: personnel.Integrity{State: policy.Yes, Self: policy.Yes},
			Firearms:  personnel.FirearmsTest{Assembly: minutes(3), Near: hits(5), Far: hits(4)},
			Cleared:   calendar.On(2012, time.January, 10),
			Experience: []personnel.Experience{
				{Skill: personnel.MapReading}, {Skill: personnel.Negotiation}, {Skill: personnel.Interviewing}, {Skill: personnel.FirstAid},
			},
			Tours: []personnel.EarlierTour{
				{Mission: "unmik", Period: calendar.Months(calendar.On(2001, time.February, 1), 9)},
			},
		},
		Requirement: personnel.Requirement{Language: french, Armed: policy.Yes, Role: arrangement.Patrol},
	}
}

func find(t testing.TB, decision policy.Decision, id string) policy.Finding {
	t.Helper()
	for f := range decision.Findings() {
		if f.Rule == id {
			return f
		}
	}
	require.Fail(t, "no finding of "+id)
	return policy.Finding{}
}

// nonBreaking makes texts with no-break spaces easy to write in tests that are not about them.
var nonBreaking = strings.NewReplacer("\u00a0", " ")

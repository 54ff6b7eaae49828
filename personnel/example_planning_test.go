package personnel_test

import (
	"encoding/json"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// Twelve officers came forward for three places, and of the six who are nominated one is a woman.
func ExampleRecruiting() {
	round := personnel.Recruitment{
		Professional: policy.No, Team: policy.No, Places: policy.Whole(3, policy.Persons), Interested: policy.Whole(12, policy.Persons),
		Nominated: policy.Whole(6, policy.Persons), Women: policy.Whole(1, policy.Persons),
	}
	day := calendar.On(2023, time.May, 1)
	for finding := range personnel.Recruiting().On(day).Decide(round, calendar.Months(day, 12)).Findings() {
		if finding.Verdict() != policy.Met {
			fmt.Println(finding.Explain(language.English))
		}
	}
	// Output:
	// Places in proportion to interest, given selection (15%): not met on nomination (advises only)
	// Women among those nominated (25%): not met on nomination (advises only)
}

func ExampleRecruitment() {
	var round personnel.Recruitment
	err := json.Unmarshal([]byte(`{"nominated":{"number":"4","unit":"persons"},"women":{"number":"5","unit":"persons"}}`), &round)
	fmt.Println(round.Women, err)
	fmt.Println(round.Check())
	// Output:
	// 5 persons <nil>
	// women: at odds with another value; given: 5 persons; accepted: no more women than officers nominated
}

// Candidates are nominated in May and the visas applied for in June: when can the departure be counted on?
func ExampleLeadTimes() {
	begun := personnel.Preparation{
		Professional: policy.No, Nominated: calendar.On(2012, time.May, 14), Visas: calendar.On(2012, time.June, 4),
	}
	tour := calendar.Months(calendar.On(2012, time.August, 20), 12)
	for finding := range personnel.LeadTimes().On(begun.Nominated).Decide(begun, tour).Findings() {
		if finding.Days.Known() && finding.Days.Applies() {
			fmt.Println(finding.Explain(language.English))
		}
	}
	// Output:
	// Recruitment of individual officers (3 months): met
	// Visas applied for in advance (3 months): not met before September 4, 2012 (advises only)
}

func ExamplePreparation() {
	begun := personnel.Preparation{AssessmentRequested: calendar.On(2012, time.May, 14), Assessment: calendar.On(2012, time.May, 7)}
	fmt.Println(begun.Check())
	// Output: assessment: at odds with another value; given: May 7, 2012; accepted: a day after May 14, 2012
}

func ExampleWomenDeployed() {
	day := calendar.On(2019, time.November, 20)
	count := personnel.Deployed{Officers: calendar.Constant(83), Women: calendar.Constant(17)}
	for finding := range personnel.WomenDeployed().On(day).Decide(count, calendar.Single(day)).Findings() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output: Women among officers deployed (21%): not met (advises only)
}

func ExampleDeployed() {
	count := personnel.Deployed{Women: calendar.Constant(2)}
	fmt.Println(count.Check() != nil, count.IsZero())
	// Output: true false
}

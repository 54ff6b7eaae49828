package ipp_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// May she go? The standard that was in force on the day of nomination decides about the tour, and says why.
func Example() {
	her := personnel.Officer{
		ID: "017", Service: "spvm", Status: personnel.Active, Computer: policy.Yes, Tours: []personnel.EarlierTour{},
		Born: calendar.On(1984, time.March, 14), Sworn: calendar.On(2003, time.June, 2),
		Licence: calendar.On(2001, time.May, 7), Driving: calendar.On(2001, time.May, 7),
		Languages: []personnel.LanguageAssessment{{
			Language: language.French, On: calendar.On(2008, time.March, 10),
			Reading: policy.Whole(85, policy.Percent), Listening: policy.Whole(70, policy.Percent),
			Writing: policy.Whole(75, policy.Percent), Interview: policy.Whole(80, policy.Percent),
		}},
	}
	post := personnel.Requirement{Language: language.French, Armed: policy.Yes}

	rules := personnel.UnitedNations().On(calendar.On(2008, time.May, 1))
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	decision := rules.Decide(personnel.Candidate{Officer: her, Requirement: post}, tour)

	fmt.Println(decision.Verdict())
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
		fmt.Println(finding.Explain(language.French))
	}
	for _, remedy := range decision.Remedies() {
		fmt.Println(remedy.Explain(language.English))
	}
	// Output:
	// unmet
	// Minimum age (25 years): not met before March 14, 2009
	// Âge minimal (25 ans) : non satisfait avant le 14 mars 2009
	// leave on March 14, 2009, as things stand
}

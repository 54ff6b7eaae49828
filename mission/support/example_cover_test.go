package support_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
)

// A mission of police alone was designated late in 2018 for all of the year.
func ExampleDisabilityCover() {
	tour := calendar.Months(calendar.On(2018, time.February, 1), 9)
	mission := support.Designation{
		Periods: []calendar.Period{calendar.Since(calendar.On(2018, time.January, 1))}, Forces: policy.No,
	}
	for _, judged := range []calendar.Date{calendar.On(2018, time.June, 1), calendar.On(2018, time.December, 1)} {
		decision := support.DisabilityCover().On(judged).Decide(mission, tour)
		fmt.Println(judged.In(language.English), decision.Verdict())
	}
	// Output:
	// June 1, 2018 unmet
	// December 1, 2018 met
}

func ExampleTaxRelief() {
	tour := calendar.Months(calendar.On(2016, time.February, 1), 9)
	mission := support.Designation{Periods: []calendar.Period{calendar.Always()}, Forces: policy.Yes, Risk: policy.No}
	decision := support.TaxRelief().On(tour.From()).Decide(mission, tour)
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output: Mission of high or moderate risk: not met
}

func ExampleDesignation() {
	mission := support.Designation{Periods: []calendar.Period{{}}}
	fmt.Println(mission.Check())
	// Output: periods[0]: missing; given: nothing; accepted: the days on which the mission is designated
}

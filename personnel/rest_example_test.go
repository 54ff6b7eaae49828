package personnel_test

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func ExampleRest() {
	departure := calendar.On(2016, time.November, 24)
	plan := personnel.TourPlan{
		Earlier:    []personnel.EarlierTour{{Mission: "minustah", Period: calendar.Months(calendar.On(2015, time.March, 24), 12)}},
		Agreed:     calendar.Months(departure, 6),
		Extensions: []calendar.Period{},
		Rapid:      policy.Yes,
	}
	rules := personnel.Rest().On(calendar.On(2016, time.November, 1))
	decision := rules.Decide(plan, plan.Period())
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
	}
	for _, remedy := range decision.Remedies() {
		fmt.Println(remedy.Explain(language.English))
	}
	// Output:
	// Time at home between tours (12 months): not met before March 24, 2017
	// leave on March 24, 2017, as things stand
}

func ExampleTourPlan() {
	agreed := calendar.Months(calendar.On(2015, time.November, 17), 12)
	plan := personnel.TourPlan{Agreed: agreed, Extensions: []calendar.Period{calendar.Months(agreed.Until(), 3)}}
	fmt.Println(plan.Check(), plan.Period().In(language.English))

	plan.Extensions = []calendar.Period{calendar.Months(agreed.Last(), 3)}
	fmt.Println(plan.Check())
	// Output:
	// <nil> November 17, 2015 to February 16, 2017
	// extensions[0]: at odds with another value; given: November 16, 2016 to February 15, 2017; accepted: a period from November 17, 2016 on
}

func ExampleAwayWindow() {
	for period, entry := range personnel.AwayWindow().All() {
		fmt.Println(entry.Value, period == calendar.Always(), entry.Basis.Strength)
	}
	// Output: 5 years true assumed
}

func ExampleUnitedNationsTours() {
	both, err := policy.Layered("our-service/tours", bilingual.Text{English: "Tours", French: "Affectations"},
		personnel.UnitedNationsTours(), personnel.Rest())
	fmt.Println(err)
	for _, article := range both.Chapter().Articles {
		if article.Effect == policy.Bars {
			fmt.Println(article.ID, article.Sense.With(article.Limit[0].Value).English)
		}
	}
	// Output:
	// <nil>
	// personnel/united-nations-tours/longest at most 24 months
	// personnel/rest/interval at least 12 months
	// personnel/rest/longest at most 18 months
	// personnel/rest/time-away at most 730 days
}

func ExampleUnitedNationsLeave() {
	tour := calendar.Months(calendar.On(2016, time.July, 1), 12)
	plan := personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{
		calendar.Days(calendar.On(2016, time.August, 10), 2), calendar.Days(calendar.On(2017, time.May, 8), 24),
	}}
	decision := personnel.UnitedNationsLeave().On(calendar.On(2016, time.May, 1)).Decide(plan, tour)
	for finding := range decision.Findings() {
		if finding.Verdict() != policy.Met {
			fmt.Println(finding.Explain(language.English))
		}
	}
	// Output:
	// Leave earned in each completed month (2.5 days): not met
	// First leave after arrival (45 days): not met (advises only)
}

func ExampleLeavePlan() {
	tour := calendar.Months(calendar.On(2016, time.July, 1), 12)
	plan := personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{calendar.Days(tour.Last(), 2)}}
	fmt.Println(plan.Check())
	// Output: leaves[0]: out of range; given: June 30, 2017 to July 1, 2017; accepted: days of the tour
}

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

func ExampleReplacement() {
	july := calendar.On(2008, time.July, 1)
	home := personnel.HomeCapacity{
		Service:  personnel.Service{ID: "elsewhere", Kind: personnel.Municipal, Province: personnel.Manitoba},
		Strength: personnel.Strength{Actual: policy.Whole(200, policy.Persons)},
		Away:     calendar.Constant(2).Within(calendar.Months(july, 9)),
		Replacements: []personnel.Replacement{
			{Period: calendar.Months(july, 9), Officers: policy.Whole(1, policy.Persons)},
			{
				Period: calendar.Months(july, 6), Officers: policy.Whole(1, policy.Persons),
				Waived: bilingual.Text{English: "the section is over its strength", French: "la section dépasse son effectif"},
			},
		},
	}
	decision := personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)).Decide(home, calendar.Months(july, 9))
	for finding := range decision.Findings() {
		if finding.Rule == "personnel/policing-at-home/replacement" {
			fmt.Println(finding.Explain(language.English))
		}
	}
	// Output: Officers away replaced: not met from January 1, 2009 on (advises only)
}

func ExampleHomeCapacity() {
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	august := calendar.Months(calendar.On(2008, time.August, 1), 1)
	home := personnel.HomeCapacity{
		Service:  personnel.Service{ID: "elsewhere", Kind: personnel.Municipal, Province: personnel.Manitoba},
		Strength: personnel.Strength{Actual: policy.Whole(200, policy.Persons)},
		Away:     calendar.Constant(4).Plus(calendar.Constant(1).Within(august)),
	}
	decision := personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)).Decide(home, tour)
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
		fmt.Println(finding.Unmet())
	}
	// Output:
	// Largest part of the service away (2%): not met from August 1, 2008 to August 31, 2008
	// 2008-08-01/2008-09-01
}

func ExamplePolicingAtHome() {
	for rule := range personnel.PolicingAtHome().Rules() {
		fmt.Println(rule.ID, rule.Effect, rule.Basis.Strength)
	}
	floor, _ := personnel.HomeFloor().On(calendar.On(2008, time.May, 1))
	fmt.Println(floor.Value)
	// Output:
	// personnel/policing-at-home/share-advised advises assumed
	// personnel/policing-at-home/share-maximum bars assumed
	// personnel/policing-at-home/minimum-strength bars assumed
	// personnel/policing-at-home/agreement-officers bars assumed
	// personnel/policing-at-home/agreement-advised advises assumed
	// personnel/policing-at-home/agreement bars assumed
	// personnel/policing-at-home/authorization-advised advises stated
	// personnel/policing-at-home/authorization bars stated
	// personnel/policing-at-home/replacement advises assumed
	// 1 person
}

func ExampleHeadroom() {
	departure := calendar.On(2008, time.July, 1)
	service, _ := personnel.ServiceByID("spvm")
	strength, _ := service.StrengthNear(departure)
	home := personnel.HomeCapacity{Service: service, Strength: strength, Away: calendar.Constant(24)}
	rules := personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1))
	more, verdict := personnel.Headroom(rules, home, calendar.Months(departure, 9))
	fmt.Println(more, verdict)
	// Output: 26 met
}

func ExampleAllowance() {
	service, _ := personnel.ServiceByID("spvm")
	period := calendar.Between(calendar.On(2008, time.January, 1), calendar.On(2013, time.January, 1))
	strength, _ := service.StrengthNear(period.From())
	home := personnel.HomeCapacity{Service: service, Strength: strength}
	for _, year := range []int{2008, 2012} {
		allowed := personnel.Allowance(personnel.PolicingAtHome().On(calendar.On(year, time.May, 1)), home, period)
		fmt.Print("by the rules of ", year, ":")
		for step := range allowed.Steps() {
			fmt.Print(" ", step.Level, " from ", step.From)
		}
		fmt.Println()
	}
	// Output:
	// by the rules of 2008: 50 from 2008-01-01 89 from 2012-01-01 0 from 2013-01-01
	// by the rules of 2012:
}

func ExampleCheckAtHome() {
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	august := calendar.Months(calendar.On(2008, time.August, 1), 1)
	montreal, _ := personnel.ServiceByID("spvm")
	strength, _ := montreal.StrengthNear(tour.From())
	homes := []personnel.HomeCapacity{
		{Service: montreal, Strength: strength, Away: calendar.Constant(24).Within(tour)},
		{
			Service:  personnel.Service{ID: "elsewhere", Name: bilingual.Same("Elsewhere"), Kind: personnel.Municipal, Province: personnel.Manitoba},
			Strength: personnel.Strength{Actual: policy.Whole(200, policy.Persons)},
			Away:     calendar.Constant(3).Within(tour).Plus(calendar.Constant(2).Within(august)),
		},
	}
	plan, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)), homes, tour)
	fmt.Println(plan.Verdict(), err)
	for check := range plan.Failing() {
		fmt.Print(check.Explain(language.English))
	}
	// Output:
	// unmet <nil>
	// Elsewhere: not met
	// - August 1, 2008 to August 31, 2008: 5 away, 4 allowed, 1 too many
	// - Largest part of the service away (2%): not met from August 1, 2008 to August 31, 2008
}

func ExampleHomeCheck() {
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	home := personnel.HomeCapacity{
		Service:  personnel.Service{ID: "elsewhere", Kind: personnel.Municipal, Province: personnel.Manitoba},
		Strength: personnel.Strength{Actual: policy.Whole(200, policy.Persons)},
		Away:     calendar.Constant(3).Within(tour).Plus(calendar.Constant(4).Within(calendar.Months(tour.From(), 1))),
	}
	plan, _ := personnel.CheckAtHome(personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)), []personnel.HomeCapacity{home}, tour)
	check, _ := plan.Of("elsewhere")
	fmt.Println("fails:", check.Failing())
	fmt.Println("too many on the first day:", check.Excess().At(tour.From()), "· would fit:", check.Fitting().At(tour.From()))
	fmt.Println("room from August on:", check.Spare(calendar.Between(calendar.On(2008, time.August, 1), tour.Until())))
	// Output:
	// fails: 2008-07-01/2008-08-01
	// too many on the first day: 3 · would fit: 4
	// room from August on: 1
}

func ExamplePlanCheck() {
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	var homes []personnel.HomeCapacity
	for _, id := range []string{"gatineau", "saskatoon"} {
		service, _ := personnel.ServiceByID(id)
		strength, _ := service.StrengthNear(tour.From())
		homes = append(homes, personnel.HomeCapacity{Service: service, Strength: strength, Away: calendar.Constant(1).Within(tour)})
	}
	plan, _ := personnel.CheckAtHome(personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)), homes, tour)
	fmt.Print(plan.Explain(language.French))
	// Output:
	// Services policiers au pays, tous les services : satisfait
	// Service de police de la Ville de Gatineau : satisfait ; 1 en affectation au plus, place pour 5 de plus pendant toute la période
	// Service de police de Saskatoon : satisfait ; 1 en affectation au plus, place pour 7 de plus pendant toute la période
}

func ExampleService_minimum() {
	own := policy.Assume(bilingual.Text{English: "order of the chief", French: "directive de la direction"})
	service, _ := personnel.ServiceByID("gatineau")
	service.Minimum = policy.Timeline[policy.Measure]{
		{From: calendar.On(2008, time.January, 1), Value: policy.Whole(316, policy.Persons), Basis: own},
		{From: calendar.On(2009, time.January, 1), Value: policy.Whole(346, policy.Persons), Basis: own},
	}
	fmt.Println(service.Check())
	strength, _ := service.StrengthNear(calendar.On(2008, time.July, 1))
	home := personnel.HomeCapacity{Service: service, Strength: strength}
	year := calendar.Months(calendar.On(2008, time.July, 1), 12)
	for step := range personnel.Allowance(personnel.PolicingAtHome().On(calendar.On(2008, time.May, 1)), home, year).Steps() {
		fmt.Println(step.From, step.Level)
	}
	// Output:
	// <nil>
	// 2008-07-01 6
	// 2009-01-01 2
	// 2009-07-01 0
}

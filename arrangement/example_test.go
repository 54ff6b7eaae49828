package arrangement_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func Example() {
	request := arrangement.Request{
		Organization: arrangement.UnitedNations,
		Host:         arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Received:     calendar.InMonth(2004, time.May),
		Basis:        policy.Cite("rcmp-haiti-2004"),
	}
	today := calendar.On(2008, time.May, 1)
	assessment := arrangement.Assessment{
		Request: request,
		Mandate: arrangement.Assessed{
			Answer: policy.Yes, On: today, By: arrangement.ForeignAffairs,
			Evidence: policy.Cite("rcmp-haiti-2007-07-20"),
		},
	}
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	decision := arrangement.DecisionFactors().On(today).Decide(assessment, tour)
	fmt.Println(decision.Verdict().Title().French)
	for finding := range decision.Findings() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output:
	// inconnu
	// Mandate: met
	// Purpose: unknown, missing fact: examination of the purpose
	// Role: unknown, missing fact: examination of the role
	// Canadian foreign policy interest: unknown, missing fact: examination of the foreign policy interest
	// Official request: met
	// Policing at home: unknown, missing fact: findings on policing at home
}

func ExampleOrganization() {
	organization, err := arrangement.ParseOrganization("osce")
	fmt.Println(organization.Title().French, err)
	_, err = arrangement.ParseOrganization("OSCE")
	fmt.Println(err)
	// Output:
	// Organisation pour la sécurité et la coopération en Europe <nil>
	// document: not a known code; given: “OSCE”; accepted: “osce”
}

func ExampleCountry() {
	country, err := arrangement.ParseCountry("YU")
	fmt.Println(country, err)
	_, err = arrangement.ParseCountry("HTI")
	fmt.Println(err)
	// Output:
	// YU <nil>
	// document: not a known code; given: “HTI”; accepted: “HT”
}

func ExampleHost() {
	host := arrangement.Host{Country: "TP", Name: bilingual.Text{English: "East Timor", French: "Timor oriental"}}
	fmt.Println(host.Name.In(language.French), host.Check())
	fmt.Println(arrangement.Host{Country: "TP"}.Check())
	// Output:
	// Timor oriental <nil>
	// name: missing; given: nothing; accepted: text in English and in French
}

func ExampleForm() {
	for form := range arrangement.Forms() {
		fmt.Printf("%s: %s\n", form, form.Title().French)
	}
	// Output:
	// individual-officers: policiers hors unités constituées
	// specialized-team: équipe de police spécialisée
	// formed-unit: unité de police constituée
	// secondment: prêt de service
}

func ExampleRole() {
	role := arrangement.Restructuring
	fmt.Println(role.Title().English)
	fmt.Println(role.Title().French)
	fmt.Println(role.Basis().Source.ID)
	// Output:
	// restructuring and reform of the police
	// restructuration et réforme de la police
	// faae-2011
}

func ExampleRequest() {
	request := arrangement.Request{
		State:    "UA",
		Host:     arrangement.Host{Country: "UA", Name: bilingual.Same("Ukraine")},
		Received: calendar.InYear(2015),
		Officers: policy.Whole(20, policy.Persons),
		Roles:    []arrangement.Role{arrangement.Advising, arrangement.CommunityPolicing},
		Armed:    policy.No,
	}
	fmt.Println(request.Asker().English, request.Bilateral(), request.Check())
	data, err := json.Marshal(request)
	fmt.Println(string(data), err)
	// Output:
	// Ukraine true <nil>
	// {"state":"UA","host":{"country":"UA","name":{"en":"Ukraine","fr":"Ukraine"}},"received":"2015","officers":{"number":"20","unit":"persons"},"roles":["advising","community-policing"],"armed":"no"} <nil>
}

func ExampleRequest_Check() {
	err := arrangement.Request{
		Host:     arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Officers: policy.Whole(0, policy.Persons),
		Roles:    []arrangement.Role{arrangement.Patrol, arrangement.Patrol},
	}.Check()
	for _, f := range fault.Of(err) {
		fmt.Printf("%s: %s (%s)\n", f.Path, f.Accepted.English, f.Accepted.French)
	}
	fmt.Println(errors.Is(err, fault.Missing))
	// Output:
	// organization: the organization or the state that asks (l'organisation ou l'État qui présente la demande)
	// received: the day of receipt, as precisely as it is known (le jour de réception, aussi précisément qu'on le connaît)
	// officers: a whole number of persons, 1 or more (un nombre entier de personnes, 1 ou plus)
	// roles[1]: each one once (chacun une seule fois)
	// true
}

func ExampleFactor() {
	for factor := range arrangement.Factors() {
		fmt.Println(factor.Rule(), factor.Basis().Source.ID)
	}
	fmt.Println(arrangement.Mandate.Question().English)
	// Output:
	// arrangement/factors/mandate rcmp-cpa-page
	// arrangement/factors/purpose rcmp-cpa-page
	// arrangement/factors/role rcmp-cpa-page
	// arrangement/factors/foreign-policy-interest rcmp-cpa-page
	// arrangement/factors/official-request rcmp-cpa-page
	// arrangement/factors/domestic-policing rcmp-overview-page
	// Is the mandate of the mission clear, and can it be achieved?
}

func ExampleAssessed() {
	examined := arrangement.Assessed{Answer: policy.Yes, On: calendar.On(2008, time.May, 1)}
	fmt.Println(examined.Check())
	// Output:
	// by: missing; given: nothing; accepted: the partner that examined it
	// evidence: missing; given: nothing; accepted: what the answer rests on
}

func ExampleAssessment() {
	away := policy.NewFact("away", bilingual.Text{English: "officers away", French: "policiers absents"})
	const ours = arrangement.PolicingAtHome + "/our-service"
	nobodyAway := policy.Must(ours, bilingual.Text{English: "At home", French: "Au pays"}, policy.Rule[policy.Answer]{
		ID: ours + "/nobody-away", Title: bilingual.Text{English: "Nobody away", French: "Personne au loin"},
		Basis: policy.Assume(bilingual.Text{English: "an example", French: "un exemple"}), Asked: policy.Throughout, Effect: policy.Bars,
		Limit: policy.Starting(calendar.On(2006, time.April, 1), policy.Measure{}, policy.Citation{}),
		Days:  func(nobody policy.Answer, _ policy.Measure) policy.Days { return policy.Is(away, nobody) },
	})
	today := calendar.On(2008, time.May, 1)
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	assessment := arrangement.Assessment{DomesticPolicing: []policy.Decision{
		nobodyAway.On(today).Decide(policy.Yes, tour),
		nobodyAway.On(today).Decide(policy.No, tour),
	}}
	verdict, on := assessment.Home()
	fmt.Println(verdict, on)
	// Output:
	// unmet 2008-05-01
}

// Three ministers are three concurrences since 2017, and one alone can withhold.
func ExamplePartnersConcur_ministers() {
	february := calendar.InMonth(2020, time.February)
	record := arrangement.Record{Concurrences: []arrangement.Concurrence{
		{Partner: arrangement.ForeignAffairs, Minister: arrangement.ForeignAffairsMinister, Given: policy.Yes, On: february},
		{Partner: arrangement.ForeignAffairs, Minister: arrangement.DevelopmentMinister, Given: policy.No, On: february},
		{Partner: arrangement.PublicSafety, Minister: arrangement.PublicSafetyMinister, Given: policy.Yes, On: february},
	}}
	day := calendar.On(2020, time.March, 1)
	decision := arrangement.PartnersConcur().On(day).Decide(record, calendar.Months(day, 12))
	for finding := range decision.Findings() {
		fmt.Println(finding.Explain(language.English))
	}
	fmt.Println(decision.Verdict())
	// Output:
	// Concurrence of the minister of foreign affairs: met
	// Concurrence of the minister of international development: not met on nomination
	// Concurrence of the minister of public safety: met
	// unmet
}

func ExampleConcurrence() {
	given := arrangement.Concurrence{
		Partner: arrangement.ForeignAffairs, Given: policy.Yes, On: calendar.InMonth(2008, time.April),
		Basis: policy.Assume(bilingual.Text{English: "an example", French: "un exemple"}),
	}
	fmt.Println(given.Check())
	given.Partner = arrangement.RCMP
	fmt.Println(given.Check())
	// Output:
	// <nil>
	// partner: at odds with another value; given: Royal Canadian Mounted Police; accepted: the partner that decides
}

func ExampleRecord() {
	today := calendar.On(2008, time.May, 1)
	record := arrangement.Record{Concurrences: []arrangement.Concurrence{
		{Partner: arrangement.ForeignAffairs, Given: policy.Yes, On: calendar.InMonth(2008, time.April)},
		{Partner: arrangement.PublicSafety, Given: policy.No, On: calendar.Exactly(today)},
	}}
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	for finding := range arrangement.PartnersConcur().On(today).Decide(record, tour).Findings() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output:
	// Concurrence of the department of foreign affairs: met
	// Concurrence of the development agency: unknown, missing fact: concurrence of the development agency
	// Concurrence of the department of public safety: not met on nomination
}

func ExampleAsk() {
	request := arrangement.Request{
		Asks: arrangement.AskIncrease, State: "UA",
		Host:     arrangement.Host{Country: "UA", Name: bilingual.Same("Ukraine")},
		Received: calendar.InYear(2019), Before: policy.Whole(45, policy.Persons), Officers: policy.Whole(20, policy.Persons),
	}
	fmt.Println(request.Asks.Title().French, request.Asks.Changes())
	fmt.Println(fault.Of(request.Check())[0].Path)
	request.Before, request.Officers = request.Officers, request.Before
	fmt.Println(request.Check())
	// Output:
	// augmentation de l'effectif true
	// officers
	// <nil>
}

func ExampleRequest_In() {
	request := arrangement.Request{
		Asks: arrangement.AskNew,
		OtherOrganization: arrangement.OtherOrganization{
			Name: bilingual.Text{English: "Organization of American States", French: "Organisation des États américains"},
		},
		Host:     arrangement.Host{Country: "HT", Name: bilingual.Text{English: "Haiti", French: "Haïti"}},
		Received: calendar.InYear(2008),
	}
	fmt.Println(request.In(language.English))
	fmt.Println(request.Check(), request.Multilateral())
	// Output:
	// Organization of American States (multilateral): new deployment; host: Haiti; received: 2008
	// <nil> true
}

// A caller keeps organizations of its own beside the library's, and asks with either.
func ExampleOtherOrganization() {
	ours := []arrangement.OtherOrganization{
		{Code: "american-states", Name: bilingual.Text{English: "Organization of American States", French: "Organisation des États américains"}},
		{Code: "great-lakes-conference", Name: bilingual.Text{
			English: "International Conference on the Great Lakes Region", French: "Conférence internationale sur la région des Grands Lacs",
		}},
		{Code: "osce", Name: bilingual.Text{English: "OSCE", French: "OSCE"}},
	}
	for _, organization := range ours {
		request := arrangement.Request{
			OtherOrganization: organization, Received: calendar.InYear(2008),
			Host: arrangement.Host{Country: "CD", Name: bilingual.Text{English: "Congo", French: "Congo"}},
		}
		if err := request.Check(); err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(request.OtherOrganization.Code, "|", request.In(language.French))
	}
	// Output:
	// american-states | Organisation des États américains (multilatérale) : pays ou région d'accueil : Congo ; reçue : 2008
	// great-lakes-conference | Conférence internationale sur la région des Grands Lacs (multilatérale) : pays ou région d'accueil : Congo ; reçue : 2008
	// other_organization.code: at odds with another value; given: “osce”; accepted: a code that is none of the library's: those go without an entry of one's own
}

func ExampleAssessmentHistory() {
	examined := func(by arrangement.Partner, answer policy.Answer, day int) arrangement.Examination {
		return arrangement.Examination{Factor: arrangement.Mandate, Found: arrangement.Assessed{
			Answer: answer, On: calendar.On(2008, time.May, day), By: by,
			Evidence: policy.Assume(bilingual.Text{English: "an example", French: "un exemple"}),
		}}
	}
	var history arrangement.AssessmentHistory
	history, _ = history.With(examined(arrangement.ForeignAffairs, policy.No, 1))
	history, _ = history.With(examined(arrangement.Development, policy.Yes, 11))
	_, err := history.With(examined(arrangement.RCMP, policy.No, 10))
	fmt.Println(err)
	for _, day := range []int{1, 11} {
		assessment := history.On(calendar.On(2008, time.May, day), arrangement.Request{})
		fmt.Println(day, assessment.Mandate.Answer)
	}
	for before, after := range history.Changes() {
		fmt.Printf("%s: %q, %q\n", after.Factor, before.Found.Answer, after.Found.Answer)
	}
	fmt.Println(history.In(language.English))
	// Output:
	// found.on: out of range; given: May 10, 2008; accepted: May 11, 2008 or a later day
	// 1 no
	// 11 yes
	// mandate: "", "no"
	// mandate: "no", "yes"
	// May 1, 2008: Mandate: not examined → no (Department of Foreign Affairs and International Trade; assumed: an example)
	// May 11, 2008: Mandate: no → yes (Canadian International Development Agency; assumed: an example)
}

func ExampleExamination() {
	bareYes := arrangement.Examination{
		Factor: arrangement.DomesticPolicing,
		Found:  arrangement.Assessed{Answer: policy.Yes, On: calendar.On(2008, time.May, 1), By: arrangement.PublicSafety},
	}
	for _, f := range fault.Of(bareYes.Check()) {
		fmt.Printf("%s: %s\n", f.Path, f.Accepted.English)
	}
	// Output:
	// found.answer: no answer: the decisions on policing at home give it
	// decisions: the decisions on policing at home
}

func ExampleUrgencyAndRisk() {
	today := calendar.On(2008, time.May, 1)
	assessment := arrangement.Assessment{Urgency: arrangement.Assessed{Answer: policy.No, On: today}}
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	for finding := range arrangement.UrgencyAndRisk().On(today).Decide(assessment, tour).Findings() {
		fmt.Println(finding.Explain(language.English), finding.Basis.Strength)
	}
	for factor := range arrangement.PlanningFactors() {
		fmt.Println(factor.Question().English)
	}
	// Output:
	// Urgency: not met on nomination assumed
	// Risk to the officers: unknown, missing fact: examination of the risk assumed
	// Can Canada answer in the time that the request leaves?
	// Is the risk to the officers acceptable, with what is done against it?
}

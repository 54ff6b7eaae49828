package personnel_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// May she go? The officer is 24 on departure, and one test result is missing.
func Example() {
	departure := calendar.On(2008, time.July, 1)
	officer := personnel.Officer{
		ID: "o-0007", Service: "sq", Status: personnel.Active,
		Born: calendar.On(1983, time.September, 9), Sworn: calendar.On(2002, time.June, 1),
		Licence: calendar.On(2000, time.May, 2), Driving: calendar.On(2000, time.May, 2), Computer: policy.Yes,
		Languages: []personnel.LanguageAssessment{{
			Language: language.French, Reading: policy.Whole(80, policy.Percent),
			Writing: policy.Whole(70, policy.Percent), Interview: policy.Whole(75, policy.Percent),
		}},
		Tours: []personnel.EarlierTour{},
	}
	post := personnel.Requirement{Language: language.French, Armed: policy.Yes, Role: arrangement.Patrol}

	rules := personnel.UnitedNations().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(personnel.Candidate{Officer: officer, Requirement: post}, calendar.Months(departure, 9))
	fmt.Println(decision.Verdict())
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output:
	// unmet
	// Minimum age (25 years): not met before September 9, 2008
	// Listening (60%): unknown, missing fact: score in listening in the language of operation
}

func ExampleUnitedNations() {
	standard := personnel.UnitedNations()
	oldest, _ := standard.Rule("personnel/united-nations/age-maximum")
	for _, year := range []int{2008, 2012} {
		limit, _ := oldest.Limit.On(calendar.On(year, time.May, 1))
		fmt.Println(year, oldest.Title.In(language.English), limit.Value, limit.Basis.Strength)
	}
	// Output:
	// 2008 Maximum age 63 years assumed
	// 2012 Maximum age 62 years stated
}

func ExampleOfficer() {
	officer := personnel.Officer{
		ID: "o-0412", Service: "spvm",
		Born: calendar.On(1984, time.May, 1), Sworn: calendar.On(1984, time.April, 30),
	}
	fmt.Printf("%+v\n", officer)
	fmt.Println(officer.Check())
	// Output:
	// o-0412
	// sworn: at odds with another value; given: April 30, 1984; accepted: a day after May 1, 1984
}

func ExampleNewOfficer() {
	officer, err := personnel.NewOfficer(personnel.Officer{ID: "o-0412", Service: "spvm", Born: calendar.On(1984, time.May, 1)})
	fmt.Println(officer, err)

	_, err = personnel.NewOfficer(personnel.Officer{ID: "Smith", Retired: calendar.On(2007, time.June, 30)})
	for _, wrong := range fault.Of(err) { // all at once, each with its place
		fmt.Println(wrong.Path)
	}
	// Output:
	// o-0412 <nil>
	// id
	// service
	// retired
}

func ExampleStatus() {
	for status := range personnel.Statuses() {
		fmt.Println(status, "·", status.Title().In(language.French))
	}
	// Output:
	// active · en service actif
	// retired · à la retraite
	// civilian-expert · expert civil
	// contracted · agent contractuel
}

func ExampleLanguageAssessment() {
	assessment := personnel.LanguageAssessment{Language: language.French, Reading: policy.Whole(120, policy.Percent)}
	fmt.Println(assessment)
	fmt.Println(assessment.Check())
	// Output:
	// language assessment
	// reading: out of range; given: 120%; accepted: from 0 to 100 percent
}

func ExampleIntegrity() {
	var integrity personnel.Integrity
	err := json.Unmarshal([]byte(`{"state":"yes"}`), &integrity)
	fmt.Println(integrity.State, integrity.Self == "", err)
	// Output: yes true <nil>
}

// The firearms test is asked of armed posts, and of no other.
func ExampleFirearmsTest() {
	candidate := personnel.Candidate{Officer: personnel.Officer{
		ID: "o-1", Firearms: personnel.FirearmsTest{Near: policy.Whole(3, policy.Hits)},
	}}
	rules := personnel.UnitedNations().On(calendar.On(2012, time.May, 1))
	for _, armed := range []policy.Answer{policy.Yes, policy.No, ""} {
		candidate.Requirement.Armed = armed
		decision := rules.Decide(candidate, calendar.Months(calendar.On(2012, time.July, 1), 12))
		for finding := range decision.Findings() {
			if finding.Rule == "personnel/united-nations/firearms-near" {
				fmt.Println(finding.Explain(language.English))
			}
		}
	}
	// Output:
	// Shooting from 5 metres, five rounds (4 hits): not met
	// Shooting from 5 metres, five rounds (4 hits): not applicable
	// Shooting from 5 metres, five rounds (4 hits): unknown, missing fact: whether the post is armed
}

// No earlier tour is not the same as tours that are not stated.
func ExampleEarlierTour() {
	for _, document := range []string{`{"id":"o-1"}`, `{"id":"o-1","tours":[]}`} {
		var officer personnel.Officer
		err := json.Unmarshal([]byte(document), &officer)
		fmt.Println(officer.Tours == nil, len(officer.Tours), err)
	}
	experienced := personnel.Officer{ID: "o-2", Tours: []personnel.EarlierTour{
		{Mission: "unmik", Period: calendar.Months(calendar.On(2001, time.February, 1), 9)},
	}}
	fmt.Println(experienced.Tours[0].Period.In(language.English))
	// Output:
	// true 0 <nil>
	// false 0 <nil>
	// February 1, 2001 to October 31, 2001
}

func ExamplePost() {
	post := personnel.Post{
		ID: "patrol", Title: bilingual.Text{English: "Patrol officer", French: "Agent de patrouille"},
		Positions: 18, Priority: 2,
		Requirement: personnel.Requirement{Language: language.French, Armed: policy.Yes, Role: arrangement.Patrol},
	}
	data, err := json.Marshal(post)
	fmt.Println(string(data), err)
	fmt.Println(personnel.Post{ID: "patrol", Title: post.Title, Positions: 1}.Check())
	// Output:
	// {"id":"patrol","title":{"en":"Patrol officer","fr":"Agent de patrouille"},"positions":18,"priority":2,"requirement":{"language":"fr","armed":"yes","role":"patrol"}} <nil>
	// priority: out of range; given: 0; accepted: a priority, 1 or more
}

func ExampleRequirement() {
	requirement := personnel.Requirement{Language: language.MustParse("und-CA"), Role: "chief"}
	err := requirement.Check()
	fmt.Println(err != nil, requirement == personnel.Requirement{})
	// Output: true false
}

// On a blank candidate no rule is met: each names the fact it lacks.
func ExampleCandidate() {
	rules := personnel.UnitedNations().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(personnel.Candidate{}, calendar.Months(calendar.On(2008, time.July, 1), 9))
	facts := map[string]bool{}
	for finding := range decision.Findings() {
		facts[finding.Days.Fact().Code()] = finding.Verdict() == policy.Unknown
	}
	fmt.Println(decision.Verdict(), len(facts), facts["birth"], facts["tours"])
	// Output: unknown 12 true true
}

func ExampleService() {
	service, _ := personnel.ServiceByID("opp")
	fmt.Println(service.Name.In(language.French), "·", service.Kind.Title().In(language.French), "·", service.Province.Title().In(language.French))
	strength, _ := service.StrengthNear(calendar.On(2008, time.July, 1))
	fmt.Println(strength.On, strength.Actual, strength.Basis.Strength)
	// Output:
	// Police provinciale de l'Ontario · service de police provincial · Ontario
	// 2007 6,000 persons derived
}

func ExampleServices() {
	count := 0
	for service := range personnel.Services() {
		if service.Province == personnel.Quebec && service.Basis.Strength != policy.Assumed {
			fmt.Println(service.Short.In(language.French))
			count++
		}
	}
	fmt.Println(count)
	// Output:
	// Gatineau
	// Hull
	// Ville de Québec
	// Rivière-du-Loup
	// Saguenay
	// Saint-Jérôme
	// SPVM
	// SQ
	// 8
}

// A service that the library does not know is a value like those that it does: the same functions take it.
func ExampleService_own() {
	own := personnel.Service{
		ID: "charlottetown", Kind: personnel.Municipal, Province: personnel.PrinceEdwardIsland,
		Name:  bilingual.Text{English: "Charlottetown Police Services", French: "Services de police de Charlottetown"},
		Short: bilingual.Same("Charlottetown"),
		Strengths: []personnel.Strength{{
			On: calendar.InYear(2012), Actual: policy.Whole(60, policy.Persons),
			Basis: policy.Assume(bilingual.Text{English: "our own count", French: "notre propre compte"}),
		}},
	}
	fmt.Println(own.Check())
	gatineau, _ := personnel.ServiceByID("gatineau")
	rules, tour := personnel.PolicingAtHome().On(calendar.On(2009, time.May, 1)), calendar.Months(calendar.On(2009, time.July, 1), 9)
	for _, service := range []personnel.Service{gatineau, own} {
		strength, _ := service.StrengthNear(tour.From())
		more, verdict := personnel.Headroom(rules, personnel.HomeCapacity{Service: service, Strength: strength}, tour)
		fmt.Println(service.Short.In(language.English), strength.Actual, more, verdict)
	}
	// Output:
	// <nil>
	// Gatineau 348 persons 6 met
	// Charlottetown 60 persons 1 met
}

func ExampleServiceKind() {
	kind, err := personnel.ParseServiceKind("Municipal")
	fmt.Println(kind == "", err)
	fmt.Println(personnel.Indigenous.Title().In(language.French))
	// Output:
	// true document: not a known code; given: “Municipal”; accepted: “municipal”
	// service de police autochtone
}

func ExampleProvince() {
	fmt.Println(len(slices.Collect(personnel.Provinces())), personnel.BritishColumbia.Title().In(language.French))
	// Output: 13 Colombie-Britannique
}

func ExampleStrength() {
	strength := personnel.Strength{
		On: calendar.InYear(2010), Authorized: policy.Whole(4589, policy.Persons), Actual: policy.Whole(4486, policy.Persons),
		Basis: policy.Cite("statcan-police-resources-2010"),
	}
	fmt.Println(strength.On.In(language.French), strength.Actual.In(language.French), strength.Check())
	// Output: 2010 4 486 personnes <nil>
}

func ExampleAgreement() {
	service, _ := personnel.ServiceByID("spvm")
	for _, agreement := range service.Agreements {
		fmt.Println(agreement.Period.In(language.English), "·", agreement.Officers, "·", agreement.Basis.Strength)
	}
	// Output: January 1, 2008 to December 31, 2011 · 50 persons · assumed
}

// Two officers are away; one is replaced from July on, and for the other the service waives it in writing.
// A service of 200 may have four officers away, two percent, and has a fifth away in August.
// Montréal has 24 officers in Haiti already.
// How many the agreement of 2008 lets Montréal have away, day by day; from 2010 on the province must have authorized it,
// and whether it did is not known.
// Is the plan safe? Three officers of a service of 200 leave in July, and two more for August.
// A service may state how many officers it keeps at home, whatever the share: here 30 more from 2009 on.

package training_test

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func Example() {
	course := training.PreDeployment()
	length, known := course.LengthNear(calendar.MustParse("2008-07-01"))
	fmt.Println(known)
	fmt.Println(course.Title.French)
	fmt.Println(length.In(language.French))
	fmt.Println(length.Basis.Source.SecondHand)
	// Output:
	// true
	// Formation préalable au déploiement
	// au moins 14 jours (Soudan, mai 2008)
	// true
}

func ExamplePreDeployment() {
	course := training.PreDeployment()
	fmt.Println(course.Place.English)
	for _, subject := range course.Subjects {
		fmt.Println("-", subject.Title.English)
	}
	for _, length := range course.Lengths {
		fmt.Println(length)
	}
	// Output:
	// Canadian Police College, Ottawa
	// - customs of the country
	// - geopolitics
	// - police system of the country
	// - living conditions
	// - medical matters
	// - psychological effects on officers and their families
	// - weapons, for armed missions
	// 7 to 14 days
	// 10 days (East Timor, 2003)
	// at least 14 days (Sudan, May 2008)
	// 14 days (Haiti, June 2010)
	// 5 days (Sudan, December 2010)
	// about 42 days (Afghanistan, January 2011)
}

func ExampleCourses() {
	for course := range training.Courses() {
		fmt.Printf("%s: %s\n", course.ID, course.Title.English)
	}
	// Output:
	// pre-deployment: Pre-deployment training
	// weapons: Weapons part for armed missions
	// un-generic-modules: United Nations standardized generic training modules
	// un-core-2009: United Nations core pre-deployment training materials, 2009
	// un-core-2017: United Nations core pre-deployment training materials, 2017
	// un-police-2009: United Nations specialized training materials for police, 2009
	// un-police-2021: United Nations specialized training materials for police, 2021
	// child-protection: Child protection
	// conduct-leaders: Sexual exploitation and abuse: module for senior leaders
	// mentoring: Monitoring, mentoring and advising
	// community-policing: Community-oriented policing
	// hostile-environment: Hostile environment awareness training
	// induction: Induction in the mission
}

func ExampleSubject() {
	subject, known := training.SubjectByID("police-system")
	fmt.Println(subject.Title.French, known)
	fmt.Println(subject.Basis.Source.ID)
	// Output:
	// système policier du pays true
	// spvm-training
}

// haiti2008 is what the officers of the summer of 2008 are to be trained for.
var haiti2008 = training.Assignment{
	Organization: arrangement.UnitedNations,
	Role:         arrangement.Monitoring,
	Armed:        policy.Yes,
	Tour:         calendar.Months(calendar.MustParse("2008-07-01"), 9),
}

func ExampleAssignment() {
	assignment := training.Assignment{
		Organization: arrangement.UnitedNations,
		Armed:        policy.No,
		Tour:         calendar.Months(calendar.MustParse("2020-09-01"), 12),
	}
	for _, item := range training.Standard().For(assignment) {
		if item.Lacks.IsZero() {
			fmt.Println(item.Course)
		} else {
			fmt.Println(item.Course, "if so asked; not stated:", item.Lacks.Title().English)
		}
	}
	// Output:
	// pre-deployment
	// un-core-2017
	// un-police-2009
	// child-protection
	// conduct-leaders if so asked; not stated: role in the mission
	// mentoring if so asked; not stated: role in the mission
	// community-policing if so asked; not stated: role in the mission
	// induction
}

func ExampleCurriculum_For() {
	for _, item := range training.Standard().For(haiti2008) {
		fmt.Printf("%s (%s): %s\n", item.Course, item.Effect, item.Why.English)
	}
	// Output:
	// pre-deployment (bars): all missions; departures: from January 1, 1995 on
	// weapons (bars): all missions; armed posts; departures: from January 1, 1995 on
	// weapons (advises): all missions; armed posts; departures: from January 1, 1995 on
	// un-generic-modules (advises): missions: United Nations; departures: April 1, 2005 to December 31, 2009
	// induction (advises): missions: United Nations and African Union; departures: from May 1, 2008 on
}

// A curriculum of one's own is the standard one with a line more.
func ExampleDemand() {
	creole := training.Demand{
		ID:            "creole",
		Title:         bilingual.Text{English: "Creole", French: "Créole"},
		Courses:       policy.Lasting("creole-in-ten-days"),
		Organizations: []arrangement.Organization{arrangement.UnitedNations},
		Given:         training.BeforeDeparture,
		Effect:        policy.Advises,
		Within:        policy.Lasting(policy.Measure{}), // a certificate holds without end
		Basis:         policy.Assume(bilingual.Text{English: "our own course", French: "notre propre cours"}),
	}
	own := append(training.Standard(), creole)
	rules, err := own.Readiness()
	fmt.Println(err)
	_, found := rules.Rule("training/readiness/creole")
	fmt.Println(found)
	// Output:
	// <nil>
	// true
}

func ExampleReadiness() {
	trainee := training.Trainee{
		Officer:    "o-0412",
		Assignment: haiti2008,
		Certificates: []training.Certificate{
			{Course: "pre-deployment", Completed: calendar.MustParse("2008-05-16")},
			{Course: "weapons", Completed: calendar.MustParse("2007-06-20")},
		},
	}
	rules := training.Readiness().On(calendar.MustParse("2008-05-20"))
	decision := rules.Decide(trainee, haiti2008.Tour)
	fmt.Println(decision.Verdict())
	for finding := range decision.Blocking() {
		fmt.Println(finding.Explain(language.English))
	}
	// Output:
	// unmet
	// Weapons part, on departure (12 months): not met since June 20, 2008
}

func ExampleCurriculum_Standings() {
	trainee := training.Trainee{
		Officer:      "o-0412",
		Assignment:   haiti2008,
		Certificates: []training.Certificate{{Course: "weapons", Completed: calendar.MustParse("2008-02-01")}},
	}
	for _, standing := range training.Standard().Standings(trainee, calendar.MustParse("2008-05-01")) {
		fmt.Println(standing.State, "-", standing.Explain(language.English))
	}
	// Output:
	// missing - Pre-deployment training: missing, to be completed by June 30, 2008
	// done - Weapons part, on departure: done
	// expires - Weapons part, throughout the tour: expires during the tour, from February 1, 2009 on, to be completed by January 31, 2009 (advised only)
	// missing - United Nations generic modules: missing, to be completed by June 30, 2008 (advised only)
	// missing - Induction in the mission: missing, to be completed by July 31, 2008 (advised only)
}

func ExampleCurriculum_Plan() {
	var trainees []training.Trainee
	for _, officer := range []string{"o-0412", "o-0413", "o-0414"} {
		trainees = append(trainees, training.Trainee{
			Officer: officer, Assignment: haiti2008, Certificates: []training.Certificate{},
		})
	}
	seats := policy.Whole(2, policy.Persons)
	sessions := []training.Session{
		{ID: "ottawa-may", Course: "pre-deployment", Period: calendar.Days(calendar.MustParse("2008-05-05"), 12), Seats: seats},
		{ID: "ottawa-june", Course: "pre-deployment", Period: calendar.Days(calendar.MustParse("2008-06-02"), 12), Seats: seats},
		{ID: "weapons-june", Course: "weapons", Period: calendar.Days(calendar.MustParse("2008-06-16"), 5), Seats: seats},
	}
	plan, err := training.Standard().Plan(calendar.MustParse("2008-05-01"), trainees, sessions)
	fmt.Println(err)
	for _, seat := range plan.Seats {
		fmt.Println(seat.Explain(language.English))
	}
	for _, unseated := range plan.Unseated {
		if unseated.Standing.Item.Effect == policy.Bars {
			fmt.Println(unseated.Explain(language.English))
		}
	}
	fmt.Println(plan.Ready, plan.Most, plan.Proved)
	// Output:
	// <nil>
	// o-0412, Pre-deployment training: May 5, 2008 to May 16, 2008
	// o-0412, Weapons part, on departure: June 16, 2008 to June 20, 2008
	// o-0413, Pre-deployment training: May 5, 2008 to May 16, 2008
	// o-0413, Weapons part, on departure: June 16, 2008 to June 20, 2008
	// o-0414, Pre-deployment training: June 2, 2008 to June 13, 2008
	// o-0414, Weapons part, on departure: missing, to be completed by June 30, 2008; sessions full
	// [o-0412 o-0413] 2 true
}

// A plan is kept as JSON, its parts too.
func ExamplePlan() {
	plan := training.Plan{
		Day:      calendar.MustParse("2008-05-01"),
		Seats:    []training.Seat{{Officer: "o-0412", Course: "weapons", Session: "weapons-june"}},
		Unseated: []training.Unseated{{Officer: "o-0413", Standing: training.Standing{State: training.Missing}, Reason: training.Full}},
		Ready:    []string{"o-0412"},
		Most:     1, Proved: true,
	}
	written, err := json.Marshal(plan)
	fmt.Println(string(written), err)
	fmt.Println(plan.Taken("weapons-june"))
	// Output:
	// {"day":"2008-05-01","seats":[{"officer":"o-0412","course":"weapons","session":"weapons-june"}],"unseated":[{"officer":"o-0413","standing":{"state":"missing"},"reason":"full"}],"ready":["o-0412"],"most":1,"proved":true} <nil>
	// 1
}

func ExampleItem() {
	item := training.Item{Demand: "weapons", Course: "weapons", Given: training.BeforeDeparture}
	written, err := json.Marshal(item)
	fmt.Println(string(written), err)
	// Output:
	// {"demand":"weapons","course":"weapons","given":"before-departure"} <nil>
}

func ExampleTiming() {
	for timing := range training.Timings() {
		fmt.Println(timing.Title().French)
	}
	// Output:
	// avant le départ
	// à l'arrivée dans la mission
}

func ExampleState() {
	for state := range training.States() {
		fmt.Println(state, "-", state.Title().French)
	}
	// Output:
	// done - suivi
	// expires - prend fin pendant la période d'affectation
	// missing - manquant
	// not-stated - non précisé
}

func ExampleReason() {
	for reason := range training.Reasons() {
		fmt.Println(reason.Title().English)
	}
	// Output:
	// not known whether needed
	// no session
	// no session in time
	// number of seats not stated
	// sessions full
	// at the same time as another session
	// certificate ends during the tour
}

func ExampleCourse_Check() {
	course := training.Course{
		ID:    "driving",
		Title: bilingual.Text{English: "Driving"},
		Basis: policy.Assume(bilingual.Text{English: "our own course", French: "notre propre cours"}),
	}
	fmt.Println(course.Check())
	// Output:
	// title: missing; given: “Driving”; accepted: text in English and in French
}

func ExampleLength() {
	length := training.Length{
		On:      calendar.InYear(2009),
		Mission: bilingual.Text{English: "Haiti", French: "Haïti"},
		Days:    policy.Whole(9, policy.CalendarDays),
		Basis:   policy.Cite("spvm-training"),
	}
	fmt.Println(length.In(language.French))
	length.Basis = policy.Citation{}
	written, err := json.Marshal(length)
	fmt.Println(string(written), err)
	// Output:
	// au moins 9 jours (Haïti, 2009)
	// {"on":"2009","mission":{"en":"Haiti","fr":"Haïti"},"days":{"number":"9","unit":"days"}} <nil>
}

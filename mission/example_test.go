package mission_test

import (
	"encoding/json"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
)

// ourTours are two officers in one post, one after the other with a week between them, and a third in another post.
func ourTours() mission.Tours {
	return mission.Tours{
		{Officer: "101", Service: "sq", Post: "mentor", Period: calendar.MustParsePeriod("2008-01-01/2008-10-01")},
		{Officer: "102", Service: "spvm", Post: "mentor", Period: calendar.MustParsePeriod("2008-10-08/2009-07-08")},
		{Officer: "103", Service: "sq", Post: "adviser", Period: calendar.MustParsePeriod("2008-07-01/2009-04-01")},
	}
}

func ourPosts() mission.Establishment {
	all2008 := calendar.MustParsePeriod("2008-01-01/2009-01-01")
	return mission.Establishment{
		{Post: personnel.Post{ID: "mentor", Positions: 1}, Period: all2008},
		{Post: personnel.Post{ID: "adviser", Positions: 1}, Period: all2008},
	}
}

func Example() {
	tours := ourTours()
	fmt.Println("strength:", tours.Strength())
	fmt.Println("away from the Sûreté du Québec:", tours.StrengthOf("sq"))
	fmt.Println("vacant:", ourPosts().Vacancies(tours))
	fmt.Println("above one:", tours.Strength().Above(calendar.Constant(1)))
	// Output:
	// strength: 1 from 2008-01-01, 2 from 2008-07-01, 1 from 2008-10-01, 2 from 2008-10-08, 1 from 2009-04-01, 0 from 2009-07-08
	// away from the Sûreté du Québec: 1 from 2008-01-01, 2 from 2008-07-01, 1 from 2008-10-01, 0 from 2009-04-01
	// vacant: 1 from 2008-01-01, 0 from 2008-07-01, 1 from 2008-10-01, 0 from 2008-10-08
	// above one: 2008-07-01/2008-10-01, 2008-10-08/2009-04-01
}

func ExampleMission() {
	haiti := mission.Haiti()
	fmt.Println(haiti.Name.French)
	fmt.Println(haiti.Organization.Title().French, "-", haiti.Host.Name.French)
	day := calendar.MustParse("2008-05-01")
	fmt.Println(haiti.ArmedOn(day).Title().French, haiti.AuthorizedLevels().At(day))
	for _, role := range haiti.Roles[:3] {
		fmt.Println("-", role.Title().French)
	}
	// Output:
	// Mission des Nations Unies pour la stabilisation en Haïti
	// Organisation des Nations Unies - Haïti
	// oui 100
	// - surveillance
	// - conseil
	// - formation des recrues
}

func ExampleMission_Uncovered() {
	decision := calendar.MustParse("2008-05-01")
	tour := calendar.Months(calendar.MustParse("2008-07-01"), 9)
	fmt.Println(mission.Haiti().Uncovered(decision, tour).In(language.English))
	fmt.Println(mission.Haiti().Uncovered(decision, tour).In(language.French))
	// Output:
	// October 16, 2008 to March 31, 2009
	// du 16 octobre 2008 au 31 mars 2009
}

func ExampleMission_MandateOn() {
	mandate, known := mission.Haiti().MandateOn(calendar.MustParse("2008-05-01"))
	fmt.Println(mandate.Instrument.English, known)
	fmt.Println(mandate.Period.In(language.English))
	fmt.Println(mandate.Basis)
	_, known = mission.Haiti().MandateOn(calendar.MustParse("2014-05-01"))
	fmt.Println(known)
	// Output:
	// Security Council resolution of October 2007 true
	// October 16, 2007 to October 15, 2008
	// assumed: renewed in October 2007 until October 15, 2008; no source read
	// false
}

func ExampleMandate_AdoptedBy() {
	renewal := mission.Mandate{Adopted: calendar.MustParsePartial("2007-10")}
	fmt.Println(renewal.AdoptedBy(calendar.MustParse("2007-10-30")))
	fmt.Println(renewal.AdoptedBy(calendar.MustParse("2007-10-31")))
	// Output:
	// false
	// true
}

func ExampleContingent() {
	contingent := mission.HaitiInSpring2008()
	fmt.Println(contingent.Officers.In(language.French))
	for _, count := range contingent.ByService[:3] {
		fmt.Println(count.Service, count.Officers.Number())
	}
	unknown, _ := contingent.Of("")
	fmt.Println("not stated:", unknown.Number())
	// Output:
	// 76 personnes
	// rcmp 21
	// sq 23
	// spvm 24
	// not stated: 1
}

func ExampleServiceCount() {
	contingent := mission.Contingent{
		Mission:   "our-mission",
		On:        calendar.MustParsePartial("2009-03"),
		Officers:  policy.Whole(5, policy.Persons),
		ByService: []mission.ServiceCount{{Service: "sq", Officers: policy.Whole(4, policy.Persons)}},
		Basis:     policy.Assume(bilingual.Text{English: "our own count", French: "notre propre dénombrement"}),
	}
	fmt.Println(contingent.Check())
	// Output:
	// officers: at odds with another value; given: 5 persons; accepted: the sum of the officers by service: 4 persons
}

func ExampleTour() {
	tour := mission.Tour{
		Officer: "101", Service: "sq", Mission: "minustah", Post: "mentor",
		Period: calendar.Months(calendar.MustParse("2008-07-01"), 9),
	}
	written, err := json.Marshal(tour)
	fmt.Println(string(written), err)
	// Output:
	// {"officer":"101","service":"sq","mission":"minustah","post":"mentor","period":"2008-07-01/2009-04-01"} <nil>
}

func ExampleTours_Check() {
	tours := append(ourTours(), mission.Tour{Officer: "101", Period: calendar.MustParsePeriod("2008-09-30/2009-07-01")})
	fmt.Println(tours.Check())
	// Output:
	// [3].period: at odds with another value; given: September 30, 2008 to June 30, 2009; accepted: days outside the tour of the same officer at [0], January 1, 2008 to September 30, 2008
}

func ExampleTours_Where() {
	rank := map[string]string{"101": "sergeant", "102": "constable", "103": "sergeant"}
	sergeants := ourTours().Where(func(t mission.Tour) bool { return rank[t.Officer] == "sergeant" })
	fmt.Println(sergeants.Strength())
	// Output:
	// 1 from 2008-01-01, 2 from 2008-07-01, 1 from 2008-10-01, 0 from 2009-04-01
}

func ExamplePosition() {
	mentors := personnel.Post{ID: "mentor", Positions: 10}
	posts := mission.Establishment{
		{Post: mentors, Period: calendar.MustParsePeriod("2008-01-01/2008-07-01")},
	}
	mentors.Positions = 12
	posts = append(posts, mission.Position{Post: mentors, Period: calendar.MustParsePeriod("2008-07-01/..")})
	fmt.Println(posts.LevelsOf("mentor"))
	// Output:
	// 10 from 2008-01-01, 12 from 2008-07-01
}

func ExampleEstablishment() {
	for post := range ourPosts().Posts() {
		fmt.Println(post, ourPosts().LevelsOf(post))
	}
	// Output:
	// adviser 1 from 2008-01-01, 0 from 2009-01-01
	// mentor 1 from 2008-01-01, 0 from 2009-01-01
}

func ExampleVacancies() {
	positions := calendar.Constant(100)
	strength := calendar.MustLevelsOf(
		calendar.Step{From: calendar.MustParse("2008-05-01"), Level: 76},
		calendar.Step{From: calendar.MustParse("2008-07-01"), Level: 100},
	)
	vacant := mission.Vacancies(positions, strength)
	fmt.Println(vacant.At(calendar.MustParse("2008-06-30")), vacant.At(calendar.MustParse("2008-07-01")))
	// Output:
	// 24 0
}

func ExampleLife() {
	life := mission.Haiti().Life
	for event := range life.Events() {
		if event.Kind != mission.Deployment {
			fmt.Println(event.In(language.English))
		}
	}
	fmt.Println("on May 1, 2008:", life.On(calendar.MustParse("2008-05-01")))
	fmt.Println("drawing down:", life.During(mission.DrawingDown).In(language.English))
	// Output:
	// May 2004: request for police assistance; the United Nations Secretariat formally asks Canada for civilian police
	// June 2004: reconnaissance or assessment visit; safety, living and working conditions, medical facilities
	// July 6, 2004: approval; 100 persons
	// July 6, 2004: announcement; 100 persons; three groups of 30 to 35, planned for July, August and September
	// April 2008: announcement; 100 persons; 76 of 100 are there; the 100 are to be reached again in summer
	// January 12, 2010: incident; 82 persons; earthquake; two of the Canadian police die
	// January 14, 2010: reconnaissance or assessment visit; 3 persons; sent to assess the situation and the mandate, within some 36 hours
	// April 13, 2017: drawing down; the Security Council gives the mission six last months, to phase out its tasks
	// October 15, 2017: closure
	// on May 1, 2008: deployed
	// drawing down: April 13, 2017 to October 14, 2017
}

func ExampleLife_Advance() {
	ours := policy.Assume(bilingual.Text{English: "our own file", French: "notre propre dossier"})
	asked := mission.MustReplay(mission.Event{Kind: mission.Request, On: calendar.MustParsePartial("2008-02"), Basis: ours})
	approved, err := asked.Advance(mission.Event{Kind: mission.Approval, On: calendar.MustParsePartial("2008-03-20"), Basis: ours})
	fmt.Println(asked.Stage(), approved.Stage(), err)
	_, err = approved.Advance(mission.Event{Kind: mission.Closure, On: calendar.MustParsePartial("2008-04"), Basis: ours})
	fmt.Println(err)
	// Output:
	// proposed approved <nil>
	// kind: at odds with another value; given: closure; accepted: stage now: approved; events allowed: reconnaissance or assessment visit, withdrawal before deployment, announcement, deployment, change of number or tasks and suspension
}

func ExampleLife_On() {
	life := mission.Haiti().Life // the first officers went in July 2004, on a day that no source states
	for _, day := range []string{"2004-07-05", "2004-07-15", "2004-07-31"} {
		stage := life.On(calendar.MustParse(day))
		fmt.Printf("%s: %q\n", day, stage)
	}
	// Output:
	// 2004-07-05: "proposed"
	// 2004-07-15: ""
	// 2004-07-31: "deployed"
}

func ExampleReplay() {
	life := mission.Haiti().Life
	again, err := mission.Replay(slices.Collect(life.Events())...)
	fmt.Println(again.Equal(life), err)
	// Output:
	// true <nil>
}

func ExampleEvent() {
	event := mission.Event{
		Kind:     mission.Extension,
		On:       calendar.MustParsePartial("2008-05"),
		Officers: policy.Whole(100, policy.Persons),
		Period:   calendar.MustParsePeriod("2009-04-01/2010-04-01"),
	}
	fmt.Println(event.In(language.English))
	fmt.Println(event.In(language.French))
	fmt.Println(event.Check())
	// Output:
	// May 2008: extension; 100 persons; April 1, 2009 to March 31, 2010
	// mai 2008 : prolongation ; 100 personnes ; du 1er avril 2009 au 31 mars 2010
	// basis: missing; given: nothing; accepted: what it rests on
}

func ExampleEventKind() {
	for kind := range mission.Haiti().Life.Allowed() {
		fmt.Println(kind) // the mission is closed: nothing
	}
	for kind := range mission.MustReplay().Allowed() {
		fmt.Println(kind.Title().French)
	}
	// Output:
	// demande d'assistance policière
}

func ExampleStage() {
	for stage := range mission.Stages() {
		fmt.Println(stage, "-", stage.Title().French)
	}
	// Output:
	// proposed - proposée
	// approved - approuvée
	// deployed - déployée
	// extended - prolongée
	// drawing-down - en retrait graduel
	// suspended - suspendue
	// closed - terminée
}

func ExampleTransition() {
	for transition := range mission.Transitions() {
		if transition.To == mission.Closed {
			fmt.Println(transition.From, "-", transition.Kind)
		}
	}
	// Output:
	// proposed - refusal
	// proposed - withdrawal
	// approved - withdrawal
	// deployed - closure
	// extended - closure
	// drawing-down - closure
	// suspended - closure
}

func ExampleHostPolice() {
	police := mission.Haiti().HostPolice
	fmt.Println(police.Name.French)
	for figure := range police.NotStated(calendar.MustParse("2008-05-01")) {
		fmt.Println("not stated:", figure.Title().English)
	}
	// Output:
	// Police nationale d'Haïti
	// not stated: strength
	// not stated: recruits trained
	// not stated: officers vetted
	// not stated: women
}

func ExampleHostFigure() {
	ours := policy.Assume(bilingual.Text{English: "our own count", French: "notre propre dénombrement"})
	police := mission.HostPolice{
		Name:     bilingual.Text{English: "Our host police", French: "Notre police hôte"},
		Strength: policy.Starting(calendar.MustParse("2008-01-01"), policy.Whole(120, policy.Persons), ours),
	}
	entry, stated := police.On(mission.HostStrength, calendar.MustParse("2008-05-01"))
	fmt.Println(entry.Value, stated)
	entry, stated = police.On(mission.HostVetted, calendar.MustParse("2008-05-01"))
	fmt.Println(entry.Value, stated)
	// Output:
	// 120 persons true
	// not stated false
}

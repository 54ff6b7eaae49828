package policy_test

import (
	"encoding/json"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// withMission is the service's own rules, and over them a mission that wants a first aid certificate no older than a year.
func withMission() policy.Policy[applicant] {
	recent, _ := ourRules().Rule("service/own/first-aid")
	recent.ID, recent.Tightens = "mission/own/first-aid", recent.ID
	recent.Limit = policy.Starting(calendar.On(2008, time.January, 1), policy.Whole(12, policy.Months), policy.Citation{})
	mission := policy.Must("mission/own", bilingual.Text{English: "Mission", French: "Mission"}, recent)

	both, err := policy.Layered("service/in-mission",
		bilingual.Text{English: "Service and mission", French: "Service et mission"}, ourRules(), mission)
	if err != nil {
		panic(err)
	}
	return both
}

func ExampleLayered() {
	for _, article := range withMission().Chapter().Articles {
		var layer policy.Layer = article.Layer
		fmt.Printf("%s: %s\n", layer.Title.English, article.Explain(language.English))
	}

	looser, _ := ourRules().Rule("service/own/first-aid")
	looser.ID, looser.Tightens = "mission/own/first-aid", looser.ID
	looser.Limit = policy.Starting(calendar.On(2008, time.January, 1), policy.Whole(48, policy.Months), policy.Citation{})
	mission := policy.Must("mission/own", bilingual.Text{English: "Mission", French: "Mission"}, looser)
	_, err := policy.Layered("service/in-mission", mission.Title(), ourRules(), mission)
	fmt.Println(err)
	// Output:
	// Our own rules: Less than 36 months, from January 1, 2008 on; on departure; bars.
	// Mission: Less than 12 months, from January 1, 2008 on; on departure; bars; tighter than the rule service/own/first-aid.
	// layers[1].rules[0].limit[0].value: at odds with another value; given: 48 months; accepted: less than 36 months, or a tighter limit
}

func ExampleEdition_Waiving() {
	waiver := policy.Waiver{
		Rule: "mission/own/first-aid", Layer: "mission/own", Subject: "0412",
		Period:    calendar.Months(calendar.On(2008, time.July, 1), 1),
		Authority: bilingual.Text{English: "the head of mission", French: "la direction de la mission"},
		Reason:    bilingual.Text{English: "a course on arrival", French: "un cours à l'arrivée"},
	}
	number := func(a applicant) string { return a.Number }
	rules, err := withMission().On(calendar.On(2008, time.May, 1)).Waiving(number, waiver)
	fmt.Println(err)

	first := calendar.On(2006, time.March, 2)
	for _, a := range []applicant{{Number: "0412", FirstAid: first}, {Number: "0413", FirstAid: first}} {
		fmt.Println(a.Number, rules.Verdict(a, calendar.Months(calendar.On(2008, time.July, 1), 9)))
	}
	decision := rules.Decide(applicant{Number: "0412", FirstAid: first}, calendar.Months(calendar.On(2008, time.July, 1), 9))
	fmt.Print(decision.Explain(language.English))

	waiver.Layer = "service/own"
	_, err = rules.Waiving(number, waiver)
	fmt.Println(err)
	// Output:
	// <nil>
	// 0412 met
	// 0413 unmet
	// Service and mission, nomination on May 1, 2008, tour July 1, 2008 to March 31, 2009: met by waiver
	// - First aid certificate (36 months): met [Our own rules; assumed: chosen by the service]
	// - First aid certificate (12 months): met by waiver (else not met since March 2, 2007); waived July 1, 2008 to July 31, 2008 by the head of mission: a course on arrival [Mission; assumed: chosen by the service]
	// waivers[0].layer: at odds with another value; given: “service/own”; accepted: “mission/own”
}

func ExampleWaiver() {
	record := `{"rule":"mission/own/first-aid","layer":"mission/own","subject":"0412","period":"2008-07-01/..",
		"authority":{"en":"the head of mission","fr":"la direction de la mission"},
		"reason":{"en":"a course on arrival","fr":"un cours à l'arrivée"}}`
	var waiver policy.Waiver
	fmt.Println(json.Unmarshal([]byte(record), &waiver), waiver.Check())
	fmt.Println(waiver.Explain(language.French))
	// Output:
	// <nil> <nil>
	// dispense à compter du 1er juillet 2008, accordée par la direction de la mission : un cours à l'arrivée
}

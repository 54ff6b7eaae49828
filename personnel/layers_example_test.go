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

// tightened is a layer of one rule: that of the United Nations with a tighter limit from 2007 on.
func tightened(layer string, title bilingual.Text, rule string, limit policy.Measure, basis policy.Citation) policy.Policy[personnel.Candidate] {
	r, _ := personnel.UnitedNations().Rule("personnel/united-nations/" + rule)
	r.ID, r.Tightens, r.Basis = layer+"/"+rule, r.ID, basis
	r.Limit = policy.Starting(calendar.On(2007, time.January, 1), limit, basis.Assuming(bilingual.Text{
		English: "the day is assumed", French: "le jour est posé par hypothèse",
	}))
	return policy.Must(layer, title, r)
}

// fourLayers is what an officer of Montréal has to meet for one mission: the standard of the United Nations, and over it
// what Canada, the mission and the service ask. The years of service are those that the service publishes; the other two
// layers are chosen for the example.
func fourLayers() policy.Policy[personnel.Candidate] {
	chosen := policy.Assume(bilingual.Text{English: "chosen for the example", French: "choisi pour l'exemple"})
	national := tightened("our-country/criteria", bilingual.Text{English: "National criteria", French: "Critères nationaux"},
		"retired-within", policy.Whole(3, policy.Years), chosen)
	mission := tightened("our-mission/criteria", bilingual.Text{English: "Mission", French: "Mission"},
		"interview", policy.Whole(70, policy.Percent), chosen)
	service := tightened("our-service/criteria", bilingual.Same("SPVM"),
		"service-years", policy.Whole(10, policy.Years), policy.Cite("spvm-selection"))
	all, err := policy.Layered("our-mission/eligibility", bilingual.Text{English: "Eligibility", French: "Admissibilité"},
		personnel.UnitedNations(), national, mission, service)
	if err != nil {
		panic(err)
	}
	return all
}

// Four bodies have a say in who goes: each adds to what those below it ask, and none lets pass what another asks.
func Example_layers() {
	departure := calendar.On(2008, time.July, 1)
	candidate := fit()
	candidate.Officer.Sworn = calendar.On(2000, time.June, 1) // eight years: enough for the United Nations

	rules := fourLayers().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(candidate, calendar.Months(departure, 9))
	for finding := range decision.Findings() {
		if !finding.Layer.IsZero() && finding.Title.English == "Police service, training not counted" {
			fmt.Printf("%s: %s\n", finding.Layer.Title.English, finding.Explain(language.English))
		}
	}

	waiver := policy.Waiver{
		Rule: "our-service/criteria/service-years", Layer: "our-service/criteria", Subject: candidate.Officer.ID,
		Period:    calendar.Single(departure),
		Authority: bilingual.Text{English: "the head of international missions", French: "la responsable des missions internationales"},
		Reason:    bilingual.Text{English: "few specialists are available", French: "peu de spécialistes sont disponibles"},
	}
	number := func(c personnel.Candidate) string { return c.Officer.ID }
	rules, err := rules.Waiving(number, waiver)
	fmt.Println(err, rules.Verdict(candidate, calendar.Months(departure, 9)))
	for finding := range rules.Decide(candidate, calendar.Months(departure, 9)).Findings() {
		if !finding.Waived().IsEmpty() {
			fmt.Println(finding.Explain(language.French))
		}
	}
	// Output:
	// United Nations standard for individual police officers: Police service, training not counted (5 years): met
	// SPVM: Police service, training not counted (10 years): not met before June 1, 2010
	// <nil> met
	// Service policier, formation non comprise (10 ans) : satisfait par dispense (sinon non satisfait avant le 1er juin 2010) ; dispense le 1er juillet 2008, accordée par la responsable des missions internationales : peu de spécialistes sont disponibles
}

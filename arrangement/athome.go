package arrangement

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PolicingAtHome is the ID of the policy whose decisions are evidence for the factor [DomesticPolicing]: that of package
// personnel, which stands above this one and is known here by its ID alone. A service that has a policy of its own gives it
// an ID that begins with this one and a slash, such as "personnel/policing-at-home/sherbrooke".
const PolicingAtHome = "personnel/policing-at-home"

// isAtHome says whether the decision is one on policing at home.
func isAtHome(decision policy.Decision) bool {
	return decision.Policy() == PolicingAtHome || strings.HasPrefix(decision.Policy(), PolicingAtHome+"/")
}

var ofPolicingAtHome = bilingual.Text{
	English: "a decision of the policy %s, or of one whose ID begins with it and a slash",
	French:  "une décision de la politique %s, ou d'une politique dont l'identifiant commence par celui-ci et une barre oblique",
}

// checkAtHome complains of every decision that is not one on policing at home.
func checkAtHome(faults *fault.List, key string, decisions []policy.Decision) {
	for i, decision := range decisions {
		at := fault.Path("").Key(key).Index(i).Key("policy")
		accepted := bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(ofPolicingAtHome.In(tag), PolicingAtHome) })
		switch {
		case decision.Policy() == "":
			faults.Add(fault.Absent(at, accepted))
		case !isAtHome(decision):
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: fault.Given(decision.Policy()), Accepted: accepted})
		}
	}
}

// checkThere complains of a partner that was no longer there on the day of the examination.
func checkThere(faults *fault.List, at fault.Path, by Partner, on calendar.Date) {
	if answering, _, known := by.AnsweringOn(on); known && answering != by {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: by.Title(), Accepted: answering.Title()})
	}
}

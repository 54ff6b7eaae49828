package policy

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Waiver is a decision not to require one rule of one subject for some days: whose rule it is, who so decided and why. On
// those days the rule counts as met, whatever it found; on all others it stands. [Edition.Waiving] decides with waivers,
// and each [Finding] tells those that name it. The zero Waiver waives nothing.
//
// Waivers compare with ==. The JSON form is an object without what is not stated.
type Waiver struct {
	// Rule is the ID of the rule that is waived.
	Rule string `json:"rule,omitzero"`
	// Layer is the ID of the policy that waives it: the one whose rule it is, and no other.
	Layer string `json:"layer,omitzero"`
	// Subject is the number of whom it is waived for, such as the ID of an officer.
	Subject string `json:"subject,omitzero"`
	// Period is the days on which it is waived. A waiver without end says so, as [calendar.Since] does.
	Period calendar.Period `json:"period,omitzero"`
	// Authority is who decided it, by office and not by name, as it reads after "by": "the director of the program".
	Authority bilingual.Text `json:"authority,omitzero"`
	// Reason is why, as it reads after a colon. It stands in every decision, and so is no place for personal facts.
	Reason bilingual.Text `json:"reason,omitzero"`
}

// IsZero says whether nothing is stated.
func (w Waiver) IsZero() bool { return w == Waiver{} }

var (
	wantRule    = bilingual.Text{English: "the ID of the rule that is waived", French: "l'identifiant de la règle visée par la dispense"}
	wantLayer   = bilingual.Text{English: "the ID of the policy whose rule it is", French: "l'identifiant de la politique dont relève la règle"}
	wantSubject = bilingual.Text{
		English: "the number of whom it is waived for", French: "le numéro de la personne à qui la dispense est accordée",
	}
	wantPeriod = bilingual.Text{
		English: "the days on which it is waived, said to be without end where they are",
		French:  "les jours visés par la dispense, une durée indéterminée devant être précisée",
	}
)

// Check lists what the waiver lacks, each at the key of its JSON form: the rule, whose rule it is, whom it is for, its
// days, who decided it and why. Whether it may be waived by that policy is for [Edition.Waiving] to say.
func (w Waiver) Check() error {
	var faults fault.List
	for _, id := range []struct {
		at       fault.Path
		id       string
		accepted bilingual.Text
	}{{"rule", w.Rule, wantRule}, {"layer", w.Layer, wantLayer}} {
		switch {
		case id.id == "":
			faults.Add(fault.Absent(id.at, id.accepted))
		case !isRuleID(id.id):
			faults.Add(fault.Fault{Kind: fault.Malformed, Path: id.at, Given: fault.Given(id.id), Accepted: acceptedRuleID})
		}
	}
	if w.Subject == "" {
		faults.Add(fault.Absent("subject", wantSubject))
	}
	if w.Period.IsZero() {
		faults.Add(fault.Absent("period", wantPeriod))
	}
	if !w.Authority.Complete() {
		faults.Add(fault.Absent("authority", acceptedBoth))
	}
	if !w.Reason.Complete() {
		faults.Add(fault.Absent("reason", acceptedBoth))
	}
	return faults.Err()
}

var (
	waivedText = bilingual.Text{English: "waived %s by %s", French: "dispense %s, accordée par %s"}
	waivedOn   = bilingual.Text{English: "waived on %s by %s", French: "dispense le %s, accordée par %s"}
)

// Explain says in one line for which days the rule is waived, by whom and why: "waived July 1, 2008 to March 31, 2009 by
// the director of the program: rapid deployment".
func (w Waiver) Explain(tag language.Tag) string {
	text := waivedText
	if w.Period.Len() == 1 {
		text = waivedOn
	}
	return joined(bilingual.Colon(tag), fmt.Sprintf(text.In(tag), w.Period.In(tag), w.Authority.In(tag)), w.Reason.In(tag))
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Waiver as it was. What it lacks is
// for [Waiver.Check] to say.
func (w *Waiver) UnmarshalJSON(data []byte) error {
	var read Waiver
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("rule", &read.Rule)
		o.Optional("layer", &read.Layer)
		o.Optional("subject", &read.Subject)
		o.Optional("period", &read.Period)
		o.Optional("authority", &read.Authority)
		o.Optional("reason", &read.Reason)
	})
	if err != nil {
		return err
	}
	*w = read
	return nil
}

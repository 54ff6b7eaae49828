package arrangement

import (
	"encoding/json"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Assessed is what a partner found when it examined a [Factor]. The zero Assessed is not examined, which is unknown and
// never a yes.
type Assessed struct {
	// Answer is the answer to [Factor.Question].
	Answer policy.Answer `json:"answer,omitzero"`
	// On is the day from which a yes counts: the day of the examination.
	On calendar.Date `json:"on,omitzero"`
	// By is the partner that examined.
	By Partner `json:"by,omitzero"`
	// Evidence is what the answer rests on.
	Evidence policy.Citation `json:"evidence,omitzero"`
	// Note is what the partner says about it.
	Note bilingual.Text `json:"note,omitzero"`
}

// IsZero says whether the factor was not examined.
func (a Assessed) IsZero() bool { return a == Assessed{} }

// days holds from the day of a yes on, and never after a no, whenever that was said.
func (a Assessed) days(fact policy.Fact) policy.Days {
	if a.Answer == policy.Yes {
		return policy.From(fact, a.On)
	}
	return policy.Is(fact, a.Answer)
}

var (
	anAnswer     = bilingual.Text{English: "an answer: yes or no", French: "une réponse\u00a0: oui ou non"}
	aDay         = bilingual.Text{English: "the day of the examination", French: "le jour de l'examen"}
	thePartner   = bilingual.Text{English: "the partner that examined it", French: "le partenaire qui a fait l'examen"}
	someEvidence = bilingual.Text{English: "what the answer rests on", French: "ce sur quoi repose la réponse"}
)

// Check lists what the examination lacks or has wrong: an answer, a day, a partner and the evidence must be there, the
// partner must not have been merged into another one by the day, and a note must stand in both languages. The zero Assessed, not examined, is no fault.
func (a Assessed) Check() error {
	if a.IsZero() {
		return nil
	}
	var faults fault.List
	if a.Answer == "" {
		faults.Add(fault.Absent("answer", anAnswer))
	}
	fault.AddCode(&faults, "answer", a.Answer, policy.ParseAnswer)
	if a.On.IsZero() {
		faults.Add(fault.Absent("on", aDay))
	}
	if a.By == "" {
		faults.Add(fault.Absent("by", thePartner))
	}
	fault.AddCode(&faults, "by", a.By, ParsePartner)
	checkThere(&faults, "by", a.By, a.On)
	if a.Evidence.IsZero() {
		faults.Add(fault.Absent("evidence", someEvidence))
	} else {
		faults.AddError("evidence", a.Evidence.Check())
	}
	faults.AddText("note", a.Note)
	return faults.Err()
}

// MarshalJSON writes the examination as an object, leaving out what is not stated. A code that is none is a fault, and
// so is a note that stands in one language only: it could not be read again.
func (a Assessed) MarshalJSON() ([]byte, error) {
	type plain Assessed
	return json.Marshal(plain(a))
}

// UnmarshalJSON reads what [Assessed.MarshalJSON] writes. All faults are reported together, and the value is left as it
// was when there are any.
func (a *Assessed) UnmarshalJSON(data []byte) error {
	var read Assessed
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("answer", &read.Answer)
		o.Optional("on", &read.On)
		o.Optional("by", &read.By)
		o.Optional("evidence", &read.Evidence)
		o.Optional("note", &read.Note)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

// Assessment is all that is known of the decision factors for one request: what [DecisionFactors] decides about, and
// [UrgencyAndRisk]. The zero Assessment is a blank: no factor is known.
type Assessment struct {
	// Mandate is the examination of the factor [Mandate].
	Mandate Assessed
	// Purpose is the examination of the factor [Purpose].
	Purpose Assessed
	// RoleFit is the examination of the factor [RoleFit].
	RoleFit Assessed
	// ForeignPolicyInterest is the examination of the factor [ForeignPolicyInterest].
	ForeignPolicyInterest Assessed
	// Urgency is the examination of the factor [Urgency].
	Urgency Assessed
	// Risk is the examination of the factor [Risk].
	Risk Assessed
	// Request is the request itself, from which the factor [OfficialRequest] is read.
	Request Request
	// DomesticPolicing is the evidence for the factor of that name: the decisions of the policy [PolicingAtHome], such as one
	// for each service that sends officers. Nil where there are none yet, which is unknown.
	DomesticPolicing []policy.Decision
}

// Home is the verdict of the decisions on policing at home together, by Kleene's strong logic, and the last day of
// nomination among them. It is the zero Verdict and no date where there are none. A decision that decides nothing, such
// as one on a day on which no rule bars, is unknown, and so is one of another policy than [PolicingAtHome], whatever its
// verdict.
func (a Assessment) Home() (verdict policy.Verdict, on calendar.Date) {
	for _, decision := range a.DomesticPolicing {
		found := decision.Verdict()
		if found == "" || !isAtHome(decision) {
			found = policy.Unknown
		}
		verdict = verdict.And(found)
		if on.Compare(decision.Nomination()) < 0 {
			on = decision.Nomination()
		}
	}
	return verdict, on
}

func (a Assessment) homeDays(fact policy.Fact) policy.Days {
	switch verdict, on := a.Home(); verdict {
	case policy.Met:
		return policy.From(fact, on)
	case policy.Unmet:
		return policy.Is(fact, policy.No)
	default:
		return policy.Missing(fact)
	}
}

// requestDays holds from the last day on which the request may have been received. A request of nobody is none.
func (a Assessment) requestDays(fact policy.Fact) policy.Days {
	if !a.Request.Multilateral() && !a.Request.Bilateral() {
		return policy.Missing(fact)
	}
	return policy.From(fact, a.Request.Received.Period().Last())
}

// Check lists what is wrong with the parts of the assessment: with each examination and with the request, and decisions on
// policing at home that are those of another policy than [PolicingAtHome]. What was not
// examined, and a request that says nothing at all, are no faults.
func (a Assessment) Check() error {
	var faults fault.List
	faults.AddError("mandate", a.Mandate.Check())
	faults.AddError("purpose", a.Purpose.Check())
	faults.AddError("role", a.RoleFit.Check())
	faults.AddError("foreign_policy_interest", a.ForeignPolicyInterest.Check())
	faults.AddError("urgency", a.Urgency.Check())
	faults.AddError("risk", a.Risk.Check())
	if !a.Request.IsZero() {
		faults.AddError("request", a.Request.Check())
	}
	checkAtHome(&faults, "domestic_policing", a.DomesticPolicing)
	return faults.Err()
}

type assessmentJSON struct {
	Mandate               Assessed          `json:"mandate,omitzero"`
	Purpose               Assessed          `json:"purpose,omitzero"`
	RoleFit               Assessed          `json:"role,omitzero"`
	ForeignPolicyInterest Assessed          `json:"foreign_policy_interest,omitzero"`
	Urgency               Assessed          `json:"urgency,omitzero"`
	Risk                  Assessed          `json:"risk,omitzero"`
	Request               Request           `json:"request,omitzero"`
	DomesticPolicing      []policy.Decision `json:"domestic_policing,omitzero"`
}

// MarshalJSON writes the assessment as an object, leaving out what is not known.
func (a Assessment) MarshalJSON() ([]byte, error) { return json.Marshal(assessmentJSON(a)) }

// UnmarshalJSON reads what [Assessment.MarshalJSON] writes. All faults are reported together, and the assessment is left
// as it was when there are any.
func (a *Assessment) UnmarshalJSON(data []byte) error {
	var read Assessment
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("mandate", &read.Mandate)
		o.Optional("purpose", &read.Purpose)
		o.Optional("role", &read.RoleFit)
		o.Optional("foreign_policy_interest", &read.ForeignPolicyInterest)
		o.Optional("urgency", &read.Urgency)
		o.Optional("risk", &read.Risk)
		o.Optional("request", &read.Request)
		fault.Items(o, "domestic_policing", &read.DomesticPolicing)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

// DecisionFactors is the policy that asks every [Factor] about an [Assessment], on the day of the decision: one rule
// each, and all of them bar. A factor that was not examined is unknown and names what is missing; it is met from the day
// of a yes on, and on no day after a no. The request counts from the last day on which it may have been received. It is
// in force from 1 April 2006; that it is still asked in the terms after 2011 is [policy.Assumed].
//
// The tour that it is decided for changes nothing but must be stated, since a decision without one is unknown.
func DecisionFactors() policy.Policy[Assessment] {
	return asking(factorsID, bilingual.Text{English: "Decision factors", French: "Facteurs de décision"}, factorsAsked)
}

// UrgencyAndRisk is the policy that asks about [PlanningFactors] as [DecisionFactors] does about the published ones: one
// rule each, and both bar. It is a policy of its own, so that what no source publishes stops no decision by the published
// factors; who wants them to, decides by both. Everything about it is [policy.Assumed].
func UrgencyAndRisk() policy.Policy[Assessment] {
	return asking(planningID, bilingual.Text{English: "Urgency and risk", French: "Urgence et risque"}, planningAsked)
}

// asking is the policy with one rule for each factor.
func asking(id string, title bilingual.Text, factors []factorAsked) policy.Policy[Assessment] {
	rules := make([]policy.Rule[Assessment], len(factors))
	for i, asked := range factors {
		rules[i] = policy.Rule[Assessment]{
			ID: asked.factor.Rule(), Title: asked.factor.Title(), Basis: asked.basis,
			Asked: policy.OnNomination, Effect: policy.Bars, Limit: slices.Clone(asked.inForce),
			Days: func(a Assessment, _ policy.Measure) policy.Days { return asked.days(a, asked.fact) },
		}
	}
	return policy.Must(id, title, rules...)
}

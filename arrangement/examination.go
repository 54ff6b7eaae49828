package arrangement

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Examination is one entry of an [AssessmentHistory]: a partner examined a factor on a day. The zero Examination is none.
type Examination struct {
	// Factor is what was examined: one of [Factors], the official request aside, which is read from the request itself, or
	// one of [PlanningFactors].
	Factor Factor `json:"factor,omitzero"`
	// Found is which partner examined it, when, on what evidence, and its answer. For [DomesticPolicing] it has no answer of
	// its own.
	Found Assessed `json:"found,omitzero"`
	// Decisions are those of the policy [PolicingAtHome], for [DomesticPolicing]: they take the place of an answer and of
	// evidence. Nil for every other factor.
	Decisions []policy.Decision `json:"decisions,omitzero"`
}

// IsZero says whether it is none.
func (e Examination) IsZero() bool { return e.Factor == "" && e.Found.IsZero() && e.Decisions == nil }

var (
	anExamined = bilingual.Text{English: "the factor that was examined", French: "le facteur qui a été examiné"}
	notRequest = bilingual.Text{
		English: "another factor: the official request is read from the request itself",
		French:  "un autre facteur\u00a0: la demande officielle se lit dans la demande même",
	}
	homeDecisions = bilingual.Text{
		English: "the decisions on policing at home",
		French:  "les décisions sur les services policiers au pays",
	}
	noAnswerOfOwn = bilingual.Text{
		English: "no answer: the decisions on policing at home give it",
		French:  "aucune réponse\u00a0: ce sont les décisions sur les services policiers au pays qui la donnent",
	}
	onlyForHome = bilingual.Text{
		English: "decisions for the factor of policing at home only",
		French:  "des décisions seulement pour le facteur des services policiers au pays",
	}
)

// Check lists what the examination lacks or has wrong: a factor that is examined, and all that [Assessed.Check] asks for.
// For [DomesticPolicing] the decisions must be there instead of an answer and evidence, each of the policy
// [PolicingAtHome], and for no other factor.
func (e Examination) Check() error {
	var faults fault.List
	switch e.Factor {
	case "":
		faults.Add(fault.Absent("factor", anExamined))
	case OfficialRequest:
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "factor", Given: fault.Given(string(e.Factor)), Accepted: notRequest,
		})
	}
	fault.AddCode(&faults, "factor", e.Factor, ParseFactor)
	if e.Factor == DomesticPolicing {
		e.checkHome(&faults)
		return faults.Err()
	}
	if found := e.Found; found.IsZero() {
		faults.Add(fault.Absent("found", anAnswer))
	} else {
		faults.AddError("found", found.Check())
	}
	if e.Decisions != nil {
		faults.Add(fault.Fault{Kind: fault.Unexpected, Path: "decisions", Accepted: onlyForHome})
	}
	return faults.Err()
}

func (e Examination) checkHome(faults *fault.List) {
	if answer := e.Found.Answer; answer != "" {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "found.answer", Given: fault.Given(string(answer)), Accepted: noAnswerOfOwn,
		})
	}
	if e.Found.On.IsZero() {
		faults.Add(fault.Absent("found.on", aDay))
	}
	if e.Found.By == "" {
		faults.Add(fault.Absent("found.by", thePartner))
	}
	fault.AddCode(faults, "found.by", e.Found.By, ParsePartner)
	checkThere(faults, "found.by", e.Found.By, e.Found.On)
	if evidence := e.Found.Evidence; !evidence.IsZero() {
		faults.AddError("found.evidence", evidence.Check())
	}
	faults.AddText("found.note", e.Found.Note)
	if len(e.Decisions) == 0 {
		faults.Add(fault.Absent("decisions", homeDecisions))
	}
	checkAtHome(faults, "decisions", e.Decisions)
}

var notExamined = bilingual.Text{English: "not examined", French: "non examiné"}

// result is what people read for what was found.
func (e Examination) result(tag language.Tag) string {
	switch {
	case e.IsZero():
		return notExamined.In(tag)
	case e.Factor == DomesticPolicing:
		verdict, _ := Assessment{DomesticPolicing: e.Decisions}.Home()
		return verdict.Title().In(tag)
	default:
		return e.Found.Answer.Title().In(tag)
	}
}

// MarshalJSON writes the examination as an object, leaving out what is not stated. A code that is none is a fault, and so
// is a note that stands in one language only.
func (e Examination) MarshalJSON() ([]byte, error) {
	type plain Examination
	return json.Marshal(plain(e))
}

// UnmarshalJSON reads what [Examination.MarshalJSON] writes. All faults are reported together, and the examination is
// left as it was when there are any. What it lacks is for [Examination.Check] to say.
func (e *Examination) UnmarshalJSON(data []byte) error {
	var read Examination
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("factor", &read.Factor)
		o.Optional("found", &read.Found)
		fault.Items(o, "decisions", &read.Decisions)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

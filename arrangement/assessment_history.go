package arrangement

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// AssessmentHistory is all examinations for one request, in the order in which they were made: which partner, when, on
// what evidence. Nothing in it is ever changed; a later examination of a factor takes the place of an earlier one, of
// whichever partner, and both stay on record. [AssessmentHistory.On] gives the [Assessment] of a day. The zero
// AssessmentHistory is empty.
type AssessmentHistory struct {
	made []Examination
}

// With is the history with one more examination. It is refused, and the history left as it is, where
// [Examination.Check] has something against it, or where its day lies before that of the last one: what was recorded
// stands, and what is learned later is examined later.
func (h AssessmentHistory) With(e Examination) (AssessmentHistory, error) {
	var faults fault.List
	faults.AddError("", e.Check())
	if n := len(h.made); n > 0 && e.Found.On.Before(h.made[n-1].Found.On) {
		last := h.made[n-1].Found.On
		faults.Add(fault.Fault{
			Kind: fault.OutOfRange, Path: "found.on", Given: bilingual.Both(e.Found.On.In),
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(noEarlier.In(tag), last.In(tag)) }),
		})
	}
	if len(faults) > 0 {
		return h, faults.Err()
	}
	return AssessmentHistory{made: append(slices.Clip(h.made), e.own())}, nil
}

var noEarlier = bilingual.Text{English: "%s or a later day", French: "le %s ou un jour postérieur"}

// own is the examination with decisions that nobody else can write to.
func (e Examination) own() Examination {
	e.Decisions = slices.Clone(e.Decisions)
	return e
}

// IsZero says whether nothing was examined.
func (h AssessmentHistory) IsZero() bool { return len(h.made) == 0 }

// All are the examinations in the order in which they were made.
func (h AssessmentHistory) All() iter.Seq[Examination] {
	return func(yield func(Examination) bool) {
		for _, e := range h.made {
			if !yield(e.own()) {
				return
			}
		}
	}
}

// Changes are the examinations in their order, each after the one of the same factor whose place it takes, which is the
// zero Examination where the factor was not examined before.
func (h AssessmentHistory) Changes() iter.Seq2[Examination, Examination] {
	return func(yield func(before, after Examination) bool) {
		last := map[Factor]Examination{}
		for _, e := range h.made {
			if !yield(last[e.Factor].own(), e.own()) {
				return
			}
			last[e.Factor] = e
		}
	}
}

// On is the assessment as it stood at the end of the day: for each factor, the last examination made until then. The
// request is the one that all this is about. On no date nothing was examined.
func (h AssessmentHistory) On(day calendar.Date, request Request) Assessment {
	assessment := Assessment{Request: request}
	for _, e := range h.made {
		if day.IsZero() || e.Found.On.After(day) {
			break
		}
		switch e.Factor {
		case Mandate:
			assessment.Mandate = e.Found
		case Purpose:
			assessment.Purpose = e.Found
		case RoleFit:
			assessment.RoleFit = e.Found
		case ForeignPolicyInterest:
			assessment.ForeignPolicyInterest = e.Found
		case Urgency:
			assessment.Urgency = e.Found
		case Risk:
			assessment.Risk = e.Found
		case DomesticPolicing:
			assessment.DomesticPolicing = slices.Clone(e.Decisions)
		}
	}
	return assessment
}

// In tells the history in the official language that the tag means, a line for each examination: the day, the factor,
// what was found before and now, the partner by its name of that day, the evidence and the note. It says nothing where
// nothing was examined.
func (h AssessmentHistory) In(tag language.Tag) string {
	var lines []string
	for before, after := range h.Changes() {
		found := after.Found
		by := found.By.Title()
		if name, known := found.By.NameOn(found.On); known {
			by = name.Full
		}
		told := []string{by.In(tag)}
		if !found.Evidence.IsZero() {
			told = append(told, found.Evidence.In(tag))
		}
		if !found.Note.IsZero() {
			told = append(told, found.Note.In(tag))
		}
		lines = append(lines, found.On.In(tag)+bilingual.Colon(tag)+after.Factor.Title().In(tag)+bilingual.Colon(tag)+
			before.result(tag)+" → "+after.result(tag)+" ("+strings.Join(told, semicolon.In(tag))+")")
	}
	return strings.Join(lines, "\n")
}

type assessmentHistoryJSON struct {
	Examinations []Examination `json:"examinations,omitzero"`
}

// MarshalJSON writes the history as an object with its examinations.
func (h AssessmentHistory) MarshalJSON() ([]byte, error) {
	return json.Marshal(assessmentHistoryJSON{Examinations: h.made})
}

// UnmarshalJSON reads what [AssessmentHistory.MarshalJSON] writes, and holds every examination to what
// [AssessmentHistory.With] asks for. All faults are reported together, and the history is left as it was when there are
// any.
func (h *AssessmentHistory) UnmarshalJSON(data []byte) error {
	var read []Examination
	err := fault.Decode(data, func(o *fault.Object) { fault.Items(o, "examinations", &read) })
	if err != nil {
		return err
	}
	var replayed AssessmentHistory
	var faults fault.List
	for i, e := range read {
		var err error
		replayed, err = replayed.With(e)
		faults.AddError(fault.Path("").Key("examinations").Index(i), err)
	}
	if len(faults) > 0 {
		return faults.Err()
	}
	*h = replayed
	return nil
}

package mission

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Event is one thing that happened in the [Life] of a mission: Canada's part in it. The zero Event is none.
//
// Event is comparable. Its JSON form is an object; that of the zero Event is an empty one.
type Event struct {
	// Kind is what sort of thing happened.
	Kind EventKind
	// On is when it happened, as precisely as that is known.
	On calendar.PartialDate
	// Officers is how many Canadian police it concerns, in [policy.Persons]: asked for, approved, sent, or there at the
	// time; zero where that is not stated.
	Officers policy.Measure
	// Period is the days that it concerns, such as those for which police were approved or for which their stay was
	// extended; zero where that is not stated.
	Period calendar.Period
	// Note says in a few words what happened; zero where the kind says it all.
	Note bilingual.Text
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// IsZero says whether it is no event: nothing about it is stated.
func (e Event) IsZero() bool { return e == Event{} }

// In is the event on one line as people read it in the language of the tag, without what it rests on: "July 6, 2004:
// announcement; 100 persons". What is not stated is left out.
func (e Event) In(tag language.Tag) string {
	semicolon := bilingual.Semicolon(tag)
	line := e.On.In(tag) + bilingual.Colon(tag) + e.Kind.Title().In(tag)
	if !e.Officers.IsZero() {
		line += semicolon + e.Officers.In(tag)
	}
	if !e.Period.IsZero() {
		line += semicolon + e.Period.In(tag)
	}
	if !e.Note.IsZero() {
		line += semicolon + e.Note.In(tag)
	}
	return line
}

var (
	wantKind     = bilingual.Text{English: "what sort of thing happened", French: "ce qui s'est produit"}
	wantHappened = bilingual.Text{
		English: "the day on which it happened, as precisely as it is known",
		French:  "le jour où cela s'est produit, aussi précisément qu'on le connaît",
	}
)

// Check lists what is wrong with the event by itself, each at the key of its JSON form: no kind or date; a kind that is
// none; a number that is not a whole number of persons; a note in one language only; a faulty basis. Whether it may
// happen now is for [Life.Advance] to say.
func (e Event) Check() error {
	var faults fault.List
	if e.Kind == "" {
		faults.Add(fault.Absent("kind", wantKind))
	}
	fault.AddCode(&faults, "kind", e.Kind, ParseEventKind)
	if e.On.IsZero() {
		faults.Add(fault.Absent("on", wantHappened))
	}
	checkPersons(&faults, "officers", e.Officers)
	faults.AddText("note", e.Note)
	policy.CheckBasis(&faults, "basis", e.Basis)
	return faults.Err()
}

type eventJSON struct {
	Kind     EventKind            `json:"kind,omitzero"`
	On       calendar.PartialDate `json:"on,omitzero"`
	Officers policy.Measure       `json:"officers,omitzero"`
	Period   calendar.Period      `json:"period,omitzero"`
	Note     bilingual.Text       `json:"note,omitzero"`
	Basis    policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the event as an object without what is not stated; the zero Event as an empty one. A kind that is
// none, and a note in one language only, are faults: they could not be read again.
func (e Event) MarshalJSON() ([]byte, error) {
	var faults fault.List
	faults.AddText("note", e.Note)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(eventJSON(e))
}

// UnmarshalJSON reads what [Event.MarshalJSON] writes. All faults are reported together, and leave the Event as it was.
// What the event lacks is for [Event.Check] to say.
func (e *Event) UnmarshalJSON(data []byte) error {
	var read Event
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("on", &read.On)
		o.Optional("officers", &read.Officers)
		o.Optional("period", &read.Period)
		o.Optional("note", &read.Note)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

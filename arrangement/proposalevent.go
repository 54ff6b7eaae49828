package arrangement

import (
	"encoding/json"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ProposalEvent is one thing that happened to a [Proposal]. Which of its facts an event states depends on its kind:
// [ProposalEvent.Check] says which must be there and which have no place. The zero ProposalEvent is none.
//
// Events are compared with [ProposalEvent.Equal].
type ProposalEvent struct {
	// Kind is what sort of thing happened.
	Kind ProposalKind
	// On is when it happened, as precisely as that is known.
	On calendar.PartialDate
	// By is the partner that raised it; not stated where it is not known, or where it was none of the partners. The word of
	// a partner on its concurrence must say whose it is.
	By Partner
	// Officers is a number in [policy.Persons]: asked for, or approved in all once the event has happened, told. An approval, an
	// increase and a reduction must state it; a renewal that does not keeps the number of its first day, or of the day of
	// the decision if that is later, or the last one before it.
	Officers policy.Measure
	// Period is the days that the event is about: asked for, approved, added by an extension, approved anew by a renewal,
	// told. An approval, an extension and a renewal must state it; what has no end is stated as open-ended.
	Period calendar.Period
	// Concurring are the partners that decide of which the record of this decision says that they agreed to it, such as by
	// signing. Each is its concurrence from the day of the event; who is not named has said nothing by it.
	Concurring []Partner
	// Ministers are the offices of the ministers whose own word it is, from the day on which [PartnersConcur] asks each
	// minister: of a decision, those of whom its record says that they agreed; of a concurrence given or withheld, those of
	// the partner By that gave or withheld it.
	Ministers []Office
	// Conditions are what has to be done for what was decided.
	Conditions []Condition
	// Fulfils is the ID of the [Condition] that was fulfilled.
	Fulfils string
	// Note says in a few words what happened; zero where the rest says it all.
	Note bilingual.Text
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// IsZero says whether it is no event: nothing about it is stated.
func (e ProposalEvent) IsZero() bool { return e.Equal(ProposalEvent{}) }

// Equal says whether both events state the same. A list that is empty states as much as none.
func (e ProposalEvent) Equal(other ProposalEvent) bool {
	return e.Kind == other.Kind && e.On == other.On && e.By == other.By && e.Officers == other.Officers &&
		e.Period == other.Period && slices.Equal(e.Concurring, other.Concurring) &&
		slices.Equal(e.Ministers, other.Ministers) && slices.Equal(e.Conditions, other.Conditions) && e.Fulfils == other.Fulfils && e.Note == other.Note &&
		e.Basis == other.Basis
}

// apart is the event without memory that another could write to. Empty lists become none, so that what was read back is
// the same value.
func (e ProposalEvent) apart() ProposalEvent {
	e.Concurring = append([]Partner(nil), e.Concurring...)
	e.Ministers = append([]Office(nil), e.Ministers...)
	e.Conditions = append([]Condition(nil), e.Conditions...)
	return e
}

var concurringIn = bilingual.Text{English: "concurrence", French: "assentiment"}

// In is the event on one line as people read it in the language of the tag, without what it rests on: "July 6, 2004:
// approval; 100 persons; from July 6, 2004 on". What is not stated is left out.
func (e ProposalEvent) In(tag language.Tag) string {
	semicolon, colon := bilingual.Semicolon(tag), bilingual.Colon(tag)
	line := e.On.In(tag) + colon + e.Kind.Title().In(tag)
	add := func(text string) { line += semicolon + text }
	if e.By != "" {
		add(e.By.Title().In(tag))
	}
	if !e.Officers.IsZero() {
		add(e.Officers.In(tag))
	}
	if !e.Period.IsZero() {
		add(e.Period.In(tag))
	}
	if spoke := bilingual.List(tag, append(titlesIn(tag, e.Concurring), titlesIn(tag, e.Ministers)...)...); spoke != "" {
		if e.Kind.row().asks {
			spoke = concurringIn.In(tag) + colon + spoke
		}
		add(spoke)
	}
	for _, condition := range e.Conditions {
		add("condition" + colon + condition.In(tag))
	}
	if e.Fulfils != "" {
		add(e.Fulfils)
	}
	if !e.Note.IsZero() {
		add(e.Note.In(tag))
	}
	return line
}

// titlesIn is what people read for each code.
func titlesIn[C interface{ Title() bilingual.Text }](tag language.Tag, all []C) []string {
	titles := make([]string, len(all))
	for i, code := range all {
		titles[i] = code.Title().In(tag)
	}
	return titles
}

var (
	wantProposalKind = bilingual.Text{English: "what sort of thing happened", French: "ce qui s'est produit"}
	wantProposalDate = bilingual.Text{
		English: "the day on which it happened, as precisely as it is known",
		French:  "le jour où cela s'est produit, aussi précisément qu'on le connaît",
	}
	wantHeadsOf   = bilingual.Text{English: "the number of officers", French: "le nombre de membres"}
	wantDays      = bilingual.Text{English: "the days that it is about", French: "les jours dont il s'agit"}
	wantFulfilled = bilingual.Text{English: "the ID of the condition", French: "l'identifiant de la condition"}
	wantNone      = bilingual.Text{English: "nothing, for an event of this kind", French: "rien, pour un événement de ce type"}
	wantPartners  = bilingual.Text{English: "the partner whose word it is", French: "le partenaire qui s'est prononcé"}
)

// Check lists what is wrong with the event by itself, each at the key of its JSON form: no kind or date; codes that are
// none; a fact that its kind must state, or that has no place there; a partner that has no part in such events on the
// day, where the parts are known; a number that is not a whole number of persons, 1 or more; a decision on days that were
// all over before it; a faulty condition, one that was due before it was set, or two of one ID; a note in one language
// only; a faulty basis. Whether it may happen now is for [Proposal.Advance] to say.
func (e ProposalEvent) Check() error { return e.checkSince(e.On.Period().From()) }

// checkSince is [ProposalEvent.Check] of an event that cannot have happened before the day.
func (e ProposalEvent) checkSince(since calendar.Date) error {
	var faults fault.List
	early := func(at fault.Path, given bilingual.Text) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: at, Given: given,
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(wantNotBefore.In(tag), since.In(tag)) }),
		})
	}
	if e.Kind == "" {
		faults.Add(fault.Absent("kind", wantProposalKind))
	}
	fault.AddCode(&faults, "kind", e.Kind, ParseProposalKind)
	if e.On.IsZero() {
		faults.Add(fault.Absent("on", wantProposalDate))
	}
	if e.Kind.Valid() {
		e.checkFacts(&faults)
	}
	fault.AddCode(&faults, "by", e.By, ParsePartner)
	Request{Officers: e.Officers}.checkOfficers(&faults)
	if e.Kind.row().asks && e.Period.Last().Before(since) {
		early("period", bilingual.Both(e.Period.In))
	}
	checkEach(&faults, "concurring", e.Concurring, func(partner Partner) error {
		_, err := ParsePartner(string(partner))
		return err
	})
	checkEach(&faults, "ministers", e.Ministers, func(minister Office) error {
		_, err := ParseOffice(string(minister))
		return err
	})
	for i, condition := range e.Conditions {
		at := fault.Path("").Key("conditions").Index(i)
		faults.AddError(at, condition.Check())
		if condition.Due.Before(since) {
			early(at.Key("due"), bilingual.Both(condition.Due.In))
		}
		same := func(earlier Condition) bool { return earlier.ID == condition.ID && condition.ID != "" }
		if slices.ContainsFunc(e.Conditions[:i], same) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(condition.ID), Accepted: onlyOnce})
		}
	}
	faults.AddText("note", e.Note)
	policy.CheckBasis(&faults, "basis", e.Basis)
	return faults.Err()
}

// checkFacts holds the event to the row of its kind.
func (e ProposalEvent) checkFacts(faults *fault.List) {
	row := e.Kind.row()
	check := func(key fault.Path, asked need, stated bool, accepted bilingual.Text) {
		switch {
		case asked == needed && !stated:
			faults.Add(fault.Absent(key, accepted))
		case asked == unused && stated:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: key, Given: e.Kind.Title(), Accepted: wantNone})
		}
	}
	check("by", row.by, e.By != "", wantPartners)
	check("officers", row.officers, !e.Officers.IsZero(), wantHeadsOf)
	check("period", row.period, !e.Period.IsZero(), wantDays)
	check("conditions", row.conditions, len(e.Conditions) > 0, whatToDo)
	check("fulfils", row.fulfils, e.Fulfils != "", wantFulfilled)
	concurring, ministers, whose := unused, unused, Partner("")
	if row.asks {
		concurring, ministers = allowed, allowed
	}
	if e.Kind == ConcurrenceGiven || e.Kind == ConcurrenceWithheld {
		ministers, whose = allowed, e.By
	}
	check("concurring", concurring, len(e.Concurring) > 0, wantPartners)
	check("ministers", ministers, len(e.Ministers) > 0, theirMinister)
	for i, minister := range e.Ministers {
		checkMinister(faults, fault.Path("").Key("ministers").Index(i), whose, minister, e.On)
	}
	e.checkPart(faults, "by", e.Kind, e.By)
	for i, partner := range e.Concurring {
		e.checkPart(faults, fault.Path("").Key("concurring").Index(i), ConcurrenceGiven, partner)
	}
}

// checkPart complains of a partner that has no part in events of the kind on any day that the event may be of.
func (e ProposalEvent) checkPart(faults *fault.List, at fault.Path, kind ProposalKind, partner Partner) {
	if !partner.Valid() || e.On.IsZero() || kind.mayRaise(partner, e.On.Period()) {
		return
	}
	faults.Add(fault.Fault{
		Kind: fault.Conflict, Path: at, Given: partner.Title(),
		Accepted: bilingual.Both(func(tag language.Tag) string {
			var raisers []Partner
			for other := range partners.All() {
				if kind.mayRaise(other, e.On.Period()) {
					raisers = append(raisers, other)
				}
			}
			return bilingual.List(tag, titlesIn(tag, raisers)...)
		}),
	})
}

type proposalEventJSON struct {
	Kind       ProposalKind         `json:"kind,omitzero"`
	On         calendar.PartialDate `json:"on,omitzero"`
	By         Partner              `json:"by,omitzero"`
	Officers   policy.Measure       `json:"officers,omitzero"`
	Period     calendar.Period      `json:"period,omitzero"`
	Concurring []Partner            `json:"concurring,omitempty"`
	Ministers  []Office             `json:"ministers,omitempty"`
	Conditions []Condition          `json:"conditions,omitempty"`
	Fulfils    string               `json:"fulfils,omitzero"`
	Note       bilingual.Text       `json:"note,omitzero"`
	Basis      policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the event as an object without what is not stated; the zero ProposalEvent as an empty one. A code
// that is none, and a text in one language only, are faults: they could not be read again.
func (e ProposalEvent) MarshalJSON() ([]byte, error) { return json.Marshal(proposalEventJSON(e)) }

// UnmarshalJSON reads what [ProposalEvent.MarshalJSON] writes. All faults are reported together, and leave the event as
// it was. What the event lacks is for [ProposalEvent.Check] to say.
func (e *ProposalEvent) UnmarshalJSON(data []byte) error {
	var read ProposalEvent
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("on", &read.On)
		o.Optional("by", &read.By)
		o.Optional("officers", &read.Officers)
		o.Optional("period", &read.Period)
		fault.Items(o, "concurring", &read.Concurring)
		fault.Items(o, "ministers", &read.Ministers)
		fault.Items(o, "conditions", &read.Conditions)
		o.Optional("fulfils", &read.Fulfils)
		o.Optional("note", &read.Note)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

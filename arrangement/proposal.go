package arrangement

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Proposal is one request's way from receipt to approval or refusal, and on to the end of what was approved: the
// [Request] and the events, in the order in which they happened, with the [ProposalState] that they led to. It is an
// immutable value: [Propose] makes one without events, [Proposal.Advance] gives a new one, and only events that may
// happen lead to one. The zero Proposal has no request, and nothing can happen to it.
//
// That a proposal is approved says that the events on record say so. Whether those who decide concurred is another
// question, which [Proposal.Consent] and [Proposal.Approved] answer: silence is never a yes.
//
// Proposals are compared with [Proposal.Equal]. The JSON form is an object with the request and the array of the events.
type Proposal struct {
	request Request
	events  []ProposalEvent
	now     proposalProgress
	reached calendar.Date // the earliest day on which all events can have happened
}

// proposalProgress is what the events have led to, as far as the next one depends on it.
type proposalProgress struct {
	state     ProposalState
	ancillary policy.Answer  // as the request says it
	withheld  voices         // those that withhold their concurrence
	days      calendar.Spans // for which officers are approved
	open      int            // conditions that are not fulfilled
	undecided bool           // the request, or the change that was referred last
}

// next is the state after an event of the kind, and whether the table has one.
func (s ProposalState) next(kind ProposalKind) (ProposalState, bool) {
	for _, t := range proposalTransitions {
		if t.From == s && t.Kind == kind {
			return t.To, true
		}
	}
	return s, false
}

// may says whether an event of the kind may happen now.
func (p proposalProgress) may(kind ProposalKind) bool {
	_, may := p.state.next(kind)
	switch kind.Guard() {
	case Unopposed:
		may = may && p.withheld == 0
	case ConditionOpen:
		may = may && p.open > 0
	case Undecided:
		may = may && p.undecided
	}
	return may
}

// after is the progress after an event that may happen.
func (p proposalProgress) after(event ProposalEvent) proposalProgress {
	p.state, _ = p.state.next(event.Kind)
	p.open += len(event.Conditions)
	switch {
	case event.Kind == Receipt, event.Kind == Referral:
		p.undecided = true
	case event.Kind.answers():
		p.undecided = false
	}
	switch event.Kind {
	case Referral:
		p.withheld = 0
	case Refusal:
		if p.state.stands() { // the change is off, and with it what was said of it
			p.withheld = 0
		}
	case ConcurrenceGiven, ConcurrenceWithheld:
		p.withheld = p.withheld.after(event, p.ancillary)
	case ConditionFulfilled:
		p.open--
	case Approval, Extension:
		p.days = p.days.Union(event.Period.Spans())
	case Renewal:
		p.days = p.days.Intersect(before(event.Period.From()).Spans()).Union(event.Period.Spans())
	}
	return p
}

// authorizes says whether an event of the kind changes how many officers are approved, or until when, and police stay
// approved after it.
func (k ProposalKind) authorizes() bool { return k == Reduction || k.row().asks }

// answers says whether an event of the kind decides what is before the partners.
func (k ProposalKind) answers() bool { return k == Refusal || k.authorizes() }

// latest is the last of the days.
func latest(days ...calendar.Date) calendar.Date { return slices.MaxFunc(days, calendar.Date.Compare) }

// before is the period of all days before the day.
func before(day calendar.Date) calendar.Period {
	return calendar.Between(calendar.Always().From(), day)
}

// Propose is the proposal of the request, to which nothing has happened yet. A request that [Request.Check] finds faulty
// is an error.
func Propose(request Request) (Proposal, error) { return ReplayProposal(request) }

// ReplayProposal is the [Proposal] of the request and the events, which stand in the order in which they happened. It
// gives what [Proposal.Advance] gives event by event. All that is wrong with the request or with an event by itself is
// reported together, at its place in the JSON form, and with it the first event that may not happen when it stands; with
// any fault the Proposal is the zero one.
func ReplayProposal(request Request, events ...ProposalEvent) (Proposal, error) {
	var faults fault.List
	faults.AddError("request", request.Check())
	request.Roles = append([]Role(nil), request.Roles...)
	request.Languages = append([]language.Tag(nil), request.Languages...)
	proposal := Proposal{request: request, now: proposalProgress{ancillary: request.Ancillary}}
	follows := faults.Err() == nil // whether all before this one is as it should be
	for i, event := range events {
		err := proposal.check(event, follows)
		faults.AddError(fault.Path("").Key("events").Index(i), err)
		if follows = follows && err == nil; follows {
			proposal.events = slices.Grow(proposal.events, len(events)-i)
			proposal = proposal.with(event)
		}
	}
	if err := faults.Err(); err != nil {
		return Proposal{}, err
	}
	return proposal, nil
}

// MustReplayProposal is [ReplayProposal] for events that stand as literals in a program. It panics where ReplayProposal
// gives an error.
func MustReplayProposal(request Request, events ...ProposalEvent) Proposal {
	proposal, err := ReplayProposal(request, events...)
	if err != nil {
		panic(err)
	}
	return proposal
}

// Advance is the proposal with one more event. An event that is faulty by itself, that may not happen in the state, that
// does not fit what happened before, or that can only have happened before the last one or before the receipt that the
// request states, is an error, and the proposal stays as it was; where the kind is at fault, the error names the state and
// the kinds that may happen now. Of two events that may be of one day either may be the first.
//
// It takes O(n) for n events, since no two proposals share memory that either could write.
func (p Proposal) Advance(event ProposalEvent) (Proposal, error) {
	if err := p.check(event, true); err != nil {
		return p, err
	}
	p.events = slices.Clip(p.events)
	return p.with(event), nil
}

// with is the proposal with an event that may happen. It writes to memory behind the events, if there is any.
func (p Proposal) with(event ProposalEvent) Proposal {
	p.events = append(p.events, event.apart())
	p.now = p.now.after(event)
	p.reached = latest(p.reached, p.request.Received.Period().From(), event.On.Period().From())
	return p
}

// IsZero says whether the proposal has no request, and so nothing that could happen to it.
func (p Proposal) IsZero() bool { return p.request.IsZero() }

// Request is the request.
func (p Proposal) Request() Request {
	request := p.request
	request.Roles = append([]Role(nil), request.Roles...)
	request.Languages = append([]language.Tag(nil), request.Languages...)
	return request
}

// Events are the events in their order.
func (p Proposal) Events() iter.Seq[ProposalEvent] {
	return func(yield func(ProposalEvent) bool) {
		for _, event := range p.events {
			if !yield(event.apart()) {
				return
			}
		}
	}
}

// Equal says whether both proposals have the same request, and the same events in the same order.
func (p Proposal) Equal(other Proposal) bool {
	return p.request.equal(other.request) && slices.EqualFunc(p.events, other.events, ProposalEvent.Equal)
}

// State is the state that all events together have led to; the zero ProposalState where there are none.
func (p Proposal) State() ProposalState { return p.now.state }

// Allowed are the kinds of events that may happen now, in the order of [ProposalKinds]: those that the table has for the
// state and whose [ProposalKind.Guard] is kept. There are none once it is refused, withdrawn or ended.
func (p Proposal) Allowed() iter.Seq[ProposalKind] {
	return func(yield func(ProposalKind) bool) {
		for kind := range ProposalKinds() {
			if !p.IsZero() && p.now.may(kind) && !yield(kind) {
				return
			}
		}
	}
}

// Withheld are the partners that withhold their concurrence to what is before the partners now, or of which a minister
// does, in the order of [Partners]. As long as there are any, nothing is approved that asks for more. A partner that says nothing is not among
// them, and has not concurred either: that is for [Proposal.Consent].
func (p Proposal) Withheld() []Partner {
	var withheld []Partner
	for partner := range partners.All() {
		for i, asked := range concurrencesAsked {
			if asked.partner == partner && p.now.withheld&(1<<i) != 0 {
				withheld = append(withheld, partner)
				break
			}
		}
	}
	return withheld
}

// On is the state when the day ends; the zero ProposalState where that is not known. It is not known on no date, before
// the receipt, and on a day of which it is open whether an event had happened by then, as on those of the month to which
// it is known or between the two days that are, if that event leads to another state. It takes O(n) for n events.
func (p Proposal) On(day calendar.Date) ProposalState {
	sure, possible := p.happened(day)
	var now ProposalState
	for i, event := range p.events[:possible] {
		earlier := now
		now, _ = now.next(event.Kind)
		if i >= sure && now != earlier {
			return ""
		}
	}
	return now
}

// happened is how many of the first events have surely happened when the day ends, and how many may have: an event that
// has happened shows that those before it have, too. On no date there are none.
func (p Proposal) happened(day calendar.Date) (sure, possible int) {
	for !day.IsZero() && possible < len(p.events) && !p.events[possible].On.Period().From().After(day) {
		possible++
	}
	for i, event := range p.events[:possible] {
		if !event.On.Period().Last().After(day) {
			sure = i + 1
		}
	}
	return sure, possible
}

// known are the days by the end of which each event has surely happened: the last day that its date may mean, or that of
// an event after it where that is earlier.
func (p Proposal) known() []calendar.Date { return surelyBy(p.events) }

// surelyBy is [Proposal.known] for events in their order.
func surelyBy(events []ProposalEvent) []calendar.Date {
	days := make([]calendar.Date, len(events))
	for i, event := range slices.Backward(events) {
		days[i] = event.On.Period().Last()
		if i+1 < len(days) && days[i+1].Before(days[i]) {
			days[i] = days[i+1]
		}
	}
	return days
}

var theProposal = bilingual.Text{English: "%s, %s: proposal %s", French: "%s, %s\u00a0: proposition %s"}

// Explain is the whole proposal as people read it in the language of the tag: who asks for which host and how far things
// have come, then a line for each event with what it rests on. The zero Proposal explains nothing.
func (p Proposal) Explain(tag language.Tag) string {
	if p.IsZero() {
		return ""
	}
	state := p.now.state.Title()
	if p.now.state == "" {
		state = notReceived
	}
	text := fmt.Sprintf(theProposal.In(tag), p.request.Asker().In(tag), p.request.Host.Name.In(tag), state.In(tag))
	for _, event := range p.events {
		text += "\n" + "- " + event.In(tag) + " [" + event.Basis.In(tag) + "]"
	}
	return text
}

type proposalJSON struct {
	Request Request         `json:"request,omitzero"`
	Events  []ProposalEvent `json:"events,omitempty"`
}

// MarshalJSON writes the proposal as an object with the request and the array of the events, which is left out where
// there are none; the zero Proposal as an empty object.
func (p Proposal) MarshalJSON() ([]byte, error) {
	return json.Marshal(proposalJSON{p.request, p.events})
}

// UnmarshalJSON reads what [Proposal.MarshalJSON] writes and replays the events, as [ReplayProposal] does: a record
// cannot hold a proposal that was not possible. All faults are reported together, each at its place, and leave the
// Proposal as it was.
func (p *Proposal) UnmarshalJSON(data []byte) error {
	var read proposalJSON
	empty := false
	err := fault.Decode(data, func(o *fault.Object) {
		if empty = o.IsEmpty(); empty {
			return
		}
		o.Required("request", &read.Request)
		fault.Items(o, "events", &read.Events)
	})
	if err != nil {
		return err
	}
	var replayed Proposal
	if !empty {
		if replayed, err = ReplayProposal(read.Request, read.Events...); err != nil {
			return err
		}
	}
	*p = replayed
	return nil
}

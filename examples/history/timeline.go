package main

import (
	"slices"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// timeline is all that is printed of a story, as data.
type timeline struct {
	Code  string         `json:"case"`
	Title bilingual.Text `json:"title"`
	On    calendar.Date  `json:"on"`
	// Proposal has all events that had happened by the end of the day, or may have.
	Proposal arrangement.Proposal `json:"proposal"`
	// Sure is how many of them surely had: the first ones.
	Sure int `json:"sure"`
	// After is the state after each event, in their order.
	After []arrangement.ProposalState `json:"after"`
	// Authorized is what follows from what surely happened.
	Authorized calendar.Levels `json:"authorized"`
	// Decided are the decisions among what surely happened.
	Decided []decided `json:"decided"`
	// State is the one on the day; it is not stated where it is not known.
	State arrangement.ProposalState `json:"state,omitzero"`
	// Number is how many are approved for the day; nil where that is not known.
	Number   *int                   `json:"number,omitempty"`
	Approved policy.Verdict         `json:"approved"`
	Due      []arrangement.DueEvent `json:"due,omitempty"`
	Overdue  []arrangement.DueEvent `json:"overdue,omitempty"`
}

// decided is a decision that needs the partners' concurrence, and what is on record of it.
type decided struct {
	Kind arrangement.ProposalKind `json:"kind"`
	On   calendar.PartialDate     `json:"on"`
	// Consent is what was on record when it had surely been taken.
	Consent policy.Decision `json:"consent"`
}

// timelineOf is the story as it stands on the day. What happened later is not told.
func timelineOf(told story, day calendar.Date) timeline {
	var possible []arrangement.ProposalEvent
	sure := 0
	for event := range told.Proposal.Events() {
		if day.Before(event.On.Period().From()) {
			break
		}
		possible = append(possible, event)
		if !day.Before(event.On.Period().Last()) {
			sure = len(possible) // and so had all that came before
		}
	}
	after := func(n int) arrangement.Proposal {
		return arrangement.MustReplayProposal(told.Proposal.Request(), possible[:n]...)
	}
	proposal := after(len(possible))
	line := timeline{
		Code: told.Code, Title: told.Title, On: day, Proposal: proposal, Sure: sure, Authorized: after(sure).Authorized(),
		State: proposal.On(day), Approved: proposal.Approved(day), Overdue: proposal.Overdue(day),
	}
	if !slices.ContainsFunc(possible[sure:], changesNumber) {
		number := proposal.Authorized().At(day)
		line.Number = &number
	}
	for _, due := range proposal.Due(day) {
		if !day.After(due.Day) || due.Day.IsZero() {
			line.Due = append(line.Due, due)
		}
	}
	for i, event := range possible {
		line.After = append(line.After, after(i+1).State())
		if i < sure && slices.Contains(needConsent, event.Kind) {
			line.Decided = append(line.Decided, decided{event.Kind, event.On, after(i + 1).Consent(event.On.Period().Last())})
		}
	}
	return line
}

// needConsent are the decisions that need the partners' concurrence.
var needConsent = []arrangement.ProposalKind{arrangement.Approval, arrangement.Extension, arrangement.Increase, arrangement.Renewal}

// changesNumber says whether it may be another number after the event.
func changesNumber(event arrangement.ProposalEvent) bool {
	return slices.Contains(needConsent, event.Kind) || event.Kind == arrangement.Reduction || event.Kind == arrangement.End
}

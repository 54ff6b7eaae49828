package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// timeline is all that is printed of a story, as data.
type timeline struct {
	Code     string               `json:"case"`
	Title    bilingual.Text       `json:"title"`
	On       calendar.Date        `json:"on"`
	Proposal arrangement.Proposal `json:"proposal"`
	// After is the state after each event, in their order.
	After      []arrangement.ProposalState `json:"after"`
	Authorized calendar.Levels             `json:"authorized"`
	Decided    []decided                   `json:"decided"`
	// State is the one on the day; it is not stated where it is not known.
	State arrangement.ProposalState `json:"state,omitzero"`
	// Number is how many are approved for the day.
	Number   int                    `json:"number"`
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

// timelineOf is the story as it stands on the day.
func timelineOf(told story, day calendar.Date) timeline {
	proposal := told.Proposal
	line := timeline{
		Code: told.Code, Title: told.Title, On: day, Proposal: proposal, Authorized: proposal.Authorized(),
		State: proposal.On(day), Number: proposal.Authorized().At(day), Approved: proposal.Approved(day),
		Overdue: proposal.Overdue(day),
	}
	for _, due := range proposal.Due(day) {
		if !day.After(due.Day) || due.Day.IsZero() {
			line.Due = append(line.Due, due)
		}
	}
	var so []arrangement.ProposalEvent
	for event := range proposal.Events() {
		so = append(so, event)
		then := arrangement.MustReplayProposal(proposal.Request(), so...)
		line.After = append(line.After, then.State())
		switch event.Kind {
		case arrangement.Approval, arrangement.Extension, arrangement.Increase, arrangement.Renewal:
			line.Decided = append(line.Decided, decided{event.Kind, event.On, then.Consent(event.On.Period().Last())})
		}
	}
	return line
}

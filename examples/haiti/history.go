package main

import (
	"slices"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// historyLine is the proposal as it stands on the day, with all that follows from its events.
type historyLine struct {
	Proposal arrangement.Proposal        `json:"proposal"`
	States   []arrangement.ProposalState `json:"state_after_each_event"`
	State    arrangement.ProposalState   `json:"state,omitzero"`
	Approved calendar.Levels             `json:"approved_over_time"`
	Consent  policy.Decision             `json:"consent_to_the_last_decision"`
	Verdict  policy.Verdict              `json:"approved_with_consent"`
	Allowed  []arrangement.ProposalKind  `json:"events_allowed_next"`
	Due      []arrangement.DueEvent      `json:"due"`
	Overdue  []arrangement.DueEvent      `json:"overdue"`
	Within   policy.Verdict              `json:"within_the_ceiling_on_the_tour"`
	Most     int                         `json:"most_approved_on_the_tour"`
	Room     int                         `json:"room_under_the_ceiling_on_the_tour"`
}

// history tells the proposal from the events that have surely happened by the day, as the life of the mission is told.
func (d *dossier) history(day calendar.Date) error {
	d.History = historyLine{
		States: []arrangement.ProposalState{}, Allowed: []arrangement.ProposalKind{},
		Due: []arrangement.DueEvent{}, Overdue: []arrangement.DueEvent{},
	}
	proposal, err := arrangement.Propose(d.Request)
	if err != nil {
		return err
	}
	for _, event := range proposalEvents(mission.Haiti()) {
		if event.On.Period().Last().After(day) {
			continue
		}
		if proposal, err = proposal.Advance(event); err != nil {
			return err
		}
		d.History.States = append(d.History.States, proposal.State())
	}
	h := &d.History
	h.Proposal, h.State, h.Approved = proposal, proposal.On(day), proposal.Authorized()
	h.Consent, h.Verdict = proposal.Consent(day), proposal.Approved(day)
	h.Allowed = slices.AppendSeq(h.Allowed, proposal.Allowed())
	h.Due = append(h.Due, proposal.Due(day)...)
	h.Overdue = append(h.Overdue, proposal.Overdue(day)...)
	check := arrangement.CheckCeiling(proposal)
	h.Within, h.Room = check.Verdict(d.Tour), check.Fits(d.Tour)
	h.Most, _ = check.Approved.Max(d.Tour)
	return nil
}

// proposalEvents are the events of the proposal, read from what is on record of the mission: its life gives the request,
// the visits, the approval and the end, and its numbers every change of what was approved.
func proposalEvents(haiti mission.Mission) []arrangement.ProposalEvent {
	var events []arrangement.ProposalEvent
	kinds := map[mission.EventKind]arrangement.ProposalKind{
		mission.Request:        arrangement.Receipt,
		mission.Reconnaissance: arrangement.Reconnaissance,
		mission.Closure:        arrangement.End,
	}
	for event := range haiti.Life.Events() {
		if kind, told := kinds[event.Kind]; told {
			events = append(events, arrangement.ProposalEvent{Kind: kind, On: event.On, Note: event.Note, Basis: event.Basis})
		}
		if event.Kind == mission.Approval {
			events = append(events, approvalOf(event)...)
		}
	}
	number := 0
	for i, entry := range haiti.Authorized {
		kind := arrangement.Increase
		switch now := entry.Value.Int(); {
		case entry.Ended, i > 0 && now == number:
			continue
		case now < number:
			kind = arrangement.Reduction
		}
		number = entry.Value.Int()
		if i > 0 { // the first number is that of the approval
			events = append(events, arrangement.ProposalEvent{
				Kind: kind, On: asKnown(entry.From, entry.Basis), Officers: entry.Value, Basis: entry.Basis.Assuming(changed),
			})
		}
	}
	slices.SortStableFunc(events, func(a, b arrangement.ProposalEvent) int {
		return a.On.Period().Last().Compare(b.On.Period().Last())
	})
	return events
}

// approvalOf is the approval with the referral that it presupposes.
func approvalOf(event mission.Event) []arrangement.ProposalEvent {
	return []arrangement.ProposalEvent{
		{Kind: arrangement.Referral, On: event.On, Basis: event.Basis.Assuming(referred)},
		{
			Kind: arrangement.Approval, On: event.On, Officers: event.Officers,
			Period: calendar.Since(event.On.Period().From()), Note: event.Note, Basis: event.Basis.Assuming(openEnded),
		},
	}
}

// asKnown is the day, or its month where the day itself is assumed.
func asKnown(day calendar.Date, basis policy.Citation) calendar.PartialDate {
	if basis.Strength == policy.Assumed {
		return calendar.InMonth(day.Year(), day.Month())
	}
	return calendar.Exactly(day)
}

var (
	referred = bilingual.Text{
		English: "no source tells of the referral; an approval presupposes one, by the day of the announcement at the latest",
		French:  "aucune source ne parle de la soumission\u00a0; une approbation en suppose une, au plus tard le jour de l'annonce",
	}
	openEnded = bilingual.Text{
		English: "the day of the announcement is taken for that of the approval, which is not stated; no last day is stated either, " +
			"and none is taken",
		French: "le jour de l'annonce est retenu comme celui de l'approbation, qui n'est pas précisé\u00a0; aucun dernier jour n'est " +
			"précisé non plus, et aucun n'est retenu",
	}
	changed = bilingual.Text{
		English: "the source gives the number; that it was decided as a change, and when, is assumed",
		French:  "la source donne le nombre\u00a0; qu'il s'agisse d'une modification décidée, et la date de celle-ci, sont posés par hypothèse",
	}
)

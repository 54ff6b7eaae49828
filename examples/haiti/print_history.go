package main

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

func (d dossier) theHistory(p *page) {
	h := d.History
	p.heading("3. The proposal and its history", "3. La proposition et son historique")
	if len(h.States) == 0 {
		p.line("On this day nothing of the proposal is on record yet.", "À ce jour, rien de la proposition n'est encore consigné.")
		return
	}
	p.line("What happened to the request until this day, each with the state that it led to:",
		"Ce qu'il est advenu de la demande jusqu'à ce jour, chaque fois avec l'état qui en a résulté\u00a0:")
	i := 0
	for event := range h.Proposal.Events() {
		p.paragraph("- ", fmt.Sprintf("%s → %s %s", event.In(p.tag), h.States[i].Title().In(p.tag), p.note(event.Basis)))
		i++
	}
	p.line("State on this day: %s.", "État ce jour-là\u00a0: %s.", h.State.Title().In(p.tag))
	d.approvedOverTime(p)
	d.whoConsented(p)
	var next []string
	for _, kind := range h.Allowed {
		next = append(next, kind.Title().In(p.tag))
	}
	if len(next) > 0 {
		p.line("What could happen next: %s.", "Ce qui pourrait suivre\u00a0: %s.", bilingual.List(p.tag, next...))
	} else {
		p.line("Nothing more can happen: a return would be a proposal of its own.",
			"Plus rien ne peut suivre\u00a0: un retour ferait l'objet d'une nouvelle proposition.")
	}
	d.whatIsDue(p)
	d.againstTheCeiling(p)
}

// approvedOverTime writes how many were approved since when.
func (d dossier) approvedOverTime(p *page) {
	var numbers []string
	for step := range d.History.Approved.Steps() {
		numbers = append(numbers, fmt.Sprintf(p.say("%s from %s", "%s à compter du %s"), bilingual.Whole(p.tag, step.Level), step.From.In(p.tag)))
	}
	if len(numbers) == 0 {
		p.line("Nobody is approved on this day.", "Aucun effectif n'est approuvé à cette date.")
		return
	}
	p.line("Officers approved: %s. A change known only to the month counts from the last day of that month.",
		"Effectif approuvé\u00a0: %s. Une modification connue au mois près seulement compte à partir du dernier jour de ce mois.", bilingual.List(p.tag, numbers...))
}

// whoConsented writes what is on record of consent to the last decision. Silence is not consent.
func (d dossier) whoConsented(p *page) {
	tally := d.tally(p, d.History.Consent)
	switch {
	case d.History.Approved.IsZero():
		return
	case tally == p.counted(nil):
		p.line("Consent to the last decision: it is not known who decided then, so that nobody's consent is on record.",
			"Assentiment à la dernière décision\u00a0: on ignore qui décidait alors\u00a0; aucun assentiment n'est donc consigné.")
	default:
		p.line("Consent of the partners to what was last put before them or decided: %s.",
			"Assentiment des partenaires à ce qui leur a été soumis ou a été décidé en dernier\u00a0: %s.", tally)
	}
	if d.History.Verdict == policy.Unknown {
		p.line("Whether all who decide agreed to what is approved is therefore unknown: silence never counts as consent.",
			"On ignore donc si tous ceux qui décident ont consenti à ce qui est approuvé\u00a0: le silence ne vaut jamais assentiment.")
	}
}

// whatIsDue writes what is awaited on the day, what is overdue first.
func (d dossier) whatIsDue(p *page) {
	if len(d.History.Due) == 0 {
		p.line("Due or overdue: nothing. The deadlines, all of them assumed, count from events since April 1, 2006, and none of those on record awaits another.",
			"À faire ou en retard\u00a0: rien. Les délais, tous posés par hypothèse, courent à partir d'événements postérieurs au 31 mars 2006, et aucun de ceux qui sont consignés n'en appelle un autre.")
		return
	}
	p.line("Overdue: %s. Awaited, overdue first:", "En retard\u00a0: %s. Attendu, les retards d'abord\u00a0:",
		bilingual.Count(p.tag, len(d.History.Overdue), itemNoun))
	for _, due := range d.History.Due {
		p.paragraph("- ", due.In(p.tag))
	}
}

// againstTheCeiling writes where what is approved stands against the ceiling during the tour.
func (d dossier) againstTheCeiling(p *page) {
	if d.Ceiling.Officers.IsZero() {
		p.line("Against the ceiling: none is known on this day.", "Par rapport au plafond\u00a0: aucun n'est connu à cette date.")
		return
	}
	p.line("Against the ceiling, for the whole tour: %s, with at most %s approved and room for %s more. Only this proposal is counted: what was approved for the other missions is not known.",
		"Par rapport au plafond, pendant toute la période d'affectation\u00a0: %s\u00a0; au plus %s sont approuvées et il reste de la place pour %s autres. Seule cette proposition est comptée\u00a0: ce qui était approuvé pour les autres missions n'est pas connu.",
		d.History.Within.Title().In(p.tag), bilingual.Count(p.tag, d.History.Most, officerNoun), bilingual.Whole(p.tag, d.History.Room))
}

// historySummary is one line on the proposal.
func (d dossier) historySummary(p *page, item func(english, french string, values ...any)) {
	if len(d.History.States) == 0 {
		item("Proposal: nothing on record yet.", "Proposition\u00a0: rien n'est encore consigné.")
		return
	}
	if d.History.State == arrangement.ProposalEnded { // nothing is left that anybody could consent to
		item("Proposal: ended on this day.", "Proposition\u00a0: terminée ce jour-là.")
		return
	}
	item("Proposal: %s on this day; with the consent of all who decide: %s.", "Proposition\u00a0: %s ce jour-là\u00a0; avec l'assentiment de tous ceux qui décident\u00a0: %s.",
		d.History.State.Title().In(p.tag), d.History.Verdict.Title().In(p.tag))
}

package main

import (
	"fmt"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/training"
)

func (d dossier) theTraining(p *page) {
	t := d.Training
	p.heading("9. Training", "9. Formation")
	p.line("%s, %s. Length nearest in time: %s %s", "%s, %s. Durée connue la plus proche\u00a0: %s %s",
		t.Course.Title.In(p.tag), t.Course.Place.In(p.tag), t.Length.In(p.tag), p.note(t.Length.Basis))
	p.line("To leave on %s, the weapons part not counted, whose length is not stated, it begins on %s at the latest.",
		"Pour un départ le %s, sans compter le volet sur les armes, dont la durée n'est pas indiquée, elle commence au plus tard le %s.", d.Tour.From().In(p.tag), t.Latest.In(p.tag))
	if d.Day.After(t.Latest) {
		p.line("That day is past.", "Ce jour est passé.")
	}
	if len(d.Selected) == 0 {
		p.line("Nobody is selected, so that nobody is to be trained.", "Personne n'est retenu\u00a0: il n'y a personne à former.")
		return
	}
	p.line("What the curriculum asks of this departure, and how those selected stand (certificates on file are made up):",
		"Ce que le programme de formation exige pour ce départ, et où en sont les personnes retenues (les certificats au dossier sont fictifs)\u00a0:")
	for _, demand := range t.Demands {
		p.paragraph("- ", fmt.Sprintf("%s, %s%s%s %s", demand.Item.Title.In(p.tag), demand.Item.Effect.Title().In(p.tag),
			p.say(": ", "\u00a0: "), d.stand(p, demand), p.notes(demand.Item.Basis, demand.Item.CourseBasis)))
	}
	fmt.Fprintln(p)
	rows := [][]string{{
		p.say("session", "séance"), p.say("course", "cours"), p.say("days", "jours"), p.say("seats", "places"), p.say("taken", "occupées"),
	}}
	for _, s := range t.Sessions {
		course, _ := training.CourseByID(s.Course)
		rows = append(rows, []string{
			s.ID, course.Title.In(p.tag), s.Period.In(p.tag), bilingual.Whole(p.tag, s.Seats.Int()), bilingual.Whole(p.tag, t.Plan.Taken(s.ID)),
		})
	}
	p.table(3, rows)
	p.line("The weeks, the seats and the three days of the weapons part are assumed.",
		"Les semaines, les places et les trois jours du volet sur les armes sont posés par hypothèse.")
	p.line("Ready by the departure, with these seats: %s of %s. %s", "En état de préparation au départ, avec ces places\u00a0: %s sur %s. %s",
		bilingual.Whole(p.tag, len(t.Plan.Ready)), bilingual.Count(p.tag, len(d.Selected), officerNoun), d.trainingProof(p))
	fmt.Fprintln(p)
	d.seats(p)
	d.unseated(p)
}

func (d dossier) trainingProof(p *page) string {
	if d.Training.Plan.Proved {
		return p.say("No other seating makes more of them ready.", "Aucune autre répartition n'en prépare davantage.")
	}
	return p.say("That no other seating makes more of them ready is not proved.", "Il n'est pas prouvé qu'aucune autre répartition n'en prépare davantage.")
}

// stand counts those selected by how they stand. Before the departure nobody lacks what is given in the mission.
func (d dossier) stand(p *page, demand demandLine) string {
	if demand.Item.Given == training.OnArrival && d.Day.Before(d.Tour.From()) {
		return p.say("given on arrival, to all ", "donnée à l'arrivée, à toutes les personnes retenues, soit ") + bilingual.Whole(p.tag, len(d.Selected))
	}
	var parts []string
	for state := range training.States() {
		if n := demand.States[state]; n > 0 {
			parts = append(parts, fmt.Sprintf("%s (%s)", state.Title().In(p.tag), bilingual.Whole(p.tag, n)))
		}
	}
	return strings.Join(parts, ", ")
}

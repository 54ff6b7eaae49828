package main

import (
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// theLife is Canada's part in the mission up to the day, and the police service that the mission helps to rebuild.
func (d dossier) theLife(p *page) {
	if len(d.Mission.Events) == 0 {
		p.line("On this day nothing of the mission is on record yet.", "À ce jour, rien de la mission n'est encore consigné.")
	} else {
		p.line("Canada's part in the mission on this day: %s. On record until then:", "Participation du Canada ce jour-là\u00a0: %s. Consigné jusque-là\u00a0:",
			d.Mission.Stage.Title().In(p.tag))
	}
	for _, event := range d.Mission.Events {
		p.paragraph("- ", event.In(p.tag)+" "+p.note(event.Basis))
	}
	if len(d.Mission.Allowed) > 0 {
		var next []string
		for _, kind := range d.Mission.Allowed {
			next = append(next, kind.Title().In(p.tag))
		}
		p.line("What could follow: %s.", "Ce qui pourrait suivre\u00a0: %s.", bilingual.List(p.tag, next...))
	}
	var unknown []string
	for _, figure := range d.Mission.HostUnknown {
		unknown = append(unknown, figure.Title().In(p.tag))
	}
	if len(unknown) > 0 {
		p.line("Host state police: %s. Not known on this day: %s %s", "Police de l'État hôte\u00a0: %s. Inconnu ce jour-là\u00a0: %s %s",
			d.Mission.Host.Name.In(p.tag), bilingual.List(p.tag, unknown...), p.note(d.Mission.Host.Basis))
	}
}

func (d dossier) theStrength(p *page) {
	p.heading("10. Planning: the mission so far, and its strength month by month", "10. Planification\u00a0: la mission jusqu'ici, et son effectif mois par mois")
	d.theLife(p)
	p.line("On the first of the month; a block is four officers. Each group is replaced when it goes home.",
		"Au premier du mois\u00a0; un bloc vaut quatre personnes. Chaque groupe est remplacé à son retour.")
	rows := [][]string{{
		p.say("month", "mois"), "", p.say("strength", "effectif"), p.say("authorized", "autorisé"), p.say("vacant", "vacants"),
		p.say("leaving", "départs"), p.say("arriving", "arrivées"),
	}}
	for _, line := range d.Strength {
		bar := strings.Repeat("█", line.Strength/4) + strings.Repeat("·", (line.Authorized-min(line.Strength, line.Authorized))/4)
		rows = append(rows, []string{
			line.Month.In(p.tag), bar, bilingual.Whole(p.tag, line.Strength), bilingual.Whole(p.tag, line.Authorized),
			bilingual.Whole(p.tag, line.Vacant), bilingual.Whole(p.tag, line.Leaving), bilingual.Whole(p.tag, line.Arriving),
		})
	}
	p.table(2, rows)
}

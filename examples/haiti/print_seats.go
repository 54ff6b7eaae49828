package main

import (
	"fmt"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// seats writes for each of those selected which sessions are taken, and on which days.
func (d dossier) seats(p *page) {
	rows := [][]string{{p.say("officer", "numéro"), p.say("service", "service"), p.say("sessions", "séances"), p.say("days", "jours")}}
	for _, s := range d.Selected {
		var sessions []string
		var days calendar.Period
		for _, seat := range d.Training.Plan.Seats {
			switch {
			case seat.Officer != s.Officer:
				continue
			case len(sessions) == 0:
				days = seat.Period
			default:
				days = calendar.Between(days.From(), seat.Period.Until())
			}
			sessions = append(sessions, seat.Session)
		}
		text := bilingual.List(p.tag, sessions...)
		switch {
		case len(sessions) > 0:
		case slices.Contains(d.Training.Plan.Ready, s.Officer):
			text = p.say("nothing more needed", "rien d'autre à suivre")
		default:
			text = p.say("no seat", "aucune place")
		}
		row := []string{s.Officer, d.service(p, s.Service), text}
		if !days.IsZero() {
			row = append(row, days.In(p.tag))
		}
		rows = append(rows, row)
	}
	p.table(4, rows)
}

// lack is a course that bars, by when it is to be completed, and why there is no seat.
type lack struct {
	title  bilingual.Text
	latest calendar.Date
	reason training.Reason
}

// unseated writes what bars and has no seat, with the officers who lack it, and counts what is only advised. What is given
// in the mission needs no seat at home.
func (d dossier) unseated(p *page) {
	advised := 0
	var lacks []lack
	officers := map[lack][]string{}
	for _, u := range d.Training.Plan.Unseated {
		item := u.Standing.Item
		switch {
		case item.Given == training.OnArrival:
			continue
		case item.Effect == policy.Advises:
			advised++
			continue
		}
		l := lack{item.Title, u.Standing.Latest, u.Reason}
		if officers[l] == nil {
			lacks = append(lacks, l)
		}
		officers[l] = append(officers[l], u.Officer)
	}
	if len(lacks) > 0 {
		fmt.Fprintln(p)
		p.line("Without a seat for what bars:", "Sans place pour ce qui est éliminatoire\u00a0:")
	}
	for _, l := range lacks {
		p.paragraph("- ", fmt.Sprintf(p.say("%s, to be completed by %s: %s (%s)", "%s, à terminer au plus tard le %s\u00a0: %s (%s)"),
			l.title.In(p.tag), l.latest.In(p.tag), bilingual.List(p.tag, officers[l]...), d.reason(p, l.reason)))
	}
	if advised > 0 {
		p.line("Advised before departure and without a seat, all officers together: %s.",
			"Conseillés avant le départ et sans place, toutes personnes confondues\u00a0: %s.",
			bilingual.Count(p.tag, advised, bilingual.Noun{
				One:   bilingual.Text{English: "course", French: "cours"},
				Other: bilingual.Text{English: "courses", French: "cours"},
			}))
	}
}

// reason is why there is no seat, and where the file is silent what would tell.
func (d dossier) reason(p *page, reason training.Reason) string {
	text := reason.Title().In(p.tag)
	if reason == training.NotKnown {
		text += p.say(": the certificates are to be stated", "\u00a0: les certificats sont à produire")
	}
	return text
}

package main

import (
	"fmt"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
	"github.com/canpolice/ipp/mission/support"
)

func (d dossier) theSupport(p *page) {
	p.heading("12. Support to the contingent", "12. Soutien au contingent")
	p.line("Before, during and after a tour: what is done, due and overdue on %s. The files of those who are there are made up: complete on %s, empty since.",
		"Avant, pendant et après une période d'affectation\u00a0: ce qui est fait, à faire et en retard au %s. Les dossiers des personnes sur place sont fictifs\u00a0: complets au %s, vides depuis.", d.Day.In(p.tag), fileKept.In(p.tag))
	fmt.Fprintln(p)
	p.tallies(p.say("those who are there", "personnes sur place"), d.Support.There)
	fmt.Fprintln(p)
	if len(d.Support.Selected) > 0 {
		p.tallies(p.say("those selected", "personnes retenues"), d.Support.Selected)
		fmt.Fprintln(p)
	}
	d.overdue(p)
	p.line("Medals, by group; citizenship and a first tour are assumed:", "Médailles, par groupe\u00a0; la citoyenneté et une première affectation sont posées par hypothèse\u00a0:")
	for _, group := range d.Support.Medals {
		p.paragraph("- ", fmt.Sprintf(p.say("%s, tour %s:", "%s, période d'affectation %s\u00a0:"), bilingual.Count(p.tag, group.Officers, officerNoun), group.Tour.In(p.tag)))
		for _, award := range group.Awards {
			p.paragraph("  - ", award.In(p.tag)+" "+p.note(award.Basis))
		}
	}
}

// overdue writes one line for each kind of item that is overdue for those who are there: how many, and the oldest of them.
func (d dossier) overdue(p *page) {
	var oldest []overdueLine
	for _, line := range d.Support.Overdue {
		i := slices.IndexFunc(oldest, func(o overdueLine) bool { return o.Item.Rule == line.Item.Rule })
		if i < 0 {
			oldest = append(oldest, line)
			continue
		}
		if line.Item.Due.Before(oldest[i].Item.Due) {
			oldest[i].Item = line.Item
		}
		oldest[i].Number += line.Number
	}
	if len(oldest) > 0 {
		p.line("Overdue for those who are there:", "En retard pour les personnes sur place\u00a0:")
	}
	for _, line := range oldest {
		p.paragraph("- ", fmt.Sprintf(p.say("%s: %s, the oldest due by %s %s", "%s\u00a0: %s, échéance la plus ancienne, le %s %s"), line.Item.Title.In(p.tag),
			bilingual.Count(p.tag, line.Number, itemNoun), line.Item.Due.In(p.tag), p.note(line.Item.Basis)))
	}
}

var itemNoun = bilingual.Noun{
	One: bilingual.Text{English: "item", French: "élément"}, Other: bilingual.Text{English: "items", French: "éléments"},
}

// tallies writes how many items of each kind are done, due and so on.
func (p *page) tallies(whose string, tallies []support.Tally) {
	rows := [][]string{{whose}}
	for status := range support.Statuses() {
		rows[0] = append(rows[0], status.Title().In(p.tag))
	}
	rows[0] = append(rows[0], p.say("next due by", "prochaine échéance"))
	for _, t := range tallies {
		row := []string{t.Kind.Title().In(p.tag)}
		for _, n := range []int{t.Done, t.Due, t.Overdue, t.NotYet, t.NotStated} {
			row = append(row, bilingual.Whole(p.tag, n))
		}
		next := "–"
		if !t.Next.IsZero() {
			next = t.Next.In(p.tag)
		}
		rows = append(rows, append(row, next))
	}
	p.table(1, rows)
}

// supportSummary is one line on support and medals and one on the evaluation.
func (d dossier) supportSummary(p *page, item func(english, french string, values ...any)) {
	overdue := 0
	for _, line := range d.Support.Overdue {
		overdue += line.Number
	}
	item("Support: %s overdue for those who are there (files made up). Medals earned: %s.", "Soutien\u00a0: %s en retard pour les personnes sur place (dossiers fictifs). Médailles obtenues\u00a0: %s.",
		bilingual.Count(p.tag, overdue, itemNoun), d.medalsEarned(p))
	rated, all := 0, len(d.Evaluation.Report.Indicators)
	for _, result := range d.Evaluation.Report.Indicators {
		if result.Rating != evaluation.NotRated {
			rated++
		}
	}
	item("First evaluation: %s of %s indicators rated; for the rest the evidence is wanting.",
		"Première évaluation\u00a0: indicateurs cotés, %s sur %s\u00a0; pour le reste, les preuves manquent.",
		bilingual.Whole(p.tag, rated), bilingual.Whole(p.tag, all))
}

// medalsEarned is how many medals the contingent, those selected included, has earned by the day.
func (d dossier) medalsEarned(p *page) string {
	earned := 0
	for _, group := range d.Support.Medals {
		for _, award := range group.Awards {
			if award.Verdict == policy.Met {
				earned += group.Officers
			}
		}
	}
	return bilingual.Whole(p.tag, earned)
}

package main

import (
	"fmt"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel/selection"
)

var (
	eligibleNoun = bilingual.Noun{
		One:   bilingual.Text{English: "eligible", French: "admissible"},
		Other: bilingual.Text{English: "eligible", French: "admissibles"},
	}
	notEligibleNoun = bilingual.Noun{
		One:   bilingual.Text{English: "not eligible", French: "non admissible"},
		Other: bilingual.Text{English: "not eligible", French: "non admissibles"},
	}
	notKnownNoun = bilingual.Noun{
		One:   bilingual.Text{English: "not known", French: "indéterminée"},
		Other: bilingual.Text{English: "not known", French: "indéterminées"},
	}
)

func (d dossier) theSelection(p *page) {
	p.heading("6. Who is selected", "6. Qui est retenu")
	if len(d.Standard) == 0 {
		p.paragraph("", d.proof(p))
		return
	}
	counts := d.Candidates.Verdicts
	p.line("%s: %s, %s, %s for want of a fact. The standard is that of the United Nations as it was known on the day.",
		"%s\u00a0: %s, %s et %s faute d'un renseignement. La norme est celle des Nations Unies telle qu'elle était connue ce jour-là.",
		bilingual.Count(p.tag, d.Candidates.Count, bilingual.Noun{
			One:   bilingual.Text{English: "candidate", French: "candidature"},
			Other: bilingual.Text{English: "candidates", French: "candidatures"},
		}),
		bilingual.Count(p.tag, counts[policy.Met], eligibleNoun), bilingual.Count(p.tag, counts[policy.Unmet], notEligibleNoun),
		bilingual.Count(p.tag, counts[policy.Unknown], notKnownNoun))
	var missing []string
	for _, m := range d.Candidates.Missing {
		missing = append(missing, fmt.Sprintf("%s (%s)", m.Fact.Title().In(p.tag), bilingual.Whole(p.tag, m.Count)))
	}
	if len(missing) > 0 {
		p.line("Missing facts, and for how many candidates: %s.", "Renseignements manquants, et pour combien de candidatures\u00a0: %s.", bilingual.List(p.tag, missing...))
	}
	for _, rule := range d.Standard {
		text := rule.Title.In(p.tag)
		if rule.Limit.Valid() {
			text += " (" + rule.Limit.In(p.tag) + ")"
		}
		p.paragraph("- ", fmt.Sprintf("%s, %s, %s %s", text, rule.Asked.Title().In(p.tag), rule.Effect.Title().In(p.tag), p.notes(rule.Basis, rule.Since)))
	}
	for _, post := range d.Posts {
		fmt.Fprintln(p)
		p.paragraph("", fmt.Sprintf(p.say("%s (%s, priority %d)", "%s (%s, priorité %d)"),
			post.Title.In(p.tag), bilingual.Count(p.tag, post.Positions, positionNoun), post.Priority))
		rows := [][]string{{p.say("officer", "numéro"), p.say("service", "service"), p.say("points", "points"), p.say("why", "pourquoi")}}
		for _, s := range d.Selected {
			if s.Post != post.ID {
				continue
			}
			var why []string
			for _, part := range s.Fit {
				why = append(why, part.Title.In(p.tag)+" "+bilingual.Decimal(p.tag, part.Points.Number()))
			}
			rows = append(rows, []string{s.Officer, d.service(p, s.Service), bilingual.Decimal(p.tag, s.Points), strings.Join(why, p.say(", ", ", "))})
		}
		if len(rows) == 1 {
			p.line("Nobody.", "Personne.")
			continue
		}
		p.table(len(rows[0]), rows)
	}
	if len(d.Open) > 0 {
		fmt.Fprintln(p)
	}
	for _, open := range d.Open {
		p.line("Open: %s, %s.", "À pourvoir\u00a0: %s, %s.", d.post(p, open.Post), bilingual.Count(p.tag, open.Positions, positionNoun))
	}
	fmt.Fprintln(p)
	p.paragraph("", d.proof(p))
	d.certificate(p)
}

// certificate tells the prices that prove the plan, in words.
func (d dossier) certificate(p *page) {
	if !d.Plan.Verified || d.Plan.Filled == 0 {
		return
	}
	p.line("The proof is a price for each place. All places together cost what the plan is worth, and no officer in any post is worth more than the service, the post and the officer cost: so no plan can be worth more. Checked against every candidate and every post, without the solver. What the prices say:",
		"La preuve est un prix pour chaque place. Toutes les places ensemble coûtent ce que vaut le plan, et aucune personne dans aucune fonction ne vaut plus que ce que coûtent le service, la fonction et la personne\u00a0: aucun plan ne peut donc valoir plus. Vérifié pour toutes les candidatures et toutes les fonctions, sans le solveur. Ce que disent les prix\u00a0:")
	scarce := false
	for _, line := range d.Plan.Prices {
		price := selection.Price{Service: line.Service, Post: line.Post, Positions: line.Positions, Filled: line.Priority, Fit: line.Points}
		scarce = scarce || price.Service != ""
		if price.Service != "" {
			price.Service = d.service(p, price.Service)
		} else {
			price.Post = p.say("“", "«\u00a0") + d.post(p, price.Post) + p.say("”", "\u00a0»")
		}
		p.paragraph("- ", price.Explain(p.tag))
	}
	if !scarce {
		p.paragraph("- ", p.say("One officer more from any of the services whose capacity is known would change nothing.",
			"Une personne de plus de n'importe quel service dont la capacité est connue ne changerait rien."))
	}
}

func (d dossier) post(p *page, id string) string {
	for _, post := range d.Posts {
		if post.ID == id {
			return post.Title.In(p.tag)
		}
	}
	return id
}

func (d dossier) theNext(p *page) {
	p.heading("7. Who was next in line, and why not", "7. Prochaines personnes sur la liste, et pourquoi elles ne sont pas retenues")
	if len(d.Next) == 0 {
		p.line("Nobody: no eligible candidate is left over.", "Personne\u00a0: il ne reste aucune candidature admissible.")
	}
	for _, next := range d.Next {
		p.paragraph("- ", fmt.Sprintf(p.say("%s: officer %s (%s), %s points; the last selected has %s. %s.", "%s\u00a0: numéro %s (%s), %s points\u00a0; la dernière personne retenue en a %s. %s."),
			d.post(p, next.Post), next.Officer, d.service(p, next.Service), bilingual.Decimal(p.tag, next.Points), bilingual.Decimal(p.tag, next.Least),
			d.why(p, next)))
	}
	for outcome := range selection.Outcomes() {
		if n := d.Left[outcome]; n > 0 {
			p.line("Eligible and not selected because %s: %s.", "Admissibles et non retenues, %s\u00a0: %s.",
				outcome.Title().In(p.tag), bilingual.Count(p.tag, n, officerNoun))
		}
	}
}

// why is why the next in line is not selected.
func (d dossier) why(p *page, next nextLine) string {
	reason := capital(next.Outcome.Title().In(p.tag))
	if next.Outcome == selection.Outranked && next.Points.Equal(next.Least) {
		reason += p.say("; among equals the order of the numbers decides", "\u00a0; à égalité, l'ordre des numéros départage")
	}
	return reason
}

func capital(text string) string {
	for i, r := range text {
		return strings.ToUpper(string(r)) + text[i+len(string(r)):]
	}
	return text
}

func (d dossier) theNearMisses(p *page) {
	p.heading("8. Who came close, and what each would have to put right", "8. Candidatures écartées de peu, et ce que chacune devrait corriger")
	if len(d.NearMisses) == 0 {
		p.line("Nobody: no candidate fails by one or two findings only.", "Personne\u00a0: aucune candidature n'est écartée par un ou deux constats seulement.")
	}
	for _, miss := range d.NearMisses {
		p.paragraph("", fmt.Sprintf(p.say("Officer %s (%s)", "Numéro %s (%s)"), miss.Officer, d.service(p, miss.Service)))
		for _, fix := range miss.Fixes {
			p.paragraph("  - ", fix.Explain(p.tag))
		}
		if !miss.Earliest.IsZero() {
			p.paragraph("  - ", fmt.Sprintf(p.say("as things stand, could leave on %s", "dans l'état actuel du dossier, départ possible le %s"), miss.Earliest.In(p.tag)))
		}
		if !miss.Together.IsZero() {
			p.paragraph("  - ", fmt.Sprintf(p.say("both together: could leave on %s, with the rest put right by then",
				"les deux ensemble\u00a0: départ possible le %s, le reste étant corrigé d'ici là"), miss.Together.In(p.tag)))
		}
	}
}

package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// print is the dossier as text in one language.
func (d dossier) print(tag language.Tag) string {
	p := &page{tag: tag}
	d.title(p)
	d.summary(p)
	d.theRequest(p)
	d.whoDecides(p)
	d.theCeiling(p)
	d.atHome(p)
	d.theSelection(p)
	d.theNext(p)
	d.theNearMisses(p)
	d.theTraining(p)
	d.theStrength(p)
	d.theAssumptions(p)
	d.theSources(p)
	return p.String()
}

var officerNoun = bilingual.Noun{
	One:   bilingual.Text{English: "officer", French: "personne"},
	Other: bilingual.Text{English: "officers", French: "personnes"},
}

var positionNoun = bilingual.Noun{
	One:   bilingual.Text{English: "position", French: "poste"},
	Other: bilingual.Text{English: "positions", French: "postes"},
}

func (d dossier) title(p *page) {
	title := p.say("DOSSIER: POLICE FOR HAITI, SUMMER 2008", "DOSSIER DE DÉCISION\u00a0: POLICE POUR HAÏTI, ÉTÉ 2008")
	fmt.Fprintf(p, "%s\n%s\n\n", title, strings.Repeat("=", len([]rune(title))))
	p.line("As it stands on %s. Tour of duty: %s.", "État au %s. Période d'affectation\u00a0: %s.", d.Day.In(p.tag), d.Tour.In(p.tag))
	p.line("The candidates are made up; the request, the mission, the services and their strengths are real.",
		"Les candidatures sont fictives\u00a0; la demande, la mission, les services et leurs effectifs sont réels.")
}

func (d dossier) summary(p *page) {
	p.heading("Summary", "En bref")
	item := func(english, french string, values ...any) {
		p.paragraph("- ", fmt.Sprintf(p.say(english, french), values...))
	}
	item("To fill: %s in %s, from 76 to 100.", "À pourvoir\u00a0: %s à la %s, pour passer de 76 à 100.",
		bilingual.Count(p.tag, positions, positionNoun), d.Mission.Name.In(p.tag))
	item("Filled by the plan: %s of %s. %s", "Pourvus par le plan\u00a0: %s sur %s. %s",
		bilingual.Whole(p.tag, d.Plan.Filled), bilingual.Count(p.tag, positions, positionNoun), d.proof(p))
	item("Decision factors: %s.", "Facteurs de décision\u00a0: %s.", d.tally(p, d.Factors))
	item("Policing at home, service by service with the plan: %s.", "Services policiers au pays, service par service avec le plan\u00a0: %s.",
		p.counted(d.homeVerdicts()))
	item("Ceiling of the term: %s; this mission takes up %s of it.", "Plafond du cycle\u00a0: %s\u00a0; cette mission en occupe %s.",
		d.Ceiling.Officers.In(p.tag), d.Ceiling.Share.In(p.tag))
	if !d.Mission.Uncovered.IsEmpty() {
		item("The tour outlasts the mandate in force. Days not covered: %s.",
			"La période d'affectation dépasse le mandat en vigueur. Jours non couverts\u00a0: %s.", d.Mission.Uncovered.In(p.tag))
	}
	item("Came close: %s, with what each would have to put right below.",
		"Candidatures écartées de peu\u00a0: %s\u00a0; ce que chacune devrait corriger figure plus bas.",
		bilingual.Count(p.tag, len(d.NearMisses), officerNoun))
}

func (d dossier) proof(p *page) string {
	if d.Plan.Verified {
		return p.say("The plan is proved best: no other fills more by priority, or as much with a better fit.",
			"Le plan est prouvé optimal\u00a0: aucun autre ne pourvoit davantage selon la priorité, ni autant avec une meilleure adéquation.")
	}
	return p.say("The plan does not verify.", "Le plan n'est pas vérifié.")
}

// tally counts the findings of a decision by their verdict.
func (d dossier) tally(p *page, decision policy.Decision) string {
	counts := map[policy.Verdict]int{}
	for f := range decision.Findings() {
		counts[f.Verdict()]++
	}
	return p.counted(counts)
}

// homeVerdicts counts the services by the verdict on policing at home with the plan.
func (d dossier) homeVerdicts() map[policy.Verdict]int {
	counts := map[policy.Verdict]int{}
	for _, line := range d.Home {
		counts[line.Decision.Verdict()]++
	}
	return counts
}

// counted writes how many there are of each verdict.
func (p *page) counted(counts map[policy.Verdict]int) string {
	var parts []string
	for verdict := range policy.Verdicts() {
		if n := counts[verdict]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, p.verdict(verdict, n)))
		}
	}
	if len(parts) == 0 {
		return p.say("none in force", "aucun en vigueur")
	}
	return bilingual.List(p.tag, parts...)
}

// verdict is the verdict's title in the number that the language asks for.
func (p *page) verdict(v policy.Verdict, n int) string {
	word := v.Title().In(p.tag)
	if bilingual.Official(p.tag) == language.French && n > 1 {
		return word + "s"
	}
	return word
}

// findings writes each finding of a decision with its source.
func (p *page) findings(decision policy.Decision) {
	for f := range decision.Findings() {
		basis := f.Basis
		if !f.LimitBasis.IsZero() {
			basis = f.LimitBasis
		}
		p.paragraph("- ", f.Explain(p.tag)+" "+p.note(basis))
	}
}

func (d dossier) theRequest(p *page) {
	p.heading("1. The request and the decision factors", "1. La demande et les facteurs de décision")
	p.line("Asked by: %s. Host: %s. Received: %s %s", "Demande de\u00a0: %s. Hôte\u00a0: %s. Reçue\u00a0: %s %s",
		d.Request.Asker().In(p.tag), d.Request.Host.Name.In(p.tag), d.Request.Received.In(p.tag), p.note(d.Request.Basis))
	var roles []string
	for _, role := range d.Mission.Roles {
		roles = append(roles, role.Title().In(p.tag))
	}
	p.line("Roles of Canadian police in Haiti: %s.", "Rôles de la police canadienne en Haïti\u00a0: %s.", bilingual.List(p.tag, roles...))
	p.line("Each factor is examined before a mission is considered. What nobody has on record is unknown, and is not read as met.",
		"Chaque facteur est examiné avant qu'une mission soit envisagée. Ce qui n'est consigné nulle part est inconnu et n'est pas tenu pour satisfait.")
	p.findings(d.Factors)
	p.line("Policing at home, service by service with the plan of section 5: %s (section 4).",
		"Services policiers au pays, service par service avec le plan de la section 5\u00a0: %s (section 4).", p.counted(d.homeVerdicts()))
	p.line("An unknown factor does not stop this dossier: the decision on record stands beside it, in section 2.",
		"Un facteur inconnu n'arrête pas ce dossier\u00a0: la décision consignée figure à côté, à la section 2.")
}

func (d dossier) whoDecides(p *page) {
	p.heading("2. Who decides, and what is on record", "2. Qui décide, et ce qui est consigné")
	for _, partner := range d.Partners {
		var parts []string
		for i, part := range partner.Parts {
			parts = append(parts, part.Title().In(p.tag)+" "+p.note(partner.Basis[i]))
		}
		p.paragraph("- ", fmt.Sprintf("%s (%s)%s%s", capital(partner.Name.Full.In(p.tag)), partner.Name.Short.In(p.tag), p.say(": ", "\u00a0: "), strings.Join(parts, ", ")))
	}
	p.line("Concurrence, as far as it is on record:", "Assentiments, pour autant qu'ils soient consignés\u00a0:")
	p.findings(d.Consent)
	p.line("Authorized on record:", "Effectifs autorisés consignés\u00a0:")
	for _, record := range d.OnRecord {
		p.paragraph("- ", fmt.Sprintf("%s%s%s %s", record.From.In(p.tag), p.say(": ", "\u00a0: "), record.Officers.In(p.tag), p.note(record.Basis)))
	}
}

func (d dossier) theCeiling(p *page) {
	p.heading("3. The ceiling and the mandate", "3. Le plafond et le mandat")
	p.line("%s (%s): up to %s abroad at once %s", "%s (%s)\u00a0: jusqu'à %s à l'étranger en même temps %s",
		capital(d.Ceiling.Term.Title.In(p.tag)), d.Ceiling.Term.Period.In(p.tag), d.Ceiling.Officers.In(p.tag), p.note(d.Ceiling.Basis))
	p.line("This mission: %s, or %s of the ceiling. How many were abroad in all is not known.",
		"Cette mission\u00a0: %s, soit %s du plafond. L'effectif total à l'étranger n'est pas connu.",
		d.Ceiling.Mission.In(p.tag), d.Ceiling.Share.In(p.tag))
	p.line("Mandate in force: %s, %s %s", "Mandat en vigueur\u00a0: %s, %s %s",
		d.Mission.Mandate.Instrument.In(p.tag), d.Mission.Mandate.Period.In(p.tag), p.note(d.Mission.Mandate.Basis))
	if d.Mission.Uncovered.IsEmpty() {
		p.line("It covers the whole tour.", "Il couvre toute la période d'affectation.")
		return
	}
	p.line("The tour outlasts it. Days not covered, which rest on a renewal: %s.",
		"La période d'affectation le dépasse. Jours non couverts, qui dépendent d'un renouvellement\u00a0: %s.", d.Mission.Uncovered.In(p.tag))
}

func (d dossier) atHome(p *page) {
	p.heading("4. Policing at home", "4. Les services policiers au pays")
	p.line("What each service can spare for the whole tour, beyond those who are in Haiti, without passing the share assumed.",
		"Ce que chaque service peut libérer pendant toute la période d'affectation, au-delà des personnes déjà en Haïti, sans dépasser la part posée par hypothèse.")
	rows := [][]string{{
		p.say("service", "service"), p.say("strength", "effectif"), p.say("year", "année"), p.say("in Haiti", "en Haïti"),
		p.say("can spare", "peut libérer"), p.say("selected", "retenus"), p.say("source", "source"),
	}}
	for _, line := range d.Home {
		strength, year, spare := p.say("not known", "inconnu"), "–", p.say("not known", "inconnu")
		if !line.Strength.Actual.IsZero() {
			strength = bilingual.Whole(p.tag, line.Strength.Actual.Int())
			year = bilingual.Year(p.tag, line.Strength.On.Period().From().Year())
		}
		if line.Stated {
			spare = bilingual.Whole(p.tag, line.Headroom)
		}
		rows = append(rows, []string{
			line.Name.In(p.tag), strength, year, bilingual.Whole(p.tag, line.Away), spare,
			bilingual.Whole(p.tag, line.Selected), p.note(line.Strength.Basis),
		})
	}
	p.table(1, rows)
	p.line("In Haiti: %s in all, of whom the service of %s is not stated %s", "En Haïti\u00a0: %s en tout, dont %s de service non indiqué %s",
		bilingual.Count(p.tag, d.There.Officers.Int(), officerNoun), bilingual.Whole(p.tag, d.notStated()), p.note(d.There.Basis))
	p.line("A service whose strength is not known spares nobody more: unknown is not read as enough.",
		"Un service dont l'effectif n'est pas connu ne libère personne de plus\u00a0: l'inconnu ne vaut pas suffisance.")
	p.line("With those selected away, the rules on policing at home are: %s.", "Une fois les personnes retenues parties, les règles sur les services policiers au pays\u00a0: %s.",
		p.counted(d.homeVerdicts()))
	for _, line := range d.Home {
		for f := range line.Decision.Findings() {
			if f.Verdict() != policy.Met && (f.Blocks() || !f.Limit.IsZero()) {
				p.paragraph("- ", line.Name.In(p.tag)+p.say(": ", "\u00a0: ")+f.Explain(p.tag)+" "+p.note(f.Basis))
			}
		}
	}
}

// notStated is how many of those in Haiti are told without their service.
func (d dossier) notStated() int {
	if count, known := d.There.Of(""); known {
		return count.Int()
	}
	return 0
}

func (d dossier) service(p *page, id string) string {
	if s, known := personnel.ServiceByID(id); known {
		return s.Short.In(p.tag)
	}
	return id
}

func (d dossier) theSelection(p *page) {
	p.heading("5. Who is selected", "5. Qui est retenu")
	counts := d.Candidates.Verdicts
	p.line("%s: %s eligible, %s not eligible, %s not known for want of a fact. The standard is that of the United Nations as it was known on the day.",
		"%s\u00a0: %s admissibles, %s non admissibles, %s indéterminées faute d'un renseignement. La norme est celle des Nations Unies telle qu'elle était connue ce jour-là.",
		bilingual.Count(p.tag, d.Candidates.Count, bilingual.Noun{
			One:   bilingual.Text{English: "candidate", French: "candidature"},
			Other: bilingual.Text{English: "candidates", French: "candidatures"},
		}),
		bilingual.Whole(p.tag, counts[policy.Met]), bilingual.Whole(p.tag, counts[policy.Unmet]), bilingual.Whole(p.tag, counts[policy.Unknown]))
	for _, rule := range d.Standard {
		text := rule.Title.In(p.tag)
		if rule.Limit.Valid() {
			text += " (" + rule.Limit.In(p.tag) + ")"
		}
		p.paragraph("- ", fmt.Sprintf("%s, %s, %s %s", text, rule.Asked.Title().In(p.tag), rule.Effect.Title().In(p.tag), p.note(rule.Basis)))
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
		p.table(len(rows[0]), rows)
	}
	for _, open := range d.Open {
		p.line("Open: %s, %s.", "À pourvoir\u00a0: %s, %s.", open.Post, bilingual.Count(p.tag, open.Positions, positionNoun))
	}
	fmt.Fprintln(p)
	p.paragraph("", d.proof(p))
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
	p.heading("6. Who was next in line, and why not", "6. Qui vient ensuite, et pourquoi pas")
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
	p.heading("7. Who came close, and what each would have to put right", "7. Candidatures écartées de peu, et ce que chacune devrait corriger")
	for _, miss := range d.NearMisses {
		p.paragraph("", fmt.Sprintf(p.say("Officer %s (%s)", "Numéro %s (%s)"), miss.Officer, d.service(p, miss.Service)))
		for _, fix := range miss.Fixes {
			p.paragraph("  - ", fix.Explain(p.tag))
		}
		if !miss.Earliest.IsZero() {
			p.paragraph("  - ", fmt.Sprintf(p.say("as things stand, could leave on %s", "dans l'état actuel du dossier, départ possible le %s"), miss.Earliest.In(p.tag)))
		}
	}
}

func (d dossier) theTraining(p *page) {
	p.heading("8. Training before departure", "8. Formation préalable au déploiement")
	p.line("%s, %s. Length nearest in time: %s %s", "%s, %s. Durée connue la plus proche\u00a0: %s %s",
		d.Course.Title.In(p.tag), d.Course.Place.In(p.tag), d.Course.Length.In(p.tag), p.note(d.Course.Length.Basis))
	p.line("To leave on %s it begins on %s at the latest.", "Pour un départ le %s, elle commence au plus tard le %s.", d.Tour.From().In(p.tag), d.Course.Latest.In(p.tag))
}

func (d dossier) theStrength(p *page) {
	p.heading("9. Strength, month by month", "9. Effectif, mois par mois")
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

func (d dossier) theAssumptions(p *page) {
	p.heading("10. What is assumed, and what is not known", "10. Ce qui est posé par hypothèse, et ce qui n'est pas connu")
	for _, text := range d.Assumed {
		p.paragraph("- ", text.In(p.tag))
	}
}

func (d dossier) theSources(p *page) {
	p.heading("Sources", "Sources")
	for i, c := range p.sources {
		p.paragraph(fmt.Sprintf("[%d] ", i+1), c.In(p.tag))
	}
}

package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// print is the dossier as text in one language.
func (d dossier) print(tag language.Tag) string {
	p := &page{tag: tag}
	d.title(p)
	d.summary(p)
	d.theRequest(p)
	d.whoDecides(p)
	d.theHistory(p)
	d.theCeiling(p)
	d.atHome(p)
	d.theSelection(p)
	d.theNext(p)
	d.theNearMisses(p)
	d.theTraining(p)
	d.theStrength(p)
	d.theCosts(p)
	d.theSupport(p)
	d.theEvaluation(p)
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
	if d.Day.Before(spring2008.Period().From()) {
		p.line("This day lies before spring 2008, when 76 officers were told of: the dossier shows what the rules of this day, as far as they are known, make of it.",
			"Ce jour précède le printemps 2008, où il est fait état de 76 personnes\u00a0: le dossier montre ce que donnent les règles de ce jour, pour autant qu'elles soient connues.")
	}
	if d.Day.After(d.Tour.From()) {
		p.line("This day lies after the departure: nobody nominated now can leave on %s. The dossier shows what the rules of this day would have made of it.",
			"Ce jour suit le départ\u00a0: personne ne peut plus être mis en candidature pour partir le %s. Le dossier montre ce qu'auraient donné les règles de ce jour.", d.Tour.From().In(p.tag))
	}
}

func (d dossier) summary(p *page) {
	p.heading("Summary", "En bref")
	item := func(english, french string, values ...any) {
		p.paragraph("- ", fmt.Sprintf(p.say(english, french), values...))
	}
	item("To fill: %s in the %s, from 76 to 100.", "À pourvoir\u00a0: %s à la %s, pour passer de 76 à 100.",
		bilingual.Count(p.tag, positions, positionNoun), d.Mission.Name.In(p.tag))
	filled := [2]string{bilingual.Whole(p.tag, d.Plan.Filled), bilingual.Count(p.tag, positions, positionNoun)}
	if bilingual.Official(p.tag) == language.French {
		filled = [2]string{bilingual.Count(p.tag, d.Plan.Filled, positionNoun), bilingual.Whole(p.tag, positions)}
	}
	item("Filled by the plan: %s of %s. %s", "Pourvus par le plan\u00a0: %s sur %s. %s",
		filled[0], filled[1], d.proof(p))
	d.historySummary(p, item)
	item("Decision factors: %s.", "Facteurs de décision\u00a0: %s.", d.tally(p, d.Factors))
	item("Policing at home, service by service with the plan: %s.", "Services policiers au pays, service par service avec le plan\u00a0: %s.",
		p.counted(d.homeVerdicts()))
	if d.Ceiling.Officers.IsZero() {
		item("Ceiling of the term: none is known on this day.", "Plafond du cycle\u00a0: aucun n'est connu à cette date.")
	} else {
		item("Ceiling of the term: %s; this mission takes up %s of it.", "Plafond du cycle\u00a0: %s\u00a0; cette mission en occupe %s.",
			d.Ceiling.Officers.In(p.tag), d.Ceiling.Share.In(p.tag))
	}
	switch {
	case d.Mission.Mandate.IsZero():
		item("No mandate that covers the first day of the tour is known on this day.",
			"Aucun mandat couvrant le premier jour de la période d'affectation n'est connu à cette date.")
	case !d.Mission.Uncovered.IsEmpty():
		item("The tour outlasts the mandate in force when it begins. Days not covered: %s.",
			"La période d'affectation dépasse le mandat en vigueur à son début. Jours non couverts\u00a0: %s.", d.Mission.Uncovered.In(p.tag))
	}
	if len(d.NearMisses) > 0 {
		item("Came close: %s, with what each would have to put right below.",
			"Candidatures écartées de peu\u00a0: %s\u00a0; ce que chacune devrait corriger figure plus bas.",
			bilingual.Count(p.tag, len(d.NearMisses), officerNoun))
	}
	if len(d.Selected) > 0 {
		item("Ready by the departure, with the course seats assumed: %s of %s.", "En état de préparation au départ, avec les places de formation supposées\u00a0: %s sur %s.",
			bilingual.Whole(p.tag, len(d.Training.Plan.Ready)), bilingual.Whole(p.tag, len(d.Selected)))
	}
	d.costSummary(p, item)
	d.supportSummary(p, item)
}

func (d dossier) proof(p *page) string {
	switch {
	case len(d.Standard) == 0:
		return p.say("No standard is known to be in force on this day: nobody is judged, and nobody is selected.",
			"Aucune norme n'est connue comme étant en vigueur à cette date\u00a0: personne n'est évalué ni retenu.")
	case !d.Plan.Verified:
		return p.say("The plan does not verify.", "Le plan n'est pas vérifié.")
	case d.Plan.Filled == 0:
		return p.say("Nobody is known to be eligible.", "Personne n'est admissible d'après ce qui est connu.")
	default:
		return p.say("The plan is proved best: no other fills more by priority, or as much with a better fit.",
			"Il est prouvé que le plan est optimal\u00a0: aucun autre ne pourvoit plus de postes selon leur priorité, ni autant avec une meilleure adéquation.")
	}
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
			parts = append(parts, fmt.Sprintf("%d\u00a0%s", n, p.verdict(verdict, n)))
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

// findings writes each finding of a decision with its sources.
func (p *page) findings(decision policy.Decision) {
	for f := range decision.Findings() {
		p.paragraph("- ", f.Explain(p.tag)+" "+p.notes(f.Basis, f.LimitBasis))
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
	p.line("The mission is %s %s", "La mission doit %s %s", d.Mission.Task.In(p.tag), p.note(d.Mission.Basis))
	p.line("Roles of Canadian police there, from 2004 to 2017 as far as the sources name them: %s %s",
		"Rôles de la police canadienne sur place, de 2004 à 2017, pour autant que les sources les nomment\u00a0: %s %s",
		bilingual.List(p.tag, roles...), p.notes(d.Mission.RolesFrom...))
	if d.tally(p, d.Factors) == p.counted(nil) {
		p.line("No decision factors are known to be in force on this day: they were published with the term that began on April 1, 2006.",
			"Aucun facteur de décision n'est connu comme étant en vigueur à cette date\u00a0: ils ont été publiés avec le cycle qui a débuté le 1er avril 2006.")
		return
	}
	p.line("Each factor is examined before a mission is considered. What is nowhere on record is unknown, and is not read as met.",
		"Chaque facteur est examiné avant qu'une mission soit envisagée. Ce qui n'est consigné nulle part est inconnu et n'est pas tenu pour satisfait.")
	p.findings(d.Factors)
	p.line("Policing at home, service by service with the plan of section 6: %s (section 5).",
		"Services policiers au pays, service par service avec le plan de la section 6\u00a0: %s (section 5).", p.counted(d.homeVerdicts()))
	p.line("An unknown factor does not stop this dossier: the decision on record stands beside it, in section 2.",
		"Un facteur inconnu n'arrête pas ce dossier\u00a0: la décision consignée figure à côté, à la section 2.")
}

func (d dossier) whoDecides(p *page) {
	p.heading("2. Who decides, and what is on record", "2. Qui décide, et ce qui est consigné")
	decided := false
	for _, partner := range d.Partners {
		var parts []string
		for i, part := range partner.Parts {
			parts = append(parts, part.Title().In(p.tag)+" "+p.note(partner.Basis[i]))
			decided = decided || part == arrangement.Decides
		}
		if parts == nil {
			parts = append(parts, p.say("what it did then is not known", "on ignore ce qu'il faisait alors"))
		}
		p.paragraph("- ", fmt.Sprintf("%s (%s)%s%s", capital(partner.Name.Full.In(p.tag)), partner.Name.Short.In(p.tag), p.say(": ", "\u00a0: "), strings.Join(parts, ", ")))
	}
	if !decided {
		p.line("Who decided on this day is not known: what is known of that begins with the term of April 1, 2006.",
			"On ignore qui décidait à cette date\u00a0: ce qu'on en sait commence avec le cycle du 1er avril 2006.")
	} else {
		p.line("Concurrence, as far as it is on record:", "Assentiments, pour autant qu'ils soient consignés\u00a0:")
		p.findings(d.Consent)
	}
	p.line("Authorized strength on record:", "Effectifs autorisés consignés\u00a0:")
	for _, record := range d.OnRecord {
		since := record.From.In(p.tag)
		if record.Basis.Strength == policy.Assumed {
			since += p.say(" (day assumed)", " (jour posé par hypothèse)")
		}
		p.paragraph("- ", fmt.Sprintf("%s%s%s %s", since, p.say(": ", "\u00a0: "), record.Officers.In(p.tag), p.note(record.Basis)))
	}
}

func (d dossier) theCeiling(p *page) {
	p.heading("4. The ceiling and the mandate", "4. Le plafond et le mandat")
	if d.Ceiling.Officers.IsZero() {
		p.line("No term of the Arrangement with a ceiling is known on this day. This mission: %s.",
			"Aucun cycle de l'Arrangement assorti d'un plafond n'est connu à cette date. Cette mission\u00a0: %s.", d.Ceiling.Mission.In(p.tag))
	} else {
		p.line("%s (%s): up to %s abroad at once %s", "%s (%s)\u00a0: jusqu'à %s à l'étranger en même temps %s",
			capital(d.Ceiling.Term.Title.In(p.tag)), d.Ceiling.Term.Period.In(p.tag), d.Ceiling.Officers.In(p.tag), p.note(d.Ceiling.Basis))
		p.line("This mission: %s, or %s of the ceiling. How many were abroad in all is not known.",
			"Cette mission\u00a0: %s, soit %s du plafond. L'effectif total à l'étranger n'est pas connu.",
			d.Ceiling.Mission.In(p.tag), d.Ceiling.Share.In(p.tag))
	}
	if d.Mission.Mandate.IsZero() {
		p.line("No mandate that covers the first day of the tour is known on this day. Days without one: %s.",
			"Aucun mandat couvrant le premier jour de la période d'affectation n'est connu à cette date. Jours sans mandat\u00a0: %s.", d.Mission.Uncovered.In(p.tag))
		return
	}
	p.line("Mandate in force when the tour begins: %s, %s %s", "Mandat en vigueur au début de la période d'affectation\u00a0: %s, %s %s",
		d.Mission.Mandate.Instrument.In(p.tag), d.Mission.Mandate.Period.In(p.tag), p.note(d.Mission.Mandate.Basis))
	if d.Mission.Uncovered.IsEmpty() {
		p.line("It covers the whole tour.", "Il couvre toute la période d'affectation.")
		return
	}
	p.line("The tour outlasts it. Days not covered, which rest on a renewal: %s.",
		"La période d'affectation le dépasse. Jours non couverts, qui dépendent d'un renouvellement\u00a0: %s.", d.Mission.Uncovered.In(p.tag))
}

func (d dossier) atHome(p *page) {
	p.heading("5. Policing at home", "5. Les services policiers au pays")
	p.line("What each service can spare for the whole tour, beyond those who are in Haiti, without passing the share assumed or the number in its agreement.",
		"Ce que chaque service peut libérer pendant toute la période d'affectation, au-delà des personnes déjà en Haïti, sans dépasser la part posée par hypothèse ni le nombre inscrit dans son entente.")
	rows := [][]string{{
		p.say("service", "service"), p.say("strength", "effectif"), p.say("year", "année"), p.say("in Haiti", "en Haïti"),
		p.say("can spare", "peut libérer"), p.say("selected", "retenues"), p.say("source", "source"),
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
	p.line("In Haiti: %s in all, of whom the service of %s is not stated %s", "En Haïti\u00a0: %s en tout, dont %s sans indication du service %s",
		bilingual.Count(p.tag, d.There.Officers.Int(), officerNoun), bilingual.Whole(p.tag, d.notStated()), p.note(d.There.Basis))
	if d.There.Women.Int() > 0 {
		p.line("Of them %s are women; %s with police experience serve beside them and are not counted.",
			"De ce nombre, %s sont des femmes\u00a0; %s ayant une expérience policière servent à leurs côtés et ne sont pas comptés.",
			bilingual.Whole(p.tag, d.There.Women.Int()), bilingual.Count(p.tag, d.There.Contracted.Int(), bilingual.Noun{
				One:   bilingual.Text{English: "contracted agent", French: "agent contractuel"},
				Other: bilingual.Text{English: "contracted agents", French: "agents contractuels"},
			}))
	}
	for _, line := range d.Home {
		if !line.Agreed.IsZero() {
			p.line("%s: an agreement for %s at any time, those in Haiti included %s",
				"%s\u00a0: entente pour %s en tout temps, y compris les personnes en Haïti %s",
				line.Name.In(p.tag), line.Agreed.Officers.In(p.tag), p.note(line.Agreed.Basis))
		}
	}
	p.line("A service whose strength is not known spares nobody more: what is unknown is not read as enough.",
		"Un service dont l'effectif n'est pas connu ne libère personne de plus\u00a0: ce qui est inconnu n'est pas tenu pour suffisant.")
	p.line("With those selected away, service by service: %s.", "Une fois les personnes retenues parties, service par service\u00a0: %s.",
		p.counted(d.homeVerdicts()))
	if len(d.TooMany) == 0 && len(d.Selected) > 0 {
		p.line("On no day of the tour are more away from a service than it is known to allow.",
			"Aucun jour de la période d'affectation, il n'y a plus de membres absents d'un service que ce que l'on sait qu'il permet.")
	}
	for _, line := range d.Home {
		for f := range line.Decision.Findings() {
			if f.Verdict() != policy.Met && (f.Blocks() || !f.Limit.IsZero()) {
				p.paragraph("- ", line.Name.In(p.tag)+p.say(": ", "\u00a0: ")+f.Explain(p.tag)+" "+p.note(f.Basis))
			}
		}
	}
	d.acrossTheCountry(p)
}

// acrossTheCountry says where those selected come from, beside where police officers serve.
func (d dossier) acrossTheCountry(p *page) {
	if len(d.Selected) == 0 {
		return
	}
	p.line("Where those selected come from, beside the strength of 2019, the only year of which the provinces are known:",
		"D'où viennent les personnes retenues, par rapport à l'effectif de 2019, seule année connue pour les provinces :")
	groups := make([]personnel.RepresentedGroup, 0, 4)
	for _, province := range d.Represented.Provinces() {
		group, _ := d.Represented.Of(province)
		groups = append(groups, group)
	}
	if mounted, known := d.Represented.Of(""); known {
		groups = append(groups, mounted)
	}
	for _, group := range groups {
		p.paragraph("- ", group.Explain(p.tag))
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

func (d dossier) theAssumptions(p *page) {
	p.heading("14. What is assumed, and what is not known", "14. Ce qui est posé par hypothèse, et ce qui n'est pas connu")
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

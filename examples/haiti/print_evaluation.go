package main

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/mission/evaluation"
)

func (d dossier) theEvaluation(p *page) {
	e := d.Evaluation
	p.heading("13. A first evaluation", "13. Une première évaluation")
	p.line("From the figures that the sources give for the spring of 2008, by a stated rule %s. What rests on too little evidence is not rated.",
		"D'après les chiffres que les sources donnent pour le printemps 2008, selon une règle énoncée %s. Ce qui repose sur trop peu d'éléments n'est pas coté.", p.note(e.Report.Basis))
	for _, result := range e.Report.Indicators {
		line := result.Title.In(p.tag) + p.say(": ", "\u00a0: ") + result.Rating.Title().In(p.tag)
		if result.Rating == evaluation.NotRated {
			p.paragraph("- ", line+". "+result.Why().In(p.tag))
			continue
		}
		p.paragraph("- ", line+" "+d.evidence(p, result.Indicator))
		for _, step := range result.Steps[:max(len(result.Steps)-1, 0)] {
			p.paragraph("    ", step.In(p.tag))
		}
	}
	p.line("Up the logic model, from what is done to what it is for:", "En remontant le modèle logique, de ce qui est fait à ce qui est visé\u00a0:")
	for level := range evaluation.Levels() {
		for _, element := range e.Report.Elements {
			if element.Level != level {
				continue
			}
			text := fmt.Sprintf("%s, %s%s%s", element.Level.Title().In(p.tag), element.Title.In(p.tag), p.say(": ", "\u00a0: "), element.Rating.Title().In(p.tag))
			model, _ := e.Model.Element(element.Element)
			p.paragraph("- ", text+d.because(p, element)+" "+p.note(model.Basis))
		}
	}
	p.line("Where an outcome is not rated and no indicator is named, nothing measures it, and a rating is not inferred over more than one step; the steps of each stand in what -json prints.",
		"Là où un résultat n'est pas coté et qu'aucun indicateur n'est nommé, rien ne le mesure, et une cote ne se déduit pas au-delà d'une étape\u00a0; les étapes de chacun figurent dans ce qu'imprime -json.")
	p.line("Benefits brought home:", "Retombées au pays\u00a0:")
	for benefit := range e.Model.Benefits() {
		p.paragraph("- ", fmt.Sprintf("%s%s%s", benefit.Benefit.Title().In(p.tag), p.say(": ", "\u00a0: "), d.atHomeAgain(p, benefit.Benefit)))
	}
	if len(e.Spending) == 0 {
		p.line("Forecast against actual cost, fiscal year %s: not rated; the first fiscal year whose spending the sources give is %s.",
			"Dépenses prévues et réelles, exercice %s\u00a0: non coté\u00a0; le premier exercice dont les sources donnent les dépenses est %s.",
			e.Year.In(p.tag), e.FirstYear.In(p.tag))
	}
	for _, year := range e.Spending {
		for _, step := range year.Steps {
			p.paragraph("- ", step.In(p.tag))
		}
	}
}

// because is why an element has its rating: its indicators, whose working stands above, or what leads to it. For the
// outcomes that nothing measures one sentence says it for all.
func (d dossier) because(p *page, element evaluation.ElementResult) string {
	var measured []string
	for i, result := range d.Evaluation.Report.Indicators {
		if d.Evaluation.Indicators[i].Element == element.Element {
			measured = append(measured, bilingual.Quote(p.tag, result.Title.In(p.tag)))
		}
	}
	if len(measured) > 0 {
		titles := bilingual.List(p.tag, measured...)
		if element.Rating == evaluation.NotRated {
			return p.say(". Its indicator is not rated: ", ". Son indicateur n'est pas coté\u00a0: ") + titles
		}
		return p.say(". As measured by ", ". D'après ") + titles
	}
	why := element.Why()
	if element.Rating != evaluation.NotRated || element.Level.Compare(evaluation.Output) > 0 || why.IsZero() {
		return ""
	}
	return ". " + why.In(p.tag)
}

// atHomeAgain is what the dossier itself can say of a benefit: how many may bring it home, and to how many services.
func (d dossier) atHomeAgain(p *page, benefit evaluation.Benefit) string {
	services := map[string]bool{}
	for _, s := range d.Selected {
		services[s.Service] = true
	}
	switch benefit {
	case evaluation.ToOfficer:
		return fmt.Sprintf(p.say("%s selected, %d on a first mission; what is gained by it is not measured", "sélection de %s, dont %d pour une première mission\u00a0; ce qui en est retiré n'est pas mesuré"),
			bilingual.Count(p.tag, len(d.Selected), officerNoun), d.firstTimers())
	case evaluation.ToService:
		return fmt.Sprintf(p.say("officers from %s; what comes back to each is not measured", "personnes de %s\u00a0; ce que chacun en retire n'est pas mesuré"),
			bilingual.Count(p.tag, len(services), bilingual.Noun{One: bilingual.Same("service"), Other: bilingual.Same("services")}))
	default:
		return p.say("no source gives a figure for 2008", "aucune source ne donne de chiffre pour 2008")
	}
}

// evidence are the sources of what was observed.
func (d dossier) evidence(p *page, indicator string) string {
	for _, i := range d.Evaluation.Indicators {
		if i.ID != indicator {
			continue
		}
		notes := ""
		for _, o := range i.Observations {
			notes += p.notes(o.Evidence...)
		}
		return notes
	}
	return ""
}

package evaluation

import (
	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PublishedIndicators are the five result indicators that the Government of Canada published for the program and its
// sub-programs, with their targets and the results of 2016-17, for the elements of [Program]. Results of the years after
// are not known: they are due, and not observed. Which element an indicator measures is the library's reading. Each call
// gives a slice of its own.
func PublishedIndicators() []Indicator {
	return []Indicator{
		published("law-enforcement-capacity-abroad", "police-services-strengthened", 2017, decimal.New(100, 0), bilingual.Text{
			English: "Peace operations that contribute to greater law-enforcement capacity abroad",
			French:  "Opérations de paix qui contribuent à renforcer la capacité d'application de la loi à l'étranger",
		}, bilingual.Text{English: "sub-program Peacekeeping Mission", French: "sous-programme Missions de paix internationales"}),
		published("training-gave-the-skills", "skills-for-the-mission", 2018, decimal.New(905, -1), bilingual.Text{
			English: "Participants who agree that pre-deployment training gave them the skills and the knowledge needed",
			French:  "Participants qui conviennent que la formation préalable au déploiement leur a donné les compétences et les connaissances nécessaires",
		}, bilingual.Text{English: "program", French: "programme"}),
		published("engagements-in-line-with-priorities", "international-cooperation", 2017, decimal.New(89, 0), bilingual.Text{
			English: "International engagements and deployments in line with international law-enforcement priorities",
			French:  "Engagements et déploiements internationaux conformes aux priorités internationales d'application de la loi",
		}, bilingual.Text{English: "program", French: "programme"}),
		published("capacity-building-abroad", "police-services-strengthened", 2017, decimal.New(100, 0), bilingual.Text{
			English: "Capacity-building missions that contribute to greater capacity abroad",
			French:  "Missions de renforcement des capacités qui contribuent à de plus grandes capacités à l'étranger",
		}, bilingual.Text{English: "sub-program Capacity Building Mission", French: "sous-programme Missions de renforcement des capacités"}),
		published("liaison-contributes-to-operations", "enforcement-at-home-and-abroad", 2017, decimal.New(100, 0), bilingual.Text{
			English: "Liaison activities that contribute to operations",
			French:  "Activités de liaison qui contribuent aux opérations",
		}, bilingual.Text{English: "sub-program Liaison Mission", French: "sous-programme Missions de liaison"}),
	}
}

// firstResults is the fiscal year of which the results are known.
const firstResults calendar.FiscalYear = 2016

// published is an indicator of which 80 percent was the target in each year up to the last.
func published(id, element string, last calendar.FiscalYear, result decimal.Decimal, title, place bilingual.Text) Indicator {
	basis := policy.Cite("gc-infobase").At(place)
	value, _ := policy.Measured(result, policy.Percent) // of one decimal place at most, as a test sees
	var due []calendar.Period
	for year := firstResults; year <= last; year++ {
		due = append(due, year.Period())
	}
	return Indicator{
		ID: id, Element: element, Title: title, Unit: policy.Percent, Direction: MoreIsBetter, Due: due, Basis: basis,
		Target: policy.Timeline[policy.Measure]{
			{From: firstResults.Period().From(), Value: policy.Whole(80, policy.Percent), Basis: basis},
			{From: last.Next().Period().From(), Ended: true, Basis: basis.Noting(bilingual.Text{
				English: "no target of a later year is known", French: "aucune cible d'un exercice ultérieur n'est connue",
			})},
		},
		Observations: []Observation{{Over: firstResults.Period(), Value: value, Evidence: []policy.Citation{basis}}},
	}
}

package arrangement

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var terms = []Term{
	{
		ID:     "2006-2011",
		Title:  bilingual.Text{English: "2006–2011 term of the Arrangement", French: "cycle 2006-2011 de l'Arrangement"},
		Period: fiveYears(2006),
		Basis:  policy.Cite("rcmp-cpa-page"),
	},
	{
		ID:     "2011-2016",
		Title:  bilingual.Text{English: "2011–2016 term of the Arrangement", French: "cycle 2011-2016 de l'Arrangement"},
		Period: fiveYears(2011),
		Basis: policy.Cite("ps-2022").Deriving(bilingual.Text{
			English: "renewed in 2011 for five years; the day follows from the term before",
			French:  "renouvelé en 2011 pour cinq ans\u00a0; le jour découle du cycle précédent",
		}),
	},
	{
		ID:     "2016-2021",
		Title:  bilingual.Text{English: "2016–2021 term of the Arrangement", French: "cycle 2016-2021 de l'Arrangement"},
		Period: fiveYears(2016),
		Basis: policy.Cite("rcmp-wps-2017-18").Deriving(bilingual.Text{
			English: "renewed in 2016 until the end of fiscal year 2020-21; the first day follows from the term before",
			French:  "renouvelé en 2016 jusqu'à la fin de l'exercice 2020-2021\u00a0; le premier jour découle du cycle précédent",
		}),
	},
	{
		ID:     "2021-2026",
		Title:  bilingual.Text{English: "2021–2026 term of the Arrangement", French: "cycle 2021-2026 de l'Arrangement"},
		Period: fiveYears(2021),
		Basis: policy.Cite("ps-2022").Deriving(bilingual.Text{
			English: "renewed in 2021 for five years; the day follows from the term before",
			French:  "renouvelé en 2021 pour cinq ans\u00a0; le jour découle du cycle précédent",
		}),
	},
}

// fiveYears is the period of a term that begins on 1 April of the year.
func fiveYears(year int) calendar.Period {
	return calendar.Months(calendar.FiscalYearStarting(year).Period().From(), 60)
}

var ceilings = policy.Timeline[policy.Measure]{
	{From: term2006, Value: policy.Whole(200, policy.Persons), Basis: policy.Cite("rcmp-cpa-page")},
	{
		From: term2011, Value: policy.Whole(200, policy.Persons),
		Basis: policy.Assume(bilingual.Text{
			English: "carried on from the term before: no source read gives a ceiling for this one, and news of 2010 and 2011 tells of " +
				"more than 200 abroad",
			French: "repris du cycle précédent\u00a0: aucune source lue ne donne de plafond pour celui-ci, et des nouvelles de 2010 et " +
				"de 2011 font état de plus de 200 personnes à l'étranger",
		}),
	},
	{
		From: calendar.On(2016, time.August, 26), Value: policy.Whole(150, policy.Persons),
		Basis: policy.Cite("castanet-2018").Assuming(bilingual.Text{
			English: "the pledge of up to 150 police dates from August 2016, and papers of 2019 and 2022 give 150; that it took the " +
				"place of 200 on the 26th, the day on which it was told of, is assumed",
			French: "la promesse d'au plus 150 membres de services de police remonte à août 2016, et des documents de 2019 et de 2022 donnent 150\u00a0; il est " +
				"supposé que ce plafond a remplacé celui de 200 le 26, jour où il en a été fait état",
		}),
	},
	{
		From: authority2019, Value: policy.Whole(150, policy.Persons),
		Basis: policy.Cite("ps-2019").Noting(bilingual.Text{
			English: "up to 150 police", French: "jusqu'à 150 membres de services de police",
		}),
	},
	{
		From: term2021, Value: policy.Whole(150, policy.Persons),
		Basis: policy.Cite("ps-2022").Deriving(bilingual.Text{
			English: "the note of March 2022 tells of cover for up to 150; it is of the term that began on April 1, 2021",
			French: "la note de mars 2022 fait état d'une autorisation générale visant au plus 150 personnes\u00a0; elle est du cycle qui a débuté le " +
				"1er avril 2021",
		}),
	},
	{
		From: afterTerms, Ended: true,
		Basis: policy.Assume(bilingual.Text{
			English: "the last term that is known ends on March 31, 2026, and no source read gives a ceiling for later days",
			French: "le dernier cycle connu prend fin le 31 mars 2026, et aucune source lue ne donne de plafond pour les jours " +
				"suivants",
		}),
	},
}

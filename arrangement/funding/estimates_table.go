package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// EstimateIraq2017 is the estimate of February 2017 for the mission in Iraq: 7 million dollars a year for 20 officers.
func EstimateIraq2017() Rate {
	return Rate{
		Kind: AllCosts, Per: PerOfficerYear, Amount: Dollars(7_000_000), For: 20,
		Basis: policy.Cite("cbc-iraq-2017-07").Noting(bilingual.Text{
			English: "annual cost of 20 officers, estimated; paid out of RCMP and Global Affairs peacekeeping funds",
			French:  "coût annuel estimé de 20 membres de services de police, payé sur les fonds de maintien de la paix de la GRC et d'Affaires mondiales",
		}),
	}
}

// EstimateHaiti1994 is the estimate of September 1994 for the mission of the United Nations in Haiti: 12.8 million dollars
// for 100 officers and 18 months, which are 150 officer-years.
func EstimateHaiti1994() Rate {
	const officers, months, monthsOfYear = 100, 18, 12
	return Rate{
		Kind: AllCosts, Per: PerOfficerYear, Amount: Dollars(12_800_000), For: officers * months / monthsOfYear,
		Basis: policy.Cite("hansard-1994-09-28").Deriving(bilingual.Text{
			English: "estimated cost of 100 volunteers for 18 months: 150 officer-years",
			French:  "coût estimé de 100 volontaires pendant 18 mois, soit 150 années-personnes",
		}),
	}
}

// ArrangementEnvelope is what was available each year for the Arrangement under its term of 2016, as Authorities: 46.9
// million dollars, from the International Assistance Envelope, for the fiscal years for which a source tells of it. Each
// call gives a Series of its own.
func ArrangementEnvelope() Series {
	until2018 := policy.Cite("rcmp-wps-2017-18").Deriving(bilingual.Text{
		English: "46.9 million dollars a year until the end of 2018-19; the first year is that of the renewal in 2016",
		French:  "46,9 millions de dollars par année jusqu'à la fin de 2018-2019\u00a0; le premier exercice est celui du renouvellement de 2016",
	})
	return Series{
		ID:    "arrangement-envelope-2016",
		Title: bilingual.Text{English: "Envelope of the Arrangement, 2016 term", French: "Enveloppe de l'Arrangement, cycle de 2016"},
		Years: cited(until2018, []Year{
			{Year: 2016, Authorities: Dollars(46_900_000)},
			{Year: 2017, Authorities: Dollars(46_900_000)},
			{Year: 2018, Authorities: Dollars(46_900_000)},
			{Year: 2019, Authorities: Dollars(46_900_000), Basis: policy.Cite("ps-2019").Deriving(bilingual.Text{
				English: "46.9 million dollars a year, ongoing, in November 2019",
				French:  "46,9 millions de dollars par année, de façon continue, en novembre 2019",
			})},
		}),
	}
}

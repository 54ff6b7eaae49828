package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// policeStrengths are the counts of all of Canada, the earliest first, then those of the provinces and territories in the
// order of their codes. To add one is to add one entry here.
var policeStrengths = []PoliceStrength{
	{
		On: calendar.InYear(2007), Total: policy.Whole(64000, policy.Persons),
		Basis: policy.Cite("statcan-police-resources-2007").Deriving(bilingual.Text{
			English: "the page says “over 64,000”, one for 512 people; the round number is kept",
			French:  "la page dit «\u00a0plus de 64\u00a0000\u00a0», un pour 512 personnes\u00a0; le nombre rond est gardé",
		}),
	},
	{
		On: calendar.InYear(2019), Total: policy.Whole(67620, policy.Persons),
		Basis: policy.Cite("statcan-juristat-2019-table-4").Deriving(bilingual.Text{
			English: "the sum of the totals of the ten provinces and three territories",
			French:  "la somme des totaux des dix provinces et des trois territoires",
		}),
	},
	{
		On: calendar.InYear(2022), Total: policy.Whole(70580, policy.Persons),
		Basis: policy.Cite("statcan-daily-2024-03-26").Deriving(bilingual.Text{
			English: "71,472 in 2023, which is 892 more than in 2022", French: "71\u00a0472 en 2023, soit 892 de plus qu'en 2022",
		}),
	},
	{
		On: calendar.Exactly(calendar.On(2023, time.May, 15)), Total: policy.Whole(71472, policy.Persons),
		Rate: policy.Whole(178, policy.Persons), Basis: policy.Cite("statcan-daily-2024-03-26"),
	},
	in2019(Alberta, 4410, 0, 2877, 401, 7687, 176),
	in2019(BritishColumbia, 2553, 0, 5972, 765, 9290, 183),
	in2019(Manitoba, 1579, 0, 913, 129, 2621, 191),
	in2019(NewBrunswick, 433, 0, 703, 115, 1251, 161),
	in2019(NewfoundlandAndLabrador, 0, 400, 427, 75, 902, 173),
	in2019(NovaScotia, 885, 0, 846, 121, 1852, 191),
	in2019(NorthwestTerritories, 0, 0, 175, 19, 194, 433),
	in2019(Nunavut, 0, 0, 121, 14, 135, 348),
	in2019(Ontario, 17989, 5602, 0, 1749, 25340, 174),
	in2019(PrinceEdwardIsland, 97, 0, 96, 22, 215, 137),
	in2019(Quebec, 9303, 5433, 0, 886, 15622, 184),
	in2019(Saskatchewan, 1079, 0, 1171, 130, 2380, 203),
	in2019(Yukon, 0, 0, 120, 11, 131, 321),
}

// in2019 is a row of the table of 2019: municipal, provincial, RCMP by contract, RCMP for other work, total, and the rate.
func in2019(province Province, municipal, provincial, contract, federal, total, rate int) PoliceStrength {
	return PoliceStrength{
		Province: province, On: calendar.InYear(2019), Total: policy.Whole(total, policy.Persons),
		Municipal: policy.Whole(municipal, policy.Persons), Provincial: policy.Whole(provincial, policy.Persons),
		Contract: policy.Whole(contract, policy.Persons), Federal: policy.Whole(federal, policy.Persons),
		Rate: policy.Whole(rate, policy.Persons),
		Basis: policy.Cite("statcan-juristat-2019-table-4").Noting(bilingual.Text{
			English: "where the table has a dash there is no such service", French: "un tiret du tableau veut dire qu'il n'y a pas de tel service",
		}),
	}
}

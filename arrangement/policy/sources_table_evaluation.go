package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// evaluationSources are the sources on evaluation: evaluations of the program, official program data, criteria.
var evaluationSources = []Source{
	{
		ID: "eartheval-dac-criteria", Language: language.English, Publisher: bilingual.Same("EarthEval"),
		Title:     "Six OECD DAC evaluation criteria adopted",
		Published: calendar.InMonth(2019, time.December),
		Address:   "https://eartheval.org/news/six-oecd-dac-evaluation-criteria-adopted",
	},
	{
		ID: "gac-evaluation-2012", Language: language.French, Publisher: byForeignAffairs,
		Title:     "Évaluation de l'Arrangement sur la police canadienne, mars 2012",
		Published: calendar.InMonth(2012, time.March),
		Address:   "https://international.gc.ca/gac-amc/publications/evaluation/2012/cpaipp_apcpip12.aspx?lang=fra",
	},
	{
		ID: "gac-evaluation-2017", Language: language.English, Publisher: byGlobalAffairs,
		Title:     "Evaluation of the Canadian Police Arrangement and the International Police Peacekeeping program, August 2017",
		Published: calendar.InYear(2018),
		Address:   "https://international.gc.ca/gac-amc/publications/evaluation/2018/cpaipp_apcpip18.aspx?lang=eng",
	},
	{
		ID: "gc-infobase", Language: language.English, Publisher: byTreasury,
		Title:   "GC InfoBase, public data",
		Address: "https://github.com/TBS-EACPD/infobase",
	},
	{
		ID: "oecd-better-criteria", Language: language.English, Publisher: byOECD,
		Title:     "Better Criteria for Better Evaluation",
		Published: calendar.InYear(2019),
	},
	{
		ID: "rcmp-college-evaluation-2021", Language: language.English, Publisher: byRCMP,
		Title:     "Evaluation of the Canadian Police College (2021)",
		Published: calendar.InYear(2021), Address: "https://www.grc-rcmp.gc.ca/en/evaluation-the-canadian-police-college-2021",
	},
	{
		ID: "rcmp-evaluation-2022", Language: language.English, Publisher: byRCMP,
		Title:     "Horizontal evaluation of the Canadian Police Arrangement and the International Police Peacekeeping and Peace Operations program",
		Published: calendar.InYear(2022),
		Address:   "https://www.grc-rcmp.gc.ca/en/horizontal-evaluation-the-canadian-police-arrangement-international-police-peacekeeping-and-peace",
	},
	{
		ID: "rcmp-evaluation-2022-summary", Language: language.English, Publisher: byRCMP,
		Title:     "Horizontal evaluation of the Canadian Police Arrangement and the International Police Peacekeeping and Peace Operations program: summary",
		Published: calendar.InYear(2022),
		Address:   "http://www.rcmp-grc.gc.ca/en/horizontal-evaluation-the-canadian-police-arrangement-international-police-peacekeeping-and-peace-summary",
	},
	{
		ID: "un-peacekeeping-analytics", Language: language.English, Publisher: bilingual.Same("GitHub"),
		Title:      "UN_Peacekeeping_Analytics, CountryByYear.csv (computed from United Nations gender statistics)",
		SecondHand: true,
	},
}

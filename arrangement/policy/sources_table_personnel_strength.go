package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// personnelStrengthSources are the sources on the strength and the ranks of police services.
var personnelStrengthSources = []Source{
	{
		ID: "india-secondment-2021", Language: language.English, Publisher: bilingual.Same("Devdiscourse"),
		Title:     "MHA seeks names from states, UTs for vacancies in UN office in African Union",
		Published: calendar.InYear(2021),
		Address:   "https://www.devdiscourse.com/article/law-order/1843105-mha-seeks-names-from-states-uts-for-vacancies-in-un-office-in-african-union",
	},
	{
		ID: "kahnawake-peacekeepers-news", Language: language.English, Publisher: bilingual.Same("Yahoo News"),
		Title:   "Peacekeepers patrol Kahnawake",
		Address: "https://ca.news.yahoo.com/peacekeepers-patrol-kahnawake-204918145.html",
	},
	{
		ID: "law-enforcement-wiki-copy", Language: language.English, Publisher: bilingual.Same("Wikimili"),
		Title:   "Law enforcement in Canada",
		Address: "https://wikimili.com/en/Law_enforcement_in_Canada", SecondHand: true,
	},
	{
		ID: "opp-ranks-copy", Language: language.English, Publisher: bilingual.Same("Liquisearch"),
		Title:   "Ontario Provincial Police: rank",
		Address: "http://www.liquisearch.com/ontario_provincial_police/rank", SecondHand: true,
	},
	{
		ID: "quebec-insignia-wiki", Language: language.English, Publisher: bilingual.Same("insignias.fandom.com"),
		Title:   "Standard Police Forces Insignias (Quebec)",
		Address: "https://insignias.fandom.com/wiki/Standard_Police_Forces_Insignias_(Quebec)", SecondHand: true,
	},
	{
		ID: "rcmp-act-section-6", Language: language.English, Publisher: byJustice,
		Title:   "Royal Canadian Mounted Police Act, section 6 (version of 2002 to 2014)",
		Address: "https://lois-laws.justice.gc.ca/eng/acts/R-10/section-6-20021231.html",
	},
	{
		ID: "rcmp-gazette-mission-progress", Language: language.English, Publisher: byRCMP,
		Title:   "Mission progress",
		Address: "https://www.rcmp-grc.gc.ca/en/gazette/mission-progress",
	},
	{
		ID: "rcmp-gender-assessment-2012", Language: language.English, Publisher: byRCMP,
		Title:   "Gender-based assessment",
		Address: "http://www.rcmp-grc.gc.ca/aud-ver/reports-rapports/gba-eces/gba-eces-eng.htm",
	},
	{
		ID: "rcmp-international-policing-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Police internationale",
		Address: "https://www.grc-rcmp.gc.ca/fr/police-internationale",
	},
	{
		ID: "rcmp-peace-operations-campaign-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Opérations de maintien de la paix (campagne)",
		Address: "https://grc.ca/fr/campagnes-et-promotions/operations-maintien-paix",
	},
	{
		ID: "rcmp-strength-2019", Language: language.English, Publisher: byRCMP,
		Title:     "Organizational structure",
		Published: calendar.InYear(2019), Address: "http://www.rcmp.gc.ca/about-ausujet/organi-eng.htm",
	},
	{
		ID: "rnc-wiki-copy", Language: language.English, Publisher: bilingual.Same("enwikipedia.net"),
		Title:   "Royal Newfoundland Constabulary",
		Address: "https://enwikipedia.net/wiki/Royal_Newfoundland_Constabulary", SecondHand: true,
	},
	{
		ID: "secu-39-1-30", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Public Safety and National Security, 39th Parliament, 1st session, meeting 30",
		Published: calendar.InYear(2007), Address: "https://openparliament.ca/committees/public-safety/39-1/30",
	},
	{
		ID: "spvm-ranks-copy", Language: language.English, Publisher: bilingual.Same("en-academic.com"),
		Title:   "Service de police de la Ville de Montréal (encyclopedia copy)",
		Address: "https://en-academic.com/dic.nsf/enwiki/1465402", SecondHand: true,
	},
	{
		ID: "spvm-wikipedia", Language: language.English, Publisher: bilingual.Same("Wikipedia"),
		Title:   "Service de police de la Ville de Montréal",
		Address: "https://en.wikipedia.org/wiki/Service_de_police_de_la_Ville_de_Montr%c3%a9al", SecondHand: true,
	},
	{
		ID: "statcan-daily-2024-03-26", Language: language.English, Publisher: byStatCan,
		Title:     "The Daily, 26 March 2024: police strength",
		Published: calendar.Exactly(calendar.On(2024, time.March, 26)),
		Address:   "https://www150.statcan.gc.ca/n1/daily-quotidien/240326/dq240326a-eng.htm",
	},
	{
		ID: "statcan-juristat-2019-table-4", Language: language.English, Publisher: byStatCan,
		Title:     "Juristat, police officers by level of policing and province, 2019, table 4",
		Published: calendar.InYear(2020),
		Address:   "https://www150.statcan.gc.ca/n1/pub/85-002-x/2020001/article/00015/tbl/tbl04-eng.htm",
	},
	{
		ID: "statcan-police-resources-2007", Language: language.English, Publisher: byStatCan,
		Title:     "Police Resources in Canada, 2007",
		Published: calendar.InYear(2007), Address: "https://www.statcan.gc.ca/pub/85-225-x/2007000/section1-eng.htm",
	},
	{
		ID: "statcan-police-resources-2010", Language: language.English, Publisher: byStatCan,
		Title:     "Police Resources in Canada, 2010, table 3-2",
		Published: calendar.InYear(2010), Address: "https://docslib.org/doc/7351948/print-preview",
	},
	{
		ID: "statcan-police-resources-2011", Language: language.English, Publisher: byStatCan,
		Title:     "Police Resources in Canada, 2011, table of the largest municipal services",
		Published: calendar.InYear(2011), Address: "http://www.statcan.gc.ca/pub/85-225-x/2011000/t004-eng.htm",
	},
	{
		ID: "statcan-police-resources-2012", Language: language.English, Publisher: byStatCan,
		Title:     "Police Resources in Canada, 2012, table of the largest municipal services",
		Published: calendar.InYear(2012), Address: "https://www150.statcan.gc.ca/n1/pub/85-225-x/2012000/t004-eng.htm",
	},
	{
		ID: "toronto-board-rank-structure", Language: language.English, Publisher: byTorontoBoard,
		Title:   "Rank Structure",
		Address: "https://tpsb.ca/policies-by-laws/board-policies/135-rank-structure",
	},
}

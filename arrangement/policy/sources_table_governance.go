package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// governanceSources are the sources on the Arrangement: partners, terms, factors, money and who decides.
var governanceSources = []Source{
	{
		ID: "aefa-2025-11-05", Language: language.English, Publisher: bySenate,
		Title:     "Standing Senate Committee on Foreign Affairs and International Trade, 45th Parliament, 1st session, evidence of 5 November 2025",
		Published: calendar.Exactly(calendar.On(2025, time.November, 5)),
		Address:   "https://sencanada.ca/en/content/sen/committee/451/aefa/10ev-57325-e",
	},
	{
		ID: "afgh-2009-04-30", Language: language.English, Publisher: byCommons,
		Title:     "Special Committee on the Canadian Mission in Afghanistan, 40th Parliament, 2nd session, meeting 4",
		Published: calendar.Exactly(calendar.On(2009, time.April, 30)),
		Address:   "http://openparliament.ca/committees/afghanistan/40-2/4/",
	},
	{
		ID: "dfait-1997-05-20", Language: language.English, Publisher: byForeignAffairs,
		Title:     "News release on Canadian police for Bosnia and Herzegovina, 20 May 1997",
		Published: calendar.Exactly(calendar.On(1997, time.May, 20)),
		Address:   "https://bac-lac.wayback.archive-it.org/web/20070220200151if_/http://w01.international.gc.ca/minpub/PublicationContentOnly.asp?Language=E&Local=False&MODE=CONTENTONLY&publication_id=375988",
	},
	{
		ID: "faae-2006-06-07", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 39th Parliament, 1st session, meeting 9",
		Published: calendar.Exactly(calendar.On(2006, time.June, 7)),
		Address:   "https://openparliament.ca/committees/foreign-affairs/39-1/9/",
	},
	{
		ID: "faae-2006-12-06", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 39th Parliament, 1st session, meeting 35",
		Published: calendar.Exactly(calendar.On(2006, time.December, 6)),
		Address:   "https://openparliament.ca/committees/foreign-affairs/39-1/35/",
	},
	{
		ID: "faae-2008", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 39th Parliament, 2nd session, meeting 21",
		Published: calendar.InYear(2008), Address: "https://openparliament.ca/committees/foreign-affairs/39-2/21/",
	},
	{
		ID: "faae-2011", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 40th Parliament, 3rd session, meeting 52",
		Published: calendar.Exactly(calendar.On(2011, time.March, 23)),
		Address:   "https://openparliament.ca/committees/foreign-affairs/40-3/52/",
	},
	{
		ID: "faae-2011-evidence", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 40th Parliament, 3rd session, evidence of meeting 52",
		Published: calendar.Exactly(calendar.On(2011, time.March, 23)), Address: "https://ourcommons.ca/DocumentViewer/en/5067866",
	},
	{
		ID: "faae-2016-04-19", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 42nd Parliament, 1st session, meeting 8",
		Published: calendar.Exactly(calendar.On(2016, time.April, 19)),
		Address:   "https://openparliament.ca/committees/foreign-affairs/42-1/8",
	},
	{
		ID: "faae-2024-11", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 44th Parliament, 1st session, meeting 128",
		Published: calendar.InMonth(2024, time.November),
		Address:   "https://openparliament.ca/committees/foreign-affairs/44-1/128/",
	},
	{
		ID: "faae-39-1-6", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Foreign Affairs and International Development, 39th Parliament, 1st session, meeting 6",
		Published: calendar.InMonth(2006, time.June), Address: "https://openparliament.ca/committees/foreign-affairs/39-1/6/",
	},
	{
		ID: "hansard-1994-09-28", Language: language.English, Publisher: byCommons,
		Title:     "Debates, 28 September 1994",
		Published: calendar.Exactly(calendar.On(1994, time.September, 28)),
		Address:   "https://openparliament.ca/debates/1994/9/28/",
	},
	{
		ID: "hansard-2005-11-15", Language: language.English, Publisher: byCommons,
		Title:     "Debates, take-note debate of 15 November 2005",
		Published: calendar.Exactly(calendar.On(2005, time.November, 15)),
		Address:   "https://openparliament.ca/debates/2005/11/15/?page=14",
	},
	{
		ID: "nddn-2010-05-27", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on National Defence, 40th Parliament, 3rd session, meeting 19",
		Published: calendar.Exactly(calendar.On(2010, time.May, 27)),
		Address:   "https://openparliament.ca/committees/national-defence/40-3/19/",
	},
	{
		ID: "oda-report-2008-09", Language: language.English, Publisher: byCIDA,
		Title: "Report to Parliament on the Government of Canada's Official Development Assistance 2008-2009 (contents)",
	},
	{
		ID: "open-canada-grants-2023-24-q3", Language: language.English, Publisher: byGlobalAffairs,
		Title:   "Grants and contributions: Peace and Stabilization Operations Program, record 064-2023-2024-Q3-00105",
		Address: "https://search.open.canada.ca/grants/record/dfatd-maecd,064-2023-2024-Q3-00105",
	},
	{
		ID: "peace-stabilization-launch-2016", Language: language.English, Publisher: bilingual.Same("armee.ca"),
		Title:     "News release on the Peace and Stabilization Operations Program, 26 August 2016 (copy on armee.ca)",
		Published: calendar.Exactly(calendar.On(2016, time.August, 26)), SecondHand: true,
	},
	{
		ID: "pm-backgrounder-2017-11", Language: language.English, Publisher: byPrimeMinister,
		Title:     "Backgrounder to the Vancouver peacekeeping ministerial, November 2017",
		Published: calendar.InMonth(2017, time.November), Address: "https://pm.gc.ca/en/node/3572",
	},
	{
		ID: "ps-2019", Language: language.English, Publisher: byPublicSafety,
		Title:     "Transition binder, November 2019: International Police Peacekeeping and Peace Operations",
		Published: calendar.Exactly(calendar.On(2019, time.November, 20)),
		Address:   "http://publicsafety.gc.ca/cnt/trnsprnc/brfng-mtrls/trnstn-bndrs/20191120/042/index-en.aspx",
	},
	{
		ID: "ps-2022", Language: language.English, Publisher: byPublicSafety,
		Title:     "Funding for International Police Peacekeeping and Peace Operations (RCMP)",
		Published: calendar.Exactly(calendar.On(2022, time.March, 1)),
		Address:   "https://securitepublique.gc.ca/cnt/trnsprnc/brfng-mtrls/prlmntry-bndrs/20220914/17-en.aspx",
	},
	{
		ID: "ps-archived-2016", Language: language.English, Publisher: byPublicSafety,
		Title:   "International Police Peacekeeping and Peace Operations (page archived on 2 August 2016)",
		Address: "https://webarchiveweb.wayback.bac-lac.canada.ca/web/20160802233108/https://www.publicsafety.gc.ca/cnt/cntrng-crm/plcng/ntrntnl-plc-pckpng-en.aspx",
	},
	{
		ID: "ps-budget-2016", Language: language.English, Publisher: byPublicSafety,
		Title:     "October 2015 to Present: Budget Investments implicating the RCMP",
		Published: calendar.Exactly(calendar.On(2021, time.March, 9)),
		Address:   "https://publicsafety.gc.ca/cnt/trnsprnc/brfng-mtrls/prlmntry-bndrs/20210722/040/index-en.aspx",
	},
	{
		ID: "rcmp-2009", Language: language.English, Publisher: byRCMP,
		Title:     "International peace operations, pages archived in 2009",
		Published: calendar.InYear(2009),
		Address:   "https://epe.lac-bac.gc.ca/100/201/301/rapport_situation_drogues/2009/po-mp/index-eng.htm",
	},
	{
		ID: "rcmp-2009-peacekeepers-day", Language: language.English, Publisher: byRCMP,
		Title:     "National Peacekeepers' Day (page archived in 2009)",
		Published: calendar.InYear(2009),
		Address:   "https://epe.lac-bac.gc.ca/100/201/301/rapport_situation_drogues/2009/po-mp/pks-gsp-day-jour-eng.htm",
	},
	{
		ID: "rcmp-2009-start-page", Language: language.English, Publisher: byRCMP,
		Title:     "START (page archived in 2009)",
		Published: calendar.InYear(2009),
		Address:   "https://epe.lac-bac.gc.ca/100/201/301/rapport_situation_drogues/2009/po-mp/start-gtsr-eng.htm",
	},
	{
		ID: "rcmp-2009-world-is-waiting", Language: language.English, Publisher: byRCMP,
		Title:     "The world is waiting (page archived in 2009)",
		Published: calendar.InYear(2009),
		Address:   "https://epe.lac-bac.gc.ca/100/201/301/rapport_situation_drogues/2009/po-mp/world-monde-wait-attend-eng.htm",
	},
	{
		ID: "rcmp-annual-2024-25", Language: language.English, Publisher: byRCMP,
		Title:   "Annual report 2024-2025, International Police Peacekeeping and Peace Operations program",
		Address: "https://rcmp.ca/en/corporate-information/publications-and-manuals/annual-report-2024-2025-international-police-peacekeeping-and-peace-operations-program",
	},
	{
		ID: "rcmp-annual-2024-25-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Rapport annuel 2024-2025, Programme d'opérations policières internationales de paix et de maintien de la paix",
		Address: "https://grc.ca/fr/renseignements-organisationnels/publications-et-guides/rapport-annuel-2024-2025-programme-doperations-policieres-internationales-paix-et-maintien-paix",
	},
	{
		ID: "rcmp-biennial-review-2001-2003", Language: language.English, Publisher: byRCMP,
		Title:     "RCMP Peacekeeping Biennial Review 2001-2003, executive summary",
		Published: calendar.InYear(2003),
		Address:   "https://bac-lac.wayback.archive-it.org/web/20061210223744/http:/www.rcmp-grc.gc.ca/peacekeeping/biennial_review_exec_summ_e.htm",
	},
	{
		ID: "rcmp-congo-2021", Language: language.French, Publisher: byRCMP,
		Title:     "Communiqué sur les policiers canadiens en République démocratique du Congo, avril 2021",
		Published: calendar.InMonth(2021, time.April), Address: "https://rcmp-grc.gc.ca/fr/node/88683",
	},
	{
		ID: "rcmp-cpa-page", Language: language.English, Publisher: byRCMP,
		Title:   "The Canadian Police Arrangement",
		Address: "http://www.rcmp-grc.gc.ca/po-mp/cpa-apc-eng.htm",
	},
	{
		ID: "rcmp-cpa-page-fr", Language: language.French, Publisher: byRCMP,
		Title:   "L'Arrangement sur la police civile au Canada",
		Address: "https://www.rcmp-grc.gc.ca/po-mp/cpa-apc-fra.htm",
	},
	{
		ID: "rcmp-overview-page", Language: language.English, Publisher: byRCMP,
		Title: "International Police Peacekeeping, overview page",
	},
	{
		ID: "rcmp-peace-operations", Language: language.English, Publisher: byRCMP,
		Title:   "Peace operations",
		Address: "http://www.rcmp-grc.gc.ca/en/peace-operations",
	},
	{
		ID: "rcmp-peace-operations-2013", Language: language.English, Publisher: byRCMP,
		Title:   "International Police Peacekeeping (version after 2013)",
		Address: "http://www.rcmp-grc.gc.ca/po-mp/index-eng.htm",
	},
	{
		ID: "rcmp-peace-operations-branch-2007", Language: language.English, Publisher: byRCMP,
		Title:     "International Peace Operations Branch",
		Published: calendar.InMonth(2007, time.November),
		Address:   "https://bac-lac.wayback.archive-it.org/web/20071116013537/http://www.rcmp-grc.gc.ca/peace_operations/index_e.htm",
	},
	{
		ID: "rcmp-peacekeepers-day", Language: language.English, Publisher: byRCMP,
		Title:   "National Peacekeepers' Day",
		Address: "http://www.rcmp-grc.gc.ca/po-mp/pks-gsp-day-jour-eng.htm",
	},
	{
		ID: "rcmp-ukraine-2019-07-08", Language: language.English, Publisher: byRCMP,
		Title:     "Canada increases police deployments to Ukraine",
		Published: calendar.Exactly(calendar.On(2019, time.July, 8)),
		Address:   "https://www.rcmp-grc.gc.ca/en/news/2019/canada-increases-police-deployments-ukraine",
	},
	{
		ID: "rcmp-wps-2017-18", Language: language.English, Publisher: byGlobalAffairs,
		Title:   "Progress report 2017-2018 on Women, Peace and Security: RCMP",
		Address: "https://www.international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2017-2018-progress-reports-rapports-etapes-rcmp-grc.aspx?lang=eng",
	},
	{
		ID: "rcmp-wps-2018-19", Language: language.English, Publisher: byGlobalAffairs,
		Title:   "Progress report 2018-2019 on Women, Peace and Security: RCMP",
		Address: "https://www.international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2018-2019-progress-reports-rapports-etapes-rcmp-grc.aspx?lang=eng",
	},
	{
		ID: "rcmp-wps-2020-21", Language: language.English, Publisher: byGlobalAffairs,
		Title: "Progress report 2020-2021 on Women, Peace and Security: RCMP",
	},
	{
		ID: "rcmp-wps-plan-2023-29", Language: language.English, Publisher: byGlobalAffairs,
		Title:   "Implementation plan 2023-2029 on Women, Peace and Security: RCMP",
		Address: "https://international.gc.ca/transparency-transparence/women-peace-security-femmes-paix-securite/2023-2029-implementation-plans-mise-ceuvre-rcmp-grc.aspx?lang=eng",
	},
	{
		ID: "sria-2012-13", Language: language.English, Publisher: byForeignAffairs,
		Title:   "Statistical Report on International Assistance 2012-2013",
		Address: "https://www.international.gc.ca/development-developpement/dev-results-resultats/reports-rapports/sria-rsai-2012-13.aspx?lang=eng",
	},
	{
		ID: "start-page", Language: language.English, Publisher: byForeignAffairs,
		Title:   "The Canadian Police Arrangement",
		Address: "https://www.international.gc.ca/start-gtsr/canadian_police_arrangement-arrangement_police_canada.aspx",
	},
	{
		ID: "start-page-fr", Language: language.French, Publisher: byForeignAffairs,
		Title:   "L'Arrangement sur la police civile au Canada (version d'environ 2010 à 2012)",
		Address: "https://www.international.gc.ca/start-gtsr/canadian_police_arrangement-arrangement_police_canada.aspx?lang=fra",
	},
}

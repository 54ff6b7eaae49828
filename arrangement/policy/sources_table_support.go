package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// supportSources are the sources on support before, during and after a tour, on tours and leave.
var supportSources = []Source{
	{
		ID: "acva-2010", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Veterans Affairs, 40th Parliament, 3rd session, meeting 30",
		Published: calendar.InYear(2010), Address: "https://openparliament.ca/committees/veterans-affairs/40-3/30/",
	},
	{
		ID: "canadem-osce-ukraine", Language: language.English, Publisher: bilingual.Same("CANADEM"),
		Title:   "OSCE Ukraine",
		Address: "https://www.canadem.ca/osce-ukraine",
	},
	{
		ID: "centre-for-safety-heat", Language: language.English, Publisher: bilingual.Same("Centre for Safety and Development"),
		Title:   "What is HEAT training?",
		Address: "https://centreforsafety.org/what-is-heat-training",
	},
	{
		ID: "cep-heat-2015", Language: language.English, Publisher: bilingual.Same("Centre for European Perspective"),
		Title:     "Hostile Environment Awareness Training (HEAT) to start on Monday in Gotenica",
		Published: calendar.InMonth(2015, time.October),
		Address:   "https://www.cep.si/hostile-environment-awareness-training-heat-start-monday-gotenica/",
	},
	{
		ID: "coe-civ-framework-agreements", Language: language.English, Publisher: byCivilianCrisis,
		Title:   "Crisis management: framework for participation agreements between the EU and third states",
		Address: "https://www.coe-civ.eu/kh/crisis-management-framework-for-participation-agreements-between-the-eu-and-third-states",
	},
	{
		ID: "coespu-magazine-2019-1", Language: language.English, Publisher: bilingual.Same("CoESPU"),
		Title:     "CoESPU Magazine 2019-1, page 39",
		Published: calendar.InYear(2019),
		Address:   "https://www.carabinieri.it/Internet/ImageStore/Magazines/Coespu/Coespu%202019-1/files/basic-html/page39.html",
	},
	{
		ID: "eeas-training-guidelines-2012", Language: language.English, Publisher: byEEAS,
		Title:     "Guidelines on pre-deployment training, 30 March 2012",
		Published: calendar.Exactly(calendar.On(2012, time.March, 30)),
	},
	{
		ID: "eupol-copps-dataverse", Language: language.English, Publisher: bilingual.Same("Harvard Dataverse"),
		Title:   "Data set on the mandate of EUPOL COPPS",
		Address: "https://dataverse.harvard.edu/dataset.xhtml?persistentId=doi:10.7910/DVN/0EGYWY",
	},
	{
		ID: "eupol-copps-decision-2013-354", Language: language.English, Publisher: byEU,
		Title:     "Council Decision 2013/354/CFSP (consolidated, 1 July 2016)",
		Published: calendar.InYear(2013), Address: "https://inenuitvoer.sdu.nl/content/CELEX-02013D0354-20160701-ENG",
	},
	{
		ID: "forces-post-deployment-screening", Language: language.English, Publisher: byForces,
		Title:   "Enhanced Post Deployment Screening",
		Address: "http://www.forces.gc.ca/en/caf-community-health-services-r2mr-deployment/enhanced-post-deployment-screening.page",
	},
	{
		ID: "lords-csdp-2018", Language: language.English, Publisher: byLords,
		Title:     "Report on common security and defence policy missions and operations, chapter 4",
		Published: calendar.InYear(2018), Address: "https://publications.parliament.uk/pa/ld201719/ldselect/ldeucom/132/13207.htm",
	},
	{
		ID: "ncjrs-police-peacekeepers-2003", Language: language.English, Publisher: byUnitedStates,
		Title:     "Study of Canadian police peacekeepers (abstract)",
		Published: calendar.InYear(2003), Address: "https://www.ncjrs.gov/App/publications/Abstract.aspx?id=201618",
	},
	{
		ID: "nddn-2008", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on National Defence, 39th Parliament, 2nd session, meeting 11",
		Published: calendar.InYear(2008), Address: "https://openparliament.ca/committees/national-defence/39-2/11/",
	},
	{
		ID: "nddn-2012", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on National Defence, 41st Parliament, 1st session, meeting 55",
		Published: calendar.InYear(2012), Address: "https://openparliament.ca/committees/national-defence/41-1/55/",
	},
	{
		ID: "npf-return-to-work", Language: language.English, Publisher: byPoliceFederation,
		Title:   "Return to work",
		Address: "https://npf-fpn.com/the_locker/return-to-work",
	},
	{
		ID: "ombudsman-tents-to-sheets", Language: language.English, Publisher: byOmbudsman,
		Title:     "From tents to sheets",
		Published: calendar.InYear(2004),
		Address:   "http://ombudsman.forces.gc.ca/en/ombudsman-reports-stats-investigations-tld/appendicies.page",
	},
	{
		ID: "peace-support-hazardous-environment", Language: language.English, Publisher: byDefence,
		Title:   "Hazardous Environment Training",
		Address: "https://peacesupport.ca/courses/hazardous-environment-training",
	},
	{
		ID: "rcmp-gazette-far-from-home", Language: language.English, Publisher: byRCMP,
		Title:   "Far from home",
		Address: "https://www.rcmp-grc.gc.ca/en/gazette/far-home",
	},
	{
		ID: "rcmp-gazette-reintegration", Language: language.English, Publisher: byRCMP,
		Title:   "Life-saving program helps RCMP officers return to work after trauma (health and wellness series, part 1)",
		Address: "https://www.rcmp-grc.gc.ca/en/gazette/life-saving-program-helps-rcmp-officers-return-work-trauma-health-and-wellness-series-part-1?gz=undefined&",
	},
	{
		ID: "rcmp-gazette-return-to-work", Language: language.English, Publisher: byRCMP,
		Title:   "Return to work",
		Address: "https://www.rcmp-grc.gc.ca/en/gazette/return-work?gz",
	},
	{
		ID: "tass-osce-2022", Language: language.English, Publisher: bilingual.Same("TASS"),
		Title:     "Article on the OSCE mission in Ukraine",
		Published: calendar.InYear(2022), Address: "https://tass.com/world/1402615/amp",
	},
	{
		ID: "turkey-news-gazette-osce-2022", Language: language.English, Publisher: bilingual.Same("Turkey News Gazette"),
		Title:     "OSCE wraps up Ukraine field operations after Russia opposes extension",
		Published: calendar.InYear(2022),
		Address:   "https://turkeynewsgazette.com/osce-wraps-up-ukraine-field-operations-after-russia-opposes-extension",
	},
	{
		ID: "un-civilian-police-handbook-1995", Language: language.English, Publisher: byUnitedNations,
		Title:     "United Nations Civilian Police Handbook, first draft",
		Published: calendar.InYear(1995), Address: "https://www.yumpu.com/en/document/view/36604686/",
	},
	{
		ID: "un-corrections-2014-07", Language: language.English, Publisher: byUnitedNations,
		Title:     "Standard operating procedure on government-provided corrections personnel, 2014.07",
		Published: calendar.InYear(2014), Address: "https://docslib.org/doc/3701331/",
	},
	{
		ID: "un-fpu-performance-2019-11", Language: language.English, Publisher: byUnitedNations,
		Title:     "Standard operating procedure on formed police unit performance, 2019.11",
		Published: calendar.InMonth(2019, time.May),
		Address:   "https://scribd.com/document/699370765/20190510-SOP-on-FPU-Performance-Final",
	},
	{
		ID: "un-fpu-performance-copy", Language: language.English, Publisher: byUnitedNations,
		Title:     "Standard operating procedure: assessment and evaluation of formed police unit performance",
		Published: calendar.InYear(2019),
		Address:   "https://vdocuments.net/standard-operating-procedure-assessment-and-evaluation-of-peacekeeping-deployment.html",
	},
	{
		ID: "un-observers-guidelines-2001-copy", Language: language.English, Publisher: bilingual.Same("Studopedia"),
		Title:   "Guidelines for military observers (copy)",
		Address: "https://studopedia.info/9-19642.html", SecondHand: true,
	},
	{
		ID: "un-observers-guidelines-2001-index", Language: language.English, Publisher: bilingual.Same("cupdf.com"),
		Title:   "Guidelines for military observers in UNPKO (index)",
		Address: "https://cupdf.com/document/guidelines-for-military-observers-in-unpko-20-2013-05-08-1-these-aguidelinesa.html", SecondHand: true,
	},
	{
		ID: "un-observers-guidelines-2016-25", Language: language.English, Publisher: byUnitedNations,
		Title:     "2016.25 Guidelines on United Nations Military Observers in Peacekeeping Operations",
		Published: calendar.InYear(2016),
		Address:   "https://scribd.com/document/582822085/2016-25-Guidelines-on-UN-Military-Observers-in-Peacekeeping-Operations-paginas-17-31",
	},
	{
		ID: "un-police-handbook", Language: language.English, Publisher: byUnitedNations,
		Title:   "United Nations Police Handbook",
		Address: "https://docslib.org/doc/13741417/",
	},
	{
		ID: "un-police-individual-officers", Language: language.English, Publisher: byUNPolice,
		Title:   "Individual police officers",
		Address: "https://police.un.org/en/individual-police-officers-ipos",
	},
	{
		ID: "un-police-vacancies", Language: language.English, Publisher: byUNPolice,
		Title:   "Vacancies",
		Address: "https://police.un.org/en/vacancies?page=4",
	},
	{
		ID: "un-report-formats", Language: language.English, Publisher: byUnitedNations,
		Title:   "Formats, all reports: routine reports",
		Address: "https://fdocuments.net/document/formats-all-reports-routine-reports.html",
	},
	{
		ID: "un-report-formats-annex-d", Language: language.English, Publisher: byUnitedNations,
		Title:   "Annex D, references: formats, all reports",
		Address: "https://scribd.com/document/513144540/Annex-D-References-Formats-All-Reports",
	},
	{
		ID: "un-sgtm-14", Language: language.English, Publisher: byUnitedNations,
		Title: "SGTM 14: Uniformed Personnel in Peacekeeping",
	},
}

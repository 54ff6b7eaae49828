package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// supportMedalsSources are the sources on medals and other recognition.
var supportMedalsSources = []Source{
	{
		ID: "cacp-exemplary-service-medal", Language: language.English, Publisher: byCACP,
		Title:   "Police Exemplary Service Medal",
		Address: "https://www.cacp.ca/police-exemplary-service-medal.html",
	},
	{
		ID: "cmf-four-service-medals", Language: language.English, Publisher: bilingual.Same("Canadian Military Family Magazine"),
		Title:     "Additional Eligibility for Four Service Medals",
		Published: calendar.InYear(2024), Address: "https://cmfmag.ca/policy/additional-eligibility-for-four-service-medals",
	},
	{
		ID: "current-canadian-medals", Language: language.English, Publisher: bilingual.Same("Docslib"),
		Title:     "Current Canadian medals page",
		Published: calendar.InYear(2021), Address: "https://docslib.org/doc/7143314/1-current-canadian-medals-page",
	},
	{
		ID: "honours-manual-annex-o", Language: language.French, Publisher: byDefence,
		Title:   "Manuel des politiques sur les distinctions, chapitre 9, annexe O\u00a0: Médaille du service opérationnel",
		Address: "https://www.canada.ca/fr/ministere-defense-nationale/services/medailles/manuel-politiques-distinctions-fc/chapitre9/annexe-o.html",
	},
	{
		ID: "honours-manual-annex-o-haiti", Language: language.French, Publisher: byDefence,
		Title:   "Manuel des politiques sur les distinctions, chapitre 9, annexe O, appendice 4\u00a0: Haïti",
		Address: "https://www.canada.ca/fr/ministere-defense-nationale/services/medailles/manuel-politiques-distinctions-fc/chapitre9/annexe-o/appendice4.html",
	},
	{
		ID: "honours-manual-annex-p-6", Language: language.English, Publisher: byDefence,
		Title:   "Honours policy manual, chapter 9, annex P, appendix 6",
		Address: "https://www.canada.ca/en/department-national-defence/services/medals/cf-honours-policy-manual/chapter9/annex-p/appendix6.html",
	},
	{
		ID: "honours-manual-annex-p-8", Language: language.French, Publisher: byDefence,
		Title:   "Manuel des politiques sur les distinctions, chapitre 9, annexe P, appendice 8\u00a0: Expédition",
		Address: "https://www.canada.ca/fr/ministere-defense-nationale/services/medailles/manuel-politiques-distinctions-fc/chapitre9/annexe-p/appendice8.html",
	},
	{
		ID: "honours-manual-annex-q", Language: language.English, Publisher: byDefence,
		Title:   "Honours policy manual, chapter 9, annex Q and its appendix 1: Canadian Peacekeeping Service Medal",
		Address: "https://www.canada.ca/en/department-national-defence/services/medals/cf-honours-policy-manual/chapter9/annex-q.html",
	},
	{
		ID: "honours-manual-annex-r", Language: language.English, Publisher: byDefence,
		Title:   "Honours policy manual, chapter 9, annex R",
		Address: "https://www.canada.ca/en/department-national-defence/services/medals/cf-honours-policy-manual/chapter9/annex-r.html",
	},
	{
		ID: "honours-manual-annex-r-1", Language: language.English, Publisher: byDefence,
		Title:   "Honours policy manual, chapter 9, annex R, appendix 1",
		Address: "https://www.canada.ca/en/department-national-defence/services/medals/cf-honours-policy-manual/chapter9/annex-r/appendix1.html",
	},
	{
		ID: "honours-manual-chapter-4", Language: language.French, Publisher: byDefence,
		Title:   "Manuel des politiques sur les distinctions, chapitre 4",
		Address: "https://www.canada.ca/fr/ministere-defense-nationale/services/medailles/manuel-politiques-distinctions-fc/chapitre4.html",
	},
	{
		ID: "legion-peacekeepers-day-2014", Language: language.English, Publisher: byLegion,
		Title:     "National Peacekeepers' Day",
		Published: calendar.Exactly(calendar.On(2014, time.August, 8)),
		Address:   "https://www.legion.ca/news/articles/2014/08/08/national-peacekeepers-day",
	},
	{
		ID: "operational-service-medal-copy", Language: language.English, Publisher: bilingual.Same("militarydatabase"),
		Title:   "Operational Service Medal, Humanitas (copy of a text of Veterans Affairs)",
		Address: "https://militarydatabase.e-monsite.com/pages/awards-medailles/canada/operational-service-medal-humanitas.html", SecondHand: true,
	},
	{
		ID: "operational-service-medal-wiki", Language: language.English, Publisher: bilingual.Same("Piglix"),
		Title:   "Operational Service Medal (Canada)",
		Address: "http://piglix.com/piglix/Operational_Service_Medal_(Canada)", SecondHand: true,
	},
	{
		ID: "peace-officer-exemplary-service-medal", Language: language.English, Publisher: bilingual.Same("Rideau Hall"),
		Title:   "Peace Officer Exemplary Service Medal Regulations",
		Address: "https://www.gg.ca/en/honours/canadian-honours/directory-honours/exemplary-service-medals/peace-officer/peace-officer-exemplary-service-medal-regulations",
	},
	{
		ID: "police-exemplary-service-medal", Language: language.English, Publisher: bilingual.Same("Rideau Hall"),
		Title:   "Police Exemplary Service Medal",
		Address: "https://www.gg.ca/en/honours/canadian-honours/directory-honours/exemplary-service-medals/police-exemplary-service-medal",
	},
	{
		ID: "service-battalion-cpsm", Language: language.English, Publisher: bilingual.Same("servicebattalion.ca"),
		Title: "Page on the Canadian Peacekeeping Service Medal",
	},
	{
		ID: "un-medal-dealer-copy", Language: language.English, Publisher: bilingual.Same("Weighton Medals"),
		Title:   "United Nations Medal (dealer's copy of a United Nations text)",
		Address: "https://weighton-medals.co.uk/index.php?cPath=147_301&main_page=index&page=1", SecondHand: true,
	},
	{
		ID: "un-medals-list", Language: language.English, Publisher: bilingual.Same("Docslib"),
		Title:   "United Nations medals page",
		Address: "https://docslib.org/download/1154937/united-nations-medals-page",
	},
	{
		ID: "un-medals-unssm", Language: language.English, Publisher: byUnitedNations,
		Title:   "UN Medals: UNSSM",
		Address: "http://www.un.org/en/peacekeeping/sites/medals/unssm.htm",
	},
	{
		ID: "us-un-medal-rule", Language: language.English, Publisher: byUnitedStates,
		Title:   "32 CFR 578.126",
		Address: "http://federal.elaws.us/cfr/title32.part578.section578.126",
	},
	{
		ID: "veterans-medal-125", Language: language.French, Publisher: byVeterans,
		Title:   "Médailles et décorations, page 125 (Médaille du service opérationnel, Soudan)",
		Address: "https://veterans.gc.ca/fra/remembrance/medals-decorations/details/125",
	},
	{
		ID: "veterans-medal-159", Language: language.English, Publisher: byVeterans,
		Title: "Medals and decorations, page 159 (UNPREDEP)",
	},
	{
		ID: "veterans-medal-163", Language: language.French, Publisher: byVeterans,
		Title:   "Médailles et décorations, page 163 (Sierra Leone)",
		Address: "https://veterans.gc.ca/fra/remembrance/medals-decorations/details/163",
	},
	{
		ID: "veterans-medal-174", Language: language.English, Publisher: byVeterans,
		Title:   "Medals and decorations, page 174 (United Nations Headquarters)",
		Address: "http://www.veterans.gc.ca/eng/remembrance/medals-decorations/details/174",
	},
}

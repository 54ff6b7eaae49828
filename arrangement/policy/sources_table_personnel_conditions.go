package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// personnelConditionsSources are the sources on tours, women in missions, status, cover and return.
var personnelConditionsSources = []Source{
	{
		ID: "bill-c-12-summary", Language: language.English, Publisher: byLibraryOfParliament,
		Title:   "Bill C-12, legislative summary",
		Address: "https://publications.gc.ca/Collection-R/LoPBdP/LS/361/c12-e.htm",
	},
	{
		ID: "bill-c-52-first-reading", Language: language.English, Publisher: byParliament,
		Title:   "Bill C-52, first reading, 35th Parliament, 2nd session",
		Address: "https://parl.ca/DocumentViewer/en/35-2/bill/C-52/first-reading/page-16",
	},
	{
		ID: "blue-line-special-duty-2018", Language: language.English, Publisher: bilingual.Same("Blue Line"),
		Title:     "Canadian police missions to Haiti, Mali, Ukraine, Iraq and the Middle East receive special operation status",
		Published: calendar.InMonth(2018, time.November),
		Address:   "https://www.blueline.ca/news-stories/news/canadian-police-missions-to-haiti-mali-ukraine-iraq-and-the-middle-east-receive-special-operation-status-5983",
	},
	{
		ID: "elsie-fund-blog-2022-03-29", Language: language.English, Publisher: bilingual.Same("Elsie Initiative Fund"),
		Title:     "Blog entry of 29 March 2022",
		Published: calendar.Exactly(calendar.On(2022, time.March, 29)),
	},
	{
		ID: "elsie-fund-gender-parity-data", Language: language.English, Publisher: bilingual.Same("Elsie Initiative Fund"),
		Title:   "DPO gender parity data",
		Address: "https://elsiefund.org/dpo-gender-parity-data/",
	},
	{
		ID: "elsie-fund-un-strategies", Language: language.English, Publisher: bilingual.Same("Elsie Initiative Fund"),
		Title:   "UN strategies",
		Address: "https://elsiefund.org/un-strategies-eifund/",
	},
	{
		ID: "elsie-initiative", Language: language.English, Publisher: byGlobalAffairs,
		Title:   "Elsie Initiative for Women in Peace Operations",
		Address: "https://www.international.gc.ca/world-monde/issues_development-enjeux_developpement/gender_equality-egalite_des_genres/elsie_initiative-initiative_elsie.aspx?lang=eng",
	},
	{
		ID: "fina-42-1-183", Language: language.English, Publisher: byCommons,
		Title:   "Standing Committee on Finance, 42nd Parliament, 1st session, meeting 183",
		Address: "https://openparliament.ca/committees/finance/42-1/183/",
	},
	{
		ID: "final-medal-parade-2013", Language: language.English, Publisher: byCanada,
		Title:     "Final medal parade for Canadian police in Afghanistan",
		Published: calendar.InMonth(2013, time.December),
		Address:   "https://www.canada.ca/en/news/archive/2013/12/final-medal-parade-canadian-police-afghanistan.html",
	},
	{
		ID: "forces-tax-break", Language: language.English, Publisher: byForces,
		Title:   "Government of Canada extends tax break to military and police personnel",
		Address: "http://www.forces.gc.ca/en/news/article.page?doc=government-of-canada-extends-tax-break-to-military-and-police-personnel/hnocfnlx",
	},
	{
		ID: "haiti-medal-parade-2014-copy", Language: language.English, Publisher: bilingual.Same("calgaryindians.com"),
		Title:     "Haiti medal parade launches 25th anniversary of Canadian police in peace operations (copy of a government release)",
		Published: calendar.InMonth(2014, time.February), SecondHand: true,
		Address: "http://calgaryindians.com/news/21093-haiti-medal-parade-launches-25th-anniversary-of-canadian-police-in-peace-operations.aspx",
	},
	{
		ID: "knowledge-bureau-tax-break", Language: language.English, Publisher: bilingual.Same("Knowledge Bureau"),
		Title:   "Canadian Forces personnel and police get tax break",
		Address: "https://knowledgebureau.com/site/KBR/canadian-forces-personnel-and-police-get-tax-break",
	},
	{
		ID: "la-presse-haiti-2019", Language: language.French, Publisher: bilingual.Same("La Presse"),
		Title:     "Haïti\u00a0: une expérience très profitable pour les policiers canadiens",
		Published: calendar.Exactly(calendar.On(2019, time.August, 8)),
		Address:   "https://www.lapresse.ca/international/caraibes/201908/08/01-5236775-haiti-une-experience-tres-profitable-pour-les-policiers-canadiens.php",
	},
	{
		ID: "le-progres-coaticook", Language: language.French, Publisher: bilingual.Same("Le Progrès de Coaticook"),
		Title:   "Des policiers d'ici en sol haïtien",
		Address: "https://www.leprogres.net/le-progres-de-coaticook/des-policiers-dici-en-sol-haitien/",
	},
	{
		ID: "lelezard-special-duty-2018", Language: language.French, Publisher: bilingual.Same("Le Lézard"),
		Title:     "Communiqué sur la désignation d'opérations de service spécial, novembre 2018",
		Published: calendar.InMonth(2018, time.November), Address: "https://www.lelezard.com/communique-18536455.html",
	},
	{
		ID: "nigerian-voice-women-police", Language: language.English, Publisher: bilingual.Same("The Nigerian Voice"),
		Title:   "Article on women among United Nations police, 2010",
		Address: "https://www.thenigerianvoice.com/news/35537/",
	},
	{
		ID: "not-always-a-happy-ending", Language: language.English, Publisher: byScholar,
		Title: "Not always a happy ending: the organisational challenges of deploying and reintegrating civilian police peacekeepers (a Canadian perspective)",
	},
	{
		ID: "peacewomen-police-personnel", Language: language.English, Publisher: bilingual.Same("PeaceWomen"),
		Title:   "In regard to police personnel: beyond presence",
		Address: "https://peacewomen.org/content/regard-police-personnel-beyond-presence-woman-%E2%80%94-who-i",
	},
	{
		ID: "rcmp-collective-agreement", Language: language.English, Publisher: byTreasury,
		Title:   "RCMP Regular Members and Reservists (RM), agreement",
		Address: "https://readkong.com/page/rcmp-regular-members-and-reservists-rm-agreement-5412054",
	},
	{
		ID: "rcmp-gazette-haiti-2014", Language: language.English, Publisher: byRCMP,
		Title:     "Police officers share passion about UN mission in Haiti",
		Published: calendar.InYear(2014),
		Address:   "https://www.rcmp-grc.gc.ca/en/gazette/police-officers-share-passion-about-un-mission-haiti",
	},
	{
		ID: "rcmp-gazette-making-impact", Language: language.English, Publisher: byRCMP,
		Title:   "Making an impact",
		Address: "https://www.rcmp-grc.gc.ca/en/gazette/making-impact",
	},
	{
		ID: "rcmp-international-success-stories", Language: language.English, Publisher: byRCMP,
		Title:   "International success stories",
		Address: "https://www.grc.gc.ca/en/international-success-stories",
	},
	{
		ID: "un-gender-parity-acknowledgement", Language: language.English, Publisher: bilingual.Same("dd-floors.com"),
		Title:   "Acknowledging uniformed gender parity target achievers (copy of a page of the Department of Peace Operations)",
		Address: "http://dd-floors.com/en/delegate/acknowledging-uniformed-gender-parity-target-achievers", SecondHand: true,
	},
	{
		ID: "un-gender-parity-strategy", Language: language.English, Publisher: byUnitedNations,
		Title:     "Uniformed Gender Parity Strategy 2018-2028, full text",
		Published: calendar.InYear(2018),
		Address:   "https://peacekeeping.un.org/en/uniformed-gender-parity-strategy-2018-2018-full-text",
	},
	{
		ID: "un-mine-action-node-133869", Language: language.English, Publisher: byUnitedNations,
		Title:   "Page on women among United Nations police",
		Address: "https://mineaction.org/en/node/133869",
	},
	{
		ID: "un-node-235367", Language: language.English, Publisher: byUnitedNations,
		Title:   "Page on women among uniformed personnel, 2018 to 2025",
		Address: "https://www.un.org/tr/node/235367",
	},
	{
		ID: "un-police-gender-initiatives", Language: language.English, Publisher: byUNPolice,
		Title:   "UN Police gender initiatives",
		Address: "https://police.un.org/en/un-police-gender-initiatives",
	},
	{
		ID: "un-somalia-gender-targets", Language: language.English, Publisher: byUNPolice,
		Title:   "UNPOL component of UN Assistance Mission in Somalia surpasses gender parity targets for 2028",
		Address: "https://police.un.org/en/unpol-component-un-assistance-mission-somalia-surpasses-gender-parity-targets-2028",
	},
}

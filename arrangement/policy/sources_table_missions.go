package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// missionsSources are the sources on missions, above all on Haiti, the worked case.
var missionsSources = []Source{
	{
		ID: "balkans35-police", Language: language.English, Publisher: byBalkansVeterans,
		Title:   "Canadian Police participation in NATO, UN, and EU missions in the Balkans",
		Address: "https://www.balkans35.ca/missions/canadian-police-participation-in-nato-un-and-eu-missions-in-the-balkans",
	},
	{
		ID: "cbc-haiti-2010-quebec-police", Language: language.English, Publisher: bilingual.Same("CBC"),
		Title:     "Quebec police officers safe in Haiti",
		Published: calendar.InMonth(2010, time.January),
		Address:   "http://amp.cbc.ca/news/canada/montreal/quebec-police-officers-safe-in-haiti-1.896774",
	},
	{
		ID: "gleaner-haiti-2010-01", Language: language.English, Publisher: bilingual.Same("The Gleaner"),
		Title:     "Article on the airport ceremony for the RCMP officers killed in Haiti",
		Published: calendar.InMonth(2010, time.January),
		Address:   "http://cmslocal.gleanerjm.com/rd/full?destination=node%2F268336",
	},
	{
		ID: "haiti-security-council-2010-01", Language: language.English, Publisher: bilingual.Same("apostille.us"),
		Title:     "Security Council authorizes more troops and police for Haiti, 19 January 2010",
		Published: calendar.InMonth(2010, time.January), SecondHand: true,
		Address: "https://www.apostille.us/news/security-council-authori.shtml",
	},
	{
		ID: "haiti-security-council-2010-06", Language: language.English, Publisher: bilingual.Same("blog.intl-advisors.com"),
		Title:     "UN will add more police in Haiti",
		Published: calendar.InMonth(2010, time.June), SecondHand: true,
		Address: "http://blog.intl-advisors.com/2010/06/un-will-add-more-police-in-haiti.html",
	},
	{
		ID: "haiti-security-council-2011-10", Language: language.English, Publisher: bilingual.Same("sflcn.com"),
		Title:     "Extending UN peacekeeping force in Haiti, Security Council cuts troop numbers",
		Published: calendar.InMonth(2011, time.October),
		Address:   "https://sflcn.com/extending-un-peacekeeping-force-in-haiti-security-council-cuts-troop-numbers/", SecondHand: true,
	},
	{
		ID: "haiti-security-council-2017-04", Language: language.English, Publisher: bilingual.Same("New York Carib News"),
		Title:     "UN Security Council approves smaller mission in Haiti",
		Published: calendar.InMonth(2017, time.April),
		Address:   "http://nycaribnews.com/un-security-council-approves-smaller-mission-haiti",
	},
	{
		ID: "haiti-security-council-2018-04", Language: language.English, Publisher: bilingual.Same("hotsrq.com"),
		Title:     "Article on the extension of MINUJUSTH, 10 April 2018",
		Published: calendar.Exactly(calendar.On(2018, time.April, 10)), SecondHand: true,
		Address: "http://hotsrq.com/english/2018-04/10/c_137101149.htm",
	},
	{
		ID: "haiti-security-council-2019-03", Language: language.English, Publisher: bilingual.Same("dreamintv.com"),
		Title:     "A political mission to replace MINUJUSTH",
		Published: calendar.Exactly(calendar.On(2019, time.March, 7)),
		Address:   "https://www.dreamintv.com/post/2019/03/07/a-political-mission-to-replace-minujusth",
	},
	{
		ID: "ipi-peacekeeping-data", Language: language.English, Publisher: byIPI,
		Title:   "Providing for Peacekeeping data, PPP_Loader",
		Address: "https://github.com/IPIDataLab/PPP_Loader",
	},
	{
		ID: "law-and-order-2000-03", Language: language.English, Publisher: bilingual.Same("Law & Order"),
		Title:     "Mounties Go Overseas",
		Published: calendar.InMonth(2000, time.March), Address: "http://www.questia.com/read/1P3-52582009/mounties-go-overseas",
	},
	{
		ID: "macleans-1999-07-12", Language: language.English, Publisher: bilingual.Same("Maclean's"),
		Title:     "Digging up the horror",
		Published: calendar.Exactly(calendar.On(1999, time.July, 12)),
		Address:   "https://archive.macleans.ca/article/1999/7/12/digging-up-the-horror",
	},
	{
		ID: "missao-de-paz-2010", Language: language.English, Publisher: bilingual.Same("missaodepaz.com"),
		Title:     "20 years of Canadian police contributions to peace missions (copy of an RCMP release of February 2009)",
		Published: calendar.Exactly(calendar.On(2010, time.January, 10)), SecondHand: true,
		Address: "https://missaodepaz.com/2010/01/10/20-years-of-canadian-police-contributions-to-peace-missions/",
	},
	{
		ID: "national-newswatch-namibia", Language: language.English, Publisher: bilingual.Same("National Newswatch"),
		Title: "Article on Canadian police in Namibia, 1989",
	},
	{
		ID: "ottawa-citizen-haiti-2010", Language: language.English, Publisher: bilingual.Same("Ottawa Citizen"),
		Title:     "Article on an RCMP officer killed in Haiti",
		Published: calendar.InMonth(2010, time.January),
		Address:   "https://ottawacitizen.com/news/national/defence-watch/rcmp-officer-killed-in-haiti-sert-team-veteran-had-worked-at-pearson-peacekeeping-centre",
	},
	{
		ID: "pm-haiti-2004-07-06", Language: language.English, Publisher: byPCO,
		Title:     "News release of 6 July 2004 on Canadian police for Haiti",
		Published: calendar.Exactly(calendar.On(2004, time.July, 6)),
		Address:   "https://epe.lac-bac.gc.ca/100/205/301/pco-bcp/website/06-07-27/",
	},
	{
		ID: "quotidien-2010-06-22-blog", Language: language.French, Publisher: bilingual.Same("haitirectoverso.blogspot.com"),
		Title:     "Copie d'un article du Quotidien du 22 juin 2010 sur le 30e contingent",
		Published: calendar.Exactly(calendar.On(2010, time.June, 22)), SecondHand: true,
		Address: "https://haitirectoverso.blogspot.com",
	},
	{
		ID: "rcmp-commissioner-haiti-2010-01", Language: language.French, Publisher: byRCMP,
		Title:     "Déclaration du commissaire concernant la situation en Haïti",
		Published: calendar.InMonth(2010, time.January),
		Address:   "https://www.canada.ca/fr/nouvelles/archive/2010/01/declaration-commissaire-concerne-situation-haiti.html",
	},
	{
		ID: "rcmp-current-operations-2014", Language: language.English, Publisher: byRCMP,
		Title:   "Current operations (versions of about 2014 and 2015)",
		Address: "http://www.rcmp-grc.gc.ca/po-mp/missions-curr-cour-eng.htm",
	},
	{
		ID: "rcmp-current-operations-2017", Language: language.English, Publisher: byRCMP,
		Title:   "Current operations (versions of about 2016 and late 2017)",
		Address: "http://www.rcmp-grc.gc.ca/en/current-operations",
	},
	{
		ID: "rcmp-current-operations-2021", Language: language.English, Publisher: byRCMP,
		Title:   "Current operations (versions of about 2021 and 2023)",
		Address: "https://www.rcmp-grc.gc.ca/en/current-operations",
	},
	{
		ID: "rcmp-current-operations-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Opérations en cours",
		Address: "https://www.grc-rcmp.gc.ca/fr/operations-cours",
	},
	{
		ID: "rcmp-current-peace-operations", Language: language.English, Publisher: byRCMP,
		Title:   "Current peace operations",
		Address: "https://rcmp.ca/en/federal-policing/international-policing/current-peace-operations?fb",
	},
	{
		ID: "rcmp-gazette-mission-continuity", Language: language.English, Publisher: byRCMP,
		Title:   "Mission continuity key",
		Address: "https://rcmp-grc.gc.ca/en/gazette/mission-continuity-key",
	},
	{
		ID: "rcmp-haiti-2004", Language: language.English, Publisher: byRCMP,
		Title:     "News page on Canadian police for Haiti, 2004",
		Published: calendar.InYear(2004),
		Address:   "http://web.archive.org/web/20041021054518/http:/www.rcmp-grc.gc.ca/news/cida_rcmp_e.htm",
	},
	{
		ID: "rcmp-haiti-2007-07-20", Language: language.English, Publisher: byRCMP,
		Title:     "Prime Minister attends U.N. Peacekeeping Medal Ceremony in Haiti",
		Published: calendar.Exactly(calendar.On(2007, time.July, 20)),
		Address:   "https://bac-lac.wayback.archive-it.org/web/20071115085731/http:/www.rcmp-grc.gc.ca/news/2007/2007_07_20_haiti_e.htm",
	},
	{
		ID: "sauver-le-darfour-police", Language: language.French, Publisher: bilingual.Same("sauverledarfour.eu"),
		Title:   "Page sur des formateurs de police canadiens auprès de la mission de l'Union africaine au Soudan",
		Address: "http://www.sauverledarfour.eu/monde_lire.php?id=202",
	},
	{
		ID: "upi-haiti-2010-01-13", Language: language.English, Publisher: bilingual.Same("UPI"),
		Title:     "Two Mounties missing after Haitian quake",
		Published: calendar.Exactly(calendar.On(2010, time.January, 13)),
		Address:   "https://www.upi.com/Top_News/World-News/2010/01/13/Two-Mounties-missing-after-Haitian-quake/83841263398111/",
	},
	{
		ID: "veterans-rcmp-overseas-service", Language: language.English, Publisher: byVeterans,
		Title:   "The RCMP and overseas service",
		Address: "https://veterans.dev.aks.cloud.veterans.gc.ca/en/rcmp-and-overseas-service",
	},
}

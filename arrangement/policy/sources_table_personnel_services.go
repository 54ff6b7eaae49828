package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// personnelServicesSources are the sources on police services that take part, their agreements and their selection.
var personnelServicesSources = []Source{
	{
		ID: "acva-2007-03-01", Language: language.English, Publisher: byCommons,
		Title:     "Standing Committee on Veterans Affairs, 39th Parliament, 1st session, meeting 29",
		Published: calendar.Exactly(calendar.On(2007, time.March, 1)),
		Address:   "https://openparliament.ca/committees/veterans-affairs/39-1/29/",
	},
	{
		ID: "afghanistan-blog-2010-11", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of a Toronto officer deployed to Afghanistan, November 2010",
		Published: calendar.InMonth(2010, time.November), SecondHand: true,
	},
	{
		ID: "afghanistan-blog-2011-04", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of an officer deployed to Afghanistan, April 2011",
		Published: calendar.InMonth(2011, time.April), SecondHand: true,
	},
	{
		ID: "anmwe-haiti-2019", Language: language.French, Publisher: bilingual.Same("anmwe.com"),
		Title:     "Haïti\u00a0: une expérience très profitable pour les policiers canadiens (copie)",
		Published: calendar.InYear(2019), SecondHand: true,
		Address: "https://anmwe.com/monde-haiti-une-experience-tres-profitable-pour-les-policiers-canadiens",
	},
	{
		ID: "appq-gala-2014", Language: language.French, Publisher: bilingual.Same("Association des policières et policiers provinciaux du Québec"),
		Title:     "16e gala des prix policiers du Québec\u00a0: des héros de l'ombre récompensés",
		Published: calendar.InYear(2014),
		Address:   "https://appq-sq.com/16e-gala-des-prix-policiers-du-quebec-des-heros-de-lombre-recompenses/",
	},
	{
		ID: "bc-police-boards", Language: language.English, Publisher: byBCBoards,
		Title:   "BC Association of Police Boards",
		Address: "https://www.bcapb.ca/",
	},
	{
		ID: "black-chronicle-first-nations-chiefs", Language: language.English, Publisher: bilingual.Same("The Black Chronicle"),
		Title:   "First Nation police chiefs want to participate in border security efforts",
		Address: "https://blackchronicle.com/border/exclusive-first-nation-police-chiefs-want-to-participate-in-border-security-efforts", SecondHand: true,
	},
	{
		ID: "blue-line-2011-10-03", Language: language.English, Publisher: bilingual.Same("Blue Line"),
		Title:     "Experience is the best teacher",
		Published: calendar.Exactly(calendar.On(2011, time.October, 3)),
		Address:   "https://www.blueline.ca/news/experience_is_the_best_teacher-2259",
	},
	{
		ID: "blue-line-safer-world", Language: language.English, Publisher: bilingual.Same("Blue Line"),
		Title:   "A safer world, a safer Canada",
		Address: "https://www.blueline.ca/a_safer_world-_a_safer_canada-3045/",
	},
	{
		ID: "calgary-herald-2010-copy", Language: language.English, Publisher: bilingual.Same("sudaneseonline.com"),
		Title:     "Calgary police officers to join UN mission in Sudan (copy of a Calgary Herald article)",
		Published: calendar.InMonth(2010, time.March), SecondHand: true,
		Address: "http://sudaneseonline.com/en216/publish/Latest_News_1/Calgary_police_officers_to_join_UN_mission_in_Sudan_printer.shtml",
	},
	{
		ID: "calgary-police-peace-operations", Language: language.English, Publisher: byCalgary,
		Title:   "International peace operations program",
		Address: "https://www.calgary.ca/cps/working-for-calgary-police/peacekeeping-operations/international-peace-operations-program.html",
	},
	{
		ID: "cops-in-kabul", Language: language.English, Publisher: bilingual.Same("Scribd"),
		Title:   "Cops in Kabul (publisher's text)",
		Address: "https://de.scribd.com/book/386429363/",
	},
	{
		ID: "cpa-iraq-2003-10-09", Language: language.English, Publisher: byUnitedStates,
		Title:     "Press release of October 2003 on police training in Jordan",
		Published: calendar.InMonth(2003, time.October),
		Address:   "https://govinfo.library.unt.edu/cpa-iraq/pressreleases/20031009_Oct-03-PolicetrngJordan.htm",
	},
	{
		ID: "ctv-atlantic-2015-08-09", Language: language.English, Publisher: bilingual.Same("CTV News"),
		Title:     "National Peacekeepers' Day recognizes those who served across Canada",
		Published: calendar.Exactly(calendar.On(2015, time.August, 9)),
		Address:   "https://atlantic.ctvnews.ca/national-peacekeepers-day-recognizes-those-who-served-across-canada-1.2509048",
	},
	{
		ID: "ctv-saskatoon-2019", Language: language.English, Publisher: bilingual.Same("CTV News"),
		Title:     "Homecoming for Canada's first female police officer deployed to Iraq",
		Published: calendar.InYear(2019),
		Address:   "https://saskatoon.ctvnews.ca/homecoming-for-canada-s-first-female-police-officer-deployed-to-iraq-1.4543304",
	},
	{
		ID: "edmonton-blog-2011-01", Language: language.English, Publisher: byOfficer,
		Title:     "Pre-deployment training underway (blog of an Edmonton sergeant deployed to Afghanistan)",
		Published: calendar.InMonth(2011, time.January), SecondHand: true,
		Address: "https://epssergeantinafghanistan.blogspot.com/2011/01/pre-deployment-training-underway.html",
	},
	{
		ID: "edmonton-blog-2011-03", Language: language.English, Publisher: byOfficer,
		Title:     "Civpol's changing role (blog of an Edmonton sergeant deployed to Afghanistan)",
		Published: calendar.InMonth(2011, time.March), SecondHand: true,
		Address: "https://epssergeantinafghanistan.blogspot.com/2011/03/civpols-changing-role.html",
	},
	{
		ID: "edmonton-sun-2016-03-19", Language: language.English, Publisher: bilingual.Same("Edmonton Sun"),
		Title:     "Edmonton police know-how travels to places like Ukraine and Haiti",
		Published: calendar.Exactly(calendar.On(2016, time.March, 19)),
		Address:   "https://edmontonsun.com/2016/03/19/edmonton-police-know-how-travels-to-places-like-ukraine-and-haiti",
	},
	{
		ID: "fm1033-2017-01", Language: language.French, Publisher: bilingual.Same("FM 103,3"),
		Title:     "Article sur des casques donnés, remis en Haïti par un agent du SPVM",
		Published: calendar.InMonth(2017, time.January),
	},
	{
		ID: "frontline-afghanistan-2011", Language: language.English, Publisher: bilingual.Same("FrontLine"),
		Title:   "Training Police in Afghanistan",
		Address: "https://frontline.online/security/featured/1715-Training-Police-in-Afghanistan",
	},
	{
		ID: "gatineau-release-2015-03", Language: language.French, Publisher: byGatineau,
		Title:     "Communiqué sur les policiers de Gatineau en Haïti, mars 2015",
		Published: calendar.InMonth(2015, time.March),
		Address:   "https://www.gatineau.ca/portail/default.aspx?id=-705900639&p=nouvelles_annonces%2Fcommuniques%2Fcommunique",
	},
	{
		ID: "gatineau-release-2015-11-16", Language: language.French, Publisher: byGatineau,
		Title:     "Communiqué sur un quatrième policier de Gatineau en Haïti, 16 novembre 2015",
		Published: calendar.Exactly(calendar.On(2015, time.November, 16)),
	},
	{
		ID: "gatineau-release-2016-11-22", Language: language.French, Publisher: byGatineau,
		Title:     "Communiqué sur la prolongation d'une mission en Haïti, 22 novembre 2016",
		Published: calendar.Exactly(calendar.On(2016, time.November, 22)),
	},
	{
		ID: "global-news-halifax-2014-08-09", Language: language.English, Publisher: bilingual.Same("Global News"),
		Title:     "Halifax police swap traditional hats for blue berets",
		Published: calendar.Exactly(calendar.On(2014, time.August, 9)),
		Address:   "https://globalnews.ca/news/1501224/halifax-police-swap-traditional-hats-for-blue-berets/",
	},
	{
		ID: "global-news-saskatoon-2019", Language: language.English, Publisher: bilingual.Same("Global News"),
		Title:     "Saskatoon officer, Iraqi police training mission",
		Published: calendar.InYear(2019),
		Address:   "https://globalnews.ca/news/6170301/saskatoon-officer-iraqi-police-training-mission/",
	},
	{
		ID: "halifax-2011-02-24", Language: language.English, Publisher: bilingual.Same("News 95.7"),
		Title:     "RCMP, HRP to review officer's status on peacekeeping mission",
		Published: calendar.Exactly(calendar.On(2011, time.February, 24)),
		Address:   "https://www.news957.com/local/2011/02/24/rcmp-hrp-to-review-officers-status-on-peacekeeping-mission/",
	},
	{
		ID: "hebdo-saint-maurice-mekinac", Language: language.French, Publisher: bilingual.Same("L'Hebdo du St-Maurice"),
		Title:   "Un policier de la SQ de Mékinac honoré en Haïti",
		Address: "https://www.lhebdodustmaurice.com/actualites/un-policier-de-la-sq-de-mekinac-honore-en-haiti/",
	},
	{
		ID: "huffpost-quebec-2013-10-14", Language: language.French, Publisher: bilingual.Same("HuffPost Québec"),
		Title:     "Des policiers du Service de police de la Ville de Montréal s'envolent pour Haïti",
		Published: calendar.Exactly(calendar.On(2013, time.October, 14)),
		Address:   "https://quebec.huffingtonpost.ca/2013/10/14/des-policiers-du-service-de-police-de-la-ville-de-montreal-senvolent-pour-haiti_n_4097154.html",
	},
	{
		ID: "indo-caribbean-world-2011-01-05", Language: language.English, Publisher: bilingual.Same("Indo-Caribbean World"),
		Title:     "Article on Toronto officers in Afghanistan",
		Published: calendar.Exactly(calendar.On(2011, time.January, 5)),
	},
	{
		ID: "journal-express-2010-06-10", Language: language.French, Publisher: bilingual.Same("L'Express"),
		Title:     "Policiers, même au bout du monde",
		Published: calendar.Exactly(calendar.On(2010, time.June, 10)),
		Address:   "https://www.journalexpress.ca/2010/06/10/policiers-meme-au-bout-du-monde/",
	},
	{
		ID: "la-pige-2017-09-13", Language: language.French, Publisher: bilingual.Same("La Pige"),
		Title:     "Mission en Haïti\u00a0: 20 policiers honorés à Saguenay",
		Published: calendar.Exactly(calendar.On(2017, time.September, 13)),
		Address:   "http://lapige.atmjonquiere.com/2017/09/13/mission-en-haiti-20-policiers-honores-a-saguenay/",
	},
	{
		ID: "le-droit-2015-03-17", Language: language.French, Publisher: bilingual.Same("Le Droit"),
		Title:     "Des membres du SPVG s'envoleront en Haïti",
		Published: calendar.Exactly(calendar.On(2015, time.March, 17)),
		Address:   "http://www.lapresse.ca/le-droit/actualites/ville-de-gatineau/201503/17/01-4852906-des-membres-du-spvg-senvoleront-en-haiti.php",
	},
	{
		ID: "metro-sudan", Language: language.English, Publisher: bilingual.Same("Metro"),
		Title:   "Canadian police join UN mission to Sudan",
		Address: "https://www.metro.us/canadian-police-join-un-mission-to-sudan/",
	},
	{
		ID: "mnaforce-langley-2014", Language: language.English, Publisher: bilingual.Same("mnaforce.com"),
		Title:     "Langley's top cop heading for new post in Jerusalem",
		Published: calendar.InYear(2014),
		Address:   "http://www.mnaforce.com/news/langleys-top-cop-heading-for-new-post-in-jerusalem-2479447",
	},
	{
		ID: "newswire-peacekeepers-day-2021", Language: language.French, Publisher: byRCMP,
		Title:     "Journée nationale des Gardiens de la paix 2021",
		Published: calendar.InYear(2021),
		Address:   "https://www.newswire.ca/fr/news-releases/journee-nationale-des-gardiens-de-la-paix-2021-808299474.html",
	},
	{
		ID: "northern-life-2014-08-08", Language: language.English, Publisher: bilingual.Same("Northern Life"),
		Title:     "Greater Sudbury Police marks National Peacekeeper's Day",
		Published: calendar.Exactly(calendar.On(2014, time.August, 8)),
		Address:   "http://www.northernlife.ca/news/localNews/2014/08/08-peacekeepers-day-sudbury.aspx",
	},
	{
		ID: "oacp-magazine-2022", Language: language.English, Publisher: byOACP,
		Title:     "The Benefits of Peacekeeping",
		Published: calendar.InYear(2022),
		Address:   "https://oacp.fthinker.ca/collections/hq-magazine-summer-2022/the-benefits-of-peacekeeping-151660006303",
	},
	{
		ID: "ottawa-police-peacekeeping", Language: language.English, Publisher: byOttawa,
		Title:   "International Peacekeeping",
		Address: "http://www.ottawapolice.ca/en/aboutops/internationalpeacekeeping.aspx",
	},
	{
		ID: "ottawa-sun-2015-03-17", Language: language.English, Publisher: bilingual.Same("Ottawa Sun"),
		Title:     "Trio of Gatineau police officers headed to Haiti to work with United Nations",
		Published: calendar.Exactly(calendar.On(2015, time.March, 17)),
		Address:   "http://www.ottawasun.com/2015/03/17/trio-of-gatineau-police-officers-headed-to-haiti-to-work-with-united-nations",
	},
	{
		ID: "pk75-opp", Language: language.French, Publisher: bilingual.Same("pk75.ca"),
		Title:   "La Police provinciale de l'Ontario dans les opérations de paix",
		Address: "https://pk75.ca/fr/pk75-anthology/anthology-articles/ontario-provincial-police",
	},
	{
		ID: "pk75-police-program", Language: language.French, Publisher: bilingual.Same("pk75.ca"),
		Title:   "Programme canadien des opérations policières de paix et de maintien de la paix",
		Address: "https://pk75.ca/fr/pk75-anthology/anthology-articles/canadian-police-peacekeeping-and-peace-operations-program",
	},
	{
		ID: "quotidien-saguenay-2017", Language: language.French, Publisher: bilingual.Same("Le Quotidien"),
		Title:     "Dix ans de collaboration à Haïti",
		Published: calendar.Exactly(calendar.On(2017, time.September, 13)),
		Address:   "http://www.lapresse.ca/le-quotidien/actualites/201709/13/01-5132985-dix-ans-de-collaboration-a-haiti.php",
	},
	{
		ID: "rcmp-partners", Language: language.English, Publisher: byRCMP,
		Title:   "Partners",
		Address: "https://www.rcmp-grc.gc.ca/en/partners",
	},
	{
		ID: "rcmp-partners-current", Language: language.English, Publisher: byRCMP,
		Title:   "Peace operations partners",
		Address: "https://rcmp.ca/en/federal-policing/international-policing/peace-operations-partners",
	},
	{
		ID: "rcmp-partners-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Partenaires",
		Address: "https://www.grc-rcmp.gc.ca/fr/partenaires",
	},
	{
		ID: "red-deer-advocate-calgary", Language: language.English, Publisher: bilingual.Same("Red Deer Advocate"),
		Title:   "Calgary police to serve abroad",
		Address: "https://www.reddeeradvocate.com/uncategorized/calgary-police-to-serve-abroad/",
	},
	{
		ID: "spvm-commitment", Language: language.English, Publisher: bySPVM,
		Title:   "International Missions: Commitment",
		Address: "https://spvm.qc.ca/en/Pages/Discover-SPVM/Who-does-what/International-Missions/Commitment",
	},
	{
		ID: "spvm-international-missions", Language: language.English, Publisher: bySPVM,
		Title:   "International Missions",
		Address: "https://spvm.qc.ca/en/Pages/Discover-SPVM/Who-does-what/International-Missions",
	},
	{
		ID: "spvm-selection", Language: language.English, Publisher: bySPVM,
		Title:   "International Missions: Selection",
		Address: "https://spvm.qc.ca/en/Pages/Discover-SPVM/Who-does-what/International-Missions/Selection",
	},
	{
		ID: "spvm-training", Language: language.English, Publisher: bySPVM,
		Title:   "International Missions: Training",
		Address: "https://spvm.qc.ca/en/Pages/Discover-SPVM/Who-does-what/International-Missions/Training",
	},
	{
		ID: "star-phoenix-2020-01-09", Language: language.English, Publisher: bilingual.Same("StarPhoenix"),
		Title:     "Saskatoon police officers in Iraq safe as training program suspended",
		Published: calendar.Exactly(calendar.On(2020, time.January, 9)),
		Address:   "https://thestarphoenix.com/news/local-news/saskatoon-police-officers-in-iraq-safe-as-training-program-suspended",
	},
	{
		ID: "sudan-blog-2008", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of an officer deployed to Sudan, 2008 to 2009",
		Published: calendar.InYear(2008), SecondHand: true,
	},
	{
		ID: "sudan-blog-2010-12", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of an officer deployed to Sudan, December 2010",
		Published: calendar.InMonth(2010, time.December), SecondHand: true,
	},
	{
		ID: "summit107-cranbrook", Language: language.English, Publisher: bilingual.Same("Summit 107"),
		Title: "Article on a Cranbrook RCMP corporal wrapping up peacekeeping duty in Ukraine",
	},
	{
		ID: "thesis-returned-officers-2012", Language: language.English, Publisher: bilingual.Same("Simon Fraser University"),
		Title:     "Master's thesis on 25 Canadian police officers back from missions",
		Published: calendar.InYear(2012), Address: "https://summit.sfu.ca/item/12577",
	},
	{
		ID: "thesis-surete-conclusion", Language: language.French, Publisher: bilingual.Same("Université de Montréal"),
		Title:   "L'exercice du métier policier en opération de paix\u00a0: conclusion",
		Address: "https://123dok.net/article/conclusion-l-exercice-m%C3%A9tier-policier-op%C3%A9ration-paix-pratiques.7qvwllgz",
	},
	{
		ID: "thesis-surete-organizational-issues", Language: language.French, Publisher: bilingual.Same("Université de Montréal"),
		Title:   "Enjeux organisationnels liés à la participation de la police aux opérations de paix",
		Address: "https://123dok.net/article/enjeux-organisationnels-li%C3%A9s-participation-police-op%C3%A9rations.7qvwllgz",
	},
	{
		ID: "toronto-star-2010-11-02", Language: language.English, Publisher: bilingual.Same("Toronto Star"),
		Title:     "Canadian police officers walk the Kandahar beat",
		Published: calendar.Exactly(calendar.On(2010, time.November, 2)),
		Address:   "https://www.thestar.com/news/world/2010/11/02/canadian_police_officers_walk_the_kandahar_beat.html",
	},
	{
		ID: "toronto-star-2014-06-12", Language: language.English, Publisher: bilingual.Same("Toronto Star"),
		Title:     "What new Iraqi insurgency means to Canadians who trained country's security forces",
		Published: calendar.Exactly(calendar.On(2014, time.June, 12)),
		Address:   "https://www.thestar.com/news/world/2014/06/12/what_new_iraqi_insurgency_means_to_canadians_who_trained_countrys_security_forces.html",
	},
	{
		ID: "tps-homecoming-afghan-officers", Language: language.English, Publisher: byToronto,
		Title:   "Homecoming for Afghan Officers",
		Address: "https://www.tps.ca/media-centre/stories/homecoming-for-afghan-officers/",
	},
	{
		ID: "tps-lessons-afghan-experience", Language: language.English, Publisher: byToronto,
		Title:   "Lessons Learned from Afghan Experience",
		Address: "https://www.tps.ca/media-centre/stories/lessons-learned-from-afghan-experience/",
	},
	{
		ID: "tps-news-2014-07", Language: language.English, Publisher: byToronto,
		Title:     "Overseas policing vital",
		Published: calendar.InMonth(2014, time.July), Address: "http://tpsnews.ca/stories/2014/07/overseas-policing-vital/",
	},
	{
		ID: "tps-news-2016-10-04", Language: language.English, Publisher: byToronto,
		Title:     "Community policing in Ukraine",
		Published: calendar.Exactly(calendar.On(2016, time.October, 4)),
		Address:   "http://tpsnews.ca/stories/2016/10/community-policing-ukraine/",
	},
	{
		ID: "tps-officers-recognized", Language: language.English, Publisher: byToronto,
		Title:   "Past and present TPS officers recognized for service",
		Address: "https://www.tps.ca/media-centre/stories/past-and-present-tps-officers-recognized-for-servi/",
	},
	{
		ID: "tps-ukraine-service", Language: language.English, Publisher: byToronto,
		Title:   "Ukraine service to shelters recognized",
		Address: "https://www.tps.ca/media-centre/stories/ukraine-service-to-shelters-recognized/",
	},
	{
		ID: "walrus-2005-03", Language: language.English, Publisher: bilingual.Same("The Walrus"),
		Title:     "Security, March 2005 (police training in Jordan)",
		Published: calendar.InMonth(2005, time.March), Address: "http://thewalrus.ca/2005-03-security/",
	},
	{
		ID: "windsor-star-kandahar", Language: language.English, Publisher: bilingual.Same("Windsor Star"),
		Title:   "Policing in a lawless land",
		Address: "https://windsorstar.com/news/policing-in-a-lawless-land",
	},
}

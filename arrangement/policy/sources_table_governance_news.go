package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// governanceNewsSources are the news sources on decisions: requests, announcements, figures told on a day, suspensions.
var governanceNewsSources = []Source{
	{
		ID: "actual-news-magazine-2023", Language: language.English, Publisher: bilingual.Same("Actual News Magazine"),
		Title:     "International force in Haiti: Ottawa plans to send RCMP trainers (after Canadian Press)",
		Published: calendar.InYear(2023), SecondHand: true,
		Address: "https://actualnewsmagazine.com/english/international-force-in-haiti-ottawa-plans-to-send-rcmp-trainers/",
	},
	{
		ID: "arab-com-ua-iraq-2017", Language: language.English, Publisher: bilingual.Same("arab.com.ua"),
		Title:   "Canada will coach women police in Iraq",
		Address: "http://arab.com.ua/en/canda-will-coach-women-police-in-iraq", SecondHand: true,
	},
	{
		ID: "barriere-star-journal-2012", Language: language.English, Publisher: bilingual.Same("Barriere Star Journal"),
		Title:     "BC RCMP officers celebrated National Peacekeepers' Day",
		Published: calendar.InYear(2012),
		Address:   "https://www.barrierestarjournal.com/news/bc-rcmp-officers-celebrated-national-peacekeepers-day/",
	},
	{
		ID: "castanet-2018", Language: language.English, Publisher: bilingual.Same("Castanet"),
		Title:     "Canadian Press article on the pledge of up to 150 police, early 2018",
		Published: calendar.InYear(2018), Address: "https://www.castanet.net/edition/news-story-218515-4-.htm",
	},
	{
		ID: "cbc-colombia-2017-copy", Language: language.English, Publisher: bilingual.Same("cafdispatch.blogspot.com"),
		Title:     "Canada sending police to Colombia (copy of a CBC article of 10 January 2017)",
		Published: calendar.InMonth(2017, time.January), SecondHand: true,
		Address: "http://cafdispatch.blogspot.com/2017/01/canada-sending-police-to-colombia-to.html",
	},
	{
		ID: "cbc-colombia-2018-03-06", Language: language.English, Publisher: bilingual.Same("CBC"),
		Title:     "Canada, peacekeeping and Colombia",
		Published: calendar.Exactly(calendar.On(2018, time.March, 6)),
		Address:   "https://www.cbc.ca/news/politics/canada-peacekeeping-colombia-1.4563147",
	},
	{
		ID: "cbc-iraq-2017-07", Language: language.English, Publisher: bilingual.Same("CBC"),
		Title:     "Iraq police trainers, RCMP and the place of women",
		Published: calendar.InMonth(2017, time.July),
	},
	{
		ID: "cbc-iraq-2017-07-copy", Language: language.English, Publisher: bilingual.Same("mediaboss.net"),
		Title:     "Canada to beef up police presence in Iraq after fall of Mosul (copy of a CBC article)",
		Published: calendar.InYear(2017), SecondHand: true,
		Address: "https://www.mediaboss.net/iraq-2/canada-to-beef-up-police-presence-in-iraq-after-fall-of-mosul-cbc-ca.php",
	},
	{
		ID: "cbc-mali-2018-07", Language: language.English, Publisher: bilingual.Same("CBC"),
		Title:     "Canada, Mali and police peacekeeping",
		Published: calendar.InMonth(2018, time.July),
		Address:   "https://www.cbc.ca/news/politics/canada-mali-police-peacekeeping-1.4735339",
	},
	{
		ID: "cbc-mali-2019", Language: language.English, Publisher: bilingual.Same("CBC"),
		Title:     "RCMP peacekeeping in Mali",
		Published: calendar.Exactly(calendar.On(2019, time.August, 9)),
		Address:   "https://www.cbc.ca/news/politics/rcmp-peacekeeping-mali-1.5241948",
	},
	{
		ID: "cgai-colombia-2017", Language: language.English, Publisher: bilingual.Same("Canadian Global Affairs Institute"),
		Title:     "In the media, 10 January 2017 (copy of a CBC article)",
		Published: calendar.Exactly(calendar.On(2017, time.January, 10)), SecondHand: true,
		Address: "https://www.cgai.ca/inthemediajanuary102017a",
	},
	{
		ID: "chat-news-2017-08", Language: language.English, Publisher: bilingual.Same("CHAT News Today"),
		Title:     "Canada to deploy 20 police officers to Iraq over two years",
		Published: calendar.InMonth(2017, time.August),
		Address:   "https://chatnewstoday.ca/article/522407/canada-deploy-20-police-officers-iraq-over-two-years",
	},
	{
		ID: "correio-da-manha-2016", Language: language.English, Publisher: bilingual.Same("Correio da Manhã Canadá"),
		Title:     "Article on the 450 million dollars and the soldiers for peace missions (in Portuguese, after CBC)",
		Published: calendar.InYear(2016), SecondHand: true,
		Address: "https://www.correiodamanhacanada.com/liberais-prometem-450-milhoes-de-dolares-e-militares-para-missoes-de-paz-da-onu",
	},
	{
		ID: "ctv-afghanistan-2017-copy", Language: language.English, Publisher: bilingual.Same("cafdispatch.blogspot.com"),
		Title:     "Canada considering NATO request for police trainers (copy of a CTV article)",
		Published: calendar.InMonth(2017, time.June), SecondHand: true,
		Address: "http://cafdispatch.blogspot.com/2017/06/canada-considering-nato-request-for.html",
	},
	{
		ID: "energeticcity-2020-05-22", Language: language.English, Publisher: bilingual.Same("energeticcity.ca"),
		Title:     "Canadian Press article on Canadians in United Nations missions, end of April 2020",
		Published: calendar.Exactly(calendar.On(2020, time.May, 22)),
	},
	{
		ID: "face-of-nation-2019", Language: language.English, Publisher: bilingual.Same("faceofnation.com"),
		Title:     "Article on Canadian police in Mali (copy of a CBC article of August 2019)",
		Published: calendar.InYear(2019), Address: "https://faceofnation.com/?p=9378", SecondHand: true,
	},
	{
		ID: "gateway-gazette-2016-08-09", Language: language.English, Publisher: bilingual.Same("Gateway Gazette"),
		Title:     "Alberta RCMP, Edmonton Police Service, Corps of Commissionaires observed National Peacekeepers' Day August 9",
		Published: calendar.InMonth(2016, time.August),
		Address:   "https://gatewaygazette.ca/alberta-rcmp-edmonton-police-service-corps-commissionaires-observed-national-peacekeepers-day-august-9/",
	},
	{
		ID: "global-news-2020-01-08", Language: language.English, Publisher: bilingual.Same("Global News"),
		Title:     "Canadian police training mission in Iraq suspended amid turmoil",
		Published: calendar.InMonth(2020, time.January),
		Address:   "https://globalnews.ca/news/6383509/canadian-police-training-mission-in-iraq-suspended-amid-turmoil/",
	},
	{
		ID: "globe-and-mail-2016-peacekeeping", Language: language.English, Publisher: bilingual.Same("The Globe and Mail"),
		Title:     "Liberals' peacekeeping mission",
		Published: calendar.InMonth(2016, time.August),
		Address:   "https://www.theglobeandmail.com/news/politics/liberals-peacekeeping-mission/article31570609/",
	},
	{
		ID: "hamilton-spectator-2018-07-06", Language: language.English, Publisher: bilingual.Same("The Hamilton Spectator"),
		Title:     "Canadian Press article on Canadian police for Mali",
		Published: calendar.Exactly(calendar.On(2018, time.July, 6)),
		Address:   "https://www.pressreader.com/canada/the-hamilton-spectator/20180706/281732680240485",
	},
	{
		ID: "ipolitics-2010-11-16", Language: language.English, Publisher: bilingual.Same("iPolitics"),
		Title:     "Article on civilian police for Afghanistan to March 2014",
		Published: calendar.Exactly(calendar.On(2010, time.November, 16)), Address: "https://old.ipolitics.ca/?p=9252",
	},
	{
		ID: "ipolitics-2018-07-05", Language: language.English, Publisher: bilingual.Same("iPolitics"),
		Title:     "Mali mission will include up to 20 police officers, officials say",
		Published: calendar.Exactly(calendar.On(2018, time.July, 5)),
		Address:   "https://ipolitics.ca/2018/07/05/mali-mission-will-include-up-to-20-police-officers-officials-say/",
	},
	{
		ID: "iraq-news-gazette-2017", Language: language.English, Publisher: bilingual.Same("Iraq News Gazette"),
		Title:     "Canada to send 20 policemen to Mosul in the coming weeks",
		Published: calendar.InYear(2017),
		Address:   "https://www.iraqnewsgazette.com/canada-to-send-20-policemen-to-mosul-in-the-coming-weeks/",
	},
	{
		ID: "kyiv-independent-2023-04-25", Language: language.English, Publisher: bilingual.Same("The Kyiv Independent"),
		Title:     "Ukraine hopes to renew the Canadian police training mission",
		Published: calendar.Exactly(calendar.On(2023, time.April, 25)),
		Address:   "https://kyivindependent.com/ukraine-hopes-to-renew/",
	},
	{
		ID: "la-presse-2014-02-09", Language: language.French, Publisher: bilingual.Same("La Presse"),
		Title:     "Mission de paix\u00a0: le Canada réduit la participation de ses policiers",
		Published: calendar.Exactly(calendar.On(2014, time.February, 9)),
		Address:   "http://www.lapresse.ca/actualites/national/201402/09/01-4737050-mission-de-paix-le-canada-reduit-la-participation-de-ses-policiers.php",
	},
	{
		ID: "la-presse-2019-07-08", Language: language.French, Publisher: bilingual.Same("La Presse"),
		Title:     "Article sur la hausse du nombre de policiers canadiens en Ukraine",
		Published: calendar.Exactly(calendar.On(2019, time.July, 8)),
	},
	{
		ID: "maliactu-2019", Language: language.French, Publisher: bilingual.Same("Maliactu"),
		Title:     "Mali, Minusma\u00a0: 20 policiers canadiens en renforts",
		Published: calendar.InMonth(2019, time.September), SecondHand: true,
		Address: "https://maliactu.net/mali-minusma-20-policiers-canadiens-en-renforts/",
	},
	{
		ID: "monusco-2019-04-22", Language: language.French, Publisher: byUnitedNations,
		Title:     "L'UNPOL, le Canada et la PNC",
		Published: calendar.Exactly(calendar.On(2019, time.April, 22)), Address: "https://monusco.unmissions.org",
	},
	{
		ID: "mvs-ukraine-2023-04-24", Language: language.English,
		Publisher: bilingual.Text{English: "Ministry of Internal Affairs of Ukraine", French: "ministère de l'Intérieur de l'Ukraine"},
		Title:     "News item on talks about renewing the Canadian police mission",
		Published: calendar.InYear(2023),
		Address:   "https://mvs.gov.ua/en/news/v-ukrayini-planuiut-vidnoviti-kanadsku-policeisku-misiiu",
	},
	{
		ID: "national-observer-2018-12-28", Language: language.English, Publisher: bilingual.Same("National Observer"),
		Title:     "Canadian police presence on peacekeeping missions hits 13-year low",
		Published: calendar.Exactly(calendar.On(2018, time.December, 28)),
		Address:   "https://nationalobserver.com./2018/12/28/news/canadian-police-presence-peacekeeping-missions-hits-13-year-low",
	},
	{
		ID: "national-post-2018-12-24", Language: language.English, Publisher: bilingual.Same("National Post"),
		Title:     "Article on the number of Canadian police in United Nations missions",
		Published: calendar.Exactly(calendar.On(2018, time.December, 24)),
	},
	{
		ID: "outside-the-ottawa-bubble-2016", Language: language.English, Publisher: bilingual.Same("outsidetheottawabubble.wordpress.com"),
		Title:     "Blog entry on the peacekeeping announcement of 26 August 2016 (after CBC)",
		Published: calendar.Exactly(calendar.On(2016, time.August, 31)), SecondHand: true,
		Address: "https://outsidetheottawabubble.wordpress.com/2016/08/31/",
	},
	{
		ID: "pan-african-news-2018-07", Language: language.English, Publisher: bilingual.Same("panafricannews.blogspot.com"),
		Title:     "Canada looks to deepen involvement in Mali (copy of a Canadian Press article of 5 July 2018)",
		Published: calendar.InMonth(2018, time.July), SecondHand: true,
		Address: "http://panafricannews.blogspot.com/2018/07/canada-looks-to-deepen-involvement-in.html",
	},
	{
		ID: "panoptic-news-2019-08-09", Language: language.English, Publisher: bilingual.Same("Panoptic News"),
		Title:     "Statement to mark National Peacekeepers' Day",
		Published: calendar.Exactly(calendar.On(2019, time.August, 9)),
		Address:   "https://panopticnews.com/gatewaygazette/statement-to-mark-national-peacekeepers-day/",
	},
	{
		ID: "pbi-canada-2021-08-20", Language: language.English, Publisher: bilingual.Same("Peace Brigades International-Canada"),
		Title:     "What is the relationship between the Canadian and Colombian police?",
		Published: calendar.Exactly(calendar.On(2021, time.August, 20)), SecondHand: true,
		Address: "https://pbicanada.org/2021/08/20/what-is-the-relationship-between-the-canadian-and-colombian-police/",
	},
	{
		ID: "rci-2018-12-25", Language: language.English, Publisher: bilingual.Same("Radio Canada International"),
		Title:     "Number of peacekeeping police hits 13-year low",
		Published: calendar.Exactly(calendar.On(2018, time.December, 25)),
		Address:   "https://www.rcinet.ca/en/2018/12/25/number-of-peacekeeping-police-hits-13-year-low/",
	},
	{
		ID: "rci-2019-11-27", Language: language.English, Publisher: bilingual.Same("Radio Canada International"),
		Title:     "Canadian peacekeeping efforts approach historic low",
		Published: calendar.Exactly(calendar.On(2019, time.November, 27)),
		Address:   "https://www.rcinet.ca/en/2019/11/27/canadian-peacekeeping-efforts-approach-historic-low/",
	},
	{
		ID: "tass-ukraine-2020", Language: language.English, Publisher: bilingual.Same("TASS"),
		Title:   "Article on Canadian money for the Ukrainian police",
		Address: "https://tass.com/world/1127829", SecondHand: true,
	},
	{
		ID: "toronto-star-2010-04-24", Language: language.English, Publisher: bilingual.Same("Toronto Star"),
		Title:     "How will Canada police Afghanistan?",
		Published: calendar.Exactly(calendar.On(2010, time.April, 24)),
		Address:   "https://www.thestar.com/news/canada/2010/04/24/how_will_canada_police_afghanistan.html",
	},
	{
		ID: "toronto-star-2017-08-09", Language: language.English, Publisher: bilingual.Same("Toronto Star"),
		Title:     "Canada to send as many as 20 police officers to Iraq as part of fight against Daesh",
		Published: calendar.Exactly(calendar.On(2017, time.August, 9)),
		Address:   "https://www.thestar.com/news/canada/2017/08/09/canada-to-send-as-many-as-20-police-officers-to-iraq-as-part-of-fight-against-daesh.html",
	},
}

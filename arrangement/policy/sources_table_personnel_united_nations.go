package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// personnelUnitedNationsSources are the sources on what the United Nations and other organizations ask of an officer.
var personnelUnitedNationsSources = []Source{
	{
		ID: "ani-saat-india-2022", Language: language.English, Publisher: bilingual.Same("ANI"),
		Title:     "United Nations Selection Assistance and Assessment Team 2022-2024 curtailed to 150, 25 per cent women",
		Published: calendar.Exactly(calendar.On(2022, time.January, 29)),
		Address:   "https://www.aninews.in/news/national/general-news/united-nations-selection-assistance-and-assessment-team-2022-2024-curtailed-to-150-25-per-cent-women20220129134015/",
	},
	{
		ID: "burkina-faso-unpol-call-2025", Language: language.French, Publisher: byBurkinaFaso,
		Title:     "Appel à candidatures des Nations Unies résumé sur la plateforme UNPOL du Burkina Faso",
		Published: calendar.InYear(2025), SecondHand: true,
		Address: "https://unpolice.gov.bf/front-office/vacances/627e000e-7374-408b-b9fc-c8b52e5174f1/detail",
	},
	{
		ID: "coe-civ-csdp-missions", Language: language.English, Publisher: byCivilianCrisis,
		Title:   "Civilian CSDP missions",
		Address: "https://www.coe-civ.eu/the-coe/civilian-crisis-management/what-is-civilian-crisis-management/civilian-csdp-missions",
	},
	{
		ID: "euam-ukraine-posts-2018", Language: language.English, Publisher: byEU,
		Title:     "EUAM Ukraine, 2018, annex 1",
		Published: calendar.InYear(2018),
		Address:   "https://fdocuments.us/document/european-external-action-service-european-external-action-service-annex-1-eu-advisory.html",
	},
	{
		ID: "euam-ukraine-posts-2020", Language: language.English, Publisher: byEU,
		Title:     "EUAM Ukraine, call 1-2020, annex 1, requirements and job descriptions",
		Published: calendar.InYear(2020),
		Address:   "https://pdfslide.net/documents/annex-1-requirements-and-job-descriptions-2020-2-10-positions-may-require-higher.html",
	},
	{
		ID: "eubam-call-2018", Language: language.English, Publisher: byEU,
		Title:     "Call for proposal to nominate the candidates for seconded personnel within EUBAM",
		Published: calendar.InYear(2018),
		Address:   "https://eubam.org/vacancies/call-for-proposal-to-nominate-the-candidates-for-seconded-personnel-within-eubam/",
	},
	{
		ID: "eucap-sahel-mali-posts-2018", Language: language.English, Publisher: byEU,
		Title:     "EUCAP Sahel Mali, call 1-2018",
		Published: calendar.InYear(2018),
		Address:   "https://fdocuments.us/document/european-external-action-service-2018-3-6-certification-must-accompany-deployed.html",
	},
	{
		ID: "eupol-copps-posts-2018", Language: language.English, Publisher: byEU,
		Title:     "EUPOL COPPS, call 1-2018, annex 1, job descriptions",
		Published: calendar.InYear(2018), Address: "https://pt.scribd.com/document/374291711/Annex-1-Job-Descriptions",
	},
	{
		ID: "india-poc-coordinator-2022", Language: language.English, Publisher: bilingual.Same("Devdiscourse"),
		Title:     "MHA seeks nomination for POC site coordinator to UN mission in South Sudan",
		Published: calendar.InYear(2022),
		Address:   "https://www.devdiscourse.com/article/international/2154237-mha-seeks-nomination-for-poc-site-coordinator-to-un-mission-in-south-sudan",
	},
	{
		ID: "india-pre-sat-course-2012", Language: language.English, Publisher: byIndian,
		Title:     "Fax of the Indian ministry on help in pre-selection, 2012",
		Published: calendar.InYear(2012),
		Address:   "https://vdocuments.site/fax-at-once-to-1-secretaries-of-all-states-uts-assistance-to-mss-in-their-pre-selection.html",
	},
	{
		ID: "india-saat-result-2022", Language: language.English, Publisher: bilingual.Same("Devdiscourse"),
		Title:     "First time ever: 25 pc women listed among 69-member panel for UN mission services 2022-24",
		Published: calendar.InYear(2022),
		Address:   "https://www.devdiscourse.com/article/law-order/1924443-first-time-ever-25-pc-women-listed-among-69-member-panel-for-un-mission-services-2022-24",
	},
	{
		ID: "monusco-police-fr", Language: language.French, Publisher: byUnitedNations,
		Title:   "Police de la MONUSCO",
		Address: "https://monusco.unmissions.org/fr/police-2-29",
	},
	{
		ID: "onuci-how-unpol", Language: language.English, Publisher: byUnitedNations,
		Title:   "How does one become UNPOL?",
		Address: "https://onuci.unmissions.org/how-does-one-become-unpol",
	},
	{
		ID: "osce-adviser-copy", Language: language.English, Publisher: bilingual.Same("unchannel.org"),
		Title:   "Adviser, counter-terrorism, Skopje (copy of an OSCE notice)",
		Address: "https://unchannel.org/jobs/adviser-counter-terrorism-in-skopje-republic-of-macedonia", SecondHand: true,
	},
	{
		ID: "osce-impactpool", Language: language.English, Publisher: bilingual.Same("Impactpool"),
		Title:   "OSCE secondment notice",
		Address: "https://www.impactpool.org/jobs/868695",
	},
	{
		ID: "swiss-police-missions", Language: language.French, Publisher: bySwitzerland,
		Title:   "Profil recherché",
		Address: "https://www.eda.admin.ch/civpol/fr/home/rekrutierung/profil-recherche.html",
	},
	{
		ID: "uk-secondments", Language: language.English, Publisher: byUnitedKingdom,
		Title:   "International secondments for the Foreign and Commonwealth Office",
		Address: "https://www.gov.uk/guidance/international-secondments-for-the-foreign-and-commonwealth-office",
	},
	{
		ID: "un-ams-2019-19-readkong", Language: language.English, Publisher: byUnitedNations,
		Title:     "Assessment for Mission Service of Individual Police Officers",
		Published: calendar.InYear(2019),
		Address:   "https://www.readkong.com/page/assessment-for-mission-service-of-individual-police-officers-3475322",
	},
	{
		ID: "un-ams-2019-19-scribd", Language: language.English, Publisher: byUnitedNations,
		Title:     "Ref. 2019.19, Standard operating procedure on assessment for mission service",
		Published: calendar.InYear(2019), Address: "https://www.scribd.com/document/519982182/Ref-2019-19-AMS-SOP",
	},
	{
		ID: "un-ams-instructors-2021", Language: language.English, Publisher: byUNPolice,
		Title:     "UN Police Division works to prepare formed police units to serve UN peacekeeping operations",
		Published: calendar.InYear(2021),
		Address:   "https://police.un.org/en/un-police-division-works-to-prepare-formed-police-units-to-serve-un-peacekeeping-operations",
	},
	{
		ID: "un-assessment-procedure-importance", Language: language.English, Publisher: byUnitedNations,
		Title:   "Importance of New Assessment Procedure",
		Address: "https://id.scribd.com/document/259714728/II-1-B-Importance-of-New-Assessment-Procedure",
	},
	{
		ID: "un-cla-english-blog", Language: language.English, Publisher: bilingual.Same("prpib.blogspot.com"),
		Title:     "Introduction, part before CLA English",
		Published: calendar.InMonth(2016, time.June), SecondHand: true,
		Address: "http://prpib.blogspot.com/2016/06/introduction-part-before-cla-english.html",
	},
	{
		ID: "un-conduct-vetting", Language: language.English, Publisher: byUnitedNations,
		Title:   "Prevention: vetting",
		Address: "https://conduct.unmissions.org/prevention-vetting",
	},
	{
		ID: "un-driving-test", Language: language.English, Publisher: bilingual.Same("saatams.blogspot.com"),
		Title:     "Driving test for AMS/UNSAAT candidates",
		Published: calendar.InMonth(2014, time.June), SecondHand: true,
		Address: "https://saatams.blogspot.com/2014/06/driving-test-for-amsunsaat-candidates.html",
	},
	{
		ID: "un-ipo-profiles-2017", Language: language.English, Publisher: byUnitedNations,
		Title:     "IPO profiles and procedures 2017",
		Published: calendar.InMonth(2017, time.January),
		Address:   "https://scribd.com/document/722841428/Ipo-Profiles-procedures-2017",
	},
	{
		ID: "un-ipo-profiles-2018", Language: language.English, Publisher: byUnitedNations,
		Title:     "Required profiles and procedures for individual police officers",
		Published: calendar.InMonth(2018, time.January),
		Address:   "https://docslib.org/doc/1435348/required-profiles-and-procedures-for-individual",
	},
	{
		ID: "un-leave-haiti-blog-2016", Language: language.English, Publisher: bilingual.Same("dhs37.blogspot.com"),
		Title:     "Blog entry on working time of UN police in Haiti (in Indonesian)",
		Published: calendar.InMonth(2016, time.April), SecondHand: true,
		Address: "https://dhs37.blogspot.com/2016/04/sistem-waktu-bekerja-unpol-dan-gambaran.html",
	},
	{
		ID: "un-non-staff-financial", Language: language.English, Publisher: byUnitedNations,
		Title:     "Non-staff capacities: financial aspects",
		Published: calendar.InYear(2022),
		Address:   "https://www.manula.com/manuals/united-nation-dos-cdots/non-staff-capacities/1/en/topic/financial-aspects2",
	},
	{
		ID: "un-police-division", Language: language.English, Publisher: byUnitedNations,
		Title:   "Police Division",
		Address: "https://docslib.org/doc/10866560/police-division",
	},
	{
		ID: "un-police-ipo-information", Language: language.English, Publisher: byUNPolice,
		Title:   "Information for individual police officers",
		Address: "https://police.un.org/en/information-individual-police-officers",
	},
	{
		ID: "un-police-nominating-ipo", Language: language.English, Publisher: byUNPolice,
		Title:   "Nominating individual police officers",
		Address: "https://police.un.org/en/nominating-individual-police-officers",
	},
	{
		ID: "un-police-professional-posts", Language: language.English, Publisher: byUNPolice,
		Title:   "Information: professional posts",
		Address: "https://police.un.org/en/information-professional-posts",
	},
	{
		ID: "un-police-requirements", Language: language.English, Publisher: byUnitedNations,
		Title:   "Requirements for individual police officers",
		Address: "http://www.un.org/en/peacekeeping/sites/police/requirements.shtml",
	},
	{
		ID: "un-professional-posts-procedures-2021", Language: language.English, Publisher: byUnitedNations,
		Title:     "Application procedures, professional posts, November 2021",
		Published: calendar.InMonth(2021, time.November),
		Address:   "https://studylib.net/doc/25840027/application-procedures-p-posts-en-nov-2021",
	},
	{
		ID: "un-road-driving-test", Language: language.English, Publisher: bilingual.Same("beapeacekeeper.com"),
		Title:   "Driving test, road part (examination preparation site)",
		Address: "http://beapeacekeeper.com/node/17", SecondHand: true,
	},
	{
		ID: "un-saat-scribd", Language: language.English, Publisher: bilingual.Same("Scribd"),
		Title:   "UN SAAT",
		Address: "https://tr.scribd.com/document/160659068/UN-SAAT", SecondHand: true,
	},
	{
		ID: "un-saat-shooting-test", Language: language.English, Publisher: bilingual.Same("unsaatexam.blogspot.com"),
		Title:     "Handling of weapon, shooting test",
		Published: calendar.InMonth(2024, time.April), SecondHand: true,
		Address: "https://unsaatexam.blogspot.com/2024/04/handling-of-weapon-shooting-test.html",
	},
	{
		ID: "un-sat-exercise-2008", Language: language.English, Publisher: bilingual.Same("Scribd"),
		Title:   "UN SAT Exercise",
		Address: "https://www.scribd.com/presentation/584676394/UN-SAT-Exercise", SecondHand: true,
	},
	{
		ID: "un-sop-2011-18", Language: language.English, Publisher: byUNPolice,
		Title:     "Standard operating procedure: assessment of individual police officers for service in United Nations peace operations, 2011",
		Published: calendar.InYear(2011),
		Address:   "http://police.un.org/en/sop-assessment-of-individual-police-officers-service-un-peace-operations-2011",
	},
	{
		ID: "un-sop-2011-18-blog", Language: language.English, Publisher: bilingual.Same("dhs37.blogspot.com"),
		Title:     "About UN SAAT and preparation for SAAT (blog quoting the procedure 2011.18)",
		Published: calendar.InMonth(2019, time.October), SecondHand: true,
		Address: "https://dhs37.blogspot.com/2019/10/about-un-saat-and-preparation-for-saat.html",
	},
	{
		ID: "un-sop-2011-18-copy", Language: language.English, Publisher: byUnitedNations,
		Title:     "Standard operating procedure, United Nations Police (copy of 2011.18)",
		Published: calendar.Exactly(calendar.On(2012, time.February, 1)),
		Address:   "https://online.documentine.com/ams-customs-clearance/1/standard-operating-procedure-united-nations-police.html",
	},
	{
		ID: "un-specialized-police-teams", Language: language.English, Publisher: byUNPolice,
		Title:   "Specialized police teams",
		Address: "https://police.un.org/en/specialized-police-teams",
	},
	{
		ID: "un-strategic-guidance-framework", Language: language.English, Publisher: byUnitedNations,
		Title:   "Strategic Guidance Framework",
		Address: "https://peacekeeping.un.org/police/initiatives/framework.shtml",
	},
	{
		ID: "un-tour-onuci-2016", Language: language.French, Publisher: bilingual.Same("news.acotonou.com"),
		Title:     "Article sur la durée d'affectation à l'ONUCI, 2016",
		Published: calendar.InYear(2016), Address: "http://news.acotonou.com/h/89394.html", SecondHand: true,
	},
}

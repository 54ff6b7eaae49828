package policy

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// trainingSources are the sources on training: courses, their lengths, who gives them.
var trainingSources = []Source{
	{
		ID: "afghanistan-blog-2011-01", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of an officer deployed to Afghanistan, January 2011",
		Published: calendar.InMonth(2011, time.January), SecondHand: true,
	},
	{
		ID: "all-africa-amisom-2020", Language: language.English, Publisher: bilingual.Same("allAfrica"),
		Title:     "Article on the induction of police officers of the African Union mission in Somalia",
		Published: calendar.Exactly(calendar.On(2020, time.March, 17)), Address: "https://allafrica.com/stories/202003170361.html",
	},
	{
		ID: "bsafe-certificate", Language: language.English, Publisher: bilingual.Same("diaridelsestudiants.com"),
		Title:   "How do I get a BSAFE certificate?",
		Address: "https://diaridelsestudiants.com/how-do-i-get-a-bsafe-certificate/", SecondHand: true,
	},
	{
		ID: "coespu-capacity-building-course", Language: language.English, Publisher: bilingual.Same("CoESPU"),
		Title:   "Capacity-Building and Development course",
		Address: "https://www.coespu.org/courses/capacity-building-and-development",
	},
	{
		ID: "coespu-community-policing-course", Language: language.English, Publisher: bilingual.Same("CoESPU"),
		Title:   "Community-Oriented Policing course",
		Address: "https://www.coespu.org/index.php/courses/community-oriented-police-course",
	},
	{
		ID: "coespu-mentoring-course", Language: language.English, Publisher: bilingual.Same("CoESPU"),
		Title:   "Monitoring, Mentoring and Advising course",
		Address: "https://www.coespu.org/index.php/courses/monitoring-mentoring-and-advising-course",
	},
	{
		ID: "cotipso-framework", Language: language.English, Publisher: bilingual.Same("Peace Operations Training Institute"),
		Title:   "COTIPSO operating framework",
		Address: "https://www.yumpu.com/en/document/view/49849988/cotipso-operating-framework-pdf-peace-operations-training-",
	},
	{
		ID: "cptm-guidance-for-instructors", Language: language.English, Publisher: byUnitedNations,
		Title:     "FINAL Guidance for Instructors",
		Published: calendar.InYear(2017),
		Address:   "https://www.scribd.com/document/477451926/FINAL-Guidance-for-Instructors-180517",
	},
	{
		ID: "cptm-learning-evaluation-1-1", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM learning evaluation 1.1",
		Published: calendar.InYear(2017), Address: "https://scribd.com/document/680860337/003-013-FINAL-Learning-Evaluation-1-1",
	},
	{
		ID: "cptm-lesson-1-1", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 1.1: United Nations Peacekeeping",
		Published: calendar.InYear(2017),
		Address:   "https://www.scribd.com/document/461867127/Lesson-1-1-United-Nations-Peacekeeping",
	},
	{
		ID: "cptm-lesson-1-2", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 1.2: Peace and Security Activities",
		Published: calendar.InYear(2017), Address: "https://vdocuments.net/peace-and-security-activities-united-nations.html",
	},
	{
		ID: "cptm-lesson-1-4", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 1.4: Legal Framework for United Nations Peacekeeping",
		Published: calendar.InYear(2017),
		Address:   "https://scribd.com/document/603286792/003-034-Lesson-1-4-Legal-Framework-for-United-Nations-Peacekeeping",
	},
	{
		ID: "cptm-lesson-1-5", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 1.5: Security Council Mandates in Practice",
		Published: calendar.InYear(2017),
		Address:   "http://lawsdocbox.com/Immigration/66249098-To-explain-how-security-council-mandates-are-set-up-and-used-to-direct-a-un-peacekeeping-mission.html",
	},
	{
		ID: "cptm-lesson-1-7", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 1.7: Working as One in the Mission",
		Published: calendar.InYear(2017),
		Address:   "https://careersdocbox.com/US_Military/83219289-1-7-l-e-s-s-o-n-working-as-one-in-the-mission-lesson-at-a-glance-aim-relevance-learning-outcomes.html",
	},
	{
		ID: "cptm-lesson-2-1", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 2.1: An Overview of Mandated Tasks",
		Published: calendar.InYear(2017),
		Address:   "https://www.scribd.com/document/690068581/Lesson-2-1-An-Overview-of-Mandated-Tasks",
	},
	{
		ID: "cptm-lesson-2-3", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 2.3: Human Rights",
		Published: calendar.InYear(2017), Address: "https://docslib.org/download/6070068/l-e-s-s-o-n-2-3-human-rights",
	},
	{
		ID: "cptm-lesson-2-5", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 2.5: Protection of Civilians",
		Published: calendar.InYear(2017), Address: "https://de.scribd.com/document/448535837/FINAL-Lesson-2-5-160517-pdf",
	},
	{
		ID: "cptm-lesson-3-12", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.12: Basic First Aid",
		Published: calendar.InYear(2017), Address: "https://vdocuments.mx/lesson-312-basic-first-aid-in-the-field.html",
	},
	{
		ID: "cptm-lesson-3-2", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.2: Respect for Diversity",
		Published: calendar.InYear(2017), Address: "https://pdfslide.net/documents/final-lesson-32-sa090517-dag-repository.html",
	},
	{
		ID: "cptm-lesson-3-3", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.3: Conduct and Discipline",
		Published: calendar.InYear(2017), Address: "https://fdocuments.in/document/conduct-and-discipline-united-nations.html",
	},
	{
		ID: "cptm-lesson-3-4", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.4: Sexual Exploitation and Abuse",
		Published: calendar.InYear(2017), Address: "https://scribd.com/document/462667673/FINAL-Lesson-3-4-SA100517",
	},
	{
		ID: "cptm-lesson-3-5", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.5: Environment and Natural Resources",
		Published: calendar.InYear(2017), Address: "https://vdocuments.mx/final-lesson-35-sa100517-united-nations.html",
	},
	{
		ID: "cptm-lesson-3-5-evaluation", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM evaluation questions for lesson 3.5",
		Published: calendar.InYear(2017),
		Address:   "http://businessdocbox.com/Green_Solutions/124139505-Evaluation-questions-for-lesson-3-5.html",
	},
	{
		ID: "cptm-lesson-3-7", Language: language.English, Publisher: byUnitedNations,
		Title:     "CPTM lesson 3.7: Personal Security Awareness",
		Published: calendar.InYear(2017), Address: "https://pdfslide.net/documents/l-e-s-s-o-n-dag-repository.html",
	},
	{
		ID: "ibcr-annual-report-2015-16", Language: language.English, Publisher: byChildrensRights,
		Title:     "Annual report 2015-2016",
		Published: calendar.InYear(2016), Address: "https://issuu.com./ibcr/docs/rapport-annuel-2015-2016-int-an_web/s/21407620",
	},
	{
		ID: "ibcr-third-training", Language: language.English, Publisher: byChildrensRights,
		Title: "Third training on child protection for police bound for Haiti",
	},
	{
		ID: "india-sop-2012-copy", Language: language.English, Publisher: byIndian,
		Title:     "Copy of the 2012 procedure given out by the Indian ministry",
		Published: calendar.InYear(2012),
	},
	{
		ID: "jordan-training-centre", Language: language.English, Publisher: bilingual.Same("Peace Operations Training Centre, Jordan"),
		Title:   "Course list",
		Address: "https://potc.jaf.mil.jo/Course.aspx?Id=29", SecondHand: true,
	},
	{
		ID: "new-times-unpoc-2012", Language: language.English, Publisher: bilingual.Same("The New Times"),
		Title:     "UN peacekeepers' course opens in Musanze",
		Published: calendar.InYear(2012),
		Address:   "http://newtimes.co.rw/article/59600/National/un-peace-keepers-course-opens-in-musanze/amp",
	},
	{
		ID: "new-times-unpoc-2018", Language: language.English, Publisher: bilingual.Same("The New Times"),
		Title:     "UN course on peacekeeping starts in Gishari",
		Published: calendar.InYear(2018),
		Address:   "http://newtimes.co.rw/article/140374/News/un-course-on-peacekeeping-starts-in-gishari/amp",
	},
	{
		ID: "pk75-peacekeeper-account", Language: language.English, Publisher: bilingual.Same("pk75.ca"),
		Title: "Account of an RCMP peacekeeper in Croatia and East Timor",
	},
	{
		ID: "rcmp-gazette-initiatives-fr", Language: language.French, Publisher: byRCMP,
		Title:   "Des initiatives qui portent leurs fruits",
		Address: "https://grc-rcmp.gc.ca/fr/gazette/des-initiatives-qui-portent-leurs-fruits",
	},
	{
		ID: "rcmp-international-training-2016", Language: language.English, Publisher: byRCMP,
		Title:   "International police training (page archived on 16 August 2016)",
		Address: "https://webarchiveweb.wayback.bac-lac.canada.ca/web/20160816205329/http://www.rcmp-grc.gc.ca/fs-fd/ipt-fpi-eng.htm",
	},
	{
		ID: "sudan-blog-2008-05", Language: language.English, Publisher: byOfficer,
		Title:     "Blog of an officer deployed to Sudan, May 2008",
		Published: calendar.InMonth(2008, time.May), SecondHand: true,
	},
	{
		ID: "swedint-child-protection", Language: language.English, Publisher: bySwedishForces,
		Title:   "United Nations child protection course",
		Address: "http://www.forsvarsmakten.se/en/swedint/courses-at-swedint-and-how-to-apply/uncpc/",
	},
	{
		ID: "un-buddy-first-aid", Language: language.English, Publisher: byUnitedNations,
		Title:   "Development and introduction of the United Nations Buddy First Aid Course",
		Address: "https://www.un.org/en/unpdf/development-introduction-of-united-nations-buddy-first-aid-course",
	},
	{
		ID: "un-conduct-training", Language: language.English, Publisher: byUnitedNations,
		Title:   "Training",
		Address: "https://conduct.unmissions.org/en/training-0",
	},
	{
		ID: "un-cptm-2017-introduction", Language: language.English, Publisher: byUnitedNations,
		Title:     "Core Pre-deployment Training Materials 2017, introduction",
		Published: calendar.InYear(2017),
	},
	{
		ID: "un-military-child-protection", Language: language.English, Publisher: byUnitedNations,
		Title:   "STM: United Nations military on child protection",
		Address: "https://research.un.org/en/peacekeeping-community/training/STM/UNMilitaryonCP",
	},
	{
		ID: "un-police-commanders-2017", Language: language.English, Publisher: byUnitedNations,
		Title:     "UN Police develops curriculum for future UN Police Commanders",
		Published: calendar.InYear(2017),
		Address:   "https://www.un.int/news/un-police-develops-curriculum-future-un-police-commanders",
	},
	{
		ID: "un-police-day-2021", Language: language.English, Publisher: byUNPolice,
		Title:     "United Nations Police organise event focused on enhancing police training to meet contemporary demands",
		Published: calendar.InYear(2021),
		Address:   "https://police.un.org/en/united-nations-police-organise-event-focused-enhancing-police-training-to-meet-contemporary-demands",
	},
	{
		ID: "un-police-training-architecture", Language: language.English, Publisher: byUNPolice,
		Title:   "UN Police Training Architecture Programme",
		Address: "https://police.un.org/en/un-police-training-architecture-programme",
	},
	{
		ID: "un-police-training-materials", Language: language.English, Publisher: byUNPolice,
		Title:   "UN Police training materials: individual police officers",
		Address: "https://police.un.org/en/un-police-training-materials-ipos",
	},
	{
		ID: "un-pre-deployment-training", Language: language.English, Publisher: byUnitedNations,
		Title:   "Pre-deployment training",
		Address: "https://peacekeepingresourcehub.un.org/en/training/pre-deployment",
	},
	{
		ID: "un-readiness-guidelines-2018-29", Language: language.English, Publisher: byUnitedNations,
		Title:     "Operational Readiness Preparation for Troop Contributing Countries in Peacekeeping Missions",
		Published: calendar.InMonth(2018, time.December),
		Address:   "https://scribd.com/document/486777407/Operational-Readiness-Preparation-for-Troop-Contributing-Countries-in-Peacekeeping-Missions",
	},
	{
		ID: "un-sea-guidance-2018", Language: language.English, Publisher: byUnitedNations,
		Title:     "Guidance on prevention of sexual exploitation and abuse, UN programme 2018",
		Published: calendar.InYear(2018),
		Address:   "https://www.slideorbit.com/slide/guidance-on-prevention-of-sexual-exploitation-and-abuse-un-programme-2018/351900",
	},
	{
		ID: "un-sea-module-3-2008", Language: language.English, Publisher: byUnitedNations,
		Title:     "Module 3, guide for senior leaders, March 2008",
		Published: calendar.InMonth(2008, time.March),
	},
	{
		ID: "un-sgtm-1", Language: language.English, Publisher: byUnitedNations,
		Title:     "SGTM 1, workshop on sexual exploitation and abuse (draft of April 2005)",
		Published: calendar.InMonth(2005, time.April), Address: "https://docest.com/doc/527282/",
	},
	{
		ID: "un-staff-development-2011", Language: language.English, Publisher: byUnitedNations,
		Title:     "Staff development programme 2011, chapter 2, page 204",
		Published: calendar.InYear(2011),
		Address:   "http://www.un.org/staffdevelopment/viewPage.asp?selMenu=2011_chapter_204.asp&page=204",
	},
	{
		ID: "un-stm-police", Language: language.English, Publisher: byUnitedNations,
		Title:     "STM – UN Police Officers",
		Published: calendar.InYear(2021), Address: "https://peacekeepingresourcehub.un.org/en/training/stm/unpol",
	},
	{
		ID: "un-stm-psea", Language: language.English, Publisher: byUnitedNations,
		Title:   "STM: prevention of sexual exploitation and abuse",
		Address: "http://research.un.org/stm/PSEA",
	},
	{
		ID: "un-stm-sea", Language: language.English, Publisher: byUnitedNations,
		Title:   "STM: Sexual Exploitation and Abuse",
		Address: "https://peacekeepingresourcehub.un.org/en/training/stm/sea",
	},
	{
		ID: "un-trainer-certification-2022", Language: language.English, Publisher: byUNPolice,
		Title:     "UN Integrated Training Service organizes development course to certify Member State trainers",
		Published: calendar.InYear(2022),
		Address:   "https://police.un.org/en/un-integrated-training-service-organizes-development-course-to-certify-member-state-trainers-to-0",
	},
	{
		ID: "un-training-professional-posts", Language: language.English, Publisher: byUNPolice,
		Title:   "Training materials: professional posts",
		Address: "https://police.un.org/en/training-materials-professional-posts",
	},
	{
		ID: "un-yearbook-2009", Language: language.English, Publisher: byUnitedNations,
		Title:   "Yearbook of the United Nations 2009, page 116",
		Address: "https://issuu.com/unpublications/docs/yun_2009/116",
	},
	{
		ID: "undss-training-copy", Language: language.English, Publisher: bilingual.Same("dd-floors.com"),
		Title:   "Training and development (copy of a page of the Department of Safety and Security)",
		Address: "http://dd-floors.com/safety-and-security/en/expertise/training-development-professional-workforce", SecondHand: true,
	},
	{
		ID: "unssc-ssafe", Language: language.English, Publisher: byUnitedNations,
		Title:   "Safe and Secure Approaches in Field Environments",
		Address: "https://unssc.org/news-and-insights/news/safe-and-secure-approaches-field-environments/",
	},
	{
		ID: "vancouver-principles-training", Language: language.English, Publisher: byDefence,
		Title:   "Vancouver Principles: doctrine, training and education",
		Address: "https://www.canada.ca/en/department-national-defence/corporate/reports-publications/vancouver-principles/introduction/doctrine-training-education.html",
	},
}

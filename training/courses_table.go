package training

import (
	"iter"
	"slices"
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	peacekeepingUnit = bilingual.Text{
		English: "RCMP unit for international peacekeeping", French: "unité de la GRC chargée du maintien de la paix à l'étranger",
	}
	policeCollege = bilingual.Text{English: "Canadian Police College, Ottawa", French: "Collège canadien de police, Ottawa"}
	theMission    = bilingual.Text{English: "the mission", French: "la mission"}
	stabilityUnit = bilingual.Text{
		English: "Center of Excellence for Stability Police Units", French: "Centre d'excellence pour les unités de police de stabilité",
	}
)

// Courses are the courses of the library: those taken at home first, then those in the mission. Each call gives Courses of
// its own.
func Courses() iter.Seq[Course] {
	return slices.Values([]Course{
		PreDeployment(),
		weaponsPart(),
		genericModules(), coreMaterials2009(), coreMaterials2017(),
		policeMaterials2009(), policeMaterials2021(),
		childProtection(),
		conductForLeaders(),
		mentoringCourse(), communityPolicingCourse(),
		hostileEnvironment(),
		Induction(),
	})
}

// CourseByID is the course of the library with that ID, and whether there is one.
func CourseByID(id string) (Course, bool) {
	for course := range Courses() {
		if course.ID == id {
			return course, true
		}
	}
	return Course{}, false
}

func weaponsPart() Course {
	return Course{
		ID:       "weapons",
		Title:    bilingual.Text{English: "Weapons part for armed missions", French: "Volet sur les armes pour les missions armées"},
		Provider: peacekeepingUnit,
		Place:    policeCollege,
		Subjects: subjects("weapons"),
		Basis: policy.Cite("spvm-training").Noting(bilingual.Text{
			English: "weapons training for armed missions only; how long it takes is not stated",
			French:  "formation sur les armes pour les missions armées seulement\u00a0; la durée n'est pas indiquée",
		}),
	}
}

func genericModules() Course {
	return Course{
		ID: "un-generic-modules",
		Title: bilingual.Text{
			English: "United Nations standardized generic training modules", French: "Modules de formation générique normalisés des Nations Unies",
		},
		Provider: peacekeepingUnit,
		Subjects: subjects("sexual-exploitation"),
		Basis: policy.Cite("un-sgtm-1").Assuming(bilingual.Text{
			English: "one module, drafted in April 2005, and another were seen; that they were the core materials until those of 2009, " +
				"and that they are taught at home, is assumed",
			French: "un module, rédigé en avril 2005, et un autre ont été consultés\u00a0; il est supposé qu'ils constituaient les documents de " +
				"base jusqu'à ceux de 2009 et qu'ils sont enseignés au pays",
		}),
	}
}

func coreMaterials2009() Course {
	return Course{
		ID: "un-core-2009",
		Title: bilingual.Text{
			English: "United Nations core pre-deployment training materials, 2009",
			French:  "Documents de base des Nations Unies pour la formation préalable au déploiement, 2009",
		},
		Provider: peacekeepingUnit,
		Basis: policy.Cite("cptm-guidance-for-instructors").Assuming(bilingual.Text{
			English: "the guidance says that the materials of 2017 replace those of 2009; that the RCMP teaches them is assumed",
			French: "le guide indique que les documents de 2017 remplacent ceux de 2009\u00a0; " +
				"il est supposé que la GRC les enseigne",
		}),
	}
}

func coreMaterials2017() Course {
	return Course{
		ID: "un-core-2017",
		Title: bilingual.Text{
			English: "United Nations core pre-deployment training materials, 2017",
			French:  "Documents de base des Nations Unies pour la formation préalable au déploiement, 2017",
		},
		Provider: peacekeepingUnit,
		Subjects: subjects("conduct", "sexual-exploitation", "protection-of-civilians", "human-rights", "gender",
			"conflict-sexual-violence", "child-protection", "environment"),
		Lengths: []Length{{
			On: calendar.InYear(2017), Days: days(7), DaysMost: days(7),
			Basis: policy.Cite("cptm-guidance-for-instructors").Noting(bilingual.Text{
				English: "a suggested programme of one week", French: "un programme proposé d'une semaine",
			}),
		}},
		Basis: policy.Cite("un-cptm-2017-introduction").Assuming(bilingual.Text{
			English: "the edition approved on May 2, 2017; that the RCMP teaches it is assumed",
			French:  "l'édition approuvée le 2 mai 2017\u00a0; il est supposé que la GRC l'enseigne",
		}),
	}
}

func policeMaterials2009() Course {
	return Course{
		ID: "un-police-2009",
		Title: bilingual.Text{
			English: "United Nations specialized training materials for police, 2009",
			French:  "Documents spécialisés des Nations Unies pour la formation de la police, 2009",
		},
		Provider: peacekeepingUnit,
		Subjects: subjects("police-business", "legal-systems", "rights-in-arrest", "rights-in-force", "negotiation",
			"community-policing", "mentoring", "reform", "navigation", "radio", "driving"),
		Basis: policy.Cite("un-police-training-materials").Assuming(bilingual.Text{
			English: "the minimum standard before deployment; that the RCMP teaches them is assumed",
			French:  "la norme minimale avant le déploiement\u00a0; il est supposé que la GRC les enseigne",
		}),
	}
}

func policeMaterials2021() Course {
	return Course{
		ID: "un-police-2021",
		Title: bilingual.Text{
			English: "United Nations specialized training materials for police, 2021",
			French:  "Documents spécialisés des Nations Unies pour la formation de la police, 2021",
		},
		Provider: peacekeepingUnit,
		Basis: policy.Cite("un-stm-police").Assuming(bilingual.Text{
			English: "replaces the set of 2009; that the RCMP teaches it is assumed",
			French:  "remplace la série de 2009\u00a0; il est supposé que la GRC l'enseigne",
		}),
	}
}

func childProtection() Course {
	return Course{
		ID:       "child-protection",
		Title:    bilingual.Text{English: "Child protection", French: "Protection de l'enfance"},
		Provider: bilingual.Text{English: "International Bureau for Children's Rights", French: "Bureau international des droits des enfants"},
		Subjects: subjects("child-protection"),
		Basis: policy.Cite("ibcr-third-training").Noting(bilingual.Text{
			English: "a specialized part of pre-deployment training for police bound for Haiti; the page has no date",
			French: "un volet spécialisé de la formation préalable au déploiement pour les policiers en partance pour Haïti\u00a0; " +
				"la page ne porte pas de date",
		}),
	}
}

func conductForLeaders() Course {
	return Course{
		ID: "conduct-leaders",
		Title: bilingual.Text{
			English: "Sexual exploitation and abuse: module for senior leaders",
			French:  "Exploitation et atteintes sexuelles\u00a0: module pour les cadres supérieurs",
		},
		Subjects: subjects("sexual-exploitation"),
		Basis: policy.Cite("un-sea-module-3-2008").Noting(bilingual.Text{
			English: "three to four hours", French: "de trois à quatre heures",
		}),
	}
}

func mentoringCourse() Course {
	return Course{
		ID:       "mentoring",
		Title:    bilingual.Text{English: "Monitoring, mentoring and advising", French: "Surveillance, mentorat et conseil"},
		Provider: stabilityUnit,
		Place:    bilingual.Text{English: "Italy", French: "Italie"},
		Subjects: subjects("mentoring"),
		Lengths:  []Length{{Days: days(7), DaysMost: days(7), Basis: policy.Cite("coespu-mentoring-course")}},
		Basis:    policy.Cite("coespu-mentoring-course"),
	}
}

func communityPolicingCourse() Course {
	return Course{
		ID:       "community-policing",
		Title:    bilingual.Text{English: "Community-oriented policing", French: "Police communautaire"},
		Provider: stabilityUnit,
		Place:    bilingual.Text{English: "Italy", French: "Italie"},
		Subjects: subjects("community-policing"),
		Lengths:  []Length{{Days: days(7), DaysMost: days(7), Basis: policy.Cite("coespu-community-policing-course")}},
		Basis:    policy.Cite("coespu-community-policing-course"),
	}
}

func hostileEnvironment() Course {
	return Course{
		ID: "hostile-environment",
		Title: bilingual.Text{
			English: "Hostile environment awareness training", French: "Formation de sensibilisation aux environnements hostiles",
		},
		Lengths: []Length{{
			Days: days(3), DaysMost: days(5),
			Basis: policy.Cite("centre-for-safety-heat").Noting(bilingual.Text{
				English: "three days the basic course, five the advanced one",
				French:  "trois jours pour le cours de base, cinq pour le cours avancé",
			}),
		}},
		Basis: policy.Cite("coespu-magazine-2019-1"),
	}
}

// Induction is what officers are taught in the mission in the first days of a tour, with its lengths in the order of their
// dates. Each call gives a Course of its own.
func Induction() Course {
	return Course{
		ID:       "induction",
		Title:    bilingual.Text{English: "Induction in the mission", French: "Formation d'intégration dans la mission"},
		Provider: theMission,
		Place:    theMission,
		Lengths: []Length{
			{
				On: calendar.InMonth(2008, time.May), Mission: bilingual.Text{English: "Sudan", French: "Soudan"},
				Days: days(14), DaysMost: days(14),
				Basis: policy.Cite("sudan-blog-2008-05").Deriving(bilingual.Text{
					English: "flew after May 14, induction in Khartoum over by May 29, about two weeks",
					French:  "départ après le 14 mai, formation d'intégration à Khartoum terminée le 29 mai, environ deux semaines",
				}),
			},
			{
				On: calendar.InMonth(2011, time.January), Mission: bilingual.Text{English: "Sudan", French: "Soudan"},
				Days: days(7), DaysMost: days(7),
				Basis: policy.Cite("sudan-blog-2010-12").Noting(bilingual.Text{
					English: "seven days of training and acclimatization in Khartoum",
					French:  "sept jours de formation et d'acclimatation à Khartoum",
				}),
			},
			{
				On: calendar.InMonth(2020, time.March), Mission: bilingual.Text{English: "Somalia", French: "Somalie"},
				Days: days(7), DaysMost: days(7),
				Basis: policy.Cite("all-africa-amisom-2020").Noting(bilingual.Text{
					English: "one week for 25 individual officers of the African Union mission",
					French:  "une semaine pour 25 policiers hors unités constituées de la mission de l'Union africaine",
				}),
			},
		},
		Basis: policy.Cite("onuci-how-unpol"),
	}
}

package training

import (
	"time"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// certificatesHold is what the validity of certificates rests on, about which no public source says anything.
var certificatesHold = policy.Assume(bilingual.Text{
	English: "no public source states how long a certificate is valid",
	French:  "aucune source publique n'indique la durée de validité d'un certificat",
})

// holding is how long a certificate counts, whatever the day.
func holding(within policy.Measure, basis policy.Citation) policy.Timeline[policy.Measure] {
	return policy.Timeline[policy.Measure]{{From: calendar.Always().From(), Value: within, Basis: basis}}
}

// courseFrom is the timeline of a course that is asked of departures from a day on.
func courseFrom(from calendar.Date, course string, basis policy.Citation) policy.Timeline[string] {
	return policy.Starting(from, course, basis)
}

// Standard is the curriculum as far as public sources give it: the training in Ottawa, its weapons part for armed posts,
// the United Nations materials of the time, what was added for roles and other organizations, and induction. That a
// course was asked from a certain day on, and how long a certificate counts, is mostly assumed; each line says so. Each
// call gives a Curriculum of its own.
func Standard() Curriculum {
	return append(ottawaDemands(), append(materialsDemands(), otherDemands()...)...)
}

func ottawaDemands() Curriculum {
	year := holding(policy.Whole(12, policy.Months), certificatesHold)
	weapons := courseFrom(calendar.On(1995, time.January, 1), "weapons", policy.Cite("spvm-training").Assuming(bilingual.Text{
		English: "the page has no date; taken from the same day on as the training that it is a part of",
		French:  "la page ne porte pas de date\u00a0; repris à compter du même jour que la formation dont ce volet fait partie",
	}))
	return Curriculum{
		{
			ID:    "pre-deployment",
			Title: bilingual.Text{English: "Pre-deployment training", French: "Formation préalable au déploiement"},
			Courses: courseFrom(calendar.On(1995, time.January, 1), "pre-deployment", policy.Cite("un-pre-deployment-training").Assuming(bilingual.Text{
				English: "the country's responsibility by General Assembly resolution 49/37 (1995); the day in that year is assumed, " +
					"and that it holds for missions of other organizations too",
				French: "responsabilité du pays selon la résolution 49/37 (1995) de l'Assemblée générale\u00a0; le jour dans cette année est " +
					"posé par hypothèse, de même que l'application aux missions d'autres organisations",
			})),
			Given: BeforeDeparture, Effect: policy.Bars, Within: year,
			Basis: policy.Cite("spvm-training").Noting(bilingual.Text{
				English: "everyone who passed the selection takes it", French: "toute personne retenue à la sélection la suit",
			}),
		},
		{
			ID:      "weapons",
			Title:   bilingual.Text{English: "Weapons part, on departure", French: "Volet sur les armes, au départ"},
			Courses: weapons, Armed: policy.Yes, Given: BeforeDeparture, Effect: policy.Bars, Within: year,
			Basis: policy.Cite("spvm-training").Noting(bilingual.Text{English: "for armed missions", French: "pour les missions armées"}),
		},
		{
			ID: "weapons-throughout",
			Title: bilingual.Text{
				English: "Weapons part, throughout the tour", French: "Volet sur les armes, pendant toute la période d'affectation",
			},
			Courses: weapons, Armed: policy.Yes, Given: BeforeDeparture, Asked: policy.Throughout, Effect: policy.Advises, Within: year,
			Basis: policy.Assume(bilingual.Text{
				English: "no public source states when officers qualify again; it is the library's advice that the certificate lasts the tour",
				French: "aucune source publique n'indique quand les membres du service se requalifient\u00a0; la bibliothèque conseille que le " +
					"certificat couvre toute la période d'affectation",
			}),
		},
	}
}

func materialsDemands() Curriculum {
	twoYears := holding(policy.Whole(24, policy.Months), certificatesHold)
	unitedNations := []arrangement.Organization{arrangement.UnitedNations}
	turn2010 := calendar.On(2010, time.January, 1)
	return Curriculum{
		{
			ID: "un-generic-modules",
			Title: bilingual.Text{
				English: "United Nations generic modules", French: "Modules génériques des Nations Unies",
			},
			Courses: policy.Timeline[string]{
				{
					From: calendar.On(2005, time.April, 1), Value: "un-generic-modules",
					Basis: policy.Cite("un-sgtm-1").Assuming(bilingual.Text{
						English: "the draft of one module is of April 2005; the day in that month is assumed",
						French:  "l'ébauche d'un module est d'avril 2005\u00a0; le jour dans ce mois est posé par hypothèse",
					}),
				},
				{
					From: turn2010, Ended: true,
					Basis: policy.Assume(bilingual.Text{
						English: "the core materials of 2009 take their place", French: "les documents de base de 2009 les remplacent",
					}),
				},
			},
			Organizations: unitedNations, Given: BeforeDeparture, Effect: policy.Advises, Within: twoYears,
			Basis: policy.Cite("un-yearbook-2009").Assuming(bilingual.Text{
				English: "before the first standard curriculum one in ten had pre-deployment training; hence the modules are advised and do not bar",
				French: "avant le premier programme type, une personne sur dix avait reçu une formation préalable au déploiement\u00a0; les modules " +
					"sont donc conseillés et non éliminatoires",
			}),
		},
		{
			ID:    "un-core",
			Title: bilingual.Text{English: "United Nations core materials", French: "Documents de base des Nations Unies"},
			Courses: policy.Timeline[string]{
				{
					From: turn2010, Value: "un-core-2009",
					Basis: policy.Cite("cptm-guidance-for-instructors").Assuming(bilingual.Text{
						English: "the edition is of 2009, no day known; asked of departures after the end of that year",
						French:  "l'édition date de 2009, jour inconnu\u00a0; exigée pour les départs après la fin de cette année",
					}),
				},
				{
					From: calendar.On(2017, time.May, 2), Value: "un-core-2017",
					Basis: policy.Cite("un-cptm-2017-introduction").Deriving(bilingual.Text{
						English: "approved on May 2, 2017; hence asked of departures from that day on",
						French:  "approuvés le 2 mai 2017\u00a0; donc exigés pour les départs à compter de ce jour",
					}),
				},
			},
			Organizations: unitedNations, Given: BeforeDeparture, Effect: policy.Bars, Within: twoYears,
			Basis: policy.Cite("un-police-training-materials").Noting(bilingual.Text{
				English: "essential for all military, police and civilians",
				French:  "essentiels pour tout le personnel militaire, policier et civil",
			}),
		},
		{
			ID:    "un-police",
			Title: bilingual.Text{English: "United Nations materials for police", French: "Documents des Nations Unies pour la police"},
			Courses: policy.Timeline[string]{
				{
					From: turn2010, Value: "un-police-2009",
					Basis: policy.Cite("un-police-training-materials").Assuming(bilingual.Text{
						English: "the set is of 2009, no day known; asked of departures after the end of that year",
						French:  "la série date de 2009, jour inconnu\u00a0; exigée pour les départs après la fin de cette année",
					}),
				},
				{
					From: calendar.On(2022, time.January, 1), Value: "un-police-2021",
					Basis: policy.Cite("un-stm-police").Assuming(bilingual.Text{
						English: "the set is of 2021, no day known; asked of departures after the end of that year",
						French:  "la série date de 2021, jour inconnu\u00a0; exigée pour les départs après la fin de cette année",
					}),
				},
			},
			Organizations: unitedNations, Given: BeforeDeparture, Effect: policy.Bars, Within: twoYears,
			Basis: policy.Cite("un-police-training-materials").Noting(bilingual.Text{
				English: "minimum standard before deployment", French: "norme minimale avant le déploiement",
			}),
		},
		{
			ID:    "child-protection",
			Title: bilingual.Text{English: "Child protection", French: "Protection de l'enfance"},
			Courses: courseFrom(calendar.On(2015, time.January, 1), "child-protection", policy.Cite("vancouver-principles-training").Assuming(bilingual.Text{
				English: "resolution 2143 (2014) asks it of all peacekeepers, police included; asked of departures after the end of that year",
				French: "la résolution 2143 (2014) l'exige pour tout le personnel de maintien de la paix, policiers compris\u00a0; " +
					"exigée pour les départs après la fin de cette année",
			})),
			Organizations: unitedNations, Given: BeforeDeparture, Effect: policy.Bars, Within: twoYears,
			Basis: policy.Cite("swedint-child-protection").Noting(bilingual.Text{
				English: "regarded as mandatory before deployment to a mission of the United Nations",
				French:  "considérée comme obligatoire avant le déploiement dans une mission des Nations Unies",
			}),
		},
	}
}

func otherDemands() Curriculum {
	twoYears := holding(policy.Whole(24, policy.Months), certificatesHold)
	unitedNations := []arrangement.Organization{arrangement.UnitedNations}
	offered := bilingual.Text{
		English: "the page, of the 2020s, offers it; that it is asked for these roles, and from 2020 on, is assumed",
		French: "la page, des années 2020, le propose\u00a0; il est supposé qu'il est demandé pour ces rôles, " +
			"à compter de 2020",
	}
	turn2020 := calendar.On(2020, time.January, 1)
	return Curriculum{
		{
			ID:    "conduct-leaders",
			Title: bilingual.Text{English: "Sexual exploitation and abuse, for leaders", French: "Exploitation et atteintes sexuelles, pour les cadres"},
			Courses: courseFrom(calendar.On(2008, time.April, 1), "conduct-leaders", policy.Cite("un-sea-module-3-2008").Assuming(bilingual.Text{
				English: "the guide is of March 2008; advised for departures after the end of that month",
				French:  "le guide date de mars 2008\u00a0; conseillé pour les départs après la fin de ce mois",
			})),
			Organizations: unitedNations, Roles: []arrangement.Role{arrangement.Command},
			Given: BeforeDeparture, Effect: policy.Advises, Within: twoYears,
			Basis: policy.Cite("un-sea-module-3-2008").Noting(bilingual.Text{
				English: "a module for senior leaders", French: "un module pour les cadres supérieurs",
			}),
		},
		{
			ID:            "mentoring",
			Title:         bilingual.Text{English: "Monitoring, mentoring and advising", French: "Surveillance, mentorat et conseil"},
			Courses:       courseFrom(turn2020, "mentoring", policy.Cite("coespu-mentoring-course").Assuming(offered)),
			Organizations: unitedNations, Roles: []arrangement.Role{arrangement.Monitoring, arrangement.Mentoring, arrangement.Advising},
			Given: BeforeDeparture, Effect: policy.Advises, Within: twoYears,
			Basis: policy.Cite("coespu-mentoring-course").Assuming(offered),
		},
		{
			ID:            "community-policing",
			Title:         bilingual.Text{English: "Community-oriented policing", French: "Police communautaire"},
			Courses:       courseFrom(turn2020, "community-policing", policy.Cite("coespu-community-policing-course").Assuming(offered)),
			Organizations: unitedNations, Roles: []arrangement.Role{arrangement.CommunityPolicing},
			Given: BeforeDeparture, Effect: policy.Advises, Within: twoYears,
			Basis: policy.Cite("coespu-community-policing-course").Assuming(offered),
		},
		{
			ID:    "hostile-environment",
			Title: bilingual.Text{English: "Hostile environment", French: "Environnements hostiles"},
			Courses: courseFrom(calendar.On(2012, time.March, 30), "hostile-environment", policy.Cite("eeas-training-guidelines-2012").Assuming(bilingual.Text{
				English: "training shall precede deployment by the guidelines of March 30, 2012; that they mean this course from that day on is assumed",
				French: "la formation doit précéder le déploiement selon les lignes directrices du 30 mars 2012\u00a0; " +
					"il est supposé qu'elles visent ce cours à compter de ce jour",
			})),
			Organizations: []arrangement.Organization{arrangement.EuropeanUnion},
			Given:         BeforeDeparture, Effect: policy.Bars, Within: twoYears,
			Basis: policy.Cite("coespu-magazine-2019-1").At(bilingual.Text{English: "page 39", French: "page 39"}).Noting(bilingual.Text{
				English: "shall precede deployment, close to compulsory", French: "doit précéder le déploiement, presque obligatoire",
			}),
		},
		{
			ID:    "induction",
			Title: bilingual.Text{English: "Induction in the mission", French: "Formation d'intégration dans la mission"},
			Courses: courseFrom(calendar.On(2008, time.May, 1), "induction", policy.Cite("sudan-blog-2008-05").Assuming(bilingual.Text{
				English: "the earliest that was seen is of May 2008; the day in that month is assumed",
				French:  "la plus ancienne dont il est fait état est de mai 2008\u00a0; le jour dans ce mois est posé par hypothèse",
			})),
			Organizations: []arrangement.Organization{arrangement.UnitedNations, arrangement.AfricanUnion},
			Given:         OnArrival, Effect: policy.Advises,
			Within: holding(policy.Whole(30, policy.CalendarDays), policy.Assume(bilingual.Text{
				English: "the longest that was seen took about two weeks; no source states by when it must be over",
				French:  "la plus longue dont il est fait état a duré environ deux semaines\u00a0; aucune source n'indique quand elle doit être terminée",
			})),
			Basis: policy.Cite("onuci-how-unpol").Noting(bilingual.Text{
				English: "on arrival in the mission; it keeps nobody at home", French: "à l'arrivée dans la mission\u00a0; elle ne retient personne au pays",
			}),
		},
	}
}

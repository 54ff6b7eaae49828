package personnel

import (
	"slices"
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	// guidelines2007 is the first day on which the requirements page is taken to be in force.
	guidelines2007 = calendar.On(2007, time.January, 1)
	// procedure2012 is the first day of the operating procedure 2011.18.
	procedure2012 = calendar.On(2012, time.February, 1)

	requirementsPage = policy.Cite("un-police-requirements")
	procedure        = policy.Cite("un-sop-2011-18-blog")

	// pageInForce is the basis of the day from which the requirements page is in force.
	pageInForce = requirementsPage.Assuming(bilingual.Text{
		English: "the page states the number and is undated; that it is in force from January 1, 2007, the year of the guidelines on " +
			"which the later procedure rests, is assumed",
		French: "la page indique le chiffre et n'est pas datée\u00a0; il est supposé qu'elle s'applique à compter du 1er janvier 2007, " +
			"l'année des lignes directrices sur lesquelles repose la procédure ultérieure",
	})
)

// allButExperts is the scope of rules on police service.
var allButExperts = bilingual.Text{English: "all but civilian experts", French: "toutes les personnes, sauf les experts civils"}

// fromPage is a limit of the requirements page.
func fromPage(limit policy.Measure) policy.Timeline[policy.Measure] {
	return policy.Starting(guidelines2007, limit, pageInForce)
}

// from2012 is a limit in force since the operating procedure is.
func from2012(limit policy.Measure, basis policy.Citation) policy.Timeline[policy.Measure] {
	return policy.Starting(procedure2012, limit, basis)
}

// requirementRules are the rules of the requirements page and of the assessment of 2008.
func requirementRules() []policy.Rule[Candidate] {
	pass := policy.Whole(60, policy.Percent)
	page := requirementsPage.At(bilingual.Text{English: "minimum requirements", French: "exigences minimales"})
	tested2007 := fromPage(pass)
	assessed := append(fromPage(pass), policy.Entry[policy.Measure]{
		From: calendar.On(2008, time.January, 1), Value: pass,
		Basis: policy.Cite("un-sat-exercise-2008").Assuming(bilingual.Text{
			English: "the exercise of 2008 gives the pass mark, for 10 questions in 15 minutes; the day in that year is assumed",
			French: "l'exercice de 2008 donne la note de passage, pour 10 questions en 15 minutes\u00a0; " +
				"le jour dans cette année est posé par hypothèse",
		}),
	})
	read := append(slices.Clone(assessed), policy.Entry[policy.Measure]{
		From: calendar.On(2016, time.June, 1), Value: pass,
		Basis: policy.Cite("un-cla-english-blog").Assuming(bilingual.Text{
			English: "the combined assessment has 10 questions in 20 minutes; that the pass mark is as before, and the day, are assumed",
			French: "l'évaluation combinée comporte 10 questions en 20 minutes\u00a0; que la note de passage soit celle d'avant, et le " +
				"jour, sont posés par hypothèse",
		}),
	})
	withExperts := policy.Cite("un-ams-2019-19-scribd").Noting(bilingual.Text{
		English: "civilian policing experts are covered beside individual police officers",
		French:  "les experts civils de la police sont visés, outre les policiers hors unités constituées",
	})
	return []policy.Rule[Candidate]{
		{
			ID:    "personnel/united-nations/age-minimum",
			Title: bilingual.Text{English: "Minimum age", French: "Âge minimal"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: fromPage(policy.Whole(25, policy.Years)),
			Days:  oldEnough,
		},
		{
			ID:    "personnel/united-nations/age-maximum",
			Title: bilingual.Text{English: "Maximum age", French: "Âge maximal"},
			Basis: page.Noting(bilingual.Text{
				English: "the sources state the age; that it is asked on every day of the tour is the library's choice",
				French:  "les sources indiquent l'âge\u00a0; la bibliothèque a choisi de l'exiger chaque jour de la période d'affectation",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Sense: policy.Below,
			Limit: maximumAge(),
			Days:  youngEnough,
		},
		{
			ID:    "personnel/united-nations/age-advised",
			Title: bilingual.Text{English: "Advised maximum age", French: "Âge maximal conseillé"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Below,
			Limit: append(fromPage(policy.Whole(55, policy.Years)), policy.Entry[policy.Measure]{
				From: procedure2012, Value: policy.Whole(55, policy.Years),
				Basis: procedure.At(bilingual.Text{English: "paragraph 13", French: "paragraphe 13"}).Noting(bilingual.Text{
					English: "strongly recommended to be under 55 on deployment", French: "moins de 55 ans au déploiement, vivement recommandé",
				}),
			}),
			Days: youngEnough,
		},
		{
			ID: "personnel/united-nations/police-officer",
			Title: bilingual.Text{
				English: "Police officer, active or retired", French: "Policier ou policière, en service actif ou à la retraite",
			},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Timeline[policy.Measure]{
				{From: guidelines2007, Basis: pageInForce},
				{From: procedure2012, Basis: policy.Cite("un-sop-2011-18-copy").Noting(bilingual.Text{
					English: "officers of police, customs, border or other law-enforcement agencies",
					French:  "membres d'un service de police, des douanes, des frontières ou d'un autre organisme d'application de la loi",
				})},
				{From: procedure2019, Ended: true, Basis: withExperts},
			},
			Days: isOneOf(Active, Retired),
		},
		{
			ID: "personnel/united-nations/police-officer-or-expert",
			Title: bilingual.Text{
				English: "Police officer, active or retired, or civilian expert",
				French:  "Policier ou policière, en service actif ou à la retraite, ou expert civil",
			},
			Basis: withExperts,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Starting(procedure2019, policy.Measure{}, withExperts),
			Days:  isOneOf(Active, Retired, CivilianExpert),
		},
		{
			ID: "personnel/united-nations/service-years",
			Title: bilingual.Text{
				English: "Police service, training not counted", French: "Service policier, formation non comprise",
			},
			Scope: allButExperts,
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: fromPage(policy.Whole(5, policy.Years)),
			Days:  whereConcerned(sworn, servedLongEnough),
		},
		{
			ID: "personnel/united-nations/retired-within",
			Title: bilingual.Text{
				English: "Active, or recently retired", French: "En service actif, ou à la retraite depuis peu",
			},
			Scope: bilingual.Text{English: "serving and retired officers", French: "membres en service actif ou à la retraite"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Below,
			Limit: fromPage(policy.Whole(5, policy.Years)),
			Days:  retiredLately,
		},
		{
			ID: "personnel/united-nations/licence-months",
			Title: bilingual.Text{
				English: "National driving licence held", French: "Ancienneté du permis de conduire national",
			},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: fromPage(policy.Whole(12, policy.Months)),
			Days:  licensedLongEnough,
		},
		{
			ID:    "personnel/united-nations/driving-months",
			Title: bilingual.Text{English: "Recent driving experience", French: "Expérience récente de la conduite"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: fromPage(policy.Whole(12, policy.Months)),
			Days:  drivenLongEnough,
		},
		{
			ID:    "personnel/united-nations/computer",
			Title: bilingual.Text{English: "Basic computer knowledge", French: "Connaissances de base en informatique"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: append(fromPage(policy.Measure{}), policy.Entry[policy.Measure]{
				From: procedure2019, Basis: policy.Cite("un-ams-2019-19-readkong").Noting(bilingual.Text{
					English: "an annex holds the test on computers", French: "une annexe contient l'épreuve d'informatique",
				}),
			}),
			Days: knowsComputers,
		},
		{
			ID:    "personnel/united-nations/reading",
			Title: bilingual.Text{English: "Reading", French: "Lecture"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: read,
			Days:  scored(reading, readingScore),
		},
		{
			ID:    "personnel/united-nations/listening",
			Title: bilingual.Text{English: "Listening", French: "Compréhension orale"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: assessed,
			Days:  scored(listening, listeningScore),
		},
		{
			ID:    "personnel/united-nations/writing",
			Title: bilingual.Text{English: "Report writing", French: "Rédaction de rapports"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: tested2007,
			Days:  scored(writing, writingScore),
		},
		{
			ID:    "personnel/united-nations/interview",
			Title: bilingual.Text{English: "Oral interview", French: "Entrevue"},
			Basis: page,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: tested2007,
			Days:  scored(interview, interviewScore),
		},
		{
			ID:    "personnel/united-nations/mission-experience",
			Title: bilingual.Text{English: "Earlier mission", French: "Mission antérieure"},
			Basis: page.Noting(bilingual.Text{
				English: "the page calls an earlier United Nations mission desirable; any earlier tour is counted",
				French: "la page dit souhaitable une mission antérieure des Nations Unies\u00a0; " +
					"toute période d'affectation antérieure est comptée",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Limit: fromPage(policy.Measure{}),
			Days:  hasServedAbroad,
		},
		desirable("personnel/united-nations/map-reading", MapReading, bilingual.Text{English: "Maps and satellite navigation", French: "Cartes et navigation par satellite"}),
		desirable("personnel/united-nations/negotiation", Negotiation, bilingual.Text{English: "Negotiation and mediation", French: "Négociation et médiation"}),
		desirable("personnel/united-nations/interviewing", Interviewing, bilingual.Text{English: "Interviewing", French: "Conduite d'entrevues"}),
		desirable("personnel/united-nations/first-aid", FirstAid, bilingual.Text{English: "First aid", French: "Premiers soins"}),
	}
}

// desirable is the rule on a skill that the page calls desirable.
func desirable(id string, skill Skill, title bilingual.Text) policy.Rule[Candidate] {
	return policy.Rule[Candidate]{
		ID:    id,
		Title: title,
		Basis: requirementsPage.Noting(bilingual.Text{English: "the page calls it desirable", French: "la page la dit souhaitable"}),
		Asked: policy.OnDeparture, Effect: policy.Advises,
		Limit: fromPage(policy.Measure{}),
		Days:  can(skill),
	}
}

// maximumAge is the age that must not be reached.
func maximumAge() policy.Timeline[policy.Measure] {
	return policy.Timeline[policy.Measure]{
		{
			From: guidelines2007, Value: policy.Whole(63, policy.Years),
			Basis: requirementsPage.Assuming(bilingual.Text{
				English: "the page says “25 to 62”, read as until the 63rd birthday; that it is in force from January 1, 2007 is assumed",
				French: "la page dit «\u00a025 à 62\u00a0», ce qui est compris comme jusqu'au 63e anniversaire\u00a0; " +
					"il est supposé qu'elle s'applique à compter du 1er janvier 2007",
			}),
		},
		{
			From: procedure2012, Value: policy.Whole(62, policy.Years),
			Basis: procedure.At(bilingual.Text{English: "paragraph 13", French: "paragraphe 13"}).Noting(bilingual.Text{
				English: "less than 62 years of age", French: "moins de 62 ans",
			}),
		},
	}
}

// procedureRules are the rules that the operating procedure of 2012 put in writing.
func procedureRules() []policy.Rule[Candidate] {
	armedPosts := bilingual.Text{English: "armed posts", French: "fonctions armées"}
	shooting := policy.Cite("un-saat-shooting-test").Noting(bilingual.Text{
		English: "armed missions only; each part eliminates; five seconds for each round",
		French:  "missions armées seulement\u00a0; chaque partie est éliminatoire\u00a0; cinq secondes par coup",
	})
	shootingInForce := policy.Cite("un-sop-2011-18").Assuming(bilingual.Text{
		English: "the procedure asks for firearms skills on armed missions; that it asked for these numbers from the start is assumed",
		French: "la procédure exige le maniement des armes à feu pour les missions armées\u00a0; " +
			"il est supposé qu'elle exigeait ces chiffres dès le début",
	})
	integrity := procedure.Noting(bilingual.Text{
		English: "no conviction, investigation or prosecution for a criminal, human rights or disciplinary offence; minor traffic " +
			"accidents are excepted, and drunk, dangerous or careless driving is not minor",
		French: "ni condamnation, ni enquête, ni poursuite pour une infraction criminelle, disciplinaire ou aux droits de la personne\u00a0; " +
			"les accidents de la route mineurs sont exceptés, et la conduite en état d'ébriété, dangereuse ou imprudente n'est pas mineure",
	})
	annexed := func(what bilingual.Text) policy.Entry[policy.Measure] {
		return policy.Entry[policy.Measure]{From: procedure2019, Basis: policy.Cite("un-ams-2019-19-readkong").Noting(what)}
	}
	clearance := policy.Cite("un-police-ipo-information").Deriving(bilingual.Text{
		English: "a pass clears for that long; hence it is asked for on the day of departure",
		French:  "une réussite est valide pendant cette durée\u00a0; elle est donc exigée le jour du départ",
	})
	return []policy.Rule[Candidate]{
		{
			ID: "personnel/united-nations/integrity-state",
			Title: bilingual.Text{
				English: "Integrity certified by the state", French: "Intégrité attestée par l'État",
			},
			Basis: integrity,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: append(from2012(policy.Measure{}, integrity), annexed(bilingual.Text{
				English: "an annex holds the certification by the state", French: "une annexe contient l'attestation de l'État",
			})),
			Days: certifiedByState,
		},
		{
			ID: "personnel/united-nations/integrity-self",
			Title: bilingual.Text{
				English: "Integrity certified by the candidate", French: "Intégrité attestée par la personne candidate",
			},
			Basis: integrity,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: append(from2012(policy.Measure{}, integrity), annexed(bilingual.Text{
				English: "an annex holds the self-attestation", French: "une annexe contient l'attestation de la personne",
			})),
			Days: certifiedBySelf,
		},
		{
			ID: "personnel/united-nations/firearms-assembly",
			Title: bilingual.Text{
				English: "Stripping and reassembling the firearm", French: "Démontage et remontage de l'arme à feu",
			},
			Scope: armedPosts,
			Basis: shooting,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Maximum,
			Limit: from2012(policy.Whole(5, policy.Minutes), shootingInForce),
			Days:  whereArmed(reassembledInTime),
		},
		{
			ID: "personnel/united-nations/firearms-near",
			Title: bilingual.Text{
				English: "Shooting from 5 metres, five rounds", French: "Tir à 5 mètres, cinq coups",
			},
			Scope: armedPosts,
			Basis: shooting,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(4, policy.Hits), shootingInForce),
			Days:  whereArmed(hitFromNear),
		},
		{
			ID: "personnel/united-nations/firearms-far",
			Title: bilingual.Text{
				English: "Shooting from 7 metres, five rounds", French: "Tir à 7 mètres, cinq coups",
			},
			Scope: armedPosts,
			Basis: shooting,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(4, policy.Hits), shootingInForce),
			Days:  whereArmed(hitFromFar),
		},
		{
			ID: "personnel/united-nations/clearance-months",
			Title: bilingual.Text{
				English: "Assessment for mission service passed recently",
				French:  "Évaluation de l'aptitude au service dans une mission réussie récemment",
			},
			Basis: clearance,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Below,
			Limit: append(from2012(policy.Whole(24, policy.Months), policy.Cite("un-police-ipo-information").Noting(bilingual.Text{
				English: "stated for the procedure of 2012", French: "indiqué pour la procédure de 2012",
			})), policy.Entry[policy.Measure]{
				From: procedure2019, Value: policy.Whole(24, policy.Months),
				Basis: policy.Cite("un-ams-2019-19-scribd").Assuming(bilingual.Text{
					English: "how long a pass is good for under the procedure of 2019 was not read; as long as before is assumed, as a panel " +
						"that passed in 2022 stood for 2022 to 2024",
					French: "la durée de validité d'une réussite selon la procédure de 2019 n'a pas été lue\u00a0; elle est supposée la même " +
						"qu'avant, un groupe reçu en 2022 l'ayant été pour 2022 à 2024",
				}),
			}),
			Days: cleared,
		},
	}
}

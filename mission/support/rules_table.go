package support

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// standardSince is the departure from which what the sources describe without a date is taken to be asked: that of the
// first officers to the mission in Haiti that began in 2004.
var standardSince = calendar.On(2004, time.July, 1)

// daysAssumed is what the sources leave to be set for all of these: that it is done they say, and not by when.
var daysAssumed = bilingual.Text{
	English: "the source says that there is such a thing; its days, and since when, are assumed",
	French:  "la source en atteste l'existence\u00a0; les jours, et la date de départ à compter de laquelle c'est exigé, sont posés par hypothèse",
}

func before(months int) Offset {
	return Offset{Anchor: Departure, By: policy.Whole(-months, policy.Months)}
}

func departure(days int) Offset {
	return Offset{Anchor: Departure, By: policy.Whole(days, policy.CalendarDays)}
}

func middle(days int) Offset {
	return Offset{Anchor: Middle, By: policy.Whole(days, policy.CalendarDays)}
}

func back(days int) Offset {
	return Offset{Anchor: Return, By: policy.Whole(days, policy.CalendarDays)}
}

func backMonths(months int) Offset {
	return Offset{Anchor: Return, By: policy.Whole(months, policy.Months)}
}

func intervalStart(days int) Offset {
	return Offset{Anchor: IntervalStart, By: policy.Whole(days, policy.CalendarDays)}
}

func intervalEnd(days int) Offset {
	return Offset{Anchor: IntervalEnd, By: policy.Whole(days, policy.CalendarDays)}
}

// Standard are the rules of support before, during and after a tour, as far as public sources give them. That each thing
// is done is stated; by when is assumed nearly everywhere, and for a caller to set. Each call gives Rules of its own.
func Standard() Rules {
	since := func(from calendar.Date, terms Terms, basis policy.Citation) policy.Timeline[Terms] {
		return policy.Starting(from, terms, basis)
	}
	screened := policy.Cite("acva-2007-03-01").Noting(bilingual.Text{
		English: "psychological tests, interview, spouse met; fitness depends on the mission; medical and tests again on return",
		French: "tests psychologiques, entrevue, rencontre avec la conjointe ou le conjoint\u00a0; l'aptitude dépend de la mission\u00a0; " +
			"examen médical et tests repris au retour",
	})
	reports := policy.Cite("gac-evaluation-2017").At(bilingual.Text{English: "list of acronyms", French: "liste des acronymes"})
	return Rules{
		{
			ID: "support/medical-before", Kind: MedicalBefore,
			Title: bilingual.Text{English: "Medical examination before departure", French: "Examen médical avant le départ"},
			Terms: since(standardSince, Terms{Opens: before(6), Due: departure(-30)}, screened.Assuming(daysAssumed)),
			Basis: screened,
		},
		{
			ID: "support/psychological-before", Kind: PsychologicalBefore,
			Title: bilingual.Text{
				English: "Psychological tests and interview before departure",
				French:  "Tests psychologiques et entrevue avant le départ",
			},
			Terms: since(standardSince, Terms{Opens: before(6), Due: departure(-30)}, screened.Assuming(daysAssumed)),
			Basis: screened,
		},
		{
			ID: "support/family-meeting", Kind: FamilyMeeting,
			Title: bilingual.Text{
				English: "Meeting with the spouse before departure",
				French:  "Rencontre avec la conjointe ou le conjoint avant le départ",
			},
			Terms: since(standardSince, Terms{Opens: before(6), Due: departure(-30)}, screened.Assuming(daysAssumed)),
			Basis: screened,
		},
		{
			ID: "support/family-contact", Kind: FamilyContact,
			Title: bilingual.Text{English: "Contact with the family", French: "Communication avec la famille"},
			Terms: since(
				standardSince,
				Terms{Opens: intervalStart(0), Due: intervalEnd(0), Every: policy.Whole(1, policy.Months)},
				policy.Cite("rcmp-peace-operations-campaign-fr").Assuming(bilingual.Text{
					English: "families are supported during the deployment, says a later page; once a month, and since when, are assumed",
					French: "les familles sont soutenues pendant le déploiement, selon une page ultérieure\u00a0; une fois par mois, et depuis " +
						"quand, sont posés par hypothèse",
				}),
			),
			Basis: policy.Cite("rcmp-peace-operations-campaign-fr"),
		},
		{
			ID: "support/leave", Kind: Leave,
			Title: bilingual.Text{English: "Leave during the tour", French: "Congé pendant la période d'affectation"},
			Terms: since(
				standardSince,
				Terms{Opens: intervalStart(45), Due: intervalEnd(-7), Every: policy.Whole(3, policy.Months)},
				policy.Cite("un-leave-haiti-blog-2016").Assuming(bilingual.Text{
					English: "in Haiti in 2016 first leave came after 45 days and the last 7 days were served; leave in each three months, " +
						"and in other years, is assumed",
					French: "en Haïti en 2016, le premier congé venait après 45 jours et les 7 derniers jours se passaient dans la mission\u00a0; " +
						"un congé par trois mois, et les autres années, sont posés par hypothèse",
				}),
			),
			Basis: policy.Cite("un-non-staff-financial").Assuming(bilingual.Text{
				English: "2.5 days of leave a completed month, in 2022; that there was leave before is assumed",
				French:  "2,5 jours de congé par mois complet, en 2022\u00a0; l'existence de congés auparavant est posée par hypothèse",
			}),
		},
		{
			ID: "support/monthly-report", Kind: MonthlyReport,
			Title: bilingual.Text{English: "Individual monthly report", French: "Rapport individuel mensuel"},
			Terms: since(
				standardSince,
				Terms{Opens: intervalEnd(0), Due: intervalEnd(7), Every: policy.Whole(1, policy.Months)},
				reports.Assuming(daysAssumed),
			),
			Basis: reports,
		},
		{
			ID: "support/quarterly-report", Kind: QuarterlyReport,
			Title: bilingual.Text{English: "Individual quarterly report", French: "Rapport individuel trimestriel"},
			Terms: since(
				standardSince,
				Terms{Opens: intervalEnd(0), Due: intervalEnd(14), Every: policy.Whole(3, policy.Months)},
				reports.Assuming(daysAssumed),
			),
			Basis: reports,
		},
		{
			ID: "support/mid-tour-check", Kind: MidTourCheck,
			Title: bilingual.Text{
				English: "Check at the middle of the tour", French: "Bilan au milieu de la période d'affectation",
			},
			Terms: since(
				standardSince, Terms{Opens: middle(-15), Due: middle(15)},
				policy.Cite("acva-2007-03-01").Assuming(bilingual.Text{
					English: "until 2006 a medical team visited each mission once a year and saw every officer; once in the middle of each " +
						"tour is assumed",
					French: "jusqu'en 2006, une équipe médicale visitait chaque mission une fois par an et y voyait chaque membre\u00a0; une " +
						"fois au milieu de chaque période d'affectation est posé par hypothèse",
				}),
			),
			Basis: policy.Cite("acva-2007-03-01"),
		},
		{
			ID: "support/decompression", Kind: Decompression,
			Title: bilingual.Text{English: "Third-location decompression", French: "Décompression dans un tiers lieu"},
			Terms: since(
				calendar.On(2007, time.January, 1), Terms{Opens: back(0), Due: back(7)},
				policy.Cite("rcmp-gazette-far-from-home").Assuming(bilingual.Text{
					English: "a study of missions of 2007 to 2014 found that it helped officers back from Afghanistan; for all missions, from " +
						"2007, within a week, is assumed",
					French: "une étude sur les missions de 2007 à 2014 a constaté son utilité au retour d'Afghanistan\u00a0; pour toutes les " +
						"missions, dès 2007, dans la semaine, est posé par hypothèse",
				}),
			),
			Basis: policy.Cite("gac-evaluation-2017").At(bilingual.Text{English: "list of acronyms", French: "liste des acronymes"}),
		},
		{
			ID: "support/medical-after", Kind: MedicalAfter,
			Title: bilingual.Text{English: "Medical examination on return", French: "Examen médical au retour"},
			Terms: since(standardSince, Terms{Opens: back(0), Due: back(30)}, screened.Assuming(daysAssumed)),
			Basis: screened,
		},
		{
			ID: "support/psychological-after", Kind: PsychologicalAfter,
			Title: bilingual.Text{
				English: "Psychological tests on return, compared with those before departure",
				French:  "Tests psychologiques au retour, comparés à ceux d'avant le départ",
			},
			Terms: since(standardSince, Terms{Opens: back(0), Due: back(30)}, screened.Assuming(daysAssumed)),
			Basis: screened,
		},
		{
			ID: "support/post-deployment-leave", Kind: PostDeploymentLeave,
			Title: bilingual.Text{English: "Leave after the tour", French: "Congé après la période d'affectation"},
			Terms: since(
				calendar.On(2010, time.January, 1), Terms{Opens: back(1), Due: back(60)},
				policy.Cite("pk75-opp").Assuming(bilingual.Text{
					English: "the Ontario Provincial Police gives it on tours since 2010; for all services, and within 60 days, is assumed",
					French: "la Police provinciale de l'Ontario l'accorde pour les périodes d'affectation depuis 2010\u00a0; pour tous les services, " +
						"et dans les 60 jours, est posé par hypothèse",
				}),
			),
			Basis: policy.Cite("pk75-opp"),
		},
		{
			ID: "support/follow-up", Kind: FollowUp,
			Title: bilingual.Text{
				English: "Follow-up three to six months after return", French: "Suivi de trois à six mois après le retour",
			},
			Terms: since(
				calendar.On(2008, time.January, 1),
				Terms{Opens: backMonths(3), Due: backMonths(6), Least: policy.Whole(120, policy.CalendarDays)},
				policy.Cite("forces-post-deployment-screening").Assuming(bilingual.Text{
					English: "the rule of the Canadian Forces, three to six months after return for who was away 120 days or more, is taken " +
						"for police, from 2008",
					French: "la règle des Forces canadiennes, de trois à six mois après le retour pour qui s'est absenté 120 jours ou plus, est " +
						"reprise pour la police, dès 2008",
				}),
			),
			Basis: policy.Cite("rcmp-2009-start-page").Noting(bilingual.Text{
				English: "support throughout, and a smooth transition to life in Canada",
				French:  "un soutien constant, et une transition sans heurt vers la vie au Canada",
			}),
		},
	}
}

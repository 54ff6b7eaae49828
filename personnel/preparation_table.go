package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of lead times read about what has been begun.
var (
	headquarters = policy.NewFact("headquarters", bilingual.Text{
		English: "whether the post is at headquarters", French: "poste au siège ou non",
	})
	assessmentRequest = policy.NewFact("assessment-request", bilingual.Text{
		English: "day on which the assessment team was asked for", French: "jour de la demande d'une équipe d'évaluation",
	})
	assessmentDay = policy.NewFact("assessment", bilingual.Text{
		English: "day on which the assessment begins", French: "jour du début de l'évaluation",
	})
	nominationDay = policy.NewFact("nominated", bilingual.Text{
		English: "day on which the candidates were nominated", French: "jour de la mise en candidature",
	})
	visaDay = policy.NewFact("visas", bilingual.Text{
		English: "day on which the visas were applied for", French: "jour de la demande des visas",
	})
	trainingDay = policy.NewFact("training", bilingual.Text{
		English: "day on which the training begins", French: "jour du début de la formation",
	})
)

// LeadTimes is how long each step before a departure is to be planned for: from the request to the assessment, and from
// the nomination, the application for visas and the beginning of the training to the departure. Each gives the days on
// which the departure can be counted on. It advises and does not bar: the times are what was seen or stated as usual.
func LeadTimes() policy.Policy[Preparation] {
	undated := bilingual.Text{
		English: "the page states the time and is undated; that it holds from February 1, 2012, the day of the procedure by which " +
			"candidates are assessed before they are nominated, is assumed",
		French: "la page indique la durée et n'est pas datée\u00a0; il est supposé qu'elle vaut à compter du 1er février 2012, jour de " +
			"la procédure selon laquelle les personnes sont évaluées avant d'être mises en candidature",
	}
	individual := policy.Cite("un-police-nominating-ipo")
	seconded := policy.Cite("un-police-professional-posts")
	course := policy.Cite("spvm-training")
	return policy.Must("personnel/lead-times", bilingual.Text{
		English: "Lead times before departure", French: "Délais à prévoir avant le départ",
	},
		policy.Rule[Preparation]{
			ID:    "personnel/lead-times/assessment-request",
			Title: bilingual.Text{English: "Assessment team asked for in advance", French: "Équipe d'évaluation demandée d'avance"},
			Basis: policy.Cite("un-saat-scribd"),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(3, policy.Months), policy.Cite("un-saat-scribd").Assuming(bilingual.Text{
				English: "at least three months are stated in a document that is undated; from the day of the procedure of 2012 is assumed",
				French: "au moins trois mois sont indiqués dans un document non daté\u00a0; le jour de la procédure de 2012 est posé " +
					"par hypothèse",
			})),
			Days: requestedEarly,
		},
		policy.Rule[Preparation]{
			ID: "personnel/lead-times/individual-officers",
			Title: bilingual.Text{
				English: "Recruitment of individual officers", French: "Recrutement de policiers hors unités constituées",
			},
			Scope: bilingual.Text{English: "posts that are not professional", French: "postes autres que d'administrateur"},
			Basis: individual.Noting(bilingual.Text{
				English: "three months on average from the nomination", French: "trois mois en moyenne depuis la mise en candidature",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(3, policy.Months), individual.Assuming(undated)),
			Days:  forPosts(policy.No, "", recruited),
		},
		policy.Rule[Preparation]{
			ID: "personnel/lead-times/professional-posts",
			Title: bilingual.Text{
				English: "Recruitment for professional posts in missions", French: "Recrutement pour un poste d'administrateur en mission",
			},
			Scope: bilingual.Text{English: "professional posts in missions", French: "postes d'administrateur en mission"},
			Basis: seconded.Noting(bilingual.Text{
				English: "six to nine months, of which the longer is planned for", French: "de six à neuf mois, dont on prévoit le plus long",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(9, policy.Months), seconded.Assuming(undated)),
			Days:  forPosts(policy.Yes, policy.No, recruited),
		},
		policy.Rule[Preparation]{
			ID: "personnel/lead-times/headquarters-posts",
			Title: bilingual.Text{
				English: "Recruitment for professional posts at headquarters", French: "Recrutement pour un poste d'administrateur au siège",
			},
			Scope: bilingual.Text{English: "professional posts at headquarters", French: "postes d'administrateur au siège"},
			Basis: seconded.Noting(bilingual.Text{
				English: "nine months to a year, of which the longer is planned for", French: "de neuf mois à un an, dont on prévoit le plus long",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(12, policy.Months), seconded.Assuming(undated)),
			Days:  forPosts(policy.Yes, policy.Yes, recruited),
		},
		policy.Rule[Preparation]{
			ID:    "personnel/lead-times/visas",
			Title: bilingual.Text{English: "Visas applied for in advance", French: "Visas demandés d'avance"},
			Basis: policy.Cite("sudan-blog-2010-12").Noting(bilingual.Text{
				English: "three months for Sudan in 2010", French: "trois mois pour le Soudan en 2010",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: policy.Starting(calendar.On(2010, time.December, 1), policy.Whole(3, policy.Months),
				policy.Cite("sudan-blog-2010-12").Assuming(bilingual.Text{
					English: "the longest wait that was seen is taken for every mission", French: "la plus longue attente observée est reprise pour toutes les missions",
				})),
			Days: visaGranted,
		},
		policy.Rule[Preparation]{
			ID:    "personnel/lead-times/training",
			Title: bilingual.Text{English: "Training before departure", French: "Formation préalable au déploiement"},
			Basis: course.Noting(bilingual.Text{
				English: "one to two weeks, of which the longer is planned for; longer was seen for Afghanistan",
				French:  "d'une à deux semaines, dont on prévoit la plus longue durée\u00a0; davantage a été observé pour l'Afghanistan",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: policy.Starting(protocol2008, policy.Whole(14, policy.CalendarDays), course.Assuming(bilingual.Text{
				English: "the page is undated; from January 1, 2008, the year of the protocol between the service and the RCMP, is assumed",
				French: "la page n'est pas datée\u00a0; le 1er janvier 2008, l'année du protocole entre le service et la GRC, est posé " +
					"par hypothèse",
			})),
			Days: trained,
		},
	)
}

// protocol2008 is the first day of the year of the protocol between the police of Montréal and the RCMP.
var protocol2008 = calendar.On(2008, time.January, 1)

package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of recruiting read about a round.
var (
	professional = policy.NewFact("professional", bilingual.Text{
		English: "whether the round is for a professional post", French: "recrutement pour un poste d'administrateur ou non",
	})
	assessmentTeam = policy.NewFact("team", bilingual.Text{
		English: "whether an assessment team comes", French: "si une équipe d'évaluation se déplace",
	})
	places     = policy.NewFact("places", bilingual.Text{English: "number of officers sought", French: "nombre de personnes recherchées"})
	interested = policy.NewFact("interested", bilingual.Text{
		English: "number of officers who came forward", French: "nombre de personnes intéressées",
	})
	nominated = policy.NewFact("nominated", bilingual.Text{
		English: "number of officers nominated", French: "nombre de personnes mises en candidature",
	})
	nominatedWomen = policy.NewFact("women", bilingual.Text{
		English: "number of women nominated", French: "nombre de femmes mises en candidature",
	})
)

// Recruiting is what a round of recruiting is advised to reach before it is closed: enough officers who came forward and
// enough nominated for the places there are, as far as the shares that were chosen, passed or found fit in earlier rounds
// tell; the share of women that the United Nations asks of those nominated; and how many are nominated for one
// professional post, and to one team that comes to assess them. Nothing in it bars: it is what planners and reports look at.
func Recruiting() policy.Policy[Recruitment] {
	byTeam := bilingual.Text{English: "rounds that an assessment team comes to", French: "recrutements où se déplace une équipe d'évaluation"}
	cleared2012 := policy.Cite("un-police-ipo-information").Noting(bilingual.Text{
		English: "one team can clear 50 to 800 candidates, by the procedure of 2012",
		French:  "une équipe peut évaluer de 50 à 800 personnes, selon la procédure de 2012",
	})
	return policy.Must("personnel/recruiting", bilingual.Text{
		English: "Recruiting for missions", French: "Recrutement pour les missions",
	},
		policy.Rule[Recruitment]{
			ID: "personnel/recruiting/found-fit",
			Title: bilingual.Text{
				English: "Places in proportion to interest, given screening",
				French:  "Places en proportion de l'intérêt, compte tenu de l'examen d'aptitude",
			},
			Scope: someone("who came forward", "intéressées"),
			Basis: policy.Cite("acva-2007-03-01").Deriving(bilingual.Text{
				English: "a former chief medical officer had to reject more than he accepted; so less than half are found fit",
				French: "un ancien médecin-chef devait refuser plus de personnes qu'il n'en acceptait\u00a0; donc moins de la moitié " +
					"sont jugées aptes",
			}),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Below,
			Limit: policy.Starting(calendar.On(2007, time.March, 1), policy.Whole(50, policy.Percent), policy.Citation{}),
			Days:  shared(placesCount, interestedCount, below),
		},
		policy.Rule[Recruitment]{
			ID: "personnel/recruiting/chosen",
			Title: bilingual.Text{
				English: "Places in proportion to interest, given selection",
				French:  "Places en proportion de l'intérêt, compte tenu de la sélection",
			},
			Scope: someone("who came forward", "intéressées"),
			Basis: policy.Cite("ottawa-sun-2015-03-17").Deriving(bilingual.Text{
				English: "of some 20 who came forward in Gatineau three were chosen, and a fourth eight months later: 15 to 20 percent, " +
					"of which the lower is taken",
				French: "à Gatineau, sur une vingtaine de personnes intéressées, trois ont été retenues, et une quatrième huit mois plus " +
					"tard\u00a0: de 15 à 20 pour cent, dont la part la plus basse est prise",
			}),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Maximum,
			Limit: policy.Starting(calendar.On(2015, time.March, 17), policy.Whole(15, policy.Percent), policy.Citation{}),
			Days:  shared(placesCount, interestedCount, atMost),
		},
		policy.Rule[Recruitment]{
			ID: "personnel/recruiting/passing",
			Title: bilingual.Text{
				English: "Places in proportion to nominations, given the assessment",
				French:  "Places en proportion des candidatures, compte tenu de l'évaluation",
			},
			Scope: someone("nominated", "mises en candidature"),
			Basis: policy.Cite("india-saat-result-2022").Deriving(bilingual.Text{
				English: "69 of 125 candidates passed in India in February 2022; no Canadian figure was found",
				French: "69 des 125 personnes candidates ont réussi en Inde en février 2022\u00a0; aucun chiffre canadien n'a été " +
					"trouvé",
			}),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Maximum,
			Limit: policy.Starting(calendar.On(2022, time.February, 1), policy.Whole(55, policy.Percent), policy.Citation{}),
			Days:  shared(placesCount, nominatedCount, atMost),
		},
		policy.Rule[Recruitment]{
			ID:    "personnel/recruiting/women",
			Title: bilingual.Text{English: "Women among those nominated", French: "Femmes parmi les personnes mises en candidature"},
			Scope: someone("nominated", "mises en candidature"),
			Basis: policy.Cite("un-police-ipo-information"),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: policy.Timeline[policy.Measure]{
				{From: procedure2012, Value: policy.Whole(20, policy.Percent), Basis: policy.Cite("un-police-ipo-information").Noting(bilingual.Text{
					English: "stated for the procedure of 2012", French: "indiqué pour la procédure de 2012",
				})},
				{From: calls2022, Value: policy.Whole(25, policy.Percent), Basis: policy.Cite("ani-saat-india-2022").Assuming(bilingual.Text{
					English: "25 percent is stated for an assessment of 2022; from the first day of that year is assumed",
					French:  "les 25 pour cent sont indiqués pour une évaluation de 2022\u00a0; le premier jour de cette année est posé par hypothèse",
				})},
				{From: calls2025, Value: policy.Whole(25, policy.Percent), Basis: call2025InForce},
			},
			Days: shared(womenCount, nominatedCount, atLeast),
		},
		policy.Rule[Recruitment]{
			ID: "personnel/recruiting/professional-post",
			Title: bilingual.Text{
				English: "Nominations for a professional post", French: "Candidatures pour un poste d'administrateur",
			},
			Scope: bilingual.Text{English: "professional posts", French: "postes d'administrateur"},
			Basis: policy.Cite("un-professional-posts-procedures-2021"),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Maximum,
			Limit: policy.Starting(calendar.On(2021, time.November, 1), policy.Whole(2, policy.Persons),
				policy.Cite("un-professional-posts-procedures-2021").Noting(bilingual.Text{
					English: "at most two nominations a post are recommended", French: "au plus deux candidatures par poste sont recommandées",
				})),
			Days: roundsThat(professional, forProfessionalPost, fewNominated),
		},
		policy.Rule[Recruitment]{
			ID:    "personnel/recruiting/team-smallest",
			Title: bilingual.Text{English: "Enough candidates for an assessment team", French: "Assez de candidatures pour une équipe d'évaluation"},
			Scope: byTeam,
			Basis: policy.Cite("un-police-ipo-information"),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Minimum,
			Limit: from2012(policy.Whole(50, policy.Persons), cleared2012),
			Days:  roundsThat(assessmentTeam, assessedByTeam, manyNominated),
		},
		policy.Rule[Recruitment]{
			ID:    "personnel/recruiting/team-largest",
			Title: bilingual.Text{English: "Not too many candidates for one assessment team", French: "Pas trop de candidatures pour une même équipe d'évaluation"},
			Scope: byTeam,
			Basis: policy.Cite("un-police-ipo-information"),
			Asked: policy.OnNomination, Effect: policy.Advises,
			Sense: policy.Maximum,
			Limit: from2012(policy.Whole(800, policy.Persons), cleared2012),
			Days:  roundsThat(assessmentTeam, assessedByTeam, fewNominated),
		},
	)
}

// someone is the scope of a rule on a share: there is none of nobody.
func someone(english, french string) bilingual.Text {
	return bilingual.Text{English: "rounds with officers " + english, French: "recrutements comptant des personnes " + french}
}

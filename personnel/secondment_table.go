package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// osceRules are the rules of the notice for an adviser.
func osceRules() []policy.Rule[Candidate] {
	notice := policy.Cite("osce-adviser-copy")
	inForce := notice.Assuming(bilingual.Text{
		English: "the notice is undated; from April 1, 2006, the day of the Arrangement, is assumed",
		French:  "l'avis n'est pas daté\u00a0; le 1er avril 2006, jour de l'Arrangement, est posé par hypothèse",
	})
	rule := func(
		id string, title bilingual.Text, limit policy.Measure, days func(Candidate, policy.Measure) policy.Days,
	) policy.Rule[Candidate] {
		r := policy.Rule[Candidate]{
			ID: id, Title: title, Basis: notice, Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Starting(arrangement2006, limit, inForce), Days: days,
		}
		if limit.Valid() {
			r.Sense = policy.Minimum
		}
		return r
	}
	condition := rule("personnel/osce/physical-condition", bilingual.Text{English: "Physical condition", French: "Condition physique"},
		policy.Measure{}, passed(MedicalFitness))
	speciality := rule("personnel/osce/speciality-months",
		bilingual.Text{English: "Time in the speciality of the post", French: "Temps passé dans la spécialité de la fonction"},
		policy.Whole(12, policy.Months), skilled)
	speciality.Scope = bilingual.Text{English: "posts that ask for skills", French: "fonctions qui exigent des compétences"}
	service := rule("personnel/osce/service-years",
		bilingual.Text{English: "Police service of various kinds", French: "Service policier varié"},
		policy.Whole(10, policy.Years), whereConcerned(sworn, servedLongEnough))
	service.Scope = allButExperts
	english := rule("personnel/osce/language",
		bilingual.Text{English: "Level in the language of operation", French: "Niveau dans la langue de travail de la mission"},
		policy.Measure{}, levelReached)
	english.Scope = postsWithLevel
	english.Basis = notice.Noting(bilingual.Text{
		English: "very good English; which level that is, the post says", French: "très bonne connaissance de l'anglais\u00a0; la fonction dit à quel niveau",
	})
	return []policy.Rule[Candidate]{
		rule("personnel/osce/active", bilingual.Text{English: "Regular active police service", French: "Service policier régulier et actif"},
			policy.Measure{}, isOneOf(Active)),
		service,
		speciality,
		rule("personnel/osce/police-school",
			bilingual.Text{English: "Diploma of a recognised police school", French: "Diplôme d'une école de police reconnue"},
			policy.Measure{}, holds(PoliceDiploma)),
		condition,
		rule("personnel/osce/licence", bilingual.Text{English: "Driving licence", French: "Permis de conduire"}, policy.Measure{}, licensed),
		rule("personnel/osce/manual", bilingual.Text{English: "Manual transmission driven", French: "Conduite d'un véhicule à boîte manuelle"},
			policy.Measure{}, drivesManual),
		rule("personnel/osce/negotiation", bilingual.Text{English: "Negotiation and mediation", French: "Négociation et médiation"},
			policy.Measure{}, can(Negotiation)),
		rule("personnel/osce/map-reading", bilingual.Text{English: "Maps", French: "Cartes"}, policy.Measure{}, can(MapReading)),
		rule("personnel/osce/first-aid", bilingual.Text{English: "First aid", French: "Premiers soins"}, policy.Measure{}, can(FirstAid)),
		rule("personnel/osce/human-rights", bilingual.Text{
			English: "Police standards and human rights", French: "Normes policières et droits de la personne",
		}, policy.Measure{}, can(HumanRights)),
		english,
	}
}

// postsWithLevel is the scope of rules on the level in the language of operation.
var postsWithLevel = bilingual.Text{
	English: "posts that ask for a level", French: "fonctions qui exigent un niveau",
}

// europeanUnionRules are the rules of the calls of the European Union.
func europeanUnionRules() []policy.Rule[Candidate] {
	missions := policy.Cite("coe-civ-csdp-missions")
	call := policy.Cite("eubam-call-2018")
	from2018 := func(limit policy.Measure) policy.Timeline[policy.Measure] {
		return policy.Starting(calendar.On(2018, time.January, 1), limit, call.Assuming(bilingual.Text{
			English: "stated in a call of 2018 for one mission; for all of them, from the first day of that year, is assumed",
			French: "indiqué dans un appel de 2018 pour une mission\u00a0; pour toutes, dès le premier jour de cette année, est posé par " +
				"hypothèse",
		}))
	}
	return []policy.Rule[Candidate]{
		{
			ID:    "personnel/european-union/nomination",
			Title: bilingual.Text{English: "Nomination by the national authority", French: "Mise en candidature par l'autorité nationale"},
			Basis: missions,
			Asked: policy.OnNomination, Effect: policy.Bars,
			Limit: policy.Starting(arrangement2006, policy.Measure{}, missions.Assuming(bilingual.Text{
				English: "the page is undated, and on member states; from April 1, 2006 and for Canada is assumed",
				French:  "la page n'est pas datée et porte sur les États membres\u00a0; dès le 1er avril 2006 et pour le Canada est posé par hypothèse",
			})),
			Days: approved(NationalNomination),
		},
		{
			ID:    "personnel/european-union/language",
			Title: bilingual.Text{English: "Level in the language of operation", French: "Niveau dans la langue de travail de la mission"},
			Scope: postsWithLevel,
			Basis: call.Noting(bilingual.Text{
				English: "fluent English is absolute; which level that is, the post says",
				French:  "la maîtrise de l'anglais est impérative\u00a0; la fonction dit à quel niveau",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: from2018(policy.Measure{}),
			Days:  levelReached,
		},
		{
			ID:    "personnel/european-union/release-months",
			Title: bilingual.Text{English: "Released for long enough", French: "Durée de la libération"},
			Basis: call.Noting(bilingual.Text{
				English: "tours of one to three years, of which the shortest is asked", French: "affectations d'un à trois ans, dont la plus courte est exigée",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Sense: policy.Minimum,
			Limit: from2018(policy.Whole(12, policy.Months)),
			Days:  releasedFor,
		},
	}
}

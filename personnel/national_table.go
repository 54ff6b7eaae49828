package personnel

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// arrangement2006 is the first day of the Arrangement as revised in 2006.
var arrangement2006 = calendar.On(2006, time.April, 1)

// since2006 is a limit without a number in force since the Arrangement of 2006, which the source attests for another day.
func since2006(source string) policy.Timeline[policy.Measure] {
	return policy.Starting(arrangement2006, policy.Measure{}, policy.Cite(source).Assuming(bilingual.Text{
		English: "the source attests it; that it is asked since April 1, 2006, the day of the Arrangement, is assumed",
		French:  "la source l'atteste\u00a0; il est supposé que c'est exigé depuis le 1er avril 2006, jour de l'Arrangement",
	}))
}

// nationalRules are the rules that the program asks of everybody.
func nationalRules() []policy.Rule[Candidate] {
	screening := policy.Cite("acva-2007-03-01")
	abnormal := bilingual.Text{
		English: "officers whose psychological test is not normal", French: "personnes dont le test psychologique n'est pas normal",
	}
	serving := bilingual.Text{English: "serving officers", French: "membres en service actif"}
	return []policy.Rule[Candidate]{
		{
			ID:    "personnel/national/consent",
			Title: bilingual.Text{English: "Consent of the person", French: "Consentement de la personne"},
			Basis: policy.Cite("blue-line-safer-world").Noting(bilingual.Text{
				English: "taking part is voluntary", French: "la participation est volontaire",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: since2006("blue-line-safer-world"),
			Days:  approved(OwnConsent),
		},
		{
			ID:    "personnel/national/nomination",
			Title: bilingual.Text{English: "Nomination by the home service", French: "Mise en candidature par le service d'attache"},
			Scope: serving,
			Basis: policy.Cite("rcmp-current-operations-2014").Noting(bilingual.Text{
				English: "officers of partner services go through the coordinator of their service, those of the RCMP through its adviser",
				French:  "les membres des services partenaires passent par le coordonnateur de leur service, ceux de la GRC par son conseiller",
			}),
			Asked: policy.OnNomination, Effect: policy.Bars,
			Limit: since2006("rcmp-current-operations-2014"),
			Days:  whereConcerned(release, approved(ServiceNomination)),
		},
		{
			ID:    "personnel/national/release",
			Title: bilingual.Text{English: "Release by the home service", French: "Libération par le service d'attache"},
			Scope: serving,
			Basis: policy.Assume(bilingual.Text{
				English: "no source read tells how a service releases an officer; that it does so for every day of the tour is assumed",
				French: "aucune source lue ne dit comment un service libère un membre\u00a0; il est supposé qu'il le fait pour chaque jour " +
					"de la période d'affectation",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(arrangement2006, policy.Measure{}, policy.Citation{}),
			Days:  whereConcerned(release, approved(ServiceRelease)),
		},
		{
			ID:    "personnel/national/contract",
			Title: bilingual.Text{English: "Contract of the agent", French: "Contrat de l'agent"},
			Scope: bilingual.Text{English: "contracted agents", French: "agents contractuels"},
			Basis: policy.Cite("frontline-afghanistan-2011").Assuming(bilingual.Text{
				English: "an officer tells of a contract with the RCMP for the year of the mission; that every agent has one for the whole tour " +
					"is assumed",
				French: "un policier parle d'un contrat avec la GRC pour l'année de la mission\u00a0; il est supposé que chaque agent en a un " +
					"pour toute la période d'affectation",
			}),
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(arrangement2006, policy.Measure{}, policy.Citation{}),
			Days:  whereConcerned(contract, holds(Contract)),
		},
		{
			ID:    "personnel/national/medical-fitness",
			Title: bilingual.Text{English: "Medical fitness", French: "Aptitude médicale"},
			Basis: screening,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: since2006("acva-2007-03-01"),
			Days:  passed(MedicalFitness),
		},
		{
			ID: "personnel/national/medical-profile",
			Title: bilingual.Text{
				English: "Medical limitations accepted by the mission", French: "Restrictions médicales admises par la mission",
			},
			Basis: screening.Noting(bilingual.Text{
				English: "near hospitals, unarmed and without contact with the public, a hearing aid or pills for blood pressure or diabetes are " +
					"accepted; under canvas and far from any hospital they are not",
				French: "près d'hôpitaux, sans arme et sans contact avec le public, un appareil auditif ou des médicaments contre " +
					"l'hypertension ou le diabète sont admis\u00a0; sous la tente et loin de tout hôpital, ils ne le sont pas",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: since2006("acva-2007-03-01"),
			Days:  limitationsAccepted,
		},
		{
			ID:    "personnel/national/psychological-test",
			Title: bilingual.Text{English: "Psychological test made", French: "Test psychologique effectué"},
			Basis: screening,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: since2006("acva-2007-03-01"),
			Days:  tested(PsychologicalTest),
		},
		{
			ID:    "personnel/national/psychologist-interview",
			Title: bilingual.Text{English: "Interview by a psychologist", French: "Entrevue avec un psychologue"},
			Scope: abnormal,
			Basis: screening,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: since2006("acva-2007-03-01"),
			Days:  whereAbnormal(tested(PsychologistInterview)),
		},
		{
			ID:    "personnel/national/panel-decision",
			Title: bilingual.Text{English: "Decision of the team of specialists", French: "Décision de l'équipe de spécialistes"},
			Scope: abnormal,
			Basis: screening,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: since2006("acva-2007-03-01"),
			Days:  whereAbnormal(passed(PanelDecision)),
		},
		{
			ID:    "personnel/national/family-readiness",
			Title: bilingual.Text{English: "Family readiness reviewed", French: "Préparation de la famille examinée"},
			Basis: policy.Cite("spvm-selection").Noting(bilingual.Text{
				English: "the interview tests personal and family readiness", French: "l'entrevue vérifie la préparation personnelle et familiale",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Limit: since2006("spvm-selection"),
			Days:  tested(FamilyReadiness),
		},
		{
			ID:    "personnel/national/family-contact",
			Title: bilingual.Text{English: "Spouse or family met and recorded", French: "Conjointe, conjoint ou famille rencontrés et consignés"},
			Basis: screening.Noting(bilingual.Text{
				English: "the spouse was met; trouble in the family is not by itself a bar",
				French:  "la conjointe ou le conjoint était rencontré\u00a0; des difficultés familiales ne sont pas en soi un obstacle",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises,
			Limit: since2006("acva-2007-03-01"),
			Days:  tested(FamilyContact),
		},
	}
}

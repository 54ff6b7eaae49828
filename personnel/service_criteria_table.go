package personnel

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// criterion is a rule of one service: what it asks of its own officers.
type criterion struct {
	service, id string
	title       bilingual.Text
	basis       policy.Citation
	asked       policy.Moment
	effect      policy.Effect
	sense       policy.Sense
	limit       policy.Measure
	days        func(Candidate, policy.Measure) policy.Days
}

// serviceCriteria are the criteria that services publish.
var serviceCriteria = []criterion{
	{
		"spvm", "personnel/services/spvm/service-years",
		bilingual.Text{English: "Service with a recognised police force", French: "Service dans un corps de police reconnu"},
		spvmSelection, policy.OnNomination, policy.Bars, policy.Minimum, policy.Whole(10, policy.Years), asPolice(servedLongEnough),
	},
	{
		"spvm", "personnel/services/spvm/recommendation",
		bilingual.Text{English: "Recommendation of the unit commander", French: "Recommandation du commandant de l'unité"},
		spvmSelection, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		approved(CommanderRecommendation),
	},
	{
		"spvm", "personnel/services/spvm/disciplinary-record",
		bilingual.Text{English: "Disciplinary record without an entry", French: "Dossier disciplinaire vierge"},
		spvmSelection, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		passed(DisciplinaryRecord),
	},
	{
		"spvm", "personnel/services/spvm/medical-limitations",
		bilingual.Text{English: "No medical limitation", French: "Aucune restriction médicale"},
		spvmSelection, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		withoutLimitation,
	},
	{
		"spvm", "personnel/services/spvm/manual-years",
		bilingual.Text{English: "Vehicles with manual transmission driven", French: "Conduite de véhicules à boîte manuelle"},
		spvmSelection, policy.OnNomination, policy.Bars, policy.Minimum, policy.Whole(2, policy.Years), manualLongEnough,
	},
	{
		"spvm", "personnel/services/spvm/skills",
		bilingual.Text{
			English: "Qualifications and specialities of the mission", French: "Qualifications et spécialités propres à la mission",
		},
		spvmSelection, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		skilled,
	},
	{
		"spvm", "personnel/services/spvm/interview",
		bilingual.Text{English: "Selection interview", French: "Entrevue de sélection"},
		spvmStages, policy.OnDeparture, policy.Bars, "",
		policy.Measure{},
		passed(SelectionInterview),
	},
	{
		"spvm", "personnel/services/spvm/medical-examination",
		bilingual.Text{English: "Medical examination", French: "Examen médical"},
		spvmStages, policy.OnDeparture, policy.Bars, "",
		policy.Measure{},
		passed(MedicalFitness),
	},
	{
		"spvm", "personnel/services/spvm/psychological-examination",
		bilingual.Text{English: "Psychological examination", French: "Examen psychologique"},
		spvmStages, policy.OnDeparture, policy.Bars, "",
		policy.Measure{},
		tested(PsychologicalTest),
	},
	{
		"calgary", "personnel/services/calgary/active",
		bilingual.Text{English: "Active sworn member", French: "Membre assermenté en service actif"},
		calgaryPage, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		isOneOf(Active),
	},
	{
		"calgary", "personnel/services/calgary/application",
		bilingual.Text{
			English: "Application in answer to an expression of interest, forwarded by the service",
			French:  "Candidature à la suite d'un appel d'intérêt, transmise par le service",
		},
		calgaryPage, policy.OnNomination, policy.Bars, "",
		policy.Measure{},
		approved(ServiceNomination),
	},
}

var (
	spvmSelection = policy.Cite("spvm-selection").At(bilingual.Text{English: "general criteria", French: "critères généraux"})
	spvmStages    = policy.Cite("spvm-selection").At(bilingual.Text{English: "stages of selection", French: "étapes de la sélection"})
	calgaryPage   = policy.Cite("calgary-police-peace-operations")
)

// criteriaInForce are the days from which the criteria of a service are taken to be in force, with what that rests on.
var criteriaInForce = map[string]policy.Entry[policy.Measure]{
	"spvm": {From: protocol2008, Basis: policy.Cite("spvm-selection").Assuming(bilingual.Text{
		English: "the page is undated; from January 1, 2008, the year of the protocol between the service and the RCMP, is assumed",
		French: "la page n'est pas datée\u00a0; le 1er janvier 2008, l'année du protocole entre le service et la GRC, est posé par " +
			"hypothèse",
	})},
	"calgary": {From: calendar.On(2010, time.March, 1), Basis: policy.Cite("calgary-police-peace-operations").Assuming(bilingual.Text{
		English: "the page is undated; from March 1, 2010, the month of the agreement between the service and the RCMP, is assumed",
		French: "la page n'est pas datée\u00a0; le 1er mars 2010, le mois de l'entente entre le service et la GRC, est posé par " +
			"hypothèse",
	})},
}

// serviceRules are the criteria as rules that concern the officers of their service.
func serviceRules() []policy.Rule[Candidate] {
	rules := make([]policy.Rule[Candidate], 0, len(serviceCriteria))
	for _, c := range serviceCriteria {
		inForce := criteriaInForce[c.service]
		inForce.Value = c.limit
		rules = append(rules, policy.Rule[Candidate]{
			ID: c.id, Title: c.title, Scope: officersOf(c.service),
			Basis: c.basis, Asked: c.asked, Effect: c.effect, Sense: c.sense,
			Limit: policy.Timeline[policy.Measure]{inForce}, Days: ofService(c.service, c.days),
		})
	}
	return rules
}

// officersOf is the scope of the rules of a service.
func officersOf(id string) bilingual.Text {
	service, _ := ServiceByID(id)
	return bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(officersOfService.In(tag), service.Short.In(tag)) })
}

var officersOfService = bilingual.Text{English: "officers of this service: %s", French: "membres de ce service\u00a0: %s"}

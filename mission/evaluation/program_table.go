package evaluation

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Program is the logic model of the international police program, from its activities up to what it is for. The elements
// are published ones, in our own words; which leads to which is assumed, as no public source draws it. Each call gives a
// LogicModel of its own.
func Program() LogicModel {
	return LogicModel{
		ID: "international-police-program",
		Title: bilingual.Text{
			English: "International Police Peacekeeping and Peace Operations program",
			French:  "Programme d'opérations policières internationales de paix et de maintien de la paix",
		},
		Elements: append(append(programWork(), programOutcomes()...), programPurposes()...),
		Basis: policy.Assume(bilingual.Text{
			English: "the elements are published, each with its source; which leads to which is drawn by the library",
			French:  "les éléments sont publiés, chacun avec sa source\u00a0; ce qui mène à quoi est établi par la bibliothèque",
		}),
	}
}

// programWork are the activities and the outputs.
func programWork() []Element {
	manages := policy.Cite("rcmp-2009")
	return []Element{
		{
			ID: "planning", Level: Activity, Leads: []string{"officers-deployed"}, Basis: manages,
			Title: bilingual.Text{English: "Planning of missions", French: "Planification des missions"},
		},
		{
			ID: "selection", Level: Activity, Leads: []string{"officers-deployed"}, Basis: manages,
			Title: bilingual.Text{English: "Selection of officers", French: "Sélection des policiers"},
		},
		{
			ID: "training", Level: Activity, Leads: []string{"officers-deployed", "skills-for-the-mission"}, Basis: manages,
			Title: bilingual.Text{English: "Training before deployment", French: "Formation préalable au déploiement"},
		},
		{
			ID: "support", Level: Activity, Leads: []string{"officers-deployed"}, Basis: manages,
			Title: bilingual.Text{English: "Support throughout and on return", French: "Soutien tout au long de l'affectation et au retour"},
		},
		{
			ID: "evaluation", Level: Activity, Leads: []string{"planning"}, Basis: manages,
			Title: bilingual.Text{English: "Evaluation of missions", French: "Évaluation des missions"},
		},
		{
			ID: "officers-deployed", Level: Output,
			Leads: []string{"work-in-missions", "international-cooperation", "officer-benefit"},
			Title: bilingual.Text{
				English: "Canadian police trained and deployed to peace operations",
				French:  "Policiers canadiens formés et déployés dans les opérations de paix",
			},
			Basis: policy.Cite("gc-infobase").At(bilingual.Text{
				English: "expected results, sub-program Peacekeeping Mission",
				French:  "résultats attendus, sous-programme Missions de paix internationales",
			}),
		},
		{
			ID: "work-in-missions", Level: Output, Leads: []string{"police-services-strengthened"},
			Title: bilingual.Text{
				English: "Patrols, training of recruits, humanitarian assistance, security of elections, investigation of human rights violations",
				French:  "Patrouilles, formation des recrues, aide humanitaire, sécurité des élections, enquêtes sur les violations des droits de la personne",
			},
			Basis: policy.Cite("rcmp-overview-page"),
		},
	}
}

// programOutcomes are the immediate and the intermediate outcomes.
func programOutcomes() []Element {
	expected := policy.Cite("gc-infobase").At(bilingual.Text{English: "expected results", French: "résultats attendus"})
	return []Element{
		{
			ID: "skills-for-the-mission", Level: ImmediateOutcome, Leads: []string{"police-services-strengthened"}, Basis: expected,
			Title: bilingual.Text{
				English: "Canadian police have the skills and the knowledge that their mission needs",
				French:  "Les policiers canadiens ont les compétences et les connaissances que demande leur mission",
			},
		},
		{
			ID: "police-services-strengthened", Level: ImmediateOutcome, Basis: expected,
			Leads: []string{"local-police-keep-order", "rule-of-law"},
			Title: bilingual.Text{
				English: "Police services rebuilt and strengthened in countries that have known fragility, conflict or upheaval",
				French:  "Services de police rebâtis et renforcés dans des pays qui ont connu la fragilité, un conflit ou des bouleversements",
			},
		},
		{
			ID: "international-cooperation", Level: ImmediateOutcome, Basis: expected,
			Leads: []string{"safer-environment", "enforcement-at-home-and-abroad"},
			Title: bilingual.Text{
				English: "Police cooperation and support given to the international law-enforcement community",
				French:  "Coopération policière et appui à la communauté internationale d'application de la loi",
			},
		},
		{
			ID: "local-police-keep-order", Level: IntermediateOutcome, Leads: []string{"safer-environment"},
			Title: bilingual.Text{
				English: "Local police able to maintain law and order",
				French:  "Police locale capable d'assurer le respect de la loi et l'ordre public",
			},
			Basis: policy.Cite("rcmp-overview-page"),
		},
		{
			ID: "rule-of-law", Level: IntermediateOutcome, Leads: []string{"safer-environment", "long-term-development"},
			Title: bilingual.Text{
				English: "Strengthened rule of law, institutions reformed, foreign police more professional",
				French:  "Primauté du droit renforcée, institutions réformées, police étrangère plus professionnelle",
			},
			Basis: policy.Cite("rcmp-evaluation-2022-summary"),
		},
		{
			ID: "enforcement-at-home-and-abroad", Level: IntermediateOutcome, Leads: []string{"illicit-activities-contained"},
			Title: bilingual.Text{
				English: "Better ability to enforce the law and to disrupt threats at home and abroad",
				French:  "Meilleure capacité d'appliquer la loi et de perturber les menaces au pays et à l'étranger",
			},
			Basis: expected,
		},
	}
}

// programPurposes are the ultimate outcomes, the benefits brought home among them.
func programPurposes() []Element {
	basis := policy.Cite("rcmp-overview-page")
	return []Element{
		{
			ID: "safer-environment", Level: UltimateOutcome, Basis: basis,
			Leads: []string{"long-term-development", "illicit-activities-contained"},
			Title: bilingual.Text{English: "A safer and more stable environment", French: "Un milieu plus sûr et plus stable"},
		},
		{
			ID: "long-term-development", Level: UltimateOutcome, Basis: basis,
			Title: bilingual.Text{English: "Long-term development", French: "Développement à long terme"},
		},
		{
			ID: "illicit-activities-contained", Level: UltimateOutcome, Basis: basis,
			Title: bilingual.Text{
				English: "Illicit activities kept from spilling across borders",
				French:  "Activités illicites empêchées de se propager au-delà des frontières",
			},
		},
		{
			ID: "officer-benefit", Level: UltimateOutcome, Benefit: ToOfficer, Leads: []string{"service-benefit"}, Basis: basis,
			Title: bilingual.Text{
				English: "Officers who lead, solve problems and work among other cultures better than before",
				French:  "Des policiers qui dirigent, résolvent des problèmes et travaillent avec d'autres cultures mieux qu'avant",
			},
		},
		{
			ID: "service-benefit", Level: UltimateOutcome, Benefit: ToService, Leads: []string{"community-benefit"}, Basis: basis,
			Title: bilingual.Text{
				English: "Home services that gain from what their officers bring back",
				French:  "Des services d'attache qui profitent de ce que leurs membres rapportent",
			},
		},
		{
			ID: "community-benefit", Level: UltimateOutcome, Benefit: ToCommunity, Basis: basis,
			Title: bilingual.Text{
				English: "Communities at home that gain from it too",
				French:  "Des collectivités au pays qui en profitent aussi",
			},
		},
	}
}

package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

const planningID = "arrangement/planning"

// planningAsked are urgency and risk. No source publishes them as factors.
var planningAsked = []factorAsked{
	{
		factor: Urgency,
		question: bilingual.Text{
			English: "Can Canada answer in the time that the request leaves?",
			French:  "Le Canada peut-il répondre dans le délai que laisse la demande\u00a0?",
		},
		fact: policy.NewFact("urgency-examined", bilingual.Text{English: "examination of the urgency", French: "examen de l'urgence"}),
		basis: policy.Assume(bilingual.Text{
			English: "no source publishes it as a factor; from the request or the visit to the first officers it took about two months " +
				"for Haiti in 2004 and 21 months for the Congo in 2021, so time is weighed",
			French: "aucune source n'en fait un facteur\u00a0; de la demande ou de la visite aux premiers membres déployés, il a fallu " +
				"environ deux mois pour Haïti en 2004 et 21 mois pour le Congo en 2021, d'où l'examen du délai",
		}),
		inForce: planningInForce,
		days:    func(a Assessment, fact policy.Fact) policy.Days { return a.Urgency.days(fact) },
	},
	{
		factor: Risk,
		question: bilingual.Text{
			English: "Is the risk to the officers acceptable, with what is done against it?",
			French:  "Le risque pour le personnel policier est-il acceptable, compte tenu de ce qui est fait pour le réduire\u00a0?",
		},
		fact: policy.NewFact("risk-examined", bilingual.Text{English: "examination of the risk", French: "examen du risque"}),
		basis: policy.Cite("global-news-2020-01-08").Assuming(bilingual.Text{
			English: "no source publishes it as a factor; the mission in Iraq was suspended for it in January 2020, so it is weighed before",
			French:  "aucune source n'en fait un facteur\u00a0; la mission en Irak a été suspendue pour cela en janvier 2020, d'où l'examen préalable",
		}),
		inForce: planningInForce,
		days:    func(a Assessment, fact policy.Fact) policy.Days { return a.Risk.days(fact) },
	},
}

// planningInForce is when urgency and risk are asked about.
var planningInForce = policy.Starting(term2006, policy.Measure{}, policy.Assume(bilingual.Text{
	English: "asked from the day on which the decision factors are",
	French:  "demandé à compter du jour où le sont les facteurs de décision",
}))

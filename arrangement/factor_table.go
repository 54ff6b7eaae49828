package arrangement

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

const factorsID = "arrangement/factors"

// factorAsked is how a factor is asked about.
type factorAsked struct {
	factor   Factor
	question bilingual.Text
	fact     policy.Fact
	basis    policy.Citation
	inForce  policy.Timeline[policy.Measure]
	days     func(a Assessment, fact policy.Fact) policy.Days
}

// factorsAsked are the factors in their order. The page that publishes them goes on after the fifth; what follows was
// not read.
var factorsAsked = []factorAsked{
	{
		factor: Mandate,
		question: bilingual.Text{
			English: "Is the mandate of the mission clear, and can it be achieved?",
			French:  "Le mandat de la mission est-il clair et réalisable\u00a0?",
		},
		fact:  policy.NewFact("mandate-examined", bilingual.Text{English: "examination of the mandate", French: "examen du mandat"}),
		basis: policy.Cite("rcmp-cpa-page"), inForce: factorsInForce,
		days: func(a Assessment, fact policy.Fact) policy.Days { return a.Mandate.days(fact) },
	},
	{
		factor: Purpose,
		question: bilingual.Text{
			English: "Is the mission likely to serve peace, and to lead to a political settlement and to peace building in the long term?",
			French: "La mission est-elle susceptible de servir la paix et de mener à un règlement politique et à l'édification de la paix " +
				"à long terme\u00a0?",
		},
		fact:  policy.NewFact("purpose-examined", bilingual.Text{English: "examination of the purpose", French: "examen de l'objet"}),
		basis: policy.Cite("rcmp-cpa-page"), inForce: factorsInForce,
		days: func(a Assessment, fact policy.Fact) policy.Days { return a.Purpose.days(fact) },
	},
	{
		factor: RoleFit,
		question: bilingual.Text{
			English: "Does what Canadian police are to do fit the skills and the philosophy of Canadian policing?",
			French:  "Le rôle prévu pour la police canadienne correspond-il à ses compétences et à sa conception du travail policier\u00a0?",
		},
		fact:  policy.NewFact("role-examined", bilingual.Text{English: "examination of the role", French: "examen du rôle"}),
		basis: policy.Cite("rcmp-cpa-page"), inForce: factorsInForce,
		days: func(a Assessment, fact policy.Fact) policy.Days { return a.RoleFit.days(fact) },
	},
	{
		factor: ForeignPolicyInterest,
		question: bilingual.Text{
			English: "Does a Canadian presence serve an interest of Canada's foreign policy or development work, in the region and " +
				"with the country?",
			French: "Une présence canadienne sert-elle un intérêt du Canada en politique étrangère ou en développement, dans la région " +
				"et auprès du pays\u00a0?",
		},
		fact: policy.NewFact("foreign-policy-interest-examined", bilingual.Text{
			English: "examination of the foreign policy interest",
			French:  "examen de l'intérêt pour la politique étrangère",
		}),
		basis: policy.Cite("rcmp-cpa-page"), inForce: factorsInForce,
		days: func(a Assessment, fact policy.Fact) policy.Days { return a.ForeignPolicyInterest.days(fact) },
	},
	{
		factor: OfficialRequest,
		question: bilingual.Text{
			English: "Has an official request for Canadian police been received?",
			French:  "Le Canada a-t-il reçu une demande officielle d'assistance policière\u00a0?",
		},
		fact: policy.NewFact("request-received", bilingual.Text{
			English: "who made the official request, and when it was received",
			French:  "l'auteur de la demande officielle et sa date de réception",
		}),
		basis: policy.Cite("rcmp-cpa-page"), inForce: factorsInForce,
		days: Assessment.requestDays,
	},
	{
		factor: DomesticPolicing,
		question: bilingual.Text{
			English: "Does policing at home stay unaffected while the officers are away?",
			French:  "Les services policiers au pays sont-ils pleinement maintenus pendant le déploiement\u00a0?",
		},
		fact: policy.NewFact("policing-at-home-examined", bilingual.Text{
			English: "findings on policing at home",
			French:  "constats sur les services policiers au pays",
		}),
		basis: policy.Cite("rcmp-overview-page").Deriving(bilingual.Text{
			English: "the Arrangement is designed to leave policing at home unaffected; hence it is examined as a factor beside the five " +
				"that were published",
			French: "l'Arrangement est conçu pour ne pas toucher aux services policiers au pays\u00a0; on en fait donc un facteur, " +
				"en plus des cinq qui ont été publiés",
		}),
		inForce: policy.Timeline[policy.Measure]{
			{From: term2006, Basis: policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
				English: "the term that began on April 1, 2006 is to have little effect on duties at home",
				French:  "le cycle qui a débuté le 1er avril 2006 doit avoir peu d'effet sur le travail au pays",
			})},
			{From: term2011, Basis: carriedOn},
		},
		days: Assessment.homeDays,
	},
}

func askedAbout(f Factor) (factorAsked, bool) {
	for _, asked := range slices.Concat(factorsAsked, planningAsked) {
		if asked.factor == f {
			return asked, true
		}
	}
	return factorAsked{}, false
}

// factorsInForce is when the five factors are asked about: they were published with the term of 2006.
var factorsInForce = policy.Timeline[policy.Measure]{
	{From: term2006, Basis: policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
		English: "published with the term that began on April 1, 2006",
		French:  "publié avec le cycle qui a débuté le 1er avril 2006",
	})},
	{From: term2011, Basis: carriedOn},
}

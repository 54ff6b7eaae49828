package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// asksFor is one concurrence that is asked for, and from when: that of a partner as a whole, or that of one of the
// ministers to whom it answers.
type asksFor struct {
	partner  Partner
	minister Office // not stated where the partner is asked as a whole
	title    bilingual.Text
	fact     policy.Fact
	basis    policy.Citation
	over     policy.Timeline[policy.Measure]
}

// id is the ID of the rule that asks.
func (a asksFor) id() string {
	if a.minister != "" {
		return concurrenceID + "/" + string(a.minister)
	}
	return concurrenceID + "/" + string(a.partner)
}

// concurrencesAsked are the concurrences in a fixed order: the departments first, then the ministers that took their place.
var concurrencesAsked = []asksFor{
	{
		partner: ForeignAffairs,
		title: bilingual.Text{
			English: "Concurrence of the department of foreign affairs",
			French:  "Assentiment du ministère des Affaires étrangères",
		},
		fact: policy.NewFact("concurrence-foreign-affairs", bilingual.Text{
			English: "concurrence of the department of foreign affairs",
			French:  "assentiment du ministère des Affaires étrangères",
		}),
		basis: partsOf2006, over: asAWhole(ForeignAffairs),
	},
	{
		partner: Development,
		title:   bilingual.Text{English: "Concurrence of the development agency", French: "Assentiment de l'agence de développement"},
		fact: policy.NewFact("concurrence-development", bilingual.Text{
			English: "concurrence of the development agency",
			French:  "assentiment de l'agence de développement",
		}),
		basis: partsOf2006, over: asAWhole(Development),
	},
	{
		partner: PublicSafety,
		title: bilingual.Text{
			English: "Concurrence of the department of public safety",
			French:  "Assentiment du ministère de la Sécurité publique",
		},
		fact: policy.NewFact("concurrence-public-safety", bilingual.Text{
			English: "concurrence of the department of public safety",
			French:  "assentiment du ministère de la Sécurité publique",
		}),
		basis: partsOf2006, over: asAWhole(PublicSafety),
	},
	{
		partner: ForeignAffairs, minister: ForeignAffairsMinister,
		title: bilingual.Text{
			English: "Concurrence of the minister of foreign affairs",
			French:  "Assentiment du ministre des Affaires étrangères",
		},
		fact: policy.NewFact("concurrence-minister-of-foreign-affairs", bilingual.Text{
			English: "concurrence of the minister of foreign affairs",
			French:  "assentiment du ministre des Affaires étrangères",
		}),
		basis: ministersIn2019, over: ministersDecide,
	},
	{
		partner: ForeignAffairs, minister: DevelopmentMinister,
		title: bilingual.Text{
			English: "Concurrence of the minister of international development",
			French:  "Assentiment du ministre du Développement international",
		},
		fact: policy.NewFact("concurrence-minister-of-international-development", bilingual.Text{
			English: "concurrence of the minister of international development",
			French:  "assentiment du ministre du Développement international",
		}),
		basis: ministersIn2019, over: ministersDecide,
	},
	{
		partner: PublicSafety, minister: PublicSafetyMinister,
		title: bilingual.Text{
			English: "Concurrence of the minister of public safety",
			French:  "Assentiment du ministre de la Sécurité publique",
		},
		fact: policy.NewFact("concurrence-minister-of-public-safety", bilingual.Text{
			English: "concurrence of the minister of public safety",
			French:  "assentiment du ministre de la Sécurité publique",
		}),
		basis: ministersIn2019, over: ministersDecide,
	},
}

// eachMinister2017 is the basis of asking three ministers before a source says that they have authority.
var eachMinister2017 = policy.Cite("cbc-iraq-2017-07-copy").Assuming(bilingual.Text{
	English: "three ministers approved the paper of February 24, 2017 on Iraq jointly; that each of them is asked about every deployment " +
		"since that day is assumed",
	French: "trois ministres ont approuvé conjointement le document du 24 février 2017 sur l'Irak\u00a0; il est supposé que chacun d'eux est " +
		"consulté sur tout déploiement depuis ce jour",
})

// ministersDecide is since when each of the three ministers is asked.
var ministersDecide = policy.Timeline[policy.Measure]{
	{From: approved2017, Basis: eachMinister2017},
	{From: authority2019, Basis: ministersIn2019},
	{From: afterTerms, Basis: beyondTerms},
}

// asAWhole is when the partner is asked as a whole: for as long as it decides, and until its ministers are asked.
func asAWhole(partner Partner) policy.Timeline[policy.Measure] {
	var over policy.Timeline[policy.Measure]
	for _, entry := range partOverTime(partner, Decides) {
		if entry.From.Before(approved2017) {
			over = append(over, policy.Entry[policy.Measure]{From: entry.From, Ended: entry.Ended, Basis: entry.Basis})
		}
	}
	if !over[len(over)-1].Ended {
		over = append(over, policy.Entry[policy.Measure]{From: approved2017, Ended: true, Basis: eachMinister2017})
	}
	return over
}

package support

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of cover read about a mission.
var (
	designation = policy.NewFact("designation", bilingual.Text{
		English: "designation as a special duty area or a special duty operation",
		French:  "désignation comme zone de service spécial ou opération de service spécial",
	})
	forces = policy.NewFact("forces", bilingual.Text{
		English: "whether members of the Canadian Forces serve in the mission",
		French:  "si des membres des Forces canadiennes servent dans la mission",
	})
	risk = policy.NewFact("risk", bilingual.Text{
		English: "whether the mission is of high or moderate risk", French: "si la mission présente un risque élevé ou modéré",
	})

	wantDesignated = bilingual.Text{
		English: "the days on which the mission is designated", French: "les jours où la mission est désignée",
	}
)

// policeDesignated is the day on which ten missions of police without the Forces were designated.
var policeDesignated = calendar.On(2018, time.November, 19)

// besideForcesRule asks, until the first missions of police alone were designated, that the Forces serve in the mission.
func besideForcesRule(id string, from calendar.Date) policy.Rule[Designation] {
	news := policy.Cite("blue-line-special-duty-2018")
	return policy.Rule[Designation]{
		ID:    id,
		Title: bilingual.Text{English: "Forces in the mission", French: "Présence des Forces dans la mission"},
		Basis: news.Deriving(bilingual.Text{
			English: "until November 19, 2018 missions without members of the Forces were excluded",
			French:  "jusqu'au 19 novembre 2018, les missions sans membres des Forces étaient exclues",
		}),
		Asked: policy.Throughout, Effect: policy.Bars,
		Limit: policy.Timeline[policy.Measure]{{From: from}, {From: policeDesignated, Ended: true, Basis: news}},
		Days:  besideForces,
	}
}

// DisabilityCover is on which days of a tour who is disabled or dies through service is covered by an award under the
// Pension Act: those on which the mission is designated; and until November 19, 2018, only where the Canadian Forces serve
// in it. It is asked on the day on which the cover is judged: a mission of police that was designated afterwards is
// covered when it is judged since.
func DisabilityCover() policy.Policy[Designation] {
	act := policy.Cite("bill-c-12-summary").Noting(bilingual.Text{
		English: "an award for injury, illness or death on a mission in a special duty area, as for service in war",
		French: "une indemnité en cas de blessure, de maladie ou de décès en mission dans une zone de service spécial, comme pour le " +
			"service en temps de guerre",
	})
	assent := calendar.On(1998, time.June, 11)
	return policy.Must("support/disability-cover", bilingual.Text{
		English: "Cover for disability and death", French: "Protection en cas d'invalidité ou de décès",
	},
		policy.Rule[Designation]{
			ID:    "support/disability-cover/designated",
			Title: bilingual.Text{English: "Mission designated", French: "Mission désignée"},
			Basis: act,
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(assent, policy.Measure{}, act),
			Days:  designated,
		},
		besideForcesRule("support/disability-cover/forces", assent),
	)
}

// TaxRelief is on which days of a tour pay for a mission may be deducted from income, up to the pay of the highest
// non-commissioned rank of the Forces: those on which the mission is designated; until 2017, only where it is of high or
// moderate risk; and until November 19, 2018, only where the Canadian Forces serve in it. It is asked on the day on which
// the relief is judged.
func TaxRelief() policy.Policy[Designation] {
	relief := policy.Cite("forces-tax-break")
	since := calendar.On(2004, time.January, 1)
	everyRisk := calendar.On(2017, time.January, 1)
	return policy.Must("support/tax-relief", bilingual.Text{
		English: "Tax relief on mission pay", French: "Allégement fiscal sur la solde de mission",
	},
		policy.Rule[Designation]{
			ID:    "support/tax-relief/designated",
			Title: bilingual.Text{English: "Mission designated", French: "Mission désignée"},
			Basis: relief,
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(since, policy.Measure{}, relief),
			Days:  designated,
		},
		policy.Rule[Designation]{
			ID:    "support/tax-relief/risk",
			Title: bilingual.Text{English: "Mission of high or moderate risk", French: "Mission à risque élevé ou modéré"},
			Basis: relief,
			Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Timeline[policy.Measure]{
				{From: since, Basis: policy.Cite("fina-42-1-183").Assuming(bilingual.Text{
					English: "at first high risk alone counted, and moderate risk later, on a day that is not known; both are counted from the " +
						"start",
					French: "au début, seul un risque élevé comptait, et un risque modéré plus tard, un jour qu'on ignore\u00a0; les deux " +
						"comptent dès le début",
				})},
				{From: everyRisk, Ended: true, Basis: relief.Noting(bilingual.Text{
					English: "from 2017 every designated mission, whatever the risk", French: "dès 2017, toute mission désignée, quel que soit le risque",
				})},
			},
			Days: risky,
		},
		besideForcesRule("support/tax-relief/forces", since),
	)
}

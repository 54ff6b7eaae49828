package personnel

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PartnerShare is how large a part of the officers comes from the partner services, those other than the RCMP: between the
// smallest and the largest part that sources tell of. It only advises, so its verdict is none; its findings say whether
// the part lies within. The numbers of different years stand side by side in the sources and say nothing about each other.
//
// A service whose kind is not stated may be the RCMP, and so the part is unknown; of nobody there is no part.
func PartnerShare() policy.Policy[Composition] {
	least := policy.Cite("afgh-2009-04-30").Assuming(bilingual.Text{
		English: "14 of the 30 officers in Afghanistan on April 30, 2009, the smallest part that was seen, told as 47 percent; that it is the " +
			"least to expect is assumed",
		French: "14 des 30 policiers en Afghanistan le 30 avril 2009, la plus petite part observée, donnée comme 47 pour cent\u00a0; " +
			"il est supposé que c'est le moins à attendre",
	})
	most := policy.Cite("ps-archived-2016").Assuming(bilingual.Text{
		English: "about 70 percent of all deployments until 2016, the largest part that was seen; that it is the most to expect is assumed",
		French: "environ 70 pour cent de toutes les affectations jusqu'en 2016, la plus grande part observée\u00a0; il est supposé que " +
			"c'est le plus à attendre",
	})
	start := calendar.On(2006, time.April, 1)
	return policy.Must("personnel/partner-share",
		bilingual.Text{English: "Part of the partner services", French: "Part des services partenaires"},
		policy.Rule[Composition]{
			ID:    "personnel/partner-share/minimum",
			Title: bilingual.Text{English: "Smallest part from partner services", French: "Part minimale des services partenaires"},
			Scope: anybodySent, Basis: least, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Minimum,
			Limit: policy.Starting(start, policy.Whole(47, policy.Percent), least), Days: partnersAtLeast,
		},
		policy.Rule[Composition]{
			ID:    "personnel/partner-share/maximum",
			Title: bilingual.Text{English: "Largest part from partner services", French: "Part maximale des services partenaires"},
			Scope: anybodySent, Basis: most, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: policy.Starting(start, policy.Whole(70, policy.Percent), most), Days: partnersAtMost,
		},
	)
}

var anybodySent = bilingual.Text{English: "compositions with at least one officer", French: "compositions d'au moins un membre"}

// PartnerShare is how large a part of the officers comes from services other than the RCMP, in [policy.Percent] and rounded
// to hundredths; and whether the number and the kind of every service are stated and there is anybody.
func (c Composition) PartnerShare() (policy.Measure, bool) {
	partners, all, known := c.partners()
	return percentOf(partners, all), known && all.Int() > 0
}

// partners is how many officers come from partner services, of how many, and whether both are known.
func (c Composition) partners() (partners, all policy.Measure, known bool) {
	all, stated := c.Officers()
	for _, s := range c.Sendings {
		stated = stated && (s.Service.Kind.Valid() || s.Officers.Int() == 0)
	}
	partners, _ = c.counted(func(s Service) bool { return s.Kind != RoyalCanadianMountedPolice })
	return partners, all, stated
}

func partnersAtLeast(c Composition, limit policy.Measure) policy.Days {
	return c.compared(limit, func(part, bound decimal.Decimal) bool { return part.GreaterThanOrEqual(bound) })
}

func partnersAtMost(c Composition, limit policy.Measure) policy.Days {
	return c.compared(limit, func(part, bound decimal.Decimal) bool { return part.LessThanOrEqual(bound) })
}

// compared holds a hundred times the officers of the partners against that many percent of all officers, so that nothing
// is rounded.
func (c Composition) compared(limit policy.Measure, holds func(part, bound decimal.Decimal) bool) policy.Days {
	partners, all, known := c.partners()
	switch {
	case !known || limit.Unit() != policy.Percent:
		return policy.Missing(composition)
	case all.Int() == 0:
		return policy.NotApplicable()
	}
	answer := policy.No
	if holds(partners.Number().Shift(2), limit.Number().Mul(all.Number())) {
		answer = policy.Yes
	}
	return policy.Is(composition, answer)
}

// percentOf is the part of the whole in [policy.Percent], rounded to hundredths, half up; not stated where either is not a
// number of persons or the whole is none.
func percentOf(part, whole policy.Measure) policy.Measure {
	if part.Unit() != policy.Persons || whole.Unit() != policy.Persons || !whole.Number().IsPositive() {
		return policy.Measure{}
	}
	percent, _ := policy.Measured(part.Number().Shift(2).DivRound(whole.Number(), 2), policy.Percent) // beyond its range: not stated
	return percent
}

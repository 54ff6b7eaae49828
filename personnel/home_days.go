package personnel

import (
	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// fewEnoughAway are the days on which no more are away than the floor or the share of the actual strength allows.
func fewEnoughAway(h HomeCapacity, limit policy.Measure) policy.Days {
	if h.Service.ID == "" {
		return policy.Missing(homeService)
	}
	tooMany := calendar.Always().Spans()
	for period, entry := range HomeFloor().All() {
		allowed := h.Away.Above(calendar.Constant(entry.Value.Int())).Complement()
		tooMany = tooMany.Minus(allowed.Intersect(period.Spans()))
	}
	share, known := shareOf(h.Strength.Actual, limit)
	if !known {
		return policy.DuringSpans(actual, tooMany.Complement(), false)
	}
	tooMany = tooMany.Intersect(h.Away.Above(calendar.Constant(share)))
	return policy.DuringSpans(away, tooMany.Complement(), true)
}

// asManyAsAgreed are the days on which no more are away than each agreement of the day names. Where no agreement names a
// number, the rule does not concern the service. What an agreement counts in another unit is not known.
func asManyAsAgreed(h HomeCapacity, _ policy.Measure) policy.Days {
	if h.Service.ID == "" {
		return policy.Missing(homeService)
	}
	var tooMany calendar.Spans
	named, known := false, true
	for _, a := range h.Service.Agreements {
		if a.Officers.IsZero() || a.void() {
			continue
		}
		named = true
		days := a.Period.Spans()
		if a.Officers.Unit() == policy.Persons {
			days = days.Intersect(h.Away.Above(calendar.Constant(a.Officers.Int())))
		} else {
			known = false
		}
		tooMany = tooMany.Union(days)
	}
	switch {
	case !named:
		return policy.NotApplicable()
	case !known:
		return policy.DuringSpans(agreement, tooMany.Complement(), false)
	}
	return policy.DuringSpans(away, tooMany.Complement(), true)
}

// shareOf is that many percent of the strength, rounded down, and whether both are stated.
func shareOf(strength, percent policy.Measure) (officers int, known bool) {
	if strength.Unit() != policy.Persons || percent.Unit() != policy.Percent {
		return 0, false
	}
	share := strength.Number().Mul(percent.Number()).Mul(decimal.New(1, -2))
	return int(share.Floor().IntPart()), true
}

// underAgreement are the days on which an agreement is known. Another that is not known may cover the other days, unless
// it is stated that there is none.
func underAgreement(h HomeCapacity, _ policy.Measure) policy.Days {
	if h.Service.Kind == RoyalCanadianMountedPolice {
		return policy.NotApplicable()
	}
	var covered calendar.Spans
	for _, a := range h.Service.Agreements {
		if !a.void() {
			covered = covered.Union(a.Period.Spans())
		}
	}
	none := h.Service.Agreements != nil && len(h.Service.Agreements) == 0
	return policy.DuringSpans(agreement, covered, none)
}

// minimumKept are the days on which the strength less those away is the minimum of the day or more, and those for which
// the service states no minimum.
func minimumKept(h HomeCapacity, _ policy.Measure) policy.Days {
	if h.Service.ID == "" {
		return policy.Missing(homeService)
	}
	if len(h.Service.Minimum) == 0 {
		return policy.NotApplicable()
	}
	var below calendar.Spans
	lacks, known := minimumStrength, true
	for period, entry := range h.Service.Minimum.All() {
		tooFew := period.Spans()
		switch {
		case h.Strength.Actual.Unit() != policy.Persons:
			lacks, known = actual, false
		case entry.Value.Unit() != policy.Persons:
			known = false
		default:
			tooFew = tooFew.Intersect(h.Away.Above(calendar.Constant(h.Strength.Actual.Int() - entry.Value.Int())))
		}
		below = below.Union(tooFew)
	}
	if !known {
		return policy.DuringSpans(lacks, below.Complement(), false)
	}
	return policy.DuringSpans(away, below.Complement(), true)
}

// authorizedByProvince are all days but those of an agreement that the province did not authorize, or of which it is not
// known whether it did, and of none that it did. Whether there is an agreement on a day is for another rule.
func authorizedByProvince(h HomeCapacity, _ policy.Measure) policy.Days {
	switch {
	case h.Service.ID == "":
		return policy.Missing(homeService)
	case h.Service.Kind != RoyalCanadianMountedPolice && h.Service.Province == "":
		return policy.Missing(homeProvince)
	case h.Service.Province != Quebec, h.Service.Agreements != nil && len(h.Service.Agreements) == 0:
		return policy.NotApplicable()
	case h.Service.Agreements == nil:
		return policy.Missing(authorization)
	}
	var given, refused, unsaid calendar.Spans
	for _, a := range h.Service.Agreements {
		switch a.Authorized {
		case policy.Yes:
			given = given.Union(a.Period.Spans())
		case policy.No:
			refused = refused.Union(a.Period.Spans())
		default:
			unsaid = unsaid.Union(a.Period.Spans())
		}
	}
	unsaid = unsaid.Minus(given)
	without := refused.Minus(given).Union(unsaid)
	return policy.DuringSpans(authorization, without.Complement(), unsaid.IsEmpty())
}

// allReplaced are the days on which no more are away than are replaced or need not be.
func allReplaced(h HomeCapacity, _ policy.Measure) policy.Days {
	switch {
	case h.Service.ID == "":
		return policy.Missing(homeService)
	case h.Service.Kind == RoyalCanadianMountedPolice:
		return policy.NotApplicable()
	}
	var replaced calendar.Levels
	known := h.Replacements != nil
	for _, r := range h.Replacements {
		if r.Officers.Unit() != policy.Persons {
			known = false // nobody knows how many it makes up for
			continue
		}
		replaced = replaced.Plus(calendar.Constant(r.Officers.Int()).Within(r.Period))
	}
	return policy.DuringSpans(replacement, h.Away.Above(replaced).Complement(), known)
}

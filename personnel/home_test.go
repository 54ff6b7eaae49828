package personnel_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

const home = "personnel/policing-at-home/"

// atHome is a municipal service of that strength, not stated where it is negative, with that many away.
func atHome(strength int, away calendar.Levels) personnel.HomeCapacity {
	h := personnel.HomeCapacity{
		Service: personnel.Service{ID: "elsewhere", Kind: personnel.Municipal, Province: personnel.Ontario}, Away: away,
	}
	if strength >= 0 {
		h.Strength.Actual = persons(strength)
	}
	return h
}

func TestTheDayOnWhichTooManyAreAway(t *testing.T) {
	rush := calendar.Days(july1.AddDays(40), 10)
	away := calendar.Constant(4).Plus(calendar.Constant(1).Within(rush))
	f := find(t, personnel.PolicingAtHome().On(may1).Decide(atHome(200, away), tour), home+"share-maximum")
	assert.Equal(t, policy.Unmet, f.Verdict())
	assert.Equal(t, rush.Spans(), f.Unmet())
	assert.Equal(t, "away", f.Days.Fact().Code())

	unknown := find(t, personnel.PolicingAtHome().On(may1).Decide(atHome(-1, away), tour), home+"share-maximum")
	assert.Equal(t, "actual-strength", unknown.Days.Fact().Code())
}

func TestBlankHomeCapacityMeetsNoRule(t *testing.T) {
	for name, c := range map[string]struct {
		nomination calendar.Date
		agreement  []string
	}{
		"before agreements were required": {may1, []string{"agreement-advised", "authorization-advised"}},
		"since agreements are required":   {may2012, []string{"agreement", "authorization"}},
	} {
		t.Run(name, func(t *testing.T) {
			edition := personnel.PolicingAtHome().On(c.nomination)
			rules := []string{}
			for f := range edition.Decide(personnel.HomeCapacity{}, calendar.Months(c.nomination, 1)).Findings() {
				assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
				assert.False(t, f.Days.Fact().IsZero(), f.Rule)
				rules = append(rules, f.Rule[len(home):])
			}
			want := []string{"share-advised", "share-maximum", "minimum-strength", "agreement-officers", c.agreement[0], c.agreement[1], "replacement"}
			assert.Equal(t, want, rules)
			assert.Equal(t, policy.Unknown, edition.Verdict(personnel.HomeCapacity{}, tour))
		})
	}
}

func TestAnAgreementWithoutANumberDoesNotConcernTheNumber(t *testing.T) {
	h := atHome(1000, calendar.Constant(6))
	h.Service.Agreements = []personnel.Agreement{{Period: calendar.Always()}}
	assert.False(t, find(t, personnel.PolicingAtHome().On(may1).Decide(h, tour), home+"agreement-officers").Days.Applies())
	h.Service.Agreements = append(h.Service.Agreements, personnel.Agreement{Period: calendar.Always(), Officers: persons(6)})
	assert.True(t, find(t, personnel.PolicingAtHome().On(may1).Decide(h, tour), home+"agreement-officers").Days.Applies())
}

// What is counted in another unit, or not at all, is not known: it neither bounds nobody nor makes up for nobody.
func TestCountsOfAnotherUnitAreUnknown(t *testing.T) {
	h := atHome(1000, calendar.Constant(6))
	h.Service.Agreements = []personnel.Agreement{{Period: calendar.Since(july1.AddDays(10)), Officers: percent(1)}}
	edition := personnel.PolicingAtHome().On(may1)
	agreed := find(t, edition.Decide(h, tour), home+"agreement-officers")
	assert.Equal(t, policy.Unknown, agreed.Verdict())
	assert.Equal(t, "agreement", agreed.Days.Fact().Code())
	assert.Equal(t, policy.Met, edition.Verdict(h, calendar.Days(july1, 10)), "before the agreement")
	h.Service.Agreements = append(h.Service.Agreements, personnel.Agreement{Period: calendar.Always(), Officers: persons(5)})
	assert.Equal(t, policy.Unknown, edition.Verdict(h, tour))
	h.Service.Agreements = []personnel.Agreement{{Period: calendar.Always(), Officers: percent(1), Authorized: policy.No}}
	assert.Equal(t, policy.Met, edition.Verdict(h, tour), "a void agreement bounds nobody")

	for name, c := range map[string]struct {
		officers policy.Measure
		want     policy.Verdict
	}{
		"not stated": {policy.Measure{}, policy.Unknown}, "percent": {percent(6), policy.Unknown},
		"too few": {persons(5), policy.Unmet}, "enough": {persons(6), policy.Met},
	} {
		h.Replacements = []personnel.Replacement{{Period: calendar.Always(), Officers: c.officers}}
		assert.Equal(t, c.want, find(t, edition.Decide(h, tour), home+"replacement").Verdict(), name)
	}
}

func TestHeadroomUnderAnAgreement(t *testing.T) {
	spvm, _ := personnel.ServiceByID("spvm")
	strength, _ := spvm.StrengthNear(july1)
	more, verdict := personnel.Headroom(personnel.PolicingAtHome().On(may1), personnel.HomeCapacity{Service: spvm, Strength: strength, Away: calendar.Constant(24)}, tour)
	assert.Equal(t, policy.Met, verdict)
	assert.Equal(t, 26, more, "50 by the protocol of 2008, less the 24 who are in Haiti")
}

func TestPolicingAtHomeIsInForceSinceTheArrangement(t *testing.T) {
	ids := func(day calendar.Date) []string {
		var found []string
		for id := range personnel.PolicingAtHome().On(day).Rules() {
			found = append(found, id)
		}
		return found
	}
	assert.Empty(t, ids(calendar.On(2006, time.March, 31)))
	assert.Len(t, ids(calendar.On(2006, time.April, 1)), 7)
	for rule := range personnel.PolicingAtHome().Rules() {
		want := policy.Assumed
		if strings.HasPrefix(rule.ID, home+"authorization") {
			want = policy.Stated
		}
		assert.Equal(t, want, rule.Basis.Strength, "%s: no source states any other", rule.ID)
	}
	require.NoError(t, personnel.HomeFloor().Check())
	floor, inForce := personnel.HomeFloor().On(may1)
	assert.True(t, inForce)
	assert.Equal(t, persons(1), floor.Value)
	assert.Equal(t, policy.Assumed, floor.Basis.Strength)
}

func TestShareWithAnotherUnitIsUnknown(t *testing.T) {
	rule, found := personnel.PolicingAtHome().Rule(home + "share-maximum")
	require.True(t, found)
	assert.False(t, rule.Days(atHome(200, calendar.Constant(2)), persons(4)).Known())
	h := atHome(200, calendar.Constant(2))
	h.Strength.Actual = policy.Whole(200, policy.Points)
	assert.False(t, rule.Days(h, percent(2)).Known())
	assert.True(t, rule.Days(atHome(200, calendar.Constant(2)), percent(2)).Known())
}

// naive says day by day whether a service of that strength may have so many away.
func naive(h personnel.HomeCapacity, period calendar.Period, percent int) policy.Verdict {
	verdict := policy.Met
	for day := range period.All() {
		gone := h.Away.At(day)
		switch {
		case gone <= 1:
		case h.Strength.Actual.IsZero():
			verdict = policy.Unknown
		case gone > h.Strength.Actual.Int()*percent/100:
			return policy.Unmet
		}
	}
	return verdict
}

func TestShareAgainstASweepOfDays(t *testing.T) {
	d := newDice(t, 331)
	edition := personnel.PolicingAtHome().On(may1)
	seen := map[policy.Verdict]int{}
	for range 1500 {
		h := atHome(d.IntN(700)-100, d.levels())
		period := calendar.Days(july1.AddDays(d.IntN(60)-30), 1+d.IntN(120))
		want := naive(h, period, 2)
		require.Equal(t, want, edition.Verdict(h, period), "%v over %v", h, period)
		advised := find(t, edition.Decide(h, period), home+"share-advised")
		require.Equal(t, naive(h, period, 1), advised.Verdict(), "%v over %v", h, period)
		seen[want]++
	}
	assert.Len(t, seen, 3, "every verdict comes up: %v", seen)
}

func TestHeadroomAgainstASweepOfDays(t *testing.T) {
	d := newDice(t, 332)
	edition := personnel.PolicingAtHome().On(may1)
	some := 0
	for range 500 {
		h := atHome(d.IntN(900)-100, d.levels())
		period := calendar.Days(july1.AddDays(d.IntN(60)-30), 1+d.IntN(90))
		want := 0
		for {
			planned := h
			planned.Away = h.Away.Plus(calendar.Constant(want + 1).Within(period))
			if naive(planned, period, 2) != policy.Met {
				break
			}
			want++
		}
		officers, verdict := personnel.Headroom(edition, h, period)
		require.Equal(t, naive(h, period, 2), verdict, "%v over %v", h, period)
		require.Equal(t, want, officers, "%v over %v", h, period)
		some += want
	}
	assert.NotZero(t, some)
}

func TestHeadroom(t *testing.T) {
	edition := personnel.PolicingAtHome().On(may1)
	for name, c := range map[string]struct {
		strength, away, want int
		verdict              policy.Verdict
	}{
		"up to the largest share":        {4486, 24, 65, policy.Met},
		"at the largest share":           {200, 4, 0, policy.Met},
		"beyond the largest share":       {200, 5, 0, policy.Unmet},
		"a small service may spare one":  {10, 0, 1, policy.Met},
		"a small service with one away":  {10, 1, 0, policy.Met},
		"an unknown strength spares one": {-1, 0, 1, policy.Met},
		"unknown already":                {-1, 2, 0, policy.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			officers, verdict := personnel.Headroom(edition, atHome(c.strength, calendar.Constant(c.away)), tour)
			assert.Equal(t, c.want, officers)
			assert.Equal(t, c.verdict, verdict)
		})
	}
	officers, verdict := personnel.Headroom(edition, atHome(200, calendar.Levels{}), calendar.Period{})
	assert.Zero(t, officers)
	assert.Equal(t, policy.Unknown, verdict, "no period")
	officers, verdict = personnel.Headroom(personnel.PolicingAtHome().On(calendar.Date{}), atHome(200, calendar.Levels{}), tour)
	assert.Zero(t, officers)
	assert.Equal(t, policy.Verdict(""), verdict, "no rule is in force")
}

func TestHeadroomWithoutLimit(t *testing.T) {
	none := slices.Collect(personnel.PolicingAtHome().Rules())[1]
	none.Days = func(personnel.HomeCapacity, policy.Measure) policy.Days { return policy.NotApplicable() }
	free := policy.Must("test/free", none.Title, none)
	officers, verdict := personnel.Headroom(free.On(may1), atHome(200, calendar.Levels{}), tour)
	assert.Equal(t, calendar.MaxLevel, officers)
	assert.Equal(t, policy.Met, verdict)
}

func TestHomeCapacityCheck(t *testing.T) {
	assert.NoError(t, atHomeNamed().Check())
	h := atHomeNamed()
	h.Strength = personnel.Strength{Actual: percent(3)}
	h.Service.Kind = "private"
	h.Replacements = []personnel.Replacement{{Period: tour, Officers: persons(1)}, {Officers: percent(2), Waived: bilingual.Text{English: "x"}}, {Period: tour}}
	assert.Equal(t, []string{
		"service.kind", "strength.actual", "replacements[1].period", "replacements[1].officers", "replacements[1].waived", "replacements[2].officers",
	}, paths(h.Check()))
	assert.True(t, personnel.Replacement{}.IsZero())
	assert.False(t, personnel.HomeCapacity{Replacements: []personnel.Replacement{}}.IsZero())
}

func atHomeNamed() personnel.HomeCapacity {
	service, _ := personnel.ServiceByID("laval")
	return personnel.HomeCapacity{Service: service}
}

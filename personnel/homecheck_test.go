package personnel_test

import (
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

// sweep judges one service on one day with that many away, as one would by hand: no package policy, no Levels compared.
type sweep struct {
	home     personnel.HomeCapacity
	required bool // agreements are required and not only advised
	unsaid   bool // of an agreement it is not said whether the province authorized it, and no other makes up for it
}

func sweeping(home personnel.HomeCapacity, required bool) sweep {
	s := sweep{home: home, required: required}
	for _, a := range home.Service.Agreements {
		if a.Authorized == "" && !a.Period.IsZero() {
			s.unsaid = s.unsaid || !coveredByAuthorized(home.Service, a.Period)
		}
	}
	return s
}

func (s sweep) on(day calendar.Date, officers int) policy.Verdict {
	h := s.home
	verdict := policy.Met
	worse := func(v policy.Verdict) {
		if v == policy.Unmet || verdict == policy.Met {
			verdict = v
		}
	}
	strength, known := h.Strength.Actual.Int(), !h.Strength.Actual.IsZero()
	switch {
	case officers <= 1:
	case !known:
		worse(policy.Unknown)
	case officers*100 > strength*2:
		worse(policy.Unmet)
	}
	for i, entry := range h.Service.Minimum {
		superseded := i+1 < len(h.Service.Minimum) && !day.Before(h.Service.Minimum[i+1].From)
		switch {
		case entry.Ended, superseded, day.Before(entry.From):
		case !known:
			worse(policy.Unknown)
		case strength-officers < entry.Value.Int():
			worse(policy.Unmet)
		}
	}
	covered, authorized, refused, unsaid := false, false, false, false
	for _, a := range h.Service.Agreements {
		if a.Period.IsZero() || day.Before(a.Period.From()) || !day.Before(a.Period.Until()) && !a.Period.IsOpenEnded() {
			continue
		}
		switch a.Authorized {
		case policy.Yes:
			authorized = true
		case policy.No:
			refused = true
			continue
		default:
			unsaid = true
		}
		covered = true
		if !a.Officers.IsZero() && officers > a.Officers.Int() {
			worse(policy.Unmet)
		}
	}
	if !s.required || h.Service.Kind == personnel.RoyalCanadianMountedPolice {
		return verdict
	}
	switch {
	case covered:
	case h.Service.Agreements != nil && len(h.Service.Agreements) == 0:
		worse(policy.Unmet)
	default:
		worse(policy.Unknown)
	}
	switch {
	case h.Service.Province != personnel.Quebec:
	case h.Service.Agreements == nil:
		worse(policy.Unknown)
	case authorized, !refused && !unsaid:
	case s.unsaid:
		worse(policy.Unknown)
	default:
		worse(policy.Unmet)
	}
	return verdict
}

// coveredByAuthorized says, day by day, whether authorized agreements cover the period.
func coveredByAuthorized(service personnel.Service, period calendar.Period) bool {
	for day := range calendar.Between(calendar.On(2004, time.January, 1), calendar.On(2012, time.January, 1)).All() {
		inside := false
		for _, a := range service.Agreements {
			inside = inside || a.Authorized == policy.Yes && a.Period.Contains(day)
		}
		if period.Contains(day) && !inside {
			return false
		}
	}
	return true
}

// plan is a random service with whoever is away from it, of a kind that the sweep can judge.
func (d dice) plan(id string) personnel.HomeCapacity {
	h := d.home()
	h.Service.ID, h.Service.Kind = id, pick(d, personnel.Municipal, personnel.Municipal, personnel.Municipal, personnel.RoyalCanadianMountedPolice)
	h.Service.Province = pick(d, personnel.Ontario, personnel.Quebec)
	if h.Service.Kind == personnel.RoyalCanadianMountedPolice {
		h.Service.Province = ""
	}
	for i := range h.Service.Agreements {
		h.Service.Agreements[i].Authorized = pick(d, policy.Yes, policy.Yes, policy.Yes, policy.No, "")
	}
	return h
}

func TestPlansAgainstASweepOfDays(t *testing.T) {
	d := newDice(t, 335)
	seen := map[policy.Verdict]int{}
	over, room := 0, 0
	for range 2000 {
		required := d.one(2)
		nomination := may1
		if required {
			nomination = calendar.On(2010, time.January, 1)
		}
		edition := personnel.PolicingAtHome().On(nomination)
		period := calendar.Days(july1.AddDays(d.IntN(60)-30), 1+d.IntN(30))
		homes := []personnel.HomeCapacity{d.plan("a"), d.plan("b")}
		plan, err := personnel.CheckAtHome(edition, homes, period)
		require.NoError(t, err)
		all := policy.Met
		for i, home := range homes {
			check := plan.Services[i]
			by := sweeping(home, required)
			verdict, least := policy.Met, calendar.MaxLevel
			for day := range period.All() {
				allowed := 0
				for allowed < 60 && by.on(day, allowed+1) == policy.Met {
					allowed++
				}
				away := home.Away.At(day)
				require.Equal(t, allowed, min(check.Allowed.At(day), 60), "%v on %v", home, day)
				require.Equal(t, max(away-allowed, 0), check.Excess().At(day), "%v on %v", home, day)
				require.Equal(t, away > allowed, check.Failing().Contains(day), "%v on %v", home, day)
				require.Equal(t, min(away, allowed), check.Fitting().At(day), "%v on %v", home, day)
				least = min(least, max(allowed-away, 0))
				if away > allowed {
					over++
					verdict = verdict.And(by.on(day, away))
				}
			}
			require.Equal(t, verdict, check.Verdict(), "%v over %v\n%s", home, period, check.Explain(english))
			require.Equal(t, least, min(check.Spare(period), 60), "%v over %v", home, period)
			all = all.And(verdict)
			room += least
		}
		require.Equal(t, all, plan.Verdict())
		seen[all]++
	}
	assert.Len(t, seen, 3, "every verdict comes up: %v", seen)
	assert.NotZero(t, over)
	assert.NotZero(t, room)
}

// What fits is safe, and so is filling the room that is left; one officer more is not, and never is what was found unsafe.
func TestWhatFitsIsSafeAndOneMoreIsNot(t *testing.T) {
	d := newDice(t, 336)
	filled := 0
	for range 1500 {
		edition := personnel.PolicingAtHome().On(pick(d, may1, calendar.On(2010, time.January, 1)))
		period := calendar.Days(july1.AddDays(d.IntN(60)-30), 1+d.IntN(120))
		check := func(home personnel.HomeCapacity) personnel.HomeCheck {
			plan, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{home}, period)
			require.NoError(t, err)
			return plan.Services[0]
		}
		home := d.plan("a")
		first := check(home)
		safe := home
		safe.Away = first.Fitting()
		fits := check(safe)
		require.Equal(t, policy.Met, fits.Verdict(), "%v", home)
		require.True(t, fits.Allowed.Equal(first.Allowed), "who is away does not change who may be")

		within := calendar.Days(period.From().AddDays(d.IntN(period.Len())), 1+d.IntN(period.Len())).Intersect(period)
		spare := fits.Spare(within)
		full, overfull := safe, safe
		full.Away = safe.Away.Plus(calendar.Constant(spare).Within(within))
		overfull.Away = safe.Away.Plus(calendar.Constant(spare + 1).Within(within))
		require.Equal(t, policy.Met, check(full).Verdict())
		require.NotEqual(t, policy.Met, check(overfull).Verdict(), "%v, %d more over %v", home, spare+1, within)

		// Headroom asks the same with the verdict of the rules on every day, those on which nobody is away included.
		if more, verdict := personnel.Headroom(edition, safe, within); verdict == policy.Met {
			require.Equal(t, more, spare)
			filled += spare
		} else {
			require.Zero(t, spare)
		}
	}
	assert.NotZero(t, filled)
}

func TestEdgesOfAPlan(t *testing.T) {
	edition := personnel.PolicingAtHome().On(may1)
	rush := calendar.Days(july1.AddDays(40), 10)
	home := atHomeNamed()
	home.Strength.Actual = persons(200)
	home.Away = calendar.Constant(4).Plus(calendar.Constant(2).Within(rush))
	plan, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{home}, tour)
	require.NoError(t, err)
	check, found := plan.Of("laval")
	require.True(t, found)
	assert.Equal(t, tour, check.Period())
	assert.Equal(t, rush.Spans(), check.Failing())
	for name, c := range map[string]struct {
		day           calendar.Date
		away, allowed int
		excess        int
	}{
		"the day before the period":      {july1.AddDays(-1), 0, 0, 0},
		"the first day of the period":    {july1, 4, 4, 0},
		"the day before the rush":        {rush.From().AddDays(-1), 4, 4, 0},
		"the first day of the rush":      {rush.From(), 6, 4, 2},
		"the last day of the rush":       {rush.Last(), 6, 4, 2},
		"the day after the rush":         {rush.Until(), 4, 4, 0},
		"the last day of the period":     {tour.Last(), 4, 4, 0},
		"the day after the whole period": {tour.Until(), 0, 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.away, check.Away.At(c.day))
			assert.Equal(t, c.allowed, check.Allowed.At(c.day))
			assert.Equal(t, c.excess, check.Excess().At(c.day))
			assert.Equal(t, c.away-c.excess, check.Fitting().At(c.day))
		})
	}
	assert.Zero(t, check.Spare(tour))
	_, found = plan.Of("spvm")
	assert.False(t, found)
}

func TestADayWithNobodyAwayIsSafe(t *testing.T) {
	edition := personnel.PolicingAtHome().On(calendar.On(2010, time.January, 1))
	month := calendar.Months(july2010, 1)
	home := atHome(200, calendar.Constant(1).Within(month))
	home.Service.Agreements = []personnel.Agreement{{Period: month}}
	check := func(home personnel.HomeCapacity) personnel.HomeCheck {
		plan, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{home}, tour2010)
		require.NoError(t, err)
		return plan.Services[0]
	}
	assert.Equal(t, policy.Unknown, edition.Verdict(home, tour2010), "of most days no agreement is known")
	assert.Equal(t, policy.Met, check(home).Verdict(), "but nobody is away then")
	home.Away = calendar.Constant(1).Within(calendar.Between(july2010, month.Until().AddDays(1)))
	late := check(home)
	assert.Equal(t, policy.Unknown, late.Verdict())
	assert.Equal(t, calendar.Single(month.Until()).Spans(), late.Failing())
	home.Service.Agreements = []personnel.Agreement{}
	assert.Equal(t, policy.Unmet, check(home).Verdict(), "it is known that there is none")
	home.Away = calendar.Levels{}
	assert.Equal(t, policy.Met, check(home).Verdict())
}

// A service below its minimum while nobody is away is not what stops a plan that fails on other days for what is unknown.
func TestOnlyWhatStopsADayThatFailsCounts(t *testing.T) {
	h := atHome(200, calendar.Constant(1).Within(calendar.Since(july2010.AddDays(10))))
	h.Service.Minimum = policy.Timeline[policy.Measure]{{From: july2010, Value: persons(201)}, {From: july2010.AddDays(10), Ended: true}}
	plan, err := personnel.CheckAtHome(personnel.PolicingAtHome().On(july2010), []personnel.HomeCapacity{h}, tour2010)
	require.NoError(t, err)
	assert.Equal(t, policy.Unmet, plan.Services[0].Decision.Verdict())
	assert.Equal(t, policy.Unknown, plan.Verdict(), "no agreement is known")
	assert.NotContains(t, plan.Explain(english), "Minimum strength")
	assert.Contains(t, plan.Explain(english), "Agreement with the program: unknown")
}

// What a rule asks is not asked on the days on which it is waived for the service: headroom, allowance and check agree.
func TestAWaivedRuleStopsNoPlan(t *testing.T) {
	number := func(h personnel.HomeCapacity) string { return h.Service.ID }
	waived := func(rule string, period calendar.Period) policy.Edition[personnel.HomeCapacity] {
		edition, err := personnel.PolicingAtHome().On(july2010).Waiving(number, policy.Waiver{
			Rule: home + rule, Layer: "personnel/policing-at-home", Subject: "saguenay", Period: period,
			Authority: bilingual.Text{English: "the director of the program", French: "la direction du programme"},
			Reason:    bilingual.Text{English: "the agreement is being signed", French: "l'entente est en voie d'être signée"},
		})
		require.NoError(t, err)
		return edition
	}
	h := atHome(200, calendar.Constant(2).Within(tour2010))
	check := func(edition policy.Edition[personnel.HomeCapacity]) personnel.HomeCheck {
		plan, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{h}, tour2010)
		require.NoError(t, err)
		return plan.Services[0]
	}
	h.Service.ID = "saguenay"
	for name, agreements := range map[string][]personnel.Agreement{"none known": nil, "none": {}} {
		t.Run(name, func(t *testing.T) {
			h.Service.Agreements = agreements
			whole := check(waived("agreement", tour2010))
			assert.Equal(t, policy.Met, whole.Verdict())
			assert.Equal(t, 2, whole.Spare(tour2010), "2 percent of 200 are 4")
			assert.Contains(t, whole.Explain(english), "\n- Agreement with the program: met by waiver (else ")
			assert.Equal(t, 1, strings.Count(whole.Explain(english), "the agreement is being signed"))
			more, verdict := personnel.Headroom(waived("agreement", tour2010), h, tour2010)
			assert.Equal(t, policy.Met, verdict)
			assert.Equal(t, 2, more)

			first := calendar.Between(tour2010.From(), tour2010.Last())
			early := check(waived("agreement", first))
			assert.Equal(t, calendar.Single(tour2010.Last()).Spans(), early.Failing(), "the day after the waiver")
			assert.Equal(t, 1, strings.Count(early.Explain(english), "the agreement is being signed"))
			assert.Equal(t, map[bool]policy.Verdict{true: policy.Unknown, false: policy.Unmet}[agreements == nil], early.Verdict())
			assert.NotEqual(t, policy.Met, check(waived("share-maximum", tour2010)).Verdict(), "the other rules stand")
			h.Service.ID = "another"
			assert.NotEqual(t, policy.Met, check(waived("agreement", tour2010)).Verdict(), "and it is for one service")
			h.Service.ID = "saguenay"
		})
	}
	h.Service.Agreements = []personnel.Agreement{{Period: calendar.Always()}}
	h.Away = calendar.Constant(6).Within(tour2010)
	assert.Equal(t, policy.Unmet, check(waived("agreement", tour2010)).Verdict())
	over := check(waived("share-maximum", calendar.Single(tour2010.From())))
	assert.Equal(t, 6, over.Fitting().At(tour2010.From()))
	assert.Equal(t, 2, over.Excess().At(tour2010.From().AddDays(1)))
	assert.NotContains(t, over.Explain(english), tour2010.From().In(english)+":", "the waived day is not among those that fail")
}

// A rule of the caller's own may ask on one day only: it lets all days of the period go, or none.
func TestAllowanceUnderARuleThatAsksOnOneDay(t *testing.T) {
	share, _ := personnel.PolicingAtHome().Rule(home + "share-maximum")
	share.Asked = policy.OnDeparture
	once := policy.Must("test/once", share.Title, share).On(may1)
	h := atHome(200, calendar.Constant(5).Within(calendar.Since(july1.AddDays(1))))
	assert.True(t, personnel.Allowance(once, h, tour).Equal(calendar.Constant(4).Within(tour)))
	plan, err := personnel.CheckAtHome(once, []personnel.HomeCapacity{h}, tour)
	require.NoError(t, err)
	assert.Equal(t, calendar.Between(july1.AddDays(1), tour.Until()).Spans(), plan.Services[0].Failing())

	share.Asked = policy.OnNomination
	crowd := calendar.Constant(5).Within(calendar.Between(may1, july1))
	for name, c := range map[string]struct {
		strength int
		away     calendar.Levels
		allowed  calendar.Levels
		want     policy.Verdict
	}{
		"unknown on nomination":             {-1, crowd.Plus(calendar.Constant(1).Within(tour)), calendar.Levels{}, policy.Unknown},
		"too many on nomination":            {200, crowd.Plus(calendar.Constant(1).Within(tour)), calendar.Levels{}, policy.Unmet},
		"few enough on nomination":          {200, calendar.Constant(1).Within(tour), calendar.Constant(calendar.MaxLevel).Within(tour), policy.Met},
		"too many on nomination, then none": {200, crowd, calendar.Levels{}, policy.Met},
	} {
		t.Run(name, func(t *testing.T) {
			early := policy.Must("test/early", share.Title, share).On(may1)
			plan, err := personnel.CheckAtHome(early, []personnel.HomeCapacity{atHome(c.strength, c.away)}, tour)
			require.NoError(t, err)
			assert.True(t, plan.Services[0].Allowed.Equal(c.allowed))
			assert.Equal(t, c.want, plan.Verdict())
		})
	}

	share.Effect = policy.Advises
	floor, _ := personnel.PolicingAtHome().Rule(home + "agreement-officers")
	advised := policy.Must("test/advised", share.Title, share, floor).On(may1)
	assert.Equal(t, calendar.MaxLevel, personnel.Allowance(advised, h, tour).At(july1), "what only advises stops nobody")
}

package arrangement_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// approvedFor is a proposal with so many officers approved for the period.
func approvedFor(n int, period string) arrangement.Proposal {
	approval := happens("approval", "2008-01")
	approval.Officers, approval.Period = officers(n), calendar.MustParsePeriod(period)
	return arrangement.MustReplayProposal(asked("2008-01"), happens("receipt", "2008-01"), happens("referral", "2008-01"), approval)
}

// plannedFor is a request for so many officers for the period.
func plannedFor(n int, period string) arrangement.Proposal {
	request := asked("2008-01")
	request.Officers, request.Period = officers(n), calendar.MustParsePeriod(period)
	return arrangement.MustReplayProposal(request, happens("receipt", "2008-01"))
}

func TestCheckCeiling(t *testing.T) {
	check := arrangement.CheckCeiling(approvedFor(150, "2008-07-01/2009-07-01"), plannedFor(51, "2009-01-01/2010-01-01"))
	assert.Equal(t, calendar.MustParsePeriod("2009-01-01/2009-07-01").Spans(), check.Above())
	assert.Equal(t, []arrangement.CeilingBreach{
		{Period: calendar.MustParsePeriod("2009-01-01/2009-07-01"), Over: 1, On: calendar.On(2009, time.January, 1)},
	}, check.Breaches())
	for period, want := range map[string]policy.Verdict{
		"2008-12-31/2009-01-01": policy.Met, "2008-12-31/2009-01-02": policy.Unmet, "2009-06-30/2009-07-01": policy.Unmet,
		"2009-07-01/..": policy.Met, "2006-03-31/2006-04-02": policy.Unknown, "2006-04-01/2006-04-02": policy.Met,
	} {
		assert.Equal(t, want, check.Verdict(calendar.MustParsePeriod(period)), period)
	}
	assert.Equal(t, policy.Unknown, check.Verdict(calendar.Period{}))

	without := arrangement.CheckCeiling(approvedFor(150, "2008-07-01/2009-07-01"))
	assert.Empty(t, without.Breaches())
	assert.Equal(t, 50, without.Fits(calendar.MustParsePeriod("2009-01-01/2010-01-01")), "one fewer fits")
	assert.Equal(t, 200, without.Fits(calendar.MustParsePeriod("2009-07-01/2010-01-01")))
	assert.Zero(t, check.Fits(calendar.MustParsePeriod("2009-01-01/2010-01-01")))
	assert.Zero(t, without.Fits(calendar.MustParsePeriod("2006-03-31/2006-04-02")), "no ceiling is known")
	assert.Zero(t, without.Fits(calendar.Period{}))
	wanted := calendar.MustParsePeriod("2009-01-01/2010-01-01")
	assert.Equal(t, calendar.MustParsePeriod("2009-07-01/2010-01-01").Spans(), without.Departures(51, 365, wanted), "or half a year later")
	assert.Equal(t, wanted.Spans(), without.Departures(50, 365, wanted))
	assert.True(t, without.Departures(201, 1, wanted).IsEmpty())
	assert.True(t, without.Departures(0, 1, wanted).IsEmpty())
	assert.True(t, without.Departures(1, 0, wanted).IsEmpty())

	t.Run("the ceiling falls to 150 while they are there", func(t *testing.T) {
		check := arrangement.CheckCeiling(approvedFor(160, "2016-01-01/2017-01-01"))
		assert.Equal(t, []arrangement.CeilingBreach{
			{Period: calendar.MustParsePeriod("2016-08-26/2017-01-01"), Over: 10, On: calendar.On(2016, time.August, 26)},
		}, check.Breaches())
	})
	t.Run("where no ceiling is known nothing is above it, and nothing fits", func(t *testing.T) {
		approval := happens("approval:2004-07-01/2006-04-02", "2004-06-01")
		early := arrangement.CheckCeiling(arrangement.MustReplayProposal(asked("2004-05"), happens("receipt", "2004-05"), happens("referral", "2004-05"), approval))
		assert.True(t, early.Above().IsEmpty())
		assert.Equal(t, policy.Unknown, early.Verdict(calendar.MustParsePeriod("2004-07-01/2006-04-02")))
		early.Known = early.Known.Minus(calendar.MustParsePeriod("2010-01-01/2011-01-01").Spans())
		assert.Zero(t, early.Fits(calendar.MustParsePeriod("2010-12-31/2011-01-02")))
		assert.Equal(t, 200, early.Fits(calendar.MustParsePeriod("2011-01-01/2011-01-02")))
	})
	t.Run("a plan that states no number", func(t *testing.T) {
		check := arrangement.CheckCeiling(told(t, "receipt 2008-01"), approvedFor(201, "2008-07-01/2008-08-01"))
		assert.Equal(t, 1, check.Uncounted)
		assert.Equal(t, policy.Unknown, check.Verdict(calendar.MustParsePeriod("2009-01-01/2010-01-01")), "it may not fit")
		assert.Equal(t, policy.Unmet, check.Verdict(calendar.MustParsePeriod("2008-01-01/2010-01-01")), "it does not, whatever it states")
	})
	t.Run("in words", func(t *testing.T) {
		check.Uncounted = 2
		assert.Equal(t, "Above the ceiling: January 1, 2009 to June 30, 2009; by up to 1\u00a0person, first on January 1, 2009.\n"+
			"Plans that state no number or no days, and are not counted: 2.", check.Explain(language.English))
		assert.Equal(t, "Au-dessus du plafond\u00a0: du 1er janvier 2009 au 30 juin 2009\u00a0; de 1\u00a0personne au plus, pour la première "+
			"fois le 1er janvier 2009.\nPropositions sans nombre ou sans dates, qui ne sont pas comptées\u00a0: 2.", check.Explain(language.French))
		assert.Equal(t, "Le plafond est respecté tous les jours pour lesquels il est connu.", without.Explain(language.French))
	})
	assert.True(t, arrangement.CeilingBreach{}.IsZero())
	assert.Empty(t, arrangement.CeilingCheck{}.Breaches())
}

// TestCeilingDayByDay asks on each day how many officers are there, one proposal after the other.
func TestCeilingDayByDay(t *testing.T) {
	m := newMaker(t)
	begin := calendar.On(2015, time.December, 1)
	wide := calendar.Days(begin, 500)
	broken := 0
	for range 40 {
		type plan struct {
			n      int
			period calendar.Period
		}
		var plans []plan
		var proposals []arrangement.Proposal
		for range 1 + m.IntN(6) {
			p := plan{1 + m.IntN(90), calendar.Days(begin.AddDays(m.IntN(400)), 1+m.IntN(300))}
			plans = append(plans, p)
			if m.IntN(2) == 0 {
				proposals = append(proposals, approvedFor(p.n, p.period.String()))
			} else {
				proposals = append(proposals, plannedFor(p.n, p.period.String()))
			}
		}
		check := arrangement.CheckCeiling(proposals...)
		free := map[calendar.Date]int{}
		over := map[calendar.Date]int{}
		for d := range wide.All() {
			ceiling := 200
			if !d.Before(calendar.On(2016, time.August, 26)) {
				ceiling = 150
			}
			sum := 0
			for _, p := range plans {
				if p.period.Contains(d) {
					sum += p.n
				}
			}
			free[d], over[d] = max(0, ceiling-sum), max(0, sum-ceiling)
			require.Equal(t, sum, check.Total().At(d), d)
			require.Equal(t, free[d], check.Free().At(d), d)
			require.Equal(t, over[d] > 0, check.Above().Contains(d), d)
		}
		covered := 0
		for _, breach := range check.Breaches() {
			broken++
			most, first := 0, calendar.Date{}
			for d := range breach.Period.All() {
				covered++
				if over[d] > most && wide.Contains(d) {
					most, first = over[d], d
				}
			}
			if wide.Covers(breach.Period) {
				require.Equal(t, arrangement.CeilingBreach{Period: breach.Period, Over: most, On: first}, breach)
			}
		}
		require.Equal(t, check.Above().Days(), covered)

		n, days := 1+m.IntN(100), 1+m.IntN(60)
		departures := check.Departures(n, days, wide)
		for d := range calendar.Days(begin, 400).All() {
			least := 1000
			for on := range calendar.Days(d, days).All() {
				least = min(least, free[on])
			}
			require.Equal(t, least, check.Fits(calendar.Days(d, days)), d)
			require.Equal(t, least >= n, departures.Contains(d), d)
		}
	}
	require.Positive(t, broken)
}

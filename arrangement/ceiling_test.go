package arrangement_test

import (
	"encoding/json"
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
		"2009-07-01/2026-04-01": policy.Met, "2009-07-01/2026-04-02": policy.Unknown, "2009-07-01/..": policy.Unknown,
		"2026-04-01/2026-04-02": policy.Unknown, "2026-04-02/2026-04-03": policy.Unknown, "2006-03-31/2006-04-02": policy.Unknown, "2006-04-01/2006-04-02": policy.Met,
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
		assert.Zero(t, check.Fits(calendar.MustParsePeriod("2009-01-01/2010-01-01")), "nor is anything offered")
		assert.True(t, check.Departures(1, 1, calendar.MustParsePeriod("2009-01-01/2010-01-01")).IsEmpty())
		check.Uncounted = 0
		assert.Equal(t, 200, check.Fits(calendar.MustParsePeriod("2009-01-01/2010-01-01")), "beside what is counted")
	})
	t.Run("after the last term no ceiling is known, and nothing fits", func(t *testing.T) {
		check := arrangement.CheckCeiling(approvedFor(160, "2026-03-01/2026-07-01"))
		assert.Equal(t, calendar.MustParsePeriod("2026-03-01/2026-04-01").Spans(), check.Above())
		assert.Equal(t, policy.Unknown, check.Verdict(calendar.MustParsePeriod("2026-04-01/2026-07-01")))
		few := arrangement.CheckCeiling(approvedFor(100, "2026-03-01/2026-07-01"))
		for period, want := range map[string]int{
			"2026-03-30/2026-03-31": 50, "2026-03-31/2026-04-01": 50, "2026-03-31/2026-04-02": 0, "2026-04-01/2026-04-02": 0, "2030-01-01/..": 0,
		} {
			assert.Equal(t, want, few.Fits(calendar.MustParsePeriod(period)), period)
		}
		assert.Equal(t, calendar.MustParsePeriod("2026-03-01/2026-03-23").Spans(),
			few.Departures(50, 10, calendar.MustParsePeriod("2026-03-01/..")), "the tenth day is the last that is known")
		assert.Equal(t, "Those counted stay within the ceiling on all days for which it is known.\n"+
			"Days with officers, and no ceiling known: April 1, 2026 to June 30, 2026.", few.Explain(language.English))
		assert.Equal(t, "L'effectif compté respecte le plafond tous les jours pour lesquels celui-ci est connu.\n"+
			"Jours avec un effectif, sans plafond connu\u00a0: du 1er avril 2026 au 30 juin 2026.", few.Explain(language.French))
	})
	t.Run("no ceiling at all", func(t *testing.T) {
		var none arrangement.CeilingCheck
		assert.Equal(t, policy.Unknown, none.Verdict(calendar.Always()))
		assert.Zero(t, none.Fits(calendar.Always()))
		assert.Equal(t, "No ceiling is known.", none.Explain(language.English))
		assert.Equal(t, "Aucun plafond n'est connu.", none.Explain(language.French))
		none.Planned, none.Uncounted = calendar.Constant(1).Within(calendar.MustParsePeriod("2009-01-01/..")), 1
		assert.Equal(t, "No ceiling is known.\nDays with officers, and no ceiling known: from January 1, 2009 on.\n"+
			"Proposals that state too little to be counted: 1.", none.Explain(language.English))
	})
	t.Run("in words", func(t *testing.T) {
		check.Uncounted = 2
		assert.Equal(t, "Above the ceiling: January 1, 2009 to June 30, 2009; by up to 1\u00a0person, first on January 1, 2009.\n"+
			"Proposals that state too little to be counted: 2.", check.Explain(language.English))
		assert.Equal(t, "Au-dessus du plafond\u00a0: du 1er janvier 2009 au 30 juin 2009\u00a0; de 1\u00a0personne au plus, pour la première "+
			"fois le 1er janvier 2009.\nPropositions trop peu précises pour être comptées\u00a0: 2.", check.Explain(language.French))
		assert.Equal(t, "L'effectif compté respecte le plafond tous les jours pour lesquels celui-ci est connu.", without.Explain(language.French))
	})
	assert.True(t, arrangement.CeilingBreach{}.IsZero())
	assert.Empty(t, arrangement.CeilingCheck{}.Breaches())
}

// TestCeilingOfChanges holds requests for more or fewer, and referrals of a change, beside the 100 officers that were
// approved in another proposal, or in the same one.
func TestCeilingOfChanges(t *testing.T) {
	july := calendar.MustParsePeriod("2008-07-01/2009-07-01")
	request := func(asks arrangement.Ask, before, after int) arrangement.Request {
		r := asked("2008-01")
		r.Asks, r.Officers, r.Period = asks, officers(after), july
		if before > 0 {
			r.Before = officers(before)
		}
		return r
	}
	increase, reduction := request(arrangement.AskIncrease, 100, 120), request(arrangement.AskReduction, 100, 80)
	receipt, referral := happens("receipt", "2008-01"), happens("referral", "2008-02")
	approval := func(n string) arrangement.ProposalEvent {
		e := happens("approval:"+n, "2008-02")
		e.Period = july
		return e
	}
	referred := func(n, period string) arrangement.ProposalEvent {
		e := happens("referral:"+n, "2008-08-01")
		if period != "" {
			e.Period = calendar.MustParsePeriod(period)
		}
		return e
	}
	type events = []arrangement.ProposalEvent
	for name, c := range map[string]struct {
		request   arrangement.Request
		events    events
		total     int // on the day on which the change is, beside the 100 of before
		uncounted int
	}{
		"an increase that is asked for":                   {increase, events{receipt}, 120, 0},
		"an increase, referred with another number":       {increase, events{receipt, referred("115", "")}, 115, 0},
		"an increase, referred with no more than before":  {increase, events{receipt, referred("90", "")}, 100, 0},
		"an increase that is approved":                    {increase, events{receipt, approval("120")}, 120, 0},
		"an increase that is approved and to grow":        {increase, events{receipt, approval("120"), referred("130", "")}, 130, 0},
		"an increase that is refused":                     {increase, events{receipt, happens("refusal", "2008-02")}, 100, 0},
		"an increase that does not say from how many":     {request(arrangement.AskIncrease, 0, 120), events{receipt}, 100, 1},
		"the same, approved":                              {request(arrangement.AskIncrease, 0, 120), events{receipt, approval("120")}, 100, 1},
		"the same, refused":                               {request(arrangement.AskIncrease, 0, 120), events{receipt, happens("refusal", "2008-02")}, 100, 0},
		"a reduction that is asked for":                   {reduction, events{receipt, referral}, 100, 0},
		"a reduction that is approved":                    {reduction, events{receipt, approval("80")}, 100, 0},
		"a reduction that is approved and to grow again":  {reduction, events{receipt, approval("80"), referred("90", "")}, 100, 0},
		"a reduction that is approved and to grow beyond": {reduction, events{receipt, approval("80"), referred("110", "")}, 110, 0},
		"a reduction from who knows what, to grow again":  {request(arrangement.AskReduction, 0, 80), events{receipt, approval("80"), referred("90", "")}, 100, 1},
		"a reduction that does not say from how many":     {request(arrangement.AskReduction, 0, 80), events{receipt}, 100, 0},
		"the same reduction, approved":                    {request(arrangement.AskReduction, 0, 80), events{receipt, approval("80")}, 100, 0},
		"a deployment of its own":                         {request(arrangement.AskNew, 0, 20), events{receipt}, 120, 0},
		"an open referral of more":                        {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", "")}, 130, 0},
		"an open referral of more, on some days":          {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", "2008-09-01/2008-10-01")}, 130, 0},
		"an open referral of more, on other days":         {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", "2009-07-01/2009-10-01")}, 120, 0},
		"an open referral of more that is suspended":      {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", ""), happens("suspension", "2008-08-02")}, 130, 0},
		"an open referral of fewer":                       {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("10", "")}, 120, 0},
		"an open referral of further days":                {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("", "2009-07-01/2009-10-01")}, 120, 0},
		"an open referral of who knows what":              {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("", "")}, 120, 1},
		"a referral that was decided by an increase":      {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", ""), happens("increase:25", "2008-08-02")}, 125, 0},
		"a referral that was decided by a reduction":      {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("", ""), happens("reduction:15", "2008-08-02")}, 115, 0},
		"a referral that was refused":                     {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("30", ""), happens("refusal", "2008-08-02")}, 120, 0},
		"a referral that was decided by a further period": {request(arrangement.AskNew, 0, 20), events{receipt, approval("20"), referred("", ""), happens("extension:2009-07-01/2010-01-01", "2008-08-02")}, 120, 0},
	} {
		t.Run(name, func(t *testing.T) {
			check := arrangement.CheckCeiling(approvedFor(100, july.String()), arrangement.MustReplayProposal(c.request, c.events...))
			assert.Equal(t, c.total, check.Total().At(day(t, "2008-09-15")))
			assert.Equal(t, c.uncounted, check.Uncounted)
		})
	}
	t.Run("above the ceiling only by the difference", func(t *testing.T) {
		others := approvedFor(90, july.String())
		assert.Equal(t, policy.Unmet, arrangement.CheckCeiling(approvedFor(100, july.String()), others, arrangement.MustReplayProposal(increase)).Verdict(july))
		increase.Officers = officers(110)
		assert.Equal(t, policy.Met, arrangement.CheckCeiling(approvedFor(100, july.String()), others, arrangement.MustReplayProposal(increase)).Verdict(july))
		full := approvedFor(100, july.String())
		assert.Equal(t, policy.Met, arrangement.CheckCeiling(approvedFor(100, july.String()), full, arrangement.MustReplayProposal(reduction)).Verdict(july))
	})
	for name, c := range map[string]struct {
		referral arrangement.ProposalEvent
		want     string
	}{
		"to more, from its day on": {referred("30", ""), "10 from 2008-08-01, 0 from 2009-07-01"},
		"to more, in a month": {func() arrangement.ProposalEvent {
			e := referred("30", "")
			e.On = calendar.InMonth(2008, time.August)
			return e
		}(), "10 from 2008-08-01, 0 from 2009-07-01"},
		"on days of which some are approved": {referred("30", "2009-06-01/2009-08-01"), "10 from 2009-06-01, 30 from 2009-07-01, 0 from 2009-08-01"},
		"for longer":                         {referred("", "2009-06-01/2009-08-01"), "20 from 2009-07-01, 0 from 2009-08-01"},
		"to fewer for longer":                {referred("10", "2009-06-01/2009-08-01"), "10 from 2009-07-01, 0 from 2009-08-01"},
	} {
		t.Run(name, func(t *testing.T) {
			planned, known := arrangement.MustReplayProposal(asked("2008-01"), receipt, approval("20"), c.referral).Planned()
			assert.True(t, known)
			assert.Equal(t, c.want, planned.String())
		})
	}
	t.Run("to more, once the days have ended", func(t *testing.T) {
		late := referred("30", "")
		late.On = calendar.MustParsePartial("2009-07-01")
		_, known := arrangement.MustReplayProposal(asked("2008-01"), receipt, approval("20"), late).Planned()
		assert.False(t, known, "nobody knows for which days")
		late.On = calendar.MustParsePartial("2009-06-30")
		planned, known := arrangement.MustReplayProposal(asked("2008-01"), receipt, approval("20"), late).Planned()
		assert.True(t, known)
		assert.Equal(t, "10 from 2009-06-30, 0 from 2009-07-01", planned.String())
	})
}

func TestCeilingCheckOfNegativeNumbers(t *testing.T) {
	below := calendar.Constant(-1)
	for key, check := range map[string]arrangement.CeilingCheck{
		"uncounted": {Uncounted: -1}, "approved": {Approved: below}, "planned": {Planned: below}, "ceiling": {Ceiling: below},
	} {
		assertFaults(t, check.Check(), key)
		_, err := json.Marshal(check)
		require.Error(t, err, key)
	}
	require.NoError(t, arrangement.CheckCeiling(approvedFor(201, "2008-07-01/2009-07-01")).Check())
	var check arrangement.CeilingCheck
	assertFaults(t, json.Unmarshal([]byte(`{"approved":[{"from":"2008-07-01","level":-1}],"known":7,"uncounted":-1}`), &check),
		"known", "approved: out of range; given: -1; accepted: 0 or a greater number", "uncounted")
	assert.Equal(t, arrangement.CeilingCheck{}, check, "it stays as it was")

	for text, want := range map[string]string{
		`{"over":-5}`: "over: out of range; given: -5", `{"over":1,"on":"2008-07-01"}`: "on: at odds with another value; given: July 1, 2008",
		`{"period":"2008-07-02/2008-07-03","over":1,"on":"2008-07-01"}`: "on",
		`{"period":"2008-07-02/2008-07-03","over":1,"on":"2008-07-03"}`: "on",
		`{"period":"2008-07-02/2008-07-03","over":1,"on":"2008-07-02"}`: "", `{"over":0}`: "",
	} {
		breach := arrangement.CeilingBreach{Over: 7}
		err := json.Unmarshal([]byte(text), &breach)
		if want == "" {
			require.NoError(t, err, text)
			continue
		}
		assertFaults(t, err, want)
		assert.Equal(t, arrangement.CeilingBreach{Over: 7}, breach, "it stays as it was")
	}
	_, err := json.Marshal(arrangement.CeilingBreach{Over: -5})
	require.Error(t, err)
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

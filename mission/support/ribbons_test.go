package support_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
)

// under is service under a ribbon that no medal of the United Nations or of NATO covers.
func under(ribbon support.Ribbon, days calendar.Spans) support.Service {
	return support.Service{Covered: policy.No, Approved: policy.No, Ribbon: ribbon, Days: days}
}

func idOf(ribbon support.Ribbon) string {
	return "support/medal/operational-service-" + string(ribbon)
}

// TestRibbonThresholds holds the table of the manual against the rules: 30 days before the day of change, fewer from it.
func TestRibbonThresholds(t *testing.T) {
	for ribbon, row := range map[support.Ribbon]struct {
		change string
		fewer  int
	}{
		support.SouthWestAsia: {"2014-03-13", 21},
		support.SierraLeone:   {"2013-02-17", 21},
		support.Haiti:         {"2017-07-01", 21},
		support.Sudan:         {"2016-07-30", 21},
		support.Humanitas:     {"2015-04-28", 14},
		support.Expedition:    {"2014-05-15", 21},
	} {
		t.Run(string(ribbon), func(t *testing.T) {
			change := day(row.change)
			endingOn := func(last calendar.Date, n int) support.Record {
				return record(under(ribbon, calendar.Days(last.AddDays(1-n), n).Spans()))
			}
			rules := support.StandardMedals()
			requireEarned(t, rules, endingOn(change.AddDays(-1), 29), idOf(ribbon), "")
			requireEarned(t, rules, endingOn(change.AddDays(-1), 30), idOf(ribbon), change.AddDays(-1).String())
			last := change.AddDays(row.fewer - 1)
			requireEarned(t, rules, endingOn(last.AddDays(-1), row.fewer-1), idOf(ribbon), "")
			requireEarned(t, rules, endingOn(last, row.fewer), idOf(ribbon), last.String())
			requireEarned(t, rules, endingOn(last.AddDays(1), row.fewer), idOf(ribbon), last.AddDays(1).String())
			spread := spans(row.change+"/"+change.AddDays(10).String(), change.AddDays(100).String()+"/"+change.AddDays(90+row.fewer).String())
			requireEarned(t, rules, record(under(ribbon, spread)), idOf(ribbon), change.AddDays(89+row.fewer).String())
		})
	}
}

// TestRibbonsCountSince has 30 days from each ribbon's first day on, and 30 from the day before it, of which one does not
// count. Nobody earns a ribbon before the medal was created.
func TestRibbonsCountSince(t *testing.T) {
	for ribbon, since := range map[support.Ribbon]string{
		support.SouthWestAsia: "2010-07-05", support.SierraLeone: "2010-07-05", support.Haiti: "2004-03-06",
		support.Sudan: "2004-09-15", support.Humanitas: "2009-08-01", support.Expedition: "2010-07-05",
	} {
		t.Run(string(ribbon), func(t *testing.T) {
			earned := day(since).AddDays(29)
			if earned.Before(day("2010-07-05")) {
				earned = day("2010-07-05")
			}
			requireEarned(t, support.StandardMedals(), record(under(ribbon, served(since, 30))), idOf(ribbon), earned.String())
			dayBefore := day(since).AddDays(-1).String()
			requireEarned(t, support.StandardMedals(), record(under(ribbon, served(dayBefore, 30))), idOf(ribbon), "")
		})
	}
}

func TestHaitiMixedPeriod(t *testing.T) {
	before := func(n int) calendar.Spans { return calendar.Days(day("2017-07-01").AddDays(-n), n).Spans() }
	for name, test := range map[string]struct {
		days calendar.Spans
		want string
	}{
		"20 days before and 1 after, sum 21":                      {before(20).Union(served("2017-07-01", 1)), "2017-07-01"},
		"19 days before and 1 after, sum 20":                      {before(19).Union(served("2017-07-01", 1)), ""},
		"19 days before and 2 after, sum 21":                      {before(19).Union(served("2017-07-01", 2)), "2017-07-02"},
		"1 day before and 20 after, sum 21":                       {before(1).Union(served("2017-07-01", 20)), "2017-07-20"},
		"1 day before and 19 after, sum 20":                       {before(1).Union(served("2017-07-01", 19)), ""},
		"no day before and 21 after":                              {served("2017-07-01", 21), "2017-07-21"},
		"29 days before and none after":                           {before(29), ""},
		"29 days before and 1 after":                              {before(29).Union(served("2017-07-01", 1)), "2017-07-01"},
		"25 days before and 1 long after":                         {before(25).Union(served("2018-03-05", 1)), "2018-03-05"},
		"21 days before are not enough on July 1 by staying away": {before(21), ""},
		"30 days before, on the last of them":                     {before(30), "2017-06-30"},
		"30 days before, and after":                               {before(30).Union(served("2017-07-01", 30)), "2017-06-30"},
		"31 days before, on the 30th":                             {before(31), "2017-06-29"},
		"days of 2004 and of 2017":                                {served("2004-03-06", 20).Union(served("2017-07-01", 1)), "2017-07-01"},
		"a day before March 6, 2004 does not count":               {served("2004-03-05", 20).Union(served("2017-07-01", 1)), ""},
		"30 days in 2004, on the day the medal is created":        {served("2004-03-06", 30), "2010-07-05"},
		"29 days in 2004 and a day before":                        {served("2004-03-05", 30), ""},
		"the 30th day on the day of creation":                     {served("2010-06-06", 30), "2010-07-05"},
		"the 30th day on the day after":                           {served("2010-06-07", 30), "2010-07-06"},
	} {
		t.Run(name, func(t *testing.T) {
			requireEarned(t, support.StandardMedals(), record(under(support.Haiti, test.days)), haitiRibbon, test.want)
		})
	}
	t.Run("what is asked for is the number of the last day of service", func(t *testing.T) {
		asked := func(days calendar.Spans) policy.Measure {
			return towards(t, support.StandardMedals(), record(under(support.Haiti, days)), haitiRibbon, "2020-01-01").Asked
		}
		assert.Equal(t, days(30), asked(before(29)))
		assert.Equal(t, days(21), asked(before(5).Union(served("2017-07-01", 1))))
		assert.Equal(t, days(30), asked(before(30).Union(served("2017-07-01", 1))))
	})
}

func TestMixedPeriodsOfOtherRibbonsAreUnknown(t *testing.T) {
	mixed := record(under(support.Sudan, spans("2016-07-10/2016-07-31"))) // 20 days before the change, 1 after
	whole := record(under(support.Sudan, spans("2016-07-10/2016-08-20"))) // 20 before, 21 after
	fewer := record(under(support.Sudan, spans("2016-07-11/2016-07-31"))) // 19 before, 1 after
	id := idOf(support.Sudan)
	rules := support.StandardMedals()
	assert.Equal(t, policy.Unmet, towards(t, rules, mixed, id, "2016-07-29").Verdict)
	award := towards(t, rules, mixed, id, "2016-07-30")
	assert.Equal(t, policy.Unknown, award.Verdict)
	assert.Equal(t, "mixed-periods", award.Missing.Code())
	assert.Equal(t, policy.Unmet, towards(t, rules, fewer, id, "2017-01-01").Verdict, "20 days are too few either way")
	assert.Equal(t, policy.Unknown, towards(t, rules, whole, id, "2016-08-18").Verdict)
	assert.Equal(t, policy.Met, towards(t, rules, whole, id, "2016-08-19").Verdict, "21 days after the change are enough alone")

	place := -1
	for i, rule := range rules {
		if rule.Ribbon == support.Sudan {
			place = i
		}
	}
	rules[place].Mixed = policy.Yes
	requireEarned(t, rules, mixed, id, "2016-07-30")
	requireEarned(t, rules, fewer, id, "")
	rules[place].Mixed = policy.No
	requireEarned(t, rules, mixed, id, "")
	requireEarned(t, rules, whole, id, "2016-08-19")
}

func TestOperationalMedalIsForServiceThatNoOtherCovers(t *testing.T) {
	rules := support.StandardMedals()
	in := func(change func(*support.Service)) support.Record {
		service := under(support.Haiti, served("2018-01-01", 40))
		service.Covered, service.Approved = "", policy.Yes
		change(&service)
		return record(service)
	}
	for name, test := range map[string]struct {
		change func(*support.Service)
		want   policy.Verdict
		reason support.Reason
	}{
		"under the United Nations, before its medal is earned": {
			func(s *support.Service) { s.Organization, s.Mission = arrangement.UnitedNations, "minujusth" }, policy.Unmet, support.CoveredElsewhere,
		},
		"under NATO":                       {func(s *support.Service) { s.Organization = arrangement.NATO }, policy.Unmet, support.CoveredElsewhere},
		"where a medal is said to exist":   {func(s *support.Service) { s.Covered = policy.Yes }, policy.Unmet, support.CoveredElsewhere},
		"where none is said to exist":      {func(s *support.Service) { s.Covered = policy.No }, policy.Met, ""},
		"under the European Union":         {func(s *support.Service) { s.Organization = arrangement.EuropeanUnion }, policy.Met, ""},
		"where nothing is said":            {func(*support.Service) {}, policy.Unknown, support.FactMissing},
		"under another organization, with": {func(s *support.Service) { s.Organization, s.Covered = arrangement.AfricanUnion, policy.Yes }, policy.Unmet, support.CoveredElsewhere},
	} {
		t.Run(name, func(t *testing.T) {
			award := towards(t, rules, in(test.change), haitiRibbon, "2019-01-01")
			assert.Equal(t, test.want, award.Verdict)
			assert.Equal(t, test.reason, award.Reason)
			if test.want == policy.Unknown {
				assert.Equal(t, "covered-service", award.Missing.Code())
			}
			assert.Equal(t, policy.Met, towards(t, rules, in(test.change), peacekeeping, "2019-01-01").Verdict,
				"the Canadian Peacekeeping Service Medal stands beside either")
		})
	}
	t.Run("covered days beside others", func(t *testing.T) {
		officer := record(under(support.Haiti, served("2018-01-01", 21)), inHaiti(served("2018-01-21", 60)))
		requireEarned(t, rules, officer, haitiRibbon, "")
		officer = record(under(support.Haiti, served("2018-01-01", 21)), inHaiti(served("2018-01-22", 60)))
		requireEarned(t, rules, officer, haitiRibbon, "2018-01-21")
	})
	t.Run("too few days are no other reason", func(t *testing.T) {
		award := towards(t, rules, record(under(support.Haiti, served("2004-03-01", 3))), haitiRibbon, "2019-01-01")
		assert.Equal(t, support.TooFewDays, award.Reason)
		award = towards(t, rules, record(under(support.Haiti, served("2004-04-01", 40))), haitiRibbon, "2010-07-04")
		assert.Equal(t, support.NotCreated, award.Reason)
	})
}

func TestNoDayCountsForTwoRibbons(t *testing.T) {
	rules := support.StandardMedals()
	haiti, relief := under(support.Haiti, served("2018-01-01", 21)), under(support.Humanitas, served("2018-01-21", 14))
	for name, services := range map[string][]support.Service{"in this order": {haiti, relief}, "in the other": {relief, haiti}} {
		t.Run(name, func(t *testing.T) {
			require.Error(t, record(services...).Check())
			requireEarned(t, rules, record(services...), haitiRibbon, "2018-01-21")
			requireEarned(t, rules, record(services...), idOf(support.Humanitas), "")
		})
	}
	relief.Days = served("2018-01-21", 15)
	requireEarned(t, rules, record(haiti, relief), idOf(support.Humanitas), "2018-02-04")
	t.Run("a day on which the theatre does not count is free for relief", func(t *testing.T) {
		rules := support.StandardMedals()
		officer := record(under(support.Sudan, served("2009-08-01", 60)), under(support.Humanitas, served("2009-08-01", 60)))
		requireEarned(t, rules, officer, idOf(support.Humanitas), "")
		officer.Services[0].Ribbon = support.Expedition // counts from the creation of the medal on
		requireEarned(t, rules, officer, idOf(support.Humanitas), "2010-07-05")
	})
	t.Run("a ribbon that no service names is not told of", func(t *testing.T) {
		for _, award := range rules.Awards(record(haiti), day("2020-01-01")) {
			assert.NotContains(t, []support.Ribbon{support.Humanitas, support.Sudan}, award.Ribbon)
		}
	})
}

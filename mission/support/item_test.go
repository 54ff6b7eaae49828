package support_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

// asking is rules with one rule, of the terms.
func asking(terms support.Terms) support.Rules {
	return support.Rules{{
		ID: "support/test", Kind: support.Leave, Title: both("Test", "Essai"),
		Terms: policy.Starting(day("2004-07-01"), terms, chosen), Basis: chosen,
	}}
}

// windows are the windows of items, by their IDs.
func windows(items []support.Item) map[string]string {
	found := map[string]string{}
	for _, item := range items {
		found[item.ID] = item.Window().String()
	}
	return found
}

func at(anchor support.Anchor, by policy.Measure) support.Offset {
	return support.Offset{Anchor: anchor, By: by}
}

func TestDueDays(t *testing.T) {
	for name, test := range map[string]struct {
		terms support.Terms
		tour  string
		want  map[string]string
	}{
		"before departure": {
			support.Terms{Opens: at(support.Departure, months(-6)), Due: at(support.Departure, days(-30))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "2008-01-01/2008-06-02"},
		},
		"on the day of departure": {
			support.Terms{Opens: at(support.Departure, policy.Measure{}), Due: at(support.Departure, days(0))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "2008-07-01/2008-07-02"},
		},
		"after return, from the last day on": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(30))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "2009-03-31/2009-05-01"},
		},
		"months after return": {
			support.Terms{Opens: at(support.Return, months(3)), Due: at(support.Return, months(6))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "2009-06-30/2009-10-01"},
		},
		"the middle of an odd number of days": {
			support.Terms{Opens: at(support.Middle, days(0)), Due: at(support.Middle, days(0))},
			"2008-07-01/2008-07-06",
			map[string]string{"support/test": "2008-07-03/2008-07-04"},
		},
		"the later middle of an even number": {
			support.Terms{Opens: at(support.Middle, days(0)), Due: at(support.Middle, days(0))},
			"2008-07-01/2008-07-05",
			map[string]string{"support/test": "2008-07-03/2008-07-04"},
		},
		"each completed month": {
			support.Terms{Opens: at(support.IntervalEnd, days(0)), Due: at(support.IntervalEnd, days(7)), Every: months(1)},
			"2008-07-01/2008-09-01",
			map[string]string{"support/test/1": "2008-07-31/2008-08-08", "support/test/2": "2008-08-31/2008-09-08"},
		},
		"a month that lacks a day is none": {
			support.Terms{Opens: at(support.IntervalEnd, days(0)), Due: at(support.IntervalEnd, days(7)), Every: months(1)},
			"2008-07-01/2008-08-31",
			map[string]string{"support/test/1": "2008-07-31/2008-08-08"},
		},
		"each ten days": {
			support.Terms{Opens: at(support.IntervalStart, days(2)), Due: at(support.IntervalEnd, days(-1)), Every: days(10)},
			"2008-07-01/2008-07-21",
			map[string]string{"support/test/1": "2008-07-03/2008-07-10", "support/test/2": "2008-07-13/2008-07-20"},
		},
		"a window without a day asks nothing": {
			support.Terms{Opens: at(support.IntervalStart, days(45)), Due: at(support.IntervalEnd, days(0)), Every: months(1)},
			"2008-07-01/2009-04-01",
			map[string]string{},
		},
		"a tour of 120 days": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0)), Least: days(120)},
			"2008-07-01/2008-10-29",
			map[string]string{"support/test": "2008-10-28/2008-10-29"},
		},
		"a tour of 119 days": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0)), Least: days(120)},
			"2008-07-01/2008-10-28",
			map[string]string{},
		},
		"a tour of 121 days": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0)), Least: days(120)},
			"2008-07-01/2008-10-30",
			map[string]string{"support/test": "2008-10-29/2008-10-30"},
		},
		"an interval that is none": {
			support.Terms{Opens: at(support.IntervalEnd, days(0)), Due: at(support.IntervalEnd, days(0)), Every: days(0)},
			"2008-07-01/2009-04-01",
			map[string]string{},
		},
		"who left the day before the rule was in force": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0))},
			"2004-06-30/2005-04-01",
			map[string]string{},
		},
		"who left on the first day of the rule": {
			support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0))},
			"2004-07-01/2005-04-01",
			map[string]string{"support/test": "2005-03-31/2005-04-01"},
		},
		"a first day beyond the calendar is open to the front": {
			support.Terms{Opens: at(support.Departure, months(-40000)), Due: at(support.Departure, days(0))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "../2008-07-02"},
		},
		"a last day beyond the calendar is never late": {
			support.Terms{Opens: at(support.Departure, days(0)), Due: at(support.Departure, policy.Whole(9000, policy.Years))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "2008-07-01/.."},
		},
		"no anchor and no length of time": {
			support.Terms{Opens: at("", days(1)), Due: at(support.Departure, policy.Whole(1, policy.Persons))},
			"2008-07-01/2009-04-01",
			map[string]string{"support/test": "always"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			found := windows(asking(test.terms).Due(tour(test.tour), calendar.Date{}))
			if test.want["support/test"] == "always" {
				test.want["support/test"] = calendar.Always().String()
			}
			assert.Equal(t, test.want, found)
		})
	}
}

func TestATourGoesByTheTermsOfItsDeparture(t *testing.T) {
	rules := asking(support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(10))})
	rules[0].Terms = append(rules[0].Terms,
		policy.Entry[support.Terms]{From: day("2008-07-01"), Value: support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(20))}},
		policy.Entry[support.Terms]{From: day("2009-01-01"), Ended: true},
	)
	assert.Equal(t, map[string]string{"support/test": "2009-03-31/2009-04-11"}, windows(rules.Due(tour("2008-06-30/2009-04-01"), day("2009-04-01"))))
	assert.Equal(t, map[string]string{"support/test": "2009-03-31/2009-04-21"}, windows(rules.Due(tour("2008-07-01/2009-04-01"), day("2009-04-01"))))
	assert.Equal(t, map[string]string{"support/test": "2009-09-30/2009-10-21"}, windows(rules.Due(tour("2008-12-31/2009-10-01"), day("2009-04-01"))))
	assert.Empty(t, rules.Due(tour("2009-01-01/2009-10-01"), day("2009-04-01")))
}

func TestAToursDaysThatAreNotKnown(t *testing.T) {
	once := asking(support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(10))})
	monthly := asking(support.Terms{Opens: at(support.IntervalEnd, days(0)), Due: at(support.IntervalEnd, days(7)), Every: months(1)})
	least := asking(support.Terms{Opens: at(support.Departure, days(0)), Due: at(support.Departure, days(7)), Least: days(120)})
	missing := func(rules support.Rules, tour mission.Tour) string {
		items := rules.Due(tour, day("2008-09-15"))
		require.Len(t, items, 1)
		assert.True(t, items[0].Window().IsZero())
		return items[0].Missing.Code()
	}
	t.Run("no days at all", func(t *testing.T) {
		for _, rules := range []support.Rules{once, monthly, least} {
			assert.Equal(t, "tour-period", missing(rules, mission.Tour{Officer: "101"}))
		}
	})
	t.Run("no last day", func(t *testing.T) {
		assert.Equal(t, "tour-last-day", missing(once, tour("2008-07-01/..")))
		assert.Equal(t, "tour-last-day", missing(least, tour("2008-07-01/..")))
		middle := asking(support.Terms{Opens: at(support.Departure, days(0)), Due: at(support.Middle, days(0))})
		assert.Equal(t, "tour-last-day", missing(middle, tour("2008-07-01/..")))
	})
	t.Run("intervals that have begun", func(t *testing.T) {
		count := func(on string) int { return len(monthly.Due(tour("2008-07-01/.."), day(on))) }
		assert.Equal(t, 0, count("2008-06-30"))
		assert.Equal(t, 1, count("2008-07-01"))
		assert.Equal(t, 1, count("2008-07-31"))
		assert.Equal(t, 2, count("2008-08-01"))
		assert.Equal(t, 0, count(""))
	})
	t.Run("the end of the calendar", func(t *testing.T) {
		yearly := asking(support.Terms{Opens: at(support.IntervalEnd, days(0)), Due: at(support.IntervalEnd, days(7)), Every: months(12)})
		items := yearly.Due(tour("2008-07-01/.."), calendar.Always().Last())
		assert.Len(t, items, 9999-2008)
	})
}

func TestDueIsInOrder(t *testing.T) {
	rules := append(support.Standard(), asking(support.Terms{Opens: at(support.Departure, days(0)), Due: at(support.Departure, policy.Whole(9000, policy.Years))})...)
	items := rules.Due(tour("2008-07-01/2009-04-01"), calendar.Date{})
	require.Equal(t, "support/test", items[len(items)-1].ID, "what never is late comes last")
	for i := 1; i < len(items)-1; i++ {
		assert.False(t, items[i].Due.Before(items[i-1].Due))
	}
	rules = append(rules, asking(support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(0))})...)
	items = rules.Due(tour("2008-07-01/.."), day("2008-07-01"))
	assert.False(t, items[len(items)-1].Missing.IsZero(), "and what has no days after it")
}

func TestTheContingentOf2008IsDueAllThis(t *testing.T) {
	items := support.Standard().Due(tour("2008-07-01/2009-04-01"), calendar.Date{})
	found := map[support.Kind]int{}
	for _, item := range items {
		found[item.Kind]++
		assert.NoError(t, item.Basis.Check())
		assert.True(t, item.Title.Complete())
	}
	assert.Equal(t, map[support.Kind]int{
		support.MedicalBefore: 1, support.PsychologicalBefore: 1, support.FamilyMeeting: 1, support.FamilyContact: 9,
		support.Leave: 3, support.MonthlyReport: 9, support.QuarterlyReport: 3, support.MidTourCheck: 1,
		support.Decompression: 1, support.MedicalAfter: 1, support.PsychologicalAfter: 1, support.FollowUp: 1,
	}, found, "leave after the tour is known from 2010 on only")
	t.Run("leave after the tour from 2010 on", func(t *testing.T) {
		after := func(text string) bool {
			for _, item := range support.Standard().Due(tour(text), calendar.Date{}) {
				if item.Kind == support.PostDeploymentLeave {
					return true
				}
			}
			return false
		}
		assert.False(t, after("2009-12-31/2010-10-01"))
		assert.True(t, after("2010-01-01/2010-10-01"))
	})
}

// TestStandardDays holds the days of the standard rules as they are told to an officer: once, and in the first interval.
func TestStandardDays(t *testing.T) {
	found := windows(support.Standard().Due(tour("2010-01-01/2010-10-01"), calendar.Date{}))
	for id, want := range map[string]struct{ since, window string }{
		"support/medical-before":        {"2004-07-01", "2009-07-01/2009-12-03"},
		"support/psychological-before":  {"2004-07-01", "2009-07-01/2009-12-03"},
		"support/family-meeting":        {"2004-07-01", "2009-07-01/2009-12-03"},
		"support/family-contact/1":      {"2004-07-01", "2010-01-01/2010-02-01"},
		"support/leave/1":               {"2004-07-01", "2010-02-15/2010-03-25"},
		"support/monthly-report/1":      {"2004-07-01", "2010-01-31/2010-02-08"},
		"support/quarterly-report/1":    {"2004-07-01", "2010-03-31/2010-04-15"},
		"support/mid-tour-check":        {"2004-07-01", "2010-05-02/2010-06-02"},
		"support/decompression":         {"2007-01-01", "2010-09-30/2010-10-08"},
		"support/medical-after":         {"2004-07-01", "2010-09-30/2010-10-31"},
		"support/psychological-after":   {"2004-07-01", "2010-09-30/2010-10-31"},
		"support/post-deployment-leave": {"2010-01-01", "2010-10-01/2010-11-30"},
		"support/follow-up":             {"2008-01-01", "2010-12-30/2011-03-31"},
	} {
		t.Run(id, func(t *testing.T) {
			assert.Equal(t, want.window, found[id])
			leaving := func(from calendar.Date) bool {
				_, asked := windows(support.Standard().Due(mission.Tour{Period: calendar.Months(from, 9)}, calendar.Date{}))[id]
				return asked
			}
			assert.False(t, leaving(day(want.since).AddDays(-1)), "the day before it is in force")
			assert.True(t, leaving(day(want.since)), "the day on which it comes into force")
			assert.True(t, leaving(day(want.since).AddDays(1)), "the day after")
		})
	}
	t.Run("follow-up for who was away 120 days", func(t *testing.T) {
		followed := func(n int) bool {
			_, asked := windows(support.Standard().Due(mission.Tour{Period: calendar.Days(day("2008-07-01"), n)}, calendar.Date{}))["support/follow-up"]
			return asked
		}
		assert.False(t, followed(119))
		assert.True(t, followed(120))
		assert.True(t, followed(121))
	})
	t.Run("a last day at the end of the calendar", func(t *testing.T) {
		item := support.Item{ID: "support/test", Opens: day("2008-07-01"), Due: calendar.Always().Last()}
		assert.Equal(t, period("2008-07-01/.."), item.Window())
	})
}

func TestStandardRules(t *testing.T) {
	rules := support.Standard()
	require.NoError(t, rules.Check())
	for _, rule := range rules {
		assert.NotEmpty(t, rule.Basis.Source.ID, "%s is cited", rule.ID)
		for _, entry := range rule.Terms {
			assert.NotEqual(t, policy.Strength(""), entry.Basis.Strength, rule.ID)
		}
	}
	rules[0].Terms[0].Value = support.Terms{}
	assert.False(t, support.Standard()[0].Terms[0].Value.IsZero(), "nobody can write to them")
}

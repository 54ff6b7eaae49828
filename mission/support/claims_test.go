package support_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
)

func TestOneYearToAskForAUnitedNationsMedal(t *testing.T) {
	for name, test := range map[string]struct {
		days  calendar.Spans
		id    string
		claim string
	}{
		"a year after the day of repatriation":             {spans("2008-07-01/2009-04-01"), "", "2010-03-31"},
		"repatriated on February 29":                       {spans("2007-10-01/2008-03-01"), "", "2009-02-28"},
		"a tour that goes on has no last day":              {spans("2008-07-01/.."), "", ""},
		"the tour with which it was earned, not the next":  {spans("2005-01-01/2005-07-01", "2008-07-01/2009-04-01"), "", "2006-06-30"},
		"a numeral has the tour that adds it":              {spans("2005-01-01/2005-07-01", "2008-07-01/2009-04-01"), "/2", "2010-03-31"},
		"a numeral of a tour that goes on has no last day": {spans("2005-01-01/2005-07-01", "2008-07-01/.."), "/2", ""},
	} {
		t.Run(name, func(t *testing.T) {
			award := towards(t, support.StandardMedals(), record(inHaiti(test.days)), unitedNations+"/minustah"+test.id, "2012-01-01")
			require.Equal(t, policy.Met, award.Verdict)
			require.Equal(t, day(test.claim), award.ClaimBy)
			assert.Equal(t, policy.Unknown, award.InTime(calendar.Date{}))
			if test.claim == "" {
				assert.Equal(t, policy.Met, award.InTime(day("2100-01-01")))
				return
			}
			assert.Equal(t, policy.Met, award.InTime(day(test.claim).AddDays(-1)))
			assert.Equal(t, policy.Met, award.InTime(day(test.claim)))
			assert.Equal(t, policy.Unmet, award.InTime(day(test.claim).AddDays(1)))
		})
	}
	t.Run("Canadian medals have no such limit", func(t *testing.T) {
		award := towards(t, support.StandardMedals(), record(inHaiti(served("2008-07-01", 90))), peacekeeping, "2009-01-01")
		assert.Equal(t, policy.Met, award.InTime(day("2050-01-01")))
	})
}

func TestMedalsAskedFor(t *testing.T) {
	id := unitedNations + "/minustah"
	status := func(asked []support.Completion, on string) support.Standing {
		officer := record(inHaiti(spans("2008-07-01/2009-04-01")))
		officer.Asked = asked
		for _, standing := range support.StandardMedals().Status(officer, day(on)) {
			if standing.Item.ID == id {
				require.Equal(t, "101", standing.Officer)
				require.Equal(t, support.MedalClaim, standing.Item.Kind)
				return standing
			}
		}
		return support.Standing{}
	}
	none := []support.Completion{}
	for name, test := range map[string]struct {
		asked []support.Completion
		on    string
		want  support.Status
	}{
		"the day before it is earned":                    {none, "2008-09-27", support.NotYet},
		"the day on which it is earned":                  {none, "2008-09-28", support.Due},
		"the last day to ask":                            {none, "2010-03-31", support.Due},
		"the day after it":                               {none, "2010-04-01", support.Overdue},
		"whether it was asked for is not stated":         {nil, "2008-09-28", support.NotStated},
		"not stated, before it is earned":                {nil, "2008-09-27", support.NotYet},
		"asked for":                                      {[]support.Completion{{Item: id, On: day("2008-10-01")}}, "2008-10-01", support.Done},
		"the day before it was asked for":                {[]support.Completion{{Item: id, On: day("2008-10-01")}}, "2008-09-30", support.Due},
		"asked for before it was earned":                 {[]support.Completion{{Item: id, On: day("2008-09-01")}}, "2008-09-28", support.Done},
		"asked for before it was earned, the day before": {[]support.Completion{{Item: id, On: day("2008-09-01")}}, "2008-09-27", support.NotYet},
		"asked for on a day that is not stated":          {[]support.Completion{{Item: id}}, "2010-04-01", support.NotStated},
		"another one asked for":                          {[]support.Completion{{Item: peacekeeping, On: day("2008-10-01")}}, "2008-10-01", support.Due},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.want, status(test.asked, test.on).Status)
		})
	}
	t.Run("asked for late", func(t *testing.T) {
		late := status([]support.Completion{{Item: id, On: day("2010-04-01")}}, "2010-04-01")
		assert.Equal(t, support.Done, late.Status)
		assert.True(t, late.Late())
	})
	t.Run("what will never be earned is not to be asked for", func(t *testing.T) {
		short := record(inHaiti(served("2008-07-01", 29)))
		assert.Empty(t, support.StandardMedals().Status(short, day("2009-01-01")))
		short.Services[0].Days = served("2008-07-01", 30)
		assert.Len(t, support.StandardMedals().Status(short, day("2008-07-29")), 1)
	})
	t.Run("what is unknown is not stated", func(t *testing.T) {
		unknown := record(inHaiti(served("2008-07-01", 30)))
		unknown.Citizen, unknown.Asked = "", none
		standings := support.StandardMedals().Contingent([]support.Record{unknown, unknown}, day("2008-07-30"))
		require.Len(t, standings, 2)
		assert.Equal(t, support.NotStated, standings[0].Status)
		assert.Contains(t, standings[0].String(), "not stated (Canadian citizenship)")
	})
	t.Run("on no date nobody can tell", func(t *testing.T) {
		assert.Empty(t, support.StandardMedals().Awards(record(inHaiti(served("2008-07-01", 30))), calendar.Date{}))
		assert.Empty(t, support.StandardMedals().Awards(record(), day("2009-01-01")))
	})
}

func TestWaivers(t *testing.T) {
	ended := func(cause support.Cause, waived policy.Answer, decided string) support.Record {
		service := inHaiti(spans("2008-07-01/2008-07-11"))
		service.Ended, service.Waived, service.Decided = cause, waived, day(decided)
		return record(service)
	}
	id := unitedNations + "/minustah"
	for name, test := range map[string]struct {
		record support.Record
		want   string
	}{
		"death on duty always, on the day":          {ended(support.DeathOnDuty, "", ""), "2008-07-10"},
		"injury, waived on a later day":             {ended(support.InjuryOrIllness, policy.Yes, "2008-08-20"), "2008-08-20"},
		"injury, waived before repatriation":        {ended(support.InjuryOrIllness, policy.Yes, "2008-07-05"), "2008-07-10"},
		"injury, waived on the day of repatriation": {ended(support.InjuryOrIllness, policy.Yes, "2008-07-10"), "2008-07-10"},
		"injury, not waived":                        {ended(support.InjuryOrIllness, policy.No, "2008-08-20"), ""},
		"an end as planned":                         {ended("", "", ""), ""},
		"an end as planned, though waived":          {ended("", policy.Yes, "2008-08-20"), ""},
	} {
		t.Run(name, func(t *testing.T) {
			requireEarned(t, support.StandardMedals(), test.record, id, test.want)
		})
	}
	for name, officer := range map[string]support.Record{
		"injury, decision not stated":        ended(support.InjuryOrIllness, "", ""),
		"injury, waived on a day not stated": ended(support.InjuryOrIllness, policy.Yes, ""),
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, policy.Unmet, towards(t, support.StandardMedals(), officer, id, "2008-07-09").Verdict)
			award := towards(t, support.StandardMedals(), officer, id, "2008-07-10")
			assert.Equal(t, policy.Unknown, award.Verdict)
			assert.Equal(t, "waiver-decision", award.Missing.Code())
		})
	}
	t.Run("who has served the days needs no waiver", func(t *testing.T) {
		service := inHaiti(served("2008-07-01", 100))
		service.Ended = support.DeathOnDuty
		requireEarned(t, support.StandardMedals(), record(service), id, "2008-09-28")
		service.Days = served("2008-07-01", 90)
		requireEarned(t, support.StandardMedals(), record(service), id, "2008-09-28")
		service.Days = served("2008-07-01", 89)
		requireEarned(t, support.StandardMedals(), record(service), id, "2008-09-27")
	})
	t.Run("it rests on the waiver, and the year runs from that day", func(t *testing.T) {
		award := towards(t, support.StandardMedals(), ended(support.DeathOnDuty, "", ""), id, "2009-01-01")
		assert.Equal(t, day("2009-07-10"), award.ClaimBy)
		assert.Equal(t, policy.Stated, award.Basis.Strength)
		assert.Equal(t, days(10), award.Served)
	})
	t.Run("a day that is no service of the mission waives nothing", func(t *testing.T) {
		service := inHaiti(spans("2008-07-01/.."))
		service.Ended = support.DeathOnDuty
		require.Error(t, service.Check())
		requireEarned(t, support.StandardMedals(), record(service), id, "2008-09-28")
	})
	t.Run("no waiver for a ribbon or a numeral", func(t *testing.T) {
		service := under(support.Haiti, served("2018-01-01", 20))
		service.Ended = support.DeathOnDuty
		requireEarned(t, support.StandardMedals(), record(service), haitiRibbon, "")
		further := inHaiti(served("2010-01-01", 179))
		further.Ended = support.DeathOnDuty
		for _, award := range support.StandardMedals().Awards(record(inHaiti(served("2008-07-01", 90)), further), day("2012-01-01")) {
			assert.Zero(t, award.Numeral)
		}
	})
	t.Run("whether somebody has to decide is read as yes where it is not said", func(t *testing.T) {
		rules := support.StandardMedals()
		rules[1].Waivers[0].ByDecision = ""
		assert.Equal(t, policy.Unknown, towards(t, rules, ended(support.DeathOnDuty, "", ""), id, "2009-01-01").Verdict)
	})
}

func TestTheManualSaysAllThis(t *testing.T) {
	rules := support.StandardMedals()
	require.NoError(t, rules.Check())
	require.Len(t, rules, 8)
	for _, rule := range rules {
		assert.NotEmpty(t, rule.Basis.Source.ID, rule.ID)
	}
	rules[0].Days[0].Value = days(1)
	assert.Equal(t, days(30), support.StandardMedals()[0].Days[0].Value, "nobody can write to them")
	answer, basis := support.ApprovedMission("minustah")
	assert.Equal(t, policy.Yes, answer)
	assert.NoError(t, basis.Check())
	answer, basis = support.ApprovedMission("other")
	assert.Empty(t, answer)
	assert.True(t, basis.IsZero())
}

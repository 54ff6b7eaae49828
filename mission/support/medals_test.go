package support_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

const (
	peacekeeping  = "support/medal/canadian-peacekeeping-service"
	unitedNations = "support/medal/united-nations"
	haitiRibbon   = "support/medal/operational-service-haiti"
)

// inHaiti is service in the mission in Haiti.
func inHaiti(days calendar.Spans) support.Service {
	return support.Service{
		Mission: "minustah", Organization: arrangement.UnitedNations, Approved: policy.Yes, Days: days,
	}
}

func record(services ...support.Service) support.Record {
	return support.Record{Officer: "101", Citizen: policy.Yes, Services: services}
}

// towards is how a record stands towards one award on a day.
func towards(t testing.TB, rules support.MedalRules, record support.Record, id, on string) support.Award {
	t.Helper()
	for _, award := range rules.Awards(record, day(on)) {
		if award.ID == id {
			return award
		}
	}
	require.Fail(t, "no award", "%s on %s", id, on)
	return support.Award{}
}

// requireEarned requires that an award is earned on a day, and not on the day before; never, where the day is empty.
func requireEarned(t testing.TB, rules support.MedalRules, record support.Record, id, on string) {
	t.Helper()
	if on == "" {
		award := towards(t, rules, record, id, "2100-01-01")
		require.Equal(t, policy.Unmet, award.Verdict, award.String())
		require.True(t, award.On.IsZero(), award.String())
		return
	}
	before := towards(t, rules, record, id, day(on).AddDays(-1).String())
	require.Equal(t, policy.Unmet, before.Verdict, "the day before: %s", before)
	for _, award := range []support.Award{before, towards(t, rules, record, id, on), towards(t, rules, record, id, "2100-01-01")} {
		require.Equal(t, day(on), award.On)
	}
	require.Equal(t, policy.Met, towards(t, rules, record, id, on).Verdict)
	require.Empty(t, towards(t, rules, record, id, on).Reason)
}

func TestTheContingentOf2008(t *testing.T) {
	tours := make(mission.Tours, 24)
	for i := range tours {
		tours[i] = mission.Tour{
			Officer: string(rune('a' + i)), Mission: "minustah", Period: calendar.Months(calendar.MustParse("2008-07-01"), 9),
		}
	}
	records := support.Records(mission.Haiti(), tours)
	require.Len(t, records, 24)
	for _, record := range records {
		record.Citizen = policy.Yes
		require.NoError(t, record.Check())
		requireEarned(t, support.StandardMedals(), record, peacekeeping, "2008-07-30")
		requireEarned(t, support.StandardMedals(), record, unitedNations+"/minustah", "2008-09-28")
		require.Len(t, support.StandardMedals().Awards(record, day("2009-04-01")), 2, "and no other")
	}
}

func TestPeacekeepingMedal(t *testing.T) {
	leave := func(cause support.Cause, days calendar.Spans) support.Service {
		service := inHaiti(days)
		service.Ended = cause
		return service
	}
	for name, test := range map[string]struct {
		services []support.Service
		want     string
	}{
		"29 days are too few":                        {[]support.Service{inHaiti(served("2008-07-01", 29))}, ""},
		"30 days, on the 30th":                       {[]support.Service{inHaiti(served("2008-07-01", 30))}, "2008-07-30"},
		"31 days, on the 30th":                       {[]support.Service{inHaiti(served("2008-07-01", 31))}, "2008-07-30"},
		"10 days and, years later, 20":               {[]support.Service{inHaiti(spans("2004-08-01/2004-08-11", "2008-07-01/2008-07-21"))}, "2008-07-20"},
		"10 days and, years later, 19":               {[]support.Service{inHaiti(spans("2004-08-01/2004-08-11", "2008-07-01/2008-07-20"))}, ""},
		"days of two missions add up":                {[]support.Service{inHaiti(served("2008-07-01", 29)), {Approved: policy.Yes, Days: served("2009-07-01", 1)}}, "2009-07-01"},
		"a day in two places is one day":             {[]support.Service{inHaiti(served("2008-07-01", 29)), {Approved: policy.Yes, Days: served("2008-07-01", 29)}}, ""},
		"an enforcement mission is none":             {[]support.Service{{Approved: policy.No, Days: served("2008-07-01", 300)}}, ""},
		"nor does it add to one":                     {[]support.Service{inHaiti(served("2008-07-01", 29)), {Approved: policy.No, Days: served("2009-07-01", 300)}}, ""},
		"29 days up to a death are not waived":       {[]support.Service{leave(support.DeathOnDuty, served("2008-07-01", 29))}, ""},
		"30 days up to a death":                      {[]support.Service{leave(support.DeathOnDuty, served("2008-07-01", 30))}, "2008-07-30"},
		"an injury waives nothing":                   {[]support.Service{leave(support.InjuryOrIllness, served("2008-07-01", 29))}, ""},
		"the 30th day before the medal was created":  {[]support.Service{inHaiti(served("1999-09-21", 30))}, "1999-10-21"},
		"the 30th day on the day of its creation":    {[]support.Service{inHaiti(served("1999-09-22", 30))}, "1999-10-21"},
		"the 30th day on the day after its creation": {[]support.Service{inHaiti(served("1999-09-23", 30))}, "1999-10-22"},
		"ten years before it was created":            {[]support.Service{inHaiti(served("1989-10-10", 100))}, "1999-10-21"},
		"since 1948":                                 {[]support.Service{inHaiti(served("1948-01-01", 30))}, "1999-10-21"},
		"a day before 1948 does not count":           {[]support.Service{inHaiti(served("1947-12-31", 30))}, ""},
		"the 31st of them does":                      {[]support.Service{inHaiti(served("1947-12-31", 31))}, "1999-10-21"},
		"a service that goes on":                     {[]support.Service{inHaiti(spans("2008-07-01/.."))}, "2008-07-30"},
	} {
		t.Run(name, func(t *testing.T) {
			requireEarned(t, support.StandardMedals(), record(test.services...), peacekeeping, test.want)
		})
	}
	t.Run("nobody earns it twice", func(t *testing.T) {
		awards := support.StandardMedals().Awards(record(
			inHaiti(spans("2004-08-01/2005-05-01", "2008-07-01/2009-04-01")),
			support.Service{Mission: "other", Organization: arrangement.UnitedNations, Approved: policy.Yes, Days: served("2012-01-01", 300)},
		), day("2014-01-01"))
		found := 0
		for _, award := range awards {
			if award.Medal == support.PeacekeepingMedal {
				found++
			}
		}
		assert.Equal(t, 1, found)
	})
	t.Run("the reason why it is not earned", func(t *testing.T) {
		reason := func(record support.Record, on string) support.Reason {
			return towards(t, support.StandardMedals(), record, peacekeeping, on).Reason
		}
		assert.Equal(t, support.TooFewDays, reason(record(inHaiti(served("2008-07-01", 40))), "2008-07-29"))
		assert.Equal(t, support.NotCreated, reason(record(inHaiti(served("1999-01-01", 40))), "1999-10-20"))
		assert.Equal(t, support.TooFewDays, reason(record(inHaiti(served("1947-01-01", 40))), "2009-01-01"))
		assert.Equal(t, support.NotPeacekeeping, reason(record(support.Service{Approved: policy.No, Days: served("2008-07-01", 40)}), "2009-01-01"))
		foreign := record(inHaiti(served("2008-07-01", 40)))
		foreign.Citizen = policy.No
		assert.Equal(t, support.NotCitizen, reason(foreign, "2009-01-01"))
	})
}

func TestWhatIsNotStatedEarnsNoPeacekeepingMedal(t *testing.T) {
	rules := support.StandardMedals()
	citizen := record(inHaiti(served("2008-07-01", 40)))
	citizen.Citizen = ""
	approved := record(support.Service{Mission: "other", Days: served("2008-07-01", 40)})
	for name, test := range map[string]struct {
		record support.Record
		fact   string
	}{
		"citizenship":                     {citizen, "citizenship"},
		"whether the mission is approved": {approved, "approved-mission"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, policy.Unmet, towards(t, rules, test.record, peacekeeping, "2008-07-29").Verdict, "29 days are too few in any case")
			award := towards(t, rules, test.record, peacekeeping, "2008-07-30")
			assert.Equal(t, policy.Unknown, award.Verdict)
			assert.Equal(t, support.FactMissing, award.Reason)
			assert.Equal(t, test.fact, award.Missing.Code())
			assert.True(t, award.On.IsZero())
		})
	}
}

func TestUnitedNationsMedal(t *testing.T) {
	for name, test := range map[string]struct {
		days calendar.Spans
		want string
	}{
		"89 days are too few":                      {served("2008-07-01", 89), ""},
		"90 days, on the 90th":                     {served("2008-07-01", 90), "2008-09-28"},
		"91 days, on the 90th":                     {served("2008-07-01", 91), "2008-09-28"},
		"a day missing breaks them":                {served("2008-07-01", 89).Union(served("2008-09-29", 89)), ""},
		"90 days after a break":                    {served("2008-07-01", 89).Union(served("2008-09-29", 90)), "2008-12-27"},
		"an extension that touches breaks nothing": {served("2008-07-01", 60).Union(served("2008-08-30", 30)), "2008-09-28"},
		"before the medal was set up":              {served("1966-12-30", 90), ""},
		"from the day on which it surely was":      {served("1966-12-31", 90), "1967-03-30"},
	} {
		t.Run(name, func(t *testing.T) {
			requireEarned(t, support.StandardMedals(), record(inHaiti(test.days)), unitedNations+"/minustah", test.want)
		})
	}
	other := inHaiti(served("2009-06-01", 90))
	other.Mission = "other"
	t.Run("another mission gives its own medal, and no numeral", func(t *testing.T) {
		officer := record(inHaiti(served("2008-07-01", 90)), other)
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/minustah", "2008-09-28")
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/other", "2009-08-29")
	})
	t.Run("the days of two missions do not add up", func(t *testing.T) {
		before := inHaiti(served("2009-04-02", 60))
		other.Days = served("2009-06-01", 60)
		officer := record(before, other)
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/minustah", "")
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/other", "")
	})
	t.Run("a day in two missions counts for the one that stands first", func(t *testing.T) {
		first := inHaiti(served("2008-07-01", 90))
		other.Days = served("2008-09-28", 90)
		officer := record(first, other)
		require.Error(t, officer.Check())
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/minustah", "2008-09-28")
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/other", "")
		other.Days = served("2008-09-28", 91)
		requireEarned(t, support.StandardMedals(), record(first, other), unitedNations+"/other", "2008-12-27")
	})
	t.Run("service that no medal covers earns none", func(t *testing.T) {
		awards := support.StandardMedals().Awards(record(
			support.Service{Organization: arrangement.EuropeanUnion, Days: served("2008-07-01", 300)},
			support.Service{Organization: arrangement.NATO, Days: served("2009-07-01", 300)},
			support.Service{Covered: policy.No, Days: served("2010-07-01", 300)},
		), day("2012-01-01"))
		require.Len(t, awards, 1)
		assert.Equal(t, support.PeacekeepingMedal, awards[0].Medal)
	})
}

func TestWhatIsNotStatedEarnsNoUnitedNationsMedal(t *testing.T) {
	organization, nowhere := inHaiti(served("2008-07-01", 90)), inHaiti(served("2008-07-01", 90))
	organization.Organization, nowhere.Mission = "", ""
	for name, test := range map[string]struct {
		service  support.Service
		id, fact string
	}{
		"the organization": {organization, unitedNations + "/minustah", "covered-service"},
		"the mission":      {nowhere, unitedNations, "mission"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, policy.Unmet, towards(t, support.StandardMedals(), record(test.service), test.id, "2008-09-27").Verdict)
			award := towards(t, support.StandardMedals(), record(test.service), test.id, "2008-09-28")
			assert.Equal(t, policy.Unknown, award.Verdict)
			assert.Equal(t, test.fact, award.Missing.Code())
			assert.Equal(t, day("2009-09-28"), award.ClaimBy, "the year runs from the same day, if it is earned")
		})
	}
	t.Run("days in a mission that is not stated may be those that lack", func(t *testing.T) {
		nowhere.Days = served("2008-08-30", 30)
		award := towards(t, support.StandardMedals(), record(inHaiti(served("2008-07-01", 60)), nowhere), unitedNations+"/minustah", "2008-09-28")
		assert.Equal(t, policy.Unknown, award.Verdict)
		assert.Equal(t, days(60), award.Served, "60 surely count")
	})
}

func TestNumerals(t *testing.T) {
	first := served("2005-01-01", 270)
	for name, test := range map[string]struct {
		days calendar.Spans
		want []string // the days of the numerals from 2 on
	}{
		"179 days of a further tour are too few":  {first.Union(served("2008-07-01", 179)), nil},
		"180 days, on the 180th":                  {first.Union(served("2008-07-01", 180)), []string{"2008-12-27"}},
		"270 days, on the 180th":                  {first.Union(served("2008-07-01", 270)), []string{"2008-12-27"}},
		"an extension is no further tour":         {first.Union(served("2005-09-28", 270)), nil},
		"a day after the first tour it is one":    {first.Union(served("2005-09-29", 180)), []string{"2006-03-27"}},
		"days of two further tours do not add up": {first.Union(served("2008-01-01", 100)).Union(served("2009-01-01", 100)), nil},
		"two further tours":                       {first.Union(served("2008-01-01", 200)).Union(served("2010-01-01", 200)), []string{"2008-06-28", "2010-06-29"}},
		"the tour that earns the medal gives none": {
			served("2005-01-01", 60).Union(served("2008-01-01", 200)), nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			officer := record(inHaiti(test.days))
			var found []string
			for _, award := range support.StandardMedals().Awards(officer, day("2020-01-01")) {
				if award.Numeral > 0 {
					assert.Equal(t, len(found)+2, award.Numeral)
					found = append(found, award.On.String())
					requireEarned(t, support.StandardMedals(), officer, award.ID, award.On.String())
				}
			}
			assert.Equal(t, test.want, found)
		})
	}
	t.Run("the number of days is for a caller to set", func(t *testing.T) {
		rules := support.StandardMedals()
		rules[1].Numeral[0].Value = days(90)
		officer := record(inHaiti(first.Union(served("2008-07-01", 90))))
		requireEarned(t, rules, officer, unitedNations+"/minustah/2", "2008-09-28")
		assert.Equal(t, days(180), support.StandardMedals()[1].Numeral[0].Value, "nobody else's rules change")
	})
	t.Run("what is not stated gives no numeral", func(t *testing.T) {
		further := inHaiti(served("2008-07-01", 180))
		further.Mission = ""
		award := towards(t, support.StandardMedals(), record(inHaiti(first), further), unitedNations+"/minustah/2", "2008-12-27")
		assert.Equal(t, policy.Unknown, award.Verdict)
	})
	t.Run("a tour that begins the day after the days were waived may add one", func(t *testing.T) {
		injured, further, lost := inHaiti(served("2008-07-01", 10)), inHaiti(served("2008-07-21", 180)), inHaiti(served("2012-01-01", 1))
		injured.Ended, injured.Waived, injured.Decided = support.InjuryOrIllness, policy.Yes, day("2008-07-20")
		officer := record(injured, further)
		requireEarned(t, support.StandardMedals(), officer, unitedNations+"/minustah/2", "2009-01-16")
		lost.Mission = "" // one day in a mission that is not stated: what the tours are is not known for sure
		officer = record(injured, further, lost)
		assert.Equal(t, policy.Unknown, towards(t, support.StandardMedals(), officer, unitedNations+"/minustah/2", "2009-01-16").Verdict)
		assert.Len(t, support.StandardMedals().Awards(officer, day("2009-01-15")), 3, "and not a day earlier")
	})
}

func TestAwardReadsWell(t *testing.T) {
	officer := record(inHaiti(served("2008-07-01", 274)))
	for name, test := range map[string]struct {
		id, on, english, french string
	}{
		"ahead": {
			unitedNations + "/minustah", "2008-07-29",
			"United Nations Medal: not yet earned; on September 28, 2008 if the service goes on as stated; 29\u00a0days served, 90 needed",
			"Médaille des Nations Unies\u00a0: pas encore\u00a0; obtention le 28 septembre 2008 si le service se poursuit comme indiqué\u00a0; 29\u00a0jours de service, 90 exigés",
		},
		"earned, with the last day to ask": {
			unitedNations + "/minustah", "2009-05-01",
			"United Nations Medal: earned on September 28, 2008; 274\u00a0days served, 90 needed; to be asked for by March 31, 2010",
			"Médaille des Nations Unies\u00a0: obtention le 28 septembre 2008\u00a0; 274\u00a0jours de service, 90 exigés\u00a0; à demander au plus tard le 31 mars 2010",
		},
	} {
		t.Run(name, func(t *testing.T) {
			award := towards(t, support.StandardMedals(), officer, test.id, test.on)
			assert.Equal(t, test.english, award.String())
			assert.Equal(t, test.french, award.In(language.French))
		})
	}
	refused := towards(t, support.StandardMedals(), record(support.Service{Approved: policy.No, Days: served("2008-07-01", 3)}), peacekeeping, "2009-01-01")
	assert.Equal(t, "Canadian Peacekeeping Service Medal: not earned; no service in an approved peacekeeping or observer mission; "+
		"0\u00a0days served, 30 needed", refused.String())
	assert.Equal(t, "Médaille canadienne du maintien de la paix\u00a0: non obtenue\u00a0; aucun service dans une mission de maintien de la paix "+
		"ou d'observation approuvée\u00a0; 0\u00a0jour de service, 30 exigés", refused.In(language.French))
	officer.Citizen = ""
	unknown := towards(t, support.StandardMedals(), officer, peacekeeping, "2008-07-30")
	assert.Contains(t, unknown.String(), "unknown for lack of a fact (Canadian citizenship)")
	assert.Contains(t, unknown.In(language.French), "inconnu, faute d'un fait (citoyenneté canadienne)")
	assert.Empty(t, support.Award{}.String())
}

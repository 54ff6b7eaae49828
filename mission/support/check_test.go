package support_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

func half(t testing.TB, unit policy.Unit) policy.Measure {
	t.Helper()
	made, err := policy.Measured(decimal.RequireFromString("29.5"), unit)
	require.NoError(t, err)
	return made
}

func TestRulesCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*support.Rule)
		want  []string
	}{
		"nothing to complain about": {func(*support.Rule) {}, nil},
		"no ID":                     {func(r *support.Rule) { r.ID = "" }, []string{"missing [1].id"}},
		"no kind":                   {func(r *support.Rule) { r.Kind = "" }, []string{"missing [1].kind"}},
		"a kind that is none":       {func(r *support.Rule) { r.Kind = "x" }, []string{"unknown [1].kind"}},
		"no title":                  {func(r *support.Rule) { r.Title = bilingual.Text{} }, []string{"missing [1].title"}},
		"a title in English only":   {func(r *support.Rule) { r.Title.French = "" }, []string{"missing [1].title"}},
		"no terms":                  {func(r *support.Rule) { r.Terms = nil }, []string{"missing [1].terms"}},
		"terms without a day":       {func(r *support.Rule) { r.Terms[0].From = calendar.Date{} }, []string{"missing [1].terms[0].from"}},
		"terms that ask nothing": {
			func(r *support.Rule) { r.Terms[0].Value = support.Terms{} },
			[]string{"missing [1].terms[0].value.opens.anchor", "missing [1].terms[0].value.due.anchor"},
		},
		"terms that end need ask nothing": {func(r *support.Rule) { r.Terms[0] = policy.Entry[support.Terms]{From: day("2008-07-01"), Ended: true} }, nil},
		"an anchor that is none":          {func(r *support.Rule) { r.Terms[0].Value.Opens.Anchor = "x" }, []string{"unknown [1].terms[0].value.opens.anchor"}},
		"an anchor of an interval where there is none": {
			func(r *support.Rule) { r.Terms[0].Value.Due.Anchor = support.IntervalEnd }, []string{"conflict [1].terms[0].value.due.anchor"},
		},
		"an anchor of the tour where there are intervals": {
			func(r *support.Rule) { r.Terms[0].Value.Every = months(1) },
			[]string{"conflict [1].terms[0].value.opens.anchor", "conflict [1].terms[0].value.due.anchor"},
		},
		"half a day": {
			func(r *support.Rule) { r.Terms[0].Value.Opens.By = half(t, policy.CalendarDays) }, []string{"out-of-range [1].terms[0].value.opens.by"},
		},
		"an offset in persons": {
			func(r *support.Rule) { r.Terms[0].Value.Opens.By = policy.Whole(1, policy.Persons) }, []string{"out-of-range [1].terms[0].value.opens.by"},
		},
		"a least length of no day": {
			func(r *support.Rule) { r.Terms[0].Value.Least = days(0) }, []string{"out-of-range [1].terms[0].value.least"},
		},
		"a least length in years": {
			func(r *support.Rule) { r.Terms[0].Value.Least = policy.Whole(1, policy.Years) }, []string{"out-of-range [1].terms[0].value.least"},
		},
		"no basis":          {func(r *support.Rule) { r.Basis = policy.Citation{} }, []string{"missing [1].basis"}},
		"a faulty one":      {func(r *support.Rule) { r.Basis.Note = bilingual.Text{} }, []string{"missing [1].basis.note"}},
		"the ID of another": {func(r *support.Rule) { r.ID = "support/medical-before" }, []string{"duplicate [1].id"}},
	} {
		t.Run(name, func(t *testing.T) {
			rules := append(support.Standard()[:1:1], asking(support.Terms{Opens: at(support.Return, days(0)), Due: at(support.Return, days(3))})...)
			test.spoil(&rules[1])
			requireFaults(t, rules.Check(), test.want...)
		})
	}
}

func TestMedalRulesCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*support.MedalRule)
		want  []string
	}{
		"nothing to complain about": {func(*support.MedalRule) {}, nil},
		"nothing at all": {
			func(r *support.MedalRule) { *r = support.MedalRule{} },
			[]string{"missing [1].id", "missing [1].medal", "missing [1].title", "missing [1].created", "missing [1].counting", "missing [1].days", "missing [1].basis"},
		},
		"codes that are none": {
			func(r *support.MedalRule) { r.Medal, r.Counting, r.Mixed = "x", "y", "z" },
			[]string{"unknown [1].medal", "unknown [1].counting", "unknown [1].mixed"},
		},
		"a ribbon of another medal": {func(r *support.MedalRule) { r.Ribbon = support.Haiti }, []string{"conflict [1].ribbon"}},
		"no ribbon of the Operational Service Medal": {
			func(r *support.MedalRule) { r.Medal = support.OperationalMedal }, []string{"conflict [1].ribbon"},
		},
		"a ribbon that is none": {
			func(r *support.MedalRule) { r.Medal, r.Ribbon = support.OperationalMedal, "x" }, []string{"unknown [1].ribbon"},
		},
		"half a day":            {func(r *support.MedalRule) { r.Days[0].Value = half(t, policy.CalendarDays) }, []string{"out-of-range [1].days[0].value"}},
		"no day":                {func(r *support.MedalRule) { r.Days[0].Value = days(0) }, []string{"out-of-range [1].days[0].value"}},
		"months of service":     {func(r *support.MedalRule) { r.Numeral[0].Value = months(6) }, []string{"out-of-range [1].numeral[0].value"}},
		"half a year to ask":    {func(r *support.MedalRule) { r.Claim[0].Value = half(t, policy.Years) }, []string{"out-of-range [1].claim[0].value"}},
		"no time to ask":        {func(r *support.MedalRule) { r.Claim[0].Value = days(0) }, []string{"out-of-range [1].claim[0].value"}},
		"months to ask":         {func(r *support.MedalRule) { r.Claim[0].Value = months(6) }, nil},
		"numbers without a day": {func(r *support.MedalRule) { r.Days[0].From = calendar.Date{} }, []string{"missing [1].days[0].from"}},
		"an end needs no number": {func(r *support.MedalRule) {
			r.Numeral[0] = policy.Entry[policy.Measure]{From: day("2008-07-01"), Ended: true}
		}, nil},
		"a waiver for nothing": {
			func(r *support.MedalRule) { r.Waivers[1] = support.Waiver{Basis: chosen} }, []string{"missing [1].waivers[1].cause"},
		},
		"a faulty waiver": {
			func(r *support.MedalRule) {
				r.Waivers[1] = support.Waiver{Cause: "x", ByDecision: "y", Basis: policy.Assume(bilingual.Text{})}
			},
			[]string{"unknown [1].waivers[1].cause", "unknown [1].waivers[1].by_decision", "missing [1].waivers[1].basis.note"},
		},
		"the ID of another": {func(r *support.MedalRule) { r.ID = peacekeeping }, []string{"duplicate [1].id"}},
	} {
		t.Run(name, func(t *testing.T) {
			rules := support.StandardMedals()[:2]
			test.spoil(&rules[1])
			requireFaults(t, rules.Check(), test.want...)
		})
	}
}

// TestFaultyRulesGiveNothing has numbers that Check refuses: nobody earns anything by them, and nothing breaks.
func TestFaultyRulesGiveNothing(t *testing.T) {
	officer := record(inHaiti(spans("2008-07-01/2009-07-01", "2010-01-01/2011-01-01")))
	for name, spoil := range map[string]func(*support.MedalRule){
		"half a day":       func(r *support.MedalRule) { r.Days[0].Value = half(t, policy.CalendarDays) },
		"no day":           func(r *support.MedalRule) { r.Days[0].Value = days(0) },
		"less than no day": func(r *support.MedalRule) { r.Days[0].Value = days(-5) },
		"months":           func(r *support.MedalRule) { r.Days[0].Value = months(1) },
		"not counted":      func(r *support.MedalRule) { r.Counting = "" },
		"never created":    func(r *support.MedalRule) { r.Created = calendar.Date{} },
		"no numbers":       func(r *support.MedalRule) { r.Days = nil },
	} {
		t.Run(name, func(t *testing.T) {
			rules := support.StandardMedals()[1:2]
			spoil(&rules[0])
			for _, award := range rules.Awards(officer, day("2020-01-01")) {
				assert.NotEqual(t, policy.Met, award.Verdict)
			}
		})
	}
	t.Run("a numeral or a limit that is none", func(t *testing.T) {
		rules := support.StandardMedals()[1:2]
		rules[0].Numeral[0].Value, rules[0].Claim[0].Value = days(0), days(0)
		awards := rules.Awards(officer, day("2020-01-01"))
		require.Len(t, awards, 1)
		assert.True(t, awards[0].ClaimBy.IsZero())
	})
}

func TestServiceAndRecordCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*support.Record)
		want  []string
	}{
		"nothing to complain about":  {func(*support.Record) {}, nil},
		"no officer":                 {func(r *support.Record) { r.Officer = "" }, []string{"missing officer"}},
		"an answer that is none":     {func(r *support.Record) { r.Citizen = "x" }, []string{"unknown citizen"}},
		"no days":                    {func(r *support.Record) { r.Services[1].Days = calendar.Spans{} }, []string{"missing services[1].days"}},
		"a name in English only":     {func(r *support.Record) { r.Services[1].Name = both("a", "") }, []string{"missing services[1].name"}},
		"days of another service":    {func(r *support.Record) { r.Services[1].Days = served("2008-07-10", 1) }, []string{"conflict services[1].days"}},
		"the day after another one":  {func(r *support.Record) { r.Services[1].Days = served("2008-07-11", 1) }, nil},
		"a completion without a day": {func(r *support.Record) { r.Asked = []support.Completion{{}} }, []string{"missing asked[0].item", "missing asked[0].on"}},
		"codes that are none": {
			func(r *support.Record) {
				r.Services[1] = support.Service{
					Organization: "a", Covered: "b", Approved: "c", Ribbon: "d", Ended: "e", Waived: "f", Days: served("2009-01-01", 1),
				}
			},
			[]string{
				"unknown services[1].organization", "unknown services[1].covered", "unknown services[1].approved", "unknown services[1].ribbon",
				"unknown services[1].ended", "unknown services[1].waived", "conflict services[1].waived",
			},
		},
		"no medal of the United Nations": {
			func(r *support.Record) {
				r.Services[1].Organization, r.Services[1].Covered = arrangement.UnitedNations, policy.No
			}, []string{"conflict services[1].covered"},
		},
		"an end of what goes on": {
			func(r *support.Record) {
				r.Services[1].Days, r.Services[1].Ended = spans("2009-01-01/.."), support.DeathOnDuty
			}, []string{"conflict services[1].days"},
		},
		"a decision about a death": {
			func(r *support.Record) {
				r.Services[1].Ended, r.Services[1].Decided = support.DeathOnDuty, day("2009-02-01")
			}, []string{"conflict services[1].waived"},
		},
		"a decision about an injury": {
			func(r *support.Record) {
				r.Services[1].Ended, r.Services[1].Waived, r.Services[1].Decided = support.InjuryOrIllness, policy.Yes, day("2009-02-01")
			}, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			officer := record(inHaiti(served("2008-07-01", 10)), support.Service{Days: served("2009-01-01", 10)})
			test.spoil(&officer)
			requireFaults(t, officer.Check(), test.want...)
		})
	}
}

func TestFileCheck(t *testing.T) {
	requireFaults(t, support.File{Tour: tour("2008-07-01/2009-04-01")}.Check())
	requireFaults(t, support.File{Done: []support.Completion{{Item: "a", On: day("2008-07-01")}, {}}}.Check(),
		"missing tour.officer", "missing tour.period", "missing done[1].item", "missing done[1].on")
}

func TestServiceIn(t *testing.T) {
	tours := mission.Tours{
		{Officer: "2", Mission: "minustah", Period: period("2008-07-01/2009-04-01")},
		{Officer: "1", Period: period("2008-07-01/2009-04-01")},
		{Officer: "1", Mission: "other", Period: period("2011-07-01/2012-04-01")},
		{Officer: "1", Mission: "minustah", Period: period("2009-04-01/2009-07-01")},
		{Officer: "3", Mission: "other", Period: period("2011-07-01/2012-04-01")},
	}
	records := support.Records(mission.Haiti(), tours)
	require.Len(t, records, 2)
	assert.Equal(t, "1", records[0].Officer)
	assert.Equal(t, support.Service{
		Mission: "minustah", Name: bilingual.Same("MINUSTAH"), Organization: arrangement.UnitedNations, Approved: policy.Yes,
		Days: spans("2008-07-01/2009-07-01"),
	}, records[0].Services[0])
	assert.Empty(t, records[0].Citizen, "that is for the caller to state")
	assert.Nil(t, records[0].Asked)
	other := support.ServiceIn(mission.Mission{ID: "other", Name: both("Other", "Autre")}, tours[2:3])
	assert.Equal(t, both("Other", "Autre"), other.Name)
	assert.Empty(t, other.Approved)
	assert.Empty(t, other.Covered, "nobody says whose mission it is")
	lakes := arrangement.OtherOrganization{Name: both("Great Lakes Conference", "Conférence des Grands Lacs")}
	own := support.ServiceIn(mission.Mission{ID: "other", OtherOrganization: lakes}, tours[2:3])
	assert.Equal(t, policy.No, own.Covered, "it is neither of the United Nations nor of NATO")
	require.NoError(t, own.Check())
	award := towards(t, support.StandardMedals(), records[0], unitedNations+"/minustah", "2009-01-01")
	assert.Equal(t, "United Nations Medal (MINUSTAH)", award.Title.English)
}

func TestPersonalFactsAreNotPrinted(t *testing.T) {
	officer := record(inHaiti(served("2008-07-01", 10)))
	officer.Services[0].Ended = support.InjuryOrIllness
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%d"} {
		assert.Equal(t, "record of officer 101", fmt.Sprintf(verb, officer))
		assert.Equal(t, "service abroad", fmt.Sprintf(verb, officer.Services[0]))
	}
	assert.Equal(t, `"service abroad"`, fmt.Sprintf("%q", officer.Services[0]))
	assert.Equal(t, "record of an officer without ID", support.Record{}.String())
}

package arrangement_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestPartnersConcurByEdition(t *testing.T) {
	rules := arrangement.PartnersConcur()
	assert.Equal(t, "arrangement/concurrence", rules.ID())
	for rule := range rules.Rules() {
		assert.Equal(t, policy.OnNomination, rule.Asked, rule.ID)
		assert.Equal(t, policy.Bars, rule.Effect, rule.ID)
	}
	for name, text := range map[string]string{
		"the day before the first term":    "2006-03-31",
		"the first day of the first term":  "2006-04-01",
		"the first day of the second term": "2011-04-01",
		"the day before the merger":        "2013-06-25",
		"the day of the merger":            "2013-06-26",
		"the day of the paper of 2019":     "2019-11-20",
	} {
		t.Run(name, func(t *testing.T) {
			var want, got []string
			for _, partner := range arrangement.PartnersWith(arrangement.Decides, day(t, text)) {
				want = append(want, "arrangement/concurrence/"+string(partner))
			}
			for id := range rules.On(day(t, text)).Rules() {
				got = append(got, id)
			}
			assert.Equal(t, want, got, "who decides is who is asked")
		})
	}
	assert.Len(t, slices.Collect(rules.On(may1).Decide(arrangement.Record{}, tour).Findings()), 3)
}

func TestSilenceIsUnknown(t *testing.T) {
	decision := arrangement.PartnersConcur().On(may1).Decide(arrangement.Record{}, tour)
	assert.Equal(t, policy.Unknown, decision.Verdict())
	facts := map[string]bool{}
	for f := range decision.Findings() {
		assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
		assert.Contains(t, f.Explain(language.French), "renseignement manquant\u00a0: assentiment")
		facts[f.Days.Fact().Code()] = true
	}
	assert.Len(t, facts, 3, "each names its own")
}

func TestAllPartnersMustConcur(t *testing.T) {
	given := calendar.Exactly(may1)
	record := arrangement.Record{}
	for _, partner := range arrangement.PartnersWith(arrangement.Decides, may1) {
		assert.Equal(t, policy.Unknown, arrangement.PartnersConcur().On(may1).Verdict(record, tour), "before %s", partner)
		record.Concurrences = append(record.Concurrences, arrangement.Concurrence{Partner: partner, Given: policy.Yes, On: given})
	}
	assert.Equal(t, policy.Met, arrangement.PartnersConcur().On(may1).Verdict(record, tour))
	require.NoError(t, record.Check())

	record.Concurrences[1].Given = policy.No
	assert.Equal(t, policy.Unmet, arrangement.PartnersConcur().On(may1).Verdict(record, tour), "one is withheld")

	police := append(slices.Clone(record.Concurrences[:1]), arrangement.Concurrence{Partner: arrangement.RCMP, Given: policy.Yes, On: given})
	assert.Equal(t, policy.Unknown, arrangement.PartnersConcur().On(may1).Verdict(arrangement.Record{Concurrences: police}, tour),
		"the police do not decide")
}

func TestConcurrenceOverTime(t *testing.T) {
	const yes, no = policy.Yes, policy.No
	said := func(given policy.Answer, on string) arrangement.Concurrence {
		date, err := calendar.ParsePartial(on)
		if on != "" {
			require.NoError(t, err)
		}
		return arrangement.Concurrence{Partner: arrangement.PublicSafety, Given: given, On: date}
	}
	other := arrangement.Concurrence{Partner: arrangement.Development, Given: no, On: calendar.Exactly(may1)}
	for name, c := range map[string]struct {
		said []arrangement.Concurrence
		want map[string]policy.Verdict
	}{
		"given on a day": {[]arrangement.Concurrence{other, said(yes, "2008-05-10")}, map[string]policy.Verdict{
			"2008-05-09": policy.Unmet, "2008-05-10": policy.Met, "2008-05-11": policy.Met,
		}},
		"given in a month, from its last day": {[]arrangement.Concurrence{said(yes, "2008-05")}, map[string]policy.Verdict{
			"2008-05-01": policy.Unmet, "2008-05-30": policy.Unmet, "2008-05-31": policy.Met,
		}},
		"given, nobody knows when": {[]arrangement.Concurrence{said(yes, "")}, map[string]policy.Verdict{
			"2008-05-10": policy.Unknown,
		}},
		"neither given nor withheld": {[]arrangement.Concurrence{said("", "2008-05-10")}, map[string]policy.Verdict{
			"2008-05-10": policy.Unknown,
		}},
		"said by another partner": {[]arrangement.Concurrence{other}, map[string]policy.Verdict{
			"2008-05-10": policy.Unknown,
		}},
		"withheld": {[]arrangement.Concurrence{said(no, "2008-05-10")}, map[string]policy.Verdict{
			"2008-05-09": policy.Unmet, "2008-05-10": policy.Unmet,
		}},
		"withheld, nobody knows when": {[]arrangement.Concurrence{said(yes, "2008-05-10"), said(no, "")}, map[string]policy.Verdict{
			"2008-05-10": policy.Unmet,
		}},
		"given and taken back": {[]arrangement.Concurrence{said(no, "2008-05-20"), said(yes, "2008-05-10")}, map[string]policy.Verdict{
			"2008-05-09": policy.Unmet, "2008-05-10": policy.Met, "2008-05-19": policy.Met, "2008-05-20": policy.Unmet, "2009-01-01": policy.Unmet,
		}},
		"taken back in a month, from its first day": {[]arrangement.Concurrence{said(yes, "2008-05-10"), said(no, "2008-06")}, map[string]policy.Verdict{
			"2008-05-31": policy.Met, "2008-06-01": policy.Unmet, "2008-07-01": policy.Unmet,
		}},
		"withheld and then given": {[]arrangement.Concurrence{said(no, "2008-05-10"), said(yes, "2008-05-20")}, map[string]policy.Verdict{
			"2008-05-19": policy.Unmet, "2008-05-20": policy.Met,
		}},
		"withheld in a month, and given on a day in it": {[]arrangement.Concurrence{said(no, "2008-05"), said(yes, "2008-05-20")}, map[string]policy.Verdict{
			"2008-05-20": policy.Unmet, "2008-06-01": policy.Unmet,
		}},
		"withheld in a month, and given on the day after it": {[]arrangement.Concurrence{said(no, "2008-05"), said(yes, "2008-06-01")}, map[string]policy.Verdict{
			"2008-05-31": policy.Unmet, "2008-06-01": policy.Met,
		}},
		"given and withheld on one day": {[]arrangement.Concurrence{said(yes, "2008-05-10"), said(no, "2008-05-10")}, map[string]policy.Verdict{
			"2008-05-10": policy.Unmet, "2008-05-11": policy.Unmet,
		}},
		"given, taken back, and given again": {[]arrangement.Concurrence{
			said(yes, "2008-05-10"), said(no, "2008-05-20"), said(yes, "2008-05-30"),
		}, map[string]policy.Verdict{
			"2008-05-10": policy.Met, "2008-05-20": policy.Unmet, "2008-05-29": policy.Unmet, "2008-05-30": policy.Met,
		}},
	} {
		t.Run(name, func(t *testing.T) {
			for on, want := range c.want {
				for f := range arrangement.PartnersConcur().On(day(t, on)).Decide(arrangement.Record{Concurrences: c.said}, tour).Findings() {
					if f.Rule == "arrangement/concurrence/public-safety" {
						assert.Equal(t, want, f.Verdict(), on)
					}
				}
			}
		})
	}
}

func TestRecordCheck(t *testing.T) {
	given := arrangement.Concurrence{Partner: arrangement.PublicSafety, Given: policy.Yes, On: calendar.InMonth(2008, time.May)}
	again := given
	again.Given = policy.No
	later := again
	later.On = calendar.InMonth(2008, time.June)
	elsewhere := given
	elsewhere.Partner = arrangement.ForeignAffairs

	assertFaults(t, arrangement.Record{}.Check())
	assertFaults(t, arrangement.Record{Concurrences: []arrangement.Concurrence{given, later, elsewhere}}.Check())
	assertFaults(t, arrangement.Record{Concurrences: []arrangement.Concurrence{
		given,
		again,
		{},
		{},
		{Partner: arrangement.RCMP, Given: policy.Yes, On: given.On},
		{Partner: "nobody", Given: "perhaps", On: given.On, Basis: policy.Citation{Strength: policy.Assumed}},
	}}.Check(),
		"concurrences[1].on: given more than once; given: May 2008",
		"concurrences[2].partner: missing", "concurrences[2].given: missing", "concurrences[2].on: missing",
		"concurrences[3].partner: missing", "concurrences[3].given: missing", "concurrences[3].on: missing",
		"concurrences[4].partner: at odds with another value; given: Royal Canadian Mounted Police",
		"concurrences[5].partner: not a known code", "concurrences[5].given: not a known code",
		"concurrences[5].basis.",
	)
}

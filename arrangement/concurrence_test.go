package arrangement_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestPartnersConcurByEdition(t *testing.T) {
	rules := arrangement.PartnersConcur()
	assert.Equal(t, "arrangement/concurrence", rules.ID())
	for name, text := range map[string]string{
		"the day before the first term":    "2006-03-31",
		"the first day of the first term":  "2006-04-01",
		"the first day of the second term": "2011-04-01",
		"the day before the merger":        "2013-06-25",
		"the day of the merger":            "2013-06-26",
		"the day before three ministers":   "2017-02-23",
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
	for name, text := range map[string]string{
		"the day of the paper on Iraq": "2017-02-24", "the day of the paper of 2019": "2019-11-20", "2022": "2022-03-01",
	} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			for id := range rules.On(day(t, text)).Rules() {
				asked = append(asked, id)
			}
			assert.Equal(t, []string{foreignMinister, aidMinister, safetyMinister}, asked, "three ministers are three concurrences")
		})
	}
	assert.Len(t, slices.Collect(rules.On(may1).Decide(arrangement.Record{}, tour).Findings()), 3)
}

// TestEachConcurrenceRestsOnTheTermInForce looks at the entries that change nothing but what a rule rests on: no verdict
// tells them apart.
func TestEachConcurrenceRestsOnTheTermInForce(t *testing.T) {
	agency := []string{"2006-04-01", "2011-04-01"}
	minister := []string{"2017-02-24", "2019-11-20"}
	terms, ministers := []policy.Strength{policy.Derived, policy.Assumed}, []policy.Strength{policy.Assumed, policy.Stated}
	for _, c := range []struct {
		rule     string
		since    []string // the first days of its entries
		strength []policy.Strength
	}{
		{foreignAffairs, agency, terms},
		{development, agency, terms},
		{publicSafety, agency, terms},
		{foreignMinister, minister, ministers},
		{aidMinister, minister, ministers},
		{safetyMinister, minister, ministers},
	} {
		for i, first := range c.since {
			for n, want := range map[int]int{-1: i - 1, 0: i, 1: i} {
				t.Run(fmt.Sprintf("%s, %s %+d day", c.rule, first, n), func(t *testing.T) {
					for f := range arrangement.PartnersConcur().On(day(t, first).AddDays(n)).Decide(arrangement.Record{}, tour).Findings() {
						if f.Rule == c.rule {
							assert.Equal(t, day(t, c.since[want]), f.Since)
							assert.Equal(t, c.strength[want], f.LimitBasis.Strength)
						}
					}
				})
			}
		}
	}
}

func TestSilenceNamesWhoseWordIsMissing(t *testing.T) {
	decision := arrangement.PartnersConcur().On(may1).Decide(arrangement.Record{}, tour)
	facts := map[string]bool{}
	for f := range decision.Findings() {
		assert.Contains(t, f.Explain(language.French), "renseignement manquant\u00a0: assentiment")
		facts[f.Days.Fact().Code()] = true
	}
	assert.Len(t, facts, 3, "each names its own")
}

func TestRecordCheck(t *testing.T) {
	given := arrangement.Concurrence{Partner: arrangement.PublicSafety, Given: policy.Yes, On: calendar.InMonth(2008, time.May)}
	again := given
	again.Given = policy.No
	later := again
	later.On = calendar.InMonth(2008, time.June)
	elsewhere := given
	elsewhere.Partner = arrangement.ForeignAffairs
	named := func(partner arrangement.Partner, minister arrangement.Office, on string) arrangement.Concurrence {
		return arrangement.Concurrence{Partner: partner, Minister: minister, Given: policy.Yes, On: calendar.MustParsePartial(on)}
	}
	foreign, aid := arrangement.ForeignAffairsMinister, arrangement.DevelopmentMinister
	assertFaults(t, arrangement.Record{Concurrences: []arrangement.Concurrence{
		named(arrangement.ForeignAffairs, foreign, "2017-02-24"), named(arrangement.ForeignAffairs, aid, "2017-02-24"),
		named(arrangement.ForeignAffairs, "", "2017-02-24"), named(arrangement.ForeignAffairs, foreign, "2017-03"),
		named(arrangement.ForeignAffairs, foreign, "2017"),
		{Minister: aid, Given: policy.Yes},
	}, Ancillary: policy.No}.Check(), "concurrences[5].partner: missing", "concurrences[5].on: missing")
	assertFaults(t, arrangement.Record{Concurrences: []arrangement.Concurrence{
		named(arrangement.ForeignAffairs, foreign, "2017-02-23"), named(arrangement.PublicSafety, aid, "2018"),
		named(arrangement.ForeignAffairs, foreign, "2018"), named(arrangement.ForeignAffairs, foreign, "2018"),
		named(arrangement.ForeignAffairs, "nobody", "2018"), named(arrangement.Development, aid, "2018"),
	}, Ancillary: "perhaps"}.Check(),
		"concurrences[0].minister: at odds with another value; given: minister of foreign affairs; accepted: a minister of the partner who is asked",
		"concurrences[1].minister: at odds with another value; given: minister of international development",
		"concurrences[3].on: given more than once", "concurrences[4].minister: not a known code",
		"concurrences[5].minister: at odds", "ancillary: not a known code",
	)

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

package support_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/mission/support"
)

var update = flag.Bool("update", false, "write the golden files anew")

type coverCase = policytest.Case[support.Designation]

// covered is a mission designated for the tour of the cases, beside the Forces and risky.
func covered() support.Designation {
	return support.Designation{Periods: []calendar.Period{coverTour}, Forces: policy.Yes, Risk: policy.Yes}
}

var coverTour = period("2016-03-01/2016-12-01")

// judged is a case of a tour of 2016 judged on a day.
func judged(name, on string, change func(*support.Designation), verdict policy.Verdict, blocking ...string) coverCase {
	d := covered()
	change(&d)
	return coverCase{Name: name, Subject: d, Nomination: day(on), Tour: coverTour, Verdict: verdict, Blocking: blocking}
}

func asIs(*support.Designation)       {}
func nothing(d *support.Designation)  { *d = support.Designation{} }
func noForces(d *support.Designation) { d.Forces = policy.No }
func noRisk(d *support.Designation)   { d.Risk = policy.No }

func designatedOn(periods ...calendar.Period) func(*support.Designation) {
	return func(d *support.Designation) { d.Periods = periods }
}

// designationCases see the rule on designation from all sides.
func designationCases(rule string) []coverCase {
	first, until := coverTour.From(), coverTour.Until()
	return []coverCase{
		judged("designated, beside the Forces, risky", "2016-02-01", asIs, policy.Met),
		judged("whether designated not stated", "2016-02-01", func(d *support.Designation) { d.Periods = nil }, policy.Unknown, rule),
		judged("designated on no day, as stated", "2016-02-01", func(d *support.Designation) { d.Periods = []calendar.Period{} }, policy.Unmet, rule),
		judged("designated a day late", "2016-02-01", designatedOn(calendar.Since(first.AddDays(1))), policy.Unmet, rule),
		judged("designated from the first day", "2016-02-01", designatedOn(calendar.Since(first)), policy.Met),
		judged("designated from the day before", "2016-02-01", designatedOn(calendar.Since(first.AddDays(-1))), policy.Met),
		judged("designated until the last day", "2016-02-01", designatedOn(calendar.Between(first, until)), policy.Met),
		judged("designated until the day before the last", "2016-02-01", designatedOn(calendar.Between(first, until.AddDays(-1))), policy.Unmet, rule),
		judged("designated until a day after", "2016-02-01", designatedOn(calendar.Between(first, until.AddDays(1))), policy.Met),
		judged("designated twice without a gap", "2016-02-01", designatedOn(calendar.Since(first.AddDays(40)), calendar.Days(first, 40)), policy.Met),
		judged("designated again from the first day", "2016-02-01", designatedOn(calendar.Since(first), calendar.Days(first.AddDays(-40), 30)), policy.Met),
		judged("designated twice with a gap", "2016-02-01", designatedOn(calendar.Since(first.AddDays(41)), calendar.Days(first, 40)), policy.Unmet, rule),
	}
}

func TestDisabilityCover(t *testing.T) {
	const area, forces = "support/disability-cover/designated", "support/disability-cover/forces"
	cases := append(designationCases(area),
		judged("nothing stated, before the act", "1998-06-10", nothing, ""),
		judged("nothing stated, on the day of the act", "1998-06-11", nothing, policy.Unknown, area, forces),
		judged("without the Forces, the day before police alone were designated", "2018-11-18", noForces, policy.Unmet, forces),
		judged("without the Forces, on the day on which police alone were designated", "2018-11-19", noForces, policy.Met),
		judged("whether with the Forces not stated", "2016-02-01", func(d *support.Designation) { d.Forces = "" }, policy.Unknown, forces),
		judged("nothing stated, since", "2018-11-19", nothing, policy.Unknown, area),
		judged("without risk", "2016-02-01", noRisk, policy.Met),
	)
	policytest.Run(t, support.DisabilityCover(), cases)
}

func TestTaxRelief(t *testing.T) {
	const area, risk, forces = "support/tax-relief/designated", "support/tax-relief/risk", "support/tax-relief/forces"
	cases := append(designationCases(area),
		judged("nothing stated, before there was relief", "2003-12-31", nothing, ""),
		judged("nothing stated, on the first day of relief", "2004-01-01", nothing, policy.Unknown, area, risk, forces),
		judged("without risk, on the last day of 2016", "2016-12-31", noRisk, policy.Unmet, risk),
		judged("without risk, on the first day of 2017", "2017-01-01", noRisk, policy.Met),
		judged("risk not stated", "2016-02-01", func(d *support.Designation) { d.Risk = "" }, policy.Unknown, risk),
		judged("without the Forces, the day before police alone were designated", "2018-11-18", noForces, policy.Unmet, forces),
		judged("without the Forces, on the day on which police alone were designated", "2018-11-19", noForces, policy.Met),
		judged("whether with the Forces not stated", "2016-02-01", func(d *support.Designation) { d.Forces = "" }, policy.Unknown, forces),
	)
	policytest.Run(t, support.TaxRelief(), cases)
}

// Each verdict on record was read by a person once; what changes there is to be read again.
func TestBoundariesOfCoverAreThoseOnRecord(t *testing.T) {
	c := judged("designated for all of 2016 and again from May 2017, without the Forces", "2016-02-01", func(d *support.Designation) {
		d.Periods, d.Forces = []calendar.Period{period("2016-01-01/2017-01-01"), calendar.Since(day("2017-05-01"))}, policy.No
	}, policy.Unmet)
	for name, p := range map[string]policy.Policy[support.Designation]{
		"disability-cover": support.DisabilityCover(), "tax-relief": support.TaxRelief(),
	} {
		found := policytest.Boundaries(p, c)
		for tag, got := range map[string]string{"en": found.Explain(language.English), "fr": found.Explain(language.MustParse("fr-CA"))} {
			path := filepath.Join("testdata", "boundaries-"+name+"-"+tag+".txt")
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got, path)
		}
	}
}

func TestDesignation(t *testing.T) {
	require.NoError(t, support.Designation{}.Check())
	require.NoError(t, covered().Check())
	assert.True(t, support.Designation{}.IsZero())
	for _, d := range []support.Designation{{Periods: []calendar.Period{}}, {Forces: policy.No}, {Risk: policy.No}} {
		assert.False(t, d.IsZero())
		requireSame(t, d)
	}
	requireSame(t, support.Designation{})
	requireSame(t, covered())
	requireFaults(t, support.Designation{Periods: []calendar.Period{coverTour, {}}, Forces: "some", Risk: "high"}.Check(),
		"missing periods[1]", "unknown forces", "unknown risk")

	before := covered()
	read := before
	err := json.Unmarshal([]byte(`{"periods":["2016"],"forces":true,"risk":"high","area":"Haiti"}`), &read)
	requireFaults(t, err, "malformed periods[0]", "malformed forces", "unknown risk", "unexpected area")
	assert.Equal(t, before, read)
}

func FuzzDesignation(f *testing.F) {
	fuzzJSON(f, support.Designation{}, covered(), support.Designation{Periods: []calendar.Period{}, Forces: policy.No})
}

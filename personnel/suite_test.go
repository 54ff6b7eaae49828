package personnel_test

import (
	"flag"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The library's own policies are held to what it asks of others: each rule seen from all sides, and none that could be
// changed unnoticed.
func TestUnitedNations(t *testing.T) {
	policytest.Run(t, personnel.UnitedNations(), unitedNationsCases())
}

func TestPolicingAtHome(t *testing.T) {
	policytest.Run(t, personnel.PolicingAtHome(), policingAtHomeCases())
}

// What the suites cannot see: the verdict alone is that of the decision, and a finding always names the fact it rests on.
func TestSuitesByTheShortWay(t *testing.T) {
	byTheShortWay(t, personnel.UnitedNations(), unitedNationsCases())
	byTheShortWay(t, personnel.PolicingAtHome(), policingAtHomeCases())
}

func byTheShortWay[S any](t *testing.T, p policy.Policy[S], cases []policytest.Case[S]) {
	t.Helper()
	for _, c := range cases {
		assert.Equal(t, c.Verdict, p.On(c.Nomination).Verdict(c.Subject, c.Tour), c.Name)
		for f := range c.Decide(p).Findings() {
			assert.Equal(t, f.Days.Applies(), !f.Days.Fact().IsZero(), "%s: %s", c.Name, f.Rule)
		}
	}
}

// occasion is a day of nomination with the tour that is asked about.
type occasion struct {
	nomination calendar.Date
	tour       calendar.Period
}

var (
	in2007 = occasion{calendar.On(2007, time.May, 1), calendar.Months(calendar.On(2007, time.July, 1), 9)}
	in2008 = occasion{may1, tour}
	in2012 = occasion{may2012, tour2012}
	in2019 = occasion{calendar.On(2019, time.October, 1), calendar.Months(calendar.On(2019, time.December, 1), 12)}
)

// nominatedOn is the same tour decided by the edition of another day.
func (o occasion) nominatedOn(day calendar.Date) occasion { return occasion{day, o.tour} }

// expected is what a policy is to say.
type expected struct {
	verdict            policy.Verdict
	blocking, advising []string
}

func goes() expected                      { return expected{verdict: policy.Met} }
func stopped(blocking ...string) expected { return expected{verdict: policy.Unmet, blocking: blocking} }

func unclear(blocking ...string) expected {
	return expected{verdict: policy.Unknown, blocking: blocking}
}

// stopping are the same rules and others that are not met.
func (e expected) stopping(ids ...string) expected {
	return expected{verdict: policy.Unmet, blocking: append(slices.Clone(e.blocking), ids...), advising: e.advising}
}

func (e expected) but(ids ...string) expected {
	e.advising = append(slices.Clone(e.advising), ids...)
	return e
}

func one[S any](name string, subject S, when occasion, want expected) policytest.Case[S] {
	return policytest.Case[S]{
		Name: name, Subject: subject, Nomination: when.nomination, Tour: when.tour,
		Verdict: want.verdict, Blocking: want.blocking, Advising: want.advising,
	}
}

// atEveryEdge stands close to the edge of as many rules as one candidate can: 61 years old until the tour is over,
// retired for five years and cleared for 24 months on the day after departure, with a licence of twelve months on that
// day and driving since a day too late; one score and one certificate are not stated.
func atEveryEdge() personnel.Candidate {
	c := fit()
	c.Officer.Born = tour2012.Until().AddYears(-62)
	c.Officer.Sworn = calendar.On(1975, time.June, 1)
	c.Officer.Status, c.Officer.Retired = personnel.Retired, july2012.AddDays(1).AddYears(-5)
	c.Officer.Licence, c.Officer.Driving = july2012.AddMonths(-12), july2012.AddDays(1).AddMonths(-12)
	c.Officer.Cleared = july2012.AddDays(1).AddMonths(-24)
	c.Officer.Languages = []personnel.LanguageAssessment{
		{Language: french, Reading: percent(60), Listening: percent(59), Writing: percent(61)},
	}
	c.Officer.Firearms = personnel.FirearmsTest{Assembly: minutes(5), Near: hits(4), Far: hits(3)}
	c.Officer.Integrity.Self = ""
	return c
}

// Each verdict on record was read by a person once; what changes there is to be read again.
func TestBoundariesAreThoseOnRecord(t *testing.T) {
	united := policytest.Boundaries(personnel.UnitedNations(), policytest.Case[personnel.Candidate]{
		Name: "at the edge of many rules", Subject: atEveryEdge(), Nomination: calendar.On(2012, time.February, 1), Tour: tour2012,
	})
	atHome := policytest.Boundaries(personnel.PolicingAtHome(), policytest.Case[personnel.HomeCapacity]{
		Name: "an authorized agreement on five officers for a year, and more of them away each month of the fall", Nomination: calendar.On(2010, time.January, 1), Tour: tour2010,
		Subject: wellStaffed(func(h *personnel.HomeCapacity) {
			fall := func(from int) calendar.Period {
				return calendar.Between(july2010.AddMonths(from), calendar.On(2010, time.December, 1))
			}
			h.Service.Province = personnel.Quebec
			h.Service.Agreements = []personnel.Agreement{
				{Period: calendar.Months(july2010, 12), Officers: persons(5), Authorized: policy.Yes}, {Period: calendar.Since(july2010.AddMonths(13))},
			}
			h.Service.Minimum = policy.Starting(calendar.On(2010, time.November, 16), persons(195), policy.Citation{})
			h.Replacements = []personnel.Replacement{{Period: calendar.Since(july2010), Officers: persons(4)}}
			h.Away = calendar.Constant(2).Plus(calendar.Constant(1).Within(fall(2))).
				Plus(calendar.Constant(2).Within(fall(3))).Plus(calendar.Constant(1).Within(fall(4)))
		}),
	})
	for name, got := range map[string]string{
		"boundaries-united-nations-en.txt":   united.Explain(english),
		"boundaries-united-nations-fr.txt":   united.Explain(frenchCA),
		"boundaries-policing-at-home-en.txt": atHome.Explain(english),
		"boundaries-policing-at-home-fr.txt": atHome.Explain(frenchCA),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.MkdirAll("testdata", 0o755))
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		})
	}
}

// manyCandidates are as many candidates, half of them near the days on which the rules turn for a tour of 2012.
func (d dice) manyCandidates(n int) iter.Seq[personnel.Candidate] {
	return func(yield func(personnel.Candidate) bool) {
		for range n {
			c := d.candidate()
			if d.one(2) {
				c.Officer.Born = d.near(july2012.AddYears(-pick(d, 25, 40, 55, 63)))
				c.Officer.Sworn = d.near(july2012.AddYears(-pick(d, 5, 20)))
				c.Officer.Licence, c.Officer.Driving = d.near(july2012.AddMonths(-12)), d.near(july2012.AddMonths(-12))
			}
			if !yield(c) {
				return
			}
		}
	}
}

func TestUnitedNationsOnAPopulation(t *testing.T) {
	const many = 5000
	found := policytest.OnPopulation(personnel.UnitedNations().On(may2012), newDice(t, 341).manyCandidates(many), tour2012)
	require.Equal(t, many, found.Subjects)
	require.Len(t, found.Rules, 24)
	assert.Empty(t, found.NeverFail, "each rule stops or advises against somebody")
	assert.Empty(t, found.NeverTogether, "any two rules can be met together")
	counts := map[string]policytest.RuleCounts{}
	for _, r := range found.Rules {
		assert.Equal(t, many, r.Met+r.Unmet+r.Unknown, r.Rule)
		assert.NotZero(t, r.Met, r.Rule)
		assert.NotZero(t, r.Unknown, r.Rule)
		counts[r.Rule[len(prefix):]] = r
	}
	require.Len(t, found.Covered, 1, "each other rule stops somebody whom no single rule stops too")
	covered := found.Covered[0]
	assert.Equal(t, prefix+"age-maximum", covered.Rule, "who comes to be 62 on the tour")
	assert.Equal(t, prefix+"age-advised", covered.By, "was 55 on departure")
	assert.Equal(t, counts["age-maximum"].Unmet, covered.Failures)
	assert.Equal(t, counts["age-minimum"].Unknown, counts["age-maximum"].Unknown, "both read the date of birth")

	// Whom a rule that asks of armed posts does not concern meets it.
	unarmed, unsaid := 0, 0
	for c := range newDice(t, 341).manyCandidates(many) {
		switch c.Requirement.Armed {
		case policy.No:
			unarmed++
		case "":
			unsaid++
		}
	}
	for _, rule := range []string{"firearms-assembly", "firearms-near", "firearms-far"} {
		assert.Greater(t, counts[rule].Met, unarmed, rule)
		assert.Greater(t, counts[rule].Unknown, unsaid, rule)
		assert.Less(t, counts[rule].Unmet, many-unarmed-unsaid, rule)
	}
}

func TestPolicingAtHomeOnAPopulation(t *testing.T) {
	const many = 3000
	d := newDice(t, 342)
	services := func(yield func(personnel.HomeCapacity) bool) {
		for range many {
			if !yield(d.home()) {
				return
			}
		}
	}
	found := policytest.OnPopulation(personnel.PolicingAtHome().On(may2012), services, calendar.Months(july1, 3))
	require.Len(t, found.Rules, 7)
	assert.Empty(t, found.NeverFail)
	assert.Empty(t, found.NeverTogether)
	share := slices.IndexFunc(found.Covered, func(c policytest.Covered) bool { return c.Rule == home+"share-maximum" })
	require.GreaterOrEqual(t, share, 0)
	assert.Equal(t, home+"share-advised", found.Covered[share].By, "beyond the largest share is beyond the advised one")
	assert.Len(t, found.Covered, 1)
}

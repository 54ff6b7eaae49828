package policytest_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// edgy is at an edge of every rule that has one, and has two of one.
func edgy() policytest.Case[recruit] {
	return one("at every edge", policy.Met, "", func(r *recruit) {
		r.Sworn, r.Cleared, r.Born = july1.AddYears(-5), tour, july1.AddYears(-55).AddDays(1)
	})
}

func TestBoundariesAreTheOnesOnRecord(t *testing.T) {
	table := policytest.Boundaries(made(ours()...), edgy())
	assert.Equal(t, table.String(), table.Explain(en))
	for name, got := range map[string]string{"boundaries-en.txt": table.String(), "boundaries-fr.txt": table.Explain(french)} {
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), got)
	}
}

func edgesOf(table policytest.BoundaryTable, id string) []policytest.Boundary {
	for _, row := range table.Rules {
		if row.Finding.Rule == id {
			return row.Edges
		}
	}
	return nil
}

func TestBoundariesTryThreeDays(t *testing.T) {
	const met, unmet = policy.Met, policy.Unmet
	type edge = policytest.Boundary
	table := policytest.Boundaries(made(ours()...), edgy())
	assert.Equal(t, []edge{{Day: july1, Before: unmet, On: met, After: met}}, edgesOf(table, years))
	assert.Equal(t, []edge{
		{Day: july1, Before: unmet, On: met, After: met},
		{Day: tour.Until(), Ceases: true, Before: met, On: unmet, After: unmet},
	}, edgesOf(table, cleared), "each day is asked about by itself, though a longer tour would not fit")
	assert.Equal(t, []edge{{Day: july1.AddDays(1), Ceases: true, Before: met, On: unmet, After: unmet}}, edgesOf(table, young))
	assert.Empty(t, edgesOf(table, english), "a score has no edge")

	// A rule that asks on nomination is tried by moving that day; where it is not in force there is no verdict.
	asked := but(years, func(r *policy.Rule[recruit]) {
		r.Asked, r.Limit = policy.OnNomination, policy.Starting(may1, policy.Whole(5, policy.Years), chosen)
	})
	c := edgy()
	c.Subject.Sworn = may1.AddYears(-5)
	assert.Equal(t, []edge{{Day: may1, Before: "", On: met, After: met}}, edgesOf(policytest.Boundaries(asked, c), years))
	c.Nomination = may1.AddDays(-1)
	rest := policytest.Boundaries(asked, c).Rules
	assert.Len(t, rest, len(ours())-1, "the others are in force")
	for _, row := range rest {
		assert.NotEqual(t, years, row.Finding.Rule, "it is not in force on the day of nomination")
	}

	// What does not concern the case has no edges, and neither has what is not known.
	c = edgy()
	c.Subject.Armed, c.Subject.Born = policy.No, calendar.Date{}
	table = policytest.Boundaries(made(ours()...), c)
	assert.Empty(t, edgesOf(table, firearm))
	assert.Empty(t, edgesOf(table, young))

	// A broken edge is noticed: the table differs.
	later := but(years, func(r *policy.Rule[recruit]) {
		r.Days = func(s recruit, limit policy.Measure) policy.Days {
			return policy.From(sworn, s.Sworn.Anniversary(limit.Int()).AddDays(1))
		}
	})
	assert.NotEqual(t, policytest.Boundaries(made(ours()...), edgy()).String(), policytest.Boundaries(later, edgy()).String())

	// So it is for a clearance shorter than the tour, and for a tour without end.
	c = edgy()
	c.Subject.Cleared, c.Tour = calendar.Days(july1, 10), calendar.Since(july1)
	assert.Equal(t, []edge{
		{Day: july1, Before: unmet, On: met, After: met},
		{Day: july1.AddDays(10), Ceases: true, Before: met, On: unmet, After: unmet},
	}, edgesOf(policytest.Boundaries(made(ours()...), c), cleared))

	// A day that leaves the calendar is not asked about.
	c.Subject.Cleared = calendar.Between(calendar.On(1, 1, 2), calendar.On(9999, 12, 31))
	last := edgesOf(policytest.Boundaries(made(ours()...), c), cleared)[1]
	assert.Equal(t, edge{Day: calendar.On(9999, 12, 31), Ceases: true, Before: met, On: unmet, After: ""}, last)
}

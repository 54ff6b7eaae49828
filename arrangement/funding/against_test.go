package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestAgainst(t *testing.T) {
	budget, err := plainModel(t).Budget(days("2017-03-31/2017-04-02")...)
	require.NoError(t, err)
	found, err := budget.Against(
		spent("2017-03-31", funding.Travel, "90.25 CAD"), spent("2016-04-01", funding.Travel, "10 CAD"), spent("2017-03-31", funding.Training, "5 CAD"))
	require.NoError(t, err)
	var got []string
	for _, series := range found {
		require.NoError(t, series.Check())
		for _, year := range series.Years {
			variance, _ := year.Variance()
			got = append(got, strings.Join([]string{series.ID, year.Year.String(), year.Planned.String(), year.Actual.String(), variance.String()}, "|"))
		}
	}
	assert.Equal(t, []string{
		"total|2016-17|112.75 CAD|105.25 CAD|-7.50 CAD", "total|2017-18|2.75 CAD|not stated|not stated",
		"salary-reimbursement|2016-17|1.00 CAD|0 CAD|-1.00 CAD", "salary-reimbursement|2017-18|1.00 CAD|not stated|not stated",
		"allowances|2016-17|1.50 CAD|0 CAD|-1.50 CAD", "allowances|2017-18|1.50 CAD|not stated|not stated",
		"travel|2016-17|100.00 CAD|100.25 CAD|0.25 CAD", "travel|2017-18|0 CAD|not stated|not stated",
		"training|2016-17|0 CAD|5 CAD|5 CAD", "training|2017-18|0 CAD|not stated|not stated",
		"headquarters-share|2016-17|10.25 CAD|0 CAD|-10.25 CAD", "headquarters-share|2017-18|0.25 CAD|not stated|not stated",
	}, got)
	assert.Equal(t, chosen, found[3].Years[0].Basis, "what all lines rest on")
	assert.Equal(t, policy.Assumed, found[0].Years[0].Basis.Strength, "the lines rest on several")

	_, err = budget.Against(spent("2017-03-31", funding.Travel, "1 EUR"))
	requireFaults(t, err, "conflict spent[0].amount")
	long := money(strings.Repeat("9", 60) + " CAD").String()
	_, err = budget.Against(spent("2017-03-31", funding.Travel, long), spent("2017-03-31", funding.Travel, long))
	requireFaults(t, err, "out-of-range amount")
	_, err = budget.Against(spent("2017-03-31", funding.Travel, long), spent("2017-03-31", funding.Training, "-"+long), spent("2017-03-31", funding.Travel, long))
	requireFaults(t, err, "out-of-range amount")
	none, err := funding.Budget{}.Against()
	require.NoError(t, err)
	assert.Len(t, none, 1)
	assert.Empty(t, none[0].Years)
}

// TestAgainstAddsUp holds that the kinds add up to the total in every year, planned and actual.
func TestAgainstAddsUp(t *testing.T) {
	random := seeded(t)
	model, err := funding.EstimateHaiti1994().ByKind(funding.SpendingByObject()[0])
	require.NoError(t, err)
	kinds := []funding.Cost{funding.Travel, funding.Training, funding.AllCosts}
	for range 100 {
		from := calendar.MustParse("1994-10-01").AddDays(random.IntN(500))
		budget, err := model.Budget(calendar.Days(from, 1+random.IntN(800)), calendar.Days(from, 1+random.IntN(800)))
		require.NoError(t, err)
		var entries []funding.Spent
		for range random.IntN(20) {
			entries = append(entries, funding.Spent{
				Day: from.AddDays(random.IntN(1000)), Kind: kinds[random.IntN(3)], Amount: funding.Dollars(random.Int64N(1000) - 100), Basis: chosen,
			})
		}
		found, err := budget.Against(entries...)
		require.NoError(t, err)
		for i, all := range found[0].Years {
			planned, actual := funding.Dollars(0), funding.Dollars(0)
			for _, series := range found[1:] {
				planned, err = planned.Plus(series.Years[i].Planned)
				require.NoError(t, err)
				if !all.Actual.IsZero() {
					actual, err = actual.Plus(series.Years[i].Actual)
					require.NoError(t, err)
				}
			}
			require.True(t, planned.Equal(all.Planned))
			require.True(t, all.Actual.IsZero() || actual.Equal(all.Actual))
		}
	}
}

package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
)

func TestCommit(t *testing.T) {
	envelope := funding.Series{ID: "e", Title: both("Envelope", "Enveloppe"), Years: []funding.Year{
		{Year: 2016, Authorities: money("225.50 CAD"), Basis: chosen}, {Year: 2017, Authorities: money("4 CAD"), Planned: money("9 CAD"), Basis: chosen},
	}}
	budget, err := plainModel(t).Budget(days("2017-03-31/2017-04-02")...)
	require.NoError(t, err)
	for name, test := range map[string]struct {
		budgets []funding.Budget
		over    string
		left    string
	}{
		"nothing is committed":           {nil, "no fiscal year", "not stated"},
		"it is held":                     {[]funding.Budget{budget}, "no fiscal year", "not stated"},
		"to the cent in one, not in two": {[]funding.Budget{budget, budget}, "2017-18", "-1.50 CAD"},
		"in the first year":              {[]funding.Budget{budget, budget, budget}, "2016-17", "-112.75 CAD"},
	} {
		t.Run(name, func(t *testing.T) {
			committed, err := envelope.Commit(test.budgets...)
			require.NoError(t, err)
			require.NoError(t, committed.Check())
			over, found := committed.FirstOver()
			left, _ := over.Left()
			assert.Equal(t, test.over != "no fiscal year", found)
			assert.Equal(t, test.over, over.Year.String())
			requireMoney(t, test.left, left)
		})
	}
	requireMoney(t, "9 CAD", envelope.Years[1].Planned)

	later, err := plainModel(t).Budget(days("2018-03-31/2018-04-02", "2015-04-01/2015-04-02")...)
	require.NoError(t, err)
	committed, err := envelope.Commit(later, budget)
	require.NoError(t, err)
	require.NoError(t, committed.Check())
	assert.Equal(t, "Envelope\n  - 2015-2016: available not stated, committed $112.75\n"+
		"  - 2016-2017: available $225.50, committed $112.75, left $112.75\n"+
		"  - 2017-2018: available $4, committed $115.50, left -$111.50\n"+
		"  - 2018-2019: available not stated, committed $2.75", committed.CommitmentsIn(language.English))
	assert.Equal(t, "Enveloppe\n  - 2015-2016\u00a0: disponible, montant non indiqué\u00a0; engagé, 112,75\u00a0$\n"+
		"  - 2016-2017\u00a0: disponible, 225,50\u00a0$\u00a0; engagé, 112,75\u00a0$\u00a0; reste, 112,75\u00a0$\n"+
		"  - 2017-2018\u00a0: disponible, 4\u00a0$\u00a0; engagé, 115,50\u00a0$\u00a0; reste, -111,50\u00a0$\n"+
		"  - 2018-2019\u00a0: disponible, montant non indiqué\u00a0; engagé, 2,75\u00a0$", committed.CommitmentsIn(language.French))
	over, found := committed.FirstOver()
	assert.True(t, found, "what nobody stated is not there to be spent")
	assert.Equal(t, calendar.FiscalYear(2015), over.Year)
}

func TestCommitRefuses(t *testing.T) {
	envelope := funding.ArrangementEnvelope()
	euros := funding.Budget{Lines: []funding.Line{{Year: 2016, Amount: money("1 EUR")}, {}}}
	_, err := envelope.Commit(funding.Budget{}, euros)
	requireFaults(t, err, "conflict budgets[1].lines[0].amount", "missing budgets[1].lines[1].amount", "missing budgets[1].lines[1].year")
	assert.Contains(t, err.Error(), "“EUR”; accepted: “CAD”", "both currencies are named")
	_, err = funding.Series{}.Commit(funding.Budget{Lines: []funding.Line{{Year: 2016, Amount: money("1 EUR")}, {Year: 2016, Amount: money("1 CAD")}}})
	requireFaults(t, err, "missing id", "missing title", "conflict budgets[0].lines[1].amount")
	long := funding.Budget{Lines: []funding.Line{{Year: 2016, Amount: money(strings.Repeat("9", 60) + " CAD")}}}
	_, err = envelope.Commit(long, long)
	require.ErrorIs(t, err, fault.OutOfRange)
}

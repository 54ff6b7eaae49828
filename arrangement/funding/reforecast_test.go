package funding_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

func TestReforecast(t *testing.T) {
	tours := days("2017-03-31/2017-04-03", "2017-04-02/2017-04-03")
	for name, test := range map[string]struct {
		day   string
		spent []funding.Spent
		want  []string
	}{
		"on the first day all is left": {"2017-03-31", nil, []string{
			"2016-17 headquarters-share 0 10.25", "2016-17 salary-reimbursement 1 1", "2016-17 allowances 1 1.5", "2016-17 travel 1 100",
			"2017-18 headquarters-share 0 10.75", "2017-18 salary-reimbursement 3 3", "2017-18 allowances 3 4.5", "2017-18 travel 1 100",
		}},
		"on 1 April": {"2017-04-01", []funding.Spent{
			spent("2017-03-31", funding.Travel, "90 CAD"), spent("2016-04-01", funding.Training, "7 CAD"),
		}, []string{
			"2016-17 travel 0 90", "2016-17 training 0 7",
			"2017-18 headquarters-share 0 10.75", "2017-18 salary-reimbursement 3 3", "2017-18 allowances 3 4.5", "2017-18 travel 1 100",
		}},
		"on 2 April, in the middle of a year": {"2017-04-02", []funding.Spent{
			spent("2017-04-01", funding.Allowances, "2 CAD"), spent("2017-03-31", funding.Travel, "90 CAD"),
		}, []string{
			"2016-17 travel 0 90", "2017-18 allowances 0 2",
			"2017-18 headquarters-share 0 10.5", "2017-18 salary-reimbursement 2 2", "2017-18 allowances 2 3", "2017-18 travel 1 100",
		}},
		"on the day after the last": {"2017-04-03", []funding.Spent{spent("2017-04-02", funding.AllCosts, "200 CAD")}, []string{
			"2017-18 all-costs 0 200",
		}},
		"long after, nothing spent": {"2027-04-03", nil, nil},
	} {
		t.Run(name, func(t *testing.T) {
			budget, err := plainModel(t).Budget(tours...)
			require.NoError(t, err)
			again, err := budget.Reforecast(calendar.MustParse(test.day), test.spent...)
			require.NoError(t, err)
			assert.Equal(t, test.want, short(again.Lines))
			require.NoError(t, again.Check())
			requireReadAgain(t, again, "")
			twice, err := again.Reforecast(calendar.MustParse(test.day), test.spent...)
			require.NoError(t, err)
			assert.Equal(t, short(again.Lines), short(twice.Lines), "again on the same day it is the same")
		})
	}
}

func TestReforecastRefuses(t *testing.T) {
	budget, err := plainModel(t).Budget(days("2017-03-31/2017-04-03")...)
	require.NoError(t, err)
	_, err = budget.Reforecast(calendar.MustParse("2017-04-01"), spent("2017-04-01", funding.Travel, "1 CAD"), spent("2017-03-31", funding.Travel, "1 EUR"), funding.Spent{})
	requireFaults(t, err, "out-of-range spent[0].day", "conflict spent[1].amount",
		"missing spent[2].day", "missing spent[2].kind", "missing spent[2].amount", "missing spent[2].basis")
	assert.Contains(t, err.Error(), "“EUR”; accepted: “CAD”", "both currencies are named")
	_, err = funding.Budget{}.Reforecast(calendar.Date{})
	requireFaults(t, err, "missing as_of", "missing posts")
	huge := funding.Budget{Posts: []funding.Post{{Tours: budget.Posts[0].Tours, Model: funding.Model{{
		Kind: funding.Travel, Per: funding.PerOfficerDay, Amount: money(strings.Repeat("9", 60) + " CAD"), Basis: chosen,
	}}}}}
	_, err = huge.Reforecast(calendar.MustParse("2017-04-01"))
	requireFaults(t, err, "out-of-range amount")

	again, err := budget.Reforecast(calendar.MustParse("2017-04-01"), spent("2017-03-31", funding.Travel, "1 CAD"))
	require.NoError(t, err)
	again.Lines[0].Year = 2017
	requireFaults(t, again.Check(), "conflict lines[0]")
	again.AsOf = calendar.MustParse("2017-04-02")
	requireFaults(t, again.Check(), "conflict lines[1]", "conflict lines[2]", "conflict lines[3]")
}

func TestReforecastInWords(t *testing.T) {
	budget, err := funding.Model{{Kind: funding.Travel, Per: funding.PerOfficerDay, Amount: money("2 CAD"), Basis: chosen}}.Budget(days("2017-03-31/2017-04-03")...)
	require.NoError(t, err)
	again, err := budget.Reforecast(calendar.MustParse("2017-04-01"), spent("2017-03-31", funding.Travel, "1.50 CAD"))
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(again.Explain(language.English), "Budget, spent before April 1, 2017 and forecast from then on: $5.50\n2016-2017: $1.50\n  - travel: spent, $1.50 [1]\n"))
	assert.True(t, strings.HasPrefix(again.Explain(language.French), "Budget, dépenses réelles avant le 1er avril 2017 et prévisions à compter de ce jour\u00a0: 5,50\u00a0$\n"+
		"2016-2017\u00a0: 1,50\u00a0$\n  - déplacements\u00a0: dépense réelle, 1,50\u00a0$ [1]\n"), again.Explain(language.French))
}

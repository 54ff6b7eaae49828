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
	"github.com/canpolice/ipp/arrangement/policy"
)

func spent(day string, kind funding.Cost, amount string) funding.Spent {
	return funding.Spent{Day: calendar.MustParse(day), Kind: kind, Amount: money(amount), Basis: chosen}
}

func TestSpentCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Spent)
		want  []string
	}{
		"nothing to complain about": {func(*funding.Spent) {}, nil},
		"paid back":                 {func(s *funding.Spent) { s.Amount = money("-1 CAD") }, nil},
		"no day":                    {func(s *funding.Spent) { s.Day = calendar.Date{} }, []string{"missing day"}},
		"a day of no fiscal year":   {func(s *funding.Spent) { s.Day = calendar.MustParse("0001-03-31") }, []string{"missing day"}},
		"no kind":                   {func(s *funding.Spent) { s.Kind = "" }, []string{"missing kind"}},
		"a kind that is none":       {func(s *funding.Spent) { s.Kind = "x" }, []string{"unknown kind"}},
		"no amount":                 {func(s *funding.Spent) { s.Amount = funding.Money{} }, []string{"missing amount"}},
		"no basis":                  {func(s *funding.Spent) { s.Basis = policy.Citation{} }, []string{"missing basis"}},
	} {
		t.Run(name, func(t *testing.T) {
			made := spent("2017-03-31", funding.Travel, "1 CAD")
			test.spoil(&made)
			requireFaults(t, made.Check(), test.want...)
		})
	}
	assert.True(t, funding.Spent{}.IsZero())
	assert.False(t, funding.Spent{Kind: funding.Travel}.IsZero())
	requireReadAgain(t, funding.Spent{}, `{}`)
	requireReadAgain(t, spent("2017-03-31", funding.Travel, "1.50 CAD"),
		`{"day":"2017-03-31","kind":"travel","amount":{"amount":"1.50","currency":"CAD"},"basis":{"strength":"assumed","note":{"en":"chosen for the test","fr":"choisi pour l'essai"}}}`)
	read := spent("2017-03-31", funding.Travel, "1 CAD")
	requireFaults(t, read.UnmarshalJSON([]byte(`{"day":"2017-02-29","kind":"x","basis":1}`)), "out-of-range day", "unknown kind", "malformed basis")
	requireMoney(t, "1 CAD", read.Amount)
}

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
	requireFaults(t, err, "missing as_of", "missing model", "missing tours")
	huge := funding.Budget{Tours: budget.Tours, Model: funding.Model{{
		Kind: funding.Travel, Per: funding.PerOfficerDay, Amount: money(strings.Repeat("9", 60) + " CAD"), Basis: chosen,
	}}}
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
	assert.Equal(t, "Enveloppe\n  - 2015-2016\u00a0: disponible, non indiqué\u00a0; engagé, 112,75\u00a0$\n"+
		"  - 2016-2017\u00a0: disponible, 225,50\u00a0$\u00a0; engagé, 112,75\u00a0$\u00a0; reste, 112,75\u00a0$\n"+
		"  - 2017-2018\u00a0: disponible, 4\u00a0$\u00a0; engagé, 115,50\u00a0$\u00a0; reste, -111,50\u00a0$\n"+
		"  - 2018-2019\u00a0: disponible, non indiqué\u00a0; engagé, 2,75\u00a0$", committed.CommitmentsIn(language.French))
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

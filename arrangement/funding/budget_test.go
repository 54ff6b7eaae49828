package funding_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func days(texts ...string) []calendar.Period {
	made := make([]calendar.Period, len(texts))
	for i, text := range texts {
		made[i] = calendar.MustParsePeriod(text)
	}
	return made
}

// plainModel has a rate of each sort.
func plainModel(t testing.TB) funding.Model {
	t.Helper()
	return funding.Model{
		percentRate(t, "10"),
		{Kind: funding.SalaryReimbursement, Per: funding.PerOfficerYear, Amount: money("365 CAD"), Basis: chosen},
		{Kind: funding.Allowances, Per: funding.PerOfficerDay, Amount: money("3 CAD"), For: 2, Basis: policy.Cite("gc-infobase")},
		{Kind: funding.Travel, Per: funding.PerOfficer, Amount: money("100 CAD"), Basis: chosen},
	}
}

// short are the lines as "year kind quantity amount".
func short(lines []funding.Line) []string {
	var texts []string
	for _, line := range lines {
		text := []string{line.Year.String(), string(line.Rate.Kind), decimalOf(line.Quantity), line.Amount.Amount().String()}
		texts = append(texts, strings.Join(text, " "))
	}
	return texts
}

func decimalOf(n int) string { return number("0").Add(funding.Dollars(int64(n)).Amount()).String() }

func TestBudget(t *testing.T) {
	for name, test := range map[string]struct {
		tours []calendar.Period
		want  []string
		total string
	}{
		"31 March alone": {days("2017-03-31/2017-04-01"), []string{
			"2016-17 headquarters-share 0 10.25", "2016-17 salary-reimbursement 1 1", "2016-17 allowances 1 1.5", "2016-17 travel 1 100",
		}, "112.75 CAD"},
		"the two days around 1 April": {days("2017-03-31/2017-04-02"), []string{
			"2016-17 headquarters-share 0 10.25", "2016-17 salary-reimbursement 1 1", "2016-17 allowances 1 1.5", "2016-17 travel 1 100",
			"2017-18 headquarters-share 0 0.25", "2017-18 salary-reimbursement 1 1", "2017-18 allowances 1 1.5",
		}, "115.50 CAD"},
		"1 April, two officers": {days("2017-04-01/2017-04-02", "2017-04-01/2017-04-02"), []string{
			"2017-18 headquarters-share 0 20.5", "2017-18 salary-reimbursement 2 2", "2017-18 allowances 2 3", "2017-18 travel 2 200",
		}, "225.50 CAD"},
		"a whole year": {days("2017-04-01/2018-04-01"), []string{
			"2017-18 headquarters-share 0 101.25", "2017-18 salary-reimbursement 365 365", "2017-18 allowances 365 547.5", "2017-18 travel 1 100",
		}, "1113.75 CAD"},
		"a whole leap year": {days("2015-04-01/2016-04-01"), []string{
			"2015-16 headquarters-share 0 101.4", "2015-16 salary-reimbursement 366 365", "2015-16 allowances 366 549", "2015-16 travel 1 100",
		}, "1115.40 CAD"},
		"a year without anybody between": {days("2017-03-31/2017-04-01", "2018-04-01/2018-04-02"), []string{
			"2016-17 headquarters-share 0 10.25", "2016-17 salary-reimbursement 1 1", "2016-17 allowances 1 1.5", "2016-17 travel 1 100",
			"2018-19 headquarters-share 0 10.25", "2018-19 salary-reimbursement 1 1", "2018-19 allowances 1 1.5", "2018-19 travel 1 100",
		}, "225.50 CAD"},
	} {
		t.Run(name, func(t *testing.T) {
			budget, err := plainModel(t).Budget(test.tours...)
			require.NoError(t, err)
			assert.Equal(t, test.want, short(budget.Lines))
			total, err := budget.Total()
			require.NoError(t, err)
			requireMoney(t, test.total, total)
			require.NoError(t, budget.Check())
			requireReadAgain(t, budget, "")
			slices.Reverse(test.tours)
			other, err := plainModel(t).Budget(test.tours...)
			require.NoError(t, err)
			assert.Equal(t, short(budget.Lines), short(other.Lines), "the order of the tours does not matter")
		})
	}
}

func TestBudgetRefuses(t *testing.T) {
	_, err := funding.Model{{}}.Budget(calendar.Period{}, calendar.Since(calendar.MustParse("2017-04-01")), days("0001-03-31/0001-04-02")[0])
	requireFaults(t, err, "missing model[0].kind", "missing model[0].per", "missing model[0].amount", "missing model[0].basis",
		"missing tours[0]", "out-of-range tours[1]", "out-of-range tours[2]")
	_, err = plainModel(t).Budget(days("1900-04-01/1900-04-02", "2000-03-31/2000-04-01")...)
	require.NoError(t, err, "a hundred fiscal years")
	_, err = plainModel(t).Budget(days("2000-03-31/2000-04-02", "1900-04-01/1900-04-02")...)
	requireFaults(t, err, "too-large tours")
	_, err = plainModel(t).Budget()
	requireFaults(t, err, "missing tours")
	huge := money(strings.Repeat("9", 58) + " CAD")
	for name, model := range map[string]funding.Model{
		"a line":       {{Kind: funding.Travel, Per: funding.PerOfficerDay, Amount: huge, Basis: chosen}},
		"a percentage": {{Kind: funding.Travel, Per: funding.PerOfficer, Amount: huge, Basis: chosen}, percentRate(t, "100000")},
		"a sum": {
			{Kind: funding.Travel, Per: funding.PerOfficer, Amount: huge, Basis: chosen},
			{Kind: funding.Travel, Per: funding.PerOfficer, Amount: huge, Basis: chosen},
		},
	} {
		t.Run(name+" with too many digits", func(t *testing.T) {
			_, err := model.Budget(days("2017-04-01/2018-04-01")...)
			requireFaults(t, err, "out-of-range amount")
		})
	}
}

// TestBudgetOfAnyPlan holds what every budget keeps: the officer-days of the lines are those of the tours, the years add up
// to the total, and whole officer-years come to the published figure.
func TestBudgetOfAnyPlan(t *testing.T) {
	random := seeded(t)
	model := plainModel(t)
	for range 300 {
		var tours []calendar.Period
		served := 0
		for range 1 + random.IntN(20) {
			tour := calendar.Days(calendar.On(2010, time.January, 1).AddDays(random.IntN(3000)), 1+random.IntN(900))
			tours, served = append(tours, tour), served+tour.Len()
		}
		budget, err := model.Budget(tours...)
		require.NoError(t, err)
		require.NoError(t, budget.Check())
		counted, begun := 0, 0
		years := []funding.Money{}
		for i, line := range budget.Lines {
			require.NoError(t, line.Check())
			switch line.Rate.Per {
			case funding.PerOfficerDay:
				counted += line.Quantity
			case funding.PerOfficer:
				begun += line.Quantity
			}
			if i == 0 || line.Year != budget.Lines[i-1].Year {
				year, err := budget.InYear(line.Year)
				require.NoError(t, err)
				years = append(years, year)
			}
		}
		require.Equal(t, served, counted)
		require.Equal(t, len(tours), begun)
		total, err := budget.Total()
		require.NoError(t, err)
		sum, err := funding.Sum(years...)
		require.NoError(t, err)
		require.True(t, total.Equal(sum))
	}
	twenty := slices.Repeat(days("2016-04-01/2020-04-01"), 20)
	budget, err := funding.Model{funding.EstimateIraq2017()}.Budget(twenty...)
	require.NoError(t, err)
	for _, line := range budget.Lines {
		requireMoney(t, "7000000.00 CAD", line.Amount)
	}
	// 100 officers for three half years from 1 April are the 12.8 million less only what April to September has more days.
	hundred := slices.Repeat(days("1994-04-01/1995-04-01", "1995-04-01/1995-10-01"), 100)
	budget, err = funding.Model{funding.EstimateHaiti1994()}.Budget(hundred...)
	require.NoError(t, err)
	requireMoney(t, "8533333.33 CAD", budget.Lines[0].Amount)
	requireMoney(t, "4266666.67 CAD", budget.Lines[1].Amount)
}

func TestBudgetInYearWithoutLines(t *testing.T) {
	year, err := funding.Budget{}.InYear(2017)
	require.NoError(t, err)
	assert.True(t, year.IsZero())
	assert.True(t, funding.Budget{}.IsZero())
	assert.False(t, funding.Budget{Posts: []funding.Post{}}.IsZero())
}

func TestBudgetIsItsOwn(t *testing.T) {
	model, tours := plainModel(t), days("2017-04-01/2018-04-01")
	budget, err := model.Budget(tours...)
	require.NoError(t, err)
	model[1].Amount, tours[0] = money("1 CAD"), calendar.Period{}
	require.NoError(t, budget.Check(), "what the caller writes to later is not the budget's")
}

func TestBudgetCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Budget)
		want  []string
	}{
		"nothing to complain about": {func(*funding.Budget) {}, nil},
		"nothing at all":            {func(b *funding.Budget) { *b = funding.Budget{} }, []string{"missing posts"}},
		"another model":             {func(b *funding.Budget) { b.Posts[0].Model[1].Amount = money("366 CAD") }, []string{"conflict lines[1]", "conflict lines[5]"}},
		"another basis":             {func(b *funding.Budget) { b.Posts[0].Model[3].Basis = policy.Cite("gc-infobase") }, []string{"conflict lines[3]"}},
		"a day less":                {func(b *funding.Budget) { b.Posts[0].Tours = days("2017-03-31/2017-04-01") }, []string{"conflict lines[4]", "conflict lines[5]", "conflict lines[6]"}},
		"a line less":               {func(b *funding.Budget) { b.Lines = b.Lines[:6] }, []string{"missing lines"}},
		"a line twice":              {func(b *funding.Budget) { b.Lines = append(b.Lines, b.Lines[6]) }, []string{"conflict lines[7]"}},
		"an amount that does not follow": {func(b *funding.Budget) { b.Lines[1].Amount = money("2 CAD") }, []string{
			"conflict lines[1].amount",
		}},
		"lines out of order": {func(b *funding.Budget) { slices.Reverse(b.Lines) }, []string{
			"conflict lines[0]", "conflict lines[1]", "conflict lines[2]", "conflict lines[3].year",
			"conflict lines[4]", "conflict lines[5]", "conflict lines[6]",
		}},
		"spent, and not forecast again": {func(b *funding.Budget) {
			b.Lines = append(b.Lines, funding.Line{
				Year: 2017, Amount: money("1 EUR"), Rate: funding.Rate{Kind: funding.Travel, Per: funding.AsSpent, Amount: money("1 EUR"), Basis: chosen},
			})
		}, []string{"conflict lines[7].amount", "conflict lines[7]"}},
		"too many digits": {func(b *funding.Budget) { b.Posts[0].Model[1].Amount = money(strings.Repeat("9", 60) + " CAD") }, []string{
			"conflict lines[0]", "conflict lines[1]", "conflict lines[4]", "conflict lines[5]",
		}},
		"too many digits in the middle": {func(b *funding.Budget) {
			b.Posts[0].Model[2].Amount, b.Posts[0].Model[2].For = money(strings.Repeat("9", 60)+" CAD"), 1
		}, []string{"out-of-range amount"}},
	} {
		t.Run(name, func(t *testing.T) {
			budget, err := plainModel(t).Budget(days("2017-03-31/2017-04-02")...)
			require.NoError(t, err)
			test.spoil(&budget)
			requireFaults(t, budget.Check(), test.want...)
		})
	}
}

func TestBudgetJSON(t *testing.T) {
	requireReadAgain(t, funding.Budget{}, `{}`)
	budget, err := plainModel(t).Budget(days("2017-03-31/2017-04-02")...)
	require.NoError(t, err)
	data, err := json.Marshal(budget)
	require.NoError(t, err)
	written := string(data)
	for name, test := range map[string]struct {
		old, now string
		want     []string
	}{
		"another total":           {`"total":{"amount":"115.50"`, `"total":{"amount":"115.51"`, []string{"conflict total"}},
		"another quantity":        {`"quantity":1,"amount":{"amount":"1.50"`, `"quantity":2,"amount":{"amount":"1.50"`, []string{"conflict lines[2].amount"}},
		"another day":             {`"tours":["2017-03-31/2017-04-02"]`, `"tours":["2017-03-31/2017-04-03"]`, []string{"conflict lines[4]", "conflict lines[5]", "conflict lines[6]"}},
		"no tours":                {`"tours":["2017-03-31/2017-04-02"]`, `"tours":[]`, nil},
		"a total without lines":   {written, `{"total":{"amount":"1","currency":"CAD"}}`, []string{"conflict total"}},
		"another currency":        {`"total":{"amount":"115.50","currency":"CAD"}`, `"total":{"amount":"115.50","currency":"USD"}`, []string{"conflict total"}},
		"all faults together":     {written, `{"posts":[{"model":[{"kind":"x"}],"tours":[1]}],"as_of":"2017-02-30","lines":[{"officer":"1"}],"total":[],"Lines":[]}`, []string{"unknown posts[0].model[0].kind", "malformed posts[0].tours[0]", "out-of-range as_of", "malformed lines[0].officer", "malformed total", "unexpected Lines"}},
		"a huge total":            {`"total":{"amount":"115.50"`, `"total":{"amount":"1e9999"`, []string{"out-of-range total.amount"}},
		"a line without a figure": {written, `{"lines":[{"year":"2017-18"}],"total":{"amount":"1","currency":"CAD"}}`, []string{"missing lines[0].amount"}},
		"and without a total":     {written, `{"lines":[{"year":"2017-18"}]}`, []string{"missing lines[0].amount"}},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, written, test.old)
			read := funding.Budget{}
			err := read.UnmarshalJSON([]byte(strings.Replace(written, test.old, test.now, 1)))
			requireFaults(t, err, test.want...)
			if err != nil {
				assert.True(t, read.IsZero(), "it is left as it was")
			}
		})
	}
	budget.Lines[0].Amount = money("1 EUR")
	_, err = json.Marshal(budget)
	require.ErrorIs(t, err, fault.Conflict, "what has no total is not written")
}

// The golden text of a budget, in both languages.
func TestBudgetExplain(t *testing.T) {
	budget, err := plainModel(t).Budget(days("2016-03-31/2017-04-01", "2016-04-01/2017-04-01")...)
	require.NoError(t, err)
	assert.Equal(t, strings.Join([]string{
		"Budget: $2,230.25",
		"2015-2016: $112.75",
		"  - share of headquarters: 10% of $102.50 = $10.25 [1]",
		"  - reimbursement of salary: 1\u00a0officer-day × $365 ÷ 366\u00a0days = $1 [1]",
		"  - allowances: 1\u00a0officer-day × $3 ÷ 2\u00a0officer-days = $1.50 [2]",
		"  - travel: 1\u00a0officer × $100 = $100 [1]",
		"2016-2017: $2,117.50",
		"  - share of headquarters: 10% of $1,925 = $192.50 [1]",
		"  - reimbursement of salary: 730\u00a0officer-days × $365 ÷ 365\u00a0days = $730 [1]",
		"  - allowances: 730\u00a0officer-days × $3 ÷ 2\u00a0officer-days = $1,095 [2]",
		"  - travel: 1\u00a0officer × $100 = $100 [1]",
		"Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.",
		"[1] assumed: chosen for the test",
		"[2] " + policy.Cite("gc-infobase").In(language.English),
	}, "\n"), budget.Explain(language.English))
	assert.Equal(t, strings.Join([]string{
		"Budget\u00a0: 2\u00a0230,25\u00a0$",
		"2015-2016\u00a0: 112,75\u00a0$",
		"  - quote-part de l'administration centrale\u00a0: 10\u00a0% de 102,50\u00a0$ = 10,25\u00a0$ [1]",
		"  - remboursement du salaire\u00a0: 1\u00a0jour-personne × 365\u00a0$ ÷ 366\u00a0jours = 1\u00a0$ [1]",
		"  - indemnités\u00a0: 1\u00a0jour-personne × 3\u00a0$ ÷ 2\u00a0jours-personnes = 1,50\u00a0$ [2]",
		"  - déplacements\u00a0: 1\u00a0personne × 100\u00a0$ = 100\u00a0$ [1]",
		"2016-2017\u00a0: 2\u00a0117,50\u00a0$",
		"  - quote-part de l'administration centrale\u00a0: 10\u00a0% de 1\u00a0925\u00a0$ = 192,50\u00a0$ [1]",
		"  - remboursement du salaire\u00a0: 730\u00a0jours-personnes × 365\u00a0$ ÷ 365\u00a0jours = 730\u00a0$ [1]",
		"  - indemnités\u00a0: 730\u00a0jours-personnes × 3\u00a0$ ÷ 2\u00a0jours-personnes = 1\u00a0095\u00a0$ [2]",
		"  - déplacements\u00a0: 1\u00a0personne × 100\u00a0$ = 100\u00a0$ [1]",
		"Chaque ligne est arrondie à la plus petite unité de sa monnaie, la demie en s'éloignant de zéro\u00a0; les totaux sont les sommes des lignes.",
		"[1] posé par hypothèse\u00a0: choisi pour l'essai",
		"[2] " + policy.Cite("gc-infobase").In(language.French),
	}, "\n"), budget.Explain(language.French))
	assert.True(t, strings.HasPrefix(funding.Budget{}.Explain(language.French), "Budget\u00a0: montant non indiqué\n"))
	budget.Lines[0].Amount = money("1 EUR")
	assert.True(t, strings.HasPrefix(budget.Explain(language.English), "Budget: not stated\n2015-2016: not stated\n"))
}

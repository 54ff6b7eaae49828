package funding_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func percent(t testing.TB, text string) policy.Measure {
	t.Helper()
	measure, err := policy.Measured(number(text), policy.Percent)
	require.NoError(t, err)
	return measure
}

func TestCodesOfCosts(t *testing.T) {
	requireCodes(t, funding.Costs(), funding.ParseCost, funding.Cost.Valid, funding.Cost.Title, 7)
	requireCodes(t, funding.Pers(), funding.ParsePer, funding.Per.Valid, funding.Per.Title, 5)
}

// requireCodes requires codes that are distinct, titled in both languages, read again, and refused in any other form.
func requireCodes[C ~string](t *testing.T, all iter.Seq[C], parse func(string) (C, error), valid func(C) bool, title func(C) bilingual.Text, n int) {
	t.Helper()
	seen := map[string]bool{}
	for code := range all {
		require.False(t, seen[string(code)] || seen[title(code).English] || seen[title(code).French], code)
		seen[string(code)], seen[title(code).English], seen[title(code).French] = true, true, true
		require.Regexp(t, `^[a-z]+(-[a-z]+)*$`, string(code))
		require.True(t, valid(code))
		require.True(t, title(code).Complete())
		read, err := parse(string(code))
		require.NoError(t, err)
		require.Equal(t, code, read)
		_, err = parse(strings.ToUpper(string(code)))
		require.ErrorIs(t, err, fault.Unknown)
		data, err := json.Marshal([]C{code, ""})
		require.NoError(t, err)
		require.Equal(t, fmt.Sprintf("[%q,\"\"]", code), string(data))
		var again []C
		require.NoError(t, json.Unmarshal(data, &again))
		require.Equal(t, []C{code, ""}, again)
	}
	require.Len(t, slices.Collect(all), n)
	require.False(t, valid(""))
	_, err := json.Marshal([]C{"none of them"})
	require.Error(t, err)
	var read []C
	require.Error(t, json.Unmarshal([]byte(`["none of them"]`), &read))
}

func TestRateInWords(t *testing.T) {
	for name, test := range map[string]struct {
		rate            funding.Rate
		english, french string
	}{
		"per officer and year": {
			funding.Rate{Kind: funding.AllCosts, Per: funding.PerOfficerYear, Amount: funding.Dollars(7_000_000), For: 20},
			"all costs: $7,000,000 for 20\u00a0officer-years", "ensemble des coûts\u00a0: 7\u00a0000\u00a0000\u00a0$ pour 20\u00a0années-personnes",
		},
		"per officer and day": {
			funding.Rate{Kind: funding.Allowances, Per: funding.PerOfficerDay, Amount: money("100.50 USD")},
			"allowances: US$100.50 for 1\u00a0officer-day", "indemnités\u00a0: 100,50\u00a0$\u00a0US pour 1\u00a0jour-personne",
		},
		"once": {
			funding.Rate{Kind: funding.Training, Per: funding.PerOfficer, Amount: funding.Dollars(5)},
			"training: $5 for 1\u00a0officer", "formation\u00a0: 5\u00a0$ pour 1\u00a0personne",
		},
		"percent": {
			funding.Rate{Kind: funding.HeadquartersShare, Per: funding.PerCent, Percent: percent(t, "7.5")},
			"share of headquarters: 7.5% of the other lines of the year",
			"quote-part de l'administration centrale\u00a0: 7,5\u00a0% des autres lignes de l'exercice",
		},
		"spent":            {funding.Rate{Kind: funding.Travel, Per: funding.AsSpent, Amount: funding.Dollars(5)}, "travel: $5", "déplacements\u00a0: 5\u00a0$"},
		"without a figure": {funding.Rate{Kind: funding.Travel, Per: funding.PerOfficer}, "travel: not stated for 1\u00a0officer", "déplacements\u00a0: montant non indiqué pour 1\u00a0personne"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.english, test.rate.String())
			assert.Equal(t, test.french, test.rate.In(language.CanadianFrench))
		})
	}
}

func TestRateEach(t *testing.T) {
	for name, test := range map[string]struct {
		amount funding.Money
		number int
		want   string
	}{
		"for one, unsaid":           {money("1.50 CAD"), 0, "1.50 CAD"},
		"for three":                 {money("100 CAD"), 3, "33.33 CAD"},
		"a half away from zero":     {money("0.01 CAD"), 2, "0.01 CAD"},
		"a half below zero as well": {money("-0.01 CAD"), 2, "-0.01 CAD"},
		"yen":                       {money("3 JPY"), 2, "2 JPY"},
		"not stated":                {funding.Money{}, 2, "not stated"},
		"too long":                  {money("1" + strings.Repeat("0", 59) + " CAD"), 1, "not stated"},
	} {
		t.Run(name, func(t *testing.T) {
			requireMoney(t, test.want, funding.Rate{Amount: test.amount, For: test.number}.EachHalfAwayFromZero())
		})
	}
}

func plainRate() funding.Rate {
	return funding.Rate{Kind: funding.Travel, Per: funding.PerOfficer, Amount: money("4000 CAD"), Basis: chosen}
}

func TestRateCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Rate)
		want  []string
	}{
		"nothing to complain about":   {func(*funding.Rate) {}, nil},
		"as spent":                    {func(r *funding.Rate) { r.Per = funding.AsSpent }, nil},
		"for several":                 {func(r *funding.Rate) { r.For = 20 }, nil},
		"no kind":                     {func(r *funding.Rate) { r.Kind = "" }, []string{"missing kind"}},
		"a kind that is none":         {func(r *funding.Rate) { r.Kind = "x" }, []string{"unknown kind"}},
		"nothing it is counted by":    {func(r *funding.Rate) { r.Per = "" }, []string{"missing per"}},
		"counted by what is none":     {func(r *funding.Rate) { r.Per = "x" }, []string{"unknown per"}},
		"no amount":                   {func(r *funding.Rate) { r.Amount = funding.Money{} }, []string{"missing amount"}},
		"a percentage beside it":      {func(r *funding.Rate) { r.Percent = percent(t, "1") }, []string{"conflict percent"}},
		"for a negative number":       {func(r *funding.Rate) { r.For = -1 }, []string{"out-of-range for"}},
		"spent for several":           {func(r *funding.Rate) { r.Per, r.For = funding.AsSpent, 2 }, []string{"out-of-range for"}},
		"no basis":                    {func(r *funding.Rate) { r.Basis = policy.Citation{} }, []string{"missing basis"}},
		"an amount beside a percent":  {func(r *funding.Rate) { r.Per, r.Percent = funding.PerCent, percent(t, "0") }, []string{"conflict amount"}},
		"a percent without one":       {func(r *funding.Rate) { r.Per, r.Amount = funding.PerCent, funding.Money{} }, []string{"out-of-range percent"}},
		"a percent below 0":           {func(r *funding.Rate) { *r = percentRate(t, "-0.5") }, []string{"out-of-range percent"}},
		"a percent that is of months": {func(r *funding.Rate) { *r = percentRate(t, "5"); r.Percent = policy.Whole(5, policy.Months) }, []string{"out-of-range percent"}},
		"a percent for several":       {func(r *funding.Rate) { *r = percentRate(t, "5"); r.For = 2 }, []string{"out-of-range for"}},
		"a percent":                   {func(r *funding.Rate) { *r = percentRate(t, "7.5") }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			rate := plainRate()
			test.spoil(&rate)
			requireFaults(t, rate.Check(), test.want...)
		})
	}
	assert.True(t, funding.Rate{}.IsZero())
	assert.False(t, plainRate().IsZero())
	assert.False(t, funding.Rate{For: 1}.IsZero())
}

func percentRate(t testing.TB, text string) funding.Rate {
	t.Helper()
	return funding.Rate{Kind: funding.HeadquartersShare, Per: funding.PerCent, Percent: percent(t, text), Basis: chosen}
}

func TestRateJSON(t *testing.T) {
	requireReadAgain(t, plainRate(), `{"kind":"travel","per":"officer","amount":{"amount":"4000","currency":"CAD"},"basis":{"strength":"assumed","note":{"en":"chosen for the test","fr":"choisi pour l'essai"}}}`)
	requireReadAgain(t, funding.Rate{}, `{}`)
	requireReadAgain(t, funding.EstimateHaiti1994(), "")
	read := plainRate()
	requireFaults(t, read.UnmarshalJSON([]byte(`{"kind":"Travel","per":1,"amount":{"amount":"1e999999999","currency":"CAD"},"for":"2","x":0}`)),
		"unknown kind", "malformed per", "out-of-range amount.amount", "malformed for", "unexpected x")
	assert.Equal(t, plainRate().String(), read.String())
}

// requireReadAgain requires that a value written as JSON, read and written again says the same, and the form where it is given.
func requireReadAgain[T any](t testing.TB, made T, form string) {
	t.Helper()
	data, err := json.Marshal(made)
	require.NoError(t, err)
	if form != "" {
		require.Equal(t, form, string(data))
	}
	var read T
	require.NoError(t, json.Unmarshal(data, &read), string(data))
	again, err := json.Marshal(read)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
}

func TestModelCheck(t *testing.T) {
	requireFaults(t, funding.Model{plainRate(), percentRate(t, "10")}.Check())
	requireFaults(t, funding.Model{}.Check(), "missing ")
	requireFaults(t, slices.Repeat(funding.Model{plainRate()}, 100).Check())
	requireFaults(t, slices.Repeat(funding.Model{plainRate()}, 101).Check(), "too-large ")
	euros, spent := plainRate(), plainRate()
	euros.Amount, spent.Per = money("1 EUR"), funding.AsSpent
	requireFaults(t, funding.Model{plainRate(), {}, euros, spent}.Check(),
		"missing [1].kind", "missing [1].per", "missing [1].amount", "missing [1].basis", "conflict [2].amount", "out-of-range [3].per", "conflict [3].amount")
	requireReadAgain(t, funding.Model{plainRate(), percentRate(t, "10"), {}}, "")
	var read funding.Model
	requireFaults(t, read.UnmarshalJSON([]byte(`[{"kind":1},{"x":2}]`)), "malformed [0].kind", "unexpected [1].x")
	assert.Nil(t, read)
}

func TestEstimates(t *testing.T) {
	require.NoError(t, funding.EstimateIraq2017().Check())
	require.NoError(t, funding.EstimateHaiti1994().Check())
	requireMoney(t, "350000.00 CAD", funding.EstimateIraq2017().EachHalfAwayFromZero())
	requireMoney(t, "85333.33 CAD", funding.EstimateHaiti1994().EachHalfAwayFromZero())
	require.NoError(t, funding.ArrangementEnvelope().Check())
	for _, year := range funding.ArrangementEnvelope().Years {
		requireMoney(t, "46900000 CAD", year.Authorities)
	}
}

func TestByKind(t *testing.T) {
	for _, spent := range funding.SpendingByObject() {
		for _, estimate := range []funding.Rate{funding.EstimateIraq2017(), funding.EstimateHaiti1994()} {
			model, err := estimate.ByKind(spent)
			require.NoError(t, err)
			require.NoError(t, model.Check())
			amounts, kinds := []funding.Money{}, []funding.Cost{}
			for _, rate := range model {
				amounts, kinds = append(amounts, rate.Amount), append(kinds, rate.Kind)
				require.Equal(t, policy.Assumed, rate.Basis.Strength)
				require.Equal(t, estimate.For, rate.For)
				require.Equal(t, estimate.Per, rate.Per)
			}
			sum, err := funding.Sum(amounts...)
			require.NoError(t, err)
			require.True(t, sum.Equal(estimate.Amount), "%s is not the published %s", sum, estimate.Amount)
			require.ElementsMatch(t, slices.Collect(funding.Costs())[1:], kinds, "every kind once")
		}
	}
	// A hundred dollars of which people have 80, travel 15 and equipment 5.
	hundred := funding.Rate{Kind: funding.AllCosts, Per: funding.PerOfficerDay, Amount: funding.Dollars(100), Basis: chosen}
	spent := byObject(50, 15, 30, 1, 2, 2, 900, 900)
	model, err := hundred.ByKind(spent)
	require.NoError(t, err)
	got := map[funding.Cost]string{}
	for _, rate := range model {
		got[rate.Kind] = rate.Amount.String()
	}
	assert.Equal(t, map[funding.Cost]string{
		funding.SalaryReimbursement: "56.00 CAD", funding.Allowances: "12.00 CAD", funding.Training: "4.00 CAD",
		funding.HeadquartersShare: "8.00 CAD", funding.Travel: "15.00 CAD", funding.Equipment: "5.00 CAD",
	}, got)

	_, err = hundred.ByKind(funding.ByObject{})
	require.ErrorIs(t, err, fault.Missing, "objects that are not known")
	_, err = hundred.ByKind(byObject(0, 0, 0, 0, 0, 0, 1, 1))
	require.ErrorIs(t, err, fault.Missing, "nothing to go by")
	_, err = funding.Rate{}.ByKind(spent)
	require.ErrorIs(t, err, fault.Missing, "no amount")
}

func byObject(amounts ...int64) funding.ByObject {
	made := funding.ByObject{Year: 2016, Basis: chosen}
	for object := range funding.Objects() {
		made.Parts = append(made.Parts, funding.Part{Object: object, Amount: funding.Dollars(amounts[len(made.Parts)])})
	}
	return made
}

func TestHugeExponentsAreRefused(t *testing.T) {
	_, err := funding.New(decimal.New(1, 999_999_999), funding.CanadianDollar)
	require.ErrorIs(t, err, fault.OutOfRange)
	for _, into := range []json.Unmarshaler{&funding.Rate{}, &funding.Spent{}, &funding.Line{}} {
		require.ErrorIs(t, into.UnmarshalJSON([]byte(`{"amount":{"amount":"1e999999999","currency":"CAD"}}`)), fault.OutOfRange)
	}
	for _, into := range []json.Unmarshaler{&funding.Budget{}, &funding.Statement{}} {
		require.ErrorIs(t, into.UnmarshalJSON([]byte(`{"total":{"amount":"1e-999999999","currency":"CAD"}}`)), fault.OutOfRange)
	}
}

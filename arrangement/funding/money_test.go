package funding_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
)

func TestNewMoney(t *testing.T) {
	for name, test := range map[string]struct {
		amount   decimal.Decimal
		currency funding.Currency
		want     []string
	}{
		"an amount":                         {number("1.50"), "CAD", nil},
		"nothing, which is stated":          {decimal.Decimal{}, "EUR", nil},
		"60 digits":                         {decimal.New(1, 59), "CAD", nil},
		"61 digits":                         {decimal.New(1, 60), "CAD", []string{"out-of-range amount"}},
		"60 decimal places":                 {decimal.New(1, -60), "CAD", nil},
		"61 decimal places":                 {decimal.New(1, -61), "CAD", []string{"out-of-range amount"}},
		"60 digits, one by one":             {number(strings.Repeat("9", 60)), "CAD", nil},
		"61 digits, one by one":             {number(strings.Repeat("9", 61)), "CAD", []string{"out-of-range amount"}},
		"an exponent that would take hours": {decimal.New(1, 2_000_000_000), "CAD", []string{"out-of-range amount"}},
		"one the other way":                 {decimal.New(1, -2_000_000_000), "CAD", []string{"out-of-range amount"}},
		"no currency":                       {number("1"), "", []string{"unknown currency"}},
		"a currency in small letters":       {number("1"), "cad", []string{"unknown currency"}},
		"both at fault":                     {decimal.New(1, 61), "XXX", []string{"out-of-range amount", "unknown currency"}},
	} {
		t.Run(name, func(t *testing.T) {
			made, err := funding.New(test.amount, test.currency)
			requireFaults(t, err, test.want...)
			if err != nil {
				assert.True(t, made.IsZero())
				return
			}
			assert.False(t, made.IsZero())
			assert.True(t, made.Amount().Equal(test.amount))
			assert.Equal(t, test.currency, made.Currency())
		})
	}
}

func TestDollars(t *testing.T) {
	requireMoney(t, "53766203 CAD", funding.Dollars(53_766_203))
	requireMoney(t, "-5 CAD", funding.Dollars(-5))
	assert.False(t, funding.Dollars(0).IsZero(), "no dollars are stated")
	assert.True(t, funding.Money{}.IsZero())
	assert.True(t, funding.Money{}.Amount().IsZero())
	assert.Zero(t, funding.Money{}.Currency())
}

func TestMoneyArithmetic(t *testing.T) {
	sum, err := money("1.50 CAD").Plus(money("2.5 CAD"))
	require.NoError(t, err)
	requireMoney(t, "4.00 CAD", sum)
	less, err := money("1.50 CAD").Minus(money("2 CAD"))
	require.NoError(t, err)
	requireMoney(t, "-0.50 CAD", less)
	requireMoney(t, "-1.50 CAD", money("1.50 CAD").Negate())
	product, err := money("1.50 EUR").Times(number("-0.125"))
	require.NoError(t, err)
	requireMoney(t, "-0.18750 EUR", product)

	t.Run("what is not stated stays so, alone", func(t *testing.T) {
		assert.True(t, funding.Money{}.Negate().IsZero())
		none, err := funding.Money{}.Times(number("2"))
		require.NoError(t, err)
		assert.True(t, none.IsZero())
	})
	t.Run("what is not stated is not added", func(t *testing.T) {
		for _, pair := range [][2]funding.Money{{{}, money("1 CAD")}, {money("1 CAD"), {}}, {{}, {}}} {
			sum, err := pair[0].Plus(pair[1])
			require.ErrorIs(t, err, fault.Missing)
			assert.True(t, sum.IsZero())
			_, err = pair[0].Minus(pair[1])
			require.ErrorIs(t, err, fault.Missing)
			_, err = pair[0].Compare(pair[1])
			require.ErrorIs(t, err, fault.Missing)
		}
	})
	t.Run("dollars are not added to euros", func(t *testing.T) {
		sum, err := money("1 CAD").Plus(money("1 EUR"))
		require.ErrorIs(t, err, fault.Conflict)
		require.ErrorContains(t, err, "given: “EUR”; accepted: “CAD”")
		assert.True(t, sum.IsZero())
		_, err = money("1 CAD").Minus(money("1 EUR"))
		require.ErrorIs(t, err, fault.Conflict)
		_, err = money("1 CAD").Compare(money("1 EUR"))
		require.ErrorIs(t, err, fault.Conflict)
	})
	t.Run("nothing grows beyond 60 digits", func(t *testing.T) {
		most := money(strings.Repeat("9", 60) + " CAD")
		_, err := most.Plus(money("1 CAD"))
		require.ErrorIs(t, err, fault.OutOfRange)
		_, err = most.Times(number("10"))
		require.ErrorIs(t, err, fault.OutOfRange)
		_, err = money("1 CAD").Times(decimal.New(1, 2_000_000_000))
		require.ErrorIs(t, err, fault.OutOfRange)
		_, err = funding.Money{}.Times(decimal.New(1, -2_000_000_000))
		require.ErrorIs(t, err, fault.OutOfRange)
	})
}

func TestMoneyEqualAndCompare(t *testing.T) {
	assert.True(t, money("1.50 CAD").Equal(money("1.5 CAD")))
	assert.False(t, money("1.50 CAD").Equal(money("1.50 USD")))
	assert.False(t, money("1.50 CAD").Equal(money("1.51 CAD")))
	assert.False(t, money("0 CAD").Equal(funding.Money{}), "no dollars are stated")
	assert.True(t, funding.Money{}.Equal(funding.Money{}))
	for _, test := range []struct {
		one, other string
		want       int
	}{{"1.49 CAD", "1.5 CAD", -1}, {"1.50 CAD", "1.5 CAD", 0}, {"1.51 CAD", "1.5 CAD", 1}, {"-2 CAD", "1 CAD", -1}} {
		order, err := money(test.one).Compare(money(test.other))
		require.NoError(t, err)
		assert.Equal(t, test.want, order, "%s and %s", test.one, test.other)
	}
}

func TestSum(t *testing.T) {
	sum, err := funding.Sum(money("1 CAD"), money("2.5 CAD"), money("-0.50 CAD"))
	require.NoError(t, err)
	requireMoney(t, "3.00 CAD", sum)
	none, err := funding.Sum()
	require.NoError(t, err)
	assert.True(t, none.IsZero(), "the sum of nothing is not stated, for want of a currency")
	one, err := funding.Sum(money("1.50 CAD"))
	require.NoError(t, err)
	requireMoney(t, "1.50 CAD", one)
	for name, test := range map[string]struct {
		amounts []funding.Money
		want    fault.Kind
	}{
		"the only one not stated": {[]funding.Money{{}}, fault.Missing},
		"the first not stated":    {[]funding.Money{{}, money("1 CAD")}, fault.Missing},
		"the last not stated":     {[]funding.Money{money("1 CAD"), {}}, fault.Missing},
		"another currency":        {[]funding.Money{money("1 CAD"), money("1 CAD"), money("1 USD")}, fault.Conflict},
	} {
		t.Run(name, func(t *testing.T) {
			sum, err := funding.Sum(test.amounts...)
			require.ErrorIs(t, err, test.want)
			assert.True(t, sum.IsZero())
		})
	}
}

// TestMoneyAgainstFractions holds the arithmetic against fractions of the standard library.
func TestMoneyAgainstFractions(t *testing.T) {
	m := maker{seeded(t)}
	fraction := func(d decimal.Decimal) *big.Rat { return d.Rat() }
	for range 2000 {
		x, y, z := m.decimal(), m.decimal(), m.decimal()
		mx, _ := funding.New(x, "CAD")
		my, _ := funding.New(y, "CAD")
		sum, err := mx.Plus(my)
		require.NoError(t, err)
		require.Zero(t, new(big.Rat).Add(fraction(x), fraction(y)).Cmp(fraction(sum.Amount())))
		less, err := mx.Minus(my)
		require.NoError(t, err)
		require.Zero(t, new(big.Rat).Sub(fraction(x), fraction(y)).Cmp(fraction(less.Amount())))
		product, err := mx.Times(z)
		require.NoError(t, err)
		require.Zero(t, new(big.Rat).Mul(fraction(x), fraction(z)).Cmp(fraction(product.Amount())))
		order, err := mx.Compare(my)
		require.NoError(t, err)
		require.Equal(t, fraction(x).Cmp(fraction(y)), order)
		require.Equal(t, order == 0, mx.Equal(my))
		require.True(t, mx.Amount().Equal(x), "an amount is not written to")
	}
}

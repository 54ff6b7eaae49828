package funding_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
)

func numbers(texts ...string) []decimal.Decimal {
	made := make([]decimal.Decimal, len(texts))
	for i, text := range texts {
		made[i] = number(text)
	}
	return made
}

func TestShare(t *testing.T) {
	for name, test := range map[string]struct {
		whole   string
		weights string
		want    string
	}{
		"evenly":                             {"9 CAD", "1 1 1", "3.00 3.00 3.00"},
		"a cent left goes to the earliest":   {"100 CAD", "1 1 1", "33.34 33.33 33.33"},
		"two cents left go to the first two": {"0.05 CAD", "1 1 1", "0.02 0.02 0.01"},
		"to the part that lost most":         {"0.10 CAD", "1 2 4", "0.01 0.03 0.06"},
		"the largest loss is not the first":  {"1 CAD", "5 3 7", "0.33 0.20 0.47"},
		"a negative amount as its opposite":  {"-100 CAD", "1 1 1", "-33.34 -33.33 -33.33"},
		"nothing":                            {"0 CAD", "1 2", "0.00 0.00"},
		"a weight of nothing has nothing":    {"0.01 CAD", "0 1 0 1", "0.00 0.01 0.00 0.00"},
		"one part":                           {"1.23 CAD", "7", "1.23"},
		"weights with decimals":              {"1 CAD", "0.5 0.25 0.25", "0.50 0.25 0.25"},
		"weights of other sizes":             {"1 CAD", "1000000 0.000001", "1.00 0.00"},
		"yen have no cents":                  {"100 JPY", "1 1 1", "34 33 33"},
		"dinars have thousandths":            {"1 TND", "1 1 1", "0.334 0.333 0.333"},
		"an amount finer than a cent":        {"0.001 CAD", "1 1", "0.001 0.000"},
		"zeros at the end are not finer":     {"0.0300 CAD", "1 1", "0.02 0.01"},
		"fewer cents than parts":             {"0.02 CAD", "1 1 1 1", "0.01 0.01 0.00 0.00"},
		"an amount with an exponent":         {"3e3 CAD", "1 2", "1000.00 2000.00"},
	} {
		t.Run(name, func(t *testing.T) {
			amount, currency, _ := strings.Cut(test.whole, " ")
			whole, err := funding.New(number(amount), funding.Currency(currency))
			require.NoError(t, err)
			parts, err := whole.Share(numbers(strings.Fields(test.weights)...)...)
			require.NoError(t, err)
			var got []string
			for _, part := range parts {
				got = append(got, strings.TrimSuffix(part.String(), " "+currency))
			}
			assert.Equal(t, test.want, strings.Join(got, " "))
			sum, err := funding.Sum(parts...)
			require.NoError(t, err)
			assert.True(t, sum.Equal(whole))
		})
	}
}

func TestShareRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		whole   funding.Money
		weights []decimal.Decimal
		want    string
	}{
		"what is not stated":            {funding.Money{}, numbers("1"), "missing "},
		"no weights":                    {money("1 CAD"), nil, "missing weights"},
		"weights that are all 0":        {money("1 CAD"), numbers("0", "0"), "missing weights"},
		"a negative weight":             {money("1 CAD"), numbers("2", "-1"), "out-of-range weights[1]"},
		"a weight with a huge exponent": {money("1 CAD"), []decimal.Decimal{decimal.New(1, 999_999_999)}, "out-of-range weights[0]"},
		"a huge exponent the other way": {money("1 CAD"), []decimal.Decimal{decimal.New(1, -999_999_999)}, "out-of-range weights[0]"},
		"a part with too many digits":   {money("1" + strings.Repeat("0", 59) + " CAD"), numbers("1"), "out-of-range amount"},
	} {
		t.Run(name, func(t *testing.T) {
			parts, err := test.whole.Share(test.weights...)
			requireFaults(t, err, test.want)
			assert.Nil(t, parts)
		})
	}
}

// TestShareAMillionAmounts shares a million random amounts, and rolls all the parts up again. What they should come to is
// counted apart, in thousandths of a cent as whole numbers.
func TestShareAMillionAmounts(t *testing.T) {
	random := seeded(t)
	const amounts = 1_000_000
	var counted int64                                              // in 1/1000 of a cent; a million amounts of at most a million dollars stay far below an int64's end
	thousandthsOf := map[int32]int64{2: 1000, 3: 100, 4: 10, 5: 1} // of a unit in that decimal place
	all := money("0 CAD")
	for range amounts {
		thousandths := random.Int64N(200_000_000_001) - 100_000_000_000
		if random.IntN(4) > 0 {
			thousandths -= thousandths % 1000 // most amounts have whole cents
		}
		counted += thousandths
		whole, err := funding.New(decimal.New(thousandths, -5), funding.CanadianDollar)
		if err != nil {
			t.Fatal(err)
		}
		var weights [4]decimal.Decimal
		n, heavy, total := 1+random.IntN(len(weights)), [4]int64{}, int64(0)
		for i := range n {
			heavy[i] = max(0, random.Int64N(1200)-200) // some weights are 0
			weights[i] = decimal.New(heavy[i], 0)
			total += heavy[i]
		}
		parts, err := whole.Share(weights[:n]...)
		if total == 0 {
			if err == nil {
				t.Fatal("shared by nothing")
			}
			counted -= thousandths
			continue
		}
		if err != nil || len(parts) != n {
			t.Fatal(whole, weights[:n], err)
		}
		sum := int64(0)
		for i, part := range parts {
			mine := part.Amount().CoefficientInt64() * thousandthsOf[-part.Amount().Exponent()]
			sum += mine
			// No part is a whole unit away from its exact share: a cent, or less where the amount is finer.
			if unit, away := int64(1000), mine*total-thousandths*heavy[i]; away >= unit*total || away <= -unit*total {
				t.Fatal(whole, weights[:n], parts)
			}
			if all, err = all.Plus(part); err != nil {
				t.Fatal(err)
			}
		}
		if sum != thousandths {
			t.Fatal(whole, weights[:n], parts)
		}
	}
	want := new(big.Rat).SetFrac64(counted, 100_000)
	require.Zero(t, want.Cmp(all.Amount().Rat()), "the million amounts roll up to %s, and not %s", want.FloatString(5), all)
}

func TestShareOfEqualAmountsIsEqual(t *testing.T) {
	m := maker{seeded(t)}
	for range 1000 {
		whole := m.money()
		if whole.IsZero() {
			continue
		}
		longer, err := funding.New(whole.Amount().Add(decimal.New(0, -20)), whole.Currency())
		require.NoError(t, err)
		weights := numbers("3", "1.5", "7")
		parts, err := whole.Share(weights...)
		require.NoError(t, err)
		same, err := longer.Share(weights...)
		require.NoError(t, err)
		opposite, err := whole.Negate().Share(weights...)
		require.NoError(t, err)
		for i := range parts {
			require.True(t, parts[i].Equal(same[i]))
			require.True(t, parts[i].Equal(opposite[i].Negate()))
		}
	}
}

func TestShareByFiscalYear(t *testing.T) {
	for name, test := range map[string]struct {
		period string
		want   []string
	}{
		"within one year":                 {"2017-04-01/2018-04-01", []string{"2017-18 365.00 CAD"}},
		"the last day of the year before": {"2017-03-31/2018-04-01", []string{"2016-17 1.00 CAD", "2017-18 364.00 CAD"}},
		"the first day of the year after": {"2017-04-01/2018-04-02", []string{"2017-18 364.00 CAD", "2018-19 1.00 CAD"}},
		"31 March alone":                  {"2017-03-31/2017-04-01", []string{"2016-17 365.00 CAD"}},
		"1 April alone":                   {"2017-04-01/2017-04-02", []string{"2017-18 365.00 CAD"}},
		"a leap year has a day more":      {"2015-04-01/2017-04-01", []string{"2015-16 182.75 CAD", "2016-17 182.25 CAD"}},
		"18 months, with a 29 February":   {"1994-10-01/1996-04-01", []string{"1994-95 121.22 CAD", "1995-96 243.78 CAD"}},
	} {
		t.Run(name, func(t *testing.T) {
			years, err := money("365 CAD").ShareByFiscalYear(calendar.MustParsePeriod(test.period))
			require.NoError(t, err)
			var got []string
			for _, year := range years {
				got = append(got, year.Year.String()+" "+year.Planned.String())
			}
			assert.Equal(t, test.want, got)
		})
	}
	for name, test := range map[string]struct {
		whole  funding.Money
		period calendar.Period
		want   string
	}{
		"no period":                   {money("1 CAD"), calendar.Period{}, "missing period"},
		"an open-ended one":           {money("1 CAD"), calendar.Since(calendar.MustParse("2017-04-01")), "out-of-range period"},
		"before the first year":       {money("1 CAD"), calendar.MustParsePeriod("0001-03-31/0001-04-02"), "out-of-range period"},
		"after the last year":         {money("1 CAD"), calendar.MustParsePeriod("9999-03-31/9999-04-02"), "out-of-range period"},
		"an amount that is not known": {funding.Money{}, calendar.MustParsePeriod("2017-04-01/2018-04-01"), "missing "},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := test.whole.ShareByFiscalYear(test.period)
			requireFaults(t, err, test.want)
		})
	}
	years, err := money("1 CAD").ShareByFiscalYear(calendar.MustParsePeriod("0001-04-01/9999-04-01"))
	require.NoError(t, err)
	assert.Len(t, years, 9998)
	assert.ErrorIs(t, func() error { _, err := funding.Money{}.Share(); return err }(), fault.Missing)
}

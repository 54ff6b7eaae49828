package bilingual_test

import (
	"math"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestMoney(t *testing.T) {
	money := func(amount, code string) func(language.Tag) string {
		d := decimal.RequireFromString(amount)
		return func(tag language.Tag) string { return bilingual.Money(tag, d, code) }
	}
	exponent := func(coefficient int64, exponent int32) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Money(tag, decimal.New(coefficient, exponent), "CAD") }
	}
	zero := func(tag language.Tag) string { return bilingual.Money(tag, decimal.Decimal{}, "CAD") }
	zeros := strings.Repeat("0", 59)
	check(t, map[string]written{
		"dollars":                         {money("1234", "CAD"), "$1,234", "1\u00a0234\u00a0$"},
		"dollars and cents":               {money("1234.56", "CAD"), "$1,234.56", "1\u00a0234,56\u00a0$"},
		"a tenth has both its cents":      {money("1234.5", "CAD"), "$1,234.50", "1\u00a0234,50\u00a0$"},
		"whole however it was given":      {money("1234.00", "CAD"), "$1,234", "1\u00a0234\u00a0$"},
		"less than a cent is not rounded": {money("0.125", "CAD"), "$0.125", "0,125\u00a0$"},
		"zeros behind the cents are none": {money("1.5000", "CAD"), "$1.50", "1,50\u00a0$"},
		"one cent":                        {money("0.01", "CAD"), "$0.01", "0,01\u00a0$"},
		"nothing":                         {money("0", "CAD"), "$0", "0\u00a0$"},
		"nothing, with its cents":         {money("0.00", "CAD"), "$0", "0\u00a0$"},
		"the zero value":                  {zero, "$0", "0\u00a0$"},
		"below zero":                      {money("-5", "CAD"), "-$5", "-5\u00a0$"},
		"cents below zero":                {money("-0.5", "CAD"), "-$0.50", "-0,50\u00a0$"},
		"American dollars":                {money("5", "USD"), "US$5", "5\u00a0$\u00a0US"},
		"American dollars below zero":     {money("-1234.5", "USD"), "-US$1,234.50", "-1\u00a0234,50\u00a0$\u00a0US"},
		"euros":                           {money("5", "EUR"), "€5", "5\u00a0€"},
		"euros and cents":                 {money("5.9", "EUR"), "€5.90", "5,90\u00a0€"},
		"pounds":                          {money("5", "GBP"), "£5", "5\u00a0£"},
		"a currency by its code":          {money("5", "CHF"), "CHF\u00a05", "5\u00a0CHF"},
		"a code below zero":               {money("-5.5", "CHF"), "-CHF\u00a05.50", "-5,50\u00a0CHF"},
		"a currency without cents":        {money("1234", "JPY"), "JPY\u00a01,234", "1\u00a0234\u00a0JPY"},
		"a part of one without cents":     {money("12.5", "JPY"), "JPY\u00a012.5", "12,5\u00a0JPY"},
		"a currency of three places":      {money("12.5", "TND"), "TND\u00a012.500", "12,500\u00a0TND"},
		"a currency of the past":          {money("12.5", "DEM"), "DEM\u00a012.50", "12,50\u00a0DEM"},
		"a code that is no currency":      {money("12.5", "ZZZ"), "ZZZ\u00a012.50", "12,50\u00a0ZZZ"},
		"a code in lower case is left":    {money("12.5", "cad"), "cad\u00a012.50", "12,50\u00a0cad"},
		"no code":                         {money("-1234.5", ""), "-1,234.50", "-1\u00a0234,50"},
		"an exponent above zero":          {exponent(5, 6), "$5,000,000", "5\u00a0000\u00a0000\u00a0$"},
		"the last place":                  {exponent(5, -60), "$0." + zeros + "5", "0," + zeros + "5\u00a0$"},
		"whole to the last place":         {money("5."+zeros+"0", "CAD"), "$5", "5\u00a0$"},
		"paid in whole, kept in cents":    {money("12.5", "HUF"), "HUF\u00a012.50", "12,50\u00a0HUF"},
		"beyond the last place":           {exponent(-5, -61), "-$5e-61", "-5e-61\u00a0$"},
		"the greatest exponent":           {exponent(5, math.MaxInt32), "$5e2147483647", "5e2147483647\u00a0$"},
		"the least exponent":              {exponent(5, math.MinInt32), "$5e-2147483648", "5e-2147483648\u00a0$"},
		"an envelope of the Arrangement":  {money("44000000", "CAD"), "$44,000,000", "44\u00a0000\u00a0000\u00a0$"},
	})
}

// FuzzMoney takes the signs away and reads the amount back: nothing is rounded, and a broken amount shows its cents.
func FuzzMoney(f *testing.F) {
	f.Add(int64(123450), int8(-2))
	f.Add(int64(-5), int8(0))
	f.Add(int64(1500), int8(-3))
	f.Add(int64(math.MinInt64), int8(-60))
	f.Fuzz(func(t *testing.T, coefficient int64, exponent int8) {
		if exponent < -60 || exponent > 60 {
			t.Skip("kept with its exponent")
		}
		amount := decimal.New(coefficient, int32(exponent))
		signs := strings.NewReplacer("$", "", "\u00a0", "")
		for _, tag := range []language.Tag{language.English, language.French} {
			text := bilingual.Money(tag, amount, "CAD")
			back, err := decimal.NewFromString(read(tag, signs.Replace(text)))
			require.NoError(t, err, "%s", text)
			require.True(t, back.Equal(amount), "%s in %s is %s", amount, tag, text)
			if amount.IsInteger() {
				require.Zero(t, back.Exponent(), "%s has no cents", text)
			} else {
				require.LessOrEqual(t, back.Exponent(), int32(-2), "%s has its cents", text)
				require.False(t, back.Exponent() < -2 && strings.HasSuffix(back.Coefficient().String(), "0"),
					"%s has no zero behind its cents", text)
			}
		}
	})
}

package bilingual_test

import (
	"math"
	"math/big"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestWhole(t *testing.T) {
	whole := func(n int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Whole(tag, n) }
	}
	most, least := strconv.Itoa(math.MaxInt), strconv.Itoa(math.MinInt)[1:]
	check(t, map[string]written{
		"none":                      {whole(0), "0", "0"},
		"three digits":              {whole(999), "999", "999"},
		"four digits are grouped":   {whole(1000), "1,000", "1\u00a0000"},
		"five":                      {whole(71472), "71,472", "71\u00a0472"},
		"seven":                     {whole(1234567), "1,234,567", "1\u00a0234\u00a0567"},
		"three digits below zero":   {whole(-999), "-999", "-999"},
		"four digits below zero":    {whole(-1000), "-1,000", "-1\u00a0000"},
		"the greatest of 32 bits":   {whole(math.MaxInt32), "2,147,483,647", "2\u00a0147\u00a0483\u00a0647"},
		"the least of 32 bits":      {whole(math.MinInt32), "-2,147,483,648", "-2\u00a0147\u00a0483\u00a0648"},
		"the greatest of all whole": {whole(math.MaxInt), grouped(most, ","), grouped(most, "\u00a0")},
		"the least of all whole":    {whole(math.MinInt), "-" + grouped(least, ","), "-" + grouped(least, "\u00a0")},
	})
}

// grouped cuts groups of three from the end: the naive way, to compare with.
func grouped(digits, separator string) string {
	var groups []string
	for len(digits) > 3 {
		groups = append([]string{digits[len(digits)-3:]}, groups...)
		digits = digits[:len(digits)-3]
	}
	return strings.Join(append([]string{digits}, groups...), separator)
}

func TestDecimal(t *testing.T) {
	number := func(text string) func(language.Tag) string {
		d := decimal.RequireFromString(text)
		return func(tag language.Tag) string { return bilingual.Decimal(tag, d) }
	}
	exponent := func(coefficient int64, exponent int32) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Decimal(tag, decimal.New(coefficient, exponent)) }
	}
	zero := func(tag language.Tag) string { return bilingual.Decimal(tag, decimal.Decimal{}) }
	zeros := strings.Repeat("0", 60)
	long := "123456789012345678901"
	check(t, map[string]written{
		"the zero value":               {zero, "0", "0"},
		"whole":                        {number("72"), "72", "72"},
		"grouped":                      {number("1234.5"), "1,234.5", "1\u00a0234,5"},
		"trailing zeros are kept":      {number("1.50"), "1.50", "1,50"},
		"zeros alone are kept":         {number("0.00"), "0.00", "0,00"},
		"places are never grouped":     {number("0.12345"), "0.12345", "0,12345"},
		"below zero":                   {number("-1234.5"), "-1,234.5", "-1\u00a0234,5"},
		"between zero and minus one":   {number("-0.5"), "-0.5", "-0,5"},
		"small":                        {number("0.05"), "0.05", "0,05"},
		"longer than an int":           {number(long + ".5"), grouped(long, ",") + ".5", grouped(long, "\u00a0") + ",5"},
		"an exponent above zero":       {exponent(5, 3), "5,000", "5\u00a0000"},
		"the exponent before the last": {exponent(5, 59), grouped("5"+zeros[1:], ","), grouped("5"+zeros[1:], "\u00a0")},
		"the last exponent":            {exponent(-5, 60), "-" + grouped("5"+zeros, ","), "-" + grouped("5"+zeros, "\u00a0")},
		"the exponent after the last":  {exponent(5, 61), "5e61", "5e61"},
		"the last place":               {exponent(5, -60), "0." + zeros[1:] + "5", "0," + zeros[1:] + "5"},
		"the place after the last":     {exponent(-15, -61), "-15e-61", "-15e-61"},
		"the greatest exponent":        {exponent(5, math.MaxInt32), "5e2147483647", "5e2147483647"},
		"the least exponent":           {exponent(5, math.MinInt32), "5e-2147483648", "5e-2147483648"},
		"zero with a great exponent":   {exponent(0, math.MaxInt32), "0", "0"},
		"zero with a small exponent":   {exponent(0, 1), "0", "0"},
		"zero with a least exponent":   {exponent(0, math.MinInt32), "0e-2147483648", "0e-2147483648"},
	})
}

// A decimal that is whole is grouped by this package, an int by golang.org/x/text: both must write the same.
func TestDecimalOfWholeNumberIsWhole(t *testing.T) {
	for n := 1; n < math.MaxInt/7; n *= 7 {
		for _, number := range []int{n, -n, n - 1} {
			for _, tag := range []language.Tag{language.English, language.French} {
				require.Equal(t, bilingual.Whole(tag, number), bilingual.Decimal(tag, decimal.New(int64(number), 0)))
			}
		}
	}
}

func TestPercent(t *testing.T) {
	percent := func(text string) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Percent(tag, decimal.RequireFromString(text)) }
	}
	check(t, map[string]written{
		"whole":            {percent("60"), "60%", "60\u00a0%"},
		"with a place":     {percent("72.6"), "72.6%", "72,6\u00a0%"},
		"with a zero kept": {percent("72.60"), "72.60%", "72,60\u00a0%"},
		"below zero":       {percent("-3.5"), "-3.5%", "-3,5\u00a0%"},
		"grouped":          {percent("1250"), "1,250%", "1\u00a0250\u00a0%"},
		"none":             {percent("0"), "0%", "0\u00a0%"},
	})
}

// read reads back what the package wrote, the way a reader of the language would.
func read(tag language.Tag, text string) string {
	if tag == language.French {
		return strings.NewReplacer("\u00a0", "", ",", ".").Replace(text)
	}
	return strings.ReplaceAll(text, ",", "")
}

// FuzzDecimal reads back every number that is written and compares it with the one given, its places included.
func FuzzDecimal(f *testing.F) {
	f.Add([]byte{5}, false, int32(0))
	f.Add([]byte{4, 210}, true, int32(-2))
	f.Add([]byte{}, false, int32(-3))
	f.Add([]byte{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, true, int32(60))
	f.Add([]byte{1}, false, int32(61))
	f.Add([]byte{1}, false, int32(math.MinInt32))
	f.Fuzz(func(t *testing.T, coefficient []byte, negative bool, exponent int32) {
		value := new(big.Int).SetBytes(coefficient)
		if negative {
			value.Neg(value)
		}
		d := decimal.NewFromBigInt(value, exponent)
		for _, tag := range []language.Tag{language.English, language.French} {
			text := bilingual.Decimal(tag, d)
			if strings.Contains(text, "e") {
				require.Greater(t, max(exponent, -(exponent+1)), int32(59), "written with its exponent: %s", text)
				require.Less(t, len(text), len(value.String())+13)
				continue
			}
			back, err := decimal.NewFromString(read(tag, text))
			require.NoError(t, err, "%s", text)
			require.True(t, back.Equal(d), "%s in %s is %s", d, tag, text)
			require.Equal(t, min(exponent, 0), back.Exponent(), "places of %s", text)
			for i, group := range strings.FieldsFunc(strings.TrimPrefix(wholePart(tag, text), "-"), isSeparator) {
				require.True(t, len(group) == 3 || i == 0 && len(group) < 3, "group %q of %s", group, text)
			}
		}
	})
}

func wholePart(tag language.Tag, text string) string {
	mark := "."
	if tag == language.French {
		mark = ","
	}
	whole, _, _ := strings.Cut(text, mark)
	return whole
}

func isSeparator(r rune) bool { return r == ',' || r == '\u00a0' }

// FuzzWhole compares what golang.org/x/text groups with the naive grouping.
func FuzzWhole(f *testing.F) {
	f.Add(0)
	f.Add(999)
	f.Add(-1000)
	f.Add(math.MinInt)
	f.Fuzz(func(t *testing.T, n int) {
		digits, negative := strings.CutPrefix(big.NewInt(int64(n)).String(), "-")
		sign := ""
		if negative {
			sign = "-"
		}
		assert.Equal(t, sign+grouped(digits, ","), bilingual.Whole(language.English, n))
		assert.Equal(t, sign+grouped(digits, "\u00a0"), bilingual.Whole(language.French, n))
	})
}

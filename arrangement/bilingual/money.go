package bilingual

import (
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// signs are the signs that stand for a currency instead of its code: in English before the amount, in French behind it.
var signs = map[string]Text{
	"CAD": {English: "$", French: "$"},
	"EUR": {English: "€", French: "€"},
	"GBP": {English: "£", French: "£"},
	"USD": {English: "US$", French: "$" + noBreak + "US"},
}

// Money writes an amount of a currency, given by its ISO 4217 code in upper case: "$1,234.50", "1 234,50 $". A currency
// without a sign of its own is written with its code: "CHF 5", "5 CHF". Spaces are no-break spaces; a minus stands
// first. An empty code leaves the number alone.
//
// A whole amount is written without cents: "$5". Any other has at least the decimal places of its currency, two where
// the code stands for none, and as many more as it needs: nothing is rounded.
func Money(tag language.Tag, amount decimal.Decimal, code string) string {
	text := Decimal(tag, withCents(amount, code))
	number := strings.TrimPrefix(text, "-")
	minus := text[:len(text)-len(number)]
	sign, known := signs[code]
	if !known {
		sign = Same(code)
	}
	switch {
	case code == "":
		return text
	case isFrench(tag):
		return text + noBreak + sign.French
	case known:
		return minus + sign.English + number
	default:
		return minus + sign.English + noBreak + number
	}
}

// withCents is the same amount with the decimal places that [Money] writes.
func withCents(amount decimal.Decimal, code string) decimal.Decimal {
	if amount.Exponent() >= 0 || amount.Exponent() < -longest {
		return amount
	}
	if amount.IsInteger() {
		return amount.Truncate(0)
	}
	places := cents(code)
	for !amount.Truncate(places).Equal(amount) {
		places++
	}
	// A zero with that many places lengthens an amount that has fewer.
	return amount.Truncate(places).Add(decimal.New(0, -places))
}

// cents is how many decimal places amounts of the currency have: two for dollars, none for yen, three for Tunisian
// dinars; two for a code that stands for no currency.
func cents(code string) int32 {
	unit, err := currency.ParseISO(code)
	if err != nil {
		return 2
	}
	places, _ := currency.Standard.Rounding(unit)
	return int32(places)
}

package bilingual

import (
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// signs are the signs that stand for a currency without its code, in English before the amount and in French behind it.
var signs = map[string]Text{
	"CAD": {English: "$", French: "$"},
	"USD": {English: "US$", French: "$" + noBreak + "US"},
	"EUR": {English: "€", French: "€"},
	"GBP": {English: "£", French: "£"},
}

// Money writes an amount of a currency, given by its code: "$1,234.50", "1 234,50 $". A whole amount is written as it is
// given, another with at least the decimal places that the currency has. A currency without a sign of its own is
// written with its code: "CHF 5", "5 CHF".
func Money(tag language.Tag, amount decimal.Decimal, code string) string {
	if places := smallest(code); amount.Exponent() < 0 && -amount.Exponent() < places && amount.Exponent() >= -longest {
		// A decimal is padded by adding a zero that has as many places.
		amount = amount.Add(decimal.New(0, -places))
	}
	minus, number := "", Decimal(tag, amount)
	if strings.HasPrefix(number, "-") {
		minus, number = "-", number[1:]
	}
	sign, known := signs[code]
	switch {
	case isFrench(tag) && known:
		return minus + number + noBreak + sign.French
	case isFrench(tag):
		return minus + number + noBreak + code
	case known:
		return minus + sign.English + number
	default:
		return minus + code + noBreak + number
	}
}

// smallest is how many decimal places amounts of the currency have: two for dollars, none for yen. It is two for a code
// that stands for no currency.
func smallest(code string) int32 {
	unit, err := currency.ParseISO(code)
	if err != nil {
		return 2
	}
	places, _ := currency.Standard.Rounding(unit)
	return int32(places)
}

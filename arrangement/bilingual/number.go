package bilingual

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// noBreak is the no-break space: inside French numbers, and between a number and what it counts. The narrow one is
// what some editions of the Unicode locale data put inside French numbers; Canadian French does not.
const (
	noBreak       = "\u00a0"
	narrowNoBreak = "\u202f"
)

// longest is the greatest exponent, either way, that a decimal number is written out with. Beyond it the number keeps
// its exponent: 1e999999999 written out would take a gigabyte.
const longest = 60

// Whole writes a whole number with its digits in groups of three, a number of four digits too: "71,472", "71 472" with
// a no-break space.
func Whole(tag language.Tag, n int) string {
	// The official language and not the tag itself: with fr-u-nu-arab, x/text would write Arabic digits.
	text := message.NewPrinter(Official(tag)).Sprintf("%d", n)
	return strings.ReplaceAll(text, narrowNoBreak, noBreak)
}

// Decimal writes a decimal number exactly, with the digits before the mark in groups of three and with its own number
// of decimal places: "1,234.5", "1 234,5"; 1.50 stays "1.50", "1,50". A number whose exponent is beyond 60 either way
// is not written out: "5e999999999".
func Decimal(tag language.Tag, d decimal.Decimal) string {
	switch exponent := d.Exponent(); {
	case exponent > 0 && d.IsZero():
		return "0"
	case exponent > longest, exponent < -longest:
		return d.Coefficient().String() + "e" + strconv.Itoa(int(exponent))
	}
	// As many places as the number has: nothing is rounded, and no trailing zero is lost.
	text := d.StringFixed(max(0, -d.Exponent()))
	digits := strings.TrimPrefix(text, "-")
	sign := text[:len(text)-len(digits)]
	separator, mark := ",", "."
	if isFrench(tag) {
		separator, mark = noBreak, ","
	}
	whole, fraction, fractional := strings.Cut(digits, ".")
	text = sign + grouped(whole, separator)
	if fractional {
		text += mark + fraction
	}
	return text
}

// grouped puts the separator between groups of three digits, as [Whole] does, in a number that may be too long for an
// int.
func grouped(digits, separator string) string {
	var b strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(digit)
	}
	return b.String()
}

// Percent writes a percentage, given in hundredths (72.6 and not 0.726), as [Decimal] writes it and with its sign:
// "72.6%", "72,6 %" with a no-break space.
func Percent(tag language.Tag, d decimal.Decimal) string {
	if isFrench(tag) {
		return Decimal(tag, d) + noBreak + "%"
	}
	return Decimal(tag, d) + "%"
}

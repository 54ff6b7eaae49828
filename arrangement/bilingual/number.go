package bilingual

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"
	"golang.org/x/text/message"
)

// noBreak is the no-break space: inside French numbers, and between a number and what it counts.
const noBreak = "\u00a0"

// longest is how many digits a decimal is written out with. Beyond them it is written with an exponent: writing out
// 1e999999999 would take a gigabyte.
const longest = 60

// Whole writes a whole number with its digits in groups of three: "71,472", "71 472".
func Whole(tag language.Tag, n int) string {
	return message.NewPrinter(canadian(tag)).Sprintf("%d", n)
}

// canadian is the tag whose numbers are grouped as Canadians group them; x/text knows both.
func canadian(tag language.Tag) language.Tag {
	if isFrench(tag) {
		return language.CanadianFrench
	}
	return language.English
}

// Decimal writes a decimal number with its digits in groups of three and its own decimal places, so that 1.50 stays
// "1.50", "1,50". A number of more than sixty digits is written with an exponent.
func Decimal(tag language.Tag, d decimal.Decimal) string {
	if d.Exponent() > longest || d.Exponent() < -longest || d.NumDigits() > longest {
		return d.Coefficient().String() + "e" + strconv.Itoa(int(d.Exponent()))
	}
	text := d.StringFixed(max(0, -d.Exponent()))
	sign := ""
	if strings.HasPrefix(text, "-") {
		sign, text = "-", text[1:]
	}
	whole, fraction, found := strings.Cut(text, ".")
	text = sign + grouped(tag, whole)
	if found {
		text += point(tag) + fraction
	}
	return text
}

func point(tag language.Tag) string {
	if isFrench(tag) {
		return ","
	}
	return "."
}

// grouped puts the separator of Whole between the digits of a number that may be too long for an int.
func grouped(tag language.Tag, digits string) string {
	separator := ","
	if isFrench(tag) {
		separator = noBreak
	}
	var b strings.Builder
	for i, digit := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(separator)
		}
		b.WriteRune(digit)
	}
	return b.String()
}

// Percent writes a number of hundredths with its sign: "72.6%", "72,6 %".
func Percent(tag language.Tag, d decimal.Decimal) string {
	if isFrench(tag) {
		return Decimal(tag, d) + noBreak + "%"
	}
	return Decimal(tag, d) + "%"
}

package fault

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

const (
	// maxDigits and maxPlaces keep a number of a few bytes, such as 1e999999999, from taking gigabytes when somebody adds
	// 1 to it. The digits are those of the number written out, as it will be when it is stored again.
	maxDigits = 60
	maxPlaces = 60
)

var wantSmall = bilingual.Text{
	English: "at most 60 digits, of them at most 60 decimal places",
	French:  "au plus 60 chiffres, dont au plus 60 décimales",
}

// readDecimal reads a decimal number from a text. Its form is that of a number in JSON.
func readDecimal(value []byte, into *decimal.Decimal) List {
	written, ok := text(value)
	if !ok {
		return List{malformed(value, wantAmount)}
	}
	form := scanner{data: []byte(written)}
	if !form.number() || form.at < len(written) {
		return List{malformed(value, wantAmount)}
	}
	if !small(written) {
		return List{{Kind: OutOfRange, Given: shown(value), Accepted: wantSmall}}
	}
	number, err := decimal.NewFromString(written)
	if err != nil {
		return foreign(value, err)
	}
	return keep(into, number)
}

// small says whether a number is within the limits, before anything of its size is made.
func small(written string) bool {
	mantissa, exponent := strings.TrimPrefix(written, "-"), 0
	if at := strings.IndexAny(mantissa, "eE"); at >= 0 {
		stated, err := strconv.ParseInt(mantissa[at+1:], 10, 16)
		if err != nil {
			return false
		}
		mantissa, exponent = mantissa[:at], int(stated)
	}
	whole, fraction, _ := strings.Cut(mantissa, ".")
	exponent -= len(fraction)
	digits := len(strings.TrimLeft(whole+fraction, "0")) + max(exponent, 0)
	return digits <= maxDigits && -exponent <= maxPlaces
}

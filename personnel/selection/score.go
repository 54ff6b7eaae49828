package selection

import (
	"encoding/json"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Score is a number of points on the fixed scale on which fits are compared: hundredths of a point, so that 1250 is 12.5
// points. It may be below zero, and is at most ten thousand million points either way. The zero Score is no points.
//
// Its JSON form is a text such as "12.5", which no program rounds.
type Score int64

// Scored is the score of a number of points of at most two decimal places. Any other number, and one that is out of the
// bounds of a score, is a [fault.Fault].
func Scored(points decimal.Decimal) (Score, error) {
	if points.IsZero() {
		return 0, nil
	}
	// The size is looked at first: rescaling 1e9999 would take its thousands of digits.
	given := points.Coefficient().String() + "e" + strconv.Itoa(int(points.Exponent()))
	if points.Exponent() <= 60 && points.Exponent() >= -60 {
		if scaled := points.Shift(2); scaled.IsInteger() && scaled.Abs().LessThanOrEqual(decimal.New(mostFit, 0)) {
			return Score(scaled.IntPart()), nil
		}
		given = points.String()
	}
	return 0, fault.Fault{Kind: fault.OutOfRange, Given: fault.Given(given), Accepted: acceptedScore}
}

var acceptedScore = bilingual.Text{
	English: "a number of points of at most two decimal places, within ±10,000,000,000",
	French:  "un nombre de points d'au plus deux décimales, entre −10\u00a0000\u00a0000\u00a0000 et 10\u00a0000\u00a0000\u00a0000",
}

// Points is the score as a decimal number of points, without zeros at its end.
func (s Score) Points() decimal.Decimal {
	switch {
	case s%100 == 0:
		return decimal.New(int64(s)/100, 0)
	case s%10 == 0:
		return decimal.New(int64(s)/10, -1)
	default:
		return decimal.New(int64(s), -2)
	}
}

// ParseScore reads a score such as "12.5" or "-3", in the form of a number in JSON. Anything else is a [fault.Fault].
func ParseScore(text string) (Score, error) {
	quoted, err := json.Marshal([]string{text})
	if err != nil {
		return 0, err
	}
	var read []decimal.Decimal
	if err := fault.DecodeItems(quoted, &read); err != nil {
		found := fault.Of(err)[0]
		found.Path, found.Accepted = "", acceptedScore
		return 0, found
	}
	return Scored(read[0])
}

// String is the points, such as "12.5".
func (s Score) String() string { return s.Points().String() }

// MarshalText writes what [ParseScore] reads. A score out of bounds is an error.
func (s Score) MarshalText() ([]byte, error) {
	if _, err := Scored(s.Points()); err != nil {
		return nil, err
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads what [ParseScore] reads. A text that it refuses leaves the Score as it was.
func (s *Score) UnmarshalText(text []byte) error {
	read, err := ParseScore(string(text))
	if err == nil {
		*s = read
	}
	return err
}

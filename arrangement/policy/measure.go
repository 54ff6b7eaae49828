package policy

import (
	"cmp"
	"encoding/json"
	"math"
	"strconv"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Measure is a number with its unit: a limit that a rule turns on, or a measured value that is held against one. It
// is kept in hundredths, so that two measures compare exactly and without cost; it lies within ±21,474,836.47. The
// zero Measure is not stated, which is not the same as [Whole](0, [Years]).
//
// Measures of one unit compare with ==.
type Measure struct {
	hundredths int32
	unit       uint8 // place in units, from 1; 0 only in the zero Measure
}

// badUnit is the place of every unit that is none of units: kept, so that New can refuse it.
const badUnit = math.MaxUint8

// Whole is a measure of a whole number. A number out of range, or a unit that is none of [Units], gives a measure
// that is not [Measure.Valid] and, unlike the zero Measure, was stated: [New] refuses the rule that holds it, and
// nothing meets it.
func Whole(n int, unit Unit) Measure {
	if n > math.MaxInt32/100 || n < math.MinInt32/100 {
		return Measure{unit: badUnit}
	}
	return Measure{hundredths: int32(n * 100), unit: unitPlace(unit)}
}

// Measured is a measure of a decimal number with at most two decimal places. More places, a number out of range and
// a unit that is none of [Units] are each a [fault.Fault].
func Measured(number decimal.Decimal, unit Unit) (Measure, error) {
	var faults fault.List
	place := unitPlace(unit)
	if place == badUnit {
		_, err := ParseUnit(string(unit))
		faults.AddError("unit", err)
	}
	hundredths, ok := toHundredths(number)
	if !ok {
		faults.Add(fault.Fault{
			Kind: fault.OutOfRange, Path: "number", Given: fault.Given(shortNumber(number)),
			Accepted: bilingual.Text{
				English: "a number of at most two decimal places within ±21,474,836.47",
				French:  "un nombre d'au plus deux décimales, entre −21\u00a0474\u00a0836,47 et 21\u00a0474\u00a0836,47",
			},
		})
	}
	if err := faults.Err(); err != nil {
		return Measure{}, err
	}
	return Measure{hundredths: hundredths, unit: place}, nil
}

// toHundredths looks at the size first: rescaling 1e9999 would take its thousands of digits.
func toHundredths(number decimal.Decimal) (int32, bool) {
	if number.IsZero() {
		return 0, true
	}
	if number.Exponent() > 10 || number.Exponent() < -60 || number.NumDigits() > 80 {
		return 0, false
	}
	scaled := number.Shift(2)
	if !scaled.IsInteger() || scaled.Abs().GreaterThan(decimal.New(math.MaxInt32, 0)) {
		return 0, false
	}
	return int32(scaled.IntPart()), true
}

func shortNumber(number decimal.Decimal) string {
	if number.Exponent() > 60 || number.Exponent() < -60 {
		return number.Coefficient().String() + "e" + strconv.Itoa(int(number.Exponent()))
	}
	return number.String()
}

func unitPlace(unit Unit) uint8 {
	for i, known := range units {
		if known.Code == unit {
			return uint8(i + 1)
		}
	}
	return badUnit
}

// IsZero says whether the measure is not stated.
func (m Measure) IsZero() bool { return m == Measure{} }

// Valid says whether the measure is stated and its unit is one of [Units].
func (m Measure) Valid() bool { return m.unit != 0 && m.unit != badUnit }

// Number is the number.
func (m Measure) Number() decimal.Decimal {
	if m.hundredths%100 == 0 {
		return decimal.New(int64(m.hundredths/100), 0)
	}
	if m.hundredths%10 == 0 {
		return decimal.New(int64(m.hundredths/10), -1)
	}
	return decimal.New(int64(m.hundredths), -2)
}

// Int is the whole part of the number, for arithmetic on days, months and years.
func (m Measure) Int() int { return int(m.hundredths / 100) }

// Unit is the unit; empty when the measure is not stated or not [Measure.Valid].
func (m Measure) Unit() Unit {
	if !m.Valid() {
		return ""
	}
	return units[m.unit-1].Code
}

// Plus is the measure moved by a number of whole units, which may be negative; a measure that would leave the range
// stays as it is.
func (m Measure) Plus(n int) Measure {
	moved := int64(m.hundredths) + 100*int64(max(min(n, math.MaxInt32), math.MinInt32))
	if moved < math.MinInt32 || moved > math.MaxInt32 {
		return m
	}
	m.hundredths = int32(moved)
	return m
}

// Compare orders measures by unit and then by number. Only measures of one unit say anything about each other.
func (m Measure) Compare(other Measure) int {
	return cmp.Or(cmp.Compare(m.unit, other.unit), cmp.Compare(m.hundredths, other.hundredths))
}

// In is the measure as the language writes it: "25 years", "60 %", "4 coups au but". It is empty when not stated.
func (m Measure) In(tag language.Tag) string {
	if !m.Valid() {
		return ""
	}
	unit := m.Unit()
	if unit == Percent {
		return bilingual.Percent(tag, m.Number())
	}
	noun := bilingual.Noun{One: singular[unit], Other: units.Title(unit)}
	if m.hundredths%100 == 0 {
		return bilingual.Count(tag, m.Int(), noun)
	}
	word := noun.Other.In(tag)
	if bilingual.Official(tag) == language.French && m.hundredths > -200 && m.hundredths < 200 {
		word = noun.One.In(tag)
	}
	return bilingual.Decimal(tag, m.Number()) + "\u00a0" + word
}

// String is the measure in English; "not stated" when it is not.
func (m Measure) String() string {
	if !m.Valid() {
		return "not stated"
	}
	return m.In(language.English)
}

type measureJSON struct {
	Number decimal.Decimal `json:"number"`
	Unit   Unit            `json:"unit"`
}

// MarshalJSON writes the number, as text, and the unit; a measure that is not stated as an empty object. A measure
// that is not [Measure.Valid] is an error.
func (m Measure) MarshalJSON() ([]byte, error) {
	if m.IsZero() {
		return []byte("{}"), nil
	}
	if !m.Valid() {
		return nil, fault.Fault{Kind: fault.Unknown, Path: "unit", Given: nothing, Accepted: acceptedUnits()}
	}
	return json.Marshal(measureJSON{Number: m.Number(), Unit: m.Unit()})
}

// UnmarshalJSON reads what [Measure.MarshalJSON] writes. All faults are reported together.
func (m *Measure) UnmarshalJSON(data []byte) error {
	var read Measure
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		var written measureJSON
		number, unit := o.Required("number", &written.Number), o.Required("unit", &written.Unit)
		if number && unit {
			made, err := Measured(written.Number, written.Unit)
			o.Check("", err)
			read = made
		}
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

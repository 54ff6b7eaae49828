package evaluation

import (
	"iter"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Direction is which way an [Indicator] is to go. The zero Direction is not stated.
type Direction string

const (
	// MoreIsBetter means that the target is reached at its value and above.
	MoreIsBetter Direction = "more-is-better"
	// LessIsBetter means that the target is reached at its value and below.
	LessIsBetter Direction = "less-is-better"
)

var directions = bilingual.Codes[Direction]{
	{Code: MoreIsBetter, Title: bilingual.Text{English: "more is better", French: "plus la valeur est élevée, mieux c'est"}},
	{Code: LessIsBetter, Title: bilingual.Text{English: "less is better", French: "plus la valeur est faible, mieux c'est"}},
}

// Directions are all directions in a fixed order.
func Directions() iter.Seq[Direction] { return directions.All() }

// ParseDirection reads the code of a direction. A code that is none of [Directions] is a [fault.Fault].
func ParseDirection(text string) (Direction, error) { return fault.ParseCode(directions, text) }

// Valid says whether the direction is one of [Directions].
func (d Direction) Valid() bool { return directions.Has(d) }

// Title is what people read for the direction.
func (d Direction) Title() bilingual.Text { return directions.Title(d) }

// better is how much better a value is than another: above 0 where it is better, below 0 where it is worse.
func (d Direction) better(value, than policy.Measure) decimal.Decimal {
	gain := value.Number().Sub(than.Number())
	if d == LessIsBetter {
		return gain.Neg()
	}
	return gain
}

// MarshalText gives the code; the empty text for the zero Direction. A code that is none of [Directions] is an error.
func (d Direction) MarshalText() ([]byte, error) { return fault.MarshalCode(directions, d) }

// UnmarshalText reads the code; the empty text is the zero Direction.
func (d *Direction) UnmarshalText(text []byte) error { return fault.UnmarshalCode(directions, text, d) }

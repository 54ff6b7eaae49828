package selection

import (
	"encoding/json"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Part is one reason why an officer fits a post, with its points.
type Part struct {
	// Title names the reason: "Language", "Experience".
	Title bilingual.Text
	// Points are how much it counts, in [policy.Points]. They may be below zero.
	Points policy.Measure
}

// Fit is how well an officer fits a post, part by part, so that it can be told and not only ranked. The zero Fit has
// no parts and zero points.
type Fit []Part

// Total is the sum of the parts. Parts in another unit than [policy.Points] add nothing; [Choose] refuses them.
func (f Fit) Total() decimal.Decimal { return fromHundredths(f.hundredths()) }

// hundredths is the total on the fixed scale on which fits are compared.
func (f Fit) hundredths() int64 {
	var sum int64
	for _, part := range f {
		if part.Points.Unit() == policy.Points {
			sum += part.Points.Number().Shift(2).IntPart()
		}
	}
	return sum
}

// fromHundredths is a sum of hundredths as a decimal without zeros at its end.
func fromHundredths(sum int64) decimal.Decimal {
	switch {
	case sum%100 == 0:
		return decimal.New(sum/100, 0)
	case sum%10 == 0:
		return decimal.New(sum/10, -1)
	default:
		return decimal.New(sum, -2)
	}
}

func (f Fit) check() fault.List {
	var faults fault.List
	for i, part := range f {
		if part.Points.Unit() != policy.Points {
			faults.Add(fault.Fault{
				Kind: fault.Unknown, Path: fault.Path("").Index(i).Key("points"),
				Given:    bilingual.Both(part.Points.In),
				Accepted: bilingual.Text{English: "a number of points", French: "un nombre de points"},
			})
		}
	}
	return faults
}

type partJSON struct {
	Title  bilingual.Text `json:"title"`
	Points policy.Measure `json:"points"`
}

// MarshalJSON writes the part as an object.
func (p Part) MarshalJSON() ([]byte, error) { return json.Marshal(partJSON(p)) }

// UnmarshalJSON reads what [Part.MarshalJSON] writes. All faults are reported together.
func (p *Part) UnmarshalJSON(data []byte) error {
	var read Part
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("title", &read.Title)
		o.Required("points", &read.Points)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

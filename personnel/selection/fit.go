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

// Fit is how well an officer fits a post, part by part, so that it can be told and not only ranked. Which parts there are
// and how much each counts is for the caller to say; the usual ones are the skills that the post asks for, the language
// of operation, the experience of policing and of earlier missions, a bonus for whoever goes for the first time, and the
// wishes of the officer. The zero Fit has no parts and zero points.
type Fit []Part

// Total is the sum of the parts. Parts in another unit than [policy.Points] add nothing; [Choose] refuses them.
func (f Fit) Total() decimal.Decimal { return f.Score().Points() }

// Score is the total on the fixed scale on which fits are compared.
func (f Fit) Score() Score {
	var sum Score
	for _, part := range f {
		switch whole := part.Points.Int(); {
		case part.Points == policy.Whole(whole, policy.Points): // the usual case, and no decimal is made
			sum += 100 * Score(whole)
		case part.Points.Unit() == policy.Points:
			number := part.Points.Number() // of at most two decimal places
			points := Score(number.CoefficientInt64())
			for range number.Exponent() + 2 {
				points *= 10
			}
			sum += points
		}
	}
	return sum
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

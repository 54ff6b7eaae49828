package selection

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

type capacityJSON struct {
	Service  string `json:"service"`
	Officers int    `json:"officers"`
}

// MarshalJSON writes the capacity as an object.
func (c Capacity) MarshalJSON() ([]byte, error) { return json.Marshal(capacityJSON(c)) }

// UnmarshalJSON reads what [Capacity.MarshalJSON] writes. All faults are reported together.
func (c *Capacity) UnmarshalJSON(data []byte) error {
	var read Capacity
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("service", &read.Service)
		o.Required("officers", &read.Officers)
		o.Check("officers", within("", read.Officers, 0, calendar.MaxLevel).Err())
	})
	if err == nil {
		*c = read
	}
	return err
}

type standingJSON struct {
	Officer string  `json:"officer"`
	Service string  `json:"service,omitzero"`
	Outcome Outcome `json:"outcome,omitzero"`
	Post    string  `json:"post,omitzero"`
	Score   Score   `json:"score,omitzero"`
	Fit     Fit     `json:"fit,omitempty"`
}

// MarshalJSON writes the assignment as an object without what is not stated; a score that is left out is no points.
func (a Assignment) MarshalJSON() ([]byte, error) {
	return json.Marshal(standingJSON{Officer: a.Officer, Service: a.Service, Post: a.Post, Score: a.Score, Fit: a.Fit})
}

// UnmarshalJSON reads what [Assignment.MarshalJSON] writes. All faults are reported together.
func (a *Assignment) UnmarshalJSON(data []byte) error {
	var read Assignment
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &read.Officer)
		o.Optional("service", &read.Service)
		o.Optional("post", &read.Post)
		read.Score, read.Fit = readRating(o)
	})
	if err == nil {
		*a = read
	}
	return err
}

// MarshalJSON writes the standing as an object without what is not stated; a score that is left out is no points.
func (s Standing) MarshalJSON() ([]byte, error) { return json.Marshal(standingJSON(s)) }

// UnmarshalJSON reads what [Standing.MarshalJSON] writes. All faults are reported together.
func (s *Standing) UnmarshalJSON(data []byte) error {
	var read Standing
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &read.Officer)
		o.Optional("service", &read.Service)
		o.Optional("outcome", &read.Outcome)
		o.Optional("post", &read.Post)
		read.Score, read.Fit = readRating(o)
	})
	if err == nil {
		*s = read
	}
	return err
}

// readRating reads a score with its parts, whose sum it has to be.
func readRating(o *fault.Object) (score Score, fit Fit) {
	o.Optional("score", &score)
	fault.Items(o, "fit", &fit)
	if len(fit) == 0 {
		return score, nil
	}
	faults := fit.check()
	o.Check("fit", faults.Err())
	if len(faults) == 0 && fit.Score() != score {
		o.Fault("score", fault.Conflict, fault.Given(score.String()), acceptedSum)
	}
	return score, fit
}

type priceJSON struct {
	Service   string         `json:"service,omitzero"`
	Post      string         `json:"post,omitzero"`
	Title     bilingual.Text `json:"title,omitzero"`
	Positions int            `json:"positions,omitzero"`
	Kept      int            `json:"kept,omitzero"`
	Missing   int            `json:"missing,omitzero"`
	Filled    int64          `json:"filled"`
	Fit       fitSum         `json:"fit"`
	Unknown   bool           `json:"unknown,omitzero"`
}

// MarshalJSON writes the price as an object, the fit as text.
func (p Price) MarshalJSON() ([]byte, error) {
	return json.Marshal(priceJSON{p.Service, p.Post, p.Title, p.Positions, p.Kept, p.Missing, p.Filled, fitSum(p.Fit), p.Unknown})
}

// UnmarshalJSON reads what [Price.MarshalJSON] writes. All faults are reported together.
func (p *Price) UnmarshalJSON(data []byte) error {
	var read Price
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("post", &read.Post)
		o.Optional("title", &read.Title)
		o.Optional("positions", &read.Positions)
		o.Optional("kept", &read.Kept)
		o.Optional("missing", &read.Missing)
		o.Optional("unknown", &read.Unknown)
		o.Required("filled", &read.Filled)
		read.Fit = Score(requiredHundredths(o, "fit"))
		o.Check("positions", within("", read.Positions, 0, maxPositions).Err())
		o.Check("kept", within("", read.Kept, -mostOfficers, mostOfficers).Err())
		o.Check("missing", within("", read.Missing, -mostOfficers, mostOfficers).Err())
		if of := (Price{Service: read.Service, Post: read.Post, Title: read.Title, Positions: read.Positions, Unknown: true}); read.Unknown && read != of {
			o.Fault("unknown", fault.Conflict, fault.Given("true"), bilingual.Text{
				English: "a price that is zero where it is not known", French: "un prix nul lorsqu'il est inconnu",
			})
		}
		if read.Service != "" && read.Post != "" {
			o.Fault("post", fault.Conflict, fault.Given(read.Post), bilingual.Text{
				English: "either a service or a post", French: "soit un service, soit une fonction",
			})
		}
	})
	if err == nil {
		*p = read
	}
	return err
}

type nearJSON struct {
	Officer  string          `json:"officer"`
	Service  string          `json:"service,omitzero"`
	Outcome  Outcome         `json:"outcome,omitzero"`
	Decision policy.Decision `json:"decision"`
}

// MarshalJSON writes who is near as an object, with the whole decision.
func (n Near) MarshalJSON() ([]byte, error) { return json.Marshal(nearJSON(n)) }

// UnmarshalJSON reads what [Near.MarshalJSON] writes. All faults are reported together.
func (n *Near) UnmarshalJSON(data []byte) error {
	var read Near
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("officer", &read.Officer)
		o.Optional("service", &read.Service)
		o.Optional("outcome", &read.Outcome)
		o.Required("decision", &read.Decision)
	})
	if err == nil {
		*n = read
	}
	return err
}

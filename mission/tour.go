package mission

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Tour is one tour of duty: an officer, away from the home service and in a post of a mission, on the days of a period.
// Officers have numbers and not names here. The zero Tour is none.
//
// Tour is comparable. Its JSON form is an object; that of the zero Tour is an empty one.
type Tour struct {
	// Officer is the ID of the officer, a number and not a name.
	Officer string
	// Service is the ID of the home service; empty where it is not stated.
	Service string
	// Mission is the ID of the mission; empty where it is not stated.
	Mission string
	// Post is the ID of the post; empty where it is not stated.
	Post string
	// Period is the days of the tour, the day of departure first.
	Period calendar.Period
	// Basis is what the tour rests on; zero where it is on the caller's own file.
	Basis policy.Citation
}

// IsZero says whether it is no tour: nothing about it is stated.
func (t Tour) IsZero() bool { return t == Tour{} }

var wantOfficer = bilingual.Text{English: "the number of the officer", French: "le numéro de l'agent de police"}

// Check lists what is wrong with the tour, each at the key of its JSON form: no officer, no period, a faulty basis. A
// service, mission, post or basis that is not stated is no fault.
func (t Tour) Check() error {
	var faults fault.List
	if t.Officer == "" {
		faults.Add(fault.Absent("officer", wantOfficer))
	}
	if t.Period.IsZero() {
		faults.Add(fault.Absent("period", wantDays))
	}
	if !t.Basis.IsZero() {
		policy.CheckBasis(&faults, "basis", t.Basis)
	}
	return faults.Err()
}

type tourJSON struct {
	Officer string          `json:"officer,omitzero"`
	Service string          `json:"service,omitzero"`
	Mission string          `json:"mission,omitzero"`
	Post    string          `json:"post,omitzero"`
	Period  calendar.Period `json:"period,omitzero"`
	Basis   policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the tour as an object without what is not stated; the zero Tour as an empty one.
func (t Tour) MarshalJSON() ([]byte, error) { return json.Marshal(tourJSON(t)) }

// UnmarshalJSON reads what [Tour.MarshalJSON] writes. All faults are reported together, and leave the Tour as it was.
// What the tour lacks is for [Tour.Check] to say.
func (t *Tour) UnmarshalJSON(data []byte) error {
	var read Tour
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("service", &read.Service)
		o.Optional("mission", &read.Mission)
		o.Optional("post", &read.Post)
		o.Optional("period", &read.Period)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

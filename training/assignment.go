package training

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Assignment is what a curriculum follows from: whose mission it is, what the officer will do there, armed or not, and
// the tour. What is not stated is unknown, and never read as asking for nothing. The zero Assignment states nothing.
// Assignments compare with ==.
//
// Its JSON form is an object; that of the zero Assignment is an empty one.
type Assignment struct {
	// Organization is whose mission it is.
	Organization arrangement.Organization `json:"organization,omitzero"`
	// Role is what the officer will do, as the requirement of the post has it.
	Role arrangement.Role `json:"role,omitzero"`
	// Armed is whether the post is armed, as the requirement of the post has it.
	Armed policy.Answer `json:"armed,omitzero"`
	// Tour is the days of the tour. Its first day is the departure, of which the curriculum is asked.
	Tour calendar.Period `json:"tour,omitzero"`
}

// IsZero says whether nothing is stated.
func (a Assignment) IsZero() bool { return a == Assignment{} }

// Departure is the first day of the tour; no date where the tour is not stated.
func (a Assignment) Departure() calendar.Date { return a.Tour.From() }

// Check lists the codes that are none, each at the key of its JSON form. What is not stated is no fault.
func (a Assignment) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "organization", a.Organization, arrangement.ParseOrganization)
	fault.AddCode(&faults, "role", a.Role, arrangement.ParseRole)
	fault.AddCode(&faults, "armed", a.Armed, policy.ParseAnswer)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Assignment as it was.
func (a *Assignment) UnmarshalJSON(data []byte) error {
	var read Assignment
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("organization", &read.Organization)
		o.Optional("role", &read.Role)
		o.Optional("armed", &read.Armed)
		o.Optional("tour", &read.Tour)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

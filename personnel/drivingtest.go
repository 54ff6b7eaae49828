package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// DrivingTest is one attempt at the handling part of the driving test of the assessment for mission service. What was
// not tested is not stated. The zero DrivingTest says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type DrivingTest struct {
	// Vision is whether the plate was read from the distance asked, before the test.
	Vision policy.Answer `json:"vision,omitzero"`
	// Handling is how long it took to reverse into the spaces and return, in [policy.Minutes].
	Handling policy.Measure `json:"handling,omitzero"`
	// Stops is how many times the engine stopped, in [policy.Times].
	Stops policy.Measure `json:"stops,omitzero"`
	// Clear is whether no marker was touched.
	Clear policy.Answer `json:"clear,omitzero"`
}

// IsZero says whether nothing is stated.
func (t DrivingTest) IsZero() bool { return t == DrivingTest{} }

// Check lists the results that cannot be, each at the key of its JSON form.
func (t DrivingTest) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "vision", t.Vision, policy.ParseAnswer)
	minutes.check(&faults, "handling", t.Handling)
	times.check(&faults, "stops", t.Stops)
	fault.AddCode(&faults, "clear", t.Clear, policy.ParseAnswer)
	return faults.Err()
}

// Format prints that there is a driving test, and nothing of what it says.
func (t DrivingTest) Format(state fmt.State, verb rune) { withhold(state, verb, "driving test") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the DrivingTest as it was.
func (t *DrivingTest) UnmarshalJSON(data []byte) error {
	var read DrivingTest
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("vision", &read.Vision)
		o.Optional("handling", &read.Handling)
		o.Optional("stops", &read.Stops)
		o.Optional("clear", &read.Clear)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

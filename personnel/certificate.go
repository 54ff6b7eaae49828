package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Integrity is the two certificates that nobody has convicted, is investigating or is prosecuting an officer for a
// criminal, human rights or disciplinary offence, minor traffic accidents apart. The zero Integrity states neither.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Integrity struct {
	// State is whether the state that sends the officer certifies it.
	State policy.Answer `json:"state,omitzero"`
	// Self is whether the officer certifies it.
	Self policy.Answer `json:"self,omitzero"`
}

// IsZero says whether nothing is stated.
func (i Integrity) IsZero() bool { return i == Integrity{} }

// Check lists the answers that are none, each at the key of its JSON form.
func (i Integrity) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "state", i.State, policy.ParseAnswer)
	fault.AddCode(&faults, "self", i.Self, policy.ParseAnswer)
	return faults.Err()
}

// Format prints that there are integrity certificates, and nothing of what they say.
func (i Integrity) Format(state fmt.State, verb rune) {
	withhold(state, verb, "integrity certificates")
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Integrity as it was.
func (i *Integrity) UnmarshalJSON(data []byte) error {
	var read Integrity
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("state", &read.State)
		o.Optional("self", &read.Self)
	})
	if err != nil {
		return err
	}
	*i = read
	return nil
}

// FirearmsTest is how an officer did in the three parts of the firearms test for armed missions. A part that was not
// taken is not stated. The zero FirearmsTest says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type FirearmsTest struct {
	// Assembly is how long it took to strip and reassemble the firearm, in [policy.Minutes].
	Assembly policy.Measure `json:"assembly,omitzero"`
	// Near is how many of five rounds hit from 5 metres, in [policy.Hits].
	Near policy.Measure `json:"near,omitzero"`
	// Far is how many of five rounds hit from 7 metres, in [policy.Hits].
	Far policy.Measure `json:"far,omitzero"`
}

// IsZero says whether nothing is stated.
func (t FirearmsTest) IsZero() bool { return t == FirearmsTest{} }

// Check lists the results that cannot be, each at the key of its JSON form.
func (t FirearmsTest) Check() error {
	var faults fault.List
	minutes.check(&faults, "assembly", t.Assembly)
	hits.check(&faults, "near", t.Near)
	hits.check(&faults, "far", t.Far)
	return faults.Err()
}

// Format prints that there is a firearms test, and nothing of what it says.
func (t FirearmsTest) Format(state fmt.State, verb rune) { withhold(state, verb, "firearms test") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the FirearmsTest as it was.
func (t *FirearmsTest) UnmarshalJSON(data []byte) error {
	var read FirearmsTest
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("assembly", &read.Assembly)
		o.Optional("near", &read.Near)
		o.Optional("far", &read.Far)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

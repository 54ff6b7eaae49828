package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/fault"
)

// Candidate is an officer together with what a post requires: the subject that standards such as [UnitedNations] judge.
// The zero Candidate states nothing, and no rule is met by it.
//
// Whatever the verb, package fmt prints the ID of the officer, as for an [Officer]. Its JSON form is an object without
// what is not stated; that of the zero Candidate is an empty one.
type Candidate struct {
	// Officer is who would go.
	Officer Officer `json:"officer,omitzero"`
	// Requirement is what the post asks.
	Requirement Requirement `json:"requirement,omitzero"`
}

// IsZero says whether nothing is stated.
func (c Candidate) IsZero() bool { return c.Officer.IsZero() && c.Requirement.IsZero() }

// Check lists the faults of the officer and of the requirement, each at the key of its JSON form.
func (c Candidate) Check() error {
	var faults fault.List
	faults.AddError("officer", c.Officer.Check())
	faults.AddError("requirement", c.Requirement.Check())
	return faults.Err()
}

// Format prints what the [Officer] prints, whatever the verb. Without it fmt would print a pointer to a candidate field by
// field where the verb is none for pointers.
func (c Candidate) Format(state fmt.State, verb rune) { c.Officer.Format(state, verb) }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Candidate as it was.
func (c *Candidate) UnmarshalJSON(data []byte) error {
	var read Candidate
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("requirement", &read.Requirement)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

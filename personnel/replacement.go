package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Replacement is how officers away from a service are made up for at home: others are hired in their place, paid for by
// the program, or the service has waived that. The zero Replacement replaces nobody.
//
// Its JSON form is an object without what is not stated; that of the zero Replacement is an empty one.
type Replacement struct {
	// Period is the days on which they are replaced, or need not be.
	Period calendar.Period `json:"period,omitzero"`
	// Officers is how many of the officers away it makes up for, in [policy.Persons].
	Officers policy.Measure `json:"officers,omitzero"`
	// Waived is why the service lets officers go whom nobody replaces. Where it is stated nobody is hired for them.
	Waived bilingual.Text `json:"waived,omitzero"`
	// Basis is where that was read, or who agreed to it.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it replaces nobody: nothing about it is stated.
func (r Replacement) IsZero() bool { return r == Replacement{} }

var (
	wantReplaced = bilingual.Text{English: "the days on which officers are replaced", French: "les jours où des membres sont remplacés"}
	wantOfficers = bilingual.Text{English: "how many officers are replaced", French: "le nombre de membres remplacés"}
)

// Check lists what is wrong with the replacement, each at the key of its JSON form: no period, no number of officers or
// one that is not a whole number of persons, a waiver in one language only, a faulty basis.
func (r Replacement) Check() error {
	var faults fault.List
	if r.Period.IsZero() {
		faults.Add(fault.Absent("period", wantReplaced))
	}
	if r.Officers.IsZero() {
		faults.Add(fault.Absent("officers", wantOfficers))
	}
	heads.check(&faults, "officers", r.Officers)
	faults.AddText("waived", r.Waived)
	checkBasis(&faults, r.Basis)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Replacement as it was.
func (r *Replacement) UnmarshalJSON(data []byte) error {
	var read Replacement
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("period", &read.Period)
		o.Optional("officers", &read.Officers)
		o.Optional("waived", &read.Waived)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

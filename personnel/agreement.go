package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Agreement is an agreement between a service and the program, by which the service releases officers. The zero
// Agreement is none.
//
// Its JSON form is an object without what is not stated; that of the zero Agreement is an empty one.
type Agreement struct {
	// Period is the days on which it is in force.
	Period calendar.Period `json:"period,omitzero"`
	// Officers is how many officers the service holds ready at a time, in [policy.Persons]; not stated where the agreement
	// names no number.
	Officers policy.Measure `json:"officers,omitzero"`
	// Authorized is whether the province has authorized it, where that is asked, as in Quebec. An agreement that was not
	// is void, wherever it is.
	Authorized policy.Answer `json:"authorized,omitzero"`
	// Basis is where that was read.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is no agreement.
func (a Agreement) IsZero() bool { return a == Agreement{} }

// void says whether the province refused to authorize it.
func (a Agreement) void() bool { return a.Authorized == policy.No }

var wantDays = bilingual.Text{English: "the days on which it is in force", French: "les jours où elle est en vigueur"}

// Check lists what is wrong with the agreement, each at the key of its JSON form: no period, a number of officers that
// is not a whole number of persons, an answer that is none, a faulty basis.
func (a Agreement) Check() error {
	var faults fault.List
	if a.Period.IsZero() {
		faults.Add(fault.Absent("period", wantDays))
	}
	heads.check(&faults, "officers", a.Officers)
	fault.AddCode(&faults, "authorized", a.Authorized, policy.ParseAnswer)
	checkBasis(&faults, a.Basis)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Agreement as it was.
func (a *Agreement) UnmarshalJSON(data []byte) error {
	var read Agreement
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("period", &read.Period)
		o.Optional("officers", &read.Officers)
		o.Optional("authorized", &read.Authorized)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

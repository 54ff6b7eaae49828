package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Strength is how many police officers a service has, as one source gives it for one time. The zero Strength is not
// stated.
//
// Its JSON form is an object without what is not stated; that of the zero Strength is an empty one.
type Strength struct {
	// On is when the count was taken, as precisely as that is known; no date where the source does not say.
	On calendar.PartialDate `json:"on,omitzero"`
	// Authorized is how many officers the service may have, in [policy.Persons].
	Authorized policy.Measure `json:"authorized,omitzero"`
	// Actual is how many officers it has, in [policy.Persons].
	Actual policy.Measure `json:"actual,omitzero"`
	// Women is how large a part of the actual strength are women, in [policy.Percent].
	Women policy.Measure `json:"women,omitzero"`
	// Basis is where the count was read.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether nothing is stated.
func (s Strength) IsZero() bool { return s == Strength{} }

var wantStrength = bilingual.Text{English: "the authorized or the actual strength", French: "l'effectif autorisé ou l'effectif réel"}

// Check lists what is wrong with the count, each at the key of its JSON form: neither number stated, a number that is
// not a whole number of persons, a part of women that is none, a faulty basis.
func (s Strength) Check() error {
	var faults fault.List
	if s.Authorized.IsZero() && s.Actual.IsZero() {
		faults.Add(fault.Absent("actual", wantStrength))
	}
	heads.check(&faults, "authorized", s.Authorized)
	heads.check(&faults, "actual", s.Actual)
	percentage.check(&faults, "women", s.Women)
	checkBasis(&faults, s.Basis)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Strength as it was.
func (s *Strength) UnmarshalJSON(data []byte) error {
	var read Strength
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("on", &read.On)
		o.Optional("authorized", &read.Authorized)
		o.Optional("actual", &read.Actual)
		o.Optional("women", &read.Women)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// distance is how many days lie between the day and the nearest day on which the count may have been taken.
func (s Strength) distance(day calendar.Date) int { return distance(s.On, day) }

// distance is how many days lie between the day and the nearest of those that the date may mean; 0 on those days
// themselves. No date is further away than any other.
func distance(on calendar.PartialDate, day calendar.Date) int {
	taken := on.Period()
	switch {
	case taken.IsZero() || day.IsZero():
		return calendar.Always().Len()
	case day.Before(taken.From()):
		return day.DaysUntil(taken.From())
	case taken.Contains(day):
		return 0
	default:
		return taken.Last().DaysUntil(day)
	}
}

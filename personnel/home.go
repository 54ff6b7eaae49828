package personnel

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// HomeCapacity is a service with the officers that are away from it: the subject that [PolicingAtHome] judges. The zero
// HomeCapacity states nothing, and no rule is met by it.
//
// Its JSON form is an object without what is not stated.
type HomeCapacity struct {
	// Service is the service at home. Without an ID it is not stated.
	Service Service `json:"service,omitzero"`
	// Strength is the count of its officers to go by, such as [Service.StrengthNear] gives; not stated where none is known.
	Strength Strength `json:"strength,omitzero"`
	// Away is how many of its officers are away on each day, those of the plan included; the zero Levels says that nobody
	// is.
	Away calendar.Levels `json:"away,omitzero"`
	// Replacements are how the officers away are made up for; nil where that is not stated, empty where nobody is.
	Replacements []Replacement `json:"replacements,omitzero"`
}

// IsZero says whether nothing is stated.
func (h HomeCapacity) IsZero() bool {
	return h.Service.IsZero() && h.Strength.IsZero() && h.Away.IsZero() && h.Replacements == nil
}

// Check lists the faults of the service, the count and the replacements, each at the key of its JSON form. A count that
// is not stated is no fault.
func (h HomeCapacity) Check() error {
	var faults fault.List
	faults.AddError("service", h.Service.Check())
	if !h.Strength.IsZero() {
		faults.AddError("strength", h.Strength.Check())
	}
	for i, replacement := range h.Replacements {
		faults.AddError(fault.Path("replacements").Index(i), replacement.Check())
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the HomeCapacity as it was.
func (h *HomeCapacity) UnmarshalJSON(data []byte) error {
	var read HomeCapacity
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("strength", &read.Strength)
		o.Optional("away", &read.Away)
		fault.Items(o, "replacements", &read.Replacements)
	})
	if err != nil {
		return err
	}
	*h = read
	return nil
}

// HomeFloor is how many officers may be away from a service of any size, in [policy.Persons], whatever the share.
func HomeFloor() policy.Timeline[policy.Measure] {
	return policy.Starting(calendar.Always().From(), policy.Whole(1, policy.Persons), policy.Assume(bilingual.Text{
		English: "never less than one officer, or the small services that took part in 2008 could not have",
		French:  "jamais moins d'un membre, sans quoi les petits services qui ont participé en 2008 n'auraient pas pu le faire",
	}))
}

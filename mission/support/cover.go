package support

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Designation is what the government has decided about a mission, as far as the cover of those who serve in it turns on
// that: the subject that [DisabilityCover] and [TaxRelief] judge. The zero Designation states nothing, and no rule is met
// by it.
//
// Its JSON form is an object without what is not stated. A list that is empty is written, and one that is not stated is
// left out.
type Designation struct {
	// Periods are the days on which the mission is designated a special duty area or a special duty operation, those
	// designated afterwards for days before included; nil where it is not stated whether there are any, empty where it
	// never is.
	Periods []calendar.Period `json:"periods,omitzero"`
	// Forces is whether members of the Canadian Forces serve in the mission.
	Forces policy.Answer `json:"forces,omitzero"`
	// Risk is whether the mission is assessed to be of high or moderate risk.
	Risk policy.Answer `json:"risk,omitzero"`
}

// IsZero says whether nothing is stated.
func (d Designation) IsZero() bool { return d.Periods == nil && d.Forces == "" && d.Risk == "" }

// Check lists what is wrong with what is stated, each at the key of its JSON form: a period that is none, an answer that
// is none.
func (d Designation) Check() error {
	var faults fault.List
	for i, period := range d.Periods {
		if period.IsZero() {
			faults.Add(fault.Absent(fault.Path("periods").Index(i), wantDesignated))
		}
	}
	fault.AddCode(&faults, "forces", d.Forces, policy.ParseAnswer)
	fault.AddCode(&faults, "risk", d.Risk, policy.ParseAnswer)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Designation as it was.
func (d *Designation) UnmarshalJSON(data []byte) error {
	var read Designation
	err := fault.Decode(data, func(o *fault.Object) {
		fault.Items(o, "periods", &read.Periods)
		o.Optional("forces", &read.Forces)
		o.Optional("risk", &read.Risk)
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

// designated are the days on which the mission is.
func designated(d Designation, _ policy.Measure) policy.Days {
	if d.Periods == nil {
		return policy.Missing(designation)
	}
	return policy.DuringSpans(designation, calendar.SpansOf(d.Periods...), true)
}

func besideForces(d Designation, _ policy.Measure) policy.Days { return policy.Is(forces, d.Forces) }

func risky(d Designation, _ policy.Measure) policy.Days { return policy.Is(risk, d.Risk) }

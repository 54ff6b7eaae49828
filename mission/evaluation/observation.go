package evaluation

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Observation is a value of an [Indicator] that was observed, with the evidence for it. The zero Observation is none.
//
// Its JSON form is an object; that of the zero Observation is an empty one.
type Observation struct {
	// Over is the days that it is about, such as those of a fiscal year; a last day it must have.
	Over calendar.Period
	// Value is the value, in the unit of the indicator.
	Value policy.Measure
	// Evidence is what the value rests on, one citation a source; nil where nothing is stated.
	Evidence []policy.Citation
}

// IsZero says whether it is no observation: nothing about it is stated.
func (o Observation) IsZero() bool { return o.Over.IsZero() && o.Value.IsZero() && o.Evidence == nil }

// Check lists what is wrong with the observation alone, each at the key of its JSON form: no period or one without an end,
// no value, a faulty citation. That it has no evidence is no fault: it is then not rated.
func (o Observation) Check() error {
	var faults fault.List
	checkPeriod(&faults, "over", o.Over)
	if o.Value.IsZero() {
		faults.Add(fault.Absent("value", wantValue))
	}
	for i, citation := range o.Evidence {
		policy.CheckBasis(&faults, fault.Path("evidence").Index(i), citation)
	}
	return faults.Err()
}

func checkPeriod(faults *fault.List, at fault.Path, days calendar.Period) {
	if days.IsZero() {
		faults.Add(fault.Absent(at, wantPeriod))
	} else if days.IsOpenEnded() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: bilingual.Both(days.In), Accepted: wantPeriod})
	}
}

type observationJSON struct {
	Over     calendar.Period   `json:"over,omitzero"`
	Value    policy.Measure    `json:"value,omitzero"`
	Evidence []policy.Citation `json:"evidence,omitzero"`
}

// MarshalJSON writes the observation as an object without what is not stated; the zero Observation as an empty one. A
// measure that is not [policy.Measure.Valid] is an error.
func (o Observation) MarshalJSON() ([]byte, error) { return json.Marshal(observationJSON(o)) }

// UnmarshalJSON reads what [Observation.MarshalJSON] writes. All faults are reported together, and leave the Observation
// as it was. What it lacks is for [Observation.Check] to say.
func (o *Observation) UnmarshalJSON(data []byte) error {
	var read Observation
	err := fault.Decode(data, func(from *fault.Object) {
		from.Optional("over", &read.Over)
		from.Optional("value", &read.Value)
		fault.Items(from, "evidence", &read.Evidence)
	})
	if err != nil {
		return err
	}
	*o = read
	return nil
}

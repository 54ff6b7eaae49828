package evaluation

import (
	"encoding/json"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Indicator is how one element of a logic model is measured: in which unit, from where, to where, and what was observed.
// The zero Indicator is none.
//
// Its JSON form is an object; that of the zero Indicator is an empty one.
type Indicator struct {
	// ID is the code of the indicator, kebab-case English, stable and never reused.
	ID string
	// Element is the ID of the element of the model that it measures.
	Element string
	// Title is what is measured, as people read it.
	Title bilingual.Text
	// Unit is the unit of all its values.
	Unit policy.Unit
	// Direction is which way it is to go.
	Direction Direction
	// Baseline is the value before the program's work; zero where it is not stated.
	Baseline policy.Measure
	// Target is the value to reach, over time. An observation is held against the target in force on its last day.
	Target policy.Timeline[policy.Measure]
	// Due are the periods for which an observation is asked, in their order; nil where that is not stated. What was asked for
	// and is not there is not passed over: it is not rated.
	Due []calendar.Period
	// Observations are what was observed, for each period at most one; nil where nothing is stated. One for a period that is
	// not due is kept and not rated.
	Observations []Observation
	// Basis is what all of this rests on that has no basis of its own.
	Basis policy.Citation
}

// IsZero says whether it is no indicator: nothing about it is stated.
func (i Indicator) IsZero() bool {
	return i.ID == "" && i.Element == "" && i.Title.IsZero() && i.Unit == "" && i.Direction == "" && i.Baseline.IsZero() &&
		i.Target == nil && i.Due == nil && i.Observations == nil && i.Basis.IsZero()
}

// Observed is the observation for exactly that period, and whether there is one.
func (i Indicator) Observed(over calendar.Period) (Observation, bool) {
	for _, observation := range i.Observations {
		if observation.Over == over && !over.IsZero() {
			return observation, true
		}
	}
	return Observation{}, false
}

// latestDue is the last of the periods due that ended before the day, and whether there is one.
func (i Indicator) latestDue(day calendar.Date) (calendar.Period, bool) {
	for _, days := range slices.Backward(i.Due) {
		if days.Last().Before(day) {
			return days, true
		}
	}
	return calendar.Period{}, false
}

// Check lists what is wrong with the indicator, each at the key of its JSON form: no ID, element, title, unit or
// direction, a code that is none, a value in another unit, a faulty target, periods due that are out of order, open-ended
// or overlap, a faulty observation, two for one period, a faulty basis.
func (i Indicator) Check() error {
	var faults fault.List
	checkNamed(&faults, i.ID, i.Title)
	if i.Element == "" {
		faults.Add(fault.Absent("element", wantElement))
	}
	if i.Unit == "" {
		faults.Add(fault.Absent("unit", wantUnit))
	}
	fault.AddCode(&faults, "unit", i.Unit, policy.ParseUnit)
	if i.Direction == "" {
		faults.Add(fault.Absent("direction", wantDirection))
	}
	fault.AddCode(&faults, "direction", i.Direction, ParseDirection)
	checkUnit(&faults, "baseline", i.Baseline, i.Unit)
	faults.AddError("target", i.Target.Check())
	for n, entry := range i.Target {
		at := fault.Path("target").Index(n).Key("value")
		if !entry.Ended && entry.Value.IsZero() {
			faults.Add(fault.Absent(at, wantValue))
		}
		checkUnit(&faults, at, entry.Value, i.Unit)
	}
	for n, days := range i.Due {
		at := fault.Path("due").Index(n)
		checkPeriod(&faults, at, days)
		if n > 0 && !days.IsZero() && !i.Due[n-1].IsZero() && !days.From().After(i.Due[n-1].Last()) {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: bilingual.Both(days.In), Accepted: wantOrder})
		}
	}
	seen := make(map[calendar.Period]bool, len(i.Observations))
	for n, observation := range i.Observations {
		at := fault.Path("observations").Index(n)
		faults.AddError(at, observation.Check())
		checkUnit(&faults, at.Key("value"), observation.Value, i.Unit)
		if seen[observation.Over] && !observation.Over.IsZero() {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("over"), Given: bilingual.Both(observation.Over.In), Accepted: wantOnce,
			})
		}
		seen[observation.Over] = true
	}
	policy.CheckBasis(&faults, "basis", i.Basis)
	return faults.Err()
}

type indicatorJSON struct {
	ID           string                          `json:"id,omitzero"`
	Element      string                          `json:"element,omitzero"`
	Title        bilingual.Text                  `json:"title,omitzero"`
	Unit         policy.Unit                     `json:"unit,omitzero"`
	Direction    Direction                       `json:"direction,omitzero"`
	Baseline     policy.Measure                  `json:"baseline,omitzero"`
	Target       policy.Timeline[policy.Measure] `json:"target,omitzero"`
	Due          []calendar.Period               `json:"due,omitzero"`
	Observations []Observation                   `json:"observations,omitzero"`
	Basis        policy.Citation                 `json:"basis,omitzero"`
}

// MarshalJSON writes the indicator as an object without what is not stated; the zero Indicator as an empty one. What could
// not be read again is an error: a title in one language only, a code that is none, a measure that is not
// [policy.Measure.Valid].
func (i Indicator) MarshalJSON() ([]byte, error) { return json.Marshal(indicatorJSON(i)) }

// UnmarshalJSON reads what [Indicator.MarshalJSON] writes. All faults are reported together, and leave the Indicator as it
// was. What the indicator lacks is for [Indicator.Check] to say.
func (i *Indicator) UnmarshalJSON(data []byte) error {
	var read Indicator
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("element", &read.Element)
		o.Optional("title", &read.Title)
		o.Optional("unit", &read.Unit)
		o.Optional("direction", &read.Direction)
		o.Optional("baseline", &read.Baseline)
		fault.Items(o, "target", &read.Target)
		fault.Items(o, "due", &read.Due)
		fault.Items(o, "observations", &read.Observations)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*i = read
	return nil
}

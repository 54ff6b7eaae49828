package mission

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Mandate is what gives a mission its authority for a time: a resolution, a joint action, an agreement. A renewal is a
// mandate of its own. The zero Mandate gives none.
//
// Its JSON form is an object; that of the zero Mandate is an empty one.
type Mandate struct {
	// Instrument is the document, such as "Security Council resolution 1542 (2004)".
	Instrument bilingual.Text
	// Adopted is when it was adopted, as precisely as that is known; no date where it is not known.
	Adopted calendar.PartialDate
	// Period is the days for which it gives authority.
	Period calendar.Period
	// Armed says whether police of the mission carry firearms under it; zero where it does not say.
	Armed policy.Answer
	// Executive says whether police of the mission have the powers of the host state's police under it; zero where it does
	// not say.
	Executive policy.Answer
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// IsZero says whether it is no mandate: nothing about it is stated.
func (m Mandate) IsZero() bool { return m == Mandate{} }

// AdoptedBy says whether it is known that the mandate had been adopted when the day ended. Of an adoption that
// may have been on more than one day that is known from the last of them on.
func (m Mandate) AdoptedBy(day calendar.Date) bool {
	return !m.Adopted.IsZero() && !day.IsZero() && !m.Adopted.Period().Last().After(day)
}

// Check lists what is wrong with the mandate, each at the key of its JSON form: no instrument or period, a text in one
// language only, an answer that is none, an adoption that can only have been after the last day of the period, a faulty
// basis.
func (m Mandate) Check() error {
	var faults fault.List
	if m.Instrument.IsZero() {
		faults.Add(fault.Absent("instrument", wantBoth))
	}
	faults.AddText("instrument", m.Instrument)
	if m.Period.IsZero() {
		faults.Add(fault.Absent("period", wantPeriod))
	} else if m.Adopted.Period().From().After(m.Period.Last()) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "adopted", Given: bilingual.Both(m.Adopted.In), Accepted: bilingual.Both(m.Period.In),
		})
	}
	fault.AddCode(&faults, "armed", m.Armed, policy.ParseAnswer)
	fault.AddCode(&faults, "executive", m.Executive, policy.ParseAnswer)
	policy.CheckBasis(&faults, "basis", m.Basis)
	return faults.Err()
}

type mandateJSON struct {
	Instrument bilingual.Text       `json:"instrument,omitzero"`
	Adopted    calendar.PartialDate `json:"adopted,omitzero"`
	Period     calendar.Period      `json:"period,omitzero"`
	Armed      policy.Answer        `json:"armed,omitzero"`
	Executive  policy.Answer        `json:"executive,omitzero"`
	Basis      policy.Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the mandate as an object without what is not stated; the zero Mandate as an empty one. An instrument
// in one language only is a fault: it could not be read again.
func (m Mandate) MarshalJSON() ([]byte, error) {
	var faults fault.List
	faults.AddText("instrument", m.Instrument)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(mandateJSON(m))
}

// UnmarshalJSON reads what [Mandate.MarshalJSON] writes. All faults are reported together, and leave the Mandate as it
// was. What the mandate lacks is for [Mandate.Check] to say.
func (m *Mandate) UnmarshalJSON(data []byte) error {
	var read Mandate
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("instrument", &read.Instrument)
		o.Optional("adopted", &read.Adopted)
		o.Optional("period", &read.Period)
		o.Optional("armed", &read.Armed)
		o.Optional("executive", &read.Executive)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

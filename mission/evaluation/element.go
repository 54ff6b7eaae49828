package evaluation

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Element is one element of a [LogicModel]: an activity, an output or an outcome. The zero Element is none.
//
// Its JSON form is an object; that of the zero Element is an empty one.
type Element struct {
	// ID is the code of the element, kebab-case English, stable and never reused, such as "safer-environment".
	ID string
	// Level is where it stands.
	Level Level
	// Title is what people read.
	Title bilingual.Text
	// Leads are the IDs of the elements that it leads to, of the same level or above; nil where it leads to none.
	Leads []string
	// Benefit is who at home it is a benefit to; zero where it is none.
	Benefit Benefit
	// Basis is what the element rests on; what it leads to rests on the basis of the model.
	Basis policy.Citation
}

// IsZero says whether it is no element: nothing about it is stated.
func (e Element) IsZero() bool {
	return e.ID == "" && e.Level == "" && e.Title.IsZero() && e.Leads == nil && e.Benefit == "" && e.Basis.IsZero()
}

// Check lists what is wrong with the element alone, each at the key of its JSON form: no ID, title or level, a code that
// is none, a title in one language only, a faulty basis. What it leads to is for [LogicModel.Check].
func (e Element) Check() error {
	var faults fault.List
	checkNamed(&faults, e.ID, e.Title)
	if e.Level == "" {
		faults.Add(fault.Absent("level", wantLevel))
	}
	fault.AddCode(&faults, "level", e.Level, ParseLevel)
	fault.AddCode(&faults, "benefit", e.Benefit, ParseBenefit)
	policy.CheckBasis(&faults, "basis", e.Basis)
	return faults.Err()
}

type elementJSON struct {
	ID      string          `json:"id,omitzero"`
	Level   Level           `json:"level,omitzero"`
	Title   bilingual.Text  `json:"title,omitzero"`
	Leads   []string        `json:"leads,omitzero"`
	Benefit Benefit         `json:"benefit,omitzero"`
	Basis   policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the element as an object without what is not stated; the zero Element as an empty one. A title in one
// language only and a code that is none are errors: they could not be read again.
func (e Element) MarshalJSON() ([]byte, error) { return json.Marshal(elementJSON(e)) }

// UnmarshalJSON reads what [Element.MarshalJSON] writes. All faults are reported together, and leave the Element as it
// was. What the element lacks is for [Element.Check] to say.
func (e *Element) UnmarshalJSON(data []byte) error {
	var read Element
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("level", &read.Level)
		o.Optional("title", &read.Title)
		fault.Items(o, "leads", &read.Leads)
		o.Optional("benefit", &read.Benefit)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

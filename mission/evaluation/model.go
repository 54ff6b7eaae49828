package evaluation

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// LogicModel is what a program does and what that leads to, up to what it is for. The zero LogicModel is none.
//
// Its JSON form is an object; that of the zero LogicModel is an empty one.
type LogicModel struct {
	// ID is the code of the model, kebab-case English, stable and never reused.
	ID string
	// Title is what people read.
	Title bilingual.Text
	// Elements are its elements, in the order in which they are told; nil where they are not stated.
	Elements []Element
	// Basis is what rests on no element's basis: that one element leads to another.
	Basis policy.Citation
}

// IsZero says whether it is no model: nothing about it is stated.
func (m LogicModel) IsZero() bool {
	return m.ID == "" && m.Title.IsZero() && m.Elements == nil && m.Basis.IsZero()
}

// Element is the element with the ID, and whether there is one.
func (m LogicModel) Element(id string) (Element, bool) {
	for _, element := range m.Elements {
		if element.ID == id {
			return element, true
		}
	}
	return Element{}, false
}

// At are the elements of a level, in the order of the model.
func (m LogicModel) At(level Level) iter.Seq[Element] {
	return m.where(func(e Element) bool { return e.Level == level })
}

// Benefits are the elements that are a benefit to the officer, to the service or to the community, in the order of the
// model.
func (m LogicModel) Benefits() iter.Seq[Element] {
	return m.where(func(e Element) bool { return e.Benefit != "" })
}

// LeadingTo are the elements that lead directly to the one with the ID, in the order of the model.
func (m LogicModel) LeadingTo(id string) iter.Seq[Element] {
	return m.where(func(e Element) bool { return slices.Contains(e.Leads, id) })
}

func (m LogicModel) where(wanted func(Element) bool) iter.Seq[Element] {
	return func(yield func(Element) bool) {
		for _, element := range m.Elements {
			if wanted(element) && !yield(element) {
				return
			}
		}
	}
}

// Check lists what is wrong with the model, each at the key of its JSON form: no ID or title, a faulty element, an ID that
// two elements have, an element that leads to one that there is not, to one of a lower level or to one twice, elements
// that lead back to themselves, a faulty basis.
func (m LogicModel) Check() error {
	var faults fault.List
	checkNamed(&faults, m.ID, m.Title)
	places := m.places()
	for i, element := range m.Elements {
		at := fault.Path("elements").Index(i)
		faults.AddError(at, element.Check())
		if first, known := places[element.ID]; known && first != i {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(element.ID), Accepted: wantOnce,
			})
		}
		seen := make(map[string]bool, len(element.Leads))
		for j, id := range element.Leads {
			again := seen[id]
			seen[id] = true
			to, known := places[id]
			problem := fault.Fault{Path: at.Key("leads").Index(j), Given: fault.Given(id)}
			switch {
			case !known:
				problem.Kind, problem.Accepted = fault.Unknown, wantElement
			case again:
				problem.Kind, problem.Accepted = fault.Duplicate, wantOnce
			case m.Elements[to].Level.Compare(element.Level) < 0:
				problem.Kind, problem.Accepted = fault.Conflict, wantUpward
			default:
				continue
			}
			faults.Add(problem)
		}
	}
	// Which elements stand on a circle is only worth saying of a model in which every other thing is right.
	if _, circle := m.order(); len(faults) == 0 && circle >= 0 {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: fault.Path("elements").Index(circle).Key("leads"),
			Given: fault.Given(m.Elements[circle].ID), Accepted: wantNoCircle,
		})
	}
	policy.CheckBasis(&faults, "basis", m.Basis)
	return faults.Err()
}

// places are where the elements stand, by their IDs; the first where two have one.
func (m LogicModel) places() map[string]int {
	places := make(map[string]int, len(m.Elements))
	for i, element := range slices.Backward(m.Elements) {
		if element.ID != "" {
			places[element.ID] = i
		}
	}
	return places
}

// below are, for each element, the places of those that lead to it.
func (m LogicModel) below() [][]int {
	places := m.places()
	below := make([][]int, len(m.Elements))
	for i, element := range m.Elements {
		for _, id := range element.Leads {
			if to, known := places[id]; known {
				below[to] = append(below[to], i)
			}
		}
	}
	return below
}

// order is the places of the elements, each after all that lead to it; and the place of the first element that stands on
// a circle or behind one, -1 where there is none. It takes time in proportion to the elements and what they lead to.
func (m LogicModel) order() (order []int, circle int) {
	places := m.places()
	waits := make([]int, len(m.Elements))
	for i, below := range m.below() {
		waits[i] = len(below)
	}
	for i := range m.Elements {
		if waits[i] == 0 {
			order = append(order, i)
		}
	}
	for next := 0; next < len(order); next++ {
		for _, id := range m.Elements[order[next]].Leads {
			to, known := places[id]
			if !known {
				continue
			}
			if waits[to]--; waits[to] == 0 {
				order = append(order, to)
			}
		}
	}
	return order, slices.IndexFunc(waits, func(n int) bool { return n > 0 })
}

type modelJSON struct {
	ID       string          `json:"id,omitzero"`
	Title    bilingual.Text  `json:"title,omitzero"`
	Elements []Element       `json:"elements,omitzero"`
	Basis    policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the model as an object without what is not stated; the zero LogicModel as an empty one. A text in one
// language only and a code that is none are errors: they could not be read again.
func (m LogicModel) MarshalJSON() ([]byte, error) { return json.Marshal(modelJSON(m)) }

// UnmarshalJSON reads what [LogicModel.MarshalJSON] writes. All faults are reported together, and leave the LogicModel as
// it was. What the model lacks is for [LogicModel.Check] to say.
func (m *LogicModel) UnmarshalJSON(data []byte) error {
	var read LogicModel
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		fault.Items(o, "elements", &read.Elements)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

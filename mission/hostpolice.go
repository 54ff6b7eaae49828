package mission

import (
	"encoding/json"
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// HostPolice is the police service of the host state that a mission helps to build or rebuild, with its figures over
// time. The zero HostPolice is none.
//
// Each figure holds from the day of its count until that of the next; one that is not to be relied on any longer is ended.
// A figure that no source gives is not stated, which is not zero: what rests on it cannot be judged.
//
// Its JSON form is an object; that of the zero HostPolice is an empty one.
type HostPolice struct {
	// Name is the name of the service.
	Name bilingual.Text
	// Strength is how many officers it has, in [policy.Persons]; nil where that is not stated.
	Strength policy.Timeline[policy.Measure]
	// RecruitsTrained is how many recruits have been trained up to that day, all in all, in [policy.Persons]; nil where
	// that is not stated.
	RecruitsTrained policy.Timeline[policy.Measure]
	// Vetted is how many of its officers have been vetted up to that day, in [policy.Persons]; nil where that is not
	// stated.
	Vetted policy.Timeline[policy.Measure]
	// Women is how many of its officers are women, in [policy.Persons]; nil where that is not stated.
	Women policy.Timeline[policy.Measure]
	// Basis is what all of this rests on that has no basis of its own.
	Basis policy.Citation
}

// IsZero says whether it is no service: nothing about it is stated.
func (h HostPolice) IsZero() bool {
	return h.Name.IsZero() && h.Strength == nil && h.RecruitsTrained == nil && h.Vetted == nil && h.Women == nil &&
		h.Basis.IsZero()
}

// Figure is a figure over time; nil where it is not stated, and where the figure is none of [HostFigures].
func (h HostPolice) Figure(figure HostFigure) policy.Timeline[policy.Measure] {
	switch figure {
	case HostStrength:
		return h.Strength
	case HostRecruitsTrained:
		return h.RecruitsTrained
	case HostVetted:
		return h.Vetted
	case HostWomen:
		return h.Women
	}
	return nil
}

// On is a figure on a day with what it rests on, and whether one is stated for that day. Where the figure has no basis of
// its own, it rests on that of the service.
func (h HostPolice) On(figure HostFigure, day calendar.Date) (policy.Entry[policy.Measure], bool) {
	entry, stated := h.Figure(figure).On(day)
	if !stated {
		return policy.Entry[policy.Measure]{}, false
	}
	if entry.Basis.IsZero() {
		entry.Basis = h.Basis
	}
	return entry, true
}

// NotStated are the figures that are not stated for the day, in the order of [HostFigures]: what rests on one of them
// cannot be rated.
func (h HostPolice) NotStated(day calendar.Date) iter.Seq[HostFigure] {
	return func(yield func(HostFigure) bool) {
		for figure := range HostFigures() {
			if _, stated := h.On(figure, day); !stated && !yield(figure) {
				return
			}
		}
	}
}

// Check lists what is wrong with the service, each at the key of its JSON form: no name, or one in one language only; a
// faulty timeline; a number that is not a whole number of persons; more women than officers on the day from which either
// number holds; a faulty basis. A figure that is not stated is no fault.
func (h HostPolice) Check() error {
	var faults fault.List
	if h.Name.IsZero() {
		faults.Add(fault.Absent("name", wantBoth))
	}
	faults.AddText("name", h.Name)
	checkTimeline(&faults, "strength", h.Strength)
	checkTimeline(&faults, "recruits_trained", h.RecruitsTrained)
	checkTimeline(&faults, "vetted", h.Vetted)
	checkTimeline(&faults, "women", h.Women)
	for i, entry := range h.Women {
		h.checkWomen(&faults, fault.Path("women").Index(i), entry.From)
	}
	for i, entry := range h.Strength {
		// where both numbers change on one day, that of the women has been compared already
		if women, stated := h.Women.On(entry.From); stated && women.From != entry.From {
			h.checkWomen(&faults, fault.Path("strength").Index(i), entry.From)
		}
	}
	policy.CheckBasis(&faults, "basis", h.Basis)
	return faults.Err()
}

// checkWomen adds a fault where more women than officers are stated for the day, from which the number at that place
// holds.
func (h HostPolice) checkWomen(faults *fault.List, at fault.Path, day calendar.Date) {
	women, counted := h.Women.On(day)
	officers, stated := h.Strength.On(day)
	same := women.Value.Unit() == policy.Persons && officers.Value.Unit() == policy.Persons
	if counted && stated && same && women.Value.Compare(officers.Value) > 0 {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: at.Key("value"), Given: bilingual.Both(women.Value.In), Accepted: wantNoMore,
		})
	}
}

type hostPoliceJSON struct {
	Name            bilingual.Text                  `json:"name,omitzero"`
	Strength        policy.Timeline[policy.Measure] `json:"strength,omitzero"`
	RecruitsTrained policy.Timeline[policy.Measure] `json:"recruits_trained,omitzero"`
	Vetted          policy.Timeline[policy.Measure] `json:"vetted,omitzero"`
	Women           policy.Timeline[policy.Measure] `json:"women,omitzero"`
	Basis           policy.Citation                 `json:"basis,omitzero"`
}

// MarshalJSON writes the service as an object without what is not stated; the zero HostPolice as an empty one. A name in
// one language only is a fault: it could not be read again.
func (h HostPolice) MarshalJSON() ([]byte, error) {
	var faults fault.List
	faults.AddText("name", h.Name)
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(hostPoliceJSON(h))
}

// UnmarshalJSON reads what [HostPolice.MarshalJSON] writes. All faults are reported together, and leave the HostPolice as
// it was. What the service lacks is for [HostPolice.Check] to say.
func (h *HostPolice) UnmarshalJSON(data []byte) error {
	var read HostPolice
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("name", &read.Name)
		fault.Items(o, "strength", &read.Strength)
		fault.Items(o, "recruits_trained", &read.RecruitsTrained)
		fault.Items(o, "vetted", &read.Vetted)
		fault.Items(o, "women", &read.Women)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*h = read
	return nil
}

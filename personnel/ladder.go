package personnel

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Ladder is the ranks of a police service, or of several with the same ones. [Ladders] lists those that the library
// knows; a caller fills in a Ladder for any other. The zero Ladder has no ranks.
//
// Insignia, pay and the classes within one rank are no part of it. Its JSON form is an object without what is not stated.
type Ladder struct {
	// ID is the code of the ladder, kebab-case English, such as "rcmp".
	ID string
	// Name is what people read for the ladder.
	Name bilingual.Text
	// Rungs are its ranks, the lowest first.
	Rungs []Rung
	// Basis is where the order of the ranks is from.
	Basis policy.Citation
}

// Rung is one rank of a [Ladder] under one title. Two titles of the same rank, such as sergeant and detective, are two
// rungs on the same step. The zero Rung is none. Rungs compare with ==.
//
// Its JSON form is an object without what is not stated.
type Rung struct {
	// Code is the code of the title, kebab-case English, such as "staff-sergeant".
	Code string `json:"code,omitzero"`
	// Title is what people read for it.
	Title bilingual.Text `json:"title,omitzero"`
	// Step is how high it stands: 1 for the lowest, and the same number for titles of the same rank.
	Step int `json:"step,omitzero"`
	// Band is the band in which it compares with ranks of other services.
	Band RankBand `json:"band,omitzero"`
	// Basis is where the title and the band are from.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether nothing about the ladder is stated.
func (l Ladder) IsZero() bool {
	return l.ID == "" && l.Name.IsZero() && l.Rungs == nil && l.Basis.IsZero()
}

// IsZero says whether it is no rank.
func (r Rung) IsZero() bool { return r == Rung{} }

// Ladders are the ladders of the library in the order of their IDs. The caller owns what it gets.
func Ladders() iter.Seq[Ladder] {
	return func(yield func(Ladder) bool) {
		for _, ladder := range ladders {
			if !yield(ladder.clone()) {
				return
			}
		}
	}
}

// LadderOf is the ladder of the library for a service, and whether there is one: that of the service itself where it is
// known, else the common one of municipal and regional services. Quebec has another one of its own, so that there is none
// where the province is not stated. None is known for Indigenous services and the Royal Newfoundland Constabulary.
func LadderOf(service Service) (Ladder, bool) {
	for _, has := range serviceLadders {
		if has.fits(service) {
			return LadderByID(has.ladder)
		}
	}
	return Ladder{}, false
}

// serviceLadder says which services have a ladder. What it does not say fits every service.
type serviceLadder struct {
	ladder    string
	service   string
	kinds     []ServiceKind
	provinces []Province
}

// fits says whether the service has the ladder.
func (l serviceLadder) fits(s Service) bool {
	return (l.service == "" || l.service == s.ID) && (l.kinds == nil || slices.Contains(l.kinds, s.Kind)) &&
		(l.provinces == nil || slices.Contains(l.provinces, s.Province))
}

// LadderByID is the ladder of the library with that ID, and whether there is one. [Rank.Ladder] gives the ID.
func LadderByID(id string) (Ladder, bool) {
	for _, ladder := range ladders {
		if ladder.ID == id {
			return ladder.clone(), true
		}
	}
	return Ladder{}, false
}

// Rank is the rank with that code, and whether the ladder has one.
func (l Ladder) Rank(code string) (Rank, bool) {
	for _, rung := range l.Rungs {
		if rung.Code == code {
			return Rank{ID: l.ID + "/" + rung.Code, Step: rung.Step, Band: rung.Band}, true
		}
	}
	return Rank{}, false
}

// Title is what people read for a rank of the ladder; its ID, the same in both languages, where it is none of this
// ladder, and the title of its band where it has no ID.
func (l Ladder) Title(rank Rank) bilingual.Text {
	for _, rung := range l.Rungs {
		if rank.ID == l.ID+"/"+rung.Code {
			return rung.Title
		}
	}
	if rank.ID == "" {
		return rank.Band.Title()
	}
	return bilingual.Same(rank.ID)
}

var (
	wantRungs  = bilingual.Text{English: "at least one rank", French: "au moins un grade"}
	wantUpward = bilingual.Text{
		English: "the step of the rank before, or the next one, in the same band or a higher one",
		French:  "l'échelon du grade qui précède, ou le suivant, dans la même catégorie ou une catégorie supérieure",
	}
)

// Check lists what is wrong with the ladder: no ID, name or rank; a faulty rank, or one whose code stands there twice; a
// step that is neither that of the rank before nor the next one, the first being 1; a band below that of the rank
// before, or another one on the same step.
func (l Ladder) Check() error {
	var faults fault.List
	checkID(&faults, "id", l.ID)
	checkName(&faults, "name", l.Name)
	if len(l.Rungs) == 0 {
		faults.Add(fault.Absent("rungs", wantRungs))
	}
	before := Rung{Band: ConstableBand}
	for i, rung := range l.Rungs {
		at := fault.Path("rungs").Index(i)
		faults.AddError(at, rung.Check())
		if slices.ContainsFunc(l.Rungs[:i], func(other Rung) bool { return other.Code == rung.Code }) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("code"), Given: fault.Given(rung.Code), Accepted: wantOnce})
		}
		bands, comparable := rung.Band.Compare(before.Band)
		switch {
		case rung.Step > 0 && rung.Step != before.Step && rung.Step != before.Step+1:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at.Key("step"), Given: given(rung.Step), Accepted: wantUpward})
		case comparable && (bands < 0 || bands > 0 && rung.Step == before.Step):
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("band"), Given: fault.Given(string(rung.Band)), Accepted: wantUpward,
			})
		}
		before = rung
	}
	checkBasis(&faults, l.Basis)
	return faults.Err()
}

// Check lists what is wrong with the rank: no code, title, step or band, or a faulty basis.
func (r Rung) Check() error {
	var faults fault.List
	checkID(&faults, "code", r.Code)
	checkName(&faults, "title", r.Title)
	checkPositive(&faults, "step", r.Step, wantStep)
	if r.Band == "" {
		faults.Add(fault.Absent("band", wantBand))
	}
	fault.AddCode(&faults, "band", r.Band, ParseRankBand)
	checkBasis(&faults, r.Basis)
	return faults.Err()
}

type ladderJSON struct {
	ID    string          `json:"id,omitzero"`
	Name  bilingual.Text  `json:"name,omitzero"`
	Rungs []Rung          `json:"rungs,omitzero"`
	Basis policy.Citation `json:"basis,omitzero"`
}

// MarshalJSON writes the ladder as an object. A code that is none is a fault, and so is a text in one language only: it
// could not be read again.
func (l Ladder) MarshalJSON() ([]byte, error) { return json.Marshal(ladderJSON(l)) }

// UnmarshalJSON reads what [Ladder.MarshalJSON] writes. All faults are reported together, and leave the Ladder as it was.
func (l *Ladder) UnmarshalJSON(data []byte) error {
	var read Ladder
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("name", &read.Name)
		fault.Items(o, "rungs", &read.Rungs)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*l = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Rung as it was.
func (r *Rung) UnmarshalJSON(data []byte) error {
	var read Rung
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("code", &read.Code)
		o.Optional("title", &read.Title)
		o.Optional("step", &read.Step)
		o.Optional("band", &read.Band)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// clone is the ladder with a list of its own.
func (l Ladder) clone() Ladder {
	l.Rungs = slices.Clone(l.Rungs)
	return l
}

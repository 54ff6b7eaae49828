package personnel

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Ladder is the ranks of a police service, or of several with the same ones. [Ladders] lists those that the library
// knows; a caller fills in a Ladder for any other. The zero Ladder has no ranks.
//
// Insignia, pay and the classes within one rank are no part of it.
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
// rungs on the same step. The zero Rung is none.
type Rung struct {
	// Code is the code of the title, kebab-case English, such as "staff-sergeant".
	Code string
	// Title is what people read for it.
	Title bilingual.Text
	// Step is how high it stands: 1 for the lowest, and the same number for titles of the same rank.
	Step int
	// Band is the band in which it compares with ranks of other services.
	Band RankBand
	// Basis is where the title and the band are from.
	Basis policy.Citation
}

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
// known, else the common one of municipal and regional services, which Quebec has of its own. None is known for
// Indigenous services.
func LadderOf(service Service) (Ladder, bool) {
	for _, has := range serviceLadders {
		if has.fits(service) {
			ladder, found := ladderOf(has.ladder)
			return ladder.clone(), found
		}
	}
	return Ladder{}, false
}

// ladderOf is the ladder of the library with that ID, and whether there is one.
func ladderOf(id string) (Ladder, bool) {
	for _, ladder := range ladders {
		if ladder.ID == id {
			return ladder, true
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
		case rung.Step != before.Step && rung.Step != before.Step+1, i == 0 && rung.Step == 0:
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

// clone is the ladder with a list of its own.
func (l Ladder) clone() Ladder {
	l.Rungs = slices.Clone(l.Rungs)
	return l
}

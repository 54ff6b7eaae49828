package personnel

import (
	"cmp"
	"strings"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Rank is a rank in a police service: which one, how high it stands there, and the band in which it compares with the
// ranks of other services. [Ladder.Rank] gives it. Where no more than the band is known, the rest is left out. The zero
// Rank is not stated. Ranks compare with ==.
//
// Its JSON form is an object without what is not stated.
type Rank struct {
	// ID is the ladder and the code in it, such as "rcmp/staff-sergeant"; empty where only the band is known.
	ID string `json:"id,omitzero"`
	// Step is how high the rank stands in its ladder, 1 for the lowest; 0 where that is not stated.
	Step int `json:"step,omitzero"`
	// Band is the band of the rank.
	Band RankBand `json:"band,omitzero"`
}

// IsZero says whether nothing is stated.
func (r Rank) IsZero() bool { return r == Rank{} }

// Ladder is the ID of the ladder that the rank stands in; empty where that is not stated.
func (r Rank) Ladder() string {
	ladder, _, _ := strings.Cut(r.ID, "/")
	return ladder
}

// Compare says whether the rank is lower than the other, as high, or higher: -1, 0 or +1. In one ladder their steps say
// so; ranks of different ladders compare by their bands only, and are as high where they are in the same one. Where that
// is not known it is false: no band is stated, or no step of two ranks of one ladder in the same band.
func (r Rank) Compare(other Rank) (int, bool) {
	ladder := r.Ladder()
	oneLadder := ladder != "" && ladder == other.Ladder()
	if oneLadder && r.Step > 0 && other.Step > 0 {
		return cmp.Compare(r.Step, other.Step), true
	}
	order, known := r.Band.Compare(other.Band)
	return order, known && (order != 0 || !oneLadder || r.ID == other.ID)
}

var (
	wantRankID = bilingual.Text{
		English: "a ladder and a rank in it, such as rcmp/sergeant", French: "une échelle et un grade, par exemple rcmp/sergeant",
	}
	wantStep     = bilingual.Text{English: "a step, 1 or more", French: "un échelon, 1 ou plus"}
	wantBand     = bilingual.Text{English: "the band of the rank", French: "la catégorie du grade"}
	wantOfLadder = bilingual.Text{English: "what the ladder says of the rank", French: "ce que l'échelle dit du grade"}
)

// Check lists what is wrong with the rank, each at the key of its JSON form: an ID that is not a ladder and a code; a
// step that is negative, or without an ID; no band, or one that is none; a rank of the library's ladders that is not in
// its ladder, or stands there on another step or in another band. The zero Rank is no fault.
func (r Rank) Check() error {
	if r.IsZero() {
		return nil
	}
	var faults fault.List
	ladder, code, ok := strings.Cut(r.ID, "/")
	if r.ID != "" && (!ok || !isID(ladder) || !isID(code)) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(r.ID), Accepted: wantRankID})
	}
	if r.Step < 0 {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "step", Given: given(r.Step), Accepted: wantStep})
	}
	if r.Step > 0 && r.ID == "" {
		faults.Add(fault.Absent("id", wantRankID))
	}
	if r.Band == "" {
		faults.Add(fault.Absent("band", wantBand))
	}
	fault.AddCode(&faults, "band", r.Band, ParseRankBand)
	if known, ours := LadderByID(ladder); ours && len(faults) == 0 {
		switch rank, there := known.Rank(code); {
		case !there:
			faults.Add(fault.Fault{Kind: fault.Unknown, Path: "id", Given: fault.Given(r.ID), Accepted: wantRankID})
		case r.Step != 0 && rank.Step != r.Step:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: "step", Given: given(r.Step), Accepted: wantOfLadder})
		case rank.Band != r.Band:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: "band", Given: fault.Given(string(r.Band)), Accepted: wantOfLadder})
		}
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Rank as it was.
func (r *Rank) UnmarshalJSON(data []byte) error {
	var read Rank
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("step", &read.Step)
		o.Optional("band", &read.Band)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

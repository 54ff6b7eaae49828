package mission

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel"
)

// Position is a post with the days on which the mission has it, with so many positions: places in it. A post whose
// number of positions changes is several, one after the other. The zero Position is none.
//
// Its JSON form is an object; that of the zero Position is an empty one.
type Position struct {
	// Post is the post: its ID, what it asks for, and how many positions it has.
	Post personnel.Post
	// Period is the days on which the mission has these positions.
	Period calendar.Period
}

// IsZero says whether it is no position: nothing about it is stated.
func (p Position) IsZero() bool { return p == Position{} }

type positionJSON struct {
	Post   personnel.Post  `json:"post,omitzero"`
	Period calendar.Period `json:"period,omitzero"`
}

// MarshalJSON writes the position as an object without what is not stated; the zero Position as an empty one.
func (p Position) MarshalJSON() ([]byte, error) { return json.Marshal(positionJSON(p)) }

// UnmarshalJSON reads what [Position.MarshalJSON] writes. All faults are reported together, and leave the Position as it
// was.
func (p *Position) UnmarshalJSON(data []byte) error {
	var read Position
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("post", &read.Post)
		o.Optional("period", &read.Period)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// Establishment is the posts of a mission over time, in any order. The zero Establishment has none.
//
// Its JSON form is an array.
type Establishment []Position

// Levels is how many positions there are on each day.
func (e Establishment) Levels() calendar.Levels {
	var levels calendar.Levels
	for _, position := range e {
		levels = levels.Plus(position.levels())
	}
	return levels
}

// LevelsOf is how many positions the post with that ID has on each day.
func (e Establishment) LevelsOf(post string) calendar.Levels {
	var levels calendar.Levels
	for _, position := range e {
		if position.Post.ID == post {
			levels = levels.Plus(position.levels())
		}
	}
	return levels
}

func (p Position) levels() calendar.Levels {
	return calendar.Constant(p.Post.Positions).Within(p.Period)
}

// Posts are the IDs of the posts, each once, in the order of their bytes.
func (e Establishment) Posts() iter.Seq[string] {
	return func(yield func(string) bool) {
		posts := make([]string, len(e))
		for i, position := range e {
			posts[i] = position.Post.ID
		}
		slices.Sort(posts)
		for _, post := range slices.Compact(posts) {
			if !yield(post) {
				return
			}
		}
	}
}

// On is the establishment on one day: the positions whose period has the day, in their order. On no date there are none.
func (e Establishment) On(day calendar.Date) Establishment {
	var kept Establishment
	for _, position := range e {
		if position.Period.Contains(day) {
			kept = append(kept, position)
		}
	}
	return kept
}

// Vacancies is how many positions are vacant on each day when the tours fill them, post by post: an officer too many in
// one post fills no position of another, and an officer without a post fills none.
func (e Establishment) Vacancies(tours Tours) calendar.Levels {
	var vacant calendar.Levels
	for post := range e.Posts() {
		vacant = vacant.Plus(Vacancies(e.LevelsOf(post), tours.StrengthIn(post)))
	}
	return vacant
}

// Vacancies is how many positions are vacant on each day, given how many there are and how many officers fill them. It is
// never negative: more officers than positions leave none vacant.
func Vacancies(positions, strength calendar.Levels) calendar.Levels {
	return positions.Minus(positions.Least(strength))
}

var otherDays = bilingual.Text{
	English: "days outside those of the same post at %s, %s",
	French:  "des jours autres que ceux de la même fonction à %s, %s",
}

// Check lists what is wrong with the establishment, each with its index: a faulty post, a position without a period, and
// a post that stands twice on a day. Such a fault, of the kind [fault.Conflict], stands at the period that begins later
// and names the place of the other.
func (e Establishment) Check() error {
	var faults fault.List
	posts, periods := make([]string, len(e)), make([]calendar.Period, len(e))
	for i, position := range e {
		posts[i], periods[i] = position.Post.ID, position.Period
	}
	for i, other := range clashes(posts, periods) {
		at := fault.Path("").Index(i)
		faults.AddError(at.Key("post"), e[i].Post.Check())
		if e[i].Period.IsZero() {
			faults.Add(fault.Absent(at.Key("period"), wantDays))
		}
		if other >= 0 && posts[i] != "" {
			faults.Add(conflict(at, periods[i], otherDays, periods[other], other))
		}
	}
	return faults.Err()
}

// MarshalJSON writes the establishment as an array, which is empty where there are no posts.
func (e Establishment) MarshalJSON() ([]byte, error) {
	if e == nil {
		return []byte("[]"), nil
	}
	return json.Marshal([]Position(e))
}

// UnmarshalJSON reads an array of positions; an empty one gives an Establishment that is not nil. All faults are reported
// together, each with its index, and leave the Establishment as it was. Whether the positions agree is for
// [Establishment.Check] to say.
func (e *Establishment) UnmarshalJSON(data []byte) error { return fault.DecodeItems(data, e) }

package selection

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// Target is how many of those chosen are to belong to a group: at least 30 % women, at least two who speak a given
// language.
type Target struct {
	// ID is the code under which the caller keeps the target.
	ID string
	// Title is what people read for the target; it may be left out.
	Title bilingual.Text
	// Least is how many: a whole number of [policy.Persons], or a share in [policy.Percent] of the positions that the
	// target is about, filled or not, rounded up to whole persons. It is of positions, and not of those sent, so that
	// sending fewer never meets it.
	Least policy.Measure
	// Posts are the IDs of the posts that the target is about; none for all.
	Posts []string
	// Who says whether an officer belongs to the group. Only [policy.Yes] does: whoever did not say is never counted. It
	// must be a pure function.
	Who func(personnel.Officer) policy.Answer
}

// Aims are what a plan has to heed beside the posts. The zero Aims ask for nothing.
type Aims struct {
	// Targets are reserved shares and other targets, at most 16. An officer may count towards several.
	Targets []Target
	// Former are the assignments of the plan that is to be changed as little as can be, each officer once; of an
	// [Assignment], only officer and post are read. Those of officers or posts that the problem does not hold any more, and
	// of officers who are not eligible any more, cannot be kept.
	Former []Assignment
	// Nodes is how many nodes the search may look at before it gives what it has found; 0 stands for 10,000, which takes
	// seconds to a minute on the usual mission.
	Nodes int
}

// Bounds of the aims.
const (
	mostTargets  = 16
	defaultNodes = 10_000
	mostNodes    = 100_000_000
)

// Check lists everything that is wrong with the aims, with paths such as targets[0].least. Whether the posts that they
// name are those of the problem is for [ChooseFor] to say.
func (a Aims) Check() error {
	faults := unique("targets", len(a.Targets), func(i int) string { return a.Targets[i].ID }, "id")
	if n := len(a.Targets); n > mostTargets {
		faults = append(faults, within("targets", n, 0, mostTargets)...)
	}
	for i, t := range a.Targets {
		at := fault.Path("targets").Index(i)
		faults.AddText(at.Key("title"), t.Title)
		switch unit, number := t.Least.Unit(), t.Least.Number(); {
		case unit == policy.Persons && number.IsInteger() && !number.IsNegative():
		case unit == policy.Percent && !number.IsNegative() && t.Least.Compare(policy.Whole(100, policy.Percent)) <= 0:
		default:
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at.Key("least"), Given: bilingual.Both(t.Least.In), Accepted: acceptedLeast})
		}
		for k, id := range t.Posts {
			switch {
			case id == "":
				faults.Add(fault.Absent(at.Key("posts").Index(k), acceptedID))
			case slices.Index(t.Posts, id) < k:
				faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("posts").Index(k), Given: fault.Given(id), Accepted: acceptedUnique})
			}
		}
		if t.Who == nil {
			faults.Add(fault.Absent(at.Key("who"), bilingual.Text{
				English: "a function that says who belongs", French: "une fonction qui dit qui en fait partie",
			}))
		}
	}
	faults = append(faults, unique("former", len(a.Former), func(i int) string { return a.Former[i].Officer }, "officer")...)
	faults = append(faults, within("nodes", a.Nodes, 0, mostNodes)...)
	return faults.Err()
}

var acceptedLeast = bilingual.Text{
	English: "a whole number of persons, 0 or more, or a share from 0 to 100%",
	French:  "un nombre entier de personnes, 0 ou plus, ou une part de 0 à 100\u00a0%",
}

// checkFor lists the posts of targets that the problem does not hold.
func (a Aims) checkFor(d *docket) error {
	var faults fault.List
	faults.AddError("", a.Check())
	for i, t := range a.Targets {
		for k, id := range t.Posts {
			if id != "" && d.postByID(id) == nobody {
				faults.Add(fault.Fault{
					Kind: fault.Unknown, Path: fault.Path("targets").Index(i).Key("posts").Index(k), Given: fault.Given(id),
					Accepted: bilingual.Text{English: "the ID of a post of the problem", French: "l'identifiant d'une fonction du problème"},
				})
			}
		}
	}
	return faults.Err()
}

// postByID is the post of an ID, or nobody.
func (d *docket) postByID(id string) int {
	at, found := slices.BinarySearchFunc(d.posts, id, func(i int, id string) int {
		switch other := d.Posts[i].ID; {
		case other < id:
			return -1
		case other > id:
			return 1
		}
		return 0
	})
	if !found {
		return nobody
	}
	return at
}

// about says, by post, whether the target is about it; least is how many persons it asks for.
func (t Target) about(d *docket) (about []bool, least int) {
	about = make([]bool, len(d.posts))
	positions := 0
	for p := range d.posts {
		post := d.post(p)
		about[p] = len(t.Posts) == 0 || slices.Contains(t.Posts, post.ID)
		if about[p] {
			positions += post.Positions
		}
	}
	number := t.Least.Number()
	if t.Least.Unit() == policy.Persons {
		return about, int(number.IntPart())
	}
	hundredths := number.Shift(2).IntPart() * int64(positions) // of a percent of a person
	return about, int((hundredths + 9_999) / 10_000)
}

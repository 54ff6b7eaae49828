package selection

import (
	"context"
	"iter"
	"sync/atomic"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// Capacity is how many more of its officers a service can spare throughout the tour, without policing at home being
// affected: what [personnel.Headroom] gives.
type Capacity struct {
	// Service is the ID of the service.
	Service string
	// Officers is how many more officers, from 0 to [calendar.MaxLevel], which is as many as there are.
	Officers int
}

// Problem is what [Choose] is asked: which officers fill which posts on one tour.
//
// Who may fill which post is said in one of two ways: by Rules, and Fit where not all fit alike; or by Eligible.
type Problem struct {
	// Posts are the posts to fill, in any order, with their positions (0 or more) and priorities (1 to 1,000,000). A title
	// may be left out.
	Posts []personnel.Post
	// Officers are those who may be chosen, in any order; at most 1,000,000.
	Officers []personnel.Officer
	// Rules say who is eligible: whoever meets them on the tour. With Eligible they decide nothing, and are named in the
	// plan if they are given.
	Rules policy.Edition[personnel.Candidate]
	// Tour is the tour of all who are chosen. With Eligible it may be left out.
	Tour calendar.Period
	// Capacity is what each service can spare. A service that is not named spares nobody. Services and posts are at most
	// 100,000 together.
	Capacity []Capacity
	// Fit says how well an eligible officer fits a post. It must be a pure function, and may be called from several
	// goroutines at once, and more than once for a pair. Nil means that all fit alike.
	Fit func(personnel.Candidate) Fit
	// Eligible is for callers who have judged and rated the officers themselves. It gives the posts that an officer may
	// fill, each once and in any order, with how well she fits it; officer and post are told by their index in Officers and
	// Posts. It must give the same whenever it is called, and may be called from several goroutines at once, and more than
	// once for an officer. Nil means that Rules decide.
	Eligible func(officer int) iter.Seq2[int, Score]
	// Progress, which may be nil, is called in the goroutine of the caller, now and then and once at the end, with the
	// number of officers judged and rated so far.
	Progress func(judged int)
}

// Bounds of a problem, within which no sum can overflow.
const (
	maxPriority  = 1_000_000
	maxPositions = 1_000_000
)

var (
	acceptedUnique = bilingual.Text{English: "an ID that stands only once", French: "un identifiant qui ne figure qu'une fois"}
	acceptedID     = bilingual.Text{English: "an ID", French: "un identifiant"}
	acceptedOnce   = bilingual.Text{English: "each post once", French: "chaque fonction une seule fois"}
	nothing        = bilingual.Text{English: "nothing", French: "rien"}
)

// Check lists everything that is wrong with the problem, with paths such as posts[2].positions.
func (p Problem) Check() error {
	var faults fault.List
	if p.Tour.IsZero() && p.Eligible == nil {
		faults.Add(fault.Fault{
			Kind: fault.Missing, Path: "tour", Given: nothing,
			Accepted: bilingual.Text{English: "the tour of all who are chosen", French: "la période d'affectation commune"},
		})
	}
	if p.Rules.ID() == "" && p.Eligible == nil {
		faults.Add(fault.Fault{
			Kind: fault.Missing, Path: "rules", Given: nothing,
			Accepted: bilingual.Text{English: "an edition of a policy", French: "une édition d'une politique"},
		})
	}
	if p.Fit != nil && p.Eligible != nil {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "fit", Given: bilingual.Text{English: "fit and eligible", French: "la note et l'admissibilité"},
			Accepted: bilingual.Text{English: "one of the two", French: "l'une des deux"},
		})
	}
	posts := unique("posts", len(p.Posts), func(i int) string { return p.Posts[i].ID }, "id")
	faults = append(faults, posts...)
	for i, post := range p.Posts {
		at := fault.Path("posts").Index(i)
		faults.AddText(at.Key("title"), post.Title)
		faults = append(faults, within(at.Key("positions"), post.Positions, 0, maxPositions)...)
		faults = append(faults, within(at.Key("priority"), post.Priority, 1, maxPriority)...)
	}
	if officers := len(p.Officers); officers > mostOfficers {
		faults = append(faults, within("officers", officers, 0, mostOfficers)...)
	}
	if places := len(p.Posts) + len(p.Capacity); places >= mostPlaces { // one more stands for all other services
		faults = append(faults, within("capacity", places, 0, mostPlaces-1)...)
	}
	if !p.officersInOrder() {
		faults = append(faults, unique("officers", len(p.Officers), func(i int) string { return p.Officers[i].ID }, "id")...)
		for i := range p.Officers {
			if p.Officers[i].Service == "" {
				faults.Add(fault.Fault{Kind: fault.Missing, Path: fault.Path("officers").Index(i).Key("service"), Given: nothing, Accepted: acceptedID})
			}
		}
	}
	faults = append(faults, unique("capacity", len(p.Capacity), func(i int) string { return p.Capacity[i].Service }, "service")...)
	for i, capacity := range p.Capacity {
		faults = append(faults, within(fault.Path("capacity").Index(i).Key("officers"), capacity.Officers, 0, calendar.MaxLevel)...)
	}
	return faults.Err()
}

func unique(list string, n int, id func(int) string, key string) fault.List {
	var faults fault.List
	seen := make(map[string]bool, n)
	for i := range n {
		at := fault.Path(list).Index(i).Key(key)
		switch {
		case id(i) == "":
			faults.Add(fault.Fault{Kind: fault.Missing, Path: at, Given: nothing, Accepted: acceptedID})
		case seen[id(i)]:
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(id(i)), Accepted: acceptedUnique})
		}
		seen[id(i)] = true
	}
	return faults
}

// officersInOrder says whether all officers have a service and ascending IDs, which is quick to see and leaves nothing to
// complain of.
func (p Problem) officersInOrder() bool {
	var bad atomic.Bool
	_ = inBlocks(context.Background(), len(p.Officers), crew(len(p.Officers), 1<<14), func(_, from, to int) { // nothing ends that context
		last := ""
		if from > 0 {
			last = p.Officers[from-1].ID
		}
		for i := from; i < to; i++ {
			next := &p.Officers[i]
			if next.ID <= last || next.Service == "" {
				bad.Store(true)
				return
			}
			last = next.ID
		}
	}, nil)
	return !bad.Load()
}

func within(at fault.Path, n, least, most int) fault.List {
	if n >= least && n <= most {
		return nil
	}
	return fault.List{{
		Kind: fault.OutOfRange, Path: at, Given: wholeNumber(n),
		Accepted: bilingual.Text{
			English: bilingual.Whole(language.English, least) + " to " + bilingual.Whole(language.English, most),
			French:  "de " + bilingual.Whole(language.French, least) + " à " + bilingual.Whole(language.French, most),
		},
	}}
}

func wholeNumber(n int) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, n) })
}

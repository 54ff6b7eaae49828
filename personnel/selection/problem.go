package selection

import (
	"cmp"
	"context"
	"slices"

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
	// Officers is how many more officers, 0 or more.
	Officers int
}

// Problem is what [Choose] is asked: which officers fill which posts on one tour.
type Problem struct {
	// Posts are the posts to fill, in any order, with their positions (0 or more) and priorities (1 to 1,000,000).
	Posts []personnel.Post
	// Officers are those who may be chosen, in any order.
	Officers []personnel.Officer
	// Rules say who is eligible: whoever meets them on the tour.
	Rules policy.Edition[personnel.Candidate]
	// Tour is the tour of all who are chosen.
	Tour calendar.Period
	// Capacity is what each service can spare. A service that is not named spares nobody.
	Capacity []Capacity
	// Fit says how well an eligible officer fits a post. It must be a pure function. Nil means that all fit alike.
	Fit func(personnel.Candidate) Fit
}

// Bounds of a problem, within which no sum can overflow.
const (
	maxPriority  = 1_000_000
	maxPositions = 1_000_000
)

var (
	acceptedUnique = bilingual.Text{English: "an ID that stands only once", French: "un identifiant qui ne figure qu'une fois"}
	acceptedID     = bilingual.Text{English: "an ID", French: "un identifiant"}
	nothing        = bilingual.Text{English: "nothing", French: "rien"}
)

// Check lists everything that is wrong with the problem, with paths such as posts[2].positions.
func (p Problem) Check() error {
	var faults fault.List
	if p.Tour.IsZero() {
		faults.Add(fault.Fault{
			Kind: fault.Missing, Path: "tour", Given: nothing,
			Accepted: bilingual.Text{English: "the tour of all who are chosen", French: "la période d'affectation commune"},
		})
	}
	if p.Rules.ID() == "" {
		faults.Add(fault.Fault{
			Kind: fault.Missing, Path: "rules", Given: nothing,
			Accepted: bilingual.Text{English: "an edition of a policy", French: "une édition d'une politique"},
		})
	}
	posts := unique("posts", len(p.Posts), func(i int) string { return p.Posts[i].ID }, "id")
	faults = append(faults, posts...)
	for i, post := range p.Posts {
		at := fault.Path("posts").Index(i)
		faults = append(faults, within(at.Key("positions"), post.Positions, 0, maxPositions)...)
		faults = append(faults, within(at.Key("priority"), post.Priority, 1, maxPriority)...)
	}
	faults = append(faults, unique("officers", len(p.Officers), func(i int) string { return p.Officers[i].ID }, "id")...)
	for i, officer := range p.Officers {
		if officer.Service == "" {
			faults.Add(fault.Fault{Kind: fault.Missing, Path: fault.Path("officers").Index(i).Key("service"), Given: nothing, Accepted: acceptedID})
		}
	}
	faults = append(faults, unique("capacity", len(p.Capacity), func(i int) string { return p.Capacity[i].Service }, "service")...)
	for i, capacity := range p.Capacity {
		faults = append(faults, within(fault.Path("capacity").Index(i).Key("officers"), capacity.Officers, 0, maxPositions)...)
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

func within(at fault.Path, n, least, most int) fault.List {
	if n >= least && n <= most {
		return nil
	}
	return fault.List{{
		Kind: fault.OutOfRange, Path: at, Given: bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, n) }),
		Accepted: bilingual.Text{
			English: bilingual.Whole(language.English, least) + " to " + bilingual.Whole(language.English, most),
			French:  "de " + bilingual.Whole(language.French, least) + " à " + bilingual.Whole(language.French, most),
		},
	}}
}

// Choose gives the best plan for the problem, as the package page says. A faulty problem is refused with all its
// faults. When the context ends first, its error is given and no plan.
func Choose(ctx context.Context, p Problem) (Plan, error) {
	if err := p.Check(); err != nil {
		return Plan{}, err
	}
	plan := newPlan(p)
	if err := plan.rate(ctx, p); err != nil {
		return Plan{}, err
	}
	found, err := plan.network().solve(ctx)
	if err != nil {
		return Plan{}, err
	}
	plan.found = found
	return plan, nil
}

// newPlan is a plan with the posts, services and officers of the problem in the order of their IDs.
func newPlan(p Problem) Plan {
	plan := Plan{tour: p.Tour, nomination: p.Rules.Nomination(), rules: p.Rules.ID()}
	for _, post := range p.Posts {
		plan.posts = append(plan.posts, line{ID: post.ID, Positions: post.Positions, Priority: post.Priority})
	}
	slices.SortFunc(plan.posts, func(a, b line) int { return cmp.Compare(a.ID, b.ID) })
	plan.services = slices.Clone(p.Capacity)
	slices.SortFunc(plan.services, func(a, b Capacity) int { return cmp.Compare(a.Service, b.Service) })
	for _, officer := range p.Officers {
		plan.officers = append(plan.officers, member{ID: officer.ID, Service: officer.Service})
	}
	slices.SortFunc(plan.officers, func(a, b member) int { return cmp.Compare(a.ID, b.ID) })
	return plan
}

// rate finds the pairs that may be chosen. The verdict on an officer is taken once for each distinct requirement.
func (plan *Plan) rate(ctx context.Context, p Problem) error {
	officers := slices.Clone(p.Officers)
	slices.SortFunc(officers, func(a, b personnel.Officer) int { return cmp.Compare(a.ID, b.ID) })
	posts := slices.Clone(p.Posts)
	slices.SortFunc(posts, func(a, b personnel.Post) int { return cmp.Compare(a.ID, b.ID) })
	var faults fault.List
	for o, officer := range officers {
		if err := ctx.Err(); err != nil {
			return err
		}
		verdicts := make(map[personnel.Requirement]policy.Verdict, 1)
		for at, post := range posts {
			candidate := personnel.Candidate{Officer: officer, Requirement: post.Requirement}
			verdict, taken := verdicts[post.Requirement]
			if !taken {
				verdict = p.Rules.Verdict(candidate, p.Tour)
				verdicts[post.Requirement] = verdict
			}
			if verdict != policy.Met {
				continue
			}
			var fit Fit
			if p.Fit != nil {
				fit = slices.Clone(p.Fit(candidate))
			}
			faults = append(faults, fit.check().Under(fault.Path("fit").Key(officer.ID).Key(post.ID))...)
			plan.pairs = append(plan.pairs, rated{officer: o, post: at, fit: fit})
		}
	}
	return faults.Err()
}

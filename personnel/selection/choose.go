package selection

import (
	"context"
	"slices"
)

// Choose gives the best plan for the problem, as the package page says. A faulty problem is refused with all its
// faults; so is a problem in which an officer is rated faultily, with the first thousand of these. When the context ends
// first, its error is given and no plan.
//
// The officers are judged and rated one after the other, on as many cores as the program may use, and only the best of
// each service for each post are kept: the memory taken does not grow with the number of pairs. The verdict on an officer
// is taken once for each distinct requirement of the posts. The plan is the same on any number of cores.
func Choose(ctx context.Context, p Problem) (Plan, error) {
	if err := p.Check(); err != nil {
		return Plan{}, err
	}
	d := newDocket(p)
	chosen, err := d.preselect(ctx, p.Progress)
	if err != nil {
		return Plan{}, err
	}
	f, found, err := d.solve(ctx, &chosen)
	if err != nil {
		return Plan{}, err
	}
	plan := d.plan()
	plan.record(d, chosen, f, found)
	if err := plan.tellOutcomes(ctx, d, chosen); err != nil {
		return Plan{}, err
	}
	return plan, nil
}

// plan is a plan with the posts, services and officers of the problem, in which nobody is chosen.
func (d *docket) plan() Plan {
	plan := Plan{tour: d.Tour, nomination: d.Rules.Nomination(), rules: d.Rules.ID(), services: d.services}
	for p := range d.posts {
		plan.posts = append(plan.posts, lineOf(d.post(p)))
	}
	plan.officers = d.members
	return plan
}

// solve finds the plan among those who are kept, and keeps more where they were not enough.
func (d *docket) solve(ctx context.Context, chosen *preselection) (*flow, matching, error) {
	for {
		f, err := d.network().fill(ctx, chosen.rankings())
		if err != nil {
			return nil, matching{}, err
		}
		more := chosen.tooFew(f)
		if !slices.Contains(more, true) {
			found, err := f.first(ctx)
			return f, found, err
		}
		if err := d.keepMore(ctx, chosen, more); err != nil {
			return nil, matching{}, err
		}
	}
}

// record puts what was found into the plan, and the pairs from which it was found.
func (plan *Plan) record(d *docket, chosen preselection, f *flow, found matching) {
	plan.found = found
	if services := len(plan.services); !slices.Contains(d.service, int32(services)) {
		plan.found.prices.service = found.prices.service[:services]
	}
	plan.pairs = make([]rated, 0, len(f.places))
	for o := range plan.officers {
		for _, in := range f.placesOf(int32(o)) { // which are in the order of the posts, as the groups of her service are
			g := &f.groups[in.group]
			plan.pairs = append(plan.pairs, rated{officer: int32(o), post: g.post, score: Score(g.list[in.rank].fit)})
		}
	}
	if d.Fit != nil {
		plan.fits = make([]Fit, len(plan.pairs))
		for i, pair := range plan.pairs {
			plan.fits[i] = slices.Clone(d.fit(int(pair.officer), int(pair.post)))
		}
	}
	for _, g := range chosen.groups {
		if g.left.officers > 0 {
			plan.left = append(plan.left, unlisted{service: int(g.service), post: int(g.post), leftOut: g.left})
		}
	}
}

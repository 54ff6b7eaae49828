package selection

import (
	"context"
	"slices"
)

// VerifyFor shows that the plan holds for the problem, and not only by its own record: beside all that [Plan.Verify]
// shows, that the posts, the officers and the capacities are those of the problem, and that every pair of it, judged and
// rated anew, is in the record or is counted there, is as good as the record says, and is worth no more than the prices.
// So nothing that is better is hidden. The plan is as good as any, whatever made it; and of those that are as good it is
// the first in the order of IDs.
//
// It takes time in proportion to the number of pairs, works on as many cores as the program may use, tells
// [Problem.Progress] as [Choose] does, keeps in memory only pairs that are worth their price, and does not call the
// solver; only the order among equals is looked up by the code that orders them, which searches once for each officer who
// has a choice between pairs worth their price. The error names the first thing that does not hold, in either
// official language as by [Plan.Verify], or is that of the context.
func (p Plan) VerifyFor(ctx context.Context, problem Problem) error {
	if err := problem.Check(); err != nil {
		return err
	}
	d := newDocket(problem)
	if found, bad := p.verifySame(d); bad {
		return p.explained(found)
	}
	if err := p.Verify(); err != nil {
		return err
	}
	checks := make([]*check, workers())
	for w := range checks {
		checks[w] = &check{
			plan: p, docket: d, left: newShortlists(len(d.services)+1, len(d.posts)), fewest: len(p.officers), rivals: d.rivals(),
		}
	}
	err := d.eachOfficer(ctx, problem.Progress, func(worker, o int, offers []offer) { checks[worker].officer(o, offers) })
	if err != nil {
		return err
	}
	all := checks[0]
	for _, c := range checks[1:] {
		if c.fewest < all.fewest {
			all.fewest, all.found = c.fewest, c.found
		}
		for _, g := range c.left.all {
			all.left.of(g.service, g.post).left.add(g.left.officers, g.left.best)
		}
	}
	if all.fewest < len(p.officers) {
		return p.explained(all.found)
	}
	counted := all.left.inOrder()
	if len(counted) != len(p.left) {
		return p.explained(flaw{anotherGroup, len(counted)})
	}
	for i, g := range counted {
		if p.left[i] != (unlisted{service: int(g.service), post: int(g.post), leftOut: g.left}) {
			return p.explained(flaw{otherGroup, i})
		}
	}
	equals := make([]*rivals, len(checks))
	for w, c := range checks {
		equals[w] = c.rivals
	}
	switch o, another, err := d.verifyFirst(ctx, p.found, equals); {
	case err != nil:
		return err
	case another:
		return p.explained(flaw{anotherIsBefore, o})
	}
	return nil
}

// verifySame: the plan is about the posts, services, officers, rules and tour of the problem.
func (p Plan) verifySame(d *docket) (flaw, bool) {
	if p.rules != d.Rules.ID() || p.nomination != d.Rules.Nomination() || p.tour != d.Tour {
		return flaw{kind: otherRules}, true
	}
	for i, at := range p.posts {
		if i >= len(d.posts) || at != lineOf(d.post(i)) {
			return flaw{otherPost, i}, true
		}
	}
	for i, at := range p.services {
		if i >= len(d.services) || at != d.services[i] {
			return flaw{otherService, i}, true
		}
	}
	for i, at := range p.officers {
		if i >= len(d.roster) || at.ID != d.officer(i).ID || at.Service != d.officer(i).Service {
			return flaw{otherOfficer, i}, true
		}
	}
	switch {
	case len(p.posts) < len(d.posts):
		return flaw{morePosts, len(d.posts)}, true
	case len(p.services) < len(d.services):
		return flaw{moreServices, len(d.services)}, true
	case len(p.officers) < len(d.roster):
		return flaw{moreOfficers, len(d.roster)}, true
	}
	return flaw{}, false
}

// check is what one worker finds of a plan. That nobody who is only counted is worth more than the prices follows when the
// counts agree: that the best of them is not is in the record, and [Plan.Verify] has seen to it.
type check struct {
	plan   Plan
	docket *docket
	left   *shortlists // with nobody kept, to count those whom the plan only counts
	rivals *rivals
	found  flaw
	fewest int // the first officer who has a flaw
}

// officer compares what the problem says of the officer with the record.
func (c *check) officer(o int, offers []offer) {
	at, _ := slices.BinarySearchFunc(c.plan.pairs, o, func(r rated, o int) int { return int(r.officer) - o })
	to := at
	for to < len(c.plan.pairs) && int(c.plan.pairs[to].officer) == o {
		to++
	}
	pairs, service := c.plan.pairs[at:to], c.docket.serviceOf(o)
	listed, better := 0, false
	prices, chosen, stated := c.plan.found.prices, c.plan.found.post[o] != nobody, int(service) < len(c.plan.services)
	c.docket.service[o] = service
	for _, e := range offers {
		score := Score(e.fit)
		if stated && prices.service[service].plus(prices.post[e.post]).plus(prices.officer[o]) == (weight{int64(c.plan.posts[e.post].Priority), e.fit}) {
			c.rivals.add(o, service, e, chosen)
		}
		better = better || c.plan.betters(int(e.post), score)
		if i := slices.IndexFunc(pairs, func(r rated) bool { return r.post == e.post }); i >= 0 {
			listed++
			if pair := pairs[i]; pair.score != score || !slices.Equal(c.plan.fit(at+i), c.docket.fit(o, int(e.post))) {
				c.report(o, otherPairs)
			}
			continue
		}
		c.left.of(service, e.post).left.add(1, e.fit)
	}
	if listed < len(pairs) {
		c.report(o, otherPairs)
	}
	if c.plan.officers[o].Outcome != outcomeOf(chosen, len(offers) > 0, stated, better) {
		c.report(o, wrongOutcome)
	}
}

func (c *check) report(o int, kind flawKind) {
	if o < c.fewest {
		c.fewest, c.found = o, flaw{kind, o}
	}
}

package selection

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
)

// aimFlaw is why an [AimedPlan] is not what it claims to be, and of what that is said.
type aimFlaw struct{ of, what string }

func (f aimFlaw) Error() string {
	if f.of == "" {
		return f.what
	}
	return f.of + ": " + f.what
}

// VerifyFor shows that the plan holds for the problem and the aims: everyone chosen is eligible, and rated as the plan
// says; no post has more officers than positions, no service spares more than it can; the merit is that of the
// assignments; and, from the prices kept with the plan, every pair of the problem judged and rated anew, that no plan
// exceeds the bound that the prices show. That takes time in proportion to the number of pairs, and does not call the
// solver.
//
// Where the plan says that more than that is proved, by search, the search is made again, and has to end where the plan
// does. Where the proof is by prices, that the plan is the first in the order of IDs among equals is not shown.
//
// The error names the first thing that does not hold, or is that of the context.
func (p AimedPlan) VerifyFor(ctx context.Context, problem Problem, aims Aims) error {
	if err := problem.Check(); err != nil {
		return err
	}
	d := newDocket(problem)
	if err := aims.checkFor(d); err != nil {
		return err
	}
	a := d.aim(aims)
	for _, verify := range []func(*aimed, Aims) error{p.verifySame, p.verifyProof} {
		if err := verify(a, aims); err != nil {
			return err
		}
	}
	if err := p.verifyPairs(ctx, a, aims); err != nil {
		return err
	}
	if p.proof == ByPrices {
		return nil
	}
	if p.nodes < 1 || p.nodes > mostNodes {
		return aimFlaw{"nodes", "are not the number of nodes of a search"}
	}
	aims.Nodes = p.nodes
	again, err := ChooseFor(ctx, problem, aims)
	switch {
	case err != nil:
		return err
	case again.merit != p.merit || again.bound != p.bound || again.nodes != p.nodes:
		return aimFlaw{"", "the search comes to another merit or bound, or takes another way"}
	}
	return nil
}

// verifySame: the plan is about the posts, services and targets of the problem.
func (p AimedPlan) verifySame(a *aimed, aims Aims) error {
	if p.tour != a.Tour {
		return aimFlaw{"tour", "is another in the problem"}
	}
	if len(p.posts) != len(a.posts) || len(p.services) != len(a.services) || len(p.targets) != len(aims.Targets) {
		return aimFlaw{"", "posts, services or targets are others in the problem"}
	}
	for i, post := range p.posts {
		if post.line != lineOf(a.post(i)) {
			return aimFlaw{post.ID, "is another post in the problem"}
		}
	}
	for i, service := range p.services {
		if service.Capacity != a.services[i] {
			return aimFlaw{service.Service, "is another service in the problem"}
		}
	}
	for t, aim := range aims.Targets {
		at := p.target(aim.ID)
		if at == nobody || p.targets[at].Least != a.least[t] || p.targets[at].Title != aim.Title {
			return aimFlaw{aim.ID, "is another target in the aims"}
		}
	}
	if !slices.Equal(changes(aims.Former, p.assignments), p.changes) {
		return aimFlaw{"changes", "are not those from the former plan"}
	}
	return nil
}

// target is the place of a target among those of the plan, or nobody.
func (p AimedPlan) target(id string) int {
	at, found := slices.BinarySearchFunc(p.targets, id, func(t pricedTarget, id string) int { return cmp.Compare(t.Target, id) })
	if !found {
		return nobody
	}
	return at
}

// verifyProof: what is said to be proved follows from the merit and the bounds, and no price is below zero or beyond all
// bounds.
func (p AimedPlan) verifyProof(a *aimed, _ Aims) error {
	want := Unproved
	switch {
	case p.shown == p.merit:
		want = ByPrices
	case p.bound == p.merit:
		want = BySearch
	}
	if p.proof != want || p.bound.Compare(p.merit) < 0 || p.shown.Compare(p.bound) < 0 {
		return aimFlaw{"proof", "does not follow from merit and bounds"}
	}
	if p.scale < 1 || p.scale > mostPart {
		return aimFlaw{"scale", "is not that of prices"}
	}
	switch aimless := len(a.goals) == 0 && a.keeps == 0; {
	case p.proof == ByPrices && p.nodes != 0 || aimless && !p.first:
		return aimFlaw{"proof", "says what a proof by prices does not"}
	case p.scale != 1 && p.priceless():
		return aimFlaw{"scale", "is that of nothing"}
	}
	price := func(of string, w, most worth) error {
		for _, part := range w {
			if part > mostPart || part < -mostPart {
				return aimFlaw{of, "its price is beyond all bounds"}
			}
		}
		if w.less(worth{}) || most != (worth{}) && most.less(w) {
			return aimFlaw{of, "its price is below zero or too high"}
		}
		return nil
	}
	var errs []error
	for _, post := range p.posts {
		errs = append(errs, price(post.ID, post.price, worth{}))
	}
	for _, service := range p.services {
		errs = append(errs, price(service.Service, service.price, worth{}))
	}
	for _, officer := range p.officers {
		errs = append(errs, price(officer.ID, officer.Price, worth{}))
	}
	for _, target := range p.targets {
		errs = append(errs, price(target.Target, target.weight, person.times(p.scale)))
	}
	return errors.Join(errs...)
}

// mostPart is the largest part of a price or weight: sums of three prices and as many weights as there can be targets do
// not overflow.
const mostPart = mostPrice / mostTargets

// aimCheck is what one worker finds of a plan with aims.
type aimCheck struct {
	found  error
	fewest int // the first officer who has a flaw
	price  total
	worth  total
	counts []int
	held   []int
	sent   []int
}

// verifyPairs: every pair of the problem is worth no more than its prices; each officer's price is the least that makes it
// so, and all prices together are the bound that is said to be shown; the assignments are pairs and keep the limits, and
// the merit is theirs.
func (p AimedPlan) verifyPairs(ctx context.Context, a *aimed, aims Aims) error {
	checks := make([]*aimCheck, workers())
	for w := range checks {
		checks[w] = &aimCheck{
			fewest: len(a.roster), counts: make([]int, len(aims.Targets)), held: make([]int, len(a.posts)), sent: make([]int, len(a.services)),
		}
	}
	weights := make([]worth, len(aims.Targets))
	for t, aim := range aims.Targets {
		weights[t] = p.targets[p.target(aim.ID)].weight
	}
	err := a.eachOfficer(ctx, a.Progress, func(worker, o int, offers []offer) {
		c := checks[worker]
		if err := p.verifyOfficer(a, c, weights, o, offers); err != nil && o < c.fewest {
			c.fewest, c.found = o, err
		}
	})
	if err != nil {
		return err
	}
	all := checks[0]
	for _, c := range checks[1:] {
		if c.fewest < all.fewest {
			all.fewest, all.found = c.fewest, c.found
		}
		all.price.join(&c.price)
		all.worth.join(&c.worth)
		for _, sum := range [][2][]int{{all.counts, c.counts}, {all.held, c.held}, {all.sent, c.sent}} {
			for i, n := range sum[1] {
				sum[0][i] += n
			}
		}
	}
	if all.found != nil {
		return all.found
	}
	return p.verifySums(a, aims, all, weights)
}

// verifyOfficer adds an officer to what was found.
func (p AimedPlan) verifyOfficer(a *aimed, c *aimCheck, weights []worth, o int, offers []offer) error {
	id := a.officer(o).ID
	at, chosen := slices.BinarySearchFunc(p.assignments, id, func(x Assignment, id string) int { return cmp.Compare(x.Officer, id) })
	var price, asked worth
	if i, some := slices.BinarySearchFunc(p.officers, id, func(x pricedOfficer, id string) int { return cmp.Compare(x.ID, id) }); some {
		price = p.officers[i].Price
	}
	eligible := false
	for _, e := range offers {
		if !a.usable(o, e) {
			continue
		}
		s := int(a.service[o])
		w := a.worthOf(o, e)
		if most := mostPart / p.scale; w[filled] > most || w[fitted] > most || w[fitted] < -most {
			return aimFlaw{"scale", "is too fine for the fits"}
		}
		surplus := w.times(p.scale).minus(p.services[s].price).minus(p.posts[e.post].price)
		for t := range weights {
			if a.counts(int(a.class[o]), t, int(e.post)) {
				surplus = surplus.plus(weights[t])
			}
		}
		asked = asked.most(surplus)
		if !chosen || p.assignments[at].Post != p.posts[e.post].ID {
			continue
		}
		eligible = true
		x := p.assignments[at]
		if x.Score != Score(e.fit) || x.Service != a.officer(o).Service || !slices.Equal(x.Fit, a.fit(o, int(e.post))) {
			return aimFlaw{id, "is of another service, or rated otherwise, in the problem"}
		}
		c.held[e.post]++
		c.sent[s]++
		c.worth.add(w, 1)
		for t := range weights {
			if a.counts(int(a.class[o]), t, int(e.post)) {
				c.counts[t]++
			}
		}
	}
	switch {
	case chosen && !eligible:
		return aimFlaw{id, "is not eligible for her post"}
	case asked != price:
		return aimFlaw{id, "her price is not what her pairs ask for"}
	}
	if price != (worth{}) {
		c.price.add(price, 1)
	}
	return nil
}

func (p AimedPlan) verifySums(a *aimed, aims Aims, all *aimCheck, weights []worth) error {
	chosen, price := 0, &all.price
	for i, post := range p.posts {
		chosen += all.held[i]
		if all.held[i] > post.Positions {
			return aimFlaw{post.ID, "is held by more officers than it has positions"}
		}
		if post.Positions == 0 && post.price != (worth{}) {
			return aimFlaw{post.ID, "has no positions, and a price"}
		}
		price.add(post.price, min(post.Positions, len(a.roster)))
	}
	for i, service := range p.services {
		if all.sent[i] > service.Officers {
			return aimFlaw{service.Service, "sends more officers than its capacity"}
		}
		if service.Officers == 0 && service.price != (worth{}) {
			return aimFlaw{service.Service, "has no capacity, and a price"}
		}
		price.add(service.price, min(service.Officers, len(a.roster)))
	}
	if chosen != len(p.assignments) {
		return aimFlaw{"assignments", "some are of nobody in the problem"}
	}
	for t := range weights {
		price.add(person.times(p.scale).minus(weights[t]), a.least[t])
		all.worth.add(person, min(a.least[t], all.counts[t]))
		switch r := p.targets[p.target(aims.Targets[t].ID)]; {
		case r.Persons != all.counts[t]:
			return aimFlaw{r.Target, fmt.Sprintf("is reached by %d persons", all.counts[t])}
		case r.Least == 0 && r.weight != (worth{}):
			return aimFlaw{r.Target, "asks for nobody, and has a weight"}
		}
	}
	value, bounded := all.worth.worth()
	bound, shown := price.worth()
	most := a.mostMerit()
	switch {
	case !bounded || p.merit != a.merit(value, most):
		return aimFlaw{"merit", "is not that of the assignments"}
	case !shown || p.root != bound || p.shown != a.merit(bound.over(p.scale), most):
		return aimFlaw{"bound", "is not what the prices show"}
	}
	return nil
}

// total is a sum of worths that cannot overflow, whoever wrote the numbers.
type total [len(worth{})]big.Int

func (t *total) add(w worth, times int) {
	var part, by big.Int
	by.SetInt64(int64(times))
	for i := range t {
		t[i].Add(&t[i], part.Mul(part.SetInt64(w[i]), &by))
	}
}

func (t *total) join(u *total) {
	for i := range t {
		t[i].Add(&t[i], &u[i])
	}
}

// worth is the sum; not, if a part is beyond all bounds.
func (t *total) worth() (w worth, bounded bool) {
	for i := range t {
		if !t[i].IsInt64() {
			return worth{}, false
		}
		w[i] = t[i].Int64()
	}
	return w, true
}

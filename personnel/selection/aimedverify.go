package selection

import (
	"cmp"
	"context"
	"errors"
	"math/big"
	"slices"
)

// VerifyFor shows that the plan holds for the problem and the aims: everyone chosen is eligible, and rated as the plan
// says; no post has more officers than positions, no service spares more than it can; the merit is that of the
// assignments; and, from the prices kept with the plan, every pair of the problem judged and rated anew, that no plan
// exceeds the bound that the prices show. That takes time in proportion to the number of pairs, and does not call the
// solver.
//
// What prices do not prove is looked up: where there are aims, the search is made again, and has to end where the plan
// does; where there are none, only the order among equals is, as by [Plan.VerifyFor]. So a plan that is as good and not
// the first in the order of IDs does not verify in the stead of the first.
//
// The error names the first thing that does not hold, in either official language as by [Plan.Verify], or is that of the
// context.
func (p AimedPlan) VerifyFor(ctx context.Context, problem Problem, aims Aims) error {
	a, err := p.verifyRecord(ctx, problem, aims)
	if err != nil || a.isAimless() {
		return err
	}
	if p.nodes < 0 || p.nodes > mostNodes {
		return planFlaw{"nodes", notNodes}
	}
	aims.Nodes = max(1, p.nodes)
	again, err := ChooseFor(ctx, problem, aims)
	switch {
	case err != nil:
		return err
	case again.merit != p.merit || again.bound != p.bound || again.nodes != p.nodes || again.first != p.first:
		return planFlaw{"", otherSearch}
	case !slices.EqualFunc(again.assignments, p.assignments, Assignment.isSame):
		return planFlaw{"assignments", otherFirst}
	}
	return nil
}

// verifyRecord is all of [AimedPlan.VerifyFor] but the search. It gives the problem with its aims.
func (p AimedPlan) verifyRecord(ctx context.Context, problem Problem, aims Aims) (*aimed, error) {
	a, err := problem.aimed(aims)
	if err != nil {
		return nil, err
	}
	for _, verify := range []func(*aimed) error{p.verifySame, p.verifyProof} {
		if err := verify(a); err != nil {
			return nil, err
		}
	}
	return a, p.verifyPairs(ctx, a)
}

// isSame says whether the same officer fills the same post.
func (a Assignment) isSame(b Assignment) bool { return a.Officer == b.Officer && a.Post == b.Post }

// verifySame: the plan is about the posts, services and targets of the problem.
func (p AimedPlan) verifySame(a *aimed) error {
	if p.tour != a.Tour {
		return planFlaw{"tour", otherTour}
	}
	if len(p.posts) != len(a.posts) || len(p.services) != len(a.services) || len(p.targets) != len(a.Targets) {
		return planFlaw{"", otherLists}
	}
	for i, post := range p.posts {
		if post.line != lineOf(a.post(i)) {
			return planFlaw{post.ID, otherPostThere}
		}
	}
	for i, service := range p.services {
		if service.Capacity != a.services[i] {
			return planFlaw{service.Service, otherServiceThere}
		}
	}
	for t, aim := range a.Targets {
		if at := p.targets[t]; at.Target != aim.ID || at.Least != a.least[t] || at.Title != aim.Title {
			return planFlaw{aim.ID, otherTarget}
		}
	}
	if !slices.Equal(changes(a.Former, p.assignments), p.changes) {
		return planFlaw{"changes", otherChanges}
	}
	return nil
}

// verifyProof: what is said to be proved follows from the merit and the bounds, and no price is below zero or beyond all
// bounds.
func (p AimedPlan) verifyProof(a *aimed) error {
	want := Unproved
	switch {
	case p.shown == p.merit:
		want = ByPrices
	case p.bound == p.merit:
		want = BySearch
	}
	if p.proof != want || p.bound.Compare(p.merit) < 0 || p.shown.Compare(p.bound) < 0 {
		return planFlaw{"proof", otherProof}
	}
	if p.scale < 1 || p.scale > mostPart {
		return planFlaw{"scale", badScale}
	}
	switch aimless := a.isAimless(); {
	case aimless && (p.nodes != 0 || !p.first || p.proof != ByPrices):
		return planFlaw{"proof", moreProof}
	case p.scale != 1 && (aimless || p.priceless()):
		return planFlaw{"scale", idleScale}
	}
	price := func(of string, w, most worth) error {
		for _, part := range w {
			if part > mostPart || part < -mostPart {
				return planFlaw{of, hugePrice}
			}
		}
		if w.less(worth{}) || most != (worth{}) && most.less(w) {
			return planFlaw{of, badPrice}
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
	priced int     // officers with a price
	rivals *rivals // where there are no aims
}

// verifyPairs: every pair of the problem is worth no more than its prices; each officer's price is the least that makes it
// so, and all prices together are the bound that is said to be shown; the assignments are pairs and keep the limits, and
// the merit is theirs.
func (p AimedPlan) verifyPairs(ctx context.Context, a *aimed) error {
	checks := make([]*aimCheck, workers())
	for w := range checks {
		checks[w] = &aimCheck{
			fewest: len(a.roster), counts: make([]int, len(a.Targets)), held: make([]int, len(a.posts)), sent: make([]int, len(a.services)),
		}
		if a.isAimless() {
			checks[w].rivals = a.rivals()
		}
	}
	weights := make([]worth, len(p.targets))
	for t, target := range p.targets {
		weights[t] = target.weight
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
		all.priced += c.priced
		for _, sum := range [][2][]int{{all.counts, c.counts}, {all.held, c.held}, {all.sent, c.sent}} {
			for i, n := range sum[1] {
				sum[0][i] += n
			}
		}
	}
	if all.found != nil {
		return all.found
	}
	if err := p.verifySums(a, all, weights); err != nil || !a.isAimless() {
		return err
	}
	equals := make([]*rivals, len(checks))
	for w, c := range checks {
		equals[w] = c.rivals
	}
	switch o, another, err := a.verifyFirst(ctx, p.matching(a), equals); {
	case err != nil:
		return err
	case another:
		return planFlaw{a.officer(o).ID, otherFirst}
	}
	return nil
}

// matching is the plan on plain indices, where there are no aims.
func (p AimedPlan) matching(a *aimed) matching {
	m := matching{post: slices.Repeat([]int{nobody}, len(a.roster)), prices: prices{officer: make([]weight, len(a.roster))}}
	next, priced := 0, 0
	for o := range a.roster {
		id := a.officer(o).ID
		if next < len(p.assignments) && p.assignments[next].Officer == id {
			m.post[o] = a.postByID(p.assignments[next].Post)
			next++
		}
		if priced < len(p.officers) && p.officers[priced].ID == id {
			m.prices.officer[o] = weightOf(p.officers[priced].Price)
			priced++
		}
	}
	for _, post := range p.posts {
		m.prices.post = append(m.prices.post, weightOf(post.price))
	}
	for _, service := range p.services {
		m.prices.service = append(m.prices.service, weightOf(service.price))
	}
	return m
}

func weightOf(w worth) weight { return weight{w[filled], w[fitted]} }

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
			return planFlaw{"scale", fineScale}
		}
		surplus := w.times(p.scale).minus(p.services[s].price).minus(p.posts[e.post].price)
		for t := range weights {
			if a.counts(int(a.class[o]), t, int(e.post)) {
				surplus = surplus.plus(weights[t])
			}
		}
		asked = asked.most(surplus)
		if surplus == price && c.rivals != nil {
			c.rivals.add(o, a.service[o], e, chosen)
		}
		if !chosen || p.assignments[at].Post != p.posts[e.post].ID {
			continue
		}
		eligible = true
		x := p.assignments[at]
		if x.Score != Score(e.fit) || x.Service != a.officer(o).Service || !slices.Equal(x.Fit, a.fit(o, int(e.post))) {
			return planFlaw{id, otherRating}
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
		return planFlaw{id, notEligibleThere}
	case asked != price:
		return planFlaw{id, otherPrice}
	}
	if price != (worth{}) {
		c.price.add(price, 1)
		c.priced++
	}
	return nil
}

func (p AimedPlan) verifySums(a *aimed, all *aimCheck, weights []worth) error {
	chosen, price := 0, &all.price
	for i, post := range p.posts {
		chosen += all.held[i]
		if all.held[i] > post.Positions {
			return planFlaw{post.ID, tooManyThere}
		}
		if (post.Positions == 0 || len(a.roster) == 0) && post.price != (worth{}) {
			return planFlaw{post.ID, postPriced}
		}
		price.add(post.price, min(post.Positions, len(a.roster)))
	}
	for i, service := range p.services {
		if all.sent[i] > service.Officers {
			return planFlaw{service.Service, tooManySent}
		}
		if (service.Officers == 0 || len(a.roster) == 0) && service.price != (worth{}) {
			return planFlaw{service.Service, servicePriced}
		}
		price.add(service.price, min(service.Officers, len(a.roster)))
	}
	if chosen != len(p.assignments) {
		return planFlaw{"assignments", strangers}
	}
	if all.priced != len(p.officers) {
		return planFlaw{"officers", idleOfficers}
	}
	for t := range weights {
		price.add(person.times(p.scale).minus(weights[t]), a.least[t])
		all.worth.add(person, min(a.least[t], all.counts[t]))
		switch r := p.targets[t]; {
		case r.Persons != all.counts[t]:
			return planFlaw{r.Target, otherReach}
		case r.Least == 0 && r.weight != (worth{}):
			return planFlaw{r.Target, idleTarget}
		}
	}
	value, bounded := all.worth.worth()
	bound, shown := price.worth()
	most := a.mostMerit()
	switch {
	case !bounded || p.merit != a.merit(value, most):
		return planFlaw{"merit", otherMerit}
	case !shown || p.root != bound || p.shown != a.merit(bound.over(p.scale), most):
		return planFlaw{"bound", otherBound}
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

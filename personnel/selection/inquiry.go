package selection

import (
	"cmp"
	"context"
	"slices"
)

// inquiry asks what a plan with aims would be worth if something were otherwise. It searches among those who could be
// chosen if each service could spare one more than it can; in the search, the capacities are the true ones.
type inquiry struct {
	*lookout
	search    *search
	number    []int     // by officer of the search, the officer
	plan      []int     // by officer of the search, her option in the plan; nobody if she has none
	from      weights   // those of the plan
	outcomes  []Outcome // by officer
	doubts    []doubt   // by officer
	witnesses map[seat]witness
}

// inquire looks at all officers, and takes the plan up for questions.
func (p AimedPlan) inquire(ctx context.Context, problem Problem, aims Aims) (*inquiry, error) {
	room, unstated := roomForOne(problem, aims)
	i := &inquiry{lookout: p.lookout(room, unstated), outcomes: make([]Outcome, len(room.roster)), witnesses: map[seat]witness{}}
	doubts := make([][]doubt, workers())
	options, err := i.preselectByClass(ctx, func(worker, o int, offers []offer) {
		outcome, left := i.at(o, offers)
		i.outcomes[o] = outcome
		if left.offers != nil {
			doubts[worker] = append(doubts[worker], left)
		}
	})
	if err != nil {
		return nil, err
	}
	i.doubts = slices.Concat(doubts...)
	slices.SortFunc(i.doubts, func(x, y doubt) int { return cmp.Compare(x.officer, y.officer) })
	for _, d := range i.doubts {
		for _, e := range d.offers {
			options = append(options, option{d.officer, int(e.post), i.worthOf(d.officer, e)})
		}
	}
	for o, post := range i.chosen {
		if post != nobody {
			options = append(options, option{o, post, i.brings[o]})
		}
	}
	slices.SortFunc(options, option.compare)
	options = slices.CompactFunc(options, func(x, y option) bool { return x.compare(y) == 0 })
	i.setUp(ctx, options)
	return i, nil
}

// roomForOne is the problem where each service can spare one officer more than it can, those without a capacity one
// together: so as many candidates are kept as any question takes.
func roomForOne(problem Problem, aims Aims) (a *aimed, unstated int) {
	problem.Capacity = slices.Clone(problem.Capacity)
	for s := range problem.Capacity {
		problem.Capacity[s].Officers++
	}
	d := newDocket(problem)
	unstated = len(d.services)
	d.services = append(d.services, Capacity{Officers: 1})
	for k := range problem.Officers {
		service := problem.Officers[k].Service
		if _, stated := d.number[service]; !stated {
			d.number[service] = int32(unstated)
		}
	}
	return d.aim(aims), unstated
}

// setUp makes the search, with the plan in it.
func (i *inquiry) setUp(ctx context.Context, options []option) {
	q, number := i.quest(options)
	q.finest = q.finestScale()
	for s := range q.capacity {
		q.capacity[s]--
	}
	nodes := i.Nodes
	if nodes == 0 {
		nodes = defaultNodes
	}
	i.number, i.search = number, &search{rings: q.rings(), limit: nodes}
	i.search.ctx = ctx
	i.plan = slices.Repeat([]int{nobody}, len(number))
	for n, e := range q.options {
		if i.chosen[number[e.officer]] == e.post {
			i.plan[e.officer] = n
		}
	}
	i.reset()
	i.from = q.weights()
	if w := i.recorded(); q.canHold(w) {
		i.from = w
	}
}

// recorded are the weights that are kept with the plan.
func (i *inquiry) recorded() weights {
	w := weights{scale: i.record.scale}
	for _, t := range i.goals {
		w.goal = append(w.goal, i.weights[t])
	}
	return w
}

// canHold says whether no sum overflows with the weights, whoever wrote them: any will do to begin with.
func (q quest) canHold(w weights) bool {
	most := mostPart / 4 / q.places()
	for _, goal := range w.goal {
		for _, part := range goal {
			if part > most || part < -most {
				return false
			}
		}
	}
	return w.scale <= q.finest
}

// best searches for the best plan as things are set, from the plan that is asked about. It is of no interest if it is not
// worth the goal; known says whether that is all that there is to know.
func (i *inquiry) best(goal worth, stop bool) (value worth, found, known bool) {
	s := i.search
	if s.nodes >= s.limit {
		return worth{}, false, false
	}
	s.goal, s.stop, s.found, s.ended, s.pool = goal, stop, false, false, nil
	s.run(i.from, cuts{})
	if s.found {
		value = s.value(s.best)
	}
	return value, s.found, !s.ended
}

// reset goes back to the plan that is asked about.
func (i *inquiry) reset() {
	for o, option := range i.plan {
		if i.search.held[o] != option {
			i.search.give(o, option)
		}
	}
}

// prices are what one more release by each service would gain, and one position less in each post would lose; none where
// the plan is not known to be the best, since a better one may be had without.
func (i *inquiry) prices() []Price {
	if i.record.proof == Unproved {
		return nil
	}
	var all []Price
	add := func(p Price, by worth, known bool) {
		if p.Unknown = !known; known {
			p.Kept, p.Missing, p.Filled, p.Fit = int(by[kept]), int(by[counted]), by[filled], Score(by[fitted])
		}
		if !known || by != (worth{}) {
			all = append(all, p)
		}
	}
	for s, service := range i.services {
		if s == i.unstated || !i.couldGain(s) {
			continue
		}
		i.search.capacity[s]++
		value, found, known := i.best(i.value.plus(unit), false)
		i.search.capacity[s]--
		i.reset()
		if !found {
			value = i.value
		}
		add(Price{Service: service.Service}, value.minus(i.value), known)
	}
	for p, holders := range i.holders {
		post := i.post(p)
		if post.Positions == 0 || len(holders) < post.Positions {
			continue
		}
		i.search.positions[p]--
		i.search.give(i.search.options[i.search.holders[p][0]].officer, nobody)
		value, _, known := i.best(worth{settled: -1}, false)
		i.search.positions[p]++
		i.reset()
		add(Price{Post: post.ID, Title: post.Title, Positions: post.Positions}, i.value.minus(value), known)
	}
	return all
}

// couldGain says whether the prices leave it open that one more release by a service betters the plan. A service that can
// spare nobody has no price.
func (i *inquiry) couldGain(service int) bool {
	p := i.record
	at := p.services[service]
	return at.Officers == 0 || i.value.times(p.scale).less(p.root.plus(at.price))
}

// settleDoubts searches, for each officer of whom it is open, whether the plan would be better if she were sent too.
func (i *inquiry) settleDoubts() {
	for _, d := range i.doubts {
		i.outcomes[d.officer] = i.outcome(d)
	}
}

func (i *inquiry) outcome(d doubt) Outcome {
	if slices.ContainsFunc(d.offers, func(e offer) bool { return i.isWitnessed(d.officer, e) }) {
		return ServiceFull
	}
	sure := true
	for _, e := range d.offers {
		found, known := i.betters(d.officer, e)
		if found {
			return ServiceFull
		}
		sure = sure && known
	}
	if !sure {
		return ""
	}
	return d.outcome
}

// outcomeIn is what became of an officer at home with regard to one post that she is eligible for.
func (i *inquiry) outcomeIn(o int, e offer) Outcome {
	betters, otherwise := i.inStead(o, e)
	switch whole := i.outcomes[o]; {
	case whole == CapacityNotStated:
		return whole
	case !i.couldBetter(o, e), whole == Outranked, whole == AimsFirst:
		return otherwise
	case i.record.proof == Unproved:
		return ""
	case betters, i.isWitnessed(o, e):
		return ServiceFull
	}
	switch found, known := i.betters(o, e); {
	case found:
		return ServiceFull
	case !known:
		return ""
	}
	return otherwise
}

// betters searches whether a plan that is known to be the best would be better with an officer in a post, beyond what her
// service can spare. No plan that sends her is better within that: so if one is, her service alone kept her at home.
func (i *inquiry) betters(o int, e offer) (found, known bool) {
	s := i.service[o]
	n, _ := slices.BinarySearchFunc(i.search.options, e, func(x option, e offer) int {
		return cmp.Or(cmp.Compare(i.number[x.officer], o), cmp.Compare(x.post, int(e.post)))
	})
	i.search.capacity[s]++
	i.search.settle(n, 1)
	value, found, known := i.best(i.value.plus(unit), true)
	i.search.settle(n, 0)
	i.search.capacity[s]--
	i.reset()
	if found {
		i.witness(o, e, value)
	}
	return found, known
}

// seat is a post, filled by somebody who counts towards certain targets.
type seat struct {
	belongs string
	post    int32
}

// witness is a plan that is better than the one that is asked about, by one more release: what it is worth but for the one
// in the seat, and who is in it. It is as good a plan for anybody who counts alike, is not in it, and is no worse there.
type witness struct {
	others worth
	sent   []int // the officers
}

// witness keeps a better plan that was found, if it is the best for the seat.
func (i *inquiry) witness(o int, e offer, value worth) {
	at := seat{i.classes[i.class[o]].belongs, e.post}
	w := witness{others: value.minus(i.worthOf(o, e))}
	if known, some := i.witnesses[at]; some && !known.others.less(w.others) {
		return
	}
	for _, n := range i.search.best.options {
		w.sent = append(w.sent, i.number[i.search.options[n].officer])
	}
	i.witnesses[at] = w
}

// isWitnessed says whether a plan that was found for another is better with this officer in the other's stead.
func (i *inquiry) isWitnessed(o int, e offer) bool {
	w, some := i.witnesses[seat{i.classes[i.class[o]].belongs, e.post}]
	return some && !slices.Contains(w.sent, o) && i.value.less(w.others.plus(i.worthOf(o, e)))
}

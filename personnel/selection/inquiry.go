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
	search   *search
	number   []int     // by officer of the search, the officer
	plan     []int     // by officer of the search, her option in the plan; nobody if she has none
	from     weights   // those of the plan
	outcomes []Outcome // by officer
	doubts   []doubt   // by officer
}

// inquire looks at all officers, and takes the plan up for questions.
func (p AimedPlan) inquire(ctx context.Context, problem Problem, aims Aims) (*inquiry, error) {
	room, unstated := roomForOne(problem, aims)
	i := &inquiry{lookout: p.lookout(room, unstated), outcomes: make([]Outcome, len(room.roster))}
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
	return i, i.setUp(ctx, options)
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
func (i *inquiry) setUp(ctx context.Context, options []option) error {
	q, number := i.quest(options)
	if err := q.checkScale(); err != nil {
		return err
	}
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
	if i.record.scale <= q.finest {
		i.from.scale = i.record.scale
		for k, t := range i.goals {
			i.from.goal[k] = i.weights[t]
		}
	}
	return nil
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

// prices are what one more release by each service would gain, and one position less in each post would lose.
func (i *inquiry) prices() []Price {
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

// outcome is what became of an officer of a plan that is known to be the best: no plan that sends her is better within
// what her service can spare, so that if one is better with one more release, her service alone kept her at home.
func (i *inquiry) outcome(d doubt) Outcome {
	s := i.service[d.officer]
	i.search.capacity[s]++
	defer func() { i.search.capacity[s]-- }()
	sure := true
	for _, e := range d.offers {
		n, _ := slices.BinarySearchFunc(i.search.options, e, func(x option, e offer) int {
			return cmp.Or(cmp.Compare(i.number[x.officer], d.officer), cmp.Compare(x.post, int(e.post)))
		})
		i.search.settle(n, 1)
		_, found, known := i.best(i.value.plus(unit), true)
		i.search.settle(n, 0)
		i.reset()
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

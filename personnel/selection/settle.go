package selection

import (
	"context"
	"slices"
)

// settlement is what the search came to: a plan, with a bound that no plan exceeds, and the prices that show it.
type settlement struct {
	column
	value worth
	// root is the bound that the prices show, and bound the one that the search shows: the same or less.
	root  limited
	bound worth
	// first says whether the plan was shown to be the first among its equals.
	first bool
	nodes int
	weights
	prices worthPrices // on the scale of the weights
}

// worthPrices are a dual solution, as [prices] are: at the weights, no option is worth more than its officer, her service
// and its post cost together.
type worthPrices struct {
	service, post, officer []worth
}

// solve finds the best plan of the quest, and of the best the first. It looks at so many nodes at most. Where the
// context ends first, its error comes with what was found by then; with nothing where there is no bound yet.
func (q quest) solve(ctx context.Context, limit int, start []int) (settlement, error) {
	q.finest = q.finestScale()
	s := &search{rings: q.rings(), limit: limit, goal: worth{settled: -1}}
	s.ctx = ctx
	for _, i := range start {
		s.give(s.options[i].officer, i)
	}
	var out settlement
	b, root, _ := s.tighten(q.weights(), cuts{})
	s.weigh(b.weights)
	s.better()
	if s.stopped {
		return settlement{}, ctx.Err()
	}
	out.root, out.weights, out.prices = root, b.weights, s.prices()
	if !s.closed(root) {
		s.exchange()
	}
	if !s.closed(root) {
		s.run(b.weights, cuts{})
	}
	out.column, out.value = s.best, s.value(s.best)
	out.bound = out.value
	if s.ended {
		out.bound = root.worth.over(root.scale).least(out.value.most(s.open))
	}
	if !s.ended {
		out.first = s.settleFirst(&out)
	}
	out.nodes = s.nodes
	return out, ctx.Err()
}

// prices reads the prices off the best plan by the weights that are set.
func (r *rings) prices() worthPrices {
	values := r.values()
	c := worthPrices{
		service: make([]worth, len(r.capacity)),
		post:    make([]worth, len(r.positions)),
		officer: make([]worth, len(r.service)),
	}
	for s := range c.service {
		c.service[s] = values[r.serviceNode(s)]
	}
	for p := range c.post {
		c.post[p] = worth{}.minus(values[p])
	}
	for i, e := range r.options {
		c.officer[e.officer] = c.officer[e.officer].most(r.worthOf(i).minus(c.service[r.service[e.officer]]).minus(c.post[e.post]))
	}
	return c
}

// settleFirst finds the first among the plans that are worth as much: the officers are gone through in their order;
// each is sent if any such plan sends her that agrees with what is settled, to the first post that any such plan gives
// her. It says whether it came to the end.
func (s *search) settleFirst(out *settlement) bool {
	gap := out.root.worth.minus(out.value.times(out.root.scale))
	s.goal, s.stop = out.value, true
	for o := range s.service {
		for i := s.rings.first[o]; i < s.rings.first[o+1]; i++ {
			e := s.options[i]
			if _, sent := slices.BinarySearch(out.options, i); sent {
				s.settle(i, 1)
				break
			}
			surplus := out.prices.service[s.service[o]].plus(out.prices.post[e.post]).plus(out.prices.officer[o]).minus(e.worth.times(out.scale))
			for t, g := range s.goals {
				if g.counts[s.class[o]][e.post] {
					surplus = surplus.minus(out.goal[t])
				}
			}
			if gap.less(surplus) {
				s.settle(i, -1)
				continue
			}
			if s.nodes >= s.limit {
				return false
			}
			s.settle(i, 1)
			s.found = false
			s.pool = slices.DeleteFunc(s.pool, func(c column) bool { return !s.allowed(c) && len(s.pool) > 64 })
			s.run(out.weights, cuts{})
			if s.found {
				out.column = s.best
				break
			}
			if s.ended {
				return false
			}
			s.settle(i, -1)
		}
	}
	return true
}

// finestScale is so fine that no sum overflows.
func (q quest) finestScale() int64 {
	most := int64(1)
	for _, e := range q.options {
		for _, part := range e.worth {
			most = max(most, part, -part)
		}
	}
	return max(1, mostPart/4/most/q.places())
}

// places is more than how many worths any sum has.
func (q quest) places() int64 {
	places := 4 + len(q.service) + len(q.positions) + len(q.capacity)
	for _, g := range q.goals {
		places += g.least
	}
	return int64(places)
}

// values are, by node, the most that a chain of moves from it to the ground gains: for a service, what one more release
// is worth; for a post, below zero, what its last position is worth. The plan has to be the best.
func (r *rings) values() []worth {
	values := make([]worth, len(r.rows))
	reaches := make([]bool, len(r.rows))
	reaches[r.ground()] = true
	for improved := true; improved; {
		improved = false
		for node := range r.ground() {
			r.refresh(node)
			for _, s := range r.rows[node] {
				if !reaches[s.to] {
					continue
				}
				if v := s.gain.plus(values[s.to]); !reaches[node] || values[node].less(v) {
					values[node], reaches[node], improved = v, true, true
				}
			}
		}
	}
	return values
}

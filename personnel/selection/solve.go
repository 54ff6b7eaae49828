package selection

import (
	"cmp"
	"context"
	"slices"
)

// solve finds the plan that fills positions of the greatest total priority, then fits best, and then comes first in the
// order that [network.first] describes, with the prices that prove it. The answer does not depend on the order of the
// pairs.
//
// An error is a fault of the network, or that of the context; with the latter comes a plan that keeps all limits but is
// not the best or not the first, without prices unless it is the best.
func (n network) solve(ctx context.Context) (matching, error) {
	if err := n.check(); err != nil {
		return matching{}, err
	}
	f, err := n.fill(ctx, n.rankings())
	if err != nil {
		return f.matching(), err
	}
	return f.first(ctx)
}

// fill is the flow of a best plan, with its prices.
//
// It opens one position after the other, the more urgent before the others, and fills each in the way that costs the plan
// least, given those opened before: which is the Hungarian method, by Kuhn and Munkres. A position once opened may be left
// open again for the sake of another; a service that has sent all it can never sends less.
//
// When the context ends first, its error comes with a plan that keeps all limits.
func (n network) fill(ctx context.Context, rankings []ranking) (*flow, error) {
	f := n.flow(rankings)
	posts := identity(len(n.positions))
	slices.SortStableFunc(posts, func(a, b int) int { return cmp.Compare(n.priority[b], n.priority[a]) })
	for _, p := range posts {
		// What is left open once costs nothing; so would be the rest.
		for opened := 0; opened < n.positions[p] && f.postPrice[p].isPositive(); opened++ {
			if err := ctx.Err(); err != nil {
				return f, err
			}
			f.open(int32(p))
		}
	}
	f.settlePrices()
	f.settleOthers()
	return f, nil
}

// first is the first of the best plans, with the prices.
func (f *flow) first(ctx context.Context) (matching, error) {
	m := f.matching()
	m.prices = prices{service: f.servicePrice, post: f.postPrice, officer: make([]weight, len(f.service))}
	for _, h := range f.holders {
		m.prices.officer[h.officer] = f.holderPrice(h)
	}
	return f.firstAmong(ctx, m, f.worthTheirPrice(m.prices))
}

// holderPrice is what a holder adds to her service and her post; nothing where she is at home again.
func (f *flow) holderPrice(h holder) weight {
	if h.post == nobody {
		return weight{}
	}
	return f.worth(h.post, h.fit).minus(f.postPrice[h.post]).minus(f.servicePrice[h.service])
}

func (f *flow) matching() matching {
	m := matching{post: make([]int, len(f.service))}
	for o := range m.post {
		m.post[o] = nobody
	}
	for _, h := range f.holders {
		if h.post != nobody {
			m.post[h.officer] = int(h.post)
			m.filled += f.priority[h.post]
			m.fit += h.fit
		}
	}
	return m
}

// settlePrices makes the prices those that [prices] tells of: of all that prove the plan, the least of the services,
// which go with the greatest of the posts. A price cannot move where a position is left, and a service's not below zero;
// from there it is settled, once more by the distances, how far each of the others can move.
func (f *flow) settlePrices() {
	s := &f.frontier
	s.begin()
	for p, positions := range f.positions {
		if f.taken[p] < positions {
			s.lower(int32(p), weight{}, link{})
		}
	}
	for service, price := range f.servicePrice {
		s.lower(f.node(int32(service)), price, link{})
	}
	never := end{settling: true, distance: weight{filled: mostPrice}}
	for node, more := s.nearest(); more; node, more = s.nearest() {
		if f.isPost(node) {
			f.fromPost(node, &never)
		} else {
			f.fromService(node, never)
		}
	}
	for _, node := range s.order {
		if f.isPost(node) {
			f.postPrice[node] = f.postPrice[node].plus(s.distance[node])
		} else {
			at := f.serviceAt(node)
			f.servicePrice[at] = f.servicePrice[at].minus(s.distance[node])
		}
	}
}

// settleOthers prices the services that can send nobody and the posts without positions, which the search leaves out.
func (f *flow) settleOthers() {
	for _, in := range f.groups {
		if f.capacity[in.service] == 0 && f.positions[in.post] > 0 {
			asked := f.worth(in.post, in.list[0].fit).minus(f.postPrice[in.post])
			f.servicePrice[in.service] = f.servicePrice[in.service].max(asked)
		}
	}
	for _, in := range f.groups {
		if f.positions[in.post] > 0 {
			continue
		}
		for _, o := range in.list {
			asked := f.worth(in.post, o.fit).minus(f.servicePrice[in.service])
			home := f.isHome(o.officer)
			if !home {
				asked = asked.minus(f.holderPrice(f.holders[f.slot[o.officer]-1]))
			}
			f.postPrice[in.post] = f.postPrice[in.post].max(asked)
			if home { // nobody after her is worth more
				break
			}
		}
	}
}

// worthTheirPrice are the pairs that a best plan may assign.
func (f *flow) worthTheirPrice(c prices) []pair {
	var worth []pair
	for _, in := range f.groups {
		asked := c.service[in.service].plus(c.post[in.post])
		// Those at home are worth their price if they are worth just that; the holders, who may be worth more, stand
		// between them or before.
		from, _ := slices.BinarySearchFunc(in.list, asked, func(o candidate, w weight) int {
			if f.worth(in.post, o.fit) == w {
				return 0
			} else if w.less(f.worth(in.post, o.fit)) {
				return -1
			}
			return 1
		})
		for _, o := range in.list[from:] {
			if f.worth(in.post, o.fit) != asked {
				break
			}
			if f.isHome(o.officer) {
				worth = append(worth, pair{int(o.officer), int(in.post), o.fit})
			}
		}
	}
	for _, h := range f.holders {
		if h.post == nobody {
			continue
		}
		for _, in := range f.placesOf(h.officer) {
			e := pair{int(h.officer), int(f.groups[in.group].post), f.groups[in.group].list[in.rank].fit}
			if f.surplus(c, e).isZero() {
				worth = append(worth, e)
			}
		}
	}
	return worth
}

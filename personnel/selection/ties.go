package selection

import (
	"context"
	"slices"
)

// ties moves from one best plan to another. Given the prices, the best plans are just those that assign only pairs worth
// their price and use up all that costs something; so any of them is reached from any other along rings of moves on such
// pairs. The nodes are the posts, the services, and the ground, through which a ring passes when one post or service
// fills a place in exchange for another's.
type ties struct {
	seating
	pairIndex // of the pairs worth their price
	prices    prices
	open      []int // by group, all officers in the queue before it are settled
	seen      []int // by node, the officer, counted from 1, for whom it was last reached
	from      []hop // by node, how it was reached
	stack     []int // nodes reached whose ways onward are still to be taken
}

// hop is a step of a ring: from a node, and the officer whose move it is; nobody for a step to or from the ground.
type hop struct {
	node, officer int
}

// first finds, from one best plan with its prices, the plan that comes first among all best plans: the officers are
// gone through in the order of their indices; each is sent if any best plan sends her that agrees with what is settled
// so far, to the lowest post that any such plan allows.
//
// It searches once for each officer who has a choice, in time linear in the pairs worth their price.
func (n network) first(ctx context.Context, m matching) (matching, error) {
	var worth []pair
	for _, e := range n.pairs {
		if n.surplus(m.prices, e).isZero() {
			worth = append(worth, e)
		}
	}
	return n.firstAmong(ctx, m, worth)
}

// firstAmong is first, given the pairs worth their price. Officers without such a pair stay at home in any best plan; the
// others are numbered anew, in the same order, so that those count for nothing.
func (n network) firstAmong(ctx context.Context, m matching, worth []pair) (matching, error) {
	var officers []int
	for _, e := range worth {
		officers = append(officers, e.officer)
	}
	slices.Sort(officers)
	officers = slices.Compact(officers)
	less := network{positions: n.positions, priority: n.priority, capacity: n.capacity}
	c := prices{service: m.prices.service, post: m.prices.post}
	for _, o := range officers {
		less.service = append(less.service, n.service[o])
		c.officer = append(c.officer, m.prices.officer[o])
	}
	renumbered := make([]pair, len(worth))
	for i, e := range worth {
		at, _ := slices.BinarySearch(officers, e.officer)
		renumbered[i] = pair{at, e.post, e.fit}
	}
	nodes := len(n.positions) + len(n.capacity) + 1
	t := ties{
		seating:   less.emptySeating(),
		pairIndex: less.indexOf(renumbered),
		prices:    c,
		seen:      make([]int, nodes),
		from:      make([]hop, nodes),
	}
	for _, in := range t.groups {
		t.open = append(t.open, in.from)
	}
	for i, o := range officers {
		t.assign(i, m.post[o])
	}
	var err error
	for i := 0; i < len(officers) && err == nil; i++ {
		t.settle(i)
		err = ctx.Err()
	}
	m.post = slices.Clone(m.post)
	for i, o := range officers {
		m.post[o] = t.post[i]
	}
	return m, err
}

func (t *ties) ground() int { return len(t.positions) + len(t.capacity) }

// settle gives an officer the lowest post that she can have.
func (t *ties) settle(officer int) {
	end := t.post[officer] // a ring through her comes back to her by her post, or by her service if she has none
	if end == nobody {
		end = t.serviceNode(t.service[officer])
	}
	for _, e := range t.offersOf(officer) {
		if e.post == t.post[officer] {
			return
		}
		if !t.search(officer, e.post, end) {
			continue
		}
		for node := end; node != e.post; node = t.from[node].node {
			switch mover := t.from[node].officer; {
			case mover == nobody:
			case node < len(t.positions):
				t.assign(mover, node)
			default:
				t.assign(mover, nobody)
			}
		}
		t.assign(officer, e.post)
		return
	}
}

// search looks for a way from start to end by moves of officers who are not settled. What earlier searches for the same
// officer have seen is not seen again: it did not lead to the end.
func (t *ties) search(officer, start, end int) bool {
	t.stack = t.stack[:0]
	t.reach(officer, start, hop{nobody, nobody})
	for len(t.stack) > 0 && t.seen[end] != officer+1 {
		node := t.stack[len(t.stack)-1]
		t.stack = t.stack[:len(t.stack)-1]
		switch {
		case node == t.ground():
			t.fromGround(officer)
		case node < len(t.positions):
			t.fromPost(officer, node)
		default:
			t.fromService(officer, node-len(t.positions))
		}
	}
	return t.seen[end] == officer+1
}

func (t *ties) reach(officer, node int, by hop) {
	if t.seen[node] != officer+1 {
		t.seen[node], t.from[node] = officer+1, by
		t.stack = append(t.stack, node)
	}
}

// fromGround: a place is left empty elsewhere, which is free to do, or a service sends one more.
func (t *ties) fromGround(officer int) {
	by := hop{t.ground(), nobody}
	for p, held := range t.holders {
		if len(held) > 0 && t.prices.post[p].isZero() {
			t.reach(officer, p, by)
		}
	}
	for s, capacity := range t.capacity {
		if t.sent[s] < capacity {
			t.reach(officer, t.serviceNode(s), by)
		}
	}
}

// fromPost: there is room, or one of the holders moves on or goes home.
func (t *ties) fromPost(officer, post int) {
	if len(t.holders[post]) < t.positions[post] {
		t.reach(officer, t.ground(), hop{post, nobody})
	}
	for _, o := range t.holders[post] {
		if o <= officer {
			continue
		}
		if t.prices.officer[o].isZero() {
			t.reach(officer, t.serviceNode(t.service[o]), hop{post, o})
		}
		for _, e := range t.offersOf(o) {
			t.reach(officer, e.post, hop{post, o})
		}
	}
}

// fromService: the service sends one less, which is free to do, or another of its officers.
func (t *ties) fromService(officer, service int) {
	node := t.serviceNode(service)
	if t.prices.service[service].isZero() {
		t.reach(officer, t.ground(), hop{node, nobody})
	}
	for g := t.heads[service]; g < t.heads[service+1]; g++ {
		in := t.groups[g]
		if t.seen[in.post] == officer+1 {
			continue
		}
		for t.open[g] < in.to && t.offers[t.queue[t.open[g]]].officer <= officer {
			t.open[g]++
		}
		free := slices.IndexFunc(t.queue[t.open[g]:in.to], func(offer int) bool {
			return t.post[t.offers[offer].officer] == nobody
		})
		if free >= 0 {
			t.reach(officer, in.post, hop{node, t.offers[t.queue[t.open[g]+free]].officer})
		}
	}
}

package selection

import "context"

// solve finds the plan that fills positions of the greatest total priority, then fits best, and then comes first in the
// order that [network.first] describes, with the prices that prove it. The answer does not depend on the order of the
// pairs.
//
// It sends one officer more at a time, each time along the chain of moves that gains most (successive longest paths), and
// stops when no chain gains. The chains are searched on a graph of posts and services only: see [residual].
//
// An error is a fault of the network, or that of the context; with the latter comes a plan that keeps all limits but is
// not the best or not the first, without prices unless it is the best.
func (n network) solve(ctx context.Context) (matching, error) {
	if err := n.check(); err != nil {
		return matching{}, err
	}
	r := n.residual()
	for {
		if err := ctx.Err(); err != nil {
			return r.matching(), err
		}
		r.evaluate()
		start, ok := r.bestStart()
		if !ok {
			break
		}
		r.advance(start)
	}
	m := r.matching()
	m.prices = r.prices()
	return n.first(ctx, m)
}

// bestStart is the service with capacity left from which sending one officer more gains most, if any gains at all.
func (r *residual) bestStart() (node int, ok bool) {
	var best weight
	for s, capacity := range r.capacity {
		if at := r.serviceNode(s); r.sent[s] < capacity && best.less(r.value[at]) {
			node, best, ok = at, r.value[at], true
		}
	}
	return node, ok
}

// advance makes the moves of the best chain from the node.
func (r *residual) advance(node int) {
	for r.state[node] = chainChanged; r.next[node] != nobody; r.state[node] = chainChanged {
		move := r.rows[node][r.next[node]]
		r.move(move)
		node = move.to
	}
}

func (r *residual) matching() matching {
	m := matching{post: r.post}
	for _, e := range r.offers {
		if r.post[e.officer] == e.post {
			m.filled += r.priority[e.post]
			m.fit += e.fit
		}
	}
	return m
}

// prices reads the prices off the last values, when no chain gains any more. What one more officer at a service's door
// is worth is the service's price; what one more officer at a post's door is worth, never above zero, is the post's,
// turned around. An officer's is what she herself adds to that.
func (r *residual) prices() prices {
	c := prices{
		service: make([]weight, len(r.capacity)),
		post:    make([]weight, len(r.positions)),
		officer: make([]weight, len(r.service)),
	}
	for s := range c.service {
		c.service[s] = r.value[r.serviceNode(s)]
	}
	for p := range c.post {
		c.post[p] = weight{}.minus(r.value[p])
	}
	for _, e := range r.offers {
		if r.positions[e.post] > 0 {
			c.officer[e.officer] = c.officer[e.officer].plus(weight{}.minus(r.surplus(c, e)).orZero())
		}
	}
	for _, e := range r.offers {
		if r.positions[e.post] == 0 {
			c.post[e.post] = c.post[e.post].plus(weight{}.minus(r.surplus(c, e)).orZero())
		}
	}
	return c
}

package selection

import (
	"cmp"
	"slices"
)

// residual is the graph of the moves that a plan still allows. Its nodes are the posts and then the services; officers
// are never nodes, since only the best of them counts for each move:
//
//	service → post     a free officer of the service takes the post
//	post → post        one of its holders moves on to another post
//	post → service     one of its holders goes home, and makes room in her service
//
// A chain of moves starts at a service with capacity left and ends at a post with room (or, the value of which is zero,
// with an officer gone home). No chain needs a node twice.
type residual struct {
	seating
	pairIndex
	groupOf []int // by offer
	rank    []int // by offer, where it stands in the queue; each group's best fit first
	free    []int // by group, no offer in the queue before it is of a free officer

	rows  [][]move     // by node
	state []chainState // by node
	open  []int        // the nodes that evaluate last looked at

	value   []weight // by node, the most that a chain from here gains
	reaches []bool   // by node, a chain from here comes to an end
	next    []int    // by node, that chain's first move in the row; nobody where it ends here

	best []int // by node, nobody except within rebuildPost
}

// chainState is what is known of the best chain from a node: nothing, that it is as it was, or that a row on it has changed.
// The node's own row is rebuilt only if its state is changed before the first question.
type chainState int8

const (
	chainUnknown chainState = iota
	chainKept
	chainChanged
)

// move takes an officer to a post, or home to her service.
type move struct {
	to, officer int
	gain        weight
}

func (n network) residual() *residual {
	nodes := len(n.positions) + len(n.capacity)
	r := &residual{
		seating:   n.emptySeating(),
		pairIndex: n.indexOf(n.pairs),
		groupOf:   make([]int, len(n.pairs)),
		rank:      make([]int, len(n.pairs)),
		rows:      make([][]move, nodes),
		state:     make([]chainState, nodes),
		value:     make([]weight, nodes),
		reaches:   make([]bool, nodes),
		next:      make([]int, nodes),
		best:      make([]int, nodes),
	}
	r.free = make([]int, len(r.groups))
	for g, in := range r.groups {
		queue := r.queue[in.from:in.to]
		slices.SortStableFunc(queue, func(a, b int) int {
			return cmp.Compare(r.offers[b].fit, r.offers[a].fit)
		})
		for i, offer := range queue {
			r.groupOf[offer], r.rank[offer] = g, in.from+i
		}
		r.free[g] = in.from
	}
	for node := range nodes {
		r.state[node], r.best[node] = chainChanged, nobody
	}
	return r
}

func (n network) serviceNode(service int) int { return len(n.positions) + service }

// hasRoom says whether the post has a position that nobody holds.
func (r *residual) hasRoom(post int) bool { return len(r.holders[post]) < r.positions[post] }

// move makes a move. The rows of the nodes that it goes from and to are no longer right.
func (r *residual) move(m move) {
	if m.to < len(r.positions) {
		r.assign(m.officer, m.to)
		return
	}
	r.assign(m.officer, nobody)
	for offer := r.first[m.officer]; offer < r.first[m.officer+1]; offer++ {
		g := r.groupOf[offer]
		r.free[g] = min(r.free[g], r.rank[offer])
	}
}

func (r *residual) rebuild() {
	for node, state := range r.state {
		if state != chainChanged {
			continue
		}
		r.rows[node] = r.rows[node][:0]
		if node < len(r.positions) {
			r.rebuildPost(node)
		} else {
			r.rebuildService(node)
		}
	}
}

// rebuildService finds the best free officer of the service for each post.
func (r *residual) rebuildService(node int) {
	s := node - len(r.positions)
	for g := r.heads[s]; g < r.heads[s+1]; g++ {
		in := r.groups[g]
		at := r.free[g]
		for at < in.to && r.post[r.offers[r.queue[at]].officer] != nobody {
			at++
		}
		r.free[g] = at
		if at < in.to {
			e := r.offers[r.queue[at]]
			r.rows[node] = append(r.rows[node], move{in.post, e.officer, r.weight(e)})
		}
	}
}

// rebuildPost finds, for each place that a holder of the post could go to, the holder who loses least.
func (r *residual) rebuildPost(post int) {
	row := r.rows[post]
	offer := func(m move) {
		switch i := r.best[m.to]; {
		case i == nobody:
			r.best[m.to] = len(row)
			row = append(row, m)
		case row[i].gain.less(m.gain):
			row[i] = m
		}
	}
	for _, o := range r.holders[post] {
		var here weight
		for _, e := range r.offersOf(o) {
			if e.post == post {
				here = r.weight(e)
			}
		}
		offer(move{r.serviceNode(r.service[o]), o, weight{}.minus(here)})
		for _, e := range r.offersOf(o) {
			if e.post != post {
				offer(move{e.post, o, r.weight(e).minus(here)})
			}
		}
	}
	for _, m := range row {
		r.best[m.to] = nobody
	}
	r.rows[post] = row
}

// evaluate finds the best chain from each node, by improving until nothing improves. It ends since going around never
// gains: the plan is the best among those that send as many officers.
//
// Since each plan follows the last by its best chain, no value ever rises. So a node whose best chain met no row that
// has changed since keeps it, and only the others are looked at.
func (r *residual) evaluate() {
	r.rebuild()
	open := r.open[:0]
	for node := range r.rows {
		if r.keeps(node) {
			continue
		}
		open = append(open, node)
	}
	for _, node := range open {
		r.value[node], r.next[node] = weight{}, nobody
		r.reaches[node] = node >= len(r.positions) || r.hasRoom(node)
	}
	for improved := true; improved; {
		improved = false
		for _, node := range open {
			for i, m := range r.rows[node] {
				if !r.reaches[m.to] {
					continue
				}
				value := m.gain.plus(r.value[m.to])
				if !r.reaches[node] || r.value[node].less(value) {
					r.value[node], r.reaches[node], r.next[node] = value, true, i
					improved = true
				}
			}
		}
	}
	for node := range r.state {
		r.state[node] = chainUnknown
	}
	r.open = open
}

// keeps says whether the best chain from the node met no row that has changed.
func (r *residual) keeps(node int) bool {
	if r.state[node] == chainUnknown {
		r.state[node] = chainKept
		if next := r.next[node]; next != nobody && !r.keeps(r.rows[node][next].to) {
			r.state[node] = chainChanged
		}
	}
	return r.state[node] == chainKept
}

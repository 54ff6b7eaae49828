package selection

import (
	"cmp"
	"context"
	"slices"
)

// rings is a plan that is bettered by rings of moves, until none betters it: then it is the best, as the labels prove.
//
// The nodes are the posts, the services, and the ground, through which a ring passes when a place is left empty or an
// empty one is taken:
//
//	service → post     a free officer of the service takes the post
//	post → post        one of its holders moves on to another post
//	post → service     one of its holders goes home
//
// So officers are never nodes. What a plan is worth can be changed at any time (the worth of the goals, the options that
// are settled); the next rings start from the plan as it stands.
type rings struct {
	quest
	first  []int     // the options of officer o are options[first[o]:first[o+1]]
	queues [][]queue // by service
	weights
	bonus [][]worth // by class and post, what all goals add
	fix   []int8    // by option: 1 taken, -1 left out, 0 not settled
	taken []int     // the options that are settled as taken

	held    []int   // by officer, her option; nobody if she has none
	holders [][]int // by post, the options taken
	sent    []int   // by service

	rows   [][]step
	stale  []bool // by node: the row has to be made anew
	label  []worth
	from   []origin // by node, how the label was reached
	queue  []int
	queued []bool
	best   []int // by node, nobody except within a row that is being made

	ctx     context.Context
	stopped bool // the context ended, and the plan may not be the best by the weights
	looked  int  // at how many nodes
}

// queue is the options of one post to the officers of one service and class, the best first and then in their order.
type queue struct {
	post    int
	options []int
}

// step is a move along a ring: with the option that is taken, or given up by one who goes home, or nobody.
type step struct {
	to, option int
	gain       worth
}

type origin struct {
	node int
	step step
}

func (q quest) rings() *rings {
	nodes := len(q.positions) + len(q.capacity) + 1
	r := &rings{
		quest:   q,
		first:   make([]int, len(q.service)+1),
		queues:  make([][]queue, len(q.capacity)),
		weights: q.weights(),
		fix:     make([]int8, len(q.options)),
		held:    slices.Repeat([]int{nobody}, len(q.service)),
		holders: make([][]int, len(q.positions)),
		sent:    make([]int, len(q.capacity)),
		rows:    make([][]step, nodes),
		stale:   slices.Repeat([]bool{true}, nodes),
		label:   make([]worth, nodes),
		from:    make([]origin, nodes),
		queued:  make([]bool, nodes),
		best:    slices.Repeat([]int{nobody}, nodes),
		ctx:     context.Background(),
	}
	for i, e := range q.options {
		r.first[e.officer+1] = i + 1
	}
	for o := range q.service {
		r.first[o+1] = max(r.first[o+1], r.first[o])
	}
	r.bonus = make([][]worth, 1+slices.Max(append(slices.Clone(q.class), -1)))
	for class := range r.bonus {
		r.bonus[class] = make([]worth, len(q.positions))
	}
	r.makeQueues()
	return r
}

func (r *rings) makeQueues() {
	order := identity(len(r.options))
	key := func(i int) (service, class, post int) {
		e := r.options[i]
		return r.service[e.officer], r.class[e.officer], e.post
	}
	slices.SortFunc(order, func(a, b int) int {
		s, c, p := key(a)
		t, d, q := key(b)
		by := cmp.Or(cmp.Compare(s, t), cmp.Compare(c, d), cmp.Compare(p, q))
		if by == 0 {
			switch x, y := r.options[a].worth, r.options[b].worth; {
			case y.less(x):
				by = -1
			case x.less(y):
				by = 1
			}
		}
		return cmp.Or(by, cmp.Compare(a, b))
	})
	for from := 0; from < len(order); {
		s, c, p := key(order[from])
		until := from + 1
		for until < len(order) {
			if t, d, q := key(order[until]); t != s || d != c || q != p {
				break
			}
			until++
		}
		r.queues[s] = append(r.queues[s], queue{p, order[from:until]})
		from = until
	}
}

func (r *rings) serviceNode(service int) int { return len(r.positions) + service }
func (r *rings) ground() int                 { return len(r.positions) + len(r.capacity) }

// worthOf is what an option is worth, goals and settled options considered.
func (r *rings) worthOf(option int) worth {
	e := r.options[option]
	w := e.worth.times(r.scale).plus(r.bonus[r.class[e.officer]][e.post])
	if r.dear != (worth{}) {
		w = w.minus(r.dear.times(e.worth[filled]))
	}
	w[settled] = int64(r.fix[option])
	return w
}

// weights are what a person counts for towards each goal, from nothing to a person, in parts of one in scale; how much less
// than a person, since some are missing in any case; and what filled priority is too dear by, since no more can be had.
type weights struct {
	scale  int64
	goal   []worth
	spared worth
	dear   worth
}

func (q quest) weights() weights { return weights{scale: 1, goal: make([]worth, len(q.goals))} }

// weigh sets the weights.
func (r *rings) weigh(w weights) {
	for node := range r.stale {
		r.stale[node] = true
		for part := range r.label[node] {
			r.label[node][part] = r.label[node][part] / r.scale * w.scale // any labels will do
		}
	}
	r.weights = w
	for class, bonus := range r.bonus {
		for p := range bonus {
			bonus[p] = worth{}
			for t, g := range r.goals {
				if g.counts[class][p] {
					bonus[p] = bonus[p].plus(w.goal[t])
				}
			}
		}
	}
}

// settle says whether an option has to be taken (1), has to be left out (-1), or neither (0).
func (r *rings) settle(option int, way int8) {
	if r.fix[option] == 1 {
		r.taken = slices.DeleteFunc(r.taken, func(i int) bool { return i == option })
	}
	if way == 1 {
		r.taken = append(r.taken, option)
	}
	r.fix[option] = way
	o := r.options[option].officer
	r.stale[r.serviceNode(r.service[o])] = true
	if r.held[o] != nobody {
		r.stale[r.options[r.held[o]].post] = true
	}
}

// give moves an officer to the option, or home for nobody.
func (r *rings) give(officer, option int) {
	s := r.serviceNode(r.service[officer])
	r.stale[s], r.stale[r.ground()] = true, true
	if old := r.held[officer]; old != nobody {
		p := r.options[old].post
		at := slices.Index(r.holders[p], old)
		last := len(r.holders[p]) - 1
		r.holders[p][at] = r.holders[p][last]
		r.holders[p] = r.holders[p][:last]
		r.sent[r.service[officer]]--
		r.stale[p] = true
	}
	if option != nobody {
		p := r.options[option].post
		r.holders[p] = append(r.holders[p], option)
		r.sent[r.service[officer]]++
		r.stale[p] = true
	}
	r.held[officer] = option
}

// better makes rings of moves until none betters the plan, or until the context ends.
func (r *rings) better() {
	for node, stale := range r.stale {
		if stale {
			r.enqueue(node)
		}
		r.from[node].node = nobody
	}
	for len(r.queue) > 0 {
		if r.looked++; r.looked%lookUp == 0 && r.ctx.Err() != nil {
			r.stopped = true
		}
		if r.stopped {
			break
		}
		node := r.queue[0]
		r.queue, r.queued[node] = r.queue[1:], false
		r.refresh(node)
		for _, s := range r.rows[node] {
			at := r.label[node].plus(s.gain)
			if !r.label[s.to].less(at) {
				continue
			}
			if r.leads(s.to, node) {
				r.turn(node, s)
				break
			}
			r.label[s.to], r.from[s.to] = at, origin{node, s}
			r.enqueue(s.to)
		}
	}
	for _, node := range r.queue {
		r.queued[node] = false
	}
	r.queue = r.queue[:0]
}

// lookUp is after how many nodes the context is asked whether it has ended.
const lookUp = 1024

func (r *rings) enqueue(node int) {
	if !r.queued[node] {
		r.queued[node] = true
		r.queue = append(r.queue, node)
	}
}

// leads says whether the label of a node goes back to another one.
func (r *rings) leads(ancestor, node int) bool {
	for ; node != nobody; node = r.from[node].node {
		if node == ancestor {
			return true
		}
	}
	return false
}

// turn makes the moves of the ring that the step from a node closes.
func (r *rings) turn(node int, last step) {
	type move struct{ officer, option int }
	var moves []move
	for at, s := node, last; ; {
		if s.option != nobody {
			o, to := r.options[s.option].officer, s.option
			if s.to >= len(r.positions) {
				to = nobody
			}
			moves = append(moves, move{o, to})
		}
		if at == last.to {
			break
		}
		at, s = r.from[at].node, r.from[at].step
	}
	for _, m := range moves {
		r.give(m.officer, m.option)
	}
	for at := range r.from {
		r.from[at].node = nobody
		if r.stale[at] {
			r.enqueue(at)
		}
	}
	r.enqueue(node)
}

// refresh makes the row of a node anew if it has to be.
func (r *rings) refresh(node int) {
	if !r.stale[node] {
		return
	}
	r.stale[node] = false
	r.rows[node] = r.rows[node][:0]
	switch s := node - len(r.positions); {
	case s < 0:
		r.postRow(node)
	case s < len(r.capacity):
		r.serviceRow(node, s)
	default:
		r.groundRow(node)
	}
	for _, s := range r.rows[node] {
		r.best[s.to] = nobody
	}
}

// addStep adds a step to the row that is being made, if it is the best to its node.
func (r *rings) addStep(node int, s step) {
	switch i := r.best[s.to]; {
	case i == nobody:
		r.best[s.to] = len(r.rows[node])
		r.rows[node] = append(r.rows[node], s)
	case r.rows[node][i].gain.less(s.gain):
		r.rows[node][i] = s
	}
}

func (r *rings) postRow(post int) {
	if len(r.holders[post]) < r.positions[post] {
		r.addStep(post, step{r.ground(), nobody, worth{}})
	}
	for _, held := range r.holders[post] {
		here := r.worthOf(held)
		o := r.options[held].officer
		r.addStep(post, step{r.serviceNode(r.service[o]), held, worth{}.minus(here)})
		for i := r.first[o]; i < r.first[o+1]; i++ {
			if i != held && r.fix[i] >= 0 {
				r.addStep(post, step{r.options[i].post, i, r.worthOf(i).minus(here)})
			}
		}
	}
}

func (r *rings) serviceRow(node, service int) {
	r.addStep(node, step{r.ground(), nobody, worth{}})
	for _, q := range r.queues[service] {
		for _, i := range q.options {
			if r.held[r.options[i].officer] == nobody && r.fix[i] >= 0 {
				r.addStep(node, step{q.post, i, r.worthOf(i)})
				break
			}
		}
	}
	for _, i := range r.taken {
		if e := r.options[i]; r.service[e.officer] == service && r.held[e.officer] == nobody {
			r.addStep(node, step{e.post, i, r.worthOf(i)})
		}
	}
}

func (r *rings) groundRow(node int) {
	for s, capacity := range r.capacity {
		if r.sent[s] < capacity {
			r.addStep(node, step{r.serviceNode(s), nobody, worth{}})
		}
	}
	for p, held := range r.holders {
		if len(held) > 0 {
			r.addStep(node, step{p, nobody, worth{}})
		}
	}
}

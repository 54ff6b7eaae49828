package selection

import (
	"maps"
	"math/big"
	"slices"
)

// column is a plan that was met in the search: the options taken, by officer; what they are worth apart from the goals;
// and how many officers count towards each goal.
type column struct {
	options []int
	worth   worth
	counts  []int
}

// search finds the best plan of a quest, goals considered, by branch and bound.
//
// The bound is that of Lagrange: where a person counts for no more than the plan loses by lacking one, and not less than
// nothing, the best plan by those weights, and what is paid for the goals themselves, is worth no less than any plan.
// Every plan met on the way is a plan that can be chosen; it is worth what it is worth. Where the bound leaves room for
// a better plan, an option on which the best plans by different weights disagree is taken, and then left out.
type search struct {
	*rings
	limit int // how many nodes may be looked at
	nodes int
	goal  worth // a plan has to be worth as much, to be of interest
	stop  bool  // stop at the first
	found bool
	best  column
	open  worth // the largest bound of what was not looked at
	pool  []column
	ended bool // the limit was reached, or the context ended
}

// unit is the least by which one plan can be better than another.
var unit = worth{fitted: 1}

func (r *rings) column() column {
	c := column{counts: make([]int, len(r.goals))}
	for _, i := range r.held {
		if i == nobody {
			continue
		}
		e := r.options[i]
		c.options = append(c.options, i)
		c.worth = c.worth.plus(e.worth)
		for t, g := range r.goals {
			if g.counts[r.class[e.officer]][e.post] {
				c.counts[t]++
			}
		}
	}
	return c
}

// value is what the plan is worth, goals considered.
func (q quest) value(c column) worth {
	w := c.worth
	for t, g := range q.goals {
		w = w.plus(person.times(int64(min(g.least, c.counts[t]))))
	}
	return w
}

// line is what the plan is worth by the weights, and what is paid for the goals and the cuts themselves.
func (q quest) line(c column, w weights, known cuts) worth {
	at := c.worth.times(w.scale).minus(w.dear.times(c.worth[filled])).plus(q.constant(w, known))
	for t := range q.goals {
		at = at.plus(w.goal[t].times(int64(c.counts[t])))
	}
	return at
}

// constant is what is paid for the goals and the cuts.
func (q quest) constant(w weights, known cuts) worth {
	at := w.dear.times(known.priority).minus(w.spared.times(int64(known.missing)))
	for t, g := range q.goals {
		at = at.plus(person.times(w.scale).minus(w.goal[t]).times(int64(g.least)))
	}
	return at
}

// allowed says whether a plan agrees with what is settled.
func (r *rings) allowed(c column) bool {
	n := 0
	for _, i := range c.options {
		switch r.fix[i] {
		case -1:
			return false
		case 1:
			n++
		}
	}
	return n == len(r.taken)
}

// limited is a bound with its scale.
type limited struct {
	worth worth
	scale int64
}

// closed says whether no plan within the bound is of interest.
func (s *search) closed(b limited) bool {
	return s.stop && s.found || b.worth.less(s.goal.times(b.scale))
}

// meet takes notice of a plan.
func (s *search) meet(c column) {
	v := s.value(c)
	if v.less(s.goal) {
		return
	}
	s.found, s.best = true, c
	if !s.stop {
		s.goal = v.plus(unit)
	}
}

// tighten moves the weights to where the bound is least, or to where nothing of interest is left. It is not feasible if
// no plan agrees with what is settled.
func (s *search) tighten(from weights, known cuts) (b *blend, bound limited, feasible bool) {
	b = &blend{quest: s.quest, cuts: known, weights: from}
	if len(s.pool) > mostPool {
		s.pool = slices.Clone(s.pool[len(s.pool)-mostPool/2:])
	}
	for _, c := range s.pool {
		if s.allowed(c) {
			b.pool = append(b.pool, c)
			s.meet(c) // it may have been met when something else was of interest
		}
	}
	if s.stop && s.found {
		return b, bound, false
	}
	if len(b.pool) > 0 {
		b.start()
	}
	for {
		b.hold()
		s.weigh(b.weights)
		s.better()
		if s.stopped {
			s.ended, s.open = true, boundless
			return b, bound, false
		}
		c := s.column()
		if !s.allowed(c) {
			return b, bound, false
		}
		s.meet(c)
		bound = limited{s.line(c, b.weights, b.cuts), b.scale}
		if s.closed(bound) || len(b.basis) > 0 && (!b.worth.less(bound.worth) || b.has(c)) {
			return b, bound, true
		}
		s.pool, b.pool = append(s.pool, c), append(b.pool, c)
		if len(b.basis) == 0 {
			b.start()
			continue
		}
		b.enter(len(b.pool) - 1)
		b.settleShares()
	}
}

// boundless is more than any plan is worth.
var boundless = worth{unbounded, unbounded, unbounded, unbounded, unbounded}

// mostPool is how many plans are kept in mind.
const mostPool = 400

// start makes the best blend of the plans of the pool, from one that keeps to the cuts; where there is none, it does
// without the cuts.
func (b *blend) start() {
	at := slices.IndexFunc(b.pool, func(c column) bool {
		missing := 0
		for t, g := range b.goals {
			missing += max(0, g.least-c.counts[t])
		}
		return missing >= b.missing && (b.priority == 0 || c.worth[filled] <= b.priority)
	})
	if at < 0 {
		at, b.cuts, b.spared, b.dear = 0, cuts{}, worth{}, worth{}
	}
	b.begin(at)
	b.settleShares()
}

// cut is what a bound says in whole persons and priorities, where it is a fraction of one: a mixture of plans got further
// than any plan can. It holds for the plans that are of interest, since they are as good in all parts before.
func (s *search) cut(b *blend, bound limited) (cuts, bool) {
	most := bound.worth.over(bound.scale)
	known := b.cuts
	for part := kept; part < fitted; part++ {
		if most[part]*bound.scale != bound.worth[part] {
			switch part {
			case counted:
				known.missing = -int(most[counted])
				for _, g := range s.goals {
					known.missing += g.least
				}
			case filled:
				known.priority = most[filled]
			}
			return known, known != b.cuts && known.priority >= 0
		}
		if most[part] != s.goal[part] {
			break
		}
	}
	return known, false
}

// mostCuts is how often a bound is cut before something is settled: each part may be cut once or twice.
const mostCuts = 4

// run looks for a plan that is of interest among those that agree with what is settled.
func (s *search) run(from weights, known cuts) {
	s.nodes++
	b, bound, feasible := s.tighten(from, known)
	for range mostCuts {
		if !feasible || s.closed(bound) {
			return
		}
		more, some := s.cut(b, bound)
		if !some {
			break
		}
		b, bound, feasible = s.tighten(b.weights, more)
	}
	if !feasible || s.closed(bound) {
		return
	}
	i, ways := s.branch(b)
	if i == nobody {
		return
	}
	for _, way := range ways {
		if s.closed(bound) {
			break
		}
		if s.ended = s.ended || s.nodes >= s.limit || s.ctx.Err() != nil; s.ended {
			s.open = s.open.most(bound.worth.over(bound.scale))
			break
		}
		s.settle(i, way)
		s.run(b.weights, b.cuts)
		s.settle(i, 0)
	}
}

// branch picks the option of which the blend holds most nearly one half, and what to try first.
func (s *search) branch(b *blend) (option int, ways [2]int8) {
	shares := map[int]*big.Rat{}
	for k, column := range b.basis {
		share := b.share(k)
		if column < 0 || share.Sign() == 0 {
			continue
		}
		for _, i := range b.pool[column].options {
			if shares[i] == nil {
				shares[i] = new(big.Rat)
			}
			shares[i].Add(shares[i], share)
		}
	}
	half, one := big.NewRat(1, 2), big.NewRat(1, 1)
	option = nobody
	var least *big.Rat
	for _, i := range slices.Sorted(maps.Keys(shares)) {
		if shares[i].Cmp(one) == 0 || s.fix[i] != 0 {
			continue
		}
		off := new(big.Rat).Sub(shares[i], half)
		if off.Abs(off); option == nobody || off.Cmp(least) < 0 {
			option, least = i, off
		}
	}
	if option == nobody {
		return nobody, ways
	}
	if shares[option].Cmp(half) > 0 {
		return option, [2]int8{1, -1}
	}
	return option, [2]int8{-1, 1}
}

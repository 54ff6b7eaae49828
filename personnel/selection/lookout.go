package selection

// lookout sees, officer by officer, what a plan with aims and its prices say of her.
type lookout struct {
	*aimed             // where each service can spare one more than it can
	record   AimedPlan // the plan
	chosen   []int     // by officer, her post; nobody if she is at home
	brings   []worth   // by officer, what she brings to her post
	price    map[int]worth
	unstated int // the service that stands for all without a capacity
	holders  [][]int
	reached  []int // by target, how many count towards it
	value    worth // of the plan
	weights  []worth
}

// doubt is an officer at home of whom it has to be searched whether the plan would be better with her.
type doubt struct {
	officer int
	offers  []offer // the posts where she might better it
	outcome Outcome // what became of her if she does not
}

// lookout is the plan on the plain indices of a problem where each service can spare one more.
func (p AimedPlan) lookout(a *aimed, unstated int) *lookout {
	l := &lookout{
		aimed: a, record: p, unstated: unstated, price: map[int]worth{},
		chosen: make([]int, len(a.roster)), brings: make([]worth, len(a.roster)),
		holders: make([][]int, len(a.posts)),
		value:   worth{kept: int64(p.merit.Kept), filled: p.merit.Filled, fitted: int64(p.merit.Fit)},
	}
	for _, at := range p.targets {
		l.weights, l.reached = append(l.weights, at.weight), append(l.reached, at.Persons)
		l.value[counted] += int64(min(at.Least, at.Persons))
	}
	next, priced := 0, 0
	for o := range a.roster {
		id := a.officer(o).ID
		if priced < len(p.officers) && p.officers[priced].ID == id {
			l.price[o] = p.officers[priced].Price
			priced++
		}
		l.chosen[o] = nobody
		if next == len(p.assignments) || p.assignments[next].Officer != id {
			continue
		}
		post := a.postByID(p.assignments[next].Post)
		l.chosen[o], l.brings[o] = post, a.worthOf(o, offer{int32(post), int64(p.assignments[next].Score)})
		l.holders[post] = append(l.holders[post], o)
		next++
	}
	return l
}

// change is by how much the plan would be better with an officer in a post, in the stead of one of its holders or of
// nobody.
func (l *lookout) change(o int, e offer, in int) worth {
	w := l.worthOf(o, e)
	if in != nobody {
		w = w.minus(l.brings[in])
	}
	for t, least := range l.least {
		now := l.reached[t]
		if l.counts(int(l.class[o]), t, int(e.post)) {
			now++
		}
		if in != nobody && l.counts(int(l.class[in]), t, int(e.post)) {
			now--
		}
		w[counted] += int64(min(least, now) - min(least, l.reached[t]))
	}
	return w
}

// at says what became of an officer, or what would have to be searched to say it.
func (l *lookout) at(o int, offers []offer) (Outcome, doubt) {
	switch {
	case l.chosen[o] != nobody:
		return Selected, doubt{}
	case len(offers) == 0:
		return NotEligible, doubt{}
	case int(l.service[o]) == l.unstated:
		return CapacityNotStated, doubt{}
	}
	left := doubt{officer: o, outcome: Outranked}
	betters := false
	for _, e := range offers {
		if !l.usable(o, e) {
			continue
		}
		sure, outcome := l.inStead(o, e)
		betters = betters || sure
		if outcome == AimsFirst {
			left.outcome = AimsFirst
		}
		if l.couldBetter(o, e) {
			left.offers = append(left.offers, e)
		}
	}
	switch {
	case left.offers == nil:
		return left.outcome, doubt{}
	case l.record.proof == Unproved: // a better plan may send her, within what her service can spare or beyond
		return "", doubt{}
	case betters:
		return ServiceFull, doubt{}
	}
	return "", left
}

// inStead says whether the plan would surely be better with an officer in a post, in an open position or in the stead of
// a holder, beyond what her service can spare; and what became of her there if it would not.
func (l *lookout) inStead(o int, e offer) (betters bool, otherwise Outcome) {
	otherwise = Outranked
	if len(l.holders[e.post]) < l.post(int(e.post)).Positions && (worth{}).less(l.change(o, e, nobody)) {
		betters = true
	}
	for _, in := range l.holders[e.post] {
		switch by := l.change(o, e, in); {
		case (worth{}).less(by):
			betters = true
		case by[fitted] >= 0 && (by[kept] != 0 || by[counted] != 0): // which is for the worse
			otherwise = AimsFirst
		}
	}
	return betters, otherwise
}

// couldBetter says whether the prices leave it open that the plan would be better with an officer in a post, beyond what
// her service can spare: the post and all others are paid for by the bound that they show.
func (l *lookout) couldBetter(o int, e offer) bool {
	p, w := l.record, l.worthOf(o, e)
	if bound := mostPart / p.scale; w[filled] > bound || w[fitted] > bound || w[fitted] < -bound {
		return true
	}
	most := p.root.minus(l.price[o]).plus(w.times(p.scale)).minus(p.posts[e.post].price)
	for t, weight := range l.weights {
		if l.counts(int(l.class[o]), t, int(e.post)) {
			most = most.plus(weight)
		}
	}
	return l.value.times(p.scale).less(most)
}

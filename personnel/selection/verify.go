package selection

import "errors"

// Verify shows that the plan holds by its own record: every officer chosen is eligible and fills one post, no post has
// more officers than positions, no service spares more than it can; from the prices kept with the plan, that no other
// plan fills more by priority, or as much with a better fit, the officers that are only counted included; that no swap of
// two officers on record makes a plan as good that comes first in the order of IDs; and that what is said of those not
// chosen agrees with all that. It takes time in proportion to the size of the plan and does not call the solver. The error
// names the first thing that does not hold; it has a method In(language.Tag) string, which says so in either official
// language.
//
// That the record is that of the problem, and that the plan is the first of all that are as good, is for [Plan.VerifyFor]
// to show.
func (p Plan) Verify() error {
	n := p.network()
	if err := n.verify(p.found); err != nil {
		return p.explained(err)
	}
	if found, bad := n.verifySwaps(p.found); bad {
		return p.explained(found)
	}
	if found, bad := p.verifyLeft(n); bad {
		return p.explained(found)
	}
	if found, bad := p.verifyOutcomes(n); bad {
		return p.explained(found)
	}
	return nil
}

// explained tells a flaw by the ID of what it speaks of, in both languages.
func (p Plan) explained(err error) error {
	var found flaw
	if !errors.As(err, &found) {
		return err
	}
	of := found.kind.of
	if id := p.named(found); id != "" {
		of = id
	}
	return planFlaw{of, found.what()}
}

// verifyLeft: the best of those who are only counted is worth no more than the prices of her service and post, and fits
// no better than any who is listed.
func (p Plan) verifyLeft(n network) (flaw, bool) {
	groups := make(map[[2]int]int, len(p.left))
	for i, u := range p.left {
		groups[[2]int{u.service, u.post}] = i
		if u.service >= len(n.capacity) {
			return flaw{groupOfNobody, i}, true
		}
		cost := p.found.prices.service[u.service].plus(p.found.prices.post[u.post])
		if cost.less(weight{n.priority[u.post], u.best}) {
			return flaw{groupAbovePrice, i}, true
		}
	}
	for i, pair := range p.pairs {
		if g, some := groups[[2]int{n.service[pair.officer], int(pair.post)}]; some && int64(pair.score) < p.left[g].best {
			return flaw{pairBelowGroup, i}, true
		}
	}
	return flaw{}, false
}

// verifyOutcomes: what is said of each officer agrees with her pairs. Who may have pairs that are only counted may be
// eligible through them, and kept out by her service alone if that could be the best of them.
func (p Plan) verifyOutcomes(n network) (flaw, bool) {
	listed, would := make([]bool, len(p.officers)), make([]bool, len(p.officers))
	for _, pair := range p.pairs {
		listed[pair.officer] = true
		would[pair.officer] = would[pair.officer] || p.betters(int(pair.post), pair.score)
	}
	counted, could := make([]bool, len(n.capacity)), make([]bool, len(n.capacity))
	for _, u := range p.left {
		counted[u.service] = true
		could[u.service] = could[u.service] || p.betters(u.post, Score(u.best))
	}
	for o, officer := range p.officers {
		s := n.service[o]
		eligible := listed[o] || counted[s] && officer.Outcome != NotEligible
		better := would[o] || !would[o] && could[s] && officer.Outcome == ServiceFull
		if officer.Outcome != outcomeOf(p.found.post[o] != nobody, eligible, s < len(p.services), better) {
			return flaw{wrongOutcome, o}, true
		}
	}
	return flaw{}, false
}

// named is the ID of what a flaw speaks of by its place; empty where it speaks of none.
func (p Plan) named(f flaw) string {
	switch f.kind.of {
	case "officer":
		return p.officers[f.index].ID
	case "post":
		return p.posts[f.index].ID
	case "service":
		if f.index < len(p.services) {
			return p.services[f.index].Service
		}
	case "pair":
		return p.officers[p.pairs[f.index].officer].ID + ", " + p.posts[p.pairs[f.index].post].ID
	case "group":
		u := p.left[f.index]
		if u.service < len(p.services) {
			return p.services[u.service].Service + ", " + p.posts[u.post].ID
		}
		return p.posts[u.post].ID
	}
	return ""
}

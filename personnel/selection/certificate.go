package selection

import (
	"context"
	"fmt"
	"strings"
)

// flaw is why a matching is not what it claims to be.
type flaw struct {
	kind  flawKind
	index int // of what the kind names
}

// flawKind is a sentence, with a place for the index if there is one.
type flawKind string

const (
	wrongLength     flawKind = "matching: %d numbers are too few or too many"
	noSuchPost      flawKind = "officer %d: is assigned to a post that does not exist"
	notEligible     flawKind = "officer %d: is not eligible for her post"
	overPositions   flawKind = "post %d: is held by more officers than it has positions"
	overCapacity    flawKind = "service %d: sends more officers than its capacity"
	wrongFilled     flawKind = "filled: is not the sum of the priorities, %d"
	wrongFit        flawKind = "fit: is not the sum of the fits, %d"
	servicePrice    flawKind = "service %d: its price is below zero or beyond all bounds"
	postPrice       flawKind = "post %d: its price is below zero or beyond all bounds"
	officerPrice    flawKind = "officer %d: her price is below zero or beyond all bounds"
	pairAbovePrice  flawKind = "pair %d: is worth more than its prices"
	pairBelowPrice  flawKind = "pair %d: is assigned, and worth less than its prices"
	serviceNotUsed  flawKind = "service %d: has capacity left, and a price"
	postNotFull     flawKind = "post %d: has room, and a price"
	officerNotSent  flawKind = "officer %d: stays at home, and has a price"
	serviceTooDear  flawKind = "service %d: has no capacity, and a higher price than any pair asks for"
	postTooDear     flawKind = "post %d: has no positions, and a higher price than any pair asks for"
	groupOfNobody   flawKind = "group %d: is of services without a capacity, and there is none"
	groupAbovePrice flawKind = "group %d: somebody who is not listed is worth more than the prices"
	pairBelowGroup  flawKind = "pair %d: somebody who is not listed fits better"
	wrongOutcome    flawKind = "officer %d: another outcome became of her"
	otherPost       flawKind = "post %d: is another in the problem"
	otherService    flawKind = "service %d: is another in the problem"
	otherOfficer    flawKind = "officer %d: is another in the problem"
	morePosts       flawKind = "posts: %d in the problem"
	moreServices    flawKind = "services: %d in the problem"
	moreOfficers    flawKind = "officers: %d in the problem"
	otherRules      flawKind = "rules, nomination or tour: are others in the problem"
	otherPairs      flawKind = "officer %d: is eligible otherwise in the problem"
	otherGroup      flawKind = "group %d: is another in the problem"
	anotherGroup    flawKind = "groups: %d in the problem"
	anotherIsBefore flawKind = "officer %d: another plan as good comes first, by her post"
)

func (f flaw) Error() string {
	if !strings.Contains(string(f.kind), "%d") {
		return string(f.kind)
	}
	return fmt.Sprintf(string(f.kind), f.index)
}

// verify finds the first flaw in a matching. No flaw means that the plan keeps all limits and that none is worth more,
// which follows from weak duality alone: any plan is worth at most what its officers, their services and their posts
// cost, hence at most what all places cost together; and this one is worth just that. It also means that no price alone
// could be another. It does not say that the plan is the first among its equals: see [network.verifyFirst].
//
// It is linear in officers, posts, services and pairs, takes nothing for granted, and shares no code with the solver but
// sums and comparisons.
func (n network) verify(m matching) error {
	if err := n.check(); err != nil {
		return err
	}
	for _, f := range []func(matching) (flaw, bool){n.verifyLimits, n.verifyPrices, n.verifyPairs, n.verifyUsedUp} {
		if found, bad := f(m); bad {
			return found
		}
	}
	return nil
}

// verifyLimits: every count is in its limit. That the pairs are eligible is left to verifyPairs.
func (n network) verifyLimits(m matching) (flaw, bool) {
	c := m.prices
	for _, length := range [][2]int{
		{len(m.post), len(n.service)},
		{len(c.officer), len(n.service)},
		{len(c.post), len(n.positions)},
		{len(c.service), len(n.capacity)},
	} {
		if length[0] != length[1] {
			return flaw{wrongLength, length[0]}, true
		}
	}
	for o, p := range m.post {
		if p < nobody || p >= len(n.positions) {
			return flaw{noSuchPost, o}, true
		}
	}
	held, sent := n.count(m)
	for p, positions := range n.positions {
		if held[p] > positions {
			return flaw{overPositions, p}, true
		}
	}
	for s, capacity := range n.capacity {
		if sent[s] > capacity {
			return flaw{overCapacity, s}, true
		}
	}
	return flaw{}, false
}

// count is how many officers hold each post, and how many each service sends.
func (n network) count(m matching) (held, sent []int) {
	held, sent = make([]int, len(n.positions)), make([]int, len(n.capacity))
	for o, p := range m.post {
		if p != nobody {
			held[p]++
			sent[n.service[o]]++
		}
	}
	return held, sent
}

// verifyPrices: no price is below zero, nor so large that sums of them could overflow.
func (n network) verifyPrices(m matching) (flaw, bool) {
	for _, side := range []struct {
		kind   flawKind
		prices []weight
	}{
		{servicePrice, m.prices.service}, {postPrice, m.prices.post}, {officerPrice, m.prices.officer},
	} {
		for i, w := range side.prices {
			if w.isNegative() || w.filled > mostPrice || w.fit < -mostPrice || w.fit > mostPrice {
				return flaw{side.kind, i}, true
			}
		}
	}
	return flaw{}, false
}

// verifyPairs: no pair is worth more than its prices, an assigned one is worth just that, all assigned ones are eligible,
// and the sums are right.
func (n network) verifyPairs(m matching) (flaw, bool) {
	var sum weight
	eligible := make([]bool, len(n.service))
	for i, e := range n.pairs {
		surplus := n.surplus(m.prices, e)
		if surplus.isNegative() {
			return flaw{pairAbovePrice, i}, true
		}
		if m.post[e.officer] != e.post {
			continue
		}
		if surplus.isPositive() {
			return flaw{pairBelowPrice, i}, true
		}
		eligible[e.officer] = true
		sum = sum.plus(n.weight(e))
	}
	for o, p := range m.post {
		if p != nobody && !eligible[o] {
			return flaw{notEligible, o}, true
		}
	}
	if m.filled != sum.filled {
		return flaw{wrongFilled, int(sum.filled)}, true
	}
	if m.fit != sum.fit {
		return flaw{wrongFit, int(sum.fit)}, true
	}
	return flaw{}, false
}

// verifyUsedUp: what is not used up costs nothing. A service without capacity and a post without positions are used up
// by nobody, so that any price high enough would do: theirs must be the least.
func (n network) verifyUsedUp(m matching) (flaw, bool) {
	c := m.prices
	held, sent := n.count(m)
	serviceAsked, postAsked := make([]bool, len(n.capacity)), make([]bool, len(n.positions))
	for _, e := range n.pairs {
		if n.surplus(c, e).isZero() {
			postAsked[e.post] = true
			if n.positions[e.post] > 0 { // the price of a service is settled before those of posts without positions
				serviceAsked[n.service[e.officer]] = true
			}
		}
	}
	for o, w := range c.officer {
		if w.isPositive() && m.post[o] == nobody {
			return flaw{officerNotSent, o}, true
		}
	}
	for s, w := range c.service {
		switch {
		case w.isPositive() && sent[s] < n.capacity[s]:
			return flaw{serviceNotUsed, s}, true
		case w.isPositive() && !serviceAsked[s]:
			return flaw{serviceTooDear, s}, true
		}
	}
	for p, w := range c.post {
		switch {
		case w.isPositive() && held[p] < n.positions[p]:
			return flaw{postNotFull, p}, true
		case w.isPositive() && !postAsked[p]:
			return flaw{postTooDear, p}, true
		}
	}
	return flaw{}, false
}

// verifyFirst finds the first flaw in a matching, and whether another plan that is as good comes before it. The second
// takes a search for each officer who has a choice between pairs worth their price, by the code that orders plans; where
// no fits tie, that is linear, too.
func (n network) verifyFirst(ctx context.Context, m matching) error {
	if err := n.verify(m); err != nil {
		return err
	}
	before, err := n.first(ctx, m)
	if err != nil {
		return err
	}
	for o, p := range before.post {
		if p != m.post[o] {
			return flaw{anotherIsBefore, o}
		}
	}
	return nil
}

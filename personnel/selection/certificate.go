package selection

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// flaw is why a matching is not what it claims to be.
type flaw struct {
	kind  flawKind
	index int // of what the kind speaks of, or the number in its sentence
}

// flawKind is what a flaw speaks of, and the sentence about it.
type flawKind struct {
	of   string
	what bilingual.Text
}

var (
	wrongLength     = flawKind{"matching", bilingual.Text{English: "%d numbers are too few or too many", French: "%d nombres, c'est trop ou trop peu"}}
	noSuchPost      = flawKind{"officer", bilingual.Text{English: "is assigned to a post that does not exist", French: "occupe une fonction qui n'existe pas"}}
	notEligible     = flawKind{"officer", bilingual.Text{English: "is not eligible for her post", French: "n'est pas admissible à sa fonction"}}
	overPositions   = flawKind{"post", bilingual.Text{English: "is held by more officers than it has positions", French: "compte plus de personnes que de postes"}}
	overCapacity    = flawKind{"service", bilingual.Text{English: "sends more officers than its capacity", French: "envoie plus de personnes qu'il ne peut en libérer"}}
	wrongFilled     = flawKind{"filled", bilingual.Text{English: "is not the sum of the priorities, %d", French: "n'est pas la somme des priorités, %d"}}
	wrongFit        = flawKind{"fit", bilingual.Text{English: "is not the sum of the fits, in hundredths %d", French: "n'est pas la somme des notes, en centièmes %d"}}
	servicePrice    = flawKind{"service", bilingual.Text{English: "its price is below zero or beyond all bounds", French: "son prix est négatif ou dépasse toute limite"}}
	postPrice       = flawKind{"post", bilingual.Text{English: "its price is below zero or beyond all bounds", French: "son prix est négatif ou dépasse toute limite"}}
	officerPrice    = flawKind{"officer", bilingual.Text{English: "her price is below zero or beyond all bounds", French: "son prix est négatif ou dépasse toute limite"}}
	pairAbovePrice  = flawKind{"pair", bilingual.Text{English: "is worth more than its prices", French: "vaut plus que ses prix"}}
	pairBelowPrice  = flawKind{"pair", bilingual.Text{English: "is assigned, and worth less than its prices", French: "est retenue, et vaut moins que ses prix"}}
	serviceNotUsed  = flawKind{"service", bilingual.Text{English: "has capacity left, and a price", French: "peut encore libérer quelqu'un, et a un prix"}}
	postNotFull     = flawKind{"post", bilingual.Text{English: "has room, and a price", French: "a encore de la place, et a un prix"}}
	officerNotSent  = flawKind{"officer", bilingual.Text{English: "stays at home, and has a price", French: "reste au pays, et a un prix"}}
	serviceTooDear  = flawKind{"service", bilingual.Text{English: "has no capacity, and a higher price than any pair asks for", French: "ne peut libérer personne, et a un prix plus élevé que ne l'exige aucune paire"}}
	postTooDear     = flawKind{"post", bilingual.Text{English: "has no positions, and a higher price than any pair asks for", French: "n'a aucun poste, et a un prix plus élevé que ne l'exige aucune paire"}}
	groupOfNobody   = flawKind{"group", bilingual.Text{English: "is of services without a capacity, and there is none", French: "concerne les services dont la capacité est inconnue, et il n'y en a aucun"}}
	groupAbovePrice = flawKind{"group", bilingual.Text{English: "somebody who is not listed is worth more than the prices", French: "une personne qui n'est pas dans la liste vaut plus que les prix"}}
	pairBelowGroup  = flawKind{"pair", bilingual.Text{English: "somebody who is not listed fits better", French: "une personne qui n'est pas dans la liste convient mieux"}}
	wrongOutcome    = flawKind{"officer", bilingual.Text{English: "her outcome is not what follows from the plan", French: "son résultat n'est pas celui qui découle du plan"}}
	otherPost       = flawKind{"post", bilingual.Text{English: "is another in the problem", French: "cette fonction diffère de celle du problème"}}
	otherService    = flawKind{"service", bilingual.Text{English: "is another in the problem", French: "ce service diffère de celui du problème"}}
	otherOfficer    = flawKind{"officer", bilingual.Text{English: "is another in the problem", French: "cette personne diffère de celle du problème"}}
	morePosts       = flawKind{"posts", bilingual.Text{English: "%d in the problem", French: "%d dans le problème"}}
	moreServices    = flawKind{"services", bilingual.Text{English: "%d in the problem", French: "%d dans le problème"}}
	moreOfficers    = flawKind{"officers", bilingual.Text{English: "%d in the problem", French: "%d dans le problème"}}
	otherRules      = flawKind{"rules, nomination, tour", bilingual.Text{English: "others in the problem", French: "diffèrent de ceux du problème"}}
	otherPairs      = flawKind{"officer", bilingual.Text{English: "is eligible otherwise in the problem", French: "est admissible autrement dans le problème"}}
	otherGroup      = flawKind{"group", bilingual.Text{English: "is another in the problem", French: "ce groupe diffère de celui du problème"}}
	anotherGroup    = flawKind{"eligible_not_listed", bilingual.Text{English: "%d in the problem", French: "%d dans le problème"}}
	anotherIsBefore = flawKind{"officer", bilingual.Text{English: "another plan as good comes first, by her post", French: "un autre plan équivalent vient en premier, par sa fonction"}}
)

func (f flaw) Error() string {
	of := f.kind.of
	if !strings.Contains(f.kind.what.English, "%d") && f.kind != otherRules {
		of += " " + strconv.Itoa(f.index)
	}
	return of + ": " + f.what().English
}

// what is the sentence, with its number if it has one.
func (f flaw) what() bilingual.Text {
	if !strings.Contains(f.kind.what.English, "%d") {
		return f.kind.what
	}
	return bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(f.kind.what.In(tag), f.index) })
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

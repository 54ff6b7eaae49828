package selection

import "slices"

// matching is a plan on plain indices: who takes which post, what that is worth, and the prices that prove that no
// plan is worth more.
type matching struct {
	post        []int // by officer; nobody where she stays at home
	filled, fit int64 // sums of the priorities of the filled positions, and of the fits
	prices      prices
}

// prices are a dual solution. An eligible pair is never worth more than its officer, her service and its post cost
// together; an assigned one is worth just that; and what is not used up costs nothing. No price is below zero.
//
// They are told in the objective's own terms. A service's price is what one more release would gain. The price of a
// post that has positions is what one position less would lose; that of a post without is the least that keeps its
// pairs from being a bargain, so opening one position gains at most that.
type prices struct {
	service, post, officer []weight
}

// surplus is by how much the prices exceed what the pair is worth.
func (n network) surplus(c prices, e pair) weight {
	return c.service[n.service[e.officer]].plus(c.officer[e.officer]).plus(c.post[e.post]).minus(n.weight(e))
}

// seating is a plan that is being changed: who holds each post, and how many each service has sent.
type seating struct {
	network
	post    []int   // by officer
	holders [][]int // by post, in any order
	sent    []int   // by service
}

func (n network) emptySeating() seating {
	s := seating{
		network: n,
		post:    make([]int, len(n.service)),
		holders: make([][]int, len(n.positions)),
		sent:    make([]int, len(n.capacity)),
	}
	for o := range s.post {
		s.post[o] = nobody
	}
	return s
}

func (n network) serviceNode(service int) int { return len(n.positions) + service }

// assign moves an officer from where she is to a post, or home for nobody.
func (s *seating) assign(officer, post int) {
	if old := s.post[officer]; old != nobody {
		held := s.holders[old]
		last := len(held) - 1
		held[slices.Index(held, officer)] = held[last]
		s.holders[old] = held[:last]
		s.sent[s.service[officer]]--
	}
	if post != nobody {
		s.holders[post] = append(s.holders[post], officer)
		s.sent[s.service[officer]]++
	}
	s.post[officer] = post
}

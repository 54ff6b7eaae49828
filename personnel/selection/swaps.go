package selection

// swaps finds out whether another plan that is as good comes first and differs in one officer or two: where two exchange
// their posts, where one stands in for another, or where one moves to where there is room.
type swaps struct {
	network
	matching
	held, sent []int
	exchanged  map[[2]int]int // by the post held and another that is worth its price, the last of the officers
	replaced   map[[2]int]int // by service and post, the last of the holders who costs nothing more
	anyone     []int          // by post, the last of these whose service costs nothing either
	leaving    []int          // by service, the last who costs nothing more in a post that costs nothing
	anyLeaving int            // the last of these whose service costs nothing either
}

// verifySwaps: no swap gives a plan as good that comes before this one, whose prices hold. It is linear, as
// [network.verify] is. Longer chains of moves are for [network.verifyFirst].
func (n network) verifySwaps(m matching) (flaw, bool) {
	s := swaps{
		network: n, matching: m, exchanged: map[[2]int]int{}, replaced: map[[2]int]int{},
		anyone: make([]int, len(n.positions)), leaving: make([]int, len(n.capacity)), anyLeaving: nobody,
	}
	s.held, s.sent = n.count(m)
	for p := range s.anyone {
		s.anyone[p] = nobody
	}
	for service := range s.leaving {
		s.leaving[service] = nobody
	}
	for o, p := range m.post {
		if p != nobody && m.prices.officer[o].isZero() {
			s.addHolder(o, p)
		}
	}
	var equal []pair
	for _, e := range n.pairs {
		if !n.surplus(m.prices, e).isZero() || n.positions[e.post] == 0 || m.post[e.officer] == e.post {
			continue
		}
		equal = append(equal, e)
		if held := m.post[e.officer]; held != nobody {
			key := [2]int{held, e.post}
			s.exchanged[key] = max(s.exchanged[key], e.officer)
		}
	}
	for _, e := range equal {
		if s.isBefore(e) {
			return flaw{anotherIsBefore, e.officer}, true
		}
	}
	return flaw{}, false
}

// addHolder takes in a holder who may go home if another is sent. The holders come in their order.
func (s *swaps) addHolder(o, post int) {
	service := s.service[o]
	s.replaced[[2]int{service, post}] = o
	free := s.prices.service[service].isZero()
	if free {
		s.anyone[post] = o
	}
	if !s.prices.post[post].isZero() {
		return
	}
	s.leaving[service] = o
	if free {
		s.anyLeaving = o
	}
}

// isBefore says whether a plan comes first in which the officer has the post of a pair that is worth its price.
func (s *swaps) isBefore(e pair) bool {
	room := s.held[e.post] < s.positions[e.post]
	if held := s.post[e.officer]; held != nobody {
		return e.post < held && (room && s.prices.post[held].isZero() || s.exchanged[[2]int{e.post, held}] > e.officer)
	}
	service := s.service[e.officer]
	if last, some := s.replaced[[2]int{service, e.post}]; some && last > e.officer || room && s.leaving[service] > e.officer {
		return true
	}
	return s.sent[service] < s.capacity[service] && (s.anyone[e.post] > e.officer || room && s.anyLeaving > e.officer)
}

package selection

// frontier is how far a search has come on the posts and services: Dijkstra's algorithm, with a heap of the nodes that are
// reached and not settled. It is used for one search after the other, so that none takes memory.
type frontier struct {
	distance []weight
	known    []int // by node, the number of the search in which its distance was last set
	settled  []int // by node, the number of the search in which it was last settled
	number   int
	by       []link // by node, how it was reached
	queue    []reachedAt
	order    []int32 // the nodes settled in this search
}

// link is how a node was reached: from another, by a group or by a holder.
type link struct {
	from, by int32
	fit      int64 // where a holder takes another post: her fit for it
}

type reachedAt struct {
	distance weight
	node     int32
}

func newFrontier(nodes int) frontier {
	return frontier{distance: make([]weight, nodes), known: make([]int, nodes), settled: make([]int, nodes), by: make([]link, nodes)}
}

func (s *frontier) begin() {
	s.number++
	s.queue, s.order = s.queue[:0], s.order[:0]
}

// lower gives a node a distance, if that is less than the one it has.
func (s *frontier) lower(node int32, distance weight, by link) {
	if s.known[node] == s.number && !distance.less(s.distance[node]) {
		return
	}
	s.known[node], s.distance[node], s.by[node] = s.number, distance, by
	at := len(s.queue)
	s.queue = append(s.queue, reachedAt{distance, node})
	for at > 0 {
		up := (at - 1) / 2
		if !distance.less(s.queue[up].distance) {
			break
		}
		s.queue[at] = s.queue[up]
		at = up
	}
	s.queue[at] = reachedAt{distance, node}
}

// nearest takes the node with the least distance that is not settled, and settles it.
func (s *frontier) nearest() (node int32, ok bool) {
	for len(s.queue) > 0 {
		top := s.queue[0]
		s.pop()
		if s.settled[top.node] != s.number {
			s.settled[top.node] = s.number
			s.order = append(s.order, top.node)
			return top.node, true
		}
	}
	return 0, false
}

func (s *frontier) pop() {
	last := s.queue[len(s.queue)-1]
	s.queue = s.queue[:len(s.queue)-1]
	at := 0
	for {
		down := 2*at + 1
		if down >= len(s.queue) {
			break
		}
		if right := down + 1; right < len(s.queue) && s.queue[right].distance.less(s.queue[down].distance) {
			down = right
		}
		if !s.queue[down].distance.less(last.distance) {
			break
		}
		s.queue[at] = s.queue[down]
		at = down
	}
	if at < len(s.queue) {
		s.queue[at] = last
	}
}

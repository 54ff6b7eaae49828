package selection

import "slices"

// candidate is an officer of a service who is eligible for a post.
type candidate struct {
	officer int32
	fit     int64
}

// compare sorts the better fit first, and among equals whose ID comes first. Two officers never compare as equal.
func (c candidate) compare(d candidate) int {
	switch {
	case c.isBefore(d):
		return -1
	case c == d:
		return 0
	default:
		return 1
	}
}

func (c candidate) isBefore(d candidate) bool {
	return c.fit > d.fit || c.fit == d.fit && c.officer < d.officer
}

// shortlist keeps the best candidates of one service for one post, whoever is offered to it in whatever order, and of the
// others how many there are and the best fit among them.
type shortlist struct {
	room   *room       // nil takes memory for itself
	kept   []candidate // the best of those offered are among them; at most twice as many as are to be kept
	isFull bool        // there was a cut
	last   candidate   // if there was: who does not come before it is not among the best
	left   leftOut
}

// leftOut is what a shortlist says of those that it does not keep.
type leftOut struct {
	officers int
	best     int64 // the best fit among them, where there are any
}

func (l *leftOut) add(officers int, best int64) {
	if l.officers == 0 || best > l.best {
		l.best = best
	}
	l.officers += officers
}

// offer takes a candidate in, if she may be among so many of the best. That takes no time in the mean: a cut, which is
// linear, halves what is kept.
func (s *shortlist) offer(c candidate, keep int) {
	if s.isFull && !c.isBefore(s.last) {
		s.left.add(1, c.fit)
		return
	}
	if len(s.kept) == cap(s.kept) {
		s.kept = append(s.room.make(min(max(4, 4*len(s.kept)), 2*keep)), s.kept...)
	}
	s.kept = append(s.kept, c)
	if len(s.kept) == 2*keep {
		s.cut(keep)
	}
}

// cut keeps so many of the best.
func (s *shortlist) cut(keep int) {
	if len(s.kept) <= keep {
		return
	}
	bestToFront(s.kept, keep)
	best := s.kept[keep].fit
	for _, c := range s.kept[keep:] {
		best = max(best, c.fit)
	}
	s.left.add(len(s.kept)-keep, best)
	s.kept = s.kept[:keep]
	s.last, s.isFull = s.kept[0], true
	for _, c := range s.kept {
		if s.last.isBefore(c) {
			s.last = c
		}
	}
}

// take adds another shortlist to this one.
func (s *shortlist) take(other *shortlist, keep int) {
	if s.kept == nil && s.left.officers == 0 {
		*s = *other
		return
	}
	if other.left.officers > 0 {
		s.left.add(other.left.officers, other.left.best)
	}
	for _, c := range other.kept {
		s.offer(c, keep)
	}
	if other.isFull && (!s.isFull || other.last.isBefore(s.last)) {
		s.last, s.isFull = other.last, true
	}
}

// close cuts for the last time, and sorts what is kept.
func (s *shortlist) close(keep int) {
	s.cut(keep)
	slices.SortFunc(s.kept, candidate.compare)
}

// bestToFront moves so many of the best to the front, in no order, in linear time in the mean (Hoare's selection). The
// pivot is the middle of three, which is as good as chance where the candidates do not come from an adversary; whatever
// it is, the result is the same.
func bestToFront(all []candidate, n int) {
	from, to := 0, len(all)
	for to-from > 12 {
		a, b, c := all[from], all[from+(to-from)/2], all[to-1]
		if b.isBefore(a) {
			a, b = b, a
		}
		if c.isBefore(b) {
			b = c
			if b.isBefore(a) {
				b = a
			}
		}
		i, j := from, to-1
		for i <= j {
			for all[i].isBefore(b) {
				i++
			}
			for b.isBefore(all[j]) {
				j--
			}
			if i <= j {
				all[i], all[j] = all[j], all[i]
				i++
				j--
			}
		}
		switch {
		case n <= j+1:
			to = j + 1
		case n >= i:
			from = i
		default:
			return
		}
	}
	slices.SortFunc(all[from:to], candidate.compare)
}

func sortCandidates(all []candidate) { slices.SortFunc(all, candidate.compare) }

// room is memory for the shortlists of one worker: tens of thousands of short lists that grow are dear one by one.
type room struct {
	left  []candidate
	taken int
}

// mostRoom is how many candidates memory is taken for at a time, at most.
const mostRoom = 1 << 15

// make is an empty list of which the capacity is n.
func (r *room) make(n int) []candidate {
	if r == nil || n > mostRoom/4 {
		return make([]candidate, 0, n)
	}
	if len(r.left) < n {
		r.left = make([]candidate, max(n, min(mostRoom, 512+r.taken)))
		r.taken += len(r.left)
	}
	list := r.left[:0:n]
	r.left = r.left[n:]
	return list
}

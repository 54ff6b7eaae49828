package training

import "slices"

// bound is a worth that no seating passes which agrees with what is decided of the needs before a place. It looks at each
// course by itself: how many of those who still need it can have a seat, first for officers who may still be ready, then
// for the others whom it bars, then for those whom it advises. With nothing left to decide it is the worth itself.
func (s *search) bound(at int) value {
	worth, hopeful := s.decided(at)
	if at < len(s.flat) {
		for who := s.flat[at].pupil; who < len(s.pupils); who++ {
			if hopeful[who] && !s.fits(who, 0) {
				hopeful[who] = false
				worth.ready--
			}
		}
	}
	hopes := worth.ready
	for _, needs := range s.courses {
		open := needs[sortedFrom(needs, at):]
		if len(open) == 0 {
			continue
		}
		m := s.matching()
		wanted, hoped := 0, 0
		for rank := range 3 {
			for _, i := range open {
				n := s.pupils[s.flat[i].pupil].needs[s.flat[i].need]
				if rankOf(n.bars, hopeful[s.flat[i].pupil]) != rank {
					continue
				}
				seated := m.seat(i)
				switch {
				case rank == 0:
					wanted++
					hoped += one(seated)
					worth.barring += one(seated)
				case rank == 1:
					worth.barring += one(seated)
				default:
					worth.advising += one(seated)
				}
			}
		}
		worth.ready = min(worth.ready, hopes-wanted+hoped)
	}
	return worth
}

// worth is the worth of what is decided of the needs before a place, with all officers ready who may still be.
func (s *search) worth(at int) value {
	worth, _ := s.decided(at)
	return worth
}

// decided is the worth of what is decided, and who may still be ready.
func (s *search) decided(at int) (worth value, hopeful []bool) {
	hopeful = make([]bool, len(s.pupils))
	for i, p := range s.pupils {
		hopeful[i] = !p.blocked()
	}
	for _, decided := range s.flat[:at] {
		n := s.pupils[decided.pupil].needs[decided.need]
		switch {
		case s.chosen[decided.pupil][decided.need] < 0:
			hopeful[decided.pupil] = hopeful[decided.pupil] && !n.bars
		case n.bars:
			worth.barring++
		default:
			worth.advising++
		}
	}
	for _, hope := range hopeful {
		worth.ready += one(hope)
	}
	return worth, hopeful
}

// fits says whether seats are left for all that bars of the pupil's needs from one on that have none, at times that do not
// clash.
func (s *search) fits(who, which int) bool {
	needs := s.pupils[who].needs
	if which == len(needs) {
		return true
	}
	if !needs[which].bars || s.chosen[who][which] >= 0 {
		return s.fits(who, which+1)
	}
	for _, option := range needs[which].options {
		if s.free(who, option) {
			s.chosen[who][which] = option
			fits := s.fits(who, which+1)
			s.chosen[who][which] = -1
			if fits {
				return true
			}
		}
	}
	return false
}

// sortedFrom is where the places from at on begin.
func sortedFrom(places []int, at int) int {
	i, _ := slices.BinarySearch(places, at)
	return i
}

func rankOf(bars, hopeful bool) int {
	switch {
	case bars && hopeful:
		return 0
	case bars:
		return 1
	default:
		return 2
	}
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

// matching seats needs of one course one after the other, moving those seated before to other sessions where that makes
// room. Who is seated stays seated, so that as many as possible are, of the first as of all.
type matching struct {
	*search
	in    [][]int // needs in each session
	tried []bool  // sessions, for one need
}

func (s *search) matching() *matching {
	return &matching{search: s, in: make([][]int, len(s.sessions)), tried: make([]bool, len(s.sessions))}
}

func (m *matching) seat(i int) bool {
	clear(m.tried)
	return m.place(i)
}

func (m *matching) place(i int) bool {
	at := m.flat[i]
	for _, option := range m.pupils[at.pupil].needs[at.need].options {
		if m.tried[option] || overlapsAny(m.sessions, option, m.chosen[at.pupil]) {
			continue
		}
		m.tried[option] = true
		if len(m.in[option]) < m.left[option] {
			m.in[option] = append(m.in[option], i)
			return true
		}
		for place, other := range m.in[option] {
			if m.place(other) {
				m.in[option][place] = i
				return true
			}
		}
	}
	return false
}

package training

import (
	"cmp"
	"fmt"
	"slices"
)

// value is what a seating is worth: officers ready, then courses that bar seated, then courses that advise.
type value struct{ ready, barring, advising int }

func (v value) compare(other value) int {
	return cmp.Or(cmp.Compare(v.ready, other.ready), cmp.Compare(v.barring, other.barring), cmp.Compare(v.advising, other.advising))
}

// seating is a seating that was found.
type seating struct {
	chosen [][]int // for each pupil and need the place of a session, or -1
	taken  []int   // for each session
	most   int     // officers who could be ready at most
	proved bool
}

// maxWork is how much the search does before it gives up, a second or so: decisions by needs, as each decision looks at
// all needs once. Every search may decide each need some times over.
const maxWork = 8_000_000

// search looks for the best seating, need after need, earlier sessions first. It asks for a worth that none can pass,
// which the seats course by course allow, and turns back where that is out of reach; where nothing reaches it, it asks
// for the next that it turned back from. So the first seating that it finds is the best, and the first of those as good.
type search struct {
	sessions []Session
	pupils   []pupil
	flat     []place // all needs in their order
	courses  [][]int // places in flat, for each course and timing
	like     []int   // for each pupil the last one before with the same needs and sessions, or -1
	last     []int   // for each pupil the last of all those alike
	failed   map[string]bool
	chosen   [][]int
	left     []int
	steps    int // decisions that may still be taken
	target   value
	next     value // the best worth below the target that it turned back from
}

type place struct{ pupil, need int }

func seat(sessions []Session, pupils []pupil) seating {
	s := search{sessions: sessions, pupils: pupils, left: make([]int, len(sessions))}
	for i, session := range sessions {
		s.left[i] = session.Seats.Int()
	}
	type group struct { // needs of which an officer has one at most
		course string
		given  Timing
	}
	course := map[group]int{}
	for i, p := range pupils {
		s.chosen = append(s.chosen, slices.Repeat([]int{-1}, len(p.needs)))
		s.like = append(s.like, i-1)
		for s.like[i] >= 0 && !alike(pupils[s.like[i]], p) {
			s.like[i]--
		}
		for j, n := range p.needs {
			key := group{n.course, n.standings[0].Item.Given}
			if _, known := course[key]; !known {
				course[key] = len(s.courses)
				s.courses = append(s.courses, nil)
			}
			s.courses[course[key]] = append(s.courses[course[key]], len(s.flat))
			s.flat = append(s.flat, place{i, j})
		}
	}
	s.last = make([]int, len(pupils))
	for i := len(pupils) - 1; i >= 0; i-- {
		s.last[i] = max(s.last[i], i)
		if s.like[i] >= 0 {
			s.last[s.like[i]] = s.last[i]
		}
	}
	s.steps = max(maxWork/(len(s.flat)+1), 8*len(s.flat))
	return s.best()
}

// alike says whether two pupils need the same and could sit in the same sessions, so that changing places changes
// nothing.
func alike(a, b pupil) bool {
	return a.blocked() == b.blocked() && slices.EqualFunc(a.needs, b.needs, func(m, n need) bool {
		return m.course == n.course && m.bars == n.bars && m.standings[0].Item.Given == n.standings[0].Item.Given &&
			slices.Equal(m.options, n.options)
	})
}

func (s *search) best() seating {
	s.target = s.bound(0)
	for {
		s.next, s.failed = value{-1, -1, -1}, map[string]bool{}
		switch found := s.from(0); {
		case found:
			return s.result(true)
		case s.steps < 0:
			most := s.target.ready
			s.quickly()
			return seating{chosen: s.chosen, taken: s.taken(), most: most}
		}
		s.target = s.next
	}
}

func (s *search) result(proved bool) seating {
	return seating{chosen: s.chosen, taken: s.taken(), most: s.target.ready, proved: proved}
}

func (s *search) taken() []int {
	taken := make([]int, len(s.left))
	for i, session := range s.sessions {
		taken[i] = session.Seats.Int() - s.left[i]
	}
	return taken
}

// from decides the needs from a place on, and says whether it found a seating of the worth that is asked for. Where it
// did not, everything is as it was.
func (s *search) from(at int) bool {
	worth := s.bound(at)
	if worth.compare(s.target) < 0 {
		if worth.compare(s.next) > 0 {
			s.next = worth
		}
		return false
	}
	if at == len(s.flat) {
		return true
	}
	if s.flat[at].need > 0 {
		return s.decide(at)
	}
	here := s.situation(at)
	if s.failed[here] {
		return false
	}
	found := s.decide(at)
	if !found {
		s.failed[here] = true
	}
	return found
}

// situation is all that matters for the needs from a place on, which is the first of a pupil: the seats left, the worth
// so far, and where those sit whom one alike is to follow.
func (s *search) situation(at int) string {
	who := s.flat[at].pupil
	worth := s.worth(at)
	key := []byte(fmt.Sprint(at, worth))
	for _, left := range s.left {
		key = fmt.Append(key, " ", left)
	}
	for i := range who {
		if s.last[i] >= who && !slices.Contains(s.like[i+1:who], i) {
			key = fmt.Append(key, s.chosen[i])
		}
	}
	return string(key)
}

// decide tries the choices for the need at a place.
func (s *search) decide(at int) bool {
	who, which := s.flat[at].pupil, s.flat[at].need
	options := s.pupils[who].needs[which].options
	for choice := s.first(who, which); choice <= len(options); choice++ {
		if s.steps--; s.steps < 0 {
			return false
		}
		if choice == len(options) {
			return s.from(at + 1)
		}
		option := options[choice]
		if !s.free(who, option) {
			continue
		}
		s.take(who, which, option)
		if s.from(at + 1) {
			return true
		}
		s.giveBack(who, which)
	}
	return false
}

func (s *search) take(who, which, option int) {
	s.chosen[who][which] = option
	s.left[option]--
}

func (s *search) giveBack(who, which int) {
	s.left[s.chosen[who][which]]++
	s.chosen[who][which] = -1
}

// first is the first choice to try: where one before is alike and sits in the same sessions so far, the choice of that one, as earlier ones would be the same seating with the two in each other's place.
func (s *search) first(who, which int) int {
	like := s.like[who]
	if like < 0 || !slices.Equal(s.chosen[who][:which], s.chosen[like][:which]) {
		return 0
	}
	options := s.pupils[who].needs[which].options
	if choice := slices.Index(options, s.chosen[like][which]); choice >= 0 {
		return choice
	}
	return len(options)
}

// quickly seats whoever can have all that bars, one after the other, and then everyone in the first session that is free:
// what is given where the search gave up.
func (s *search) quickly() {
	for who, p := range s.pupils {
		if !p.blocked() {
			s.whole(who, 0)
		}
	}
	for _, at := range s.flat {
		if s.chosen[at.pupil][at.need] >= 0 {
			continue
		}
		for _, option := range s.pupils[at.pupil].needs[at.need].options {
			if s.free(at.pupil, option) {
				s.take(at.pupil, at.need, option)
				break
			}
		}
	}
}

// whole seats the pupil for all needs that bar, from one on, and says whether it could. Where it could not, it seats for
// none.
func (s *search) whole(who, which int) bool {
	needs := s.pupils[who].needs
	if which == len(needs) {
		return true
	}
	if !needs[which].bars {
		return s.whole(who, which+1)
	}
	for _, option := range needs[which].options {
		if !s.free(who, option) {
			continue
		}
		s.take(who, which, option)
		if s.whole(who, which+1) {
			return true
		}
		s.giveBack(who, which)
	}
	return false
}

// free says whether the session has a seat left and the pupil sits nowhere else at that time.
func (s *search) free(who, option int) bool {
	return s.left[option] > 0 && !overlapsAny(s.sessions, option, s.chosen[who])
}

package selection

// exchange betters the plan as it stands by exchanging a holder for an officer at home, post by post, goals considered,
// as long as that betters it. By weights alone a plan has all who count towards a goal or none, where all fit alike; so
// the best plans, which have just enough, are hardly ever met.
func (s *search) exchange() {
	counts := s.column().counts
	for pass, more := 0, true; more && pass < mostPasses && s.ctx.Err() == nil; pass++ {
		more = false
		for i, e := range s.options {
			if s.held[e.officer] == nobody && s.standIn(i, counts) {
				more = true
			}
		}
	}
	s.meet(s.column())
}

// mostPasses is how often all options are gone through.
const mostPasses = 16

// standIn gives an option to an officer at home in the stead of the holder for whom that betters the plan most, if there
// is one.
func (s *search) standIn(option int, counts []int) bool {
	e := s.options[option]
	service := s.service[e.officer]
	most, out := worth{}, nobody
	for _, held := range s.holders[e.post] {
		o := s.options[held].officer
		if s.service[o] != service && s.sent[service] >= s.capacity[service] {
			continue
		}
		gain := e.worth.minus(s.options[held].worth)
		for t, g := range s.goals {
			at := counts[t] + g.adds(s.class[e.officer], e.post) - g.adds(s.class[o], e.post)
			gain = gain.plus(person.times(int64(min(g.least, at) - min(g.least, counts[t]))))
		}
		if most.less(gain) {
			most, out = gain, held
		}
	}
	if out == nobody {
		return false
	}
	o := s.options[out].officer
	for t, g := range s.goals {
		counts[t] += g.adds(s.class[e.officer], e.post) - g.adds(s.class[o], e.post)
	}
	s.give(o, nobody)
	s.give(e.officer, option)
	return true
}

// adds is 1 if an officer of the class counts towards the goal in the post, and 0 otherwise.
func (g goal) adds(class, post int) int {
	if g.counts[class][post] {
		return 1
	}
	return 0
}

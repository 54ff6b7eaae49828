package selection

// end is the cheapest way found so far of filling the position or leaving it open: at a service that has capacity left,
// reached by a step, or at a post.
type end struct {
	found    bool
	settling bool // nothing is an end: all distances are asked for
	distance weight
	node     int32
	by       link
}

func (e *end) lower(node int32, distance weight, by link) {
	if !e.settling && (!e.found || distance.less(e.distance)) {
		*e = end{found: true, distance: distance, node: node, by: by}
	}
}

// open fills one more position of the post in the cheapest way, or leaves it open, and keeps the promises of the prices. A
// post that is short of an officer takes
//
//   - the best of a service who is at home; the service is then short of capacity, unless it has some left;
//   - the holder of another post, which is then short of an officer;
//   - nobody, at its price;
//
// and a service that is short of capacity calls one of its officers home, whose post is then short of her. What each of
// these costs beyond the prices is never below zero, so that the search ends where nothing nearer is left.
func (f *flow) open(post int32) {
	s := &f.frontier
	s.begin()
	s.lower(post, weight{}, link{from: nobody})
	var e end
	for {
		node, more := s.nearest()
		if !more || e.found && !s.distance[node].less(e.distance) {
			break
		}
		if f.isPost(node) {
			e.lower(node, s.distance[node].plus(f.postPrice[node]), s.by[node])
			f.fromPost(node, &e)
		} else {
			f.fromService(node, e)
		}
	}
	for _, node := range s.order {
		if by := e.distance.minus(s.distance[node]); by.isPositive() {
			if f.isPost(node) {
				f.postPrice[node] = f.postPrice[node].minus(by)
			} else {
				at := f.serviceAt(node)
				f.servicePrice[at] = f.servicePrice[at].plus(by)
			}
		}
	}
	f.follow(e)
}

func (f *flow) isPost(node int32) bool { return int(node) < len(f.positions) }

func (f *flow) node(service int32) int32 { return int32(len(f.positions)) + service }

func (f *flow) serviceAt(node int32) int32 { return node - int32(len(f.positions)) }

func (f *flow) fromPost(post int32, e *end) {
	s := &f.frontier
	here := s.distance[post].plus(f.postPrice[post])
	for _, g := range f.ofPost[post] {
		c, some := f.best(g)
		if !some {
			continue
		}
		service := f.groups[g].service
		distance := here.plus(f.servicePrice[service]).minus(f.worth(post, c.fit))
		if !distance.less(e.distance) {
			continue
		}
		if f.sent[service] < f.capacity[service] {
			e.lower(f.node(service), distance, link{from: post, by: g})
		} else {
			s.lower(f.node(service), distance, link{from: post, by: g})
		}
	}
	here = here.minus(weight{filled: f.priority[post]})
	for _, r := range f.reach[post] {
		h := &f.holders[r.holder]
		if h.post == nobody || h.post == post {
			continue
		}
		distance := here.plus(f.worth(h.post, h.fit)).minus(f.postPrice[h.post])
		distance.fit -= r.fit
		if distance.less(e.distance) {
			s.lower(h.post, distance, link{post, r.holder, r.fit})
		}
	}
}

func (f *flow) fromService(node int32, e end) {
	s, service := &f.frontier, f.serviceAt(node)
	here := s.distance[node].minus(f.servicePrice[service])
	for _, at := range f.sentBy[service] {
		h := &f.holders[at]
		if h.post == nobody {
			continue
		}
		distance := here.plus(f.worth(h.post, h.fit)).minus(f.postPrice[h.post])
		if distance.less(e.distance) {
			s.lower(h.post, distance, link{from: node, by: at})
		}
	}
}

// follow makes the moves of the way that was found, from its end back to the post that it began with.
func (f *flow) follow(e end) {
	for node, by := e.node, e.by; by.from != nobody; {
		switch {
		case !f.isPost(node):
			c, _ := f.best(by.by)
			f.send(c, f.groups[by.by].service, by.from)
		case f.isPost(by.from):
			f.pass(by.by, by.from, by.fit)
		default:
			f.recall(by.by)
		}
		node = by.from
		by = f.frontier.by[node]
	}
}

package selection

// flow is a plan that grows, with prices that prove at each step that it is the best for the positions opened so far. Its
// nodes are the posts and the services. Officers are never nodes: of the officers of a service who stay at home only the
// best for each post counts.
//
// The prices keep five promises. No pair of an officer at home is worth more than her service and her post cost together.
// No holder of a post is worth more in another: what she is worth there beyond its price is at most what she is worth in
// hers beyond the price of that. No holder is worth less than her service and her post cost. A service with capacity left
// costs nothing. A post in which an opened position is left open costs nothing. Together they are a proof by duality: see
// [network.verify].
type flow struct {
	network
	groups  []ranking
	ofPost  [][]int32 // by post, those groups of it whose service can send somebody
	free    []int32   // by group, nobody in its list before that rank is at home
	heads   []int32   // the places of officer o are places[heads[o]:heads[o+1]]
	places  []place
	slot    []int32     // by officer, her index among the holders, counted from 1; 0 if she was never sent
	holders []holder    // who holds a post, or did
	sentBy  [][]int32   // by service, its holders
	reach   [][]reached // by post, the holders who are eligible for it
	taken   []int       // by post
	sent    []int       // by service

	servicePrice, postPrice []weight
	frontier                frontier
}

// ranking is the candidates of one service for one post, the best first.
type ranking struct {
	service, post int32
	list          []candidate
}

// place is where an officer stands in the list of a group.
type place struct{ group, rank int32 }

// holder is an officer who holds a post, with her fit for it; or, with nobody for the post, who did.
type holder struct {
	officer, service, post int32
	fit                    int64
}

type reached struct {
	holder int32
	fit    int64
}

// rankings sorts the pairs of the network.
func (n network) rankings() []ranking {
	x := n.indexOf(n.pairs)
	groups := make([]ranking, 0, len(x.groups))
	for s := range n.capacity {
		for _, in := range x.groups[x.heads[s]:x.heads[s+1]] {
			g := ranking{service: int32(s), post: int32(in.post), list: make([]candidate, 0, in.to-in.from)}
			for _, i := range x.queue[in.from:in.to] {
				g.list = append(g.list, candidate{int32(x.offers[i].officer), x.offers[i].fit})
			}
			sortCandidates(g.list)
			groups = append(groups, g)
		}
	}
	return groups
}

// flow is one in which nobody is sent. The posts cost what their best candidates are worth, and the services nothing.
func (n network) flow(groups []ranking) *flow {
	f := &flow{
		network: n, groups: groups,
		ofPost: make([][]int32, len(n.positions)), free: make([]int32, len(groups)),
		heads: make([]int32, len(n.service)+1), slot: make([]int32, len(n.service)),
		sentBy: make([][]int32, len(n.capacity)), reach: make([][]reached, len(n.positions)),
		taken: make([]int, len(n.positions)), sent: make([]int, len(n.capacity)),
		servicePrice: make([]weight, len(n.capacity)), postPrice: make([]weight, len(n.positions)),
		frontier: newFrontier(len(n.positions) + len(n.capacity)),
	}
	pairs := 0
	for g, in := range groups {
		pairs += len(in.list)
		for _, c := range in.list {
			f.heads[c.officer+1]++
		}
		if n.capacity[in.service] > 0 && n.positions[in.post] > 0 {
			f.ofPost[in.post] = append(f.ofPost[in.post], int32(g))
			f.postPrice[in.post] = f.postPrice[in.post].max(f.worth(in.post, in.list[0].fit))
		}
	}
	for o := range n.service {
		f.heads[o+1] += f.heads[o]
	}
	f.places = make([]place, pairs)
	next := append([]int32(nil), f.heads...)
	for g, in := range groups {
		for rank, c := range in.list {
			f.places[next[c.officer]] = place{int32(g), int32(rank)}
			next[c.officer]++
		}
	}
	return f
}

func (f *flow) worth(post int32, fit int64) weight { return weight{f.priority[post], fit} }

func (f *flow) placesOf(officer int32) []place { return f.places[f.heads[officer]:f.heads[officer+1]] }

// best is the best of the group who is at home, if there is one.
func (f *flow) best(g int32) (candidate, bool) {
	list, at := f.groups[g].list, f.free[g]
	for int(at) < len(list) && !f.isHome(list[at].officer) {
		at++
	}
	f.free[g] = at
	if int(at) == len(list) {
		return candidate{}, false
	}
	return list[at], true
}

func (f *flow) isHome(officer int32) bool {
	at := f.slot[officer]
	return at == 0 || f.holders[at-1].post == nobody
}

// send gives a post to an officer who is at home.
func (f *flow) send(c candidate, service, post int32) {
	at := f.slot[c.officer] - 1
	if at < 0 {
		at = int32(len(f.holders))
		f.holders = append(f.holders, holder{officer: c.officer, service: service})
		f.slot[c.officer] = at + 1
		f.sentBy[service] = append(f.sentBy[service], at)
		for _, in := range f.placesOf(c.officer) {
			g := &f.groups[in.group]
			f.reach[g.post] = append(f.reach[g.post], reached{at, g.list[in.rank].fit})
		}
	}
	f.holders[at].post, f.holders[at].fit = post, c.fit
	f.taken[post]++
	f.sent[service]++
}

// recall takes the post from a holder, who goes home.
func (f *flow) recall(at int32) {
	h := &f.holders[at]
	f.taken[h.post]--
	f.sent[h.service]--
	h.post = nobody
	for _, in := range f.placesOf(h.officer) {
		f.free[in.group] = min(f.free[in.group], in.rank)
	}
}

// pass gives a holder another post.
func (f *flow) pass(at, post int32, fit int64) {
	h := &f.holders[at]
	f.taken[h.post]--
	f.taken[post]++
	h.post, h.fit = post, fit
}

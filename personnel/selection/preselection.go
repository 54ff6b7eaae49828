package selection

import (
	"cmp"
	"context"
	"slices"
)

// preselection is the best candidates of each service for each post.
type preselection struct {
	groups []shortlisted // by service, then post
	rated  []int32       // by officer, how many posts she may fill
}

// shortlisted is the best candidates of one service for one post, the best first.
type shortlisted struct {
	service, post int32
	shortlist
}

// enough is how many candidates of each service are to be kept for a post, by service: as many as the service can send,
// and a few more.
//
// As many as it can send, M, are enough for the best plan, and for the first among the best. Suppose that it sends for a
// post an officer who is not among the first M for that post, by fit and then by ID. One of those M stays at home, since
// the service sends at most M and one of them is none of the M. Sent in the other's stead, she fills the same post from
// the same service with a fit as good; and if the fit is no better, she comes before the other in the order of IDs, so
// that the plan with her comes before the plan without: at her ID, the first at which the two differ, she is sent.
//
// One more makes the prices true for all others. Of M + 1 that are kept, one stays at home in any plan and so has no price
// of her own; whoever is not kept fits no better, so that the prices of the service and of the post, which cover the
// one, cover the other. And what one more release of the service would gain, which takes M + 1 to tell, is told.
//
// Some more are there to be named as the next in line.
func (d *docket) enough() []int {
	total := 0
	for _, post := range d.Posts {
		total += post.Positions
	}
	keep := make([]int, len(d.services)+1)
	for s, service := range d.services {
		keep[s] = min(service.Officers, total) + nextInLine
	}
	keep[len(d.services)] = nextInLine
	return keep
}

// nextInLine is how many candidates are kept for each service and post beyond those who can be chosen; at least 1.
const nextInLine = 10

// preselect rates all officers, and keeps so many of each service, by service, for each post.
func (d *docket) preselect(ctx context.Context, keep []int, progress func(int)) (preselection, error) {
	chosen := preselection{rated: make([]int32, len(d.roster))}
	lists := make([]*shortlists, workers())
	for w := range lists {
		lists[w] = newShortlists(len(keep), len(d.posts))
	}
	err := d.eachOfficer(ctx, progress, func(worker, o int, offers []offer) {
		service := d.serviceOf(o)
		d.service[o] = service
		chosen.rated[o] = int32(len(offers))
		for _, e := range offers {
			lists[worker].of(service, e.post).offer(candidate{int32(o), e.fit}, keep[service])
		}
	})
	if err != nil {
		return preselection{}, err
	}
	for _, other := range lists[1:] {
		for i := range other.all {
			from := &other.all[i]
			lists[0].of(from.service, from.post).take(&from.shortlist, keep[from.service])
		}
	}
	chosen.groups = lists[0].all
	for i := range chosen.groups {
		g := &chosen.groups[i]
		g.close(keep[g.service])
	}
	slices.SortFunc(chosen.groups, shortlisted.compare)
	return chosen, nil
}

// network is the problem with nobody but those who are kept, and who they are, by their number in it. They keep their
// order.
func (c preselection) network(d *docket) (network, []int32) {
	n := network{capacity: make([]int, len(d.services)+1)}
	for s, service := range d.services {
		n.capacity[s] = service.Officers
	}
	for p := range d.posts {
		post := d.post(p)
		n.positions = append(n.positions, post.Positions)
		n.priority = append(n.priority, int64(post.Priority))
	}
	number := make([]int32, len(d.roster)) // by officer, in the network; first only whether there is one
	pairs := 0
	for _, g := range c.groups {
		pairs += len(g.kept)
		for _, k := range g.kept {
			number[k.officer] = 1
		}
	}
	var officers []int32
	for o, kept := range number {
		if kept != 0 {
			number[o] = int32(len(officers))
			officers = append(officers, int32(o))
			n.service = append(n.service, int(d.service[o]))
		}
	}
	n.pairs = make([]pair, 0, pairs)
	for _, g := range c.groups {
		for _, k := range g.kept {
			n.pairs = append(n.pairs, pair{int(number[k.officer]), int(g.post), k.fit})
		}
	}
	return n, officers
}

// shortlists finds the shortlist of a service for a post. Where there may be many more of them than there are pairs, only
// those asked for take memory.
type shortlists struct {
	all   []shortlisted // in the order in which they were asked for
	posts int
	dense []int32            // by service, then post, the number of the shortlist, counted from 1
	few   map[[2]int32]int32 // where that would be too long
}

// mostDense is how many numbers of shortlists are held in a row at most.
const mostDense = 1 << 20

func newShortlists(services, posts int) *shortlists {
	s := &shortlists{posts: posts}
	if services*posts <= mostDense {
		s.dense = make([]int32, services*posts)
	} else {
		s.few = map[[2]int32]int32{}
	}
	return s
}

// of is the shortlist of a service for a post, until the next is asked for.
func (s *shortlists) of(service, post int32) *shortlist {
	if s.few != nil {
		at, found := s.few[[2]int32{service, post}]
		if !found {
			at = s.add(service, post)
			s.few[[2]int32{service, post}] = at
		}
		return &s.all[at].shortlist
	}
	at := &s.dense[int(service)*s.posts+int(post)]
	if *at == 0 {
		*at = s.add(service, post) + 1
	}
	return &s.all[*at-1].shortlist
}

func (s *shortlists) add(service, post int32) int32 {
	s.all = append(s.all, shortlisted{service: service, post: post})
	return int32(len(s.all)) - 1
}

func (s shortlisted) compare(t shortlisted) int {
	return cmp.Or(cmp.Compare(s.service, t.service), cmp.Compare(s.post, t.post))
}

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
	keep   []int         // by service, how many are kept for each post
	enough []int         // by service, how many are always enough
}

// shortlisted is the best candidates of one service for one post, the best first.
type shortlisted struct {
	service, post int32
	shortlist
}

// enough is how many candidates of each service are always enough to be kept for a post, by service: as many as the
// service can send, and a few more.
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
	total := d.positions()
	keep := make([]int, len(d.services)+1)
	for s, service := range d.services {
		keep[s] = min(service.Officers, total) + nextInLine
	}
	keep[len(d.services)] = nextInLine
	return keep
}

// nextInLine is how many candidates are kept for each service and post beyond those who can be chosen; at least 1.
const nextInLine = 10

// usual is how many candidates of each service are kept for a post at first, by service. It is a guess, as to how many
// the service will send and that few of those fit all posts; see [preselection.tooFew].
func (d *docket) usual() []int {
	total, capacity := d.positions(), 0
	for _, service := range d.services {
		capacity += service.Officers
	}
	keep := d.enough()
	for s, service := range d.services {
		if share := 16 + total*service.Officers/(4*max(capacity, 1)); service.Officers > 0 {
			keep[s] = min(keep[s], share)
		}
	}
	return keep
}

func (d *docket) positions() int {
	total := 0
	for _, post := range d.Posts {
		total += post.Positions
	}
	return total
}

// preselect rates all officers, and keeps the best of each service for each post.
func (d *docket) preselect(ctx context.Context, progress func(int)) (preselection, error) {
	return d.preselectSo(ctx, d.usual(), progress)
}

// preselectSo keeps so many, by service.
func (d *docket) preselectSo(ctx context.Context, keep []int, progress func(int)) (preselection, error) {
	chosen := preselection{rated: make([]int32, len(d.roster)), keep: keep, enough: d.enough()}
	all := make([]bool, len(keep))
	for s := range all {
		all[s] = true
	}
	err := d.shortlist(ctx, &chosen, all, progress)
	return chosen, err
}

// keepMore rates the officers of some services again, and keeps as many of them as are always enough.
func (d *docket) keepMore(ctx context.Context, chosen *preselection, of []bool) error {
	chosen.groups = slices.DeleteFunc(chosen.groups, func(g shortlisted) bool { return of[g.service] })
	for s, enough := range chosen.enough {
		if of[s] {
			chosen.keep[s] = enough
		}
	}
	return d.shortlist(ctx, chosen, of, nil)
}

// shortlist adds the shortlists of some services.
func (d *docket) shortlist(ctx context.Context, chosen *preselection, of []bool, progress func(int)) error {
	again := slices.Contains(of, false)
	raters := d.raters(len(d.roster))
	lists := make([]*shortlists, len(raters))
	for w := range lists {
		lists[w] = newShortlists(len(of), len(d.posts))
	}
	err := inBlocks(ctx, len(d.roster), len(lists), func(worker, from, to int) {
		for o := from; o < to; o++ {
			if again && !of[d.service[o]] {
				continue
			}
			officer := d.officer(o)
			service := d.serviceOf(o)
			d.service[o], d.members[o] = service, member{ID: officer.ID, Service: officer.Service}
			offers := raters[worker].rate(o)
			chosen.rated[o] = int32(len(offers))
			for _, e := range offers {
				lists[worker].of(service, e.post).offer(candidate{int32(o), e.fit}, chosen.keep[service])
			}
		}
	}, progress)
	if err != nil {
		return err
	}
	if err := d.faultsOf(raters); err != nil {
		return err
	}
	added := joined(lists, chosen.keep).inOrder()
	err = inBlocks(ctx, len(added), crew(len(added), blockSize), func(_, from, to int) {
		for i := from; i < to; i++ {
			added[i].close(chosen.keep[added[i].service])
		}
	}, nil)
	if !again {
		chosen.groups = added
		return err
	}
	chosen.groups = append(chosen.groups, added...)
	slices.SortFunc(chosen.groups, shortlisted.compare)
	return err
}

// tooFew says of which services more have to be kept, by service, given the best plan among those who are.
//
// Where fewer are kept than are always enough, one of them must be at home: nobody who is not kept is worth more than she
// is, nor, therefore, than the prices. Then the plan and its prices are the best among all. For the first of the best the
// best of those who are not kept must be worth less than the prices, so that no plan as good sends her; where a post has
// no positions, nobody is sent in any case.
func (c preselection) tooFew(f *flow) []bool {
	more := make([]bool, len(c.keep))
	for i, g := range c.groups {
		if g.left.officers == 0 || c.keep[g.service] >= c.enough[g.service] {
			continue
		}
		prices := f.servicePrice[g.service].plus(f.postPrice[g.post])
		_, some := f.best(int32(i))
		if !some || prices == f.worth(g.post, g.left.best) && f.positions[g.post] > 0 {
			more[g.service] = true
		}
	}
	return more
}

// rankings are those who are kept.
func (c preselection) rankings() []ranking {
	all := make([]ranking, len(c.groups))
	for i, g := range c.groups {
		all[i] = ranking{service: g.service, post: g.post, list: g.kept}
	}
	return all
}

// network is the problem without its pairs.
func (d *docket) network() network {
	n := network{capacity: make([]int, len(d.services)+1), service: make([]int, len(d.service))}
	for s, service := range d.services {
		n.capacity[s] = service.Officers
	}
	for p := range d.posts {
		post := d.post(p)
		n.positions = append(n.positions, post.Positions)
		n.priority = append(n.priority, int64(post.Priority))
	}
	for o, s := range d.service {
		n.service[o] = int(s)
	}
	return n
}

// shortlists finds the shortlist of a service for a post. Where there may be many more of them than there are pairs, only
// those asked for take memory.
type shortlists struct {
	all   []shortlisted // in the order in which they were asked for
	room  room
	posts int
	dense []int32            // by service, then post, the number of the shortlist, counted from 1
	few   map[[2]int32]int32 // where that would be too long
}

// mostDense is how many numbers of shortlists are held in a row at most.
const mostDense = 1 << 20

func newShortlists(services, posts int) *shortlists {
	s := &shortlists{posts: posts, all: make([]shortlisted, 0, min(services*posts, 1<<13))}
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

// joined are the shortlists of all workers together; so many are kept, by service.
func joined(lists []*shortlists, keep []int) *shortlists {
	for _, other := range lists[1:] {
		for i := range other.all {
			from := &other.all[i]
			lists[0].of(from.service, from.post).take(&from.shortlist, keep[from.service])
		}
	}
	return lists[0]
}

// inOrder are the shortlists by service, then post.
func (s *shortlists) inOrder() []shortlisted {
	if s.few != nil {
		slices.SortFunc(s.all, shortlisted.compare)
		return s.all
	}
	sorted := make([]shortlisted, 0, len(s.all))
	for _, at := range s.dense {
		if at > 0 {
			sorted = append(sorted, s.all[at-1])
		}
	}
	return sorted
}

func (s *shortlists) add(service, post int32) int32 {
	s.all = append(s.all, shortlisted{service: service, post: post, shortlist: shortlist{room: &s.room}})
	return int32(len(s.all)) - 1
}

func (s shortlisted) compare(t shortlisted) int {
	return cmp.Or(cmp.Compare(s.service, t.service), cmp.Compare(s.post, t.post))
}

package selection

import "context"

// rivals are the pairs that plans as good as another may assign, given its prices: those worth their price. Of the
// officers at home, all of whom are worth the same for a post there, no more are kept of each service than it can send,
// the first in the order of their IDs: nobody after them is in the first of the plans.
type rivals struct {
	*docket
	keep []int // by service
	home *shortlists
	sent []pair
}

func (d *docket) rivals() *rivals {
	return &rivals{docket: d, keep: d.enough(), home: newShortlists(len(d.services)+1, len(d.posts))}
}

// add takes in a pair that is worth its price.
func (r *rivals) add(o int, service int32, e offer, sent bool) {
	switch {
	case r.post(int(e.post)).Positions == 0 || int(service) == len(r.services) || r.services[service].Officers == 0:
	case sent:
		r.sent = append(r.sent, pair{o, int(e.post), e.fit})
	default:
		r.home.of(service, e.post).offer(candidate{int32(o), e.fit}, r.keep[service])
	}
}

// verifyFirst finds the first officer to whom the first of the plans that are as good gives another post, if there is
// one. The plan has to be one of the best, as its prices show, and the rivals all that there are.
func (d *docket) verifyFirst(ctx context.Context, m matching, all []*rivals) (officer int, another bool, err error) {
	one := all[0]
	for _, other := range all[1:] {
		one.sent = append(one.sent, other.sent...)
		for i := range other.home.all {
			from := &other.home.all[i]
			one.home.of(from.service, from.post).take(&from.shortlist, one.keep[from.service])
		}
	}
	worth := one.sent
	for i := range one.home.all {
		g := &one.home.all[i]
		g.close(one.keep[g.service])
		for _, c := range g.kept {
			worth = append(worth, pair{int(c.officer), int(g.post), c.fit})
		}
	}
	m.prices.service = append(m.prices.service[:len(d.services):len(d.services)], weight{}) // which is asked of nobody
	before, err := d.network().firstAmong(ctx, m, worth)
	if err != nil {
		return nobody, false, err
	}
	for o, p := range before.post {
		if p != m.post[o] {
			return o, true, nil
		}
	}
	return nobody, false, nil
}

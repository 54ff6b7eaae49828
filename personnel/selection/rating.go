package selection

import (
	"cmp"
	"context"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// docket is a problem in the order of its IDs, on plain indices: officers, posts and services are numbered in that order.
// The services without a capacity share one number, which is the last.
type docket struct {
	Problem
	roster   []int32 // by officer, the index in Problem.Officers
	posts    []int   // by post, the index in Problem.Posts
	place    []int32 // by index in Problem.Posts, the post
	services []Capacity
	number   map[string]int32 // of a service, by ID

	requirements []personnel.Requirement // the distinct ones
	required     []int                   // by post, an index into requirements
	met          []uint64                // by officer, len(requirements) bits in whole words, once she is judged; see rater.judge
	judged       []bool                  // by officer
	service      []int32                 // by officer, once the officers are preselected
	members      []member                // by officer, likewise
}

func newDocket(p Problem) *docket {
	d := &docket{Problem: p, number: make(map[string]int32, len(p.Capacity))}
	d.roster = make([]int32, len(p.Officers))
	for i := range d.roster {
		d.roster[i] = int32(i)
	}
	if !p.officersInOrder() {
		slices.SortFunc(d.roster, func(a, b int32) int { return cmp.Compare(p.Officers[a].ID, p.Officers[b].ID) })
	}
	d.posts = identity(len(p.Posts))
	slices.SortFunc(d.posts, func(a, b int) int { return cmp.Compare(p.Posts[a].ID, p.Posts[b].ID) })
	d.place = make([]int32, len(p.Posts))
	known := map[personnel.Requirement]int{}
	for post, i := range d.posts {
		d.place[i] = int32(post)
		requirement := p.Posts[i].Requirement
		at, found := known[requirement]
		if !found {
			at = len(known)
			known[requirement] = at
			d.requirements = append(d.requirements, requirement)
		}
		d.required = append(d.required, at)
	}
	d.services = slices.Clone(p.Capacity)
	slices.SortFunc(d.services, func(a, b Capacity) int { return cmp.Compare(a.Service, b.Service) })
	for s, service := range d.services {
		d.number[service.Service] = int32(s)
	}
	if p.Eligible == nil {
		d.met = make([]uint64, len(p.Officers)*d.words())
		d.judged = make([]bool, len(p.Officers))
	}
	d.service, d.members = make([]int32, len(p.Officers)), make([]member, len(p.Officers))
	return d
}

// words is how many words hold a bit for each requirement.
func (d *docket) words() int { return (len(d.requirements) + 63) / 64 }

func (d *docket) officer(o int) *personnel.Officer { return &d.Officers[d.roster[o]] }

func (d *docket) post(p int) personnel.Post { return d.Posts[d.posts[p]] }

// serviceOf is the number of the service of an officer, or that of all without a capacity.
func (d *docket) serviceOf(o int) int32 {
	if s, stated := d.number[d.officer(o).Service]; stated {
		return s
	}
	return int32(len(d.services))
}

// offer is a post that an officer may fill.
type offer struct {
	post int32
	fit  int64
}

// rater finds the posts that an officer may fill, one officer after the other, and none twice. Several raters may share
// a docket when they never rate the same officer.
type rater struct {
	*docket
	offers    []offer
	seen      []int32               // by post, the officer who was last offered it, counted from 1
	officerAt int                   // who is rated
	take      func(int, Score) bool // takeGiven, made once: as the body of a loop it would be made for each officer
	faults    []faultOf
}

// faultOf is a fault in what was said about an officer.
type faultOf struct {
	officer int
	fault   fault.Fault
}

// mostFaults is how many faults of rated pairs are told at most: a caller who mistakes the unit does so in millions.
const mostFaults = 1000

func (d *docket) rater() *rater {
	r := &rater{docket: d, seen: make([]int32, len(d.Posts))}
	r.take = r.takeGiven
	return r
}

// raters are one for each worker who is to rate so many officers.
func (d *docket) raters(officers int) []*rater {
	least := 4096
	if d.Eligible == nil { // a verdict takes longer than to take a score
		least = blockSize
	}
	raters := make([]*rater, crew(officers, least))
	for w := range raters {
		raters[w] = d.rater()
	}
	return raters
}

// rate gives what the officer may fill, in no order; it is overwritten by the next call.
func (r *rater) rate(o int) []offer {
	r.offers = r.offers[:0]
	if r.Eligible != nil {
		r.officerAt = o
		if given := r.Eligible(int(r.roster[o])); given != nil {
			given(r.take)
		}
	} else {
		r.judge(o)
		r.assess(o)
	}
	return r.offers
}

// takeGiven takes what the caller says of one more post. The fault of a pair is told by the IDs.
func (r *rater) takeGiven(i int, score Score) bool {
	if i < 0 || i >= len(r.place) {
		r.fault(r.officerAt, fault.Fault{Kind: fault.OutOfRange, Given: wholeNumber(i), Accepted: bilingual.Text{
			English: "the index of a post", French: "le rang d'une fonction",
		}})
		return true
	}
	post := r.place[i]
	switch {
	case r.seen[post] == int32(r.officerAt)+1:
		r.fault(r.officerAt, fault.Fault{Kind: fault.Duplicate, Path: fault.Path("").Key(r.Posts[i].ID), Given: wholeNumber(i), Accepted: acceptedOnce})
	case score < -Score(mostFit) || score > Score(mostFit):
		r.fault(r.officerAt, fault.Fault{Kind: fault.OutOfRange, Path: fault.Path("").Key(r.Posts[i].ID), Given: fault.Given(score.String()), Accepted: acceptedScore})
	default:
		r.seen[post] = int32(r.officerAt) + 1
		r.offers = append(r.offers, offer{post, int64(score)})
	}
	return true
}

// judge takes the verdicts on an officer, once for each distinct requirement, and keeps them for whoever asks again.
func (r *rater) judge(o int) {
	if r.judged[o] {
		return
	}
	r.judged[o] = true
	candidate := personnel.Candidate{Officer: *r.officer(o)}
	met := r.met[o*r.words():]
	for k, requirement := range r.requirements {
		candidate.Requirement = requirement
		if r.Rules.Verdict(candidate, r.Tour) == policy.Met {
			met[k/64] |= 1 << (k % 64)
		}
	}
}

// assess finds the fits of an officer who is judged.
func (r *rater) assess(o int) {
	met := r.met[o*r.words():]
	for p, k := range r.required {
		if met[k/64]>>(k%64)&1 == 0 {
			continue
		}
		fit := r.fit(o, p)
		for _, f := range fit.check() {
			r.fault(o, f.Under(fault.Path("").Key(r.post(p).ID)))
		}
		r.offers = append(r.offers, offer{int32(p), int64(fit.Score())})
	}
}

// fit is how well an officer fits a post, part by part; nothing where the caller gives scores only.
func (d *docket) fit(o, p int) Fit {
	if d.Fit == nil || d.Eligible != nil {
		return nil
	}
	return d.Fit(personnel.Candidate{Officer: *d.officer(o), Requirement: d.post(p).Requirement})
}

func (r *rater) fault(o int, f fault.Fault) {
	if len(r.faults) < mostFaults { // those of the first officers, since no rater goes back
		r.faults = append(r.faults, faultOf{o, f})
	}
}

// faultsOf are the first faults that the raters found, whoever found them.
func (d *docket) faultsOf(raters []*rater) error {
	var found []faultOf
	for _, r := range raters {
		found = append(found, r.faults...)
	}
	slices.SortStableFunc(found, func(a, b faultOf) int { return cmp.Compare(a.officer, b.officer) })
	root := fault.Path("fit")
	if d.Eligible != nil {
		root = "eligible"
	}
	var faults fault.List
	for _, f := range found[:min(len(found), mostFaults)] {
		faults.Add(f.fault.Under(root.Key(d.officer(f.officer).ID)))
	}
	return faults.Err()
}

// eachOfficer rates the officers one after the other on as many cores as the program may use, and hands what each may
// fill to the worker who rated her. The workers are numbered from 0 to their number less one.
func (d *docket) eachOfficer(ctx context.Context, progress func(done int), take func(worker, officer int, offers []offer)) error {
	raters := d.raters(len(d.roster))
	err := inBlocks(ctx, len(d.roster), len(raters), func(worker, from, to int) {
		r := raters[worker]
		for o := from; o < to; o++ {
			take(worker, o, r.rate(o))
		}
	}, progress)
	if err != nil {
		return err
	}
	return d.faultsOf(raters)
}

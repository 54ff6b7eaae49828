package selection

import (
	"cmp"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Gap is by how much a better plan could be better at most, by the first part in which the bound exceeds the merit: Kept
// is how many more it might keep, Missing how many fewer might be missing. The parts before it are alike, and those after
// it are zero, since it outweighs them. The zero Merit means that there is no better plan.
func (p AimedPlan) Gap() Merit {
	switch m, b := p.merit, p.bound; {
	case b.Kept != m.Kept:
		return Merit{Kept: b.Kept - m.Kept}
	case b.Missing != m.Missing:
		return Merit{Missing: m.Missing - b.Missing}
	case b.Filled != m.Filled:
		return Merit{Filled: b.Filled - m.Filled}
	default:
		return Merit{Fit: b.Fit - m.Fit}
	}
}

// Proof is how it is known that no plan is better than an [AimedPlan]. The zero Proof is not stated.
type Proof string

const (
	// ByPrices means that the prices kept with the plan show that no plan is better: anyone can check that without a search.
	ByPrices Proof = "prices"
	// BySearch means that the search went through all plans that the prices left open, and found none better. Whoever
	// doubts it has to search again.
	BySearch Proof = "search"
	// Unproved means that the search came to its limit: no plan exceeds the bound, and there may be better ones up to it.
	Unproved Proof = "unproved"
)

var proofs = bilingual.Codes[Proof]{
	{Code: ByPrices, Title: bilingual.Text{English: "proved by prices", French: "prouvé par les prix"}},
	{Code: BySearch, Title: bilingual.Text{English: "proved by search", French: "prouvé par recherche exhaustive"}},
	{Code: Unproved, Title: bilingual.Text{English: "not proved", French: "non prouvé"}},
}

// Proofs are all proofs in their order.
func Proofs() iter.Seq[Proof] { return proofs.All() }

// ParseProof reads the code of a proof. An unknown code is a [fault.Fault].
func ParseProof(text string) (Proof, error) { return fault.ParseCode(proofs, text) }

// Valid says whether the proof is one of [Proofs].
func (p Proof) Valid() bool { return proofs.Has(p) }

// Title is what people read for the proof.
func (p Proof) Title() bilingual.Text { return proofs.Title(p) }

// MarshalText gives the code. A code that is none of [Proofs] is an error.
func (p Proof) MarshalText() ([]byte, error) { return fault.MarshalCode(proofs, p) }

// UnmarshalText reads the code; the empty text is the zero Proof.
func (p *Proof) UnmarshalText(text []byte) error { return fault.UnmarshalCode(proofs, text, p) }

// Merit is what a plan with aims is worth, by the parts of its objective: each counts only between plans that are alike
// in all parts before it. The zero Merit is that of a plan that chooses nobody and misses nobody.
type Merit struct {
	// Kept is how many assignments of the former plan it keeps.
	Kept int
	// Missing is how many persons are missing from the targets, over all of them together. Less is better.
	Missing int
	// Filled is the sum of the priorities of the filled positions.
	Filled int64
	// Fit is the sum of the fits of those chosen.
	Fit Score
}

// Compare is below zero if the merit is less than another, zero if they are the same, and above zero if it is more.
func (m Merit) Compare(other Merit) int {
	return cmp.Or(
		cmp.Compare(m.Kept, other.Kept), cmp.Compare(other.Missing, m.Missing),
		cmp.Compare(m.Filled, other.Filled), cmp.Compare(m.Fit, other.Fit),
	)
}

// Reached is how far a plan reaches a target.
type Reached struct {
	// Target is the ID of the target.
	Target string
	// Title is what people read for the target; it may be left out.
	Title bilingual.Text
	// Least is how many persons it asks for, shares counted in persons.
	Least int
	// Persons is how many of those chosen belong.
	Persons int
}

// Missing is how many persons are missing from the target.
func (r Reached) Missing() int { return max(0, r.Least-r.Persons) }

// AimedPlan is who fills which post by a plan with aims, and how good it is known to be. It is made by [ChooseFor], and
// holds no functions, and nothing of what the targets look at: who belongs to which group is not in it. The zero
// AimedPlan chooses nobody.
type AimedPlan struct {
	tour        calendar.Period
	assignments []Assignment // by officer, as all lists by their IDs
	posts       []pricedPost
	services    []pricedService
	officers    []pricedOfficer // those who have one
	targets     []pricedTarget
	changes     []Change
	merit       Merit
	bound       Merit
	shown       Merit // the bound that the prices show
	root        worth // the same by the prices, on their scale
	proof       Proof
	first       bool
	nodes       int // looked at by the search
	scale       int64
}

type pricedPost struct {
	line
	price worth
}

type pricedService struct {
	Capacity
	price worth
}

type pricedOfficer struct {
	ID    string
	Price worth
}

type pricedTarget struct {
	Reached
	weight worth
}

// Change is what becomes of an officer who is in the former plan or in the new one.
type Change struct {
	// Officer is the ID of the officer.
	Officer string
	// From is the ID of her post in the former plan; empty if she had none.
	From string
	// To is the ID of her post in the new plan; empty if she has none.
	To string
}

// Tour is the tour of all who are chosen.
func (p AimedPlan) Tour() calendar.Period { return p.tour }

// Assignments are the officers chosen, in the order of their IDs.
func (p AimedPlan) Assignments() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		for _, a := range p.assignments {
			a.Fit = slices.Clone(a.Fit)
			if !yield(a) {
				return
			}
		}
	}
}

// Merit is what the plan is worth.
func (p AimedPlan) Merit() Merit { return p.merit }

// Bound is what no plan exceeds. It is the plan's own merit where that is proved to be the best.
func (p AimedPlan) Bound() Merit { return p.bound }

// Proof is how it is known that no plan is better by the merit, if it is.
func (p AimedPlan) Proof() Proof { return p.proof }

// IsFirst says whether the plan was shown to come first, by the order of the IDs, among all plans that are as good. Where
// it was not, it is one of the best all the same if [AimedPlan.Proof] says so.
func (p AimedPlan) IsFirst() bool { return p.first }

// Targets are how far each target is reached, in the order of their IDs.
func (p AimedPlan) Targets() iter.Seq[Reached] {
	return func(yield func(Reached) bool) {
		for _, t := range p.targets {
			if !yield(t.Reached) {
				return
			}
		}
	}
}

// Open is how many positions of each post stay open, in the order of the IDs of the posts; full posts are left out.
func (p AimedPlan) Open() iter.Seq2[string, int] {
	taken := map[string]int{}
	for _, a := range p.assignments {
		taken[a.Post]++
	}
	return func(yield func(string, int) bool) {
		for _, post := range p.posts {
			if open := post.Positions - taken[post.ID]; open > 0 && !yield(post.ID, open) {
				return
			}
		}
	}
}

// Changes are the officers whose post is another than in the former plan, in the order of their IDs: who left it, who
// joined, and who moved. There are none if there was no former plan.
func (p AimedPlan) Changes() iter.Seq[Change] { return slices.Values(p.changes) }

// plan puts what was found into words.
func (a *aimed) plan(q quest, officers []int, found settlement) AimedPlan {
	p := AimedPlan{tour: a.Tour, first: found.first, nodes: found.nodes, scale: found.scale}
	for i := range a.posts {
		p.posts = append(p.posts, pricedPost{lineOf(a.post(i)), found.prices.post[i]})
	}
	for i, s := range a.services {
		p.services = append(p.services, pricedService{s, found.prices.service[i]})
	}
	for i, o := range officers {
		if price := found.prices.officer[i]; price != (worth{}) {
			p.officers = append(p.officers, pricedOfficer{a.officer(o).ID, price})
		}
	}
	for _, i := range found.options {
		e := q.options[i]
		officer := a.officer(officers[e.officer])
		p.assignments = append(p.assignments, Assignment{
			Officer: officer.ID, Service: officer.Service, Post: a.post(e.post).ID,
			Score: Score(e.worth[fitted]), Fit: slices.Clone(a.fit(officers[e.officer], e.post)),
		})
	}
	for t, aim := range a.Targets {
		r := Reached{Target: aim.ID, Title: aim.Title, Least: a.least[t]}
		for _, i := range found.options {
			if e := q.options[i]; a.counts(q.class[e.officer], t, e.post) {
				r.Persons++
			}
		}
		p.targets = append(p.targets, pricedTarget{Reached: r})
	}
	for i, t := range a.goals {
		p.targets[t].weight = found.goal[i]
	}
	p.changes = changes(a.Former, p.assignments)
	most := a.mostMerit()
	p.merit = a.merit(found.value, most)
	p.root = found.root.worth
	p.shown, p.bound = a.merit(p.root.over(p.scale), most), a.merit(found.bound, most)
	switch {
	case p.shown == p.merit:
		p.proof = ByPrices
	case p.bound == p.merit:
		p.proof = BySearch
	default:
		p.proof = Unproved
	}
	if p.priceless() {
		p.scale = 1
	}
	return p
}

// priceless says whether nothing has a price or a weight.
func (p AimedPlan) priceless() bool {
	priced := len(p.officers) > 0
	for _, post := range p.posts {
		priced = priced || post.price != (worth{})
	}
	for _, service := range p.services {
		priced = priced || service.price != (worth{})
	}
	for _, target := range p.targets {
		priced = priced || target.weight != (worth{})
	}
	return !priced
}

// withoutAims is the plan of [Choose], where there is nothing else to heed.
func (a *aimed) withoutAims(plan Plan) AimedPlan {
	p := AimedPlan{tour: a.Tour, first: true, scale: 1, assignments: slices.Collect(plan.Assignments())}
	prices := plan.found.prices
	for i := range a.posts {
		at := pricedPost{line: lineOf(a.post(i))}
		if at.Positions > 0 {
			at.price = worthOf(prices.post[i])
		}
		p.posts = append(p.posts, at)
	}
	for i, s := range a.services {
		at := pricedService{Capacity: s}
		if s.Officers > 0 {
			at.price = worthOf(prices.service[i])
		}
		p.services = append(p.services, at)
	}
	for o, price := range prices.officer {
		if price != (weight{}) {
			p.officers = append(p.officers, pricedOfficer{a.officer(o).ID, worthOf(price)})
		}
	}
	for t, aim := range a.Targets {
		r := Reached{Target: aim.ID, Title: aim.Title, Least: a.least[t]}
		for o, post := range plan.found.post {
			if post != nobody && a.counts(int(a.class[o]), t, post) {
				r.Persons++
			}
		}
		p.targets = append(p.targets, pricedTarget{Reached: r})
	}
	p.changes = changes(a.Former, p.assignments)
	p.root = worth{filled: plan.found.filled, fitted: plan.found.fit}
	p.merit = a.merit(p.root, a.mostMerit())
	p.shown, p.bound, p.proof = p.merit, p.merit, ByPrices
	return p
}

// worthOf is the same price where more than posts and fits could count.
func worthOf(w weight) worth { return worth{filled: w.filled, fitted: w.fit} }

// mostMerit is what no plan exceeds for reasons of counting alone.
func (a *aimed) mostMerit() worth {
	most := worth{kept: int64(a.keeps)}
	sent := int64(0)
	for p := range a.posts {
		post := a.post(p)
		n := int64(min(post.Positions, len(a.roster)))
		sent += n
		most[filled] += n * int64(post.Priority)
	}
	for _, least := range a.least {
		most[counted] += int64(least)
	}
	most[fitted] = min(sent, int64(len(a.roster))) * mostFit
	return most
}

// merit is what a worth comes to, or, of a bound, what no plan exceeds that is worth no more than the bound and than most
// in each part: where a part of the bound is beyond reach, it says nothing of the parts after it.
func (a *aimed) merit(w, most worth) Merit {
	for i := range w {
		if w[i] > most[i] {
			copy(w[i:], most[i:])
			break
		}
	}
	return Merit{Kept: int(w[kept]), Missing: int(most[counted] - w[counted]), Filled: w[filled], Fit: Score(w[fitted])}
}

// changes compares two plans, by officer.
func changes(former, now []Assignment) []Change {
	if len(former) == 0 {
		return nil
	}
	was := make(map[string]string, len(former))
	for _, a := range former {
		was[a.Officer] = a.Post
	}
	var found []Change
	for _, a := range now {
		if was[a.Officer] != a.Post {
			found = append(found, Change{Officer: a.Officer, From: was[a.Officer], To: a.Post})
		}
		delete(was, a.Officer)
	}
	for officer, post := range was {
		found = append(found, Change{Officer: officer, From: post})
	}
	slices.SortFunc(found, func(a, b Change) int { return cmp.Compare(a.Officer, b.Officer) })
	return found
}

package selection

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Plan is who fills which post, with what is needed to explain it and to prove it. It holds no functions, so that it
// can be kept as JSON and verified years later. The zero Plan has no posts and chooses nobody.
type Plan struct {
	rules      string
	nomination calendar.Date
	tour       calendar.Period
	posts      []line     // in the order of their IDs, as all that follows
	services   []Capacity // those with a capacity
	officers   []member
	pairs      []rated // the eligible ones, by officer and then by post
	found      matching
}

type line struct {
	ID        string
	Positions int
	Priority  int
}

type member struct {
	ID, Service string
}

type rated struct {
	officer, post int
	fit           Fit
}

// Assignment is one officer in one post.
type Assignment struct {
	// Officer is the ID of the officer.
	Officer string
	// Service is the ID of the officer's service.
	Service string
	// Post is the ID of the post.
	Post string
	// Fit is how well the officer fits the post.
	Fit Fit
}

// Outcome is what became of an officer in a plan. The zero Outcome is not stated.
type Outcome string

const (
	// Selected means that the officer fills a post.
	Selected Outcome = "selected"
	// Outranked means that the officers chosen serve the plan as well or better: even if the service could spare one
	// officer more, sending this one would not better the plan.
	Outranked Outcome = "outranked"
	// ServiceFull means that the officer's service can spare nobody more, and that the plan would be better if it could
	// spare this one too.
	ServiceFull Outcome = "service-full"
	// CapacityNotStated means that nobody said how many officers the service can spare.
	CapacityNotStated Outcome = "capacity-not-stated"
	// NotEligible means that the officer does not meet the rules for any post, or is not known to.
	NotEligible Outcome = "not-eligible"
)

var outcomes = bilingual.Codes[Outcome]{
	{Code: Selected, Title: bilingual.Text{English: "selected", French: "candidature retenue"}},
	{Code: Outranked, Title: bilingual.Text{English: "the post is full", French: "fonction déjà pourvue"}},
	{Code: ServiceFull, Title: bilingual.Text{English: "the service can spare nobody more", French: "capacité du service épuisée"}},
	{Code: CapacityNotStated, Title: bilingual.Text{English: "the capacity of the service is not known", French: "capacité du service inconnue"}},
	{Code: NotEligible, Title: bilingual.Text{English: "not eligible", French: "non admissible"}},
}

// Outcomes are all outcomes in their order.
func Outcomes() iter.Seq[Outcome] { return outcomes.All() }

// ParseOutcome reads the code of an outcome. An unknown code is a [fault.Fault].
func ParseOutcome(text string) (Outcome, error) { return fault.ParseCode(outcomes, text) }

// Valid says whether the outcome is one of [Outcomes].
func (o Outcome) Valid() bool { return outcomes.Has(o) }

// Title is what people read for the outcome.
func (o Outcome) Title() bilingual.Text { return outcomes.Title(o) }

// MarshalText gives the code. A code that is none of [Outcomes] is an error.
func (o Outcome) MarshalText() ([]byte, error) { return fault.MarshalCode(outcomes, o) }

// UnmarshalText reads the code; the empty text is the zero Outcome.
func (o *Outcome) UnmarshalText(text []byte) error { return fault.UnmarshalCode(outcomes, text, o) }

// Standing is where an officer stands in a plan, with regard to a post.
type Standing struct {
	// Officer is the ID of the officer.
	Officer string
	// Service is the ID of the officer's service.
	Service string
	// Outcome is what became of the officer.
	Outcome Outcome
	// Post is the ID of the post: the one that a selected officer fills, or the one that [Plan.NextInLine] is about.
	Post string
	// Fit is how well the officer fits that post.
	Fit Fit
}

// Tour is the tour of all who are chosen.
func (p Plan) Tour() calendar.Period { return p.tour }

// Assignments are the officers chosen, in the order of their IDs.
func (p Plan) Assignments() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		for s := range p.Standings() {
			if s.Outcome == Selected && !yield(Assignment{Officer: s.Officer, Service: s.Service, Post: s.Post, Fit: s.Fit}) {
				return
			}
		}
	}
}

// Filled is the sum of the priorities of the filled positions: the first thing that the plan makes as large as can be.
func (p Plan) Filled() int64 { return p.found.filled }

// Fit is the sum of the fits of those chosen, in points: the second thing that the plan makes as large as can be.
func (p Plan) Fit() decimal.Decimal { return fromHundredths(p.found.fit) }

// Open is how many positions of each post stay open, in the order of the IDs of the posts; full posts are left out.
func (p Plan) Open() iter.Seq2[string, int] {
	taken := p.taken()
	return func(yield func(string, int) bool) {
		for i, post := range p.posts {
			if open := post.Positions - taken[i]; open > 0 && !yield(post.ID, open) {
				return
			}
		}
	}
}

// taken is how many positions of each post are filled.
func (p Plan) taken() []int {
	taken := make([]int, len(p.posts))
	for _, post := range p.found.post {
		if post >= 0 {
			taken[post]++
		}
	}
	return taken
}

// serviceOf is the place of an officer's service among those with a capacity; -1 where it has none.
func (p Plan) serviceOf(officer int) int {
	at, found := slices.BinarySearchFunc(p.services, p.officers[officer].Service, func(c Capacity, id string) int {
		return cmp.Compare(c.Service, id)
	})
	if !found {
		return -1
	}
	return at
}

// Standings are all officers in the order of their IDs, each with what became of her.
func (p Plan) Standings() iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		next := 0 // the first pair of the officer
		for o, officer := range p.officers {
			from := next
			for next < len(p.pairs) && p.pairs[next].officer == o {
				next++
			}
			s := Standing{Officer: officer.ID, Service: officer.Service}
			s.Outcome = p.outcome(o, p.pairs[from:next])
			if s.Outcome == Selected {
				s.Post = p.posts[p.found.post[o]].ID
			}
			for _, pair := range p.pairs[from:next] {
				if pair.post == p.found.post[o] {
					s.Fit = slices.Clone(pair.fit)
				}
			}
			if !yield(s) {
				return
			}
		}
	}
}

// outcome is what became of an officer with regard to the pairs. The price of a post is what the plan loses by making
// room in it, all moves considered; whose pair is worth more than that was kept out by the service alone.
func (p Plan) outcome(o int, eligible []rated) Outcome {
	switch {
	case p.found.post[o] >= 0:
		return Selected
	case len(eligible) == 0:
		return NotEligible
	case p.serviceOf(o) < 0:
		return CapacityNotStated
	}
	for _, pair := range eligible {
		post := p.posts[pair.post]
		worth := weight{int64(post.Priority), pair.fit.hundredths()}
		if post.Positions > 0 && p.found.prices.post[pair.post].less(worth) {
			return ServiceFull
		}
	}
	return Outranked
}

// NextInLine are the officers who are eligible for the post and not chosen, the best fit first and then in the order of
// their IDs, each with why not. The first of them is the next in line.
func (p Plan) NextInLine(post string) iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		var next []rated
		for _, pair := range p.pairs {
			if p.posts[pair.post].ID == post && p.found.post[pair.officer] < 0 {
				next = append(next, pair)
			}
		}
		slices.SortStableFunc(next, func(a, b rated) int { return cmp.Compare(b.fit.hundredths(), a.fit.hundredths()) })
		for _, pair := range next {
			officer := p.officers[pair.officer]
			s := Standing{Officer: officer.ID, Service: officer.Service, Post: post, Fit: slices.Clone(pair.fit)}
			s.Outcome = p.outcome(pair.officer, []rated{pair})
			if !yield(s) {
				return
			}
		}
	}
}

// network is the plan's problem on plain indices. The services without a capacity share one of zero, which is the last.
func (p Plan) network() network {
	n := network{}
	for _, post := range p.posts {
		n.positions = append(n.positions, post.Positions)
		n.priority = append(n.priority, int64(post.Priority))
	}
	for _, service := range p.services {
		n.capacity = append(n.capacity, service.Officers)
	}
	if p.someUnstated() {
		n.capacity = append(n.capacity, 0)
	}
	for o := range p.officers {
		service := p.serviceOf(o)
		if service < 0 {
			service = len(p.services)
		}
		n.service = append(n.service, service)
	}
	for _, pair := range p.pairs {
		n.pairs = append(n.pairs, pairOf(pair))
	}
	return n
}

// someUnstated says whether the service of some officer has no capacity.
func (p Plan) someUnstated() bool {
	for o := range p.officers {
		if p.serviceOf(o) < 0 {
			return true
		}
	}
	return false
}

func pairOf(r rated) pair { return pair{officer: r.officer, post: r.post, fit: r.fit.hundredths()} }

// Verify shows that the plan holds: every officer chosen is eligible and fills one post, no post has more officers
// than positions, no service spares more than it can; and, from the prices kept with the plan, that no other plan fills
// more by priority, or as much with a better fit. It takes time in proportion to the size of the problem and does not
// call the solver. The error names the first thing that does not hold. That the plan is the first in the order of IDs
// among equals is not shown.
func (p Plan) Verify() error {
	err := p.network().verify(p.found)
	var found flaw
	if !errors.As(err, &found) {
		return err
	}
	if id := p.named(found); id != "" {
		return fmt.Errorf("%s: %w", id, found)
	}
	return found
}

// named is the ID of what a flaw speaks of by its place; empty where it speaks of none.
func (p Plan) named(f flaw) string {
	switch subject, _, _ := strings.Cut(string(f.kind), " "); subject {
	case "officer":
		return p.officers[f.index].ID
	case "post":
		return p.posts[f.index].ID
	case "service":
		if f.index < len(p.services) {
			return p.services[f.index].Service
		}
	case "pair":
		return p.officers[p.pairs[f.index].officer].ID + ", " + p.posts[p.pairs[f.index].post].ID
	}
	return ""
}

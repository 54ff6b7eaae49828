package selection

import (
	"cmp"
	"iter"
	"slices"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/personnel"
)

// Plan is who fills which post, with what is needed to explain it and to prove it. It holds no functions, so that it
// can be kept as JSON and verified years later. The zero Plan has no posts and chooses nobody.
//
// Of those who are eligible it holds, for each service and post, all who could have been chosen and the next in line; of
// the others how many they are and the best fit among them.
type Plan struct {
	rules      string
	nomination calendar.Date
	tour       calendar.Period
	posts      []line     // in the order of their IDs, as all that follows
	services   []Capacity // those with a capacity
	officers   []member
	pairs      []rated    // of those kept, by officer and then by post
	fits       []Fit      // by pair, the score part by part; nil where the caller gave scores only
	left       []unlisted // by service and then by post
	found      matching
}

type line struct {
	ID        string
	Title     bilingual.Text
	Positions int
	Priority  int
}

func lineOf(p personnel.Post) line {
	return line{ID: p.ID, Title: p.Title, Positions: p.Positions, Priority: p.Priority}
}

// titled is what people read for what has an ID and may have a title.
func titled(tag language.Tag, id string, title bilingual.Text) string {
	if text := title.In(tag); text != "" && text != id {
		return text + " (" + id + ")"
	}
	return id
}

type member struct {
	ID, Service string
	Outcome     Outcome
}

type rated struct {
	officer, post int32
	score         Score
}

func (r rated) compare(s rated) int {
	return cmp.Or(cmp.Compare(r.officer, s.officer), cmp.Compare(r.post, s.post))
}

// unlisted is how many officers of a service are eligible for a post and not among the pairs. The service is counted as
// in [Plan.network].
type unlisted struct {
	service, post int
	leftOut
}

func (u unlisted) compare(v unlisted) int {
	return cmp.Or(cmp.Compare(u.service, v.service), cmp.Compare(u.post, v.post))
}

// Assignment is one officer in one post.
type Assignment struct {
	// Officer is the ID of the officer.
	Officer string
	// Service is the ID of the officer's service.
	Service string
	// Post is the ID of the post.
	Post string
	// Score is how well the officer fits the post.
	Score Score
	// Fit is the score part by part; nil where the caller gave scores only.
	Fit Fit
}

// Standing is where an officer stands in a plan of either kind, with regard to a post. The zero Standing is that of nobody.
type Standing struct {
	// Officer is the ID of the officer.
	Officer string
	// Service is the ID of the officer's service.
	Service string
	// Outcome is what became of the officer; not stated where [Reasons] do not know it.
	Outcome Outcome
	// Post is the ID of the post: the one that a selected officer fills, or the one that [Plan.NextInLine] or
	// [Reasons.NextInLine] is about.
	Post string
	// Score is how well the officer fits that post.
	Score Score
	// Fit is the score part by part; nil where the caller gave scores only.
	Fit Fit
}

// Tour is the tour of all who are chosen.
func (p Plan) Tour() calendar.Period { return p.tour }

// Assignments are the officers chosen, in the order of their IDs.
func (p Plan) Assignments() iter.Seq[Assignment] {
	return func(yield func(Assignment) bool) {
		next := 0 // the first pair of the officer or of one after her
		for o, post := range p.found.post {
			if post == nobody {
				continue
			}
			officer := p.officers[o]
			a := Assignment{Officer: officer.ID, Service: officer.Service, Post: p.posts[post].ID}
			for ; next < len(p.pairs) && int(p.pairs[next].officer) <= o; next++ {
				if pair := p.pairs[next]; int(pair.officer) == o && int(pair.post) == post {
					a.Score, a.Fit = pair.score, p.fit(next)
				}
			}
			if !yield(a) {
				return
			}
		}
	}
}

// Filled is the sum of the priorities of the filled positions: the first thing that the plan makes as large as can be.
func (p Plan) Filled() int64 { return p.found.filled }

// Fit is the sum of the fits of those chosen, in points: the second thing that the plan makes as large as can be.
func (p Plan) Fit() decimal.Decimal { return Score(p.found.fit).Points() }

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

// isStated says whether the service has a capacity.
func (p Plan) isStated(service string) bool {
	_, found := slices.BinarySearchFunc(p.services, service, func(c Capacity, id string) int { return cmp.Compare(c.Service, id) })
	return found
}

// Standings are all officers in the order of their IDs, each with what became of her.
func (p Plan) Standings() iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		next := 0 // the first pair of the officer or of one after her
		for o, officer := range p.officers {
			s := Standing{Officer: officer.ID, Service: officer.Service, Outcome: officer.Outcome}
			post := p.found.post[o]
			if post != nobody {
				s.Post = p.posts[post].ID
			}
			for ; next < len(p.pairs) && int(p.pairs[next].officer) == o; next++ {
				if pair := p.pairs[next]; int(pair.post) == post {
					s.Score, s.Fit = pair.score, p.fit(next)
				}
			}
			if !yield(s) {
				return
			}
		}
	}
}

// NextInLine are the officers who are eligible for the post and not chosen, the best fit first and then in the order of
// their IDs, each with why not. The first of them is the next in line. Of each service the best are among them, at
// least one if there is any; those of services without a capacity count as one service.
func (p Plan) NextInLine(post string) iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		var next []int
		for i, pair := range p.pairs {
			if p.posts[pair.post].ID == post && p.found.post[pair.officer] == nobody {
				next = append(next, i)
			}
		}
		slices.SortStableFunc(next, func(a, b int) int { return cmp.Compare(p.pairs[b].score, p.pairs[a].score) })
		for _, i := range next {
			pair := p.pairs[i]
			officer := p.officers[pair.officer]
			s := Standing{Officer: officer.ID, Service: officer.Service, Post: post, Score: pair.score, Fit: p.fit(i)}
			switch {
			case !p.isStated(officer.Service):
				s.Outcome = CapacityNotStated
			case p.betters(int(pair.post), pair.score):
				s.Outcome = ServiceFull
			default:
				s.Outcome = Outranked
			}
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
		n.capacity = append(n.capacity, min(service.Officers, mostOfficers)) // nobody has more
	}
	number := make(map[string]int, len(p.services))
	for s, service := range p.services {
		number[service.Service] = s
	}
	n.service = make([]int, len(p.officers))
	for o, officer := range p.officers {
		s, stated := number[officer.Service]
		if !stated {
			s = len(p.services)
		}
		n.service[o] = s
	}
	if slices.Contains(n.service, len(p.services)) {
		n.capacity = append(n.capacity, 0)
	}
	n.pairs = make([]pair, 0, len(p.pairs))
	for _, pair := range p.pairs {
		n.pairs = append(n.pairs, pairOf(pair))
	}
	return n
}

// someUnstated says whether the service of some officer has no capacity.
func (p Plan) someUnstated() bool {
	return slices.ContainsFunc(p.officers, func(m member) bool { return !p.isStated(m.Service) })
}

func pairOf(r rated) pair {
	return pair{officer: int(r.officer), post: int(r.post), fit: int64(r.score)}
}

// fit is the score of a pair part by part.
func (p Plan) fit(pair int) Fit {
	if p.fits == nil {
		return nil
	}
	return slices.Clone(p.fits[pair])
}

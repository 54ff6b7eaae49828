package selection

import (
	"cmp"
	"context"
	"iter"
	"slices"
)

// Reasons say why an [AimedPlan] is as it is: what became of each officer and why, who was next for each post, and what one
// more release by a service or one position less would change. [AimedPlan.Reasons] finds them. The zero Reasons are those
// of the zero plan.
//
// They are kept apart from the plan, since they take longer to find than the plan takes to prove, and since not everybody
// who is shown a plan is to be shown how each officer came off.
type Reasons struct {
	plan      AimedPlan
	standings []Standing // by officer
	next      []Standing // by post, the best fit first
	prices    []Price    // of the services and then of the posts
}

// Reasons are those of the plan, which has to be a plan for the problem and the aims: it is verified as by
// [AimedPlan.VerifyFor], but for the search, and refused with the first thing that does not hold. So whoever does not
// trust a plan that says it was proved [BySearch] verifies it first.
//
// With targets, prices alone do not tell what another plan would be worth, since persons cannot be divided; so whatever
// the prices leave open is searched for, among those who could be chosen if each service could spare one more. All these
// searches together look at [Aims.Nodes] nodes at most, and what they leave open is said to be unknown. Where the plan
// itself is [Unproved], there are no prices, and it is unknown what became of an officer whom a better plan might send.
//
// [Problem.Progress] is told of the officers twice, once when the plan is verified. When the context ends first, its error
// is given.
func (p AimedPlan) Reasons(ctx context.Context, problem Problem, aims Aims) (Reasons, error) {
	if _, err := p.verifyRecord(ctx, problem, aims); err != nil {
		return Reasons{}, err
	}
	i, err := p.inquire(ctx, problem, aims)
	if err != nil {
		return Reasons{}, err
	}
	r := Reasons{plan: p, prices: i.prices()}
	i.settleDoubts()
	r.standings, r.next = i.standings(), i.nextInLine()
	if err := ctx.Err(); err != nil { // what was not searched for would be taken for unknown
		return Reasons{}, err
	}
	return r, nil
}

// Plan is the plan that the reasons are about.
func (r Reasons) Plan() AimedPlan { return r.plan }

// Standings are all officers in the order of their IDs, each with what became of her. The outcome is not stated where it
// is not known.
func (r Reasons) Standings() iter.Seq[Standing] { return eachStanding(r.standings) }

// NextInLine are officers who are eligible for the post and not chosen, the best fit first and then in the order of their
// IDs, ten at most, each with what became of her with regard to this post. The first of them is the next in line. For a
// post without positions there are none.
func (r Reasons) NextInLine(post string) iter.Seq[Standing] {
	from, _ := slices.BinarySearchFunc(r.next, post, func(s Standing, post string) int { return cmp.Compare(s.Post, post) })
	until := from
	for until < len(r.next) && r.next[until].Post == post {
		until++
	}
	return eachStanding(r.next[from:until])
}

func eachStanding(all []Standing) iter.Seq[Standing] {
	return func(yield func(Standing) bool) {
		for _, s := range all {
			s.Fit = slices.Clone(s.Fit)
			if !yield(s) {
				return
			}
		}
	}
}

// Prices are what one more release by a service would gain, and then what one position less in a post would lose, in the
// order of their IDs, while the targets ask for as many persons as before. Where it would change nothing, it is left out;
// posts without positions are, too.
func (r Reasons) Prices() iter.Seq[Price] { return slices.Values(r.prices) }

// Nearest are the officers at home who are nearest to the post, as by [Plan.Nearest].
func (r Reasons) Nearest(ctx context.Context, problem Problem, post string, most int) ([]Near, error) {
	outcomes := make(map[string]Outcome, len(r.standings))
	for _, s := range r.standings {
		outcomes[s.Officer] = s.Outcome
	}
	return nearest(ctx, problem, post, most, outcomes)
}

// standings says of each officer what became of her.
func (i *inquiry) standings() []Standing {
	all := make([]Standing, len(i.roster))
	for o := range all {
		officer := i.officer(o)
		all[o] = Standing{Officer: officer.ID, Service: officer.Service, Outcome: i.outcomes[o]}
	}
	for _, a := range i.record.assignments {
		at, _ := slices.BinarySearchFunc(all, a.Officer, func(s Standing, id string) int { return cmp.Compare(s.Officer, id) })
		all[at].Post, all[at].Score, all[at].Fit = a.Post, a.Score, slices.Clone(a.Fit)
	}
	return all
}

// nextInLine are the officers at home who are eligible, the best of each post.
func (i *inquiry) nextInLine() []Standing {
	var home []int // options
	for n, e := range i.search.options {
		if i.plan[e.officer] == nobody {
			home = append(home, n)
		}
	}
	slices.SortStableFunc(home, func(x, y int) int {
		a, b := i.search.options[x], i.search.options[y]
		return cmp.Or(cmp.Compare(a.post, b.post), cmp.Compare(b.worth[fitted], a.worth[fitted]))
	})
	var next []Standing
	rank := 0
	for k, n := range home {
		e := i.search.options[n]
		if k > 0 && i.search.options[home[k-1]].post == e.post {
			rank++
		} else {
			rank = 0
		}
		if rank >= nextInLine {
			continue
		}
		o := i.number[e.officer]
		officer := i.officer(o)
		next = append(next, Standing{
			Officer: officer.ID, Service: officer.Service, Outcome: i.outcomeIn(o, offer{int32(e.post), e.worth[fitted]}),
			Post: i.post(e.post).ID, Score: Score(e.worth[fitted]), Fit: slices.Clone(i.fit(o, e.post)),
		})
	}
	return next
}

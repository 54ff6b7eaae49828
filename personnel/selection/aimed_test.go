package selection_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// aimedCase is a small problem with its aims, told without officers' facts: who belongs is told by ID.
func aimedCase(dice *rand.Rand) (selection.Problem, selection.Aims) {
	var p selection.Problem
	posts, services, officers, eligible := 1+dice.IntN(3), 1+dice.IntN(3), 1+dice.IntN(7), 3
	number := func() int { return dice.IntN(3) }
	tight := dice.IntN(2) == 0
	if tight { // one officer of each service and for each post, each officer for one post: who goes moves all others
		posts, services, officers, eligible = 3, 3, 9, 4
		number = func() int { return 1 }
	}
	for i := range posts {
		p.Posts = append(p.Posts, personnel.Post{ID: fmt.Sprintf("p%d", i), Positions: number(), Priority: 1 + dice.IntN(2)})
	}
	for i := range services {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: fmt.Sprintf("s%d", i), Officers: number()})
	}
	scores := map[[2]int]selection.Score{}
	fits := 1 + dice.IntN(6)
	if tight {
		fits = 100
	}
	for o := range officers {
		p.Officers = append(p.Officers, personnel.Officer{ID: fmt.Sprintf("o%d", o), Service: fmt.Sprintf("s%d", dice.IntN(services+1))})
		if tight {
			p.Officers[o].Service = fmt.Sprintf("s%d", o/3)
		}
		for q := range p.Posts {
			if dice.IntN(4) < eligible && (!tight || q == o%3) {
				scores[[2]int{o, q}] = selection.Score(dice.IntN(fits) - 2)
			}
		}
	}
	p.Eligible = func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for q := range p.Posts {
				if score, some := scores[[2]int{o, q}]; some && !yield(q, score) {
					return
				}
			}
		}
	}
	var aims selection.Aims
	for t := range dice.IntN(4) {
		members := map[string]policy.Answer{}
		for i, o := range p.Officers {
			members[o.ID] = []policy.Answer{policy.Yes, policy.No, ""}[dice.IntN(3)]
			if tight && dice.IntN(8) > 0 && (i/3 != i%3) { // so that one alone can hardly be reached
				members[o.ID] = policy.Yes
			}
		}
		target := selection.Target{
			ID: fmt.Sprintf("t%d", t), Least: policy.Whole(dice.IntN(4), policy.Persons),
			Who: func(o personnel.Officer) policy.Answer { return members[o.ID] },
		}
		if dice.IntN(2) == 0 {
			target.Least = policy.Whole(dice.IntN(101), policy.Percent)
		}
		if dice.IntN(2) == 0 {
			target.Posts = []string{p.Posts[dice.IntN(len(p.Posts))].ID}
		}
		aims.Targets = append(aims.Targets, target)
	}
	if dice.IntN(2) == 0 {
		for _, o := range p.Officers {
			if dice.IntN(2) == 0 {
				aims.Former = append(aims.Former, selection.Assignment{Officer: o.ID, Post: p.Posts[dice.IntN(len(p.Posts))].ID})
			}
		}
	}
	return p, aims
}

// bestByForce tries all plans, or all that send somebody, and keeps the first of the best, with its merit.
func bestByForce(p selection.Problem, aims selection.Aims, who ...string) (best map[string]string, merit selection.Merit) {
	spare := map[string]int{}
	for _, c := range p.Capacity {
		spare[c.Service] = c.Officers
	}
	left := map[int]int{}
	for q, post := range p.Posts {
		left[q] = post.Positions
	}
	now := map[string]string{}
	var sum selection.Merit
	var try func(o int)
	try = func(o int) {
		if o == len(p.Officers) {
			for _, id := range who {
				if now[id] == "" {
					return
				}
			}
			m := sum
			m.Kept, m.Missing = aimsOf(p, aims, now)
			if best == nil || merit.Compare(m) < 0 {
				merit, best = m, map[string]string{}
				for officer, post := range now {
					best[officer] = post
				}
			}
			return
		}
		officer := p.Officers[o]
		for q, score := range p.Eligible(o) {
			if left[q] == 0 || spare[officer.Service] == 0 {
				continue
			}
			before := sum
			left[q]--
			spare[officer.Service]--
			now[officer.ID] = p.Posts[q].ID
			sum.Filled += int64(p.Posts[q].Priority)
			sum.Fit += score
			try(o + 1)
			delete(now, officer.ID)
			left[q]++
			spare[officer.Service]++
			sum = before
		}
		try(o + 1)
	}
	try(0)
	return best, merit
}

// aimsOf is how many assignments of the former plan are kept, and how many persons missing from the targets, where so
// many officers fill those posts.
func aimsOf(p selection.Problem, aims selection.Aims, now map[string]string) (kept, missing int) {
	for _, t := range asPersons(p, aims.Targets) {
		has := 0
		for _, officer := range p.Officers {
			if post, chosen := now[officer.ID]; chosen && (len(t.Posts) == 0 || t.Posts[0] == post) && t.Who(officer) == policy.Yes {
				has++
			}
		}
		missing += max(0, t.Least.Int()-has)
	}
	for _, f := range aims.Former {
		if now[f.Officer] == f.Post {
			kept++
		}
	}
	return kept, missing
}

// asPersons are the targets with their shares counted in persons.
func asPersons(p selection.Problem, targets []selection.Target) []selection.Target {
	targets = slices.Clone(targets)
	for i, t := range targets {
		positions := 0
		for _, post := range p.Posts {
			if len(t.Posts) == 0 || t.Posts[0] == post.ID {
				positions += post.Positions
			}
		}
		if t.Least.Unit() == policy.Percent {
			targets[i].Least = policy.Whole((t.Least.Int()*positions+99)/100, policy.Persons)
		}
	}
	return targets
}

func TestAimedPlanIsThatOfBruteForce(t *testing.T) {
	dice := rand.New(rand.NewPCG(7, 30))
	t.Log("seed 7, 30")
	proofs := map[selection.Proof]int{}
	for k := range 10_000 {
		p, aims := aimedCase(dice)
		best, merit := bestByForce(p, aims)
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		got := map[string]string{}
		for a := range plan.Assignments() {
			got[a.Officer] = a.Post
		}
		require.Equal(t, merit, plan.Merit(), "case %d", k)
		require.Equal(t, merit, plan.Bound(), "case %d", k)
		require.Equal(t, best, got, "case %d", k)
		require.True(t, plan.IsFirst())
		require.NoError(t, plan.VerifyFor(t.Context(), p, aims), "case %d", k)
		proofs[plan.Proof()]++
	}
	t.Log(proofs)
}

// Where all fit alike, each best plan by weights has all who count towards a target or none; those that have enough for
// every target are found all the same, and proved by the prices, though the search may look at hardly anything.
func TestTargetsAreMetWhereAllFitAlike(t *testing.T) {
	dice := rand.New(rand.NewPCG(18, 67))
	var p selection.Problem
	belongs := map[string]int{}
	for i := range 10 {
		p.Posts = append(p.Posts, personnel.Post{ID: fmt.Sprintf("p%d", i), Positions: 3, Priority: 1 + i%3})
	}
	for i := range 400 {
		o := personnel.Officer{ID: fmt.Sprintf("o%03d", i), Service: fmt.Sprintf("s%d", i%5)}
		p.Officers = append(p.Officers, o)
		belongs[o.ID] = dice.IntN(8)
	}
	for i := range 5 {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: fmt.Sprintf("s%d", i), Officers: 8})
	}
	p.Eligible = func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for post := range p.Posts {
				if (o+post)%7 == 0 && !yield(post, 100) {
					return
				}
			}
		}
	}
	aims := selection.Aims{Nodes: 1}
	for i, title := range []string{"north", "other", "women"} {
		aims.Targets = append(aims.Targets, selection.Target{
			ID: title, Least: policy.Whole(12, policy.Persons),
			Who: func(o personnel.Officer) policy.Answer {
				if belongs[o.ID] == i {
					return policy.Yes
				}
				return policy.No
			},
		})
	}
	aims.Targets[2].Least = policy.Whole(20, policy.Percent)
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	assert.Zero(t, plan.Merit().Missing)
	assert.Equal(t, selection.ByPrices, plan.Proof())
	require.NoError(t, plan.VerifyFor(t.Context(), p, aims))
}

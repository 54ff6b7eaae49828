package selection_test

import (
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

// released is the problem in which a service can spare one more.
func released(p selection.Problem, service string) selection.Problem {
	p.Capacity = slices.Clone(p.Capacity)
	for i := range p.Capacity {
		if p.Capacity[i].Service == service {
			p.Capacity[i].Officers++
		}
	}
	return p
}

// sent is the problem in which an officer is of a service of her own, that can spare her.
func sent(p selection.Problem, o int) selection.Problem {
	p.Officers = slices.Clone(p.Officers)
	p.Officers[o].Service = "her own"
	p.Capacity = append(slices.Clone(p.Capacity), selection.Capacity{Service: "her own", Officers: 1})
	return p
}

// only is the problem in which an officer may fill no other post.
func only(p selection.Problem, o, post int) selection.Problem {
	all := p.Eligible
	p.Eligible = func(officer int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for q, score := range all(officer) {
				if (officer != o || q == post) && !yield(q, score) {
					return
				}
			}
		}
	}
	return p
}

// outcomeByForce is what became of an officer by the plan of brute force.
func outcomeByForce(p selection.Problem, aims selection.Aims, o int, plan selection.AimedPlan) selection.Outcome {
	id, service := p.Officers[o].ID, p.Officers[o].Service
	chosen := map[string]selection.Assignment{}
	for a := range plan.Assignments() {
		chosen[a.Officer] = a
	}
	if _, was := chosen[id]; was {
		return selection.Selected
	}
	eligible := false
	for range p.Eligible(o) {
		eligible = true
	}
	if !eligible {
		return selection.NotEligible
	}
	if !slices.ContainsFunc(p.Capacity, func(c selection.Capacity) bool { return c.Service == service }) {
		return selection.CapacityNotStated
	}
	if _, best := bestByForce(sent(p, o), aims); plan.Merit().Compare(best) < 0 {
		return selection.ServiceFull
	}
	for q, score := range p.Eligible(o) {
		for _, a := range chosen {
			if a.Post != p.Posts[q].ID || a.Score > score {
				continue
			}
			if stead := meritOf(p, aims, chosen, a.Officer, o, q, score); stead.Kept < plan.Merit().Kept || stead.Missing > plan.Merit().Missing {
				return selection.AimsFirst
			}
		}
	}
	return selection.Outranked
}

// meritOf is the merit of a plan in which another officer fills a post in the stead of one.
func meritOf(p selection.Problem, aims selection.Aims, chosen map[string]selection.Assignment, out string, in, post int, score selection.Score) selection.Merit {
	now := map[string]string{}
	var m selection.Merit
	for id, a := range chosen {
		if id != out {
			now[id] = a.Post
		}
	}
	now[p.Officers[in].ID] = p.Posts[post].ID
	m.Kept, m.Missing = aimsOf(p, aims, now)
	return m
}

func TestReasonsAreThoseOfBruteForce(t *testing.T) {
	dice := rand.New(rand.NewPCG(2026, 11))
	t.Log("seed 2026, 11")
	outcomes, priced, inLine := map[selection.Outcome]int{}, 0, 0
	for k := range 4_000 {
		p, aims := aimedCase(dice)
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		reasons, err := plan.Reasons(t.Context(), p, aims)
		require.NoError(t, err, "case %d", k)
		o := 0
		for s := range reasons.Standings() {
			require.Equal(t, p.Officers[o].ID, s.Officer)
			require.Equal(t, outcomeByForce(p, aims, o, plan), s.Outcome, "case %d, %s", k, s.Officer)
			outcomes[s.Outcome]++
			o++
		}
		require.Len(t, p.Officers, o)
		for q, post := range p.Posts {
			for s := range reasons.NextInLine(post.ID) {
				o := slices.IndexFunc(p.Officers, func(officer personnel.Officer) bool { return officer.ID == s.Officer })
				require.Equal(t, outcomeByForce(only(p, o, q), aims, o, plan), s.Outcome, "case %d, %s in %s", k, s.Officer, post.ID)
				inLine++
			}
		}
		prices := slices.Collect(reasons.Prices())
		require.Equal(t, pricesByForce(p, aims, plan), prices, "case %d", k)
		priced += len(prices)
	}
	t.Log(outcomes, priced, inLine)
	require.Positive(t, inLine)
	for outcome := range selection.Outcomes() {
		require.Positive(t, outcomes[outcome], outcome)
	}
}

// pricesByForce are the prices that are not zero.
func pricesByForce(p selection.Problem, aims selection.Aims, plan selection.AimedPlan) []selection.Price {
	var prices []selection.Price
	add := func(price selection.Price, more, less selection.Merit) {
		price.Kept, price.Missing = more.Kept-less.Kept, less.Missing-more.Missing
		price.Filled, price.Fit = more.Filled-less.Filled, more.Fit-less.Fit
		if price.Kept != 0 || price.Missing != 0 || price.Filled != 0 || price.Fit != 0 {
			prices = append(prices, price)
		}
	}
	for _, c := range p.Capacity {
		_, best := bestByForce(released(p, c.Service), aims)
		add(selection.Price{Service: c.Service}, best, plan.Merit())
	}
	for q, post := range p.Posts {
		if post.Positions == 0 {
			continue
		}
		fewer := p
		fewer.Posts = slices.Clone(p.Posts)
		fewer.Posts[q].Positions--
		held := aims // the targets ask for as many persons as before
		held.Targets = asPersons(p, aims.Targets)
		_, best := bestByForce(fewer, held)
		add(selection.Price{Post: post.ID, Positions: post.Positions}, plan.Merit(), best)
	}
	return prices
}

// Where there is nothing to heed, the reasons are those that the plan of Choose gives.
func TestReasonsWithoutAimsAreThoseOfThePlan(t *testing.T) {
	dice := rand.New(rand.NewPCG(11, 26))
	priced, next, elsewhere := 0, 0, 0
	for k := range 3_000 {
		p, _ := aimedCase(dice)
		if k%20 == 0 { // more of each service than are kept
			p = crowded(dice)
		}
		plan, err := selection.Choose(t.Context(), p)
		require.NoError(t, err)
		aimed, err := selection.ChooseFor(t.Context(), p, selection.Aims{})
		require.NoError(t, err)
		reasons, err := aimed.Reasons(t.Context(), p, selection.Aims{})
		require.NoError(t, err)
		require.Equal(t, slices.Collect(plan.Standings()), slices.Collect(reasons.Standings()), "case %d", k)
		prices := slices.DeleteFunc(append([]selection.Price{}, slices.Collect(plan.Prices())...), func(price selection.Price) bool { return price.Post != "" && price.Positions == 0 })
		require.Equal(t, prices, append([]selection.Price{}, slices.Collect(reasons.Prices())...), "case %d", k)
		priced += len(prices)
		for _, post := range p.Posts {
			var mine []string
			for s := range reasons.NextInLine(post.ID) {
				mine = append(mine, s.Officer)
				require.Equal(t, post.ID, s.Post)
			}
			var its []string
			in := slices.Collect(reasons.NextInLine(post.ID))
			for s := range plan.NextInLine(post.ID) {
				if n := len(its); n < len(in) && s.Outcome != in[n].Outcome {
					// A plan says so of whoever would better it, be it in another post.
					require.Equal(t, []selection.Outcome{selection.ServiceFull, selection.Outranked}, []selection.Outcome{s.Outcome, in[n].Outcome}, "case %d", k)
					elsewhere++
				}
				its = append(its, s.Officer)
			}
			if post.Positions == 0 {
				require.Empty(t, mine)
				continue
			}
			require.Equal(t, its[:min(10, len(its))], mine, "case %d, %s", k, post.ID)
			next = max(next, len(mine))
		}
	}
	assert.Positive(t, priced)
	assert.Equal(t, 10, next)
	assert.Positive(t, elsewhere)
}

// crowded is a problem with many officers of few services, which can send few of them.
func crowded(dice *rand.Rand) selection.Problem {
	var p selection.Problem
	scores := map[string]selection.Score{}
	for i := range 4 {
		p.Posts = append(p.Posts, personnel.Post{ID: string(rune('a' + i)), Positions: 1 + dice.IntN(3), Priority: 1 + dice.IntN(2)})
	}
	for i := range 3 {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: string(rune('A' + i)), Officers: dice.IntN(4)})
	}
	for i := range 100 {
		o := personnel.Officer{ID: string(rune('0'+i/10)) + string(rune('0'+i%10)), Service: string(rune('A' + dice.IntN(3)))}
		p.Officers = append(p.Officers, o)
		for _, post := range p.Posts {
			if dice.IntN(2) == 0 {
				scores[o.ID+post.ID] = selection.Score(dice.IntN(100))
			}
		}
	}
	return rated(p, scores)
}

// Where a plan was found for one officer, it is told of all who count alike; so each of many is held against the best plan
// with one more release for her.
func TestReasonsOfManyAreThoseOfEach(t *testing.T) {
	dice := rand.New(rand.NewPCG(14, 11))
	full, home := 0, 0
	for k := range 25 {
		p := crowded(dice)
		for i := range p.Capacity {
			p.Capacity[i].Officers = 1 + dice.IntN(4)
		}
		var aims selection.Aims
		for i, least := range []int{1 + dice.IntN(4), dice.IntN(3)} {
			belongs := map[string]policy.Answer{}
			for _, o := range p.Officers {
				belongs[o.ID] = []policy.Answer{policy.Yes, policy.No, policy.No}[dice.IntN(3)]
			}
			aims.Targets = append(aims.Targets, selection.Target{
				ID: string(rune('t' + i)), Least: policy.Whole(least, policy.Persons),
				Who: func(o personnel.Officer) policy.Answer { return belongs[o.ID] },
			})
		}
		for range dice.IntN(4) {
			o := p.Officers[dice.IntN(len(p.Officers))].ID
			if !slices.ContainsFunc(aims.Former, func(a selection.Assignment) bool { return a.Officer == o }) {
				aims.Former = append(aims.Former, selection.Assignment{Officer: o, Post: p.Posts[dice.IntN(4)].ID})
			}
		}
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		require.NotEqual(t, selection.Unproved, plan.Proof())
		reasons, err := plan.Reasons(t.Context(), p, aims)
		require.NoError(t, err)
		o := -1
		for s := range reasons.Standings() {
			if o++; s.Outcome == selection.Selected || s.Outcome == selection.NotEligible {
				continue
			}
			best, err := selection.ChooseFor(t.Context(), sent(p, o), aims)
			require.NoError(t, err)
			require.Equal(t, plan.Merit().Compare(best.Merit()) < 0, s.Outcome == selection.ServiceFull, "case %d, %s", k, s.Officer)
			home++
			if s.Outcome == selection.ServiceFull {
				full++
			}
		}
	}
	t.Log(full, home)
	assert.Greater(t, home-full, 500)
	assert.Greater(t, full, 500)
}

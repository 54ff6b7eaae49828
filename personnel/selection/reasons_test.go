package selection_test

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
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

// What a search that came to its limit leaves open is said to be unknown, and the rest is true.
func TestReasonsWithinALimitAreTrue(t *testing.T) {
	dice := rand.New(rand.NewPCG(27, 11))
	unknown, known, unpriced, unproved := 0, 0, 0, 0
	for k := range 4_000 {
		p, aims := aimedCase(dice)
		aims.Nodes = k % 2 // so that the plan is not always the best
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		aims.Nodes = dice.IntN(4) // the reasons may be searched for longer than the plan was, or less
		reasons, err := plan.Reasons(t.Context(), p, aims)
		require.NoError(t, err)
		away, capacity := map[string]int{}, map[string]int{}
		for a := range plan.Assignments() {
			away[a.Service]++
		}
		for _, c := range p.Capacity {
			capacity[c.Service] = c.Officers
		}
		o := 0
		for s := range reasons.Standings() {
			switch s.Outcome {
			case "":
				unknown++
			case selection.ServiceFull:
				_, best := bestByForce(sent(p, o), aims, s.Officer)
				require.Negative(t, plan.Merit().Compare(best), "case %d, %s", k, s.Officer)
				require.Equal(t, capacity[s.Service], away[s.Service], "case %d, %s", k, s.Officer)
			case selection.Outranked, selection.AimsFirst:
				known++
				if some, best := bestByForce(sent(p, o), aims, s.Officer); some != nil { // some post has positions
					require.GreaterOrEqual(t, plan.Merit().Compare(best), 0, "case %d, %s", k, s.Officer)
				}
			default:
				require.Equal(t, outcomeByForce(p, aims, o, plan), s.Outcome, "case %d, %s", k, s.Officer)
			}
			o++
		}
		for _, post := range p.Posts {
			for s := range reasons.NextInLine(post.ID) {
				require.False(t, plan.Proof() == selection.Unproved && s.Outcome == selection.ServiceFull, "case %d, %s in %s", k, s.Officer, post.ID)
			}
		}
		if !plan.IsFirst() {
			assert.NotContains(t, reasons.Explain(language.English), "the order of the IDs decides")
		}
		priced := 0
		for price := range reasons.Prices() {
			if price.Unknown {
				unpriced++
			} else {
				priced++
			}
		}
		if plan.Proof() == selection.Unproved {
			require.Zero(t, priced)
			unproved++
			assert.Contains(t, reasons.Explain(language.English), "\n- not known, since there may be a better plan as things are\n")
			assert.Contains(t, reasons.Explain(language.French), "\n- on ne le sait pas, puisqu'il existe peut-être déjà un meilleur plan\n")
		}
		if aims.Nodes > 0 {
			require.LessOrEqual(t, priced, aims.Nodes)
		}
		text := reasons.Explain(language.English)
		assert.Equal(t, slices.ContainsFunc(slices.Collect(reasons.Prices()), func(price selection.Price) bool { return price.Unknown }), strings.Contains(text, "came to its limit"))
	}
	assert.Positive(t, unknown)
	assert.Positive(t, known)
	assert.Positive(t, unpriced)
	assert.Positive(t, unproved)
}

// What can be chosen can be explained, however high the scores.
func TestReasonsOfTheHighestScores(t *testing.T) {
	p := selection.Problem{Posts: []personnel.Post{post("monitor", 1, 1)}, Capacity: []selection.Capacity{{Service: "sq", Officers: 1}}}
	for i := range 20 {
		p.Officers = append(p.Officers, officer(string(rune('a'+i)), "sq"))
	}
	p.Eligible = func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) { yield(0, selection.Score(1e12-int64(o))) }
	}
	reasons := reasonsFor(t, p, selection.Aims{})
	outcomes := map[selection.Outcome]int{}
	for s := range reasons.Standings() {
		outcomes[s.Outcome]++
	}
	assert.Equal(t, map[selection.Outcome]int{selection.Selected: 1, selection.Outranked: 19}, outcomes)
	assert.Equal(t, []selection.Price{{Post: "monitor", Title: p.Posts[0].Title, Positions: 1, Filled: 1, Fit: 1e12}}, slices.Collect(reasons.Prices()))
}

// The order of the IDs decides only where the other could have gone.
func TestEqualsAreThoseWhoCouldGo(t *testing.T) {
	const decides = "the order of the IDs decides"
	p := selection.Problem{
		Posts: []personnel.Post{post("monitor", 1, 1)}, Rules: rules(), Tour: tour,
		Officers: []personnel.Officer{officer("a", "A"), officer("b", "B"), officer("c", "C")},
		Capacity: []selection.Capacity{{Service: "A", Officers: 0}, {Service: "B", Officers: 1}, {Service: "C", Officers: 1}},
	}
	plan := choose(t, p)
	assert.Equal(t, []string{"b"}, chosenOf(plan.Assignments()))
	assert.NotContains(t, plan.Explain(language.English), decides, "a comes first, and could not be spared")
	assert.NotContains(t, reasonsFor(t, p, selection.Aims{}).Explain(language.English), decides)
	p.Capacity[0].Officers = 1
	plan = choose(t, p)
	assert.Equal(t, []string{"a"}, chosenOf(plan.Assignments()))
	assert.Contains(t, plan.Explain(language.English), decides, "b could be spared as well")
	assert.Contains(t, reasonsFor(t, p, selection.Aims{}).Explain(language.English), decides)
	p.Officers[1].Service, p.Capacity[0].Officers = "A", 1
	assert.Contains(t, choose(t, p).Explain(language.English), decides, "either of the two of one service")
}

func chosenOf(all iter.Seq[selection.Assignment]) (ids []string) {
	for a := range all {
		ids = append(ids, a.Officer)
	}
	return ids
}

// heeded is [told] with a target that b of north does not count towards, and a former plan.
func heeded() (selection.Problem, selection.Aims) {
	return told(), selection.Aims{
		Targets: []selection.Target{{
			ID: "creole", Title: bilingual.Text{English: "speak Creole", French: "parlent créole"}, Least: policy.Whole(1, policy.Persons), Posts: []string{"guard"},
			Who: func(o personnel.Officer) policy.Answer {
				if o.ID == "a" {
					return policy.Yes
				}
				return policy.No
			},
		}},
		Former: []selection.Assignment{{Officer: "c", Post: "monitor"}, {Officer: "g", Post: "guard"}},
	}
}

func reasonsFor(t *testing.T, p selection.Problem, aims selection.Aims) selection.Reasons {
	t.Helper()
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	reasons, err := plan.Reasons(t.Context(), p, aims)
	require.NoError(t, err)
	require.Equal(t, plan, reasons.Plan())
	return reasons
}

func TestReasonsInWords(t *testing.T) {
	p, aims := heeded()
	reasons := reasonsFor(t, p, aims)
	assert.Equal(t, `Plan: kept: 1~assignment; missing from targets: 0~persons; priority filled: 7; fit: 10~points
Target: speak Creole, at least 1~person: 1
Kept of the former plan: 1 of 2~assignments
- a joins guard
- d joins guard
- g leaves guard

guard: 2 of 2~positions filled, each of priority 3
- a of north, 7~points (language 7)
- d of south, 1~point (language 1)
- next: b of north, 9~points (language 9); the service can spare nobody more

monitor: 1 of 2~positions filled, each of priority 1
- c of south, 2~points (language 2)
- next: b of north, 9~points (language 9); the service can spare nobody more

none: 0 of 0~positions filled, each of priority 1

What would change the plan
- If north could spare one more officer, the plan would gain priority 1 and 9~points of fit.
- With one position less in guard, the plan would lose priority 2.

Not selected
- the service can spare nobody more: 1~officer
- the capacity of the service is not known: 1~officer
- not eligible: 1~officer

Open: monitor, 1~position
No plan is better: the prices kept with this one prove it.
`, visible(reasons.Explain(language.English)))
	p.Posts = p.Posts[1:2]
	p.Posts[0].Positions = 1 // b fits it better than a
	assert.Equal(t, `Plan~: conservées~: 0~affectation~; manquantes aux cibles~: 0~personne~; priorité pourvue~: 3~; note d'ensemble~: 7~points
Cible~: parlent créole, au moins 1~personne~: 1
Conservé du plan précédent~: 0 sur 2~affectations
- a s'ajoute à guard
- c quitte monitor
- g quitte guard

guard~: 1 sur 1~poste, chacun de priorité 3
- a du service north, 7~points (langue 7)
- prochaine personne~: b du service north, 9~points (langue 9)~; priorité aux cibles ou au plan précédent

Ce qui changerait le plan
- Avec un poste de moins dans la fonction guard, le plan changerait (manque par rapport aux cibles~: 1~personne de plus~; priorité pourvue~: 3 de moins~; note d'ensemble~: 7~points de moins).

Candidatures non retenues
- fonction déjà pourvue~: 1~personne
- priorité aux cibles ou au plan précédent~: 1~personne
- capacité du service inconnue~: 1~personne
- non admissible~: 2~personnes

Aucun plan n'est meilleur~: les prix conservés avec celui-ci le prouvent.
`, visible(reasonsFor(t, p, aims).Explain(language.French)))
	assert.Equal(t, "no plan\n", selection.Reasons{}.Explain(language.English))
}

func TestReasonsReadBackTheSame(t *testing.T) {
	dice := rand.New(rand.NewPCG(9, 11))
	for range 300 {
		p, aims := aimedCase(dice)
		aims.Nodes = dice.IntN(3)
		reasons := reasonsFor(t, p, aims)
		document, err := json.Marshal(reasons)
		require.NoError(t, err)
		var read selection.Reasons
		require.NoError(t, json.Unmarshal(document, &read))
		require.Equal(t, reasons, read)
	}
	p, aims := heeded()
	reasons := reasonsFor(t, p, aims)
	document, err := json.Marshal(reasons)
	require.NoError(t, err)
	var kept map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(document, &kept))
	for _, c := range []struct{ key, value, path string }{
		{"plan", `{}`, "plan.merit"},
		{"standings", `[{"officer":"b"},{"officer":"a"}]`, "standings[1]"},
		{"standings", `[{"officer":"b","outcome":"lost"}]`, "standings[0].outcome"},
		{"next", `[{"officer":"b","post":"y"},{"officer":"b","post":"x"}]`, "next[1]"},
		{"next", `[{"officer":"a","post":"x","score":"1"},{"officer":"b","post":"x","score":"2"}]`, "next[1]"},
		{"prices", `[{"service":"x","filled":1,"fit":"0","unknown":true}]`, "prices[0].unknown"},
		{"prices", `[{"service":"x","kept":1000001,"missing":-1000001,"filled":1,"fit":"0"}]`, "prices[0].kept"},
		{"prices", `[{"service":"x","missing":-1000001,"filled":1,"fit":"0"}]`, "prices[0].missing"},
		{"prices", `null`, "prices"},
		{"more", `1`, "more"},
	} {
		bad := maps.Clone(kept)
		bad[c.key] = json.RawMessage(c.value)
		document, err := json.Marshal(bad)
		require.NoError(t, err)
		read := reasons
		faults := fault.Of(json.Unmarshal(document, &read))
		require.NotEmpty(t, faults, c)
		assert.Equal(t, c.path, string(faults[0].Path))
		assert.Equal(t, reasons, read)
	}
}

func TestReasonsAreTheSameInWhateverOrderTheProblemIsTold(t *testing.T) {
	dice := rand.New(rand.NewPCG(4, 11))
	p, aims := mission(4)
	scores := map[string]selection.Score{}
	for o := range p.Officers {
		for q, score := range p.Eligible(o) {
			scores[p.Officers[o].ID+p.Posts[q].ID] = score
		}
	}
	want, err := json.Marshal(reasonsFor(t, p, aims))
	require.NoError(t, err)
	for range 40 {
		q, other := p, aims
		q.Posts, q.Officers, q.Capacity, other.Targets = slices.Clone(p.Posts), slices.Clone(p.Officers), slices.Clone(p.Capacity), slices.Clone(aims.Targets)
		dice.Shuffle(len(q.Posts), func(i, j int) { q.Posts[i], q.Posts[j] = q.Posts[j], q.Posts[i] })
		dice.Shuffle(len(q.Officers), func(i, j int) { q.Officers[i], q.Officers[j] = q.Officers[j], q.Officers[i] })
		dice.Shuffle(len(q.Capacity), func(i, j int) { q.Capacity[i], q.Capacity[j] = q.Capacity[j], q.Capacity[i] })
		dice.Shuffle(len(other.Targets), func(i, j int) { other.Targets[i], other.Targets[j] = other.Targets[j], other.Targets[i] })
		got, err := json.Marshal(reasonsFor(t, rated(q, scores), other))
		require.NoError(t, err)
		require.True(t, bytes.Equal(want, got)) // they are too long to be shown
	}
}

func TestReasonsOfAnotherProblemAreRefused(t *testing.T) {
	p, aims := heeded()
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	other := p
	other.Capacity = []selection.Capacity{{Service: "north", Officers: 2}, {Service: "south", Officers: 2}}
	_, err = plan.Reasons(t.Context(), other, aims)
	assert.ErrorContains(t, err, "north")
	_, err = plan.Reasons(t.Context(), selection.Problem{}, aims)
	assert.ErrorContains(t, err, "tour")
	_, err = plan.Reasons(t.Context(), p, selection.Aims{Nodes: -1})
	assert.ErrorContains(t, err, "nodes")
}

func TestReasonsEndWithTheContext(t *testing.T) {
	p, aims := mission(3)
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	ends := 0
	for calls := int64(0); ; calls++ {
		reasons, err := plan.Reasons(ending(t.Context(), calls), p, aims)
		if err == nil {
			break
		}
		require.ErrorIs(t, err, context.Canceled)
		require.Equal(t, selection.Reasons{}, reasons)
		ends++
	}
	assert.Greater(t, ends, 10)
}

func TestNearestByReasons(t *testing.T) {
	p, aims := heeded()
	reasons := reasonsFor(t, p, aims)
	near, err := reasons.Nearest(t.Context(), p, "monitor", 9)
	require.NoError(t, err)
	outcomes := map[string]selection.Outcome{}
	for _, n := range near {
		outcomes[n.Officer] = n.Outcome
	}
	assert.Equal(t, map[string]selection.Outcome{
		"b": selection.ServiceFull, "e": selection.CapacityNotStated, "f": selection.NotEligible,
	}, outcomes)
}

// worsened is the plan with other assignments, and what it then comes to: good as far as it goes, and not the best.
func worsened(t *testing.T, p selection.Problem, aims selection.Aims, plan selection.AimedPlan, assigned []selection.Assignment) selection.AimedPlan {
	t.Helper()
	now, merit := map[string]string{}, selection.Merit{}
	for _, a := range assigned {
		now[a.Officer] = a.Post
		at := slices.IndexFunc(p.Posts, func(post personnel.Post) bool { return post.ID == a.Post })
		merit.Filled += int64(p.Posts[at].Priority)
		merit.Fit += a.Score
	}
	merit.Kept, merit.Missing = aimsOf(p, aims, now)
	document, err := json.Marshal(plan)
	require.NoError(t, err)
	var root map[string]any
	require.NoError(t, json.Unmarshal(withAssignments(t, document, assigned), &root))
	root["merit"], root["proof"], root["first"] = merit, selection.Unproved, false
	targets := []any{}
	for _, target := range root["targets"].([]any) {
		reached := target.(map[string]any)["reached"].(map[string]any)
		reached["persons"] = int(reached["least"].(float64)) - merit.Missing
		targets = append(targets, target)
	}
	root["targets"] = targets
	document, err = json.Marshal(root)
	require.NoError(t, err)
	var worse selection.AimedPlan
	require.NoError(t, json.Unmarshal(document, &worse))
	return worse
}

// Where a better plan may send somebody within what her service can spare, it is not known what became of her; and those
// chosen are considered, however many of their service are better.
func TestReasonsOfAPlanThatIsNotTheBest(t *testing.T) {
	dice := rand.New(rand.NewPCG(13, 11))
	dropped, swapped := 0, 0
	for range 40 {
		p := crowded(dice)
		for i := range p.Capacity {
			p.Capacity[i].Officers++
		}
		last := p.Officers[len(p.Officers)-1].ID
		aims := selection.Aims{Targets: []selection.Target{{ID: "all", Least: policy.Whole(100, policy.Percent), Who: func(o personnel.Officer) policy.Answer {
			if o.ID == last {
				return policy.No
			}
			return policy.Yes
		}}}}
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		assigned := slices.Collect(plan.Assignments())
		require.NotEmpty(t, assigned)
		left := assigned[0]
		worse := worsened(t, p, aims, plan, assigned[1:])
		reasons, err := worse.Reasons(t.Context(), p, aims)
		require.NoError(t, err)
		for s := range reasons.Standings() {
			if s.Officer == left.Officer {
				require.Empty(t, s.Outcome)
				dropped++
			}
		}
		for o, officer := range slices.Backward(p.Officers) { // somebody of the service of whom nobody would think
			if officer.Service != left.Service || officer.ID == last || slices.ContainsFunc(assigned, func(a selection.Assignment) bool { return a.Officer == officer.ID }) {
				continue
			}
			at := slices.IndexFunc(p.Posts, func(post personnel.Post) bool { return post.ID == left.Post })
			score, can := selection.Score(0), false
			for q, s := range p.Eligible(o) {
				if q == at {
					score, can = s, true
				}
			}
			if !can || score > 5 {
				continue
			}
			other := slices.Clone(assigned)
			other[0] = selection.Assignment{Officer: officer.ID, Service: officer.Service, Post: left.Post, Score: score}
			slices.SortFunc(other, func(a, b selection.Assignment) int { return strings.Compare(a.Officer, b.Officer) })
			worse := worsened(t, p, aims, plan, other)
			reasons, err := worse.Reasons(t.Context(), p, aims)
			require.NoError(t, err)
			for s := range reasons.Standings() {
				if s.Officer == officer.ID {
					require.Equal(t, selection.Selected, s.Outcome)
					swapped++
				}
			}
			break
		}
	}
	assert.Positive(t, dropped)
	assert.Positive(t, swapped)
}

package selection_test

import (
	"bytes"
	"context"
	"encoding/json"
	"iter"
	"maps"
	"math/rand/v2"
	"slices"
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

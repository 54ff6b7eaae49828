package selection_test

import (
	"context"
	"encoding/json"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"sync/atomic"
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

func TestAimsAreCheckedWithThePathOfEachFault(t *testing.T) {
	who := func(personnel.Officer) policy.Answer { return policy.Yes }
	for _, c := range []struct {
		name string
		aims selection.Aims
		want []string
	}{
		{"a target without anything", selection.Aims{Targets: []selection.Target{{}}}, []string{"targets[0].id", "targets[0].least", "targets[0].who"}},
		{"a share above the whole", selection.Aims{Targets: []selection.Target{{ID: "x", Least: policy.Whole(101, policy.Percent), Who: who}}}, []string{"targets[0].least"}},
		{"fewer than nobody", selection.Aims{Targets: []selection.Target{{ID: "x", Least: policy.Whole(-1, policy.Persons), Who: who}}}, []string{"targets[0].least"}},
		{"a unit that counts no persons", selection.Aims{Targets: []selection.Target{{ID: "x", Least: policy.Whole(1, policy.Years), Who: who}}}, []string{"targets[0].least"}},
		{
			"posts",
			selection.Aims{Targets: []selection.Target{{ID: "x", Least: policy.Whole(1, policy.Persons), Who: who, Posts: []string{"nowhere", "", "trainer", "trainer"}}}},
			[]string{"targets[0].posts[1]", "targets[0].posts[3]", "targets[0].posts[0]"},
		},
		{"an ID twice", selection.Aims{Targets: slices.Repeat([]selection.Target{{ID: "x", Least: policy.Whole(1, policy.Persons), Who: who}}, 2)}, []string{"targets[1].id"}},
		{"a title in one language", selection.Aims{Targets: []selection.Target{{ID: "x", Title: bilingual.Text{English: "x"}, Least: policy.Whole(1, policy.Persons), Who: who}}}, []string{"targets[0].title"}},
		{"the former plan", selection.Aims{Former: []selection.Assignment{{Officer: "a"}, {Officer: "a"}}}, []string{"former[1].officer"}},
		{"nodes", selection.Aims{Nodes: -1}, []string{"nodes"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := selection.ChooseFor(t.Context(), problem(), c.aims)
			var paths []string
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Path))
			}
			assert.Equal(t, c.want, paths)
			assert.Error(t, selection.AimedPlan{}.VerifyFor(t.Context(), problem(), c.aims))
		})
	}
	many := selection.Aims{}
	for i := range 17 {
		many.Targets = append(many.Targets, selection.Target{ID: string(rune('a' + i)), Least: policy.Whole(1, policy.Persons), Who: who})
	}
	assert.ErrorContains(t, many.Check(), "targets")
	many.Targets = many.Targets[:16]
	require.NoError(t, many.Check())
	_, err := selection.ChooseFor(t.Context(), selection.Problem{}, many)
	assert.ErrorContains(t, err, "tour")
}

func TestTargetsOfAProblemWithoutOfficers(t *testing.T) {
	p := problem()
	p.Officers = nil
	aims := selection.Aims{Targets: []selection.Target{{
		ID: "x", Least: policy.Whole(1, policy.Persons), Who: func(personnel.Officer) policy.Answer { return policy.Yes },
	}}}
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	assert.Equal(t, selection.Merit{Missing: 1}, plan.Merit())
	assert.Equal(t, selection.ByPrices, plan.Proof())
	require.NoError(t, plan.VerifyFor(t.Context(), p, aims))
}

func TestAnEndedSearchGivesWhatItFound(t *testing.T) {
	p, aims := mission(2)
	ended, end := context.WithCancel(t.Context())
	end()
	_, err := selection.ChooseFor(ended, p, aims)
	require.ErrorIs(t, err, context.Canceled)
	with := 0
	for calls := int64(0); ; calls++ {
		plan, err := selection.ChooseFor(ending(t.Context(), calls), p, aims)
		if err == nil {
			break
		}
		require.ErrorIs(t, err, context.Canceled)
		assert.Equal(t, slices.Collect(plan.Assignments()) == nil, plan.Proof() == "")
		if plan.Proof() != "" {
			with++
			assert.LessOrEqual(t, plan.Merit().Compare(plan.Bound()), 0)
			assert.Len(t, slices.Collect(plan.Assignments()), 24)
		}
	}
	assert.Positive(t, with)
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	assert.ErrorIs(t, plan.VerifyFor(ended, p, aims), context.Canceled)
}

// ending is a context that ends after it was asked so often.
func ending(ctx context.Context, calls int64) context.Context {
	left := new(atomic.Int64)
	left.Store(calls)
	return endingContext{ctx, left}
}

type endingContext struct {
	context.Context
	left *atomic.Int64
}

func (e endingContext) Err() error {
	if e.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

func TestScoresMayBeTooLargeForASearch(t *testing.T) {
	p, aims := mission(3)
	all := p.Eligible
	p.Eligible = func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for post := range all(o) {
				if !yield(post, 1_000_000_000_000) {
					return
				}
			}
		}
	}
	_, err := selection.ChooseFor(t.Context(), p, aims)
	assert.ErrorIs(t, err, fault.TooLarge)
}

func TestProofsAreCodes(t *testing.T) {
	for proof := range selection.Proofs() {
		text, err := proof.MarshalText()
		require.NoError(t, err)
		read, err := selection.ParseProof(string(text))
		require.NoError(t, err)
		assert.Equal(t, proof, read)
		assert.True(t, proof.Valid())
		assert.NotEmpty(t, proof.Title().French)
	}
	_, err := selection.Proof("x").MarshalText()
	assert.Error(t, err)
	assert.False(t, strings.Contains(string(selection.ByPrices), " "))
}

func TestPartsOfAPlanReadBackTheSame(t *testing.T) {
	same := func(v, into any) {
		t.Helper()
		data, err := json.Marshal(v)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, into))
		again, err := json.Marshal(into)
		require.NoError(t, err)
		assert.Equal(t, string(data), string(again))
	}
	dice := rand.New(rand.NewPCG(4, 4))
	for range 50 {
		merit := selection.Merit{Kept: dice.IntN(9), Missing: dice.IntN(9), Filled: dice.Int64N(99), Fit: selection.Score(dice.Int64N(1e15) - 5e14)}
		var read selection.Merit
		same(merit, &read)
		assert.Equal(t, merit, read)
	}
	reached := selection.Reached{Target: "w", Title: bilingual.Text{English: "women", French: "femmes"}, Least: 8, Persons: 7}
	same(reached, &selection.Reached{})
	change := selection.Change{Officer: "1", To: "x"}
	same(change, &selection.Change{})
	plan := choose(t, problem())
	for a := range plan.Assignments() {
		var read selection.Assignment
		same(a, &read)
		assert.Equal(t, a, read)
	}
	for standing := range plan.Standings() {
		var read selection.Standing
		same(standing, &read)
		assert.Equal(t, standing, read)
	}
	for price := range plan.Prices() {
		var read selection.Price
		same(price, &read)
		assert.Equal(t, price, read)
	}
	beyond := selection.Price{Post: "x", Positions: 2, Filled: -3, Fit: 1e15}
	same(beyond, &selection.Price{})
	for _, capacity := range problem().Capacity {
		var read selection.Capacity
		same(capacity, &read)
		assert.Equal(t, capacity, read)
	}
	near, err := plan.Nearest(t.Context(), problem(), "trainer", 9)
	require.NoError(t, err)
	require.NotEmpty(t, near)
	for _, n := range near {
		var read selection.Near
		same(n, &read)
		assert.Equal(t, n.Explain(language.French), read.Explain(language.French))
	}
	for _, zero := range []struct{ v, into any }{
		{selection.Assignment{}, &selection.Assignment{}},
		{selection.Standing{}, &selection.Standing{}},
		{selection.Price{}, &selection.Price{}},
		{selection.Capacity{}, &selection.Capacity{}},
		{selection.Near{}, &selection.Near{}},
		{selection.Price{Service: "x", Unknown: true}, &selection.Price{}},
		{selection.Price{Post: "x", Positions: 2, Kept: -1, Missing: 3}, &selection.Price{}},
	} {
		same(zero.v, zero.into)
	}
	data, err := json.Marshal(selection.Assignment{Officer: "o1", Post: "p1"})
	require.NoError(t, err)
	assert.JSONEq(t, `{"officer":"o1","post":"p1"}`, string(data), "as a former plan is written")
	for _, c := range []struct {
		into any
		text string
		want []string
	}{
		{&selection.Merit{Kept: 3}, `{"kept":"1","missing":0,"fit":"1.234"}`, []string{"kept", "fit", "filled"}},
		{&selection.Reached{Target: "x"}, `{"least":-1,"persons":-2,"x":1}`, []string{"least", "persons", "x", "target"}},
		{&selection.Change{Officer: "x"}, `{"from":1}`, []string{"from", "officer"}},
		{&selection.Assignment{Officer: "x"}, `{"Officer":"x","score":1,"fit":[{}]}`, []string{"Officer", "score", "fit[0].title", "fit[0].points", "officer"}},
		{&selection.Standing{Officer: "x"}, `{"officer":"x","outcome":"lost","score":"1","fit":[{"title":{"en":"a","fr":"b"},"points":{"number":"2","unit":"points"}}]}`, []string{"outcome", "score"}},
		{&selection.Price{Post: "x"}, `{"service":"a","post":"b","positions":-1,"filled":1e9999,"fit":"1e9999"}`, []string{"post", "positions", "filled", "fit"}},
		{&selection.Capacity{Service: "x"}, `{"service":"x","officers":-1,"service":"x"}`, []string{"officers", "service"}},
		{&selection.Near{Officer: "x"}, `{"decision":null}`, []string{"decision", "officer"}},
	} {
		before, err := json.Marshal(c.into)
		require.NoError(t, err)
		var paths []string
		for _, f := range fault.Of(json.Unmarshal([]byte(c.text), c.into)) {
			paths = append(paths, string(f.Path))
		}
		assert.Equal(t, c.want, paths)
		after, err := json.Marshal(c.into)
		require.NoError(t, err)
		assert.Equal(t, string(before), string(after), "what is refused changes nothing")
	}
}

// FuzzAimedPlan: whatever is accepted as a plan can be verified and told without a panic, and is written and read again
// the same.
func FuzzAimedPlan(f *testing.F) {
	dice := rand.New(rand.NewPCG(7, 30))
	p, aims := aimedCase(dice)
	for len(aims.Targets) == 0 || len(aims.Former) == 0 {
		p, aims = aimedCase(dice)
	}
	plan, err := selection.ChooseFor(f.Context(), p, aims)
	require.NoError(f, err)
	data, err := json.Marshal(plan)
	require.NoError(f, err)
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		var plan selection.AimedPlan
		if json.Unmarshal(data, &plan) != nil {
			return
		}
		verified := plan.VerifyFor(t.Context(), p, aims)
		_ = plan.Explain(language.French)
		again, err := json.Marshal(plan)
		require.NoError(t, err)
		var back selection.AimedPlan
		require.NoError(t, json.Unmarshal(again, &back), string(again))
		require.Equal(t, plan, back)
		require.Equal(t, verified == nil, back.VerifyFor(t.Context(), p, aims) == nil)
	})
}

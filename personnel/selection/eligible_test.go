package selection_test

import (
	"context"
	"encoding/json"
	"iter"
	"maps"
	"strconv"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// given is the problem of a caller who has judged and rated everybody. Neither posts nor officers are in the order of
// their IDs.
func given() selection.Problem {
	scores := []map[int]selection.Score{{0: 1000, 1: 1250}, {1: 300}, nil, {0: -50}}
	return selection.Problem{
		Posts:    []personnel.Post{{ID: "trainer", Positions: 1, Priority: 3}, {ID: "monitor", Positions: 1, Priority: 1}},
		Officers: []personnel.Officer{{ID: "d", Service: "north"}, {ID: "b", Service: "north"}, {ID: "c", Service: "south"}, {ID: "a", Service: "west"}},
		Capacity: []selection.Capacity{{Service: "south", Officers: 2}, {Service: "north", Officers: 2}},
		Eligible: func(officer int) iter.Seq2[int, selection.Score] {
			if scores[officer] == nil {
				return nil
			}
			return maps.All(scores[officer])
		},
	}
}

func TestEligible(t *testing.T) {
	p := given()
	plan := choose(t, p)
	require.NoError(t, plan.VerifyFor(t.Context(), p))
	assert.Equal(t, []string{"b monitor", "d trainer"}, assigned(plan))
	assert.Equal(t, int64(4), plan.Filled())
	assert.Equal(t, "13", plan.Fit().String())
	assert.Equal(t, map[string]selection.Outcome{
		"a": selection.CapacityNotStated, "b": selection.Selected, "c": selection.NotEligible, "d": selection.Selected,
	}, standings(plan))
	for a := range plan.Assignments() {
		assert.Nil(t, a.Fit)
		assert.Equal(t, map[string]selection.Score{"b": 300, "d": 1000}[a.Officer], a.Score)
	}
	for s := range plan.NextInLine("trainer") {
		assert.Equal(t, selection.Standing{Officer: "a", Service: "west", Outcome: selection.CapacityNotStated, Post: "trainer", Score: -50}, s)
	}
	data, err := json.Marshal(plan)
	require.NoError(t, err)
	assert.Contains(t, string(data), `"rules":""`)
	var back selection.Plan
	require.NoError(t, json.Unmarshal(data, &back))
	require.NoError(t, back.VerifyFor(t.Context(), p))
	assert.Equal(t, plan, back)
}

func TestFaultyPairs(t *testing.T) {
	for _, c := range []struct {
		name  string
		yield func(yield func(int, selection.Score) bool)
		path  fault.Path
		kind  fault.Kind
	}{
		{"before the first post", func(yield func(int, selection.Score) bool) { yield(-1, 0) }, "eligible.d", fault.OutOfRange},
		{"beyond the last post", func(yield func(int, selection.Score) bool) { yield(2, 0) }, "eligible.d", fault.OutOfRange},
		{"a post twice", func(yield func(int, selection.Score) bool) { _ = yield(1, 0) && yield(0, 0) && yield(1, 0) }, "eligible.d.monitor", fault.Duplicate},
		{"a score too high", func(yield func(int, selection.Score) bool) { yield(0, 1_000_000_000_001) }, "eligible.d.trainer", fault.OutOfRange},
		{"a score too low", func(yield func(int, selection.Score) bool) { yield(0, -1_000_000_000_001) }, "eligible.d.trainer", fault.OutOfRange},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := given()
			sound := choose(t, p)
			p.Eligible = func(officer int) iter.Seq2[int, selection.Score] {
				if officer > 0 {
					return nil
				}
				return c.yield
			}
			_, err := selection.Choose(context.Background(), p)
			require.Len(t, fault.Of(err), 1)
			found := fault.Of(err)[0]
			assert.Equal(t, c.path, found.Path)
			assert.Equal(t, c.kind, found.Kind)
			assert.True(t, found.Given.Complete())
			assert.True(t, found.Accepted.Complete())
			assert.Equal(t, err, sound.VerifyFor(t.Context(), p))
		})
	}
	p := given()
	p.Eligible = func(int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for i := 2; i < 2000 && yield(i, 0); i++ {
			}
		}
	}
	_, err := selection.Choose(context.Background(), p)
	assert.Len(t, fault.Of(err), 1000)
	p = given()
	p.Fit = byNumber
	require.ErrorIs(t, p.Check(), fault.Conflict)
}

func TestTooMany(t *testing.T) {
	p := given()
	p.Officers, p.Capacity = nil, nil
	for i := range 1_000_001 {
		p.Officers = append(p.Officers, personnel.Officer{ID: strconv.Itoa(1_000_000_000 + i), Service: "north"})
	}
	for i := range 99_998 {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: strconv.Itoa(1_000_000_000 + i)})
	}
	var paths []fault.Path
	for _, f := range fault.Of(p.Check()) {
		paths = append(paths, f.Path)
	}
	assert.Equal(t, []fault.Path{"officers", "capacity"}, paths)
	p.Officers, p.Capacity = p.Officers[1:], p.Capacity[1:]
	require.NoError(t, p.Check(), "at the bounds")
}

// The verdict on an officer is taken once for each distinct requirement, however often she is rated: here all fit alike,
// so that more have to be kept than at first.
func TestVerdictsAreTakenOnce(t *testing.T) {
	var asked, rated atomic.Int64
	counting := policy.Must("test/counting", bilingual.Same("x"), policy.Rule[personnel.Candidate]{
		ID: "test/counting/x", Title: bilingual.Same("x"), Basis: policy.Assume(bilingual.Same("x")), Asked: policy.OnDeparture,
		Effect: policy.Bars, Limit: policy.Lasting(policy.Measure{}),
		Days: func(c personnel.Candidate, _ policy.Measure) policy.Days {
			asked.Add(1)
			return policy.Is(computer, c.Officer.Computer)
		},
	})
	p := selection.Problem{
		Posts: []personnel.Post{post("a", 9, 1), post("b", 9, 1), armed(post("c", 9, 1)), armed(post("d", 9, 1))},
		Rules: counting.On(may1), Tour: tour,
		Capacity: []selection.Capacity{{Service: "north", Officers: 30}, {Service: "south", Officers: 4000}},
		Fit: func(personnel.Candidate) selection.Fit {
			rated.Add(1)
			return nil
		},
	}
	for i := range 700 {
		p.Officers = append(p.Officers, officer(strconv.Itoa(10000+i), []string{"north", "south"}[i%2]))
	}
	plan := choose(t, p)
	assert.Equal(t, int64(2*len(p.Officers)), asked.Load())
	assert.Greater(t, rated.Load(), int64(2*4*len(p.Officers)), "they were rated again")
	require.NoError(t, plan.VerifyFor(t.Context(), p))
}

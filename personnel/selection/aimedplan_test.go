package selection_test

import (
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// tampered are the documents that differ from one in a number, each in another, or in who fills a post.
func tampered(t *testing.T, document []byte) iter.Seq[[]byte] {
	t.Helper()
	return func(yield func([]byte) bool) {
		var root any
		require.NoError(t, json.Unmarshal(document, &root))
		again := func() bool {
			data, err := json.Marshal(root)
			require.NoError(t, err)
			return yield(data)
		}
		var walk func(at any, set func(any)) bool
		walk = func(at any, set func(any)) bool {
			switch at := at.(type) {
			case bool:
				set(!at)
				if !again() {
					return false
				}
				set(at)
			case float64:
				for _, by := range []float64{-1, 1} {
					set(at + by)
					if !again() {
						return false
					}
				}
				set(at)
			case string:
				number, err := decimal.NewFromString(at)
				if err != nil {
					return true
				}
				for _, by := range []int64{-1, 1, 100} {
					set(number.Add(decimal.NewFromInt(by)).String())
					if !again() {
						return false
					}
				}
				set(at)
			case []any:
				for i := range at {
					if !walk(at[i], func(v any) { at[i] = v }) {
						return false
					}
				}
			case map[string]any:
				for key, value := range at {
					if !walk(value, func(v any) { at[key] = v }) {
						return false
					}
					price, is := value.(map[string]any)
					if !is || key != "price" && key != "weight" && key != "price_of_all" {
						continue
					}
					for _, part := range []string{"kept", "reached", "filled", "fit"} {
						if _, stated := price[part]; !stated {
							price[part] = "1"
							if !again() {
								return false
							}
							delete(price, part)
						}
					}
				}
			}
			return true
		}
		walk(root, nil)
	}
}

func TestTamperedAimedPlanNeverVerifies(t *testing.T) {
	dice := rand.New(rand.NewPCG(24, 30))
	t.Log("seed 24, 30")
	refused := 0
	for range 60 {
		p, aims := aimedCase(dice)
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		document, err := json.Marshal(plan)
		require.NoError(t, err)
		for data := range tampered(t, document) {
			var read selection.AimedPlan
			if json.Unmarshal(data, &read) != nil {
				refused++
				continue
			}
			require.Error(t, read.VerifyFor(t.Context(), p, aims), "%s\n%s", document, data)
			refused++
		}
		// a pair hidden from the search, and shown again to the verifier
		for o := range p.Officers {
			hidden := p
			hidden.Eligible = func(i int) iter.Seq2[int, selection.Score] {
				if i == o {
					return func(func(int, selection.Score) bool) {}
				}
				return p.Eligible(i)
			}
			other, err := selection.ChooseFor(t.Context(), hidden, aims)
			require.NoError(t, err)
			if other.Merit() != plan.Merit() {
				require.Error(t, other.VerifyFor(t.Context(), p, aims))
				refused++
			}
		}
		// somebody else in her post, or she in another
		assigned := slices.Collect(plan.Assignments())
		for i, a := range assigned {
			for _, o := range p.Officers {
				for _, post := range p.Posts {
					other := slices.Clone(assigned)
					other[i] = selection.Assignment{Officer: o.ID, Service: o.Service, Post: post.ID, Score: a.Score}
					if o.ID == a.Officer && post.ID == a.Post {
						continue
					}
					var read selection.AimedPlan
					if json.Unmarshal(withAssignments(t, document, other), &read) != nil {
						continue
					}
					require.Error(t, read.VerifyFor(t.Context(), p, aims), "%s\n%v", document, other)
					refused++
				}
			}
		}
	}
	assert.Greater(t, refused, 5_000)
}

// What cannot be kept, or be missing, is worth nothing: prices in it show nothing about the parts of the objective after it.
func TestPricesBeyondWhatThereIsProveNothing(t *testing.T) {
	p := problem()
	one, err := selection.ChooseFor(t.Context(), p, selection.Aims{})
	require.NoError(t, err)
	require.Positive(t, one.Merit().Filled)
	nothing := `{"kept":0,"missing":0,"filled":0,"fit":"0"}`
	for _, part := range []string{"kept", "reached"} {
		var posts, services []string
		positions := 0
		for _, post := range slices.SortedFunc(slices.Values(p.Posts), func(a, b personnel.Post) int { return strings.Compare(a.ID, b.ID) }) {
			posts = append(posts, fmt.Sprintf(`{"id":%q,"positions":%d,"priority":%d,"price":{%q:"1"}}`, post.ID, post.Positions, post.Priority, part))
			positions += min(post.Positions, len(p.Officers))
		}
		for _, s := range slices.SortedFunc(slices.Values(p.Capacity), func(a, b selection.Capacity) int { return strings.Compare(a.Service, b.Service) }) {
			services = append(services, fmt.Sprintf(`{"id":%q,"capacity":%d,"price":{}}`, s.Service, s.Officers))
		}
		tour, err := json.Marshal(p.Tour)
		require.NoError(t, err)
		document := fmt.Sprintf(`{"tour":%s,"merit":%[2]s,"proof":"prices","bound":%[2]s,"bound_by_prices":%[2]s,"price_of_all":{%q:"%d"},`+
			`"first":true,"nodes":0,"scale":"1","assignments":[],"changes":[],"targets":[],"posts":[%s],"services":[%s],"officers":[]}`,
			tour, nothing, part, positions, strings.Join(posts, ","), strings.Join(services, ","))
		var read selection.AimedPlan
		require.NoError(t, json.Unmarshal([]byte(document), &read))
		assert.Error(t, read.VerifyFor(t.Context(), p, selection.Aims{}), part)
	}
}

func withAssignments(t *testing.T, document []byte, assigned []selection.Assignment) []byte {
	t.Helper()
	var root map[string]any
	require.NoError(t, json.Unmarshal(document, &root))
	list := []any{}
	for _, a := range assigned {
		list = append(list, map[string]any{"officer": a.Officer, "service": a.Service, "post": a.Post, "score": a.Score.String()})
	}
	root["assignments"] = list
	data, err := json.Marshal(root)
	require.NoError(t, err)
	return data
}

func TestAimedPlanReadsBackTheSame(t *testing.T) {
	dice := rand.New(rand.NewPCG(9, 30))
	for range 300 {
		p, aims := aimedCase(dice)
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		document, err := json.Marshal(plan)
		require.NoError(t, err)
		var read selection.AimedPlan
		require.NoError(t, json.Unmarshal(document, &read))
		require.Equal(t, plan, read)
		require.NoError(t, read.VerifyFor(t.Context(), p, aims))
	}
	var read selection.AimedPlan
	err := json.Unmarshal([]byte(`{"merit":{},"proof":"maybe","posts":[{"id":"b"},{"id":"a"}],"scale":"1.5"}`), &read)
	faults := fault.Of(err)
	assert.Greater(t, len(faults), 10, "%v", err)
	assert.Contains(t, err.Error(), "posts[1]")
	assert.Contains(t, err.Error(), "scale")
	assert.Equal(t, selection.AimedPlan{}, read)
}

// mission is 24 positions of five posts, 400 officers of ten services, and a third of the pairs; one officer in six is a
// woman, one in eight speaks Creole.
func mission(seed uint64) (selection.Problem, selection.Aims) {
	dice := rand.New(rand.NewPCG(seed, 24))
	var p selection.Problem
	for i, positions := range []int{10, 6, 4, 3, 1} {
		p.Posts = append(p.Posts, personnel.Post{ID: string(rune('a' + i)), Positions: positions, Priority: 1 + i%3})
	}
	for i := range 10 {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: string(rune('A' + i)), Officers: 1 + dice.IntN(5)})
	}
	scores := map[string]selection.Score{}
	women, creole := map[string]policy.Answer{}, map[string]policy.Answer{}
	for i := range 400 {
		o := personnel.Officer{ID: string(rune('0'+i/100)) + string(rune('0'+i/10%10)) + string(rune('0'+i%10)), Service: string(rune('A' + dice.IntN(10)))}
		p.Officers = append(p.Officers, o)
		women[o.ID], creole[o.ID] = policy.No, policy.No
		if dice.IntN(6) == 0 {
			women[o.ID] = policy.Yes
		}
		if dice.IntN(8) == 0 {
			creole[o.ID] = policy.Yes
		}
		for _, post := range p.Posts {
			if dice.IntN(3) == 0 {
				scores[o.ID+post.ID] = selection.Score(dice.IntN(20) * 50)
			}
		}
	}
	return rated(p, scores), selection.Aims{Targets: []selection.Target{
		{
			ID: "women", Title: bilingual.Text{English: "women", French: "femmes"}, Least: policy.Whole(30, policy.Percent),
			Who: func(o personnel.Officer) policy.Answer { return women[o.ID] },
		},
		{
			ID: "creole", Title: bilingual.Text{English: "speak Creole", French: "parlent créole"}, Least: policy.Whole(2, policy.Persons),
			Posts: []string{"b", "c"}, Who: func(o personnel.Officer) policy.Answer { return creole[o.ID] },
		},
	}}
}

// rated is the problem with the scores of officers and posts, told by their IDs.
func rated(p selection.Problem, scores map[string]selection.Score) selection.Problem {
	p.Eligible = func(o int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			for q, post := range p.Posts {
				if score, some := scores[p.Officers[o].ID+post.ID]; some && !yield(q, score) {
					return
				}
			}
		}
	}
	return p
}

func TestAimedPlanIsTheSameInWhateverOrderItIsTold(t *testing.T) {
	p, aims := mission(1)
	before, err := selection.ChooseFor(t.Context(), p, selection.Aims{Targets: aims.Targets[:1]})
	require.NoError(t, err)
	aims.Former = slices.Collect(before.Assignments())[2:]
	plan, err := selection.ChooseFor(t.Context(), p, aims)
	require.NoError(t, err)
	want, err := json.Marshal(plan)
	require.NoError(t, err)
	scores := map[string]selection.Score{}
	for o := range p.Officers {
		for q, score := range p.Eligible(o) {
			scores[p.Officers[o].ID+p.Posts[q].ID] = score
		}
	}
	dice := rand.New(rand.NewPCG(3, 3))
	for range 1_000 {
		q, other := p, aims
		q.Posts, q.Officers, q.Capacity = slices.Clone(p.Posts), slices.Clone(p.Officers), slices.Clone(p.Capacity)
		other.Targets, other.Former = slices.Clone(aims.Targets), slices.Clone(aims.Former)
		dice.Shuffle(len(q.Posts), func(i, j int) { q.Posts[i], q.Posts[j] = q.Posts[j], q.Posts[i] })
		dice.Shuffle(len(q.Officers), func(i, j int) { q.Officers[i], q.Officers[j] = q.Officers[j], q.Officers[i] })
		dice.Shuffle(len(q.Capacity), func(i, j int) { q.Capacity[i], q.Capacity[j] = q.Capacity[j], q.Capacity[i] })
		dice.Shuffle(len(other.Targets), func(i, j int) { other.Targets[i], other.Targets[j] = other.Targets[j], other.Targets[i] })
		dice.Shuffle(len(other.Former), func(i, j int) { other.Former[i], other.Former[j] = other.Former[j], other.Former[i] })
		again, err := selection.ChooseFor(t.Context(), rated(q, scores), other)
		require.NoError(t, err)
		got, err := json.Marshal(again)
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	}
}

func TestTargetsCountOnlyWhoSaysSo(t *testing.T) {
	p := problem()
	for _, c := range []struct {
		name   string
		answer policy.Answer
		want   int
	}{
		{"yes", policy.Yes, 1},
		{"no", policy.No, 0},
		{"not stated", "", 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan, err := selection.ChooseFor(t.Context(), p, selection.Aims{Targets: []selection.Target{{
				ID: "x", Least: policy.Whole(1, policy.Persons), Who: func(personnel.Officer) policy.Answer { return c.answer },
			}}})
			require.NoError(t, err)
			for r := range plan.Targets() {
				assert.Equal(t, c.want, min(1, r.Persons))
				assert.Equal(t, 1-c.want, r.Missing())
			}
		})
	}
}

// What the limit of the search leaves open is said, and is true.
func TestAnUnprovedPlanHasABound(t *testing.T) {
	dice := rand.New(rand.NewPCG(7, 30))
	unproved := 0
	for range 3_000 {
		p, aims := aimedCase(dice)
		aims.Nodes = 1
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		if plan.Proof() != selection.Unproved {
			continue
		}
		unproved++
		aims.Nodes = 0
		best, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		assert.LessOrEqual(t, plan.Merit().Compare(best.Merit()), 0)
		assert.LessOrEqual(t, best.Merit().Compare(plan.Bound()), 0)
		assert.Negative(t, plan.Merit().Compare(plan.Bound()))
		gap := plan.Gap()
		assert.NotEqual(t, selection.Merit{}, gap)
		better, reached := best.Merit(), plan.Merit()
		by := []int64{int64(better.Kept - reached.Kept), int64(reached.Missing - better.Missing), better.Filled - reached.Filled, int64(better.Fit - reached.Fit)}
		most := []int64{int64(gap.Kept), int64(gap.Missing), gap.Filled, int64(gap.Fit)}
		assert.LessOrEqual(t, slices.Compare(by[:1+slices.IndexFunc(most, func(n int64) bool { return n != 0 })], most), 0, "%v %v", by, most)
		assert.Zero(t, best.Gap())
		assert.False(t, plan.IsFirst())
		aims.Nodes = 1
		require.NoError(t, plan.VerifyFor(t.Context(), p, aims))
	}
	assert.Positive(t, unproved)
}

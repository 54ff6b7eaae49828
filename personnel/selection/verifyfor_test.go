package selection

import (
	"context"
	"encoding/json"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel"
)

// cloned is a copy of the plan that can be tampered with.
func (p Plan) cloned() Plan {
	p.posts, p.services, p.officers = slices.Clone(p.posts), slices.Clone(p.services), slices.Clone(p.officers)
	p.pairs, p.left, p.found = slices.Clone(p.pairs), slices.Clone(p.left), p.found.clone()
	return p
}

// trimmed is the best plan from a record with nobody to spare, so that much is only counted.
func trimmed(t testing.TB, p Problem) Plan {
	t.Helper()
	d := newDocket(p)
	keep := d.enough()
	for s := range keep {
		keep[s] -= nextInLine - 1
	}
	chosen, err := d.preselectSo(t.Context(), keep, nil)
	require.NoError(t, err)
	f, err := d.network().fill(t.Context(), chosen.rankings())
	require.NoError(t, err)
	found, err := f.first(t.Context())
	require.NoError(t, err)
	plan := d.plan()
	plan.record(d, chosen, f, found)
	require.NoError(t, plan.tellOutcomes(t.Context(), d, chosen))
	require.NoError(t, plan.Verify())
	require.NoError(t, plan.VerifyFor(t.Context(), p))
	return plan
}

// tampering changes a plan in one place, and says whether it could.
type tampering func(random *rand.Rand, p *Plan) bool

var tamperings = map[string]tampering{
	"a swap": func(random *rand.Rand, p *Plan) bool {
		a, b := random.IntN(len(p.officers)), random.IntN(len(p.officers))
		p.found.post[a], p.found.post[b] = p.found.post[b], p.found.post[a]
		p.officers[a].Outcome, p.officers[b].Outcome = p.officers[b].Outcome, p.officers[a].Outcome
		sum(p)
		return p.found.post[a] != p.found.post[b]
	},
	"one more officer": func(random *rand.Rand, p *Plan) bool {
		o := random.IntN(len(p.officers))
		if p.found.post[o] != nobody {
			return false
		}
		p.found.post[o], p.officers[o].Outcome = random.IntN(len(p.posts)), Selected
		sum(p)
		return true
	},
	"one officer less": func(random *rand.Rand, p *Plan) bool {
		o := random.IntN(len(p.officers))
		if p.found.post[o] == nobody {
			return false
		}
		p.found.post[o], p.officers[o].Outcome = nobody, Outranked
		sum(p)
		return true
	},
	"a price of a service": func(random *rand.Rand, p *Plan) bool { return dearer(random, p.found.prices.service) },
	"a price of a post":    func(random *rand.Rand, p *Plan) bool { return dearer(random, p.found.prices.post) },
	"a price of an officer": func(random *rand.Rand, p *Plan) bool {
		return dearer(random, p.found.prices.officer)
	},
	"an outcome": func(random *rand.Rand, p *Plan) bool {
		o, all := random.IntN(len(p.officers)), []Outcome{"", Selected, Outranked, ServiceFull, CapacityNotStated, NotEligible}
		was := p.officers[o].Outcome
		p.officers[o].Outcome = all[random.IntN(len(all))]
		return p.officers[o].Outcome != was
	},
	"a score": func(random *rand.Rand, p *Plan) bool {
		if len(p.pairs) == 0 {
			return false
		}
		p.pairs[random.IntN(len(p.pairs))].score += 1 - 2*Score(random.IntN(2))
		sum(p)
		return true
	},
	"a pair left out": func(random *rand.Rand, p *Plan) bool {
		if len(p.pairs) == 0 {
			return false
		}
		i := random.IntN(len(p.pairs))
		p.pairs = slices.Delete(p.pairs, i, i+1)
		sum(p)
		return true
	},
	"a pair too many": func(random *rand.Rand, p *Plan) bool {
		added := rated{officer: random.Int32N(int32(len(p.officers))), post: random.Int32N(int32(len(p.posts))), score: -9}
		i, found := slices.BinarySearchFunc(p.pairs, added, rated.compare)
		if !found {
			p.pairs = slices.Insert(p.pairs, i, added)
		}
		return !found
	},
	"fewer counted": func(random *rand.Rand, p *Plan) bool {
		if len(p.left) == 0 {
			return false
		}
		p.left[random.IntN(len(p.left))].officers--
		return true
	},
	"a worse one counted": func(random *rand.Rand, p *Plan) bool {
		if len(p.left) == 0 {
			return false
		}
		p.left[random.IntN(len(p.left))].best--
		return true
	},
	"a group not counted": func(random *rand.Rand, p *Plan) bool {
		if len(p.left) == 0 {
			return false
		}
		i := random.IntN(len(p.left))
		p.left = slices.Delete(p.left, i, i+1)
		return true
	},
	"a capacity": func(random *rand.Rand, p *Plan) bool {
		if len(p.services) == 0 {
			return false
		}
		p.services[random.IntN(len(p.services))].Officers++
		return true
	},
	"a position": func(random *rand.Rand, p *Plan) bool { p.posts[random.IntN(len(p.posts))].Positions++; return true },
	"a priority": func(random *rand.Rand, p *Plan) bool { p.posts[random.IntN(len(p.posts))].Priority++; return true },
	"a service": func(random *rand.Rand, p *Plan) bool {
		p.officers[random.IntN(len(p.officers))].Service += "x"
		return true
	},
}

func dearer(random *rand.Rand, prices []weight) bool {
	if len(prices) == 0 {
		return false
	}
	by := []weight{{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, -1}}
	i := random.IntN(len(prices))
	prices[i] = prices[i].plus(by[random.IntN(len(by))])
	return true
}

// sum makes the sums agree with the assignments.
func sum(p *Plan) {
	p.found.filled, p.found.fit = 0, 0
	for _, pair := range p.pairs {
		if p.found.post[pair.officer] == int(pair.post) {
			p.found.filled += int64(p.posts[pair.post].Priority)
			p.found.fit += int64(pair.score)
		}
	}
}

// A plan that was tampered with in any place never verifies for its problem, not even where another is as good.
func TestTamperedNeverVerifiesForTheProblem(t *testing.T) {
	random := seeded(t, 2010)
	refused := map[string]int{}
	for range 1_500 {
		n := crowded(random)
		p := problemOf(random, n)
		sound := trimmed(t, p)
		for name, tamper := range tamperings {
			plan := sound.cloned()
			if !tamper(random, &plan) {
				continue
			}
			err := plan.VerifyFor(t.Context(), p)
			require.Error(t, err, "%s: %v", name, n)
			require.NotContains(t, err.Error(), "%!")
			if name == "a swap" {
				require.Error(t, plan.Verify(), "%v", n)
			}
			refused[name]++
		}
	}
	for name := range tamperings {
		assert.Greater(t, refused[name], 200, name)
	}
}

// A plan that was made from a problem in which something was hidden does not verify for the whole one.
func TestAHiddenAlternativeIsFound(t *testing.T) {
	random := seeded(t, 2015)
	same, hid := 0, 0
	for range 1_500 {
		n := crowded(random)
		p := problemOf(random, n)
		if len(n.pairs) == 0 {
			continue
		}
		hidden := p
		officer, post := random.IntN(len(p.Officers)), random.IntN(len(p.Posts))
		was := false
		change := func(func(int, Score) bool, int, Score) bool { return true } // hides it
		if random.IntN(2) == 0 {
			change = func(yield func(int, Score) bool, i int, s Score) bool { return yield(i, s-1) }
		}
		hidden.Eligible = func(o int) iter.Seq2[int, Score] {
			return func(yield func(int, Score) bool) {
				for i, s := range p.Eligible(o) {
					if o == officer && i == post {
						was = true
						if !change(yield, i, s) {
							return
						}
					} else if !yield(i, s) {
						return
					}
				}
			}
		}
		plan := trimmed(t, hidden)
		if was && plan.VerifyFor(t.Context(), p) == nil {
			// of those who are only counted, all but the best may be otherwise
			whole := trimmed(t, p)
			require.Equal(t, whole.found, plan.found)
			require.Equal(t, whole.left, plan.left)
			same++
		}
		if was {
			hid++
		}
	}
	assert.Less(t, 2*same, hid)
}

func TestVerifyForNamesWhatIsAnother(t *testing.T) {
	n := network{
		positions: []int{1, 1}, priority: []int64{2, 1}, service: []int{0, 0, 1, 0, 0}, capacity: []int{1, 1},
		pairs: []pair{{0, 0, 9}, {1, 0, 8}, {2, 1, 5}, {3, 0, 2}, {4, 0, 1}},
	}
	sorted := rand.New(rand.NewPCG(0, 0))
	p := problemOf(sorted, n)
	sound := trimmed(t, p)
	require.Len(t, sound.left, 1)
	for want, spoil := range map[string]func(*Plan, *Problem){
		"p0000: is another in the problem":                        func(_ *Plan, p *Problem) { p.Posts = p.Posts[:0] },
		"p0001: is another in the problem":                        func(q *Plan, _ *Problem) { q.posts[1].Priority = 7 },
		"posts: 2 in the problem":                                 func(q *Plan, _ *Problem) { q.posts = q.posts[:1] },
		"services: 2 in the problem":                              func(q *Plan, _ *Problem) { q.services = q.services[:1] },
		"officers: 5 in the problem":                              func(q *Plan, _ *Problem) { q.officers = q.officers[:4] },
		"s0001: is another in the problem":                        func(q *Plan, _ *Problem) { q.services[1].Officers = 2 },
		"o0000003: is another in the problem":                     func(q *Plan, _ *Problem) { q.officers[3].Service = "s0001" },
		"rules, nomination, tour: others in the problem":          func(q *Plan, _ *Problem) { q.rules = "other" },
		"o0000000: her outcome is not what follows from the plan": func(q *Plan, _ *Problem) { q.officers[0].Outcome = Outranked },
		"s0000, p0000: is another in the problem":                 func(q *Plan, _ *Problem) { q.left[0].officers++ },
		"o0000001: is eligible otherwise in the problem":          func(q *Plan, _ *Problem) { q.pairs[1].score-- },
		"o0000001, p0000: somebody who is not listed fits better": func(q *Plan, _ *Problem) { q.pairs[1].score = 0 },
		"s0000, p0000: somebody who is not listed is worth more than the prices": func(q *Plan, _ *Problem) {
			q.left[0].best = 100
		},
		"s0000, p0000: is of services without a capacity, and there is none": nil,
	} {
		t.Run(want, func(t *testing.T) {
			plan, problem := sound.cloned(), p
			if spoil == nil {
				plan.left[0].service = 2
				assert.EqualError(t, plan.Verify(), "p0000: is of services without a capacity, and there is none")
				return
			}
			spoil(&plan, &problem)
			err := plan.VerifyFor(t.Context(), problem)
			require.EqualError(t, err, want)
			french := err.(interface{ In(language.Tag) string }).In(language.French)
			assert.Contains(t, french, "\u00a0: ")
			_, said, _ := strings.Cut(want, ": ")
			assert.NotContains(t, french, said)
		})
	}
	stopped, stop := context.WithCancel(t.Context())
	stop()
	require.ErrorIs(t, sound.VerifyFor(stopped, p), context.Canceled)
	p.Posts = slices.Clone(p.Posts)
	p.Posts[0] = personnel.Post{}
	require.Error(t, sound.VerifyFor(t.Context(), p), "a faulty problem")
}

func TestWhoIsOnlyCountedIsKeptInTheRecord(t *testing.T) {
	n := network{
		positions: []int{1, 1}, priority: []int64{2, 1}, service: []int{0, 0, 1, 0, 0, 1, 2, 2}, capacity: []int{1, 1, 0},
		pairs: []pair{{0, 0, 9}, {1, 0, 8}, {2, 1, 5}, {3, 0, 2}, {4, 0, 1}, {5, 1, 4}, {6, 0, 7}, {7, 0, 6}},
	}
	p := problemOf(seeded(t, 3), n)
	sound := trimmed(t, p)
	require.Equal(t, []unlisted{{0, 0, leftOut{2, 2}}, {2, 0, leftOut{1, 6}}}, sound.left)
	data, err := json.Marshal(sound)
	require.NoError(t, err)
	var back Plan
	require.NoError(t, json.Unmarshal(data, &back))
	require.Equal(t, sound, back)
	require.NoError(t, back.VerifyFor(t.Context(), p))

	for name, c := range map[string]struct{ was, becomes, path string }{
		"a service of no list": {`{"service":"s0000","post":"p0000"`, `{"service":"s7","post":"p0000"`, "eligible_not_listed[0].service"},
		"a post of no list":    {`{"post":"p0000","officers":1`, `{"post":"p7","officers":1`, "eligible_not_listed[1].post"},
		"none":                 {`{"post":"p0000","officers":1`, `{"post":"p0000","officers":0`, "eligible_not_listed[1].officers"},
		"a score too fine":     {`"best":"0.06"`, `"best":"0.065"`, "eligible_not_listed[1].best"},
		"disorder":             {`{"post":"p0000","officers":1`, `{"service":"s0000","post":"p0000","officers":1`, "eligible_not_listed[1]"},
		"no list":              {`"eligible_not_listed":`, `"others":`, "eligible_not_listed"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, string(data), c.was)
			plan := sound.cloned()
			err := json.Unmarshal([]byte(strings.Replace(string(data), c.was, c.becomes, 1)), &plan)
			var paths []string
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Path))
				assert.True(t, f.Accepted.Complete())
			}
			assert.Contains(t, paths, c.path)
			assert.Equal(t, sound, plan, "a refused document leaves the plan as it was")
		})
	}
}

func TestChooseStopsWhenCancelled(t *testing.T) {
	n := crowded(seeded(t, 8))
	p := problemOf(seeded(t, 9), n)
	finished := false
	for asked := 0; !finished; asked++ {
		plan, err := Choose(&countdown{t.Context(), asked}, p)
		if finished = err == nil; finished {
			require.NoError(t, plan.VerifyFor(t.Context(), p))
			require.Greater(t, asked, 3)
			continue
		}
		require.ErrorIs(t, err, context.Canceled)
		require.Equal(t, Plan{}, plan)
	}
}

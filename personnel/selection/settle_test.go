package selection

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func smallQuest(random *rand.Rand) quest {
	n := smallNetwork(random)
	var q quest
	for p := range n.positions {
		n.positions[p] = max(n.positions[p], 1)
	}
	for s := range n.capacity {
		n.capacity[s] = max(n.capacity[s], 1)
	}
	q.positions, q.capacity, q.service = n.positions, n.capacity, n.service
	goals := random.IntN(4)
	for range n.service {
		q.class = append(q.class, random.IntN(1<<goals))
	}
	for t := range goals {
		g := goal{least: random.IntN(5)}
		named := random.IntN(2) == 0
		on := make([]bool, len(n.positions))
		for p := range on {
			on[p] = !named || random.IntN(2) == 0
		}
		for class := range 1 << goals {
			row := make([]bool, len(n.positions))
			for p := range row {
				row[p] = class>>t&1 == 1 && on[p]
			}
			g.counts = append(g.counts, row)
		}
		q.goals = append(q.goals, g)
	}
	former := random.IntN(3) == 0
	for _, e := range n.indexOf(n.pairs).offers {
		w := worth{filled: n.priority[e.post], fitted: e.fit}
		if former && random.IntN(3) == 0 {
			w[kept] = 1
		}
		q.options = append(q.options, option{e.officer, e.post, w})
	}
	return q
}

func (q quest) bruteForce() (best column, value worth) {
	left, spare := slices.Clone(q.positions), slices.Clone(q.capacity)
	r := q.rings()
	found := false
	var now []int
	var try func(o int)
	try = func(o int) {
		if o == len(q.service) {
			for i := range r.held {
				r.held[i] = nobody
			}
			for _, i := range now {
				r.held[q.options[i].officer] = i
			}
			c := r.column()
			if v := q.value(c); !found || value.less(v) {
				found, best, value = true, c, v
			}
			return
		}
		for i := r.first[o]; i < r.first[o+1]; i++ {
			p := q.options[i].post
			if left[p] == 0 || spare[q.service[o]] == 0 {
				continue
			}
			left[p]--
			spare[q.service[o]]--
			now = append(now, i)
			try(o + 1)
			now = now[:len(now)-1]
			left[p]++
			spare[q.service[o]]++
		}
		try(o + 1)
	}
	try(0)
	return best, value
}

func TestSettlementIsThatOfBruteForce(t *testing.T) {
	random := seeded(t, 31)
	gaps := 0
	for k := range 10_000 {
		q := smallQuest(random)
		best, value := q.bruteForce()
		got, err := q.solve(t.Context(), 10_000, nil)
		require.NoError(t, err)
		require.Equal(t, value, got.value, "%d %+v", k, q)
		require.Equal(t, value, got.bound, "%d %+v", k, q)
		require.True(t, got.first)
		require.Equal(t, best.options, got.options, "%d %+v", k, q)
		if got.root.worth.over(got.root.scale) != value {
			gaps++
		}
	}
	t.Log(gaps)
}

// crossQuest has one position in each post and one place in each service, and officers for one post each: who goes decides
// over all others, so that mixtures of plans get further than any plan.
func crossQuest(random *rand.Rand) quest {
	n := 2 + random.IntN(2)
	goals := 1 + random.IntN(3)
	q := quest{positions: slices.Repeat([]int{1}, n), capacity: slices.Repeat([]int{1}, n)}
	fits, few := []int64{1, 4, 100}[random.IntN(3)], random.IntN(2)
	priority := []int64{1 + random.Int64N(5), 1 + random.Int64N(5), 1 + random.Int64N(5)}
	for s := range n {
		for p := range n {
			for range few + random.IntN(3-few) {
				class := 0
				for t := range goals {
					if ((p-s+n)%n == t%n) != (random.IntN(8) == 0) {
						class |= 1 << t
					}
				}
				o := len(q.service)
				q.service, q.class = append(q.service, s), append(q.class, class)
				w := worth{filled: priority[p], fitted: random.Int64N(fits)}
				if random.IntN(12) == 0 {
					w[kept] = 1
				}
				q.options = append(q.options, option{o, p, w})
			}
		}
	}
	for t := range goals {
		g := goal{least: 1 + random.IntN(2)}
		for class := range 1 << goals {
			g.counts = append(g.counts, slices.Repeat([]bool{class>>t&1 == 1}, n))
		}
		q.goals = append(q.goals, g)
	}
	return q
}

func TestSettlementIsThatOfBruteForceWhereMixturesGetFurther(t *testing.T) {
	random := seeded(t, 32)
	searched, cut := 0, 0
	for k := range 4_000 {
		q := crossQuest(random)
		best, value := q.bruteForce()
		got, err := q.solve(t.Context(), 10_000, nil)
		require.NoError(t, err)
		require.Equal(t, value, got.value, "%d %+v", k, q)
		require.Equal(t, value, got.bound, "%d %+v", k, q)
		require.Equal(t, best.options, got.options, "%d %+v", k, q)
		most := got.root.worth.over(got.root.scale)
		if most != value {
			searched++
		}
		if most[fitted] == unbounded {
			cut++
		}
	}
	require.Greater(t, searched, 400)
	require.Greater(t, cut, 100)
}

func missionQuest(random *rand.Rand, posts, positions, officers, services, goals, oneIn int, fits int64) quest {
	var q quest
	for range posts {
		q.positions = append(q.positions, positions/posts)
	}
	for range services {
		q.capacity = append(q.capacity, 1+random.IntN(2*positions/services+1))
	}
	for t := range goals {
		g := goal{least: (positions*3 + 9) / 10}
		if t > 0 {
			g.least = positions / 5
		}
		for class := range 1 << goals {
			row := make([]bool, posts)
			for p := range row {
				row[p] = class>>t&1 == 1 && (t == 0 || p%2 == 0)
			}
			g.counts = append(g.counts, row)
		}
		q.goals = append(q.goals, g)
	}
	for o := range officers {
		q.service = append(q.service, random.IntN(services))
		class := 0
		for t := range goals {
			if random.IntN(6) == 0 {
				class |= 1 << t
			}
		}
		q.class = append(q.class, class)
		for p := range posts {
			if random.IntN(oneIn) == 0 {
				q.options = append(q.options, option{o, p, worth{filled: int64(1 + p%4), fitted: random.Int64N(fits)}})
			}
		}
	}
	return q
}

// Missions of the usual size are proved, and that the plan is the first among its equals, well within the usual number of
// nodes.
func TestMissionsAreProved(t *testing.T) {
	random := seeded(t, 5)
	for _, c := range []struct {
		posts, positions, officers, services, goals, oneIn int
		fits                                               int64
	}{
		{6, 24, 300, 10, 1, 3, 10_000},
		{6, 24, 300, 10, 2, 3, 10_000},
		{6, 24, 300, 10, 3, 3, 10_000},
		{6, 24, 300, 10, 3, 3, 5},
		{6, 24, 300, 10, 3, 3, 1},
		{20, 100, 2_000, 30, 2, 5, 10_000},
		{20, 100, 1_000, 30, 3, 5, 20},
	} {
		q := missionQuest(random, c.posts, c.positions, c.officers, c.services, c.goals, c.oneIn, c.fits)
		at := time.Now()
		got, err := q.solve(t.Context(), defaultNodes, nil)
		require.NoError(t, err)
		t.Log(c, time.Since(at).Round(time.Millisecond), "nodes", got.nodes, "value", got.value, "prices leave", got.root.worth.over(got.root.scale).minus(got.value))
		require.Equal(t, got.value, got.bound)
		require.True(t, got.first)
	}
}

func BenchmarkChooseForMission(b *testing.B) {
	for _, c := range []struct{ posts, positions, officers int }{{6, 24, 300}, {20, 100, 2_000}, {40, 400, 4_000}} {
		b.Run(fmt.Sprintf("positions=%d/officers=%d", c.positions, c.officers), func(b *testing.B) {
			q := missionQuest(seeded(b, 5), c.posts, c.positions, c.officers, 30, 3, 5, 10_000)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := q.solve(b.Context(), defaultNodes, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// The context is heeded within the work on one node, too, which may take long where all fit alike.
// Weights that somebody else wrote are begun with only where no sum can overflow.
func TestQuestHoldsWeights(t *testing.T) {
	q := quest{service: make([]int, 10), positions: []int{1}, capacity: []int{1}, goals: []goal{{least: 2}}, options: []option{{0, 0, worth{fitted: 100}}}}
	q.finest = q.finestScale()
	most := mostPart / 4 / q.places()
	assert.Equal(t, int64(18), q.places())
	assert.Equal(t, most/100, q.finest)
	for _, c := range []struct {
		scale, part int64
		want        bool
	}{
		{1, 0, true},
		{q.finest, most, true},
		{q.finest, -most, true},
		{q.finest + 1, 0, false},
		{1, most + 1, false},
		{1, -most - 1, false},
	} {
		assert.Equal(t, c.want, q.canHold(weights{scale: c.scale, goal: []worth{{fitted: c.part}}}), c)
	}
}

func TestSettlementHeedsTheContextAtTheRoot(t *testing.T) {
	q := missionQuest(seeded(t, 9), 60, 300, 3_000, 10, 2, 4, 1)
	ended, end := context.WithCancel(t.Context())
	end()
	found, err := q.solve(ended, defaultNodes, nil)
	require.ErrorIs(t, err, context.Canceled)
	assert.Zero(t, found.scale, "no bound is known yet")
	found, err = q.solve(&countdown{t.Context(), 3}, defaultNodes, nil)
	require.ErrorIs(t, err, context.Canceled)
	assert.Zero(t, found.scale)
}

package selection

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestSolveByHand(t *testing.T) {
	w := func(filled, fit int64) weight { return weight{filled, fit} }
	cases := []struct {
		name   string
		n      network
		post   []int
		filled int64
		fit    int64
		prices prices
	}{
		{
			name:   "nothing at all",
			prices: prices{[]weight{}, []weight{}, []weight{}},
			post:   []int{},
		},
		{
			name: "a filled position counts more than any fit",
			n: network{
				positions: []int{1}, priority: []int64{1}, service: []int{0}, capacity: []int{1},
				pairs: []pair{{0, 0, -1_000_000_000_000}},
			},
			post: []int{0}, filled: 1, fit: -1_000_000_000_000,
			prices: prices{[]weight{{}}, []weight{w(1, -1_000_000_000_000)}, []weight{{}}},
		},
		{
			name: "the better fit goes",
			n: network{
				positions: []int{1}, priority: []int64{2}, service: []int{0, 0}, capacity: []int{2},
				pairs: []pair{{0, 0, 5}, {1, 0, 8}},
			},
			post: []int{nobody, 0}, filled: 2, fit: 8,
			prices: prices{[]weight{{}}, []weight{w(2, 8)}, []weight{{}, {}}},
		},
		{
			name: "greed would leave a post empty",
			n: network{
				positions: []int{1, 1}, priority: []int64{1, 1}, service: []int{0, 0}, capacity: []int{2},
				pairs: []pair{{0, 0, 100}, {0, 1, 1}, {1, 0, 2}},
			},
			post: []int{1, 0}, filled: 2, fit: 3,
			prices: prices{[]weight{{}}, []weight{w(1, 2), w(1, -97)}, []weight{w(0, 98), {}}},
		},
		{
			name: "a service with nobody to spare has as its price what one release would gain",
			n: network{
				positions: []int{1, 1}, priority: []int64{3, 1}, service: []int{0, 1}, capacity: []int{0, 1},
				pairs: []pair{{0, 0, 7}, {1, 0, 4}, {1, 1, 9}},
			},
			post: []int{nobody, 0}, filled: 3, fit: 4,
			prices: prices{[]weight{w(1, 12), {}}, []weight{w(2, -5), {}}, []weight{{}, w(1, 9)}},
		},
		{
			name: "a post without positions has as its price what opening one gains at most",
			n: network{
				positions: []int{0, 1}, priority: []int64{5, 2}, service: []int{0}, capacity: []int{3},
				pairs: []pair{{0, 0, 1}, {0, 1, 1}},
			},
			post: []int{1}, filled: 2, fit: 1,
			prices: prices{[]weight{{}}, []weight{w(5, 1), w(2, 1)}, []weight{{}}},
		},
		{
			name: "of equals the first goes, to the lowest post",
			n: network{
				positions: []int{1, 1}, priority: []int64{1, 1}, service: []int{0, 0, 0}, capacity: []int{2},
				pairs: []pair{{2, 0, 1}, {2, 1, 1}, {1, 0, 1}, {1, 1, 1}, {0, 0, 1}, {0, 1, 1}},
			},
			post: []int{0, 1, nobody}, filled: 2, fit: 2,
			prices: prices{[]weight{{}}, []weight{w(1, 1), w(1, 1)}, []weight{{}, {}, {}}},
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := c.n.solve(t.Context())
			require.NoError(t, err)
			assert.Equal(t, matching{post: c.post, filled: c.filled, fit: c.fit, prices: c.prices}, got)
			assert.NoError(t, c.n.verifyFirst(t.Context(), got))
		})
	}
}

func TestSolveEqualsBruteForce(t *testing.T) {
	random := seeded(t, 20080701)
	seen := map[string]int{}
	for i := range 10_000 {
		n := smallNetwork(random)
		want, tied := bruteForceTied(n)
		got, err := n.solve(t.Context())
		require.NoError(t, err, "case %d: %v", i, n)
		require.NoError(t, n.verifyFirst(t.Context(), got), "case %d: %v", i, n)
		got.prices = prices{}
		require.Equal(t, want, got, "case %d: %v", i, n)
		for what, is := range map[string]bool{
			"ties":              tied > 1,
			"more than one tie": tied > 2,
			"a fit below zero":  slices.ContainsFunc(n.pairs, func(e pair) bool { return e.fit < 0 }),
			"a sum below zero":  want.fit < 0,
			"no positions":      slices.Contains(n.positions, 0),
			"no capacity":       slices.Contains(n.capacity, 0),
			"somebody at home":  want.filled > 0 && slices.Contains(want.post, nobody),
		} {
			if is {
				seen[what]++
			}
		}
	}
	for what, times := range seen {
		assert.Greater(t, times, 500, what)
	}
	assert.Len(t, seen, 7)
}

// What the prices say in words is true: it is compared with the best plan after one more release, and one position less.
func TestPricesTellWhatOneMoreOrLessChanges(t *testing.T) {
	random := seeded(t, 20040501)
	worth := func(n network) weight {
		m := bruteForce(n)
		return weight{m.filled, m.fit}
	}
	for i := range 2_000 {
		n := smallNetwork(random)
		m, err := n.solve(t.Context())
		require.NoError(t, err)
		now := worth(n)
		for s, price := range m.prices.service {
			changed := n
			changed.capacity = slices.Clone(n.capacity)
			changed.capacity[s]++
			require.Equal(t, price, worth(changed).minus(now), "case %d, service %d: %v", i, s, n)
		}
		for p, price := range m.prices.post {
			changed := n
			changed.positions = slices.Clone(n.positions)
			if n.positions[p] > 0 {
				changed.positions[p]--
				require.Equal(t, price, now.minus(worth(changed)), "case %d, post %d: %v", i, p, n)
				continue
			}
			changed.positions[p]++
			require.False(t, price.less(worth(changed).minus(now)), "case %d, post %d: %v", i, p, n)
		}
	}
}

func TestSolveDoesNotDependOnTheOrderOfPairs(t *testing.T) {
	random := seeded(t, 2006)
	for _, fits := range []int64{1, 5, 1_000_000} {
		n := largeNetwork(random, 120, 12, 6, 3, fits)
		want, err := n.solve(t.Context())
		require.NoError(t, err)
		require.NoError(t, n.verifyFirst(t.Context(), want))
		for range 50 {
			random.Shuffle(len(n.pairs), func(i, j int) { n.pairs[i], n.pairs[j] = n.pairs[j], n.pairs[i] })
			got, err := n.solve(t.Context())
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
	}
}

func TestSolveLargeIsProved(t *testing.T) {
	random := seeded(t, 2012)
	for _, size := range []struct {
		officers, posts, services, oneIn int
		fits                             int64
	}{
		{2000, 50, 30, 1, 1_000_000},
		{2000, 50, 30, 1, 1},
		{2000, 50, 3, 10, 20},
		{500, 300, 20, 20, 100},
		{3000, 20, 400, 4, 3},
	} {
		t.Run(fmt.Sprintf("%+v", size), func(t *testing.T) {
			n := largeNetwork(random, size.officers, size.posts, size.services, size.oneIn, size.fits)
			m, err := n.solve(t.Context())
			require.NoError(t, err)
			assert.Positive(t, m.filled)
			assert.NoError(t, n.verifyFirst(t.Context(), m))
		})
	}
}

// At the bounds of every number, sums and prices stay exact.
func TestSolveAtTheBoundsOfNumbers(t *testing.T) {
	random := seeded(t, 62)
	for range 200 {
		n := largeNetwork(random, 40, 8, 4, 2, 2)
		for p := range n.priority {
			n.priority[p] = mostPriority - n.priority[p] + 1
		}
		for i := range n.pairs {
			n.pairs[i].fit = mostFit - 2*mostFit*n.pairs[i].fit
		}
		m, err := n.solve(t.Context())
		require.NoError(t, err)
		require.NoError(t, n.verifyFirst(t.Context(), m), n)
	}
}

func TestSolveRefusesAFaultyNetwork(t *testing.T) {
	_, err := network{positions: []int{-1}, priority: []int64{1}}.solve(t.Context())
	assert.EqualError(t, err, "positions[0]: -1, at least 0")
}

// countdown is a context that is cancelled when it has been asked so many times.
type countdown struct {
	context.Context
	left int
}

func (c *countdown) Err() error {
	if c.left == 0 {
		return context.Canceled
	}
	c.left--
	return nil
}

func TestSolveStopsWhenCancelled(t *testing.T) {
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	n := largeNetwork(seeded(t, 7), 60, 6, 3, 2, 2)
	m, err := n.solve(cancelled)
	require.ErrorIs(t, err, context.Canceled)
	assert.Zero(t, m.filled)

	whole, err := n.solve(t.Context())
	require.NoError(t, err)
	finished := false
	for asked := 0; !finished; asked++ {
		m, err := n.solve(&countdown{t.Context(), asked})
		finished = err == nil
		if finished {
			require.Equal(t, whole, m)
			require.Greater(t, asked, len(n.service))
			break
		}
		require.ErrorIs(t, err, context.Canceled, "asked %d times", asked)
		require.Len(t, m.post, len(n.service))
		if len(m.prices.service) > 0 { // the search for the first of the best was cut short
			require.NoError(t, n.verify(m))
			continue
		}
		_, bad := n.verifyLimits(matching{post: m.post, prices: whole.prices})
		require.False(t, bad)
	}
}

func BenchmarkSolve(b *testing.B) {
	for _, size := range []struct {
		name                                 string
		officers, posts, services, oneIn, at int
		fits                                 int64
	}{
		{"100 officers × 10 posts", 100, 10, 10, 1, 0, 10_000},
		{"500 officers × 25 posts", 500, 25, 30, 1, 0, 10_000},
		{"2000 officers × 50 posts", 2000, 50, 30, 1, 0, 10_000},
		{"2000 officers × 50 posts, 40 positions each", 2000, 50, 30, 1, 40, 10_000},
		{"2000 officers × 50 posts, all fit alike", 2000, 50, 30, 1, 0, 1},
		{"10000 officers × 200 posts, one pair in ten", 10_000, 200, 30, 10, 0, 10_000},
	} {
		b.Run(size.name, func(b *testing.B) {
			n := largeNetwork(seeded(b, 1), size.officers, size.posts, size.services, size.oneIn, size.fits)
			for p := range n.positions {
				n.positions[p] = max(n.positions[p], size.at)
			}
			for s := range n.capacity {
				n.capacity[s] = max(n.capacity[s], 2*size.at)
			}
			b.ReportAllocs()
			b.ReportMetric(float64(len(n.pairs)), "pairs")
			for b.Loop() {
				if _, err := n.solve(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

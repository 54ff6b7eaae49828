package selection

import (
	"context"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestVerifyNamesTheFlaw(t *testing.T) {
	// Officers 0 and 1 of service 0, which can spare one; officer 2 of service 1, which can spare two; officer 3 of
	// service 2, which can spare nobody. Post 0 has one position, post 1 has two and stays open, post 2 has none.
	n := network{
		positions: []int{1, 2, 0}, priority: []int64{5, 2, 7}, service: []int{0, 0, 1, 2}, capacity: []int{1, 2, 0},
		pairs: []pair{{0, 0, 10}, {1, 0, 20}, {2, 1, 30}, {3, 1, 40}, {1, 2, 50}, {0, 1, 60}},
	}
	sound, err := n.solve(t.Context())
	require.NoError(t, err)
	require.Equal(t, []int{nobody, 0, 1, nobody}, sound.post)
	require.Equal(t, prices{
		service: []weight{{2, 60}, {}, {2, 40}},
		post:    []weight{{3, -40}, {}, {5, -10}},
		officer: []weight{{}, {}, {2, 30}, {}},
	}, sound.prices)

	cases := []struct {
		name   string
		tamper func(*matching)
		want   flaw
	}{
		{"an officer too few", func(m *matching) { m.post = m.post[1:] }, flaw{wrongLength, 3}},
		{"a price of an officer too many", func(m *matching) { m.prices.officer = append(m.prices.officer, weight{}) }, flaw{wrongLength, 5}},
		{"no prices of posts", func(m *matching) { m.prices.post = nil }, flaw{wrongLength, 0}},
		{"a price of a service too few", func(m *matching) { m.prices.service = m.prices.service[1:] }, flaw{wrongLength, 2}},
		{"a post beyond the last", func(m *matching) { m.post[2] = 3 }, flaw{noSuchPost, 2}},
		{"a post before the first", func(m *matching) { m.post[2] = -2 }, flaw{noSuchPost, 2}},
		{"two in one position", func(m *matching) { m.post[2] = 0 }, flaw{overPositions, 0}},
		{"one in no position", func(m *matching) { m.post[1] = 2 }, flaw{overPositions, 2}},
		{"a service sends one too many", func(m *matching) { m.post[0] = 1 }, flaw{overCapacity, 0}},
		{"an officer of a service that spares nobody", func(m *matching) { m.post[3] = 1 }, flaw{overCapacity, 2}},
		{"an officer in a post that is not hers", func(m *matching) { m.post[1], m.post[2] = nobody, 0 }, flaw{notEligible, 2}},
		{"an officer called back", func(m *matching) { m.post[2] = nobody }, flaw{wrongFilled, 5}},
		{"a swap within a service", func(m *matching) { m.post[0], m.post[1] = 0, nobody }, flaw{pairBelowPrice, 0}},
		{"a swap with its sums", func(m *matching) { m.post[0], m.post[1], m.fit = 0, nobody, 40 }, flaw{pairBelowPrice, 0}},
		{"a worse post with its sums", func(m *matching) {
			m.post[0], m.post[1], m.filled, m.fit = 1, nobody, 4, 90
		}, flaw{postNotFull, 0}},
		{"priorities overstated", func(m *matching) { m.filled++ }, flaw{wrongFilled, 7}},
		{"fits overstated", func(m *matching) { m.fit++ }, flaw{wrongFit, 50}},
		{"a service's price below zero", func(m *matching) { m.prices.service[1] = weight{0, -1} }, flaw{servicePrice, 1}},
		{"a post's price below zero", func(m *matching) { m.prices.post[1] = weight{-1, 100} }, flaw{postPrice, 1}},
		{"an officer's price below zero", func(m *matching) { m.prices.officer[0] = weight{0, -1} }, flaw{officerPrice, 0}},
		{"a price that would overflow", func(m *matching) { m.prices.service[0].filled = math.MaxInt64 }, flaw{servicePrice, 0}},
		{"a fit in a price that would overflow", func(m *matching) { m.prices.post[0].fit = math.MaxInt64 }, flaw{postPrice, 0}},
		{"a fit in a price that would overflow below", func(m *matching) { m.prices.post[0].fit = math.MinInt64 }, flaw{postPrice, 0}},
		{"a price too low", func(m *matching) { m.prices.service[0].fit-- }, flaw{pairAbovePrice, 1}},
		{"a price too high", func(m *matching) { m.prices.post[0].fit++ }, flaw{pairBelowPrice, 1}},
		{"a price on an officer at home", func(m *matching) { m.prices.officer[0].fit++ }, flaw{officerNotSent, 0}},
		{"a price on capacity left", func(m *matching) {
			m.prices.service[1], m.prices.officer[2] = weight{2, 30}, weight{}
		}, flaw{serviceNotUsed, 1}},
		{"a price on a post with room", func(m *matching) {
			m.prices.post[1].fit, m.prices.officer[2].fit, m.prices.service[2].fit = 1, 29, 39
		}, flaw{postNotFull, 1}},
		{"a price too high where nobody is spared", func(m *matching) { m.prices.service[2].fit++ }, flaw{serviceTooDear, 2}},
		{"a price too low where nobody is spared", func(m *matching) { m.prices.service[2].fit-- }, flaw{pairAbovePrice, 3}},
		{"a price too high without positions", func(m *matching) { m.prices.post[2].filled++ }, flaw{postTooDear, 2}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m := sound.clone()
			c.tamper(&m)
			err := n.verify(m)
			assert.Equal(t, c.want, err)
			assert.Equal(t, err, n.verifyFirst(t.Context(), m))
			assert.NotContains(t, err.Error(), "%!")
		})
	}

	closed := network{
		positions: []int{0}, priority: []int64{3}, service: []int{0}, capacity: []int{0}, pairs: []pair{{0, 0, 4}},
	}
	m, err := closed.solve(t.Context())
	require.NoError(t, err)
	assert.Equal(t, []weight{{3, 4}}, m.prices.post)
	m.prices.service, m.prices.post = m.prices.post, m.prices.service
	assert.Equal(t, flaw{serviceTooDear, 0}, closed.verify(m), "between two that are closed, the post's price is told")

	assert.EqualError(t, flaw{postNotFull, 1}, "post 1: has room, and a price")
}

func TestVerifyFirstFindsAnotherPlanAsGood(t *testing.T) {
	n := network{
		positions: []int{1}, priority: []int64{1}, service: []int{0, 0}, capacity: []int{1}, pairs: []pair{{0, 0, 3}, {1, 0, 3}},
	}
	m, err := n.solve(t.Context())
	require.NoError(t, err)
	require.NoError(t, n.verifyFirst(t.Context(), m))
	m.post = []int{nobody, 0}
	assert.NoError(t, n.verify(m), "as good as the other")
	assert.Equal(t, flaw{anotherIsBefore, 0}, n.verifyFirst(t.Context(), m))
	assert.ErrorIs(t, n.verifyFirst(&countdown{t.Context(), 0}, m), context.Canceled, "a cancelled search proves nothing")
}

// A plan verifies if it keeps the limits and is worth as much as the best by brute force, and not otherwise; it is the
// first only if it is brute force's. No price and no sum alone can be another.
func TestTamperedNeverVerifies(t *testing.T) {
	random := seeded(t, 24)
	tampered, asGood := 0, 0
	refuse := func(n network, m matching) {
		t.Helper()
		tampered++
		require.Error(t, n.verify(m), "%v\n%+v", n, m)
	}
	for range 2_000 {
		n := smallNetwork(random)
		sound, err := n.solve(t.Context())
		require.NoError(t, err)
		_, comesFirst := n.verifySwaps(sound)
		require.False(t, comesFirst, "%v\n%+v", n, sound)

		for _, by := range []weight{{0, 1}, {0, -1}, {1, 0}, {-1, 0}, {1, -1}, {-1, 1}} {
			for _, side := range []func(prices) []weight{
				func(c prices) []weight { return c.service },
				func(c prices) []weight { return c.post },
				func(c prices) []weight { return c.officer },
			} {
				for i := range side(sound.prices) {
					m := sound.clone()
					side(m.prices)[i] = side(m.prices)[i].plus(by)
					refuse(n, m)
				}
			}
			m := sound.clone()
			m.filled, m.fit = m.filled+by.filled, m.fit+by.fit
			refuse(n, m)
		}

		// One officer elsewhere, or two who swap, with sums that agree where the pairs are eligible.
		for o := range n.service {
			for p := nobody; p < len(n.positions); p++ {
				moved := sound.clone()
				moved.post[o] = p
				swapped := sound.clone()
				other := random.IntN(len(n.service))
				swapped.post[o], swapped.post[other] = swapped.post[other], swapped.post[o]
				for _, m := range []matching{moved, swapped} {
					if slices.Equal(m.post, sound.post) {
						continue
					}
					m.filled, m.fit = 0, 0
					for _, e := range n.pairs {
						if m.post[e.officer] == e.post {
							m.filled, m.fit = m.filled+n.priority[e.post], m.fit+e.fit
						}
					}
					if !holds(n, m) || m.filled != sound.filled || m.fit != sound.fit {
						refuse(n, m)
						continue
					}
					asGood++
					require.NoError(t, n.verify(m), "%v\n%+v", n, m)
					require.IsType(t, flaw{}, n.verifyFirst(t.Context(), m), "%v\n%+v", n, m)
					found, comesFirst := n.verifySwaps(m)
					require.True(t, comesFirst, "%v\n%+v", n, m)
					require.Equal(t, anotherIsBefore, found.kind)
				}
			}
		}

		// A better alternative hidden from the solver, and shown again to the verifier.
		if len(n.pairs) > 0 {
			less := n
			less.pairs = n.pairs[1:]
			m, err := less.solve(t.Context())
			require.NoError(t, err)
			if m.filled != sound.filled || m.fit != sound.fit {
				refuse(n, m)
			}
		}
	}
	assert.Greater(t, tampered, 100_000)
	assert.Greater(t, asGood, 500)
}

// holds says, apart from the verifier, whether a plan keeps all limits.
func holds(n network, m matching) bool {
	left, spare := slices.Clone(n.positions), slices.Clone(n.capacity)
	for o, p := range m.post {
		if p == nobody {
			continue
		}
		left[p]--
		spare[n.service[o]]--
		if !slices.ContainsFunc(n.pairs, func(e pair) bool { return e.officer == o && e.post == p }) {
			return false
		}
	}
	return !slices.ContainsFunc(append(left, spare...), func(n int) bool { return n < 0 })
}

func BenchmarkVerify(b *testing.B) {
	n := largeNetwork(seeded(b, 1), 2000, 50, 30, 1, 10_000)
	m, err := n.solve(b.Context())
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if err := n.verify(m); err != nil {
			b.Fatal(err)
		}
	}
}

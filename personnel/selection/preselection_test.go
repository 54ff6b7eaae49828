package selection

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/personnel"
)

// problemOf is the network as a problem of a caller who has judged and rated everybody, told in a random order. The last
// service has no capacity stated if it has none.
func problemOf(random *rand.Rand, n network) Problem {
	var p Problem
	offers := make([][]pair, len(n.service))
	for _, e := range n.pairs {
		offers[e.officer] = append(offers[e.officer], e)
	}
	roster, posts := random.Perm(len(n.service)), random.Perm(len(n.positions))
	for _, o := range roster {
		p.Officers = append(p.Officers, personnel.Officer{ID: fmt.Sprintf("o%07d", o), Service: fmt.Sprintf("s%04d", n.service[o])})
	}
	at := make([]int, len(n.positions))
	for i, post := range posts {
		at[post] = i
		p.Posts = append(p.Posts, personnel.Post{ID: fmt.Sprintf("p%04d", post), Positions: n.positions[post], Priority: int(n.priority[post])})
	}
	for s, capacity := range n.capacity {
		if capacity > 0 || s < len(n.capacity)-1 {
			p.Capacity = append(p.Capacity, Capacity{Service: fmt.Sprintf("s%04d", s), Officers: capacity})
		}
	}
	random.Shuffle(len(p.Capacity), func(i, j int) { p.Capacity[i], p.Capacity[j] = p.Capacity[j], p.Capacity[i] })
	p.Eligible = func(officer int) iter.Seq2[int, Score] {
		return func(yield func(int, Score) bool) {
			for _, e := range offers[roster[officer]] {
				if !yield(at[e.post], Score(e.fit)) {
					return
				}
			}
		}
	}
	return p
}

// crowded is a small network in which services have many more candidates than they can send.
func crowded(random *rand.Rand) network {
	n := network{
		positions: make([]int, 1+random.IntN(4)), service: make([]int, 4+random.IntN(20)), capacity: make([]int, 1+random.IntN(3)),
	}
	for p := range n.positions {
		n.positions[p] = random.IntN(3)
		n.priority = append(n.priority, 1+random.Int64N(2))
	}
	for s := range n.capacity {
		n.capacity[s] = random.IntN(4)
	}
	fits := []int64{1, 2, 4, 30}[random.IntN(4)]
	alike := random.IntN(2) == 0 // everybody wants the same officers
	for o := range n.service {
		n.service[o] = random.IntN(len(n.capacity))
		own := random.Int64N(fits)
		for p := range n.positions {
			if random.IntN(4) == 0 {
				continue
			}
			fit := random.Int64N(fits) - 2
			if alike {
				fit = own
			}
			n.pairs = append(n.pairs, pair{o, p, fit})
		}
	}
	return n
}

// As many candidates as a service can send are enough for the first of the best plans; one more, for the prices of all.
func TestTheBestOfEachServiceAreEnough(t *testing.T) {
	random := seeded(t, 1989)
	dropped := 0
	for i := range 6_000 {
		n := crowded(random)
		want, err := n.solve(t.Context())
		require.NoError(t, err)
		d := newDocket(problemOf(random, n))
		for more := range 2 {
			keep := d.enough()
			for s := range keep {
				keep[s] = max(keep[s]+more-nextInLine, 1)
			}
			chosen, err := d.preselectSo(t.Context(), keep, nil)
			require.NoError(t, err)
			f, err := d.network().fill(t.Context(), chosen.rankings())
			require.NoError(t, err)
			got, err := f.first(t.Context())
			require.NoError(t, err)
			require.Equal(t, want.filled, got.filled, "case %d: %v", i, n)
			require.Equal(t, want.fit, got.fit, "case %d: %v", i, n)
			plan := d.plan()
			plan.record(d, chosen, f, got)
			require.Equal(t, want.post, plan.found.post, "case %d, %d more: %v", i, more, n)
			if more == 1 {
				dropped += len(plan.left)
				for len(got.prices.service) < len(n.capacity) {
					got.prices.service = append(got.prices.service, weight{})
				}
				require.Equal(t, want.prices.post, got.prices.post, "case %d: %v", i, n)
				require.Equal(t, want.prices.service, got.prices.service[:len(n.capacity)], "case %d: %v", i, n)
				require.Equal(t, want.prices.officer, plan.found.prices.officer, "case %d: %v", i, n)
			}
		}
	}
	assert.Greater(t, dropped, 5_000, "the best are not all")
}

// However few are kept at first, so many are in the end that plan and prices are those of the whole network.
func TestTooFewAreFoundOut(t *testing.T) {
	random := seeded(t, 1990)
	more, fewer := 0, 0
	for i := range 6_000 {
		n := crowded(random)
		want, err := n.solve(t.Context())
		require.NoError(t, err)
		d := newDocket(problemOf(random, n))
		keep := d.enough()
		for s := range d.services {
			if d.services[s].Officers > 0 {
				keep[s] = min(keep[s], 1+random.IntN(3))
			}
		}
		few := slices.Clone(keep)
		chosen, err := d.preselectSo(t.Context(), keep, nil)
		require.NoError(t, err)
		f, got, err := d.solve(t.Context(), &chosen)
		require.NoError(t, err)
		plan := d.plan()
		plan.record(d, chosen, f, got)
		require.Equal(t, want.filled, got.filled, "case %d: %v", i, n)
		require.Equal(t, want.post, got.post, "case %d: %v", i, n)
		require.Equal(t, want.prices.post, got.prices.post, "case %d: %v", i, n)
		require.Equal(t, want.prices.service, append(got.prices.service, weight{})[:len(n.capacity)], "case %d: %v", i, n)
		require.Equal(t, want.prices.officer, got.prices.officer, "case %d: %v", i, n)
		require.NoError(t, plan.tellOutcomes(t.Context(), d, chosen))
		require.NoError(t, plan.VerifyFor(t.Context(), d.Problem))
		if slices.Equal(few, chosen.keep) {
			fewer++
		} else {
			more++
		}
	}
	assert.Greater(t, more, 1_000)
	assert.Greater(t, fewer, 1_000)
}

// The same problem gives the same plan, byte for byte, in whatever order it is told and on however many cores.
func TestShuffledAThousandTimes(t *testing.T) {
	random := seeded(t, 1999)
	for _, fits := range []int64{2, 20} { // many ties, and some
		n := largeNetwork(random, 300, 6, 4, 2, fits)
		want := ""
		for i := range 500 {
			before := runtime.GOMAXPROCS(1 + i%3)
			plan, err := Choose(t.Context(), problemOf(random, n))
			runtime.GOMAXPROCS(before)
			require.NoError(t, err)
			data, err := json.Marshal(plan)
			require.NoError(t, err)
			if i == 0 {
				want = string(data)
				require.NotEmpty(t, plan.left)
			}
			require.Equal(t, want, string(data))
		}
	}
}

// A large plan is proved against every pair of its problem.
func TestLargePlansAreProved(t *testing.T) {
	random := seeded(t, 2018)
	for _, size := range []struct {
		officers, posts, services, oneIn int
		fits                             int64
	}{
		{20_000, 60, 30, 10, 10_000},
		{20_000, 60, 30, 10, 3},
		{10_000, 200, 30, 500, 10_000},
		{3_000, 40, 300, 4, 10},
	} {
		t.Run(fmt.Sprintf("%+v", size), func(t *testing.T) {
			p := problemOf(random, largeNetwork(random, size.officers, size.posts, size.services, size.oneIn, size.fits))
			plan, err := Choose(t.Context(), p)
			require.NoError(t, err)
			assert.Positive(t, plan.Filled())
			assert.NoError(t, plan.VerifyFor(t.Context(), p))
		})
	}
}

func TestChooseGivesWhatTheWholeNetworkGives(t *testing.T) {
	random := seeded(t, 1995)
	left := 0
	for i := range 60 {
		n := largeNetwork(random, 300+random.IntN(900), 1+random.IntN(8), 1+random.IntN(4), 1+random.IntN(3), []int64{1, 3, 1000}[i%3])
		want, err := n.solve(t.Context())
		require.NoError(t, err)
		p := problemOf(random, n)
		var told []int
		p.Progress = func(judged int) { told = append(told, judged) }
		before := runtime.GOMAXPROCS(1 + i%4)
		plan, err := Choose(t.Context(), p)
		runtime.GOMAXPROCS(before)
		require.NoError(t, err)
		p.Progress = nil
		require.Equal(t, want.post, plan.found.post)
		require.Equal(t, want.prices.post, plan.found.prices.post)
		require.NoError(t, plan.VerifyFor(t.Context(), p))
		require.True(t, slices.IsSorted(told))
		require.Equal(t, len(n.service), told[len(told)-1])
		left += len(plan.left)
	}
	assert.Greater(t, left, 100)
}

func TestShortlistKeepsTheBest(t *testing.T) {
	random := seeded(t, 1234)
	for range 3_000 {
		all := make([]candidate, random.IntN(200))
		fits := 1 + random.Int64N(60)
		for i := range all {
			all[i] = candidate{int32(i), random.Int64N(fits) - 30}
		}
		switch random.IntN(3) {
		case 0:
			random.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		case 1:
			slices.SortFunc(all, candidate.compare)
		}
		keep := 1 + random.IntN(40)
		lists := make([]shortlist, 1+random.IntN(3))
		for _, c := range all {
			lists[random.IntN(len(lists))].offer(c, keep)
		}
		for i := range lists[1:] {
			lists[0].take(&lists[1+i], keep)
		}
		lists[0].close(keep)
		slices.SortFunc(all, candidate.compare)
		kept := min(keep, len(all))
		require.True(t, slices.Equal(all[:kept], lists[0].kept))
		want := leftOut{officers: len(all) - kept}
		if want.officers > 0 {
			want.best = all[kept].fit
		}
		require.Equal(t, want, lists[0].left)
	}
}

func TestShortlistsAreFoundInManyServicesAndPosts(t *testing.T) {
	for _, s := range []*shortlists{newShortlists(3, 5), newShortlists(1<<15, 1<<15)} {
		s.of(2, 4).offer(candidate{1, 1}, 2)
		s.of(0, 1).offer(candidate{2, 1}, 2)
		s.of(2, 4).offer(candidate{3, 1}, 2)
		require.Len(t, s.all, 2)
		assert.Equal(t, []int32{2, 4}, []int32{s.all[0].service, s.all[0].post})
		assert.Len(t, s.of(2, 4).kept, 2)
		assert.Len(t, s.of(0, 1).kept, 1)
		sorted := s.inOrder()
		assert.Equal(t, []int32{0, 1, 2, 4}, []int32{sorted[0].service, sorted[0].post, sorted[1].service, sorted[1].post})
	}
}

func TestInBlocks(t *testing.T) {
	for _, workers := range []int{1, 2, 5} {
		for _, n := range []int{0, 1, blockSize, blockSize + 1, 20 * blockSize} {
			var sum atomic.Int64
			last := -1
			require.NoError(t, inBlocks(t.Context(), n, workers, func(_, from, to int) { sum.Add(int64(to - from)) }, func(done int) {
				assert.Greater(t, done, last)
				last = done
			}))
			assert.Equal(t, int64(n), sum.Load())
			assert.Equal(t, n, last)
		}
		broken := func(_, from, _ int) {
			if from >= 3*blockSize {
				panic("broken")
			}
		}
		assert.PanicsWithValue(t, "broken", func() { _ = inBlocks(t.Context(), 20*blockSize, workers, broken, nil) })
		ended := make(chan bool)
		go func() {
			defer close(ended)
			_ = inBlocks(t.Context(), 20*blockSize, workers, func(int, int, int) { runtime.Goexit() }, nil)
			t.Error("the goroutine of the caller ends, too")
		}()
		<-ended
		stopped, stop := context.WithCancel(t.Context())
		var blocks atomic.Int64
		err := inBlocks(stopped, 1000*blockSize, workers, func(int, int, int) {
			blocks.Add(1)
			stop()
		}, nil)
		require.ErrorIs(t, err, context.Canceled)
		assert.LessOrEqual(t, blocks.Load(), int64(2*workers))
	}
}

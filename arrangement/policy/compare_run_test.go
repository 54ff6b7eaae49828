package policy_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"maps"
	"runtime"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestCompareIsTheSameOnAnyNumberOfWorkers(t *testing.T) {
	d := newDice(t, 7)
	for _, n := range []int{0, 1, 255, 256, 257, 512, 4096, 5000} {
		people := crowd(d, n)
		var calls [][]int
		var results []policy.Comparison
		for _, workers := range []int{1, 2, 7} {
			var called []int
			got, err := policy.CompareWith(t.Context(), before(t), after(t), slices.Values(people), tour, func(done int) { called = append(called, done) }, workers)
			require.NoError(t, err)
			results, calls = append(results, got), append(calls, called)
		}
		assert.Equal(t, results[0], results[1])
		assert.Equal(t, results[0], results[2])
		for _, called := range calls {
			assert.True(t, slices.IsSorted(called))
			assert.Len(t, slices.Compact(slices.Clone(called)), len(called), "no number comes twice")
			assert.Equal(t, n, called[len(called)-1])
			assert.Equal(t, n > 4096, len(called) > 1)
		}
		naive(t, before(t), after(t), people, tour, results[2])
	}
}

func TestCompareOfNobody(t *testing.T) {
	called := []int{}
	got, err := policy.Compare(t.Context(), before(t), after(t), slices.Values([]person(nil)), tour, func(done int) { called = append(called, done) })
	require.NoError(t, err)
	assert.Zero(t, got.Population())
	assert.Equal(t, []int{0}, called)
	assert.Equal(t, "test/before", got.Before().Policy)
	assert.Equal(t, policy.Compared{
		Policy: "test/after", Title: bilingual.Text{English: "New standard", French: "Nouvelle norme"}, Nomination: may1.AddDays(1),
	}, got.After())
	assert.Equal(t, tour, got.Tour())
	roundTrip(t, got)
}

func TestCompareRefuses(t *testing.T) {
	_, err := policy.Compare(t.Context(), policy.Edition[person]{}, standard(t).On(calendar.Date{}), nil, calendar.Period{}, nil)
	var paths []string
	for _, f := range fault.Of(err) {
		assert.Equal(t, fault.Missing, f.Kind)
		assert.True(t, f.Accepted.Complete())
		paths = append(paths, string(f.Path))
	}
	assert.Equal(t, []string{"before", "after", "tour", "population"}, paths)
}

// endless is a population without end that says how many were taken from it.
func endless(taken *int) iter.Seq[person] {
	return func(yield func(person) bool) {
		people := []person{fit(), young, old, noPaper, noReading}
		for i := 0; yield(people[i%len(people)]); i++ {
			*taken = i + 1
		}
	}
}

func TestCompareGivesWhatItHasWhenItIsCancelled(t *testing.T) {
	for _, workers := range []int{1, 2, 7} {
		t.Run(fmt.Sprint(workers), func(t *testing.T) {
			ctx, cancel := context.WithCancel(t.Context())
			taken, last := 0, 0
			got, err := policy.CompareWith(ctx, before(t), after(t), endless(&taken), tour, func(done int) {
				last = done
				if done > 10_000 {
					cancel()
				}
			}, workers)
			require.ErrorIs(t, err, context.Canceled)
			n := got.Population()
			assert.Equal(t, last, n)
			assert.Greater(t, n, 10_000)
			assert.LessOrEqual(t, n, taken)
			var people []person
			for p := range endless(new(int)) {
				if len(people) == n {
					break
				}
				people = append(people, p)
			}
			naive(t, before(t), after(t), people, tour, got)
		})
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	got, err := policy.Compare(ctx, before(t), after(t), endless(new(int)), tour, nil)
	require.ErrorIs(t, err, context.Canceled)
	assert.Zero(t, got.Population())
	got, err = policy.Compare(ctx, before(t), after(t), slices.Values([]person(nil)), tour, nil)
	require.NoError(t, err, "nobody was left out")
	assert.Zero(t, got.Population())
}

// A rule that takes long does not hold up the end of the context for a batch.
func TestCompareStopsWithinABatch(t *testing.T) {
	for _, workers := range []int{1, 2} {
		ctx, cancel := context.WithCancel(t.Context())
		var once sync.Once
		slow := rule("slow", "Slow", "Lente", policy.Throughout, policy.Measure{}, func(p person, _ policy.Measure) policy.Days {
			if p.Breaks {
				once.Do(cancel)
			}
			return policy.During(clearance, calendar.Always())
		})
		edition := policy.Must("test/slow", bilingual.Text{English: "Slow", French: "Lente"}, slow).On(may1)
		people := make([]person, 2560)
		people[2500].Breaks = true
		got, err := policy.CompareWith(ctx, edition, edition, slices.Values(people), tour, nil, workers)
		require.ErrorIs(t, err, context.Canceled, "though the population was run to its end")
		assert.LessOrEqual(t, got.Population(), 2501)
		if workers == 1 {
			assert.Equal(t, 2501, got.Population())
		}
	}
}

// What was judged behind a batch that was cut short is not counted: there would be a gap.
func TestCompareLeavesNoGap(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	second := make(chan struct{})
	var once, twice sync.Once
	waiting := rule("waiting", "Waiting", "En attente", policy.Throughout, policy.Measure{}, func(p person, _ policy.Measure) policy.Days {
		switch {
		case p.Armed == policy.No:
			once.Do(func() { close(second) })
		case p.Breaks:
			twice.Do(func() {
				<-second
				cancel()
			})
		}
		return policy.During(clearance, calendar.Always())
	})
	edition := policy.Must("test/waiting", bilingual.Text{English: "Waiting", French: "En attente"}, waiting).On(may1)
	people := make([]person, 512)
	people[100].Breaks, people[511].Armed = true, policy.No
	got, err := policy.CompareWith(ctx, edition, edition, slices.Values(people), tour, nil, 2)
	require.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 101, got.Population())
}

// noMoreGoroutines fails where there are more goroutines than there were. One that has said that it is done may still be
// counted for a moment.
func noMoreGoroutines(t *testing.T, were int) {
	t.Helper()
	for range 1000 {
		if runtime.NumGoroutine() <= were {
			return
		}
		time.Sleep(time.Millisecond)
	}
	assert.Fail(t, "a goroutine outlives the call")
}

func TestComparePanicsWithItsPopulation(t *testing.T) {
	cause := errors.New("the roster cannot be read")
	for _, workers := range []int{1, 2, 7} {
		goroutines := runtime.NumGoroutine()
		for _, at := range []int{0, 100, 3000} {
			population := func(yield func(person) bool) {
				for i := 0; i < at && yield(fit()); i++ {
					continue
				}
				panic(cause)
			}
			require.PanicsWithError(t, cause.Error(), func() {
				_, _ = policy.CompareWith(t.Context(), before(t), after(t), population, tour, nil, workers)
			})
			require.PanicsWithError(t, cause.Error(), func() {
				_, _ = policy.CompareWith(t.Context(), before(t), after(t), endless(new(int)), tour, func(int) { panic(cause) }, workers)
			})
		}
		noMoreGoroutines(t, goroutines)
	}
}

// A rule that panics is unknown, and a rule that ends its goroutine ends that of the caller and not a worker unnoticed.
func TestCompareOfRulesThatBreak(t *testing.T) {
	quiet := policy.Must("test/quiet", bilingual.Text{English: "Quiet", French: "Calme"}, cleared()).On(may1)
	loud := policy.Must("test/loud", bilingual.Text{English: "Loud", French: "Bruyante"}, breaking(), cleared()).On(may1)
	people := make([]person, 1000)
	for i := range people {
		people[i] = fit()
		people[i].Breaks = i%3 == 0
	}
	for _, workers := range []int{1, 2} {
		got, err := policy.CompareWith(t.Context(), loud, quiet, slices.Values(people), tour, nil, workers)
		require.NoError(t, err)
		naive(t, loud, quiet, people, tour, got)
		assert.Equal(t, 334, got.Count(policy.Unknown, policy.Met))

		ending := rule("ending", "Ending", "Finale", policy.Throughout, policy.Measure{}, func(p person, _ policy.Measure) policy.Days {
			if p.Breaks {
				runtime.Goexit()
			}
			return policy.During(clearance, calendar.Always())
		})
		fatal := policy.Must("test/ending", bilingual.Text{English: "Ending", French: "Finale"}, ending).On(may1)
		goroutines := runtime.NumGoroutine()
		ended, returned := make(chan bool), false
		go func() {
			defer func() { ended <- returned }()
			_, _ = policy.CompareWith(t.Context(), fatal, quiet, slices.Values(people), tour, nil, workers)
			returned = true
		}()
		assert.False(t, <-ended)
		noMoreGoroutines(t, goroutines)
	}
}

// A rule may end a goroutine once, and not again: then nobody is left out or counted twice, and another worker takes the
// place of the one that ended.
func TestCompareReplacesWorkersThatEnded(t *testing.T) {
	var seen sync.Map
	ending := rule("ending", "Ending", "Finale", policy.Throughout, policy.Measure{}, func(p person, _ policy.Measure) policy.Days {
		if _, again := seen.LoadOrStore(p.Born, true); p.Breaks && !again {
			runtime.Goexit()
		}
		return policy.During(clearance, calendar.Always())
	})
	edition := policy.Must("test/ending", bilingual.Text{English: "Ending", French: "Finale"}, ending).On(may1)
	people := make([]person, 3000)
	for i := range 8 {
		people[100+256*i] = person{Breaks: true, Born: may1.AddDays(i)}
	}
	got, err := policy.CompareWith(t.Context(), edition, edition, slices.Values(people), tour, nil, 2)
	require.NoError(t, err)
	assert.Equal(t, 3000, got.Population())
	assert.Equal(t, 3000, got.Of(policy.StaysMet))
}

func TestCompareTakesNoMemoryForThePopulation(t *testing.T) {
	few := slices.Collect(maps.Values(map[int]person{0: fit(), 1: young, 2: old, 3: noPaper, 4: noReading, 5: novice, 6: poorShot}))
	measure := func(n int) uint64 {
		population := func(yield func(person) bool) {
			for i := range n {
				if !yield(few[i%len(few)]) {
					return
				}
			}
		}
		was, is := before(t), after(t)
		var start, end runtime.MemStats
		runtime.ReadMemStats(&start)
		got, err := policy.CompareWith(t.Context(), was, is, population, tour, nil, 2)
		runtime.ReadMemStats(&end)
		require.NoError(t, err)
		require.Equal(t, n, got.Population())
		return end.TotalAlloc - start.TotalAlloc
	}
	measure(10_000)
	small, large := measure(10_000), measure(200_000)
	t.Logf("%d bytes for 10,000 and %d for 200,000", small, large)
	assert.Less(t, int64(large)-int64(small), int64(190_000), "less than a byte a subject is allocated at all")
}

package calendar_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// naiveLevels is the count on each part of a window.
type naiveLevels []int

func anyLevels(random *rand.Rand) naiveLevels {
	levels := make(naiveLevels, windowDays+2)
	change := 1 + random.IntN(12)
	for i := range levels {
		if i > 0 {
			levels[i] = levels[i-1]
		}
		if random.IntN(change) == 0 {
			levels[i] = random.IntN(9) - 3
		}
	}
	return levels
}

// levels is the count of the parts, made of steps in any order, some of which change nothing.
func (n naiveLevels) levels(t testing.TB, w window, random *rand.Rand) calendar.Levels {
	t.Helper()
	var steps []calendar.Step
	for i, part := range w.parts() {
		if !part.IsZero() {
			steps = append(steps, calendar.Step{From: part.From(), Level: n[i]})
		}
	}
	random.Shuffle(len(steps), func(i, j int) { steps[i], steps[j] = steps[j], steps[i] })
	levels, err := calendar.LevelsOf(steps...)
	require.NoError(t, err)
	return levels
}

func (n naiveLevels) requireSame(t testing.TB, w window, got calendar.Levels) {
	t.Helper()
	for i, part := range w.parts() {
		if !part.IsZero() {
			require.Equal(t, n[i], got.At(part.From()), "%v on %v", got, part.From())
			require.Equal(t, n[i], got.At(part.Last()), "%v on %v", got, part.Last())
		}
	}
	before := 0
	day := none
	for s := range got.Steps() {
		require.NotEqual(t, before, s.Level, "%v: each step changes the level", got)
		require.Equal(t, 1, s.From.Compare(day), "%v: steps are in order", got)
		require.Equal(t, s.From, calendar.On(s.From.Year(), s.From.Month(), s.From.Day()), "%v: steps are days of the calendar", got)
		before, day = s.Level, s.From
	}
}

func TestLevelsOperationsAgainstCountsOfDays(t *testing.T) {
	random := seeded(t)
	operations := []struct {
		name   string
		levels func(a, b calendar.Levels) calendar.Levels
		naive  func(a, b int) int
	}{
		{"sum", calendar.Levels.Plus, func(a, b int) int { return a + b }},
		{"difference", calendar.Levels.Minus, func(a, b int) int { return a - b }},
		{"least", calendar.Levels.Least, func(a, b int) int { return min(a, b) }},
	}
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			for range 200 {
				a, b := anyLevels(random), anyLevels(random)
				levelsA, levelsB := a.levels(t, w, random), b.levels(t, w, random)
				a.requireSame(t, w, levelsA)
				for _, o := range operations {
					want := make(naiveLevels, len(a))
					for i := range want {
						want[i] = o.naive(a[i], b[i])
					}
					got := o.levels(levelsA, levelsB)
					want.requireSame(t, w, got)
					require.True(t, got.Equal(want.levels(t, w, random)), "%s of %v and %v", o.name, levelsA, levelsB)
				}
				above := make(naiveSet, len(a))
				for i := range above {
					above[i] = a[i] > b[i]
				}
				require.Equal(t, above.spans(w, random), levelsA.Above(levelsB), "%v above %v", levelsA, levelsB)
			}
		})
	}
}

func TestLevelsOfAPeriodAgainstCountsOfDays(t *testing.T) {
	random := seeded(t)
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			parts := w.parts()
			for range 300 {
				naive := anyLevels(random)
				levels := naive.levels(t, w, random)
				p, from, until := w.anyPeriod(random)
				within := make(naiveLevels, len(naive))
				sum, highest, lowest := 0, 0, 0
				onHighest, onLowest := none, none
				for i := from; i < until; i++ {
					if parts[i].IsZero() {
						continue
					}
					within[i] = naive[i]
					sum += naive[i] * parts[i].Len()
					if onHighest.IsZero() || naive[i] > highest {
						highest, onHighest = naive[i], parts[i].From()
					}
					if onLowest.IsZero() || naive[i] < lowest {
						lowest, onLowest = naive[i], parts[i].From()
					}
				}
				within.requireSame(t, w, levels.Within(p))
				require.Equal(t, sum, levels.Sum(p), "%v in %v", levels, p)
				level, on := levels.Max(p)
				require.Equal(t, highest, level, "%v in %v", levels, p)
				require.Equal(t, onHighest, on, "%v in %v", levels, p)
				level, on = levels.Min(p)
				require.Equal(t, lowest, level, "%v in %v", levels, p)
				require.Equal(t, onLowest, on, "%v in %v", levels, p)
			}
		})
	}
}

func TestCountAgainstCountsOfDays(t *testing.T) {
	random := seeded(t)
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			for range 200 {
				naive := make(naiveLevels, windowDays+2)
				periods := []calendar.Period{{}}
				for range random.IntN(30) { // few periods and many for the days of the window
					p, from, until := w.anyPeriod(random)
					if random.IntN(3) > 0 && (from == 0 || until == len(naive)) {
						continue // most of them within the window
					}
					periods = append(periods, p)
					for i := from; i < until; i++ {
						naive[i]++
					}
				}
				naive.requireSame(t, w, calendar.Count(slices.Values(periods)))
			}
		})
	}
}

func TestCountOfNothing(t *testing.T) {
	assert.True(t, calendar.Count(slices.Values([]calendar.Period(nil))).IsZero())
	assert.True(t, calendar.Count(slices.Values([]calendar.Period{{}})).IsZero())
}

func TestLevelsOnTheDay(t *testing.T) {
	away := calendar.Count(slices.Values([]calendar.Period{calendar.Months(july1, 9), calendar.Months(july1.AddMonths(6), 9)}))
	for _, c := range []struct {
		name string
		day  calendar.Date
		want int
	}{
		{"no date", none, 0},
		{"the first day of the calendar", firstDay, 0},
		{"the day before the first", day("2008-06-30"), 0},
		{"the first day", july1, 1},
		{"the day before the overlap", day("2008-12-31"), 1},
		{"the first day of the overlap", day("2009-01-01"), 2},
		{"the last day of the overlap", day("2009-03-31"), 2},
		{"the day after the overlap", day("2009-04-01"), 1},
		{"the last day", day("2009-09-30"), 1},
		{"the day after the last", day("2009-10-01"), 0},
		{"the last day of the calendar", lastDay, 0},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, away.At(c.day)) })
	}
	assert.Equal(t, "1 from 2008-07-01, 2 from 2009-01-01, 1 from 2009-04-01, 0 from 2009-10-01", away.String())
	assert.Equal(t, 547, away.Sum(calendar.Always()), "274 and 273 person-days")
}

func TestLevelsAreHeldToTheirRange(t *testing.T) {
	most, least := calendar.Constant(math.MaxInt), calendar.Constant(math.MinInt)
	assert.Equal(t, calendar.MaxLevel, most.At(july1))
	assert.Equal(t, -calendar.MaxLevel, least.At(july1))
	assert.True(t, most.Plus(most).Equal(most))
	assert.True(t, least.Minus(most).Equal(least))
	assert.Equal(t, min(3_652_059*calendar.MaxLevel, int64(math.MaxInt)), int64(most.Sum(calendar.Always())))
	assert.Equal(t, max(-3_652_059*calendar.MaxLevel, int64(math.MinInt)), int64(least.Sum(calendar.Always())))
	assert.Equal(t, calendar.MaxLevel, most.At(lastDay))
	assert.Zero(t, most.At(none))
}

func TestZeroLevels(t *testing.T) {
	two := calendar.Constant(2)
	for name, zero := range map[string]calendar.Levels{
		"the zero value":        {},
		"a constant of 0":       calendar.Constant(0),
		"no steps":              calendar.MustLevelsOf(),
		"steps to 0":            calendar.MustLevelsOf(calendar.Step{From: july1}, calendar.Step{From: july1.AddDays(1)}),
		"a count less itself":   two.Minus(two),
		"a count within none":   two.Within(calendar.Period{}),
		"the sum of two zeros":  calendar.Levels{}.Plus(calendar.Levels{}),
		"the count of no tours": calendar.Count(slices.Values([]calendar.Period{})),
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, calendar.Levels{}, zero)
			assert.True(t, zero.IsZero())
			assert.True(t, zero.Equal(calendar.Levels{}))
			assert.Zero(t, zero.At(july1))
			assert.Zero(t, zero.Sum(calendar.Always()))
			assert.Empty(t, slices.Collect(zero.Steps()))
			assert.Equal(t, "0", zero.String())
			level, on := zero.Max(calendar.Since(july1))
			assert.Zero(t, level)
			assert.Equal(t, july1, on)
			assert.False(t, zero.Equal(two))
		})
	}
}

func TestLevelsOfRefuses(t *testing.T) {
	step := func(from calendar.Date, level int) calendar.Step { return calendar.Step{From: from, Level: level} }
	for _, c := range []struct {
		name  string
		steps []calendar.Step
		kind  fault.Kind
		path  fault.Path
	}{
		{"a step without a day", []calendar.Step{step(july1, 1), step(none, 2)}, fault.Missing, "[1].from"},
		{"two levels on a day", []calendar.Step{step(july1, 1), step(firstDay, 5), step(july1, 2)}, fault.Duplicate, "[2].from"},
		{"the same level twice on a day", []calendar.Step{step(july1, 1), step(july1, 1)}, fault.Duplicate, "[1].from"},
		{"a level that is too high", []calendar.Step{step(july1, calendar.MaxLevel+1)}, fault.OutOfRange, "[0].level"},
		{"a level that is too low", []calendar.Step{step(july1, -calendar.MaxLevel-1)}, fault.OutOfRange, "[0].level"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.LevelsOf(c.steps...)
			requireFault(t, err, c.kind, c.path)
			assert.True(t, got.IsZero())
			assert.Panics(t, func() { calendar.MustLevelsOf(c.steps...) })
		})
	}
	_, err := calendar.LevelsOf(step(none, calendar.MaxLevel+1), step(none, 1), step(july1, 1), step(july1, 2))
	assert.Len(t, fault.Of(err), 4, "all faults together: %v", err)
	_, err = calendar.LevelsOf(slices.Repeat([]calendar.Step{step(july1, 1), step(firstDay, 2)}, 25)...)
	require.Len(t, fault.Of(err), 48)
	for i, f := range fault.Of(err) {
		assert.Equal(t, fault.Path("").Index(i+2).Key("from"), f.Path, "the first step on a day stands, those after it are faulty, in the order given")
	}
	kept := calendar.MustLevelsOf(step(july1, calendar.MaxLevel), step(firstDay, -calendar.MaxLevel))
	assert.Equal(t, calendar.MaxLevel, kept.At(july1))
	assert.Equal(t, -calendar.MaxLevel, kept.At(firstDay))
}

func TestLevelsDoNotShareTheStepsTheyAreMadeOf(t *testing.T) {
	steps := []calendar.Step{{From: july1, Level: 2}, {From: firstDay, Level: 1}}
	levels := calendar.MustLevelsOf(steps...)
	assert.Equal(t, july1, steps[0].From, "the steps stay in the order given")
	steps[0].Level = 9
	assert.Equal(t, 2, levels.At(july1))
	longer := levels.Plus(calendar.Count(slices.Values([]calendar.Period{calendar.Since(july1.AddDays(5))})))
	assert.Equal(t, 2, levels.At(july1.AddDays(5)))
	assert.Equal(t, 3, longer.At(july1.AddDays(5)))
}

func TestLevelsStepsStopWhenAsked(t *testing.T) {
	levels := calendar.MustLevelsOf(calendar.Step{From: july1, Level: 2}, calendar.Step{From: firstDay, Level: 1})
	for s := range levels.Steps() {
		assert.Equal(t, calendar.Step{From: firstDay, Level: 1}, s)
		break
	}
}

func TestLevelsJSON(t *testing.T) {
	for _, c := range []struct {
		name, json string
		levels     calendar.Levels
	}{
		{"0 on every day", `[]`, calendar.Levels{}},
		{"a constant", `[{"from":"0001-01-01","level":24}]`, calendar.Constant(24)},
		{"a tour", `[{"from":"2008-07-01","level":1},{"from":"2009-04-01","level":0}]`, calendar.Constant(1).Within(calendar.Months(july1, 9))},
	} {
		t.Run(c.name, func(t *testing.T) {
			written, err := json.Marshal(c.levels)
			require.NoError(t, err)
			assert.Equal(t, c.json, string(written))
			read := calendar.Constant(5)
			require.NoError(t, json.Unmarshal(written, &read))
			assert.Equal(t, c.levels, read)
		})
	}
}

func TestLevelsJSONRefuses(t *testing.T) {
	for _, c := range []struct {
		name, json string
		kind       fault.Kind
		path       fault.Path
	}{
		{"an object", `{}`, fault.Malformed, ""},
		{"a step without a level", `[{"from":"2008-07-01"}]`, fault.Missing, "[0].level"},
		{"a step without a day", `[{"level":1}]`, fault.Missing, "[0].from"},
		{"a step with an empty day", `[{"from":"","level":1}]`, fault.Missing, "[0].from"},
		{"a level in half", `[{"from":"2008-07-01","level":0.5}]`, fault.Malformed, "[0].level"},
		{"an unknown key", `[{"from":"2008-07-01","level":1,"until":"2009-04-01"}]`, fault.Unexpected, "[0].until"},
		{"two levels on a day", `[{"from":"2008-07-01","level":1},{"from":"2008-07-01","level":2}]`, fault.Duplicate, "[1].from"},
		{"a level that is too high", `[{"from":"2008-07-01","level":1000000001}]`, fault.OutOfRange, "[0].level"},
	} {
		t.Run(c.name, func(t *testing.T) {
			read := calendar.Constant(5)
			requireFault(t, read.UnmarshalJSON([]byte(c.json)), c.kind, c.path)
			assert.True(t, read.Equal(calendar.Constant(5)), "what is faulty leaves the count as it was")
		})
	}
	step := calendar.Step{From: july1, Level: 5}
	requireFault(t, step.UnmarshalJSON([]byte(`{"from":"2008-07-02","level":"1"}`)), fault.Malformed, "level")
	assert.Equal(t, calendar.Step{From: july1, Level: 5}, step)
}

package calendar_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// naiveSet says of each part of a window whether it is in the set.
type naiveSet []bool

// anySet is a set in which runs of days are about as long as chance has it.
func anySet(random *rand.Rand) naiveSet {
	members := make(naiveSet, windowDays+2)
	change := 1 + random.IntN(12)
	for i := range members {
		members[i] = i > 0 && members[i-1]
		if random.IntN(change) == 0 {
			members[i] = random.IntN(2) == 0
		}
	}
	return members
}

// periods are those of the set, each as long as can be.
func (n naiveSet) periods(w window) []calendar.Period {
	var found []calendar.Period
	parts := w.parts()
	for i := 0; i < len(parts); i++ {
		var run []calendar.Period
		for ; i < len(parts) && (n[i] || parts[i].IsZero()); i++ {
			run = append(run, parts[i])
		}
		if p := join(run); !p.IsZero() {
			found = append(found, p)
		}
	}
	return found
}

// spans are the days of the set, made of parts in any order, some of them twice, with periods that are none.
func (n naiveSet) spans(w window, random *rand.Rand) calendar.Spans {
	pieces := []calendar.Period{{}}
	for i, part := range w.parts() {
		if n[i] {
			pieces = append(pieces, part)
			for range random.IntN(3) {
				pieces = append(pieces, part)
			}
		}
	}
	for _, p := range n.periods(w) {
		if random.IntN(2) == 0 {
			pieces = append(pieces, p)
		}
	}
	random.Shuffle(len(pieces), func(i, j int) { pieces[i], pieces[j] = pieces[j], pieces[i] })
	return calendar.SpansOf(pieces...)
}

func TestSpansOperationsAgainstSetsOfDays(t *testing.T) {
	random := seeded(t)
	operations := []struct {
		name  string
		spans func(a, b calendar.Spans) calendar.Spans
		naive func(a, b bool) bool
	}{
		{"union", calendar.Spans.Union, func(a, b bool) bool { return a || b }},
		{"intersection", calendar.Spans.Intersect, func(a, b bool) bool { return a && b }},
		{"difference", calendar.Spans.Minus, func(a, b bool) bool { return a && !b }},
		{"complement", func(a, _ calendar.Spans) calendar.Spans { return a.Complement() }, func(a, _ bool) bool { return !a }},
	}
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			for range 300 {
				a, b := anySet(random), anySet(random)
				spansA, spansB := a.spans(w, random), b.spans(w, random)
				require.Equal(t, a.periods(w), slices.Collect(spansA.All()))
				for _, o := range operations {
					want := make(naiveSet, len(a))
					for i := range want {
						want[i] = o.naive(a[i], b[i])
					}
					got := o.spans(spansA, spansB)
					require.Equal(t, want.periods(w), slices.Collect(got.All()), "%s of %v and %v", o.name, spansA, spansB)
					require.True(t, got == want.spans(w, random), "%s of %v and %v, as == sees it", o.name, spansA, spansB)
				}
			}
		})
	}
}

func TestSpansQuestionsAgainstSetsOfDays(t *testing.T) {
	random := seeded(t)
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			parts := w.parts()
			for range 300 {
				naive := anySet(random)
				spans := naive.spans(w, random)
				days := 0
				nextIn, nextOut := none, none
				first := none
				for i := len(parts) - 1; i >= 0; i-- {
					if parts[i].IsZero() {
						continue
					}
					asked := parts[i].From()
					if naive[i] {
						days += parts[i].Len()
						nextIn, first = asked, asked
					} else {
						nextOut = asked
					}
					require.Equal(t, naive[i], spans.Contains(asked), "%v contains %v", spans, asked)
					require.Equal(t, naive[i], spans.Contains(parts[i].Last()), "%v contains %v", spans, parts[i].Last())
					require.Equal(t, nextIn, spans.NextIn(asked), "%v from %v on", spans, asked)
					require.Equal(t, nextOut, spans.NextOut(asked), "%v from %v on", spans, asked)
				}
				require.Equal(t, len(naive.periods(w)), spans.Len(), "%v", spans)
				require.Equal(t, days, spans.Days(), "%v", spans)
				require.Equal(t, first, spans.First(), "%v", spans)
				require.Equal(t, days == 0, spans.IsEmpty(), "%v", spans)

				p, from, until := w.anyPeriod(random)
				covers, overlaps := !p.IsZero(), false
				for i := from; i < until; i++ {
					covers = covers && (naive[i] || parts[i].IsZero())
					overlaps = overlaps || naive[i] && !parts[i].IsZero()
				}
				require.Equal(t, covers, spans.Covers(p), "%v covers %v", spans, p)
				require.Equal(t, overlaps, spans.Overlaps(p), "%v overlaps %v", spans, p)
			}
		})
	}
}

func TestSpansStartsAgainstStaysOfDays(t *testing.T) {
	random := seeded(t)
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			for range 300 {
				naive := anySet(random)
				naive[0] = false // all days before the window are more than the naive way can walk over
				spans := naive.spans(w, random)
				length := 1 + random.IntN(8)
				starts := spans.Starts(length)
				for i := range windowDays {
					want := true
					for j := i; j < i+length; j++ {
						part := min(j, windowDays) + 1
						if w.first.AddDays(j).IsZero() { // an open-ended set goes on beyond the calendar
							part = windowDays
						}
						want = want && naive[part]
					}
					begin := w.first.AddDays(i)
					require.Equal(t, want, starts.Contains(begin), "%d days in %v from %v on", length, spans, begin)
				}
				require.True(t, starts.Minus(spans).IsEmpty())
			}
		})
	}
}

func TestSpansStarts(t *testing.T) {
	year := set("2008-01-01/2009-01-01")
	for _, c := range []struct {
		name  string
		spans calendar.Spans
		days  int
		want  calendar.Spans
	}{
		{"a stay of one day", year, 1, year},
		{"a stay of two days", year, 2, set("2008-01-01/2008-12-31")},
		{"a stay of all days but one", year, 365, set("2008-01-01/2008-01-03")},
		{"a stay of all days", year, 366, set("2008-01-01/2008-01-02")},
		{"a stay of a day more", year, 367, calendar.Spans{}},
		{"the longest stay", year, math.MaxInt, calendar.Spans{}},
		{"no stay", year, 0, calendar.Spans{}},
		{"a negative stay", year, -1, calendar.Spans{}},
		{"the longest negative stay", year, math.MinInt, calendar.Spans{}},
		{"a stay in an open-ended period", set("2008-01-01/.."), 366, set("2008-01-01/..")},
		{"the longest stay in an open-ended period", set("2008-01-01/.."), math.MaxInt, set("2008-01-01/..")},
		{"a stay that fits in one of two periods", set("2008-01-01/2008-01-05", "2008-01-06/2008-01-20"), 5, set("2008-01-06/2008-01-16")},
		{"a stay in the empty set", calendar.Spans{}, 1, calendar.Spans{}},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, c.spans.Starts(c.days)) })
	}
}

func TestSpansLaws(t *testing.T) {
	random := seeded(t)
	always := calendar.Always().Spans()
	for range 500 {
		w := windows[random.IntN(len(windows))]
		a, b, c := anySet(random).spans(w, random), anySet(random).spans(w, random), anySet(random).spans(w, random)
		require.Equal(t, a, a.Complement().Complement())
		require.Equal(t, a.Union(b).Complement(), a.Complement().Intersect(b.Complement()))
		require.Equal(t, a.Minus(b), a.Intersect(b.Complement()))
		require.Equal(t, a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)))
		require.Equal(t, always, a.Union(a.Complement()))
		require.Equal(t, calendar.Spans{}, a.Intersect(a.Complement()))
		require.Equal(t, a, calendar.SpansOf(slices.Collect(a.All())...))
		require.Equal(t, always.Days(), a.Days()+a.Complement().Days())
	}
}

func TestEmptySpans(t *testing.T) {
	for name, empty := range map[string]calendar.Spans{
		"the zero set":               {},
		"of no periods":              calendar.SpansOf(),
		"of periods that are none":   calendar.SpansOf(calendar.Period{}, calendar.Since(none)),
		"of the zero period":         calendar.Period{}.Spans(),
		"what is not in all days":    calendar.Always().Spans().Complement(),
		"what two years have not":    set("2008-01-01/2009-01-01").Intersect(set("2009-01-01/2010-01-01")),
		"a set less all of its days": set("2008-01-01/2009-01-01", "2010-01-01/..").Minus(set("2008-01-01/..")),
	} {
		t.Run(name, func(t *testing.T) {
			assert.True(t, empty == calendar.Spans{})
			assert.True(t, empty.IsEmpty())
			assert.Zero(t, empty.Len())
			assert.Zero(t, empty.Days())
			assert.True(t, empty.First().IsZero())
			assert.True(t, empty.NextIn(july1).IsZero())
			assert.Equal(t, july1, empty.NextOut(july1))
			assert.False(t, empty.Contains(july1))
			assert.False(t, empty.Contains(none))
			assert.False(t, empty.Covers(calendar.Single(july1)))
			assert.False(t, empty.Covers(calendar.Period{}))
			assert.False(t, empty.Overlaps(calendar.Always()))
			assert.Equal(t, calendar.Always().Spans(), empty.Complement())
			assert.Equal(t, "never", empty.String())
			assert.Equal(t, "never", empty.In(language.English))
			assert.Equal(t, "jamais", empty.In(language.French))
		})
	}
}

func TestSpansOfNoDateAndNoPeriod(t *testing.T) {
	many := set("2001-01-01/2002-01-01", "2003-01-01/2004-01-01", "2005-01-01/2006-01-01", "2007-01-01/..")
	for _, spans := range []calendar.Spans{calendar.Always().Spans(), many, many.Complement()} {
		assert.False(t, spans.Contains(none))
		assert.True(t, spans.NextIn(none).IsZero())
		assert.True(t, spans.NextOut(none).IsZero())
		assert.False(t, spans.Covers(calendar.Period{}))
		assert.False(t, spans.Overlaps(calendar.Period{}))
	}
}

func TestSpansAllStopsWhenAsked(t *testing.T) {
	for p := range set("2001-01-01/2002-01-01", "2003-01-01/2004-01-01").All() {
		assert.Equal(t, period("2001-01-01/2002-01-01"), p)
		break
	}
}

func TestSpansAreKeysOfMaps(t *testing.T) {
	seen := map[calendar.Spans]int{}
	for range 2 {
		seen[set("2001-01-01/2002-01-01", "2003-01-01/2004-01-01", "2005-01-01/2006-01-01")]++
	}
	assert.Len(t, seen, 1)
}

func TestSpansDoNotAllocate(t *testing.T) {
	one, other := set("2008-07-01/2009-04-01"), set("2009-01-01/..")
	two := set("2008-07-01/2009-04-01", "2010-01-01/2011-01-01")
	tour := calendar.Months(july1, 9)
	var spans calendar.Spans
	var yes bool
	var on calendar.Date
	for name, run := range map[string]func(){
		"of one period":                 func() { spans = tour.Spans() },
		"of two periods":                func() { spans = calendar.SpansOf(tour, calendar.Since(july1.AddYears(4))) },
		"union of one and one":          func() { spans = one.Union(other) },
		"intersection of one and two":   func() { spans = one.Intersect(two) },
		"intersection of two and two":   func() { spans = two.Intersect(two) },
		"difference of two and one":     func() { spans = two.Minus(one) },
		"complement of one":             func() { spans = one.Complement() },
		"starts in two":                 func() { spans = two.Starts(30) },
		"two contain a day":             func() { yes = two.Contains(july1) },
		"two cover a period":            func() { yes = two.Covers(tour) },
		"two overlap a period":          func() { yes = two.Overlaps(tour) },
		"next day in two":               func() { on = two.NextIn(july1) },
		"next day out of two":           func() { on = two.NextOut(july1) },
		"the periods of two in a loop":  func() { yes = walks(two) },
		"the birthday of a leap day":    func() { on = day("1984-02-29").Anniversary(25) },
		"the day of months from a day":  func() { on = july1.AddMonths(9) },
		"the period of months from one": func() { yes = calendar.Months(july1, 9).Contains(july1) },
	} {
		t.Run(name, func(t *testing.T) { assert.Zero(t, testing.AllocsPerRun(100, run)) })
	}
	_, _, _ = spans, yes, on
}

func walks(spans calendar.Spans) (open bool) {
	for p := range spans.All() {
		open = open || p.IsOpenEnded()
	}
	return open
}

func TestSpansJSON(t *testing.T) {
	for _, c := range []struct {
		name, json string
		spans      calendar.Spans
	}{
		{"no days", `[]`, calendar.Spans{}},
		{"all days", `["../.."]`, calendar.Always().Spans()},
		{"three periods", `["../2001-01-01","2008-07-01/2009-04-01","2010-01-01/.."]`, set("../2001-01-01", "2008-07-01/2009-04-01", "2010-01-01/..")},
	} {
		t.Run(c.name, func(t *testing.T) {
			written, err := json.Marshal(c.spans)
			require.NoError(t, err)
			assert.Equal(t, c.json, string(written))
			read := set("1999-01-01/..")
			require.NoError(t, json.Unmarshal(written, &read))
			assert.Equal(t, c.spans, read)
		})
	}
	var read calendar.Spans
	require.NoError(t, json.Unmarshal([]byte(`["2009-01-01/2010-01-01", "2008-01-01/2009-01-01", "2008-05-01/2008-06-01"]`), &read))
	assert.Equal(t, set("2008-01-01/2010-01-01"), read, "in any order, overlapping and touching")
}

func TestSpansJSONRefuses(t *testing.T) {
	for _, c := range []struct {
		name, json string
		kind       fault.Kind
		path       fault.Path
	}{
		{"text", `"2008-07-01/2009-04-01"`, fault.Malformed, ""},
		{"null", `null`, fault.Malformed, ""},
		{"a number in it", `["2008-07-01/2009-04-01", 5]`, fault.Malformed, "[1]"},
		{"a period of another form", `["2008-07-01"]`, fault.Malformed, "[0]"},
		{"a period that ends before it begins", `["../..", "2009-04-01/2008-07-01"]`, fault.Conflict, "[1]"},
		{"an empty text", `["2008-07-01/2009-04-01", ""]`, fault.Missing, "[1]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			read := set("1999-01-01/..")
			requireFault(t, read.UnmarshalJSON([]byte(c.json)), c.kind, c.path)
			assert.Equal(t, set("1999-01-01/.."), read, "what is faulty leaves the set as it was")
		})
	}
	var read calendar.Spans
	assert.Len(t, fault.Of(read.UnmarshalJSON([]byte(`["", "../..", ""]`))), 2, "all faults together")
}

func TestSpansWords(t *testing.T) {
	spans := set("2008-07-01/2009-04-01", "2010-01-01/2010-01-11", "2011-01-01/..")
	assert.Equal(t, "2008-07-01/2009-04-01, 2010-01-01/2010-01-11, 2011-01-01/..", spans.String())
	assert.Equal(t, "July 1, 2008 to March 31, 2009; January 1, 2010 to January 10, 2010; and from January 1, 2011 on", spans.In(language.English))
	assert.Equal(t, "du 1er juillet 2008 au 31 mars 2009, du 1er janvier 2010 au 10 janvier 2010 et à compter du 1er janvier 2011", spans.In(language.French))
	two := set("2008-07-01/2009-04-01", "2011-01-01/..")
	assert.Equal(t, "July 1, 2008 to March 31, 2009 and from January 1, 2011 on", two.In(language.English))
	assert.Equal(t, "du 1er juillet 2008 au 31 mars 2009 et à compter du 1er janvier 2011", two.In(language.French))
	assert.Equal(t, "July 1, 2008 to March 31, 2009", calendar.Months(july1, 9).Spans().In(language.English))
	assert.Equal(t, "en tout temps", calendar.Always().Spans().In(language.French))
}

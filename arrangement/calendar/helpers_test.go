package calendar_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	none     calendar.Date
	firstDay = calendar.MustParse("0001-01-01")
	lastDay  = calendar.MustParse("9999-12-31")
	july1    = calendar.MustParse("2008-07-01")
)

func day(text string) calendar.Date { return calendar.MustParse(text) }

func period(text string) calendar.Period { return calendar.MustParsePeriod(text) }

// set is the Spans of the text forms of periods.
func set(texts ...string) calendar.Spans {
	periods := make([]calendar.Period, len(texts))
	for i, text := range texts {
		periods[i] = period(text)
	}
	return calendar.SpansOf(periods...)
}

// seeded is a source of chance whose seed is printed when the test fails.
func seeded(t testing.TB) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// requireFault asks for exactly one fault, of a kind and at a path, that says in both languages what was given and
// what is accepted.
func requireFault(t testing.TB, err error, kind fault.Kind, path fault.Path) {
	t.Helper()
	require.ErrorIs(t, err, kind)
	faults := fault.Of(err)
	require.Len(t, faults, 1, "%v", err)
	require.Equal(t, path, faults[0].Path)
	require.Equal(t, kind != fault.Missing, faults[0].Given.Complete(), "%v", err)
	require.True(t, faults[0].Accepted.Complete(), "%v", err)
}

// window is a stretch of the calendar on which a naive model holds a value for each day, and one each for all days
// before and all days after it. The windows lie where the calendar has its edges, and between them.
type window struct {
	name  string
	first calendar.Date
}

// windowDays is the number of days of a window.
const windowDays = 40

var windows = []window{
	{"from the first day of the calendar", firstDay},
	{"one day after the first", firstDay.AddDays(1)},
	{"in the middle", july1},
	{"until the last day but one", lastDay.AddDays(-windowDays)},
	{"until the last day", lastDay.AddDays(1 - windowDays)},
}

// parts are the periods of the model: all days before the window, each of its days, and all days after it. The first
// and the last may be none.
func (w window) parts() []calendar.Period {
	parts := make([]calendar.Period, 0, windowDays+2)
	parts = append(parts, calendar.Between(firstDay, w.first))
	for i := range windowDays {
		parts = append(parts, calendar.Single(w.first.AddDays(i)))
	}
	return append(parts, calendar.Since(w.first.AddDays(windowDays)))
}

// anyPeriod is a period whose ends are ends of parts: index from included until index until excluded.
func (w window) anyPeriod(random *rand.Rand) (p calendar.Period, from, until int) {
	parts := w.parts()
	from = random.IntN(len(parts))
	until = from + random.IntN(len(parts)-from+1)
	return join(parts[from:until]), from, until
}

// join is the period of adjoining parts.
func join(parts []calendar.Period) calendar.Period {
	var joined calendar.Period
	for _, p := range parts {
		switch {
		case p.IsZero():
		case joined.IsZero():
			joined = p
		case p.IsOpenEnded():
			joined = calendar.Since(joined.From())
		default:
			joined = calendar.Between(joined.From(), p.Until())
		}
	}
	return joined
}

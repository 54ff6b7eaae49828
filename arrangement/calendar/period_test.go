package calendar_test

import (
	"encoding/json"
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

func TestPeriodConstructors(t *testing.T) {
	for _, c := range []struct {
		name  string
		made  calendar.Period
		want  string
		first calendar.Date
		until calendar.Date
		last  calendar.Date
		days  int
	}{
		{"between two days", calendar.Between(july1, day("2009-04-01")), "2008-07-01/2009-04-01", july1, day("2009-04-01"), day("2009-03-31"), 274},
		{"nine months", calendar.Months(july1, 9), "2008-07-01/2009-04-01", july1, day("2009-04-01"), day("2009-03-31"), 274},
		{"ten days", calendar.Days(july1, 10), "2008-07-01/2008-07-11", july1, day("2008-07-11"), day("2008-07-10"), 10},
		{"one day", calendar.Single(july1), "2008-07-01/2008-07-02", july1, day("2008-07-02"), july1, 1},
		{"since a day", calendar.Since(july1), "2008-07-01/..", july1, none, lastDay, 2_918_836},
		{"always", calendar.Always(), "../..", firstDay, none, lastDay, 3_652_059},
		{"since the first day", calendar.Since(firstDay), "../..", firstDay, none, lastDay, 3_652_059},
		{"until a day", calendar.Between(firstDay, july1), "../2008-07-01", firstDay, july1, day("2008-06-30"), 733_223},
		{"the last day", calendar.Single(lastDay), "9999-12-31/..", lastDay, none, lastDay, 1},
		{"the last month", calendar.Months(day("9999-12-01"), 1), "9999-12-01/..", day("9999-12-01"), none, lastDay, 31},
		{"to the last day but one", calendar.Between(july1, lastDay), "2008-07-01/9999-12-31", july1, lastDay, day("9999-12-30"), 2_918_835},
		{"a month that is clamped", calendar.Months(day("2009-01-31"), 1), "2009-01-31/2009-02-28", day("2009-01-31"), day("2009-02-28"), day("2009-02-27"), 28},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.want, c.made.String())
			assert.Equal(t, c.first, c.made.From())
			assert.Equal(t, c.until, c.made.Until())
			assert.Equal(t, c.last, c.made.Last())
			assert.Equal(t, c.days, c.made.Len())
			assert.Equal(t, c.until.IsZero(), c.made.IsOpenEnded())
			assert.False(t, c.made.IsZero())
			assert.Equal(t, 1, c.made.Spans().Len())
		})
	}
}

func TestPeriodIsNone(t *testing.T) {
	for name, made := range map[string]calendar.Period{
		"the zero period":                {},
		"from no date":                   calendar.Between(none, july1),
		"until no date":                  calendar.Between(july1, none),
		"between a day and itself":       calendar.Between(july1, july1),
		"until the day before":           calendar.Between(july1, july1.AddDays(-1)),
		"since no date":                  calendar.Since(none),
		"the single day of no date":      calendar.Single(none),
		"no days":                        calendar.Days(july1, 0),
		"negative days":                  calendar.Days(july1, -1),
		"fewest days":                    calendar.Days(july1, math.MinInt),
		"most days":                      calendar.Days(july1, math.MaxInt),
		"days beyond the calendar":       calendar.Days(lastDay, 2),
		"days from no date":              calendar.Days(none, 1),
		"no months":                      calendar.Months(july1, 0),
		"negative months":                calendar.Months(july1, -1),
		"most months":                    calendar.Months(july1, math.MaxInt),
		"months beyond the calendar":     calendar.Months(day("9999-12-02"), 1),
		"months from no date":            calendar.Months(none, 1),
		"the intersection of neighbours": calendar.Days(july1, 5).Intersect(calendar.Days(july1.AddDays(5), 5)),
	} {
		t.Run(name, func(t *testing.T) {
			assert.True(t, made.IsZero())
			assert.Equal(t, calendar.Period{}, made)
			assert.False(t, made.IsOpenEnded())
			assert.True(t, made.From().IsZero())
			assert.True(t, made.Until().IsZero())
			assert.True(t, made.Last().IsZero())
			assert.Zero(t, made.Len())
			assert.Empty(t, slices.Collect(made.All()))
			assert.Equal(t, "no period", made.String())
			assert.True(t, made.Spans().IsEmpty())
			assert.False(t, made.Contains(none))
			assert.False(t, made.Contains(firstDay))
			assert.False(t, made.Covers(made))
			assert.False(t, calendar.Always().Covers(made))
			assert.False(t, made.Covers(calendar.Always()))
			assert.False(t, calendar.Always().Overlaps(made))
			assert.False(t, made.Overlaps(calendar.Always()))
			assert.False(t, made.Overlaps(made))
			assert.True(t, made.Intersect(calendar.Always()).IsZero())
			assert.Equal(t, -1, made.Compare(calendar.Always()))
		})
	}
}

func TestPeriodContains(t *testing.T) {
	tour := calendar.Months(july1, 9)
	for _, c := range []struct {
		name string
		day  calendar.Date
		want bool
	}{
		{"no date", none, false},
		{"the day before the first", day("2008-06-30"), false},
		{"the first day", july1, true},
		{"the day after the first", day("2008-07-02"), true},
		{"the last day", day("2009-03-31"), true},
		{"the day after the last", day("2009-04-01"), false},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, tour.Contains(c.day)) })
	}
	assert.True(t, calendar.Since(july1).Contains(lastDay))
	assert.False(t, calendar.Always().Contains(none))
}

func TestPeriodAgainstSetsOfDays(t *testing.T) {
	random := seeded(t)
	for _, w := range windows {
		t.Run(w.name, func(t *testing.T) {
			parts := w.parts()
			for range 2_000 {
				p, pFrom, pUntil := w.anyPeriod(random)
				q, qFrom, qUntil := w.anyPeriod(random)
				covers, overlaps := !q.IsZero(), false
				var common []calendar.Period
				for i, part := range parts {
					inP, inQ := pFrom <= i && i < pUntil, qFrom <= i && i < qUntil
					if part.IsZero() {
						continue
					}
					covers = covers && (inP || !inQ)
					if inP && inQ {
						overlaps = true
						common = append(common, part)
					}
				}
				require.Equal(t, covers, p.Covers(q), "%v covers %v", p, q)
				require.Equal(t, overlaps, p.Overlaps(q), "%v overlaps %v", p, q)
				require.Equal(t, join(common), p.Intersect(q), "%v and %v", p, q)
				require.Equal(t, p.Compare(q), -q.Compare(p), "%v and %v", p, q)
				require.Equal(t, p == q, p.Compare(q) == 0, "%v and %v", p, q)
			}
		})
	}
}

func TestPeriodCompare(t *testing.T) {
	inOrder := []calendar.Period{
		{},
		calendar.Single(firstDay), calendar.Always(), calendar.Days(july1, 1), calendar.Days(july1, 2),
		calendar.Since(july1), calendar.Single(july1.AddDays(1)),
	}
	for i, p := range inOrder {
		for j, q := range inOrder {
			assert.Equal(t, calendar.On(1, 1, 1+i).Compare(calendar.On(1, 1, 1+j)), p.Compare(q), "%v and %v", p, q)
		}
	}
}

func TestPeriodAllStopsWhenAsked(t *testing.T) {
	var days []calendar.Date
	for d := range calendar.Since(july1).All() {
		if days = append(days, d); len(days) == 3 {
			break
		}
	}
	assert.Equal(t, []calendar.Date{july1, july1.AddDays(1), july1.AddDays(2)}, days)
	assert.Equal(t, days, slices.Collect(calendar.Days(july1, 3).All()))
}

func TestParsePeriodRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       fault.Kind
	}{
		{"nothing", "", fault.Malformed},
		{"one day", "2008-07-01", fault.Malformed},
		{"no second day", "2008-07-01/", fault.Malformed},
		{"no first day", "/2008-07-01", fault.Malformed},
		{"three days", "2008-07-01/2008-07-02/2008-07-03", fault.Malformed},
		{"one dot", "2008-07-01/.", fault.Malformed},
		{"three dots", "2008-07-01/...", fault.Malformed},
		{"a space", "2008-07-01 /2009-04-01", fault.Malformed},
		{"a duration", "2008-07-01/P9M", fault.Malformed},
		{"a first day that does not exist", "2008-06-31/2009-04-01", fault.OutOfRange},
		{"a second day that does not exist", "2008-07-01/2009-02-29", fault.OutOfRange},
		{"a day that does not exist and a faulty form", "0000-00-00//", fault.Malformed},
		{"a faulty form and a day that does not exist", "2008/2009-02-29", fault.Malformed},
		{"two days that do not exist", "2008-06-31/2009-02-29", fault.OutOfRange},
		{"a day that does not exist and one that does", "2008-06-31/2008-02-29", fault.OutOfRange},
		{"the same day twice", "2008-07-01/2008-07-01", fault.Conflict},
		{"the days in the wrong order", "2009-04-01/2008-07-01", fault.Conflict},
		{"before the first day of the calendar", "../0001-01-01", fault.Conflict},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.ParsePeriod(c.text)
			requireFault(t, err, c.kind, "")
			assert.True(t, got.IsZero())
			assert.Panics(t, func() { calendar.MustParsePeriod(c.text) })
			kept := calendar.Always()
			if c.text != "" {
				requireFault(t, kept.UnmarshalText([]byte(c.text)), c.kind, "")
				assert.Equal(t, calendar.Always(), kept, "a faulty text leaves the period as it was")
			}
		})
	}
}

func TestPeriodText(t *testing.T) {
	for _, p := range []calendar.Period{{}, calendar.Always(), calendar.Since(july1), calendar.Months(july1, 9), calendar.Between(firstDay, july1)} {
		text, err := p.MarshalText()
		require.NoError(t, err)
		appended, err := p.AppendText([]byte("in "))
		require.NoError(t, err)
		assert.Equal(t, "in "+string(text), string(appended))
		back := calendar.Single(july1)
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, p, back)
		if !p.IsZero() {
			assert.Equal(t, p.String(), string(text))
		}
	}
	assert.Equal(t, calendar.Between(firstDay, july1), period("0001-01-01/2008-07-01"), "the first day can be written out")
	written, err := json.Marshal([]calendar.Period{{}, calendar.Since(july1)})
	require.NoError(t, err)
	assert.JSONEq(t, `["", "2008-07-01/.."]`, string(written))
}

func TestPeriodIn(t *testing.T) {
	for _, c := range []struct {
		name            string
		period          calendar.Period
		english, french string
	}{
		{"none", calendar.Period{}, "no period", "aucune période"},
		{"a tour", calendar.Months(july1, 9), "July 1, 2008 to March 31, 2009", "du 1er juillet 2008 au 31 mars 2009"},
		{"one day", calendar.Single(july1), "July 1, 2008", "1er juillet 2008"},
		{"open-ended", calendar.Since(july1), "from July 1, 2008 on", "à compter du 1er juillet 2008"},
		{"from the beginning", calendar.Between(firstDay, july1), "up to and including June 30, 2008", "jusqu'au 30 juin 2008 inclusivement"},
		{"always", calendar.Always(), "always", "en tout temps"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.Equal(t, c.english, c.period.In(language.English))
			assert.Equal(t, c.french, c.period.In(language.French))
		})
	}
}

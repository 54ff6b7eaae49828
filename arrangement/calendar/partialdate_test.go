package calendar_test

import (
	"cmp"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

func TestPartialDate(t *testing.T) {
	for _, c := range []struct {
		name            string
		date            calendar.PartialDate
		text            string
		period          calendar.Period
		precision       calendar.Precision
		english, french string
	}{
		{"a day", calendar.Exactly(day("2004-05-12")), "2004-05-12", calendar.Single(day("2004-05-12")), calendar.DayKnown, "May 12, 2004", "12 mai 2004"},
		{"a month", calendar.InMonth(2004, time.May), "2004-05", period("2004-05-01/2004-06-01"), calendar.MonthKnown, "May 2004", "mai 2004"},
		{"a leap February", calendar.InMonth(2004, time.February), "2004-02", period("2004-02-01/2004-03-01"), calendar.MonthKnown, "February 2004", "février 2004"},
		{"December", calendar.InMonth(2004, time.December), "2004-12", period("2004-12-01/2005-01-01"), calendar.MonthKnown, "December 2004", "décembre 2004"},
		{"a year", calendar.InYear(2004), "2004", period("2004-01-01/2005-01-01"), calendar.YearKnown, "2004", "2004"},
		{"the first year", calendar.InYear(1), "0001", period("../0002-01-01"), calendar.YearKnown, "1", "1"},
		{"the last year", calendar.InYear(9999), "9999", period("9999-01-01/.."), calendar.YearKnown, "9999", "9999"},
		{"the first day", calendar.Exactly(firstDay), "0001-01-01", period("../0001-01-02"), calendar.DayKnown, "January 1, 1", "1er janvier 1"},
		{"the last day", calendar.Exactly(lastDay), "9999-12-31", period("9999-12-31/.."), calendar.DayKnown, "December 31, 9999", "31 décembre 9999"},
		{
			"two days", within("2016-07-15", "2017-01-10"), "[2016-07-15..2017-01-10]", period("2016-07-15/2017-01-11"), calendar.RangeKnown,
			"between July 15, 2016 and January 10, 2017", "entre le 15 juillet 2016 et le 10 janvier 2017",
		},
		{
			"two days of one month", within("2016-07-15", "2016-07-16"), "[2016-07-15..2016-07-16]", period("2016-07-15/2016-07-17"), calendar.RangeKnown,
			"between July 15, 2016 and July 16, 2016", "entre le 15 juillet 2016 et le 16 juillet 2016",
		},
		{
			"two first days of months", within("2016-07-01", "2016-08-01"), "[2016-07-01..2016-08-01]", period("2016-07-01/2016-08-02"), calendar.RangeKnown,
			"between July 1, 2016 and August 1, 2016", "entre le 1er juillet 2016 et le 1er août 2016",
		},
		{
			"the whole calendar", calendar.Within(firstDay, lastDay), "[0001-01-01..9999-12-31]", calendar.Always(), calendar.RangeKnown,
			"between January 1, 1 and December 31, 9999", "entre le 1er janvier 1 et le 31 décembre 9999",
		},
		{"the last month", calendar.InMonth(9999, time.December), "9999-12", period("9999-12-01/.."), calendar.MonthKnown, "December 9999", "décembre 9999"},
	} {
		t.Run(c.name, func(t *testing.T) {
			assert.False(t, c.date.IsZero())
			assert.Equal(t, c.text, c.date.String())
			assert.Equal(t, c.date, calendar.MustParsePartial(c.text))
			assert.Equal(t, c.period, c.date.Period())
			assert.Equal(t, c.precision, c.date.Precision())
			assert.Equal(t, c.english, c.date.In(language.English))
			assert.Equal(t, c.french, c.date.In(language.French))
			on, known := c.date.Date()
			assert.Equal(t, c.precision == calendar.DayKnown, known)
			assert.Equal(t, known, !on.IsZero())
			text, err := c.date.MarshalText()
			require.NoError(t, err)
			assert.Equal(t, c.text, string(text))
			appended, err := c.date.AppendText([]byte("in "))
			require.NoError(t, err)
			assert.Equal(t, "in "+c.text, string(appended))
		})
	}
	on, known := calendar.Exactly(july1).Date()
	assert.True(t, known)
	assert.Equal(t, july1, on)
}

// within is the date between two days, both included.
func within(first, last string) calendar.PartialDate { return calendar.Within(day(first), day(last)) }

// TestWithinIsWhatItsDaysAre holds two days to what they are together, the day before and the day after each edge.
func TestWithinIsWhatItsDaysAre(t *testing.T) {
	for _, c := range []struct {
		name, first, last string
		text              string
	}{
		{"one day", "2004-05-12", "2004-05-12", "2004-05-12"},
		{"that day and the one after", "2004-05-12", "2004-05-13", "[2004-05-12..2004-05-13]"},
		{"a month", "2004-05-01", "2004-05-31", "2004-05"},
		{"a month without its first day", "2004-05-02", "2004-05-31", "[2004-05-02..2004-05-31]"},
		{"a month without its last day", "2004-05-01", "2004-05-30", "[2004-05-01..2004-05-30]"},
		{"a month and the day before", "2004-04-30", "2004-05-31", "[2004-04-30..2004-05-31]"},
		{"a month and the day after", "2004-05-01", "2004-06-01", "[2004-05-01..2004-06-01]"},
		{"two months", "2004-05-01", "2004-06-30", "[2004-05-01..2004-06-30]"},
		{"from the middle of a month to that of the next", "2004-05-15", "2004-06-14", "[2004-05-15..2004-06-14]"},
		{"a February of 28 days", "2003-02-01", "2003-02-28", "2003-02"},
		{"28 days of a February of 29", "2004-02-01", "2004-02-28", "[2004-02-01..2004-02-28]"},
		{"a February of 29 days", "2004-02-01", "2004-02-29", "2004-02"},
		{"a February of 29 days and the day after", "2004-02-01", "2004-03-01", "[2004-02-01..2004-03-01]"},
		{"a December", "2004-12-01", "2004-12-31", "2004-12"},
		{"a December and the day after", "2004-12-01", "2005-01-01", "[2004-12-01..2005-01-01]"},
		{"a year", "2003-01-01", "2003-12-31", "2003"},
		{"a leap year", "2004-01-01", "2004-12-31", "2004"},
		{"a year without its first day", "2004-01-02", "2004-12-31", "[2004-01-02..2004-12-31]"},
		{"a year without its last day", "2004-01-01", "2004-12-30", "[2004-01-01..2004-12-30]"},
		{"a year and the day before", "2003-12-31", "2004-12-31", "[2003-12-31..2004-12-31]"},
		{"a year and the day after", "2004-01-01", "2005-01-01", "[2004-01-01..2005-01-01]"},
		{"two years", "2004-01-01", "2005-12-31", "[2004-01-01..2005-12-31]"},
		{"twelve months that are no year", "2004-04-01", "2005-03-31", "[2004-04-01..2005-03-31]"},
		{"the first year", "0001-01-01", "0001-12-31", "0001"},
		{"the first year without its last day", "0001-01-01", "0001-12-30", "[0001-01-01..0001-12-30]"},
		{"the first year without its first day", "0001-01-02", "0001-12-31", "[0001-01-02..0001-12-31]"},
		{"the first month", "0001-01-01", "0001-01-31", "0001-01"},
		{"the last year", "9999-01-01", "9999-12-31", "9999"},
		{"the last year without its last day", "9999-01-01", "9999-12-30", "[9999-01-01..9999-12-30]"},
		{"the last month", "9999-12-01", "9999-12-31", "9999-12"},
		{"the last month without its last day", "9999-12-01", "9999-12-30", "[9999-12-01..9999-12-30]"},
		{"the last two days", "9999-12-30", "9999-12-31", "[9999-12-30..9999-12-31]"},
	} {
		t.Run(c.name, func(t *testing.T) {
			date := within(c.first, c.last)
			assert.Equal(t, c.text, date.String())
			assert.Equal(t, calendar.MustParsePartial(c.text), date)
			assert.True(t, date == calendar.MustParsePartial("["+c.first+".."+c.last+"]"), "the same however it is written")
			first, last := day(c.first), day(c.last)
			assert.Equal(t, first, date.Period().From())
			assert.Equal(t, last, date.Period().Last())
			assert.False(t, date.Period().Contains(first.AddDays(-1)))
			assert.False(t, date.Period().Contains(last.AddDays(1)))
		})
	}
}

func TestNoPartialDate(t *testing.T) {
	for name, date := range map[string]calendar.PartialDate{
		"the zero value":   {},
		"exactly no date":  calendar.Exactly(none),
		"month 0":          calendar.InMonth(2004, 0),
		"month 13":         calendar.InMonth(2004, 13),
		"a month too late": calendar.InMonth(10000, time.January),
		"year 0":           calendar.InYear(0),
		"year 10000":       calendar.InYear(10000),
		"from no date":     calendar.Within(none, july1),
		"to no date":       calendar.Within(july1, none),
		"neither day":      calendar.Within(none, none),
		"back by a day":    calendar.Within(july1, july1.AddDays(-1)),
	} {
		t.Run(name, func(t *testing.T) {
			assert.True(t, date.IsZero())
			assert.Equal(t, calendar.PartialDate{}, date)
			assert.Equal(t, calendar.Precision(""), date.Precision())
			assert.True(t, date.Period().IsZero())
			_, known := date.Date()
			assert.False(t, known)
			assert.Equal(t, "no date", date.String())
			assert.Equal(t, "aucune date", date.In(language.French))
			assert.Equal(t, -1, date.Compare(calendar.InYear(1)))
		})
	}
}

// anyPartial is a date of any precision, of few days, so that months and years come up as two days, too.
func anyPartial(random *rand.Rand) calendar.PartialDate {
	year, month := 2003+random.IntN(2), time.Month(1+random.IntN(12))
	switch random.IntN(5) {
	case 0:
		return calendar.InYear(year)
	case 1:
		return calendar.InMonth(year, month)
	case 2:
		return calendar.Exactly(calendar.On(year, month, 1+random.IntN(3)))
	case 3:
		first := calendar.On(year, month, 1)
		return calendar.Within(first, first.AddMonths([]int{1, 12, 13}[random.IntN(3)]).AddDays(random.IntN(3)-2))
	}
	first := calendar.On(year, month, 1+random.IntN(3))
	return calendar.Within(first, first.AddDays(random.IntN(70)))
}

func TestPartialDatesAreOrderedByTheDaysThatTheyMayBe(t *testing.T) {
	random := seeded(t)
	for range 20_000 {
		a, b, c := anyPartial(random), anyPartial(random), anyPartial(random)
		order := cmp.Or(a.Period().From().Compare(b.Period().From()), b.Period().Last().Compare(a.Period().Last()))
		require.Equal(t, order, a.Compare(b), "%v and %v", a, b)
		require.Equal(t, -order, b.Compare(a), "%v and %v, turned around", a, b)
		require.Equal(t, a == b, a.Compare(b) == 0, "%v and %v are equal or apart", a, b)
		if a.Compare(b) <= 0 && b.Compare(c) <= 0 {
			require.LessOrEqual(t, a.Compare(c), 0, "%v, %v, %v", a, b, c)
		}
		if a.Period().Last().Before(b.Period().From()) {
			require.Negative(t, a.Compare(b), "%v was surely before %v", a, b)
		}
	}
	assert.Negative(t, calendar.InYear(2004).Compare(within("2004-01-01", "2004-12-30")), "what may be later first")
	assert.Negative(t, within("2004-01-01", "2005-01-01").Compare(calendar.InYear(2004)))
	assert.Negative(t, calendar.InYear(2004).Compare(calendar.InMonth(2004, time.January)))
	assert.Negative(t, calendar.InMonth(2004, time.January).Compare(calendar.Exactly(day("2004-01-01"))))
}

func TestPartialDatesReadBack(t *testing.T) {
	random := seeded(t)
	seen := map[calendar.Precision]int{}
	for range 5_000 {
		date := anyPartial(random)
		seen[date.Precision()]++
		read, err := calendar.ParsePartial(date.String())
		require.NoError(t, err)
		require.Equal(t, date, read)
		days := date.Period()
		require.Equal(t, date, calendar.Within(days.From(), days.Last()), "it is its days")
		for _, on := range []calendar.Date{days.From().AddDays(-1), days.From(), days.Last(), days.Last().AddDays(1)} {
			require.Equal(t, !on.Before(days.From()) && !on.After(days.Last()), days.Contains(on))
		}
		on, known := date.Date()
		require.Equal(t, days.Len() == 1, known)
		require.Equal(t, known, on == days.From(), "%v", date)
	}
	require.Len(t, seen, 4, "every precision: %v", seen)
}

func TestPartialDateJSON(t *testing.T) {
	dates := []calendar.PartialDate{{}, calendar.InYear(2004), calendar.InMonth(2004, time.May), calendar.Exactly(july1), within("2016-07-15", "2017-01-10")}
	written, err := json.Marshal(dates)
	require.NoError(t, err)
	assert.JSONEq(t, `["", "2004", "2004-05", "2008-07-01", "[2016-07-15..2017-01-10]"]`, string(written))
	var read []calendar.PartialDate
	require.NoError(t, json.Unmarshal(written, &read))
	assert.Equal(t, dates, read)
}

func TestParsePartialRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       fault.Kind
	}{
		{"nothing", "", fault.Malformed},
		{"three digits", "204", fault.Malformed},
		{"six digits", "200405", fault.Malformed},
		{"seven digits", "2004005", fault.Malformed},
		{"a letter", "2OO4", fault.Malformed},
		{"words", "May 2004", fault.Malformed},
		{"year 0", "0000", fault.OutOfRange},
		{"month 0", "2004-00", fault.OutOfRange},
		{"month 13", "2004-13", fault.OutOfRange},
		{"a day that does not exist", "2004-06-31", fault.OutOfRange},
		{"brackets around nothing", "[]", fault.Malformed},
		{"an opening bracket", "[", fault.Malformed},
		{"no days in it", "[..]", fault.Malformed},
		{"not opened", "2004-05-12..2004-06-12]", fault.Malformed},
		{"not closed", "[2004-05-12..2004-06-12", fault.Malformed},
		{"closed twice", "[2004-05-12..2004-06-12]]", fault.Malformed},
		{"no first day", "[..2004-06-12]", fault.Malformed},
		{"no last day", "[2004-05-12..]", fault.Malformed},
		{"one day", "[2004-05-12]", fault.Malformed},
		{"three days", "[2004-05-12..2004-06-12..2004-07-12]", fault.Malformed},
		{"three dots", "[2004-05-12...2004-06-12]", fault.Malformed},
		{"a slash", "[2004-05-12/2004-06-12]", fault.Malformed},
		{"a list of two", "[2004-05-12,2004-06-12]", fault.Malformed},
		{"all of them", "{2004-05-12..2004-06-12}", fault.Malformed},
		{"two months in it", "[2004-05..2004-06]", fault.Malformed},
		{"a month and a day", "[2004-05..2004-06-12]", fault.Malformed},
		{"a day and a year", "[2004-05-12..2005]", fault.Malformed},
		{"spaces", "[2004-05-12 .. 2004-06-12]", fault.Malformed},
		{"a day that does not exist, and one that is none", "[2004-06-31..June]", fault.Malformed},
		{"a first day that does not exist", "[2004-06-31..2004-07-12]", fault.OutOfRange},
		{"a last day that does not exist", "[2004-05-12..2004-06-31]", fault.OutOfRange},
		{"the last day before the first", "[2004-05-12..2004-05-11]", fault.OutOfRange},
		{"from the year 0", "[0000-12-31..2004-05-12]", fault.OutOfRange},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.ParsePartial(c.text)
			requireFault(t, err, c.kind, "")
			assert.True(t, got.IsZero())
			assert.Panics(t, func() { calendar.MustParsePartial(c.text) })
		})
	}
	_, err := calendar.ParsePartial("2004-13")
	assert.Equal(t, bilingual.Text{
		English: "a day, month or year that exists, such as 2004-05-12, 2004-05 or 2004, or the first and the last day that it may be, such as [2016-07-15..2017-01-10]",
		French:  "un jour, un mois ou une année qui existe, comme 2004-05-12, 2004-05 ou 2004, ou le premier et le dernier jour possibles, comme [2016-07-15..2017-01-10]",
	}, fault.Of(err)[0].Accepted)
	for _, such := range []string{"2004-05-12", "2004-05", "2004", "[2016-07-15..2017-01-10]"} {
		calendar.MustParsePartial(such)
	}
	kept := calendar.InYear(2004)
	requireFault(t, kept.UnmarshalText([]byte("204")), fault.Malformed, "")
	assert.Equal(t, calendar.InYear(2004), kept)
}

func TestPrecision(t *testing.T) {
	all := slices.Collect(calendar.Precisions())
	assert.Equal(t, []calendar.Precision{calendar.DayKnown, calendar.MonthKnown, calendar.YearKnown, calendar.RangeKnown}, all)
	for _, p := range all {
		assert.True(t, p.Valid())
		assert.True(t, p.Title().Complete())
		text, err := p.MarshalText()
		require.NoError(t, err)
		read, err := calendar.ParsePrecision(string(text))
		require.NoError(t, err)
		assert.Equal(t, p, read)
		var kept calendar.Precision
		require.NoError(t, kept.UnmarshalText(text))
		assert.Equal(t, p, kept)
	}
	_, err := calendar.ParsePrecision("week")
	require.ErrorIs(t, err, fault.Unknown)
	assert.False(t, calendar.Precision("week").Valid())
	_, err = calendar.Precision("week").MarshalText()
	require.ErrorIs(t, err, fault.Unknown)
}

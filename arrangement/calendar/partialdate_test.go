package calendar_test

import (
	"cmp"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

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

func TestNoPartialDate(t *testing.T) {
	for name, date := range map[string]calendar.PartialDate{
		"the zero value":   {},
		"exactly no date":  calendar.Exactly(none),
		"month 0":          calendar.InMonth(2004, 0),
		"month 13":         calendar.InMonth(2004, 13),
		"a month too late": calendar.InMonth(10000, time.January),
		"year 0":           calendar.InYear(0),
		"year 10000":       calendar.InYear(10000),
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

func TestPartialDatesAreOrderedAsTheirTexts(t *testing.T) {
	random := seeded(t)
	anyDate := func() calendar.PartialDate {
		year, month, dayOfMonth := 2003+random.IntN(2), time.Month(1+random.IntN(2)), 1+random.IntN(3)
		switch random.IntN(3) {
		case 0:
			return calendar.InYear(year)
		case 1:
			return calendar.InMonth(year, month)
		}
		return calendar.Exactly(calendar.On(year, month, dayOfMonth))
	}
	for range 2_000 {
		a, b := anyDate(), anyDate()
		require.Equal(t, cmp.Compare(a.String(), b.String()), a.Compare(b), "%v and %v", a, b)
	}
}

func TestPartialDateJSON(t *testing.T) {
	dates := []calendar.PartialDate{{}, calendar.InYear(2004), calendar.InMonth(2004, time.May), calendar.Exactly(july1)}
	written, err := json.Marshal(dates)
	require.NoError(t, err)
	assert.JSONEq(t, `["", "2004", "2004-05", "2008-07-01"]`, string(written))
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
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.ParsePartial(c.text)
			requireFault(t, err, c.kind, "")
			assert.True(t, got.IsZero())
			assert.Panics(t, func() { calendar.MustParsePartial(c.text) })
		})
	}
	kept := calendar.InYear(2004)
	requireFault(t, kept.UnmarshalText([]byte("204")), fault.Malformed, "")
	assert.Equal(t, calendar.InYear(2004), kept)
}

func TestPrecision(t *testing.T) {
	all := slices.Collect(calendar.Precisions())
	assert.Equal(t, []calendar.Precision{calendar.DayKnown, calendar.MonthKnown, calendar.YearKnown}, all)
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

package calendar_test

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

func TestFiscalYearOf(t *testing.T) {
	for _, c := range []struct {
		name string
		day  calendar.Date
		want calendar.FiscalYear
	}{
		{"no date", none, 0},
		{"31 March", day("2016-03-31"), calendar.FiscalYearStarting(2015)},
		{"1 April", day("2016-04-01"), calendar.FiscalYearStarting(2016)},
		{"31 December", day("2016-12-31"), calendar.FiscalYearStarting(2016)},
		{"1 January", day("2017-01-01"), calendar.FiscalYearStarting(2016)},
		{"the day before the first fiscal year", day("0001-03-31"), 0},
		{"the first day of the first fiscal year", day("0001-04-01"), calendar.FiscalYearStarting(1)},
		{"the last day of the last fiscal year", day("9999-03-31"), calendar.FiscalYearStarting(9998)},
		{"the day after the last fiscal year", day("9999-04-01"), 0},
	} {
		t.Run(c.name, func(t *testing.T) { assert.Equal(t, c.want, calendar.FiscalYearOf(c.day)) })
	}
}

func TestEveryFiscalYear(t *testing.T) {
	before := calendar.FiscalYear(0)
	for start := 1; start <= 9998; start++ {
		year := calendar.FiscalYearStarting(start)
		require.False(t, year.IsZero())
		require.Equal(t, start, year.Year())
		require.Equal(t, calendar.Between(calendar.On(start, 4, 1), calendar.On(start+1, 4, 1)), year.Period())
		require.Equal(t, before, year.Previous())
		if start > 1 {
			require.Equal(t, year, before.Next())
		}
		require.Equal(t, 1, year.Compare(before))
		require.Equal(t, -1, before.Compare(year))
		require.Zero(t, year.Compare(year))
		read, err := calendar.ParseFiscalYear(year.String())
		require.NoError(t, err)
		require.Equal(t, year, read)
		before = year
	}
	assert.True(t, before.Next().IsZero())
}

func TestNoFiscalYear(t *testing.T) {
	for name, year := range map[string]calendar.FiscalYear{
		"the zero value":       0,
		"year 0":               calendar.FiscalYearStarting(0),
		"a negative year":      calendar.FiscalYearStarting(-1),
		"year 9999":            calendar.FiscalYearStarting(9999),
		"the largest year":     calendar.FiscalYearStarting(math.MaxInt),
		"year 2016 in 32 bits": calendar.FiscalYearStarting(1<<16 + 2016),
		"a conversion":         -5,
		"another conversion":   9999,
	} {
		t.Run(name, func(t *testing.T) {
			assert.True(t, year.IsZero())
			assert.Zero(t, year.Year())
			assert.True(t, year.Period().IsZero())
			assert.True(t, year.Next().IsZero())
			assert.True(t, year.Previous().IsZero())
			assert.Zero(t, year.Compare(0))
			assert.Equal(t, "no fiscal year", year.String())
			assert.Equal(t, "no fiscal year", year.In(language.English))
			assert.Equal(t, "aucun exercice", year.In(language.French))
			text, err := year.MarshalText()
			require.NoError(t, err)
			assert.Empty(t, text)
		})
	}
}

func TestFiscalYearText(t *testing.T) {
	year := calendar.FiscalYearStarting(2016)
	assert.Equal(t, "2016-17", year.String())
	assert.Equal(t, "1999-00", calendar.FiscalYearStarting(1999).String())
	assert.Equal(t, "2016-2017", year.In(language.English))
	assert.Equal(t, "2016-2017", year.In(language.French))
	appended, err := year.AppendText([]byte("in "))
	require.NoError(t, err)
	assert.Equal(t, "in 2016-17", string(appended))
	written, err := json.Marshal([]calendar.FiscalYear{year, 0})
	require.NoError(t, err)
	assert.JSONEq(t, `["2016-17", ""]`, string(written))
	var read []calendar.FiscalYear
	require.NoError(t, json.Unmarshal(written, &read))
	assert.Equal(t, []calendar.FiscalYear{year, 0}, read)
}

func TestParseFiscalYearRefuses(t *testing.T) {
	for _, c := range []struct {
		name, text string
		kind       fault.Kind
	}{
		{"nothing", "", fault.Malformed},
		{"one year", "2016", fault.Malformed},
		{"two whole years", "2016-2017", fault.Malformed},
		{"a day", "2016-04-01", fault.Malformed},
		{"a slash", "2016/17", fault.Malformed},
		{"a dash", "2016–17", fault.Malformed},
		{"the same year", "2016-16", fault.OutOfRange},
		{"two years later", "2016-18", fault.OutOfRange},
		{"the year before", "2016-15", fault.OutOfRange},
		{"the turn of a century wrong", "1999-01", fault.OutOfRange},
		{"year 0", "0000-01", fault.OutOfRange},
		{"year 9999", "9999-00", fault.OutOfRange},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := calendar.ParseFiscalYear(c.text)
			requireFault(t, err, c.kind, "")
			assert.True(t, got.IsZero())
		})
	}
	kept := calendar.FiscalYearStarting(2016)
	requireFault(t, kept.UnmarshalText([]byte("2016")), fault.Malformed, "")
	assert.Equal(t, calendar.FiscalYearStarting(2016), kept)
}

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
)

// Each count that public sources give as authorized: mission and date as they stand there, and the
// day on which it is looked for. That day is the one given. Where that may be more than one day, it may be a later
// one of them, as a number counts from the day on which it was surely decided.
func TestTheNumbersAuthorizedAreThoseOnRecord(t *testing.T) {
	rows := []struct {
		row, code, date, on string
		number              int
	}{
		{"MINUSTAH", "haiti-2004", "2004-07-06", "2004-07-06", 100},
		{"MINUSTAH", "haiti-2004", "2006-06", "2006-06-07", 101}, // the day of the meeting
		{"MINUSTAH", "haiti-2004", "2008-04", "2008-04-30", 100},
		{"MINUSTAH", "haiti-2004", "2011-02", "2011-02-28", 100},
		{"MINUSTAH", "haiti-2004", "2014", "2014-12-31", 85}, // 87 were there in March, so that it was not lower before
		{"MINUSTAH", "haiti-2004", "2017", "2017-06-01", 90}, // the page is older than the closure in October
		{"AFG-ALL", "afghanistan-2010", "2010-11-16", "2010-11-16", 45},
		{"AFG-ALL", "afghanistan-2010", "2014", "2014-01-01", 45}, // it ended in March
		{"IRAQ", "iraq-2016", "2017-08-09", "2017-08-09", 20},
		{"IRAQ", "iraq-2016", "2021", "2021-01-01", 20}, // suspended, and the number kept
		{"IRAQ", "iraq-2016", "2022", "2022-06-01", 20},
		{"UKRAINE-ALL", "ukraine-2015", "2017", "2017-06-01", 20},
		{"UKRAINE-ALL", "ukraine-2015", "2019-07-08", "2019-07-08", 45},
		{"UKRAINE-ALL", "ukraine-2015", "2021", "2021-01-01", 45},
		{"UKRAINE-ALL", "ukraine-2015", "2022", "2022-06-01", 45}, // suspended, and the number kept
		{"UKRAINE-ALL", "ukraine-2015", "2023", "2023-01-01", 45},
		{"UKRAINE-ALL", "ukraine-2015", "2024", "2024-06-01", 45},
		{"MALI-ALL", "mali-2018", "2018-07-05", "2018-07-05", 20},
		{"MALI-ALL", "mali-2018", "2021", "2021-01-01", 22},
		{"MALI-ALL", "mali-2018", "2022", "2022-06-01", 30},
		{"MALI-ALL", "mali-2018", "2023", "2023-01-01", 30},
		{"MONUSCO-2", "congo-2019", "2021", "2021-01-01", 15},
		{"MONUSCO-2", "congo-2019", "2022", "2022-12-31", 25}, // on March 1 there were ten fewer in all
		{"MONUSCO-2", "congo-2019", "2023", "2023-01-01", 25},
		{"MONUSCO-2", "congo-2019", "2024", "2024-06-01", 25},
		{"ECCC", "cambodia-2015", "2015-01", "2015-01-31", 3}, // in the note on a count of those deployed
		{"JIPTC", "jordan-2004", "2005-04-22", "2005-04-22", 20},
		{"HAITI-ALL", "haiti-2020", "2021", "2021-01-01", 10},
		{"HAITI-ALL", "haiti-2020", "2022", "2022-06-01", 10},
		{"HAITI-ALL", "haiti-2020", "2023", "2023-01-01", 10},
		{"WESTBANK", "west-bank-2020", "2021", "2021-01-01", 7},
		{"WESTBANK", "west-bank-2020", "2022", "2022-06-01", 12},
		{"WESTBANK", "west-bank-2020", "2023", "2023-01-01", 12},
		{"WESTBANK", "west-bank-2020", "2024", "2024-06-01", 12},
		{"CARIB", "caribbean-2023", "2024", "2024-06-01", 48},
	}
	assert.Len(t, rows, 35, "all counts given as authorized: 34 rows, and the note of one")
	for _, c := range rows {
		told, known := storyOf(c.code)
		require.True(t, known)
		on := calendar.MustParse(c.on)
		require.True(t, calendar.MustParsePartial(c.date).Period().Contains(on), "%s %s", c.row, c.date)
		assert.Equal(t, c.number, told.Proposal.Authorized().At(on), "%s on %s", c.row, c.on)
	}
}

// A note of Public Safety of 1 March 2022 gives the number in all: ministerial authority for 132. What is told to that day and
// beyond adds up to it; of older cases nobody knows whether their number still stood.
func TestTheNumbersOfOneDayAddUpToTheOneOnRecord(t *testing.T) {
	on, all, told := calendar.MustParse("2022-03-01"), 0, 0
	for _, s := range stories() {
		if n := s.Proposal.Authorized().At(on); n > 0 && !s.Told.Before(on) {
			all, told = all+n, told+1
		}
	}
	assert.Equal(t, 132, all)
	assert.Equal(t, 6, told)
	ceiling, _ := arrangement.Ceiling().On(on)
	assert.Equal(t, 150, ceiling.Value.Int(), "within the cover of the term")
}

// The whole course of the numbers, the days before and after included.
func TestTheNumbersAuthorizedOverTime(t *testing.T) {
	for code, want := range map[string]string{
		"haiti-1994":         "100 from 1994-09-28, 0 from 1996-03-28",
		"haiti-2004":         "100 from 2004-07-06, 101 from 2006-06-07, 100 from 2008-04-30, 85 from 2014-12-31, 90 from 2016-12-31, 0 from 2017-10-15",
		"cote-d-ivoire-2004": "9 from 2004-12-31, 0 from 2013-10-31",
		"afghanistan-2010":   "45 from 2010-11-16, 0 from 2014-03-31",
		"congo-2010":         "6 from 2010-12-31, 0 from 2013-10-31",
		"cambodia-2015":      "3 from 2015-01-31",
		"haiti-2017":         "25 from 2017-10-16, 0 from 2019-10-15",
		"south-sudan-2011":   "21 from 2011-12-31",
		"ukraine-2015":       "20 from 2015-07-31, 45 from 2019-07-08",
		"colombia-2016":      "10 from 2017-01-10, 0 from 2019-04-01",
		"iraq-2016":          "4 from 2016-05-31, 20 from 2017-02-24",
		"mali-2018":          "20 from 2018-07-05, 22 from 2020-12-31, 30 from 2021-12-31, 0 from 2023-12-31",
		"congo-2019":         "15 from 2020-12-31, 25 from 2022-12-31",
		"jordan-2004":        "20 from 2004-12-31",
		"haiti-2020":         "10 from 2020-12-31",
		"west-bank-2020":     "7 from 2020-12-31, 12 from 2021-12-31",
		"caribbean-2023":     "48 from 2023-12-31",
	} {
		told, known := storyOf(code)
		require.True(t, known)
		assert.Equal(t, want, told.Proposal.Authorized().String(), code)
	}
}

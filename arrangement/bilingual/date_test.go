package bilingual_test

import (
	"testing"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestYear(t *testing.T) {
	year := func(year int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Year(tag, year) }
	}
	check(t, map[string]written{
		"is never grouped":           {year(2004), "2004", "2004"},
		"the first of the calendar":  {year(1), "1", "1"},
		"the last of the calendar":   {year(9999), "9999", "9999"},
		"beyond it is not grouped":   {year(12004), "12004", "12004"},
		"a number that is no year":   {year(0), "0", "0"},
		"the year of the first tour": {year(1989), "1989", "1989"},
	})
}

func TestMonth(t *testing.T) {
	month := func(year, month int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Month(tag, year, month) }
	}
	check(t, map[string]written{
		"the month before the first": {month(2004, 0), "2004-00", "2004-00"},
		"the first":                  {month(2004, 1), "January 2004", "janvier 2004"},
		"the second":                 {month(2004, 2), "February 2004", "février 2004"},
		"the third":                  {month(2004, 3), "March 2004", "mars 2004"},
		"the fourth":                 {month(2004, 4), "April 2004", "avril 2004"},
		"the fifth":                  {month(2004, 5), "May 2004", "mai 2004"},
		"the sixth":                  {month(2004, 6), "June 2004", "juin 2004"},
		"the seventh":                {month(2004, 7), "July 2004", "juillet 2004"},
		"the eighth":                 {month(2004, 8), "August 2004", "août 2004"},
		"the ninth":                  {month(2004, 9), "September 2004", "septembre 2004"},
		"the tenth":                  {month(2004, 10), "October 2004", "octobre 2004"},
		"the eleventh":               {month(2004, 11), "November 2004", "novembre 2004"},
		"the last":                   {month(2004, 12), "December 2004", "décembre 2004"},
		"the month after the last":   {month(2004, 13), "2004-13", "2004-13"},
		"of an early year":           {month(476, 0), "0476-00", "0476-00"},
	})
}

func TestDate(t *testing.T) {
	date := func(year, month, day int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Date(tag, year, month, day) }
	}
	check(t, map[string]written{
		"the first of a month":          {date(2008, 7, 1), "July 1, 2008", "1er juillet 2008"},
		"the second of a month":         {date(2008, 7, 2), "July 2, 2008", "2 juillet 2008"},
		"the eleventh, which elides":    {date(2008, 7, 11), "July 11, 2008", "11 juillet 2008"},
		"the twenty-first":              {date(2008, 7, 21), "July 21, 2008", "21 juillet 2008"},
		"the day before the first":      {date(2008, 7, 0), "2008-07-00", "2008-07-00"},
		"the last of a month":           {date(2008, 7, 31), "July 31, 2008", "31 juillet 2008"},
		"the day after the last":        {date(2008, 7, 32), "2008-07-32", "2008-07-32"},
		"a month below the first":       {date(2008, -1, 1), "2008--1-01", "2008--1-01"},
		"a month above the last":        {date(2008, 13, 1), "2008-13-01", "2008-13-01"},
		"accents in the month":          {date(2010, 8, 12), "August 12, 2010", "12 août 2010"},
		"an early year is not widened":  {date(33, 4, 3), "April 3, 33", "3 avril 33"},
		"does not ask if there is such": {date(2009, 2, 29), "February 29, 2009", "29 février 2009"},
	})
}

func TestPeriod(t *testing.T) {
	period := func(a, b, c, d, e, f int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Period(tag, a, b, c, d, e, f) }
	}
	check(t, map[string]written{
		"both days stand in it": {
			period(2008, 7, 1, 2009, 3, 31),
			"July 1, 2008 to March 31, 2009", "du 1er juillet 2008 au 31 mars 2009",
		},
		"one day": {
			period(2008, 7, 1, 2008, 7, 1),
			"July 1, 2008", "1er juillet 2008",
		},
		"two days": {
			period(2008, 7, 1, 2008, 7, 2),
			"July 1, 2008 to July 2, 2008", "du 1er juillet 2008 au 2 juillet 2008",
		},
		"the same day a year later": {
			period(2008, 7, 1, 2009, 7, 1),
			"July 1, 2008 to July 1, 2009", "du 1er juillet 2008 au 1er juillet 2009",
		},
	})
}

func TestSince(t *testing.T) {
	since := func(year, month, day int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Since(tag, year, month, day) }
	}
	check(t, map[string]written{
		"the first of a month":  {since(2008, 7, 1), "from July 1, 2008 on", "à compter du 1er juillet 2008"},
		"another day of it":     {since(2008, 7, 8), "from July 8, 2008 on", "à compter du 8 juillet 2008"},
		"a day that is not one": {since(2008, 0, 8), "from 2008-00-08 on", "à compter du 2008-00-08"},
	})
}

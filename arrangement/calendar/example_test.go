package calendar_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// The days on which a tour of nine months could begin, when a clearance and a certificate both have to be valid on
// every day of it.
func Example() {
	july1 := calendar.On(2008, time.July, 1)
	clearance := calendar.Between(july1, calendar.On(2013, time.July, 1))
	certificate := calendar.SpansOf(
		calendar.Between(calendar.On(2007, time.May, 1), calendar.On(2009, time.May, 1)),
		calendar.Since(calendar.On(2010, time.January, 1)),
	)
	both := certificate.Intersect(clearance.Spans())
	tour := calendar.Months(july1, 9)

	fmt.Println(both.Covers(tour))
	fmt.Println(both.Starts(tour.Len()).In(language.English))
	fmt.Println(both.Starts(tour.Len()).In(language.French))
	// Output:
	// true
	// July 1, 2008 to July 31, 2008 and January 1, 2010 to September 30, 2012
	// du 1er juillet 2008 au 31 juillet 2008 et du 1er janvier 2010 au 30 septembre 2012
}

func ExampleDate() {
	sworn := calendar.On(1999, time.November, 15)
	fmt.Println(sworn, sworn.Weekday())
	fmt.Println(sworn.AddYears(5).In(language.French))
	fmt.Println(sworn.DaysUntil(calendar.On(2000, time.January, 1)))
	fmt.Println(calendar.On(2009, time.February, 29))
	// Output:
	// 1999-11-15 Monday
	// 15 novembre 2004
	// 47
	// no date
}

func ExampleDate_AddMonths() {
	fmt.Println(calendar.On(2009, time.January, 31).AddMonths(1))
	// Output: 2009-02-28
}

func ExampleDate_Anniversary() {
	born := calendar.On(1984, time.February, 29)
	fmt.Println(born.Anniversary(24))
	fmt.Println(born.Anniversary(25))
	// Output:
	// 2008-02-29
	// 2009-03-01
}

func ExampleParse() {
	_, err := calendar.Parse("2009-02-29")
	fmt.Println(errors.Is(err, fault.OutOfRange))
	// Output: true
}

func ExamplePeriod() {
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)
	fmt.Println(tour)
	fmt.Println(tour.In(language.English))
	fmt.Println(tour.In(language.French))
	fmt.Println(tour.Last(), tour.Len())
	fmt.Println(tour.Contains(calendar.On(2009, time.April, 1)))
	// Output:
	// 2008-07-01/2009-04-01
	// July 1, 2008 to March 31, 2009
	// du 1er juillet 2008 au 31 mars 2009
	// 2009-03-31 274
	// false
}

// What is open-ended is said. A paper without a last day is not valid for ever: it is none.
func ExampleSince() {
	issued := calendar.On(2008, time.July, 1)
	var lastDayNotStated calendar.Date
	fmt.Println(calendar.Since(issued).In(language.French))
	fmt.Println(calendar.Between(issued, lastDayNotStated).In(language.French))
	// Output:
	// à compter du 1er juillet 2008
	// aucune période
}

func ExampleSpans() {
	served := calendar.SpansOf(
		calendar.MustParsePeriod("2008-07-01/2009-04-01"),
		calendar.MustParsePeriod("2009-04-01/2009-07-01"),
		calendar.MustParsePeriod("2011-01-01/2011-10-01"),
	)
	fmt.Println(served)
	fmt.Println(served.Len(), "periods,", served.Days(), "days")
	fmt.Println(served.NextOut(calendar.On(2009, time.January, 1)))
	fmt.Println(served.Complement())
	written, _ := json.Marshal(served)
	fmt.Println(string(written))
	// Output:
	// 2008-07-01/2009-07-01, 2011-01-01/2011-10-01
	// 2 periods, 638 days
	// 2009-07-01
	// ../2008-07-01, 2009-07-01/2011-01-01, 2011-10-01/..
	// ["2008-07-01/2009-07-01","2011-01-01/2011-10-01"]
}

// How many officers are away, on which day most, and on which days more than a ceiling allows.
func ExampleLevels() {
	away := calendar.Count(slices.Values([]calendar.Period{
		calendar.Months(calendar.On(2008, time.July, 1), 9),
		calendar.Months(calendar.On(2009, time.January, 1), 9),
	}))
	ceiling := calendar.Constant(1)

	fmt.Println(away)
	fmt.Println(away.Max(calendar.Always()))
	fmt.Println(away.Above(ceiling).In(language.English))
	fmt.Println(away.Sum(calendar.FiscalYearStarting(2008).Period()), "person-days")
	// Output:
	// 1 from 2008-07-01, 2 from 2009-01-01, 1 from 2009-04-01, 0 from 2009-10-01
	// 2 2009-01-01
	// January 1, 2009 to March 31, 2009
	// 364 person-days
}

func ExampleStep() {
	ceiling, err := calendar.LevelsOf(
		calendar.Step{From: calendar.On(2008, time.April, 1), Level: 150},
		calendar.Step{From: calendar.On(2010, time.April, 1), Level: 200},
	)
	fmt.Println(ceiling.At(calendar.On(2010, time.March, 31)), ceiling.At(calendar.On(2010, time.April, 1)), err)
	for step := range ceiling.Steps() {
		fmt.Println(step.From.In(language.English), step.Level)
	}
	// Output:
	// 150 200 <nil>
	// April 1, 2008 150
	// April 1, 2010 200
}

func ExampleFiscalYear() {
	year := calendar.FiscalYearOf(calendar.On(2017, time.March, 31))
	fmt.Println(year, year.Next())
	fmt.Println(year.In(language.French), year.Period().In(language.French))
	// Output:
	// 2016-17 2017-18
	// 2016-2017 du 1er avril 2016 au 31 mars 2017
}

func ExamplePartialDate() {
	adopted := calendar.InMonth(2004, time.May)
	fmt.Println(adopted, adopted.In(language.English), adopted.In(language.French))
	fmt.Println(adopted.Period())
	_, known := adopted.Date()
	fmt.Println(known)
	// Output:
	// 2004-05 May 2004 mai 2004
	// 2004-05-01/2004-06-01
	// false
}

// The ministers signed on a day that no source gives, between two that are known.
func ExampleWithin() {
	signed := calendar.Within(calendar.On(2016, time.July, 15), calendar.On(2017, time.January, 10))
	fmt.Println(signed, signed.Precision())
	fmt.Println(signed.In(language.English))
	fmt.Println(signed.In(language.French))
	fmt.Println("by", signed.Period().Last(), "they had surely signed")
	fmt.Println(calendar.Within(calendar.On(2016, time.July, 1), calendar.On(2016, time.July, 31)))
	// Output:
	// [2016-07-15..2017-01-10] range
	// between July 15, 2016 and January 10, 2017
	// entre le 15 juillet 2016 et le 10 janvier 2017
	// by 2017-01-10 they had surely signed
	// 2016-07
}

func ExamplePrecision() {
	for precision := range calendar.Precisions() {
		fmt.Println(precision, "-", precision.Title().In(language.English))
	}
	fmt.Println(calendar.InYear(2004).Precision() == calendar.YearKnown)
	// Output:
	// day - known to the day
	// month - known to the month
	// year - known to the year
	// range - known to lie between two days
	// true
}

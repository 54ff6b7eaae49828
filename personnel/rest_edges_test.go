package personnel_test

import (
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

const (
	rest    = "personnel/rest/"
	unTours = "personnel/united-nations-tours/"
)

type planCase = policytest.Case[personnel.TourPlan]

// first is a plan of a first tour, of nine months from July 1, 2008, without extensions.
func first() personnel.TourPlan {
	return personnel.TourPlan{
		Earlier: []personnel.EarlierTour{}, Agreed: tour, Extensions: []calendar.Period{}, Rapid: policy.No,
	}
}

func served(periods ...calendar.Period) []personnel.EarlierTour {
	tours := []personnel.EarlierTour{}
	for _, p := range periods {
		tours = append(tours, personnel.EarlierTour{Mission: "unmik", Period: p})
	}
	return tours
}

// plan is a case of such a plan but for what change does, decided about the tour that it plans.
func plan(name string, when occasion, change func(*personnel.TourPlan), want expected) planCase {
	p := first()
	p.Agreed = when.tour
	change(&p)
	c := one(name, p, when, want)
	if !p.Agreed.IsZero() {
		c.Tour = p.Period()
	}
	return c
}

// extended are the extensions that follow the period, each of so many months.
func extended(period calendar.Period, months ...int) []calendar.Period {
	all := []calendar.Period{}
	for _, n := range months {
		period = calendar.Months(period.Until(), n)
		all = append(all, period)
	}
	return all
}

// lasting is a tour of so many months and days from the day on.
func lasting(from calendar.Date, months, days int) calendar.Period {
	return calendar.Between(from, from.AddMonths(months).AddDays(days))
}

func restCases() []planCase {
	const (
		interval, usual, rapidly = rest + "interval", rest + "tour-length", rest + "rapid-deployment-length"
		shorter, longest, away   = rest + "extension", rest + "longest", rest + "time-away"
	)
	begun := calendar.On(2006, time.April, 1)
	blank := func(name string, on calendar.Date, want expected) planCase {
		return one(name, personnel.TourPlan{}, occasion{on, calendar.Months(on.AddMonths(2), 9)}, want)
	}
	earlier := func(name string, want expected, periods ...calendar.Period) planCase {
		return plan(name, in2008, func(p *personnel.TourPlan) { p.Earlier = served(periods...) }, want)
	}
	until := func(day calendar.Date, days int) calendar.Period { return calendar.Days(day.AddDays(-days), days) }
	agreed := func(name string, on calendar.Date, months, days int, want expected) planCase {
		from := on.AddMonths(2)
		return plan(name, occasion{on, lasting(from, months, days)}, func(*personnel.TourPlan) {}, want)
	}
	rapid := func(name string, months, days int, want expected) planCase {
		return plan(name, in2008, func(p *personnel.TourPlan) {
			p.Rapid, p.Agreed = policy.Yes, lasting(july1, months, days)
		}, want)
	}
	extension := func(name string, want expected, extensions ...calendar.Period) planCase {
		return plan(name, in2008, func(p *personnel.TourPlan) { p.Extensions = extensions }, want)
	}
	advised := func(ids ...string) expected { return expected{advising: ids} }
	nine := tour.Until()
	old := calendar.Months(calendar.On(2001, time.February, 1), 9)
	return []planCase{
		blank("nothing stated, before any rule", calendar.On(1995, time.December, 31), expected{}),
		blank("nothing stated, from 1996 on", calendar.On(1996, time.January, 1), advised(usual)),
		blank("nothing stated, the day before the program", begun.AddDays(-1), advised(usual)),
		blank("nothing stated", begun, unclear(interval, longest, away).but(usual, rapidly, shorter)),

		plan("a first tour", in2008, func(*personnel.TourPlan) {}, goes()),
		plan("earlier tours not stated", in2008, func(p *personnel.TourPlan) { p.Earlier = nil }, unclear(interval, away)),
		earlier("an earlier tour whose days are not stated", unclear(interval, away), old, calendar.Period{}),
		earlier("home for 12 months", goes(), until(july1.AddMonths(-12), 200)),
		earlier("home for 12 months less a day", stopped(interval), until(july1.AddMonths(-12).AddDays(1), 200)),
		earlier("home for 12 months, after two tours", goes(), old, until(july1.AddMonths(-12), 200)),
		earlier("home for 12 months less a day, after two tours", stopped(interval), old, until(july1.AddMonths(-12).AddDays(1), 200)),
		earlier("another tour from the day after the last", goes(), calendar.Days(nine, 100)),
		earlier("another tour from the last day on", stopped(interval), calendar.Days(nine.AddDays(-1), 100)),
		earlier("a third tour from the day after the last", goes(), old, calendar.Days(nine, 100)),
		earlier("a third tour from the last day on", stopped(interval), old, calendar.Days(nine.AddDays(-1), 100)),
		earlier("another tour within the tour", stopped(interval), calendar.Days(july1.AddDays(100), 100)),
		earlier("a tour that has no end", stopped(interval, away), calendar.Since(calendar.On(2001, time.May, 1))),

		agreed("6 months in 1996", calendar.On(1996, time.January, 1), 6, 0, expected{}),
		agreed("a day more in 1996", calendar.On(1996, time.January, 1), 6, 1, advised(usual)),
		agreed("9 months the day before they are usual", calendar.On(2005, time.December, 31), 9, 0, advised(usual)),
		agreed("9 months the day they are", calendar.On(2006, time.January, 1), 9, 0, expected{}),
		agreed("a day more in 2006", calendar.On(2006, time.January, 1), 9, 1, advised(usual)),
		agreed("12 months the day before they are usual", calendar.On(2010, time.November, 30), 12, 0, goes().but(usual)),
		agreed("12 months the day they are", calendar.On(2010, time.December, 1), 12, 0, goes()),
		agreed("a day more in 2010", calendar.On(2010, time.December, 1), 12, 1, goes().but(usual)),
		plan("the tour not stated", in2008, func(p *personnel.TourPlan) { p.Agreed = calendar.Period{} },
			unclear(longest, away).but(usual, shorter)),
		plan("a tour without end", in2008, func(p *personnel.TourPlan) { p.Agreed = calendar.Since(july1) },
			stopped(longest, away).but(usual)),

		rapid("a rapid deployment of 6 months", 6, 0, goes()),
		rapid("a rapid deployment a day longer", 6, 1, goes().but(rapidly)),
		rapid("a rapid deployment of the usual length of others", 9, 0, goes().but(rapidly)),
		plan("rapid or not, not stated", in2008, func(p *personnel.TourPlan) { p.Rapid = "" }, goes().but(usual, rapidly)),

		plan("extensions not stated", in2008, func(p *personnel.TourPlan) { p.Extensions = nil }, unclear(longest, away).but(shorter)),
		plan("extensions not stated, of a tour too long without any", in2008, func(p *personnel.TourPlan) {
			p.Agreed, p.Extensions = lasting(july1, 18, 1), nil
		}, stopped(longest, away).but(usual, shorter)),
		extension("an extension without days", unclear(longest, away).but(shorter), calendar.Period{}),
		extension("an extension that does not follow", unclear(longest, away).but(shorter), calendar.Months(nine.AddDays(1), 3)),
		extension("3 months more", goes(), extended(tour, 3)...),
		extension("3 months more less a day", goes().but(shorter), lasting(nine, 3, -1)),
		extension("3 months more and a day", goes(), lasting(nine, 3, 1)),
		extension("3 months and 2 more", goes().but(shorter), extended(tour, 3, 2)...),
		extension("an extension without end", stopped(longest, away), calendar.Since(nine)),

		extension("18 months in all", goes(), extended(tour, 3, 6)...),
		extension("18 months and a day in all", stopped(longest), append(extended(tour, 3), lasting(nine.AddMonths(3), 6, 1))...),
		plan("18 months as agreed", in2008, func(p *personnel.TourPlan) { p.Agreed = lasting(july1, 18, 0) }, goes().but(usual)),
		plan("18 months and a day as agreed", in2008, func(p *personnel.TourPlan) { p.Agreed = lasting(july1, 18, 1) },
			stopped(longest).but(usual)),

		// The tour is of 274 days, so that 456 more are 730.
		earlier("730 days away in all", goes(), until(calendar.On(2006, time.June, 1), 456)),
		earlier("731 days away in all", stopped(away), until(calendar.On(2006, time.June, 1), 457)),
		earlier("731 days away in all, in two tours before", stopped(away), until(july1.AddYears(-2), 228), until(july1.AddYears(-4), 229)),
		earlier("of two tours the one has counted for five years", goes(), until(july1.AddYears(-2), 228), until(july1.AddYears(-5), 229)),
		earlier("a long tour that ended five years ago", goes(), until(july1.AddYears(-5), 457)),
		earlier("a long tour that ended five years ago but a day", stopped(away), until(july1.AddYears(-5).AddDays(1), 457)),
		earlier("a long tour that began the day after", stopped(interval), calendar.Days(july1.AddDays(1), 457)),
		earlier("a long tour that began the same day", stopped(interval, away), calendar.Days(july1, 457)),
		plan("more than 730 days at once", in2008, func(p *personnel.TourPlan) { p.Agreed = calendar.Days(july1, 731) },
			stopped(longest, away).but(usual)),
	}
}

func unitedNationsTourCases() []planCase {
	const extension, longest = unTours + "extension", unTours + "longest"
	begun := calendar.On(2016, time.January, 1)
	when := occasion{begun, calendar.Months(begun.AddMonths(3), 12)}
	prolonged := func(name string, want expected, extensions ...calendar.Period) planCase {
		return plan(name, when, func(p *personnel.TourPlan) { p.Extensions = extensions }, want)
	}
	year := when.tour.Until()
	return []planCase{
		one("nothing stated, before any rule", personnel.TourPlan{}, when.nominatedOn(begun.AddDays(-1)), expected{}),
		one("nothing stated", personnel.TourPlan{}, when, unclear(longest).but(extension)),
		prolonged("not extended", goes(), []calendar.Period{}...),
		prolonged("6 months more", goes(), extended(when.tour, 6)...),
		prolonged("6 months more and a day", goes().but(extension), lasting(year, 6, 1)),
		prolonged("two years in all", goes(), extended(when.tour, 6, 6)...),
		prolonged("two years and a day in all", stopped(longest), append(extended(when.tour, 6, 5), lasting(year.AddMonths(11), 1, 1))...),
	}
}

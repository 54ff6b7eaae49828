package personnel_test

import (
	"slices"
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

type homeCase = policytest.Case[personnel.HomeCapacity]

var (
	july2010 = calendar.On(2010, time.July, 1)
	tour2010 = calendar.Months(july2010, 9)
	in2010   = occasion{calendar.On(2010, time.January, 1), tour2010}
)

// wellStaffed is a service of 200 with two officers away, an agreement for 100 and whoever is away replaced, which no rule
// stops, but for what change does.
func wellStaffed(change func(*personnel.HomeCapacity)) personnel.HomeCapacity {
	h := atHome(200, calendar.Constant(2))
	h.Service.Agreements = []personnel.Agreement{{Period: calendar.Always(), Officers: persons(100)}}
	h.Replacements = []personnel.Replacement{{Period: calendar.Always(), Officers: persons(1000)}}
	change(&h)
	return h
}

func service(name string, when occasion, change func(*personnel.HomeCapacity), want expected) homeCase {
	return one(name, wellStaffed(change), when, want)
}

// policingAtHomeCases see every rule of every edition from all sides.
func policingAtHomeCases() []homeCase {
	return slices.Concat(
		homeEditionCases(), shareCases(), agreedNumberCases(), agreementCases(), minimumCases(), authorizationCases(), replacementCases(),
	)
}

// homeEditionCases nominate from a service of which nothing is stated around each day on which an edition begins.
func homeEditionCases() []homeCase {
	capacity := []string{home + "share-maximum", home + "minimum-strength", home + "agreement-officers"}
	required := append(slices.Clone(capacity), home+"agreement", home+"authorization")
	advised := []string{home + "share-advised", home + "agreement-advised", home + "authorization-advised", home + "replacement"}
	blank := func(name string, day calendar.Date, want expected) homeCase {
		return one(name, personnel.HomeCapacity{}, occasion{day, calendar.Months(day.AddMonths(2), 9)}, want)
	}
	untouched := func(*personnel.HomeCapacity) {}
	return []homeCase{
		blank("nothing stated, nominated the day before the Arrangement", calendar.On(2006, time.March, 31), expected{}),
		blank("nothing stated, nominated on the first day of the Arrangement", calendar.On(2006, time.April, 1), unclear(capacity...).but(advised...)),
		blank("nothing stated, nominated the day before agreements are required", calendar.On(2009, time.December, 31), unclear(capacity...).but(advised...)),
		blank("nothing stated, nominated on the day agreements are required", calendar.On(2010, time.January, 1), unclear(required...).but(home+"share-advised", home+"replacement")),
		service("nobody stopped in 2008", in2008, untouched, goes()),
		service("nobody stopped in 2010", in2010, untouched, goes()),
	}
}

// shareCases stand around the advised and the largest share, and the floor under both.
func shareCases() []homeCase {
	const advised, maximum = "personnel/policing-at-home/share-advised", "personnel/policing-at-home/share-maximum"
	of := func(name string, strength, away int, want expected) homeCase {
		return service(name, in2008, func(h *personnel.HomeCapacity) {
			h.Away, h.Strength = calendar.Constant(away), personnel.Strength{}
			if strength >= 0 {
				h.Strength.Actual = persons(strength)
			}
		}, want)
	}
	rush := func(name string, steady int, period calendar.Period, want expected) homeCase {
		return service(name, in2008, func(h *personnel.HomeCapacity) {
			h.Away = calendar.Constant(steady).Plus(calendar.Constant(1).Within(period))
		}, want)
	}
	within := goes().but(advised)
	beyond := stopped(maximum).but(advised)
	until := func(day calendar.Date) calendar.Period { return calendar.Between(may1, day) }
	return []homeCase{
		of("none of 100 away", 100, 0, goes()),
		of("one percent away", 200, 2, goes()),
		of("one more than one percent away", 200, 3, within),
		of("two percent away", 200, 4, within),
		of("one more than two percent away", 200, 5, beyond),
		of("a share rounded down", 249, 5, beyond),
		of("a share that is just whole", 250, 5, within),
		of("an advised share rounded down", 299, 3, within),
		of("an advised share that is just whole", 300, 3, goes()),
		of("one of a very small service away", 10, 1, goes()),
		of("two of a very small service away", 10, 2, beyond),
		of("one of an empty service away", 0, 1, goes()),
		of("none of an empty service away", 0, 0, goes()),
		of("one of an unknown strength away", -1, 1, goes()),
		of("two of an unknown strength away", -1, 2, unclear(maximum).but(advised)),
		of("Montréal's 50, about 1.1 percent", 4486, 50, within),
		of("Montréal's share at one percent", 4486, 44, goes()),
		of("Montréal's largest share", 4486, 89, within),
		rush("more than advised until the day before departure", 2, until(tour.From()), goes()),
		rush("more than advised until departure", 2, until(tour.From().AddDays(1)), within),
		rush("more than advised on the last day of the tour", 2, calendar.Since(tour.Last()), within),
		rush("more than advised on the day after the tour", 2, calendar.Since(tour.Until()), goes()),
		rush("too many until the day before departure", 4, until(tour.From()), within),
		rush("too many until departure", 4, until(tour.From().AddDays(1)), beyond),
		rush("too many on the last day of the tour", 4, calendar.Since(tour.Last()), beyond),
		rush("too many on the day after the tour", 4, calendar.Since(tour.Until()), within),
		rush("too many for one day within the tour", 4, calendar.Single(tour.From().AddDays(40)), beyond),
	}
}

// agreedNumberCases stand around the number of an agreement, which is well below the shares.
func agreedNumberCases() []homeCase {
	const rule = "personnel/policing-at-home/agreement-officers"
	large := func(name string, away calendar.Levels, want expected, agreements ...personnel.Agreement) homeCase {
		return service(name, in2008, func(h *personnel.HomeCapacity) {
			h.Strength.Actual, h.Away, h.Service.Agreements = persons(1000), away, agreements
		}, want)
	}
	agreed := func(officers int, period calendar.Period) personnel.Agreement {
		return personnel.Agreement{Period: period, Officers: persons(officers)}
	}
	five := agreed(5, calendar.Always())
	whole := personnel.Agreement{Period: calendar.Always()}
	unit := personnel.Agreement{Period: calendar.Always(), Officers: percent(5)}
	six, rest := calendar.Constant(6), calendar.Constant(5)
	rush := func(period calendar.Period) calendar.Levels { return rest.Plus(calendar.Constant(1).Within(period)) }
	return []homeCase{
		large("one less than agreed", calendar.Constant(4), goes(), five),
		large("as many as agreed", rest, goes(), five),
		large("one more than agreed", six, stopped(rule), five),
		large("one more than agreed until the day before departure", rush(calendar.Between(may1, july1)), goes(), five),
		large("one more than agreed until departure", rush(calendar.Between(may1, july1.AddDays(1))), stopped(rule), five),
		large("one more than agreed on the last day of the tour", rush(calendar.Since(tour.Last())), stopped(rule), five),
		large("one more than agreed on the day after the tour", rush(calendar.Since(tour.Until())), goes(), five),
		large("a number agreed until the day before departure", six, goes(), agreed(5, calendar.Between(may1, july1)), whole),
		large("a number agreed until departure", six, stopped(rule), agreed(5, calendar.Between(may1, july1.AddDays(1))), whole),
		large("a number agreed from the last day on", six, stopped(rule), agreed(5, calendar.Since(tour.Last())), whole),
		large("a number agreed from the day after the tour on", six, goes(), agreed(5, calendar.Since(tour.Until())), whole),
		large("the smaller of two numbers agreed", six, stopped(rule), agreed(8, calendar.Always()), five),
		large("an agreement without a number", six, goes(), whole),
		large("an agreement for what are no persons", six, unclear(rule), unit),
	}
}

// agreementCases are asked twice: when an agreement is advised, and when it is required.
func agreementCases() []homeCase {
	rcmp, _ := personnel.ServiceByID("rcmp")
	var cases []homeCase
	for _, edition := range []struct {
		word             string
		when             occasion
		unknown, refused expected
	}{
		{
			", when one is advised", in2010.nominatedOn(calendar.On(2009, time.December, 31)),
			goes().but("personnel/policing-at-home/agreement-advised"), goes().but("personnel/policing-at-home/agreement-advised"),
		},
		{", when one is required", in2010, unclear("personnel/policing-at-home/agreement"), stopped("personnel/policing-at-home/agreement")},
	} {
		under := func(name string, want expected, agreements ...personnel.Agreement) homeCase {
			return service(name+edition.word, edition.when, func(h *personnel.HomeCapacity) { h.Service.Agreements = agreements }, want)
		}
		period := func(from, until calendar.Date) personnel.Agreement {
			return personnel.Agreement{Period: calendar.Between(from, until)}
		}
		from, until := tour2010.From(), tour2010.Until()
		past := period(from.AddDays(-300), from.AddDays(-200))
		cases = append(cases,
			under("an agreement from departure on", goes(), personnel.Agreement{Period: calendar.Since(from)}),
			under("an agreement for just the tour", goes(), period(from, until)),
			under("an agreement from the day after departure on", edition.unknown, period(from.AddDays(1), until)),
			under("an agreement until the day before the last", edition.unknown, period(from, until.AddDays(-1))),
			under("an agreement that has ended", edition.unknown, period(may1, july1)),
			under("two agreements that follow each other", goes(), personnel.Agreement{Period: calendar.Since(from.AddDays(100))}, personnel.Agreement{Period: calendar.Days(from, 100)}),
			under("two agreements with a day between", edition.unknown, period(from, from.AddDays(99)), period(from.AddDays(100), until)),
			under("a second agreement for just the tour", goes(), past, period(from, until)),
			under("a second agreement from the day after departure on", edition.unknown, past, period(from.AddDays(1), until)),
			under("a second agreement until the day before the last", edition.unknown, past, period(from, until.AddDays(-1))),
			under("no agreement known", edition.unknown),
			under("known to have no agreement", edition.refused, []personnel.Agreement{}...),
			service("the RCMP, which needs no agreement"+edition.word, edition.when, func(h *personnel.HomeCapacity) { h.Service = rcmp }, goes()),
		)
	}
	return cases
}

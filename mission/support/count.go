package support

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// counted is the days of service that count for a medal: those that surely do, and those that do unless a fact that is
// not stated says otherwise. The former are all among the latter.
type counted struct{ surely, perhaps calendar.Spans }

// same says whether no fact is missing that the days turn on.
func (c counted) same() bool { return c.surely == c.perhaps }

// within is the days on which a number is in force.
func (c counted) within(numbers policy.Timeline[policy.Measure]) counted {
	var inForce calendar.Spans
	for period := range numbers.All() {
		inForce = inForce.Union(period.Spans())
	}
	return counted{surely: c.surely.Intersect(inForce), perhaps: c.perhaps.Intersect(inForce)}
}

// peacekeeping is the days in approved missions. Other medals for the same days take nothing from them.
func peacekeeping(services []Service) counted {
	var made counted
	for _, service := range services {
		if service.Approved == policy.Yes {
			made.surely = made.surely.Union(service.Days)
		}
		if service.Approved != policy.No {
			made.perhaps = made.perhaps.Union(service.Days)
		}
	}
	return made
}

// inMission says whether a service surely counts for the United Nations medal of a mission, and whether it may.
func (s Service) inMission(id string) (surely, perhaps bool) {
	if s.Covered == policy.No {
		return false, false
	}
	named := s.Organization == arrangement.UnitedNations
	surely = named && id != "" && s.Mission == id
	perhaps = (named || s.Organization == "") && (s.Mission == id || s.Mission == "")
	return surely, perhaps
}

// inMission is the days in a mission of the United Nations. A day that an earlier service has for another medal of the
// United Nations or of NATO does not count again.
func inMission(services []Service, id string) counted {
	var made counted
	var takenSurely, takenPerhaps calendar.Spans // by earlier services, for other medals
	for _, service := range services {
		surely, perhaps := service.inMission(id)
		if surely {
			made.surely = made.surely.Union(service.Days.Minus(takenPerhaps))
		}
		if perhaps {
			made.perhaps = made.perhaps.Union(service.Days.Minus(takenSurely))
		}
		if !surely && service.covered() != policy.No {
			takenPerhaps = takenPerhaps.Union(service.Days)
		}
		if !perhaps && service.covered() == policy.Yes {
			takenSurely = takenSurely.Union(service.Days)
		}
	}
	return made
}

// covered is the days for which a medal of the United Nations or of NATO exists.
func covered(services []Service) counted {
	var made counted
	for _, service := range services {
		if service.covered() == policy.Yes {
			made.surely = made.surely.Union(service.Days)
		}
		if service.covered() != policy.No {
			made.perhaps = made.perhaps.Union(service.Days)
		}
	}
	return made
}

// underRibbon is the days under a ribbon that no medal of the United Nations or of NATO covers, less those that are taken.
func underRibbon(services []Service, ribbon Ribbon, taken counted) counted {
	var made counted
	for _, service := range services {
		if service.Ribbon != ribbon {
			continue
		}
		if service.covered() == policy.No {
			made.surely = made.surely.Union(service.Days)
		}
		if service.covered() != policy.Yes {
			made.perhaps = made.perhaps.Union(service.Days)
		}
	}
	return counted{surely: made.surely.Minus(taken.perhaps), perhaps: made.perhaps.Minus(taken.surely)}
}

// reached is the first day of service on which the days up to then reach the number in force; no date where they never
// do.
func (r MedalRule) reached(days calendar.Spans, mixed bool) calendar.Date {
	switch r.Counting {
	case Cumulative:
		return reached(r.Days, days, mixed)
	case Consecutive:
		for tour := range days.All() {
			if day := reached(r.Days, tour.Spans(), mixed); !day.IsZero() {
				return day
			}
		}
	}
	return calendar.Date{}
}

func reached(numbers policy.Timeline[policy.Measure], days calendar.Spans, mixed bool) calendar.Date {
	var first calendar.Date
	before := 0 // days that count and were served before the number came into force
	for inForce, entry := range numbers.All() {
		served := days.Intersect(inForce.Spans())
		if isDays(entry.Value) {
			first = earlier(first, nth(served, max(entry.Value.Int()-before, 1)))
		}
		if mixed {
			before += served.Days()
		}
	}
	return first
}

// nth is the day of a set at a place, from 1; no date where it has fewer days.
func nth(days calendar.Spans, place int) calendar.Date {
	for period := range days.All() {
		if place <= period.Len() {
			return period.From().AddDays(place - 1)
		}
		place -= period.Len()
	}
	return calendar.Date{}
}

// tourOf is the period of a set that a day is in; the zero Period where it is in none.
func tourOf(days calendar.Spans, day calendar.Date) calendar.Period {
	for period := range days.All() {
		if period.Contains(day) {
			return period
		}
	}
	return calendar.Period{}
}

// longest is the number of days of the longest period of a set.
func longest(days calendar.Spans) int {
	most := 0
	for period := range days.All() {
		most = max(most, period.Len())
	}
	return most
}

// later is the later of two days; no date where either is none.
func later(a, b calendar.Date) calendar.Date {
	switch {
	case a.IsZero() || b.IsZero():
		return calendar.Date{}
	case a.After(b):
		return a
	}
	return b
}

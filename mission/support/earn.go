package support

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// earned is the day on which a medal is earned. The zero earned is never.
type earned struct {
	// on is the day on which it is earned: not before the medal was created.
	on calendar.Date
	// at is the day on which the days were reached or waived.
	at calendar.Date
	// served is a day of the tour with which it was earned: the one on which the days were reached, or the last.
	served calendar.Date
	// waiver is what the days were waived by; zero where they were reached.
	waiver Waiver
}

func (e earned) by(day calendar.Date) bool { return !e.on.IsZero() && !e.on.After(day) }

// byDays is when the rule is fulfilled with a set of days.
func (r MedalRule) byDays(days calendar.Spans, mixed bool) earned {
	at := r.reached(days, mixed)
	return earned{on: later(at, r.Created), at: at, served: at}
}

// judge fills in an award: by when it is surely earned, and by when it perhaps is.
func (r MedalRule) judge(made Award, surely, perhaps earned, missing policy.Fact, day calendar.Date) Award {
	made.On = surely.on
	switch {
	case surely.by(day):
		made.Verdict = policy.Met
	case perhaps.by(day):
		made.Verdict, made.Reason, made.Missing = policy.Unknown, FactMissing, missing
	case !surely.at.IsZero() && !surely.at.After(day):
		made.Verdict, made.Reason = policy.Unmet, NotCreated
	default:
		made.Verdict, made.Reason = policy.Unmet, TooFewDays
	}
	return made
}

// asks fills in the number of days that is asked for: the one that was reached, else the one in force on the last day of
// service that counts, else the one of the day.
func (r MedalRule) asks(made Award, days calendar.Spans, reached, day calendar.Date) Award {
	if reached.IsZero() {
		reached = day
		for period := range days.All() {
			reached = period.Last()
		}
	}
	made.Basis = r.Basis
	if entry, inForce := r.Days.On(reached); inForce {
		made.Asked = entry.Value
		if !entry.Basis.IsZero() {
			made.Basis = entry.Basis
		}
	}
	return made
}

// mixes says whether days under different numbers add up: surely, and perhaps.
func (r MedalRule) mixes() (surely, perhaps bool) { return r.Mixed == policy.Yes, r.Mixed != policy.No }

// served is how many of the days that surely count were served up to a day.
func served(days calendar.Spans, day calendar.Date) policy.Measure {
	return policy.Whole(days.Intersect(upTo(day).Spans()).Days(), policy.CalendarDays)
}

func (r MedalRule) peacekeeping(record Record, day calendar.Date) Award {
	approvedDays := peacekeeping(record.Services)
	days := approvedDays.within(r.Days)
	mixed, perhapsMixed := r.mixes()
	surely, perhaps := r.byDays(days.surely, mixed), r.byDays(days.perhaps, perhapsMixed)
	missing := approval
	switch {
	case record.Citizen != policy.Yes:
		missing = citizenship
	case r.byDays(days.surely, perhapsMixed).by(day):
		missing = mixture
	}
	made := r.award("", bilingual.Text{}, 0)
	made.Served = served(days.surely, day)
	made = r.asks(made, days.surely, surely.at, day)
	switch {
	case record.Citizen == policy.No:
		made.Verdict, made.Reason = policy.Unmet, NotCitizen
		return made
	case record.Citizen != policy.Yes:
		surely = earned{}
	}
	made = r.judge(made, surely, perhaps, missing, day)
	if approvedDays.perhaps.IsEmpty() {
		made.Reason = NotPeacekeeping
	}
	return made
}

func (r MedalRule) operational(underRibbon counted, day calendar.Date) Award {
	days := underRibbon.within(r.Days)
	mixed, perhapsMixed := r.mixes()
	surely, perhaps := r.byDays(days.surely, mixed), r.byDays(days.perhaps, perhapsMixed)
	missing := coverage
	if r.byDays(days.surely, perhapsMixed).by(day) {
		missing = mixture
	}
	made := r.award("", bilingual.Text{}, 0)
	made.Served = served(days.surely, day)
	made = r.judge(r.asks(made, days.surely, surely.at, day), surely, perhaps, missing, day)
	if underRibbon.perhaps.IsEmpty() {
		made.Reason = CoveredElsewhere
	}
	return made
}

func (r MedalRule) unitedNations(services []Service, day calendar.Date) []Award {
	var awards []Award
	var seen []string
	for _, service := range services {
		if _, perhaps := service.inMission(service.Mission); perhaps && !slices.Contains(seen, service.Mission) {
			seen = append(seen, service.Mission)
			awards = append(awards, r.forMission(services, service.Mission, day)...)
		}
	}
	return awards
}

// forMission is the medal of one mission, and the numerals behind it.
func (r MedalRule) forMission(services []Service, id string, day calendar.Date) []Award {
	days := inMission(services, id).within(r.Days)
	mixed, perhapsMixed := r.mixes()
	surely := r.orWaived(r.byDays(days.surely, mixed), services, id, days.surely, false)
	perhaps := r.orWaived(r.byDays(days.perhaps, perhapsMixed), services, id, days.perhaps, true)
	missing := missionServed
	switch {
	case r.byDays(days.surely, perhapsMixed).by(day):
		missing = mixture
	case r.orWaived(earned{}, services, id, days.surely, true).by(day):
		missing = decision
	case slices.ContainsFunc(services, func(s Service) bool { return s.covered() == "" }):
		missing = coverage
	}
	name := nameOf(services, id)
	made := r.award(id, name, 0)
	made.Served = policy.Whole(longest(days.surely.Intersect(upTo(day).Spans())), policy.CalendarDays)
	if surely.by(day) {
		made.Served = served(tourOf(days.surely, surely.served).Spans(), day)
	}
	made = r.judge(r.asks(made, days.surely, surely.at, day), surely, perhaps, missing, day)
	if !surely.waiver.IsZero() && !surely.waiver.Basis.IsZero() {
		made.Basis = surely.waiver.Basis
	}
	made.ClaimBy = r.claimBy(days, surely, perhaps)
	awards := []Award{made}
	if days.same() && surely == perhaps {
		return append(awards, r.numerals(days.surely, surely, id, name, day)...)
	}
	return append(awards, r.perhapsNumerals(days.perhaps, perhaps, id, name, missing, day)...)
}

func nameOf(services []Service, id string) bilingual.Text {
	for _, service := range services {
		if service.Mission == id && !service.Name.IsZero() {
			return service.Name
		}
	}
	return bilingual.Text{}
}

// orWaived is the earlier of what the days give and what a waiver of the days gives; perhaps says whether a decision that
// is not stated is taken to have been made, at the earliest.
func (r MedalRule) orWaived(byDays earned, services []Service, id string, days calendar.Spans, perhaps bool) earned {
	first := byDays
	for _, service := range services {
		surely, may := service.inMission(id)
		last := service.last()
		if !surely && !(perhaps && may) || !days.Contains(last) {
			continue
		}
		for _, waiver := range r.Waivers {
			at := waiver.day(service, last, perhaps)
			if !at.IsZero() && (first.at.IsZero() || at.Before(first.at)) {
				first = earned{on: later(at, r.Created), at: at, served: last, waiver: waiver}
			}
		}
	}
	return first
}

// day is the day on which the days are waived for a service; no date where they are not.
func (w Waiver) day(service Service, last calendar.Date, perhaps bool) calendar.Date {
	switch {
	case w.Cause == "" || w.Cause != service.Ended:
	case w.ByDecision == policy.No:
		return last
	case service.Waived == policy.Yes && !service.Decided.IsZero():
		return later(last, service.Decided)
	case service.Waived != policy.No && perhaps:
		return last
	}
	return calendar.Date{}
}

// claimBy is the last day on which a medal can first be asked for: reckoned from repatriation at the end of the tour with
// which it is earned.
func (r MedalRule) claimBy(days counted, surely, perhaps earned) calendar.Date {
	if surely.on.IsZero() {
		return r.claimAfter(tourOf(days.perhaps, perhaps.served))
	}
	return r.claimAfter(tourOf(days.surely, surely.served))
}

func (r MedalRule) claimAfter(tour calendar.Period) calendar.Date {
	entry, inForce := r.Claim.On(tour.Last())
	if !inForce || tour.IsOpenEnded() || !isLimit(entry.Value) {
		return calendar.Date{}
	}
	return after(tour.Last(), entry.Value, 1)
}

// numerals are those of the tours after the one with which the medal is earned, each long enough.
func (r MedalRule) numerals(days calendar.Spans, medal earned, id string, name bilingual.Text, day calendar.Date) []Award {
	var awards []Award
	for tour := range days.All() {
		entry, inForce := r.Numeral.On(tour.From())
		if !inForce || !tour.From().After(medal.at) || !isDays(entry.Value) || tour.Len() < entry.Value.Int() {
			continue
		}
		made := r.award(id, name, len(awards)+2)
		at := tour.From().AddDays(entry.Value.Int() - 1)
		made = r.judge(made, earned{on: later(at, r.Created), at: at}, earned{}, policy.Fact{}, day)
		made.Served, made.Asked = served(tour.Spans(), day), entry.Value
		made.ClaimBy = r.claimAfter(tour)
		made.Basis = entry.Basis
		if made.Basis.IsZero() {
			made.Basis = r.Basis
		}
		awards = append(awards, made)
	}
	return awards
}

// perhapsNumerals are the numerals that nobody can rule out by the day, where facts are missing that the tours turn on:
// what is not stated could part one long tour into several, each of them as short as may be.
func (r MedalRule) perhapsNumerals(
	days calendar.Spans, medal earned, id string, name bilingual.Text, missing policy.Fact, day calendar.Date,
) []Award {
	var least policy.Measure
	for _, entry := range r.Numeral.All() {
		if isDays(entry.Value) && (least.IsZero() || entry.Value.Compare(least) < 0) {
			least = entry.Value
		}
	}
	var awards []Award
	starts := days.Starts(least.Int())
	for at := medal.at; medal.by(day); {
		at = starts.NextIn(at.AddDays(1))
		if at.IsZero() || at.AddDays(least.Int()-1).After(day) {
			break
		}
		at = at.AddDays(least.Int() - 1)
		made := r.award(id, name, len(awards)+2)
		made.Verdict, made.Reason, made.Missing = policy.Unknown, FactMissing, missing
		made.Asked, made.Basis = least, r.Basis
		awards = append(awards, made)
	}
	return awards
}

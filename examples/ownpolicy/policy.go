package main

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

// volunteer is what the service knows of a member who volunteers; what is not stated is unknown to the rules.
type volunteer struct {
	Joined, Returned calendar.Date   // the first day in this service, and that of the return from the last tour
	Toured           policy.Answer   // whether there was one
	Released         calendar.Period // the days for which the unit releases the member
}

var (
	joined   = policy.NewFixedFact("joined", bilingual.Text{English: "day of joining the service", French: "date d'entrée au service"})
	returned = policy.NewFixedFact("returned", bilingual.Text{English: "return from the last tour", French: "retour de la dernière affectation"})
	release  = policy.NewFact("release", bilingual.Text{English: "release by the unit", French: "libération par l'unité"})

	order   = policy.Assume(bilingual.Text{English: "an order of the chief, made up", French: "une consigne de la direction, inventée"})
	inForce = calendar.On(2024, time.April, 1)
	tour    = calendar.Months(inForce.AddMonths(6), 12)
	fit     = volunteer{Joined: inForce.AddYears(-9), Toured: policy.No, Released: calendar.Since(inForce)}
)

// ours are the rules that the service adds to those of the program.
func ours() policy.Policy[volunteer] {
	return policy.Must("our-service/volunteers", bilingual.Text{English: "Volunteers of our service", French: "Volontaires de notre service"},
		policy.Rule[volunteer]{
			ID:    "our-service/tenure",
			Title: bilingual.Text{English: "Time in our service", French: "Ancienneté dans notre service"},
			Basis: order, Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Starting(inForce, policy.Whole(3, policy.Years), order),
			Days: func(v volunteer, limit policy.Measure) policy.Days {
				return policy.From(joined, v.Joined.Anniversary(limit.Int()))
			},
		},
		policy.Rule[volunteer]{
			ID:    "our-service/rest",
			Title: bilingual.Text{English: "Rest since the last tour", French: "Repos depuis la dernière affectation"},
			Basis: order, Asked: policy.OnDeparture, Effect: policy.Advises,
			Limit: policy.Starting(inForce, policy.Whole(12, policy.Months), order),
			Days: func(v volunteer, limit policy.Measure) policy.Days {
				if v.Toured == policy.No {
					return policy.NotApplicable()
				}
				return policy.From(returned, v.Returned.AddMonths(limit.Int()))
			},
		},
		policy.Rule[volunteer]{
			ID:    "our-service/release",
			Title: bilingual.Text{English: "Released by the unit", French: "Libération par l'unité"},
			Basis: order, Asked: policy.Throughout, Effect: policy.Bars,
			Limit: policy.Starting(inForce, policy.Measure{}, order),
			Days:  func(v volunteer, _ policy.Measure) policy.Days { return policy.During(release, v.Released) },
		})
}

// cases are the suite: each says which rules are not met, and no others.
func cases() []policytest.Case[volunteer] {
	const tenure, rest, released = "our-service/tenure", "our-service/rest", "our-service/release"
	volunteers := func(name string, change func(*volunteer), verdict policy.Verdict, blocking ...string) policytest.Case[volunteer] {
		c := policytest.Case[volunteer]{Name: name, Subject: fit, Nomination: inForce, Tour: tour, Verdict: verdict, Blocking: blocking}
		change(&c.Subject)
		return c
	}
	departure := tour.From()
	blank := volunteers("nothing stated", func(v *volunteer) { *v = volunteer{} }, policy.Unknown, tenure, released)
	before := volunteers("nothing stated, before the order", func(v *volunteer) { *v = volunteer{} }, "")
	before.Nomination = inForce.AddDays(-1)
	tired := volunteers("back for a year less a day", func(v *volunteer) { v.Toured, v.Returned = policy.Yes, departure.AddMonths(-12).AddDays(1) }, policy.Met)
	blank.Advising, tired.Advising = []string{rest}, []string{rest}
	return []policytest.Case[volunteer]{
		blank, before, tired,
		volunteers("fit in every way", func(*volunteer) {}, policy.Met),
		volunteers("three years on departure", func(v *volunteer) { v.Joined = departure.AddYears(-3) }, policy.Met),
		volunteers("three years less a day", func(v *volunteer) { v.Joined = departure.AddYears(-3).AddDays(1) }, policy.Unmet, tenure),
		volunteers("back for a year", func(v *volunteer) { v.Toured, v.Returned = policy.Yes, departure.AddMonths(-12) }, policy.Met),
		volunteers("released for the tour", func(v *volunteer) { v.Released = tour }, policy.Met),
		volunteers("released a day late", func(v *volunteer) { v.Released = calendar.Between(departure.AddDays(1), tour.Until()) }, policy.Unmet, released),
		volunteers("released a day too short", func(v *volunteer) { v.Released = calendar.Between(departure, tour.Last()) }, policy.Unmet, released),
	}
}

package main

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

var (
	tour = calendar.Months(inForce.AddMonths(6), 12)
	fit  = volunteer{Joined: inForce.AddYears(-9), Tours: policy.No, Released: calendar.Since(inForce)}
)

// cases are the suite: each says which rules are not met, and no others.
func cases() []policytest.Case[volunteer] {
	const tenure, rest, released = "our-service/tenure", "our-service/rest", "our-service/release"
	volunteers := func(name string, change func(*volunteer), verdict policy.Verdict, blocking ...string) policytest.Case[volunteer] {
		c := policytest.Case[volunteer]{Name: name, Subject: fit, Nomination: inForce, Tour: tour, Verdict: verdict, Blocking: blocking}
		change(&c.Subject)
		return c
	}
	advised := func(c policytest.Case[volunteer]) policytest.Case[volunteer] {
		c.Advising = []string{rest}
		return c
	}
	blank := advised(volunteers("nothing stated", func(v *volunteer) { *v = volunteer{} }, policy.Unknown, tenure, released))
	before := volunteers("nothing stated, before the order", func(v *volunteer) { *v = volunteer{} }, "")
	before.Nomination = inForce.AddDays(-1)
	departure := tour.From()
	return []policytest.Case[volunteer]{
		blank, before,
		volunteers("fit in every way", func(*volunteer) {}, policy.Met),
		volunteers("three years on departure", func(v *volunteer) { v.Joined = departure.AddYears(-3) }, policy.Met),
		volunteers("three years less a day", func(v *volunteer) { v.Joined = departure.AddYears(-3).AddDays(1) }, policy.Unmet, tenure),
		volunteers("back for a year", func(v *volunteer) { v.Tours, v.Returned = policy.Yes, departure.AddMonths(-12) }, policy.Met),
		advised(volunteers("back for a year less a day", func(v *volunteer) { v.Tours, v.Returned = policy.Yes, departure.AddMonths(-12).AddDays(1) }, policy.Met)),
		volunteers("released for the tour", func(v *volunteer) { v.Released = tour }, policy.Met),
		volunteers("released a day late", func(v *volunteer) { v.Released = calendar.Between(departure.AddDays(1), tour.Until()) }, policy.Unmet, released),
		volunteers("released a day too short", func(v *volunteer) { v.Released = calendar.Between(departure, tour.Last()) }, policy.Unmet, released),
	}
}

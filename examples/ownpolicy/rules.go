package main

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// volunteer is what the service knows of a member who volunteers; what is not stated is unknown to the rules.
type volunteer struct {
	Joined   calendar.Date   // the day on which the member joined this service
	Returned calendar.Date   // the day of return from the last tour
	Tours    policy.Answer   // whether there was one
	Released calendar.Period // the days for which the unit releases the member
}

var (
	joined   = policy.NewFixedFact("joined", bilingual.Text{English: "day of joining the service", French: "date d'entrée au service"})
	returned = policy.NewFixedFact("returned", bilingual.Text{English: "return from the last tour", French: "retour de la dernière affectation"})
	release  = policy.NewFact("release", bilingual.Text{English: "release by the unit", French: "libération par l'unité"})

	order   = policy.Assume(bilingual.Text{English: "an order of the chief, made up", French: "une consigne de la direction, inventée"})
	inForce = calendar.On(2024, time.April, 1)
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
				if v.Tours == policy.No {
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

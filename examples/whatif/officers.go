package main

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// post is what everyone is judged for.
var post = personnel.Requirement{Language: language.French, Armed: policy.Yes}

// population makes up candidates one after the other. The same number and seed make the same ones, every time it is run.
func population(officers int, seed uint64) iter.Seq[personnel.Candidate] {
	return func(yield func(personnel.Candidate) bool) {
		d := dice{rand.New(rand.NewPCG(seed, police))}
		for i := range officers {
			if !yield(personnel.Candidate{Officer: d.officer(i), Requirement: post}) {
				return
			}
		}
	}
}

type dice struct{ *rand.Rand }

// percent is true so many times in a hundred.
func (d dice) percent(n int) bool { return d.IntN(100) < n }

// officer makes up an officer with a career of up to 32 years. Shares and ages are chosen to look like those of a police
// service, and rest on no source. About one fact in a hundred is not stated.
func (d dice) officer(number int) personnel.Officer {
	sworn := procedureDay.AddDays(-d.IntN(32 * 365))
	born := sworn.AddDays(-21*365 - d.IntN(8*365) - d.IntN(8*365))
	o := personnel.Officer{
		ID:       fmt.Sprintf("o-%08d", number),
		Service:  "made-up",
		Born:     d.stated(born),
		Sworn:    d.stated(sworn),
		Status:   personnel.Active,
		Licence:  d.stated(born.AddYears(17).AddDays(d.IntN(5 * 365))),
		Driving:  d.stated(sworn.AddDays(-d.IntN(365))),
		Computer: d.answer(99),
		Integrity: personnel.Integrity{
			State: d.answer(99), Self: d.answer(99),
		},
		Firearms: personnel.FirearmsTest{
			Assembly: policy.Whole(2+d.IntN(3)+d.IntN(2), policy.Minutes), Near: d.hits(), Far: d.hits(),
		},
		Cleared: d.stated(departure.AddDays(-d.IntN(30 * 30))),
		Tours:   []personnel.EarlierTour{},
	}
	if born.AddYears(50).Before(departure) && d.percent(20) {
		o.Status, o.Retired = personnel.Retired, departure.AddDays(-1-d.IntN(7*365))
	}
	tested := personnel.LanguageAssessment{
		Language: language.English, On: calendar.On(2011, time.September, 1+d.IntN(30)),
		Reading: d.score(), Listening: d.score(), Writing: d.score(), Interview: d.score(),
	}
	if d.percent(60) {
		tested.Language = language.French
	}
	o.Languages = []personnel.LanguageAssessment{tested}
	return o
}

func (d dice) stated(day calendar.Date) calendar.Date {
	if d.percent(1) {
		return calendar.Date{}
	}
	return day
}

// answer is a yes so many times in a hundred, and else a no or not stated.
func (d dice) answer(yes int) policy.Answer {
	switch {
	case d.percent(yes):
		return policy.Yes
	case d.percent(50):
		return policy.No
	default:
		return ""
	}
}

// hits of five rounds; not stated once in a hundred times.
func (d dice) hits() policy.Measure {
	switch n := d.IntN(100); {
	case n == 0:
		return policy.Measure{}
	case n < 6:
		return policy.Whole(3, policy.Hits)
	case n < 40:
		return policy.Whole(4, policy.Hits)
	default:
		return policy.Whole(5, policy.Hits)
	}
}

func (d dice) score() policy.Measure { return policy.Whole(58+d.IntN(40), policy.Percent) }

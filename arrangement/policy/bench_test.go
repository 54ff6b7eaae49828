package policy_test

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// twenty is a policy of twenty rules that bar: five of each way in which a rule is usually answered.
func twenty(b testing.TB) policy.Policy[person] {
	b.Helper()
	var rules []policy.Rule[person]
	for i := range 5 {
		for _, r := range []policy.Rule[person]{ageMinimum(), ageMaximum(), licenceMonths(), readingScore()} {
			r.ID = fmt.Sprintf("%s-%d", r.ID, i)
			rules = append(rules, r)
		}
	}
	return policy.Must("test/twenty", bilingual.Text{English: "Twenty rules", French: "Vingt règles"}, rules...)
}

// byHand is the same three-valued verdict over the whole tour, as one would write it without the package.
func byHand(p person, tour calendar.Period, nomination calendar.Date) policy.Verdict {
	verdict := policy.Met
	departure, last := tour.From(), tour.Last()
	limit := policy.Whole(60, policy.Percent)
	for range 5 {
		if p.Born.IsZero() {
			verdict = policy.Unknown
		} else if departure.Before(p.Born.Anniversary(25)) {
			return policy.Unmet
		}
		if p.Born.IsZero() {
			verdict = policy.Unknown
		} else if !last.Before(p.Born.Anniversary(63)) {
			return policy.Unmet
		}
		if p.Licence.IsZero() {
			verdict = policy.Unknown
		} else if departure.Before(p.Licence.AddMonths(12)) {
			return policy.Unmet
		}
		if p.Reading.IsZero() || nomination.IsZero() {
			verdict = policy.Unknown
		} else if p.Reading.Compare(limit) < 0 {
			return policy.Unmet
		}
	}
	return verdict
}

func BenchmarkVerdict(b *testing.B) {
	edition, p := twenty(b).On(may1), fit()
	b.Run("policy", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			edition.Verdict(p, tour)
		}
	})
	b.Run("waived", func(b *testing.B) {
		poor := fit()
		poor.Reading = policy.Measure{}
		var waivers []policy.Waiver
		for id := range edition.Rules() {
			waivers = append(waivers, waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer, w.Period = id, edition.ID(), calendar.Since(may1) }))
		}
		waived, err := edition.Waiving(isOne, waivers...)
		if err != nil || waived.Verdict(poor, tour) != policy.Met {
			b.Fatal(err)
		}
		b.ReportAllocs()
		for b.Loop() {
			waived.Verdict(poor, tour)
		}
	})
	b.Run("by-hand", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			byHand(p, tour, may1)
		}
	})
}

func BenchmarkDecide(b *testing.B) {
	edition, p := twenty(b).On(may1), fit()
	b.ReportAllocs()
	for b.Loop() {
		edition.Decide(p, tour)
	}
}

// BenchmarkRemedies weighs days and papers against each other: five rules of a clearance that ends within the tour, and
// five of a release with gaps, beside ten that hold.
func BenchmarkRemedies(b *testing.B) {
	for _, gaps := range []int{1, 10, 100} {
		b.Run(fmt.Sprintf("gaps-%d", gaps), func(b *testing.B) {
			p := fit()
			p.Cleared = calendar.Between(in2007, tour.Until().AddDays(-10))
			var periods []calendar.Period
			for i := range gaps {
				periods = append(periods, calendar.Days(july1.AddDays(10+i*400), 390))
			}
			p.Released = calendar.SpansOf(periods...)
			var rules []policy.Rule[person]
			for i := range 5 {
				for _, r := range []policy.Rule[person]{ageMinimum(), readingScore(), cleared(), released()} {
					r.ID = fmt.Sprintf("%s-%d", r.ID, i)
					rules = append(rules, r)
				}
			}
			decision := policy.Must("test/weighed", bilingual.Text{English: "Weighed", French: "Pesée"}, rules...).On(may1).Decide(p, tour)
			if n := len(decision.Remedies()); n != 3 {
				b.Fatalf("%d remedies", n)
			}
			b.ReportAllocs()
			for b.Loop() {
				decision.Remedies()
			}
		})
	}
}

func BenchmarkCompare(b *testing.B) {
	d := dice{rand.New(rand.NewPCG(20080701, 1))}
	var people [1000]person
	for i := range people {
		people[i] = d.person()
		people[i].Breaks = false // a panic is dear, and rare
	}
	was, is := before(b), after(b)
	for _, n := range []int{1_000, 10_000, 100_000} {
		population := func(yield func(person) bool) {
			for i := range n {
				if !yield(people[i%len(people)]) {
					return
				}
			}
		}
		for name, workers := range map[string]int{"1-worker": 1, "all-cores": runtime.GOMAXPROCS(0)} {
			b.Run(fmt.Sprintf("%s/%d", name, n), func(b *testing.B) {
				b.ReportAllocs()
				for b.Loop() {
					if _, err := policy.CompareWith(b.Context(), was, is, population, tour, nil, workers); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

package selection_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// populated is a problem of so many officers of 30 services, which can spare one in fifty, and of so many posts with up to
// five positions each.
func populated(dice *rand.Rand, officers, posts int) selection.Problem {
	var p selection.Problem
	for s := range 30 {
		p.Capacity = append(p.Capacity, selection.Capacity{Service: fmt.Sprintf("s%02d", s), Officers: 1 + officers/30/50})
	}
	for i := range officers {
		o := officer(fmt.Sprintf("%07d", i), fmt.Sprintf("s%02d", dice.IntN(30)))
		o.Driving = calendar.On(1990+dice.IntN(20), time.January, 1)
		p.Officers = append(p.Officers, o)
	}
	for i := range posts {
		at := post(fmt.Sprintf("p%03d", i), 1+dice.IntN(5), 1+dice.IntN(5))
		if dice.IntN(2) == 0 {
			at = armed(at)
		}
		p.Posts = append(p.Posts, at)
	}
	return p
}

// tenth gives each officer one post in ten, by the officer's index alone.
func tenth(posts int) func(int) iter.Seq2[int, selection.Score] {
	return func(officer int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			dice := rand.NewPCG(uint64(officer), 0)
			own := selection.Score(dice.Uint64() % 5000)
			for i := int(dice.Uint64() % 10); i < posts; i += 1 + int(dice.Uint64()%19) {
				if !yield(i, own+selection.Score(dice.Uint64()%5000)) {
					return
				}
			}
		}
	}
}

var populations = []struct{ officers, posts int }{{1_000, 200}, {10_000, 200}, {80_000, 200}, {80_000, 500}, {1_000_000, 200}}

// All pairs are rated already; the cost of drawing them is part of what is measured.
func BenchmarkChooseFromRatedPairs(b *testing.B) {
	for _, n := range populations {
		b.Run(fmt.Sprintf("%d officers × %d posts", n.officers, n.posts), func(b *testing.B) {
			p := populated(rand.New(rand.NewPCG(1, 2)), n.officers, n.posts)
			p.Eligible = tenth(n.posts)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := selection.Choose(b.Context(), p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// Eligibility by twenty rules, and the choice.
func BenchmarkChooseByTwentyRules(b *testing.B) {
	var all []policy.Rule[personnel.Candidate]
	for i := range 20 {
		all = append(all, policy.Rule[personnel.Candidate]{
			ID: fmt.Sprintf("test/twenty/%02d", i), Title: driving.Title(), Basis: policy.Assume(bilingual.Same("x")),
			Asked: policy.Throughout, Effect: policy.Bars, Limit: policy.Lasting(policy.Whole(6*i, policy.Months)),
			Days: func(c personnel.Candidate, limit policy.Measure) policy.Days {
				if c.Requirement.Armed == policy.No {
					return policy.Is(computer, c.Officer.Computer)
				}
				return policy.From(driving, c.Officer.Driving.AddMonths(limit.Int()))
			},
		})
	}
	twenty := policy.Must("test/twenty", bilingual.Same("x"), all...).On(may1)
	for _, n := range populations[:3] {
		b.Run(fmt.Sprintf("%d officers × %d posts", n.officers, n.posts), func(b *testing.B) {
			p := populated(rand.New(rand.NewPCG(1, 2)), n.officers, n.posts)
			p.Rules, p.Tour = twenty, tour
			p.Fit = func(c personnel.Candidate) selection.Fit {
				return selection.Fit{{Title: driving.Title(), Points: policy.Whole(c.Officer.Driving.DaysUntil(tour.From()), policy.Points)}}
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := selection.Choose(b.Context(), p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkVerifyForTheProblem(b *testing.B) {
	for _, n := range populations {
		b.Run(fmt.Sprintf("%d officers × %d posts", n.officers, n.posts), func(b *testing.B) {
			p := populated(rand.New(rand.NewPCG(1, 2)), n.officers, n.posts)
			p.Eligible = tenth(n.posts)
			plan, err := selection.Choose(b.Context(), p)
			require.NoError(b, err)
			b.ReportAllocs()
			for b.Loop() {
				if err := plan.VerifyFor(b.Context(), p); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package calendar_test

import (
	"fmt"
	"math/rand"
	"slices"
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
)

func BenchmarkReadYearOfDate(b *testing.B) {
	day := calendar.On(2008, time.July, 1)
	b.ReportAllocs()
	for b.Loop() {
		_ = day.Year()
	}
}

func BenchmarkMakeDate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_ = calendar.On(2008, time.July, 1)
	}
}

func BenchmarkAgeOnAnniversary(b *testing.B) {
	day := calendar.On(1980, time.February, 29)
	b.ReportAllocs()
	for b.Loop() {
		_ = day.Anniversary(25)
	}
}

func BenchmarkAddMonthsToDate(b *testing.B) {
	day := calendar.On(1980, time.February, 29)
	b.ReportAllocs()
	for b.Loop() {
		_ = day.AddMonths(9)
	}
}

func BenchmarkParseDate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_, _ = calendar.Parse("2008-07-01")
	}
}

func BenchmarkPrintDate(b *testing.B) {
	day := calendar.On(2008, time.July, 1)
	b.ReportAllocs()
	for b.Loop() {
		_ = day.String()
	}
}

// spans has n periods of 20 days, 10 days apart, from 2000-01-01 on.
func spans(n int) calendar.Spans {
	periods := make([]calendar.Period, n)
	for i := range periods {
		periods[i] = calendar.Days(calendar.On(2000, time.January, 1).AddDays(30*i), 20)
	}
	return calendar.SpansOf(periods...)
}

var sizes = []int{1, 2, 8, 64, 1024}

func bySize(b *testing.B, run func(b *testing.B, n int)) {
	b.Helper()
	for _, n := range sizes {
		b.Run(fmt.Sprintf("%d_periods", n), func(b *testing.B) {
			b.ReportAllocs()
			run(b, n)
		})
	}
}

func BenchmarkSpansCoverTour(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set := spans(n)
		tour := calendar.Days(calendar.On(2000, time.January, 1).AddDays(30*(n-1)), 10)
		for b.Loop() {
			if !set.Covers(tour) {
				b.Fatal("not covered")
			}
		}
	})
}

func BenchmarkSpansContainDay(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set := spans(n)
		day := calendar.On(2000, time.January, 1).AddDays(30 * (n - 1))
		for b.Loop() {
			if !set.Contains(day) {
				b.Fatal("not contained")
			}
		}
	})
}

func BenchmarkSpansIntersect(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set, other := spans(n), spans(n).Starts(5)
		for b.Loop() {
			_ = set.Intersect(other)
		}
	})
}

func BenchmarkSpansUnion(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set, other := spans(n), spans(n).Starts(5)
		for b.Loop() {
			_ = set.Union(other)
		}
	})
}

func BenchmarkSpansComplement(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set := spans(n)
		for b.Loop() {
			_ = set.Complement()
		}
	})
}

func BenchmarkSpansStarts(b *testing.B) {
	bySize(b, func(b *testing.B, n int) {
		set := spans(n)
		for b.Loop() {
			_ = set.Starts(5)
		}
	})
}

func BenchmarkSpansOfTwoPeriods(b *testing.B) {
	first, second := calendar.MustParsePeriod("2008-07-01/2009-04-01"), calendar.MustParsePeriod("2010-07-01/..")
	b.ReportAllocs()
	for b.Loop() {
		_ = calendar.SpansOf(first, second)
	}
}

// tours are n tours of about nine months that begin within 20 years.
func tours(n int) []calendar.Period {
	random := rand.New(rand.NewSource(1))
	tours := make([]calendar.Period, n)
	for i := range tours {
		tours[i] = calendar.Days(calendar.On(2000, time.January, 1).AddDays(random.Intn(7300)), 200+random.Intn(140))
	}
	return tours
}

func BenchmarkLevelsCountTours(b *testing.B) {
	for _, n := range []int{10, 100, 1_000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("%d_tours", n), func(b *testing.B) {
			tours := tours(n)
			b.ReportAllocs()
			for b.Loop() {
				_ = calendar.Count(slices.Values(tours))
			}
		})
	}
}

func BenchmarkLevelsAboveCeiling(b *testing.B) {
	for _, n := range []int{10, 100, 1_000, 10_000} {
		b.Run(fmt.Sprintf("%d_tours", n), func(b *testing.B) {
			away, ceiling := calendar.Count(slices.Values(tours(n))), calendar.Constant(n/20)
			b.ReportAllocs()
			for b.Loop() {
				_ = away.Above(ceiling)
			}
		})
	}
}

package funding_test

import (
	"fmt"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

func BenchmarkSumOfAmounts(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			amounts := make([]funding.Money, n)
			for i := range amounts {
				amounts[i] = funding.Dollars(int64(i) * 1001)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := funding.Sum(amounts...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkReadSeries(b *testing.B) {
	data, err := funding.InternationalPolicing().MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		var read funding.Series
		if err := read.UnmarshalJSON(data); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkShareAmount(b *testing.B) {
	for _, n := range []int{3, 30, 300} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			weights := make([]decimal.Decimal, n)
			for i := range weights {
				weights[i] = decimal.NewFromInt(int64(1 + i%7))
			}
			whole := funding.Dollars(46_900_000)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := whole.Share(weights...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkBudgetMissionPlan(b *testing.B) {
	model, err := funding.EstimateIraq2017().ByKind(funding.SpendingByObject()[1])
	if err != nil {
		b.Fatal(err)
	}
	for _, n := range []int{20, 200, 2000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			tours := make([]calendar.Period, n)
			for i := range tours {
				tours[i] = calendar.Days(calendar.MustParse("2017-01-01").AddDays(i*1000/n), 365)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, err := model.Budget(tours...); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package funding_test

import (
	"fmt"
	"testing"

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

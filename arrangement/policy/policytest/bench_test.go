package policytest_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func BenchmarkMutateSuite(b *testing.B) {
	p := made(ours()...)
	for _, times := range []int{1, 4, 16} {
		cases := slices.Repeat(complete(), times)
		b.Run(fmt.Sprintf("%d-cases", len(cases)), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				policytest.Mutate(p, cases)
			}
		})
	}
}

func BenchmarkOnPopulation(b *testing.B) {
	edition := made(ours()...).On(may1)
	for _, n := range []int{100, 1000, 10000} {
		everybody := slices.Repeat(people(), n/len(people())+1)[:n]
		b.Run(fmt.Sprintf("%d-subjects", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				policytest.OnPopulation(edition, slices.Values(everybody), tour)
			}
		})
	}
}

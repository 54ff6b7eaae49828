package evaluation_test

import (
	"fmt"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/mission/evaluation"
)

// BenchmarkEvaluateModel rates models of growing size, each element measured once and leading to the next ten.
func BenchmarkEvaluateModel(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			e := evaluation.Evaluation{Model: evaluation.LogicModel{ID: "made", Title: both("a", "b"), Basis: chosen}}
			for i := range n {
				var leads []string
				for j := i + 1; j < min(i+11, n); j++ {
					leads = append(leads, "e"+strconv.Itoa(j))
				}
				e.Model.Elements = append(e.Model.Elements, element("e"+strconv.Itoa(i), evaluation.Output, leads...))
				e.Indicators = append(e.Indicators, measuring("i"+strconv.Itoa(i), "e"+strconv.Itoa(i), evaluation.Progress))
			}
			b.ReportAllocs()
			for b.Loop() {
				_, err := e.On(day("2017-04-01"))
				require.NoError(b, err)
			}
		})
	}
}

func BenchmarkRateIndicator(b *testing.B) {
	rule, published := standard(), evaluation.PublishedIndicators()[0]
	b.ReportAllocs()
	for b.Loop() {
		if rule.Rate(published, day("2018-01-02")).Rating != evaluation.TargetReached {
			b.Fatal("not reached")
		}
	}
}

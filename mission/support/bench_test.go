package support_test

import (
	"strconv"
	"testing"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

func BenchmarkAwardsOfContingent(b *testing.B) {
	for _, officers := range []int{1, 24, 100} {
		b.Run(strconv.Itoa(officers)+" officers", func(b *testing.B) {
			rules, records := support.StandardMedals(), make([]support.Record, officers)
			for i := range records {
				records[i] = support.Record{Officer: strconv.Itoa(i), Citizen: policy.Yes, Services: []support.Service{
					support.ServiceIn(mission.Haiti(), mission.Tours{tour("2008-07-01/2009-04-01")}),
				}}
			}
			b.ReportAllocs()
			for b.Loop() {
				rules.Contingent(records, day("2008-10-01"))
			}
		})
	}
}

func BenchmarkStatusOfContingent(b *testing.B) {
	for _, officers := range []int{1, 24, 100} {
		b.Run(strconv.Itoa(officers)+" officers", func(b *testing.B) {
			rules, files := support.Standard(), make([]support.File, officers)
			for i := range files {
				files[i] = support.File{Tour: tour("2008-07-01/2009-04-01"), Done: []support.Completion{}}
			}
			b.ReportAllocs()
			for b.Loop() {
				rules.Contingent(files, day("2008-10-01"))
			}
		})
	}
}

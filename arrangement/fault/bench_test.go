package fault_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
)

func BenchmarkDecodeRoster(b *testing.B) {
	one := []byte(`{"name":"Sgt. A","tours":2,"languages":[{"language":"fr","level":"fluent"},{"language":"en","level":"good"}]}`)
	for _, officers := range []int{1, 100, 10_000} {
		b.Run(fmt.Sprint(officers, "-officers"), func(b *testing.B) {
			data := append([]byte{'['}, bytes.Join(repeat(one, officers), []byte{','})...)
			data = append(data, ']')
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				var read roster
				require.NoError(b, fault.DecodeItems(data, &read))
			}
		})
	}
}

func repeat(one []byte, n int) [][]byte {
	all := make([][]byte, n)
	for i := range all {
		all[i] = one
	}
	return all
}

package selection_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/personnel/selection"
)

// FuzzPlan: whatever is accepted as a plan can be verified and asked without a panic, and is written and read again the
// same.
func FuzzPlan(f *testing.F) {
	for _, p := range []selection.Problem{problem(), {Rules: rules(), Tour: tour}} {
		data, err := json.Marshal(choose(f, p))
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var plan selection.Plan
		if json.Unmarshal(data, &plan) != nil {
			return
		}
		verified := plan.Verify()
		for s := range plan.Standings() {
			for range plan.NextInLine(s.Post) {
				break
			}
		}
		again, err := json.Marshal(plan)
		require.NoError(t, err)
		var back selection.Plan
		require.NoError(t, json.Unmarshal(again, &back), string(again))
		require.Equal(t, verified == nil, back.Verify() == nil)
	})
}

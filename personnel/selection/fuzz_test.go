package selection_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

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

// FuzzReasons: whatever is accepted as reasons, their plan in them, can be asked and told without a panic, and is written
// and read again the same.
func FuzzReasons(f *testing.F) {
	none := func() (selection.Problem, selection.Aims) {
		return selection.Problem{Rules: rules(), Tour: tour}, selection.Aims{}
	}
	for _, given := range []func() (selection.Problem, selection.Aims){heeded, none} {
		p, aims := given()
		plan, err := selection.ChooseFor(f.Context(), p, aims)
		require.NoError(f, err)
		reasons, err := plan.Reasons(f.Context(), p, aims)
		require.NoError(f, err)
		data, err := json.Marshal(reasons)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var reasons selection.Reasons
		if json.Unmarshal(data, &reasons) != nil {
			return
		}
		for s := range reasons.Standings() {
			for range reasons.NextInLine(s.Post) {
				break
			}
		}
		p, aims := heeded()
		_, err := reasons.Plan().Reasons(t.Context(), p, aims)
		again, marshalErr := json.Marshal(reasons)
		require.NoError(t, marshalErr)
		var back selection.Reasons
		require.NoError(t, json.Unmarshal(again, &back), string(again))
		require.Equal(t, reasons.Explain(language.French), back.Explain(language.French))
		_, errBack := back.Plan().Reasons(t.Context(), p, aims)
		require.Equal(t, err == nil, errBack == nil)
	})
}

// FuzzScore: what is read as a score is the number that was written, in hundredths, and is written so that it is read the
// same.
func FuzzScore(f *testing.F) {
	for _, text := range []string{"12.5", "-3", "0", "1e2", "0.001", "1e999999999", "-0.00", "10000000000", "1E-2", "٣"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		score, err := selection.ParseScore(text)
		if err != nil {
			require.Zero(t, score)
			return
		}
		number, err := decimal.NewFromString(text)
		require.NoError(t, err)
		require.True(t, number.Equal(score.Points()), "%s is read as %s", text, score)
		again, err := selection.ParseScore(score.String())
		require.NoError(t, err)
		require.Equal(t, score, again)
	})
}

package policy_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// FuzzDecision: whatever is accepted as a record is written and read again the same, prints in both languages, and holds
// a verdict that follows from its findings; whatever is refused leaves the value as it was.
func FuzzDecision(f *testing.F) {
	old := fit()
	old.Born = day(1944, 12, 2)
	for _, subject := range []person{fit(), {}, old, {Breaks: true}} {
		data, err := json.Marshal(standard(f).On(may1).Decide(subject, tour))
		require.NoError(f, err)
		f.Add(data)
	}
	data, err := json.Marshal(waiving(f, isOne, waiver()).Decide(young29(), tour))
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"findings":[{}]}`))
	kept := standard(f).On(may1).Decide(fit(), tour)
	f.Fuzz(func(t *testing.T, data []byte) {
		read := kept
		if err := json.Unmarshal(data, &read); err != nil {
			require.Equal(t, kept, read)
			return
		}
		again, err := json.Marshal(read)
		require.NoError(t, err)
		var back policy.Decision
		require.NoError(t, json.Unmarshal(again, &back), string(again))
		require.Equal(t, read, back)
		read.Explain(english)
		read.Explain(french)
		var verdict policy.Verdict
		for finding := range read.Findings() {
			if finding.Effect == policy.Bars {
				verdict = verdict.And(finding.Verdict())
			}
		}
		require.Equal(t, verdict, read.Verdict())
		if verdict == policy.Unknown || verdict == policy.Unmet {
			for departure := range read.Windows().All() {
				require.NotEqual(t, calendar.Period{}, departure)
			}
		}
	})
}

// FuzzComparison: whatever is accepted as a record is written and read again the same, prints in both languages, and its
// counts add up; whatever is refused leaves the value as it was.
func FuzzComparison(f *testing.F) {
	kept := few(f)
	data, err := json.Marshal(kept)
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{}`))
	f.Add([]byte(`{"samples":[{}],"gains":{"rules":[{}],"combinations":[{}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		read := kept
		if err := json.Unmarshal(data, &read); err != nil {
			require.Equal(t, kept, read)
			return
		}
		again, err := json.Marshal(read)
		require.NoError(t, err)
		var back policy.Comparison
		require.NoError(t, json.Unmarshal(again, &back), string(again))
		require.Equal(t, read, back)
		read.Explain(english)
		read.Explain(french)
		sum := 0
		for shift := range policy.Shifts() {
			sum += read.Of(shift)
		}
		require.Equal(t, sum, read.Population())
		for _, shift := range []policy.Shift{policy.Gains, policy.Loses} {
			alone := read.OtherCombinations(shift)
			for combination := range read.Combinations(shift) {
				alone += combination.Count
			}
			require.Equal(t, read.Of(shift), alone)
		}
	})
}

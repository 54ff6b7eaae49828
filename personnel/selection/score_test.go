package selection_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel/selection"
)

func TestScore(t *testing.T) {
	for text, want := range map[string]selection.Score{
		"12.5": 1250, "-3": -300, "0": 0, "0.01": 1, "-0.10": -10, "1e2": 10000, "0e-50": 0, "1.500000": 150,
		"10000000000": 1_000_000_000_000, "-10000000000": -1_000_000_000_000,
	} {
		got, err := selection.ParseScore(text)
		require.NoError(t, err, text)
		assert.Equal(t, want, got, text)
		data, err := json.Marshal(got)
		require.NoError(t, err)
		var back selection.Score
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, want, back, string(data))
	}
	for _, text := range []string{
		"", "x", "+1", ".5", "0.001", "10000000000.01", "-10000000000.01", "1e11", "1e9999", "1e999999999", "1e-59",
		strings.Repeat("9", 100), "0x1",
	} {
		was := selection.Score(7)
		err := was.UnmarshalText([]byte(text))
		require.Error(t, err, text)
		require.Len(t, fault.Of(err), 1)
		assert.Empty(t, fault.Of(err)[0].Path, text)
		assert.Contains(t, err.Error(), "two decimal places")
		assert.Equal(t, selection.Score(7), was)
	}
	_, err := selection.Scored(decimal.New(1, 1<<30))
	require.ErrorIs(t, err, fault.OutOfRange)
	zero, err := selection.Scored(decimal.New(0, 1<<30))
	require.NoError(t, err)
	assert.Zero(t, zero)
	_, err = selection.Score(1_000_000_000_001).MarshalText()
	require.ErrorIs(t, err, fault.OutOfRange)
	assert.Equal(t, "-0.05", selection.Score(-5).String())
	assert.Equal(t, "20", selection.Score(2000).Points().String())
}

package evaluation_test

import (
	"encoding"
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/mission/evaluation"
)

type code interface {
	~string
	encoding.TextMarshaler
	Valid() bool
	Title() bilingual.Text
}

func testCodes[C code, P interface {
	*C
	encoding.TextUnmarshaler
}](t *testing.T, all iter.Seq[C], parse func(string) (C, error), want ...C,
) {
	t.Helper()
	assert.Equal(t, want, slices.Collect(all))
	titles := map[string]bool{}
	for known := range all {
		assert.True(t, known.Valid())
		assert.True(t, known.Title().Complete())
		assert.False(t, titles[known.Title().French], known)
		titles[known.Title().French] = true
		text, err := known.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, string(known), string(text))
		read, err := parse(string(text))
		require.NoError(t, err)
		assert.Equal(t, known, read)
		var decoded C
		require.NoError(t, P(&decoded).UnmarshalText(text))
		assert.Equal(t, known, decoded)
	}
	_, err := parse("")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = C("nonsense").MarshalText()
	require.ErrorIs(t, err, fault.Unknown)
	decoded := want[0]
	require.ErrorIs(t, P(&decoded).UnmarshalText([]byte("nonsense")), fault.Unknown)
	assert.Equal(t, want[0], decoded, "it is left as it was")
	require.NoError(t, P(&decoded).UnmarshalText(nil))
	assert.Zero(t, decoded)
	assert.False(t, decoded.Valid())
}

func TestCodes(t *testing.T) {
	t.Run("level", func(t *testing.T) {
		testCodes(t, evaluation.Levels(), evaluation.ParseLevel, evaluation.Activity, evaluation.Output,
			evaluation.ImmediateOutcome, evaluation.IntermediateOutcome, evaluation.UltimateOutcome)
	})
	t.Run("benefit", func(t *testing.T) {
		testCodes(t, evaluation.Benefits(), evaluation.ParseBenefit, evaluation.ToOfficer, evaluation.ToService, evaluation.ToCommunity)
	})
	t.Run("direction", func(t *testing.T) {
		testCodes(t, evaluation.Directions(), evaluation.ParseDirection, evaluation.MoreIsBetter, evaluation.LessIsBetter)
	})
	t.Run("rating", func(t *testing.T) {
		testCodes(t, evaluation.Ratings(), evaluation.ParseRating, evaluation.NotRated, evaluation.NoProgress,
			evaluation.Progress, evaluation.TargetReached)
	})
}

func TestLevelsAndRatingsAreOrdered(t *testing.T) {
	levels := append([]evaluation.Level{""}, slices.Collect(evaluation.Levels())...)
	for i, one := range levels {
		for j, other := range levels {
			assert.Equal(t, sign(i-j), one.Compare(other), "%q and %q", one, other)
		}
	}
	ratings := append([]evaluation.Rating{""}, slices.Collect(evaluation.Ratings())...)
	for i, one := range ratings {
		for j, other := range ratings {
			assert.Equal(t, sign(i-j), one.Compare(other), "%q and %q", one, other)
		}
	}
}

func sign(n int) int { return min(max(n, -1), 1) }

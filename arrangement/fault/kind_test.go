package fault_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
)

func TestKindsAreStableAndBilingual(t *testing.T) {
	all := slices.Collect(fault.Kinds())
	assert.Equal(t, []fault.Kind{
		"missing", "unexpected", "duplicate", "malformed", "unknown", "out-of-range", "conflict", "too-large", "failed",
	}, all)
	for _, kind := range all {
		assert.True(t, kind.Valid(), kind)
		assert.True(t, kind.Title().Complete(), kind)
		assert.NotEqual(t, kind.Title().English, kind.Title().French, kind)
		assert.Equal(t, kind.Title().English, kind.Error())
		parsed, err := fault.ParseKind(string(kind))
		require.NoError(t, err)
		assert.Equal(t, kind, parsed)
	}
}

func TestKindThatIsNone(t *testing.T) {
	assert.False(t, fault.Kind("").Valid())
	assert.False(t, fault.Kind("Missing").Valid())
	_, err := fault.ParseKind("Missing")
	assert.EqualError(t, err, "document: not a known code; given: “Missing”; accepted: “missing”")
	_, err = json.Marshal(fault.Kind("wrong"))
	assert.ErrorIs(t, err, fault.Unknown)
}

func TestKindIsFoundByErrorsIs(t *testing.T) {
	wrapped := fmt.Errorf("reading the roster: %w", fault.Fault{Kind: fault.Missing})
	assert.ErrorIs(t, wrapped, fault.Missing)
	assert.NotErrorIs(t, wrapped, fault.Malformed)

	several := fault.List{{Kind: fault.Missing}, {Kind: fault.Conflict}}
	assert.ErrorIs(t, several, fault.Missing)
	assert.ErrorIs(t, several, fault.Conflict)
	assert.NotErrorIs(t, several, fault.Unknown)
	assert.False(t, errors.Is(several, several), "a list is no sentinel, and asking for it does not panic")
}

func TestKindInJSON(t *testing.T) {
	for _, kind := range []fault.Kind{"", fault.OutOfRange} {
		data, err := json.Marshal(kind)
		require.NoError(t, err)
		assert.Equal(t, `"`+string(kind)+`"`, string(data))
		read := fault.Failed
		require.NoError(t, json.Unmarshal(data, &read))
		assert.Equal(t, kind, read)
	}
	kept := fault.Failed
	require.ErrorIs(t, json.Unmarshal([]byte(`"out of range"`), &kept), fault.Unknown)
	assert.Equal(t, fault.Failed, kept)
}

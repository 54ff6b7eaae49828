package fault_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

type level string

var levels = bilingual.Codes[level]{{Code: "basic"}, {Code: "good"}, {Code: "fluent"}}

func TestParseCode(t *testing.T) {
	for name, c := range map[string]struct{ text, want, english string }{
		"the first":          {"basic", "basic", ""},
		"the last":           {"fluent", "fluent", ""},
		"another":            {"expert", "", "document: not a known code; given: “expert”; accepted: “basic”, “good” or “fluent”"},
		"in the wrong case":  {"Good", "", "document: not a known code; given: “Good”; accepted: “good”"},
		"with a space after": {"good ", "", "document: not a known code; given: “good ”; accepted: “basic”, “good” or “fluent”"},
		"nothing":            {"", "", "document: not a known code; given: “”; accepted: “basic”, “good” or “fluent”"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := fault.ParseCode(levels, c.text)
			assert.Equal(t, level(c.want), got)
			if c.english == "" {
				require.NoError(t, err)
				return
			}
			require.EqualError(t, err, c.english)
			assert.ErrorIs(t, err, fault.Unknown)
		})
	}
}

func TestParseCodeListsWhatIsAccepted(t *testing.T) {
	french := func(codes bilingual.Codes[level]) string {
		_, err := fault.ParseCode(codes, "x")
		return fault.Of(err)[0].Accepted.In(language.French)
	}
	assert.Equal(t, "aucun", french(nil))
	assert.Equal(t, "«\u00a0basic\u00a0»", french(levels[:1]))
	assert.Equal(t, "«\u00a0basic\u00a0» ou «\u00a0good\u00a0»", french(levels[:2]))

	var many bilingual.Codes[level]
	for i := range 20 {
		many = append(many, bilingual.Code[level]{Code: level(fmt.Sprint(i))})
	}
	assert.Contains(t, french(many), "«\u00a018\u00a0» ou «\u00a019\u00a0»")
	assert.NotContains(t, french(many), "en tout")
	many = append(many, bilingual.Code[level]{Code: "20"})
	assert.Contains(t, french(many), "«\u00a018\u00a0», «\u00a019\u00a0», … (21 en tout)")
	_, err := fault.ParseCode(many, "x")
	assert.ErrorContains(t, err, "“18”, “19”, … (21 in all)")
	assert.NotContains(t, err.Error(), "“20”")
	_, err = fault.ParseCode(bilingual.Codes[level]{}, "x")
	assert.ErrorContains(t, err, "accepted: none")
}

func TestMarshalCode(t *testing.T) {
	text, err := fault.MarshalCode(levels, "good")
	require.NoError(t, err)
	assert.Equal(t, "good", string(text))
	text, err = fault.MarshalCode(levels, "")
	require.NoError(t, err)
	assert.Equal(t, []byte{}, text)
	text, err = fault.MarshalCode(levels, "expert")
	require.ErrorIs(t, err, fault.Unknown)
	assert.Nil(t, text)
}

func TestUnmarshalCode(t *testing.T) {
	into := level("basic")
	require.NoError(t, fault.UnmarshalCode(levels, []byte("good"), &into))
	assert.Equal(t, level("good"), into)
	require.ErrorIs(t, fault.UnmarshalCode(levels, []byte("expert"), &into), fault.Unknown)
	assert.Equal(t, level("good"), into)
	require.NoError(t, fault.UnmarshalCode(levels, nil, &into))
	assert.Equal(t, level(""), into)
	assert.EqualError(t, fault.UnmarshalCode(levels, nil, nil), "document: malformed; "+
		"given: the Go type “*fault_test.level”; accepted: a pointer, not nil, to a type that can be read")
}

func FuzzParseCode(f *testing.F) {
	f.Add("good")
	f.Add("GOOD")
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		code, err := fault.ParseCode(levels, text)
		if slices.Contains([]string{"basic", "good", "fluent"}, text) {
			require.NoError(t, err)
			assert.Equal(t, text, string(code))
			return
		}
		require.ErrorIs(t, err, fault.Unknown)
		assert.Empty(t, code)
		into := level("kept")
		err = fault.UnmarshalCode(levels, []byte(text), &into)
		assert.Equal(t, text == "", err == nil)
		assert.Equal(t, text == "", into == "")
		_, err = fault.MarshalCode(levels, level(text))
		assert.Equal(t, text == "", err == nil)
	})
}

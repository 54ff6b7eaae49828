package fault_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"net/netip"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// readAs reads one value into the pointer.
func readAs(value string, into any) error {
	return fault.Decode([]byte(`{"v":`+value+`}`), func(o *fault.Object) { o.Required("v", into) })
}

func TestReadText(t *testing.T) {
	for value, want := range map[string]string{
		`""`: "", `"é"`: "é", `"\u00e9\n\"\\"`: "é\n\"\\", `"\ud83d\ude00"`: "😀", `"\u0000"`: "\x00", `"\/"`: "/",
	} {
		read := "before"
		require.NoError(t, readAs(value, &read))
		assert.Equal(t, want, read)
	}
	for value, given := range map[string]string{
		`null`: "null", `1`: "the number 1", `true`: "true", `{"a":1}`: "an object", `["a"]`: "an array",
		strings.Repeat("7", 61): "the number " + strings.Repeat("7", 60) + "…",
	} {
		read := "before"
		assert.EqualError(t, readAs(value, &read), "v: malformed; given: "+given+"; accepted: text in quotation marks")
		assert.Equal(t, "before", read)
	}
}

func TestReadBool(t *testing.T) {
	read := false
	require.NoError(t, readAs(`true`, &read))
	assert.True(t, read)
	for _, value := range []string{`null`, `0`, `"false"`, `{}`, `[]`} {
		assert.ErrorContains(t, readAs(value, &read), "accepted: true or false")
		assert.True(t, read)
	}
	require.NoError(t, readAs(`false`, &read))
	assert.False(t, read)
}

func TestReadWholeNumber(t *testing.T) {
	for value, want := range map[string]int64{
		`0`: 0, `-0`: 0, `-7`: -7, `9223372036854775807`: math.MaxInt64, `-9223372036854775808`: math.MinInt64,
	} {
		var read int64 = 1
		require.NoError(t, readAs(value, &read))
		assert.Equal(t, want, read)
		narrow := 1
		require.NoError(t, readAs(value, &narrow))
		assert.EqualValues(t, want, narrow)
	}
	for value, kind := range map[string]fault.Kind{
		`9223372036854775808`: fault.OutOfRange, `-9223372036854775809`: fault.OutOfRange,
		`1.0`: fault.Malformed, `1e3`: fault.Malformed, `"1"`: fault.Malformed, `null`: fault.Malformed, `[1]`: fault.Malformed,
	} {
		read, narrow := int64(5), 5
		assert.ErrorIs(t, readAs(value, &read), kind, value)
		assert.ErrorIs(t, readAs(value, &narrow), kind, value)
		assert.EqualValues(t, 5, read)
		assert.Equal(t, 5, narrow)
	}
	assert.EqualError(t, readAs(`9223372036854775808`, new(int)),
		"v: out of range; given: the number 9223372036854775808; accepted: a whole number of at most 64 bits")
}

func TestReadDecimal(t *testing.T) {
	nines := strings.Repeat("9", 60)
	for _, text := range []string{
		"0", "0.00", "1.50", "-1.5", "100", "0.05", nines, "-" + nines, "0." + strings.Repeat("0", 59) + "1",
		"0." + nines, "1." + nines[1:],
	} {
		t.Run(text, func(t *testing.T) {
			var read decimal.Decimal
			require.NoError(t, readAs(`"`+text+`"`, &read))
			assert.Equal(t, text, read.StringFixed(-min(read.Exponent(), 0)), "the places are kept")
		})
	}
	for text, want := range map[string]string{
		"-0": "0", "1e2": "100", "1.5E+3": "1500", "15e-1": "1.5", "1e59": "1" + strings.Repeat("0", 59),
		"1e-60": "0." + strings.Repeat("0", 59) + "1", "0e60": "0",
	} {
		t.Run(text, func(t *testing.T) {
			var read decimal.Decimal
			require.NoError(t, readAs(`"`+text+`"`, &read))
			assert.Equal(t, want, read.String())
			data, err := json.Marshal(read)
			require.NoError(t, err)
			assert.NoError(t, readAs(string(data), &read), "what was read can be stored and read again")
		})
	}
}

func TestReadDecimalThatIsRefused(t *testing.T) {
	for text, kind := range map[string]fault.Kind{
		`1.50`: fault.Malformed, `null`: fault.Malformed, `""`: fault.Malformed, `" 1"`: fault.Malformed, `"1 "`: fault.Malformed,
		`"+1"`: fault.Malformed, `".5"`: fault.Malformed, `"5."`: fault.Malformed, `"1,5"`: fault.Malformed,
		`"01"`: fault.Malformed, `"1e"`: fault.Malformed, `"NaN"`: fault.Malformed, `"0x1"`: fault.Malformed, `"1_0"`: fault.Malformed,
		`"1e9999"`: fault.OutOfRange, `"1e-9999"`: fault.OutOfRange, `"1e99999999999999999999"`: fault.OutOfRange,
		`"1e60"`: fault.OutOfRange, `"10e59"`: fault.OutOfRange, `"1e-61"`: fault.OutOfRange, `"0e61"`: fault.OutOfRange,
		`"1` + strings.Repeat("0", 60) + `"`:   fault.OutOfRange,
		`"0.` + strings.Repeat("0", 61) + `"`:  fault.OutOfRange,
		`"10.` + strings.Repeat("1", 59) + `"`: fault.OutOfRange,
	} {
		t.Run(text, func(t *testing.T) {
			read := decimal.New(7, 0)
			err := readAs(text, &read)
			require.ErrorIs(t, err, kind)
			assert.Equal(t, decimal.New(7, 0), read)
			f := fault.Of(err)[0]
			assert.Equal(t, fault.Path("v"), f.Path)
			assert.True(t, f.Given.Complete() && f.Accepted.Complete())
		})
	}
	assert.EqualError(t, readAs("1.50", new(decimal.Decimal)),
		`v: malformed; given: the number 1.50; accepted: a decimal number in quotation marks, such as "1.50"`)
	assert.EqualError(t, readAs(`"1e60"`, new(decimal.Decimal)),
		"v: out of range; given: “1e60”; accepted: at most 60 digits, of them at most 60 decimal places")
}

func TestReadBilingualText(t *testing.T) {
	var read bilingual.Text
	require.NoError(t, readAs(`{"fr":"oui","en":"yes"}`, &read))
	assert.Equal(t, bilingual.Text{English: "yes", French: "oui"}, read)
	for value, want := range map[string][]string{
		`"yes"`: {"v: malformed; given: “yes”; accepted: text in English and in French"},
		`null`:  {"v: malformed; given: null; accepted: text in English and in French"},
		`{"en":"","fr":"","de":""}`: {
			"v.en: missing; given: “”; accepted: the text in English",
			"v.fr: missing; given: “”; accepted: the text in French",
			"v.de: unexpected; given: “de”; accepted: “en” or “fr”",
		},
		`{}`: {"v.en: missing; accepted: text in quotation marks", "v.fr: missing; accepted: text in quotation marks"},
		`{"en":"a","fr":1,"FR":"b"}`: {
			"v.fr: malformed; given: the number 1; accepted: text in quotation marks",
			"v.FR: unexpected; given: “FR”; accepted: “fr”",
		},
	} {
		assert.Equal(t, want, lines(readAs(value, &read)))
		assert.Equal(t, bilingual.Text{English: "yes", French: "oui"}, read)
	}
}

func TestReadOtherTypes(t *testing.T) {
	t.Run("a method for JSON gets every value but null", func(t *testing.T) {
		var raw json.RawMessage
		require.NoError(t, readAs(` {"a": 1} `, &raw))
		assert.Equal(t, `{"a": 1}`, string(raw))
		assert.EqualError(t, readAs(`null`, &raw), "v: malformed; given: null; accepted: a value")
	})
	t.Run("a method for text gets texts only", func(t *testing.T) {
		var address netip.Addr
		require.NoError(t, readAs(`"::1"`, &address))
		assert.Equal(t, netip.IPv6Loopback(), address)
		assert.EqualError(t, readAs(`1`, &address), "v: malformed; given: the number 1; accepted: text in quotation marks")
		assert.EqualError(t, readAs(`"?"`, &address),
			"v: malformed; given: “?”; accepted: a value without this error: “ParseAddr(\"?\"): unable to parse IP”")
	})
	t.Run("faults are placed and the rest is quoted", func(t *testing.T) {
		assert.Equal(t, []string{
			"v.a: at odds with another value",
			"v: malformed; given: an array; accepted: a value without this error: “boom”",
		}, lines(readAs(`[1]`, refuses{})))
	})
	t.Run("a type that cannot be read is named", func(t *testing.T) {
		for name, into := range map[string]any{
			"*uint8": new(uint8), "string": "", "<nil>": nil, "*[]string": new([]string), "*string": (*string)(nil),
			"*int": (*int)(nil), "*int64": (*int64)(nil), "*bool": (*bool)(nil), "*decimal.Decimal": (*decimal.Decimal)(nil),
			"*bilingual.Text": (*bilingual.Text)(nil),
		} {
			good := map[string]string{
				"*int": "1", "*int64": "1", "*bool": "true", "*decimal.Decimal": `"1"`, "*bilingual.Text": `{"en":"a","fr":"b"}`,
			}[name]
			if good == "" {
				good = `"x"`
			}
			assert.EqualError(t, readAs(good, into), fmt.Sprintf(
				"v: malformed; given: the Go type “%s”; accepted: a pointer, not nil, to a type that can be read", name))
		}
	})
}

// refuses is a type whose method reports a fault and something else.
type refuses struct{}

func (refuses) UnmarshalJSON([]byte) error {
	return errors.Join(fault.Fault{Kind: fault.Conflict, Path: "a"}, errors.New("boom"))
}

func TestMissingSaysWhatIsAccepted(t *testing.T) {
	for _, c := range []struct {
		into     any
		accepted string
	}{
		{new(string), "text in quotation marks"},
		{new(bool), "true or false"},
		{new(int), "a whole number"},
		{new(int64), "a whole number"},
		{new(decimal.Decimal), `a decimal number in quotation marks, such as "1.50"`},
		{new(bilingual.Text), "text in English and in French"},
		{new(json.RawMessage), "a value"},
		{new(level), "text in quotation marks"},
		{new(uint), "a value"},
	} {
		err := fault.Decode([]byte(`{}`), func(o *fault.Object) { o.Required("v", c.into) })
		assert.EqualError(t, err, "v: missing; accepted: "+c.accepted)
	}
}

// FuzzReadDecimal holds the reader against the decimal package: what is read is the number that it would read, within
// the limits, and what is refused as out of range is a number.
func FuzzReadDecimal(f *testing.F) {
	for _, seed := range []string{"1.50", "-0", "1e59", "1e-60", "12345678901234567890.5E+3", ".5", "1e9999", "０", "1e+"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		value, err := json.Marshal(strings.ToValidUTF8(text, "?"))
		require.NoError(t, err)
		var read decimal.Decimal
		err = readAs(string(value), &read)
		if err != nil {
			assert.True(t, read.IsZero())
			assert.Equal(t, errors.Is(err, fault.OutOfRange), json.Valid([]byte(text)) && strings.Trim(text, "-0123456789.eE+") == "")
			return
		}
		require.Less(t, len(text), 1000+len(strings.Trim(text, "0")))
		want, err := decimal.NewFromString(text)
		require.NoError(t, err)
		assert.Equal(t, want.Exponent(), read.Exponent())
		assert.True(t, want.Equal(read))
		assert.LessOrEqual(t, read.Exponent(), int32(60))
		assert.GreaterOrEqual(t, read.Exponent(), int32(-60))
		again, err := json.Marshal(read)
		require.NoError(t, err)
		assert.NoError(t, readAs(string(again), &read))
	})
}

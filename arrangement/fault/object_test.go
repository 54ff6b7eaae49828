package fault_test

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// decode reads a document that is written in the test.
func decode(data string, read func(o *fault.Object)) []string {
	return lines(fault.Decode([]byte(data), read))
}

func TestObjectRequired(t *testing.T) {
	text := "before"
	faults := decode(`{"a":"x","b":1}`, func(o *fault.Object) {
		assert.True(t, o.Required("a", &text))
		assert.Equal(t, "x", text)
		assert.False(t, o.Required("b", &text))
		assert.False(t, o.Required("c", &text))
		assert.False(t, o.Required("c", &text), "asking twice")
	})
	assert.Equal(t, "x", text)
	assert.Equal(t, []string{
		"b: malformed; given: the number 1; accepted: text in quotation marks",
		"c: missing; accepted: text in quotation marks",
	}, faults)
}

func TestObjectOptional(t *testing.T) {
	text := "before"
	faults := decode(`{"a":"x","b":null}`, func(o *fault.Object) {
		assert.False(t, o.Optional("c", &text))
		assert.Equal(t, "before", text)
		assert.True(t, o.Optional("a", &text))
		assert.False(t, o.Optional("b", &text))
	})
	assert.Equal(t, "x", text)
	assert.Equal(t, []string{"b: malformed; given: null; accepted: text in quotation marks"}, faults)
}

func TestObjectHasAndIsEmpty(t *testing.T) {
	faults := decode(`{"a":null,"":1}`, func(o *fault.Object) {
		assert.True(t, o.Has("a"))
		assert.True(t, o.Has(""))
		assert.False(t, o.Has("A"))
		assert.False(t, o.IsEmpty())
	})
	assert.Equal(t, []string{
		"a: unexpected; given: “a”; accepted: none", `[""]: unexpected; given: “”; accepted: none`,
	}, faults, "to look is not to ask")
	assert.Empty(t, decode(`{ }`, func(o *fault.Object) {
		assert.True(t, o.IsEmpty())
		assert.False(t, o.Has(""))
	}))
}

func TestZeroObject(t *testing.T) {
	var o fault.Object
	assert.True(t, o.IsEmpty())
	assert.False(t, o.Has("a"))
	assert.False(t, o.Required("a", new(string)))
	assert.False(t, o.Optional("a", new(string)))
	assert.False(t, fault.Items(&o, "a", new([]string)))
}

func TestItems(t *testing.T) {
	before := []string{"before"}
	absent, empty, full, faulty, null, text := before, before, before, before, before, before
	faults := decode(`{"empty":[],"full":["x","y"],"faulty":["x",1,"z",null],"null":null,"text":"x"}`, func(o *fault.Object) {
		assert.False(t, fault.Items(o, "absent", &absent))
		assert.True(t, fault.Items(o, "empty", &empty))
		assert.True(t, fault.Items(o, "full", &full))
		assert.False(t, fault.Items(o, "faulty", &faulty))
		assert.False(t, fault.Items(o, "null", &null))
		assert.False(t, fault.Items(o, "text", &text))
	})
	assert.Equal(t, []string{}, empty)
	assert.Equal(t, []string{"x", "y"}, full)
	for _, kept := range [][]string{absent, faulty, null, text} {
		assert.Equal(t, before, kept)
	}
	assert.Equal(t, []string{
		"faulty[1]: malformed; given: the number 1; accepted: text in quotation marks",
		"faulty[3]: malformed; given: null; accepted: text in quotation marks",
		"null: malformed; given: null; accepted: an array",
		"text: malformed; given: “x”; accepted: an array",
	}, faults)

	assert.Equal(t, []string{
		"a: malformed; given: the Go type “*[]string”; accepted: a pointer, not nil, to a type that can be read",
	}, decode(`{"a":[]}`, func(o *fault.Object) { assert.False(t, fault.Items[string, []string](o, "a", nil)) }))
}

func TestObjectFaultAndCheck(t *testing.T) {
	found := fault.Fault{Kind: fault.OutOfRange, Path: "[2].day", Given: fault.Given("x")}
	faults := decode(`{"from":1,"until":2,"odd":3}`, func(o *fault.Object) {
		o.Fault("", fault.Conflict, bilingual.Text{}, bilingual.Same("sense"))
		o.Fault("absent", fault.Missing, bilingual.Text{}, bilingual.Text{})
		o.Check("until", nil)
		o.Check("", fault.Fault{Kind: fault.Failed, Path: "from"})
		o.Check("until", fmt.Errorf("wrapped: %w", errors.Join(found, io.EOF)))
		o.Fault("from", fault.Conflict, fault.Given("1"), bilingual.Same("0"))
	})
	assert.Equal(t, []string{
		"from: at odds with another value; given: “1”; accepted: 0",
		"until[2].day: out of range; given: “x”",
		"until: malformed; accepted: a value without this error: “EOF”",
		"odd: unexpected; given: “odd”; accepted: none",
		"document: at odds with another value; accepted: sense",
		"absent: missing",
		"from: failed",
	}, faults, "what was complained about is not unexpected as well")
	assert.Equal(t, []string{`a: unexpected; given: “a”; accepted: none`},
		decode(`{"a":1}`, func(o *fault.Object) { o.Check("a", nil) }), "without an error, there is no complaint")
}

func TestKeysInTheWrongCase(t *testing.T) {
	assert.Equal(t, []string{
		"Officers: unexpected; given: “Officers”; accepted: “officers”",
		`["ÉTAT"]: unexpected; given: “ÉTAT”; accepted: “état”`,
	}, decode(`{"Officers":[],"ÉTAT":1}`, func(o *fault.Object) {
		fault.Items(o, "officers", new([]string))
		o.Optional("état", new(int))
	}))
}

func TestDuplicateKeys(t *testing.T) {
	var a int
	faults := decode(`{"a":1,"b":0,"\u0061":2,"a":[]}`, func(o *fault.Object) { o.Required("a", &a) })
	assert.Equal(t, 1, a, "the first one counts")
	assert.Equal(t, []string{
		"b: unexpected; given: “b”; accepted: “a”",
		"a: given more than once; given: the number 2; accepted: the key once",
		"a: given more than once; given: an array; accepted: the key once",
	}, faults, "however the key is written")
}

func TestObjectsOfAnySizeAreReadAlike(t *testing.T) {
	for _, keys := range []int{1, 15, 16, 17, 18, 1000} {
		t.Run(fmt.Sprint(keys, " keys"), func(t *testing.T) {
			var data strings.Builder
			for i := range keys {
				fmt.Fprintf(&data, `"k%d":%d,`, i, i)
			}
			faults := decode("{"+data.String()+`"k0":7,"odd":8}`, func(o *fault.Object) {
				for i := range keys {
					read := -1
					require.True(t, o.Required(fmt.Sprint("k", i), &read))
					assert.Equal(t, i, read)
				}
				assert.False(t, o.Has("k"))
			})
			require.Len(t, faults, 2)
			assert.Equal(t, "k0: given more than once; given: the number 7; accepted: the key once", faults[0])
			assert.Contains(t, faults[1], "odd: unexpected")
		})
	}
}

func TestVeryLongKeysAreCut(t *testing.T) {
	faults := decode(`{"`+strings.Repeat("é", 1e5)+`":1}`, nil)
	short := strings.Repeat("é", 60) + "…"
	assert.Equal(t, []string{`["` + short + `"]: unexpected; given: “` + short + `”; accepted: none`}, faults)
}

package fault_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
)

func TestSyntax(t *testing.T) {
	const end = "the end of the document, "
	for name, c := range map[string]struct{ data, given, accepted string }{
		"nothing":                            {"", end + "line 1, column 1", "a value"},
		"only space":                         {" \t\r\n ", end + "line 2, column 2", "a value"},
		"a word that is none":                {`{"a":x}`, "“x”, line 1, column 6", "a value"},
		"a word in capitals":                 {`{"a":True}`, "“T”, line 1, column 6", "a value"},
		"half of null":                       {`{"a":nul}`, "“}”, line 1, column 9", "“null”"},
		"half of true":                       {`tru`, end + "line 1, column 4", "“true”"},
		"half of false":                      {`{"a":fals3}`, "“3”, line 1, column 10", "“false”"},
		"an object not closed":               {`{`, end + "line 1, column 2", "a key in quotation marks"},
		"an object not closed after a value": {`{"a":1`, end + "line 1, column 7", "a comma or “}”"},
		"a key without quotation marks":      {"{\n  é:1}", "“é”, line 2, column 3", "a key in quotation marks"},
		"a comma after the last member":      {`{"é":1,}`, "“}”, line 1, column 8", "a key in quotation marks"},
		"no comma between members":           {`{"a":1 "b":2}`, "“\"”, line 1, column 8", "a comma or “}”"},
		"no colon":                           {`{"a" 1}`, "“1”, line 1, column 6", "a colon"},
		"a key that does not end":            {`{"a`, end + "line 1, column 4", "a quotation mark"},
		"a bad key in an inner object":       {`{"a":{"\x":1}}`, "“x”, line 1, column 9", `an escape such as \n or \u00e9`},
		"an array not closed":                {`{"a":[1`, end + "line 1, column 8", "a comma or “]”"},
		"an array closed by a brace":         {`{"a":[1}`, "“}”, line 1, column 8", "a comma or “]”"},
		"a comma after the last element":     {`{"a":[1,]}`, "“]”, line 1, column 9", "a value"},
		"a leading zero":                     {`{"a":01}`, "“1”, line 1, column 7", "a comma or “}”"},
		"a plus sign":                        {`{"a":+1}`, "“+”, line 1, column 6", "a value"},
		"a minus alone":                      {`{"a":-}`, "“}”, line 1, column 7", "a digit"},
		"a number that ends in a point":      {`{"a":1.}`, "“}”, line 1, column 8", "a digit"},
		"an exponent without digits":         {`{"a":1e+}`, "“}”, line 1, column 9", "a digit"},
		"a tab inside a text":                {"{\"a\":\"b\tc\"}", `“\t”, line 1, column 8`, "a control character as an escape"},
		"a line break inside a text":         {"{\"a\":\"\n\"}", `“\n”, line 1, column 7`, "a control character as an escape"},
		"an escape that is none":             {`{"a":"\x"}`, "“x”, line 1, column 8", `an escape such as \n or \u00e9`},
		"an escape at the end":               {`{"a":"\`, end + "line 1, column 8", `an escape such as \n or \u00e9`},
		"three hexadecimal digits":           {`{"a":"\u00e"}`, "“\"”, line 1, column 12", "a hexadecimal digit"},
		"no hexadecimal digit":               {`{"a":"\u00eg"}`, "“g”, line 1, column 12", "a hexadecimal digit"},
		"a sign among the digits":            {`{"a":"\u+0e9"}`, "“+”, line 1, column 9", "a hexadecimal digit"},
		"a bad second half":                  {`{"a":"\ud83d\uzz"}`, "“z”, line 1, column 15", "a hexadecimal digit"},
		"not UTF-8":                          {"{\"a\":\"é\xff\"}", `“\xff”, line 1, column 8`, "text in UTF-8"},
		"half of a character":                {"{\"a\":\"\xc3\"}", `“\xc3”, line 1, column 7`, "text in UTF-8"},
		"a surrogate in UTF-8":               {"{\"a\":\"\xed\xa0\x80\"}", `“\xed”, line 1, column 7`, "text in UTF-8"},
		"a high surrogate alone":             {`{"a":"\ud83d"}`, `“\ud83d”, line 1, column 7`, "both halves of a surrogate pair"},
		"the last high surrogate alone":      {`{"a":"\uDBFF!"}`, `“\uDBFF”, line 1, column 7`, "both halves of a surrogate pair"},
		"a high surrogate and a letter":      {`{"a":"\ud83d\u0041"}`, `“\ud83d”, line 1, column 7`, "both halves of a surrogate pair"},
		"two high surrogates":                {`{"a":"\ud83d\ud83d"}`, `“\ud83d”, line 1, column 7`, "both halves of a surrogate pair"},
		"two low surrogates":                 {`{"a":"\udc00\udc00"}`, `“\udc00”, line 1, column 7`, "both halves of a surrogate pair"},
		"a low surrogate alone":              {`{"a":"x\udc00"}`, `“\udc00”, line 1, column 8`, "both halves of a surrogate pair"},
		"the last low surrogate alone":       {`{"a":"\udfff\ud83d"}`, `“\udfff”, line 1, column 7`, "both halves of a surrogate pair"},
		"two documents":                      {"{}\n{}", "“{”, line 2, column 1", "nothing after the document"},
		"a stray brace":                      {`{}}`, "“}”, line 1, column 3", "nothing after the document"},
		"a zero byte":                        {"{}\x00", `“\x00”, line 1, column 3`, "nothing after the document"},
		"a byte-order mark":                  {"\ufeff{}", `“\ufeff”, line 1, column 1`, "a value"},
	} {
		t.Run(name, func(t *testing.T) {
			called := false
			err := fault.Decode([]byte(c.data), func(*fault.Object) { called = true })
			require.Len(t, fault.Of(err), 1)
			f := fault.Of(err)[0]
			assert.Equal(t, fault.Malformed, f.Kind)
			assert.Equal(t, fault.Path(""), f.Path)
			assert.Equal(t, c.given, f.Given.English)
			assert.Equal(t, c.accepted, f.Accepted.English)
			assert.True(t, f.Given.Complete() && f.Accepted.Complete())
			assert.False(t, called, "nothing is read from a document that is not JSON")
		})
	}
}

func TestSyntaxInFrench(t *testing.T) {
	f := fault.Of(fault.Decode([]byte("{\n \"a\" 1"), nil))[0]
	assert.Equal(t, "«\u00a01\u00a0», ligne 2, colonne 6", f.Given.French)
	assert.Equal(t, "un deux-points", f.Accepted.French)
	f = fault.Of(fault.Decode([]byte("{"), nil))[0]
	assert.Equal(t, "la fin du document, ligne 1, colonne 2", f.Given.French)
}

func TestWellFormedDocumentsAreRead(t *testing.T) {
	for name, c := range map[string]string{
		"space everywhere":         " { \"a\" : [ 1 , 2 ] , \"b\" : { } , \"c\" : [ ] } \n",
		"every escape":             `{"a":"\"\\\/\b\f\n\r\t\u00E9"}`,
		"a surrogate pair":         `{"a":"\ud83d\uDE00"}`,
		"the outermost pairs":      `{"a":"\ud800\udc00\udbff\udfff"}`,
		"around the surrogates":    `{"a":"\ud7ff\ue000"}`,
		"a line separator":         "{\"a\":\"\u2028\"}",
		"a delete character":       "{\"a\":\"\x7f\"}",
		"every form of a number":   `{"a":[0,-0,10,1.05,-1e5,1E+5,0e-0,9]}`,
		"words":                    `{"a":[true,false,null]}`,
		"many levels side by side": `{"a":[[[]],[[]],{"b":{}}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			require.True(t, json.Valid([]byte(c)))
			read := false
			assert.NoError(t, fault.Decode([]byte(c), func(o *fault.Object) {
				read = true
				for _, key := range []string{"a", "b", "c"} {
					var raw json.RawMessage
					o.Optional(key, &raw)
				}
			}))
			assert.True(t, read)
		})
	}
}

func TestDepth(t *testing.T) {
	nested := func(levels int) []byte {
		return []byte(`{"a":` + strings.Repeat("[", levels-1) + strings.Repeat("]", levels-1) + "}")
	}
	var raw json.RawMessage
	read := func(o *fault.Object) { o.Required("a", &raw) }
	assert.NoError(t, fault.Decode(nested(fault.MaxDepth-1), read))
	assert.NoError(t, fault.Decode(nested(fault.MaxDepth), read))
	err := fault.Decode(nested(fault.MaxDepth+1), read)
	require.ErrorIs(t, err, fault.TooLarge)
	assert.EqualError(t, err, "document: too large; given: “[”, line 1, column 69; accepted: at most 64 levels of objects and arrays")
	assert.ErrorIs(t, fault.Decode([]byte(strings.Repeat("[", 1e6)), nil), fault.TooLarge)
	assert.ErrorIs(t, fault.Decode([]byte(strings.Repeat(`{"a":`, 1e6)), nil), fault.TooLarge)
}

func TestSize(t *testing.T) {
	sized := func(bytes int) []byte { return []byte(`{"a":"` + strings.Repeat("x", bytes-8) + `"}`) }
	var text string
	read := func(o *fault.Object) { o.Required("a", &text) }
	assert.NoError(t, fault.Decode(sized(fault.MaxBytes-1), read))
	assert.NoError(t, fault.Decode(sized(fault.MaxBytes), read))
	assert.Len(t, text, fault.MaxBytes-8)
	err := fault.Decode(sized(fault.MaxBytes+1), read)
	require.ErrorIs(t, err, fault.TooLarge)
	assert.EqualError(t, err, "document: too large; given: more than 16 MiB; accepted: at most 16 MiB")
	var items []string
	assert.ErrorIs(t, fault.DecodeItems(sized(fault.MaxBytes+1), &items), fault.TooLarge)
}

// FuzzSyntax holds the scanner against encoding/json: it refuses all that json.Valid refuses, and of the rest only what
// is too deep, not UTF-8, or half of a surrogate pair.
func FuzzSyntax(f *testing.F) {
	for _, seed := range []string{
		`{"a":[1,2.5e-3,"é\n\ud83d\ude00",true,false,null,{}]}`, `[`, `{"a"}`, `"\ud800"`, `"\ud800\\udc00"`, "\"\xff\"",
		`-0.0E+1`, `01`, `nul`, "[\"\t\"]", `[1,]`, `{"a":1,}`, `[]]`, strings.Repeat("[", 65) + strings.Repeat("]", 65),
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		// Inside an array, a document of any type is well-formed if it is.
		wrapped := append(append([]byte("["), data...), ']')
		var items []json.RawMessage
		err := fault.DecodeItems(wrapped, &items)
		if !json.Valid(wrapped) {
			require.Error(t, err)
			return
		}
		if err == nil {
			var want []json.RawMessage
			require.NoError(t, json.Unmarshal(wrapped, &want))
			assert.True(t, utf8.Valid(wrapped) && !halfPair(wrapped) && depth(wrapped) <= fault.MaxDepth)
			assert.Equal(t, len(want), len(items))
			for i := range want {
				assert.Equal(t, string(want[i]), string(items[i]))
			}
			return
		}
		accepted := fault.Of(err)[0].Accepted.English
		switch {
		case fault.Of(err)[0].Path != "": // a null among the elements
			assert.Contains(t, err.Error(), "malformed; given: null; accepted: a value")
		case !utf8.Valid(wrapped):
			assert.Contains(t, []string{"text in UTF-8", "both halves of a surrogate pair"}, accepted)
		case accepted == "both halves of a surrogate pair":
			assert.True(t, halfPair(wrapped))
		default:
			require.ErrorIs(t, err, fault.TooLarge)
			assert.Greater(t, depth(wrapped), fault.MaxDepth)
		}
	})
}

// depth is how deep a valid document is.
func depth(data []byte) (deepest int) {
	now, quoted, escaped := 0, false, false
	for _, c := range data {
		switch {
		case escaped:
			escaped = false
		case quoted && c == '\\':
			escaped = true
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			now++
			deepest = max(deepest, now)
		case c == ']' || c == '}':
			now--
		}
	}
	return deepest
}

var (
	backslashes = regexp.MustCompile(`\\\\`)
	pairs       = regexp.MustCompile(`\\u[dD][89abAB][[:xdigit:]]{2}\\u[dD][c-fC-F][[:xdigit:]]{2}`)
	halves      = regexp.MustCompile(`\\u[dD][89a-fA-F]`)
)

// halfPair says whether a valid document holds half of a surrogate pair.
func halfPair(data []byte) bool {
	return halves.Match(pairs.ReplaceAll(backslashes.ReplaceAll(data, []byte("x")), []byte("x")))
}

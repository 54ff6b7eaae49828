package fault_test

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/fault"
)

func TestPathKey(t *testing.T) {
	for name, c := range map[string]struct {
		at   fault.Path
		key  string
		want fault.Path
	}{
		"a word at the document":     {"", "officers", "officers"},
		"a word further down":        {"a", "officers", "a.officers"},
		"capitals and underscores":   {"a", "_First_Z", "a._First_Z"},
		"a digit at the end":         {"a", "line2", "a.line2"},
		"the first and last letters": {"a", "azAZ", "a.azAZ"},
		"the first and last digits":  {"a", "x09", "a.x09"},
		"a digit in front":           {"a", "2nd", `a["2nd"]`},
		"a stop":                     {"a", "x.y", `a["x.y"]`},
		"a stop at the document":     {"", "x.y", `["x.y"]`},
		"a hyphen":                   {"a", "x-y", `a["x-y"]`},
		"an accent":                  {"a", "année", `a["année"]`},
		"a quotation mark":           {"a", `"`, `a["\""]`},
		"a line break":               {"a", "\n", `a["\n"]`},
		"nothing":                    {"a", "", `a[""]`},
		"just outside of a to z":     {"a", "`", "a[\"`\"]"},
		"just after z":               {"a", "{", `a["{"]`},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, c.at.Key(c.key)) })
	}
}

func TestPathIndexAndJoin(t *testing.T) {
	assert.Equal(t, fault.Path("[0]"), fault.Path("").Index(0))
	assert.Equal(t, fault.Path("officers[12]"), fault.Path("officers").Index(12))
	for name, c := range map[string]struct{ p, q, want fault.Path }{
		"the document with the document": {"", "", ""},
		"the document with a key":        {"", "a", "a"},
		"a place with itself":            {"a", "", "a"},
		"a place with a key":             {"a[1]", "b.c", "a[1].b.c"},
		"a place with an index":          {"a", "[1].b", "a[1].b"},
		"a place with a quoted key":      {"a", `["x.y"]`, `a["x.y"]`},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, c.p.Join(c.q)) })
	}
}

// FuzzPath reads the paths again with a reader of its own: no two different places may be written in the same way, and
// a place built from the left is the place joined from its parts.
func FuzzPath(f *testing.F) {
	f.Add("officers", 3, "languages")
	f.Add("x.y", -1, "")
	f.Add(`a["b`, 1<<40, "]\\\"")
	f.Add("é", 0, "a[0]")
	f.Fuzz(func(t *testing.T, first string, index int, last string) {
		first, last = strings.ToValidUTF8(first, "?"), strings.ToValidUTF8(last, "?")
		path := fault.Path("").Key(first).Index(index).Key(last)
		assert.Equal(t, []any{first, index, last}, parsePath(t, path))
		assert.Equal(t, path, fault.Path("").Key(first).Join(fault.Path("").Index(index).Key(last)))
		assert.Equal(t, path, fault.Path("").Key(first).Index(index).Join(fault.Path("").Key(last)))
	})
}

// parsePath is the oracle: the keys (strings) and indexes (ints) of a path.
func parsePath(t testing.TB, path fault.Path) (steps []any) {
	t.Helper()
	rest := string(path)
	for rest != "" {
		if !strings.HasPrefix(rest, "[") {
			rest = strings.TrimPrefix(rest, ".")
			end := strings.IndexAny(rest+".", ".[")
			steps, rest = append(steps, rest[:end]), rest[end:]
			continue
		}
		rest = rest[1:]
		if quoted, err := strconv.QuotedPrefix(rest); err == nil {
			key, err := strconv.Unquote(quoted)
			require.NoError(t, err)
			steps, rest = append(steps, key), rest[len(quoted):]
		} else {
			number, _, found := strings.Cut(rest, "]")
			require.True(t, found, path)
			i, err := strconv.Atoi(number)
			require.NoError(t, err)
			steps, rest = append(steps, i), rest[len(number):]
		}
		require.True(t, strings.HasPrefix(rest, "]"), path)
		rest = rest[1:]
	}
	return steps
}

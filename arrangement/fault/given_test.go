package fault_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/fault"
)

func TestGiven(t *testing.T) {
	for name, c := range map[string]struct{ value, shown string }{
		"nothing":                {"", ""},
		"a word":                 {"Montréal", "Montréal"},
		"a line break":           {"a\nb", `a\nb`},
		"a bell and a delete":    {"\a\x7f", `\a\x7f`},
		"what reverses the line": {"\u202e", `\u202e`},
		"a no-break space":       {"1\u00a0234", `1\u00a0234`},
		"not UTF-8":              {"a\xff", `a\xff`},
		"the replacement itself": {"\ufffd", "\ufffd"},
		"sixty characters":       {strings.Repeat("é", 60), strings.Repeat("é", 60)},
		"sixty-one characters":   {strings.Repeat("é", 61), strings.Repeat("é", 60) + "…"},
		"a million characters":   {strings.Repeat("x", 1e6), strings.Repeat("x", 60) + "…"},
		"sixty-one stray bytes":  {strings.Repeat("\xff", 61), strings.Repeat(`\xff`, 60) + "…"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, "“"+c.shown+"”", fault.Given(c.value).English)
			assert.Equal(t, "«\u00a0"+c.shown+"\u00a0»", fault.Given(c.value).French)
		})
	}
}

// FuzzGiven looks at what may never be on a line of a log, and at plain text, which is shown as it is.
func FuzzGiven(f *testing.F) {
	f.Add("plain")
	f.Add("\x00\u202e\xff\U0010ffff")
	f.Add(strings.Repeat("a", 61))
	f.Fuzz(func(t *testing.T, value string) {
		given := fault.Given(value)
		shown, opens := strings.CutPrefix(given.English, "“")
		shown, closes := strings.CutSuffix(shown, "”")
		assert.True(t, opens && closes)
		assert.Equal(t, "«\u00a0"+shown+"\u00a0»", given.French)
		assert.True(t, utf8.ValidString(shown))
		assert.LessOrEqual(t, len(shown), 60*len(`\U0010ffff`)+len("…"))
		printable := utf8.ValidString(value)
		for _, r := range shown {
			assert.True(t, unicode.IsPrint(r), "%q", r)
		}
		for _, r := range value {
			printable = printable && unicode.IsPrint(r)
		}
		if printable && utf8.RuneCountInString(value) <= 60 {
			assert.Equal(t, value, shown)
		}
	})
}

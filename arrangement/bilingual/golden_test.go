package bilingual_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"
)

// written is one thing as the package writes it, and what Canadians expect to read.
type written struct {
	write           func(tag language.Tag) string
	english, french string
}

// check compares each thing in both languages. No-break spaces stand in the tables as \u00a0, so that they are seen.
func check(t *testing.T, table map[string]written) {
	t.Helper()
	for name, c := range table {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, c.write(language.English))
			assert.Equal(t, c.french, c.write(language.French))
			assert.Equal(t, c.english, c.write(language.MustParse("en-CA")), "Canadian English")
			assert.Equal(t, c.french, c.write(language.CanadianFrench), "Canadian French")
			assert.Equal(t, c.french, c.write(language.MustParse("fr-CH-u-nu-arab")), "French with other digits")
			assert.Equal(t, c.english, c.write(language.MustParse("ht")), "a language that is neither reads English")
		})
	}
}

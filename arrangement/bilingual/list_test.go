package bilingual_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestList(t *testing.T) {
	list := func(items ...string) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.List(tag, items...) }
	}
	check(t, map[string]written{
		"no items":                  {list(), "", ""},
		"one":                       {list("a"), "a", "a"},
		"two":                       {list("a", "b"), "a and b", "a et b"},
		"three":                     {list("a", "b", "c"), "a, b and c", "a, b et c"},
		"four":                      {list("a", "b", "c", "d"), "a, b, c and d", "a, b, c et d"},
		"one that holds a comma":    {list("a, b"), "a, b", "a, b"},
		"two that hold a comma":     {list("a, b", "c, d"), "a, b and c, d", "a, b et c, d"},
		"three, the first with one": {list("a, b", "c", "d"), "a, b; c; and d", "a, b\u00a0; c\u00a0; et d"},
		"three, the last with one":  {list("a", "b", "c, d"), "a; b; and c, d", "a\u00a0; b\u00a0; et c, d"},
		"decimal commas are none":   {list("1,5", "2,5", "3,5"), "1,5, 2,5 and 3,5", "1,5, 2,5 et 3,5"},
		"empty items stand too":     {list("", "", ""), ",  and ", ",  et "},
	})
}

func TestListLeavesItemsAlone(t *testing.T) {
	items := []string{"a", "b, c", "d"}
	bilingual.List(language.French, items...)
	assert.Equal(t, []string{"a", "b, c", "d"}, items)
}

func TestQuote(t *testing.T) {
	quote := func(text string) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Quote(tag, text) }
	}
	check(t, map[string]written{
		"a word":                     {quote("GRC"), "“GRC”", "«\u00a0GRC\u00a0»"},
		"nothing":                    {quote(""), "“”", "«\u00a0\u00a0»"},
		"marks inside are left":      {quote(`a "b"`), `“a "b"”`, "«\u00a0a \"b\"\u00a0»"},
		"spaces at the ends are too": {quote(" a "), "“ a ”", "«\u00a0 a \u00a0»"},
	})
}

package bilingual_test

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func officers() bilingual.Noun {
	return bilingual.Noun{
		One:   bilingual.Text{English: "officer", French: "policier"},
		Other: bilingual.Text{English: "officers", French: "policiers"},
	}
}

func TestCount(t *testing.T) {
	count := func(n int) func(language.Tag) string {
		return func(tag language.Tag) string { return bilingual.Count(tag, n, officers()) }
	}
	check(t, map[string]written{
		"none":              {count(0), "0\u00a0officers", "0\u00a0policier"},
		"one":               {count(1), "1\u00a0officer", "1\u00a0policier"},
		"two":               {count(2), "2\u00a0officers", "2\u00a0policiers"},
		"three":             {count(3), "3\u00a0officers", "3\u00a0policiers"},
		"twenty-one":        {count(21), "21\u00a0officers", "21\u00a0policiers"},
		"a hundred and one": {count(101), "101\u00a0officers", "101\u00a0policiers"},
		"grouped":           {count(1412), "1,412\u00a0officers", "1\u00a0412\u00a0policiers"},
		"ten million":       {count(10_000_000), "10,000,000\u00a0officers", "10\u00a0000\u00a0000\u00a0policiers"},
		"ten million and one": {
			count(10_000_001),
			"10,000,001\u00a0officers", "10\u00a0000\u00a0001\u00a0policiers",
		},
		"one below zero": {count(-1), "-1\u00a0officer", "-1\u00a0policier"},
		"two below zero": {count(-2), "-2\u00a0officers", "-2\u00a0policiers"},
	})
}

func TestCountOfNothing(t *testing.T) {
	assert.Equal(t, "1\u00a0412", bilingual.Count(language.French, 1412, bilingual.Noun{}))
	assert.Equal(t, "1", bilingual.Count(language.English, 1, bilingual.Noun{}))
}

func TestNounFor(t *testing.T) {
	for name, c := range map[string]struct {
		number          int
		english, french string
	}{
		"the least number":    {math.MinInt, "officers", "policiers"},
		"two below zero":      {-2, "officers", "policiers"},
		"one below zero":      {-1, "officer", "policier"},
		"none":                {0, "officers", "policier"},
		"one":                 {1, "officer", "policier"},
		"two":                 {2, "officers", "policiers"},
		"ten million and one": {10_000_001, "officers", "policiers"},
		"the greatest number": {math.MaxInt, "officers", "policiers"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, officers().For(language.English, c.number))
			assert.Equal(t, c.french, officers().For(language.CanadianFrench, c.number))
		})
	}
}

package bilingual_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

type rank string

func ranks() bilingual.Codes[rank] {
	return bilingual.Codes[rank]{
		{Code: "sergeant", Title: bilingual.Text{English: "Sergeant", French: "Sergent"}},
		{Code: "constable", Title: bilingual.Text{English: "Constable", French: "Gendarme"}},
		{Code: "inspector", Title: bilingual.Text{English: "Inspector", French: "Inspecteur"}},
	}
}

func TestCodesAll(t *testing.T) {
	assert.Equal(t, []rank{"sergeant", "constable", "inspector"}, slices.Collect(ranks().All()), "in their own order")
	assert.Empty(t, slices.Collect(bilingual.Codes[rank](nil).All()))

	var seen []rank
	for code := range ranks().All() {
		seen = append(seen, code)
		if code == "constable" {
			break
		}
	}
	assert.Equal(t, []rank{"sergeant", "constable"}, seen, "as far as the caller wants to go")
}

func TestCodesHas(t *testing.T) {
	for name, c := range map[string]struct {
		code rank
		want bool
	}{
		"the first":           {"sergeant", true},
		"the last":            {"inspector", true},
		"another":             {"colonel", false},
		"one in another case": {"Sergeant", false},
		"the start of one":    {"serge", false},
		"not stated":          {"", false},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, ranks().Has(c.code)) })
	}
	assert.False(t, bilingual.Codes[rank](nil).Has("sergeant"), "no codes")
}

func TestCodesTitle(t *testing.T) {
	for name, c := range map[string]struct {
		code rank
		want bilingual.Text
	}{
		"the first":  {"sergeant", bilingual.Text{English: "Sergeant", French: "Sergent"}},
		"the last":   {"inspector", bilingual.Text{English: "Inspector", French: "Inspecteur"}},
		"another":    {"colonel", bilingual.Same("colonel")},
		"not stated": {"", bilingual.Text{}},
	} {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, ranks().Title(c.code)) })
	}
}

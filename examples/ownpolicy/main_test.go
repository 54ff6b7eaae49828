package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func TestOurPolicy(t *testing.T) { policytest.Run(t, ours(), cases()) }

func TestReport(t *testing.T) {
	for lang, want := range map[string]string{"en": "3\u00a0seen from all sides", "fr": "3\u00a0vues de tous les côtés", "de": ""} {
		var text, data strings.Builder
		assert.Equal(t, want == "", report(&text, lang, false) != nil)
		assert.Contains(t, text.String(), want)
		assert.Equal(t, want == "", report(&data, lang, true) != nil)
		assert.Equal(t, want != "", strings.Contains(data.String(), `"gaps":[]`))
	}
}

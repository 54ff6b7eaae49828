package bilingual_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestSigns(t *testing.T) {
	for _, c := range []struct {
		tag              language.Tag
		colon, semicolon string
	}{
		{language.English, ": ", "; "},
		{language.MustParse("en-CA"), ": ", "; "},
		{language.French, "\u00a0: ", "\u00a0; "},
		{language.CanadianFrench, "\u00a0: ", "\u00a0; "},
	} {
		assert.Equal(t, c.colon, bilingual.Colon(c.tag), c.tag)
		assert.Equal(t, c.semicolon, bilingual.Semicolon(c.tag), c.tag)
	}
}

func ExampleColon() {
	fmt.Printf("%q\n", "Plafond"+bilingual.Colon(language.French)+"200"+bilingual.Semicolon(language.French)+"100")
	// Output: "Plafond\u00a0: 200\u00a0; 100"
}

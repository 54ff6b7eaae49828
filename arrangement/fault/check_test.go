package fault_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

func TestAddText(t *testing.T) {
	for name, c := range map[string]struct {
		text bilingual.Text
		want string
	}{
		"in both languages": {bilingual.Text{English: "post", French: "fonction"}, ""},
		"not stated":        {bilingual.Text{}, ""},
		"in English only":   {bilingual.Text{English: "post"}, "title: is missing; given: “post”; accepted: text in English and in French"},
		"in French only":    {bilingual.Text{French: "fonction"}, "title: is missing; given: “fonction”; accepted: text in English and in French"},
	} {
		t.Run(name, func(t *testing.T) {
			var faults fault.List
			faults.AddText("title", c.text)
			if c.want == "" {
				assert.NoError(t, faults.Err())
				return
			}
			require.Len(t, faults, 1)
			assert.ErrorIs(t, faults, fault.Missing)
			assert.Equal(t, fault.Path("title"), faults[0].Path)
			assert.Equal(t, c.text.English+c.text.French, trim(faults[0].Given.English))
		})
	}
}

func trim(quoted string) string {
	runes := []rune(quoted)
	return string(runes[1 : len(runes)-1])
}

func TestAddCode(t *testing.T) {
	for name, c := range map[string]struct {
		code fault.Kind
		want int
	}{
		"known":      {fault.Missing, 0},
		"not stated": {"", 0},
		"unknown":    {"lost", 1},
	} {
		t.Run(name, func(t *testing.T) {
			var faults fault.List
			fault.AddCode(&faults, "kind", c.code, fault.ParseKind)
			require.Len(t, faults, c.want)
			for _, f := range faults {
				assert.ErrorIs(t, f, fault.Unknown)
				assert.Equal(t, fault.Path("kind"), f.Path)
			}
		})
	}
}

func TestReadLanguage(t *testing.T) {
	for text, want := range map[string]string{
		`"fr"`: "fr", `"fr-CA"`: "fr-CA", `"EN"`: "en", `"ht"`: "ht", `"und"`: "", `"und-CA"`: "", `""`: "", `"french!"`: "", `3`: "", `null`: "",
	} {
		t.Run(text, func(t *testing.T) {
			read := language.German
			err := fault.Decode([]byte(`{"language":`+text+`}`), func(o *fault.Object) { o.Required("language", &read) })
			if want == "" {
				require.Error(t, err)
				assert.Equal(t, language.German, read, "nothing is written where it is at fault")
				assert.Contains(t, err.Error(), "a language")
				return
			}
			require.NoError(t, err)
			assert.Equal(t, want, read.String())
		})
	}
	var tags []language.Tag
	err := fault.Decode([]byte(`{"languages":["fr","xx-"]}`), func(o *fault.Object) { fault.Items(o, "languages", &tags) })
	assert.Equal(t, fault.Path("languages[1]"), fault.Of(err)[0].Path)
	err = fault.Decode([]byte(`{"language":"fr"}`), func(o *fault.Object) { o.Required("language", (*language.Tag)(nil)) })
	require.Error(t, err)
}

func ExampleAbsent() {
	var faults fault.List
	faults.Add(fault.Absent("host", bilingual.Text{English: "a country", French: "un pays"}))
	faults.AddText("title", bilingual.Text{English: "Trainer"})
	fmt.Println(faults)
	// Output:
	// host: missing; given: nothing; accepted: a country
	// title: missing; given: “Trainer”; accepted: text in English and in French
}

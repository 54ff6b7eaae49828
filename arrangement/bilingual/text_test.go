package bilingual_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

func TestOfficial(t *testing.T) {
	for name, c := range map[string]struct {
		tag  string
		want language.Tag
	}{
		"French":                           {"fr", language.French},
		"Canadian French":                  {"fr-CA", language.French},
		"French of Haiti":                  {"fr-HT", language.French},
		"French by its three letters":      {"fra", language.French},
		"French with an extension":         {"fr-u-nu-arab", language.French},
		"English":                          {"en", language.English},
		"Canadian English":                 {"en-CA", language.English},
		"Haitian Creole, which is not":     {"ht", language.English},
		"Breton, which is not":             {"br", language.English},
		"Franco-Provençal, which is not":   {"frp", language.English},
		"Frisian, which is not":            {"fy", language.English},
		"Acadian French of old, which is":  {"fr-x-acadien", language.French},
		"Arabic":                           {"ar", language.English},
		"no language":                      {"und", language.English},
		"no language, in France":           {"und-FR", language.French},
		"no language, in Canada":           {"und-CA", language.English},
		"English spoken in France":         {"en-FR", language.English},
		"several languages":                {"mul", language.English},
		"a language of private use":        {"x-francais", language.English},
		"Michif, whose nouns are French":   {"crg", language.English},
		"Inuktitut, official in Nunavut":   {"iu", language.English},
		"Middle French, a tag of its own":  {"frm", language.English},
		"French in a script of its own":    {"fr-Brai", language.French},
		"Canadian French of another style": {"fr-CA-x-simple", language.French},
	} {
		t.Run(name, func(t *testing.T) {
			tag, err := language.Parse(c.tag)
			require.NoError(t, err)
			assert.Equal(t, c.want, bilingual.Official(tag))
		})
	}
	assert.Equal(t, language.English, bilingual.Official(language.Tag{}), "the zero tag")
}

func TestTextIn(t *testing.T) {
	text := bilingual.Text{English: "tour of duty", French: "période d'affectation"}
	assert.Equal(t, "tour of duty", text.In(language.English))
	assert.Equal(t, "période d'affectation", text.In(language.French))
	assert.Equal(t, "période d'affectation", text.In(language.CanadianFrench))
	assert.Equal(t, "tour of duty", text.In(language.German))
	assert.Equal(t, "tour of duty", text.In(language.Tag{}))
}

func TestTextStates(t *testing.T) {
	for name, c := range map[string]struct {
		text           bilingual.Text
		zero, complete bool
	}{
		"nothing":      {bilingual.Text{}, true, false},
		"English only": {bilingual.Text{English: "rank"}, false, false},
		"French only":  {bilingual.Text{French: "grade"}, false, false},
		"both":         {bilingual.Text{English: "rank", French: "grade"}, false, true},
		"the same":     {bilingual.Same("MINUSTAH"), false, true},
		"same nothing": {bilingual.Same(""), true, false},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.zero, c.text.IsZero())
			assert.Equal(t, c.complete, c.text.Complete())
		})
	}
}

func TestSame(t *testing.T) {
	assert.Equal(t, bilingual.Text{English: "MINUSTAH", French: "MINUSTAH"}, bilingual.Same("MINUSTAH"))
}

func TestBothWritesOnceInEachLanguage(t *testing.T) {
	var asked []language.Tag
	text := bilingual.Both(func(tag language.Tag) string {
		asked = append(asked, tag)
		return tag.String()
	})
	assert.Equal(t, bilingual.Text{English: "en", French: "fr"}, text)
	assert.Equal(t, []language.Tag{language.English, language.French}, asked)
}

func TestTextJSON(t *testing.T) {
	text := bilingual.Text{English: "request", French: "demande"}
	data, err := json.Marshal(text)
	require.NoError(t, err)
	assert.Equal(t, `{"en":"request","fr":"demande"}`, string(data))

	var back bilingual.Text
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, text, back)
}

func TestTextInOneLanguageIsNotWritten(t *testing.T) {
	for name, text := range map[string]bilingual.Text{"no French": {English: "post"}, "no English": {French: "fonction"}} {
		t.Run(name, func(t *testing.T) {
			_, err := json.Marshal(map[string]bilingual.Text{"title": text})
			require.Error(t, err)
			assert.Contains(t, err.Error(), text.English+text.French)
		})
	}
	for want, text := range map[string]bilingual.Text{
		`{"en":"post","fr":"fonction"}`: {English: "post", French: "fonction"},
		`{"en":"","fr":""}`:             {},
	} {
		data, err := json.Marshal(text)
		require.NoError(t, err)
		assert.Equal(t, want, string(data))
		var back bilingual.Text
		require.NoError(t, json.Unmarshal(data, &back))
		assert.Equal(t, text, back)
	}
}

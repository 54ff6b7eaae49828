package bilingual

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"
)

// Text is something that people read, in both official languages. The zero Text says nothing.
//
// Its JSON form is an object with the keys "en" and "fr".
type Text struct {
	// English is the text as Canadian English (en-CA) writes it.
	English string `json:"en"`
	// French is the text as Canadian French (fr-CA) writes it.
	French string `json:"fr"`
}

// Same is the [Text] that reads the same in both languages: a proper name, a code, a number of a resolution.
func Same(text string) Text { return Text{English: text, French: text} }

// Both is the [Text] that write gives in each language. Write is called once with [language.English] and once with
// [language.French].
func Both(write func(language.Tag) string) Text {
	return Text{English: write(language.English), French: write(language.French)}
}

// In is the text in the official language that the tag means, as [Official] says.
func (t Text) In(tag language.Tag) string {
	if Official(tag) == language.French {
		return t.French
	}
	return t.English
}

// IsZero says whether the text is empty in both languages.
func (t Text) IsZero() bool { return t == Text{} }

// Complete says whether the text stands in both languages. A [Text] that people are to read must be complete.
func (t Text) Complete() bool { return t.English != "" && t.French != "" }

// Official is the official language that a tag means: [language.French] for every tag whose base language is French,
// wherever it is spoken, else [language.English]. The base decides and not the matcher of golang.org/x/text, which
// sends speakers of Creole and Breton to French.
func Official(tag language.Tag) language.Tag {
	if base, _ := tag.Base(); base.String() == "fr" {
		return language.French
	}
	return language.English
}

func isFrench(tag language.Tag) bool { return Official(tag) == language.French }

// MarshalJSON writes the text as an object with the keys "en" and "fr". A text that stands in one language only is an
// error: no decoder of the library takes it back.
func (t Text) MarshalJSON() ([]byte, error) {
	if !t.IsZero() && !t.Complete() {
		return nil, fmt.Errorf("text in one language only: %q", t.English+t.French)
	}
	type plain Text
	return json.Marshal(plain(t))
}

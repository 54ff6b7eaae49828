package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Scale is a scale on which proficiency in a language is told. No public source that the library knows says how the scales
// compare, so that a level of one says nothing about a level of another. The zero Scale is not stated.
type Scale string

const (
	// FederalScale is that of the second language evaluation of the federal public service.
	FederalScale Scale = "federal"
	// CommonEuropeanScale is the Common European Framework of Reference for Languages.
	CommonEuropeanScale Scale = "cefr"
	// UnitedNationsScale is the assessment of the United Nations. It has no levels: [LanguageAssessment] holds its scores, in percent.
	UnitedNationsScale Scale = "united-nations"
)

var scales = bilingual.Codes[Scale]{
	{Code: FederalScale, Title: bilingual.Text{English: "levels of the federal public service", French: "niveaux de la fonction publique fédérale"}},
	{Code: CommonEuropeanScale, Title: bilingual.Text{English: "Common European Framework of Reference", French: "Cadre européen commun de référence"}},
	{Code: UnitedNationsScale, Title: bilingual.Text{English: "United Nations assessment", French: "évaluation des Nations Unies"}},
}

// Scales are all scales in a fixed order.
func Scales() iter.Seq[Scale] { return scales.All() }

// ParseScale reads the code of a scale. A code that is none of [Scales] is a [fault.Fault].
func ParseScale(text string) (Scale, error) { return fault.ParseCode(scales, text) }

// Valid says whether the scale is one of [Scales].
func (s Scale) Valid() bool { return scales.Has(s) }

// Title is what people read for the scale.
func (s Scale) Title() bilingual.Text { return scales.Title(s) }

// MarshalText gives the code; the empty text for the zero Scale. A code that is none of [Scales] is an error.
func (s Scale) MarshalText() ([]byte, error) { return fault.MarshalCode(scales, s) }

// UnmarshalText reads the code; the empty text is the zero Scale.
func (s *Scale) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(scales, text, s)
}

// Levels are the levels of the scale, the lowest first; none for the [UnitedNationsScale], whose results are in percent.
func (s Scale) Levels() iter.Seq[Level] {
	return func(yield func(Level) bool) {
		for _, of := range scaleLevels {
			if of.scale == s && s != "" {
				of.levels.All()(yield)
			}
		}
	}
}

package personnel

import (
	"cmp"
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Level is a level on a [Scale] of proficiency in a language. The zero Level is not stated.
type Level string

const (
	// NoLevel is the level that a post states where it asks for none; nobody has it.
	NoLevel Level = "none"
	// FederalX is below the lowest level of the federal public service.
	FederalX Level = "federal-x"
	// FederalA is the lowest level of the federal public service.
	FederalA Level = "federal-a"
	// FederalB is its middle level.
	FederalB Level = "federal-b"
	// FederalC is its high level.
	FederalC Level = "federal-c"
	// FederalE is above it: exempt from further tests.
	FederalE Level = "federal-e"
	// CommonEuropeanA1 is the lowest of the six levels of the Common European Framework.
	CommonEuropeanA1 Level = "cefr-a1"
	// CommonEuropeanA2 is the second.
	CommonEuropeanA2 Level = "cefr-a2"
	// CommonEuropeanB1 is the third.
	CommonEuropeanB1 Level = "cefr-b1"
	// CommonEuropeanB2 is the fourth.
	CommonEuropeanB2 Level = "cefr-b2"
	// CommonEuropeanC1 is the fifth.
	CommonEuropeanC1 Level = "cefr-c1"
	// CommonEuropeanC2 is the highest.
	CommonEuropeanC2 Level = "cefr-c2"
)

// Levels are all levels: none, then those of each scale, the lowest first.
func Levels() iter.Seq[Level] { return levels.All() }

// ParseLevel reads the code of a level. A code that is none of [Levels] is a [fault.Fault].
func ParseLevel(text string) (Level, error) { return fault.ParseCode(levels, text) }

// Valid says whether the level is one of [Levels].
func (l Level) Valid() bool { return levels.Has(l) }

// Title is what people read for the level.
func (l Level) Title() bilingual.Text { return levels.Title(l) }

// Scale is the scale that the level stands on; empty for [NoLevel] and for what is no level.
func (l Level) Scale() Scale {
	for _, of := range scaleLevels {
		if of.levels.Has(l) {
			return of.scale
		}
	}
	return ""
}

// Compare says whether the level is lower than the other, as high, or higher: -1, 0 or +1. Levels of different scales,
// and what is not on one, do not compare: it is false.
func (l Level) Compare(other Level) (int, bool) {
	for _, of := range scaleLevels {
		if one := place(of.levels, l); one >= 0 {
			two := place(of.levels, other)
			return cmp.Compare(one, two), of.scale != "" && two >= 0
		}
	}
	return 0, false
}

// MarshalText gives the code; the empty text for the zero Level. A code that is none of [Levels] is an error.
func (l Level) MarshalText() ([]byte, error) { return fault.MarshalCode(levels, l) }

// UnmarshalText reads the code; the empty text is the zero Level.
func (l *Level) UnmarshalText(text []byte) error { return fault.UnmarshalCode(levels, text, l) }

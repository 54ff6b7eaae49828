package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Gender is what persons say of their own gender, if they choose to. It is for the shares and targets that name it, and no
// rule about one officer reads it. The zero Gender is not stated.
type Gender string

const (
	// Female is a woman.
	Female Gender = "female"
	// Male is a man.
	Male Gender = "male"
	// AnotherGender is neither of these.
	AnotherGender Gender = "another"
)

var genders = bilingual.Codes[Gender]{
	{Code: Female, Title: bilingual.Text{English: "woman", French: "femme"}},
	{Code: Male, Title: bilingual.Text{English: "man", French: "homme"}},
	{Code: AnotherGender, Title: bilingual.Text{English: "another gender", French: "autre genre"}},
}

// Genders are all genders in a fixed order.
func Genders() iter.Seq[Gender] { return genders.All() }

// ParseGender reads the code of a gender. A code that is none of [Genders] is a [fault.Fault].
func ParseGender(text string) (Gender, error) { return fault.ParseCode(genders, text) }

// Valid says whether the gender is one of [Genders].
func (g Gender) Valid() bool { return genders.Has(g) }

// Title is what people read for the gender.
func (g Gender) Title() bilingual.Text { return genders.Title(g) }

// MarshalText gives the code; the empty text for the zero Gender. A code that is none of [Genders] is an error.
func (g Gender) MarshalText() ([]byte, error) { return fault.MarshalCode(genders, g) }

// UnmarshalText reads the code; the empty text is the zero Gender.
func (g *Gender) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(genders, text, g)
}

package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Form is how officers serve in a mission. The zero Form is not stated.
type Form string

const (
	// Individual is officers who are sent one by one and serve among those of other countries.
	Individual Form = "individual-officers"
	// SpecializedTeam is a team sent together for one field, such as sexual and gender-based violence.
	SpecializedTeam Form = "specialized-team"
	// FormedUnit is a unit that is sent, and serves, as a whole.
	FormedUnit Form = "formed-unit"
	// Secondment is officers lent to an organization, into a post of its own.
	Secondment Form = "secondment"
)

var forms = bilingual.Codes[Form]{
	{Code: Individual, Title: bilingual.Text{English: "individual police officers", French: "policiers hors unités constituées"}},
	{Code: SpecializedTeam, Title: bilingual.Text{English: "specialized police team", French: "équipe de police spécialisée"}},
	{Code: FormedUnit, Title: bilingual.Text{English: "formed police unit", French: "unité de police constituée"}},
	{Code: Secondment, Title: bilingual.Text{English: "secondment", French: "prêt de service"}},
}

// Forms are all forms in a fixed order.
func Forms() iter.Seq[Form] { return forms.All() }

// ParseForm reads the code of a form. A code that is none of [Forms] is a [fault.Fault].
func ParseForm(text string) (Form, error) { return fault.ParseCode(forms, text) }

// Valid says whether the form is one of [Forms].
func (f Form) Valid() bool { return forms.Has(f) }

// Title is what people read for the form.
func (f Form) Title() bilingual.Text { return forms.Title(f) }

// MarshalText gives the code; the empty text for the zero Form. A code that is none of [Forms] is an error.
func (f Form) MarshalText() ([]byte, error) { return fault.MarshalCode(forms, f) }

// UnmarshalText reads the code; the empty text is the zero Form.
func (f *Form) UnmarshalText(text []byte) error { return fault.UnmarshalCode(forms, text, f) }

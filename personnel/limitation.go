package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Limitation is what a medical examination found that leaves a person fit in one place and not in another. The zero
// Limitation is not stated.
type Limitation string

const (
	// HearingAid is a person who wears a hearing aid.
	HearingAid Limitation = "hearing-aid"
	// BloodPressureMedication is a person who takes pills for blood pressure.
	BloodPressureMedication Limitation = "blood-pressure-medication"
	// DiabetesMedication is a person who takes pills for diabetes.
	DiabetesMedication Limitation = "diabetes-medication"
	// OtherLimitation is any other; no profile says whether it is accepted.
	OtherLimitation Limitation = "other"
)

var limitations = bilingual.Codes[Limitation]{
	{Code: HearingAid, Title: bilingual.Text{English: "hearing aid", French: "appareil auditif"}},
	{
		Code:  BloodPressureMedication,
		Title: bilingual.Text{English: "medication for blood pressure", French: "médicaments contre l'hypertension"},
	},
	{Code: DiabetesMedication, Title: bilingual.Text{English: "medication for diabetes", French: "médicaments contre le diabète"}},
	{Code: OtherLimitation, Title: bilingual.Text{English: "other medical limitation", French: "autre restriction médicale"}},
}

// Limitations are all limitations in a fixed order.
func Limitations() iter.Seq[Limitation] { return limitations.All() }

// ParseLimitation reads the code of a limitation. A code that is none of [Limitations] is a [fault.Fault].
func ParseLimitation(text string) (Limitation, error) { return fault.ParseCode(limitations, text) }

// Valid says whether the limitation is one of [Limitations].
func (l Limitation) Valid() bool { return limitations.Has(l) }

// Title is what people read for the limitation.
func (l Limitation) Title() bilingual.Text { return limitations.Title(l) }

// MarshalText gives the code; the empty text for the zero Limitation. A code that is none of [Limitations] is an error.
func (l Limitation) MarshalText() ([]byte, error) { return fault.MarshalCode(limitations, l) }

// UnmarshalText reads the code; the empty text is the zero Limitation.
func (l *Limitation) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(limitations, text, l)
}

package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Office is the office of a minister who has a say of their own in a deployment, whoever holds it and whatever its title
// of the day: see [Minister]. The department of foreign affairs has answered to two of them since the development agency
// became part of it. The zero Office is not stated.
type Office string

const (
	// ForeignAffairsMinister is the office of the minister of foreign affairs.
	ForeignAffairsMinister Office = "minister-of-foreign-affairs"
	// DevelopmentMinister is the office of the minister of international development, earlier of international cooperation.
	DevelopmentMinister Office = "minister-of-international-development"
	// PublicSafetyMinister is the office of the minister of public safety, earlier the solicitor general.
	PublicSafetyMinister Office = "minister-of-public-safety"
)

var offices = bilingual.Codes[Office]{
	{Code: ForeignAffairsMinister, Title: bilingual.Text{English: "minister of foreign affairs", French: "ministre des Affaires étrangères"}},
	{Code: DevelopmentMinister, Title: bilingual.Text{
		English: "minister of international development", French: "ministre du Développement international",
	}},
	{Code: PublicSafetyMinister, Title: bilingual.Text{English: "minister of public safety", French: "ministre de la Sécurité publique"}},
}

// Offices are all offices in the order of [Partners].
func Offices() iter.Seq[Office] { return offices.All() }

// ParseOffice reads the code of an office. A code that is none of [Offices] is a [fault.Fault].
func ParseOffice(text string) (Office, error) { return fault.ParseCode(offices, text) }

// Valid says whether the office is one of [Offices].
func (o Office) Valid() bool { return offices.Has(o) }

// Title is what people read for the office, by its title since 2017. For the title of another day see [Partner.Ministers].
func (o Office) Title() bilingual.Text { return offices.Title(o) }

// MarshalText gives the code; the empty text for the zero Office. A code that is none of [Offices] is an error.
func (o Office) MarshalText() ([]byte, error) { return fault.MarshalCode(offices, o) }

// UnmarshalText reads the code; the empty text is the zero Office.
func (o *Office) UnmarshalText(text []byte) error { return fault.UnmarshalCode(offices, text, o) }

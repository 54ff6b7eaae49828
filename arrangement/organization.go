package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Organization is an international organization that asks for Canadian police, or under whose flag they serve. The zero
// Organization is not stated, as for a request that a state makes.
type Organization string

const (
	// UnitedNations is the United Nations.
	UnitedNations Organization = "united-nations"
	// EuropeanUnion is the European Union.
	EuropeanUnion Organization = "european-union"
	// OSCE is the Organization for Security and Co-operation in Europe.
	OSCE Organization = "osce"
	// NATO is the North Atlantic Treaty Organization.
	NATO Organization = "nato"
	// AfricanUnion is the African Union.
	AfricanUnion Organization = "african-union"
	// LebanonTribunal is the Special Tribunal for Lebanon.
	LebanonTribunal Organization = "lebanon-tribunal"
	// CambodiaChambers are the Extraordinary Chambers in the Courts of Cambodia.
	CambodiaChambers Organization = "cambodia-chambers"
)

// organizations are those that the table of missions and the other facts name as running missions with Canadian police.
var organizations = bilingual.Codes[Organization]{
	{Code: UnitedNations, Title: bilingual.Text{English: "United Nations", French: "Organisation des Nations Unies"}},
	{Code: EuropeanUnion, Title: bilingual.Text{English: "European Union", French: "Union européenne"}},
	{Code: OSCE, Title: bilingual.Text{
		English: "Organization for Security and Co-operation in Europe",
		French:  "Organisation pour la sécurité et la coopération en Europe",
	}},
	{Code: NATO, Title: bilingual.Text{
		English: "North Atlantic Treaty Organization",
		French:  "Organisation du Traité de l'Atlantique Nord",
	}},
	{Code: AfricanUnion, Title: bilingual.Text{English: "African Union", French: "Union africaine"}},
	{Code: LebanonTribunal, Title: bilingual.Text{
		English: "Special Tribunal for Lebanon",
		French:  "Tribunal spécial pour le Liban",
	}},
	{Code: CambodiaChambers, Title: bilingual.Text{
		English: "Extraordinary Chambers in the Courts of Cambodia",
		French:  "Chambres extraordinaires au sein des tribunaux cambodgiens",
	}},
}

// Organizations are all organizations in a fixed order.
func Organizations() iter.Seq[Organization] { return organizations.All() }

// ParseOrganization reads the code of an organization. A code that is none of [Organizations] is a [fault.Fault].
func ParseOrganization(text string) (Organization, error) {
	return fault.ParseCode(organizations, text)
}

// Valid says whether the organization is one of [Organizations].
func (o Organization) Valid() bool { return organizations.Has(o) }

// Title is the name of the organization.
func (o Organization) Title() bilingual.Text { return organizations.Title(o) }

// MarshalText gives the code; the empty text for the zero Organization. A code that is none of [Organizations] is an
// error.
func (o Organization) MarshalText() ([]byte, error) { return fault.MarshalCode(organizations, o) }

// UnmarshalText reads the code; the empty text is the zero Organization.
func (o *Organization) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(organizations, text, o)
}

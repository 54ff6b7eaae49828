package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Organization is an international organization or tribunal that asks for Canadian police, or under whose flag they
// serve. One that is none of [Organizations] can make a request all the same, as an [OtherOrganization] that the caller keeps
// beside them. The zero Organization is not stated, as for a request that a state makes.
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
	// OIF is the Organisation internationale de la Francophonie.
	OIF Organization = "francophonie"
	// YugoslaviaTribunal is the International Criminal Tribunal for the former Yugoslavia.
	YugoslaviaTribunal Organization = "yugoslavia-tribunal"
	// LebanonTribunal is the Special Tribunal for Lebanon.
	LebanonTribunal Organization = "lebanon-tribunal"
	// CambodiaChambers are the Extraordinary Chambers in the Courts of Cambodia.
	CambodiaChambers Organization = "cambodia-chambers"
)

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

// Basis is a source that names the organization as one that asks Canada for police or has them serve under its flag; the
// zero Citation where the organization is none of [Organizations].
func (o Organization) Basis() policy.Citation {
	for _, known := range organizationsNamed {
		if known.code == o {
			return known.basis
		}
	}
	return policy.Citation{}
}

// MarshalText gives the code; the empty text for the zero Organization. A code that is none of [Organizations] is an
// error.
func (o Organization) MarshalText() ([]byte, error) { return fault.MarshalCode(organizations, o) }

// UnmarshalText reads the code; the empty text is the zero Organization.
func (o *Organization) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(organizations, text, o)
}

// organizations are the codes and titles of the table of organizations.
var organizations = codesOfOrganizations()

func codesOfOrganizations() bilingual.Codes[Organization] {
	codes := make(bilingual.Codes[Organization], len(organizationsNamed))
	for i, named := range organizationsNamed {
		codes[i] = bilingual.Code[Organization]{Code: named.code, Title: named.title}
	}
	return codes
}

package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// ApprovalKind is whose yes or no an [Approval] is. The zero ApprovalKind is not stated.
type ApprovalKind string

const (
	// CommanderRecommendation is the recommendation of the unit commander.
	CommanderRecommendation ApprovalKind = "commander-recommendation"
	// ServiceNomination is the nomination by the home service.
	ServiceNomination ApprovalKind = "service-nomination"
	// ServiceRelease is the release by the home service, for the days of its period.
	ServiceRelease ApprovalKind = "service-release"
	// NationalNomination is the nomination by the national authority that seconds officers to an organization.
	NationalNomination ApprovalKind = "national-nomination"
	// OwnConsent is the consent of the person, for the days on which they are available.
	OwnConsent ApprovalKind = "own-consent"
)

var approvalKinds = bilingual.Codes[ApprovalKind]{
	{
		Code:  CommanderRecommendation,
		Title: bilingual.Text{English: "recommendation of the unit commander", French: "recommandation du commandant de l'unité"},
	},
	{
		Code:  ServiceNomination,
		Title: bilingual.Text{English: "nomination by the home service", French: "mise en candidature par le service d'attache"},
	},
	{Code: ServiceRelease, Title: bilingual.Text{English: "release by the home service", French: "libération par le service d'attache"}},
	{Code: NationalNomination, Title: bilingual.Text{English: "nomination by the national authority", French: "mise en candidature par l'autorité nationale"}},
	{Code: OwnConsent, Title: bilingual.Text{English: "consent of the person", French: "consentement de la personne"}},
}

// ApprovalKinds are all kinds in a fixed order.
func ApprovalKinds() iter.Seq[ApprovalKind] { return approvalKinds.All() }

// ParseApprovalKind reads the code of a kind. A code that is none of [ApprovalKinds] is a [fault.Fault].
func ParseApprovalKind(text string) (ApprovalKind, error) {
	return fault.ParseCode(approvalKinds, text)
}

// Valid says whether the kind is one of [ApprovalKinds].
func (k ApprovalKind) Valid() bool { return approvalKinds.Has(k) }

// Title is what people read for the kind.
func (k ApprovalKind) Title() bilingual.Text { return approvalKinds.Title(k) }

// MarshalText gives the code; the empty text for the zero ApprovalKind. A code that is none of [ApprovalKinds] is an error.
func (k ApprovalKind) MarshalText() ([]byte, error) { return fault.MarshalCode(approvalKinds, k) }

// UnmarshalText reads the code; the empty text is the zero ApprovalKind.
func (k *ApprovalKind) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(approvalKinds, text, k)
}

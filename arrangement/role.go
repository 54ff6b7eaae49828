package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Role is what Canadian police do in a mission. The zero Role is not stated.
type Role string

const (
	// Patrol is patrolling, alone or beside the host state police.
	Patrol Role = "patrol"
	// RecruitTraining is training recruits of the host state police.
	RecruitTraining Role = "recruit-training"
	// HumanitarianAssistance is helping people in need, and those who help them.
	HumanitarianAssistance Role = "humanitarian-assistance"
	// ElectionSecurity is keeping elections safe, free and fair.
	ElectionSecurity Role = "election-security"
	// HumanRightsInvestigation is investigating violations of human rights.
	HumanRightsInvestigation Role = "human-rights-investigation"
	// Monitoring is observing the work of the host state police and reporting on it.
	Monitoring Role = "monitoring"
	// Mentoring is standing by officers of the host state police in their daily work.
	Mentoring Role = "mentoring"
	// Advising is advising those who command the host state police, or the ministry above them.
	Advising Role = "advising"
	// Restructuring is helping to restructure and reform the host state police.
	Restructuring Role = "restructuring"
	// TrainingNeeds is finding out what training the host state police need, and to what standard they were trained.
	TrainingNeeds Role = "training-needs"
	// CommunityPolicing is helping the host state police to work with the people it serves.
	CommunityPolicing Role = "community-policing"
	// SexualViolence is work against sexual and gender-based violence.
	SexualViolence Role = "sexual-violence"
	// OrganizedCrime is work against organized crime.
	OrganizedCrime Role = "organized-crime"
	// WarCrimesInvestigation is investigating war crimes for a court.
	WarCrimesInvestigation Role = "war-crimes-investigation"
	// DisasterResponse is helping after a disaster.
	DisasterResponse Role = "disaster-response"
	// DisplacedPersonsCamps is keeping camps of displaced persons safe.
	DisplacedPersonsCamps Role = "displaced-persons-camps"
	// Intelligence is gathering and analysing information for the mission.
	Intelligence Role = "intelligence"
	// PublicAffairs is speaking for the mission to the public.
	PublicAffairs Role = "public-affairs"
	// Administration is staffing and administering the police of the mission.
	Administration Role = "administration"
	// Command is leading: a part of the mission's police, or the contingent.
	Command Role = "command"
)

// Roles are all roles: the five that the program names first, then those that the pages on single missions name.
func Roles() iter.Seq[Role] { return roleCodes.All() }

// ParseRole reads the code of a role. A code that is none of [Roles] is a [fault.Fault].
func ParseRole(text string) (Role, error) { return fault.ParseCode(roleCodes, text) }

// Valid says whether the role is one of [Roles].
func (r Role) Valid() bool { return roleCodes.Has(r) }

// Title is what people read for the role.
func (r Role) Title() bilingual.Text { return roleCodes.Title(r) }

// Basis is a source that names the role as one that Canadian police had; the zero Citation where the role is none of
// [Roles].
func (r Role) Basis() policy.Citation {
	for _, known := range roles {
		if known.code == r {
			return known.basis
		}
	}
	return policy.Citation{}
}

// MarshalText gives the code; the empty text for the zero Role. A code that is none of [Roles] is an error.
func (r Role) MarshalText() ([]byte, error) { return fault.MarshalCode(roleCodes, r) }

// UnmarshalText reads the code; the empty text is the zero Role.
func (r *Role) UnmarshalText(text []byte) error { return fault.UnmarshalCode(roleCodes, text, r) }

// roleCodes are the codes and titles of the table of roles.
var roleCodes = codesOfRoles()

func codesOfRoles() bilingual.Codes[Role] {
	codes := make(bilingual.Codes[Role], len(roles))
	for i, role := range roles {
		codes[i] = bilingual.Code[Role]{Code: role.code, Title: role.title}
	}
	return codes
}

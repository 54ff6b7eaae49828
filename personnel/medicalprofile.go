package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// MedicalProfile is what a mission asks of the health of those who serve in it: a limitation that one mission accepts
// keeps a person from another. The zero MedicalProfile is not stated.
type MedicalProfile string

const (
	// NearHospitals is an unarmed mission near normal hospitals, without contact with the public.
	NearHospitals MedicalProfile = "near-hospitals"
	// FarFromHospitals is a mission under canvas, a long way from any hospital.
	FarFromHospitals MedicalProfile = "far-from-hospitals"
)

var medicalProfiles = bilingual.Codes[MedicalProfile]{
	{
		Code:  NearHospitals,
		Title: bilingual.Text{English: "near normal hospitals, unarmed mission", French: "près d'hôpitaux ordinaires, mission non armée"},
	},
	{
		Code:  FarFromHospitals,
		Title: bilingual.Text{English: "in the field, far from any hospital", French: "sur le terrain, loin de tout hôpital"},
	},
}

// MedicalProfiles are all profiles in a fixed order.
func MedicalProfiles() iter.Seq[MedicalProfile] { return medicalProfiles.All() }

// ParseMedicalProfile reads the code of a profile. A code that is none of [MedicalProfiles] is a [fault.Fault].
func ParseMedicalProfile(text string) (MedicalProfile, error) {
	return fault.ParseCode(medicalProfiles, text)
}

// Valid says whether the profile is one of [MedicalProfiles].
func (p MedicalProfile) Valid() bool { return medicalProfiles.Has(p) }

// Title is what people read for the profile.
func (p MedicalProfile) Title() bilingual.Text { return medicalProfiles.Title(p) }

// MarshalText gives the code; the empty text for the zero MedicalProfile. A code that is none of [MedicalProfiles] is an error.
func (p MedicalProfile) MarshalText() ([]byte, error) { return fault.MarshalCode(medicalProfiles, p) }

// UnmarshalText reads the code; the empty text is the zero MedicalProfile.
func (p *MedicalProfile) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(medicalProfiles, text, p)
}

// Accepts says whether the profile accepts the limitation; not stated where no source tells.
func (p MedicalProfile) Accepts(l Limitation) policy.Answer {
	for _, known := range acceptedLimitations {
		if known.profile == p && known.limitation == l {
			return known.accepted
		}
	}
	return ""
}

// limitationsAccepted is whether the mission of the post accepts every medical limitation of the officer.
func limitationsAccepted(c Candidate, _ policy.Measure) policy.Days {
	switch {
	case c.Officer.Limitations == nil:
		return policy.Missing(medicalLimitations)
	case len(c.Officer.Limitations) == 0:
		return policy.Is(medicalLimitations, policy.Yes)
	case !c.Requirement.Medical.Valid():
		return policy.Missing(medicalProfile)
	}
	answer := policy.Yes
	for _, limitation := range c.Officer.Limitations {
		switch accepted := c.Requirement.Medical.Accepts(limitation); accepted {
		case policy.Yes:
		case policy.No:
			return policy.Is(medicalLimitations, policy.No)
		default:
			answer = accepted
		}
	}
	return policy.Is(medicalLimitations, answer)
}

// withoutLimitation is whether the officer has no medical limitation at all.
func withoutLimitation(c Candidate, _ policy.Measure) policy.Days {
	if c.Officer.Limitations == nil {
		return policy.Missing(medicalLimitations)
	}
	if len(c.Officer.Limitations) > 0 {
		return policy.Is(medicalLimitations, policy.No)
	}
	return policy.Is(medicalLimitations, policy.Yes)
}

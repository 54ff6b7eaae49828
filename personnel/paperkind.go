package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// PaperKind is which paper of an officer's file it is. The zero PaperKind is not stated.
type PaperKind string

const (
	// Passport is the passport.
	Passport PaperKind = "passport"
	// PassportCopy is the copy of the passport in the nomination.
	PassportCopy PaperKind = "passport-copy"
	// Application is the Electronic Application for Seconded Police (EASP).
	Application PaperKind = "application"
	// Certification is the certification that there is no conviction and no pending case.
	Certification PaperKind = "certification"
	// ArmedMedicalForm is the medical form MS2 of the United Nations, for armed posts.
	ArmedMedicalForm PaperKind = "medical-form-ms2"
	// UnarmedMedicalForm is the medical form MS3 of the United Nations, for unarmed posts.
	UnarmedMedicalForm PaperKind = "medical-form-ms3"
	// VaccinationCertificate is the vaccination certificate.
	VaccinationCertificate PaperKind = "vaccination-certificate"
	// NoteVerbale is the note verbale by which the permanent mission nominates, with what it attests on human rights.
	NoteVerbale PaperKind = "note-verbale"
	// NoCorruption is the certification of the state that there was no corruption in the nomination.
	NoCorruption PaperKind = "no-corruption"
	// PoliceDiploma is the diploma of a recognised police school.
	PoliceDiploma PaperKind = "police-diploma"
	// FirearmsQualification is the firearms qualification of the home service or the program.
	FirearmsQualification PaperKind = "firearms-qualification"
	// SecurityClearance is the security clearance.
	SecurityClearance PaperKind = "security-clearance"
	// Contract is the contract of a contracted agent.
	Contract PaperKind = "contract"
)

var paperKinds = bilingual.Codes[PaperKind]{
	{Code: Passport, Title: bilingual.Text{English: "passport", French: "passeport"}},
	{Code: PassportCopy, Title: bilingual.Text{English: "copy of the passport", French: "copie du passeport"}},
	{
		Code:  Application,
		Title: bilingual.Text{English: "electronic application for seconded police", French: "candidature électronique au prêt de service"},
	},
	{
		Code:  Certification,
		Title: bilingual.Text{English: "certification of no conviction or pending case", French: "attestation d'absence de condamnation et de poursuite"},
	},
	{Code: ArmedMedicalForm, Title: bilingual.Text{English: "medical form MS2", French: "formulaire médical MS2"}},
	{Code: UnarmedMedicalForm, Title: bilingual.Text{English: "medical form MS3", French: "formulaire médical MS3"}},
	{Code: VaccinationCertificate, Title: bilingual.Text{English: "vaccination certificate", French: "certificat de vaccination"}},
	{Code: NoteVerbale, Title: bilingual.Text{English: "note verbale of the permanent mission", French: "note verbale de la mission permanente"}},
	{Code: NoCorruption, Title: bilingual.Text{English: "certification of no corruption in the nomination", French: "attestation d'absence de corruption dans la mise en candidature"}},
	{Code: PoliceDiploma, Title: bilingual.Text{English: "diploma of a recognised police school", French: "diplôme d'une école de police reconnue"}},
	{Code: FirearmsQualification, Title: bilingual.Text{English: "firearms qualification", French: "qualification au tir"}},
	{Code: SecurityClearance, Title: bilingual.Text{English: "security clearance", French: "autorisation de sécurité"}},
	{Code: Contract, Title: bilingual.Text{English: "contract of the agent", French: "contrat de l'agent"}},
}

// PaperKinds are all kinds in a fixed order.
func PaperKinds() iter.Seq[PaperKind] { return paperKinds.All() }

// ParsePaperKind reads the code of a kind. A code that is none of [PaperKinds] is a [fault.Fault].
func ParsePaperKind(text string) (PaperKind, error) { return fault.ParseCode(paperKinds, text) }

// Valid says whether the kind is one of [PaperKinds].
func (k PaperKind) Valid() bool { return paperKinds.Has(k) }

// Title is what people read for the kind.
func (k PaperKind) Title() bilingual.Text { return paperKinds.Title(k) }

// MarshalText gives the code; the empty text for the zero PaperKind. A code that is none of [PaperKinds] is an error.
func (k PaperKind) MarshalText() ([]byte, error) { return fault.MarshalCode(paperKinds, k) }

// UnmarshalText reads the code; the empty text is the zero PaperKind.
func (k *PaperKind) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(paperKinds, text, k)
}

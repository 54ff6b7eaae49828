package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// ScreeningKind is what is looked at in a [Screening]. The zero ScreeningKind is not stated.
type ScreeningKind string

const (
	// DisciplinaryRecord is whether the disciplinary record of the home service is free of entries.
	DisciplinaryRecord ScreeningKind = "disciplinary-record"
	// MisconductRecord is whether the person was never repatriated on disciplinary grounds and barred.
	MisconductRecord ScreeningKind = "misconduct-record"
	// SelectionInterview is the interview of the home service.
	SelectionInterview ScreeningKind = "selection-interview"
	// MedicalFitness is the medical examination, apart from the limitations of [Officer.Limitations].
	MedicalFitness ScreeningKind = "medical-fitness"
	// PsychologicalTest is whether the psychological test was normal.
	PsychologicalTest ScreeningKind = "psychological-test"
	// PsychologistInterview is the interview by a psychologist that an abnormal test leads to.
	PsychologistInterview ScreeningKind = "psychologist-interview"
	// PanelDecision is the decision of the team of specialists.
	PanelDecision ScreeningKind = "panel-decision"
	// FamilyReadiness is whether the family is ready, as reviewed in the interview.
	FamilyReadiness ScreeningKind = "family-readiness"
	// FamilyContact is whether the contact of the spouse or family is recorded.
	FamilyContact ScreeningKind = "family-contact"
	// LanguageStage is the first stage of the assessment for mission service: language.
	LanguageStage ScreeningKind = "assessment-language"
	// InterviewStage is its second stage: the interview.
	InterviewStage ScreeningKind = "assessment-interview"
	// DrivingStage is its third stage: driving.
	DrivingStage ScreeningKind = "assessment-driving"
	// FirearmsStage is its fourth stage, for armed missions: firearms.
	FirearmsStage ScreeningKind = "assessment-firearms"
	// RoadDriving is the road part of the driving test.
	RoadDriving ScreeningKind = "driving-road"
	// SafeHandling is whether the firearm was handled safely in the firearms test, with no round too many.
	SafeHandling ScreeningKind = "firearms-safety"
	// MissionAssessment is the assessment made once more in the mission. It is on file only where it was made.
	MissionAssessment ScreeningKind = "assessment-in-mission"
)

var screeningKinds = bilingual.Codes[ScreeningKind]{
	{
		Code:  DisciplinaryRecord,
		Title: bilingual.Text{English: "disciplinary record free of entries", French: "dossier disciplinaire vierge"},
	},
	{
		Code:  MisconductRecord,
		Title: bilingual.Text{English: "no earlier disciplinary repatriation with a bar", French: "aucun rapatriement disciplinaire antérieur assorti d'une exclusion"},
	},
	{
		Code:  SelectionInterview,
		Title: bilingual.Text{English: "selection interview of the home service", French: "entrevue de sélection du service d'attache"},
	},
	{Code: MedicalFitness, Title: bilingual.Text{English: "medical fitness", French: "aptitude médicale"}},
	{
		Code:  PsychologicalTest,
		Title: bilingual.Text{English: "psychological test with a normal result", French: "test psychologique au résultat normal"},
	},
	{Code: PsychologistInterview, Title: bilingual.Text{English: "interview by a psychologist", French: "entrevue avec un ou une psychologue"}},
	{
		Code:  PanelDecision,
		Title: bilingual.Text{English: "decision of the panel of specialists", French: "décision de l'équipe de spécialistes"},
	},
	{Code: FamilyReadiness, Title: bilingual.Text{English: "family readiness reviewed", French: "préparation de la famille examinée"}},
	{
		Code:  FamilyContact,
		Title: bilingual.Text{English: "family contact recorded", French: "coordonnées de la famille consignées"},
	},
	{
		Code:  LanguageStage,
		Title: bilingual.Text{English: "language stage of the assessment for mission service", French: "étape linguistique de l'évaluation de l'aptitude au service dans une mission"},
	},
	{
		Code:  InterviewStage,
		Title: bilingual.Text{English: "interview stage of the assessment for mission service", French: "étape de l'entrevue de l'évaluation de l'aptitude au service dans une mission"},
	},
	{
		Code:  DrivingStage,
		Title: bilingual.Text{English: "driving stage of the assessment for mission service", French: "étape de la conduite de l'évaluation de l'aptitude au service dans une mission"},
	},
	{
		Code:  FirearmsStage,
		Title: bilingual.Text{English: "firearms stage of the assessment for mission service", French: "étape des armes à feu de l'évaluation de l'aptitude au service dans une mission"},
	},
	{Code: RoadDriving, Title: bilingual.Text{English: "road part of the driving test", French: "épreuve de conduite sur route"}},
	{Code: SafeHandling, Title: bilingual.Text{English: "firearm handled safely", French: "maniement sûr de l'arme à feu"}},
	{Code: MissionAssessment, Title: bilingual.Text{English: "assessment in the mission", French: "évaluation dans la mission"}},
}

// ScreeningKinds are all kinds in a fixed order.
func ScreeningKinds() iter.Seq[ScreeningKind] { return screeningKinds.All() }

// ParseScreeningKind reads the code of a kind. A code that is none of [ScreeningKinds] is a [fault.Fault].
func ParseScreeningKind(text string) (ScreeningKind, error) {
	return fault.ParseCode(screeningKinds, text)
}

// Valid says whether the kind is one of [ScreeningKinds].
func (k ScreeningKind) Valid() bool { return screeningKinds.Has(k) }

// Title is what people read for the kind.
func (k ScreeningKind) Title() bilingual.Text { return screeningKinds.Title(k) }

// MarshalText gives the code; the empty text for the zero ScreeningKind. A code that is none of [ScreeningKinds] is an error.
func (k ScreeningKind) MarshalText() ([]byte, error) { return fault.MarshalCode(screeningKinds, k) }

// UnmarshalText reads the code; the empty text is the zero ScreeningKind.
func (k *ScreeningKind) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(screeningKinds, text, k)
}

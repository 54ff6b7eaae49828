package support

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Medal is a medal for service in a mission abroad. The zero Medal is not stated.
type Medal string

const (
	// UnitedNationsMedal is the medal of the United Nations: one medallion, and a ribbon for each mission.
	UnitedNationsMedal Medal = "united-nations"
	// PeacekeepingMedal is the Canadian Peacekeeping Service Medal, which nobody receives twice.
	PeacekeepingMedal Medal = "canadian-peacekeeping-service"
	// OperationalMedal is the Operational Service Medal, with a ribbon for each theatre or task, for service that no
	// medal of the United Nations or of NATO covers.
	OperationalMedal Medal = "operational-service"
)

var medals = bilingual.Codes[Medal]{
	{Code: UnitedNationsMedal, Title: bilingual.Text{English: "United Nations Medal", French: "Médaille des Nations Unies"}},
	{Code: PeacekeepingMedal, Title: bilingual.Text{
		English: "Canadian Peacekeeping Service Medal", French: "Médaille canadienne du maintien de la paix",
	}},
	{Code: OperationalMedal, Title: bilingual.Text{
		English: "Operational Service Medal", French: "Médaille du service opérationnel",
	}},
}

// Medals are all medals in a fixed order.
func Medals() iter.Seq[Medal] { return medals.All() }

// ParseMedal reads the code of a medal. A code that is none of [Medals] is a [fault.Fault].
func ParseMedal(text string) (Medal, error) { return fault.ParseCode(medals, text) }

// Valid says whether the medal is one of [Medals].
func (m Medal) Valid() bool { return medals.Has(m) }

// Title is the name of the medal.
func (m Medal) Title() bilingual.Text { return medals.Title(m) }

// MarshalText gives the code; the empty text for the zero Medal. A code that is none of [Medals] is an error.
func (m Medal) MarshalText() ([]byte, error) { return fault.MarshalCode(medals, m) }

// UnmarshalText reads the code; the empty text is the zero Medal.
func (m *Medal) UnmarshalText(text []byte) error { return fault.UnmarshalCode(medals, text, m) }

// Ribbon is a ribbon of the [OperationalMedal], for a theatre or a task. The zero Ribbon is none.
type Ribbon string

const (
	// SouthWestAsia is the ribbon SOUTH-WEST ASIA.
	SouthWestAsia Ribbon = "south-west-asia"
	// SierraLeone is the ribbon SIERRA LEONE.
	SierraLeone Ribbon = "sierra-leone"
	// Haiti is the ribbon HAITI, for service in Haiti outside a mission of the United Nations.
	Haiti Ribbon = "haiti"
	// Sudan is the ribbon SUDAN.
	Sudan Ribbon = "sudan"
	// Expedition is the ribbon EXPEDITION.
	Expedition Ribbon = "expedition"
	// Humanitas is the ribbon HUMANITAS, for humanitarian relief that no other medal recognizes.
	Humanitas Ribbon = "humanitas"
)

var ribbons = bilingual.Codes[Ribbon]{
	{Code: SouthWestAsia, Title: bilingual.Text{English: "South-West Asia", French: "Asie du Sud-Ouest"}},
	{Code: SierraLeone, Title: bilingual.Same("Sierra Leone")},
	{Code: Haiti, Title: bilingual.Text{English: "Haiti", French: "Haïti"}},
	{Code: Sudan, Title: bilingual.Text{English: "Sudan", French: "Soudan"}},
	{Code: Expedition, Title: bilingual.Text{English: "Expedition", French: "Expédition"}},
	{Code: Humanitas, Title: bilingual.Same("Humanitas")},
}

// Ribbons are all ribbons: the theatres, and the tasks after them.
func Ribbons() iter.Seq[Ribbon] { return ribbons.All() }

// ParseRibbon reads the code of a ribbon. A code that is none of [Ribbons] is a [fault.Fault].
func ParseRibbon(text string) (Ribbon, error) { return fault.ParseCode(ribbons, text) }

// Valid says whether the ribbon is one of [Ribbons].
func (r Ribbon) Valid() bool { return ribbons.Has(r) }

// Title is what people read for the ribbon.
func (r Ribbon) Title() bilingual.Text { return ribbons.Title(r) }

// MarshalText gives the code; the empty text for the zero Ribbon. A code that is none of [Ribbons] is an error.
func (r Ribbon) MarshalText() ([]byte, error) { return fault.MarshalCode(ribbons, r) }

// UnmarshalText reads the code; the empty text is the zero Ribbon.
func (r *Ribbon) UnmarshalText(text []byte) error { return fault.UnmarshalCode(ribbons, text, r) }

// Counting is how the days of service for a medal are counted. The zero Counting is not stated, and reaches nothing.
type Counting string

const (
	// Cumulative counts all days of service together, whatever lies between them.
	Cumulative Counting = "cumulative"
	// Consecutive counts the days of service that follow one another without a break.
	Consecutive Counting = "consecutive"
)

var countings = bilingual.Codes[Counting]{
	{Code: Cumulative, Title: bilingual.Text{English: "cumulative", French: "cumulatifs"}},
	{Code: Consecutive, Title: bilingual.Text{English: "consecutive", French: "consécutifs"}},
}

// Countings are all ways of counting in a fixed order.
func Countings() iter.Seq[Counting] { return countings.All() }

// ParseCounting reads the code of a way of counting. A code that is none of [Countings] is a [fault.Fault].
func ParseCounting(text string) (Counting, error) { return fault.ParseCode(countings, text) }

// Valid says whether it is one of [Countings].
func (c Counting) Valid() bool { return countings.Has(c) }

// Title is what people read for such days.
func (c Counting) Title() bilingual.Text { return countings.Title(c) }

// MarshalText gives the code; the empty text for the zero Counting. A code that is none of [Countings] is an error.
func (c Counting) MarshalText() ([]byte, error) { return fault.MarshalCode(countings, c) }

// UnmarshalText reads the code; the empty text is the zero Counting.
func (c *Counting) UnmarshalText(text []byte) error { return fault.UnmarshalCode(countings, text, c) }

// Cause is what ended a service early, where the days that a medal asks for can be waived for it. The zero Cause is
// none: the service ended as planned, or goes on.
type Cause string

const (
	// DeathOnDuty is death on the assignment.
	DeathOnDuty Cause = "death-on-duty"
	// InjuryOrIllness is repatriation because of an injury or an illness that is due to the service.
	InjuryOrIllness Cause = "injury-or-illness"
)

var causes = bilingual.Codes[Cause]{
	{Code: DeathOnDuty, Title: bilingual.Text{English: "death on duty", French: "décès en service"}},
	{Code: InjuryOrIllness, Title: bilingual.Text{
		English: "repatriation for an injury or illness due to the service",
		French:  "rapatriement pour une blessure ou une maladie attribuable au service",
	}},
}

// Causes are all causes in a fixed order.
func Causes() iter.Seq[Cause] { return causes.All() }

// ParseCause reads the code of a cause. A code that is none of [Causes] is a [fault.Fault].
func ParseCause(text string) (Cause, error) { return fault.ParseCode(causes, text) }

// Valid says whether the cause is one of [Causes].
func (c Cause) Valid() bool { return causes.Has(c) }

// Title is what people read for the cause.
func (c Cause) Title() bilingual.Text { return causes.Title(c) }

// MarshalText gives the code; the empty text for the zero Cause. A code that is none of [Causes] is an error.
func (c Cause) MarshalText() ([]byte, error) { return fault.MarshalCode(causes, c) }

// UnmarshalText reads the code; the empty text is the zero Cause.
func (c *Cause) UnmarshalText(text []byte) error { return fault.UnmarshalCode(causes, text, c) }

// Reason is why a medal is not earned on a day. The zero Reason is none: it is earned.
type Reason string

const (
	// TooFewDays means that the days of service that count are fewer than those asked for.
	TooFewDays Reason = "too-few-days"
	// NotCreated means that the days were served and that the medal did not exist yet.
	NotCreated Reason = "not-created"
	// CoveredElsewhere means that the days are for another medal or ribbon: a medal of the United Nations or of NATO exists
	// for the service, or a ribbon that comes first counts them.
	CoveredElsewhere Reason = "covered-elsewhere"
	// NotPeacekeeping means that no day was served in an approved peacekeeping or observer mission.
	NotPeacekeeping Reason = "not-peacekeeping"
	// NotCitizen means that the officer is not a Canadian citizen.
	NotCitizen Reason = "not-citizen"
	// FactMissing means that a fact is not stated without which nobody can tell.
	FactMissing Reason = "fact-missing"
)

var reasons = bilingual.Codes[Reason]{
	{Code: TooFewDays, Title: bilingual.Text{English: "too few days of service", French: "jours de service insuffisants"}},
	{Code: NotCreated, Title: bilingual.Text{
		English: "the medal did not exist yet", French: "la médaille n'existait pas encore",
	}},
	{Code: CoveredElsewhere, Title: bilingual.Text{
		English: "the days are for another medal (United Nations, NATO) or ribbon",
		French:  "les jours relèvent d'une autre médaille (Nations Unies, OTAN) ou d'un autre ruban",
	}},
	{Code: NotPeacekeeping, Title: bilingual.Text{
		English: "no service in an approved peacekeeping or observer mission",
		French:  "aucun service dans une mission de maintien de la paix ou d'observation approuvée",
	}},
	{Code: NotCitizen, Title: bilingual.Text{English: "not a Canadian citizen", French: "n'a pas la citoyenneté canadienne"}},
	{Code: FactMissing, Title: bilingual.Text{English: "a fact is not stated", French: "un fait n'est pas indiqué"}},
}

// Reasons are all reasons in a fixed order.
func Reasons() iter.Seq[Reason] { return reasons.All() }

// ParseReason reads the code of a reason. A code that is none of [Reasons] is a [fault.Fault].
func ParseReason(text string) (Reason, error) { return fault.ParseCode(reasons, text) }

// Valid says whether the reason is one of [Reasons].
func (r Reason) Valid() bool { return reasons.Has(r) }

// Title is what people read for the reason.
func (r Reason) Title() bilingual.Text { return reasons.Title(r) }

// MarshalText gives the code; the empty text for the zero Reason. A code that is none of [Reasons] is an error.
func (r Reason) MarshalText() ([]byte, error) { return fault.MarshalCode(reasons, r) }

// UnmarshalText reads the code; the empty text is the zero Reason.
func (r *Reason) UnmarshalText(text []byte) error { return fault.UnmarshalCode(reasons, text, r) }

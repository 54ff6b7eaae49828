package support

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Kind is what is due to a deployed officer, or from one. The zero Kind is not stated.
type Kind string

const (
	// MedicalBefore is the medical examination before departure.
	MedicalBefore Kind = "medical-before"
	// PsychologicalBefore is the psychological assessment before departure: tests and an interview.
	PsychologicalBefore Kind = "psychological-before"
	// FamilyMeeting is the meeting with the spouse or the family before departure.
	FamilyMeeting Kind = "family-meeting"
	// FamilyContact is contact with the family during the tour.
	FamilyContact Kind = "family-contact"
	// Leave is leave during the tour.
	Leave Kind = "leave"
	// MonthlyReport is the individual monthly report.
	MonthlyReport Kind = "monthly-report"
	// QuarterlyReport is the individual quarterly report.
	QuarterlyReport Kind = "quarterly-report"
	// MidTourCheck is the check on how the officer is, at the middle of the tour.
	MidTourCheck Kind = "mid-tour-check"
	// Decompression is the short stay at another place on the way home.
	Decompression Kind = "decompression"
	// MedicalAfter is the medical examination on return.
	MedicalAfter Kind = "medical-after"
	// PsychologicalAfter is the psychological assessment on return, compared with the one before departure.
	PsychologicalAfter Kind = "psychological-after"
	// PostDeploymentLeave is leave after the tour, before duty at home.
	PostDeploymentLeave Kind = "post-deployment-leave"
	// FollowUp is the screening some months after return.
	FollowUp Kind = "follow-up"
	// MedalClaim is asking for a medal that has been earned.
	MedalClaim Kind = "medal"
)

var kinds = bilingual.Codes[Kind]{
	{Code: MedicalBefore, Title: bilingual.Text{English: "medical examination before departure", French: "examen médical avant le départ"}},
	{Code: PsychologicalBefore, Title: bilingual.Text{
		English: "psychological assessment before departure", French: "évaluation psychologique avant le départ",
	}},
	{Code: FamilyMeeting, Title: bilingual.Text{
		English: "meeting with the spouse or family before departure", French: "rencontre avec la famille avant le départ",
	}},
	{Code: FamilyContact, Title: bilingual.Text{English: "contact with the family", French: "communication avec la famille"}},
	{Code: Leave, Title: bilingual.Text{English: "leave", French: "congé"}},
	{Code: MonthlyReport, Title: bilingual.Text{English: "monthly report", French: "rapport mensuel"}},
	{Code: QuarterlyReport, Title: bilingual.Text{English: "quarterly report", French: "rapport trimestriel"}},
	{Code: MidTourCheck, Title: bilingual.Text{
		English: "check at the middle of the tour", French: "bilan au milieu de la période d'affectation",
	}},
	{Code: Decompression, Title: bilingual.Text{English: "third-location decompression", French: "décompression dans un tiers lieu"}},
	{Code: MedicalAfter, Title: bilingual.Text{English: "medical examination on return", French: "examen médical au retour"}},
	{Code: PsychologicalAfter, Title: bilingual.Text{
		English: "psychological assessment on return", French: "évaluation psychologique au retour",
	}},
	{Code: PostDeploymentLeave, Title: bilingual.Text{
		English: "leave after the tour", French: "congé après la période d'affectation",
	}},
	{Code: FollowUp, Title: bilingual.Text{English: "follow-up after return", French: "suivi après le retour"}},
	{Code: MedalClaim, Title: bilingual.Text{English: "medal", French: "médaille"}},
}

// Kinds are all kinds, in the order in which a tour meets them, medals last.
func Kinds() iter.Seq[Kind] { return kinds.All() }

// ParseKind reads the code of a kind. A code that is none of [Kinds] is a [fault.Fault].
func ParseKind(text string) (Kind, error) { return fault.ParseCode(kinds, text) }

// Valid says whether the kind is one of [Kinds].
func (k Kind) Valid() bool { return kinds.Has(k) }

// Title is what people read for the kind.
func (k Kind) Title() bilingual.Text { return kinds.Title(k) }

// MarshalText gives the code; the empty text for the zero Kind. A code that is none of [Kinds] is an error.
func (k Kind) MarshalText() ([]byte, error) { return fault.MarshalCode(kinds, k) }

// UnmarshalText reads the code; the empty text is the zero Kind.
func (k *Kind) UnmarshalText(text []byte) error { return fault.UnmarshalCode(kinds, text, k) }

// Anchor is a day of a tour that others are reckoned from. The zero Anchor is none.
type Anchor string

const (
	// Departure is the first day of the tour.
	Departure Anchor = "departure"
	// Middle is the middle day of the tour: the later of the two where the tour has an even number of days.
	Middle Anchor = "middle"
	// Return is the last day of the tour, the day of repatriation.
	Return Anchor = "return"
	// IntervalStart is the first day of each interval of what comes again and again.
	IntervalStart Anchor = "interval-start"
	// IntervalEnd is the last day of each interval of what comes again and again.
	IntervalEnd Anchor = "interval-end"
)

var anchors = bilingual.Codes[Anchor]{
	{Code: Departure, Title: bilingual.Text{English: "departure", French: "départ"}},
	{Code: Middle, Title: bilingual.Text{English: "middle of the tour", French: "milieu de la période d'affectation"}},
	{Code: Return, Title: bilingual.Text{English: "return", French: "retour"}},
	{Code: IntervalStart, Title: bilingual.Text{English: "start of the interval", French: "début de l'intervalle"}},
	{Code: IntervalEnd, Title: bilingual.Text{English: "end of the interval", French: "fin de l'intervalle"}},
}

// Anchors are all anchors: those of the tour in their order, then those of an interval.
func Anchors() iter.Seq[Anchor] { return anchors.All() }

// ParseAnchor reads the code of an anchor. A code that is none of [Anchors] is a [fault.Fault].
func ParseAnchor(text string) (Anchor, error) { return fault.ParseCode(anchors, text) }

// Valid says whether the anchor is one of [Anchors].
func (a Anchor) Valid() bool { return anchors.Has(a) }

// Title is what people read for the anchor.
func (a Anchor) Title() bilingual.Text { return anchors.Title(a) }

// MarshalText gives the code; the empty text for the zero Anchor. A code that is none of [Anchors] is an error.
func (a Anchor) MarshalText() ([]byte, error) { return fault.MarshalCode(anchors, a) }

// UnmarshalText reads the code; the empty text is the zero Anchor.
func (a *Anchor) UnmarshalText(text []byte) error { return fault.UnmarshalCode(anchors, text, a) }

// ofInterval says whether the anchor is one of an interval.
func (a Anchor) ofInterval() bool { return a == IntervalStart || a == IntervalEnd }

// Status is how an [Item] stands on a day. The zero Status is none: nothing was asked.
type Status string

const (
	// Done means that it has been done, on a day that is on file.
	Done Status = "done"
	// Due means that it can be done now and has not been, and that it is not late.
	Due Status = "due"
	// Overdue means that its last day has passed and that it has not been done.
	Overdue Status = "overdue"
	// NotYet means that the first day on which it can be done is still to come.
	NotYet Status = "not-yet"
	// NotStated means that nobody can tell: a fact is missing, or what has been done is not on file. It is never read as
	// done.
	NotStated Status = "not-stated"
)

var statuses = bilingual.Codes[Status]{
	{Code: Done, Title: bilingual.Text{English: "done", French: "fait"}},
	{Code: Due, Title: bilingual.Text{English: "due", French: "à faire"}},
	{Code: Overdue, Title: bilingual.Text{English: "overdue", French: "en retard"}},
	{Code: NotYet, Title: bilingual.Text{English: "not yet", French: "pas encore"}},
	{Code: NotStated, Title: bilingual.Text{English: "not stated", French: "non indiqué"}},
}

// Statuses are all statuses in a fixed order.
func Statuses() iter.Seq[Status] { return statuses.All() }

// ParseStatus reads the code of a status. A code that is none of [Statuses] is a [fault.Fault].
func ParseStatus(text string) (Status, error) { return fault.ParseCode(statuses, text) }

// Valid says whether the status is one of [Statuses].
func (s Status) Valid() bool { return statuses.Has(s) }

// Title is what people read for the status.
func (s Status) Title() bilingual.Text { return statuses.Title(s) }

// MarshalText gives the code; the empty text for the zero Status. A code that is none of [Statuses] is an error.
func (s Status) MarshalText() ([]byte, error) { return fault.MarshalCode(statuses, s) }

// UnmarshalText reads the code; the empty text is the zero Status.
func (s *Status) UnmarshalText(text []byte) error { return fault.UnmarshalCode(statuses, text, s) }

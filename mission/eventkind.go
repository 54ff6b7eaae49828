package mission

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// EventKind is what sort of thing happened in the [Life] of a mission. The zero EventKind is not stated.
type EventKind string

const (
	// Request is that police were asked for: every life begins with it.
	Request EventKind = "request"
	// Reconnaissance is that Canada looked at the place, before it decides or later.
	Reconnaissance EventKind = "reconnaissance"
	// Approval is that it was decided to send police.
	Approval EventKind = "approval"
	// Refusal is that it was decided to send none.
	Refusal EventKind = "refusal"
	// Withdrawal is that the request, or the approval, was taken back before anyone went.
	Withdrawal EventKind = "withdrawal"
	// Announcement is that the public was told what is decided or planned.
	Announcement EventKind = "announcement"
	// Deployment is that officers went: the first ones, or more.
	Deployment EventKind = "deployment"
	// Extension is that they may stay for longer than was approved.
	Extension EventKind = "extension"
	// Change is that another number, or other tasks, were approved.
	Change EventKind = "change"
	// Incident is that something happened to the officers, or around them, that bears on the mission.
	Incident EventKind = "incident"
	// Suspension is that Canada's part was made to rest.
	Suspension EventKind = "suspension"
	// Resumption is that it went on from where it was suspended.
	Resumption EventKind = "resumption"
	// DrawDown is that officers are being taken out for good, or that more of them are.
	DrawDown EventKind = "draw-down"
	// Closure is that Canada's part came to its end.
	Closure EventKind = "closure"
)

var eventKinds = bilingual.Codes[EventKind]{
	{Code: Request, Title: bilingual.Text{English: "request for police assistance", French: "demande d'assistance policière"}},
	{Code: Reconnaissance, Title: bilingual.Text{
		English: "reconnaissance or assessment visit", French: "mission de reconnaissance ou visite d'évaluation",
	}},
	{Code: Approval, Title: bilingual.Text{English: "approval", French: "approbation"}},
	{Code: Refusal, Title: bilingual.Text{English: "refusal", French: "refus"}},
	{Code: Withdrawal, Title: bilingual.Text{English: "withdrawal before deployment", French: "retrait avant le déploiement"}},
	{Code: Announcement, Title: bilingual.Text{English: "announcement", French: "annonce"}},
	{Code: Deployment, Title: bilingual.Text{English: "deployment", French: "déploiement"}},
	{Code: Extension, Title: bilingual.Text{English: "extension", French: "prolongation"}},
	{Code: Change, Title: bilingual.Text{English: "change of number or tasks", French: "changement du nombre ou des tâches"}},
	{Code: Incident, Title: bilingual.Text{English: "incident", French: "incident"}},
	{Code: Suspension, Title: bilingual.Text{English: "suspension", French: "suspension"}},
	{Code: Resumption, Title: bilingual.Text{English: "resumption", French: "reprise"}},
	{Code: DrawDown, Title: bilingual.Text{English: "drawing down", French: "retrait graduel"}},
	{Code: Closure, Title: bilingual.Text{English: "closure", French: "clôture"}},
}

// EventKinds are all kinds, in the order in which they usually come.
func EventKinds() iter.Seq[EventKind] { return eventKinds.All() }

// ParseEventKind reads the code of a kind. A code that is none of [EventKinds] is a [fault.Fault].
func ParseEventKind(text string) (EventKind, error) { return fault.ParseCode(eventKinds, text) }

// Valid says whether the kind is one of [EventKinds]. The zero EventKind is not.
func (k EventKind) Valid() bool { return eventKinds.Has(k) }

// Title is what people read for the kind.
func (k EventKind) Title() bilingual.Text { return eventKinds.Title(k) }

// MarshalText gives the code; nothing for the zero EventKind. A code that is none of [EventKinds] is an error.
func (k EventKind) MarshalText() ([]byte, error) { return fault.MarshalCode(eventKinds, k) }

// UnmarshalText reads the code; the empty text is the zero EventKind.
func (k *EventKind) UnmarshalText(text []byte) error { return fault.UnmarshalCode(eventKinds, text, k) }

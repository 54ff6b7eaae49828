package training

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Reason is why an officer has no seat for a course that is needed. The zero Reason is none.
type Reason string

const (
	// NotKnown is that a fact is missing without which nobody can tell whether the course is needed.
	NotKnown Reason = "not-known"
	// NoSession is that the course has no session.
	NoSession Reason = "no-session"
	// NotInTime is that it has sessions, but none that could still be taken and whose certificate would hold when it is
	// asked for: they have begun, end too late, or lie so early that the certificate ends before.
	NotInTime Reason = "not-in-time"
	// SeatsNotStated is that it has sessions in time, but of none are the seats stated.
	SeatsNotStated Reason = "seats-not-stated"
	// Full is that all seats of the sessions in time go to others, or that there are none.
	Full Reason = "full"
	// Clash is that seats are left, but in sessions with a day in common with another of the officer's.
	Clash Reason = "clash"
	// TooShort is that the officer has a seat, but the certificate ends before the tour that it is asked for throughout.
	TooShort Reason = "too-short"
)

var reasons = bilingual.Codes[Reason]{
	{Code: NotKnown, Title: bilingual.Text{English: "not known whether needed", French: "besoin inconnu"}},
	{Code: NoSession, Title: bilingual.Text{English: "no session", French: "aucune séance"}},
	{Code: NotInTime, Title: bilingual.Text{English: "no session in time", French: "aucune séance à temps"}},
	{Code: SeatsNotStated, Title: bilingual.Text{English: "number of seats not stated", French: "nombre de places non précisé"}},
	{Code: Full, Title: bilingual.Text{English: "sessions full", French: "séances complètes"}},
	{Code: Clash, Title: bilingual.Text{English: "at the same time as another session", French: "en même temps qu'une autre séance"}},
	{Code: TooShort, Title: bilingual.Text{
		English: "certificate ends during the tour", French: "certificat prenant fin pendant la période d'affectation",
	}},
}

// Reasons are all reasons in a fixed order.
func Reasons() iter.Seq[Reason] { return reasons.All() }

// ParseReason reads the code of a reason. An unknown code is a [fault.Fault].
func ParseReason(text string) (Reason, error) { return fault.ParseCode(reasons, text) }

// Valid says whether the reason is one of [Reasons].
func (r Reason) Valid() bool { return reasons.Has(r) }

// Title is what people read for the reason.
func (r Reason) Title() bilingual.Text { return reasons.Title(r) }

// MarshalText gives the code; the empty text for the zero Reason. A code that is none of [Reasons] is an error.
func (r Reason) MarshalText() ([]byte, error) { return fault.MarshalCode(reasons, r) }

// UnmarshalText reads the code; the empty text is the zero Reason.
func (r *Reason) UnmarshalText(text []byte) error { return fault.UnmarshalCode(reasons, text, r) }

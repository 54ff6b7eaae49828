package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// ProposalState is how far a [Proposal] has come. The zero ProposalState is not stated: nothing was received yet, or it
// is not known how far things had come.
type ProposalState string

const (
	// ProposalReceived means that the request is there, and that nobody has answered it.
	ProposalReceived ProposalState = "received"
	// ProposalAcknowledged means that whoever asks was told that the request is there.
	ProposalAcknowledged ProposalState = "acknowledged"
	// ProposalExamined means that the place or the decision factors are looked into.
	ProposalExamined ProposalState = "examined"
	// ProposalReferred means that it is before the partners that decide.
	ProposalReferred ProposalState = "referred"
	// ProposalApproved means that it is decided to send police.
	ProposalApproved ProposalState = "approved"
	// ProposalSuspended means that the approval rests, and may be resumed. The number approved is kept.
	ProposalSuspended ProposalState = "suspended"
	// ProposalRefused means that it is decided to send none.
	ProposalRefused ProposalState = "refused"
	// ProposalWithdrawn means that the request, or the approval, was taken back before anyone went.
	ProposalWithdrawn ProposalState = "withdrawn"
	// ProposalEnded means that what was approved has come to its end. A return is a proposal of its own.
	ProposalEnded ProposalState = "ended"
)

var proposalStates = bilingual.Codes[ProposalState]{
	{Code: ProposalReceived, Title: bilingual.Text{English: "received", French: "reçue"}},
	{Code: ProposalAcknowledged, Title: bilingual.Text{English: "acknowledged", French: "réception confirmée"}},
	{Code: ProposalExamined, Title: bilingual.Text{English: "under examination", French: "à l'examen"}},
	{Code: ProposalReferred, Title: bilingual.Text{English: "referred to the partners", French: "soumise aux partenaires"}},
	{Code: ProposalApproved, Title: bilingual.Text{English: "approved", French: "approuvée"}},
	{Code: ProposalSuspended, Title: bilingual.Text{English: "suspended", French: "suspendue"}},
	{Code: ProposalRefused, Title: bilingual.Text{English: "refused", French: "refusée"}},
	{Code: ProposalWithdrawn, Title: bilingual.Text{English: "withdrawn", French: "retirée"}},
	{Code: ProposalEnded, Title: bilingual.Text{English: "ended", French: "terminée"}},
}

// ProposalStates are all states, in the order in which a proposal goes through them; those that end it stand last.
func ProposalStates() iter.Seq[ProposalState] { return proposalStates.All() }

// ParseProposalState reads the code of a state. A code that is none of [ProposalStates] is a [fault.Fault].
func ParseProposalState(text string) (ProposalState, error) {
	return fault.ParseCode(proposalStates, text)
}

// Valid says whether the state is one of [ProposalStates]. The zero ProposalState is not.
func (s ProposalState) Valid() bool { return proposalStates.Has(s) }

// Title is what people read for the state. In French it agrees with *la proposition*.
func (s ProposalState) Title() bilingual.Text { return proposalStates.Title(s) }

// MarshalText gives the code; nothing for the zero ProposalState. A code that is none of [ProposalStates] is an error.
func (s ProposalState) MarshalText() ([]byte, error) { return fault.MarshalCode(proposalStates, s) }

// UnmarshalText reads the code; the empty text is the zero ProposalState.
func (s *ProposalState) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(proposalStates, text, s)
}

// stands says whether police are approved in the state: an approval that is suspended stands.
func (s ProposalState) stands() bool { return s == ProposalApproved || s == ProposalSuspended }

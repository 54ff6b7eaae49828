package personnel

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Status is as what a person would be deployed: as an officer who serves or has retired, as a civilian expert, or as an
// agent under contract. The zero Status is not stated.
//
// Each needs something else in the file: [Officer.Lacks] says what is not stated yet.
type Status string

const (
	// Active is an officer who serves.
	Active Status = "active"
	// Retired is an officer who has retired from police service.
	Retired Status = "retired"
	// CivilianExpert is an expert who is no police officer: there is no sworn date and no police rank.
	CivilianExpert Status = "civilian-expert"
	// Contracted is an agent with police experience under a contract, whom no home service releases.
	Contracted Status = "contracted"
)

var statuses = bilingual.Codes[Status]{
	{Code: Active, Title: bilingual.Text{English: "active", French: "en service actif"}},
	{Code: Retired, Title: bilingual.Text{English: "retired", French: "à la retraite"}},
	{Code: CivilianExpert, Title: bilingual.Text{English: "civilian expert", French: "expert civil"}},
	{Code: Contracted, Title: bilingual.Text{English: "contracted agent", French: "agent contractuel"}},
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
func (s *Status) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(statuses, text, s)
}

package mission

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Stage is how far Canada's part in a mission has come. The zero Stage is not stated: nothing has been asked for yet, or
// it is not known how far things have come.
type Stage string

const (
	// Proposed means that police were asked for, and that nothing is decided.
	Proposed Stage = "proposed"
	// Approved means that it is decided to send police, and that none have gone.
	Approved Stage = "approved"
	// Deployed means that Canadian police are there.
	Deployed Stage = "deployed"
	// Extended means that Canadian police are there for longer than was approved at first.
	Extended Stage = "extended"
	// DrawingDown means that Canadian police are there, and are being taken out for good.
	DrawingDown Stage = "drawing-down"
	// Suspended means that Canada's part rests, and may be resumed.
	Suspended Stage = "suspended"
	// Closed means that Canada's part is at its end, or was never begun and will not be. A return is a life of its own.
	Closed Stage = "closed"
)

var stages = bilingual.Codes[Stage]{
	{Code: Proposed, Title: bilingual.Text{English: "proposed", French: "proposée"}},
	{Code: Approved, Title: bilingual.Text{English: "approved", French: "approuvée"}},
	{Code: Deployed, Title: bilingual.Text{English: "deployed", French: "déployée"}},
	{Code: Extended, Title: bilingual.Text{English: "extended", French: "prolongée"}},
	{Code: DrawingDown, Title: bilingual.Text{English: "drawing down", French: "en retrait graduel"}},
	{Code: Suspended, Title: bilingual.Text{English: "suspended", French: "suspendue"}},
	{Code: Closed, Title: bilingual.Text{English: "closed", French: "terminée"}},
}

// Stages are all stages, in the order in which a mission goes through them; suspension stands before the end.
func Stages() iter.Seq[Stage] { return stages.All() }

// ParseStage reads the code of a stage. A code that is none of [Stages] is a [fault.Fault].
func ParseStage(text string) (Stage, error) { return fault.ParseCode(stages, text) }

// Valid says whether the stage is one of [Stages]. The zero Stage is not.
func (s Stage) Valid() bool { return stages.Has(s) }

// Title is what people read for the stage. In French it agrees with *la mission*.
func (s Stage) Title() bilingual.Text { return stages.Title(s) }

// MarshalText gives the code; nothing for the zero Stage. A code that is none of [Stages] is an error.
func (s Stage) MarshalText() ([]byte, error) { return fault.MarshalCode(stages, s) }

// UnmarshalText reads the code; the empty text is the zero Stage.
func (s *Stage) UnmarshalText(text []byte) error { return fault.UnmarshalCode(stages, text, s) }

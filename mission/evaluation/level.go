package evaluation

import (
	"cmp"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Level is where an [Element] stands in a logic model, from what is done up to what it is for. The zero Level is not
// stated.
type Level string

const (
	// Activity is something that the program does, such as training.
	Activity Level = "activity"
	// Output is what comes directly of the activities, such as officers deployed.
	Output Level = "output"
	// ImmediateOutcome is what the outputs change first.
	ImmediateOutcome Level = "immediate-outcome"
	// IntermediateOutcome is what changes after that.
	IntermediateOutcome Level = "intermediate-outcome"
	// UltimateOutcome is what the program is for.
	UltimateOutcome Level = "ultimate-outcome"
)

var levels = bilingual.Codes[Level]{
	{Code: Activity, Title: bilingual.Text{English: "activity", French: "activité"}},
	{Code: Output, Title: bilingual.Text{English: "output", French: "extrant"}},
	{Code: ImmediateOutcome, Title: bilingual.Text{English: "immediate outcome", French: "résultat immédiat"}},
	{Code: IntermediateOutcome, Title: bilingual.Text{English: "intermediate outcome", French: "résultat intermédiaire"}},
	{Code: UltimateOutcome, Title: bilingual.Text{English: "ultimate outcome", French: "résultat ultime"}},
}

// Levels are all levels from the activities up.
func Levels() iter.Seq[Level] { return levels.All() }

// ParseLevel reads the code of a level. A code that is none of [Levels] is a [fault.Fault].
func ParseLevel(text string) (Level, error) { return fault.ParseCode(levels, text) }

// Valid says whether the level is one of [Levels].
func (l Level) Valid() bool { return levels.Has(l) }

// Title is what people read for the level.
func (l Level) Title() bilingual.Text { return levels.Title(l) }

// Compare is -1 where the level is below the other, 0 where it is the same, and +1 where it is above. A level that is none
// of [Levels] comes first.
func (l Level) Compare(other Level) int { return cmp.Compare(l.height(), other.height()) }

func (l Level) height() int {
	return slices.IndexFunc(levels, func(known bilingual.Code[Level]) bool { return known.Code == l })
}

// MarshalText gives the code; the empty text for the zero Level. A code that is none of [Levels] is an error.
func (l Level) MarshalText() ([]byte, error) { return fault.MarshalCode(levels, l) }

// UnmarshalText reads the code; the empty text is the zero Level.
func (l *Level) UnmarshalText(text []byte) error { return fault.UnmarshalCode(levels, text, l) }

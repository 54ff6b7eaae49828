package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Shift is what a [Comparison] says of one subject: how the verdict before and the verdict after stand to each other.
// Unknown is never read as met, so that who was unknown and is met gains, and who was met and is unknown loses. The
// zero Shift is none.
type Shift string

const (
	// Gains is met after, and not met or unknown before.
	Gains Shift = "gains"
	// Loses is met before, and not met or unknown after.
	Loses Shift = "loses"
	// StaysMet is met before and after.
	StaysMet Shift = "stays-met"
	// StaysUnmet is not met before and after.
	StaysUnmet Shift = "stays-unmet"
	// StaysUnknown is unknown before and after.
	StaysUnknown Shift = "stays-unknown"
	// TurnsUnmet is unknown before, and not met after.
	TurnsUnmet Shift = "turns-unmet"
	// TurnsUnknown is not met before, and unknown after.
	TurnsUnknown Shift = "turns-unknown"
)

var shifts = bilingual.Codes[Shift]{
	{Code: Gains, Title: bilingual.Text{English: "gains, met after only", French: "gain, satisfait après seulement"}},
	{Code: Loses, Title: bilingual.Text{English: "loses, met before only", French: "perte, satisfait avant seulement"}},
	{Code: StaysMet, Title: bilingual.Text{English: "stays met", French: "reste satisfait"}},
	{Code: StaysUnmet, Title: bilingual.Text{English: "stays not met", French: "reste non satisfait"}},
	{Code: StaysUnknown, Title: bilingual.Text{English: "stays unknown", French: "reste inconnu"}},
	{Code: TurnsUnmet, Title: bilingual.Text{English: "unknown before, not met after", French: "inconnu avant, non satisfait après"}},
	{Code: TurnsUnknown, Title: bilingual.Text{English: "not met before, unknown after", French: "non satisfait avant, inconnu après"}},
}

// Shifts are all shifts, gains and losses first.
func Shifts() iter.Seq[Shift] { return shifts.All() }

// ShiftOf is the shift between two verdicts; the zero Shift where one of them is none of [Verdicts].
func ShiftOf(before, after Verdict) Shift {
	switch {
	case !before.Valid() || !after.Valid():
		return ""
	case before == Met && after == Met:
		return StaysMet
	case after == Met:
		return Gains
	case before == Met:
		return Loses
	case before == Unmet && after == Unmet:
		return StaysUnmet
	case before == Unknown && after == Unknown:
		return StaysUnknown
	case after == Unmet:
		return TurnsUnmet
	default:
		return TurnsUnknown
	}
}

// ParseShift reads the code of a shift. An unknown code is a [fault.Fault].
func ParseShift(text string) (Shift, error) { return fault.ParseCode(shifts, text) }

// Valid says whether the shift is one of [Shifts].
func (s Shift) Valid() bool { return shifts.Has(s) }

// Title is what people read for the shift.
func (s Shift) Title() bilingual.Text { return shifts.Title(s) }

// MarshalText gives the code. A code that is none of [Shifts] is an error.
func (s Shift) MarshalText() ([]byte, error) { return fault.MarshalCode(shifts, s) }

// UnmarshalText reads the code; the empty text is the zero Shift.
func (s *Shift) UnmarshalText(text []byte) error { return fault.UnmarshalCode(shifts, text, s) }

// place is where the shift stands in the table; -1 for one that is none.
func (s Shift) place() int {
	for i, shift := range shifts {
		if shift.Code == s {
			return i
		}
	}
	return -1
}

package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Moment is when a rule asks: on every day of the tour, on its first day, or on the day of nomination. The zero
// Moment is not stated, and no rule is accepted with it.
type Moment string

const (
	// Throughout asks on every day of the tour.
	Throughout Moment = "throughout"
	// OnDeparture asks on the first day of the tour.
	OnDeparture Moment = "on-departure"
	// OnNomination asks on the day of nomination, whichever day the tour begins.
	OnNomination Moment = "on-nomination"
)

var moments = bilingual.Codes[Moment]{
	{Code: Throughout, Title: bilingual.Text{English: "throughout the tour", French: "pendant toute la période d'affectation"}},
	{Code: OnDeparture, Title: bilingual.Text{English: "on departure", French: "au départ"}},
	{Code: OnNomination, Title: bilingual.Text{English: "on nomination", French: "à la mise en candidature"}},
}

// momentCount is how many moments there are.
const momentCount = 3

// place is the place of the moment among [Moments].
func (m Moment) place() uint8 {
	switch m {
	case OnDeparture:
		return 1
	case OnNomination:
		return 2
	default:
		return 0
	}
}

// Moments are all moments in their order.
func Moments() iter.Seq[Moment] { return moments.All() }

// ParseMoment reads the code of a moment. An unknown code is a [fault.Fault].
func ParseMoment(text string) (Moment, error) { return fault.ParseCode(moments, text) }

// Valid says whether the moment is one of [Moments].
func (m Moment) Valid() bool { return moments.Has(m) }

// Title is what people read for the moment.
func (m Moment) Title() bilingual.Text { return moments.Title(m) }

// MarshalText gives the code. A code that is none of [Moments] is an error.
func (m Moment) MarshalText() ([]byte, error) { return fault.MarshalCode(moments, m) }

// UnmarshalText reads the code; the empty text is the zero Moment.
func (m *Moment) UnmarshalText(text []byte) error { return fault.UnmarshalCode(moments, text, m) }

package training

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Timing is whether a course is taken at home before the tour or in the mission after arrival. The zero Timing is not
// stated.
type Timing string

const (
	// BeforeDeparture is before the first day of the tour.
	BeforeDeparture Timing = "before-departure"
	// OnArrival is in the mission, in the first days of the tour.
	OnArrival Timing = "on-arrival"
)

var timings = bilingual.Codes[Timing]{
	{Code: BeforeDeparture, Title: bilingual.Text{English: "before departure", French: "avant le départ"}},
	{Code: OnArrival, Title: bilingual.Text{English: "on arrival in the mission", French: "à l'arrivée dans la mission"}},
}

// Timings are all timings in their order.
func Timings() iter.Seq[Timing] { return timings.All() }

// ParseTiming reads the code of a timing. An unknown code is a [fault.Fault].
func ParseTiming(text string) (Timing, error) { return fault.ParseCode(timings, text) }

// Valid says whether the timing is one of [Timings].
func (t Timing) Valid() bool { return timings.Has(t) }

// Title is what people read for the timing.
func (t Timing) Title() bilingual.Text { return timings.Title(t) }

// MarshalText gives the code; the empty text for the zero Timing. A code that is none of [Timings] is an error.
func (t Timing) MarshalText() ([]byte, error) { return fault.MarshalCode(timings, t) }

// UnmarshalText reads the code; the empty text is the zero Timing.
func (t *Timing) UnmarshalText(text []byte) error { return fault.UnmarshalCode(timings, text, t) }

package training

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// State is how an officer stands with one course that is asked. The zero State is none.
type State string

const (
	// Done is that a certificate holds when it is asked for.
	Done State = "done"
	// Expires is that a certificate holds on departure and ends during a tour throughout which it is asked for.
	Expires State = "expires"
	// Missing is that no certificate holds on departure, or, for a course in the mission, none within the days after it.
	Missing State = "missing"
	// NotStated is that a fact is missing without which nobody can tell. It is never read as done.
	NotStated State = "not-stated"
)

var states = bilingual.Codes[State]{
	{Code: Done, Title: bilingual.Text{English: "done", French: "suivi"}},
	{Code: Expires, Title: bilingual.Text{English: "expires during the tour", French: "prend fin pendant la période d'affectation"}},
	{Code: Missing, Title: bilingual.Text{English: "missing", French: "manquant"}},
	{Code: NotStated, Title: bilingual.Text{English: "not stated", French: "non précisé"}},
}

// States are all states, the best first.
func States() iter.Seq[State] { return states.All() }

// ParseState reads the code of a state. An unknown code is a [fault.Fault].
func ParseState(text string) (State, error) { return fault.ParseCode(states, text) }

// Valid says whether the state is one of [States].
func (s State) Valid() bool { return states.Has(s) }

// Title is what people read for the state.
func (s State) Title() bilingual.Text { return states.Title(s) }

// MarshalText gives the code; the empty text for the zero State. A code that is none of [States] is an error.
func (s State) MarshalText() ([]byte, error) { return fault.MarshalCode(states, s) }

// UnmarshalText reads the code; the empty text is the zero State.
func (s *State) UnmarshalText(text []byte) error { return fault.UnmarshalCode(states, text, s) }

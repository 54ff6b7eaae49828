package fault

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// Kind is what sort of mistake a [Fault] is. It is an error, so that errors.Is(err, fault.Missing) says whether err
// holds a fault of that kind. The zero Kind is not stated.
type Kind string

const (
	// Missing is a value that has to be there and is not.
	Missing Kind = "missing"
	// Unexpected is a key that nobody knows, or that is written in the wrong case.
	Unexpected Kind = "unexpected"
	// Duplicate is what was given more than once and may be given once.
	Duplicate Kind = "duplicate"
	// Malformed is a value of the wrong type or form, or a document that is not JSON.
	Malformed Kind = "malformed"
	// Unknown is a code that is none of those accepted.
	Unknown Kind = "unknown"
	// OutOfRange is a value of the right form that is too small, too great, too early or too late.
	OutOfRange Kind = "out-of-range"
	// Conflict is a value that is at odds with another one.
	Conflict Kind = "conflict"
	// TooLarge is a document that is too long or too deep, or that has too many faults to list.
	TooLarge Kind = "too-large"
	// Failed is a rule, or a function of the caller, that did not give an answer.
	Failed Kind = "failed"
)

var kinds = bilingual.Codes[Kind]{
	{Code: Missing, Title: bilingual.Text{English: "missing", French: "manquant"}},
	{Code: Unexpected, Title: bilingual.Text{English: "unexpected", French: "inattendu"}},
	{Code: Duplicate, Title: bilingual.Text{English: "given more than once", French: "donné plus d'une fois"}},
	{Code: Malformed, Title: bilingual.Text{English: "malformed", French: "mal formé"}},
	{Code: Unknown, Title: bilingual.Text{English: "not a known code", French: "code inconnu"}},
	{Code: OutOfRange, Title: bilingual.Text{English: "out of range", French: "hors limites"}},
	{Code: Conflict, Title: bilingual.Text{English: "at odds with another value", French: "en contradiction avec une autre valeur"}},
	{Code: TooLarge, Title: bilingual.Text{English: "too large", French: "trop grand"}},
	{Code: Failed, Title: bilingual.Text{English: "failed", French: "échec"}},
}

// Kinds are all kinds, in a fixed order.
func Kinds() iter.Seq[Kind] { return kinds.All() }

// ParseKind reads the code of a kind. A code that is none of [Kinds] is a [Fault] of the kind [Unknown].
func ParseKind(text string) (Kind, error) { return ParseCode(kinds, text) }

// Valid says whether the kind is one of [Kinds]. The zero Kind is not.
func (k Kind) Valid() bool { return kinds.Has(k) }

// Title is what people read, such as "missing" or "manquant"; the code itself where the kind is none of [Kinds].
func (k Kind) Title() bilingual.Text { return kinds.Title(k) }

// Error is the English title.
func (k Kind) Error() string { return k.Title().English }

// MarshalText writes the code; nothing for the zero Kind. A kind that is none of [Kinds] is a [Fault].
func (k Kind) MarshalText() ([]byte, error) { return MarshalCode(kinds, k) }

// UnmarshalText reads what [Kind.MarshalText] writes, and leaves the kind as it was when that is at fault.
func (k *Kind) UnmarshalText(text []byte) error { return UnmarshalCode(kinds, text, k) }

package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Ask is what a [Request] asks for: a deployment that is not there yet, or a change to one that is. The zero Ask is not
// stated.
type Ask string

const (
	// AskNew is to send officers where the asker has none yet.
	AskNew Ask = "new"
	// AskExtension is to leave officers where they are for longer.
	AskExtension Ask = "extension"
	// AskIncrease is to have more officers there than were agreed to.
	AskIncrease Ask = "increase"
	// AskReduction is to have fewer officers there than were agreed to.
	AskReduction Ask = "reduction"
)

var asks = bilingual.Codes[Ask]{
	{Code: AskNew, Title: bilingual.Text{English: "new deployment", French: "nouveau déploiement"}},
	{Code: AskExtension, Title: bilingual.Text{English: "extension", French: "prolongation"}},
	{Code: AskIncrease, Title: bilingual.Text{English: "increase", French: "augmentation de l'effectif"}},
	{Code: AskReduction, Title: bilingual.Text{English: "reduction", French: "réduction de l'effectif"}},
}

// Asks are all that a request may ask for, in a fixed order.
func Asks() iter.Seq[Ask] { return asks.All() }

// ParseAsk reads the code of an ask. A code that is none of [Asks] is a [fault.Fault].
func ParseAsk(text string) (Ask, error) { return fault.ParseCode(asks, text) }

// Valid says whether the ask is one of [Asks].
func (a Ask) Valid() bool { return asks.Has(a) }

// Changes says whether it is about officers who are there already: an extension, an increase or a reduction.
func (a Ask) Changes() bool { return a.Valid() && a != AskNew }

// Title is what people read for the ask.
func (a Ask) Title() bilingual.Text { return asks.Title(a) }

// MarshalText gives the code; the empty text for the zero Ask. A code that is none of [Asks] is an error.
func (a Ask) MarshalText() ([]byte, error) { return fault.MarshalCode(asks, a) }

// UnmarshalText reads the code; the empty text is the zero Ask.
func (a *Ask) UnmarshalText(text []byte) error { return fault.UnmarshalCode(asks, text, a) }

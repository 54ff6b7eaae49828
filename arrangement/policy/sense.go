package policy

import (
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Sense is which way the number of a rule counts: whether it has to be reached, may be reached but not exceeded, or must
// not be reached. It tells a reader what [Rule.Days] does with the number, and changes no answer. The zero Sense is not
// stated.
type Sense string

const (
	// Minimum means that the number has to be reached: where it is raised, the rule is no easier to meet.
	Minimum Sense = "at-least"
	// Maximum means that the number may be reached and not exceeded: where it is raised, the rule is no harder to meet.
	Maximum Sense = "at-most"
	// Below means that the number must not be reached: where it is raised, the rule is no harder to meet.
	Below Sense = "less-than"
)

var senses = bilingual.Codes[Sense]{
	{Code: Minimum, Title: bilingual.Text{English: "at least", French: "au moins"}},
	{Code: Maximum, Title: bilingual.Text{English: "at most", French: "au plus"}},
	{Code: Below, Title: bilingual.Text{English: "less than", French: "moins de"}},
}

// Senses are all senses in their order.
func Senses() iter.Seq[Sense] { return senses.All() }

// ParseSense reads the code of a sense. An unknown code is a [fault.Fault].
func ParseSense(text string) (Sense, error) { return fault.ParseCode(senses, text) }

// Valid says whether the sense is one of [Senses].
func (s Sense) Valid() bool { return senses.Has(s) }

// Title is what people read for the sense, before a number.
func (s Sense) Title() bilingual.Text { return senses.Title(s) }

// With is the number as the sense counts it: "at least 25 years", "au moins 25 ans". It is the number alone where the
// sense is not stated, and empty where the number is not.
func (s Sense) With(limit Measure) bilingual.Text {
	if !limit.Valid() {
		return bilingual.Text{}
	}
	return bilingual.Both(func(tag language.Tag) string { return joined(" ", s.Title().In(tag), limit.In(tag)) })
}

// MarshalText gives the code. A code that is none of [Senses] is an error.
func (s Sense) MarshalText() ([]byte, error) { return fault.MarshalCode(senses, s) }

// UnmarshalText reads the code; the empty text is the zero Sense.
func (s *Sense) UnmarshalText(text []byte) error { return fault.UnmarshalCode(senses, text, s) }

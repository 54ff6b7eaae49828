package policy

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Answer is yes or no, or not stated, which is the zero Answer: never a bare boolean, so that what nobody said is
// not read as no.
type Answer string

const (
	// Yes is yes.
	Yes Answer = "yes"
	// No is no.
	No Answer = "no"
)

var answers = bilingual.Codes[Answer]{
	{Code: Yes, Title: bilingual.Text{English: "yes", French: "oui"}},
	{Code: No, Title: bilingual.Text{English: "no", French: "non"}},
}

// Answers are yes and no.
func Answers() iter.Seq[Answer] { return answers.All() }

// ParseAnswer reads the code of an answer. An unknown code is a [fault.Fault].
func ParseAnswer(text string) (Answer, error) { return fault.ParseCode(answers, text) }

// Valid says whether the answer is one of [Answers].
func (a Answer) Valid() bool { return answers.Has(a) }

// Title is what people read for the answer.
func (a Answer) Title() bilingual.Text { return answers.Title(a) }

// MarshalText gives the code. A code that is none of [Answers] is an error.
func (a Answer) MarshalText() ([]byte, error) { return fault.MarshalCode(answers, a) }

// UnmarshalText reads the code; the empty text is the zero Answer.
func (a *Answer) UnmarshalText(text []byte) error { return fault.UnmarshalCode(answers, text, a) }

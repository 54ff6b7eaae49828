package policy

import (
	"cmp"
	"encoding/json"
	"unique"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Fact is one thing that a rule reads about its subject, such as a date of birth. It is declared once, beside the
// rules, and named by the findings that lack it. Facts are small and compare with ==: two with the same code, title
// and nature are one. The zero Fact is none.
type Fact struct {
	// stated and lacking are what an answer holds that was read from the fact, and one that lacks it: an answer is
	// given for each rule and each officer, and is one word shorter so.
	stated, lacking unique.Handle[reading]
}

type factData struct {
	code  string
	title bilingual.Text
	fixed bool
}

// reading is a fact and what became of it: no fact, where of is none.
type reading struct {
	of    unique.Handle[factData]
	state daysState
}

func factOf(data factData) Fact { return factFrom(unique.Make(data)) }

func factFrom(of unique.Handle[factData]) Fact {
	return Fact{stated: unique.Make(reading{of, answered}), lacking: unique.Make(reading{of, lacking})}
}

// NewFact is a fact that somebody can put right: a score, a licence, a clearance. The code is kebab-case English.
func NewFact(code string, title bilingual.Text) Fact {
	return factOf(factData{code: code, title: title})
}

// NewFixedFact is a fact that nobody can change, such as a date of birth: only time can mend what rests on it.
func NewFixedFact(code string, title bilingual.Text) Fact {
	return factOf(factData{code: code, title: title, fixed: true})
}

// read is what an answer holds that was read from the fact.
func (f Fact) read() unique.Handle[reading] {
	if f.IsZero() {
		return noFact.stated
	}
	return f.stated
}

// lack is what an answer holds that lacks the fact.
func (f Fact) lack() unique.Handle[reading] {
	if f.IsZero() {
		return noFact.lacking
	}
	return f.lacking
}

// noFact stands in the answers that name no fact.
var noFact = factFrom(unique.Handle[factData]{})

func (f Fact) data() factData {
	if f.IsZero() {
		return factData{}
	}
	return f.stated.Value().of.Value()
}

// IsZero says whether it is no fact.
func (f Fact) IsZero() bool { return f == Fact{} }

// Code is the code of the fact.
func (f Fact) Code() string { return f.data().code }

// Title is what people read for the fact.
func (f Fact) Title() bilingual.Text { return f.data().title }

// Fixed says whether nobody can change the fact.
func (f Fact) Fixed() bool { return f.data().fixed }

// String is the code.
func (f Fact) String() string { return f.Code() }

// in is the fact as the language names it; by its code where it has no title.
func (f Fact) in(tag language.Tag) string { return cmp.Or(f.Title().In(tag), f.Code()) }

type factJSON struct {
	Code  string         `json:"code"`
	Title bilingual.Text `json:"title,omitzero"`
	Fixed bool           `json:"fixed,omitempty"`
}

// MarshalJSON writes the fact as an object; the zero Fact as an empty one.
func (f Fact) MarshalJSON() ([]byte, error) {
	if f.IsZero() {
		return []byte("{}"), nil
	}
	return json.Marshal(factJSON{Code: f.Code(), Title: f.Title(), Fixed: f.Fixed()})
}

// UnmarshalJSON reads what [Fact.MarshalJSON] writes. All faults are reported together.
func (f *Fact) UnmarshalJSON(data []byte) error {
	var read factData
	empty := false
	err := fault.Decode(data, func(o *fault.Object) {
		if empty = o.IsEmpty(); empty {
			return
		}
		o.Required("code", &read.code)
		o.Optional("title", &read.title)
		o.Optional("fixed", &read.fixed)
	})
	if err != nil {
		return err
	}
	*f = Fact{}
	if !empty {
		*f = factOf(read)
	}
	return nil
}

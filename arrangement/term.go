package arrangement

import (
	"encoding/json"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Term is one term of the Arrangement: the years for which it was agreed before it had to be renewed. The zero Term is
// none.
type Term struct {
	// ID is short and stable: the years in which the term begins and ends, such as "2006-2011".
	ID string `json:"id,omitzero"`
	// Title is what people read.
	Title bilingual.Text `json:"title,omitzero"`
	// Period is the days of the term, from 1 April until 1 April five years later, excluded.
	Period calendar.Period `json:"period,omitzero"`
	// Basis is what the term rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// Terms are the terms that public sources know, in their order. They follow one another without a gap, from 1 April
// 2006 to 31 March 2026. No source read speaks of a term before or after.
func Terms() iter.Seq[Term] { return slices.Values(terms) }

// TermOn is the term in force on the day, and whether one is known.
func TermOn(day calendar.Date) (Term, bool) {
	for _, term := range terms {
		if term.Period.Contains(day) {
			return term, true
		}
	}
	return Term{}, false
}

// IsZero says whether it is no term.
func (t Term) IsZero() bool { return t == Term{} }

// MarshalJSON writes the term as an object, leaving out what is zero. A title that stands in one language only is a
// fault: it could not be read again.
func (t Term) MarshalJSON() ([]byte, error) {
	type plain Term
	return json.Marshal(plain(t))
}

// UnmarshalJSON reads what [Term.MarshalJSON] writes. All faults are reported together, and the term is left as it was
// when there are any.
func (t *Term) UnmarshalJSON(data []byte) error {
	var read Term
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		o.Optional("period", &read.Period)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

// Ceiling is how many officers may be abroad at once under the Arrangement, over time, in [policy.Persons]. There is
// none before 1 April 2006, and none after 31 March 2026, the last day of the last of [Terms]: what is not known is not
// carried on. The day on which 200 became 150 is not known: 150 is given from the day on which it was first told of, and is
// [policy.Assumed] until a paper of 20 November 2019 states it.
func Ceiling() policy.Timeline[policy.Measure] { return slices.Clone(ceilings) }

// CeilingLevels is [Ceiling] as a count by day, to be compared with the officers abroad. It is 0 on the days for which no
// ceiling is known.
func CeilingLevels() calendar.Levels {
	var levels calendar.Levels
	for period, entry := range ceilings.All() {
		levels = levels.Plus(calendar.Constant(entry.Value.Int()).Within(period))
	}
	return levels
}

package funding

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Spent is one amount that was spent on a mission, negative for what was paid back. The zero Spent is none.
//
// Its JSON form is an object without what is not stated.
type Spent struct {
	// Day is the day to which the accounts charge it.
	Day calendar.Date `json:"day,omitzero"`
	// Kind is what it was for.
	Kind Cost `json:"kind,omitzero"`
	// Post is the ID of the [Post] that it was spent on; empty where that is not known, or where a plan has only one.
	Post string `json:"post,omitzero"`
	// Amount is how much.
	Amount Money `json:"amount,omitzero"`
	// Basis is what it rests on, such as the accounts.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none: nothing about it is stated.
func (s Spent) IsZero() bool {
	return s.Day.IsZero() && s.Kind == "" && s.Post == "" && s.Amount.IsZero() && s.Basis.IsZero()
}

// Check lists what is wrong with it, each at the key of its JSON form: no day or one of no fiscal year, no kind or a code that
// is none, no amount, a faulty basis.
func (s Spent) Check() error {
	var faults fault.List
	if calendar.FiscalYearOf(s.Day).IsZero() {
		faults.Add(fault.Absent("day", wantDay))
	}
	if s.Kind == "" {
		faults.Add(fault.Absent("kind", wantCost))
	}
	fault.AddCode(&faults, "kind", s.Kind, ParseCost)
	if s.Amount.IsZero() {
		faults.Add(fault.Absent("amount", wantMoney))
	}
	policy.CheckBasis(&faults, "basis", s.Basis)
	return faults.Err()
}

var wantDay = bilingual.Text{English: "the day to which it is charged, in a fiscal year", French: "le jour d'imputation, dans un exercice"}

// UnmarshalJSON reads it as encoding/json writes it. All faults are reported together, and leave the Spent as it was. What it
// lacks is for [Spent.Check] to say.
func (s *Spent) UnmarshalJSON(data []byte) error {
	var read Spent
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("day", &read.Day)
		o.Optional("kind", &read.Kind)
		o.Optional("post", &read.Post)
		o.Optional("amount", &read.Amount)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// checkSpent is what is wrong with what was spent: an amount in another currency than that of the budget, and
// a post that the budget does not have, included.
func (b Budget) checkSpent(spent []Spent, before calendar.Date) error {
	var faults fault.List
	currency := b.currency()
	for i, s := range spent {
		at := fault.Path("spent").Index(i)
		faults.AddError(at, s.Check())
		if !before.IsZero() && !s.Day.Before(before) && !s.Day.IsZero() {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: at.Key("day"), Given: bilingual.Both(s.Day.In), Accepted: say(wantEarlier, bilingual.Both(before.In)),
			})
		}
		b.checkPost(&faults, at.Key("post"), s.Post)
		checkCurrency(&faults, at.Key("amount"), s.Amount, currency)
	}
	return faults.Err()
}

var wantEarlier = bilingual.Text{English: "a day before %s", French: "un jour antérieur au %s"}

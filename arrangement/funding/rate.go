package funding

import (
	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Rate is what one [Cost] of a deployment comes to, and what it is counted by. It keeps a published figure as it was
// published: 7 million dollars for 20 officers and a year is an Amount of 7 million For 20 officer-years, so that nothing
// is rounded before the days are known. The zero Rate is none.
//
// Its JSON form is an object without what is not stated.
type Rate struct {
	// Kind is what the money is for.
	Kind Cost `json:"kind,omitzero"`
	// Per is what the rate is counted by.
	Per Per `json:"per,omitzero"`
	// Amount is how much; zero for a rate of [PerCent].
	Amount Money `json:"amount,omitzero"`
	// For is how many of what Per counts the amount pays for; 0 is one.
	For int `json:"for,omitzero"`
	// Percent is the percentage of a rate of [PerCent], in [policy.Percent]; zero for all others.
	Percent policy.Measure `json:"percent,omitzero"`
	// Basis is what the rate rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is no rate: nothing about it is stated.
func (r Rate) IsZero() bool {
	return r.Kind == "" && r.Per == "" && r.Amount.IsZero() && r.For == 0 && r.Percent.IsZero() && r.Basis.IsZero()
}

// EachHalfAwayFromZero is the amount for one of what the rate counts, rounded to the smallest unit of the currency, a half
// away from zero: 350,000 dollars for 7 million For 20. It is to be read and not to be computed with; a [Budget] does not
// round here. It is not stated where the amount is not, or would be too long.
func (r Rate) EachHalfAwayFromZero() Money {
	if r.Amount.IsZero() {
		return Money{}
	}
	each, err := r.Amount.ratioHalfAwayFromZero(one, r.divisor())
	if err != nil {
		return Money{}
	}
	return each
}

var one = decimal.NewFromInt(1)

// divisor is how many the amount pays for.
func (r Rate) divisor() decimal.Decimal { return decimal.NewFromInt(int64(max(r.For, 1))) }

// In is the rate on one line in the language of the tag: "travel: $1,095,421 for 20 officer-years".
func (r Rate) In(tag language.Tag) string {
	text := r.Kind.Title().In(tag) + bilingual.Colon(tag)
	switch noun, counted := counts[r.Per]; {
	case r.Per == PerCent:
		return text + percentIn(tag, r.Percent) + wordOfOthers.In(tag)
	case counted:
		return text + orNotStated(tag, r.Amount) + wordFor.In(tag) + bilingual.Count(tag, max(r.For, 1), noun)
	default:
		return text + orNotStated(tag, r.Amount)
	}
}

// String is the rate in English.
func (r Rate) String() string { return r.In(language.English) }

// counts are what a rate counts, as people read it.
var counts = map[Per]bilingual.Noun{
	PerOfficerYear: {
		One:   bilingual.Text{English: "officer-year", French: "année-personne"},
		Other: bilingual.Text{English: "officer-years", French: "années-personnes"},
	},
	PerOfficerDay: officerDays,
	PerOfficer: {
		One:   bilingual.Text{English: "officer", French: "personne"},
		Other: bilingual.Text{English: "officers", French: "personnes"},
	},
}

var (
	officerDays = bilingual.Noun{
		One:   bilingual.Text{English: "officer-day", French: "jour-personne"},
		Other: bilingual.Text{English: "officer-days", French: "jours-personnes"},
	}
	wordFor      = bilingual.Text{English: " for ", French: " pour "}
	wordOfOthers = bilingual.Text{English: " of the other lines of the year", French: " des autres lignes de l'exercice"}
)

func percentIn(tag language.Tag, percent policy.Measure) string {
	return bilingual.Percent(tag, percent.Number())
}

// Check lists what is wrong with the rate, each at the key of its JSON form: no kind, or nothing that it is counted by; no
// amount, or a percentage beside one; a rate of [PerCent] without a percentage, or with one below 0; a number of what the
// amount pays for that is negative, or that the kind of rate does not have; a faulty basis.
func (r Rate) Check() error {
	var faults fault.List
	if r.Kind == "" {
		faults.Add(fault.Absent("kind", wantCost))
	}
	fault.AddCode(&faults, "kind", r.Kind, ParseCost)
	if r.Per == "" {
		faults.Add(fault.Absent("per", wantPer))
	}
	fault.AddCode(&faults, "per", r.Per, ParsePer)
	if r.Per == PerCent {
		if r.Percent.Unit() != policy.Percent || r.Percent.Number().IsNegative() {
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "percent", Given: bilingual.Both(r.Percent.In), Accepted: wantPercent})
		}
		if !r.Amount.IsZero() {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: "amount", Given: bilingual.Both(r.Amount.In), Accepted: wantNoAmount})
		}
	} else {
		if r.Amount.IsZero() {
			faults.Add(fault.Absent("amount", wantMoney))
		}
		if !r.Percent.IsZero() {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: "percent", Given: bilingual.Both(r.Percent.In), Accepted: wantNoPercent})
		}
	}
	if _, counted := counts[r.Per]; r.For < 0 || r.For > 0 && !counted {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "for", Given: whole(r.For), Accepted: wantFor})
	}
	policy.CheckBasis(&faults, "basis", r.Basis)
	return faults.Err()
}

// whole is a number in a fault.
func whole(n int) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, n) })
}

// same says whether the two rates say the same.
func (r Rate) same(other Rate) bool {
	return r.Kind == other.Kind && r.Per == other.Per && r.Amount.Equal(other.Amount) && r.For == other.For &&
		r.Percent == other.Percent && r.Basis == other.Basis
}

// UnmarshalJSON reads a rate as encoding/json writes it. All faults are reported together, and leave the Rate as it was.
// What the rate lacks is for [Rate.Check] to say.
func (r *Rate) UnmarshalJSON(data []byte) error {
	var read Rate
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("per", &read.Per)
		o.Optional("amount", &read.Amount)
		o.Optional("for", &read.For)
		o.Optional("percent", &read.Percent)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

package funding

import (
	"encoding/json"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Part is the part of a year's spending that went to one [Object]. The zero Part is none.
type Part struct {
	// Object is what the money was spent on.
	Object Object `json:"object,omitzero"`
	// Amount is how much; zero where that is not stated.
	Amount Money `json:"amount,omitzero"`
}

// UnmarshalJSON reads a part as encoding/json writes it. All faults are reported together, and leave the Part as it was.
func (p *Part) UnmarshalJSON(data []byte) error {
	var read Part
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("object", &read.Object)
		o.Optional("amount", &read.Amount)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// ByObject is the spending of one fiscal year by what it was spent on. The zero ByObject is none.
//
// Its JSON form is an object; that of the zero ByObject is an empty one.
type ByObject struct {
	// Year is the fiscal year.
	Year calendar.FiscalYear
	// Parts are the amounts, each object once; nil where they are not stated.
	Parts []Part
	// Basis is what all of this rests on.
	Basis policy.Citation
}

// IsZero says whether it is none: nothing about it is stated.
func (b ByObject) IsZero() bool { return b.Year == 0 && b.Parts == nil && b.Basis.IsZero() }

// Amount is what was spent on the object, and whether that is known.
func (b ByObject) Amount(object Object) (Money, bool) {
	for _, part := range b.Parts {
		if part.Object == object {
			return part.Amount, !part.Amount.IsZero()
		}
	}
	return Money{}, false
}

// Sum is the sum of the parts; not stated where there are none. It has the errors of [Money.Plus].
func (b ByObject) Sum() (Money, error) {
	amounts := make([]Money, len(b.Parts))
	for i, part := range b.Parts {
		amounts[i] = part.Amount
	}
	return Sum(amounts...)
}

// Difference is the sum of the parts less a published total: not 0 where the parts, rounded one by one at the source, do
// not add up to it. It has the errors of [Money.Plus].
func (b ByObject) Difference(published Money) (Money, error) {
	sum, err := b.Sum()
	if err != nil {
		return Money{}, err
	}
	return sum.Minus(published)
}

// ShareHalfAwayFromZero is the share of the sum that went to the object, in percent, and whether it is known. It is
// rounded as in [Year.ShareSpentHalfAwayFromZero].
func (b ByObject) ShareHalfAwayFromZero(object Object, places int32) (decimal.Decimal, bool) {
	part, _ := b.Amount(object)
	sum, err := b.Sum()
	if err != nil {
		return decimal.Decimal{}, false
	}
	return shareHalfAwayFromZero(part, sum, places)
}

// Check lists what is wrong with it, each at the key of its JSON form: no fiscal year, a part without an object or an
// amount, an object that is none or is named twice, amounts in several currencies, a faulty basis.
func (b ByObject) Check() error {
	var faults fault.List
	if b.Year.IsZero() {
		faults.Add(fault.Absent("year", wantYear))
	}
	var currency Currency
	for i, part := range b.Parts {
		at := fault.Path("parts").Index(i)
		same := func(other Part) bool { return other.Object == part.Object }
		switch {
		case part.Object == "":
			faults.Add(fault.Absent(at.Key("object"), wantObject))
		case slices.ContainsFunc(b.Parts[:i], same):
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("object"), Given: fault.Given(string(part.Object)), Accepted: wantOnce,
			})
		}
		fault.AddCode(&faults, at.Key("object"), part.Object, ParseObject)
		if part.Amount.IsZero() {
			faults.Add(fault.Absent(at.Key("amount"), wantMoney))
		}
		currency = checkCurrency(&faults, at.Key("amount"), part.Amount, currency)
	}
	policy.CheckBasis(&faults, "basis", b.Basis)
	return faults.Err()
}

type byObjectJSON struct {
	Year  calendar.FiscalYear `json:"year,omitzero"`
	Parts []Part              `json:"parts,omitzero"`
	Basis policy.Citation     `json:"basis,omitzero"`
}

// MarshalJSON writes it as an object without what is not stated; the zero ByObject as an empty one. An object that is none
// is an error: it could not be read again.
func (b ByObject) MarshalJSON() ([]byte, error) { return json.Marshal(byObjectJSON(b)) }

// UnmarshalJSON reads what [ByObject.MarshalJSON] writes. All faults are reported together, and leave the ByObject as it
// was. What it lacks is for [ByObject.Check] to say.
func (b *ByObject) UnmarshalJSON(data []byte) error {
	var read ByObject
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("year", &read.Year)
		fault.Items(o, "parts", &read.Parts)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*b = read
	return nil
}

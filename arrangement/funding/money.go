package funding

import (
	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Money is an exact amount of a [Currency], negative for what is owed or saved. It keeps its decimal places: 1.50 stays
// 1.50. The zero Money is not stated, which is not the same as no dollars: [Dollars] of 0.
//
// Two amounts are compared with [Money.Equal] or [Money.Compare]; == does not compile. An amount has at most 60 digits
// when it is written out, of them at most 60 decimal places.
//
// Its JSON form is an object with the keys "amount", a decimal number in quotation marks, and "currency"; that of what is
// not stated is an empty one.
type Money struct {
	_        [0]func() // 1.50 and 1.5 are one amount, which == would not see
	amount   decimal.Decimal
	currency Currency
}

// maxDigits is how many digits an amount may have when it is written out, decimal places included: what the reader of
// arrangement/fault takes back.
const maxDigits = 60

// New is an amount of a currency. A currency that is not [Currency.Valid], and an amount of more than 60 digits, are each
// a [fault.Fault], at the keys of the JSON form.
func New(amount decimal.Decimal, currency Currency) (Money, error) {
	var faults fault.List
	if !small(amount) {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "amount", Given: shown(amount), Accepted: wantSmall})
	}
	_, err := ParseCurrency(string(currency))
	faults.AddError("currency", err)
	if err := faults.Err(); err != nil {
		return Money{}, err
	}
	return Money{amount: amount, currency: currency}, nil
}

// small looks at the exponent first: writing out 1e999999999 would take gigabytes.
func small(amount decimal.Decimal) bool {
	exponent := amount.Exponent()
	if exponent > maxDigits || exponent < -maxDigits {
		return false
	}
	return amount.NumDigits()+int(max(exponent, 0)) <= maxDigits
}

// shown is an amount in a fault, kept short.
func shown(amount decimal.Decimal) bilingual.Text {
	if exponent := amount.Exponent(); exponent > maxDigits || exponent < -maxDigits {
		return fault.Given(amount.Coefficient().String() + "e" + decimal.New(int64(exponent), 0).String())
	}
	return fault.Given(amount.String())
}

// Dollars is a whole number of Canadian dollars.
func Dollars(whole int64) Money {
	return Money{amount: decimal.New(whole, 0), currency: CanadianDollar}
}

// Amount is the number; 0 where the money is not stated.
func (m Money) Amount() decimal.Decimal { return m.amount }

// Currency is the currency; zero where the money is not stated.
func (m Money) Currency() Currency { return m.currency }

// IsZero says whether the money is not stated. An amount of 0 is stated.
func (m Money) IsZero() bool { return m.currency == "" }

// Plus is the sum. It is an error where one of the two is not stated, where their currencies differ, and where the sum
// has more than 60 digits; the money is then not stated.
func (m Money) Plus(other Money) (Money, error) {
	if err := m.together(other); err != nil {
		return Money{}, err
	}
	return New(m.amount.Add(other.amount), m.currency)
}

// Minus is the difference, with the errors of [Money.Plus].
func (m Money) Minus(other Money) (Money, error) { return m.Plus(other.Negate()) }

// Negate is the amount with the other sign; not stated where the money is not.
func (m Money) Negate() Money {
	if m.IsZero() {
		return Money{}
	}
	return Money{amount: m.amount.Neg(), currency: m.currency}
}

// Times is the amount taken a number of times, exactly: nothing is rounded. It is an error where the product or the
// factor has more than 60 digits. What is not stated stays so.
func (m Money) Times(factor decimal.Decimal) (Money, error) {
	switch {
	case !small(factor):
		return Money{}, fault.Fault{Kind: fault.OutOfRange, Given: shown(factor), Accepted: wantSmall}
	case m.IsZero():
		return Money{}, nil
	}
	return New(m.amount.Mul(factor), m.currency)
}

// Equal says whether the two are the same amount of the same currency, whatever their decimal places; two that are not
// stated are equal.
func (m Money) Equal(other Money) bool {
	return m.currency == other.currency && m.amount.Equal(other.amount)
}

// Compare is -1 where the amount is less than the other, 0 where it is the same, and +1 where it is more. It is an error
// where one of the two is not stated and where their currencies differ.
func (m Money) Compare(other Money) (int, error) {
	if err := m.together(other); err != nil {
		return 0, err
	}
	return m.amount.Cmp(other.amount), nil
}

// together is the fault that two amounts cannot be taken together.
func (m Money) together(other Money) error {
	switch {
	case m.IsZero() || other.IsZero():
		return fault.Absent("", wantMoney)
	case m.currency != other.currency:
		return fault.Fault{
			Kind: fault.Conflict, Given: fault.Given(string(other.currency)), Accepted: fault.Given(string(m.currency)),
		}
	}
	return nil
}

// Sum is the sum of all; not stated where there are none. It has the errors of [Money.Plus].
func Sum(amounts ...Money) (Money, error) {
	if len(amounts) == 0 {
		return Money{}, nil
	}
	sum := amounts[0]
	if sum.IsZero() {
		return Money{}, fault.Absent("", wantMoney)
	}
	for _, amount := range amounts[1:] {
		var err error
		if sum, err = sum.Plus(amount); err != nil {
			return Money{}, err
		}
	}
	return sum, nil
}

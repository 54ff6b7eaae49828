package funding

import (
	"encoding/json"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Parse reads an amount and its currency as [Money.String] writes them, "1234.50 CAD", and in no other form: a point
// before the decimals, no groups, no exponent. Text of another form is a [fault.Fault] of the kind [fault.Malformed]; an
// amount or a currency that is none has the faults of [New].
func Parse(text string) (Money, error) {
	number, currency, _ := strings.Cut(text, " ")
	if !isNumber(number) || len(currency) != 3 {
		return Money{}, fault.Fault{Kind: fault.Malformed, Given: fault.Given(text), Accepted: wantForm}
	}
	if len(number) > maxDigits+len("-0.") {
		return Money{}, fault.Fault{Kind: fault.OutOfRange, Path: "amount", Given: fault.Given(number), Accepted: wantSmall}
	}
	amount, err := decimal.NewFromString(number)
	if err != nil {
		return Money{}, fault.Fault{Kind: fault.Malformed, Given: fault.Given(text), Accepted: wantForm}
	}
	return New(amount, Currency(currency))
}

// isNumber says whether the text is a decimal number as JSON writes one, without an exponent.
func isNumber(text string) bool {
	whole, fraction, fractional := strings.Cut(strings.TrimPrefix(text, "-"), ".")
	if len(whole) > 1 && whole[0] == '0' {
		return false
	}
	return areDigits(whole) && (!fractional || areDigits(fraction))
}

func areDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// MustParse is [Parse] for an amount that stands as a literal in a program. It panics where Parse gives an error.
func MustParse(text string) Money {
	read, err := Parse(text)
	if err != nil {
		panic(err)
	}
	return read
}

// plain is the number with all its decimal places and without an exponent.
func (m Money) plain() string { return m.amount.StringFixed(max(0, -m.amount.Exponent())) }

// String is the amount and its currency, such as "1234.50 CAD"; "not stated" where the money is not.
func (m Money) String() string {
	if m.IsZero() {
		return notStated.English
	}
	return m.plain() + " " + string(m.currency)
}

// In is the amount as people read it in the language of the tag: "$1,234.50", "1 234,50 $". A whole amount is written
// without cents. It is empty where the money is not stated.
func (m Money) In(tag language.Tag) string {
	if m.IsZero() {
		return ""
	}
	return bilingual.Money(tag, m.amount, string(m.currency))
}

type moneyJSON struct {
	Amount   string   `json:"amount"`
	Currency Currency `json:"currency"`
}

// MarshalJSON writes the amount, as text with all its decimal places, and the currency; what is not stated as an empty
// object. It never fails: money that is stated was checked when it was made.
func (m Money) MarshalJSON() ([]byte, error) {
	if m.IsZero() {
		return []byte("{}"), nil
	}
	return json.Marshal(moneyJSON{Amount: m.plain(), Currency: m.currency})
}

// UnmarshalJSON reads what [Money.MarshalJSON] writes. All faults are reported together, and leave the Money as it was.
func (m *Money) UnmarshalJSON(data []byte) error {
	var read Money
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		var amount decimal.Decimal
		var currency Currency
		given, coded := o.Required("amount", &amount), o.Required("currency", &currency)
		if coded && currency == "" {
			o.Fault("currency", fault.Missing, fault.Given(""), aCurrency)
		} else if given && coded {
			made, err := New(amount, currency)
			o.Check("", err)
			read = made
		}
	})
	if err != nil {
		return err
	}
	*m = read
	return nil
}

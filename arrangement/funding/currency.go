package funding

import (
	"golang.org/x/text/currency"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Currency is a currency by its code of three capital letters (ISO 4217), such as CAD. The codes are those that
// golang.org/x/text knows, those of former currencies included. The code for no currency, and XTS, which is for
// tests, are none. The zero Currency is not stated.
type Currency string

const (
	// CanadianDollar is the dollar of Canada, in which the program's money is voted and reported.
	CanadianDollar Currency = "CAD"
	// UnitedStatesDollar is the dollar of the United States, in which the United Nations keeps its accounts.
	UnitedStatesDollar Currency = "USD"
	// Euro is the currency in which the European Union keeps its accounts.
	Euro Currency = "EUR"
)

var aCurrency = bilingual.Text{
	English: "the code of a currency in three capital letters (ISO 4217), such as CAD",
	French:  "le code d'une monnaie en trois lettres majuscules (ISO 4217), par exemple CAD",
}

// ParseCurrency reads the code of a currency. Text that is none, the empty text included, is a [fault.Fault] of the kind
// [fault.Unknown]; where it is a known code in small letters, the fault names the right one.
func ParseCurrency(text string) (Currency, error) {
	meant, known := iso(text)
	if known && string(meant) == text {
		return meant, nil
	}
	accepted := aCurrency
	if known {
		accepted = fault.Given(string(meant))
	}
	return "", fault.Fault{Kind: fault.Unknown, Given: fault.Given(text), Accepted: accepted}
}

// iso is the currency that a code in capital or small letters means.
func iso(text string) (Currency, bool) {
	unit, err := currency.ParseISO(text)
	switch code := Currency(unit.String()); {
	case err != nil, unit == (currency.Unit{}), unit == currency.XTS:
		return "", false
	default:
		return code, true
	}
}

// Valid says whether the code is that of a currency.
func (c Currency) Valid() bool {
	_, err := ParseCurrency(string(c))
	return err == nil
}

// MarshalText gives the code; the empty text for the zero Currency. A code that is not [Currency.Valid] is an error.
func (c Currency) MarshalText() ([]byte, error) {
	if c == "" {
		return []byte{}, nil
	}
	if _, err := ParseCurrency(string(c)); err != nil {
		return nil, err
	}
	return []byte(c), nil
}

// UnmarshalText reads the code as [ParseCurrency] does; the empty text is the zero Currency. Text that is faulty leaves
// the Currency as it was.
func (c *Currency) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = ""
		return nil
	}
	read, err := ParseCurrency(string(text))
	if err != nil {
		return err
	}
	*c = read
	return nil
}

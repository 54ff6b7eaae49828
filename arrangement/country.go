package arrangement

import (
	"encoding/json"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Country is a state or territory by its code of two capital letters (ISO 3166-1 alpha-2), such as HT. The codes are
// those that golang.org/x/text knows, those of former states included, such as YU and TP: a mission's country is the
// one it had then. It holds no name, which changes with the years and the speaker: a [Host] carries its own. The zero
// Country is not stated.
type Country string

// ParseCountry reads the code of a country. Text that is none, the empty text included, is a [fault.Fault] of the kind
// [fault.Unknown]; where it is a known code in small letters or in three letters, the fault names the right one.
func ParseCountry(text string) (Country, error) {
	if country := Country(text); country.Valid() {
		return country, nil
	}
	return "", fault.Fault{Kind: fault.Unknown, Given: fault.Given(text), Accepted: acceptedCountry(text)}
}

var aCountry = bilingual.Text{
	English: "the code of a country in two capital letters (ISO 3166-1), such as HT",
	French:  "le code d'un pays en deux lettres majuscules (ISO 3166-1), par exemple HT",
}

// acceptedCountry is the code that was meant, else the form of a code.
func acceptedCountry(text string) bilingual.Text {
	if len(text) == 2 || len(text) == 3 {
		if region, err := language.ParseRegion(text); err == nil {
			if meant := Country(region.String()); meant.Valid() {
				return fault.Given(string(meant))
			}
		}
	}
	return aCountry
}

// Valid says whether the code is that of a country: two capital letters, known as a country, and with a code of three
// letters too, which the codes of groups and of private use have not.
func (c Country) Valid() bool {
	if len(c) != 2 || strings.Trim(string(c), "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return false
	}
	region, err := language.ParseRegion(string(c))
	return err == nil && region.IsCountry() && region.ISO3() != "ZZZ"
}

// MarshalText gives the code; the empty text for the zero Country. A code that is not [Country.Valid] is an error.
func (c Country) MarshalText() ([]byte, error) {
	if c == "" {
		return []byte{}, nil
	}
	if _, err := ParseCountry(string(c)); err != nil {
		return nil, err
	}
	return []byte(c), nil
}

// UnmarshalText reads the code as [ParseCountry] does; the empty text is the zero Country. Text that is faulty leaves
// the Country as it was.
func (c *Country) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*c = ""
		return nil
	}
	read, err := ParseCountry(string(text))
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// Host is where a mission works: a country, or a region that has no code, under the name that it had at the time. The
// zero Host is not stated.
type Host struct {
	// Country is the code of the country; not stated for a region of several.
	Country Country `json:"country,omitzero"`
	// Name is what people read. A host must have one.
	Name bilingual.Text `json:"name,omitzero"`
}

// IsZero says whether the host is not stated.
func (h Host) IsZero() bool { return h == Host{} }

// In is what people read for the host: its name, else the code of its country; nothing where the host is not stated.
func (h Host) In(tag language.Tag) string {
	if name := h.Name.In(tag); name != "" {
		return name
	}
	return string(h.Country)
}

// Check lists what is wrong with the host: a code that is none, a name that does not stand in both languages.
func (h Host) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "country", h.Country, ParseCountry)
	if h.Name.IsZero() {
		faults.Add(fault.Absent("name", acceptedBoth))
	}
	faults.AddText("name", h.Name)
	return faults.Err()
}

// MarshalJSON writes the host as an object, leaving out what is not stated. A code that is none is a fault, and so is a
// name that stands in one language only: it could not be read again.
func (h Host) MarshalJSON() ([]byte, error) {
	type plain Host
	return json.Marshal(plain(h))
}

// UnmarshalJSON reads what [Host.MarshalJSON] writes. All faults are reported together, and the host is left as it was
// when there are any.
func (h *Host) UnmarshalJSON(data []byte) error {
	var read Host
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("country", &read.Country)
		o.Optional("name", &read.Name)
	})
	if err != nil {
		return err
	}
	*h = read
	return nil
}

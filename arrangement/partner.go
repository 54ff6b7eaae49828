package arrangement

import (
	"encoding/json"
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Partner is one of the departments and agencies of the Arrangement. It is the same partner under every name that it
// had: [Partner.NameOn] gives the name on a day. The zero Partner is not stated.
type Partner string

const (
	// ForeignAffairs is the department of foreign affairs. Since the merger of 2013 it also answers for development.
	ForeignAffairs Partner = "foreign-affairs"
	// Development is the development agency, until it was merged into the department of foreign affairs.
	Development Partner = "development"
	// PublicSafety is the department of public safety.
	PublicSafety Partner = "public-safety"
	// RCMP is the Royal Canadian Mounted Police, which manages the deployment.
	RCMP Partner = "rcmp"
)

var partners = bilingual.Codes[Partner]{
	{Code: ForeignAffairs, Title: bilingual.Text{English: "department of foreign affairs", French: "ministère des Affaires étrangères"}},
	{Code: Development, Title: bilingual.Text{English: "development agency", French: "agence de développement"}},
	{Code: PublicSafety, Title: bilingual.Text{English: "department of public safety", French: "ministère de la Sécurité publique"}},
	{Code: RCMP, Title: bilingual.Text{English: "Royal Canadian Mounted Police", French: "Gendarmerie royale du Canada"}},
}

// Partners are all partners that the Arrangement is known to have had, in a fixed order.
func Partners() iter.Seq[Partner] { return partners.All() }

// ParsePartner reads the code of a partner. A code that is none of [Partners] is a [fault.Fault].
func ParsePartner(text string) (Partner, error) { return fault.ParseCode(partners, text) }

// Valid says whether the partner is one of [Partners].
func (p Partner) Valid() bool { return partners.Has(p) }

// Title is what people read for the partner on any day, whatever its name then: "department of foreign affairs".
func (p Partner) Title() bilingual.Text { return partners.Title(p) }

// MarshalText gives the code; the empty text for the zero Partner. A code that is none of [Partners] is an error.
func (p Partner) MarshalText() ([]byte, error) { return fault.MarshalCode(partners, p) }

// UnmarshalText reads the code; the empty text is the zero Partner.
func (p *Partner) UnmarshalText(text []byte) error { return fault.UnmarshalCode(partners, text, p) }

// NameOn is the name that the partner had on the day, and whether it is known: not before 20 May 1997, when an
// arrangement is first known to be in force, not on no date, and not for a partner that was no longer there:
// [Partner.AnsweringOn] says who answers then.
func (p Partner) NameOn(day calendar.Date) (Name, bool) {
	for _, held := range partnerNames {
		if held.partner != p {
			continue
		}
		if entry, known := held.names.On(day); known {
			name := entry.Value
			name.Basis = entry.Basis
			return name, true
		}
	}
	return Name{}, false
}

// AnsweringOn is the partner that answers on the day for what the partner does, what that rests on, and whether it is
// known: the partner itself for as long as it is there, and the one that it was merged into after that. Since the merger
// of 2013 the department of foreign affairs answers for development.
func (p Partner) AnsweringOn(day calendar.Date) (answering Partner, basis policy.Citation, known bool) {
	if name, there := p.NameOn(day); there {
		return p, name.Basis, true
	}
	for _, merged := range mergers {
		if merged.partner == p && !day.IsZero() && !day.Before(merged.from) {
			return merged.into, merged.basis, true
		}
	}
	return "", policy.Citation{}, false
}

// Name is the name of a [Partner] for as long as it had it. The zero Name is none.
type Name struct {
	// Full is the name in full, as the partner itself wrote it.
	Full bilingual.Text `json:"full,omitzero"`
	// Short is the abbreviation or the short name that people use.
	Short bilingual.Text `json:"short,omitzero"`
	// Basis is what the name, and the day from which the partner had it, rest on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is no name.
func (n Name) IsZero() bool { return n == Name{} }

// MarshalJSON writes the name as an object, leaving out what is zero. A text that stands in one language only is a
// fault: it could not be read again.
func (n Name) MarshalJSON() ([]byte, error) {
	type plain Name
	return json.Marshal(plain(n))
}

// UnmarshalJSON reads what [Name.MarshalJSON] writes. All faults are reported together, and the name is left as it was
// when there are any.
func (n *Name) UnmarshalJSON(data []byte) error {
	var read Name
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("full", &read.Full)
		o.Optional("short", &read.Short)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*n = read
	return nil
}

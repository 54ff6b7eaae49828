package arrangement

import (
	"iter"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Part is what a [Partner] does within the Arrangement. A partner may have several parts at once. The zero Part is not
// stated.
type Part string

const (
	// FirstContact is to be the one that foreign requests come to first.
	FirstContact Part = "first-contact"
	// Decides is to have a say in which operations Canadian police take part in: without its concurrence none begins.
	Decides Part = "decides"
	// Consulted is to be asked before the others decide.
	Consulted Part = "consulted"
	// Manages is to select, train, deploy and support the officers, and to bring them back.
	Manages Part = "manages"
	// Funds is to pay: case by case, as a program, or for the incremental costs, as the basis of the part says.
	Funds Part = "funds"
)

var parts = bilingual.Codes[Part]{
	{Code: FirstContact, Title: bilingual.Text{English: "first contact for requests", French: "premier point de contact pour les demandes"}},
	{Code: Decides, Title: bilingual.Text{English: "decides", French: "décide"}},
	{Code: Consulted, Title: bilingual.Text{English: "is consulted", French: "participe à titre consultatif"}},
	{Code: Manages, Title: bilingual.Text{English: "manages the deployment", French: "gère le déploiement"}},
	{Code: Funds, Title: bilingual.Text{English: "funds the deployment", French: "finance le déploiement"}},
}

// Parts are all parts in the order in which they come into play.
func Parts() iter.Seq[Part] { return parts.All() }

// ParsePart reads the code of a part. A code that is none of [Parts] is a [fault.Fault].
func ParsePart(text string) (Part, error) { return fault.ParseCode(parts, text) }

// Valid says whether the part is one of [Parts].
func (p Part) Valid() bool { return parts.Has(p) }

// Title is what people read after the name of the partner: "is consulted".
func (p Part) Title() bilingual.Text { return parts.Title(p) }

// MarshalText gives the code; the empty text for the zero Part. A code that is none of [Parts] is an error.
func (p Part) MarshalText() ([]byte, error) { return fault.MarshalCode(parts, p) }

// UnmarshalText reads the code; the empty text is the zero Part.
func (p *Part) UnmarshalText(text []byte) error { return fault.UnmarshalCode(parts, text, p) }

// Parts are the parts that the partner has on the day, in the order of [Parts]; none where none is known, as before
// 20 May 1997. [Partner.Has] says what each rests on.
func (p Partner) Parts(day calendar.Date) []Part {
	var held []Part
	for part := range parts.All() {
		if _, has := p.Has(part, day); has {
			held = append(held, part)
		}
	}
	return held
}

// Has says whether the partner has the part on the day, and what that rests on: the sources speak of the term from
// 2006 and of later years, and what lies between is [policy.Assumed] and says so, as does all that lies after the last of
// [Terms]. Of the years before they tell only who paid and who managed the deployment: who decided then is not known.
func (p Partner) Has(part Part, day calendar.Date) (basis policy.Citation, has bool) {
	entry, has := partOverTime(p, part).On(day)
	if !has {
		return policy.Citation{}, false
	}
	return entry.Basis, true
}

// PartnersWith are the partners that have the part on the day, in the order of [Partners].
func PartnersWith(part Part, day calendar.Date) []Partner {
	var with []Partner
	for partner := range partners.All() {
		if _, has := partner.Has(part, day); has {
			with = append(with, partner)
		}
	}
	return with
}

// partOverTime is when a partner had a part; an empty timeline where it never had it.
func partOverTime(partner Partner, part Part) policy.Timeline[Part] {
	for _, held := range partsHeld {
		if held.partner == partner && held.part == part {
			return held.over
		}
	}
	return nil
}

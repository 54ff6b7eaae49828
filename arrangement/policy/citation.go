package policy

import (
	"encoding/json"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Citation says what a rule, a limit or a fact rests on: the source, the place in it, and how strong that is. What
// no public source states is [Assumed] and says why. The zero Citation is none; no rule is accepted with it.
type Citation struct {
	// Source is the document; zero for what is only assumed.
	Source Source
	// Place is where in the source, such as "paragraph 13"; it may be left out where the document is a page.
	Place bilingual.Text
	// Strength is how strongly the source carries it.
	Strength Strength
	// Note says what was read, derived or chosen. What is assumed or derived must have one.
	Note bilingual.Text
}

// Cite is a [Citation] of one of the library's [Sources] as [Stated]. Where no source has the ID, the citation names
// none, and [New] refuses the rule that holds it.
func Cite(id string) Citation {
	source, _ := SourceByID(id)
	return Citation{Source: source, Strength: Stated}
}

// Assume is a [Citation] of what no public source states, with the reason for the choice.
func Assume(reason bilingual.Text) Citation { return Citation{Strength: Assumed, Note: reason} }

// At is the citation with a place in the source.
func (c Citation) At(place bilingual.Text) Citation {
	c.Place = place
	return c
}

// Noting is the citation with a note.
func (c Citation) Noting(note bilingual.Text) Citation {
	c.Note = note
	return c
}

// Deriving is the citation as [Derived], with the note of how it follows.
func (c Citation) Deriving(how bilingual.Text) Citation {
	c.Strength, c.Note = Derived, how
	return c
}

// Assuming is the citation as [Assumed]: the source is the nearest that is known, and the note says what was chosen.
func (c Citation) Assuming(reason bilingual.Text) Citation {
	c.Strength, c.Note = Assumed, reason
	return c
}

// IsZero says whether it is no citation.
func (c Citation) IsZero() bool { return c == Citation{} }

// In is the citation as a reader of the language wants it: source, place, strength and note.
func (c Citation) In(tag language.Tag) string {
	if c.IsZero() {
		return ""
	}
	parts := make([]string, 0, 2)
	if !c.Source.IsZero() {
		parts = append(parts, c.Source.In(tag))
	}
	if place := c.Place.In(tag); place != "" {
		parts = append(parts, place)
	}
	strength := c.Strength.Title().In(tag)
	if c.Source.SecondHand {
		strength = joined(", ", secondHand.In(tag), strength)
	}
	how := joined(bilingual.Colon(tag), strength, c.Note.In(tag))
	switch named := strings.Join(parts, ", "); {
	case named == "":
		return how
	case how == "":
		return named
	default:
		return named + " (" + how + ")"
	}
}

// joined is both texts with the separator between them, or the one that is not empty.
func joined(separator, a, b string) string {
	if a == "" || b == "" {
		return a + b
	}
	return a + separator + b
}

var secondHand = bilingual.Text{English: "second-hand", French: "de seconde main"}

// String is the citation in English.
func (c Citation) String() string { return c.In(language.English) }

// Check lists what the citation lacks: a strength; a source, unless it is [Assumed]; a note in both languages where
// it is [Assumed] or [Derived].
func (c Citation) Check() error { return c.check().Err() }

// CheckBasis adds the faults of a citation that has to be there, at the path; one only where there is none.
func CheckBasis(faults *fault.List, p fault.Path, basis Citation) {
	if basis.IsZero() {
		faults.Add(fault.Absent(p, bilingual.Text{English: "what it rests on", French: "ce sur quoi cela repose"}))
		return
	}
	faults.AddError(p, basis.Check())
}

func (c Citation) check() fault.List {
	var faults fault.List
	_, err := ParseStrength(string(c.Strength))
	faults = append(faults, statedCode("strength", string(c.Strength), err)...)
	if c.Strength != Assumed || !c.Source.IsZero() {
		faults = append(faults, c.Source.check().Under("source")...)
	}
	if !c.Place.IsZero() && !c.Place.Complete() {
		faults.Add(fault.Absent("place", acceptedBoth))
	}
	if (c.Strength == Assumed || c.Strength == Derived || !c.Note.IsZero()) && !c.Note.Complete() {
		faults.Add(fault.Absent("note", acceptedBoth))
	}
	return faults
}

type citationJSON struct {
	Source   Source         `json:"source,omitzero"`
	Place    bilingual.Text `json:"place,omitzero"`
	Strength Strength       `json:"strength"`
	Note     bilingual.Text `json:"note,omitzero"`
}

// MarshalJSON writes the citation as an object; the zero Citation as an empty one.
func (c Citation) MarshalJSON() ([]byte, error) {
	if c.IsZero() {
		return []byte("{}"), nil
	}
	return json.Marshal(citationJSON(c))
}

// UnmarshalJSON reads what [Citation.MarshalJSON] writes. All faults are reported together.
func (c *Citation) UnmarshalJSON(data []byte) error {
	var read Citation
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		o.Optional("source", &read.Source)
		o.Optional("place", &read.Place)
		o.Required("strength", &read.Strength)
		o.Optional("note", &read.Note)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

package personnel

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Proficiency is how well an officer reads, writes and speaks one language, in levels of one [Scale]. What was not tested
// is not stated. The zero Proficiency says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Proficiency struct {
	// Language is the language that was tested, whatever the region; [language.Und] where that is not stated.
	Language language.Tag `json:"language,omitzero"`
	// Reading is the level in reading.
	Reading Level `json:"reading,omitzero"`
	// Writing is the level in writing.
	Writing Level `json:"writing,omitzero"`
	// Oral is the level in speaking, and in understanding what is spoken.
	Oral Level `json:"oral,omitzero"`
}

// IsZero says whether nothing is stated.
func (p Proficiency) IsZero() bool { return p == Proficiency{} }

// Scale is the scale of the first level that is stated; empty where none is.
func (p Proficiency) Scale() Scale {
	for _, level := range p.levels() {
		if level != "" {
			return level.Scale()
		}
	}
	return ""
}

func (p Proficiency) levels() [3]Level { return [...]Level{p.Reading, p.Writing, p.Oral} }

var (
	wantOneScale = bilingual.Text{English: "a level of the same scale as the others", French: "un niveau de la même échelle que les autres"}
	wantLevel    = bilingual.Text{English: "a level of a scale", French: "un niveau d'une échelle"}
)

// Check lists what is wrong with the proficiency, each at the key of its JSON form: no language, or a tag that names
// none; a level that is none, or is [NoLevel]; levels of different scales.
func (p Proficiency) Check() error {
	var faults fault.List
	if p.Language == language.Und {
		faults.Add(fault.Absent("language", wantLanguage))
	}
	checkLanguage(&faults, "language", p.Language)
	scale := p.Scale()
	for i, level := range p.levels() {
		at := [...]fault.Path{"reading", "writing", "oral"}[i]
		fault.AddCode(&faults, at, level, ParseLevel)
		switch {
		case level == "" || !level.Valid():
		case level == NoLevel:
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: level.Title(), Accepted: wantLevel})
		case level.Scale() != scale && scale != "":
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: fault.Given(string(level)), Accepted: wantOneScale})
		}
	}
	return faults.Err()
}

// Format prints that there is a proficiency, and nothing of what it says.
func (p Proficiency) Format(state fmt.State, verb rune) {
	withhold(state, verb, "language proficiency")
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Proficiency as it was.
func (p *Proficiency) UnmarshalJSON(data []byte) error {
	var read Proficiency
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("language", &read.Language)
		o.Optional("reading", &read.Reading)
		o.Optional("writing", &read.Writing)
		o.Optional("oral", &read.Oral)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// levelReached is whether the officer reads, writes and speaks the language of operation at the level that the post asks
// for. A level on another scale says nothing.
func levelReached(c Candidate, _ policy.Measure) policy.Days {
	wanted := c.Requirement.Level
	switch {
	case wanted == NoLevel:
		return policy.NotApplicable()
	case wanted.Scale() == "":
		return policy.Missing(levelAsked)
	case !isLanguage(c.Requirement.Language):
		return policy.Missing(languageOfOperation)
	}
	answer := policy.Yes
	for _, level := range onScale(c.Officer.Proficiencies, c.Requirement.Language, wanted.Scale()).levels() {
		switch higher, known := level.Compare(wanted); {
		case !known:
			answer = "" // what is too low elsewhere is too low all the same
		case higher < 0:
			return policy.Is(proficiency, policy.No)
		}
	}
	return policy.Is(proficiency, answer)
}

// onScale is the first of the proficiencies in the language and on the scale; the zero one where there is none.
func onScale(proficiencies []Proficiency, wanted language.Tag, scale Scale) Proficiency {
	for _, p := range proficiencies {
		if p.Scale() == scale && sameLanguage(p.Language, wanted) {
			return p
		}
	}
	return Proficiency{}
}

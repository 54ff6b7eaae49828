package personnel

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// LanguageAssessment is how an officer did in the four tests of one language, in percent. A test that was not taken is
// not stated, which is not the same as 0. The zero LanguageAssessment says nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type LanguageAssessment struct {
	// Language is the language that was tested, whatever the region; [language.Und] where that is not stated.
	Language language.Tag
	// On is the day of the tests.
	On calendar.Date
	// Reading is the score in reading, in [policy.Percent].
	Reading policy.Measure
	// Listening is the score in listening, in [policy.Percent].
	Listening policy.Measure
	// Writing is the score in writing a report, in [policy.Percent].
	Writing policy.Measure
	// Interview is the score in the oral interview, in [policy.Percent].
	Interview policy.Measure
}

// IsZero says whether nothing is stated.
func (a LanguageAssessment) IsZero() bool { return a == LanguageAssessment{} }

// Check lists what is wrong with the assessment, each at the key of its JSON form: no language, or a tag that names
// none; a score that is not from 0 to 100 percent.
func (a LanguageAssessment) Check() error {
	var faults fault.List
	if a.Language == language.Und {
		faults.Add(fault.Absent("language", wantLanguage))
	}
	checkLanguage(&faults, "language", a.Language)
	percentage.check(&faults, "reading", a.Reading)
	percentage.check(&faults, "listening", a.Listening)
	percentage.check(&faults, "writing", a.Writing)
	percentage.check(&faults, "interview", a.Interview)
	return faults.Err()
}

// Format prints that there is a language assessment, and nothing of what it says.
func (a LanguageAssessment) Format(state fmt.State, verb rune) {
	withhold(state, verb, "language assessment")
}

type languageAssessmentJSON struct {
	Language  language.Tag   `json:"language,omitzero"`
	On        calendar.Date  `json:"on,omitzero"`
	Reading   policy.Measure `json:"reading,omitzero"`
	Listening policy.Measure `json:"listening,omitzero"`
	Writing   policy.Measure `json:"writing,omitzero"`
	Interview policy.Measure `json:"interview,omitzero"`
}

// MarshalJSON writes the assessment as an object.
func (a LanguageAssessment) MarshalJSON() ([]byte, error) {
	return json.Marshal(languageAssessmentJSON(a))
}

// UnmarshalJSON reads what [LanguageAssessment.MarshalJSON] writes. All faults are reported together, and leave the
// value as it was.
func (a *LanguageAssessment) UnmarshalJSON(data []byte) error {
	var read LanguageAssessment
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("language", &read.Language)
		o.Optional("on", &read.On)
		o.Optional("reading", &read.Reading)
		o.Optional("listening", &read.Listening)
		o.Optional("writing", &read.Writing)
		o.Optional("interview", &read.Interview)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

// inLanguage is the first of the assessments in the language, whatever the region of either; the zero one where there is
// none.
func inLanguage(assessments []LanguageAssessment, wanted language.Tag) LanguageAssessment {
	for _, a := range assessments {
		if sameLanguage(a.Language, wanted) {
			return a
		}
	}
	return LanguageAssessment{}
}

// sameLanguage says whether both tags name the same language: French of Canada is French, and a tag that names none is
// no language.
func sameLanguage(a, b language.Tag) bool {
	if a == b {
		return isLanguage(a)
	}
	if !isLanguage(a) || !isLanguage(b) {
		return false
	}
	one, _ := a.Base()
	other, _ := b.Base()
	return one == other
}

// checkOnce complains of an assessment in a language that an earlier one is in.
func checkOnce(faults *fault.List, assessments []LanguageAssessment) {
	for i, a := range assessments {
		if !inLanguage(assessments[:i], a.Language).IsZero() {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: fault.Path("languages").Index(i).Key("language"),
				Given: fault.Given(a.Language.String()), Accepted: wantOnce,
			})
		}
	}
}

// withhold prints what sort of value it is, and nothing of what it says.
func withhold(state fmt.State, verb rune, what string) {
	if verb != 'q' {
		verb = 's'
	}
	_, _ = fmt.Fprintf(state, fmt.FormatString(state, verb), what)
}

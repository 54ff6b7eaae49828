package fault

import "github.com/canpolice/ipp/arrangement/bilingual"

var (
	nothing      = bilingual.Text{English: "nothing", French: "rien"}
	wantLanguage = bilingual.Text{English: "a language, such as \"en\" or \"fr\"", French: "une langue, telle que \"fr\" ou \"en\""}
)

// Absent is the fault of a value that has to be there and is not, for checks of values that were not read from a
// document.
func Absent(p Path, accepted bilingual.Text) Fault {
	return Fault{Kind: Missing, Path: p, Given: nothing, Accepted: accepted}
}

// AddText adds a fault for a text that stands in one language only. The zero Text is not stated, which is for the
// caller to judge.
func (l *List) AddText(p Path, text bilingual.Text) {
	if !text.IsZero() && !text.Complete() {
		l.Add(Fault{Kind: Missing, Path: p, Given: Given(text.English + text.French), Accepted: bothLanguages})
	}
}

// AddCode adds the faults of a code that is stated and that its parse function does not know, such as
// policy.ParseAnswer. The empty code is not stated, which is for the caller to judge.
func AddCode[C ~string](l *List, p Path, code C, parse func(string) (C, error)) {
	if code != "" {
		_, err := parse(string(code))
		l.AddError(p, err)
	}
}

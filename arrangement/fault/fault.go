package fault

import (
	"encoding/json"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// Fault says what is wrong, where, what was given and what is accepted. The zero Fault is none.
//
// Its JSON form is an object with the keys "kind", "path", "given" and "accepted", of which the last three are left out
// when they are zero; the zero Fault is an empty object.
type Fault struct {
	// Kind is what sort of mistake it is.
	Kind Kind
	// Path is where it is; zero for the document as a whole.
	Path Path
	// Given is what was found there, often as [Given] quotes it; zero when there was nothing.
	Given bilingual.Text
	// Accepted is what may stand there; zero when that needs no saying.
	Accepted bilingual.Text
}

// Error is the fault in English, as [Fault.In] writes it.
func (f Fault) Error() string { return f.In(language.English) }

// In is the fault on one line in the official language that the tag means. It starts with the place, "document" for the
// document as a whole, and goes on with the kind, what was given and what is accepted. It does not end with a stop.
func (f Fault) In(tag language.Tag) string {
	if f.IsZero() {
		return noFault.In(tag)
	}
	text := string(f.Path)
	if text == "" {
		text = wholeDocument.In(tag)
	}
	separator := colon
	for _, part := range []struct{ label, text bilingual.Text }{
		{text: f.Kind.Title()},
		{label: givenLabel, text: f.Given},
		{label: acceptedLabel, text: f.Accepted},
	} {
		if part.text.In(tag) != "" {
			text += separator.In(tag) + part.label.In(tag) + part.text.In(tag)
			separator = semicolon
		}
	}
	return text
}

var (
	noFault       = bilingual.Text{English: "no fault", French: "aucune erreur"}
	wholeDocument = bilingual.Same("document")
	colon         = bilingual.Text{English: ": ", French: "\u00a0: "}
	semicolon     = bilingual.Text{English: "; ", French: "\u00a0; "}
	givenLabel    = bilingual.Text{English: "given: ", French: "donné\u00a0: "}
	acceptedLabel = bilingual.Text{English: "accepted: ", French: "admis\u00a0: "}
)

// Unwrap is the kind of the fault, so that [errors.Is] finds it; nil when the kind is not stated.
func (f Fault) Unwrap() error {
	if f.Kind == "" {
		return nil
	}
	return f.Kind
}

// Under is the fault as seen from further up: its place is joined to p.
func (f Fault) Under(p Path) Fault {
	f.Path = p.Join(f.Path)
	return f
}

// IsZero says whether there is no fault.
func (f Fault) IsZero() bool { return f == Fault{} }

type faultJSON struct {
	Kind     Kind           `json:"kind"`
	Path     Path           `json:"path,omitzero"`
	Given    bilingual.Text `json:"given,omitzero"`
	Accepted bilingual.Text `json:"accepted,omitzero"`
}

// MarshalJSON writes the fault as an object. A kind that is none of [Kinds], and a text that stands in one language
// only, are faults: they could not be read again.
func (f Fault) MarshalJSON() ([]byte, error) {
	if f.IsZero() {
		return []byte("{}"), nil
	}
	var faults List
	for _, part := range []struct {
		key  string
		text bilingual.Text
	}{{"given", f.Given}, {"accepted", f.Accepted}} {
		if !part.text.IsZero() && !part.text.Complete() {
			faults.Add(Fault{
				Kind: Missing, Path: Path(part.key),
				Given: Given(part.text.English + part.text.French), Accepted: bothLanguages,
			})
		}
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(faultJSON(f))
}

// UnmarshalJSON reads what [Fault.MarshalJSON] writes. All faults are reported together, and the fault is left as it
// was when there are any.
func (f *Fault) UnmarshalJSON(data []byte) error {
	var read Fault
	var path string
	err := Decode(data, func(o *Object) {
		if o.IsEmpty() {
			return
		}
		o.Required("kind", &read.Kind)
		o.Optional("path", &path)
		o.Optional("given", &read.Given)
		o.Optional("accepted", &read.Accepted)
	})
	if err != nil {
		return err
	}
	read.Path = Path(path)
	*f = read
	return nil
}

package policy

import (
	"encoding/json"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Source is a public document that a fact or a rule was read in. [Sources] lists those that the library read; a
// caller cites documents of its own by filling in a Source of its own. The zero Source is none.
type Source struct {
	// ID is short, in kebab-case, stable and never reused, such as "rcmp-cpa-page".
	ID string
	// Title is the title as the document gives it, in the language of the document.
	Title string
	// Language is the language of the title, [language.English] or [language.French].
	Language language.Tag
	// Publisher is who published it.
	Publisher bilingual.Text
	// Published is when it was published, as precisely as that is known; zero when it is not.
	Published calendar.PartialDate
	// Address is where it was read, a URL; empty when there is none that may be named.
	Address string
	// SecondHand says that the document repeats somebody else's: a blog, a copy in the news, a wiki.
	SecondHand bool
}

// Sources are the public documents that the library's facts and rules were read in, in the order of their IDs.
func Sources() iter.Seq[Source] {
	return func(yield func(Source) bool) {
		all := slices.Concat(sourceTables()...)
		slices.SortFunc(all, func(a, b Source) int { return strings.Compare(a.ID, b.ID) })
		for _, source := range all {
			if !yield(source) {
				return
			}
		}
	}
}

// SourceByID is the source of the library with that ID, and whether there is one.
func SourceByID(id string) (Source, bool) {
	for _, table := range sourceTables() {
		for _, source := range table {
			if source.ID == id {
				return source, true
			}
		}
	}
	return Source{}, false
}

// IsZero says whether it is no source.
func (s Source) IsZero() bool { return s == Source{} }

// In names the source as a reader of the language wants it: publisher, title in quotation marks, date.
func (s Source) In(tag language.Tag) string {
	parts := make([]string, 0, 3)
	if publisher := s.Publisher.In(tag); publisher != "" {
		parts = append(parts, publisher)
	}
	if s.Title != "" {
		parts = append(parts, bilingual.Quote(tag, s.Title))
	}
	if !s.Published.IsZero() {
		parts = append(parts, s.Published.In(tag))
	}
	return strings.Join(parts, ", ")
}

// String names the source in English.
func (s Source) String() string { return s.In(language.English) }

type sourceJSON struct {
	ID         string               `json:"id"`
	Title      string               `json:"title"`
	Language   language.Tag         `json:"language"`
	Publisher  bilingual.Text       `json:"publisher"`
	Published  calendar.PartialDate `json:"published,omitzero"`
	Address    string               `json:"address,omitempty"`
	SecondHand bool                 `json:"second_hand,omitempty"`
}

// MarshalJSON writes the source as an object; the zero Source as an empty one.
func (s Source) MarshalJSON() ([]byte, error) {
	if s.IsZero() {
		return []byte("{}"), nil
	}
	return json.Marshal(sourceJSON(s))
}

// UnmarshalJSON reads what [Source.MarshalJSON] writes. All faults are reported together.
func (s *Source) UnmarshalJSON(data []byte) error {
	var read Source
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		o.Required("id", &read.ID)
		o.Required("title", &read.Title)
		o.Required("language", &read.Language)
		o.Required("publisher", &read.Publisher)
		o.Optional("published", &read.Published)
		o.Optional("address", &read.Address)
		o.Optional("second_hand", &read.SecondHand)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// check lists what a citation cannot do without.
func (s Source) check() fault.List {
	var faults fault.List
	if !isID(s.ID) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(s.ID), Accepted: acceptedID})
	}
	if s.Title == "" {
		faults.Add(fault.Absent("title", bilingual.Text{English: "the title of the document", French: "le titre du document"}))
	}
	if !s.Publisher.Complete() {
		faults.Add(fault.Absent("publisher", acceptedBoth))
	}
	return faults
}

package calendar

import (
	"encoding/json"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// never is what an empty set reads as.
var never = bilingual.Text{English: "never", French: "jamais"}

// String is the text forms of the periods with commas between them, such as "2008-07-01/2009-04-01, 2010-01-01/..";
// "never" for the empty set.
func (s Spans) String() string {
	if s.IsEmpty() {
		return never.English
	}
	var b strings.Builder
	for i := range s.Len() {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.at(i).String())
	}
	return b.String()
}

// In is the set as people read it in the language of the tag: its periods as [Period.In] writes them, joined as
// [bilingual.List] joins; "never", "jamais" for the empty set.
func (s Spans) In(tag language.Tag) string {
	if s.IsEmpty() {
		return never.In(tag)
	}
	items := make([]string, 0, s.Len())
	for p := range s.All() {
		items = append(items, p.In(tag))
	}
	return bilingual.List(tag, items...)
}

// MarshalJSON writes the array of the text forms of the periods in order; [] for the empty set.
func (s Spans) MarshalJSON() ([]byte, error) {
	periods := make([]Period, 0, s.Len())
	for p := range s.All() {
		periods = append(periods, p)
	}
	return json.Marshal(periods)
}

// UnmarshalJSON reads an array of the text forms of periods, which may come in any order, overlap and touch, as in
// [SpansOf]. An empty text, which is no period, is a [fault.Fault] of the kind [fault.Missing]. All faults are
// reported together, and leave the Spans as it was.
func (s *Spans) UnmarshalJSON(data []byte) error {
	var periods []Period
	if err := fault.DecodeItems(data, &periods); err != nil {
		return err
	}
	var faults fault.List
	for i, p := range periods {
		if p.IsZero() {
			faults.Add(fault.Fault{Kind: fault.Missing, Path: fault.Path("").Index(i), Accepted: existingPeriod})
		}
	}
	if err := faults.Err(); err != nil {
		return err
	}
	*s = SpansOf(periods...)
	return nil
}

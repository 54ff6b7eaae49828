package policy

import (
	"encoding/json"
	"fmt"
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Entry is one value of a [Timeline], from a day on.
type Entry[T any] struct {
	// From is the first day on which the value is in force.
	From calendar.Date
	// Value is the value. It is the zero T where the entry ends the timeline.
	Value T
	// Ended says that from that day on there is no value.
	Ended bool
	// Basis is what the value rests on. Where it is zero, the value rests on what the whole timeline rests on.
	Basis Citation
}

// Timeline is a value over time: each entry is in force from its day until the day before the next. Before the first
// entry, and from an entry that ends it, there is no value. The entries stand in the order of their days. The zero
// Timeline never has a value.
type Timeline[T any] []Entry[T]

// Lasting is the timeline of one value that always was and always will be in force.
func Lasting[T any](value T) Timeline[T] {
	return Timeline[T]{{From: calendar.Always().From(), Value: value}}
}

// Starting is the timeline of one value in force from a day on.
func Starting[T any](from calendar.Date, value T, basis Citation) Timeline[T] {
	return Timeline[T]{{From: from, Value: value, Basis: basis}}
}

// On is the entry in force on the day, and whether there is one. On no date there is none, and an entry without a day
// is never in force.
func (t Timeline[T]) On(day calendar.Date) (Entry[T], bool) {
	for i := len(t) - 1; i >= 0 && !day.IsZero(); i-- {
		if from := t[i].From; !from.IsZero() && !from.After(day) {
			return t[i], !t[i].Ended
		}
	}
	return Entry[T]{}, false
}

// All are the entries with the period in which each is in force; the entries that end the timeline are left out, and
// those of a faulty timeline that never are in force.
func (t Timeline[T]) All() iter.Seq2[calendar.Period, Entry[T]] {
	return func(yield func(calendar.Period, Entry[T]) bool) {
		for i, entry := range t {
			period := t.period(i)
			if !entry.Ended && !period.IsZero() && !yield(period, entry) {
				return
			}
		}
	}
}

// period is the days from an entry's until the next entry's.
func (t Timeline[T]) period(i int) calendar.Period {
	if i+1 < len(t) {
		return calendar.Between(t[i].From, t[i+1].From)
	}
	return calendar.Since(t[i].From)
}

// Check lists what is wrong with the timeline: an entry without a day, entries out of order or on one day, a faulty
// citation.
func (t Timeline[T]) Check() error { return t.check().Err() }

func (t Timeline[T]) check() fault.List {
	var faults fault.List
	var last calendar.Date // of the entries before that have a day
	for i, entry := range t {
		at := fault.Path("").Index(i)
		if entry.From.IsZero() {
			faults.Add(fault.Absent(at.Key("from"), bilingual.Text{English: "the day from which it is in force", French: "le jour de l'entrée en vigueur"}))
		} else if !last.IsZero() && !entry.From.After(last) {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("from"), Given: bilingual.Both(entry.From.In),
				Accepted: bilingual.Both(func(tag language.Tag) string {
					return fmt.Sprintf(laterThan.In(tag), last.In(tag))
				}),
			})
		} else {
			last = entry.From
		}
		if !entry.Basis.IsZero() {
			faults = append(faults, entry.Basis.check().Under(at.Key("basis"))...)
		}
	}
	return faults
}

var laterThan = bilingual.Text{English: "a day after %s", French: "un jour postérieur au %s"}

type entryJSON[T any] struct {
	From  calendar.Date `json:"from"`
	Value *T            `json:"value,omitempty"`
	Ended bool          `json:"ended,omitempty"`
	Basis Citation      `json:"basis,omitzero"`
}

// MarshalJSON writes the entry as an object; one that ends the timeline without a value.
func (e Entry[T]) MarshalJSON() ([]byte, error) {
	written := entryJSON[T]{From: e.From, Ended: e.Ended, Basis: e.Basis}
	if !e.Ended {
		written.Value = &e.Value
	}
	return json.Marshal(written)
}

// UnmarshalJSON reads what [Entry.MarshalJSON] writes, for values that [fault.Object] can read. All faults are
// reported together.
func (e *Entry[T]) UnmarshalJSON(data []byte) error {
	var read Entry[T]
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("from", &read.From)
		o.Optional("ended", &read.Ended)
		if !read.Ended {
			o.Required("value", &read.Value)
		}
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

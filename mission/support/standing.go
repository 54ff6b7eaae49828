package support

import (
	"encoding/json"
	"iter"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Standing is how one [Item] of one officer stands on a day. The zero Standing is none.
//
// Standing is comparable. Its JSON form is an object without what is not stated.
type Standing struct {
	// Officer is the ID of the officer, a number and not a name.
	Officer string `json:"officer,omitzero"`
	// Item is what is due, with its days.
	Item Item `json:"item,omitzero"`
	// Status is how it stands.
	Status Status `json:"status,omitzero"`
	// On is the day on which it was done; no date where it is not done.
	On calendar.Date `json:"on,omitzero"`
}

// IsZero says whether it is none.
func (s Standing) IsZero() bool { return s == Standing{} }

// Late says whether it was done, and after its last day.
func (s Standing) Late() bool { return s.Status == Done && s.On.After(s.Item.Due) }

var (
	onDay        = bilingual.Text{English: "done on ", French: "c'est fait, le "}
	dueBy        = bilingual.Text{English: "due by ", French: "à faire au plus tard le "}
	overdueSince = bilingual.Text{English: "overdue; was due by ", French: "en retard\u00a0; à faire au plus tard le "}
	opensOn      = bilingual.Text{English: "not yet; from ", French: "pas encore\u00a0; à compter du "}
	notOnFile    = bilingual.Text{English: "not stated whether it is done", French: "on ignore si c'est fait"}
)

// In is the standing as people read it in the language of the tag: title, status and the day that it turns on.
func (s Standing) In(tag language.Tag) string {
	if s.IsZero() {
		return ""
	}
	text := s.Status.Title().In(tag)
	switch {
	case s.Status == Done:
		text = onDay.In(tag) + s.On.In(tag)
	case !s.Item.Missing.IsZero():
		text += " (" + s.Item.Missing.Title().In(tag) + ")"
	case s.Status == NotYet && !s.Item.Opens.IsZero():
		text = opensOn.In(tag) + s.Item.Opens.In(tag)
	case s.Status == Due && !s.Item.Due.IsZero():
		text = dueBy.In(tag) + s.Item.Due.In(tag)
	case s.Status == Overdue:
		text = overdueSince.In(tag) + s.Item.Due.In(tag)
	case s.Status == NotStated:
		text = notOnFile.In(tag)
		if !s.Item.Due.IsZero() {
			text += bilingual.Semicolon(tag) + dueBy.In(tag) + s.Item.Due.In(tag)
		}
	}
	return s.Item.Title.In(tag) + bilingual.Colon(tag) + text
}

// String is the standing in English.
func (s Standing) String() string { return s.In(language.English) }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Standing as it was.
func (s *Standing) UnmarshalJSON(data []byte) error {
	var read Standing
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("item", &read.Item)
		o.Optional("status", &read.Status)
		o.Optional("on", &read.On)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// standing is how an item stands on a day. What was done before it opened does not count, nor what is done after the day.
func standing(officer string, item Item, done []Completion, day calendar.Date) Standing {
	made := Standing{Officer: officer, Item: item, Status: NotStated}
	if day.IsZero() || !item.Missing.IsZero() {
		return made
	}
	undated := false
	for _, completion := range done {
		switch on := completion.On; {
		case completion.Item != item.ID, on.After(day), on.Before(item.Opens):
		case on.IsZero():
			undated = true
		case made.On.IsZero() || on.Before(made.On):
			made.Status, made.On = Done, on
		}
	}
	switch {
	case made.Status == Done:
	case day.Before(item.Opens):
		made.Status = NotYet
	case done == nil || undated:
	case day.After(item.Due):
		made.Status = Overdue
	default:
		made.Status = Due
	}
	return made
}

// Standings are how all items of one officer stand on a day, or those of a whole contingent. The methods that give
// Standings give a slice of their own. The zero Standings are none.
//
// Their JSON form is an array.
type Standings []Standing

// Status is how everything that is due on the tour of a file stands on a day, in the order of [Rules.Due]. On no date
// nobody can tell. What a medal asks is for [MedalRules.Status] to say.
func (r Rules) Status(file File, day calendar.Date) Standings {
	items := r.Due(file.Tour, day)
	made := make(Standings, len(items))
	for i, item := range items {
		made[i] = standing(file.Tour.Officer, item, file.Done, day)
	}
	return made
}

// Contingent is how everything stands that is due to a contingent on a day: that of each file in turn, as
// [Rules.Status] gives it.
func (r Rules) Contingent(files []File, day calendar.Date) Standings {
	var made Standings
	for _, file := range files {
		made = append(made, r.Status(file, day)...)
	}
	return made
}

// Of are those of one officer, in their order.
func (s Standings) Of(officer string) Standings {
	return s.where(func(one Standing) bool { return one.Officer == officer })
}

// With are those with a status, in their order.
func (s Standings) With(status Status) Standings {
	return s.where(func(one Standing) bool { return one.Status == status })
}

func (s Standings) where(keep func(Standing) bool) Standings {
	var kept Standings
	for _, one := range s {
		if keep(one) {
			kept = append(kept, one)
		}
	}
	return kept
}

// Tally counts them by kind, in the order of [Kinds], kinds without any left out.
func (s Standings) Tally() iter.Seq[Tally] {
	return func(yield func(Tally) bool) {
		for kind := range Kinds() {
			made := Tally{Kind: kind}
			for _, one := range s {
				if one.Item.Kind == kind {
					made.add(one)
				}
			}
			if made.Total() > 0 && !yield(made) {
				return
			}
		}
	}
}

// MarshalJSON writes them as an array, which is empty where there are none.
func (s Standings) MarshalJSON() ([]byte, error) {
	return json.Marshal(append([]Standing{}, s...))
}

// UnmarshalJSON reads an array of standings; an empty one gives Standings that are not nil. All faults are reported
// together, each with its index, and leave the Standings as they were.
func (s *Standings) UnmarshalJSON(data []byte) error {
	return fault.DecodeItems(data, s)
}

// Tally is how many items of one kind have which status. The zero Tally counts nothing.
//
// Tally is comparable. Its JSON form is an object without what is not stated.
type Tally struct {
	// Kind is what is counted.
	Kind Kind `json:"kind,omitzero"`
	// Done is how many are done.
	Done int `json:"done,omitzero"`
	// Due is how many are due and not late.
	Due int `json:"due,omitzero"`
	// Overdue is how many are overdue.
	Overdue int `json:"overdue,omitzero"`
	// NotYet is how many cannot be done yet.
	NotYet int `json:"not_yet,omitzero"`
	// NotStated is of how many nobody can tell.
	NotStated int `json:"not_stated,omitzero"`
	// Next is the earliest last day among those that are due, or of which nobody can tell whether they are done, and that
	// day is known; no date where there is none. It may have passed where nobody can tell.
	Next calendar.Date `json:"next,omitzero"`
}

// IsZero says whether it counts nothing.
func (t Tally) IsZero() bool { return t == Tally{} }

// Total is how many there are.
func (t Tally) Total() int { return t.Done + t.Due + t.Overdue + t.NotYet + t.NotStated }

func (t *Tally) add(one Standing) {
	switch one.Status {
	case Done:
		t.Done++
		return
	case Due:
		t.Due++
	case Overdue:
		t.Overdue++
		return
	case NotYet:
		t.NotYet++
		return
	default:
		t.NotStated++
	}
	t.Next = earlier(t.Next, one.Item.Due)
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Tally as it was.
func (t *Tally) UnmarshalJSON(data []byte) error {
	var read Tally
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("kind", &read.Kind)
		o.Optional("done", &read.Done)
		o.Optional("due", &read.Due)
		o.Optional("overdue", &read.Overdue)
		o.Optional("not_yet", &read.NotYet)
		o.Optional("not_stated", &read.NotStated)
		o.Optional("next", &read.Next)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

// earlier is the earlier of two days; the other one where one is no date.
func earlier(a, b calendar.Date) calendar.Date {
	if a.IsZero() || b.Before(a) {
		return b
	}
	return a
}

package support

import (
	"slices"
	"strconv"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// Item is one thing that is due on one tour, with its days. The zero Item is none.
//
// Item is comparable. Its JSON form is an object without what is not stated.
type Item struct {
	// ID is the code of the item within the tour: that of its rule, and its number behind it where it comes again and
	// again, such as "support/monthly-report/3".
	ID string `json:"id,omitzero"`
	// Rule is the ID of its rule.
	Rule string `json:"rule,omitzero"`
	// Kind is what is due.
	Kind Kind `json:"kind,omitzero"`
	// Title is what people read.
	Title bilingual.Text `json:"title,omitzero"`
	// Number is the place of its interval, from 1; 0 where it comes once.
	Number int `json:"number,omitzero"`
	// Opens is the first day on which it can be done; no date where it always could be.
	Opens calendar.Date `json:"opens,omitzero"`
	// Due is the last day on which it is on time; no date where it never is late.
	Due calendar.Date `json:"due,omitzero"`
	// Missing is the fact without which nobody knows its days; zero where they are known.
	Missing policy.Fact `json:"missing,omitzero"`
	// Basis is what it rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none.
func (i Item) IsZero() bool { return i == Item{} }

// Window is the days on which it can be done and is not late; the zero Period where they are not known. It is open-ended
// where nothing makes it late.
func (i Item) Window() calendar.Period {
	if i.IsZero() || !i.Missing.IsZero() {
		return calendar.Period{}
	}
	opens := i.Opens
	if opens.IsZero() {
		opens = calendar.Always().From()
	}
	if i.Due.IsZero() {
		return calendar.Since(opens)
	}
	return calendar.Since(opens).Intersect(upTo(i.Due))
}

// upTo is the days up to and including a day.
func upTo(day calendar.Date) calendar.Period {
	until := day.AddDays(1)
	if until.IsZero() && !day.IsZero() {
		return calendar.Always()
	}
	return calendar.Between(calendar.Always().From(), until)
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Item as it was.
func (i *Item) UnmarshalJSON(data []byte) error {
	var read Item
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("rule", &read.Rule)
		o.Optional("kind", &read.Kind)
		o.Optional("title", &read.Title)
		o.Optional("number", &read.Number)
		o.Optional("opens", &read.Opens)
		o.Optional("due", &read.Due)
		o.Optional("missing", &read.Missing)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*i = read
	return nil
}

// Due is all that is due before, during and after a tour by the terms in force on its day of departure, in the order of
// the last days on which it is on time, those whose days are not known at the end.
//
// Of a tour whose days are not stated each rule gives one item without days. Of an open-ended tour so does each rule that
// is reckoned from its end; what comes again and again is given for the intervals that have begun by the day, which is of
// no account for other tours.
func (r Rules) Due(tour mission.Tour, day calendar.Date) []Item {
	var items []Item
	for _, rule := range r {
		items = append(items, rule.due(tour.Period, day)...)
	}
	slices.SortStableFunc(items, func(a, b Item) int { return a.order().Compare(b.order()) })
	return items
}

// order is the day by which items are put in order: what never is late comes after what is, and what has no known days
// last.
func (i Item) order() calendar.Period {
	last := calendar.Always().Last()
	switch {
	case !i.Missing.IsZero():
		return calendar.Since(last)
	case i.Due.IsZero():
		return calendar.Since(last.AddDays(-1))
	}
	return calendar.Single(i.Due)
}

func (r Rule) due(tour calendar.Period, day calendar.Date) []Item {
	made := Item{ID: r.ID, Rule: r.ID, Kind: r.Kind, Title: r.Title, Basis: r.Basis}
	if tour.IsZero() {
		made.Missing = tourPeriod
		return []Item{made}
	}
	entry, inForce := r.Terms.On(tour.From())
	if !inForce {
		return nil
	}
	terms := entry.Value
	if !entry.Basis.IsZero() {
		made.Basis = entry.Basis
	}
	if tour.IsOpenEnded() && terms.needsEnd() {
		made.Missing = lastDay
		return []Item{made}
	}
	if terms.Least.IsZero() || !after(tour.From(), terms.Least, 1).After(tour.Until()) {
		return terms.items(made, tour, day)
	}
	return nil
}

// needsEnd says whether the terms cannot be reckoned without the end of the tour.
func (t Terms) needsEnd() bool {
	for _, anchor := range []Anchor{t.Opens.Anchor, t.Due.Anchor} {
		if anchor == Middle || anchor == Return {
			return true
		}
	}
	return !t.Least.IsZero()
}

// items are the items of a tour: one, or one for each interval that it completes. A window without a day asks nothing.
func (t Terms) items(made Item, tour calendar.Period, day calendar.Date) []Item {
	if t.Every.IsZero() {
		return t.item(made, tour, tour)
	}
	if !isLength(t.Every) || t.Every.Int() < 1 {
		return nil
	}
	var items []Item
	for number := 1; ; number++ {
		from, until := after(tour.From(), t.Every, number-1), after(tour.From(), t.Every, number)
		interval := calendar.Between(from, until)
		if !tour.Covers(interval) || tour.IsOpenEnded() && (day.IsZero() || from.After(day)) {
			return items
		}
		made.Number, made.ID = number, made.Rule+"/"+strconv.Itoa(number)
		items = append(items, t.item(made, tour, interval)...)
	}
}

func (t Terms) item(made Item, tour, interval calendar.Period) []Item {
	made.Opens, made.Due = t.Opens.day(tour, interval), t.Due.day(tour, interval)
	if made.Window().IsZero() {
		return nil
	}
	return []Item{made}
}

// day is the day that the offset means in a tour and an interval of it; no date where it means none.
func (o Offset) day(tour, interval calendar.Period) calendar.Date {
	var anchor calendar.Date
	switch o.Anchor {
	case Departure:
		anchor = tour.From()
	case Middle:
		anchor = tour.From().AddDays(tour.Len() / 2)
	case Return:
		anchor = tour.Last()
	case IntervalStart:
		anchor = interval.From()
	case IntervalEnd:
		anchor = interval.Last()
	}
	if o.By.IsZero() {
		return anchor
	}
	return after(anchor, o.By, 1)
}

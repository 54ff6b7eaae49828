package mission

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Life is Canada's part in a mission from the request to the end: the events, in the order in which they happened, and
// the [Stage] that they led to. It is an immutable value: [Life.Advance] gives a new one, and only events that may happen
// lead to one. The zero Life has no events.
//
// Lives are compared with [Life.Equal]. The JSON form is an array of the events.
type Life struct {
	events  []Event
	now     progress
	reached calendar.Date // the earliest day on which all events can have happened
}

// progress is the stage, and while suspended the one to which a resumption leads back.
type progress struct{ stage, suspended Stage }

// after is the progress after an event of the kind, and whether one may happen.
func (p progress) after(kind EventKind) (progress, bool) {
	for _, t := range transitions {
		if t.From != p.stage || t.Kind != kind {
			continue
		}
		next := progress{stage: t.To}
		switch {
		case kind == Suspension:
			next.suspended = p.stage
		case kind == Resumption:
			next.stage = p.suspended
		case t.To == Suspended:
			next.suspended = p.suspended
		}
		return next, true
	}
	return p, false
}

// Replay is the Life of the events, which stand in the order in which they happened. It gives what [Life.Advance] gives
// event by event, in O(n) for n events. All events that are faulty by themselves are reported together, each with its
// index, and with them the first that may not happen when it stands; with any fault the Life is the zero one.
func Replay(events ...Event) (Life, error) {
	var faults fault.List
	var life Life
	follows := true // whether all events before this one could happen
	for i, event := range events {
		err := life.check(event, follows)
		faults.AddError(fault.Path("").Index(i), err)
		if follows = follows && err == nil; follows {
			life.events = slices.Grow(life.events, len(events)-i)
			life = life.with(event)
		}
	}
	if err := faults.Err(); err != nil {
		return Life{}, err
	}
	return life, nil
}

// MustReplay is [Replay] for events that stand as literals in a program. It panics where Replay gives an error.
func MustReplay(events ...Event) Life {
	life, err := Replay(events...)
	if err != nil {
		panic(err)
	}
	return life
}

// Advance is the life with one more event. An event that is faulty by itself, that may not happen at the stage, or that
// can only have happened before the last one, is an error, and the life stays as it was; where the kind is at fault, the
// error names the stage and the kinds that may happen now. Of two events that may be of one day either may be the first.
//
// It takes O(n) for n events, since no two lives share memory that either could write.
func (l Life) Advance(event Event) (Life, error) {
	if err := l.check(event, true); err != nil {
		return l, err
	}
	l.events = slices.Clip(l.events)
	return l.with(event), nil
}

// with is the life with an event that may happen. It writes to memory behind the events, if there is any.
func (l Life) with(event Event) Life {
	l.events = append(l.events, event)
	l.now, _ = l.now.after(event.Kind)
	if from := event.On.Period().From(); from.After(l.reached) || l.reached.IsZero() {
		l.reached = from
	}
	return l
}

// check lists what is wrong with the event by itself, and, where it is to follow the life, what keeps it from doing so.
func (l Life) check(event Event, follow bool) error {
	var faults fault.List
	faults.AddError("", event.Check())
	if !follow {
		return faults.Err()
	}
	if _, may := l.now.after(event.Kind); !may && event.Kind.Valid() {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "kind", Given: event.Kind.Title(), Accepted: bilingual.Both(l.allowedIn),
		})
	}
	if event.On.Period().Last().Before(l.reached) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "on", Given: bilingual.Both(event.On.In),
			Accepted: bilingual.Both(func(tag language.Tag) string {
				return fmt.Sprintf(wantNotPast.In(tag), l.reached.In(tag))
			}),
		})
	}
	return faults.Err()
}

var (
	wantNotPast = bilingual.Text{English: "%s or later", French: "le %s ou plus tard"}
	wantAllowed = bilingual.Text{
		English: "stage now: %s; events allowed: %s", French: "étape actuelle\u00a0: %s\u00a0; événements permis\u00a0: %s",
	}
	notBegun = bilingual.Text{English: "not begun", French: "non commencée"}
	noEvent  = bilingual.Text{English: "none", French: "aucun"}
)

// allowedIn is the stage and the kinds that may happen now, in words.
func (l Life) allowedIn(tag language.Tag) string {
	var kinds []string
	for kind := range l.Allowed() {
		kinds = append(kinds, kind.Title().In(tag))
	}
	stage, allowed := l.now.stage.Title(), bilingual.List(tag, kinds...)
	if l.IsZero() {
		stage = notBegun
	}
	if kinds == nil {
		allowed = noEvent.In(tag)
	}
	return fmt.Sprintf(wantAllowed.In(tag), stage.In(tag), allowed)
}

// IsZero says whether the life has no events.
func (l Life) IsZero() bool { return len(l.events) == 0 }

// Events are the events in their order.
func (l Life) Events() iter.Seq[Event] { return slices.Values(l.events) }

// Equal says whether both lives have the same events in the same order.
func (l Life) Equal(other Life) bool { return slices.Equal(l.events, other.events) }

// Stage is the stage that all events together have led to; the zero Stage where there are none.
func (l Life) Stage() Stage { return l.now.stage }

// Allowed are the kinds of events that may happen at the stage, in the order of [EventKinds]; none once it is closed.
func (l Life) Allowed() iter.Seq[EventKind] {
	return func(yield func(EventKind) bool) {
		for kind := range EventKinds() {
			if _, may := l.now.after(kind); may && !yield(kind) {
				return
			}
		}
	}
}

// On is the stage when the day ends; the zero Stage where that is not known. It is not known on no date, before the
// request, and on a day of which it is open whether an event had happened by then, as on those of the month to which it is
// known or between the two days that are, if that event leads to another stage. It takes O(n) for n events.
func (l Life) On(day calendar.Date) Stage {
	if day.IsZero() {
		return ""
	}
	sure, possible := l.happened(day)
	var now progress
	for i, event := range l.events[:possible] {
		before := now.stage
		now, _ = now.after(event.Kind)
		if i >= sure && now.stage != before {
			return ""
		}
	}
	return now.stage
}

// happened is how many of the first events have surely happened when the day ends, and how many may have: an event that
// has happened shows that those before it have, too.
func (l Life) happened(day calendar.Date) (sure, possible int) {
	for possible < len(l.events) && !l.events[possible].On.Period().From().After(day) {
		possible++
	}
	for i, event := range l.events[:possible] {
		if !event.On.Period().Last().After(day) {
			sure = i + 1
		}
	}
	return sure, possible
}

// During is the days on which the mission is known to be at the stage, as [Life.On] says: one question, which days,
// asked the other way around. At the zero Stage there are none. It takes O(n²) for n events.
func (l Life) During(stage Stage) calendar.Spans {
	var turns []calendar.Date // the days on which what has surely or possibly happened can become more
	for _, event := range l.events {
		turns = append(turns, event.On.Period().From(), event.On.Period().Last())
	}
	slices.SortFunc(turns, calendar.Date.Compare)
	turns = slices.Compact(turns)
	var during []calendar.Period
	for i, turn := range turns {
		if stage == "" || l.On(turn) != stage {
			continue
		}
		if i+1 < len(turns) {
			during = append(during, calendar.Between(turn, turns[i+1]))
		} else {
			during = append(during, calendar.Since(turn))
		}
	}
	return calendar.SpansOf(during...)
}

// MarshalJSON writes the life as the array of its events, which is empty where there are none.
func (l Life) MarshalJSON() ([]byte, error) {
	if l.IsZero() {
		return []byte("[]"), nil
	}
	return json.Marshal(l.events)
}

// UnmarshalJSON reads what [Life.MarshalJSON] writes and replays the events, as [Replay] does: a record cannot hold a
// life that was not possible. All faults are reported together, each with its index, and leave the Life as it was.
func (l *Life) UnmarshalJSON(data []byte) error {
	var events []Event
	if err := fault.DecodeItems(data, &events); err != nil {
		return err
	}
	read, err := Replay(events...)
	if err != nil {
		return err
	}
	*l = read
	return nil
}

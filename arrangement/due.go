package arrangement

import (
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// DueEvent is an event of a [Proposal] that is awaited. The zero DueEvent is none.
type DueEvent struct {
	// Awaits are the kinds of events that would answer it.
	Awaits []ProposalKind `json:"awaits,omitempty"`
	// Condition is the condition to be fulfilled; zero where it is not about one.
	Condition Condition `json:"condition,omitzero"`
	// Day is the last day on which it is in time; no date where a condition has none.
	Day calendar.Date `json:"day,omitzero"`
	// Basis is what that day rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether nothing is awaited.
func (d DueEvent) IsZero() bool {
	return d.Awaits == nil && d.Condition.IsZero() && d.Day.IsZero() && d.Basis.IsZero()
}

var (
	dueBy    = bilingual.Text{English: "%s, due %s [%s]", French: "%s, au plus tard le %s [%s]"}
	dueNever = bilingual.Text{English: "%s, no day set [%s]", French: "%s, sans date limite [%s]"}
	dueOr    = bilingual.Text{English: " or ", French: " ou "}
)

// In is what is awaited as people read it in the language of the tag: the event, the day, and what the day rests on.
func (d DueEvent) In(tag language.Tag) string {
	what := ""
	for i, kind := range d.Awaits {
		switch {
		case i > 0 && i == len(d.Awaits)-1:
			what += dueOr.In(tag)
		case i > 0:
			what += ", "
		}
		what += kind.Title().In(tag)
	}
	if !d.Condition.IsZero() {
		what += bilingual.Colon(tag) + d.Condition.Text.In(tag)
	}
	if d.Day.IsZero() {
		return fmt.Sprintf(dueNever.In(tag), what, d.Basis.In(tag))
	}
	return fmt.Sprintf(dueBy.In(tag), what, d.Day.In(tag), d.Basis.In(tag))
}

// Due is what is awaited when the day ends, in the order of the days on which it is due; what has no day comes last:
//
//   - what the deadlines set, counted from the day by the end of which the event before has surely happened;
//   - what becomes of an approval when the days approved end: an extension, a renewal or the end, by the last of them;
//   - the conditions of what was approved that are not fulfilled.
//
// The deadlines are the caller's, in place of [Deadlines], which are those of a call without any. One that
// [Deadline.Check] finds faulty sets nothing.
//
// Only what may happen is awaited: while a partner withholds its concurrence, no extension is. What may have happened on more
// than one day has begun to run, and is done, once it has surely happened: an uncertain day makes nothing done.
// Nothing is awaited once the proposal is refused, withdrawn or ended.
func (p Proposal) Due(day calendar.Date, deadlines ...Deadline) []DueEvent {
	sure, _ := p.happened(day)
	var now proposalProgress
	for _, event := range p.events[:sure] {
		now = now.after(event)
	}
	if now.state == "" || now.state.over() {
		return nil
	}
	table := assumedDeadlines
	if len(deadlines) > 0 {
		table = slices.DeleteFunc(slices.Clone(deadlines), func(d Deadline) bool { return d.Check() != nil })
	}
	var due []DueEvent
	for _, d := range table {
		if awaited := p.awaited(d, now, sure); len(awaited.Awaits) > 0 {
			due = append(due, awaited)
		}
	}
	if last := lastOf(now.days); now.state.stands() && !last.IsZero() && last != calendar.Always().Last() {
		what := now.only([]ProposalKind{Extension, Renewal, End})
		due = append(due, DueEvent{Awaits: what, Day: last, Basis: p.daysBasis(sure)})
	}
	for i := range sure {
		for _, condition := range p.events[i].Conditions {
			if hasCondition(p.openConditions(i+1, sure), condition.ID) {
				due = append(due, DueEvent{
					Awaits: []ProposalKind{ConditionFulfilled}, Condition: condition, Day: condition.Due, Basis: p.events[i].Basis,
				})
			}
		}
	}
	slices.SortStableFunc(due, func(a, b DueEvent) int {
		if a.Day.IsZero() != b.Day.IsZero() {
			return -a.Day.Compare(b.Day) // no date comes last here, though it is the least
		}
		return a.Day.Compare(b.Day)
	})
	return due
}

// Overdue is what is [Proposal.Due] by the same deadlines and was to be done on an earlier day: on the last day itself it
// is still in time.
func (p Proposal) Overdue(day calendar.Date, deadlines ...Deadline) []DueEvent {
	return slices.DeleteFunc(p.Due(day, deadlines...), func(d DueEvent) bool { return !day.After(d.Day) })
}

// awaited is what the deadline sets after the first events, which led to the progress; zero where it sets nothing.
func (p Proposal) awaited(d Deadline, now proposalProgress, sure int) DueEvent {
	opened := -1
	for i, event := range p.events[:sure] {
		switch {
		case event.Kind == d.After:
			opened = i
		case slices.Contains(d.Awaits, event.Kind), slices.Contains(d.Closes, event.Kind):
			opened = -1
		}
	}
	if opened < 0 {
		return DueEvent{}
	}
	from := p.known()[opened]
	limit, set := d.Limit.On(from)
	last := from.AddDays(limit.Value.Int())
	if limit.Value.Unit() == policy.Months {
		last = from.AddMonths(limit.Value.Int())
	}
	if !set || last.IsZero() {
		return DueEvent{}
	}
	return DueEvent{Awaits: now.only(d.Awaits), Day: last, Basis: limit.Basis}
}

// only are those of the kinds that may happen now.
func (p proposalProgress) only(kinds []ProposalKind) []ProposalKind {
	return slices.DeleteFunc(slices.Clone(kinds), func(kind ProposalKind) bool { return !p.may(kind) })
}

// daysBasis is what the days approved by the first events rest on: the last decision that states any.
func (p Proposal) daysBasis(sure int) policy.Citation {
	var basis policy.Citation
	for _, event := range p.events[:sure] {
		if event.Kind.row().asks && !event.Period.IsZero() {
			basis = event.Basis
		}
	}
	return basis
}

// UnmarshalJSON reads what encoding/json writes of the event. All faults are reported together, and leave the event as it
// was.
func (d *DueEvent) UnmarshalJSON(data []byte) error {
	var read DueEvent
	err := fault.Decode(data, func(o *fault.Object) {
		fault.Items(o, "awaits", &read.Awaits)
		o.Optional("condition", &read.Condition)
		o.Optional("day", &read.Day)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

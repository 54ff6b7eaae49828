package arrangement

import (
	"fmt"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Deadline is how long after one event of a [Proposal] another one is awaited. The zero Deadline is none.
type Deadline struct {
	// After is the kind of event from which it is counted.
	After ProposalKind
	// Awaits are the kinds of events that answer it; which of them may happen depends on the state.
	Awaits []ProposalKind
	// Closes are the kinds of events after which nothing is awaited any more.
	Closes []ProposalKind
	// Limit is how long it may take, over time, in [policy.CalendarDays] or [policy.Months]. The one in force on the day of
	// the event counts.
	Limit policy.Timeline[policy.Measure]
}

// Deadlines are all deadlines, in the order of the events from which they are counted. No public source sets any: each is
// [policy.Assumed], and says which case it is taken from, if there is one.
func Deadlines() iter.Seq[Deadline] {
	return func(yield func(Deadline) bool) {
		for _, d := range deadlines {
			d.Awaits, d.Closes, d.Limit = slices.Clone(d.Awaits), slices.Clone(d.Closes), slices.Clone(d.Limit)
			if !yield(d) {
				return
			}
		}
	}
}

var deadlines = []Deadline{
	{
		After: Receipt, Awaits: []ProposalKind{Acknowledgement}, Closes: []ProposalKind{Approval, Refusal, Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(30, policy.CalendarDays), policy.Assume(bilingual.Text{
			English: "no source read says by when a request is acknowledged; thirty days were chosen",
			French:  "aucune source lue ne dit dans quel délai il est accusé réception d'une demande\u00a0; trente jours ont été retenus",
		})),
	},
	{
		After: Receipt, Awaits: []ProposalKind{Referral}, Closes: []ProposalKind{Approval, Refusal, Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(21, policy.CalendarDays), policy.Cite("cbc-colombia-2017-copy").Assuming(bilingual.Text{
			English: "for Colombia in 2016 two to three weeks passed from the request to the written briefing; that three weeks are " +
				"the limit for all requests is assumed",
			French: "pour la Colombie, en 2016, de deux à trois semaines se sont écoulées entre la demande et la note d'information\u00a0; " +
				"il est supposé que trois semaines sont la limite pour toutes les demandes",
		})),
	},
	{
		After:  Referral,
		Awaits: []ProposalKind{Approval, Refusal, Extension, Increase, Reduction, Renewal},
		Closes: []ProposalKind{Referral, Withdrawal, End},
		Limit: policy.Starting(term2006, policy.Whole(6, policy.Months), policy.Cite("cbc-colombia-2017-copy").Assuming(bilingual.Text{
			English: "for Colombia in 2016 the ministers signed at most six months after the briefing; that this is the limit for all " +
				"proposals is assumed",
			French: "pour la Colombie, en 2016, les ministres ont signé au plus six mois après la note d'information\u00a0; il est supposé " +
				"que c'est la limite pour toutes les propositions",
		})),
	},
	{
		After: Suspension, Awaits: []ProposalKind{Resumption, End}, Closes: []ProposalKind{Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(12, policy.Months), policy.Assume(bilingual.Text{
			English: "no source read says how long a mission may rest; twelve months were chosen",
			French:  "aucune source lue ne dit combien de temps une mission peut être suspendue\u00a0; douze mois ont été retenus",
		})),
	},
}

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
//   - what the [Deadlines] set, counted from the day by the end of which the event before has surely happened;
//   - what becomes of an approval when the days approved end: an extension, a renewal or the end, by the last of them;
//   - the conditions of what was approved that are not fulfilled.
//
// What is known to the month or the year only has begun to run, and is done, once it has surely happened: an uncertain
// day makes nothing done. Nothing is awaited once the proposal is refused, withdrawn or ended.
func (p Proposal) Due(day calendar.Date) []DueEvent {
	sure, _ := p.happened(day)
	var now proposalProgress
	for _, event := range p.events[:sure] {
		now = now.after(event)
	}
	if now.state == "" || now.state.over() {
		return nil
	}
	due := p.awaited(now, sure)
	if last := lastOf(now.days); now.state.stands() && !last.IsZero() && last != calendar.Always().Last() {
		due = append(due, DueEvent{Awaits: []ProposalKind{Extension, Renewal, End}, Day: last, Basis: p.daysBasis(sure)})
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

// Overdue is what is [Proposal.Due] and was to be done on an earlier day: on the last day itself it is still in time.
func (p Proposal) Overdue(day calendar.Date) []DueEvent {
	return slices.DeleteFunc(p.Due(day), func(d DueEvent) bool { return !day.After(d.Day) })
}

// awaited is what the deadlines set after the first events, which led to the progress.
func (p Proposal) awaited(now proposalProgress, sure int) []DueEvent {
	var due []DueEvent
	known := p.known()
	for _, d := range deadlines {
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
			continue
		}
		limit, set := d.Limit.On(known[opened])
		last := known[opened].AddDays(limit.Value.Int())
		if limit.Value.Unit() == policy.Months {
			last = known[opened].AddMonths(limit.Value.Int())
		}
		var awaits []ProposalKind
		for _, kind := range d.Awaits {
			if _, may := now.state.next(kind); may {
				awaits = append(awaits, kind)
			}
		}
		if set && !last.IsZero() {
			due = append(due, DueEvent{Awaits: awaits, Day: last, Basis: limit.Basis})
		}
	}
	return due
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

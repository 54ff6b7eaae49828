package arrangement

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
)

// numbers are how many officers the decisions send on each day: segments, since a renewal for later days leaves the number
// until then as it is.
type numbers struct {
	days   calendar.Spans  // for which officers are approved
	levels calendar.Levels // on these days
	last   int             // the number that further days are added with
}

// after is the numbers after an event that may happen, which has surely happened by the end of the day.
func (n numbers) after(event ProposalEvent, known calendar.Date) numbers {
	number, days := event.Officers.Int(), event.Period.Spans()
	switch event.Kind {
	case Approval:
		n = numbers{days: days, levels: levelOn(days, number), last: number}
	case Renewal:
		from := event.Period.From()
		if event.Officers.IsZero() {
			number = n.keptOn(latest(from, known))
		}
		kept := before(from)
		n.days = n.days.Intersect(kept.Spans()).Union(days)
		n.levels, n.last = n.levels.Within(kept).Plus(levelOn(days, number)), number
	case Extension:
		n.levels = n.levels.Plus(levelOn(days.Minus(n.days), n.last))
		n.days = n.days.Union(days)
	case Increase:
		lacking := calendar.Constant(number).Minus(n.levels)
		n.levels = n.levels.Plus(positive(lacking, n.days.Intersect(calendar.Since(known).Spans())))
		n.last = max(n.last, number)
	case Reduction:
		reduced := n.levels.Least(calendar.Constant(number))
		n.levels = n.levels.Within(before(known)).Plus(reduced.Within(calendar.Since(known)))
		n.last = min(n.last, number)
	}
	return n
}

// positive is the count on those of the days on which it is above 0, and 0 on all others.
func positive(count calendar.Levels, days calendar.Spans) calendar.Levels {
	var found calendar.Levels
	for period := range count.Above(calendar.Levels{}).Intersect(days).All() {
		found = found.Plus(count.Within(period))
	}
	return found
}

// on is the number that a change on the day changes: that of the day, of the next day with any, or else the last.
func (n numbers) on(day calendar.Date) int {
	if next := n.days.NextIn(day); !next.IsZero() {
		return n.levels.At(next)
	}
	return n.last
}

// keptOn is the number that a renewal which is to keep that of a day keeps: that of the day, of the last day with any before it, or else
// the last.
func (n numbers) keptOn(day calendar.Date) int {
	if n.days.Contains(day) {
		return n.levels.At(day)
	}
	if earlier := lastOf(n.days.Intersect(before(day).Spans())); n.days.Overlaps(calendar.Since(day)) && !earlier.IsZero() {
		return n.levels.At(earlier)
	}
	return n.last
}

// between are the least and the most of the numbers that a change on a day of the period may change.
func (n numbers) between(period calendar.Period) (least, most int) {
	least = n.on(period.From())
	most = least
	for step := range n.levels.Steps() {
		if period.Contains(step.From) {
			least, most = min(least, n.on(step.From)), max(most, n.on(step.From))
		}
	}
	return min(least, n.on(period.Last())), max(most, n.on(period.Last()))
}

// numbersBefore are the numbers that an event would find which comes after the others.
func (p Proposal) numbersBefore(event ProposalEvent) numbers {
	var now numbers
	known := surelyBy(append(slices.Clip(p.events), event))
	for i, earlier := range p.events {
		now = now.after(earlier, known[i])
	}
	return now
}

// Authorized is how many officers are approved on each day: 0 before the approval, outside the days approved, and once
// it is withdrawn or ended. A number counts from the day by the end of which it was surely decided: what is known to the
// month counts from the last day of the month, and of what was between two days from the last of them, whether it is more
// or less, unless a later event shows that it came before. A suspension keeps the number: what is suspended may be resumed
// without another decision.
//
// Each day has its own number. A renewal sets it from its first day on and leaves the days before as they are, and without
// a number keeps the one that it finds there, or on the day of the decision if that is later. An extension adds its days
// with the number of the last day. From its day on to the end, an increase leaves no day with fewer officers than it
// states, and a reduction none with more.
//
// It is never negative. Whether those who decide concurred, [Proposal.Approved] says.
func (p Proposal) Authorized() calendar.Levels {
	var authorized calendar.Levels
	var state ProposalState
	var now numbers
	known := p.known()
	for i, event := range p.events {
		state, _ = state.next(event.Kind)
		now = now.after(event, known[i])
		if !event.Kind.authorizes() && state.stands() {
			continue
		}
		authorized = authorized.Within(before(known[i]))
		if state.stands() {
			authorized = authorized.Plus(now.levels.Within(calendar.Since(known[i])))
		}
	}
	return authorized
}

// perhapsAuthorized is how many officers may be approved on each day, at the most. After each event that is from the first day
// on which it may have happened until the next one surely had; what asks for more counts from that first day, and a reduction
// from the day by which it was surely decided.
func (p Proposal) perhapsAuthorized() calendar.Levels {
	var perhaps calendar.Levels
	var state ProposalState
	var now numbers
	known := p.known()
	first := p.request.Received.Period().From()
	for i, event := range p.events {
		first = latest(first, event.On.Period().From())
		counts := known[i]
		if event.Kind.row().asks {
			counts = first
		}
		state, _ = state.next(event.Kind)
		now = now.after(event, counts)
		during := calendar.Since(first)
		if i+1 < len(known) {
			during = during.Intersect(before(known[i+1]))
		}
		if state.stands() {
			perhaps = most(perhaps, now.levels.Within(during))
		}
	}
	return perhaps
}

// most is the greater of two counts on each day.
func most(a, b calendar.Levels) calendar.Levels {
	return a.Plus(positive(b.Minus(a), calendar.Always().Spans()))
}

// levelOn is a count that is n on the days, and 0 on all others.
func levelOn(days calendar.Spans, n int) calendar.Levels {
	var level calendar.Levels
	for period := range days.All() {
		level = level.Plus(calendar.Constant(n).Within(period))
	}
	return level
}

// over says whether nothing can happen any more.
func (s ProposalState) over() bool {
	return s == ProposalRefused || s == ProposalWithdrawn || s == ProposalEnded
}

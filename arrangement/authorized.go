package arrangement

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
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
			number = n.keptOn(from)
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

// keptOn is the number that a renewal from the day on keeps: that of the day, of the last day with any before it, or else
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
// month counts from the last day of the month, whether it is more or less, unless a later event shows that it came
// before. A suspension keeps the number: what is suspended may be resumed without another decision.
//
// Each day has its own number. A renewal sets it from its first day on and leaves the days before as they are, and without
// a number keeps the one that it finds there. An extension adds its days with the number of the last day. From its day on
// to the end, an increase leaves no day with fewer officers than it states, and a reduction none with more.
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

// levelOn is a count that is n on the days, and 0 on all others.
func levelOn(days calendar.Spans, n int) calendar.Levels {
	var level calendar.Levels
	for period := range days.All() {
		level = level.Plus(calendar.Constant(n).Within(period))
	}
	return level
}

// added is how many officers the proposal has approved beside those of others: of one that asks for more or fewer than
// before, those above the number of before, which were approved elsewhere. Where a request for more does not state that
// number, known is false: what was approved cannot be counted.
func (p Proposal) added() (added calendar.Levels, known bool) {
	authorized, before := p.Authorized(), p.request.Before
	switch asks := p.request.Asks; {
	case asks != AskIncrease && asks != AskReduction:
		return authorized, true
	case before.IsZero():
		return calendar.Levels{}, asks == AskReduction || authorized.IsZero()
	default:
		return positive(authorized.Minus(calendar.Constant(before.Int())), calendar.Always().Spans()), true
	}
}

// Planned is how many officers are asked for on each day beside those that are approved, as long as it is not decided:
//
//   - before the decision on the request, the number and the days that it states, or the latest that the receipt or a
//     referral does; where it asks for more than were agreed to before, only what is above that number, and where it asks
//     for fewer, none;
//   - while a change is before the partners to what is approved, what the [Referral] states above [Proposal.Authorized]:
//     its number, or the one that is approved, on its days, or on those that are approved from its day on.
//
// It is 0 on every day once all is decided, withdrawn or ended. Where the number or the days are not stated, nor the
// number of before for a request for more, known is false: such a plan cannot be counted.
func (p Proposal) Planned() (planned calendar.Levels, known bool) {
	if p.IsZero() || p.now.state.over() {
		return calendar.Levels{}, true
	}
	if p.now.state.stands() {
		return p.change()
	}
	number, days := p.asked()
	before := p.request.Before
	switch asks := p.request.Asks; {
	case asks == AskReduction:
		return calendar.Levels{}, true
	case number.IsZero(), days.IsZero(), asks == AskIncrease && before.IsZero():
		return calendar.Levels{}, false
	}
	return levelOn(days.Spans(), max(0, number.Int()-before.Int())), true
}

// change is what the referral that is not decided asks for above what is approved; nothing where none is open.
func (p Proposal) change() (planned calendar.Levels, known bool) {
	if !p.now.undecided {
		return calendar.Levels{}, true
	}
	var referral ProposalEvent
	var approved numbers
	for i, known := range p.known() {
		approved = approved.after(p.events[i], known)
		if p.events[i].Kind == Referral {
			referral = p.events[i]
		}
	}
	number, days := referral.Officers.Int(), referral.Period.Spans()
	switch {
	case referral.Officers.IsZero() && referral.Period.IsZero():
		return calendar.Levels{}, false
	case referral.Officers.IsZero():
		number = approved.keptOn(referral.Period.From())
	case referral.Period.IsZero():
		days = approved.days.Intersect(calendar.Since(referral.On.Period().From()).Spans())
	}
	return positive(calendar.Constant(number).Minus(p.Authorized()), days), !days.IsEmpty()
}

// asked is the number and the days that are asked for: the latest that are stated.
func (p Proposal) asked() (number policy.Measure, days calendar.Period) {
	number, days = p.request.Officers, p.request.Period
	for _, event := range p.events {
		if event.Kind != Receipt && event.Kind != Referral {
			continue
		}
		if !event.Officers.IsZero() {
			number = event.Officers
		}
		if !event.Period.IsZero() {
			days = event.Period
		}
	}
	return number, days
}

// over says whether nothing can happen any more.
func (s ProposalState) over() bool {
	return s == ProposalRefused || s == ProposalWithdrawn || s == ProposalEnded
}

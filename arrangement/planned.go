package arrangement

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// added is how many officers the proposal has approved beside those of others: of one that asks for more or fewer than
// before, those above the number of before, which were approved elsewhere. Where a request for more does not state that
// number, known is false: what was approved cannot be counted.
func (p Proposal) added() (added calendar.Levels, known bool) { return p.addedOf(p.Authorized()) }

// addedOf is [Proposal.added] where as many are approved.
func (p Proposal) addedOf(authorized calendar.Levels) (added calendar.Levels, known bool) {
	agreed := p.request.Before
	switch asks := p.request.Asks; {
	case asks != AskIncrease && asks != AskReduction:
		return authorized, true
	case agreed.IsZero():
		return calendar.Levels{}, asks == AskReduction || authorized.IsZero()
	default:
		return positive(authorized.Minus(calendar.Constant(agreed.Int())), calendar.Always().Spans()), true
	}
}

// Planned is how many officers are asked for on each day beside those that are approved, as long as it is not decided:
//
//   - before the decision on the request, the number and the days that it states, or the latest that the receipt or a
//     referral does; where it asks for more than were agreed to before, only what is above that number, and where it asks
//     for fewer, none;
//   - while a change is before the partners to what is approved, what the [Referral] states above [Proposal.Authorized]:
//     its number, or the one that is approved, on its days, or on those that are approved from its day on; again without
//     what was agreed to before.
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
	agreed := p.request.Before
	switch asks := p.request.Asks; {
	case asks == AskReduction:
		return calendar.Levels{}, true
	case number.IsZero(), days.IsZero(), asks == AskIncrease && agreed.IsZero():
		return calendar.Levels{}, false
	}
	return levelOn(days.Spans(), max(0, number.Int()-agreed.Int())), true
}

// change is what the referral that is not decided asks for above what is counted as approved; nothing where none is open.
func (p Proposal) change() (planned calendar.Levels, known bool) {
	if !p.now.undecided {
		return calendar.Levels{}, true
	}
	var referral ProposalEvent
	var approved numbers
	var last calendar.Date // by which it was surely put
	for i, by := range p.known() {
		approved = approved.after(p.events[i], by)
		if p.events[i].Kind == Referral {
			referral, last = p.events[i], by
		}
	}
	number, days := referral.Officers.Int(), referral.Period.Spans()
	switch {
	case referral.Officers.IsZero() && referral.Period.IsZero():
		return calendar.Levels{}, false
	case referral.Officers.IsZero():
		number = approved.keptOn(referral.Period.From())
	case referral.Period.IsZero():
		if days = approved.days; !days.Overlaps(calendar.Since(last)) {
			return calendar.Levels{}, false // it may be about days after them
		}
		days = days.Intersect(calendar.Since(referral.On.Period().From()).Spans())
	}
	resizes, agreed := p.request.Asks == AskIncrease || p.request.Asks == AskReduction, p.request.Before
	if days.IsEmpty() || resizes && agreed.IsZero() {
		return calendar.Levels{}, false
	}
	added, _ := p.added()
	return positive(calendar.Constant(number-agreed.Int()).Minus(added), days), true
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

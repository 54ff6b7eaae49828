package arrangement

import (
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Authorized is how many officers are approved on each day: 0 before the approval, outside the days approved, and once
// it is withdrawn or ended. A number counts from the day by the end of which it was surely decided: what is known to the
// month counts from the last day of the month, whether it is more or less, unless a later event shows that it came
// before. A suspension keeps the number: what is suspended may be resumed without another decision.
//
// It is never negative. Whether those who decide concurred, [Proposal.Approved] says.
func (p Proposal) Authorized() calendar.Levels {
	var authorized calendar.Levels
	var now proposalProgress
	known := p.known()
	for i, event := range p.events {
		now = now.after(event)
		from := known[i]
		switch {
		case event.Kind == Renewal && event.Period.From().After(from):
			from = event.Period.From() // until then, what was approved before stands
		case !event.Kind.authorizes() && now.state.stands():
			continue
		}
		authorized = authorized.Within(before(from))
		if now.state.stands() {
			days := now.days.Intersect(calendar.Since(from).Spans())
			authorized = authorized.Plus(levelOn(days, now.number.Int()))
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

// Planned is how many officers are asked for on each day, as long as nothing is decided: the number and the days that
// the request states, or the latest that the receipt or a referral does. It is 0 on every day once the proposal is
// decided or withdrawn. Where the number or the days are not stated, known is false: such a plan cannot be counted.
func (p Proposal) Planned() (planned calendar.Levels, known bool) {
	if p.IsZero() || p.now.state.stands() || p.now.state.over() {
		return calendar.Levels{}, true
	}
	number, days := p.asked()
	if number.IsZero() || days.IsZero() {
		return calendar.Levels{}, false
	}
	return levelOn(days.Spans(), number.Int()), true
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

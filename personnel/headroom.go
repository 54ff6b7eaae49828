package personnel

import (
	"sort"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Headroom is how many more officers may leave the service for the whole period so that the verdict of the rules over it
// stays met, and that verdict. Where it is not met as things stand, there is none, and the verdict says whether that is
// so or unknown; on no period it is unknown. Without any limit the headroom is [calendar.MaxLevel].
//
// The rules must not be such that more officers away make one met that was not: it looks for the largest number by
// halving, some thirty verdicts in all.
func Headroom(
	rules policy.Edition[HomeCapacity], home HomeCapacity, period calendar.Period,
) (officers int, verdict policy.Verdict) {
	with := func(more int) policy.Verdict {
		planned := home
		planned.Away = home.Away.Plus(calendar.Constant(more).Within(period))
		return rules.Verdict(planned, period)
	}
	if verdict = with(0); verdict != policy.Met {
		return 0, verdict
	}
	return sort.Search(calendar.MaxLevel, func(more int) bool { return with(more+1) != policy.Met }), verdict
}

// Allowance is the most officers that may be away from the service on each day of the period so that the rules are met on
// that day, whoever is away now; 0 on the days on which nobody may be, and outside the period. What the rules leave
// unknown is not allowed, what is waived for the service is, and nothing is where no rule that bars is in force. Without
// any limit it is [calendar.MaxLevel].
//
// The rules must be such as [Headroom] asks for, and judge each day by those who are away on it. It takes O(log n) decisions
// for each number n that the allowance has.
func Allowance(rules policy.Edition[HomeCapacity], home HomeCapacity, period calendar.Period) calendar.Levels {
	if period.IsZero() || rules.Verdict(home, period) == "" {
		return calendar.Levels{}
	}
	a := allowance{rules: rules, home: home, period: period, elsewhere: home.Away.Minus(home.Away.Within(period))}
	a.split(0, calendar.MaxLevel+1, period.Spans())
	return a.found
}

// allowance finds the most officers for many days at once.
type allowance struct {
	rules     policy.Edition[HomeCapacity]
	home      HomeCapacity
	period    calendar.Period
	elsewhere calendar.Levels // those away outside the period
	found     calendar.Levels
}

// split halves the numbers between one that is allowed on the days and one that is not, and the days with them, until
// each day has its own.
func (a *allowance) split(allowed, refused int, days calendar.Spans) {
	if days.IsEmpty() {
		return
	}
	if refused-allowed == 1 {
		for period := range days.All() {
			a.found = a.found.Plus(calendar.Constant(allowed).Within(period))
		}
		return
	}
	middle := allowed + (refused-allowed)/2
	if refused > calendar.MaxLevel { // no number is known to be refused yet, and most allowances are small
		middle = min(2*allowed+1, calendar.MaxLevel)
	}
	met := days.Intersect(a.metWith(middle))
	a.split(middle, refused, met)
	a.split(allowed, middle, days.Minus(met))
}

// metWith are the days of the period on which the rules that bar are met, or waived, with that many away. A rule that asks
// on one day only lets all days go, or none.
func (a *allowance) metWith(officers int) calendar.Spans {
	planned := a.home
	planned.Away = a.elsewhere.Plus(calendar.Constant(officers).Within(a.period))
	days := a.period.Spans()
	for f := range a.rules.Decide(planned, a.period).Findings() {
		switch {
		case f.Effect != policy.Bars:
		case f.Asked == policy.Throughout:
			days = days.Minus(f.Unmet())
		case f.Verdict() != policy.Met:
			return calendar.Spans{}
		}
	}
	return days
}

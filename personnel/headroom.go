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

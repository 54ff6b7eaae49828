package arrangement_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// TestCeilingOnDaysThatNobodyKnows is a decision known to the year: on the days of that year the officers may be there already,
// and nothing is said to be kept without them.
func TestCeilingOnDaysThatNobodyKnows(t *testing.T) {
	decided := arrangement.MustReplayProposal(asked("2008"), happens("receipt", "2008"), happens("approval:2008-01-01/2010-01-01", "2008"),
		happens("increase:180", "2009-02"))
	check := arrangement.CheckCeiling(decided, approvedFor(50, "2008-03-01/2010-01-01"))
	for on, want := range map[string]struct{ approved, planned int }{
		"2007-12-31": {0, 0}, "2008-01-01": {0, 20}, "2008-03-01": {50, 20}, "2008-12-30": {50, 20}, "2008-12-31": {70, 0},
		"2009-01-31": {70, 0}, "2009-02-01": {70, 160}, "2009-02-27": {70, 160}, "2009-02-28": {230, 0},
	} {
		assert.Equal(t, want.approved, check.Approved.At(day(t, on)), on)
		assert.Equal(t, want.planned, check.Planned.At(day(t, on)), on)
	}
	assert.Equal(t, []arrangement.CeilingBreach{
		{Period: calendar.MustParsePeriod("2009-02-01/2010-01-01"), Over: 30, On: calendar.On(2009, time.February, 1)},
	}, check.Breaches())
	assert.Equal(t, 130, check.Fits(calendar.MustParsePeriod("2008-12-30/2008-12-31")))
	assert.Equal(t, policy.Unmet, check.Verdict(calendar.MustParsePeriod("2009-02-01/2009-02-02")))
	assert.Equal(t, policy.Met, check.Verdict(calendar.MustParsePeriod("2009-01-31/2009-02-01")))

	before := asked("2009")
	before.Asks, before.Before, before.Officers = arrangement.AskIncrease, officers(100), officers(120)
	more := arrangement.MustReplayProposal(before, happens("receipt", "2009-01-05"), happens("approval:120", "2009-02"))
	assert.Equal(t, 20, arrangement.CheckCeiling(more).Planned.At(day(t, "2009-02-15")), "only what is above the number of before")

	before.Before = policy.Measure{}
	for on, want := range map[string]policy.Verdict{"2009-02": policy.Unknown, "2009-02-15": policy.Met} {
		events := []arrangement.ProposalEvent{happens("receipt", "2009-01-05"), happens("approval:120", on), happens("end", on)}
		unstated := arrangement.CheckCeiling(arrangement.MustReplayProposal(before, events...))
		assert.True(t, unstated.Approved.IsZero(), "surely approved on no day")
		assert.Equal(t, want, unstated.Verdict(calendar.MustParsePeriod("2009-02-10/2009-02-20")), "%s: how many may have been is not stated", on)
	}
}

// TestTheCeilingCountsWhateverDayItWas holds the check to every way in which events whose day is not known can have happened: it never counts fewer officers than were then approved.
func TestTheCeilingCountsWhateverDayItWas(t *testing.T) {
	made := rand.New(rand.NewPCG(6, 2008))
	dates := []string{"2008", "2008-03", "2008-03-10", "2008-07", "2009", "2009-01", "2009-02-20", "2009-06", "[2008-02-20..2008-07-15]", "[2008-12-20..2009-02-10]"}
	kinds := []string{
		"increase:25", "increase:40", "reduction:5", "reduction:15", "extension:2009-04-01/2010-01-01", "renewal:2009-01-01/2010-06-01",
		"renewal:2009-06-01/2010-06-01", "suspension", "resumption", "end", "withdrawal", "referral:30", "announcement:7",
	}
	compared := 0
	for range 20_000 {
		events := []arrangement.ProposalEvent{happens("receipt", "2008"), happens("approval:2008-02-01/2009-04-01", dates[made.IntN(3)])}
		proposal, err := arrangement.ReplayProposal(asked("2008"), events...)
		require.NoError(t, err)
		for range 1 + made.IntN(4) {
			event := happens(kinds[made.IntN(len(kinds))], dates[made.IntN(len(dates))])
			if next, err := proposal.Advance(event); err == nil {
				proposal, events = next, append(events, event)
			}
		}
		check := arrangement.CheckCeiling(proposal)
		exact := make([]arrangement.ProposalEvent, len(events))
		last := calendar.Date{}
		for i, event := range events {
			may := event.On.Period().Intersect(calendar.Since(last))
			if last.IsZero() {
				may = event.On.Period()
			}
			if may.IsZero() {
				break
			}
			last = may.From().AddDays(made.IntN(may.Len()))
			event.On = calendar.Exactly(last)
			exact[i] = event
		}
		known, err := arrangement.ReplayProposal(asked("2008"), exact...)
		if err != nil {
			continue // not on these days
		}
		compared++
		over := known.Authorized().Minus(check.Total()).Above(calendar.Levels{})
		require.True(t, over.IsEmpty(), "%v counts too few: %v", events, over)
	}
	require.Greater(t, compared, 5000)
}

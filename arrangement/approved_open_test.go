package arrangement_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// TestWhatIsApprovedIsSoWhateverDayItWas puts events whose day is not known on every sort of days that they may have been
// of: what is met was met on all of them, about the merger of the agency into the department, too.
func TestWhatIsApprovedIsSoWhateverDayItWas(t *testing.T) {
	made := rand.New(rand.NewPCG(6, 2013))
	dates := []string{
		"2013", "2013-05", "2013-06", "2013-06-25", "2013-06-26", "2013-07",
		"[2013-04-20..2013-05-15]", "[2013-05-15..2013-06-25]", "[2013-06-10..2013-07-10]", "[2013-06-26..2013-08-20]", "[2013-12-20..2014-02-10]",
	}
	kinds := []string{
		"+approval", "+approval", "+renewal", "+extension", "+increase", "approval", "increase", "reduction", "suspension", "end", "referral", "refusal",
		"concurrence-withheld", "concurrence-given", "concurrence-given:foreign-affairs", "concurrence-given:development",
	}
	whose := [][]arrangement.Partner{
		{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}, {arrangement.ForeignAffairs, arrangement.PublicSafety},
	}
	periods := map[arrangement.ProposalKind]string{
		arrangement.Approval: "2013-05-01/2014-01-01", arrangement.Extension: "2014-01-01/2015-01-01", arrangement.Renewal: "2013-09-01/2014-06-01",
	}
	compared, met := 0, 0
	for range 3_000 {
		events := []arrangement.ProposalEvent{happens("receipt", "2013-01")}
		proposal := arrangement.MustReplayProposal(asked("2013-01"), events...)
		for range 1 + made.IntN(6) {
			kind := kinds[made.IntN(len(kinds))]
			event := happens(strings.TrimPrefix(kind, "+"), dates[made.IntN(len(dates))])
			if text, decides := periods[event.Kind]; decides {
				event.Period = calendar.MustParsePeriod(text)
			}
			if strings.HasPrefix(kind, "+") {
				event.Concurring = whose[made.IntN(len(whose))]
			}
			if next, err := proposal.Advance(event); err == nil {
				proposal, events = next, append(events, event)
			}
		}
		for range 8 {
			known, ok := onSomeDays(events, made)
			if !ok {
				continue
			}
			compared++
			for range 4 {
				on := calendar.On(2013, 4, 1).AddDays(made.IntN(400))
				if proposal.Approved(on) == policy.Met {
					met++
					require.Equal(t, policy.Met, known.Approved(on), "%s, %v, as %v", on, proposal, known)
				}
			}
		}
	}
	require.Greater(t, compared, 5_000)
	require.Greater(t, met, 1_000)
}

// onSomeDays is the proposal of the events, each on a day that it may have been of and none before another, and whether it can
// have been so. Who is named of those that no longer decide on the day is left out.
func onSomeDays(events []arrangement.ProposalEvent, made *rand.Rand) (arrangement.Proposal, bool) {
	exact := make([]arrangement.ProposalEvent, len(events))
	from := calendar.On(2013, 1, 1)
	for i, event := range events {
		may := event.On.Period().Intersect(calendar.Since(from))
		if may.IsZero() {
			return arrangement.Proposal{}, false
		}
		from = may.From().AddDays(made.IntN(may.Len()))
		event.On = calendar.Exactly(from)
		var concurring []arrangement.Partner
		for _, partner := range event.Concurring {
			if _, decides := partner.Has(arrangement.Decides, from); decides {
				concurring = append(concurring, partner)
			}
		}
		event.Concurring = concurring
		exact[i] = event
	}
	proposal, err := arrangement.ReplayProposal(asked("2013-01"), exact...)
	return proposal, err == nil
}

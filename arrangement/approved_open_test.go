package arrangement_test

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// change is a day from which others are asked than before, and what may happen about it.
type change struct {
	dates   []string // of the year, exact and not
	spoken  []string // kinds of events by which a partner says something, with the partner
	signed  [][]arrangement.Partner
	by      [][]arrangement.Office
	periods map[arrangement.ProposalKind]string
}

// changes are the merger of the agency into the department, and the ministers in place of the departments.
var changes = map[int]change{
	2013: {
		dates: []string{
			"2013", "2013-05", "2013-06", "2013-06-25", "2013-06-26", "2013-07",
			"[2013-04-20..2013-05-15]", "[2013-05-15..2013-06-25]", "[2013-06-10..2013-07-10]", "[2013-06-26..2013-08-20]", "[2013-12-20..2014-02-10]",
		},
		spoken: []string{"concurrence-withheld", "concurrence-given", "concurrence-given:foreign-affairs", "concurrence-given:development"},
		signed: [][]arrangement.Partner{
			{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}, {arrangement.ForeignAffairs, arrangement.PublicSafety},
		},
		by: [][]arrangement.Office{nil},
		periods: map[arrangement.ProposalKind]string{
			arrangement.Approval: "2013-05-01/2014-01-01", arrangement.Extension: "2014-01-01/2015-01-01", arrangement.Renewal: "2013-09-01/2014-06-01",
		},
	},
	2017: {
		dates: []string{
			"2017", "2017-01", "2017-02", "2017-02-23", "2017-02-24", "2017-03",
			"[2017-01-20..2017-02-23]", "[2017-02-10..2017-03-10]", "[2017-02-24..2017-04-20]", "[2017-10-20..2018-02-10]",
		},
		spoken: []string{"concurrence-withheld", "concurrence-given", "concurrence-given:foreign-affairs", "concurrence-withheld:foreign-affairs"},
		signed: [][]arrangement.Partner{nil, {arrangement.ForeignAffairs, arrangement.PublicSafety}},
		by:     [][]arrangement.Office{nil, {foreignOffice, aidOffice, safetyOffice}, {foreignOffice, aidOffice}},
		periods: map[arrangement.ProposalKind]string{
			arrangement.Approval: "2017-01-15/2017-10-01", arrangement.Extension: "2017-10-01/2018-10-01", arrangement.Renewal: "2017-06-01/2018-06-01",
		},
	},
}

// TestWhatIsApprovedIsSoWhateverDayItWas puts events whose day is not known on every sort of days that they may have been
// of: what is met was met on all of them, about a day from which others are asked, too.
func TestWhatIsApprovedIsSoWhateverDayItWas(t *testing.T) {
	decisions := []string{"approval", "approval", "approval", "renewal", "extension", "increase", "reduction", "suspension", "end", "referral", "refusal"}
	for year, about := range changes {
		t.Run(strconv.Itoa(year), func(t *testing.T) {
			made := rand.New(rand.NewPCG(6, uint64(year)))
			request := asked(strconv.Itoa(year) + "-01")
			from := request.Received.Period().From()
			kinds := slices.Concat(decisions, about.spoken)
			compared, met := 0, 0
			for range 3_000 {
				events := []arrangement.ProposalEvent{happens("receipt", request.Received.String())}
				proposal := arrangement.MustReplayProposal(request, events...)
				for range 1 + made.IntN(6) {
					event := happens(kinds[made.IntN(len(kinds))], about.dates[made.IntN(len(about.dates))])
					if text, decides := about.periods[event.Kind]; decides {
						event.Period = calendar.MustParsePeriod(text)
					}
					if event.Kind.Guard() == arrangement.Unopposed && made.IntN(4) > 0 {
						event.Concurring = about.signed[made.IntN(len(about.signed))]
						event.Ministers = about.by[made.IntN(len(about.by))]
					}
					if next, err := proposal.Advance(event); err == nil {
						proposal, events = next, append(events, event)
					}
				}
				for range 8 {
					known, ok := onSomeDays(request, events, made)
					if !ok {
						continue
					}
					compared++
					for range 4 {
						on := from.AddDays(90 + made.IntN(400))
						if proposal.Approved(on) == policy.Met {
							met++
							require.Equal(t, policy.Met, known.Approved(on), "%s: %s\nas: %s", on, proposal.Explain(language.English), known.Explain(language.English))
						}
					}
				}
			}
			require.Greater(t, compared, 5_000)
			require.Greater(t, met, 1_000)
		})
	}
}

// onSomeDays is the proposal of the events, each on a day that it may have been of and none before another, and whether it can
// have been so. Who is named and does not decide on the day is left out.
func onSomeDays(request arrangement.Request, events []arrangement.ProposalEvent, made *rand.Rand) (arrangement.Proposal, bool) {
	exact := make([]arrangement.ProposalEvent, len(events))
	from := request.Received.Period().From()
	for i, event := range events {
		may := event.On.Period().Intersect(calendar.Since(from))
		if may.IsZero() {
			return arrangement.Proposal{}, false
		}
		from = may.From().AddDays(made.IntN(may.Len()))
		event.On = calendar.Exactly(from)
		event.Concurring = slices.DeleteFunc(slices.Clone(event.Concurring), func(partner arrangement.Partner) bool {
			_, decides := partner.Has(arrangement.Decides, from)
			return !decides
		})
		if from.Before(calendar.On(2017, time.February, 24)) {
			event.Ministers = nil
		}
		exact[i] = event
	}
	proposal, err := arrangement.ReplayProposal(request, exact...)
	return proposal, err == nil
}

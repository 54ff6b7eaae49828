package arrangement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// What is on public record of a decision is often the decision alone.
func TestApprovalWithoutReferral(t *testing.T) {
	for _, way := range []string{"receipt", "receipt acknowledgement", "receipt reconnaissance"} {
		t.Run(way, func(t *testing.T) {
			silent := happens("approval", "2008-07-01")
			signed := silent
			signed.Concurring = []arrangement.Partner{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}
			for want, event := range map[policy.Verdict]arrangement.ProposalEvent{policy.Unknown: silent, policy.Met: signed} {
				proposal, err := lived(t, way).Advance(event)
				assert.NoError(t, err)
				day := calendar.MustParse("2009-01-01")
				assert.Equal(t, arrangement.ProposalApproved, proposal.On(day))
				assert.Equal(t, 20, proposal.Authorized().At(day))
				assert.Equal(t, want, proposal.Consent(day).Verdict())
				assert.Equal(t, want, proposal.Approved(day))
				for _, due := range proposal.Due(day) {
					assert.NotContains(t, due.Awaits, arrangement.Referral, "what is decided need not be put before the partners any more")
				}
			}
		})
	}
}

func TestAnnouncementDecidesNothing(t *testing.T) {
	told := happens("announcement", "2008-07-02")
	told.Officers, told.Period = officers(45), calendar.MustParsePeriod("2010-01-01/..")
	for _, way := range []string{
		"receipt", "receipt referral", "receipt approval", "receipt approval:-escort suspension", "receipt referral concurrence-withheld",
	} {
		t.Run(way, func(t *testing.T) {
			before := lived(t, way)
			after, err := before.Advance(told)
			assert.NoError(t, err)
			assert.Equal(t, before.State(), after.State())
			assert.Equal(t, before.Withheld(), after.Withheld())
			assert.True(t, before.Authorized().Equal(after.Authorized()))
			for _, on := range []string{"2008-07-01", "2008-07-02", "2010-06-01"} {
				day := calendar.MustParse(on)
				assert.Equal(t, before.On(day), after.On(day))
				assert.Equal(t, before.Due(day), after.Due(day))
				assert.Equal(t, before.Consent(day).Verdict(), after.Consent(day).Verdict())
				assert.Equal(t, before.Approved(day), after.Approved(day))
			}
			planned, known := before.Planned()
			still, stillKnown := after.Planned()
			assert.Equal(t, known, stillKnown)
			assert.True(t, planned.Equal(still))
		})
	}
}

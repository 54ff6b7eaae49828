package arrangement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestProposalFit(t *testing.T) {
	approved := "receipt referral approval:-escort "
	for name, test := range map[string]struct {
		way, kind string
		want      []string
	}{
		"an increase to as many":                      {approved, "increase:20", []string{"officers"}},
		"an increase to one more":                     {approved, "increase:21", nil},
		"a reduction to as many":                      {approved, "reduction:20", []string{"officers"}},
		"a reduction to one fewer":                    {approved, "reduction:19", nil},
		"an increase after an increase":               {approved + "increase", "increase:30", []string{"officers"}},
		"an increase before a renewal to fewer":       {approved + "renewal:5", "increase:6", []string{"officers"}},
		"a reduction before a renewal to fewer":       {approved + "renewal:5", "reduction:10", nil},
		"an extension from the next day":              {approved, "extension:2009-04-01/2009-04-02", nil},
		"an extension that leaves out a day":          {approved, "extension:2009-04-02/2010-01-01", []string{"period"}},
		"an extension of days approved already":       {approved, "extension:2008-07-01/2009-04-01", []string{"period"}},
		"an extension that begins before and goes on": {approved, "extension:2009-01-01/2009-04-02", nil},
		"an open-ended extension":                     {approved, "extension:2009-04-01/..", nil},
		"nothing extends what has no end":             {approved + "extension:2009-04-01/..", "extension", []string{"period"}},
		"an extension of a renewal, not of the first": {approved + "renewal", "extension:2009-04-01/2010-01-01", []string{"period"}},
		"an extension of a renewal":                   {approved + "renewal", "extension:2011-01-01/2011-02-01", nil},
		"a condition that nobody set":                 {approved, "condition-fulfilled:other", []string{"fulfils"}},
		"a condition that was set":                    {approved, "condition-fulfilled:escort", nil},
		"a condition fulfilled before":                {approved + "renewal:-other condition-fulfilled:escort", "condition-fulfilled:escort", []string{"fulfils"}},
		"a condition with the name of an earlier one": {approved, "renewal:-escort", []string{"conditions[0].id"}},
	} {
		t.Run(name, func(t *testing.T) {
			proposal := lived(t, test.way)
			next, err := proposal.Advance(happens(test.kind, "2008-05-02"))
			assertFaults(t, err, test.want...)
			assert.Equal(t, test.want != nil, proposal.Equal(next))
		})
	}
	t.Run("what is not stated fits, and is missing", func(t *testing.T) {
		for _, kind := range []string{"increase", "reduction"} {
			e := happens(kind, "2008-05-02")
			e.Officers = policy.Measure{}
			_, err := lived(t, approved).Advance(e)
			assertFaults(t, err, "officers: missing")
			e = happens(kind, "2008-05-02")
			e.On = calendar.PartialDate{}
			_, err = lived(t, approved).Advance(e)
			assertFaults(t, err, "on: missing")
		}
	})
	t.Run("the receipt is the one that the request states", func(t *testing.T) {
		proposal, err := arrangement.Propose(asked("2008-05"))
		require.NoError(t, err)
		for on, want := range map[string][]string{
			"2008-04-30": {"on"}, "2008-05-01": nil, "2008": nil, "2008-05-31": nil, "2008-06-01": {"on"},
		} {
			_, err = proposal.Advance(happens("receipt", on))
			assertFaults(t, err, want...)
		}
	})
}

// TestNothingHappensBeforeTheRequest tells of a receipt in a year, of a request that came in a month of it.
func TestNothingHappensBeforeTheRequest(t *testing.T) {
	received, err := arrangement.ReplayProposal(asked("2008-05"), happens("receipt", "2008"))
	require.NoError(t, err)
	for on, want := range map[string][]string{
		"1998-05-01": {"on"}, "2008-04-30": {"on: at odds with another value; given: April 30, 2008; accepted: May 1, 2008 or later"},
		"2008-04": {"on"}, "2008-05-01": nil, "2008-05-02": nil, "2008-05": nil, "2008": nil,
	} {
		_, err := received.Advance(happens("approval", on))
		assertFaults(t, err, want...)
	}
}

// TestNumbersChangeWhileAnybodyIsApproved raises an increase and a reduction about the last day approved.
func TestNumbersChangeWhileAnybodyIsApproved(t *testing.T) {
	approved := lived(t, "receipt referral approval")
	extended, err := approved.Advance(happens("extension", "2009-05-01"))
	require.NoError(t, err)
	renewed, err := approved.Advance(happens("renewal", "2009-03-01"))
	require.NoError(t, err)
	late := []string{"on: at odds with another value; given: "}
	for _, kind := range []string{"increase", "reduction"} {
		for name, c := range map[string]struct {
			proposal arrangement.Proposal
			on       string
			want     []string
		}{
			"the day before the last":                           {approved, "2009-03-30", nil},
			"the last day":                                      {approved, "2009-03-31", nil},
			"the day after":                                     {approved, "2009-04-01", late},
			"the month of the last day":                         {approved, "2009-03", nil},
			"the month after":                                   {approved, "2009-04", late},
			"the year of the last day":                          {approved, "2009", nil},
			"after an extension that came late":                 {extended, "2009-05-01", nil},
			"the year, of which the rest is after the last day": {extended, "2009", nil},
			"between the days approved and those renewed":       {renewed, "2009-06-01", nil},
			"the day after the renewed ones":                    {renewed, "2011-01-01", late},
		} {
			t.Run(kind+" "+name, func(t *testing.T) {
				_, err := c.proposal.Advance(happens(kind, c.on))
				assertFaults(t, err, c.want...)
			})
		}
	}
	_, err = approved.Advance(happens("increase", "2009-04-01"))
	assert.Equal(t, bilingual.Text{
		English: "March 31, 2009 or earlier, the last day approved; after it an extension or a renewal has to come first",
		French:  "au plus tard le 31 mars 2009, dernier jour approuvé\u00a0; ensuite, il faut d'abord une prolongation ou un renouvellement",
	}, fault.Of(err)[0].Accepted)
	looked, err := approved.Advance(happens("reconnaissance", "2009-04-01"))
	require.NoError(t, err)
	_, err = looked.Advance(happens("increase", "2009"))
	assertFaults(t, err, late...)
}

// TestProposalOfAnOrganizationOfOnesOwn carries a request of one that the registry does not have, all the way.
func TestProposalOfAnOrganizationOfOnesOwn(t *testing.T) {
	request := asked("2008-05")
	request.Organization = ""
	request.OtherOrganization = arrangement.OtherOrganization{
		Name: bilingual.Text{English: "Organization of American States", French: "Organisation des États américains"},
	}
	assert.True(t, request.Multilateral())
	proposal := arrangement.MustReplayProposal(request, happens("receipt", "2008-05-01"))
	roundTrip(t, proposal)
	assert.Equal(t, request, proposal.Request())
	assert.False(t, proposal.Equal(lived(t, "receipt")))
	assert.Contains(t, proposal.Explain(language.English), "Organization of American States, Haiti: proposal received\n")
	assert.Contains(t, proposal.Explain(language.French), "Organisation des États américains, Haïti\u00a0: proposition reçue\n")
}

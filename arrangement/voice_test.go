package arrangement_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	foreignOffice = arrangement.ForeignAffairsMinister
	aidOffice     = arrangement.DevelopmentMinister
	safetyOffice  = arrangement.PublicSafetyMinister
)

// by is the event with the ministers whose word it is.
func by(e arrangement.ProposalEvent, ministers ...arrangement.Office) arrangement.ProposalEvent {
	e.Ministers = ministers
	return e
}

// referred2018 is a proposal before the three ministers in February 2018, and what happened then.
func referred2018(t testing.TB, ancillary policy.Answer, events ...arrangement.ProposalEvent) (arrangement.Proposal, error) {
	t.Helper()
	request := asked("2018")
	request.Ancillary = ancillary
	return arrangement.ReplayProposal(request, append([]arrangement.ProposalEvent{
		happens("receipt", "2018-01-05"), happens("referral", "2018-02-01"),
	}, events...)...)
}

// TestOneMinisterAloneWithholds is what the three ministers of 2017, 2019 and 2022 can do, each alone.
func TestOneMinisterAloneWithholds(t *testing.T) {
	for _, c := range []struct {
		partner string
		alone   arrangement.Office
		rule    string
		title   string
	}{
		{"foreign-affairs", foreignOffice, foreignMinister, "minister of foreign affairs"},
		{"foreign-affairs", aidOffice, aidMinister, "minister of international development"},
		{"public-safety", safetyOffice, safetyMinister, "minister of public safety"},
	} {
		t.Run(c.title, func(t *testing.T) {
			all := []arrangement.ProposalEvent{
				by(happens("concurrence-given:foreign-affairs", "2018-02-10"), foreignOffice, aidOffice),
				by(happens("concurrence-given:public-safety", "2018-02-10"), safetyOffice),
			}
			given, err := referred2018(t, "", all...)
			require.NoError(t, err)
			assert.Equal(t, policy.Met, given.Consent(day(t, "2018-02-10")).Verdict())
			withheld, err := given.Advance(by(happens("concurrence-withheld:"+c.partner, "2018-02-20"), c.alone))
			require.NoError(t, err)
			decision := withheld.Consent(day(t, "2018-02-20"))
			assert.Equal(t, policy.Unmet, decision.Verdict())
			var blocking []string
			for finding := range decision.Blocking() {
				blocking = append(blocking, finding.Rule)
			}
			assert.Equal(t, []string{c.rule}, blocking)
			assert.Equal(t, []arrangement.Partner{arrangement.Partner(c.partner)}, withheld.Withheld())
			_, err = withheld.Advance(happens("approval:2018-03-01/2019-03-01", "2018-02-21"))
			require.ErrorContains(t, err, "concurrence withheld by: "+c.title)
			approved, err := given.Advance(happens("approval:2018-03-01/2019-03-01", "2018-02-21"))
			require.NoError(t, err)
			assert.Equal(t, policy.Met, approved.Approved(day(t, "2018-03-01")))
			takenBack, err := approved.Advance(by(happens("concurrence-withheld:"+c.partner, "2018-03-05"), c.alone))
			require.NoError(t, err)
			assert.Equal(t, policy.Unmet, takenBack.Approved(day(t, "2018-03-05")))
		})
	}
}

// TestADecisionThatTwoOfThreeSigned is one that names the ministers who agreed to it.
func TestADecisionThatTwoOfThreeSigned(t *testing.T) {
	for name, c := range map[string]struct {
		signed     []arrangement.Office
		concurring []arrangement.Partner
		want       policy.Verdict
	}{
		"all three":                          {[]arrangement.Office{foreignOffice, aidOffice, safetyOffice}, nil, policy.Met},
		"not development":                    {[]arrangement.Office{foreignOffice, safetyOffice}, nil, policy.Unknown},
		"two, and the department of foreign": {[]arrangement.Office{foreignOffice, safetyOffice}, []arrangement.Partner{arrangement.ForeignAffairs}, policy.Unknown},
		"two, and public safety as a whole":  {[]arrangement.Office{foreignOffice, aidOffice}, []arrangement.Partner{arrangement.PublicSafety}, policy.Met},
		"both departments as wholes":         {nil, []arrangement.Partner{arrangement.ForeignAffairs, arrangement.PublicSafety}, policy.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			approval := by(happens("approval:2018-03-01/2019-03-01", "2018-02-21"), c.signed...)
			approval.Concurring = c.concurring
			proposal, err := referred2018(t, "", approval)
			require.NoError(t, err)
			assert.Equal(t, c.want, proposal.Approved(day(t, "2018-03-01")))
			proposal, err = referred2018(t, policy.Yes, approval)
			require.NoError(t, err)
			if len(c.concurring) > 0 {
				assert.Equal(t, policy.Met, proposal.Approved(day(t, "2018-03-01")), "the department is enough for an ancillary deployment")
			}
		})
	}
}

// TestTheLastWordOfADayCounts holds that whoever withholds nothing any more is not said to withhold its consent, in whichever
// order a department and its ministers spoke on one day: the guard of an approval and the consent to it agree.
func TestTheLastWordOfADayCounts(t *testing.T) {
	withheld := 0
	made := rand.New(rand.NewPCG(6, 2018))
	for range 2000 {
		ancillary := []policy.Answer{"", policy.No, policy.Yes}[made.IntN(3)]
		var events []arrangement.ProposalEvent
		var told []string
		for range 1 + made.IntN(6) {
			kind := []string{"concurrence-given:", "concurrence-withheld:"}[made.IntN(2)]
			partner, ministers := "public-safety", []arrangement.Office{safetyOffice}
			if made.IntN(2) == 0 {
				partner, ministers = "foreign-affairs", []arrangement.Office{foreignOffice, aidOffice}
			}
			from := made.IntN(len(ministers) + 1)
			ministers = ministers[from : from+made.IntN(len(ministers)+1-from)]
			events = append(events, by(happens(kind+partner, []string{"2018-02-15", "2018-02"}[made.IntN(2)]), ministers...))
			told = append(told, fmt.Sprint(kind, partner, ministers))
		}
		proposal, err := referred2018(t, ancillary, events...)
		require.NoError(t, err)
		var unmet []arrangement.Partner
		for finding := range proposal.Consent(day(t, "2018-03-01")).Blocking() {
			if finding.Verdict() == policy.Unmet {
				partner := arrangement.ForeignAffairs
				if finding.Rule == safetyMinister {
					partner = arrangement.PublicSafety
				}
				unmet = append(unmet, partner)
			}
		}
		require.Equal(t, proposal.Withheld(), slices.Compact(unmet), "%s %v", ancillary, told)
		withheld += len(unmet)
	}
	require.Greater(t, withheld, 500, "some are withheld")
}

// TestWhoWithholdsIsWhoCanGive is the guard of an approval, step by step: who withholds after each event.
func TestWhoWithholdsIsWhoCanGive(t *testing.T) {
	foreign, safety := arrangement.ForeignAffairs, arrangement.PublicSafety
	yes, no := "concurrence-given:", "concurrence-withheld:"
	const f, s = "foreign-affairs", "public-safety"
	at := func(kind, on string, ministers ...arrangement.Office) arrangement.ProposalEvent {
		return by(happens(kind, on), ministers...)
	}
	none := []arrangement.Partner(nil)
	for name, c := range map[string]struct {
		ancillary policy.Answer
		events    []arrangement.ProposalEvent
		want      []arrangement.Partner
	}{
		"the other minister's yes is not its own": {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02", aidOffice), at(yes+f, "2018-02-03", foreignOffice)}, []arrangement.Partner{foreign}},
		"its own is":                                  {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02", aidOffice), at(yes+f, "2018-02-03", aidOffice)}, none},
		"the department withholds for both":           {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02"), at(yes+f, "2018-02-03", foreignOffice)}, []arrangement.Partner{foreign}},
		"and both give":                               {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02"), at(yes+f, "2018-02-03", foreignOffice, aidOffice)}, none},
		"nobody knows whose yes it is":                {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02"), at(yes+f, "2018-02-03")}, []arrangement.Partner{foreign}},
		"of one minister everybody knows":             {"", []arrangement.ProposalEvent{at(no+s, "2018-02-02", safetyOffice), at(yes+s, "2018-02-03")}, none},
		"an ancillary one, where it is enough":        {policy.Yes, []arrangement.ProposalEvent{at(no+f, "2018-02-02"), at(yes+f, "2018-02-03")}, none},
		"two partners":                                {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02", aidOffice), at(no+s, "2018-02-03")}, []arrangement.Partner{foreign, safety}},
		"put before them anew":                        {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02", aidOffice), at("referral", "2018-02-03")}, none},
		"a yes of one that nobody withheld":           {"", []arrangement.ProposalEvent{at(yes+f, "2018-02-03", aidOffice)}, none},
		"one withholds, and then the other one too":   {"", []arrangement.ProposalEvent{at(no+f, "2018-02-02", aidOffice), at(no+f, "2018-02-03", foreignOffice), at(yes+f, "2018-02-04", aidOffice)}, []arrangement.Partner{foreign}},
		"public safety withholds and foreign affairs": {"", []arrangement.ProposalEvent{at(no+s, "2018-02-02"), at(yes+f, "2018-02-03", foreignOffice, aidOffice)}, []arrangement.Partner{safety}},
	} {
		t.Run(name, func(t *testing.T) {
			proposal, err := referred2018(t, c.ancillary, c.events...)
			require.NoError(t, err)
			assert.Equal(t, c.want, proposal.Withheld())
		})
	}
	t.Run("in a year in which first the department and then its ministers were asked", func(t *testing.T) {
		begun := []arrangement.ProposalEvent{happens("receipt", "2017-01-05"), happens("referral", "2017-02-01"), at(no+f, "2017", aidOffice)}
		assert.Equal(t, []arrangement.Partner{foreign}, arrangement.MustReplayProposal(asked("2017"), begun...).Withheld())
		given := append(begun, at(yes+f, "2018-02-01", aidOffice))
		assert.Empty(t, arrangement.MustReplayProposal(asked("2017"), given...).Withheld(), "the other minister withheld nothing")
	})
	t.Run("before it is known who decides, a partner speaks as a whole", func(t *testing.T) {
		begun := []arrangement.ProposalEvent{happens("receipt", "2005-01-05"), happens("referral", "2005-02-01"), happens(no+f, "2005-02-02")}
		assert.Equal(t, []arrangement.Partner{foreign}, arrangement.MustReplayProposal(asked("2005"), begun...).Withheld())
		assert.Empty(t, arrangement.MustReplayProposal(asked("2005"), append(begun, happens(yes+f, "2005-02-03"))...).Withheld())
	})
	t.Run("what a department withheld before, each of its ministers withholds after", func(t *testing.T) {
		proposal := arrangement.MustReplayProposal(asked("2017"), happens("receipt", "2017-01-05"), happens("referral", "2017-02-01"),
			happens(no+f, "2017-02-23"))
		for _, step := range []struct {
			event arrangement.ProposalEvent
			want  []arrangement.Partner
		}{
			{at(yes+f, "2017-02-24", foreignOffice), []arrangement.Partner{foreign}},
			{at(yes+f, "2017-02-24", aidOffice), none},
		} {
			var err error
			proposal, err = proposal.Advance(step.event)
			require.NoError(t, err)
			assert.Equal(t, step.want, proposal.Withheld())
		}
	})
}

func TestTheMinistersOfAnEvent(t *testing.T) {
	check := func(kind, on string, ministers ...arrangement.Office) error {
		return by(happens(kind, on), ministers...).Check()
	}
	assertFaults(t, check("concurrence-given:foreign-affairs", "2017-02-24", aidOffice))
	assertFaults(t, check("concurrence-given:foreign-affairs", "2017", aidOffice))
	assertFaults(t, check("concurrence-given:foreign-affairs", "2017-02-23", aidOffice), "ministers[0]")
	assertFaults(t, check("concurrence-withheld:public-safety", "2018", aidOffice), "ministers[0]")
	assertFaults(t, check("approval:2018-03-01/2019-03-01", "2018", safetyOffice, aidOffice, safetyOffice, "nobody"), "ministers[2]", "ministers[3]")
	assertFaults(t, check("approval:2016-07-01/2017-07-01", "2016-05", safetyOffice), "ministers[0]")
	assertFaults(t, check("reduction", "2018", safetyOffice), "ministers: at odds")
	assertFaults(t, check("announcement", "2018", safetyOffice), "ministers: at odds")

	e := by(happens("concurrence-withheld:foreign-affairs", "2018-02-20"), aidOffice)
	assert.Equal(t, "February 20, 2018: concurrence withheld; department of foreign affairs; minister of international development", e.In(language.English))
	e = by(happens("approval:2018-03-01/2019-03-01", "2018-02-20"), foreignOffice, aidOffice, safetyOffice)
	assert.Contains(t, e.In(language.French), "assentiment\u00a0: ministre des Affaires étrangères, ministre du Développement international et "+
		"ministre de la Sécurité publique")
}

func TestTheRosterOfAnAncillaryDeployment(t *testing.T) {
	for on, ministers := range map[string]int{"2013-06-26": 3, "2017-02-23": 3, "2017-02-24": 0, "2019-11-20": 0, "2026-01-01": 0} {
		t.Run(on, func(t *testing.T) {
			for _, ancillary := range []policy.Answer{"", policy.No, policy.Yes} {
				roster := arrangement.Roster(arrangement.Request{Ancillary: ancillary}, day(t, on))
				ordinary := arrangement.Roster(arrangement.Request{}, day(t, on))
				require.Len(t, roster, len(ordinary))
				deciding := 0
				for i, seat := range roster {
					if seat.Part != arrangement.Decides || ancillary != policy.Yes {
						assert.Equal(t, ordinary[i], seat)
						continue
					}
					deciding += len(seat.Ministers)
					assert.Equal(t, ordinary[i].Partner, seat.Partner)
					if ministers == 0 {
						assert.Equal(t, policy.Assumed, seat.Basis.Strength)
						assert.Equal(t, "ps-2019", seat.Basis.Source.ID)
					}
				}
				if ancillary == policy.Yes {
					assert.Equal(t, ministers, deciding)
				}
			}
		})
	}
}

// TestWhoAsksChangesNoRoster holds what the sources say: organizations and states alike turn to the same partners.
func TestWhoAsksChangesNoRoster(t *testing.T) {
	on := day(t, "2019-11-20")
	want := arrangement.Roster(arrangement.Request{}, on)
	for _, request := range []arrangement.Request{
		{Organization: arrangement.UnitedNations}, {State: "UA"}, {Form: arrangement.Secondment}, {Asks: arrangement.AskReduction},
	} {
		assert.Equal(t, want, arrangement.Roster(request, on))
	}
}

package arrangement_test

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	may1 = calendar.On(2008, time.May, 1)
	tour = calendar.Months(calendar.On(2008, time.July, 1), 9)
)

func TestFactorsArePublishedAndCited(t *testing.T) {
	for factor := range arrangement.Factors() {
		assert.True(t, factor.Question().Complete(), factor)
		assert.Regexp(t, `\?$`, factor.Question().English)
		assert.Regexp(t, "\u00a0\\?$", factor.Question().French)
		require.NoError(t, factor.Basis().Check(), factor)
		want := "rcmp-cpa-page"
		if factor == arrangement.DomesticPolicing {
			want = "rcmp-overview-page"
		}
		assert.Equal(t, want, factor.Basis().Source.ID, factor)
		rule, found := arrangement.DecisionFactors().Rule(factor.Rule())
		require.True(t, found, factor)
		assert.Equal(t, factor.Title(), rule.Title)
		assert.Equal(t, factor.Basis(), rule.Basis)
	}
	assert.Zero(t, arrangement.Factor("weather").Question())
	assert.Zero(t, arrangement.Factor("").Basis())
}

func TestDecisionFactorsRestOnTheTermInForce(t *testing.T) {
	rules := arrangement.DecisionFactors()
	assert.Equal(t, "arrangement/factors", rules.ID())
	for name, c := range map[string]struct {
		day      string
		strength policy.Strength
	}{
		"the first day of the first term":  {"2006-04-01", policy.Derived},
		"the last day of the first term":   {"2011-03-31", policy.Derived},
		"the first day of the second term": {"2011-04-01", policy.Assumed},
	} {
		t.Run(name, func(t *testing.T) {
			decision := rules.On(day(t, c.day)).Decide(arrangement.Assessment{}, tour)
			findings := slices.Collect(decision.Findings())
			require.Len(t, findings, 6)
			for _, f := range findings {
				assert.Equal(t, c.strength, f.LimitBasis.Strength, f.Rule)
			}
		})
	}
}

func TestNoNumbersAreAsked(t *testing.T) {
	book := policy.Rulebook{Chapters: []policy.Chapter{arrangement.DecisionFactors().Chapter(), arrangement.PartnersConcur().Chapter()}}
	require.NoError(t, book.Check())
	for rule := range book.Articles() {
		assert.Empty(t, rule.Sense, "%s has no number that could count either way", rule.ID)
		for _, entry := range rule.Limit {
			assert.True(t, entry.Value.IsZero(), rule.ID)
		}
	}
}

func TestABlankAssessmentNamesWhatIsMissing(t *testing.T) {
	missing := map[string]bool{}
	for f := range arrangement.DecisionFactors().On(may1).Decide(arrangement.Assessment{}, tour).Findings() {
		assert.False(t, f.Days.Fact().IsZero(), "%s names no fact", f.Rule)
		assert.Contains(t, f.Explain(language.English), "missing fact: "+f.Days.Fact().Title().English)
		missing[f.Days.Fact().Code()] = true
	}
	assert.Len(t, missing, 6, "each names its own")
}

func examined(answer policy.Answer, on calendar.Date) arrangement.Assessed {
	return arrangement.Assessed{
		Answer: answer, On: on, By: arrangement.ForeignAffairs,
		Evidence: policy.Assume(bilingual.Text{English: "made up for a test", French: "inventé pour un test"}),
	}
}

// atHome is a decision of a policy on policing at home, made on the day, with the answer for its one rule.
func atHome(t testing.TB, on calendar.Date, answer policy.Answer) policy.Decision {
	t.Helper()
	return decidedBy(t, arrangement.PolicingAtHome, on, answer)
}

// decidedBy is the decision of a policy of the ID.
func decidedBy(t testing.TB, id string, on calendar.Date, answer policy.Answer) policy.Decision {
	t.Helper()
	fact := policy.NewFact("strength", bilingual.Text{English: "strength", French: "effectif"})
	rules, err := policy.New(id, bilingual.Text{English: "At home", French: "Au pays"}, policy.Rule[policy.Answer]{
		ID: id + "/enough", Title: bilingual.Text{English: "Enough", French: "Assez"},
		Basis: policy.Cite("rcmp-overview-page"), Asked: policy.Throughout, Effect: policy.Bars,
		Limit: policy.Starting(calendar.On(2006, time.April, 1), policy.Measure{}, policy.Citation{}),
		Days:  func(a policy.Answer, _ policy.Measure) policy.Days { return policy.Is(fact, a) },
	})
	require.NoError(t, err)
	return rules.On(on).Decide(answer, tour)
}

// favourable is an assessment on which every factor is met on 1 May 2008, most of them from that day.
func favourable(t testing.TB) arrangement.Assessment {
	t.Helper()
	return arrangement.Assessment{
		Mandate: examined(policy.Yes, may1), Purpose: examined(policy.Yes, may1), RoleFit: examined(policy.Yes, may1),
		ForeignPolicyInterest: examined(policy.Yes, may1), Request: haiti(),
		DomesticPolicing: []policy.Decision{atHome(t, may1, policy.Yes), atHome(t, may1.AddDays(-1), policy.Yes)},
	}
}

func TestHomeIsTheVerdictOfAllDecisions(t *testing.T) {
	yes, no, unknown := atHome(t, may1, policy.Yes), atHome(t, may1, policy.No), atHome(t, may1, "")
	elsewhere := func(answer policy.Answer) policy.Decision { return decidedBy(t, "training/readiness", may1, answer) }
	nothing := atHome(t, calendar.On(2005, time.May, 1), policy.Yes)
	for name, c := range map[string]struct {
		decisions []policy.Decision
		want      policy.Verdict
	}{
		"none":                        {nil, ""},
		"an empty list":               {[]policy.Decision{}, ""},
		"one that is met":             {[]policy.Decision{yes}, policy.Met},
		"one of two that is not met":  {[]policy.Decision{yes, no}, policy.Unmet},
		"one of two that is unknown":  {[]policy.Decision{unknown, yes}, policy.Unknown},
		"one not met and one unknown": {[]policy.Decision{unknown, no}, policy.Unmet},
		"one that decides nothing":    {[]policy.Decision{yes, {}}, policy.Unknown},
		"one of a day without rules":  {[]policy.Decision{yes, nothing}, policy.Unknown},
		"one of another policy":       {[]policy.Decision{elsewhere(policy.Yes)}, policy.Unknown},
		"one of another, not met":     {[]policy.Decision{elsewhere(policy.No)}, policy.Unknown},
		"one of another beside ours":  {[]policy.Decision{yes, elsewhere(policy.Yes)}, policy.Unknown},
		"one of a service's own":      {[]policy.Decision{decidedBy(t, "personnel/policing-at-home/sherbrooke", may1, policy.Yes)}, policy.Met},
		"one of a name alike":         {[]policy.Decision{decidedBy(t, "personnel/policing-at-homes", may1, policy.Yes)}, policy.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			verdict, _ := arrangement.Assessment{DomesticPolicing: c.decisions}.Home()
			assert.Equal(t, c.want, verdict)
		})
	}
	_, on := arrangement.Assessment{DomesticPolicing: []policy.Decision{yes, atHome(t, may1.AddDays(3), policy.Yes)}}.Home()
	assert.Equal(t, may1.AddDays(3), on, "the last day of nomination")
}

func TestAssessmentCheck(t *testing.T) {
	assertFaults(t, arrangement.Assessment{}.Check())
	assertFaults(t, favourable(t).Check())

	only := arrangement.Assessed{Note: bilingual.Text{English: "to be done"}}
	assertFaults(t, arrangement.Assessment{
		Mandate:               only,
		Purpose:               arrangement.Assessed{Answer: "perhaps", On: may1, By: "nobody", Evidence: policy.Cite("faae-2008")},
		RoleFit:               arrangement.Assessed{Answer: policy.Yes, On: may1, By: arrangement.RCMP, Evidence: policy.Citation{Strength: policy.Assumed}},
		ForeignPolicyInterest: arrangement.Assessed{Answer: policy.Yes},
		Urgency:               arrangement.Assessed{Answer: policy.Yes, On: may1, Evidence: policy.Cite("faae-2008")},
		Risk:                  arrangement.Assessed{Answer: policy.Yes, By: arrangement.RCMP, Evidence: policy.Cite("faae-2008")},
		Request:               arrangement.Request{State: "HT"},
		DomesticPolicing:      []policy.Decision{atHome(t, may1, policy.No), decidedBy(t, "training/readiness", may1, policy.Yes), {}},
	}.Check(),
		"mandate.answer: missing", "mandate.on: missing", "mandate.by: missing", "mandate.evidence: missing",
		"mandate.note: missing; given: “to be done”",
		"purpose.answer: not a known code", "purpose.by: not a known code",
		"role.evidence.",
		"foreign_policy_interest.on: missing", "foreign_policy_interest.by: missing", "foreign_policy_interest.evidence: missing",
		"urgency.by: missing", "risk.on: missing",
		"request.host: missing", "request.received: missing",
		"domestic_policing[1].policy: at odds with another value; given: “training/readiness”; accepted: a decision of the policy personnel/policing-at-home",
		"domestic_policing[2].policy: missing",
	)
	assertFaults(t, arrangement.Assessment{Mandate: examinedBy(arrangement.Development, "2013-06-25")}.Check())
	assertFaults(t, arrangement.Assessment{Mandate: examinedBy(arrangement.Development, "2013-06-26")}.Check(),
		"mandate.by: at odds with another value; given: development agency; accepted: department of foreign affairs")
}

// examinedBy is an examination by the partner on the day.
func examinedBy(by arrangement.Partner, on string) arrangement.Assessed {
	found := examined(policy.Yes, calendar.MustParse(on))
	found.By = by
	return found
}

func TestAssessmentJSONKeepsWhatIsNotKnownApart(t *testing.T) {
	data, err := json.Marshal(arrangement.Assessment{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
	data, err = json.Marshal(arrangement.Assessment{DomesticPolicing: []policy.Decision{}})
	require.NoError(t, err)
	assert.Equal(t, `{"domestic_policing":[]}`, string(data))

	kept := favourable(t)
	err = json.Unmarshal([]byte(`{"mandate": {"answer": "oui"}, "role": {"by": "UN", "when": ""}, "home": [], "domestic_policing": [{"policy": 1}]}`), &kept)
	require.Error(t, err)
	assert.ErrorContains(t, err, "mandate.answer: not a known code; given: “oui”")
	assert.ErrorContains(t, err, "role.by: not a known code")
	assert.ErrorContains(t, err, "role.when: unexpected")
	assert.ErrorContains(t, err, "home: unexpected")
	assert.ErrorContains(t, err, "domestic_policing[0].policy: malformed")
	assert.Equal(t, favourable(t), kept)
}

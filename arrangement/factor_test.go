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

func TestDecisionFactorsByEdition(t *testing.T) {
	rules := arrangement.DecisionFactors()
	assert.Equal(t, "arrangement/factors", rules.ID())
	for rule := range rules.Rules() {
		assert.Equal(t, policy.OnNomination, rule.Asked, rule.ID)
		assert.Equal(t, policy.Bars, rule.Effect, rule.ID)
	}
	for name, c := range map[string]struct {
		day      string
		rules    int
		strength policy.Strength
	}{
		"the day before the first term":    {"2006-03-31", 0, ""},
		"the first day of the first term":  {"2006-04-01", 6, policy.Derived},
		"the last day of the first term":   {"2011-03-31", 6, policy.Derived},
		"the first day of the second term": {"2011-04-01", 6, policy.Assumed},
	} {
		t.Run(name, func(t *testing.T) {
			decision := rules.On(day(t, c.day)).Decide(arrangement.Assessment{}, tour)
			findings := slices.Collect(decision.Findings())
			require.Len(t, findings, c.rules)
			for _, f := range findings {
				assert.Equal(t, c.strength, f.LimitBasis.Strength, f.Rule)
			}
		})
	}
}

func TestOnABlankAssessmentNoFactorIsMet(t *testing.T) {
	blank := arrangement.Assessment{}
	rules := arrangement.DecisionFactors().On(may1)
	assert.Equal(t, policy.Unknown, rules.Verdict(blank, tour))
	missing := map[string]bool{}
	for f := range rules.Decide(blank, tour).Findings() {
		assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
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
	fact := policy.NewFact("strength", bilingual.Text{English: "strength", French: "effectif"})
	rules, err := policy.New("test/home", bilingual.Text{English: "At home", French: "Au pays"}, policy.Rule[policy.Answer]{
		ID: "test/home/enough", Title: bilingual.Text{English: "Enough", French: "Assez"},
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

func factorVerdict(t testing.TB, a arrangement.Assessment, factor arrangement.Factor, on calendar.Date) policy.Verdict {
	t.Helper()
	for f := range arrangement.DecisionFactors().On(on).Decide(a, tour).Findings() {
		if f.Rule == factor.Rule() {
			return f.Verdict()
		}
	}
	t.Fatalf("%s is not asked about on %s", factor, on)
	return ""
}

func TestFactorsAnsweredYesHoldFromTheDay(t *testing.T) {
	a := favourable(t)
	assert.Equal(t, policy.Met, arrangement.DecisionFactors().On(may1).Verdict(a, tour))
	for factor := range arrangement.Factors() {
		before := policy.Unmet
		if factor == arrangement.OfficialRequest {
			before = policy.Met // received long before
		}
		assert.Equal(t, before, factorVerdict(t, a, factor, may1.AddDays(-1)), "%s, the day before", factor)
		assert.Equal(t, policy.Met, factorVerdict(t, a, factor, may1), "%s, the day", factor)
		assert.Equal(t, policy.Met, factorVerdict(t, a, factor, may1.AddDays(1)), "%s, the day after", factor)
	}
}

// Each of the four examinations is read for its own factor and for no other.
func TestFactorsAnsweredNoAreNeverMet(t *testing.T) {
	for factor, put := range map[arrangement.Factor]func(*arrangement.Assessment, arrangement.Assessed){
		arrangement.Mandate:               func(a *arrangement.Assessment, found arrangement.Assessed) { a.Mandate = found },
		arrangement.Purpose:               func(a *arrangement.Assessment, found arrangement.Assessed) { a.Purpose = found },
		arrangement.RoleFit:               func(a *arrangement.Assessment, found arrangement.Assessed) { a.RoleFit = found },
		arrangement.ForeignPolicyInterest: func(a *arrangement.Assessment, found arrangement.Assessed) { a.ForeignPolicyInterest = found },
	} {
		for name, c := range map[string]struct {
			found arrangement.Assessed
			want  policy.Verdict
		}{
			"answered no":                     {examined(policy.No, may1), policy.Unmet},
			"answered no on a later day":      {examined(policy.No, may1.AddDays(10)), policy.Unmet},
			"answered no, nobody knows when":  {examined(policy.No, calendar.Date{}), policy.Unmet},
			"answered yes, nobody knows when": {examined(policy.Yes, calendar.Date{}), policy.Unknown},
			"examined, and no answer given":   {examined("", may1), policy.Unknown},
			"answered in no known way":        {examined("perhaps", may1), policy.Unknown},
		} {
			t.Run(string(factor)+" "+name, func(t *testing.T) {
				a := favourable(t)
				put(&a, c.found)
				assert.Equal(t, c.want, factorVerdict(t, a, factor, may1))
				for other := range arrangement.Factors() {
					if other != factor {
						assert.Equal(t, policy.Met, factorVerdict(t, a, other, may1), other)
					}
				}
			})
		}
	}
}

func TestOfficialRequestHoldsFromTheLastDayItMayMean(t *testing.T) {
	request := func(received calendar.PartialDate) arrangement.Request {
		r := haiti()
		r.Received = received
		return r
	}
	both := haiti()
	both.State = "HT"
	nobody := haiti()
	nobody.Organization = ""
	ofAState := nobody
	ofAState.State = "HT"
	for name, c := range map[string]struct {
		request arrangement.Request
		day     string
		want    policy.Verdict
	}{
		"in May, the day before its last":  {request(calendar.InMonth(2008, time.May)), "2008-05-30", policy.Unmet},
		"in May, on its last day":          {request(calendar.InMonth(2008, time.May)), "2008-05-31", policy.Met},
		"in May, the day after":            {request(calendar.InMonth(2008, time.May)), "2008-06-01", policy.Met},
		"in 2007, on its last day":         {request(calendar.InYear(2007)), "2007-12-31", policy.Met},
		"in 2007, the day before its last": {request(calendar.InYear(2007)), "2007-12-30", policy.Unmet},
		"on a day, on it":                  {request(calendar.Exactly(may1)), "2008-05-01", policy.Met},
		"on a day, the day before":         {request(calendar.Exactly(may1)), "2008-04-30", policy.Unmet},
		"nobody knows when":                {request(calendar.PartialDate{}), "2008-05-01", policy.Unknown},
		"by a state":                       {ofAState, "2008-05-01", policy.Met},
		"by nobody":                        {nobody, "2008-05-01", policy.Unknown},
		"by an organization and a state":   {both, "2008-05-01", policy.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			a := arrangement.Assessment{Request: c.request}
			assert.Equal(t, c.want, factorVerdict(t, a, arrangement.OfficialRequest, day(t, c.day)))
		})
	}
}

func TestDomesticPolicingTakesItsEvidenceFromOutside(t *testing.T) {
	yes, no, unknown := atHome(t, may1, policy.Yes), atHome(t, may1, policy.No), atHome(t, may1, "")
	nothing := atHome(t, calendar.On(2005, time.May, 1), policy.Yes)
	for name, c := range map[string]struct {
		decisions []policy.Decision
		want      policy.Verdict
		factor    policy.Verdict
	}{
		"none":                               {nil, "", policy.Unknown},
		"an empty list":                      {[]policy.Decision{}, "", policy.Unknown},
		"one that is met":                    {[]policy.Decision{yes}, policy.Met, policy.Met},
		"one of two that is not met":         {[]policy.Decision{yes, no}, policy.Unmet, policy.Unmet},
		"one of two that is unknown":         {[]policy.Decision{unknown, yes}, policy.Unknown, policy.Unknown},
		"one not met and one unknown":        {[]policy.Decision{unknown, no}, policy.Unmet, policy.Unmet},
		"one that decides nothing":           {[]policy.Decision{yes, {}}, policy.Unknown, policy.Unknown},
		"one of a day without rules":         {[]policy.Decision{yes, nothing}, policy.Unknown, policy.Unknown},
		"one of a later day":                 {[]policy.Decision{yes, atHome(t, may1.AddDays(1), policy.Yes)}, policy.Met, policy.Unmet},
		"one of a later day, which is first": {[]policy.Decision{atHome(t, may1.AddDays(1), policy.Yes), yes}, policy.Met, policy.Unmet},
	} {
		t.Run(name, func(t *testing.T) {
			a := arrangement.Assessment{DomesticPolicing: c.decisions}
			verdict, _ := a.Home()
			assert.Equal(t, c.want, verdict)
			assert.Equal(t, c.factor, factorVerdict(t, a, arrangement.DomesticPolicing, may1))
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
	}.Check(),
		"mandate.answer: missing", "mandate.on: missing", "mandate.by: missing", "mandate.evidence: missing",
		"mandate.note: missing; given: “to be done”",
		"purpose.answer: not a known code", "purpose.by: not a known code",
		"role.evidence.",
		"foreign_policy_interest.on: missing", "foreign_policy_interest.by: missing", "foreign_policy_interest.evidence: missing",
		"urgency.by: missing", "risk.on: missing",
		"request.host: missing", "request.received: missing",
	)
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

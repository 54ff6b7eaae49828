package arrangement_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func TestPlanningFactorsAreAssumedAndKeptApart(t *testing.T) {
	for factor := range arrangement.PlanningFactors() {
		assert.Regexp(t, `\?$`, factor.Question().English)
		assert.Regexp(t, "\u00a0\\?$", factor.Question().French)
		assert.Equal(t, policy.Assumed, factor.Basis().Strength, factor)
		rule, found := arrangement.UrgencyAndRisk().Rule(factor.Rule())
		require.True(t, found, factor)
		assert.Equal(t, factor.Title(), rule.Title)
		assert.Equal(t, factor.Basis(), rule.Basis)
		_, found = arrangement.DecisionFactors().Rule(factor.Rule())
		assert.False(t, found, "%s stops no decision by the published factors", factor)
	}
	for factor := range arrangement.Factors() {
		_, found := arrangement.UrgencyAndRisk().Rule(factor.Rule())
		assert.False(t, found, factor)
	}
	assert.Equal(t, "arrangement/planning/urgency", arrangement.Urgency.Rule())
	assert.Equal(t, "arrangement/planning/risk", arrangement.Risk.Rule())
	assert.Equal(t, "arrangement/factors/mandate", arrangement.Mandate.Rule())
}

func TestUrgencyAndRisk(t *testing.T) {
	yes, no := examined(policy.Yes, may1), examined(policy.No, may1)
	policytest.Run(t, arrangement.UrgencyAndRisk(), []policytest.Case[arrangement.Assessment]{
		{
			Name: "both answered yes, on the day", Nomination: may1, Tour: tour,
			Subject: arrangement.Assessment{Urgency: yes, Risk: yes}, Verdict: policy.Met,
		},
		{
			Name: "both answered yes, the day after", Nomination: may1.AddDays(1), Tour: tour,
			Subject: arrangement.Assessment{Urgency: yes, Risk: yes}, Verdict: policy.Met,
		},
		{
			Name: "both answered yes, the day before", Nomination: may1.AddDays(-1), Tour: tour,
			Subject: arrangement.Assessment{Urgency: yes, Risk: yes}, Verdict: policy.Unmet,
			Blocking: []string{"arrangement/planning/urgency", "arrangement/planning/risk"},
		},
		{
			Name: "no time is left", Nomination: may1, Tour: tour,
			Subject: arrangement.Assessment{Urgency: no, Risk: yes}, Verdict: policy.Unmet,
			Blocking: []string{"arrangement/planning/urgency"},
		},
		{
			Name: "the risk is not acceptable", Nomination: may1, Tour: tour,
			Subject: arrangement.Assessment{Urgency: yes, Risk: no}, Verdict: policy.Unmet,
			Blocking: []string{"arrangement/planning/risk"},
		},
		{
			Name: "the urgency was not examined", Nomination: may1, Tour: tour,
			Subject: arrangement.Assessment{Risk: yes}, Verdict: policy.Unknown,
			Blocking: []string{"arrangement/planning/urgency"},
		},
		{
			Name: "the risk was not examined", Nomination: may1, Tour: tour,
			Subject: arrangement.Assessment{Urgency: yes}, Verdict: policy.Unknown,
			Blocking: []string{"arrangement/planning/risk"},
		},
		{
			Name: "the published factors say nothing of either", Nomination: may1, Tour: tour,
			Subject: favourable(t), Verdict: policy.Unknown,
			Blocking: []string{"arrangement/planning/urgency", "arrangement/planning/risk"},
		},
		{
			Name: "the last day before they are asked about", Nomination: day(t, "2006-03-31"), Tour: tour,
			Subject: arrangement.Assessment{Urgency: no, Risk: no},
		},
		{
			Name: "the first day on which they are asked about", Nomination: day(t, "2006-04-01"), Tour: tour,
			Subject: arrangement.Assessment{Urgency: no, Risk: no}, Verdict: policy.Unmet,
			Blocking: []string{"arrangement/planning/urgency", "arrangement/planning/risk"},
		},
	})
}

// examinations are four examinations of one request by two partners, one of them of the same factor again, and the
// findings on policing at home.
func examinations(t testing.TB) arrangement.AssessmentHistory {
	t.Helper()
	var history arrangement.AssessmentHistory
	by := func(partner arrangement.Partner, answer policy.Answer, on calendar.Date) arrangement.Assessed {
		found := examined(answer, on)
		found.By = partner
		return found
	}
	for _, e := range []arrangement.Examination{
		{Factor: arrangement.Mandate, Found: by(arrangement.ForeignAffairs, policy.No, may1)},
		{Factor: arrangement.Risk, Found: by(arrangement.RCMP, policy.Yes, may1)},
		{Factor: arrangement.Mandate, Found: by(arrangement.Development, policy.Yes, may1.AddDays(10))},
		{
			Factor: arrangement.DomesticPolicing, Found: arrangement.Assessed{On: may1.AddDays(12), By: arrangement.PublicSafety},
			Decisions: []policy.Decision{atHome(t, may1.AddDays(12), policy.Yes)},
		},
	} {
		var err error
		history, err = history.With(e)
		require.NoError(t, err)
	}
	return history
}

func TestTheAssessmentOfADay(t *testing.T) {
	history := examinations(t)
	none, no, yes, home := policy.Unknown, policy.Unmet, policy.Met, policy.Met
	for name, c := range map[string]struct {
		day           calendar.Date
		mandate, risk policy.Verdict
		home          policy.Verdict
		by            arrangement.Partner
	}{
		"the day before":                 {may1.AddDays(-1), none, none, none, ""},
		"the first day":                  {may1, no, yes, none, arrangement.ForeignAffairs},
		"the day before the second look": {may1.AddDays(9), no, yes, none, arrangement.ForeignAffairs},
		"the day of the second look":     {may1.AddDays(10), yes, yes, none, arrangement.Development},
		"the day before home is judged":  {may1.AddDays(11), yes, yes, none, arrangement.Development},
		"the day on which home is":       {may1.AddDays(12), yes, yes, home, arrangement.Development},
	} {
		t.Run(name, func(t *testing.T) {
			a := history.On(c.day, haiti())
			assert.Equal(t, c.mandate, factorVerdict(t, a, arrangement.Mandate, c.day))
			assert.Equal(t, c.home, factorVerdict(t, a, arrangement.DomesticPolicing, c.day))
			assert.Equal(t, c.by, a.Mandate.By)
			assert.Equal(t, haiti(), a.Request)
			assert.Equal(t, policy.Unknown, factorVerdict(t, a, arrangement.Purpose, c.day), "nobody examined it")
			for finding := range arrangement.UrgencyAndRisk().On(c.day).Decide(a, tour).Findings() {
				if finding.Rule == arrangement.Risk.Rule() {
					assert.Equal(t, c.risk, finding.Verdict())
				}
			}
		})
	}
	assert.Equal(t, arrangement.Assessment{Request: haiti()}, history.On(calendar.Date{}, haiti()), "on no date")
}

// Each examined factor goes to its own place in the assessment.
func TestEveryExaminedFactorIsInTheAssessment(t *testing.T) {
	found := examined(policy.Yes, may1)
	for factor, want := range map[arrangement.Factor]arrangement.Assessment{
		arrangement.Mandate:               {Mandate: found},
		arrangement.Purpose:               {Purpose: found},
		arrangement.RoleFit:               {RoleFit: found},
		arrangement.ForeignPolicyInterest: {ForeignPolicyInterest: found},
		arrangement.Urgency:               {Urgency: found},
		arrangement.Risk:                  {Risk: found},
	} {
		history, err := arrangement.AssessmentHistory{}.With(arrangement.Examination{Factor: factor, Found: found})
		require.NoError(t, err, factor)
		assert.Equal(t, want, history.On(may1, arrangement.Request{}), factor)
	}
}

func TestChangesSayWhatAnExaminationTookThePlaceOf(t *testing.T) {
	var told []string
	for before, after := range examinations(t).Changes() {
		told = append(told, string(after.Factor)+" "+string(before.Found.By)+"/"+string(before.Found.Answer)+" "+string(after.Found.By)+"/"+string(after.Found.Answer))
		if before.IsZero() {
			continue
		}
		assert.Equal(t, before.Factor, after.Factor)
	}
	assert.Equal(t, []string{
		"mandate / foreign-affairs/no", "risk / rcmp/yes", "mandate foreign-affairs/no development/yes",
		"domestic-policing / public-safety/",
	}, told)
	for range examinations(t).Changes() {
		break
	}
	for e := range examinations(t).All() {
		assert.Equal(t, arrangement.Mandate, e.Factor)
		break
	}
}

func TestAssessmentHistoryIn(t *testing.T) {
	assert.Equal(t, `May 1, 2008: Mandate: not examined → no (Department of Foreign Affairs and International Trade; assumed: made up for a test)
May 1, 2008: Risk to the officers: not examined → yes (Royal Canadian Mounted Police; assumed: made up for a test)
May 11, 2008: Mandate: no → yes (Canadian International Development Agency; assumed: made up for a test)
May 13, 2008: Policing at home: not examined → met (Public Safety Canada)`, examinations(t).In(language.English))
	french := examinations(t).In(language.French)
	assert.Contains(t, french, "1er mai 2008\u00a0: Mandat\u00a0: non examiné → non (ministère des Affaires étrangères et du Commerce international\u00a0; "+
		"posé par hypothèse\u00a0: inventé pour un test)\n")
	assert.Contains(t, french, "11 mai 2008\u00a0: Mandat\u00a0: non → oui (Agence canadienne de développement international\u00a0; ")
	assert.Contains(t, french, "13 mai 2008\u00a0: Services policiers au pays\u00a0: non examiné → satisfait (Sécurité publique Canada)")
	assert.Empty(t, arrangement.AssessmentHistory{}.In(language.French))

	early := examinedBy(arrangement.Development, "1996-01-01")
	early.Note = bilingual.Text{English: "before its name is known", French: "avant que son nom ne soit connu"}
	history, err := arrangement.AssessmentHistory{}.With(arrangement.Examination{Factor: arrangement.Risk, Found: early})
	require.NoError(t, err)
	assert.Contains(t, history.In(language.English), "(development agency; assumed: made up for a test; before its name is known)")
}

func TestWhatIsRefusedLeavesTheHistoryAsItWas(t *testing.T) {
	history := examinations(t)
	last := may1.AddDays(12)
	home := []policy.Decision{atHome(t, last, policy.Yes)}
	for name, c := range map[string]struct {
		with arrangement.Examination
		want []string
	}{
		"the day before the last one": {
			arrangement.Examination{Factor: arrangement.Risk, Found: examined(policy.No, last.AddDays(-1))},
			[]string{"found.on: out of range; given: May 12, 2008; accepted: May 13, 2008 or a later day"},
		},
		"nothing at all":        {arrangement.Examination{}, []string{"factor: missing", "found: missing"}},
		"a factor that is none": {arrangement.Examination{Factor: "weather", Found: examined(policy.No, last)}, []string{"factor: not a known code; given: “weather”"}},
		"the official request":  {arrangement.Examination{Factor: arrangement.OfficialRequest, Found: examined(policy.Yes, last)}, []string{"factor: at odds with another value; given: “official-request”"}},
		"half an examination":   {arrangement.Examination{Factor: arrangement.Risk, Found: arrangement.Assessed{Answer: policy.Yes}}, []string{"found.on: missing", "found.by: missing", "found.evidence: missing"}},
		"decisions for another": {arrangement.Examination{Factor: arrangement.Risk, Found: examined(policy.Yes, last), Decisions: home}, []string{"decisions: unexpected"}},
		"home with a bare yes": {
			arrangement.Examination{Factor: arrangement.DomesticPolicing, Found: examined(policy.Yes, last)},
			[]string{"found.answer: at odds with another value; given: “yes”", "decisions: missing"},
		},
		"home by nobody, on no day": {
			arrangement.Examination{Factor: arrangement.DomesticPolicing, Decisions: home}, []string{"found.on: missing", "found.by: missing"},
		},
		"home by an agency that is no more": {
			arrangement.Examination{
				Factor: arrangement.DomesticPolicing, Decisions: home, Found: arrangement.Assessed{On: day(t, "2013-06-26"), By: arrangement.Development},
			},
			[]string{"found.by: at odds with another value; given: development agency; accepted: department of foreign affairs"},
		},
		"by an agency that is no more": {
			arrangement.Examination{Factor: arrangement.Risk, Found: examinedBy(arrangement.Development, "2013-06-26")},
			[]string{"found.by: at odds with another value; given: development agency; accepted: department of foreign affairs"},
		},
		"home by the decision of another policy": {
			arrangement.Examination{
				Factor: arrangement.DomesticPolicing, Found: arrangement.Assessed{On: last, By: arrangement.RCMP},
				Decisions: []policy.Decision{home[0], decidedBy(t, "personnel/united-nations", last, policy.Yes), {}},
			},
			[]string{"decisions[1].policy: at odds with another value; given: “personnel/united-nations”", "decisions[2].policy: missing"},
		},
		"home by nobody known": {
			arrangement.Examination{
				Factor: arrangement.DomesticPolicing, Decisions: home,
				Found: arrangement.Assessed{On: last, By: "UN", Evidence: policy.Citation{Strength: policy.Assumed}, Note: bilingual.Text{English: "x", French: ""}},
			},
			[]string{"found.by: not a known code", "found.evidence.", "found.note: missing"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := history.With(c.with)
			assertFaults(t, err, c.want...)
			assert.Equal(t, examinations(t), got)
		})
	}
	_, err := history.With(arrangement.Examination{Factor: arrangement.Risk, Found: examinedBy(arrangement.Development, "2013-06-25")})
	require.NoError(t, err, "on its last day")
	again, err := history.With(arrangement.Examination{Factor: arrangement.Risk, Found: examined(policy.No, last)})
	require.NoError(t, err, "on the day of the last one")
	assert.Equal(t, policy.No, again.On(last, haiti()).Risk.Answer)
	assert.Equal(t, policy.Yes, history.On(last, haiti()).Risk.Answer, "what was made before is as it was")
}

func TestTwoHistoriesFromOneDoNotShare(t *testing.T) {
	history := examinations(t)
	on := may1.AddDays(20)
	first, err := history.With(arrangement.Examination{Factor: arrangement.Urgency, Found: examined(policy.Yes, on)})
	require.NoError(t, err)
	_, err = history.With(arrangement.Examination{Factor: arrangement.Urgency, Found: examined(policy.No, on)})
	require.NoError(t, err)
	assert.Equal(t, policy.Yes, first.On(on, haiti()).Urgency.Answer)
	second, err := first.With(arrangement.Examination{Factor: arrangement.Risk, Found: examined(policy.Yes, on)})
	require.NoError(t, err)
	_, err = first.With(arrangement.Examination{Factor: arrangement.Risk, Found: examined(policy.No, on)})
	require.NoError(t, err)
	assert.Equal(t, policy.Yes, second.On(on, haiti()).Risk.Answer)

	home := []policy.Decision{atHome(t, on, policy.Yes)}
	kept, err := history.With(arrangement.Examination{
		Factor: arrangement.DomesticPolicing, Found: arrangement.Assessed{On: on, By: arrangement.RCMP}, Decisions: home,
	})
	require.NoError(t, err)
	no := atHome(t, on, policy.No)
	home[0] = no
	for e := range kept.All() {
		if e.Decisions != nil {
			e.Decisions[0] = no
		}
	}
	for before, after := range kept.Changes() {
		if after.Decisions != nil {
			after.Decisions[0] = no
		}
		if before.Decisions != nil {
			before.Decisions[0] = no
		}
	}
	kept.On(on, haiti()).DomesticPolicing[0] = no
	for _, when := range []calendar.Date{may1.AddDays(12), on} {
		verdict, _ := kept.On(when, haiti()).Home()
		assert.Equal(t, policy.Met, verdict, "nobody else can write to it")
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

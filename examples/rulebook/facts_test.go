package main

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

// factRule is one of the rules that the facts on personnel list, with the rules of the library that cover it.
type factRule struct {
	id string
	// severity is as the facts give it: H a hard bar with a source, M dependent on the mission, A advice, P without a source.
	severity string
	// rules are the IDs of the rules that cover it.
	rules []string
	// limits are the numbers that the facts give, each of which is a limit of one of the rules at some time.
	limits []string
	// elsewhere says what covers it where no rule does.
	elsewhere string
}

// factRules are the rules that the facts on personnel list in their section 8, in its order.
var factRules = []factRule{
	{id: "R-AGE-MIN", severity: "H", rules: []string{"personnel/united-nations/age-minimum"}, limits: []string{"25 years"}},
	{id: "R-AGE-MAX", severity: "H", rules: []string{"personnel/united-nations/age-maximum"}, limits: []string{"62 years"}},
	{id: "R-AGE-ADV", severity: "A", rules: []string{"personnel/united-nations/age-advised"}, limits: []string{"55 years"}},
	{id: "R-AGE-THRU", severity: "P", rules: []string{"personnel/united-nations/age-maximum"}},
	{id: "R-SVC-UN", severity: "H", rules: []string{"personnel/united-nations/service-years"}, limits: []string{"5 years"}},
	{id: "R-SVC-HOME", severity: "M", rules: []string{"personnel/services/spvm/service-years", "personnel/osce/service-years", "personnel/osce/speciality-months"}, limits: []string{"10 years", "12 months"}},
	{id: "R-STATUS", severity: "H/M", rules: []string{"personnel/united-nations/police-officer", "personnel/united-nations/police-officer-or-expert", "personnel/united-nations/retired-within", "personnel/services/calgary/active", "personnel/national/contract"}, limits: []string{"5 years"}},
	{id: "R-APPROVAL", severity: "H", rules: []string{"personnel/services/spvm/recommendation", "personnel/services/calgary/application", "personnel/national/nomination", "personnel/national/release"}},
	{id: "R-AGREEMENT", severity: "H", rules: []string{"personnel/policing-at-home/agreement", "personnel/policing-at-home/agreement-advised", "personnel/policing-at-home/agreement-officers", "personnel/policing-at-home/authorization", "personnel/policing-at-home/authorization-advised"}},
	{id: "R-DISC", severity: "H", rules: []string{"personnel/services/spvm/disciplinary-record", "personnel/united-nations/integrity-state", "personnel/united-nations/integrity-self"}},
	{id: "R-CERT2", severity: "H", rules: []string{"personnel/united-nations/integrity-state", "personnel/united-nations/integrity-self"}},
	{id: "R-MISCONDUCT", severity: "H", rules: []string{"personnel/united-nations-nomination/misconduct"}},
	{id: "R-MED", severity: "H", rules: []string{"personnel/national/medical-fitness", "personnel/national/medical-profile", "personnel/united-nations-nomination/medical-fitness", "personnel/united-nations-nomination/medical-form-armed", "personnel/united-nations-nomination/medical-form-unarmed", "personnel/services/spvm/medical-limitations", "personnel/services/spvm/medical-examination"}},
	{id: "R-PSY", severity: "H", rules: []string{"personnel/national/psychological-test", "personnel/national/psychologist-interview", "personnel/national/panel-decision", "personnel/services/spvm/psychological-examination"}},
	{id: "R-FAM", severity: "A", rules: []string{"personnel/national/family-readiness", "personnel/national/family-contact"}},
	{id: "R-LANG", severity: "H", rules: []string{"personnel/united-nations/reading", "personnel/united-nations/listening", "personnel/united-nations/writing", "personnel/united-nations/interview", "personnel/post/language"}, limits: []string{"60%"}},
	{id: "R-DRIVE", severity: "H/M", rules: []string{"personnel/united-nations/licence-months", "personnel/united-nations/driving-months", "personnel/services/spvm/manual-years", "personnel/osce/manual", "personnel/osce/licence"}, limits: []string{"12 months", "2 years"}},
	{id: "R-DRIVE-TEST", severity: "H", rules: []string{"personnel/united-nations-assessment/driving-vision", "personnel/united-nations-assessment/driving-handling", "personnel/united-nations-assessment/driving-stops", "personnel/united-nations-assessment/driving-markers", "personnel/united-nations-assessment/driving-attempts", "personnel/united-nations-assessment/driving-road"}, limits: []string{"5 minutes", "2 times"}},
	{id: "R-ARMS", severity: "H", rules: []string{"personnel/united-nations/firearms-assembly", "personnel/united-nations/firearms-near", "personnel/united-nations/firearms-far", "personnel/united-nations-assessment/firearms-safety", "personnel/post/armed"}, limits: []string{"5 minutes", "4 hits"}},
	{id: "R-AMS-ORDER", severity: "H", rules: []string{"personnel/united-nations-assessment/language", "personnel/united-nations-assessment/interview", "personnel/united-nations-assessment/interview-order", "personnel/united-nations-assessment/driving", "personnel/united-nations-assessment/driving-order", "personnel/united-nations-assessment/firearms", "personnel/united-nations-assessment/firearms-order"}},
	{id: "R-AMS-VALID", severity: "H", rules: []string{"personnel/united-nations/clearance-months", "personnel/united-nations-nomination/clearance-months"}, limits: []string{"24 months"}},
	{id: "R-AMS-INMISSION", severity: "H", rules: []string{"personnel/united-nations-assessment/in-mission"}},
	{id: "R-PASSPORT", severity: "H", rules: []string{"personnel/united-nations-nomination/passport-months"}, limits: []string{"18 months"}},
	{id: "R-DOCS", severity: "H", rules: []string{"personnel/united-nations-nomination/application", "personnel/united-nations-nomination/passport-copy", "personnel/united-nations-nomination/certification", "personnel/united-nations-nomination/note-verbale", "personnel/united-nations-nomination/medical-form-armed", "personnel/united-nations-nomination/medical-form-unarmed", "personnel/united-nations-nomination/vaccination", "personnel/united-nations-nomination/no-corruption"}},
	{id: "R-WOMEN-NOM", severity: "A", rules: []string{"personnel/recruiting/women"}, limits: []string{"20%", "25%"}},
	{id: "R-WOMEN-TARGET", severity: "A", rules: []string{"personnel/women/deployed"}, limits: []string{"20%", "21%", "22%", "23%", "24%", "25%", "26%", "27%", "28%", "29%", "30%"}},
	{id: "R-TOUR-DEFAULT", severity: "M", rules: []string{"personnel/rest/tour-length", "personnel/rest/rapid-deployment-length"}, limits: []string{"6 months", "9 months", "12 months"}},
	{id: "R-TOUR-EXT", severity: "M", rules: []string{"personnel/rest/extension", "personnel/rest/longest", "personnel/united-nations-tours/extension", "personnel/united-nations-tours/longest"}, limits: []string{"3 months", "6 months", "18 months", "24 months"}},
	{id: "R-INTERVAL", severity: "P", rules: []string{"personnel/rest/interval"}, limits: []string{"12 months"}},
	{id: "R-LEAVE", severity: "M", rules: []string{"personnel/united-nations-leave/earned", "personnel/united-nations-leave/first", "personnel/united-nations-leave/between", "personnel/united-nations-leave/last-month", "personnel/united-nations-leave/last-days", "support/leave"}, limits: []string{"2.5 days", "45 days", "21 days", "10 days", "7 days"}},
	{
		id: "R-CAP-PROGRAM", severity: "H",
		elsewhere: "a count by day, not an edition: arrangement.CheckCeiling holds all missions together against arrangement.CeilingLevels",
	},
	{
		id: "R-CAP-MISSION", severity: "H",
		elsewhere: "a count by day, not an edition: a mission's strength is held against mission.Mission.AuthorizedLevels",
	},
	{id: "R-CAP-HOME", severity: "P", rules: []string{"personnel/policing-at-home/share-advised", "personnel/policing-at-home/share-maximum", "personnel/policing-at-home/minimum-strength"}, limits: []string{"1%", "2%"}},
	{id: "R-BACKFILL", severity: "M", rules: []string{"personnel/policing-at-home/replacement"}},
	{id: "R-SHARE", severity: "A", rules: []string{"personnel/partner-share/minimum", "personnel/partner-share/maximum"}, limits: []string{"47%", "70%"}},
	{id: "R-COVER", severity: "H", rules: []string{"support/disability-cover/designated", "support/disability-cover/forces", "support/tax-relief/designated", "support/tax-relief/risk", "support/tax-relief/forces"}},
	{id: "R-MEDAL-UN, R-MEDAL-CPSM", severity: "H", rules: []string{"support/medal/united-nations", "support/medal/canadian-peacekeeping-service"}, limits: []string{"90 days", "30 days"}},
	{id: "R-RANK", severity: "M", rules: []string{"personnel/post/rank", "personnel/post/above-rank"}},
	{id: "R-FUNNEL", severity: "A", rules: []string{"personnel/recruiting/chosen", "personnel/recruiting/passing", "personnel/recruiting/found-fit", "personnel/recruiting/team-smallest", "personnel/recruiting/team-largest"}, limits: []string{"15%", "55%", "50%", "50 persons", "800 persons"}},
	{id: "R-LEAD", severity: "A", rules: []string{"personnel/lead-times/assessment-request", "personnel/lead-times/individual-officers", "personnel/lead-times/professional-posts", "personnel/lead-times/headquarters-posts", "personnel/lead-times/visas", "personnel/lead-times/training"}, limits: []string{"3 months", "9 months", "12 months", "14 days"}},
	{id: "R-REINTEGRATE", severity: "M", rules: []string{"support/medical-after", "support/psychological-after", "support/post-deployment-leave", "support/follow-up"}},
	{id: "R-PPOST", severity: "A", rules: []string{"personnel/recruiting/professional-post"}, limits: []string{"2 persons"}},
}

// known is what the library says of one rule of any kind: its effect, none for what is due in support, and its limits.
type known struct {
	effect policy.Effect
	limits []string
}

// knownRules are the rules of the rulebook, what is due in support, and the medals.
func knownRules() map[string]known {
	all := map[string]known{}
	numbers := func(limit policy.Timeline[policy.Measure]) []string {
		var found []string
		for _, entry := range limit {
			found = append(found, strings.ReplaceAll(entry.Value.String(), "\u00a0", " "))
		}
		return found
	}
	for article := range rulebook().Articles() {
		all[article.ID] = known{article.Effect, numbers(article.Limit)}
	}
	for _, rule := range support.Standard() {
		all[rule.ID] = known{}
	}
	for _, rule := range support.StandardMedals() {
		all[rule.ID] = known{limits: numbers(rule.Days)}
	}
	return all
}

func TestEveryRuleOfTheFacts(t *testing.T) {
	require.Len(t, factRules, 42)
	all := knownRules()
	seen := map[string]bool{}
	for _, fact := range factRules {
		t.Run(fact.id, func(t *testing.T) {
			assert.False(t, seen[fact.id], "once only")
			seen[fact.id] = true
			assert.Equal(t, len(fact.rules) == 0, fact.elsewhere != "", "covered by rules, or it is said what covers it")
			var effects []policy.Effect
			var limits []string
			for _, id := range fact.rules {
				rule, found := all[id]
				assert.True(t, found, "there is no rule %s", id)
				effects, limits = append(effects, rule.effect), append(limits, rule.limits...)
			}
			for _, limit := range fact.limits {
				assert.Contains(t, limits, limit)
			}
			switch {
			case fact.severity == "A":
				assert.Equal(t, []policy.Effect{policy.Advises}, slices.Compact(effects), "advice bars nobody")
			case strings.HasPrefix(fact.severity, "H") && fact.rules != nil && !strings.HasPrefix(fact.id, "R-MEDAL"):
				assert.Contains(t, effects, policy.Bars)
			}
		})
	}
}

// What no rule covers is covered all the same: a ceiling is exceeded on the days on which it is.
func TestCeilingsOfTheFacts(t *testing.T) {
	year := func(y int) calendar.Period { return calendar.Months(calendar.On(y, time.May, 1), 1) }
	for y, ceiling := range map[int]int{2006: 200, 2020: 150} {
		check := arrangement.CheckCeiling()
		check.Approved = calendar.Constant(ceiling)
		assert.Equal(t, policy.Met, check.Verdict(year(y)), y)
		check.Approved = calendar.Constant(ceiling + 1)
		assert.Equal(t, policy.Unmet, check.Verdict(year(y)), y)
	}
	authorized := mission.Haiti().AuthorizedLevels()
	most, day := authorized.Max(calendar.Always())
	require.Positive(t, most)
	assert.False(t, calendar.Constant(most).Above(authorized).Contains(day))
	assert.True(t, calendar.Constant(most+1).Above(authorized).Contains(day))
}

package personnel_test

import (
	"maps"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

const prefix = "personnel/united-nations/"

func TestBlankCandidateMeetsNoRule(t *testing.T) {
	missing := map[string]string{
		"age-minimum": "birth", "age-maximum": "birth", "age-advised": "birth", "service-years": "sworn",
		"retired-within": "status", "licence-months": "licence", "driving-months": "driving", "computer": "computer",
		"reading": "language", "listening": "language", "writing": "language", "interview": "language",
		"mission-experience": "tours", "integrity-state": "integrity-state", "integrity-self": "integrity-self",
		"firearms-assembly": "armed", "firearms-near": "armed", "firearms-far": "armed",
		"clearance-months": "assessment-clearance", "police-officer": "status", "map-reading": "skill-map-reading",
		"negotiation": "skill-negotiation", "interviewing": "skill-interviewing", "first-aid": "skill-first-aid",
	}
	for name, nomination := range map[string]calendar.Date{"in 2008": may1, "in 2012": may2012} {
		t.Run(name, func(t *testing.T) {
			edition := personnel.UnitedNations().On(nomination)
			assert.Equal(t, policy.Unknown, edition.Verdict(personnel.Candidate{}, calendar.Months(nomination, 9)))
			for f := range edition.Decide(personnel.Candidate{}, calendar.Months(nomination, 9)).Findings() {
				assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
				assert.Equal(t, missing[f.Rule[len(prefix):]], f.Days.Fact().Code(), f.Rule)
				assert.Contains(t, f.Explain(english), f.Days.Fact().Title().English)
				assert.Contains(t, f.Explain(french), f.Days.Fact().Title().French)
			}
		})
	}
}

func TestOfficerWithoutPostAndPostWithoutOfficer(t *testing.T) {
	edition := personnel.UnitedNations().On(may2012)
	alone := edition.Decide(personnel.Candidate{Officer: fit().Officer}, tour2012)
	assert.Equal(t, "language", find(t, alone, prefix+"reading").Days.Fact().Code())
	assert.Equal(t, "armed", find(t, alone, prefix+"firearms-far").Days.Fact().Code())
	assert.Equal(t, policy.Unknown, alone.Verdict())
	post := edition.Decide(personnel.Candidate{Requirement: fit().Requirement}, tour2012)
	for rule, fact := range map[string]string{
		"reading": "reading", "listening": "listening", "writing": "writing", "interview": "interview",
		"firearms-assembly": "firearms-assembly", "firearms-near": "firearms-near", "firearms-far": "firearms-far",
	} {
		assert.Equal(t, fact, find(t, post, prefix+rule).Days.Fact().Code())
	}
}

func TestRetirementDateIsNamedWhereItIsMissing(t *testing.T) {
	c := fit()
	c.Officer.Status = personnel.Retired
	finding := find(t, personnel.UnitedNations().On(may1).Decide(c, tour), prefix+"retired-within")
	assert.Equal(t, "retirement", finding.Days.Fact().Code())
	assert.True(t, finding.Days.Fact().Fixed())
}

func TestUnarmedPostsAskForNoFirearms(t *testing.T) {
	c := fit()
	c.Officer.Firearms = personnel.FirearmsTest{}
	c.Requirement.Armed = policy.No
	decision := personnel.UnitedNations().On(may2012).Decide(c, tour2012)
	assert.Equal(t, policy.Met, decision.Verdict())
	for _, rule := range []string{"firearms-assembly", "firearms-near", "firearms-far"} {
		f := find(t, decision, prefix+rule)
		assert.False(t, f.Days.Applies())
		assert.Contains(t, f.Explain(english), "not applicable")
	}
}

func TestScoresAreThoseInTheLanguageOfOperation(t *testing.T) {
	weak := frenchTop
	weak.Reading = percent(10)
	in := func(tag language.Tag, a personnel.LanguageAssessment) personnel.LanguageAssessment {
		a.Language = tag
		return a
	}
	for name, c := range map[string]struct {
		post     language.Tag
		assessed []personnel.LanguageAssessment
		want     policy.Verdict
		fact     string
	}{
		"the language":                  {french, []personnel.LanguageAssessment{frenchTop}, policy.Met, "reading"},
		"another language only":         {english, []personnel.LanguageAssessment{frenchTop}, policy.Unknown, "reading"},
		"the weaker language":           {french, []personnel.LanguageAssessment{in(english, frenchTop), weak}, policy.Unmet, "reading"},
		"the weaker language not asked": {english, []personnel.LanguageAssessment{weak, in(english, frenchTop)}, policy.Met, "reading"},
		"the post's has a region":       {frenchCA, []personnel.LanguageAssessment{frenchTop}, policy.Met, "reading"},
		"the assessment's has a region": {french, []personnel.LanguageAssessment{in(frenchCA, frenchTop)}, policy.Met, "reading"},
		"a third language":              {language.Spanish, []personnel.LanguageAssessment{in(language.Spanish, frenchTop)}, policy.Met, "reading"},
		"close is not the same":         {language.MustParse("ht"), []personnel.LanguageAssessment{frenchTop}, policy.Unknown, "reading"},
		"post without a language":       {language.Und, []personnel.LanguageAssessment{in(language.Und, frenchTop)}, policy.Unknown, "language"},
		"post with a region only":       {language.MustParse("und-CA"), []personnel.LanguageAssessment{frenchTop}, policy.Unknown, "language"},
		"assessed in a region only":     {english, []personnel.LanguageAssessment{in(language.MustParse("und-CA"), frenchTop)}, policy.Unknown, "reading"},
		"assessed in no language":       {english, []personnel.LanguageAssessment{in(language.Und, frenchTop)}, policy.Unknown, "reading"},
	} {
		t.Run(name, func(t *testing.T) {
			candidate := fit()
			candidate.Officer.Languages, candidate.Requirement.Language = c.assessed, c.post
			f := find(t, personnel.UnitedNations().On(may1).Decide(candidate, tour), prefix+"reading")
			assert.Equal(t, c.want, f.Verdict())
			assert.Equal(t, c.fact, f.Days.Fact().Code())
		})
	}
}

func TestLimitsByEdition(t *testing.T) {
	page := map[string]string{
		"age-minimum": "25 years", "age-maximum": "63 years", "age-advised": "55 years", "service-years": "5 years",
		"retired-within": "5 years", "licence-months": "12 months", "driving-months": "12 months", "computer": "not stated",
		"reading": "60%", "listening": "60%", "writing": "60%", "interview": "60%", "mission-experience": "not stated",
		"police-officer": "not stated", "map-reading": "not stated", "negotiation": "not stated", "interviewing": "not stated",
		"first-aid": "not stated",
	}
	later := map[string]string{
		"age-maximum": "62 years", "integrity-state": "not stated", "integrity-self": "not stated", "firearms-assembly": "5 minutes",
		"firearms-near": "4 hits", "firearms-far": "4 hits", "clearance-months": "24 months",
	}
	for rule, limit := range page {
		if later[rule] == "" {
			later[rule] = limit
		}
	}
	experts := maps.Clone(later)
	delete(experts, "police-officer")
	experts["police-officer-or-expert"] = "not stated"
	for name, c := range map[string]struct {
		day  calendar.Date
		want map[string]string
	}{
		"the day before any":       {calendar.On(2006, time.December, 31), map[string]string{}},
		"the first day":            {calendar.On(2007, time.January, 1), page},
		"spring 2008":              {may1, page},
		"the day before 2012":      {calendar.On(2012, time.January, 31), page},
		"the day of the procedure": {calendar.On(2012, time.February, 1), later},
		"the day before 2019.19":   {calendar.On(2019, time.September, 8), later},
		"the day of 2019.19":       {calendar.On(2019, time.September, 9), experts},
		"years later":              {calendar.On(2030, time.February, 1), experts},
	} {
		t.Run(name, func(t *testing.T) {
			got := map[string]string{}
			for id, limit := range personnel.UnitedNations().On(c.day).Rules() {
				got[id[len(prefix):]] = nonBreaking.Replace(limit.String())
			}
			assert.Equal(t, c.want, got)
		})
	}
}

func TestEveryRuleSaysWhatItRestsOn(t *testing.T) {
	for rule := range personnel.UnitedNations().Rules() {
		assert.NotEqual(t, policy.Assumed, rule.Basis.Strength, "%s is stated by a source", rule.ID)
		for _, entry := range rule.Limit {
			require.NoError(t, entry.Basis.Check(), rule.ID)
			assert.NotEmpty(t, entry.Basis.In(french), rule.ID)
		}
		first := rule.Limit[0]
		if first.From == calendar.On(2019, time.September, 9) {
			continue
		}
		assert.Equal(t, first.From == calendar.On(2007, time.January, 1), first.Basis.Source.ID == "un-police-requirements", rule.ID)
	}
	for _, id := range []string{"personnel/united-nations/reading", "personnel/united-nations/listening"} {
		tested, found := personnel.UnitedNations().Rule(id)
		require.True(t, found)
		before, _ := tested.Limit.On(calendar.On(2007, time.December, 31))
		since, _ := tested.Limit.On(calendar.On(2008, time.January, 1))
		assert.Equal(t, "un-police-requirements", before.Basis.Source.ID, id)
		assert.Equal(t, "un-sat-exercise-2008", since.Basis.Source.ID, "%s: the same pass mark, from another source", id)
	}
	oldest, _ := personnel.UnitedNations().Rule(prefix + "age-maximum")
	entry, _ := oldest.Limit.On(may2012)
	assert.Equal(t, "un-sop-2011-18-blog", entry.Basis.Source.ID)
	assert.Equal(t, policy.Stated, entry.Basis.Strength)
}

// A score holds on all days or on none, and who has served five years on departure has done so throughout the tour: no
// verdict shows at which moment such a rule is asked, but remedies do.
func TestOnlyTheMaximumAgeIsAskedThroughoutTheTour(t *testing.T) {
	for rule := range personnel.UnitedNations().Rules() {
		if rule.ID == "personnel/united-nations/age-maximum" {
			assert.Equal(t, policy.Throughout, rule.Asked, rule.ID)
		} else {
			assert.Equal(t, policy.OnDeparture, rule.Asked, rule.ID)
		}
	}
}

package policytest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func of(t *testing.T, c policytest.Coverage, id string) policytest.RuleCoverage {
	t.Helper()
	for _, r := range c.Rules {
		if r.Rule == id {
			return r
		}
	}
	require.Fail(t, "no coverage of "+id)
	return policytest.RuleCoverage{}
}

func TestCoverageCountsCases(t *testing.T) {
	coverage := policytest.Cover(made(ours()...), complete())
	assert.Equal(t, "our-service/standard", coverage.Policy)
	assert.Equal(t, 22, coverage.Cases)
	assert.Len(t, coverage.Rules, len(ours()), "one for each rule")
	assert.Empty(t, coverage.Gaps())
	type side = policytest.SideCoverage
	assert.Equal(t, []side{
		{Side: policytest.SeenMet, Cases: 14, Needed: true},
		{Side: policytest.SeenUnmet, Cases: 3, Needed: true},
		{Side: policytest.SeenUnknown, Cases: 4, Needed: true},
		{Side: policytest.BeforeOpening, Cases: 2, Needed: true},
		{Side: policytest.OnOpening, Cases: 2, Needed: true},
	}, of(t, coverage, years).Sides)
	assert.Equal(t, 1, of(t, coverage, firearm).NotApplicable, "the unarmed post is neither met nor unmet")
	assert.Equal(t, side{Side: policytest.SeenMet, Cases: 15, Needed: true}, of(t, coverage, firearm).Sides[0])
	assert.Equal(t, 4, of(t, coverage, trained).NotInForce, "after it ended, and before it began")
	for _, s := range of(t, coverage, english).Sides {
		assert.NotContains(t, []policytest.Side{policytest.OnOpening, policytest.OnLast}, s.Side, "a score has no days")
	}
}

// A rule that can always be answered need not be seen unknown.
func TestUnknownIsNeededWhereAFactCanBeMissing(t *testing.T) {
	answers := but(trained, func(r *policy.Rule[recruit]) {
		r.Days = func(s recruit, _ policy.Measure) policy.Days {
			if s.Trained == policy.Yes {
				return policy.Is(training, policy.Yes)
			}
			return policy.Is(training, policy.No)
		}
	})
	for _, s := range of(t, policytest.Cover(answers, complete()), trained).Sides {
		assert.NotEqual(t, policytest.SeenUnknown, s.Side)
	}
	assert.Empty(t, policytest.Blank(answers), "unmet is not met")

	// What is seen all the same is counted.
	unsure := but(trained, func(r *policy.Rule[recruit]) {
		r.Days = func(s recruit, _ policy.Measure) policy.Days {
			if s.Trained == "" {
				return policy.Is(training, policy.No)
			}
			return policy.Is(training, s.Trained)
		}
	})
	odd := suite{one("no answer that is one", policy.Unknown, trained, func(r *recruit) { r.Trained = "perhaps" })}
	assert.Contains(t, of(t, policytest.Cover(unsure, odd), trained).Sides, policytest.SideCoverage{Side: policytest.SeenUnknown, Cases: 1})
}

func TestGapsNameRuleAndSide(t *testing.T) {
	coverage := policytest.Cover(made(ours()...), suite{one("fit", policy.Met, "", func(*recruit) {})})
	gaps := of(t, coverage, cleared).Gaps()
	assert.Equal(t, []policytest.Gap{
		{Rule: cleared, Side: policytest.SeenUnmet},
		{Rule: cleared, Side: policytest.SeenUnknown},
		{Rule: cleared, Side: policytest.BeforeOpening},
		{Rule: cleared, Side: policytest.OnOpening},
	}, gaps)
	assert.Equal(t, cleared+": no case sees it on the day before it begins to hold", gaps[2].Explain(en))
	assert.Equal(t, cleared+"\u00a0: aucun cas ne la montre la veille du jour où elle commence à être satisfaite", gaps[2].Explain(french))
}

func TestCoverageIsReadAsAReport(t *testing.T) {
	coverage := policytest.Cover(made(ours()...), without(complete(), "not trained"))
	text := coverage.Explain(en)
	assert.True(t, strings.HasPrefix(text, "Coverage of “Our standard”: 6\u00a0rules, 21\u00a0cases, 5\u00a0seen from all sides\n"), text)
	assert.Contains(t, text, "- Training (our-service/trained)\n    met: 14\u00a0cases\n    not met: MISSING\n    unknown: 3\u00a0cases\n    no case shows a day on which it begins or ceases to hold\n    not in force: 4\u00a0cases\n")
	assert.Contains(t, text, "not in force: 1\u00a0case\n")
	text = coverage.Explain(french)
	assert.True(t, strings.HasPrefix(text, "Couverture de «\u00a0Notre norme\u00a0»\u00a0: 6\u00a0règles, 21\u00a0cas, 5\u00a0vues de tous les côtés\n"), text)
	assert.Contains(t, text, "- Formation (our-service/trained)\n    satisfaite\u00a0: 14\u00a0cas\n    non satisfaite\u00a0: MANQUANT\n    inconnue\u00a0: 3\u00a0cas\n    aucun cas ne montre de jour où elle commence ou cesse d'être satisfaite\n    pas en vigueur\u00a0: 4\u00a0cas\n")
	assert.Contains(t, text, "sans objet\u00a0: 1\u00a0cas")
}

package policytest_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

// layers are our rules with a mission over them that asks for six years of service.
func layers(t testing.TB) policy.Policy[recruit] {
	t.Helper()
	rules := ours()
	for i := range rules {
		if rules[i].ID == years {
			rules[i].Sense = policy.Minimum
		}
	}
	below := made(rules...)
	more, found := below.Rule(years)
	require.True(t, found)
	more.ID, more.Tightens = "our-mission/service-years", years
	more.Limit = policy.Starting(start, policy.Whole(6, policy.Years), chosen)
	title := bilingual.Text{English: "Mission", French: "Mission"}
	p, err := policy.Layered("our-mission/all", title, below, policy.Must("our-mission/own", title, more))
	require.NoError(t, err)
	return p
}

// The suite of a lower layer says nothing of what a layer over it asks, until that has cases of its own.
func TestALayeredPolicyIsHeldToItsSuite(t *testing.T) {
	const mission = "our-mission/service-years"
	cases := complete()
	for i, c := range cases {
		sworn := c.Subject.Sworn
		inForce := !c.Nomination.Before(start)
		switch {
		case inForce && (sworn.IsZero() || july1.Before(sworn.AddYears(6))):
			cases[i].Blocking = append([]string{mission}, c.Blocking...)
			if c.Verdict == policy.Met {
				cases[i].Verdict = policy.Unmet
			}
		}
	}
	lacking := &recorder{TB: t}
	policytest.Run(lacking, layers(t), cases)
	assert.NotEmpty(t, lacking.failures)
	for _, failure := range lacking.failures {
		assert.Contains(t, failure, mission, "only the rule of the mission is not seen from all sides")
	}

	cases = append(cases,
		one("six years sworn on departure", policy.Met, "", func(r *recruit) { r.Sworn = july1.AddYears(-6) }),
		one("six years less a day", policy.Unmet, mission, func(r *recruit) { r.Sworn = july1.AddYears(-6).AddDays(1) }),
	)
	policytest.Run(t, layers(t), cases)

	table := policytest.Boundaries(layers(t), cases[len(cases)-1])
	require.Len(t, table.Rules, 7)
	assert.Equal(t, policy.Layer{ID: "our-mission/own", Title: bilingual.Text{English: "Mission", French: "Mission"}}, table.Rules[6].Finding.Layer)
}

// On a population a waiver counts for whom it names, and for nobody else.
func TestAPopulationWithAWaiver(t *testing.T) {
	const mission = "our-mission/service-years"
	short, other := fit(), fit()
	short.Sworn, other.Sworn = july1.AddYears(-5), july1.AddYears(-5).AddDays(-1)
	number := func(r recruit) string { return r.Sworn.String() }
	waived, err := layers(t).On(may1).Waiving(number, policy.Waiver{
		Rule: mission, Layer: "our-mission/own", Subject: number(short), Period: tour,
		Authority: bilingual.Text{English: "the head of mission", French: "la direction de la mission"},
		Reason:    bilingual.Text{English: "a specialist is needed", French: "besoin d'un spécialiste"},
	})
	require.NoError(t, err)
	found := policytest.OnPopulation(waived, slices.Values([]recruit{fit(), short, other}), tour)
	require.Equal(t, mission, found.Rules[6].Rule)
	assert.Equal(t, 2, found.Rules[6].Met)
	assert.Equal(t, 1, found.Rules[6].Unmet)
}

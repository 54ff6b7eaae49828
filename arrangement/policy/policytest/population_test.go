package policytest_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func with(change func(*recruit)) recruit {
	r := fit()
	change(&r)
	return r
}

func TestOnPopulation(t *testing.T) {
	untrained := func(r *recruit) { r.Trained = policy.No }
	deskbound := func(r *recruit) { r.Hits, r.English = policy.Whole(1, policy.Hits), policy.Measure{} }
	people := []recruit{
		fit(),
		with(func(r *recruit) { untrained(r); r.Sworn = july1 }), // unmet: training, service
		with(untrained),
		with(func(r *recruit) { deskbound(r); r.Born = july1.AddYears(-60) }), // unmet: firearm, advised age
		with(func(r *recruit) { r.Cleared = calendar.Period{} }),              // unknown: clearance
	}
	edition := made(ours()...).On(may1)
	p := policytest.OnPopulation(edition, slices.Values(people), tour)
	assert.Equal(t, 5, p.Subjects)
	assert.Equal(t, may1, p.Nomination)
	assert.Equal(t, tour, p.Tour)
	counts := map[string][3]int{}
	for _, r := range p.Rules {
		counts[r.Rule] = [3]int{r.Met, r.Unmet, r.Unknown}
	}
	assert.Equal(t, map[string][3]int{
		years: {4, 1, 0}, english: {4, 0, 1}, cleared: {4, 0, 1}, firearm: {4, 1, 0}, young: {4, 1, 0}, trained: {3, 2, 0},
	}, counts)
	var never []string
	for _, r := range p.NeverFail {
		never = append(never, r.Rule)
		assert.Equal(t, 1, r.Unknown, "what is unknown did not fail")
	}
	assert.Equal(t, []string{english, cleared}, never)
	unknown := with(func(r *recruit) { *r = recruit{} })
	assert.Empty(t, policytest.OnPopulation(edition, slices.Values([]recruit{unknown}), tour).NeverFail, "nor was it ever met")
	assert.Equal(t, []policytest.Covered{
		{Rule: years, By: trained, Failures: 1, Witness: 1},
		{Rule: firearm, By: young, Failures: 1, Witness: 3},
		{Rule: young, By: firearm, Failures: 1, Witness: 3},
	}, p.Covered, "training fails without service too, and is not covered")
	assert.Empty(t, p.NeverTogether)

	// The same people without the one who is fit in every way: still nothing is never met together.
	assert.Empty(t, policytest.OnPopulation(edition, slices.Values(people[1:]), tour).NeverTogether)
	apart := []recruit{
		with(func(r *recruit) { untrained(r); deskbound(r) }), with(deskbound), with(deskbound), with(untrained),
	}
	assert.Equal(t, []policytest.Apart{
		{Rule: english, Other: trained, Met: 1, OtherMet: 2, Witness: 3, OtherWitness: 1},
		{Rule: firearm, Other: trained, Met: 1, OtherMet: 2, Witness: 3, OtherWitness: 1},
	}, policytest.OnPopulation(edition, slices.Values(apart), tour).NeverTogether)

	none := policytest.OnPopulation(edition, slices.Values([]recruit(nil)), tour)
	assert.Zero(t, none.Subjects)
	assert.Empty(t, none.NeverFail, "of nobody nothing is said")
}

func TestPopulationIsReadAsAReport(t *testing.T) {
	untrained := func(r *recruit) { r.Trained, r.Sworn = policy.No, july1 }
	people := []recruit{with(untrained), with(func(r *recruit) { r.Hits = policy.Whole(1, policy.Hits) })}
	p := policytest.OnPopulation(made(ours()...).On(may1), slices.Values(people), tour)
	text := clean(p.Explain(en))
	assert.Contains(t, text, "Our standard on this population of 2 subjects; nominated on May 1, 2008; tour July 1, 2008 to March 31, 2009\n"+
		"- Years of service (our-service/service-years): 1 met, 1 not met, 0 unknown\n")
	assert.Contains(t, text, "- on this population, our-service/english never fails (2 met, 0 unknown, the first met at position 0)\n")
	assert.Contains(t, text, "- on this population, wherever our-service/service-years fails, our-service/trained does too (1 failure, the first at position 0)\n")
	assert.Contains(t, text, "- on this population, our-service/service-years and our-service/firearm are never met together "+
		"(the first by 1 subject, from position 1 on; the second by 1 subject, from position 0 on)\n")
	text = clean(p.Explain(french))
	assert.Contains(t, text, "Notre norme, pour cette population de 2 dossiers ; mise en candidature le 1er mai 2008 ; période d'affectation du 1er juillet 2008 au 31 mars 2009\n"+
		"- Années de service (our-service/service-years) : satisfaite : 1, non satisfaite : 1, inconnue : 0\n")
	assert.Contains(t, text, "- pour cette population, our-service/english n'échoue jamais (satisfaite : 2, inconnue : 0, d'abord à la position 0)\n")
	assert.Contains(t, text, "partout où our-service/service-years échoue, our-service/trained échoue aussi (1 échec, le premier à la position 0)")
	assert.Contains(t, text, "our-service/service-years et our-service/firearm ne sont jamais satisfaites ensemble "+
		"(la première pour 1 dossier, dès la position 1 ; la seconde pour 1 dossier, dès la position 0)")
}

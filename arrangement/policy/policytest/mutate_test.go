package policytest_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func TestEveryMutationIsTried(t *testing.T) {
	mutants := policytest.Mutate(made(ours()...), complete())
	assert.Empty(t, mutants.Survivors())
	tried := map[string][]policytest.Mutation{}
	for _, m := range mutants.All {
		assert.NotEmpty(t, m.KilledBy)
		assert.True(t, m.Kill.IsZero(), "who is killed needs no suggestion")
		tried[m.Rule] = append(tried[m.Rule], m.Mutation)
	}
	type all = []policytest.Mutation
	entry := all{policytest.LimitRaised, policytest.LimitLowered, policytest.InForceEarlier, policytest.InForceLater}
	inForce := all{policytest.InForceEarlier, policytest.InForceLater}
	whole := all{policytest.Dropped, policytest.Negated, policytest.EffectTurned}
	opens, closes := all{policytest.OpensEarlier, policytest.OpensLater}, all{policytest.ClosesEarlier, policytest.ClosesLater}
	join := func(parts ...all) all {
		var joined all
		for _, part := range parts {
			joined = append(joined, part...)
		}
		return joined
	}
	assert.Equal(t, map[string][]policytest.Mutation{
		years:   join(entry, entry, opens, opens, whole),
		english: join(entry, whole),
		cleared: join(inForce, opens, closes, whole),
		firearm: join(entry, whole),
		young:   join(entry, closes, whole),
		trained: join(inForce, inForce, whole),
	}, tried)
}

// A mutant is only worth its name if it differs: an entry that repeats the number before it, one that ends what never
// began, and one in force since ever, are not moved.
func TestWhatCannotBeToldApartIsNoMutant(t *testing.T) {
	count := func(limit policy.Timeline[policy.Measure]) int {
		n := 0
		for _, m := range policytest.Mutate(but(english, func(r *policy.Rule[recruit]) { r.Limit = limit }), complete()).All {
			if m.Rule == english && (m.Mutation == policytest.InForceEarlier || m.Mutation == policytest.InForceLater) {
				n++
			}
		}
		return n
	}
	pass := policy.Whole(60, policy.Percent)
	assert.Equal(t, 2, count(policy.Starting(start, pass, chosen)))
	assert.Equal(t, 2, count(policy.Timeline[policy.Measure]{{From: start, Value: pass}, {From: changed, Value: pass}}))
	assert.Equal(t, 4, count(policy.Timeline[policy.Measure]{{From: start, Value: pass}, {From: changed, Value: pass.Plus(1)}}))
	assert.Equal(t, 2, count(policy.Timeline[policy.Measure]{{From: start, Ended: true}, {From: changed, Value: pass}}))
	assert.Zero(t, count(policy.Lasting(pass)))
	assert.Equal(t, 2, count(policy.Timeline[policy.Measure]{{From: start, Value: pass}, {From: start.AddDays(1), Value: pass.Plus(1)}}),
		"two entries cannot be of one day: the first cannot come later, nor the second earlier")
}

func survivor(t *testing.T, cases suite, rule string, how policytest.Mutation) policytest.Mutant {
	t.Helper()
	for _, m := range policytest.Mutate(made(ours()...), cases).Survivors() {
		if m.Rule == rule && m.Mutation == how {
			return m
		}
	}
	require.Fail(t, rule+" does not survive "+string(how))
	return policytest.Mutant{}
}

// A case that is suggested, added to the suite, kills the mutant.
func TestSuggestionsKill(t *testing.T) {
	found := 0
	for _, left := range complete() {
		cases := without(complete(), left.Name)
		for _, m := range policytest.Mutate(made(ours()...), cases).Survivors() {
			if m.Kill.IsZero() {
				continue
			}
			found++
			for _, c := range cases {
				if c.Name != m.Kill.Case {
					continue
				}
				c.Name, c.Nomination, c.Tour = "suggested", m.Kill.Nomination, m.Kill.Tour
				c.Verdict, c.Blocking, c.Advising = m.Kill.Verdict, m.Kill.Blocking, m.Kill.Advising
				require.NoError(t, c.Check(made(ours()...)), "it says what the policy decides")
				for _, again := range policytest.Mutate(made(ours()...), append(cases, c)).All {
					if again.Rule == m.Rule && again.Mutation == m.Mutation && again.Entry == m.Entry {
						assert.Equal(t, "suggested", again.KilledBy)
					}
				}
			}
		}
	}
	assert.Greater(t, found, 8)
}

func TestSurvivorsSayWhatWouldKillThem(t *testing.T) {
	m := survivor(t, without(complete(), "cleared a day late", "cleared a day too short"), cleared, policytest.OpensEarlier)
	assert.Equal(t, "cleared for the tour", m.Kill.Case)
	assert.Equal(t, calendar.Days(july1.AddDays(-1), tour.Len()), m.Kill.Tour)
	assert.Equal(t, []string{cleared}, m.Kill.Blocking)
	assert.Equal(t, cleared+": begins to hold a day earlier; no case notices; “cleared for the tour” would, if it were "+
		"nominated on May 1, 2008; tour June 30, 2008 to March 30, 2009; not met; blocking "+cleared, clean(m.Explain(en)))
	assert.Contains(t, clean(m.Explain(french)), "satisfaite un jour plus tôt ; aucun cas ne le détecte ; « cleared for the tour » le ferait")

	m = survivor(t, without(complete(), "3 hits"), firearm, policytest.LimitLowered)
	assert.True(t, m.Kill.IsZero(), "no other day changes a score")
	assert.Contains(t, m.Explain(en), "it takes another subject")

	m = survivor(t, without(complete(), "before there were rules"), years, policytest.InForceEarlier)
	assert.Equal(t, start.AddDays(-1), m.Kill.Nomination)
	assert.Contains(t, clean(m.Explain(en)), "entry of the limit a day earlier (limit 5 years from January 1, 2007)")
	assert.Contains(t, clean(m.Explain(en)), "nothing decided", "no rule is in force on that day")
}

func clean(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

func TestMutantsAreReadAsAReport(t *testing.T) {
	policy, cases := made(ours()...), without(complete(), "3 hits")
	mutants := policytest.Mutate(policy, cases)
	assert.Equal(t, "Mutants of “Our standard”: 54 mutants, 21 cases, 1 surviving\n"+
		"- our-service/firearm: limit lowered by one (limit 4 hits from January 1, 2007); no case notices; "+
		"moving the days of a case does not help: it takes another subject\n", clean(mutants.Explain(en)))
	assert.Equal(t, "Mutants de « Notre norme » : 54 mutants, 21 cas, 1 non détecté\n"+
		"- our-service/firearm : limite abaissée d'une unité (limite 4 coups au but à compter du 1er janvier 2007) ; "+
		"aucun cas ne le détecte ; déplacer les jours d'un cas ne suffit pas : il faut un autre dossier\n", clean(mutants.Explain(french)))
	assert.Equal(t, "our-service/service-years: limit raised by one (limit 5 years from January 1, 2007); "+
		"noticed by “five years sworn on departure”", clean(mutants.All[0].Explain(en)))
}

// Open-ended tours are moved too, and days that leave the calendar are not tried.
func TestSuggestionsForOpenEndedTours(t *testing.T) {
	c := one("for good", policy.Met, "", func(r *recruit) { r.Cleared = calendar.Since(july1.AddDays(-10)) })
	c.Tour = calendar.Since(july1)
	found := false
	for _, m := range policytest.Mutate(made(ours()...), suite{c}).Survivors() {
		if m.Rule == cleared && m.Mutation == policytest.OpensLater {
			found = true
			assert.Equal(t, calendar.Since(july1.AddDays(-10)), m.Kill.Tour)
		}
	}
	assert.True(t, found)
	c.Subject.Cleared = calendar.Between(calendar.Always().From(), calendar.On(9999, 12, 31))
	for _, m := range policytest.Mutate(made(ours()...), suite{c}).Survivors() {
		assert.False(t, m.Rule == cleared && m.Mutation == policytest.OpensLater, "it never began to hold")
	}
}

// A tour that begins before its day of nomination is suggested only where there is no other.
func TestSuggestionsPreferToursAfterNomination(t *testing.T) {
	soon := one("sworn in 2004", policy.Unmet, years, func(r *recruit) { r.Sworn = calendar.On(2004, 1, 1) })
	long := one("sworn in 1995", policy.Met, "", func(*recruit) {})
	assert.Equal(t, "sworn in 2004", survivor(t, suite{long, soon}, years, policytest.OpensEarlier).Kill.Case)
	early := survivor(t, suite{long}, years, policytest.OpensEarlier).Kill
	assert.Equal(t, "sworn in 1995", early.Case)
	assert.Equal(t, calendar.On(2000, 2, 29), early.Tour.From())
}

// Where only the mutant is in force on the day of nomination, its edges are the ones to try.
func TestSuggestionsUseTheEdgesOfTheMutant(t *testing.T) {
	before := nominated(start.AddDays(-1), one("fit before there were rules", "", "", func(*recruit) {}))
	kill := survivor(t, suite{before}, cleared, policytest.InForceEarlier).Kill
	assert.Equal(t, start.AddDays(-1), kill.Nomination)
	assert.Equal(t, start.AddDays(-1), kill.Tour.From(), "the day before the clearance begins")
}

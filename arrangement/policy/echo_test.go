package policy_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// answers is a subject that says itself what each rule answers, so that all shapes of days come up within a few weeks.
type answers [6]policy.Days

// echo is a policy whose rules give the subject's answers, each asked at a moment of its own.
func echo(t testing.TB, asked []policy.Moment, effects []policy.Effect) policy.Edition[answers] {
	t.Helper()
	rules := make([]policy.Rule[answers], len(asked))
	for i := range rules {
		rules[i] = policy.Rule[answers]{
			ID: "test/echo-" + strconv.Itoa(i), Title: bilingual.Same("Echo " + strconv.Itoa(i)), Basis: chosen,
			Asked: asked[i], Effect: effects[i], Limit: policy.Starting(in2007, policy.Measure{}, policy.Citation{}),
			Days: func(a answers, _ policy.Measure) policy.Days { return a[i] },
		}
	}
	return policy.Must("test/echo", bilingual.Same("Echo"), rules...).On(may1)
}

// echoes is a decision with edges of every kind within the weeks around the nomination.
func (d dice) echoes(t testing.TB) policy.Decision {
	t.Helper()
	edition, subject, tour := d.echo(t)
	return edition.Decide(subject, tour)
}

func (d dice) echo(t testing.TB) (policy.Edition[answers], answers, calendar.Period) {
	t.Helper()
	asked := make([]policy.Moment, 1+d.IntN(len(answers{})))
	effects := make([]policy.Effect, len(asked))
	var subject answers
	for i := range asked {
		asked[i] = []policy.Moment{policy.Throughout, policy.Throughout, policy.OnDeparture, policy.OnDeparture, policy.OnNomination}[d.IntN(5)]
		effects[i] = policy.Bars
		if d.one(8) {
			effects[i] = policy.Advises
		}
		subject[i] = d.answer()
	}
	begins := may1.AddDays(d.IntN(50) - 10)
	tour := calendar.Days(begins, 1+d.IntN(8))
	if d.one(8) {
		tour = calendar.Since(begins)
	}
	return echo(t, asked, effects), subject, tour
}

// waivedEchoes is such a decision with waivers.
func (d dice) waivedEchoes(t testing.TB) policy.Decision {
	t.Helper()
	edition, subject, tour := d.echo(t)
	waived, err := edition.Waiving(named("1"), d.waivers(slices.Collect(ruleIDs(edition)), edition.ID())...)
	require.NoError(t, err)
	return waived.Decide(subject, tour)
}

func (d dice) answer() policy.Days {
	var periods []calendar.Period
	for range 1 + d.IntN(3) {
		from := may1.AddDays(d.IntN(60) - 10)
		periods = append(periods, calendar.Days(from, 1+d.IntN(25)))
	}
	if d.one(3) {
		periods = append(periods, calendar.Since(may1.AddDays(d.IntN(60))))
	}
	fact := []policy.Fact{birth, reading, clearance, release, hits, {}}[d.IntN(6)]
	switch d.IntN(12) {
	case 0:
		return policy.Missing(fact)
	case 1:
		return policy.NotApplicable()
	case 2, 3:
		return policy.DuringSpans(fact, calendar.SpansOf(periods...), false)
	default:
		return policy.DuringSpans(fact, calendar.SpansOf(periods...), true)
	}
}

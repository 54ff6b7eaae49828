package evaluation_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

// weaken takes some evidence away, or makes a value or a source worse, and says what it did; empty where the indicator has
// nothing to take. Most often it does so where it matters, to the last observation due before the day.
func (m maker) weaken(indicator evaluation.Indicator, on calendar.Date) (evaluation.Indicator, string) {
	indicator.Observations = slices.Clone(indicator.Observations)
	if m.IntN(8) == 0 && !indicator.Baseline.IsZero() {
		indicator.Baseline = policy.Measure{}
		return indicator, "the baseline taken away"
	}
	if len(indicator.Observations) == 0 {
		return indicator, ""
	}
	at := m.IntN(len(indicator.Observations))
	for i, observation := range indicator.Observations {
		if m.IntN(4) > 0 && observation.Over.Contains(on.AddMonths(-1)) {
			at = i
		}
	}
	observation := indicator.Observations[at]
	observation.Evidence = slices.Clone(observation.Evidence)
	switch m.IntN(4) {
	case 0:
		indicator.Observations = slices.Delete(indicator.Observations, at, at+1)
		return indicator, "an observation taken away"
	case 1:
		by := 1 + m.IntN(40)
		if indicator.Direction == evaluation.MoreIsBetter {
			by = -by
		}
		observation.Value = observation.Value.Plus(by)
		indicator.Observations[at] = observation
		return indicator, "a value made worse"
	}
	if len(observation.Evidence) == 0 {
		return indicator, ""
	}
	source := m.IntN(len(observation.Evidence))
	what := "a source taken away"
	if m.IntN(2) == 0 {
		observation.Evidence = slices.Delete(observation.Evidence, source, source+1)
	} else {
		what = "a source made weaker"
		citation := observation.Evidence[source]
		switch citation.Strength {
		case policy.Stated:
			citation = derived(citation)
		case policy.Derived:
			citation = citation.Assuming(both("taken", "repris"))
		}
		observation.Evidence[source] = citation
	}
	indicator.Observations[at] = observation
	return indicator, what
}

// TestRatingNeverRisesWithLess takes evidence away from random models, piece by piece, and makes values worse: no rating
// of an indicator or of an element ever rises. NotRated is the lowest rating.
func TestRatingNeverRisesWithLess(t *testing.T) {
	m := maker{seeded(t)}
	fell := map[string]int{}
	seen := map[evaluation.Rating]int{}
	for range 150 {
		e := m.evaluation()
		on := day("2008-02-01").AddDays(m.IntN(420))
		before, err := e.On(on)
		require.NoError(t, err)
		for range 25 {
			if len(e.Indicators) == 0 {
				break
			}
			at := m.IntN(len(e.Indicators))
			weaker, what := m.weaken(e.Indicators[at], on)
			if what == "" {
				continue
			}
			e.Indicators = slices.Clone(e.Indicators)
			e.Indicators[at] = weaker
			after, err := e.On(on)
			require.NoError(t, err)
			for i, result := range after.Indicators {
				seen[result.Rating]++
				require.LessOrEqual(t, result.Rating.Compare(before.Indicators[i].Rating), 0, "%s:\n%s\nbefore:\n%s", what, result, before.Indicators[i])
				if result.Rating != before.Indicators[i].Rating {
					fell[what]++
				}
			}
			for i, result := range after.Elements {
				require.LessOrEqual(t, result.Rating.Compare(before.Elements[i].Rating), 0, "%s:\n%s\nbefore:\n%s", what, result, before.Elements[i])
				if result.Rating != before.Elements[i].Rating {
					fell["an element"]++
				}
			}
			before = after
		}
	}
	// What never happens in the models was not tested.
	for _, what := range []string{
		"an observation taken away", "a value made worse", "a source taken away", "a source made weaker", "the baseline taken away", "an element",
	} {
		assert.Positive(t, fell[what], "a rating fell by %s", what)
	}
	for rating := range evaluation.Ratings() {
		assert.Positive(t, seen[rating], "%s", rating)
	}
}

// TestWithoutEvidenceNothingIsRated takes all observations away.
func TestWithoutEvidenceNothingIsRated(t *testing.T) {
	m := maker{seeded(t)}
	for range 200 {
		e := m.evaluation()
		for i := range e.Indicators {
			e.Indicators[i].Observations = nil
		}
		report, err := e.On(day("2008-07-01"))
		require.NoError(t, err)
		for _, result := range report.Indicators {
			require.Equal(t, evaluation.NotRated, result.Rating)
		}
		for _, result := range report.Elements {
			require.Equal(t, evaluation.NotRated, result.Rating)
		}
	}
}

// TestReportDoesNotHangOnOrder shuffles elements and indicators: every rating stays.
func TestReportDoesNotHangOnOrder(t *testing.T) {
	m := maker{seeded(t)}
	for range 200 {
		e := m.evaluation()
		on := day("2008-02-01").AddDays(m.IntN(420))
		before, err := e.On(on)
		require.NoError(t, err)
		e.Model.Elements, e.Indicators = slices.Clone(e.Model.Elements), slices.Clone(e.Indicators)
		m.Shuffle(len(e.Model.Elements), func(i, j int) {
			e.Model.Elements[i], e.Model.Elements[j] = e.Model.Elements[j], e.Model.Elements[i]
		})
		m.Shuffle(len(e.Indicators), func(i, j int) { e.Indicators[i], e.Indicators[j] = e.Indicators[j], e.Indicators[i] })
		after, err := e.On(on)
		require.NoError(t, err)
		for _, result := range before.Indicators {
			again, known := after.Indicator(result.Indicator)
			require.True(t, known)
			require.Equal(t, result, again)
		}
		for _, result := range before.Elements {
			again, known := after.Element(result.Element)
			require.True(t, known)
			require.Equal(t, result.Rating, again.Rating)
			requireBothLanguages(t, again.Steps)
		}
	}
}

func TestJSONKeepsWhatItIsGiven(t *testing.T) {
	m := maker{seeded(t)}
	for range 150 {
		e := m.evaluation()
		requireRound(t, e)
		report, err := e.On(day("2008-02-01").AddDays(m.IntN(420)))
		require.NoError(t, err)
		requireRound(t, report)
	}
}

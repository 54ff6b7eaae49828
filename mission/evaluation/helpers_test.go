package evaluation_test

import (
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

func both(english, french string) bilingual.Text {
	return bilingual.Text{English: english, French: french}
}

func day(text string) calendar.Date { return calendar.MustParse(text) }

func days(text string) calendar.Period { return calendar.MustParsePeriod(text) }

func percent(text string) policy.Measure {
	made, err := policy.Measured(decimal.RequireFromString(text), policy.Percent)
	if err != nil {
		panic(err)
	}
	return made
}

func points(n int) policy.Measure { return policy.Whole(n, policy.Points) }

var (
	chosen = policy.Assume(both("chosen for the test", "choisi pour l'essai"))
	stated = policy.Cite("gc-infobase")
	other  = policy.Cite("rcmp-2009")
	copied = policy.Cite("sudan-blog-2008-05")
	copy2  = policy.Cite("sudan-blog-2010-12")
)

func derived(citation policy.Citation) policy.Citation {
	return citation.Deriving(both("by arithmetic", "par calcul"))
}

// standard is the library's rule.
func standard() evaluation.Rule { return evaluation.StandardRule()[0].Value }

// requireFaults requires exactly these faults, each written as kind and path.
func requireFaults(t testing.TB, err error, want ...string) {
	t.Helper()
	var found []string
	for _, f := range fault.Of(err) {
		require.True(t, f.Given.Complete() || f.Given.IsZero(), "what was given stands in both languages")
		require.True(t, f.Accepted.Complete() || f.Accepted.IsZero(), "what is accepted stands in both languages")
		found = append(found, string(f.Kind)+" "+string(f.Path))
	}
	require.Equal(t, want, found)
}

// requireBothLanguages requires that every step stands in both languages, and with all its parts.
func requireBothLanguages(t testing.TB, steps []bilingual.Text) {
	t.Helper()
	for _, step := range steps {
		require.True(t, step.Complete())
		for _, text := range []string{step.English, step.French} {
			require.NotContains(t, text, "%!", "a form has as many parts as it is given")
			require.NotContains(t, text, "not stated: not stated")
		}
		require.NotEqual(t, step.In(language.English), step.In(language.French))
	}
}

// requireRound requires that a value written as JSON, read and written again says the same.
func requireRound[T json.Marshaler](t testing.TB, made T) {
	t.Helper()
	data, err := json.Marshal(made)
	require.NoError(t, err)
	var read T
	require.NoError(t, json.Unmarshal(data, &read), string(data))
	again, err := json.Marshal(read)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
}

func seeded(t testing.TB) *rand.Rand {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	return rand.New(rand.NewPCG(seed, 1))
}

// maker makes values at random.
type maker struct{ *rand.Rand }

func pick[T any](m maker, from ...T) T { return from[m.IntN(len(from))] }

func (m maker) citation() policy.Citation {
	return pick(m, stated, other, copied, copy2, derived(stated), derived(other), derived(copied), chosen)
}

func (m maker) value() policy.Measure { return policy.Whole(m.IntN(101), policy.Percent) }

// model is a valid model of some elements, each leading to some that come after it.
func (m maker) model() evaluation.LogicModel {
	levels := []evaluation.Level{
		evaluation.Activity, evaluation.Output, evaluation.ImmediateOutcome, evaluation.IntermediateOutcome, evaluation.UltimateOutcome,
	}
	made := evaluation.LogicModel{ID: "made", Title: both("made", "fait"), Basis: chosen}
	n, level := 1+m.IntN(8), 0
	for i := range n {
		level = min(level+m.IntN(2), len(levels)-1)
		element := evaluation.Element{
			ID: string(rune('a' + i)), Level: levels[level], Title: both("element", "élément"), Basis: chosen,
		}
		for j := i + 1; j < n; j++ {
			if m.IntN(3) == 0 {
				element.Leads = append(element.Leads, string(rune('a'+j)))
			}
		}
		made.Elements = append(made.Elements, element)
	}
	m.Shuffle(n, func(i, j int) { made.Elements[i], made.Elements[j] = made.Elements[j], made.Elements[i] })
	return made
}

// indicator is a valid indicator of an element, due in each month of 2008.
func (m maker) indicator(id, element string) evaluation.Indicator {
	made := evaluation.Indicator{
		ID: id, Element: element, Title: both("indicator", "indicateur"), Unit: policy.Percent, Basis: chosen,
		Direction: pick(m, evaluation.MoreIsBetter, evaluation.LessIsBetter),
		Target:    policy.Starting(day("2008-01-01"), m.value(), chosen),
	}
	if m.IntN(4) > 0 {
		made.Baseline = m.value()
	}
	for month := range 12 {
		over := calendar.Months(calendar.On(2008, time.January, 1).AddMonths(month), 1)
		made.Due = append(made.Due, over)
		if m.IntN(6) == 0 {
			continue
		}
		observation := evaluation.Observation{Over: over, Value: m.value()}
		for range m.IntN(4) {
			observation.Evidence = append(observation.Evidence, m.citation())
		}
		made.Observations = append(made.Observations, observation)
	}
	return made
}

func (m maker) rule() evaluation.Rule {
	if m.IntN(2) == 0 {
		return standard()
	}
	weights := []int{m.IntN(8), m.IntN(8), m.IntN(8)}
	ratings := []evaluation.Rating{evaluation.NotRated, evaluation.NoProgress, evaluation.Progress, evaluation.TargetReached}
	return evaluation.Rule{
		Stated: points(max(weights[0], weights[1], weights[2])), Assumed: points(min(weights[0], weights[1], weights[2])),
		Derived:    points(weights[0] + weights[1] + weights[2] - max(weights[0], weights[1], weights[2]) - min(weights[0], weights[1], weights[2])),
		SecondHand: points(m.IntN(4)), EvidenceAsked: points(m.IntN(8)), Current: policy.Whole(m.IntN(14), policy.Months),
		ProgressAsked: policy.Whole(1+m.IntN(100), policy.Percent),
		Unmeasured:    pick(m, ratings...), Unsupported: pick(m, ratings...),
	}
}

func (m maker) evaluation() evaluation.Evaluation {
	made := evaluation.Evaluation{Model: m.model(), Rules: policy.Starting(day("2000-01-01"), m.rule(), chosen)}
	for _, element := range made.Model.Elements {
		for n := range m.IntN(3) {
			made.Indicators = append(made.Indicators, m.indicator(element.ID+string(rune('0'+n)), element.ID))
		}
	}
	return made
}

// plainSpaces is a text without its no-break spaces, which nobody sees in a test.
func plainSpaces(text string) string { return strings.ReplaceAll(text, "\u00a0", " ") }

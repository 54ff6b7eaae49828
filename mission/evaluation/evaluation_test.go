package evaluation_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

// measuring is the indicator of the tests, of an element, with a value that has a rating.
func measuring(id, element string, rating evaluation.Rating) evaluation.Indicator {
	made := indicator()
	made.ID, made.Element = id, element
	switch rating {
	case evaluation.NotRated:
		made.Observations = nil
	case evaluation.NoProgress:
		made.Observations[0].Value = percent("40")
	case evaluation.Progress:
		made.Observations[0].Value = percent("60")
	case evaluation.TargetReached:
		made.Observations[0].Value = percent("80")
	}
	return made
}

func TestRollUp(t *testing.T) {
	const not, no, some, reached = evaluation.NotRated, evaluation.NoProgress, evaluation.Progress, evaluation.TargetReached
	type rated map[string][]evaluation.Rating
	for name, test := range map[string]struct {
		rated rated
		rule  func(*evaluation.Rule)
		want  [3]evaluation.Rating // of work, officers and peace
		why   string               // of peace
	}{
		"nothing is measured": {nil, nil, [3]evaluation.Rating{not, not, not}, "It rests on what is not measured: “the work” and “the officers”; no rating is inferred from that"},
		"everything is reached": {
			rated{"work": {reached}, "officers": {reached}, "peace": {reached}},
			nil,
			[3]evaluation.Rating{reached, reached, reached},
			"Lowest of what leads to it: target reached (“the work” and “the officers”)",
		},
		"the lowest of its indicators": {
			rated{"work": {reached}, "officers": {reached, some}, "peace": {reached, no, some}},
			nil,
			[3]evaluation.Rating{reached, some, no},
			"Lowest of what leads to it: progress shown (“the officers”)",
		},
		"one of its indicators not rated": {
			rated{"work": {reached}, "officers": {reached}, "peace": {reached, not}},
			nil,
			[3]evaluation.Rating{reached, reached, not},
			"Lowest of what leads to it: target reached (“the work” and “the officers”)",
		},
		"reached, with something below not rated": {
			rated{"work": {reached}, "officers": {not}, "peace": {reached}},
			nil,
			[3]evaluation.Rating{reached, not, some},
			"What leads to it is not all rated: it is rated at most: progress shown",
		},
		"reached, with something below not measured": {
			rated{"peace": {reached}},
			nil,
			[3]evaluation.Rating{not, not, some},
			"What leads to it is not all rated: it is rated at most: progress shown",
		},
		"no progress, with something below not rated": {
			rated{"work": {reached}, "officers": {not}, "peace": {no}},
			nil,
			[3]evaluation.Rating{reached, not, no},
			"Lowest of what leads to it: not rated (“the officers”)",
		},
		"reached, with no progress below": {
			rated{"work": {reached}, "officers": {no}, "peace": {reached}},
			nil,
			[3]evaluation.Rating{reached, no, reached},
			"Lowest of what leads to it: no progress shown (“the officers”)",
		},
		"not measured, all below reached": {
			rated{"work": {reached}, "officers": {reached}},
			nil,
			[3]evaluation.Rating{reached, reached, some},
			"Inferred and not measured, it is rated at most: progress shown",
		},
		"not measured, progress below": {
			rated{"work": {reached}, "officers": {some}},
			nil,
			[3]evaluation.Rating{reached, some, some},
			"Lowest of what leads to it: progress shown (“the officers”)",
		},
		"not measured, no progress below": {
			rated{"work": {reached}, "officers": {no}},
			nil,
			[3]evaluation.Rating{reached, no, not},
			"Progress is not shown for all that leads to it: no rating is inferred",
		},
		"not measured, something below not rated": {
			rated{"work": {not}, "officers": {reached}},
			nil,
			[3]evaluation.Rating{not, some, not},
			"Progress is not shown for all that leads to it: no rating is inferred",
		},
		"what is inferred carries no further": {
			rated{"work": {reached}},
			nil,
			[3]evaluation.Rating{reached, some, not},
			"It rests on what is not measured: “the officers”; no rating is inferred from that",
		},
		"a rule that infers nothing": {
			rated{"work": {reached}, "officers": {reached}},
			func(r *evaluation.Rule) { r.Unmeasured = not },
			[3]evaluation.Rating{reached, reached, not},
			"Inferred and not measured, it is rated at most: not rated",
		},
		"a rule that infers all": {
			rated{"work": {reached}, "officers": {reached}},
			func(r *evaluation.Rule) { r.Unmeasured = reached },
			[3]evaluation.Rating{reached, reached, reached},
			"Lowest of what leads to it: target reached (“the work” and “the officers”)",
		},
		"a rule that asks nothing of what is below": {
			rated{"peace": {reached}},
			func(r *evaluation.Rule) { r.Unsupported = reached },
			[3]evaluation.Rating{not, not, reached},
			"Lowest of what leads to it: not rated (“the work” and “the officers”)",
		},
	} {
		t.Run(name, func(t *testing.T) {
			e := evaluation.Evaluation{Model: chain()}
			for _, element := range []string{"work", "officers", "peace"} {
				for n, rating := range test.rated[element] {
					e.Indicators = append(e.Indicators, measuring(element+string(rune('0'+n)), element, rating))
				}
			}
			if test.rule != nil {
				rule := standard()
				test.rule(&rule)
				e.Rules = policy.Starting(day("2000-01-01"), rule, chosen)
			}
			report, err := e.On(day("2017-04-01"))
			require.NoError(t, err)
			require.Len(t, report.Elements, 3)
			for i, result := range report.Elements {
				assert.Equal(t, test.want[i], result.Rating, result)
				requireBothLanguages(t, result.Steps)
			}
			assert.Equal(t, test.why, report.Elements[2].Why().English)
		})
	}
}

func TestEvaluationCheck(t *testing.T) {
	plain := func() evaluation.Evaluation {
		return evaluation.Evaluation{
			Model: chain(), Indicators: []evaluation.Indicator{indicator()}, Rules: evaluation.StandardRule(),
		}
	}
	for name, test := range map[string]struct {
		spoil func(*evaluation.Evaluation)
		want  []string
	}{
		"nothing to complain about":      {func(*evaluation.Evaluation) {}, nil},
		"the library's rule":             {func(e *evaluation.Evaluation) { e.Rules = nil }, nil},
		"nothing measured":               {func(e *evaluation.Evaluation) { e.Indicators = nil }, nil},
		"a faulty model":                 {func(e *evaluation.Evaluation) { e.Model.Elements[1].Basis = policy.Citation{} }, []string{"missing model.elements[1].basis"}},
		"a faulty indicator":             {func(e *evaluation.Evaluation) { e.Indicators[0].Title = bilingual.Text{} }, []string{"missing indicators[0].title"}},
		"an indicator of nothing known":  {func(e *evaluation.Evaluation) { e.Indicators[0].Element = "war" }, []string{"unknown indicators[0].element"}},
		"an indicator of nothing at all": {func(e *evaluation.Evaluation) { e.Indicators[0].Element = "" }, []string{"missing indicators[0].element"}},
		"two indicators of one ID":       {func(e *evaluation.Evaluation) { e.Indicators = append(e.Indicators, indicator()) }, []string{"duplicate indicators[1].id"}},
		"a faulty rule":                  {func(e *evaluation.Evaluation) { e.Rules[0].Value.Stated = points(-1) }, []string{"out-of-range rules[0].value.stated"}},
		"a rule without a day":           {func(e *evaluation.Evaluation) { e.Rules[0].From = calendar.Date{} }, []string{"missing rules[0].from"}},
		"rules that end": {func(e *evaluation.Evaluation) {
			e.Rules[0] = policy.Entry[evaluation.Rule]{From: day("2000-01-01"), Ended: true}
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			e := plain()
			test.spoil(&e)
			requireFaults(t, e.Check(), test.want...)
			if len(test.want) > 0 {
				report, err := e.On(day("2017-04-01"))
				requireFaults(t, err, test.want...)
				assert.True(t, report.IsZero())
			}
		})
	}
}

func TestEvaluationOnADay(t *testing.T) {
	first, second := standard(), standard()
	second.ProgressAsked = percent("60")
	e := evaluation.Evaluation{Model: chain(), Indicators: []evaluation.Indicator{indicator()}, Rules: policy.Timeline[evaluation.Rule]{
		{From: day("2017-01-01"), Value: first, Basis: chosen},
		{From: day("2017-06-01"), Value: second, Basis: other},
		{From: day("2018-01-01"), Ended: true},
	}}
	for on, want := range map[string]evaluation.Rating{"2017-05-31": evaluation.Progress, "2017-06-01": evaluation.NoProgress} {
		report, err := e.On(day(on))
		require.NoError(t, err)
		result, known := report.Indicator("share")
		require.True(t, known)
		assert.Equal(t, want, result.Rating, on)
		assert.Equal(t, "chain", report.Model)
		assert.Equal(t, day(on), report.On)
		_, known = report.Indicator("other")
		assert.False(t, known)
		_, known = report.Element("war")
		assert.False(t, known)
	}
	report, err := e.On(day("2017-06-01"))
	require.NoError(t, err)
	assert.Equal(t, other, report.Basis, "what the rule of that day rests on")
	for name, on := range map[string]calendar.Date{"before the first rule": day("2016-12-31"), "after the last": day("2018-01-01"), "no day": {}} {
		t.Run(name, func(t *testing.T) {
			report, err := e.On(on)
			require.ErrorIs(t, err, fault.Missing)
			assert.True(t, report.IsZero())
		})
	}
}

// TestProgramOfTheFirstResults rates the published model by the published results, as they stood when they were out.
func TestProgramOfTheFirstResults(t *testing.T) {
	e := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.PublishedIndicators()}
	report, err := e.On(day("2018-01-02"))
	require.NoError(t, err)
	found := map[evaluation.Rating][]string{}
	for _, result := range report.Elements {
		found[result.Rating] = append(found[result.Rating], result.Element)
		requireBothLanguages(t, result.Steps)
	}
	assert.Equal(t, map[evaluation.Rating][]string{
		evaluation.TargetReached: {"enforcement-at-home-and-abroad"},
		evaluation.Progress: {
			"skills-for-the-mission", "police-services-strengthened", "international-cooperation",
			"local-police-keep-order", "rule-of-law",
		},
		evaluation.NotRated: {
			"planning", "selection", "training", "support", "evaluation", "officers-deployed", "work-in-missions",
			"safer-environment", "long-term-development", "illicit-activities-contained", "officer-benefit", "service-benefit", "community-benefit",
		},
	}, found)
	assert.Equal(t, policy.Assumed, report.Basis.Strength)

	t.Run("before any result, nothing is rated", func(t *testing.T) {
		report, err := e.On(day("2008-05-01"))
		require.NoError(t, err)
		for _, result := range report.Elements {
			assert.Equal(t, evaluation.NotRated, result.Rating)
		}
	})
}

func TestReportJSON(t *testing.T) {
	e := evaluation.Evaluation{Model: chain(), Indicators: []evaluation.Indicator{indicator()}}
	report, err := e.On(day("2017-04-01"))
	require.NoError(t, err)
	data, err := json.Marshal(report)
	require.NoError(t, err)
	var read evaluation.Report
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, report, read, "it prints after decoding as before")
	for _, empty := range []json.Marshaler{evaluation.Report{}, evaluation.Result{}, evaluation.ElementResult{}, evaluation.Evaluation{}} {
		data, err := empty.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	}
	requireFaults(t, read.UnmarshalJSON([]byte(`{"on":1,"indicators":[{"rating":"good"}],"elements":[{"level":"input"},{"steps":[{"en":"a"}]}]}`)),
		"malformed on", "unknown indicators[0].rating", "unknown elements[0].level", "missing elements[1].steps[0].fr")
	assert.Equal(t, report, read, "it is left as it was")
	requireFaults(t, e.UnmarshalJSON([]byte(`{"model":{"id":1},"rules":[{"from":"2008-01-01","value":{"stated":1}}],"indicator":[]}`)),
		"malformed model.id", "malformed rules[0].value.stated", "unexpected indicator")
	assert.Equal(t, "chain", e.Model.ID, "it is left as it was")

	for name, zero := range map[string][2]bool{
		"reports": {evaluation.Report{}.IsZero(), evaluation.Report{Model: "a"}.IsZero() || evaluation.Report{On: day("2008-05-01")}.IsZero() ||
			evaluation.Report{Indicators: []evaluation.Result{}}.IsZero() || evaluation.Report{Elements: []evaluation.ElementResult{}}.IsZero() ||
			evaluation.Report{Basis: chosen}.IsZero()},
		"results": {evaluation.Result{}.IsZero(), slices.ContainsFunc([]evaluation.Result{
			{Indicator: "a"},
			{Title: both("a", "b")},
			{On: day("2008-05-01")},
			{Rating: evaluation.NotRated},
			{Over: year2016},
			{Value: percent("0")},
			{Evidence: points(0)},
			{Steps: []bilingual.Text{}},
		}, evaluation.Result.IsZero)},
		"results of elements": {evaluation.ElementResult{}.IsZero(), slices.ContainsFunc([]evaluation.ElementResult{
			{Element: "a"}, {Level: evaluation.Output}, {Title: both("a", "b")}, {Rating: evaluation.NotRated}, {Steps: []bilingual.Text{}},
		}, evaluation.ElementResult.IsZero)},
		"evaluations": {evaluation.Evaluation{}.IsZero(), slices.ContainsFunc([]evaluation.Evaluation{
			{Model: evaluation.LogicModel{ID: "a"}}, {Indicators: []evaluation.Indicator{}}, {Rules: policy.Timeline[evaluation.Rule]{}},
		}, evaluation.Evaluation.IsZero)},
	} {
		assert.Equal(t, [2]bool{true, false}, zero, name)
	}
	assert.True(t, evaluation.Result{}.Why().IsZero())
	assert.Contains(t, report.Elements[0].In(language.French), "non coté\n  - Aucun indicateur ne le mesure et rien n'y mène\n")
	assert.Equal(t, "the work: not rated\n  - No indicator measures it, and nothing leads to it\n  - Rating: not rated", report.Elements[0].String())
}

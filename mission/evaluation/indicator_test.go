package evaluation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

var (
	year2016 = calendar.FiscalYearStarting(2016).Period()
	year2017 = calendar.FiscalYearStarting(2017).Period()
)

// indicator is an indicator with nothing to complain about: from 40 percent to 80, observed at 60 in 2016-17.
func indicator() evaluation.Indicator {
	return evaluation.Indicator{
		ID: "share", Element: "peace", Title: both("Share", "Part"), Unit: policy.Percent, Direction: evaluation.MoreIsBetter,
		Baseline: percent("40"), Target: policy.Starting(day("2016-04-01"), percent("80"), chosen),
		Due: []calendar.Period{year2016, year2017}, Basis: chosen,
		Observations: []evaluation.Observation{{Over: year2016, Value: percent("60"), Evidence: []policy.Citation{stated}}},
	}
}

func TestIndicatorCheck(t *testing.T) {
	persons := policy.Whole(3, policy.Persons)
	for name, test := range map[string]struct {
		spoil func(*evaluation.Indicator)
		want  []string
	}{
		"nothing to complain about": {func(*evaluation.Indicator) {}, nil},
		"no baseline, target or results": {func(i *evaluation.Indicator) {
			i.Baseline, i.Target, i.Due, i.Observations = policy.Measure{}, nil, nil, nil
		}, nil},
		"an observation that is not due": {func(i *evaluation.Indicator) { i.Due = i.Due[1:] }, nil},
		"no evidence":                    {func(i *evaluation.Indicator) { i.Observations[0].Evidence = nil }, nil},
		"no ID":                          {func(i *evaluation.Indicator) { i.ID = "" }, []string{"missing id"}},
		"no element":                     {func(i *evaluation.Indicator) { i.Element = "" }, []string{"missing element"}},
		"no title":                       {func(i *evaluation.Indicator) { i.Title = bilingual.Text{} }, []string{"missing title"}},
		"a title in English only":        {func(i *evaluation.Indicator) { i.Title.French = "" }, []string{"missing title"}},
		"no unit":                        {func(i *evaluation.Indicator) { i.Unit = "" }, []string{"missing unit"}},
		"a unit that is none":            {func(i *evaluation.Indicator) { i.Unit = "cats" }, []string{"unknown unit"}},
		"no direction":                   {func(i *evaluation.Indicator) { i.Direction = "" }, []string{"missing direction"}},
		"a direction that is none":       {func(i *evaluation.Indicator) { i.Direction = "up" }, []string{"unknown direction"}},
		"a baseline in another unit":     {func(i *evaluation.Indicator) { i.Baseline = persons }, []string{"conflict baseline"}},
		"a baseline of no unit":          {func(i *evaluation.Indicator) { i.Baseline = policy.Whole(1, "cats") }, []string{"conflict baseline"}},
		"a target in another unit":       {func(i *evaluation.Indicator) { i.Target[0].Value = persons }, []string{"conflict target[0].value"}},
		"a target without a value":       {func(i *evaluation.Indicator) { i.Target[0].Value = policy.Measure{} }, []string{"missing target[0].value"}},
		"a target without a day":         {func(i *evaluation.Indicator) { i.Target[0].From = calendar.Date{} }, []string{"missing target[0].from"}},
		"a target that ends": {func(i *evaluation.Indicator) {
			i.Target = append(i.Target, policy.Entry[policy.Measure]{From: day("2018-04-01"), Ended: true})
		}, nil},
		"a period due that is none":       {func(i *evaluation.Indicator) { i.Due[0] = calendar.Period{} }, []string{"missing due[0]"}},
		"a period due without an end":     {func(i *evaluation.Indicator) { i.Due[1] = days("2017-04-01/..") }, []string{"conflict due[1]"}},
		"periods due out of order":        {func(i *evaluation.Indicator) { i.Due[0], i.Due[1] = year2017, year2016 }, []string{"conflict due[1]"}},
		"periods due with a common day":   {func(i *evaluation.Indicator) { i.Due[1] = days("2017-03-31/2018-01-01") }, []string{"conflict due[1]"}},
		"an observation without a period": {func(i *evaluation.Indicator) { i.Observations[0].Over = calendar.Period{} }, []string{"missing observations[0].over"}},
		"an observation without an end":   {func(i *evaluation.Indicator) { i.Observations[0].Over = days("2017-04-01/..") }, []string{"conflict observations[0].over"}},
		"an observation without a value":  {func(i *evaluation.Indicator) { i.Observations[0].Value = policy.Measure{} }, []string{"missing observations[0].value"}},
		"an observation in another unit":  {func(i *evaluation.Indicator) { i.Observations[0].Value = persons }, []string{"conflict observations[0].value"}},
		"an observation with no citation": {func(i *evaluation.Indicator) {
			i.Observations[0].Evidence = []policy.Citation{stated, {}}
		}, []string{"missing observations[0].evidence[1]"}},
		"a faulty citation": {func(i *evaluation.Indicator) {
			i.Observations[0].Evidence = []policy.Citation{{Strength: policy.Assumed}}
		}, []string{"missing observations[0].evidence[0].note"}},
		"two observations of one period": {func(i *evaluation.Indicator) {
			i.Observations = append(i.Observations, i.Observations[0])
		}, []string{"duplicate observations[1].over"}},
		"no basis": {func(i *evaluation.Indicator) { i.Basis = policy.Citation{} }, []string{"missing basis"}},
	} {
		t.Run(name, func(t *testing.T) {
			made := indicator()
			test.spoil(&made)
			requireFaults(t, made.Check(), test.want...)
		})
	}
}

func TestIndicatorObserved(t *testing.T) {
	made := indicator()
	found, known := made.Observed(year2016)
	assert.True(t, known)
	assert.Equal(t, percent("60"), found.Value)
	for _, over := range []calendar.Period{year2017, days("2016-04-01/2017-03-31"), {}} {
		found, known = made.Observed(over)
		assert.False(t, known)
		assert.True(t, found.IsZero())
	}
	made.Observations[0].Over = calendar.Period{}
	_, known = made.Observed(calendar.Period{})
	assert.False(t, known)
}

func TestIndicatorJSON(t *testing.T) {
	data, err := json.Marshal(evaluation.Indicator{
		ID: "share", Unit: policy.Percent, Due: []calendar.Period{year2016},
		Observations: []evaluation.Observation{{Over: year2016, Value: percent("90.5"), Evidence: []policy.Citation{}}},
	})
	require.NoError(t, err)
	assert.Equal(t, `{"id":"share","unit":"percent","due":["2016-04-01/2017-04-01"],`+
		`"observations":[{"over":"2016-04-01/2017-04-01","value":{"number":"90.5","unit":"percent"},"evidence":[]}]}`, string(data))
	for _, empty := range []json.Marshaler{evaluation.Indicator{}, evaluation.Observation{}} {
		data, err := empty.MarshalJSON()
		require.NoError(t, err)
		assert.Equal(t, `{}`, string(data))
	}
	for name, made := range map[string]evaluation.Indicator{
		"id": {ID: "a"}, "element": {Element: "a"}, "title": {Title: both("a", "b")}, "unit": {Unit: policy.Percent},
		"direction": {Direction: evaluation.LessIsBetter}, "baseline": {Baseline: percent("0")},
		"target": {Target: policy.Timeline[policy.Measure]{}}, "due": {Due: []calendar.Period{}},
		"observations": {Observations: []evaluation.Observation{}}, "basis": {Basis: chosen},
	} {
		assert.False(t, made.IsZero(), name)
		requireRound(t, made)
	}
	for name, made := range map[string]evaluation.Observation{
		"over": {Over: year2016}, "value": {Value: percent("0")}, "evidence": {Evidence: []policy.Citation{}},
	} {
		assert.False(t, made.IsZero(), name)
		requireRound(t, made)
	}
	assert.True(t, evaluation.Indicator{}.IsZero())
	requireRound(t, indicator())

	read := indicator()
	requireFaults(t, read.UnmarshalJSON([]byte(`{"unit":"cats","due":["2016"],"observations":[{"value":1,"Over":""}],"target":[{}]}`)),
		"unknown unit", "malformed due[0]", "malformed observations[0].value", "unexpected observations[0].Over",
		"missing target[0].from", "missing target[0].value")
	assert.Equal(t, indicator(), read, "it is left as it was")
	observation := indicator().Observations[0]
	requireFaults(t, observation.UnmarshalJSON([]byte(`[]`)), "malformed ")
	assert.Equal(t, percent("60"), observation.Value)
}

func FuzzIndicator(f *testing.F) {
	for _, made := range append(evaluation.PublishedIndicators(), indicator(), evaluation.Indicator{}) {
		data, err := json.Marshal(made)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read evaluation.Indicator
		err := read.UnmarshalJSON(data)
		if !json.Valid(data) {
			require.Error(t, err)
		}
		if err != nil {
			require.True(t, read.IsZero(), "it is left as it was")
			return
		}
		requireRound(t, read)
		// One that is faulty is not rated, and every result can be kept.
		result := evaluation.Rate(read, day("2018-01-02"))
		if read.Check() != nil {
			require.Equal(t, evaluation.NotRated, result.Rating)
		}
		requireRound(t, result)
	})
}

func TestPublishedIndicators(t *testing.T) {
	program := evaluation.Program()
	all := evaluation.PublishedIndicators()
	require.Len(t, all, 5)
	results := []string{"100", "90.5", "89", "100", "100"}
	for i, indicator := range all {
		require.NoError(t, indicator.Check())
		_, known := program.Element(indicator.Element)
		assert.True(t, known, indicator.Element)
		assert.Equal(t, policy.Stated, indicator.Basis.Strength)
		assert.Equal(t, "gc-infobase", indicator.Basis.Source.ID)
		for _, on := range []string{"2016-04-01", "2017-03-31", "2017-04-01", "2018-03-31"} {
			target, set := indicator.Target.On(day(on))
			assert.True(t, set)
			assert.Equal(t, percent("80"), target.Value, on)
		}
		observation, known := indicator.Observed(year2016)
		require.True(t, known)
		assert.Equal(t, percent(results[i]), observation.Value)
		_, known = indicator.Observed(year2017)
		assert.False(t, known, "the results of the year after are not known")
		requireRound(t, indicator)
	}
	t.Run("only the one on training has a target of 2018-19", func(t *testing.T) {
		for i, indicator := range all {
			_, set := indicator.Target.On(day("2018-04-01"))
			assert.Equal(t, i == 1, set)
			_, set = indicator.Target.On(day("2019-04-01"))
			assert.False(t, set)
		}
	})
}

func TestPublishedIndicatorsAreRated(t *testing.T) {
	for on, want := range map[string]evaluation.Rating{
		"2017-03-31": evaluation.NotRated, "2017-04-01": evaluation.TargetReached,
		"2018-03-31": evaluation.TargetReached, "2018-04-01": evaluation.NotRated,
	} {
		for _, indicator := range evaluation.PublishedIndicators() {
			result := evaluation.Rate(indicator, day(on))
			assert.Equal(t, want, result.Rating, "%s on %s", indicator.ID, on)
			requireBothLanguages(t, result.Steps)
		}
	}
}

func TestHaitiIndicators(t *testing.T) {
	var rated, not []string
	for _, indicator := range evaluation.HaitiIndicators() {
		require.NoError(t, indicator.Check())
		result := evaluation.Rate(indicator, day("2008-05-01"))
		requireBothLanguages(t, result.Steps)
		if result.Rating == evaluation.NotRated {
			not = append(not, indicator.ID)
			assert.Equal(t, "No observation of it is stated", result.Why().English)
			continue
		}
		rated = append(rated, indicator.ID)
		assert.Equal(t, evaluation.NoProgress, result.Rating)
		assert.Equal(t, policy.Whole(76, policy.Persons), result.Value)
		assert.Equal(t, "No baseline is stated: how far it has come is not known", result.Why().English)
	}
	assert.Equal(t, []string{"haiti-police-in-the-mission"}, rated)
	assert.Equal(t, []string{"haiti-officers-trained", "haiti-recruits-trained", "haiti-police-strength", "haiti-police-vetted"}, not)

	t.Run("the day before April has ended, nothing is rated", func(t *testing.T) {
		result := evaluation.Rate(evaluation.HaitiIndicators()[0], day("2008-04-30"))
		assert.Equal(t, evaluation.NotRated, result.Rating)
	})
	t.Run("each measures an element of the program", func(t *testing.T) {
		whole := evaluation.Evaluation{Model: evaluation.Program(), Indicators: evaluation.HaitiIndicators()}
		require.NoError(t, whole.Check())
	})
}

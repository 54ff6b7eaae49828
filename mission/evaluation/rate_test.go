package evaluation_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

func TestRateByValue(t *testing.T) {
	const none = ""
	more, less := evaluation.MoreIsBetter, evaluation.LessIsBetter
	for name, test := range map[string]struct {
		direction               evaluation.Direction
		baseline, target, value string
		want                    evaluation.Rating
		why                     string
	}{
		"above the target":                    {more, "40", "80", "80.01", evaluation.TargetReached, "The target is reached"},
		"at the target":                       {more, "40", "80", "80", evaluation.TargetReached, "The target is reached"},
		"just short of it":                    {more, "40", "80", "79.99", evaluation.Progress, "it has come 99.9% of the way; 50% is progress"},
		"half of the way":                     {more, "40", "80", "60", evaluation.Progress, "it has come 50.0% of the way"},
		"just short of half of the way":       {more, "40", "80", "59.99", evaluation.NoProgress, "it has come 49.9% of the way"},
		"at the baseline":                     {more, "40", "80", "40", evaluation.NoProgress, "it has come 0.0% of the way"},
		"below the baseline":                  {more, "40", "80", "20", evaluation.NoProgress, "it has come -50.0% of the way"},
		"no baseline, short":                  {more, none, "80", "79", evaluation.NoProgress, "No baseline is stated"},
		"no baseline, reached":                {more, none, "80", "80", evaluation.TargetReached, "The target is reached"},
		"the baseline at the target":          {more, "80", "80", "79", evaluation.NoProgress, "lies at the target or beyond"},
		"the baseline beyond the target":      {more, "90", "80", "79", evaluation.NoProgress, "lies at the target or beyond"},
		"below the target, less is better":    {less, "40", "10", "9.99", evaluation.TargetReached, "The target is reached"},
		"at the target, less is better":       {less, "40", "10", "10", evaluation.TargetReached, "The target is reached"},
		"just above it, less is better":       {less, "40", "10", "10.01", evaluation.Progress, "it has come 99.9% of the way"},
		"half of the way, less is better":     {less, "40", "10", "25", evaluation.Progress, "it has come 50.0% of the way"},
		"just short of half, less is better":  {less, "40", "10", "25.01", evaluation.NoProgress, "it has come 49.9% of the way"},
		"above the baseline, less is better":  {less, "40", "10", "55", evaluation.NoProgress, "it has come -50.0% of the way"},
		"baseline at target, less is better":  {less, "10", "10", "11", evaluation.NoProgress, "lies at the target or beyond"},
		"a target of nothing, less is better": {less, none, "0", "0", evaluation.TargetReached, "The target is reached"},
	} {
		t.Run(name, func(t *testing.T) {
			i := indicator()
			i.Direction, i.Baseline = test.direction, policy.Measure{}
			if test.baseline != none {
				i.Baseline = percent(test.baseline)
			}
			i.Target[0].Value, i.Observations[0].Value = percent(test.target), percent(test.value)
			result := evaluation.Rate(i, day("2017-04-01"))
			assert.Equal(t, test.want, result.Rating)
			assert.Contains(t, result.Why().English, test.why)
			assert.Equal(t, percent(test.value), result.Value)
			assert.Equal(t, year2016, result.Over)
			assert.Equal(t, points(4), result.Evidence)
			requireBothLanguages(t, result.Steps)
		})
	}
}

func TestRateByEvidence(t *testing.T) {
	for name, test := range map[string]struct {
		evidence []policy.Citation
		points   int
		rated    bool
	}{
		"one source that states it":                {[]policy.Citation{stated}, 4, true},
		"one source that it is derived from":       {[]policy.Citation{derived(stated)}, 3, true},
		"one second-hand source":                   {[]policy.Citation{copied}, 2, false},
		"two second-hand sources":                  {[]policy.Citation{copied, copy2}, 4, true},
		"derived from one second-hand source":      {[]policy.Citation{derived(copied)}, 1, false},
		"derived from one, stated by another":      {[]policy.Citation{derived(copied), copy2}, 3, true},
		"an assumption":                            {[]policy.Citation{chosen}, 0, false},
		"two assumptions":                          {[]policy.Citation{chosen, chosen}, 0, false},
		"an assumption beside a source":            {[]policy.Citation{chosen, stated}, 4, true},
		"an assumption near a source":              {[]policy.Citation{stated.Assuming(both("taken", "repris"))}, 0, false},
		"a source twice counts once":               {[]policy.Citation{copied, copied}, 2, false},
		"a source twice counts by the stronger":    {[]policy.Citation{derived(copied), copied}, 2, false},
		"two sources that state it":                {[]policy.Citation{stated, other}, 8, true},
		"two sources and an assumption":            {[]policy.Citation{stated, chosen, other}, 8, true},
		"a second-hand assumption counts nothing":  {[]policy.Citation{copied.Assuming(both("taken", "repris"))}, 0, false},
		"one that states, one that it derives, of": {[]policy.Citation{derived(stated), stated}, 4, true},
	} {
		t.Run(name, func(t *testing.T) {
			i := indicator()
			i.Observations[0].Evidence = test.evidence
			result := evaluation.Rate(i, day("2017-04-01"))
			assert.Equal(t, points(test.points), result.Evidence)
			if test.rated {
				assert.Equal(t, evaluation.Progress, result.Rating)
			} else {
				assert.Equal(t, evaluation.NotRated, result.Rating)
				assert.Equal(t, "The evidence is too thin", result.Why().English)
			}
			requireBothLanguages(t, result.Steps)
		})
	}
	t.Run("no source", func(t *testing.T) {
		i := indicator()
		i.Observations[0].Evidence = nil
		result := evaluation.Rate(i, day("2017-04-01"))
		assert.Equal(t, evaluation.NotRated, result.Rating)
		assert.Equal(t, "No source of it is stated", result.Why().English)
		assert.True(t, result.Evidence.IsZero())
	})
	t.Run("a great many sources", func(t *testing.T) {
		i, rule := indicator(), standard()
		rule.Stated = points(1000)
		var many []policy.Citation
		for n := range 1100 {
			citation := stated
			citation.Source.ID = "source-" + strings.Repeat("x", n+1)
			many = append(many, citation)
		}
		i.Observations[0].Evidence = many
		result := rule.Rate(i, day("2017-04-01"))
		assert.Equal(t, points(200_000).Unit(), result.Evidence.Unit())
		assert.Equal(t, "1000000", result.Evidence.Number().String(), "no more than a measure holds")
		assert.Equal(t, evaluation.Progress, result.Rating)
	})
}

func TestRateByDay(t *testing.T) {
	const latest = "The last period due that ended before the day: fiscal year "
	for name, test := range map[string]struct {
		on   string
		want evaluation.Rating
		over calendar.Period
		why  string
	}{
		"the last day of the first year":         {"2017-03-31", evaluation.NotRated, calendar.Period{}, "No period for which an observation is due has ended before March 31, 2017"},
		"the day after it":                       {"2017-04-01", evaluation.Progress, year2016, "it has come 50.0%"},
		"the last day of the second year":        {"2018-03-31", evaluation.Progress, year2016, "it has come 50.0%"},
		"the day after it, not observed":         {"2018-04-01", evaluation.NotRated, year2017, "No observation of it is stated"},
		"twelve months later":                    {"2019-03-31", evaluation.NotRated, year2017, "No observation of it is stated"},
		"the day after, when it is too long ago": {"2019-04-01", evaluation.NotRated, year2017, "The last period due ended more than 12\u00a0months before the day: too long ago"},
	} {
		t.Run(name, func(t *testing.T) {
			result := evaluation.Rate(indicator(), day(test.on))
			assert.Equal(t, test.want, result.Rating)
			assert.Equal(t, test.over, result.Over)
			assert.Contains(t, result.Why().English, test.why)
			assert.Equal(t, day(test.on), result.On)
			requireBothLanguages(t, result.Steps)
			if !test.over.IsZero() {
				assert.Contains(t, result.Steps[0].English, latest)
			}
		})
	}
	t.Run("with one year due, it is rated for twelve months", func(t *testing.T) {
		i := indicator()
		i.Due = i.Due[:1]
		assert.Equal(t, evaluation.Progress, evaluation.Rate(i, day("2018-03-31")).Rating)
		assert.Equal(t, evaluation.NotRated, evaluation.Rate(i, day("2018-04-01")).Rating)
		longer := standard()
		longer.Current = policy.Whole(13, policy.Months)
		assert.Equal(t, evaluation.Progress, longer.Rate(i, day("2018-04-01")).Rating)
	})
	t.Run("at the end of the calendar nothing is too old", func(t *testing.T) {
		i := indicator()
		i.Due = []calendar.Period{days("9999-01-01/9999-12-01")}
		i.Observations[0].Over = i.Due[0]
		assert.Equal(t, evaluation.Progress, evaluation.Rate(i, day("9999-12-31")).Rating)
	})
	t.Run("no day", func(t *testing.T) {
		result := evaluation.Rate(indicator(), calendar.Date{})
		assert.Equal(t, evaluation.NotRated, result.Rating)
		assert.Equal(t, "No day of the rating is stated", result.Why().English)
	})
	t.Run("nothing due", func(t *testing.T) {
		i := indicator()
		i.Due = nil
		assert.Equal(t, evaluation.NotRated, evaluation.Rate(i, day("2017-04-01")).Rating)
	})
}

func TestRateWithoutATarget(t *testing.T) {
	for name, target := range map[string]policy.Timeline[policy.Measure]{
		"none":                   nil,
		"set after the period":   policy.Starting(day("2017-04-01"), percent("80"), chosen),
		"ended before its end":   {{From: day("2016-04-01"), Value: percent("80")}, {From: day("2017-03-31"), Ended: true}},
		"ended on its first day": {{From: day("2016-04-01"), Ended: true}},
	} {
		t.Run(name, func(t *testing.T) {
			i := indicator()
			i.Target = target
			result := evaluation.Rate(i, day("2017-04-01"))
			assert.Equal(t, evaluation.NotRated, result.Rating)
			assert.Equal(t, "No target was in force on March 31, 2017", result.Why().English)
		})
	}
	t.Run("the target of the last day counts", func(t *testing.T) {
		i := indicator()
		i.Target = policy.Timeline[policy.Measure]{{From: day("2016-04-01"), Value: percent("90")}, {From: day("2017-03-31"), Value: percent("60")}}
		result := evaluation.Rate(i, day("2017-04-01"))
		assert.Equal(t, evaluation.TargetReached, result.Rating)
		assert.Contains(t, result.In(language.English), "Target: 60% (more is better), resting on: assumed: chosen for the test")
	})
}

func TestRateOfWhatIsFaulty(t *testing.T) {
	i := indicator()
	i.ID, i.Unit = "", "cats"
	result := evaluation.Rate(i, day("2017-04-01"))
	assert.Equal(t, evaluation.NotRated, result.Rating)
	assert.Contains(t, result.Why().English, "The indicator is faulty: id: ")
	assert.NotContains(t, result.Why().English, "\n")
	requireBothLanguages(t, result.Steps)

	result = evaluation.Rule{}.Rate(indicator(), day("2017-04-01"))
	assert.Equal(t, evaluation.NotRated, result.Rating)
	assert.Contains(t, result.Why().English, "The rule is faulty: stated: ")
}

func TestRuleMovesTheRating(t *testing.T) {
	rate := func(spoil func(*evaluation.Rule)) evaluation.Rating {
		rule := standard()
		spoil(&rule)
		return rule.Rate(indicator(), day("2017-04-01")).Rating
	}
	assert.Equal(t, evaluation.Progress, rate(func(*evaluation.Rule) {}))
	assert.Equal(t, evaluation.Progress, rate(func(r *evaluation.Rule) { r.ProgressAsked = percent("50") }))
	assert.Equal(t, evaluation.NoProgress, rate(func(r *evaluation.Rule) { r.ProgressAsked = percent("50.01") }))
	assert.Equal(t, evaluation.Progress, rate(func(r *evaluation.Rule) { r.EvidenceAsked = points(4) }))
	assert.Equal(t, evaluation.NotRated, rate(func(r *evaluation.Rule) { r.EvidenceAsked = points(5) }))
	assert.Equal(t, evaluation.NotRated, rate(func(r *evaluation.Rule) { r.Stated, r.Derived, r.EvidenceAsked = points(2), points(2), points(3) }))
}

func TestResultInWords(t *testing.T) {
	result := evaluation.Rate(indicator(), day("2017-04-01"))
	assert.Equal(t, `Share: progress shown
  - The last period due that ended before the day: fiscal year 2016-2017
  - Observed: 60%
  - Source: Treasury Board of Canada Secretariat, “GC InfoBase, public data” (stated)
  - Evidence: 4 points; asked: 3 points
  - Target: 80% (more is better), resting on: assumed: chosen for the test
  - The target is not reached
  - From the baseline, 40%, it has come 50.0% of the way; 50% is progress
  - Rating: progress shown`, strings.ReplaceAll(result.String(), "\u00a0", " "))
	french := result.In(language.French)
	require.True(t, strings.HasPrefix(french, "Part\u00a0: progrès démontré\n"), french)
	assert.Contains(t, french, "  - Depuis la valeur de référence, 40\u00a0%, le chemin parcouru est de 50,0\u00a0%\u00a0; le progrès est à 50\u00a0%\n")
	assert.True(t, strings.HasSuffix(french, "  - Cote\u00a0: progrès démontré"))

	t.Run("a month and a year are written as such", func(t *testing.T) {
		for over, want := range map[string]string{
			"2016-05-01/2016-06-01": "May 2016", "2016-01-01/2017-01-01": "2016", "2016-04-01/2017-04-01": "fiscal year 2016-2017",
			"2016-05-01/2016-06-02": "May 1, 2016 to June 1, 2016", "2016-05-02/2016-06-01": "May 2, 2016 to May 31, 2016",
		} {
			i := indicator()
			i.Due = []calendar.Period{days(over)}
			assert.Contains(t, evaluation.Rate(i, day("2017-04-01")).Steps[0].English, "before the day: "+want)
		}
	})
}

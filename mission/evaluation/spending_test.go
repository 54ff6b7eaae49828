package evaluation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

func TestAgainstPlanOfPeacekeepingMission(t *testing.T) {
	years := evaluation.AgainstPlan(funding.PeacekeepingMission())
	require.Len(t, years, 4)
	for i, want := range []struct{ variance, share, positions string }{
		{"-8769384 CAD", "72.6%", "-25 persons"},
		{"-12992569 CAD", "59.1%", "9 persons"},
		{"not stated", "not stated", "not stated"},
		{"not stated", "not stated", "not stated"},
	} {
		year := years[i]
		assert.Equal(t, want.variance, year.Variance.String())
		assert.Equal(t, want.share, year.Share.String())
		assert.Equal(t, want.positions, plainSpaces(year.Positions.String()))
		assert.Equal(t, policy.Stated, year.Basis.Strength)
		requireBothLanguages(t, year.Steps)
		requireRound(t, year)
	}
	assert.Equal(t, `fiscal year 2016-2017
  - Variance: $23,200,117 spent, less $31,969,501 planned, is -$8,769,384
  - Share spent: 72.6% of the plan, a half rounded away from zero
  - Positions: 74 full-time equivalents filled, less 99 planned, is -25
  - Reason given: fewer deployments and changes in how they are managed; missions nearly completed were ramped down`, years[0].String())
	assert.Contains(t, years[0].In(language.French),
		"  - Part dépensée\u00a0: 72,6\u00a0% des dépenses prévues, la demie arrondie en s'éloignant de zéro\n")
}

func TestAgainstPlanOfInternationalPolicing(t *testing.T) {
	shares := map[string]string{}
	for _, year := range evaluation.AgainstPlan(funding.InternationalPolicing()) {
		requireBothLanguages(t, year.Steps)
		if !year.Share.IsZero() {
			shares[year.Year.String()] = year.Share.String()
		}
	}
	assert.Equal(t, map[string]string{
		"2016-17": "87.7%", "2017-18": "82.1%", "2018-19": "75.1%", "2019-20": "97.4%", "2020-21": "173.3%",
		"2021-22": "229.2%", "2022-23": "88.7%", "2023-24": "109.2%", "2024-25": "122.9%",
	}, shares)
}

func TestAgainstPlanOfWhatIsNotStated(t *testing.T) {
	for name, test := range map[string]struct {
		year funding.Year
		want []string
	}{
		"nothing":                  {funding.Year{}, []string{"Planned spending is not stated: there is nothing to hold the year against"}},
		"no plan":                  {funding.Year{Actual: funding.Dollars(5)}, []string{"Planned spending is not stated: there is nothing to hold the year against"}},
		"no spending":              {funding.Year{Planned: funding.Dollars(5)}, []string{"Actual spending is not stated: there is nothing to hold against the plan of $5"}},
		"two currencies":           {funding.Year{Planned: funding.Dollars(5), Actual: funding.MustParse("4 USD")}, []string{"Planned and actual spending cannot be compared: $5 and US$4"}},
		"a plan of nothing":        {funding.Year{Planned: funding.Dollars(0), Actual: funding.Dollars(5)}, []string{"Variance: $5 spent, less $0 planned, is $5", "Share spent: there is none of a plan of $0", "No reason for the variance is stated"}},
		"as planned":               {funding.Year{Planned: funding.Dollars(5), Actual: funding.Dollars(5)}, []string{"Variance: $5 spent, less $5 planned, is $0", "Share spent: 100% of the plan, a half rounded away from zero"}},
		"nothing spent, as stated": {funding.Year{Planned: funding.Dollars(5), Actual: funding.Dollars(0)}, []string{"Variance: $0 spent, less $5 planned, is -$5", "Share spent: 0% of the plan, a half rounded away from zero", "No reason for the variance is stated"}},
		"more than a measure holds": {funding.Year{Planned: funding.MustParse("0.01 CAD"), Actual: funding.Dollars(1_000_000)}, []string{
			"Variance: $1,000,000 spent, less $0.01 planned, is $999,999.99", "Share spent: there is none of a plan of $0.01", "No reason for the variance is stated",
		}},
		"positions alone": {
			funding.Year{PlannedPositions: policy.Whole(3, policy.Persons), ActualPositions: policy.Whole(2, policy.Persons)},
			[]string{"Planned spending is not stated: there is nothing to hold the year against", "Positions: 2 full-time equivalents filled, less 3 planned, is -1"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			years := evaluation.AgainstPlan(funding.Series{Years: []funding.Year{test.year}})
			require.Len(t, years, 1)
			var steps []string
			for _, step := range years[0].Steps {
				steps = append(steps, step.English)
			}
			assert.Equal(t, test.want, steps)
			requireRound(t, years[0])
		})
	}
	assert.Empty(t, evaluation.AgainstPlan(funding.Series{}))
}

func TestSpendingJSON(t *testing.T) {
	assert.True(t, evaluation.Spending{}.IsZero())
	for name, year := range map[string]evaluation.Spending{
		"year": {Year: 2016}, "planned": {Planned: funding.Dollars(0)}, "actual": {Actual: funding.Dollars(0)},
		"variance": {Variance: funding.Dollars(0)}, "share": {Share: percent("0")}, "positions": {Positions: points(0)},
		"reason": {Reason: both("a", "b")}, "steps": {Steps: []bilingual.Text{}}, "basis": {Basis: chosen},
	} {
		assert.False(t, year.IsZero(), name)
		requireRound(t, year)
	}
	data, err := json.Marshal(evaluation.Spending{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(data))
	read := evaluation.Spending{Year: 2016}
	requireFaults(t, read.UnmarshalJSON([]byte(`{"year":"2016","share":1,"Steps":[]}`)), "malformed year", "malformed share", "unexpected Steps")
	assert.Equal(t, evaluation.Spending{Year: 2016}.String(), read.String(), "it is left as it was")
}

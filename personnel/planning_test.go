package personnel_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

func (d dice) recruitment() personnel.Recruitment {
	return personnel.Recruitment{
		Professional: pick(d, "", policy.Yes, policy.No, policy.No), Team: pick(d, "", policy.Yes, policy.No), Places: d.measure(0, 9, policy.Persons),
		Interested: d.measure(0, 30, policy.Persons), Nominated: pick(d, d.measure(0, 12, policy.Persons), d.measure(45, 55, policy.Persons), d.measure(795, 805, policy.Persons)), Women: d.measure(0, 6, policy.Persons),
	}
}

func (d dice) preparation() personnel.Preparation {
	return personnel.Preparation{
		Professional: pick(d, "", policy.Yes, policy.No), Headquarters: pick(d, "", policy.Yes, policy.No),
		AssessmentRequested: d.near(may1), Assessment: d.near(may1.AddMonths(3)), Nominated: d.near(july1), Visas: d.near(july1),
		Training: d.near(july1),
	}
}

func (d dice) deployed() personnel.Deployed {
	return personnel.Deployed{Officers: d.levels().Plus(d.levels()), Women: d.levels()}
}

func TestWhatPlannersCountRoundTrips(t *testing.T) {
	t.Run("recruitment", func(t *testing.T) { roundTrips(t, 51, dice.recruitment) })
	t.Run("preparation", func(t *testing.T) { roundTrips(t, 52, dice.preparation) })
	t.Run("deployed", func(t *testing.T) { roundTrips(t, 53, dice.deployed) })
}

func TestWhatPlannersCountNamesEveryFault(t *testing.T) {
	t.Run("recruitment", func(t *testing.T) {
		refuses(t, promising(), map[string]faulty{
			"faults": {`{"professional":"perhaps","team":true,"places":3,"women":{"number":"1"},"men":4}`, []string{"professional", "team", "places", "women.unit", "men"}},
			"a list": {`[]`, []string{""}},
		})
	})
	t.Run("preparation", func(t *testing.T) {
		refuses(t, begunInTime(), map[string]faulty{
			"faults": {`{"headquarters":1,"visas":"2012-02-30","nominated":7}`, []string{"headquarters", "visas", "nominated"}},
			"null":   {`null`, []string{""}},
		})
	})
	t.Run("deployed", func(t *testing.T) {
		refuses(t, personnel.Deployed{Officers: calendar.Constant(4)}, map[string]faulty{
			"faults": {`{"officers":4,"women":[{"from":"2012","level":1}]}`, []string{"officers", "women[0].from"}},
		})
	})
}

func TestWhatPlannersCountIsChecked(t *testing.T) {
	require.NoError(t, personnel.Recruitment{}.Check())
	require.NoError(t, promising().Check())
	assert.True(t, personnel.Recruitment{}.IsZero())
	assert.False(t, promising().IsZero())
	assert.Equal(t, []string{"professional", "team", "places", "interested", "nominated", "women"}, paths(personnel.Recruitment{
		Professional: "perhaps", Team: "perhaps", Places: percent(1), Interested: persons(-1), Nominated: hits(2), Women: policy.Whole(-3, policy.Persons),
	}.Check()))
	r := promising()
	r.Women = r.Nominated
	require.NoError(t, r.Check())
	r.Women = r.Nominated.Plus(1)
	assert.Equal(t, []string{"women"}, paths(r.Check()))
	r.Nominated = policy.Measure{}
	require.NoError(t, r.Check(), "more than what is not stated")

	require.NoError(t, personnel.Preparation{}.Check())
	require.NoError(t, begunInTime().Check())
	assert.True(t, personnel.Preparation{}.IsZero())
	assert.False(t, begunInTime().IsZero())
	p := begunInTime()
	p.Headquarters, p.Assessment = policy.Yes, p.AssessmentRequested
	assert.Equal(t, []string{"headquarters", "assessment"}, paths(p.Check()))
	p.Professional, p.Headquarters, p.Assessment = "perhaps", "perhaps", p.AssessmentRequested.AddDays(1)
	assert.Equal(t, []string{"professional", "headquarters"}, paths(p.Check()))

	require.NoError(t, personnel.Deployed{}.Check())
	require.NoError(t, deployed(4, 4).Check())
	assert.True(t, personnel.Deployed{}.IsZero())
	assert.False(t, deployed(0, 1).IsZero())
	assert.False(t, deployed(1, 0).IsZero())
	assert.Equal(t, []string{"women"}, paths(deployed(4, 5).Check()))
}

func TestNumbersOfPlanningCountAsTheirRulesSay(t *testing.T) {
	d := newDice(t, 54)
	raise := func() int { return 1 + d.IntN(10) }
	keepsItsSense(t, personnel.Recruiting(), d.recruitment, raise)
	keepsItsSense(t, personnel.LeadTimes(), d.preparation, raise)
	keepsItsSense(t, personnel.WomenDeployed(), d.deployed, raise)
}

// onRecord compares a text with the golden file of that name.
func onRecord(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}

// boundariesOnRecord compares what the policy says around every edge of the case with the record, in both languages.
func boundariesOnRecord[S any](t *testing.T, name string, p policy.Policy[S], c policytest.Case[S]) {
	t.Helper()
	found := policytest.Boundaries(p, c)
	t.Run(name, func(t *testing.T) {
		onRecord(t, "boundaries-"+name+"-en.txt", found.Explain(english))
		onRecord(t, "boundaries-"+name+"-fr.txt", found.Explain(frenchCA))
	})
}

func TestBoundariesOfPlanningAreThoseOnRecord(t *testing.T) {
	boundariesOnRecord(t, "lead-times", personnel.LeadTimes(), policytest.Case[personnel.Preparation]{
		Name:    "candidates of May for a departure in July, trained in June, without word of visas",
		Subject: personnel.Preparation{Professional: policy.No, Nominated: may2012, Training: july2012.AddDays(-14)}, Nomination: may2012, Tour: tour2012,
	})
	fall := calendar.On(2019, time.October, 1)
	boundariesOnRecord(t, "women", personnel.WomenDeployed(), policytest.Case[personnel.Deployed]{
		Name: "one officer leaves in the fall of 2019 and is followed by a woman", Nomination: calendar.On(2019, time.May, 1), Tour: calendar.Months(calendar.On(2019, time.July, 1), 9),
		Subject: personnel.Deployed{
			Officers: calendar.Constant(81).Minus(calendar.Constant(1).Within(calendar.Months(fall, 1))),
			Women:    calendar.Constant(17).Plus(calendar.Constant(1).Within(calendar.Since(fall.AddMonths(2)))),
		},
	})
	boundariesOnRecord(t, "recruiting", personnel.Recruiting(), policytest.Case[personnel.Recruitment]{
		Name: "a round that reaches what is advised", Subject: promising(), Nomination: calendar.On(2023, time.May, 1), Tour: calendar.Months(calendar.On(2023, time.July, 1), 12),
	})
}

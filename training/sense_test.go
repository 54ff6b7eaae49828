package training_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// TestNumbersCountAsTheirRulesSay moves the numbers on random trainees: to let a certificate count for longer, or a course
// on arrival be completed later, never takes a day.
func TestNumbersCountAsTheirRulesSay(t *testing.T) {
	m := maker{seeded(t)}
	for rule := range training.Readiness().Rules() {
		demand := rule.ID[len("training/readiness/"):]
		assert.NotEqual(t, policy.Minimum, rule.Sense, rule.ID)
		for _, entry := range rule.Limit {
			assert.Equal(t, entry.Value.Valid(), rule.Sense.Valid(), rule.ID)
			for range 400 {
				trainee := m.trainee()
				low, high := rule.Days(trainee, entry.Value).Met(), rule.Days(trainee, entry.Value.Plus(1+m.IntN(10))).Met()
				assert.True(t, low.Minus(high).IsEmpty(), "%s takes days when its number is raised, for %+v", demand, trainee)
			}
		}
	}
}

// TestTheNumberItself leaves exactly so long after a certificate, or before the end of a course on arrival.
func TestTheNumberItself(t *testing.T) {
	senses := map[policy.Sense]int{}
	for _, d := range training.Standard() {
		rule, found := training.Readiness().Rule("training/readiness/" + d.ID)
		assert.True(t, found, d.ID)
		senses[rule.Sense]++
		limit := rule.Limit[0].Value
		completed := calendar.On(2022, 7, 1)
		departure := completed.AddMonths(limit.Int())
		if d.Given == training.OnArrival {
			departure = completed.AddDays(-limit.Int())
		}
		trainee := training.Trainee{Officer: "o-1", Assignment: training.Assignment{Armed: policy.Yes, Tour: calendar.Months(departure, 9)}}
		if d.Organizations != nil {
			trainee.Assignment.Organization = d.Organizations[0]
		}
		trainee.Assignment.Role = arrangement.Patrol
		if d.Roles != nil {
			trainee.Assignment.Role = d.Roles[0]
		}
		entry, asked := d.Courses.On(departure)
		if !asked { // the generic modules, which others replaced
			continue
		}
		trainee = trainee.With(training.Certificate{Officer: "o-1", Course: entry.Value, Completed: completed})
		days := rule.Days(trainee, limit)
		assert.True(t, days.Known(), d.ID)
		assert.Equal(t, rule.Sense != policy.Below, days.Met().Contains(departure), "%s, on the day", d.ID)
		assert.True(t, days.Met().Contains(completed), "%s, on the day of completion", d.ID)
		early := departure.AddDays(-1)
		assert.Equal(t, rule.Sense == policy.Below, days.Met().Contains(early), "%s, the day before", d.ID)
	}
	assert.Equal(t, map[policy.Sense]int{policy.Below: len(training.Standard()) - 1, policy.Maximum: 1}, senses)
}

// TestRulesSayWhomTheyAsk reads the scope of the rules, and never finds a rule that asks beside it.
func TestRulesSayWhomTheyAsk(t *testing.T) {
	modules, _ := training.Readiness().Rule("training/readiness/un-generic-modules")
	assert.Equal(t, both(
		"missions: United Nations; departures: April 1, 2005 to December 31, 2009",
		"missions\u00a0: Organisation des Nations Unies\u00a0; départs\u00a0: du 1er avril 2005 au 31 décembre 2009",
	), modules.Scope)
	assert.Len(t, modules.ScopeBasis, 2, "since when, and until when")
	core, _ := training.Readiness().Rule("training/readiness/un-core")
	assert.Equal(t, "missions: United Nations; departures: from January 1, 2010 on", core.Scope.English, "whatever the edition")
	weapons, _ := training.Readiness().Rule("training/readiness/weapons")
	assert.Equal(t, "all missions; armed posts; departures: from January 1, 1995 on", weapons.Scope.English)
	mentoring, _ := training.Readiness().Rule("training/readiness/mentoring")
	assert.Contains(t, mentoring.Scope.French, "rôles\u00a0: surveillance, mentorat et conseil")
	assert.Nil(t, mentoring.ScopeBasis, "the same as that of the rule")
	for rule := range training.Readiness().Rules() {
		assert.True(t, rule.Scope.Complete(), rule.ID)
	}
}

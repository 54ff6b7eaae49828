package personnel_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// keepsItsSense moves the numbers of the rules on random subjects: a number that has to be reached never gives a day when
// it is raised, and one that bounds never takes one. A rule says which way its number counts if, and only if, it has one.
func keepsItsSense[S any](t *testing.T, rules policy.Policy[S], subject func() S, raise func() int) {
	t.Helper()
	for rule := range rules.Rules() {
		moved := 0
		for _, entry := range rule.Limit {
			assert.Equal(t, entry.Value.Valid(), rule.Sense.Valid(), rule.ID)
			for range 400 {
				s := subject()
				low, high := rule.Days(s, entry.Value).Met(), rule.Days(s, entry.Value.Plus(raise())).Met()
				switch rule.Sense {
				case policy.Minimum:
					assert.True(t, high.Minus(low).IsEmpty(), "%s gives days when its number is raised, for %+v", rule.ID, s)
				case policy.Maximum, policy.Below:
					assert.True(t, low.Minus(high).IsEmpty(), "%s takes days when its number is raised, for %+v", rule.ID, s)
				}
				if low != high {
					moved++
				}
				assert.True(t, rule.Days(s, entry.Value).Applies() || rule.Scope.Complete(), "%s does not say whom it asks", rule.ID)
			}
		}
		assert.Equal(t, rule.Sense.Valid(), moved > 0, rule.ID)
	}
}

func TestNumbersCountAsTheirRulesSay(t *testing.T) {
	d := newDice(t, 31)
	raise := func() int { return 1 + d.IntN(10) }
	keepsItsSense(t, personnel.UnitedNations(), d.candidate, raise)
	keepsItsSense(t, personnel.PolicingAtHome(), d.home, raise)
}

// TestTheNumberItself stands exactly at the number of each rule on the day of departure: what is at least or at most so
// much is met there, and what is less than it is not.
func TestTheNumberItself(t *testing.T) {
	exactly := map[string]func(o *personnel.Officer, n int){
		"age-minimum":       func(o *personnel.Officer, n int) { o.Born = july2012.AddYears(-n) },
		"age-maximum":       func(o *personnel.Officer, n int) { o.Born = july2012.AddYears(-n) },
		"age-advised":       func(o *personnel.Officer, n int) { o.Born = july2012.AddYears(-n) },
		"service-years":     func(o *personnel.Officer, n int) { o.Sworn = july2012.AddYears(-n) },
		"retired-within":    func(o *personnel.Officer, n int) { o.Status, o.Retired = personnel.Retired, july2012.AddYears(-n) },
		"licence-months":    func(o *personnel.Officer, n int) { o.Licence = july2012.AddMonths(-n) },
		"driving-months":    func(o *personnel.Officer, n int) { o.Driving = july2012.AddMonths(-n) },
		"reading":           func(o *personnel.Officer, n int) { o.Languages[0].Reading = percent(n) },
		"listening":         func(o *personnel.Officer, n int) { o.Languages[0].Listening = percent(n) },
		"writing":           func(o *personnel.Officer, n int) { o.Languages[0].Writing = percent(n) },
		"interview":         func(o *personnel.Officer, n int) { o.Languages[0].Interview = percent(n) },
		"firearms-assembly": func(o *personnel.Officer, n int) { o.Firearms.Assembly = minutes(n) },
		"firearms-near":     func(o *personnel.Officer, n int) { o.Firearms.Near = hits(n) },
		"firearms-far":      func(o *personnel.Officer, n int) { o.Firearms.Far = hits(n) },
		"clearance-months":  func(o *personnel.Officer, n int) { o.Cleared = july2012.AddMonths(-n) },
	}
	for rule := range personnel.UnitedNations().Rules() {
		if !rule.Sense.Valid() {
			continue
		}
		stand := exactly[rule.ID[len(prefix):]]
		require.NotNil(t, stand, rule.ID)
		for _, entry := range rule.Limit {
			c := fit()
			c.Officer.Languages = []personnel.LanguageAssessment{frenchTop}
			stand(&c.Officer, entry.Value.Int())
			assert.Equal(t, rule.Sense != policy.Below, rule.Days(c, entry.Value).Met().Contains(july2012), rule.ID)
		}
	}
	for rule := range personnel.PolicingAtHome().Rules() {
		if !rule.Sense.Valid() {
			continue
		}
		home := personnel.HomeCapacity{
			Service: personnel.Service{ID: "elsewhere"}, Strength: personnel.Strength{Actual: persons(1000)},
			Away: calendar.Constant(10 * rule.Limit[0].Value.Int()),
		}
		assert.Equal(t, "services with more than 1\u00a0person away", rule.Scope.English, "the number is that of HomeFloor")
		assert.Equal(t, "services ayant plus de 1\u00a0personne en affectation", rule.Scope.French)
		assert.Equal(t, policy.Maximum, rule.Sense, rule.ID)
		assert.True(t, rule.Days(home, rule.Limit[0].Value).Met().Contains(july2012), rule.ID)
	}
}

package policytest_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func TestACompleteSuitePasses(t *testing.T) {
	policytest.Run(t, made(ours()...), complete())
}

// Each suite or policy is faulty in one way, and must be rejected for that and by that name.
func TestFaultySuitesAreRejected(t *testing.T) {
	sound := made(ours()...)
	for name, c := range map[string]struct {
		policy policy.Policy[recruit]
		cases  suite
		says   []string
	}{
		"a verdict that is wrong": {
			sound, append(complete(), one("hopeful", policy.Met, "", func(r *recruit) { r.Trained = policy.No })),
			[]string{"hopeful", "verdict", "“unmet”", "“met”", "blocking", trained, "Training: not met"},
		},
		"a blocking rule too many": {
			sound, append(complete(), one("gloomy", policy.Unmet, trained+" "+years, func(r *recruit) { r.Trained = policy.No })),
			[]string{"gloomy", "blocking", years},
		},
		"an advising rule forgotten": {
			sound, append(complete(), one("old", policy.Met, "", func(r *recruit) { r.Born = july1.AddYears(-56) })),
			[]string{"old", "advising", young},
		},
		"a rule that does not exist": {
			sound, append(complete(), one("typing", policy.Met, "our-service/yaers", func(*recruit) {})),
			[]string{"typing", "blocking[0]", "our-service/yaers"},
		},
		"a case without name, day and tour": {
			sound, append(complete(), policytest.Case[recruit]{Subject: fit()}),
			[]string{"name", "nomination", "tour"},
		},
		"two cases of one name": {
			sound, append(complete(), one("3 hits", policy.Met, "", func(*recruit) {})),
			[]string{"cases[22].name", "3 hits"},
		},
		"a rule met by the blank subject": {but(trained, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, _ policy.Measure) policy.Days {
				if s.Trained == policy.No {
					return policy.Is(training, policy.No)
				}
				return policy.Is(training, policy.Yes)
			}
		}), complete(), []string{trained + ": a subject of which nothing is stated"}},
		"a rule that does not concern the blank subject": {but(firearm, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, limit policy.Measure) policy.Days {
				if s.Armed != policy.Yes {
					return policy.NotApplicable()
				}
				return policy.AtLeast(hits, s.Hits, limit)
			}
		}), complete(), []string{firearm + ": a subject of which nothing is stated"}},
		"a rule met by the blank subject on some days": {but(young, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, limit policy.Measure) policy.Days {
				return policy.Until(birth, calendar.On(1, 1, 2).AddYears(s.Born.Year()))
			}
		}), complete(), []string{young + ": a subject of which nothing is stated"}},
		"a rule that panics on the blank subject": {but(trained, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, _ policy.Measure) policy.Days {
				if s.Trained == "" {
					panic("no training")
				}
				return policy.Is(training, s.Trained)
			}
		}), complete(), []string{trained + ": a subject of which nothing is stated", "no training"}},
		"a rule that panics on some case": {
			but(trained, func(r *policy.Rule[recruit]) {
				r.Days = func(s recruit, _ policy.Measure) policy.Days {
					if s.Armed == policy.No {
						panic("nobody thought of unarmed posts")
					}
					return policy.Is(training, s.Trained)
				}
			}), append(without(complete(), "unarmed without hits"), one("unarmed", policy.Unknown, trained, func(r *recruit) { r.Armed = policy.No })),
			[]string{"unarmed: otherwise than expected", "nobody thought of unarmed posts"},
		},
		"a second period that no case is at the edge of": {but(cleared, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, _ policy.Measure) policy.Days {
				if s.Cleared.IsZero() {
					return policy.Missing(clearance)
				}
				renewed := calendar.Days(calendar.On(2015, time.March, 1), 100)
				return policy.DuringSpans(clearance, s.Cleared.Spans().Union(renewed.Spans()), true)
			}
		}), complete(), []string{cleared + ": begins to hold a day earlier, day 2 of them", cleared + ": ceases to hold a day later, day 2 of them"}},
		"days that are wrong with the second number only": {but(years, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, limit policy.Measure) policy.Days {
				day := s.Sworn.Anniversary(limit.Int())
				if limit.Int() == 4 {
					day = day.AddDays(10)
				}
				return policy.From(sworn, day)
			}
		}), without(complete(), "four years in 2010"), []string{years + ": begins to hold a day later (entry of January 1, 2010); no case notices"}},
		"a rule never seen unmet": {sound, without(complete(), "not trained"), []string{trained + ": no case sees it not met"}},
		"a rule never seen unknown": {sound, without(complete(), "nothing stated", "nothing stated, from 2010 on",
			"nothing stated, on the first day", "nothing stated, on the last day of 2009"), []string{years + ": no case sees it unknown"}},
		"a rule never seen on the day it opens": {
			sound, without(complete(), "five years sworn on departure", "four years in 2010"),
			[]string{years + ": no case sees it on the day it begins to hold"},
		},
		"a rule never seen on the day before it opens": {
			sound, without(complete(), "cleared a day late"),
			[]string{cleared + ": no case sees it on the day before it begins to hold", cleared + ": begins to hold a day earlier"},
		},
		"a rule never seen on its last day": {
			sound, without(complete(), "55 the day after"),
			[]string{young + ": no case sees it on the last day it holds", young + ": ceases to hold a day earlier"},
		},
		"a rule never seen on the day after": {
			sound, without(complete(), "cleared a day too short"),
			[]string{cleared + ": no case sees it on the day after the last it holds", cleared + ": ceases to hold a day later"},
		},
		"a limit that could be higher": {sound, without(complete(), "4 hits"), []string{firearm + ": limit raised by one (limit 4\u00a0hits from January 1, 2007); no case notices"}},
		"a limit that could be lower":  {sound, without(complete(), "3 hits"), []string{firearm + ": limit lowered by one"}},
		"a second entry never tried": {
			sound, without(complete(), "four years in 2010", "four years less a day in 2010"),
			[]string{years + ": limit raised by one (limit 4\u00a0years from January 1, 2010)"},
		},
		"an entry that could come later":   {sound, without(complete(), "four years in 2010", "nothing stated, from 2010 on"), []string{trained + ": entry of the limit a day later (entry of January 1, 2010)"}},
		"an entry that could come earlier": {sound, without(complete(), "before there were rules"), []string{english + ": entry of the limit a day earlier"}},
		"no cases at all":                  {sound, nil, []string{years + ": no case sees it met", young + ": rule dropped", english + ": effect turned", cleared + ": rule negated"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := &recorder{TB: t}
			policytest.Run(r, c.policy, c.cases)
			require.NotEmpty(t, r.failures)
			all := strings.Join(r.failures, "\n")
			for _, text := range c.says {
				assert.Contains(t, all, text)
			}
		})
	}
}

func TestACaseThatNamesNoRuleIsNotDecided(t *testing.T) {
	c := one("typing", policy.Met, "our-service/yaers", func(r *recruit) { r.Trained = policy.No })
	err := c.Check(made(ours()...))
	require.ErrorIs(t, err, fault.Unknown)
	assert.Len(t, fault.Of(err), 1, "what is expected of a rule that is none is not compared")
}

// What breaks in a policy fails a case by its name.
func TestABrokenPolicyFailsACaseByName(t *testing.T) {
	move := func(n int) func(*policy.Rule[recruit]) {
		return func(r *policy.Rule[recruit]) { r.Limit[0].Value = r.Limit[0].Value.Plus(n) }
	}
	for name, c := range map[string]struct {
		policy policy.Policy[recruit]
		fails  []string
	}{
		"a year more":           {but(years, move(1)), []string{"five years sworn on departure"}},
		"a year less":           {but(years, move(-1)), []string{"five years less a day", "four years in 2009"}},
		"a percent more":        {but(english, move(1)), []string{"60 percent"}},
		"a percent less":        {but(english, move(-1)), []string{"59 percent"}},
		"a rule that advises":   {but(trained, func(r *policy.Rule[recruit]) { r.Effect = policy.Advises }), []string{"not trained"}},
		"a rule in force later": {but(cleared, func(r *policy.Rule[recruit]) { r.Limit[0].From = start.AddDays(1) }), []string{"nothing stated, on the first day"}},
		"a day later": {but(years, func(r *policy.Rule[recruit]) {
			r.Days = func(s recruit, limit policy.Measure) policy.Days {
				return policy.From(sworn, s.Sworn.Anniversary(limit.Int()).AddDays(1))
			}
		}), []string{"five years sworn on departure", "four years in 2010"}},
	} {
		t.Run(name, func(t *testing.T) {
			r := &recorder{TB: t}
			policytest.Run(r, c.policy, complete())
			var failed []string
			for _, failure := range r.failures {
				name, _, _ := strings.Cut(failure, ": otherwise than expected")
				failed = append(failed, name)
			}
			for _, name := range c.fails {
				assert.Contains(t, failed, name)
			}
			for _, failure := range r.failures {
				assert.NotContains(t, failure, "no case notices", "mutants wait until the cases hold")
			}
		})
	}
}

// In a testing.T every part is a subtest; the names are what go test -run selects.
func TestCasesAreSubtests(t *testing.T) {
	var names []string
	parts := &subtests{T: t, names: &names}
	policytest.Run(parts, made(ours()...), complete())
	assert.Len(t, names, len(complete())+3)
	assert.Contains(t, names, "five years less a day")
	assert.Equal(t, []string{"blank subject", "coverage", "mutants"}, names[len(names)-3:])
}

type subtests struct {
	*testing.T
	names *[]string
}

func (s *subtests) Run(name string, f func(*testing.T)) bool {
	*s.names = append(*s.names, name)
	return s.T.Run(name, f)
}

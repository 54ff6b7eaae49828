package policy_test

import (
	"encoding/json"
	"errors"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// unprintable panics while it is printed, and so does what it panics with.
type unprintable struct{}

func (unprintable) Error() string { panic(unprintable{}) }

// single is the edition on the day of nomination of one rule that answers as it is told to.
func single(t testing.TB, answer func() policy.Days) policy.Edition[person] {
	t.Helper()
	return policy.Must("test/single", bilingual.Text{English: "Single", French: "Seule"},
		rule("first", "First", "Première", policy.Throughout, policy.Measure{},
			func(person, policy.Measure) policy.Days { return policy.During(clearance, calendar.Always()) }),
		rule("strange", "Strange", "Étrange", policy.Throughout, policy.Measure{},
			func(person, policy.Measure) policy.Days { return answer() }),
		rule("last", "Last", "Dernière", policy.Throughout, policy.Measure{},
			func(person, policy.Measure) policy.Days { return policy.During(clearance, calendar.Always()) }),
	).On(may1)
}

func TestARuleMayPanicWithAnything(t *testing.T) {
	t.Setenv("GODEBUG", "panicnil=1") // as a program can be built: then a panic with nil is recovered as nil
	for name, c := range map[string]struct {
		cause any
		says  string
	}{
		"an error":                      {errors.New("no such day"), "no such day"},
		"a text":                        {"out of range", "out of range"},
		"an empty text":                 {"", "“”"},
		"a text that is not UTF-8":      {"\xff\x00\n", `\xff\x00\n`},
		"a long text":                   {strings.Repeat("a", 1000), strings.Repeat("a", 60) + "…"},
		"nil":                           {nil, "nil"},
		"a nil pointer with a method":   {(*unprintable)(nil), "nil"},
		"an error that panics in print": {unprintable{}, "policy_test.unprintable"},
	} {
		t.Run(name, func(t *testing.T) {
			edition := single(t, func() policy.Days { panic(c.cause) })
			assert.Equal(t, policy.Unknown, edition.Verdict(fit(), tour))
			decision := edition.Decide(fit(), tour)
			assert.Equal(t, policy.Unknown, decision.Verdict())
			broken := find(t, decision, "test/strange")
			require.ErrorIs(t, broken.Fault, fault.Failed)
			assert.Contains(t, broken.Explain(english), c.says)
			assert.NotContains(t, broken.Explain(english), "\n")
			assert.Equal(t, policy.Met, find(t, decision, "test/first").Verdict())
			assert.Equal(t, policy.Met, find(t, decision, "test/last").Verdict())
			assert.Equal(t, "Strange: the rule gave no answer and must itself be corrected first", decision.Fixes()[0].Explain(english))
			assert.Equal(t, "Étrange\u00a0: la règle n'a pas donné de réponse et doit elle-même être corrigée d'abord", decision.Fixes()[0].Explain(french))
			assert.Empty(t, decision.Remedies(), "no paper helps where the rule is broken")
			roundTrip(t, decision)
		})
	}
}

func TestARuleThatPanicsTheSecondTimeIsNotMet(t *testing.T) {
	calls := 0
	rules := policy.Must("test/fickle", bilingual.Text{English: "Fickle", French: "Capricieuse"},
		rule("fickle", "Fickle", "Capricieuse", policy.Throughout, policy.Measure{},
			func(person, policy.Measure) policy.Days {
				if calls++; calls > 1 {
					panic("not again")
				}
				return policy.NotApplicable()
			}), breaking())
	p := fit()
	p.Breaks = true
	assert.Equal(t, policy.Unknown, find(t, rules.On(may1).Decide(p, tour), "test/fickle").Verdict())
}

func TestAFactKnownForSomeDaysOnly(t *testing.T) {
	someDays := calendar.Since(july1.AddDays(30)).Spans()
	decision := single(t, func() policy.Days { return policy.DuringSpans(release, someDays, false) }).Decide(fit(), tour)
	fix := decision.Fixes()[0]
	assert.Equal(t, policy.State, fix.Mend)
	assert.Equal(t, calendar.Days(july1, 30).Spans(), fix.Days)
	assert.True(t, fix.Earliest.IsZero(), "other days may come with the fact")
	assert.True(t, fix.Latest.IsZero())
	assert.Equal(t, someDays, decision.Windows(), "what is known to be met is")
}

func TestAFactThatIsNotDeclaredWell(t *testing.T) {
	decision := single(t, func() policy.Days { return policy.Missing(policy.NewFact("visa", bilingual.Text{})) }).Decide(fit(), tour)
	assert.Contains(t, decision.Explain(english), "Strange: unknown, missing fact: visa [")
	assert.Equal(t, "Strange: state visa, by July 1, 2008", decision.Fixes()[0].Explain(english))
	roundTrip(t, decision)

	decision = single(t, func() policy.Days { return policy.From(policy.Fact{}, july1.AddDays(1)) }).Decide(fit(), tour)
	assert.Equal(t, "Strange: put right, to hold from July 1, 2008: Strange", decision.Fixes()[0].Explain(english), "the rule's title, where it names no fact")
	roundTrip(t, decision)

	_, err := json.Marshal(single(t, func() policy.Days {
		return policy.Missing(policy.NewFact("visa", bilingual.Text{English: "visa"}))
	}).Decide(fit(), tour))
	require.Error(t, err, "a record that could not be read again is not written")
}

func TestValuesMadeByHandRoundTrip(t *testing.T) {
	roundTrip(t, policy.Finding{})
	roundTrip(t, policy.Finding{Rule: "test/x", Asked: policy.Throughout, Effect: policy.Bars, Days: policy.NotApplicable()})
	roundTrip(t, policy.Fix{})
	roundTrip(t, policy.Fix{Rule: "test/x", Mend: policy.LeaveEarlier, Latest: july1})
	roundTrip(t, policy.Remedy{})
	roundTrip(t, policy.Remedy{Departure: july1, Fixes: []policy.Fix{{Rule: "test/x"}}})
	roundTrip(t, policy.Days{})
	roundTrip(t, policy.Entry[policy.Measure]{})
	roundTrip(t, policy.Edition[person]{}.Decide(fit(), tour))
	roundTrip(t, policy.Policy[person]{}.On(may1).Decide(fit(), tour))
	roundTrip(t, standard(t).On(calendar.Date{}).Decide(fit(), tour))
	roundTrip(t, standard(t).On(may1).Decide(fit(), calendar.Period{}))
	var undated policy.Finding
	require.NoError(t, json.Unmarshal([]byte(`{"rule":"test/x","tour":"2008-07-01/..","verdict":"unknown","asked":"on-nomination",
		"effect":"bars","days":{"met":[],"answer":"stated"},"basis":{}}`), &undated))
	assert.Equal(t, policy.Unknown, undated.Verdict(), "asked on nomination, which no day is stated of")
	assert.Equal(t, policy.Decision{}, policy.Edition[person]{}.Decide(fit(), tour), "the zero Edition decides nothing")
}

func TestAPolicyThatOnlyAdvises(t *testing.T) {
	advice := policy.Must("test/advice", bilingual.Text{English: "Advice", French: "Conseils"}, ageAdvised())
	old := fit()
	old.Born = day(1940, 1, 1)
	for _, tour := range []calendar.Period{tour, calendar.Since(july1), {}} {
		edition := advice.On(may1)
		assert.Equal(t, policy.Verdict(""), edition.Verdict(old, tour))
		decision := edition.Decide(old, tour)
		assert.Equal(t, policy.Verdict(""), decision.Verdict())
		assert.True(t, decision.Windows().IsEmpty())
		assert.Empty(t, decision.Remedies())
		assert.Empty(t, decision.Fixes())
		assert.Contains(t, decision.Explain(french), "aucune décision")
		roundTrip(t, decision)
	}
}

func TestATourBeforeTheNomination(t *testing.T) {
	p := fit()
	p.Hits = policy.Whole(1, policy.Hits)
	p.Cleared = calendar.Since(july1.AddDays(30))
	decision := standard(t).On(july1.AddDays(1)).Decide(p, tour)
	assert.Len(t, decision.Fixes(), 2)
	remedies := decision.Remedies()
	require.Len(t, remedies, 2)
	assert.Equal(t, july1.AddDays(1), remedies[0].Departure, "the day asked for has gone by: the day of nomination is the soonest")
	assert.Len(t, remedies[0].Fixes, 2)
	assert.Equal(t, july1.AddDays(30), remedies[1].Departure)
	assert.Len(t, remedies[1].Fixes, 1)
	decision = standard(t).On(july1).Decide(p, tour)
	assert.Equal(t, july1, decision.Remedies()[0].Departure, "on the day of nomination itself it has not")
}

func TestAnEditionServesManyAtOnce(t *testing.T) {
	edition := standard(t).On(may1)
	want := edition.Decide(fit(), tour).Explain(english)
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 50 {
				assert.Equal(t, policy.Met, edition.Verdict(fit(), tour))
				assert.Equal(t, want, edition.Decide(fit(), tour).Explain(english))
			}
		})
	}
	all.Wait()
}

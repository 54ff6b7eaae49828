package policy_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestVerdictAgreesWithDecide(t *testing.T) {
	d := newDice(t, 20080701)
	seen := map[policy.Verdict]int{}
	for range 20_000 {
		p, tour, edition := d.person(), d.tour(), d.edition(t)
		decision := edition.Decide(p, tour)
		require.Equal(t, decision.Verdict(), edition.Verdict(p, tour), describe(p, tour))
		seen[decision.Verdict()]++
	}
	for verdict := range policy.Verdicts() {
		assert.Greater(t, seen[verdict], 200, "the property says little about %s", verdict)
	}
}

func TestVerdictAgreesWithDecideWheneverARuleAsks(t *testing.T) {
	d := newDice(t, 20080702)
	seen := map[policy.Verdict]int{}
	for range 5_000 {
		p, tour, edition := d.person(), d.tour(), d.shuffled(t)
		decision := edition.Decide(p, tour)
		require.Equal(t, decision.Verdict(), edition.Verdict(p, tour), describe(p, tour))
		seen[decision.Verdict()]++
	}
	for verdict := range policy.Verdicts() {
		assert.Greater(t, seen[verdict], 200, "the property says little about %s", verdict)
	}
}

func TestWindowsAreTheDaysOnWhichTheTourIsMet(t *testing.T) {
	d := newDice(t, 42)
	windows, without := 0, 0
	for i := range 400 {
		p, edition := d.person(), d.edition(t)
		if i%2 == 1 {
			edition = d.shuffled(t)
		}
		tour := calendar.Days(edition.Nomination().AddDays(d.IntN(300)), 1+d.IntN(300))
		if d.one(5) {
			tour = calendar.Since(tour.From())
		}
		decision := edition.Decide(p, tour)
		got := decision.Windows()
		if got.IsEmpty() {
			without++
		}
		for departure := range calendar.Days(edition.Nomination().AddDays(-20), 1000).All() {
			moved := calendar.Days(departure, tour.Len())
			if tour.IsOpenEnded() {
				moved = calendar.Since(departure)
			}
			want := !departure.Before(edition.Nomination()) && edition.Verdict(p, moved) == policy.Met
			require.Equal(t, want, got.Contains(departure), "departure %v of %s", departure, describe(p, tour))
			if want {
				windows++
			}
		}
	}
	assert.Greater(t, windows, 1000)
	assert.Greater(t, without, 20)
}

func TestOnTheBlankSubjectNoRuleIsMet(t *testing.T) {
	decision := standard(t).On(may1).Decide(person{}, tour)
	for f := range decision.Findings() {
		if f.Rule == "test/breaking" {
			continue // reads no fact
		}
		assert.Equal(t, policy.Unknown, f.Verdict(), f.Rule)
		assert.False(t, f.Days.Fact().IsZero(), f.Rule)
		assert.Contains(t, f.Explain(english), f.Days.Fact().Title().English)
	}
	assert.Equal(t, policy.Unknown, decision.Verdict())
}

func TestKleene(t *testing.T) {
	unmet := fit()
	unmet.Reading = policy.Whole(59, policy.Percent)
	unknown := fit()
	unknown.Born = calendar.Date{}
	both := unmet
	both.Born = calendar.Date{}
	advised := fit()
	advised.Born = day(1950, time.January, 1)
	for name, c := range map[string]struct {
		subject person
		want    policy.Verdict
	}{
		"everything in order":                  {fit(), policy.Met},
		"one unmet":                            {unmet, policy.Unmet},
		"one unknown":                          {unknown, policy.Unknown},
		"unmet outweighs unknown":              {both, policy.Unmet},
		"a rule that advises changes nothing":  {advised, policy.Met},
		"a rule that fails is unknown":         {func() person { p := fit(); p.Breaks = true; return p }(), policy.Unknown},
		"a rule that fails hides no unmet one": {func() person { p := unmet; p.Breaks = true; return p }(), policy.Unmet},
	} {
		t.Run(name, func(t *testing.T) {
			edition := standard(t).On(may1)
			assert.Equal(t, c.want, edition.Verdict(c.subject, tour))
			assert.Equal(t, c.want, edition.Decide(c.subject, tour).Verdict())
		})
	}
}

func TestEditionInForce(t *testing.T) {
	limits := func(on calendar.Date) map[string]policy.Measure {
		m := map[string]policy.Measure{}
		for id, limit := range standard(t).On(on).Rules() {
			m[id] = limit
		}
		return m
	}
	assert.Empty(t, limits(in2007.AddDays(-1)), "the day before the first entry")
	assert.Equal(t, policy.Whole(63, policy.Years), limits(in2007)["test/age-maximum"], "the day of the first entry")
	change := day(2012, time.February, 1)
	assert.Equal(t, policy.Whole(63, policy.Years), limits(change.AddDays(-1))["test/age-maximum"], "the day before the change")
	assert.Equal(t, policy.Whole(62, policy.Years), limits(change)["test/age-maximum"], "the day of the change")
	assert.Equal(t, policy.Whole(62, policy.Years), limits(change.AddDays(1))["test/age-maximum"], "the day after the change")
	assert.Empty(t, limits(calendar.Date{}), "no date")

	none := standard(t).On(calendar.Date{})
	assert.Equal(t, policy.Verdict(""), none.Verdict(fit(), tour), "where no rule is in force nothing is decided")
	assert.Equal(t, policy.Verdict(""), none.Decide(fit(), tour).Verdict())
	assert.True(t, none.Decide(fit(), tour).Windows().IsEmpty())

	edition := standard(t).On(may1)
	assert.Equal(t, policy.Unknown, edition.Verdict(fit(), calendar.Period{}), "no tour is never met")
	assert.Equal(t, policy.Unknown, edition.Decide(fit(), calendar.Period{}).Verdict())
	assert.Equal(t, "test/standard", edition.ID())
	assert.Equal(t, "Norme d'essai", edition.Title().French)
	assert.Equal(t, may1, edition.Nomination())
}

func TestAskedOnItsMoment(t *testing.T) {
	p := fit()
	p.Born = july1.AddYears(-63).AddDays(30)
	edition := standard(t).On(may1)
	maximum := find(t, edition.Decide(p, tour), "test/age-maximum")
	assert.Equal(t, policy.Unmet, maximum.Verdict(), "throughout: the birthday falls into the tour")
	assert.Equal(t, tour, maximum.Period())

	p = fit()
	p.Born = july1.AddYears(-25)
	minimum := find(t, edition.Decide(p, tour), "test/age-minimum")
	assert.Equal(t, policy.Met, minimum.Verdict(), "on departure: 25 on that day")
	assert.Equal(t, calendar.Single(july1), minimum.Period())
	p.Born = p.Born.AddDays(1)
	assert.Equal(t, policy.Unmet, find(t, edition.Decide(p, tour), "test/age-minimum").Verdict())

	assert.Equal(t, calendar.Single(may1), find(t, edition.Decide(p, tour), "test/reading").Period(), "on nomination")
}

func TestARuleThatPanicsTakesNobodyDown(t *testing.T) {
	p := fit()
	p.Breaks = true
	decision := standard(t).On(may1).Decide(p, tour)
	broken := find(t, decision, "test/breaking")
	assert.Equal(t, policy.Unknown, broken.Verdict())
	assert.ErrorIs(t, broken.Fault, fault.Failed)
	assert.Contains(t, broken.Fault.Given.English, "a rule of the caller's breaks")
	assert.Contains(t, broken.Explain(english), "the rule failed")
	for f := range decision.Findings() {
		if f.Rule != broken.Rule {
			assert.Equal(t, policy.Met, f.Verdict(), f.Rule)
			assert.True(t, f.Fault.IsZero(), f.Rule)
		}
	}
}

func TestVerdictAllocatesNothing(t *testing.T) {
	edition, p := standard(t).On(may1), fit()
	assert.Zero(t, testing.AllocsPerRun(100, func() { edition.Verdict(p, tour) }))
	p.Released = calendar.SpansOf(calendar.Days(may1, 10), tour)
	assert.Zero(t, testing.AllocsPerRun(100, func() { edition.Verdict(p, tour) }))
}

func TestDecisionRoundTrips(t *testing.T) {
	d := newDice(t, 7)
	for range 500 {
		decision := d.edition(t).Decide(d.person(), d.tour())
		data, err := json.Marshal(decision)
		require.NoError(t, err)
		var back policy.Decision
		require.NoError(t, json.Unmarshal(data, &back), string(data))
		require.Equal(t, decision, back)
		require.Equal(t, decision.Explain(french), back.Explain(french))
		for f := range decision.Findings() {
			data, err := json.Marshal(f)
			require.NoError(t, err)
			var read policy.Finding
			require.NoError(t, json.Unmarshal(data, &read), string(data))
			require.Equal(t, f, read)
		}
		for _, r := range decision.Remedies() {
			data, err := json.Marshal(r)
			require.NoError(t, err)
			var read policy.Remedy
			require.NoError(t, json.Unmarshal(data, &read), string(data))
			require.Equal(t, r, read)
		}
	}
}

func find(t testing.TB, decision policy.Decision, id string) policy.Finding {
	t.Helper()
	for f := range decision.Findings() {
		if f.Rule == id {
			return f
		}
	}
	require.Fail(t, "no finding of "+id)
	return policy.Finding{}
}

func TestRecordIsNotChangedUnnoticed(t *testing.T) {
	p := fit()
	p.Reading = policy.Whole(59, policy.Percent)
	data, err := json.Marshal(standard(t).On(may1).Decide(p, tour))
	require.NoError(t, err)
	for name, c := range map[string]struct{ was, becomes, path string }{
		"the verdict":            {`"verdict":"unmet","findings"`, `"verdict":"met","findings"`, "verdict"},
		"a finding's verdict":    {`"verdict":"unmet","asked":"on-nomination"`, `"verdict":"met","asked":"on-nomination"`, "findings[4].verdict"},
		"the tour of the whole":  {`"tour":"2008-07-01/2009-04-01","verdict":"unmet","findings"`, `"tour":"2008-07-01/2009-03-01","verdict":"unmet","findings"`, "findings[0].tour"},
		"the nomination":         {`"nomination":"2008-05-01","tour":"2008-07-01/2009-04-01","verdict":"unmet","findings"`, `"nomination":"2008-04-01","tour":"2008-07-01/2009-04-01","verdict":"unmet","findings"`, "findings[0].nomination"},
		"an unknown key":         {`"findings":`, `"note":"x","findings":`, "note"},
		"an effect of no policy": {`"effect":"advises"`, `"effect":"hints"`, "findings[2].effect"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, string(data), c.was)
			changed := []byte(replaceOnce(string(data), c.was, c.becomes))
			back := standard(t).On(may1).Decide(fit(), tour)
			before := back.Explain(english)
			err := json.Unmarshal(changed, &back)
			require.Error(t, err)
			paths := []string{}
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Path))
			}
			assert.Contains(t, paths, c.path)
			assert.Equal(t, before, back.Explain(english), "a refused record leaves the value as it was")
		})
	}
}

func TestZeroValues(t *testing.T) {
	var edition policy.Edition[person]
	assert.Equal(t, policy.Verdict(""), edition.Verdict(fit(), tour))
	assert.Equal(t, policy.Verdict(""), policy.Decision{}.Verdict())
	assert.Nil(t, policy.Decision{}.Remedies())
	assert.Nil(t, policy.Decision{}.Fixes())
	assert.Equal(t, policy.Unknown, policy.Finding{Asked: policy.Throughout, Days: policy.NotApplicable()}.Verdict())
	assert.Contains(t, policy.Decision{}.Explain(english), "nothing decided")
	data, err := json.Marshal(policy.Decision{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
	var back policy.Decision
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, policy.Decision{}, back)

	forgetful := policy.Must("test/forgetful", bilingual.Text{English: "Forgetful", French: "Distraite"},
		rule("zero", "No answer", "Sans réponse", policy.Throughout, policy.Measure{},
			func(person, policy.Measure) policy.Days { return policy.Days{} }))
	decision := forgetful.On(may1).Decide(fit(), tour)
	assert.Equal(t, policy.Unknown, decision.Verdict(), "no answer is never met")
	assert.Equal(t, policy.Unknown, forgetful.On(may1).Verdict(fit(), tour))
	assert.Contains(t, decision.Explain(french), "la règle n'a pas donné de réponse")
}

func TestDecisionSaysWhatItWasAbout(t *testing.T) {
	decision := standard(t).On(may1).Decide(fit(), tour)
	assert.Equal(t, "test/standard", decision.Policy())
	assert.Equal(t, "Norme d'essai", decision.Title().French)
	assert.Equal(t, may1, decision.Nomination())
	assert.Equal(t, tour, decision.Tour())
	assert.Equal(t, "Test standard", standard(t).Title().English)
	minimum := find(t, decision, "test/age-minimum")
	assert.Equal(t, calendar.Since(day(1995, time.March, 14)).Spans(), minimum.Days.Met())
	assert.Equal(t, in2007, minimum.Since)
	assert.Equal(t, july1.AddMonths(-2), minimum.Earliest(), "from the day of nomination on")
	for range standard(t).On(may1).Rules() {
		break
	}
}

func TestWhatCannotBeReadIsNotComparedWith(t *testing.T) {
	data, err := json.Marshal(standard(t).On(may1).Decide(fit(), tour))
	require.NoError(t, err)
	for was, becomes := range map[string]string{
		`"verdict":"met","asked":"on-departure"`: `"verdict":"met","asked":"some day"`,
		`"verdict":"met","asked":"throughout"`:   `"verdict":"unsure","asked":"throughout"`,
		`"answer":"stated"`:                      `"answer":"shouted"`,
		`"nomination":"2008-05-01","tour":"2008-07-01/2009-04-01","verdict":"met","findings"`: `"nomination":"May 1","tour":"2008-07-01/2009-04-01","verdict":"met","findings"`,
		`"tour":"2008-07-01/2009-04-01","verdict":"met","findings"`:                           `"tour":"nine months","verdict":"met","findings"`,
	} {
		require.Contains(t, string(data), was)
		var d policy.Decision
		err := json.Unmarshal([]byte(replaceOnce(string(data), was, becomes)), &d)
		assert.Len(t, fault.Of(err), 1, "%v", err)
	}
}

func TestFaultyRecordsAreRefused(t *testing.T) {
	for name, text := range map[string]string{
		"no findings":            `{"policy":"a/b","title":{"en":"A","fr":"A"},"nomination":"2008-05-01","tour":"2008-07-01/2009-04-01","verdict":""}`,
		"findings not an array":  `{"policy":"a/b","title":{"en":"A","fr":"A"},"nomination":"2008-05-01","tour":"2008-07-01/2009-04-01","verdict":"","findings":3}`,
		"not an object":          `[]`,
		"a finding with nothing": `{"policy":"a/b","title":{"en":"A","fr":"A"},"nomination":"2008-05-01","tour":"2008-07-01/2009-04-01","verdict":"","findings":[{}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			var d policy.Decision
			require.Error(t, json.Unmarshal([]byte(text), &d))
			assert.Equal(t, policy.Decision{}, d)
		})
	}
	var fix policy.Fix
	require.Error(t, json.Unmarshal([]byte(`{"rule":"a/b","mend":"pray"}`), &fix))
	var remedy policy.Remedy
	require.Error(t, json.Unmarshal([]byte(`{"fixes":[]}`), &remedy))
	var entry policy.Entry[int]
	require.Error(t, json.Unmarshal([]byte(`{"from":"2008-05-01"}`), &entry))
	var measure policy.Measure
	require.Error(t, json.Unmarshal([]byte(`{"number":"1.125","unit":"years"}`), &measure))
	assert.True(t, measure.IsZero())
}

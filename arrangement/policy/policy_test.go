package policy_test

import (
	"math"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	english = language.English
	french  = language.French
)

func replaceOnce(text, was, becomes string) string { return strings.Replace(text, was, becomes, 1) }

func TestFaultyPoliciesAreRefused(t *testing.T) {
	change := func(f func(*policy.Rule[person])) []policy.Rule[person] {
		r := ageMinimum()
		f(&r)
		return []policy.Rule[person]{r}
	}
	title := bilingual.Text{English: "Standard", French: "Norme"}
	for name, c := range map[string]struct {
		id    string
		title bilingual.Text
		rules []policy.Rule[person]
		path  string
		kind  fault.Kind
	}{
		"malformed policy ID":      {"Test Standard", title, change(func(*policy.Rule[person]) {}), "id", fault.Malformed},
		"policy ID without folder": {"standard", title, change(func(*policy.Rule[person]) {}), "id", fault.Malformed},
		"no French title":          {"test/x", bilingual.Text{English: "Standard"}, change(func(*policy.Rule[person]) {}), "title", fault.Missing},
		"no rules":                 {"test/x", title, nil, "rules", fault.Missing},
		"malformed rule ID":        {"test/x", title, change(func(r *policy.Rule[person]) { r.ID = "test/Age" }), "rules[0].id", fault.Malformed},
		"rule ID with two hyphens": {"test/x", title, change(func(r *policy.Rule[person]) { r.ID = "test/age--min" }), "rules[0].id", fault.Malformed},
		"duplicate rule ID":        {"test/x", title, []policy.Rule[person]{ageMinimum(), ageMaximum(), ageMinimum()}, "rules[2].id", fault.Duplicate},
		"missing translation":      {"test/x", title, change(func(r *policy.Rule[person]) { r.Title.French = "" }), "rules[0].title", fault.Missing},
		"no citation":              {"test/x", title, change(func(r *policy.Rule[person]) { r.Basis = policy.Citation{} }), "rules[0].basis.strength", fault.Missing},
		"source that is none":      {"test/x", title, change(func(r *policy.Rule[person]) { r.Basis = policy.Cite("no-such") }), "rules[0].basis.source.id", fault.Malformed},
		"assumed without a reason": {"test/x", title, change(func(r *policy.Rule[person]) { r.Basis = policy.Citation{Strength: policy.Assumed} }), "rules[0].basis.note", fault.Missing},
		"derived without a note":   {"test/x", title, change(func(r *policy.Rule[person]) { r.Basis.Strength = policy.Derived }), "rules[0].basis.note", fault.Missing},
		"place in one language":    {"test/x", title, change(func(r *policy.Rule[person]) { r.Basis.Place.English = "page 2" }), "rules[0].basis.place", fault.Missing},
		"no moment":                {"test/x", title, change(func(r *policy.Rule[person]) { r.Asked = "" }), "rules[0].asked", fault.Missing},
		"unknown moment":           {"test/x", title, change(func(r *policy.Rule[person]) { r.Asked = "later" }), "rules[0].asked", fault.Unknown},
		"no effect":                {"test/x", title, change(func(r *policy.Rule[person]) { r.Effect = "" }), "rules[0].effect", fault.Missing},
		"no function":              {"test/x", title, change(func(r *policy.Rule[person]) { r.Days = nil }), "rules[0].days", fault.Missing},
		"never in force":           {"test/x", title, change(func(r *policy.Rule[person]) { r.Limit = nil }), "rules[0].limit", fault.Missing},
		"number without unit": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Lasting(policy.Whole(25, ""))
		}), "rules[0].limit[0].value", fault.Unknown},
		"number with a strange unit": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Lasting(policy.Whole(25, "fortnights"))
		}), "rules[0].limit[0].value", fault.Unknown},
		"number out of range": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Lasting(policy.Whole(math.MaxInt32, policy.Years))
		}), "rules[0].limit[0].value", fault.Unknown},
		"zero without a unit": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Lasting(policy.Whole(0, ""))
		}), "rules[0].limit[0].value", fault.Unknown},
		"a number where the rule ends": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = append(r.Limit, policy.Entry[policy.Measure]{From: july1, Ended: true, Value: policy.Whole(3, policy.Years)})
		}), "rules[0].limit[1].value", fault.Conflict},
		"an entry without a day in between": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Timeline[policy.Measure]{{From: may1}, {}, {From: in2007}}
		}), "rules[0].limit[2].from", fault.Conflict},
		"the third entry before the second": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Timeline[policy.Measure]{{From: in2007}, {From: july1}, {From: may1}}
		}), "rules[0].limit[2].from", fault.Conflict},
		"assumed, near a faulty source": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Basis = policy.Citation{Source: policy.Source{Title: "Order"}}.Assuming(title)
		}), "rules[0].basis.source.id", fault.Malformed},
		"entries out of order": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = append(policy.Starting(may1, policy.Whole(1, policy.Years), chosen), policy.Starting(in2007, policy.Whole(2, policy.Years), chosen)...)
		}), "rules[0].limit[1].from", fault.Conflict},
		"two entries on one day": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = append(policy.Starting(may1, policy.Whole(1, policy.Years), chosen), policy.Starting(may1, policy.Whole(2, policy.Years), chosen)...)
		}), "rules[0].limit[1].from", fault.Conflict},
		"entry without a day": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit = policy.Timeline[policy.Measure]{{Value: policy.Whole(1, policy.Years)}}
		}), "rules[0].limit[0].from", fault.Missing},
		"entry with a faulty citation": {"test/x", title, change(func(r *policy.Rule[person]) {
			r.Limit[0].Basis = policy.Citation{Strength: "sure", Source: basis.Source}
		}), "rules[0].limit[0].basis.strength", fault.Unknown},
	} {
		t.Run(name, func(t *testing.T) {
			made, err := policy.New(c.id, c.title, c.rules...)
			require.Error(t, err)
			assert.Empty(t, made.ID(), "a refused policy is not made")
			found := fault.Fault{}
			for _, f := range fault.Of(err) {
				if string(f.Path) == c.path {
					found = f
				}
			}
			require.ErrorIs(t, found, c.kind, "%v", err)
			assert.True(t, found.Given.Complete(), "what was given")
			assert.True(t, found.Accepted.Complete(), "what is accepted")
			assert.Panics(t, func() { policy.Must(c.id, c.title, c.rules...) })
		})
	}
}

func TestAllFaultsAreListedTogether(t *testing.T) {
	_, err := policy.New("x", bilingual.Text{}, policy.Rule[person]{}, policy.Rule[person]{})
	paths := map[string]bool{}
	for _, f := range fault.Of(err) {
		paths[string(f.Path)] = true
	}
	for _, path := range []string{"id", "title", "rules[0].id", "rules[0].title", "rules[0].basis.strength", "rules[0].asked", "rules[0].effect", "rules[0].limit", "rules[0].days", "rules[1].id"} {
		assert.True(t, paths[path], path)
	}
}

func TestAPolicyIsNobodysVariable(t *testing.T) {
	rules := []policy.Rule[person]{ageMinimum(), ageMaximum()}
	p, err := policy.New("test/x", bilingual.Text{English: "X", French: "X"}, rules...)
	require.NoError(t, err)
	rules[0].Title.English = "changed"
	rules[1].Limit[0].Value = policy.Whole(1, policy.Years)
	for r := range p.Rules() {
		assert.NotEqual(t, "changed", r.Title.English)
		r.Limit[0].Value = policy.Whole(2, policy.Years)
	}
	maximum, found := p.Rule("test/age-maximum")
	require.True(t, found)
	assert.Equal(t, policy.Whole(63, policy.Years), maximum.Limit[0].Value)
	_, found = p.Rule("test/none")
	assert.False(t, found)
	for range p.Rules() {
		break
	}
}

func TestAVariantIsMadeByChangingAField(t *testing.T) {
	r := ageMinimum()
	r.Limit = policy.Starting(in2007, policy.Whole(30, policy.Years), chosen)
	p, err := policy.New("test/variant", bilingual.Text{English: "Variant", French: "Variante"}, r)
	require.NoError(t, err)
	young := fit()
	young.Born = july1.AddYears(-30)
	assert.Equal(t, policy.Met, p.On(may1).Verdict(young, tour))
	young.Born = young.Born.AddDays(1)
	assert.Equal(t, policy.Unmet, p.On(may1).Verdict(young, tour))
}

func TestTimeline(t *testing.T) {
	first, change, end := day(2006, time.April, 1), day(2016, time.August, 26), day(2021, time.April, 1)
	line := policy.Timeline[int]{{From: first, Value: 200}, {From: change, Value: 150}, {From: end, Ended: true}}
	require.NoError(t, line.Check())
	for name, c := range map[string]struct {
		on    calendar.Date
		value int
		found bool
	}{
		"the day before the first":  {first.AddDays(-1), 0, false},
		"the first day":             {first, 200, true},
		"the day after the first":   {first.AddDays(1), 200, true},
		"the day before the change": {change.AddDays(-1), 200, true},
		"the day of the change":     {change, 150, true},
		"the last day":              {end.AddDays(-1), 150, true},
		"the day it ends":           {end, 0, false},
		"long after":                {end.AddYears(50), 0, false},
		"no date":                   {calendar.Date{}, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			entry, found := line.On(c.on)
			assert.Equal(t, c.found, found)
			assert.Equal(t, c.value, entry.Value)
		})
	}
	var periods []calendar.Period
	for period, entry := range line.All() {
		periods = append(periods, period)
		assert.False(t, entry.Ended)
	}
	assert.Equal(t, []calendar.Period{calendar.Between(first, change), calendar.Between(change, end)}, periods)
	for range line.All() {
		break
	}
	for period := range policy.Lasting(1).All() {
		assert.Equal(t, calendar.Always(), period)
	}
	_, found := policy.Timeline[int]{}.On(first)
	assert.False(t, found)
	_, found = policy.Timeline[int]{{Value: 200}}.On(first)
	assert.False(t, found, "an entry without a day is never in force")
	entry, found := policy.Timeline[int]{{From: first, Value: 200}, {Value: 150}}.On(change)
	assert.True(t, found)
	assert.Equal(t, 200, entry.Value)
	for range (policy.Timeline[int]{{Value: 200}}).All() {
		assert.Fail(t, "an entry without a day has no period")
	}
	roundTrip(t, line)
	roundTrip(t, policy.Timeline[policy.Measure]{{From: first, Value: policy.Whole(200, policy.Persons), Basis: chosen}})
}

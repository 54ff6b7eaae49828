package policy_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	layeredTitle = bilingual.Text{English: "All that is asked", French: "Ensemble des exigences"}
	orgTitle     = bilingual.Text{English: "Organization", French: "Organisation"}
	ownTitle     = bilingual.Text{English: "Service", French: "Service de police"}
)

// organization is the lowest layer: at least 25 years old, and less than 63, or 62 from 2012 on; cleared.
func organization() policy.Policy[person] {
	least, most := ageMinimum(), ageMaximum()
	least.Sense, most.Sense = policy.Minimum, policy.Below
	return policy.Must("test/organization", orgTitle, least, most, cleared())
}

// tighter is the rule of the organization with a tighter number from 2007 on.
func tighter(from, id string, years int) policy.Rule[person] {
	r, _ := organization().Rule(from)
	r.ID, r.Tightens, r.Basis = id, from, chosen
	r.Limit = policy.Starting(in2007, policy.Whole(years, policy.Years), policy.Citation{})
	return r
}

// service is a layer over it: at least 30 years old, and a reading of 60 percent.
func service() policy.Policy[person] {
	return policy.Must("test/service", ownTitle, tighter("test/age-minimum", "test/service/age-minimum", 30), readingScore())
}

func layered(t testing.TB, layers ...policy.Policy[person]) policy.Policy[person] {
	t.Helper()
	p, err := policy.Layered("test/layered", layeredTitle, layers...)
	require.NoError(t, err)
	return p
}

func TestLayeredAsksAllLayers(t *testing.T) {
	p := layered(t, organization(), service())
	assert.Equal(t, "test/layered", p.ID())
	assert.Equal(t, layeredTitle, p.Title())
	org, own := policy.Layer{ID: "test/organization", Title: orgTitle}, policy.Layer{ID: "test/service", Title: ownTitle}
	want := []policy.Layer{org, org, org, own, own}
	decision := p.On(may1).Decide(fit(), tour)
	i := 0
	for f := range decision.Findings() {
		assert.Equal(t, want[i], f.Layer, f.Rule)
		assert.Equal(t, want[i], p.Chapter().Articles[i].Layer, f.Rule)
		i++
	}
	assert.Equal(t, len(want), i)
	assert.Equal(t, "test/age-minimum", p.Chapter().Articles[3].Tightens)

	for name, c := range map[string]struct {
		born     calendar.Date
		blocking []string
	}{
		"the day before the organization's 25th birthday": {july1.AddYears(-25).AddDays(1), []string{"test/age-minimum", "test/service/age-minimum"}},
		"the organization's 25th birthday":                {july1.AddYears(-25), []string{"test/service/age-minimum"}},
		"the day before the service's 30th birthday":      {july1.AddYears(-30).AddDays(1), []string{"test/service/age-minimum"}},
		"the service's 30th birthday":                     {july1.AddYears(-30), nil},
		"the day after it":                                {july1.AddYears(-30).AddDays(-1), nil},
	} {
		t.Run(name, func(t *testing.T) {
			subject := fit()
			subject.Born = c.born
			var blocking []string
			for f := range p.On(may1).Decide(subject, tour).Blocking() {
				blocking = append(blocking, f.Rule)
			}
			assert.Equal(t, c.blocking, blocking)
		})
	}
}

func TestALayeredPolicyIsALayerInTurn(t *testing.T) {
	below := layered(t, organization(), service())
	mission := policy.Must("test/mission", bilingual.Text{English: "Mission", French: "Mission"},
		tighter("test/age-maximum", "test/mission/age-maximum", 60))
	p, err := policy.Layered("test/all", layeredTitle, below, mission)
	require.NoError(t, err)
	flat, err := policy.Layered("test/all", layeredTitle, organization(), service(), mission)
	require.NoError(t, err)
	assert.Equal(t, flat.Chapter(), p.Chapter(), "the rules remain those of their layers")

	again := policy.Must("test/made-anew", layeredTitle, slices.Collect(p.Rules())...)
	for _, article := range again.Chapter().Articles {
		assert.Zero(t, article.Layer, "rules taken out of a layered policy are those of the policy that takes them")
	}
}

func TestLayersOverTime(t *testing.T) {
	with := func(limit policy.Timeline[policy.Measure]) policy.Policy[person] {
		r := tighter("test/age-maximum", "test/service/age-maximum", 60)
		r.Limit = limit
		return policy.Must("test/service", ownTitle, r)
	}
	years := func(n int) policy.Measure { return policy.Whole(n, policy.Years) }
	feb2012 := day(2012, 2, 1)
	for name, c := range map[string]struct {
		limit policy.Timeline[policy.Measure]
		fault string
	}{
		"as tight on every day":                     {policy.Timeline[policy.Measure]{{From: in2007, Value: years(63)}, {From: feb2012, Value: years(62)}}, ""},
		"tighter":                                   {policy.Starting(in2007, years(55), policy.Citation{}), ""},
		"looser before the other is in force":       {policy.Timeline[policy.Measure]{{From: in2007.AddDays(-9), Value: years(70)}, {From: in2007, Value: years(60)}}, ""},
		"looser for one day that the other is":      {policy.Timeline[policy.Measure]{{From: in2007.AddDays(-9), Value: years(70)}, {From: in2007.AddDays(1), Value: years(60)}}, "layers[1].rules[0].limit[0].value"},
		"ended the day before it would be looser":   {policy.Timeline[policy.Measure]{{From: in2007, Value: years(63)}, {From: feb2012, Ended: true}}, ""},
		"ended a day late":                          {policy.Timeline[policy.Measure]{{From: in2007, Value: years(63)}, {From: feb2012.AddDays(1), Ended: true}}, "layers[1].rules[0].limit[0].value"},
		"looser than the later number of the other": {policy.Starting(in2007, years(63), policy.Citation{}), "layers[1].rules[0].limit[0].value"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := policy.Layered("test/layered", layeredTitle, organization(), with(c.limit))
			if c.fault == "" {
				require.NoError(t, err)
				return
			}
			found := fault.Of(err)
			require.Len(t, found, 1, "%v", err)
			assert.Equal(t, c.fault, string(found[0].Path))
			require.ErrorIs(t, err, fault.Conflict)
		})
	}
}

func TestFaultyLayersAreRefused(t *testing.T) {
	with := func(change func(*policy.Rule[person])) policy.Policy[person] {
		r := tighter("test/age-minimum", "test/service/age-minimum", 30)
		change(&r)
		return policy.Must("test/service", ownTitle, r)
	}
	own := func(rules ...policy.Rule[person]) policy.Policy[person] {
		return policy.Must("test/service", ownTitle, rules...)
	}
	type list = []policy.Policy[person]
	for name, c := range map[string]struct {
		id     string
		layers list
		path   string
		kind   fault.Kind
	}{
		"no layers":                          {"test/layered", nil, "layers", fault.Missing},
		"a malformed ID":                     {"layered", list{organization()}, "id", fault.Malformed},
		"a layer without rules":              {"test/layered", list{organization(), {}}, "layers[1]", fault.Missing},
		"the ID of a layer":                  {"test/service", list{organization(), service()}, "layers[1].id", fault.Duplicate},
		"a layer twice":                      {"test/layered", list{organization(), organization()}, "layers[1].id", fault.Duplicate},
		"a layer twice, once in another":     {"test/layered", list{layered(t, organization(), service()), organization()}, "layers[1].id", fault.Duplicate},
		"a rule declared anew":               {"test/layered", list{organization(), own(ageMinimum())}, "layers[1].rules[0].id", fault.Duplicate},
		"a rule that nobody has":             {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Tightens = "test/age" })}, "layers[1].rules[0].tightens", fault.Unknown},
		"a rule of a layer above":            {"test/layered", list{service(), organization()}, "layers[0].rules[0].tightens", fault.Unknown},
		"a rule of its own layer":            {"test/layered", list{own(ageMinimum(), tighter("test/age-minimum", "test/x", 30))}, "layers[0].rules[1].tightens", fault.Unknown},
		"a rule without a number":            {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Tightens = "test/cleared" })}, "layers[1].rules[0].tightens", fault.Conflict},
		"another sense":                      {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Sense = policy.Below })}, "layers[1].rules[0].sense", fault.Conflict},
		"another moment":                     {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Asked = policy.Throughout })}, "layers[1].rules[0].asked", fault.Conflict},
		"another unit":                       {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Limit[0].Value = policy.Whole(360, policy.Months) })}, "layers[1].rules[0].limit[0].value", fault.Conflict},
		"a minimum of 24 against one of 25":  {"test/layered", list{organization(), own(tighter("test/age-minimum", "test/x", 24))}, "layers[1].rules[0].limit[0].value", fault.Conflict},
		"an age below 64 against one of 63":  {"test/layered", list{organization(), own(tighter("test/age-maximum", "test/x", 64))}, "layers[1].rules[0].limit[0].value", fault.Conflict},
		"a number without a number to reach": {"test/layered", list{organization(), with(func(r *policy.Rule[person]) { r.Limit[0].Value = policy.Measure{} })}, "layers[1].rules[0].limit[0].value", fault.Conflict},
	} {
		t.Run(name, func(t *testing.T) {
			made, err := policy.Layered(c.id, layeredTitle, c.layers...)
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
		})
	}
	_, err := policy.Layered("x", bilingual.Text{}, policy.Policy[person]{}, own(ageMinimum(), tighter("test/age-minimum", "test/x", 30)))
	var paths []string
	for _, f := range fault.Of(err) {
		paths = append(paths, string(f.Path))
	}
	assert.Equal(t, []string{"id", "title", "layers[0]", "layers[1].rules[1].tightens"}, paths, "all faults are reported together")

	_, err = policy.Layered("test/layered", layeredTitle, organization(), own(tighter("test/age-minimum", "test/x", 24)))
	require.Len(t, fault.Of(err), 1)
	assert.Equal(t, "at least 25\u00a0years, or a tighter limit", fault.Of(err)[0].Accepted.English)
	assert.Equal(t, "au moins 25\u00a0ans, ou une limite plus stricte", fault.Of(err)[0].Accepted.French)

	_, err = policy.New("test/x", ownTitle, func() policy.Rule[person] {
		r := ageMinimum()
		r.Tightens = "age"
		return r
	}())
	require.ErrorIs(t, err, fault.Malformed)
	assert.Equal(t, "rules[0].tightens", string(fault.Of(err)[0].Path))
}

// A layer adds rules, and so nobody is met who was not: the verdict of the layered policy is that of all its layers.
func TestALayerNeverTurnsAnythingIntoMet(t *testing.T) {
	d := newDice(t, 7701)
	seen := map[[2]policy.Verdict]int{}
	for range 20_000 {
		var layers []policy.Policy[person]
		names := []string{"test/a", "test/b", "test/c"}
		rules := map[string][]policy.Rule[person]{}
		for r := range standard(t).Rules() {
			name := names[d.IntN(len(names))]
			rules[name] = append(rules[name], r)
		}
		for _, name := range names {
			if len(rules[name]) > 0 {
				layers = append(layers, policy.Must(name, layeredTitle, rules[name]...))
			}
		}
		subject, tour, on := d.person(), d.tour(), day(2008, 1, 1).AddDays(d.IntN(2500))
		want := policy.Verdict("")
		for i, layer := range layers {
			below := want
			want = want.And(layer.On(on).Verdict(subject, tour))
			e := layered(t, layers[:i+1]...).On(on)
			require.Equal(t, want, e.Verdict(subject, tour), describe(subject, tour))
			require.Equal(t, want, e.Decide(subject, tour).Verdict(), describe(subject, tour))
			if below != "" {
				require.False(t, below != policy.Met && want == policy.Met)
				seen[[2]policy.Verdict{below, want}]++
			}
		}
	}
	for _, below := range []policy.Verdict{policy.Met, policy.Unmet, policy.Unknown} {
		assert.Greater(t, seen[[2]policy.Verdict{below, policy.Unmet}], 20, below)
	}
	assert.Greater(t, seen[[2]policy.Verdict{policy.Met, policy.Met}], 20)
	assert.Greater(t, seen[[2]policy.Verdict{policy.Met, policy.Unknown}], 20)
	assert.Greater(t, seen[[2]policy.Verdict{policy.Unknown, policy.Unknown}], 20)
}

// A policy that is the only layer decides as it does alone.
func TestOneLayerDecidesAsItDoesAlone(t *testing.T) {
	d := newDice(t, 7702)
	plain := standard(t)
	only, err := policy.Layered("test/layered", layeredTitle, plain)
	require.NoError(t, err)
	layer := policy.Layer{ID: plain.ID(), Title: plain.Title()}
	for range 2000 {
		subject, tour, on := d.person(), d.tour(), day(2008, 1, 1).AddDays(d.IntN(2500))
		want, got := plain.On(on).Decide(subject, tour), only.On(on).Decide(subject, tour)
		var findings []policy.Finding
		for f := range want.Findings() {
			f.Layer = layer
			findings = append(findings, f)
		}
		require.Equal(t, findings, slices.Collect(got.Findings()))
		require.Equal(t, want.Verdict(), got.Verdict())
		require.Equal(t, want.Windows(), got.Windows())
		require.Equal(t, want.Remedies(), got.Remedies())
	}
}

func TestLayeredDecisionsSayWhoseRulesTheyAre(t *testing.T) {
	subject := fit()
	subject.Born = july1.AddYears(-30).AddDays(1)
	decision := layered(t, organization(), service()).On(may1).Decide(subject, tour)
	assert.Contains(t, decision.Explain(english),
		"- Minimum age (30\u00a0years): not met before July 2, 2008 [Service; assumed: chosen for the test]\n")
	assert.Contains(t, decision.Explain(english), "- Minimum age (25\u00a0years): met [Organization; ")
	assert.Contains(t, decision.Explain(french),
		"- Âge minimal (30\u00a0ans)\u00a0: non satisfait avant le 2 juillet 2008 [Service de police\u00a0; posé par hypothèse\u00a0: choisi pour l'essai]\n")
	roundTrip(t, decision)
	roundTrip(t, find(t, decision, "test/service/age-minimum"))
	assert.Equal(t, []calendar.Date{july1.AddDays(1)}, func() (days []calendar.Date) {
		for _, r := range decision.Remedies() {
			days = append(days, r.Departure)
		}
		return days
	}())
}

func TestLayersInTheRulebook(t *testing.T) {
	chapter := layered(t, organization(), service()).Chapter()
	book := policy.Rulebook{Chapters: []policy.Chapter{chapter}}
	require.NoError(t, book.Check())
	roundTrip(t, book)
	article, found := book.Article("test/service/age-minimum")
	require.True(t, found)
	assert.Equal(t, "At least 30\u00a0years, from January 1, 2007 on; on departure; bars; tighter than the rule test/age-minimum.",
		article.Explain(english))
	assert.Equal(t, "Au moins 30\u00a0ans, à compter du 1er janvier 2007\u00a0; au départ\u00a0; éliminatoire\u00a0; "+
		"plus stricte que la règle test/age-minimum.", article.Explain(french))
	assert.False(t, policy.Article{Tightens: "a/b"}.IsZero())
	assert.False(t, policy.Article{Layer: article.Layer}.IsZero())
	roundTrip(t, article.Layer)
	roundTrip(t, policy.Layer{})
	assert.True(t, policy.Layer{}.IsZero())

	kept := article.Layer
	require.Error(t, json.Unmarshal([]byte(`{"id":1,"name":"x"}`), &kept))
	assert.Equal(t, article.Layer, kept)
}

// The next layer makes the difference, and the comparison says through which of its rules.
func TestCompareALayerMore(t *testing.T) {
	without, with := layered(t, organization()), layered(t, organization(), service())
	subject := fit()
	subject.Born = july1.AddYears(-28)
	got, err := policy.Compare(t.Context(), without.On(may1), with.On(may1), slices.Values([]person{subject, fit()}), tour, nil)
	require.NoError(t, err)
	assert.Equal(t, 1, got.Of(policy.Loses))
	assert.Equal(t, 1, got.Of(policy.StaysMet))
	causes := slices.Collect(got.Causes(policy.Loses))
	require.Len(t, causes, 1)
	assert.Equal(t, "test/service/age-minimum", causes[0].Rule)
	assert.Equal(t, policy.EntersForce, causes[0].Change)
	assert.True(t, strings.HasPrefix(causes[0].Rule, "test/service/"))
}

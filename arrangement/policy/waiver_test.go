package policy_test

import (
	"iter"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// waiver is one of the service's own minimum age, for the subject 1 and the days of the tour.
func waiver() policy.Waiver {
	return policy.Waiver{
		Rule: "test/service/age-minimum", Layer: "test/service", Subject: "1", Period: tour,
		Authority: bilingual.Text{English: "the director", French: "la direction"},
		Reason:    bilingual.Text{English: "rapid deployment", French: "déploiement rapide"},
	}
}

func waiverOf(change func(*policy.Waiver)) policy.Waiver {
	w := waiver()
	change(&w)
	return w
}

// named gives every subject the one number.
func named(number string) func(answers) string { return func(answers) string { return number } }

func isOne(person) string { return "1" }

func ruleIDs[S any](e policy.Edition[S]) iter.Seq[string] {
	return func(yield func(string) bool) {
		for id := range e.Rules() {
			if !yield(id) {
				return
			}
		}
	}
}

// waivers are some of the rules, mostly for the subject 1, around the days on which the echoes turn.
func (d dice) waivers(rules []string, layer string) []policy.Waiver {
	var all []policy.Waiver
	for range d.IntN(5) {
		w := waiver()
		w.Rule, w.Layer = rules[d.IntN(len(rules))], layer
		if d.one(5) {
			w.Subject = "2"
		}
		from := may1.AddDays(d.IntN(60) - 10)
		w.Period = calendar.Days(from, 1+d.IntN(20))
		switch d.IntN(8) {
		case 0:
			w.Period = calendar.Since(from)
		case 1:
			w.Period = calendar.Always()
		}
		all = append(all, w)
	}
	return all
}

// young29 is a subject whom the organization lets go and the service does not.
func young29() person {
	p := fit()
	p.Born = july1.AddYears(-29)
	return p
}

func waiving(t testing.TB, number func(person) string, waivers ...policy.Waiver) policy.Edition[person] {
	t.Helper()
	e, err := layered(t, organization(), service()).On(may1).Waiving(number, waivers...)
	require.NoError(t, err)
	return e
}

func TestAWaiverCountsOnItsDaysForItsSubject(t *testing.T) {
	throughout := func(p calendar.Period) policy.Waiver {
		return waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer, w.Period = "test/cleared", "test/organization", p })
	}
	lacking, ending := fit(), fit()
	lacking.Cleared = calendar.Period{}
	ending.Cleared = calendar.Between(in2007, tour.Until().AddDays(-10))
	for name, c := range map[string]struct {
		subject person
		number  string
		waivers []policy.Waiver
		want    policy.Verdict
	}{
		"no waiver":                      {young29(), "1", nil, policy.Unmet},
		"a waiver for the tour":          {young29(), "1", []policy.Waiver{waiver()}, policy.Met},
		"for somebody else":              {young29(), "2", []policy.Waiver{waiver()}, policy.Unmet},
		"for nobody that has a number":   {young29(), "", []policy.Waiver{waiver()}, policy.Unmet},
		"from the day after departure":   {young29(), "1", []policy.Waiver{waiverOf(func(w *policy.Waiver) { w.Period = calendar.Since(july1.AddDays(1)) })}, policy.Unmet},
		"from the day of departure":      {young29(), "1", []policy.Waiver{waiverOf(func(w *policy.Waiver) { w.Period = calendar.Since(july1) })}, policy.Met},
		"until the day of departure":     {young29(), "1", []policy.Waiver{waiverOf(func(w *policy.Waiver) { w.Period = calendar.Between(in2007, july1.AddDays(1)) })}, policy.Met},
		"until the day before departure": {young29(), "1", []policy.Waiver{waiverOf(func(w *policy.Waiver) { w.Period = calendar.Between(in2007, july1) })}, policy.Unmet},
		"of a rule that is met anyway":   {fit(), "1", []policy.Waiver{waiver()}, policy.Met},
		"of another rule":                {young29(), "1", []policy.Waiver{throughout(tour)}, policy.Unmet},
		"unknown, for the tour":          {lacking, "1", []policy.Waiver{throughout(tour)}, policy.Met},
		"unknown, less the last day":     {lacking, "1", []policy.Waiver{throughout(calendar.Days(july1, tour.Len()-1))}, policy.Unknown},
		"unknown, less the first day":    {lacking, "1", []policy.Waiver{throughout(calendar.Between(july1.AddDays(1), tour.Until()))}, policy.Unknown},
		"unknown, in two parts":          {lacking, "1", []policy.Waiver{throughout(calendar.Days(july1, 50)), throughout(calendar.Since(july1.AddDays(50)))}, policy.Met},
		"unknown, with a gap of a day":   {lacking, "1", []policy.Waiver{throughout(calendar.Days(july1, 50)), throughout(calendar.Since(july1.AddDays(51)))}, policy.Unknown},
		"for the days that are not met":  {ending, "1", []policy.Waiver{throughout(calendar.Days(tour.Until().AddDays(-10), 10))}, policy.Met},
		"for all of them but one":        {ending, "1", []policy.Waiver{throughout(calendar.Days(tour.Until().AddDays(-10), 9))}, policy.Unmet},
	} {
		t.Run(name, func(t *testing.T) {
			e := waiving(t, func(person) string { return c.number }, c.waivers...)
			assert.Equal(t, c.want, e.Verdict(c.subject, tour))
			decision := e.Decide(c.subject, tour)
			assert.Equal(t, c.want, decision.Verdict())
			assert.Equal(t, c.want == policy.Met, decision.Windows().Contains(july1))
			roundTrip(t, decision)
		})
	}
}

func TestFaultyWaiversAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		waiver policy.Waiver
		path   string
		kind   fault.Kind
	}{
		"no rule":                  {waiverOf(func(w *policy.Waiver) { w.Rule = "" }), "waivers[1].rule", fault.Missing},
		"a malformed rule":         {waiverOf(func(w *policy.Waiver) { w.Rule = "age" }), "waivers[1].rule", fault.Malformed},
		"a rule that nobody has":   {waiverOf(func(w *policy.Waiver) { w.Rule = "test/age" }), "waivers[1].rule", fault.Unknown},
		"no layer":                 {waiverOf(func(w *policy.Waiver) { w.Layer = "" }), "waivers[1].layer", fault.Missing},
		"a malformed layer":        {waiverOf(func(w *policy.Waiver) { w.Layer = "Service" }), "waivers[1].layer", fault.Malformed},
		"by the layer below":       {waiverOf(func(w *policy.Waiver) { w.Layer = "test/organization" }), "waivers[1].layer", fault.Conflict},
		"by the layer above":       {waiverOf(func(w *policy.Waiver) { w.Rule = "test/age-minimum" }), "waivers[1].layer", fault.Conflict},
		"by the policy of all":     {waiverOf(func(w *policy.Waiver) { w.Layer = "test/layered" }), "waivers[1].layer", fault.Conflict},
		"for nobody":               {waiverOf(func(w *policy.Waiver) { w.Subject = "" }), "waivers[1].subject", fault.Missing},
		"for no days":              {waiverOf(func(w *policy.Waiver) { w.Period = calendar.Period{} }), "waivers[1].period", fault.Missing},
		"an end that is left out":  {waiverOf(func(w *policy.Waiver) { w.Period = calendar.Between(july1, calendar.Date{}) }), "waivers[1].period", fault.Missing},
		"by nobody":                {waiverOf(func(w *policy.Waiver) { w.Authority = bilingual.Text{} }), "waivers[1].authority", fault.Missing},
		"without a reason":         {waiverOf(func(w *policy.Waiver) { w.Reason = bilingual.Text{} }), "waivers[1].reason", fault.Missing},
		"a reason in one language": {waiverOf(func(w *policy.Waiver) { w.Reason.French = "" }), "waivers[1].reason", fault.Missing},
	} {
		t.Run(name, func(t *testing.T) {
			e, err := layered(t, organization(), service()).On(may1).Waiving(isOne, waiver(), c.waiver)
			require.Error(t, err)
			assert.Empty(t, e.ID(), "a refused edition is not made")
			found := fault.Of(err)
			require.Len(t, found, 1, "%v", err)
			assert.Equal(t, c.path, string(found[0].Path))
			require.ErrorIs(t, err, c.kind)
			assert.True(t, found[0].Given.Complete())
			assert.True(t, found[0].Accepted.Complete())
		})
	}
	_, err := layered(t, organization()).On(may1).Waiving(nil, policy.Waiver{})
	assert.Len(t, fault.Of(err), 7, "all faults are reported together: %v", err)
	require.NoError(t, waiver().Check())
	assert.False(t, waiver().IsZero())
	assert.True(t, policy.Waiver{}.IsZero())
}

func TestWaiversOfRulesNotInForceAndThatAdvise(t *testing.T) {
	late := readingScore()
	late.Limit = policy.Starting(july1, policy.Whole(60, policy.Percent), policy.Citation{})
	p := policy.Must("test/own", ownTitle, ageAdvised(), late, ageMinimum())
	old := fit()
	old.Born, old.Reading = day(1940, 1, 1), policy.Whole(1, policy.Percent)
	var all []policy.Waiver
	for r := range p.Rules() {
		all = append(all, waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer = r.ID, "test/own" }))
	}
	for on, findings := range map[calendar.Date]int{may1: 2, july1: 3} {
		e, err := p.On(on).Waiving(isOne, all...)
		require.NoError(t, err)
		decision := e.Decide(old, calendar.Months(july1, 1))
		assert.Len(t, slices.Collect(decision.Findings()), findings)
		for f := range decision.Findings() {
			assert.Equal(t, policy.Met, f.Verdict(), f.Rule)
			assert.Len(t, f.Waivers, 1)
			assert.Zero(t, f.Layer, "the policy's own")
		}
		assert.Equal(t, policy.Met, e.Verdict(old, calendar.Months(july1, 1)))
		roundTrip(t, decision)
	}

	first, err := p.On(july1).Waiving(isOne, all...)
	require.NoError(t, err)
	second, err := first.Waiving(isOne, all[0])
	require.NoError(t, err)
	assert.Equal(t, policy.Unmet, second.Verdict(old, calendar.Months(july1, 1)), "these waivers and no others")
	assert.Equal(t, policy.Met, first.Verdict(old, calendar.Months(july1, 1)), "the edition that they were added to is as it was")
	none, err := second.Waiving(isOne)
	require.NoError(t, err)
	assert.Equal(t, p.On(july1).Decide(old, tour), none.Decide(old, tour))
}

// A waiver changes what its own rule says of its days for its subject, and nothing else.
func TestAWaiverTouchesNothingElse(t *testing.T) {
	d := newDice(t, 7711)
	changed, unknown := 0, 0
	for range 4000 {
		edition, subject, tour := d.echo(t)
		waivers := d.waivers(slices.Collect(ruleIDs(edition)), edition.ID())
		waived, err := edition.Waiving(named("1"), waivers...)
		require.NoError(t, err)
		without, with := edition.Decide(subject, tour), waived.Decide(subject, tour)
		plain := slices.Collect(without.Findings())
		i := 0
		want := policy.Verdict("")
		for f := range with.Findings() {
			var mine []policy.Waiver
			verdict := policy.Met
			for _, w := range waivers {
				if w.Rule == f.Rule && w.Subject == "1" {
					mine = append(mine, w)
				}
			}
			require.Equal(t, mine, f.Waivers)
			// By definition: each day asked about is met by the rule or by a waiver.
			for _, day := range probes(f, mine) {
				if !f.Period().Contains(day) {
					continue
				}
				covered := slices.ContainsFunc(mine, func(w policy.Waiver) bool { return w.Period.Contains(day) })
				require.Equal(t, covered && !f.Days.Met().Contains(day), f.Waived().Contains(day))
				require.Equal(t, !covered && !f.Days.Met().Contains(day), f.Unmet().Contains(day))
				if !covered && !f.Days.Met().Contains(day) {
					verdict = policy.Unmet
					if !f.Days.Known() {
						verdict = policy.Unknown
					}
				}
			}
			if tour.IsZero() {
				verdict = policy.Unknown
			}
			require.Equal(t, verdict, f.Verdict(), f.Explain(english))
			if f.Effect == policy.Bars {
				want = want.And(verdict)
			}
			if verdict != plain[i].Verdict() {
				changed++
				if plain[i].Verdict() == policy.Unknown {
					unknown++
				}
			}
			f.Waivers = nil
			require.Equal(t, plain[i], f, "what the rule found is as it was")
			i++
		}
		require.Equal(t, want, with.Verdict())
		require.Equal(t, want, waived.Verdict(subject, tour), with.Explain(english))

		other, err := edition.Waiving(named("3"), waivers...)
		require.NoError(t, err)
		require.Equal(t, without, other.Decide(subject, tour), "nobody else is touched")
		require.Equal(t, without.Verdict(), other.Verdict(subject, tour))
		roundTrip(t, with)
	}
	assert.Greater(t, changed, 300)
	assert.Greater(t, unknown, 30)
}

// probes are the days around each day on which the answer or a waiver begins or ends, and those of the period.
func probes(f policy.Finding, waivers []policy.Waiver) []calendar.Date {
	spans := []calendar.Spans{f.Days.Met(), f.Period().Spans()}
	for _, w := range waivers {
		spans = append(spans, w.Period.Spans())
	}
	var days []calendar.Date
	for _, s := range spans {
		for p := range s.All() {
			for _, day := range []calendar.Date{p.From(), p.Last()} {
				days = append(days, day.AddDays(-1), day, day.AddDays(1))
			}
		}
	}
	return days
}

func TestWaivedVerdictAllocatesNothing(t *testing.T) {
	subject := young29()
	subject.Cleared = calendar.Between(july1.AddDays(3), july1.AddDays(40))
	cleared := func(p calendar.Period) policy.Waiver {
		return waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer, w.Period = "test/cleared", "test/organization", p })
	}
	e := waiving(t, isOne, waiver(), cleared(calendar.Days(july1, 3)), cleared(calendar.Days(july1.AddDays(40), 50)),
		cleared(calendar.Days(july1.AddDays(90), 30)), cleared(calendar.Since(july1.AddDays(120))))
	require.Equal(t, policy.Met, e.Verdict(subject, tour))
	assert.Zero(t, testing.AllocsPerRun(100, func() { e.Verdict(subject, tour) }))
}

// Whoever gains by waivers gains through the rules that are waived; a rule that panics is no exception.
func TestCompareWithWaivers(t *testing.T) {
	p := layered(t, organization(), service(), policy.Must("test/broken", ownTitle, breaking()))
	broken := young29()
	broken.Breaks = true
	e, err := p.On(may1).Waiving(isOne, waiver(), waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer = "test/breaking", "test/broken" }))
	require.NoError(t, err)
	assert.Equal(t, policy.Met, e.Verdict(broken, tour), "what is not required need not work")
	decision := e.Decide(broken, tour)
	assert.Equal(t, policy.Met, decision.Verdict())
	assert.Contains(t, find(t, decision, "test/breaking").Explain(english), "met by waiver (else unknown, the rule failed: “a rule of the caller's breaks”)")
	roundTrip(t, decision)

	got, err := policy.Compare(t.Context(), p.On(may1), e, slices.Values([]person{young29(), broken, fit(), {}}), tour, nil)
	require.NoError(t, err)
	assert.Equal(t, 2, got.Of(policy.Gains))
	assert.Equal(t, 1, got.Of(policy.StaysMet))
	assert.Equal(t, 1, got.Of(policy.StaysUnknown))
	causes := map[string]int{}
	for cause := range got.Causes(policy.Gains) {
		causes[cause.Rule] = cause.Count
		assert.Equal(t, policy.OtherAnswer, cause.Change)
	}
	assert.Equal(t, map[string]int{"test/service/age-minimum": 2, "test/breaking": 1}, causes)
	back, err := policy.Compare(t.Context(), e, p.On(may1), slices.Values([]person{young29(), broken}), tour, nil)
	require.NoError(t, err)
	assert.Equal(t, 2, back.Of(policy.Loses))
	roundTrip(t, got)

	half, err := p.On(may1).Waiving(isOne, waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer = "test/breaking", "test/broken" }))
	require.NoError(t, err)
	rest, err := policy.Compare(t.Context(), half, e, slices.Values([]person{broken}), tour, nil)
	require.NoError(t, err)
	combinations := slices.Collect(rest.Combinations(policy.Gains))
	assert.Equal(t, []policy.Combination{{Rules: []string{"test/service/age-minimum"}, Count: 1}}, combinations, "what was waived did not block")

	shy, err := p.On(may1).Waiving(func(person) string { panic("no number") }, waiver())
	require.NoError(t, err)
	assert.Equal(t, policy.Unmet, shy.Verdict(young29(), tour), "where nobody knows who it is nothing is waived")
	assert.Equal(t, policy.Unmet, shy.Decide(young29(), tour).Verdict())
	assert.Equal(t, policy.Met, shy.Verdict(fit(), tour))
}

func TestWaivedDecisionsSaySo(t *testing.T) {
	decision := waiving(t, isOne, waiver()).Decide(young29(), tour)
	explained := decision.Explain(english)
	assert.Contains(t, explained, "tour July 1, 2008 to March 31, 2009: met by waiver\n")
	assert.Contains(t, explained, "- Minimum age (30\u00a0years): met by waiver (else not met before July 1, 2009); "+
		"waived July 1, 2008 to March 31, 2009 by the director: rapid deployment [Service; ")
	explained = decision.Explain(french)
	assert.Contains(t, explained, "au 31 mars 2009\u00a0: satisfait par dispense\n")
	assert.Contains(t, explained, "- Âge minimal (30\u00a0ans)\u00a0: satisfait par dispense (sinon non satisfait avant le 1er juillet 2009)\u00a0; "+
		"dispense du 1er juillet 2008 au 31 mars 2009, accordée par la direction\u00a0: déploiement rapide [Service de police\u00a0; ")

	unneeded := waiving(t, isOne, waiver()).Decide(fit(), tour)
	assert.Contains(t, unneeded.Explain(english), "to March 31, 2009: met\n")
	assert.Contains(t, unneeded.Explain(english), "- Minimum age (30\u00a0years): met; waived July 1, 2008 to ", "a waiver shows in every decision")

	later := waiverOf(func(w *policy.Waiver) { w.Period = calendar.Since(july1.AddDays(9)) })
	short := waiving(t, isOne, later).Decide(young29(), tour)
	assert.Contains(t, short.Explain(english), "not met before July 10, 2008; waived from July 10, 2008 on by the director: rapid deployment")
	assert.Contains(t, short.Explain(english), "A tour as long could begin: July 10, 2008 to ")
	assert.Contains(t, short.Explain(english), "- leave on July 10, 2008, as things stand")
	assert.Contains(t, short.Explain(french), "dispense à compter du 10 juillet 2008, accordée par la direction\u00a0: déploiement rapide")
	for period, want := range map[calendar.Period][2]string{
		calendar.Single(july1): {
			"waived on July 1, 2008 by the director: rapid deployment",
			"dispense le 1er juillet 2008, accordée par la direction\u00a0: déploiement rapide",
		},
		calendar.Days(july1, 2): {
			"waived July 1, 2008 to July 2, 2008 by the director: rapid deployment",
			"dispense du 1er juillet 2008 au 2 juillet 2008, accordée par la direction\u00a0: déploiement rapide",
		},
		calendar.Always(): {
			"waived always by the director: rapid deployment", "dispense en tout temps, accordée par la direction\u00a0: déploiement rapide",
		},
	} {
		w := waiverOf(func(w *policy.Waiver) { w.Period = period })
		assert.Equal(t, want, [2]string{w.Explain(english), w.Explain(french)})
	}
	waived := find(t, decision, "test/service/age-minimum")
	assert.Equal(t, calendar.Single(july1).Spans(), waived.Waived())
	assert.True(t, find(t, unneeded, "test/service/age-minimum").Waived().IsEmpty())
}

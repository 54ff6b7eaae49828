package policy_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func movedTo(tour calendar.Period, departure calendar.Date) calendar.Period {
	if tour.IsOpenEnded() {
		return calendar.Since(departure)
	}
	return calendar.Days(departure, tour.Len())
}

// askedOn are the days that the finding would ask about for another tour.
func askedOn(f policy.Finding, d policy.Decision, tour calendar.Period) calendar.Period {
	switch f.Asked {
	case policy.OnDeparture:
		return calendar.Single(tour.From())
	case policy.OnNomination:
		return calendar.Single(d.Nomination())
	default:
		return tour
	}
}

// heldBy are the days on which the rule of the finding holds or is waived.
func heldBy(f policy.Finding) calendar.Spans {
	held := f.Days.Met()
	for _, w := range f.Waivers {
		held = held.Union(w.Period.Spans())
	}
	return held
}

// needs are the findings that must be put right for the departure, one bit each, and whether they can be.
func needs(d policy.Decision, departure calendar.Date) (set uint, mendable bool) {
	i := 0
	for f := range d.Findings() {
		if f.Effect == policy.Bars {
			fact := f.Days.Fact()
			switch verdict := f.Days.Over(askedOn(f, d, movedTo(d.Tour(), departure))); {
			case heldBy(f).Covers(askedOn(f, d, movedTo(d.Tour(), departure))):
			case verdict == policy.Unknown:
				if fact.IsZero() {
					return 0, false
				}
				set |= 1 << i
			case verdict == policy.Unmet:
				if fact.Fixed() {
					return 0, false
				}
				set |= 1 << i
			}
		}
		i++
	}
	return set, true
}

// byDefinition looks at every departure up to a day, and keeps those that no other of them dominates.
func byDefinition(d policy.Decision, until calendar.Date) map[calendar.Date]uint {
	if d.Verdict() == policy.Met || d.Verdict() == "" || d.Tour().IsZero() {
		return map[calendar.Date]uint{}
	}
	type candidate struct {
		day calendar.Date
		set uint
	}
	var all []candidate
	for day := range calendar.Between(d.Nomination(), until).All() {
		if set, mendable := needs(d, day); mendable {
			all = append(all, candidate{day, set})
		}
	}
	wanted := d.Tour().From()
	within := func(a, b candidate) bool { // from the day asked for to b lies a
		if b.day.Before(wanted) {
			return !a.day.Before(b.day) && !a.day.After(wanted)
		}
		return !a.day.After(b.day) && !a.day.Before(wanted)
	}
	kept := map[calendar.Date]uint{}
	for _, b := range all {
		if !slices.ContainsFunc(all, func(a candidate) bool {
			return a.day != b.day && a.set&^b.set == 0 && within(a, b)
		}) {
			kept[b.day] = b.set
		}
	}
	return kept
}

// shapes counts what the remedies of many decisions looked like, so that no test passes on cases of one kind.
type shapes map[string]int

func (s shapes) add(d policy.Decision, remedies []policy.Remedy) {
	s[fmt.Sprintf("%d remedies", len(remedies))]++
	earlier, later := false, false
	for _, r := range remedies {
		earlier = earlier || r.Departure.Before(d.Tour().From())
		later = later || r.Departure.After(d.Tour().From())
		s[fmt.Sprintf("%d fixes", len(r.Fixes))]++
	}
	switch {
	case d.Tour().From().Before(d.Nomination()):
		s["gone by"]++
	case earlier && later:
		s["both"]++
	case earlier:
		s["earlier"]++
	case later:
		s["later"]++
	}
	if d.Tour().IsOpenEnded() && len(remedies) > 0 {
		s["open-ended"]++
	}
}

func (s shapes) atLeast(t *testing.T, times int, names ...string) {
	t.Helper()
	t.Log(map[string]int(s))
	for _, name := range names {
		assert.GreaterOrEqual(t, s[name], times, name)
	}
}

// assertByDefinition holds the remedies up to a day to the definition.
func assertByDefinition(t *testing.T, d policy.Decision, until calendar.Date) []policy.Remedy {
	t.Helper()
	var ids []string
	findings := map[string]policy.Finding{}
	for f := range d.Findings() {
		ids = append(ids, f.Rule)
		findings[f.Rule] = f
	}
	want := byDefinition(d, until)
	got := map[calendar.Date]uint{}
	remedies := d.Remedies()
	for _, r := range remedies {
		require.True(t, r.Departure.Before(until), "no rule turns on a day as late as %v\n%s", r.Departure, d.Explain(english))
		var set uint
		last := -1
		for _, fix := range r.Fixes {
			i := slices.Index(ids, fix.Rule)
			require.Greater(t, i, last, "the fixes are in the order of the findings")
			last = i
			set |= 1 << i
			assertFix(t, d, findings[fix.Rule], r.Departure, until, fix)
		}
		got[r.Departure] = set
	}
	require.Equal(t, want, got, d.Explain(english))
	require.Len(t, remedies, len(got), "one remedy a day")
	return remedies
}

// assertFix holds a fix of a remedy to the tour begun on its departure.
func assertFix(t *testing.T, d policy.Decision, f policy.Finding, departure, until calendar.Date, fix policy.Fix) {
	t.Helper()
	asked := askedOn(f, d, movedTo(d.Tour(), departure))
	want := policy.PutRight
	if f.Days.Over(asked) == policy.Unknown {
		want = policy.State
	}
	require.Equal(t, want, fix.Mend, f.Rule)
	require.Equal(t, f.Days.Fact(), fix.Fact)
	require.Equal(t, asked.Spans().Minus(heldBy(f)), fix.Days)
	var earliest, latest calendar.Date
	for day := range calendar.Between(d.Nomination(), until).All() {
		switch holds := f.Days.Known() && heldBy(f).Covers(askedOn(f, d, movedTo(d.Tour(), day))); {
		case holds && day.Before(departure):
			latest = day
		case holds && earliest.IsZero():
			earliest = day
		}
	}
	require.Equal(t, earliest, fix.Earliest, "counted from the remedy's departure")
	require.Equal(t, latest, fix.Latest, "counted from the remedy's departure")
}

func TestRemediesByDefinition(t *testing.T) {
	t.Run("rules of all shapes", func(t *testing.T) {
		d, seen := newDice(t, 21), shapes{}
		for i := range 8000 {
			decision := d.echoes(t)
			if i >= 6000 {
				decision = d.waivedEchoes(t)
			}
			seen.add(decision, assertByDefinition(t, decision, may1.AddDays(100)))
		}
		seen.atLeast(t, 100, "0 remedies", "1 remedies", "2 remedies", "3 remedies", "4 remedies", "0 fixes", "1 fixes", "2 fixes", "3 fixes",
			"earlier", "later", "both", "gone by", "open-ended")
	})
	for name, edition := range map[string]func(dice, testing.TB) policy.Edition[person]{
		"the standard": dice.edition, "the standard shuffled": dice.shuffled,
	} {
		t.Run(name, func(t *testing.T) {
			d, seen := newDice(t, 22), shapes{}
			until := day(2012, 7, 1) // after which nobody whom the dice make grows old enough or is cleared
			for range 4000 {
				made := edition(d, t)
				decision := made.Decide(d.person(), d.tour())
				last := until
				if !made.Nomination().Before(until) {
					last = made.Nomination().AddDays(1)
				}
				seen.add(decision, assertByDefinition(t, decision, last))
			}
			seen.atLeast(t, 10, "0 remedies", "1 remedies", "2 remedies", "0 fixes", "1 fixes", "2 fixes",
				"earlier", "later", "gone by", "open-ended")
		})
	}
}

// mended is the decision by the same findings with the fixes' days added, for the tour begun on the departure.
func mended(t *testing.T, d policy.Decision, r policy.Remedy) policy.Verdict {
	t.Helper()
	var rules []policy.Rule[answers]
	for f := range d.Findings() {
		days := f.Days
		if len(f.Waivers) > 0 {
			days = policy.DuringSpans(clearance, heldBy(f), f.Days.Known())
		}
		for _, fix := range r.Fixes {
			if fix.Rule == f.Rule {
				days = policy.DuringSpans(clearance, heldBy(f).Union(fix.Days), true)
			}
		}
		rules = append(rules, policy.Rule[answers]{
			ID: f.Rule, Title: f.Title, Basis: f.Basis, Asked: f.Asked, Effect: f.Effect,
			Limit: policy.Starting(in2007, policy.Measure{}, policy.Citation{}),
			Days:  func(answers, policy.Measure) policy.Days { return days },
		})
	}
	return policy.Must("test/mended", d.Title(), rules...).On(d.Nomination()).Verdict(answers{}, movedTo(d.Tour(), r.Departure))
}

func TestARemedyMakesItMet(t *testing.T) {
	d, seen := newDice(t, 23), shapes{}
	for i := range 6000 {
		var decision policy.Decision
		switch i % 4 {
		case 0:
			decision = d.edition(t).Decide(d.person(), d.tour())
		case 1:
			decision = d.shuffled(t).Decide(d.person(), d.tour())
		case 2:
			decision = d.waivedEchoes(t)
		default:
			decision = d.echoes(t)
		}
		remedies := decision.Remedies()
		seen.add(decision, remedies)
		var before calendar.Date
		for _, r := range remedies {
			require.Equal(t, policy.Met, mended(t, decision, r), "%s\n%s", r.Explain(english), decision.Explain(english))
			require.Equal(t, len(r.Fixes) == 0, decision.Windows().Contains(r.Departure), "as things stand on a day of the windows, and on no other")
			require.False(t, r.Departure.Before(decision.Nomination()), "no remedy lies before the nomination")
			require.True(t, before.IsZero() || before.Before(r.Departure), "soonest first, and one a day")
			before = r.Departure
			data, err := json.Marshal(r)
			require.NoError(t, err)
			var back policy.Remedy
			require.NoError(t, json.Unmarshal(data, &back))
			require.Equal(t, r, back)
		}
		assertNoneDominated(t, decision, remedies)
		if decision.Verdict() == policy.Met || decision.Verdict() == "" || decision.Tour().IsZero() {
			require.Empty(t, remedies)
		} else if !decision.Windows().IsEmpty() {
			require.NotEmpty(t, remedies, "who could go as things stand has a remedy")
		}
	}
	seen.atLeast(t, 50, "0 remedies", "1 remedies", "2 remedies", "3 remedies", "0 fixes", "1 fixes", "2 fixes", "earlier", "later", "both", "gone by")
}

func assertNoneDominated(t *testing.T, d policy.Decision, remedies []policy.Remedy) {
	t.Helper()
	wanted := d.Tour().From()
	for i, a := range remedies {
		for j, b := range remedies {
			between := !a.Departure.Before(wanted) && j > i || !a.Departure.After(wanted) && j < i
			if !between {
				continue
			}
			saved := slices.ContainsFunc(a.Fixes, func(x policy.Fix) bool {
				return !slices.ContainsFunc(b.Fixes, func(y policy.Fix) bool { return x.Rule == y.Rule })
			})
			require.True(t, saved, "%s\nmakes idle\n%s", a.Explain(english), b.Explain(english))
		}
	}
}

func TestRemediesAtTheEndOfTheCalendar(t *testing.T) {
	end := calendar.Always().Last()
	for name, c := range map[string]struct {
		from calendar.Date // from which the rule holds
		tour calendar.Period
		want []calendar.Date
	}{
		"a tour of one day, on the last":        {end, calendar.Single(july1), []calendar.Date{july1, end}},
		"a tour of ten days that still fits":    {end.AddDays(-9), calendar.Days(july1, 10), []calendar.Date{july1, end.AddDays(-9)}},
		"a tour of ten days that no more fits":  {end.AddDays(-8), calendar.Days(july1, 10), []calendar.Date{july1}},
		"a tour without end begins on the last": {end, calendar.Since(july1), []calendar.Date{july1, end}},
	} {
		for _, moment := range []policy.Moment{policy.Throughout, policy.OnDeparture} {
			t.Run(name+" "+string(moment), func(t *testing.T) {
				edition := echo(t, []policy.Moment{moment}, []policy.Effect{policy.Bars})
				decision := edition.Decide(answers{policy.From(clearance, c.from)}, c.tour)
				var got []calendar.Date
				for _, r := range decision.Remedies() {
					got = append(got, r.Departure)
				}
				assert.Equal(t, c.want, got)
			})
		}
	}
	late := policy.Must("test/late", bilingual.Same("Late"), cleared()).On(end.AddDays(-5)).Decide(person{}, tour)
	assert.Equal(t, policy.Unknown, late.Verdict())
	assert.Empty(t, late.Remedies(), "no tour as long can begin after the nomination")
	assert.NotContains(t, late.Explain(english), "Nothing")
}

func TestNoRemediesWithoutANomination(t *testing.T) {
	p := fit()
	p.Cleared = calendar.Since(july1.AddDays(30))
	edition := policy.Must("test/one", bilingual.Same("One"), cleared()).On(may1)
	data, err := json.Marshal(edition.Decide(p, tour))
	require.NoError(t, err)
	var undated policy.Decision
	text := string(data)
	for _, was := range []string{`"nomination":"2008-05-01",`, `"nomination":"2008-05-01",`} {
		text = replaceOnce(text, was, `"nomination":"",`)
	}
	require.NoError(t, json.Unmarshal([]byte(text), &undated))
	require.True(t, undated.Nomination().IsZero())
	assert.Equal(t, policy.Unmet, undated.Verdict())
	assert.Empty(t, undated.Remedies())
	assert.NotContains(t, undated.Explain(english), "Nothing")
}

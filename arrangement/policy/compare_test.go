package policy_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// before and after are two editions of different rules, so that every shift and every change comes up: the one drops
// the licence, no longer bars by reading, adds the clearance and the release, bars by the advised age, lowers the
// minimum age, and asks the hits at another moment.
func before(t testing.TB) policy.Edition[person] {
	t.Helper()
	return policy.Must("test/before", bilingual.Text{English: "Old standard", French: "Ancienne norme"},
		ageMinimum(), ageAdvised(), licenceMonths(), readingScore(), firearms()).On(may1)
}

func after(t testing.TB) policy.Edition[person] {
	t.Helper()
	minimum, advised, read, shots := ageMinimum(), ageAdvised(), readingScore(), firearms()
	minimum.Limit = policy.Starting(in2007, policy.Whole(21, policy.Years), policy.Citation{})
	advised.Effect, read.Effect, shots.Asked = policy.Bars, policy.Advises, policy.OnNomination
	return policy.Must("test/after", bilingual.Text{English: "New standard", French: "Nouvelle norme"},
		minimum, advised, read, shots, cleared(), released()).On(may1.AddDays(1))
}

func changed(change func(*person)) person {
	p := fit()
	change(&p)
	return p
}

var (
	young      = changed(func(p *person) { p.Born = day(1985, time.March, 14) })
	old        = changed(func(p *person) { p.Born = day(1950, time.March, 14) })
	noReading  = changed(func(p *person) { p.Reading = policy.Measure{} })
	poorReader = changed(func(p *person) { p.Reading = policy.Whole(40, policy.Percent) })
	noPaper    = changed(func(p *person) { p.Cleared = calendar.Period{} })
	noShots    = changed(func(p *person) { p.Hits = policy.Measure{} })
	poorShot   = changed(func(p *person) { p.Hits = policy.Whole(1, policy.Hits) })
	novice     = changed(func(p *person) { p.Licence, p.Cleared = day(2008, time.January, 1), calendar.Period{} })
	lateNovice = changed(func(p *person) { p.Licence, p.Born = calendar.Date{}, day(1950, time.March, 14) })
)

func TestCompareNamesEachTransition(t *testing.T) {
	for name, c := range map[string]struct {
		subject       person
		before, after policy.Verdict
		shift         policy.Shift
		rules         []string
		changes       []policy.Change
	}{
		"met, met":         {fit(), policy.Met, policy.Met, policy.StaysMet, nil, nil},
		"unmet, met":       {young, policy.Unmet, policy.Met, policy.Gains, []string{"test/age-minimum"}, []policy.Change{policy.OtherLimit}},
		"unknown, met":     {noReading, policy.Unknown, policy.Met, policy.Gains, []string{"test/reading"}, []policy.Change{policy.AdvisesNow}},
		"met, unmet":       {old, policy.Met, policy.Unmet, policy.Loses, []string{"test/age-advised"}, []policy.Change{policy.BarsNow}},
		"met, unknown":     {noPaper, policy.Met, policy.Unknown, policy.Loses, []string{"test/cleared"}, []policy.Change{policy.EntersForce}},
		"unmet, unmet":     {poorShot, policy.Unmet, policy.Unmet, policy.StaysUnmet, nil, nil},
		"unknown, unknown": {noShots, policy.Unknown, policy.Unknown, policy.StaysUnknown, nil, nil},
		"unmet, unknown":   {novice, policy.Unmet, policy.Unknown, policy.TurnsUnknown, nil, nil},
		"unknown, unmet":   {lateNovice, policy.Unknown, policy.Unmet, policy.TurnsUnmet, nil, nil},
		"by two rules": {
			changed(func(p *person) { p.Reading, p.Licence = policy.Measure{}, day(2008, time.January, 1) }),
			policy.Unmet, policy.Met, policy.Gains,
			[]string{"test/licence", "test/reading"},
			[]policy.Change{policy.LeavesForce, policy.AdvisesNow},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := policy.Compare(t.Context(), before(t), after(t), slices.Values([]person{c.subject}), tour, nil)
			require.NoError(t, err)
			assert.Equal(t, 1, got.Population())
			assert.Equal(t, 1, got.Count(c.before, c.after))
			assert.Equal(t, c.shift, policy.ShiftOf(c.before, c.after))
			for shift := range policy.Shifts() {
				if shift != c.shift {
					assert.Zero(t, got.Of(shift), shift)
					assert.Empty(t, slices.Collect(got.Samples(shift)), shift)
					assert.Empty(t, slices.Collect(got.Causes(shift)), shift)
					assert.Empty(t, slices.Collect(got.Combinations(shift)), shift)
				}
			}
			assert.Equal(t, 1, got.Of(c.shift))
			want := policy.Sample{Before: before(t).Decide(c.subject, tour), After: after(t).Decide(c.subject, tour)}
			assert.Equal(t, []policy.Sample{want}, slices.Collect(got.Samples(c.shift)))
			assert.Equal(t, c.shift, want.Shift())
			var rules []string
			var changes []policy.Change
			for cause := range got.Causes(c.shift) {
				assert.Equal(t, 1, cause.Count)
				assert.True(t, cause.Title.Complete())
				rules, changes = append(rules, cause.Rule), append(changes, cause.Change)
			}
			assert.Equal(t, c.rules, rules)
			assert.Equal(t, c.changes, changes)
			for combination := range got.Combinations(c.shift) {
				assert.Equal(t, policy.Combination{Rules: c.rules, Count: 1}, combination)
			}
		})
	}
}

func TestCompareSaysHowARuleChanged(t *testing.T) {
	read := readingScore()
	edition := func(change func(*policy.Rule[person])) policy.Edition[person] {
		r := read
		change(&r)
		return policy.Must("test/one", bilingual.Text{English: "One", French: "Une"}, r, ageMaximum()).On(may1)
	}
	same := edition(func(*policy.Rule[person]) {})
	passes := func(person, policy.Measure) policy.Days { return policy.During(reading, calendar.Always()) }
	fails := func(person, policy.Measure) policy.Days { return policy.Missing(reading) }
	later := func(person, policy.Measure) policy.Days { return policy.From(reading, may1.AddDays(1)) }
	pass, forty := policy.Whole(60, policy.Percent), policy.Whole(40, policy.Percent)
	for name, c := range map[string]struct {
		before, after policy.Edition[person]
		subject       person
		want          policy.Cause
	}{
		"another limit": {
			same, edition(func(r *policy.Rule[person]) { r.Limit = policy.Starting(in2007, forty, policy.Citation{}) }),
			poorReader,
			policy.Cause{Change: policy.OtherLimit, Before: pass, After: forty},
		},
		"another function": {
			same, edition(func(r *policy.Rule[person]) { r.Days = passes }),
			poorReader,
			policy.Cause{Change: policy.OtherAnswer, Before: pass, After: pass},
		},
		"another moment": {
			edition(func(r *policy.Rule[person]) { r.Days = later }),
			edition(func(r *policy.Rule[person]) { r.Days, r.Asked = later, policy.OnDeparture }),
			fit(),
			policy.Cause{Change: policy.OtherMoment, Before: pass, After: pass},
		},
		"lost through another function": {
			same, edition(func(r *policy.Rule[person]) { r.Days = fails }),
			fit(),
			policy.Cause{Change: policy.OtherAnswer, Before: pass, After: pass},
		},
		"lost through a limit that went": {
			edition(func(r *policy.Rule[person]) { r.Days = passes }),
			edition(func(r *policy.Rule[person]) {
				r.Days, r.Limit = fails, policy.Starting(in2007, policy.Measure{}, policy.Citation{})
			}),
			fit(),
			policy.Cause{Change: policy.OtherLimit, Before: pass},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := policy.Compare(t.Context(), c.before, c.after, slices.Values([]person{c.subject}), tour, nil)
			require.NoError(t, err)
			causes := slices.AppendSeq(slices.Collect(got.Causes(policy.Gains)), got.Causes(policy.Loses))
			c.want.Rule, c.want.Title, c.want.Count = read.ID, read.Title, 1
			assert.Equal(t, []policy.Cause{c.want}, causes)
		})
	}
}

func crowd(d dice, n int) []person {
	people := make([]person, n)
	for i := range people {
		people[i] = d.person()
	}
	return people
}

// naive is the comparison as one would make it from the decisions alone.
func naive(t *testing.T, before, after policy.Edition[person], people []person, tour calendar.Period, got policy.Comparison) {
	t.Helper()
	counts, sums := map[[2]policy.Verdict]int{}, map[policy.Shift]int{}
	rules, sets := map[policy.Shift]map[string]int{}, map[policy.Shift]map[string]int{}
	samples := map[policy.Shift][]policy.Sample{}
	for shift := range policy.Shifts() {
		rules[shift], sets[shift] = map[string]int{}, map[string]int{}
	}
	for i, p := range people {
		was, is := before.Decide(p, tour), after.Decide(p, tour)
		shift := policy.ShiftOf(was.Verdict(), is.Verdict())
		counts[[2]policy.Verdict{was.Verdict(), is.Verdict()}]++
		sums[shift]++
		if len(samples[shift]) < policy.SamplesKept {
			samples[shift] = append(samples[shift], policy.Sample{Position: i, Before: was, After: is})
		}
		decision := map[policy.Shift]policy.Decision{policy.Gains: was, policy.Loses: is}[shift]
		var set []string
		for f := range decision.Blocking() {
			rules[shift][f.Rule]++
			set = append(set, f.Rule)
		}
		if len(set) > 0 {
			sets[shift][strings.Join(set, " ")]++
		}
	}
	require.Equal(t, len(people), got.Population())
	for was := range policy.Verdicts() {
		for is := range policy.Verdicts() {
			require.Equal(t, counts[[2]policy.Verdict{was, is}], got.Count(was, is))
		}
	}
	for shift := range policy.Shifts() {
		require.Equal(t, sums[shift], got.Of(shift), shift)
		require.Equal(t, samples[shift], slices.Collect(got.Samples(shift)), shift)
		causes, last := map[string]int{}, 0
		for cause := range got.Causes(shift) {
			causes[cause.Rule] = cause.Count
			require.True(t, last == 0 || cause.Count <= last, "the most frequent first")
			last = cause.Count
		}
		require.Equal(t, rules[shift], causes, shift)
		combinations, last := map[string]int{}, 0
		for combination := range got.Combinations(shift) {
			combinations[strings.Join(combination.Rules, " ")] = combination.Count
			require.True(t, last == 0 || combination.Count <= last, "the most frequent first")
			last = combination.Count
		}
		require.Equal(t, sets[shift], combinations, shift)
	}
}

func TestCompareAgreesWithTheDecisions(t *testing.T) {
	d := newDice(t, 20120201)
	seen := map[policy.Shift]int{}
	for range 40 {
		was, is, tour := d.shuffled(t), d.shuffled(t), d.period()
		people := crowd(d, d.IntN(900))
		got, err := policy.Compare(t.Context(), was, is, slices.Values(people), tour, nil)
		if tour.IsZero() || was.Verdict(fit(), tour) == "" || is.Verdict(fit(), tour) == "" {
			require.Error(t, err)
			continue
		}
		require.NoError(t, err)
		naive(t, was, is, people, tour, got)
		for shift := range policy.Shifts() {
			seen[shift] += got.Of(shift)
		}
	}
	for shift := range policy.Shifts() {
		assert.Greater(t, seen[shift], 50, "the property says little about %s", shift)
	}
}

// A policy may have more rules than a word has bits.
func TestCompareOfManyRules(t *testing.T) {
	var rules []policy.Rule[person]
	for i := range 131 {
		r := rule(fmt.Sprintf("many-%d", i), "Many", "Beaucoup", policy.Throughout, policy.Measure{},
			func(p person, _ policy.Measure) policy.Days {
				return policy.Is(hits, map[bool]policy.Answer{true: policy.No, false: policy.Yes}[p.Born.AddDays(i).Day()%9 == 0])
			})
		rules = append(rules, r)
	}
	was := policy.Must("test/many", bilingual.Text{English: "Many", French: "Beaucoup"}, rules...).On(may1)
	is := policy.Must("test/few", bilingual.Text{English: "Few", French: "Peu"}, ageMaximum()).On(may1)
	people := crowd(newDice(t, 131), 600)
	got, err := policy.Compare(t.Context(), was, is, slices.Values(people), tour, nil)
	require.NoError(t, err)
	naive(t, was, is, people, tour, got)
	back, err := policy.Compare(t.Context(), is, was, slices.Values(people), tour, nil)
	require.NoError(t, err)
	naive(t, is, was, people, tour, back)
	assert.Positive(t, got.Of(policy.Gains))
	assert.Positive(t, back.Of(policy.Loses))
}

// Combinations beyond those that are kept are counted together, and the same ones whatever the workers.
func TestCompareBoundsTheCombinations(t *testing.T) {
	var rules []policy.Rule[int]
	for i := range 14 {
		rules = append(rules, policy.Rule[int]{
			ID: fmt.Sprintf("test/bit-%d", i), Title: bilingual.Text{English: "Bit", French: "Bit"}, Basis: chosen, Asked: policy.Throughout,
			Effect: policy.Bars, Limit: policy.Starting(in2007, policy.Measure{}, policy.Citation{}),
			Days: func(n int, _ policy.Measure) policy.Days {
				return policy.Is(hits, map[bool]policy.Answer{true: policy.No, false: policy.Yes}[n>>i&1 == 1])
			},
		})
	}
	met := rules[0]
	met.Days = func(int, policy.Measure) policy.Days { return policy.During(hits, calendar.Always()) }
	was := policy.Must("test/bits", bilingual.Text{English: "Bits", French: "Bits"}, rules...).On(may1)
	is := policy.Must("test/none", bilingual.Text{English: "None", French: "Aucune"}, met).On(may1)
	population := func(yield func(int) bool) {
		for i := range 40_000 {
			if !yield(i * 7 % (1 << 14)) {
				return
			}
		}
	}
	serial, err := policy.CompareWith(t.Context(), was, is, population, tour, nil, 1)
	require.NoError(t, err)
	for _, workers := range []int{2, 7} {
		again, err := policy.CompareWith(t.Context(), was, is, population, tour, nil, workers)
		require.NoError(t, err)
		require.Equal(t, serial, again)
	}
	assert.Positive(t, serial.OtherCombinations(policy.Gains))
	assert.Zero(t, serial.OtherCombinations(policy.Loses))
	sum, n := serial.OtherCombinations(policy.Gains), 0
	for c := range serial.Combinations(policy.Gains) {
		sum += c.Count
		n++
	}
	assert.Equal(t, policy.CombinationsKept, n)
	assert.Equal(t, serial.Of(policy.Gains), sum)
	roundTrip(t, serial)
	assert.Contains(t, serial.Explain(english), "other combinations: ")

	others := func(n int) string { return fmt.Sprintf(`"other_combinations":%d`, n) }
	data, err := json.Marshal(serial)
	require.NoError(t, err)
	n = serial.OtherCombinations(policy.Gains)
	err = json.Unmarshal([]byte(strings.Replace(string(data), others(n), others(n+1), 1)), new(policy.Comparison))
	require.Len(t, fault.Of(err), 1, "the count of the others is held to the total")
	assert.Equal(t, fault.Path("gains.combinations"), fault.Of(err)[0].Path)
}

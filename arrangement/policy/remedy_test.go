package policy_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestRemedies(t *testing.T) {
	edition := standard(t).On(may1)
	change := func(f func(*person)) person {
		p := fit()
		f(&p)
		return p
	}
	birthday := day(2008, time.September, 14)
	for name, c := range map[string]struct {
		subject  person
		fixes    []policy.Mend
		remedies []string // departures, with the number of fixes of each
	}{
		"met":               {fit(), nil, nil},
		"too young for now": {change(func(p *person) { p.Born = birthday.AddYears(-25) }), []policy.Mend{policy.Wait}, []string{"2008-09-14 with 0"}},
		"too old for ever":  {change(func(p *person) { p.Born = july1.AddYears(-63) }), []policy.Mend{policy.Never}, nil},
		"too old at the end": {
			change(func(p *person) { p.Born = tour.Until().AddDays(-10).AddYears(-63) }),
			[]policy.Mend{policy.LeaveEarlier},
			[]string{"2008-06-21 with 0"},
		},
		"too old one day before the end": {
			change(func(p *person) { p.Born = tour.Last().AddYears(-63) }),
			[]policy.Mend{policy.LeaveEarlier},
			[]string{"2008-06-30 with 0"},
		},
		"too old but for the day of nomination": {
			change(func(p *person) { p.Born = may1.AddDays(tour.Len()).AddYears(-63) }),
			[]policy.Mend{policy.LeaveEarlier},
			[]string{"2008-05-01 with 0"},
		},
		"too old on the day of nomination": {
			change(func(p *person) { p.Born = may1.AddDays(tour.Len() - 1).AddYears(-63) }),
			[]policy.Mend{policy.Never},
			nil,
		},
		"a rule that fails":  {change(func(p *person) { p.Breaks = true }), []policy.Mend{policy.RepairRule}, nil},
		"a test to be taken": {change(func(p *person) { p.Reading = policy.Whole(59, policy.Percent) }), []policy.Mend{policy.PutRight}, []string{"2008-07-01 with 1"}},
		"a fact missing":     {change(func(p *person) { p.Cleared = calendar.Period{} }), []policy.Mend{policy.State}, []string{"2008-07-01 with 1"}},
		"two papers": {change(func(p *person) {
			p.Cleared = calendar.Between(in2007, july1.AddDays(100))
			p.Hits = policy.Whole(2, policy.Hits)
		}), []policy.Mend{policy.PutRight, policy.PutRight}, []string{"2008-07-01 with 2"}},
		"a paper now, or a later day": {
			change(func(p *person) { p.Cleared = calendar.Since(july1.AddDays(30)) }),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-07-01 with 1", "2008-07-31 with 0"},
		},
		"an earlier day": {
			change(func(p *person) { p.Cleared = calendar.Between(in2007, tour.Until().AddDays(-1)) }),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-06-30 with 0", "2008-07-01 with 1"},
		},
		"an earlier day, the day of nomination": {
			change(func(p *person) { p.Cleared = calendar.Days(may1, tour.Len()) }),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-05-01 with 0", "2008-07-01 with 1"},
		},
		"no earlier day, the nomination being later": {
			change(func(p *person) { p.Cleared = calendar.Days(may1.AddDays(-1), tour.Len()) }),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-07-01 with 1"},
		},
		"an earlier day and a later one": {
			change(func(p *person) {
				p.Released = calendar.SpansOf(calendar.Between(in2007, tour.Until().AddDays(-5)), calendar.Since(tour.Until().AddDays(5)))
			}),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-06-26 with 0", "2008-07-01 with 1", "2009-04-06 with 0"},
		},
		"a paper helps on the day that must be waited for": {
			change(func(p *person) { p.Born = birthday.AddYears(-25); p.Hits = policy.Whole(2, policy.Hits) }),
			[]policy.Mend{policy.Wait, policy.PutRight},
			[]string{"2008-09-14 with 1"},
		},
		"each later day saves a paper": {
			change(func(p *person) {
				p.Cleared, p.Released = calendar.Since(july1.AddDays(60)), calendar.Since(july1.AddDays(30)).Spans()
			}),
			[]policy.Mend{policy.PutRight, policy.PutRight},
			[]string{"2008-07-01 with 2", "2008-07-31 with 1", "2008-08-30 with 0"},
		},
		"each earlier day saves a paper": {
			change(func(p *person) {
				p.Cleared = calendar.Between(in2007, tour.Until().AddDays(-20))
				p.Released = calendar.Between(in2007, tour.Until().AddDays(-10)).Spans()
			}),
			[]policy.Mend{policy.PutRight, policy.PutRight},
			[]string{"2008-06-11 with 0", "2008-06-21 with 1", "2008-07-01 with 2"},
		},
		"one paper the sooner, the other the later": {
			change(func(p *person) {
				p.Cleared, p.Released = calendar.Between(in2007, tour.Until().AddDays(-10)), calendar.Since(july1.AddDays(30)).Spans()
			}),
			[]policy.Mend{policy.PutRight, policy.PutRight},
			[]string{"2008-06-21 with 1", "2008-07-01 with 2", "2008-07-31 with 1"},
		},
		"a later day that asks for another paper": {
			change(func(p *person) {
				p.Cleared, p.Released = calendar.Between(in2007, tour.Until()), calendar.Since(july1.AddDays(1)).Spans()
			}),
			[]policy.Mend{policy.PutRight},
			[]string{"2008-07-01 with 1", "2008-07-02 with 1"},
		},
		"no day that suits both": {
			change(func(p *person) {
				p.Licence, p.Born = july1.AddDays(30).AddYears(-1), tour.Until().AddDays(29).AddYears(-63)
			}),
			[]policy.Mend{policy.Wait},
			nil,
		},
		"the one day that suits both": {
			change(func(p *person) {
				p.Licence, p.Born = july1.AddDays(30).AddYears(-1), tour.Until().AddDays(30).AddYears(-63)
			}),
			[]policy.Mend{policy.Wait},
			[]string{"2008-07-31 with 0"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			decision := edition.Decide(c.subject, tour)
			var mends []policy.Mend
			for _, fix := range decision.Fixes() {
				mends = append(mends, fix.Mend)
			}
			assert.Equal(t, c.fixes, mends)
			var remedies []string
			for _, r := range decision.Remedies() {
				remedies = append(remedies, r.Departure.String()+" with "+string(rune('0'+len(r.Fixes))))
			}
			assert.Equal(t, c.remedies, remedies)
		})
	}
}

func TestOneFixForEachBlockingFinding(t *testing.T) {
	d := newDice(t, 11)
	for range 1000 {
		decision := d.edition(t).Decide(d.person(), d.tour())
		if decision.Tour().IsZero() {
			assert.Empty(t, decision.Fixes())
			continue
		}
		fixes := decision.Fixes()
		i := 0
		for f := range decision.Blocking() {
			require.Less(t, i, len(fixes))
			assert.Equal(t, f.Rule, fixes[i].Rule)
			assert.True(t, fixes[i].Mend.Valid())
			assert.False(t, fixes[i].Days.IsEmpty(), "%s: there is a day on which it does not hold", f.Rule)
			noAnswer := !f.Fault.IsZero()
			assert.Equal(t, noAnswer, fixes[i].Mend == policy.RepairRule, f.Rule)
			assert.Equal(t, f.Verdict() == policy.Unknown && !noAnswer, fixes[i].Mend == policy.State, f.Rule)
			assert.Equal(t, f.Verdict() == policy.Unmet && !f.Days.Fact().Fixed(), fixes[i].Mend == policy.PutRight, f.Rule)
			if f.Days.Known() {
				assertDepartures(t, decision, f, fixes[i])
			}
			i++
		}
		assert.Len(t, fixes, i)
		for range decision.Blocking() {
			break
		}
	}
}

// assertDepartures holds the two days of a fix to the decisions by its rule alone.
func assertDepartures(t *testing.T, decision policy.Decision, f policy.Finding, fix policy.Fix) {
	t.Helper()
	var earliest, latest calendar.Date
	for departure := range calendar.Days(decision.Nomination(), 4000).All() {
		moved := calendar.Days(departure, decision.Tour().Len())
		if decision.Tour().IsOpenEnded() {
			moved = calendar.Since(departure)
		}
		asked := map[policy.Moment]calendar.Period{
			policy.Throughout: moved, policy.OnDeparture: calendar.Single(departure),
			policy.OnNomination: calendar.Single(decision.Nomination()),
		}[f.Asked]
		switch holds := f.Days.Over(asked) == policy.Met; {
		case holds && departure.Before(decision.Tour().From()):
			latest = departure
		case holds && earliest.IsZero():
			earliest = departure
		}
	}
	assert.Equal(t, earliest, fix.Earliest, "%s: earliest", f.Rule)
	assert.Equal(t, latest, fix.Latest, "%s: latest", f.Rule)
	if f.Days.Fact().Fixed() {
		want := policy.Never
		switch {
		case !earliest.IsZero():
			want = policy.Wait
		case !latest.IsZero():
			want = policy.LeaveEarlier
		}
		assert.Equal(t, want, fix.Mend, f.Rule)
	}
}

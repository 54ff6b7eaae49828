package personnel_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

const leave = "personnel/united-nations-leave/"

var (
	may2016 = calendar.On(2016, time.May, 1)
	in2016  = occasion{may2016, calendar.Months(calendar.On(2016, time.July, 1), 12)}
)

func leaveCases() []policytest.Case[personnel.LeavePlan] {
	const earned, first, between, month, last = leave + "earned", leave + "first", leave + "between", leave + "last-month", leave + "last-days"
	tour := in2016.tour
	from, until := tour.From(), tour.Until()
	on := func(name string, want expected, leaves ...calendar.Period) policytest.Case[personnel.LeavePlan] {
		if leaves == nil {
			leaves = []calendar.Period{}
		}
		return one(name, personnel.LeavePlan{Tour: tour, Leaves: leaves}, in2016, want)
	}
	changed := func(name string, want expected, change func(*personnel.LeavePlan)) policytest.Case[personnel.LeavePlan] {
		p := personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{calendar.Days(from.AddMonths(4), 5)}}
		change(&p)
		return one(name, p, in2016, want)
	}
	nothing := func(name string, day calendar.Date, want expected) policytest.Case[personnel.LeavePlan] {
		return one(name, personnel.LeavePlan{}, in2016.nominatedOn(day), want)
	}
	begun, told := calendar.On(2004, time.July, 1), calendar.On(2016, time.April, 1)
	missing := unclear(earned).but(first, between, month, last)
	return []policytest.Case[personnel.LeavePlan]{
		nothing("nothing stated, before any rule", begun.AddDays(-1), expected{}),
		nothing("nothing stated, from 2004 on", begun, unclear(earned)),
		nothing("nothing stated, the day before the practice", told.AddDays(-1), unclear(earned)),
		nothing("nothing stated", told, missing),
		changed("the tour not stated", missing, func(p *personnel.LeavePlan) { p.Tour = calendar.Period{} }),
		changed("a tour without end", missing, func(p *personnel.LeavePlan) { p.Tour = calendar.Since(from) }),
		changed("leave not stated", missing, func(p *personnel.LeavePlan) { p.Leaves = nil }),
		changed("a leave without days", missing, func(p *personnel.LeavePlan) { p.Leaves = append(p.Leaves, calendar.Period{}) }),
		changed("a leave beyond the tour", missing, func(p *personnel.LeavePlan) { p.Leaves = append(p.Leaves, calendar.Days(until, 1)) }),

		on("no leave", goes()),
		on("5 days after two months", goes(), calendar.Days(from.AddMonths(2), 5)),
		on("3 days, the last of them before two months", stopped(earned), calendar.Days(from.AddMonths(2).AddDays(-3), 3)),
		on("6 days after two months", stopped(earned), calendar.Days(from.AddMonths(2), 6)),
		on("7 days after three months, as half a day is none", goes(), calendar.Days(from.AddMonths(3), 7)),
		on("8 days after three months", stopped(earned), calendar.Days(from.AddMonths(3), 8)),
		on("the 17 days of seven months", goes(), calendar.Days(from.AddMonths(7), 17)),
		on("all that was earned, twice", goes(), calendar.Days(from.AddMonths(4), 10), calendar.Days(from.AddMonths(8), 10)),
		on("a day more the second time", stopped(earned), calendar.Days(from.AddMonths(4), 10), calendar.Days(from.AddMonths(8), 11)),
		on("before anything was earned", stopped(earned).but(first), calendar.Days(from, 1)),

		on("on the 45th day", goes().but(first), calendar.Days(from.AddDays(44), 1)),
		on("on the 46th day", goes(), calendar.Days(from.AddDays(45), 1)),

		on("21 days between", goes(), calendar.Days(from.AddMonths(8), 2), calendar.Days(from.AddMonths(8).AddDays(23), 2)),
		on("20 days between", goes().but(between), calendar.Days(from.AddMonths(8), 2), calendar.Days(from.AddMonths(8).AddDays(22), 2)),
		on("20 days between, in another order", goes().but(between), calendar.Days(from.AddMonths(8).AddDays(22), 2), calendar.Days(from.AddMonths(8), 2)),
		on("two that touch are one", goes(), calendar.Days(from.AddMonths(8), 2), calendar.Days(from.AddMonths(8).AddDays(2), 2)),
		on("20 days between the second and the third", goes().but(between),
			calendar.Days(from.AddMonths(4), 2), calendar.Days(from.AddMonths(8), 2), calendar.Days(from.AddMonths(8).AddDays(22), 2)),

		on("10 days of the last month", goes(), calendar.Days(until.AddDays(-17), 10)),
		on("11 days of the last month", goes().but(month), calendar.Days(until.AddDays(-18), 11)),
		on("11 days, of which 10 of the last month", goes(), calendar.Days(until.AddMonths(-1).AddDays(-1), 11)),

		on("back 7 days before the end", goes(), calendar.Days(until.AddDays(-9), 2)),
		on("back 6 days before the end", goes().but(last), calendar.Days(until.AddDays(-8), 2)),
		on("on leave on the last day", goes().but(last), calendar.Days(until.AddDays(-1), 1)),
	}
}

func TestUnitedNationsLeave(t *testing.T) {
	policytest.Run(t, personnel.UnitedNationsLeave(), leaveCases())
	byTheShortWay(t, personnel.UnitedNationsLeave(), leaveCases())
}

func (d dice) leavePlan() personnel.LeavePlan {
	p := personnel.LeavePlan{Officer: pick(d, "", "o-1"), Tour: in2016.tour, Leaves: []calendar.Period{}}
	for range d.IntN(4) {
		p.Leaves = append(p.Leaves, calendar.Days(in2016.tour.From().AddDays(d.IntN(365)), 1+d.IntN(20)).Intersect(in2016.tour))
	}
	switch d.IntN(12) {
	case 0:
		p.Tour = d.period()
	case 1:
		p.Leaves = nil
	case 2:
		p.Leaves = append(p.Leaves, d.period())
	}
	return p
}

// By definition, day by day of the tour.
func TestLeaveAgainstADayByDaySweep(t *testing.T) {
	d := newDice(t, 7741)
	edition := personnel.UnitedNationsLeave().On(may2016)
	seen := map[string]int{}
	for range 3000 {
		p := d.leavePlan()
		if p.Tour.IsZero() || p.Leaves == nil || p.Check() != nil {
			assert.Equal(t, policy.Unknown, edition.Verdict(p, in2016.tour))
			continue
		}
		isOn := func(day calendar.Date) bool { return calendar.SpansOf(p.Leaves...).Contains(day) }
		broken := map[string]bool{}
		taken, home, inLast := 0, -1, 0
		for day := range p.Tour.All() {
			since, left := p.Tour.From().DaysUntil(day), day.DaysUntil(p.Tour.Until())
			switch {
			case !isOn(day):
				if home >= 0 {
					home++
				}
				continue
			case home > 0 && home < 21:
				broken["between"] = true
			}
			home = 0
			taken++
			months := 0
			for !p.Tour.From().AddMonths(months + 1).After(day) {
				months++
			}
			if 2*taken > 5*months {
				broken["earned"] = true
			}
			if since < 45 {
				broken["first"] = true
			}
			if left <= 7 {
				broken["last-days"] = true
			}
			if !day.Before(p.Tour.Until().AddMonths(-1)) {
				if inLast++; inLast > 10 {
					broken["last-month"] = true
				}
			}
		}
		for f := range edition.Decide(p, p.Tour).Findings() {
			name := f.Rule[len(leave):]
			want := policy.Met
			if broken[name] {
				want = policy.Unmet
				seen[name]++
			}
			require.Equal(t, want, f.Verdict(), "%s of %v", name, p.Leaves)
		}
	}
	for _, name := range []string{"earned", "first", "between", "last-month", "last-days"} {
		assert.Greater(t, seen[name], 20, name)
	}
}

func TestLeaveCountsAsItsRulesSay(t *testing.T) {
	d := newDice(t, 7742)
	keepsItsSense(t, personnel.UnitedNationsLeave(), d.leavePlan, func() int { return 1 + d.IntN(30) })
}

func TestLeavePlan(t *testing.T) {
	roundTrips(t, 7743, dice.leavePlan)
	roundTrips(t, 7744, func(dice) personnel.LeavePlan { return personnel.LeavePlan{} })
	refuses(t, personnel.LeavePlan{Tour: tour}, map[string]faulty{
		"a list": {`[]`, []string{""}},
		"many":   {`{"tour":"2008","leaves":["2008-07-01/2008-07-09",7],"leave":[]}`, []string{"tour", "leaves[1]", "leave"}},
	})
	assert.True(t, personnel.LeavePlan{}.IsZero())
	assert.False(t, personnel.LeavePlan{Tour: tour}.IsZero())
	assert.False(t, personnel.LeavePlan{Officer: "o-1"}.IsZero())
	assert.False(t, personnel.LeavePlan{Leaves: []calendar.Period{}}.IsZero())
	for name, c := range map[string]struct {
		plan  personnel.LeavePlan
		paths []string
	}{
		"nothing stated":        {personnel.LeavePlan{}, nil},
		"leave of no tour":      {personnel.LeavePlan{Leaves: []calendar.Period{tour}}, nil},
		"the whole tour":        {personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{tour}}, nil},
		"a day too early":       {personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{calendar.Days(july1.AddDays(-1), 3)}}, []string{"leaves[0]"}},
		"a day too late":        {personnel.LeavePlan{Tour: tour, Leaves: []calendar.Period{{}, calendar.Days(tour.Last(), 2)}}, []string{"leaves[0]", "leaves[1]"}},
		"a tour without an end": {personnel.LeavePlan{Tour: calendar.Since(july1), Officer: "?"}, []string{"officer", "tour"}},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.plan.Check()
			assert.Equal(t, c.paths, paths(err))
			for _, f := range fault.Of(err) {
				assert.True(t, f.Given.Complete() && f.Accepted.Complete())
			}
		})
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
		assert.NotContains(t, fmt.Sprintf(verb, personnel.LeavePlan{Tour: tour}), "2008", verb)
	}
}

func TestBoundariesOfLeaveAreThoseOnRecord(t *testing.T) {
	for _, c := range leaveCases() {
		if c.Name != "20 days between" {
			continue
		}
		table := policytest.Boundaries(personnel.UnitedNationsLeave(), c)
		for name, got := range map[string]string{
			"boundaries-leave-en.txt": table.Explain(english), "boundaries-leave-fr.txt": table.Explain(frenchCA),
		} {
			path := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), got)
		}
	}
}

// FuzzPlans: whatever is read is written and read again the same, and no rule panics on it or takes it otherwise by the
// short way.
func FuzzPlans(f *testing.F) {
	f.Add([]byte(`{"earlier":[{"mission":"unmik","period":"2001-02-01/2001-11-01"}],"agreed":"2008-07-01/2009-04-01","extensions":["2009-04-01/2009-07-01"],"rapid":"no"}`))
	f.Add([]byte(`{"agreed":"9999-01-01/..","extensions":[],"earlier":[{"period":"0001-01-01/.."}]}`))
	f.Add([]byte(`{"tour":"2016-07-01/2017-07-01","leaves":["2016-11-01/2016-11-06"]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		decodes(t, data, first())
		decodes(t, data, personnel.LeavePlan{Tour: tour})
		var tours personnel.TourPlan
		if tours.UnmarshalJSON(data) == nil {
			answersAlike(t, personnel.Rest(), tours)
			answersAlike(t, personnel.UnitedNationsTours(), tours)
		}
		var leaves personnel.LeavePlan
		if leaves.UnmarshalJSON(data) == nil && leaves.Tour.Len() < 40_000 {
			answersAlike(t, personnel.UnitedNationsLeave(), leaves)
		}
	})
}

func answersAlike[S any](t *testing.T, p policy.Policy[S], subject S) {
	t.Helper()
	edition := p.On(may2016)
	decision := edition.Decide(subject, in2016.tour)
	require.Equal(t, decision.Verdict(), edition.Verdict(subject, in2016.tour))
	for f := range decision.Findings() {
		require.True(t, f.Fault.IsZero(), "no rule panics: %v", f.Fault)
	}
}

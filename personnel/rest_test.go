package personnel_test

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

func TestRest(t *testing.T) {
	policytest.Run(t, personnel.Rest(), restCases())
	byTheShortWay(t, personnel.Rest(), restCases())
}

func TestUnitedNationsTours(t *testing.T) {
	policytest.Run(t, personnel.UnitedNationsTours(), unitedNationsTourCases())
	byTheShortWay(t, personnel.UnitedNationsTours(), unitedNationsTourCases())
}

// The program's limit lies over that of the United Nations, and is the tighter one.
func TestRestOverTheUnitedNations(t *testing.T) {
	both, err := policy.Layered("personnel/rest-in-united-nations-missions",
		bilingual.Text{English: "Rest, in missions of the United Nations", French: "Repos, dans les missions des Nations Unies"},
		personnel.UnitedNationsTours(), personnel.Rest())
	require.NoError(t, err)
	require.NoError(t, policy.Rulebook{Chapters: []policy.Chapter{both.Chapter()}}.Check())
	for _, c := range restCases() {
		c.Nomination = c.Nomination.AddYears(20) // all limits as they are since 2016
		assert.Equal(t, personnel.Rest().On(c.Nomination).Verdict(c.Subject, c.Tour), both.On(c.Nomination).Verdict(c.Subject, c.Tour), c.Name)
	}
	p := first()
	p.Agreed = calendar.Months(calendar.On(2017, time.July, 1), 12)
	p.Extensions = extended(p.Agreed, 6, 6)
	decision := both.On(calendar.On(2017, time.May, 1)).Decide(p, p.Period())
	assert.Equal(t, policy.Met, find(t, decision, unTours+"longest").Verdict())
	assert.Equal(t, policy.Unmet, find(t, decision, rest+"longest").Verdict())
}

// A rapid deployment about eight months after a tour, as one was in 2016, takes a waiver by the program.
func TestARapidDeploymentTakesAWaiver(t *testing.T) {
	nomination, departure := calendar.On(2016, time.November, 1), calendar.On(2016, time.November, 24)
	p := personnel.TourPlan{
		Earlier: served(calendar.Months(calendar.On(2015, time.March, 24), 12)), Agreed: calendar.Months(departure, 6),
		Extensions: []calendar.Period{}, Rapid: policy.Yes, Officer: "o-0412",
	}
	rules := personnel.Rest().On(nomination)
	require.Equal(t, policy.Unmet, rules.Verdict(p, p.Period()))
	blocking := rules.Decide(p, p.Period())
	require.Len(t, blocking.Remedies(), 1)
	rested := calendar.On(2017, time.March, 24)
	assert.Equal(t, rested, blocking.Remedies()[0].Departure, "wait until a year has passed")

	waiver := policy.Waiver{
		Rule: rest + "interval", Layer: "personnel/rest", Subject: "o-0412",
		Authority: bilingual.Text{English: "the director of the program", French: "la direction du programme"},
		Reason:    bilingual.Text{English: "rapid deployment", French: "déploiement rapide"},
	}
	number := func(p personnel.TourPlan) string { return p.Officer }
	for name, c := range map[string]struct {
		period calendar.Period
		want   policy.Verdict
	}{
		"the day of departure only":         {calendar.Single(departure), policy.Unmet},
		"until the interval is over":        {calendar.Between(departure, rested), policy.Met},
		"until the day before":              {calendar.Between(departure, rested.AddDays(-1)), policy.Unmet},
		"until the day after":               {calendar.Between(departure, rested.AddDays(1)), policy.Met},
		"from the day before departure on":  {calendar.Since(departure.AddDays(-1)), policy.Met},
		"from departure on, without an end": {calendar.Since(departure), policy.Met},
		"from the day after departure on":   {calendar.Since(departure.AddDays(1)), policy.Unmet},
	} {
		t.Run(name, func(t *testing.T) {
			waiver.Period = c.period
			waived, err := rules.Waiving(number, waiver)
			require.NoError(t, err)
			assert.Equal(t, c.want, waived.Verdict(p, p.Period()))
		})
	}
	waiver.Layer = "personnel/united-nations"
	_, err := rules.Waiving(number, waiver)
	require.ErrorIs(t, err, fault.Conflict, "nobody else can")
}

func (d dice) tourPlan() personnel.TourPlan {
	p := first()
	p.Officer = pick(d, "", "o-1")
	p.Rapid = pick(d, "", policy.Yes, policy.No, policy.No)
	if d.one(2) {
		p.Agreed = pick(d, d.period(), calendar.Months(july1.AddDays(d.IntN(60)), 5+d.IntN(20)))
	}
	switch d.IntN(4) {
	case 0:
		p.Extensions = pick(d, nil, []calendar.Period{{}}, []calendar.Period{d.period()})
	case 1:
		p.Extensions = extended(p.Agreed, 1+d.IntN(9), 1+d.IntN(9))
	}
	if d.one(2) {
		p.Earlier = nil
	}
	if d.one(2) {
		p.Earlier = []personnel.EarlierTour{d.earlierTour(), d.earlierTour()}
	}
	return p
}

// By definition, day by day: home for long enough, and not away for too long in all.
func TestRestAgainstADayByDaySweep(t *testing.T) {
	d := newDice(t, 7721)
	edition := personnel.Rest().On(may1)
	met, unmet := 0, 0
	for range 3000 {
		p := d.tourPlan()
		decision := edition.Decide(p, calendar.Days(july1, 1))
		interval, away := find(t, decision, rest+"interval"), find(t, decision, rest+"time-away")
		for range 40 {
			day := july1.AddDays(d.IntN(3000) - 1500)
			rested, days := policy.Met, p.Period().Len()
			for _, t := range p.Earlier {
				from, until := t.Period.From(), t.Period.Until()
				if day.Before(from) {
					continue
				}
				if until.IsZero() || day.Before(until.AddMonths(12)) {
					rested = policy.Unmet
				}
				if until.IsZero() || day.Before(until.AddYears(5)) {
					days += t.Period.Len()
				}
			}
			unstated := func(t personnel.EarlierTour) bool { return t.Period.IsZero() }
			if p.Earlier == nil || slices.ContainsFunc(p.Earlier, unstated) {
				rested = policy.Unknown
			}
			require.Equal(t, rested, interval.Days.Over(calendar.Single(day)))
			if !away.Days.Known() {
				require.True(t, rested == policy.Unknown || p.Agreed.IsZero() || p.Extensions == nil || p.Check() != nil)
				continue
			}
			want := policy.Met
			if days > 730 {
				want = policy.Unmet
				unmet++
			} else {
				met++
			}
			require.Equal(t, want, away.Days.Over(calendar.Single(day)), "%d days", days)
		}
	}
	assert.Greater(t, met, 1000)
	assert.Greater(t, unmet, 1000)
}

func TestRestCountsAsItsRulesSay(t *testing.T) {
	d := newDice(t, 7722)
	for _, rules := range []policy.Policy[personnel.TourPlan]{personnel.Rest(), personnel.UnitedNationsTours()} {
		keepsItsSense(t, rules, d.tourPlan, func() int { return 1 + d.IntN(400) })
	}
}

func TestTourPlan(t *testing.T) {
	roundTrips(t, 7723, dice.tourPlan)
	roundTrips(t, 7724, func(dice) personnel.TourPlan { return personnel.TourPlan{} })
	refuses(t, first(), map[string]faulty{
		"a list":        {`[]`, []string{""}},
		"many":          {`{"earlier":[{"period":"x"}],"agreed":"2008","extensions":["2008-07-01/..",7],"rapid":true,"tours":[]}`, []string{"earlier[0].period", "agreed", "extensions[1]", "rapid", "tours"}},
		"a doubled key": {`{"rapid":"yes","rapid":"no"}`, []string{"rapid"}},
	})
	assert.True(t, personnel.TourPlan{}.IsZero())
	for name, p := range map[string]personnel.TourPlan{
		"no earlier tours": {Earlier: []personnel.EarlierTour{}}, "no extensions": {Extensions: []calendar.Period{}},
		"the tour": {Agreed: tour}, "rapid": {Rapid: policy.No}, "whose": {Officer: "o-1"},
	} {
		assert.False(t, p.IsZero(), name)
	}
	for name, c := range map[string]struct {
		plan  personnel.TourPlan
		paths []string
	}{
		"nothing stated":                    {personnel.TourPlan{}, nil},
		"a first tour":                      {first(), nil},
		"extended":                          {personnel.TourPlan{Agreed: tour, Extensions: extended(tour, 3, 3)}, nil},
		"an extension of nothing":           {personnel.TourPlan{Extensions: extended(tour, 3)}, []string{"agreed"}},
		"an extension without days":         {personnel.TourPlan{Agreed: tour, Extensions: []calendar.Period{{}}}, []string{"extensions[0]"}},
		"an extension after a gap":          {personnel.TourPlan{Agreed: tour, Extensions: []calendar.Period{calendar.Months(tour.Until().AddDays(1), 3)}}, []string{"extensions[0]"}},
		"a second that begins too early":    {personnel.TourPlan{Agreed: tour, Extensions: append(extended(tour, 3), extended(tour, 6)...)}, []string{"extensions[1]"}},
		"an extension of what has no end":   {personnel.TourPlan{Agreed: calendar.Since(july1), Extensions: extended(tour, 3)}, []string{"extensions[0]"}},
		"an earlier tour without a mission": {personnel.TourPlan{Earlier: []personnel.EarlierTour{{}}, Rapid: "perhaps", Officer: "o 1"}, []string{"officer", "earlier[0].mission", "rapid"}},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.plan.Check()
			assert.Equal(t, c.paths, paths(err))
			for _, f := range fault.Of(err) {
				assert.True(t, f.Accepted.Complete())
			}
		})
	}
	p := first()
	p.Extensions = extended(tour, 3, 3)
	assert.Equal(t, calendar.Months(july1, 15), p.Period())
	p.Extensions = append(p.Extensions, calendar.Since(july1.AddMonths(15)))
	assert.Equal(t, calendar.Since(july1), p.Period())
	p.Extensions = []calendar.Period{calendar.Months(nine(), 3).Intersect(tour), calendar.Months(july1.AddMonths(12), 3)}
	assert.Equal(t, tour, p.Period(), "what does not follow is not counted")
	assert.Equal(t, calendar.Period{}, personnel.TourPlan{Extensions: extended(tour, 3)}.Period())
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d"} {
		assert.NotContains(t, fmt.Sprintf(verb, p), "2008", verb)
		assert.Contains(t, fmt.Sprintf(verb, p), "tour plan", verb)
	}
}

func nine() calendar.Date { return tour.Until() }

func TestBoundariesOfRestAreThoseOnRecord(t *testing.T) {
	table := policytest.Boundaries(personnel.Rest(), plan("a second tour, extended", in2012, func(p *personnel.TourPlan) {
		p.Earlier = served(calendar.Between(calendar.On(2009, time.July, 5), calendar.On(2011, time.July, 2)))
		p.Extensions = extended(tour2012, 3)
	}, expected{}))
	for name, got := range map[string]string{
		"boundaries-rest-en.txt": table.Explain(english), "boundaries-rest-fr.txt": table.Explain(frenchCA),
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

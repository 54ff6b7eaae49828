package selection_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// homes makes random services with whoever is away from them already, near the numbers on which the rules turn.
type homes struct{ *rand.Rand }

func (d homes) one(chances int) bool { return d.IntN(chances) == 0 }

// service is one of the library's as often as not, and else one of the caller's, of which this and that is not stated.
func (d homes) service(i int) personnel.Service {
	if d.one(2) {
		known := slices.Collect(personnel.Services())
		return known[(i*17+d.IntN(17))%len(known)] // none twice, up to two of them
	}
	s := personnel.Service{ID: fmt.Sprintf("own-%d", i), Name: bilingual.Same("Own"), Kind: personnel.Municipal, Province: personnel.Ontario}
	switch d.IntN(5) {
	case 0:
		s.Kind, s.Province = personnel.RoyalCanadianMountedPolice, ""
	case 1:
		s.Province = personnel.Quebec
	}
	for range d.IntN(4) {
		a := personnel.Agreement{Period: d.period(), Authorized: []policy.Answer{policy.Yes, policy.Yes, policy.No, ""}[d.IntN(4)]}
		if d.one(2) {
			a.Officers = policy.Whole(d.IntN(9), policy.Persons)
		}
		s.Agreements = append(s.Agreements, a)
	}
	return s
}

func (d homes) period() calendar.Period {
	from := calendar.On(2007, time.June, 1).AddDays(d.IntN(1200))
	return []calendar.Period{calendar.Always(), calendar.Since(from), calendar.Days(from, 1+d.IntN(900))}[d.IntN(3)]
}

func (d homes) home(i int, nomination calendar.Date) personnel.HomeCapacity {
	h := personnel.HomeCapacity{Service: d.service(i)}
	if near, known := h.Service.StrengthNear(nomination); known {
		h.Strength = near
	} else if !d.one(4) {
		h.Strength.Actual = policy.Whole(d.IntN(600), policy.Persons)
	}
	for range d.IntN(3) {
		from := calendar.On(2007, time.June, 1).AddDays(300 * len(h.Service.Minimum))
		keeps := policy.Starting(from, policy.Whole(max(h.Strength.Actual.Int()-d.IntN(9), 0), policy.Persons), policy.Citation{})
		h.Service.Minimum = append(h.Service.Minimum, keeps...)
	}
	var away []calendar.Period
	for range d.IntN(1 + d.IntN(6)) {
		away = append(away, d.period())
	}
	h.Away = calendar.Count(slices.Values(away))
	return h
}

// problem has officers of all those services and of one that nobody asked about; who is eligible is thrown.
func (d homes) problem(at []personnel.HomeCapacity, tour calendar.Period) selection.Problem {
	p := selection.Problem{Tour: tour}
	for i := range 1 + d.IntN(3) {
		p.Posts = append(p.Posts, personnel.Post{ID: fmt.Sprintf("p%d", i), Positions: d.IntN(8), Priority: 1 + d.IntN(3)})
	}
	for i := range 1 + d.IntN(40) {
		from := "not-asked"
		if of := d.IntN(10*len(at) + 1); of < 10*len(at) {
			from = at[of/10].Service.ID
		}
		p.Officers = append(p.Officers, personnel.Officer{ID: fmt.Sprintf("o%02d", i), Service: from})
	}
	seed := d.Uint64()
	p.Eligible = func(officer int) iter.Seq2[int, selection.Score] {
		return func(yield func(int, selection.Score) bool) {
			thrown := rand.New(rand.NewPCG(seed, uint64(officer)))
			for post := range p.Posts {
				if score := selection.Score(thrown.IntN(900)); score > 300 && !yield(post, score) {
					return
				}
			}
		}
	}
	return p
}

// spared are the rules, with the service that needs no agreement in the period by waiver.
func spared(t *testing.T, rules policy.Edition[personnel.HomeCapacity], service string, period calendar.Period) policy.Edition[personnel.HomeCapacity] {
	t.Helper()
	var waivers []policy.Waiver
	for _, rule := range []string{"agreement", "authorization"} {
		waivers = append(waivers, policy.Waiver{
			Rule: rules.ID() + "/" + rule, Layer: rules.ID(), Subject: service, Period: period,
			Authority: bilingual.Same("test"), Reason: bilingual.Same("test"),
		})
	}
	rules, err := rules.Waiving(func(h personnel.HomeCapacity) string { return h.Service.ID }, waivers...)
	require.NoError(t, err)
	return rules
}

// safe says whether so many may be away on the day, counted by hand: each number of one day by itself, no rule, no
// Levels compared. What is not known is not safe.
func safe(h personnel.HomeCapacity, day calendar.Date, officers int, agreed bool) bool {
	strength, known := h.Strength.Actual.Int(), !h.Strength.Actual.IsZero()
	if officers > 1 && (!known || 100*officers > 2*strength) {
		return false
	}
	if entry, asked := h.Service.Minimum.On(day); asked && (!known || strength-officers < entry.Value.Int()) {
		return false
	}
	covered, authorized := false, false
	for _, a := range h.Service.Agreements {
		if a.Authorized == policy.No || !a.Period.Contains(day) {
			continue
		}
		if !a.Officers.IsZero() && officers > a.Officers.Int() {
			return false
		}
		covered, authorized = true, authorized || a.Authorized == policy.Yes
	}
	federal := h.Service.Kind == personnel.RoyalCanadianMountedPolice
	return !agreed || federal || covered && (authorized || h.Service.Province != personnel.Quebec)
}

// Every plan that the library makes within the headroom of the services is safe: of each service that it sends anyone
// from, no day of the tour has more away than may be; and no plan makes a service unsafe that was not.
func TestEveryPlanWithinTheHeadroomIsSafe(t *testing.T) {
	const seed = 20080701
	t.Logf("seed %d", seed)
	d := homes{rand.New(rand.NewPCG(seed, 7))}
	sent, full, refused, unsafeBefore := 0, 0, 0, 0
	for range 800 {
		nomination := []calendar.Date{may1, calendar.On(2010, time.January, 1)}[d.IntN(2)]
		agreed := nomination != may1
		edition := personnel.PolicingAtHome().On(nomination)
		period := calendar.Days(nomination.AddDays(d.IntN(90)), 1+d.IntN(300))
		at := []personnel.HomeCapacity{d.home(0, nomination)}
		for i := range d.IntN(2) {
			at = append(at, d.home(i+1, nomination))
		}
		needs := func(personnel.HomeCapacity, calendar.Date) bool { return agreed }
		if d.one(4) {
			service, waived := at[d.IntN(len(at))].Service.ID, d.period()
			edition = spared(t, edition, service, waived)
			needs = func(home personnel.HomeCapacity, day calendar.Date) bool {
				return agreed && !(home.Service.ID == service && waived.Contains(day))
			}
		}
		p := d.problem(at, period)
		room := map[string]int{}
		for _, home := range at {
			if more, verdict := personnel.Headroom(edition, home, period); verdict == policy.Met {
				room[home.Service.ID] = more
				p.Capacity = append(p.Capacity, selection.Capacity{Service: home.Service.ID, Officers: more})
			}
		}
		plans := []iter.Seq[selection.Assignment]{choose(t, p).Assignments()}
		if d.one(5) {
			half := selection.Target{ID: "half", Least: policy.Whole(50, policy.Percent), Who: func(o personnel.Officer) policy.Answer {
				return []policy.Answer{policy.Yes, policy.No}[len(o.Service)%2]
			}}
			aimed, err := selection.ChooseFor(t.Context(), p, selection.Aims{
				Targets: []selection.Target{half}, Former: slices.Collect(plans[0])[:d.IntN(2)*len(slices.Collect(plans[0]))], Nodes: 50,
			})
			require.NoError(t, err)
			plans = append(plans, aimed.Assignments())
		}
		before, err := personnel.CheckAtHome(edition, at, period)
		require.NoError(t, err)
		for _, plan := range plans {
			going := map[string]int{}
			for a := range plan {
				going[a.Service]++
			}
			require.Zero(t, going["not-asked"])
			away := slices.Clone(at)
			for i, home := range away {
				away[i].Away = home.Away.Plus(calendar.Constant(going[home.Service.ID]).Within(period))
			}
			after, err := personnel.CheckAtHome(edition, away, period)
			require.NoError(t, err)
			for i, home := range at {
				n := going[home.Service.ID]
				check := after.Services[i]
				switch {
				case n > 0:
					require.Equal(t, policy.Met, check.Verdict(), "%d of %+v over %v\n%s", n, home, period, check.Explain(language.English))
					sent += n
				default:
					require.Equal(t, before.Services[i].Verdict(), check.Verdict())
				}
				for day := range period.All() {
					stood := home.Away.At(day)
					ok := stood+n == 0 || safe(home, day, stood+n, needs(home, day))
					if n > 0 {
						require.True(t, ok, "%d and %d of %+v on %v", stood, n, home, day)
					}
					require.Equal(t, ok, !check.Failing().Contains(day), "%d and %d of %+v on %v", stood, n, home, day)
				}
				if before.Services[i].Verdict() != policy.Met {
					unsafeBefore++
				}
				if n > 0 && n == room[home.Service.ID] { // one more would not be safe: the headroom is no smaller than it has to be
					full++
					home.Away = home.Away.Plus(calendar.Constant(n + 1).Within(period))
					over, err := personnel.CheckAtHome(edition, []personnel.HomeCapacity{home}, period)
					require.NoError(t, err)
					require.NotEqual(t, policy.Met, over.Verdict())
					require.True(t, slices.ContainsFunc(slices.Collect(period.All()), func(day calendar.Date) bool {
						return !safe(home, day, home.Away.At(day), needs(home, day))
					}))
				}
				if n == 0 && room[home.Service.ID] == 0 {
					refused++
				}
			}
		}
	}
	t.Logf("%d sent, %d services full, %d with no room, %d unsafe before", sent, full, refused, unsafeBefore)
	assert.NotZero(t, sent)
	assert.NotZero(t, full)
	assert.NotZero(t, refused)
	assert.NotZero(t, unsafeBefore)
}

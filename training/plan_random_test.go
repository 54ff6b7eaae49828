package training_test

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// problem is a small planning problem made at random.
func (m maker) problem(officers, sessions int) ([]training.Trainee, []training.Session) {
	trainees := bare(officers)
	for i := range trainees {
		trainees[i].Assignment.Armed = pick(m, policy.Yes, policy.Yes, policy.No)
		trainees[i].Assignment.Role = pick(m, arrangement.Monitoring, arrangement.Command)
		trainees[i].Assignment.Tour = calendar.Months(day(pick(m, "2008-06-01", "2008-07-01")), 9)
		for _, course := range []string{"pre-deployment", "weapons"} {
			if m.IntN(5) == 0 {
				trainees[i] = trainees[i].With(training.Certificate{Course: course, Completed: day("2008-04-20")})
			}
		}
	}
	var held []training.Session
	for i := range sessions {
		held = append(held, session(fmt.Sprint("s", i), pick(m, "pre-deployment", "weapons", "conduct-leaders"),
			day("2008-05-01").AddDays(m.IntN(50)).String(), 1+m.IntN(14), m.IntN(3)))
	}
	return trainees, held
}

var bounded = only("pre-deployment", "weapons", "conduct-leaders")

// worth is how good a plan is: ready, courses that bar seated, courses that advise seated.
func worth(plan training.Plan) [3]int {
	w := [3]int{len(plan.Ready), 0, 0}
	for _, seat := range plan.Seats {
		if seat.Course == "conduct-leaders" {
			w[2]++
		} else {
			w[1]++
		}
	}
	return w
}

// byHand is the best worth and the first plan of that worth, trying everything.
func byHand(trainees []training.Trainee, sessions []training.Session) (best [3]int, plan []string) {
	slices.SortFunc(trainees, func(a, b training.Trainee) int {
		return cmp.Or(a.Assignment.Departure().Compare(b.Assignment.Departure()), cmp.Compare(a.Officer, b.Officer))
	})
	sessions = slices.Clone(sessions)
	slices.SortFunc(sessions, func(a, b training.Session) int { return cmp.Or(a.Period.Compare(b.Period), cmp.Compare(a.ID, b.ID)) })
	best = [3]int{-1}
	var lines []string
	left := map[string]int{}
	for _, s := range sessions {
		left[s.ID] = s.Seats.Int()
	}
	var officer func(i int, w [3]int)
	officer = func(i int, w [3]int) {
		if i == len(trainees) {
			if slices.Compare(w[:], best[:]) > 0 {
				best, plan = w, slices.Clone(lines)
			}
			return
		}
		t := trainees[i]
		var needs []training.Standing
		for _, s := range bounded.Standings(t, day("2008-05-01")) {
			if s.Needed() {
				needs = append(needs, s)
			}
		}
		var need func(j int, ready int, w [3]int, taken []training.Session)
		need = func(j int, ready int, w [3]int, taken []training.Session) {
			if j == len(needs) {
				w[0] += ready
				officer(i+1, w)
				return
			}
			bars := needs[j].Item.Effect == policy.Bars
			for _, s := range sessions {
				if s.Course != needs[j].Item.Course || left[s.ID] == 0 || s.Period.From().Before(day("2008-05-01")) ||
					!s.Period.Last().Before(t.Assignment.Departure()) ||
					slices.ContainsFunc(taken, func(other training.Session) bool { return other.Period.Overlaps(s.Period) }) {
					continue
				}
				more := w
				if bars {
					more[1]++
				} else {
					more[2]++
				}
				left[s.ID]--
				lines = append(lines, t.Officer+" "+s.ID)
				need(j+1, ready, more, append(slices.Clone(taken), s))
				lines = lines[:len(lines)-1]
				left[s.ID]++
			}
			if bars {
				ready = 0
			}
			need(j+1, ready, w, taken)
		}
		need(0, 1, w, nil)
	}
	officer(0, [3]int{})
	return best, plan
}

// TestPlanAgainstTryingEverything holds plans of small problems against all that there are: the worth, and the very seats.
func TestPlanAgainstTryingEverything(t *testing.T) {
	made := maker{seeded(t)}
	clashes := 0
	for range 400 {
		trainees, sessions := made.problem(1+made.IntN(4), made.IntN(6))
		plan := planned(t, bounded, trainees, sessions...)
		best, lines := byHand(slices.Clone(trainees), sessions)
		require.Equal(t, best, worth(plan))
		require.Equal(t, best[0], plan.Most)
		require.True(t, plan.Proved)
		got := seated(plan)
		slices.Sort(got)
		slices.Sort(lines)
		require.Equal(t, lines, got, "the first of the best")
		for _, u := range plan.Unseated {
			if u.Reason == training.Clash {
				clashes++
			}
		}
	}
	assert.Positive(t, clashes, "some of the problems are hard")
}

func TestPlanIsTheSameInAnyOrder(t *testing.T) {
	made := maker{seeded(t)}
	for range 100 {
		trainees, sessions := made.problem(8, 7)
		plan := planned(t, bounded, trainees, sessions...)
		made.Shuffle(len(trainees), func(i, j int) { trainees[i], trainees[j] = trainees[j], trainees[i] })
		made.Shuffle(len(sessions), func(i, j int) { sessions[i], sessions[j] = sessions[j], sessions[i] })
		require.Equal(t, plan, planned(t, bounded, trainees, sessions...))
	}
}

// TestPlanKeepsItsPromises plays the plan: with the certificates of the seats, who is called ready is, and nobody else.
func TestPlanKeepsItsPromises(t *testing.T) {
	made := maker{seeded(t)}
	standard := training.Standard()
	for range 100 {
		trainees, sessions := made.problem(10, 8)
		plan := planned(t, standard, trainees, sessions...)
		byID := map[string]training.Session{}
		for _, s := range sessions {
			byID[s.ID] = s
		}
		missed := map[string]bool{}
		for _, u := range plan.Unseated {
			missed[u.Officer+u.Standing.Item.Demand] = true
		}
		for _, trainee := range trainees {
			var taken []calendar.Period
			for _, seat := range plan.Seats {
				if seat.Officer != trainee.Officer {
					continue
				}
				trainee = trainee.With(training.Certificate{Course: seat.Course, Completed: byID[seat.Session].Period.Last()})
				taken = append(taken, seat.Period)
			}
			require.Equal(t, calendar.SpansOf(taken...).Days(), sumOf(taken), "nobody sits in two sessions on one day")
			require.Equal(t, slices.Contains(plan.Ready, trainee.Officer), trainee.Decide(plan.Day).Verdict() == policy.Met)
			for _, standing := range standard.Standings(trainee, plan.Day) {
				require.Equal(t, standing.Needed(), missed[trainee.Officer+standing.Item.Demand], "what is missing is named")
			}
		}
		for _, s := range sessions {
			require.LessOrEqual(t, plan.Taken(s.ID), s.Seats.Int())
		}
	}
}

func sumOf(periods []calendar.Period) int {
	sum := 0
	for _, p := range periods {
		sum += p.Len()
	}
	return sum
}

// TestPlanOfARotation is the size of the real thing: 24 officers, three courses, sessions of which some clash.
func TestPlanOfARotation(t *testing.T) {
	trainees, sessions := rotation(24)
	plan := planned(t, training.Standard(), trainees, sessions...)
	assert.True(t, plan.Proved)
	assert.Len(t, plan.Ready, 20, "20 seats in the weapons part")
	assert.Equal(t, 20, plan.Most)
}

// rotation is a rotation of so many officers, with seats for five in six of them.
func rotation(officers int) ([]training.Trainee, []training.Session) {
	seats := officers * 5 / 12
	return bare(officers), []training.Session{
		session("p1", "pre-deployment", "2008-05-05", 12, seats+1), session("p2", "pre-deployment", "2008-05-26", 12, officers),
		session("w1", "weapons", "2008-05-12", 5, seats), session("w2", "weapons", "2008-06-09", 5, seats),
		session("g1", "un-generic-modules", "2008-06-02", 3, officers/3), session("g2", "un-generic-modules", "2008-06-16", 3, officers/2),
	}
}

// TestPlanGivesUp has a problem that the bound, course by course, cannot see through: always the same one.
func TestPlanGivesUp(t *testing.T) {
	trainees, sessions := hard(maker{rand.New(rand.NewPCG(0, 1))})
	plan := planned(t, bounded, trainees, sessions...)
	assert.False(t, plan.Proved)
	assert.Greater(t, plan.Most, len(plan.Ready))
	assert.NotEmpty(t, plan.Seats)
	for _, s := range sessions {
		assert.LessOrEqual(t, plan.Taken(s.ID), s.Seats.Int())
	}
}

// hard is a problem in which every session clashes with most others, and no two officers are alike.
func hard(m maker) ([]training.Trainee, []training.Session) {
	trainees, sessions := bare(26), []training.Session{}
	for i := range trainees {
		trainees[i].Assignment.Role = arrangement.Command
		trainees[i].Assignment.Tour = calendar.Months(day("2008-05-10").AddDays(2*i), 9)
	}
	for i := range 24 {
		course := []string{"pre-deployment", "weapons", "conduct-leaders"}[i%3]
		sessions = append(sessions, session(fmt.Sprint("s", i), course, day("2008-05-01").AddDays(m.IntN(30)).String(), 4+m.IntN(14), 1+m.IntN(2)))
	}
	return trainees, sessions
}

func BenchmarkPlanRotation(b *testing.B) {
	for _, officers := range []int{24, 96, 240} {
		trainees, sessions := rotation(officers)
		b.Run(fmt.Sprint(officers), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := training.Standard().Plan(day("2008-05-01"), trainees, sessions); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkReadinessVerdict(b *testing.B) {
	trainee := done(training.Standard(), haiti, day("2008-05-20"))
	edition := training.Readiness().On(day("2008-05-01"))
	b.ReportAllocs()
	for b.Loop() {
		if edition.Verdict(trainee, haiti.Tour) != policy.Met {
			b.Fatal("not ready")
		}
	}
}

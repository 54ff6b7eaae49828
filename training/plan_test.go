package training_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func session(id, course, from string, length, seats int) training.Session {
	return training.Session{
		ID: id, Course: course, Period: calendar.Days(day(from), length), Seats: policy.Whole(seats, policy.Persons),
		Place: both("Ottawa", "Ottawa"),
	}
}

// bare are trainees for the summer of 2008, with no certificates, from o-01 on.
func bare(n int) []training.Trainee {
	trainees := make([]training.Trainee, n)
	for i := range trainees {
		trainees[i] = training.Trainee{Officer: fmt.Sprintf("o-%02d", i+1), Assignment: haiti, Certificates: []training.Certificate{}}
	}
	return trainees
}

// seated writes the seats, such as "o-01 a".
func seated(plan training.Plan) []string {
	var lines []string
	for _, seat := range plan.Seats {
		lines = append(lines, seat.Officer+" "+seat.Session)
	}
	return lines
}

// unseated writes who has no seat for what, and why, leaving induction out.
func unseated(plan training.Plan) []string {
	var lines []string
	for _, u := range plan.Unseated {
		if u.Standing.Item.Demand != "induction" {
			lines = append(lines, u.Officer+" "+u.Standing.Item.Demand+" "+string(u.Reason))
		}
	}
	return lines
}

// only are the demands of the standard curriculum with the IDs.
func only(ids ...string) training.Curriculum {
	return slices.DeleteFunc(training.Standard(), func(d training.Demand) bool { return !slices.Contains(ids, d.ID) })
}

func planned(t testing.TB, c training.Curriculum, trainees []training.Trainee, sessions ...training.Session) training.Plan {
	t.Helper()
	plan, err := c.Plan(day("2008-05-01"), trainees, sessions)
	require.NoError(t, err)
	return plan
}

func TestPlanSeats(t *testing.T) {
	ottawa := only("pre-deployment")
	weapons := only("pre-deployment", "weapons", "weapons-throughout")
	for name, test := range map[string]struct {
		curriculum       training.Curriculum
		officers         int
		sessions         []training.Session
		seated, unseated []string
		ready            int
	}{
		"everyone in the first session": {
			ottawa, 2,
			[]training.Session{session("b", "pre-deployment", "2008-06-02", 12, 2), session("a", "pre-deployment", "2008-05-05", 12, 2)},
			[]string{"o-01 a", "o-02 a"},
			nil, 2,
		},
		"the lower numbers first, then the next session": {
			ottawa, 3,
			[]training.Session{session("a", "pre-deployment", "2008-05-05", 12, 2), session("b", "pre-deployment", "2008-06-02", 12, 2)},
			[]string{"o-01 a", "o-02 a", "o-03 b"},
			nil, 3,
		},
		"the last has no seat": {
			ottawa, 3,
			[]training.Session{session("a", "pre-deployment", "2008-05-05", 12, 2)},
			[]string{"o-01 a", "o-02 a"},
			[]string{"o-03 pre-deployment full"},
			2,
		},
		"a session without seats": {
			ottawa, 1,
			[]training.Session{session("a", "pre-deployment", "2008-05-05", 12, 0)},
			nil,
			[]string{"o-01 pre-deployment full"},
			0,
		},
		"seats not stated": {
			ottawa, 1,
			[]training.Session{{ID: "a", Course: "pre-deployment", Period: calendar.Days(day("2008-05-05"), 12)}},
			nil,
			[]string{"o-01 pre-deployment seats-not-stated"},
			0,
		},
		"no session of the course": {
			ottawa, 1,
			[]training.Session{session("a", "weapons", "2008-05-05", 5, 9)},
			nil,
			[]string{"o-01 pre-deployment no-session"},
			0,
		},
		"it ends on the day before departure": {
			ottawa, 1, []training.Session{session("a", "pre-deployment", "2008-06-19", 12, 9)}, []string{"o-01 a"}, nil, 1,
		},
		"it ends on the day of departure": {
			ottawa, 1, []training.Session{session("a", "pre-deployment", "2008-06-20", 12, 9)}, nil, []string{"o-01 pre-deployment not-in-time"}, 0,
		},
		"it begins on the day of planning": {
			ottawa, 1, []training.Session{session("a", "pre-deployment", "2008-05-01", 12, 9)}, []string{"o-01 a"}, nil, 1,
		},
		"it began on the day before": {
			ottawa, 1, []training.Session{session("a", "pre-deployment", "2008-04-30", 12, 9)}, nil, []string{"o-01 pre-deployment not-in-time"}, 0,
		},
		"one session serves two demands": {
			weapons, 1,
			[]training.Session{session("p", "pre-deployment", "2008-05-05", 12, 1), session("w", "weapons", "2008-05-19", 5, 1)},
			[]string{"o-01 p", "o-01 w"},
			nil, 1,
		},
		"two sessions with a day in common": {
			weapons, 1,
			[]training.Session{session("p", "pre-deployment", "2008-05-05", 12, 1), session("w", "weapons", "2008-05-16", 5, 1)},
			[]string{"o-01 p"},
			[]string{"o-01 weapons clash", "o-01 weapons-throughout clash"},
			0,
		},
		"one on the day after the other": {
			weapons, 1,
			[]training.Session{session("p", "pre-deployment", "2008-05-05", 12, 1), session("w", "weapons", "2008-05-17", 5, 1)},
			[]string{"o-01 p", "o-01 w"},
			nil, 1,
		},
		"the first gives way so that more are ready": {
			weapons, 2,
			[]training.Session{
				session("p1", "pre-deployment", "2008-05-05", 12, 1), session("p2", "pre-deployment", "2008-06-02", 12, 1),
				session("w1", "weapons", "2008-05-05", 5, 1), session("w2", "weapons", "2008-06-02", 5, 1),
			},
			[]string{"o-01 p1", "o-01 w2", "o-02 w1", "o-02 p2"},
			nil, 2,
		},
		"one ready is better than two who lack the other course": {
			weapons, 2,
			[]training.Session{session("p", "pre-deployment", "2008-05-05", 12, 2), session("w", "weapons", "2008-05-20", 5, 1)},
			[]string{"o-01 p", "o-01 w", "o-02 p"},
			[]string{"o-02 weapons full", "o-02 weapons-throughout full"},
			1,
		},
	} {
		t.Run(name, func(t *testing.T) {
			plan := planned(t, test.curriculum, bare(test.officers), test.sessions...)
			assert.Equal(t, test.seated, seated(plan))
			assert.Equal(t, test.unseated, unseated(plan))
			assert.Len(t, plan.Ready, test.ready)
			assert.Equal(t, test.ready, plan.Most)
			assert.True(t, plan.Proved)
			for _, s := range test.sessions {
				assert.LessOrEqual(t, plan.Taken(s.ID), s.Seats.Int())
			}
		})
	}
}

func TestPlanLooksAtTheFile(t *testing.T) {
	trainees := bare(5)
	trainees[0].Certificates = nil
	trainees[1] = trainees[1].With(training.Certificate{Course: "pre-deployment", Completed: day("2008-04-01")})
	trainees[1] = trainees[1].With(training.Certificate{Course: "weapons", Completed: day("2008-03-01")})
	trainees[2].Assignment.Armed = policy.No
	trainees[3].Assignment.Tour = calendar.Months(day("2008-06-01"), 9)
	trainees[4].Assignment.Tour = calendar.Months(day("2008-06-01"), 18)
	plan := planned(t, only("pre-deployment", "weapons", "weapons-throughout", "induction"), trainees,
		session("p", "pre-deployment", "2008-05-05", 12, 9), session("w", "weapons", "2008-05-20", 5, 9),
		session("i1", "induction", "2008-05-31", 5, 9), session("i2", "induction", "2008-06-01", 5, 9), session("i3", "induction", "2008-07-27", 5, 9),
		session("i4", "induction", "2008-07-28", 5, 9))
	assert.Equal(t, []string{
		"o-04 p", "o-04 w", "o-04 i2", "o-05 p", "o-05 w", "o-05 i2", "o-02 w", "o-02 i3", "o-03 p", "o-03 i3",
	}, seated(plan), "earlier departures first; induction between departure and 30 days later")
	assert.Equal(t, []string{
		"o-05 weapons-throughout too-short",
		"o-01 pre-deployment not-known", "o-01 weapons not-known", "o-01 weapons-throughout not-known",
	}, unseated(plan))
	assert.Equal(t, []string{"o-04", "o-05", "o-02", "o-03"}, plan.Ready)
	i := slices.IndexFunc(plan.Seats, func(s training.Seat) bool { return s.Officer == "o-05" && s.Session == "w" })
	assert.Equal(t, []string{"weapons"}, plan.Seats[i].Demands, "it serves the one demand and not the other")
	assert.Equal(t, day("2008-05-31"), plan.Seats[i].Latest)
	assert.Equal(t, day("2009-05-24"), plan.Unseated[0].Standing.Ends, "how the officer stands with the seat")
	assert.Equal(t, "o-04, Pre-deployment training: May 5, 2008 to May 16, 2008 (Ottawa)", plan.Seats[0].Explain(language.English))
	assert.Equal(t, "o-04, Formation préalable au déploiement\u00a0: du 5 mai 2008 au 16 mai 2008 (Ottawa)", plan.Seats[0].Explain(language.French))
	plan.Seats[0].Place = both("", "")
	assert.Equal(t, "o-04, Pre-deployment training: May 5, 2008 to May 16, 2008", plan.Seats[0].Explain(language.English))
	assert.Equal(t, "o-01, Pre-deployment training: not stated (certificate: Pre-deployment training), to be completed by June 30, 2008; "+
		"not known whether needed", plan.Unseated[1].Explain(language.English))
}

func TestPlanRefuses(t *testing.T) {
	trainees := bare(3)
	trainees[1].Officer, trainees[2].Officer = "", "o-01"
	own := only("pre-deployment")
	own[0].Title.French = ""
	_, err := own.Plan(calendar.Date{}, trainees, []training.Session{{ID: "a"}, session("a", "pre-deployment", "2008-05-05", 12, 2), {}})
	requireFaults(t, err, "missing curriculum[0].title", "missing day", "missing trainees[1].officer", "duplicate trainees[2].officer",
		"missing sessions[0].course", "missing sessions[0].period", "duplicate sessions[1].id",
		"missing sessions[2].id", "missing sessions[2].course", "missing sessions[2].period")
	plan := planned(t, only("pre-deployment"), nil)
	assert.True(t, plan.Proved)
	assert.Empty(t, plan.Seats)
	assert.True(t, training.Plan{}.IsZero())
	assert.False(t, plan.IsZero())
	assert.True(t, training.Seat{}.IsZero())
	assert.False(t, training.Seat{Demands: []string{}}.IsZero())
	assert.True(t, training.Unseated{}.IsZero())
}

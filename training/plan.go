package training

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Plan is which officer takes which course in which session, and who has no seat and why. The zero Plan plans nothing.
//
// It is made by [Curriculum.Plan]. Its JSON form is an object; that of the zero Plan is an empty one.
type Plan struct {
	// Day is the day as of which was planned: sessions that had begun by then are out of reach.
	Day calendar.Date `json:"day,omitzero"`
	// Seats are the seats taken, by departure, officer and first day of the session.
	Seats []Seat `json:"seats,omitzero"`
	// Unseated are the courses that are still needed, or may be, and that no seat is taken for; in the same order.
	Unseated []Unseated `json:"unseated,omitzero"`
	// Ready are the officers for whom all that bars is done or seated, in the same order.
	Ready []string `json:"ready,omitzero"`
	// Most is how many officers could be ready at most with these sessions.
	Most int `json:"most,omitzero"`
	// Proved says that no plan makes more officers ready, nor as many with more courses that bar seated, nor then with more
	// that advise. Where it is false the search was given up after a fixed number of steps.
	Proved bool `json:"proved,omitzero"`
}

// Seat is one officer's seat in one session. The zero Seat is none.
//
// Its JSON form is an object; that of the zero Seat is an empty one.
type Seat struct {
	// Officer is the number of the officer.
	Officer string `json:"officer,omitzero"`
	// Course is the ID of the course.
	Course string `json:"course,omitzero"`
	// Title is what people read for it: that of the first demand that asks it.
	Title bilingual.Text `json:"title,omitzero"`
	// Demands are the IDs of the demands for which it is taken.
	Demands []string `json:"demands,omitzero"`
	// Latest is the last day on which it could be completed.
	Latest calendar.Date `json:"latest,omitzero"`
	// Session is the ID of the session.
	Session string `json:"session,omitzero"`
	// Period is the days of the session.
	Period calendar.Period `json:"period,omitzero"`
	// Place is where it is given; zero where that is not stated.
	Place bilingual.Text `json:"place,omitzero"`
}

// Unseated is a course that an officer needs, or may need, and has no seat for. The zero Unseated is none.
//
// Its JSON form is an object; that of the zero Unseated is an empty one.
type Unseated struct {
	// Officer is the number of the officer.
	Officer string `json:"officer,omitzero"`
	// Standing is how the officer stands with the course; where a seat is taken and is not enough, how after it.
	Standing Standing `json:"standing,omitzero"`
	// Reason is why there is no seat.
	Reason Reason `json:"reason,omitzero"`
}

// IsZero says whether it plans nothing.
func (p Plan) IsZero() bool {
	return p.Day.IsZero() && p.Seats == nil && p.Unseated == nil && p.Ready == nil && p.Most == 0 && !p.Proved
}

// IsZero says whether it is no seat.
func (s Seat) IsZero() bool {
	return s.Officer == "" && s.Course == "" && s.Title.IsZero() && s.Demands == nil && s.Latest.IsZero() && s.Session == "" &&
		s.Period.IsZero() && s.Place.IsZero()
}

// IsZero says whether it is none.
func (u Unseated) IsZero() bool { return u == Unseated{} }

// Taken is how many seats of the session are taken.
func (p Plan) Taken(session string) int {
	taken := 0
	for _, seat := range p.Seats {
		if seat.Session == session {
			taken++
		}
	}
	return taken
}

// Plan seats the trainees in the sessions, as of the day: as many officers as possible are ready, that is have all that
// bars done or seated; with as many, as many courses that bar are seated, and then as many that advise. Of plans that are
// equal so far the one is taken in which who departs earlier, then who has the lower number, has the earlier session. The
// order of trainees and sessions changes nothing.
//
// A seat is taken only where the certificate would count when it is asked for: a session that has not begun by the day,
// that ends before departure (for a course on arrival begins on departure or later), and whose certificate still holds
// then. No officer sits in two sessions with a day in common, and a session whose seats are not stated seats nobody.
//
// The plan is exact for what a rotation needs: some hundred officers. Where the search takes too many steps the plan says
// that it is not proved. A day that is none, a faulty curriculum or session, and an ID that is missing or stands twice
// are faults.
func (c Curriculum) Plan(day calendar.Date, trainees []Trainee, sessions []Session) (Plan, error) {
	if err := checkPlan(c, day, trainees, sessions); err != nil {
		return Plan{}, err
	}
	trainees, sessions = slices.Clone(trainees), slices.Clone(sessions)
	slices.SortFunc(trainees, func(a, b Trainee) int {
		return cmp.Or(a.Assignment.Departure().Compare(b.Assignment.Departure()), cmp.Compare(a.Officer, b.Officer))
	})
	slices.SortFunc(sessions, func(a, b Session) int {
		return cmp.Or(a.Period.Compare(b.Period), cmp.Compare(a.ID, b.ID))
	})
	planner := planner{curriculum: c, day: day, sessions: sessions}
	pupils := make([]pupil, len(trainees))
	for i, t := range trainees {
		pupils[i] = planner.pupil(t)
	}
	found := seat(sessions, pupils)
	plan := Plan{Day: day, Most: found.most, Proved: found.proved}
	for i, p := range pupils {
		planner.report(&plan, p, found.chosen[i], found.taken)
	}
	return plan, nil
}

var (
	wantDay    = bilingual.Text{English: "the day as of which to plan", French: "le jour à compter duquel planifier"}
	wantUnique = bilingual.Text{English: "each ID once", French: "chaque identifiant une seule fois"}
)

func checkPlan(c Curriculum, day calendar.Date, trainees []Trainee, sessions []Session) error {
	var faults fault.List
	faults.AddError("curriculum", c.Check())
	if day.IsZero() {
		faults.Add(fault.Absent("day", wantDay))
	}
	seen := map[string]bool{}
	for i, t := range trainees {
		at := fault.Path("trainees").Index(i).Key("officer")
		if t.Officer == "" {
			faults.Add(fault.Absent(at, wantOfficer))
		} else if seen[t.Officer] {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(t.Officer), Accepted: wantUnique})
		}
		seen[t.Officer] = true
	}
	clear(seen)
	for i, s := range sessions {
		at := fault.Path("sessions").Index(i)
		faults.AddError(at, s.Check())
		if seen[s.ID] && s.ID != "" {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(s.ID), Accepted: wantUnique})
		}
		seen[s.ID] = true
	}
	return faults.Err()
}

var (
	seatWord     = bilingual.Text{English: "%s, %s: %s", French: "%s, %s\u00a0: %s"}
	placeWord    = bilingual.Text{English: " (%s)", French: " (%s)"}
	unseatedWord = bilingual.Text{English: "%s, %s; %s", French: "%s, %s\u00a0; %s"}
)

// Explain says in one line who sits where: "o-0412, Pre-deployment training: May 5, 2008 to May 16, 2008 (Ottawa)".
func (s Seat) Explain(tag language.Tag) string {
	line := fmt.Sprintf(seatWord.In(tag), s.Officer, s.Title.In(tag), s.Period.In(tag))
	if place := s.Place.In(tag); place != "" {
		line += fmt.Sprintf(placeWord.In(tag), place)
	}
	return line
}

// Explain says in one line who has no seat for what, and why.
func (u Unseated) Explain(tag language.Tag) string {
	return fmt.Sprintf(unseatedWord.In(tag), u.Officer, u.Standing.Explain(tag), u.Reason.Title().In(tag))
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Plan as it was.
func (p *Plan) UnmarshalJSON(data []byte) error {
	var read Plan
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("day", &read.Day)
		fault.Items(o, "seats", &read.Seats)
		fault.Items(o, "unseated", &read.Unseated)
		fault.Items(o, "ready", &read.Ready)
		o.Optional("most", &read.Most)
		o.Optional("proved", &read.Proved)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Seat as it was.
func (s *Seat) UnmarshalJSON(data []byte) error {
	var read Seat
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("course", &read.Course)
		o.Optional("title", &read.Title)
		fault.Items(o, "demands", &read.Demands)
		o.Optional("latest", &read.Latest)
		o.Optional("session", &read.Session)
		o.Optional("period", &read.Period)
		o.Optional("place", &read.Place)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Unseated as it was.
func (u *Unseated) UnmarshalJSON(data []byte) error {
	var read Unseated
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("standing", &read.Standing)
		o.Optional("reason", &read.Reason)
	})
	if err != nil {
		return err
	}
	*u = read
	return nil
}

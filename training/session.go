package training

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Session is one time that a course is given. The zero Session is none. Sessions compare with ==.
//
// Its JSON form is an object; that of the zero Session is an empty one.
type Session struct {
	// ID is the code under which the caller keeps the session.
	ID string `json:"id,omitzero"`
	// Course is the ID of the course.
	Course string `json:"course,omitzero"`
	// Period is the days of the session. Who takes part has completed the course on its last day.
	Period calendar.Period `json:"period,omitzero"`
	// Seats is how many officers it takes, in [policy.Persons]; zero where that is not stated, and then it seats nobody.
	Seats policy.Measure `json:"seats,omitzero"`
	// Place is where it is given; zero where that is not stated.
	Place bilingual.Text `json:"place,omitzero"`
}

// IsZero says whether it is no session: nothing about it is stated.
func (s Session) IsZero() bool { return s == Session{} }

var (
	wantSession = bilingual.Text{English: "the code of the session", French: "le code de la séance"}
	wantPeriod  = bilingual.Text{English: "the first and the last day", French: "le premier et le dernier jour"}
	wantSeats   = bilingual.Text{English: "a whole number of persons, 0 or more", French: "un nombre entier de personnes, 0 ou plus"}
)

// Check lists what is wrong with the session, each at the key of its JSON form: no ID, course or period, a period without
// end, seats that are not a whole number of persons, a place in one language only.
func (s Session) Check() error {
	var faults fault.List
	if s.ID == "" {
		faults.Add(fault.Absent("id", wantSession))
	}
	if s.Course == "" {
		faults.Add(fault.Absent("course", wantID))
	}
	if s.Period.IsZero() {
		faults.Add(fault.Absent("period", wantPeriod))
	} else if s.Period.IsOpenEnded() {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "period", Given: bilingual.Both(s.Period.In), Accepted: wantPeriod})
	}
	if number := s.Seats.Number(); !s.Seats.IsZero() &&
		(s.Seats.Unit() != policy.Persons || number.IsNegative() || !number.IsInteger()) {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "seats", Given: bilingual.Both(s.Seats.In), Accepted: wantSeats})
	}
	faults.AddText("place", s.Place)
	return faults.Err()
}

// certificate is what who takes part in the session holds after it.
func (s Session) certificate(officer string) Certificate {
	return Certificate{Officer: officer, Course: s.Course, Completed: s.Period.Last()}
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Session as it was.
func (s *Session) UnmarshalJSON(data []byte) error {
	var read Session
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("course", &read.Course)
		o.Optional("period", &read.Period)
		o.Optional("seats", &read.Seats)
		o.Optional("place", &read.Place)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

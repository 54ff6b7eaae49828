package training

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Standing is how a trainee stands with one course that the curriculum asks: done, missing, expiring during the tour, or
// not stated. The zero Standing says nothing. Standings compare with ==.
//
// Its JSON form is an object; that of the zero Standing is an empty one.
type Standing struct {
	// Item is what is asked, and why.
	Item Item `json:"item,omitzero"`
	// State is how the trainee stands.
	State State `json:"state,omitzero"`
	// Days are the days on which the certificates on file meet the demand; for a course on arrival, the days of departure.
	Days calendar.Spans `json:"days,omitzero"`
	// Ends is the first day of the tour on which no certificate holds, where the state is [Expires]; else no date.
	Ends calendar.Date `json:"ends,omitzero"`
	// Latest is the last day on which the course can be completed so that it counts: the day before departure, the day
	// before the certificate ends, or so many days after departure for a course on arrival. It is no date where the course
	// is done or the departure is not stated.
	Latest calendar.Date `json:"latest,omitzero"`
	// Lacks is the fact that is missing where the state is [NotStated]; else zero.
	Lacks policy.Fact `json:"lacks,omitzero"`
}

// IsZero says whether it says nothing.
func (s Standing) IsZero() bool { return s == Standing{} }

// Needed says whether the course is still to be taken, or may be: all but what is done.
func (s Standing) Needed() bool { return s.State.Valid() && s.State != Done }

// Standings are how the trainee stands with each course that the curriculum asks of the assignment, in its order, as
// certificates count on the day. A demand without a validity on that day is left out.
func (c Curriculum) Standings(t Trainee, day calendar.Date) []Standing {
	var standings []Standing
	for _, d := range c {
		if standing, asked := d.standing(t, day); asked {
			standings = append(standings, standing)
		}
	}
	return standings
}

// standing is how the trainee stands with the demand, and whether it asks something.
func (d Demand) standing(t Trainee, day calendar.Date) (Standing, bool) {
	within, inForce := d.Within.On(day)
	item, asked := d.item(t.Assignment)
	if !inForce || !asked {
		return Standing{}, false
	}
	days := d.days(d.fact(), t, within.Value)
	s := Standing{Item: item, State: Missing, Days: days.Met(), Latest: d.latest(t.Assignment, within.Value)}
	leaves := t.Assignment.Departure()
	switch {
	case days.Over(d.period(t.Assignment.Tour)) == policy.Met:
		s.State, s.Latest = Done, calendar.Date{}
	case !days.Known():
		s.State, s.Lacks = NotStated, days.Fact()
	case s.Days.Contains(leaves): // asked throughout the tour, or it would be done
		s.State, s.Ends = Expires, s.Days.NextOut(leaves)
		s.Latest = s.Ends.AddDays(-1)
	}
	return s, true
}

// period are the days of the tour on which the demand must be met.
func (d Demand) period(tour calendar.Period) calendar.Period {
	if d.moment() == policy.Throughout {
		return tour
	}
	return calendar.Single(tour.From())
}

var (
	standingWord = bilingual.Text{English: "%s: %s", French: "%s\u00a0: %s"}
	lackWord     = bilingual.Text{English: " (%s)", French: " (%s)"}
	endsWord     = bilingual.Text{English: ", from %s on", French: ", à compter du %s"}
	latestWord   = bilingual.Text{English: ", to be completed by %s", French: ", à terminer au plus tard le %s"}
	adviceWord   = bilingual.Text{English: " (advised only)", French: " (à titre indicatif)"}
)

// Explain says in one line how the trainee stands: "Pre-deployment training: missing, to be completed by June 30, 2008".
func (s Standing) Explain(tag language.Tag) string {
	line := fmt.Sprintf(standingWord.In(tag), s.Item.Title.In(tag), s.State.Title().In(tag))
	if !s.Lacks.IsZero() {
		line += fmt.Sprintf(lackWord.In(tag), s.Lacks.Title().In(tag))
	}
	if !s.Ends.IsZero() {
		line += fmt.Sprintf(endsWord.In(tag), s.Ends.In(tag))
	}
	if !s.Latest.IsZero() {
		line += fmt.Sprintf(latestWord.In(tag), s.Latest.In(tag))
	}
	if s.Needed() && s.Item.Effect == policy.Advises {
		line += adviceWord.In(tag)
	}
	return line
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Standing as it was.
func (s *Standing) UnmarshalJSON(data []byte) error {
	var read Standing
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("item", &read.Item)
		o.Optional("state", &read.State)
		o.Optional("days", &read.Days)
		o.Optional("ends", &read.Ends)
		o.Optional("latest", &read.Latest)
		o.Optional("lacks", &read.Lacks)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

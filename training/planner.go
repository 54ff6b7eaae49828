package training

import (
	"cmp"
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// planner says what each trainee needs and which sessions would do, and reports what was found.
type planner struct {
	curriculum Curriculum
	day        calendar.Date
	sessions   []Session // by first day, then by ID
}

// pupil is a trainee with what is needed.
type pupil struct {
	trainee Trainee
	needs   []need
	unknown []Standing // of which nobody can tell whether they are needed
}

// need is one course that a trainee needs, for one demand or more.
type need struct {
	course    string
	bars      bool
	standings []Standing
	options   []int  // places of the sessions that would do, in their order
	without   Reason // why there are no options
}

// pupil is what the trainee needs, demands for one course together.
func (p planner) pupil(t Trainee) pupil {
	made := pupil{trainee: t}
	for _, s := range p.curriculum.Standings(t, p.day) {
		if s.State == NotStated {
			made.unknown = append(made.unknown, s)
		} else if s.Needed() {
			made.add(s)
		}
	}
	for i := range made.needs {
		p.look(t, &made.needs[i])
	}
	return made
}

func (p *pupil) add(s Standing) {
	i := slices.IndexFunc(p.needs, func(n need) bool {
		return n.course == s.Item.Course && n.standings[0].Item.Given == s.Item.Given
	})
	if i < 0 {
		i = len(p.needs)
		p.needs = append(p.needs, need{course: s.Item.Course})
	}
	p.needs[i].bars = p.needs[i].bars || s.Item.Effect == policy.Bars
	p.needs[i].standings = append(p.needs[i].standings, s)
}

// look finds the sessions that would do.
func (p planner) look(t Trainee, n *need) {
	n.without = NoSession
	for i, session := range p.sessions {
		if session.Course != n.course {
			continue
		}
		switch {
		case !p.inTime(t, *n, session):
			if n.without == NoSession {
				n.without = NotInTime
			}
		case session.Seats.IsZero():
			n.without = SeatsNotStated
		default:
			n.options = append(n.options, i)
		}
	}
}

// inTime says whether the session can still be taken, and makes the certificate hold when it is asked for: for all demands
// that bar where one does, else for all.
func (p planner) inTime(t Trainee, n need, session Session) bool {
	leaves := t.Assignment.Departure()
	if n.standings[0].Item.Given == OnArrival {
		if session.Period.From().Before(leaves) {
			return false
		}
	} else if !session.Period.Last().Before(leaves) {
		return false
	}
	if session.Period.From().Before(p.day) {
		return false
	}
	trained := t.With(session.certificate(t.Officer))
	for _, s := range n.standings {
		if n.bars && s.Item.Effect != policy.Bars {
			continue
		}
		if p.after(trained, s.Item.Demand).State != Done {
			return false
		}
	}
	return true
}

// after is how the trainee stands with the demand.
func (p planner) after(t Trainee, demand string) Standing {
	i := slices.IndexFunc(p.curriculum, func(d Demand) bool { return d.ID == demand })
	standing, _ := p.curriculum[i].standing(t, p.day)
	return standing
}

// report adds to the plan what was chosen for the pupil: for each need the place of a session, or -1.
func (p planner) report(plan *Plan, who pupil, chosen []int, taken []int) {
	officer, ready := who.trainee.Officer, !who.blocked()
	missed := func(s Standing, reason Reason) {
		plan.Unseated = append(plan.Unseated, Unseated{Officer: officer, Standing: s, Reason: reason})
	}
	for _, s := range who.unknown {
		missed(s, NotKnown)
	}
	first := len(plan.Seats)
	for i, n := range who.needs {
		if chosen[i] < 0 {
			ready = ready && !n.bars
			for _, s := range n.standings {
				missed(s, p.why(n, taken))
			}
			continue
		}
		session := p.sessions[chosen[i]]
		made := Seat{
			Officer: officer, Course: n.course, Title: n.standings[0].Item.Title, Latest: n.standings[0].Latest,
			Session: session.ID, Period: session.Period, Place: session.Place,
		}
		trained := who.trainee.With(session.certificate(officer))
		for _, s := range n.standings {
			if after := p.after(trained, s.Item.Demand); after.State != Done {
				missed(after, TooShort)
				continue
			}
			made.Demands = append(made.Demands, s.Item.Demand)
		}
		plan.Seats = append(plan.Seats, made)
	}
	slices.SortStableFunc(plan.Seats[first:], func(a, b Seat) int {
		return cmp.Or(a.Period.Compare(b.Period), cmp.Compare(a.Session, b.Session))
	})
	if ready {
		plan.Ready = append(plan.Ready, officer)
	}
}

// why is why there is no seat for the need: seats are left in none of the sessions that would do, or only at a time when
// the officer sits elsewhere, as else the seat would have been taken.
func (p planner) why(n need, taken []int) Reason {
	if len(n.options) == 0 {
		return n.without
	}
	for _, option := range n.options {
		if taken[option] < p.sessions[option].Seats.Int() {
			return Clash
		}
	}
	return Full
}

// blocked says whether no seats would make the officer ready: something that bars is not known, or no session would do.
func (p pupil) blocked() bool {
	return slices.ContainsFunc(p.unknown, func(s Standing) bool { return s.Item.Effect == policy.Bars }) ||
		slices.ContainsFunc(p.needs, func(n need) bool { return n.bars && len(n.options) == 0 })
}

// overlapsAny says whether the session has a day in common with one of the chosen.
func overlapsAny(sessions []Session, option int, chosen []int) bool {
	return slices.ContainsFunc(chosen, func(other int) bool {
		return other >= 0 && sessions[option].Period.Overlaps(sessions[other].Period)
	})
}

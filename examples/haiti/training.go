package main

import (
	"slices"
	"time"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

type trainingLine struct {
	Course   training.Course    `json:"course"`
	Length   training.Length    `json:"nearest_known_length"`
	Latest   calendar.Date      `json:"latest_start"`
	Sessions []training.Session `json:"sessions"`
	Plan     training.Plan      `json:"plan"`
	Demands  []demandLine       `json:"demands"`
}

// demandLine is how those selected stand with one course that the curriculum asks.
type demandLine struct {
	Item   training.Item          `json:"item"`
	States map[training.State]int `json:"states"`
}

// sessions are the courses on offer before the departure. The weeks and the seats are assumed; the length of the first
// is the nearest that a source gives.
func sessions() []training.Session {
	ottawa := training.PreDeployment().Place
	session := func(id, course string, from calendar.Date, days, seats int) training.Session {
		return training.Session{ID: id, Course: course, Period: calendar.Days(from, days), Seats: policy.Whole(seats, policy.Persons), Place: ottawa}
	}
	june := func(day int) calendar.Date { return calendar.On(2008, time.June, day) }
	return []training.Session{
		session("A1", "pre-deployment", june(2), 14, 12),
		session("A2", "weapons", june(16), 3, 12),
		session("B1", "pre-deployment", june(9), 14, 4),
		session("B2", "weapons", june(23), 3, 4),
	}
}

// train sets out what those selected still need, in which week, and what the seats allow.
func (d *dossier) train(day calendar.Date) error {
	d.Training.Course = training.PreDeployment()
	d.Training.Length, _ = d.Training.Course.LengthNear(departure)
	d.Training.Latest = departure.AddDays(-d.Training.Length.Days.Int())
	d.Training.Sessions = sessions()
	standard := training.Standard()
	var trainees []training.Trainee
	for i, s := range d.Selected {
		trainees = append(trainees, training.Trainee{
			Officer:      s.Officer,
			Assignment:   training.Assignment{Organization: arrangement.UnitedNations, Role: d.role(s.Post), Armed: policy.Yes, Tour: tour},
			Certificates: certificates(i),
		})
	}
	for _, t := range trainees {
		for _, standing := range standard.Standings(t, day) {
			i := slices.IndexFunc(d.Training.Demands, func(l demandLine) bool { return l.Item.Demand == standing.Item.Demand })
			if i < 0 {
				i = len(d.Training.Demands)
				d.Training.Demands = append(d.Training.Demands, demandLine{Item: standing.Item, States: map[training.State]int{}})
			}
			d.Training.Demands[i].States[standing.State]++
		}
	}
	var err error
	d.Training.Plan, err = standard.Plan(day, trainees, d.Training.Sessions)
	return err
}

// certificates are made up like the candidates: of every eight selected, one has come home from training for a rotation
// that was put off, and the file of one does not say.
func certificates(place int) []training.Certificate {
	march := calendar.On(2008, time.March, 28)
	switch place % 8 {
	case 2:
		return []training.Certificate{{Course: "pre-deployment", Completed: march}, {Course: "weapons", Completed: march}}
	case 5:
		return nil
	default:
		return []training.Certificate{}
	}
}

func (d *dossier) role(post string) arrangement.Role {
	for _, p := range d.Posts {
		if p.ID == post {
			return p.Requirement.Role
		}
	}
	return ""
}

package main

import (
	"fmt"
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/mission/support"
)

type supportLine struct {
	There    []support.Tally  `json:"due_to_those_there"`
	Selected []support.Tally  `json:"due_to_those_selected"`
	Overdue  []overdueLine    `json:"overdue"`
	Medals   []medalGroupLine `json:"medals"`
}

// overdueLine is one kind of item that is overdue, with how many of it there are and since when.
type overdueLine struct {
	Item   support.Item `json:"item"`
	Number int          `json:"officers"`
}

// medalGroupLine is when the officers of one group earn which medal. All of a group leave on the same day.
type medalGroupLine struct {
	Tour     calendar.Period `json:"tour"`
	Officers int             `json:"officers"`
	Awards   []support.Award `json:"awards"`
}

// fileKept is the day up to which the made-up files of those who are there are complete: what was on time by then is
// done, and nothing since.
var fileKept = spring2008.Period().From()

// support sets out what is due to the contingent on the day, and which medals are earned when.
func (d *dossier) support(day calendar.Date) {
	haiti, rules := mission.Haiti(), support.Standard()
	var there, selected []support.File
	for i, group := range groups {
		for n := range group.officers {
			tour := mission.Tour{Officer: fmt.Sprintf("%d%02d", i+1, n+1), Mission: haiti.ID, Period: calendar.Between(group.leaves.AddMonths(-9), group.leaves)}
			there = append(there, support.File{Tour: tour, Done: doneBy(rules, tour)})
		}
	}
	for _, s := range d.Selected {
		tour := mission.Tour{Officer: s.Officer, Service: s.Service, Mission: haiti.ID, Post: s.Post, Period: tour}
		selected = append(selected, support.File{Tour: tour, Done: []support.Completion{}})
	}
	standings := rules.Contingent(there, day)
	d.Support.There = slices.Collect(standings.Tally())
	d.Support.Selected = slices.Collect(rules.Contingent(selected, day).Tally())
	for _, s := range standings.With(support.Overdue) {
		i := slices.IndexFunc(d.Support.Overdue, func(l overdueLine) bool { return l.Item.Rule == s.Item.Rule && l.Item.Due == s.Item.Due })
		if i < 0 {
			i = len(d.Support.Overdue)
			d.Support.Overdue = append(d.Support.Overdue, overdueLine{Item: s.Item})
		}
		d.Support.Overdue[i].Number++
	}
	d.medals(haiti, day)
}

// doneBy is everything whose last day lay before the day up to which the files are complete, done on that day.
func doneBy(rules support.Rules, tour mission.Tour) []support.Completion {
	done := []support.Completion{}
	for _, item := range rules.Due(tour, fileKept) {
		if !item.Due.IsZero() && item.Due.Before(fileKept) {
			done = append(done, support.Completion{Item: item.ID, On: item.Due})
		}
	}
	return done
}

// medals are worked out once for each group, whose officers are Canadian citizens on their first tour, which is assumed.
func (d *dossier) medals(haiti mission.Mission, day calendar.Date) {
	group := func(officers int, period calendar.Period) {
		if officers == 0 {
			return
		}
		record := support.Record{
			Officer: "1", Citizen: policy.Yes, Asked: []support.Completion{},
			Services: []support.Service{support.ServiceIn(haiti, mission.Tours{{Officer: "1", Mission: haiti.ID, Period: period}})},
		}
		d.Support.Medals = append(d.Support.Medals, medalGroupLine{
			Tour: period, Officers: officers, Awards: support.StandardMedals().Awards(record, day),
		})
	}
	for _, g := range groups {
		group(g.officers, calendar.Between(g.leaves.AddMonths(-9), g.leaves))
	}
	group(len(d.Selected), tour)
}

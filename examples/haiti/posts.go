package main

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

var (
	departure = calendar.On(2008, time.July, 1)
	tour      = calendar.Months(departure, 9)
)

// posts are the 24 positions. How they divide is assumed; the roles are those that the sources name for Haiti.
func posts() []personnel.Post {
	post := func(id string, title bilingual.Text, positions, priority int, role arrangement.Role) personnel.Post {
		return personnel.Post{
			ID: id, Title: title, Positions: positions, Priority: priority,
			Requirement: personnel.Requirement{Language: language.French, Armed: policy.Yes, Role: role},
		}
	}
	return []personnel.Post{
		post("adviser", bilingual.Text{English: "Adviser to the national police", French: "Conseil auprès de la police nationale"}, 6, 3, arrangement.Advising),
		post("monitor", bilingual.Text{English: "Monitor at the stations", French: "Surveillance dans les commissariats"}, 10, 2, arrangement.Monitoring),
		post("trainer", bilingual.Text{English: "Trainer of recruits", French: "Formation des recrues"}, 6, 3, arrangement.RecruitTraining),
		post("staff", bilingual.Text{English: "Administration of the police component", French: "Administration de la composante de police"}, 2, 1, arrangement.Administration),
	}
}

// fit says how well a candidate fits a post: by language, by years of service, and by an earlier mission. What counts
// how much is assumed. Whoever trains or advises speaks all day, so that language counts double there.
func fit(c personnel.Candidate) selection.Fit {
	l := c.Officer.Languages[0]
	spoken := fifth(l.Listening, l.Interview)
	if c.Requirement.Role == arrangement.RecruitTraining || c.Requirement.Role == arrangement.Advising {
		spoken = fifth(l.Listening, l.Interview, l.Listening, l.Interview)
	}
	earlier := 0
	if len(c.Officer.Tours) > 0 {
		earlier = 5
	}
	return selection.Fit{
		{Title: bilingual.Text{English: "spoken French", French: "français parlé"}, Points: spoken},
		{Title: bilingual.Text{English: "written French", French: "français écrit"}, Points: fifth(l.Reading, l.Writing)},
		{Title: bilingual.Text{English: "years of service", French: "années de service"}, Points: policy.Whole(min(years(c.Officer), 20), policy.Points)},
		{Title: bilingual.Text{English: "earlier mission", French: "mission antérieure"}, Points: policy.Whole(earlier, policy.Points)},
	}
}

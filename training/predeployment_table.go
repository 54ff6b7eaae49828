package training

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// PreDeployment is the training in Ottawa that everyone who passed the selection takes before a mission, with its
// lengths in the order of their dates, those without a date first. Each call gives a Course of its own.
func PreDeployment() Course {
	return Course{
		ID:       "pre-deployment",
		Title:    bilingual.Text{English: "Pre-deployment training", French: "Formation préalable au déploiement"},
		Provider: peacekeepingUnit,
		Place:    policeCollege,
		Subjects: subjects("customs", "geopolitics", "police-system", "living-conditions", "medical",
			"psychological-effects", "weapons"),
		Lengths: preDeploymentLengths(),
		Basis:   policy.Cite("spvm-training"),
	}
}

func preDeploymentLengths() []Length {
	return []Length{
		{
			Days: days(7), DaysMost: days(14),
			Basis: policy.Cite("spvm-training").Noting(bilingual.Text{
				English: "one to two weeks, by mission; the page has no date",
				French:  "une à deux semaines, selon la mission\u00a0; la page ne porte pas de date",
			}),
		},
		{
			On: calendar.InYear(2003), Mission: bilingual.Text{English: "East Timor", French: "Timor oriental"},
			Days: days(10), DaysMost: days(10),
			Basis: policy.Cite("pk75-peacekeeper-account").Noting(bilingual.Text{
				English: "ten days of sessions before leaving on August 30, 2003",
				French:  "dix jours de séances avant le départ du 30 août 2003",
			}),
		},
		{
			On: calendar.InMonth(2008, time.May), Mission: bilingual.Text{English: "Sudan", French: "Soudan"},
			Days: days(14),
			Basis: policy.Cite("sudan-blog-2008-05").Noting(bilingual.Text{
				English: "at least two weeks before leaving in May 2008",
				French:  "au moins deux semaines avant le départ de mai 2008",
			}),
		},
		{
			On: calendar.InMonth(2010, time.June), Mission: bilingual.Text{English: "Haiti", French: "Haïti"},
			Days: days(14), DaysMost: days(14),
			Basis: policy.Cite("quotidien-2010-06-22-blog").Noting(bilingual.Text{
				English: "two weeks for the 26 members of the 30th contingent",
				French:  "deux semaines pour les 26 membres du 30e contingent",
			}),
		},
		{
			On: calendar.InMonth(2010, time.December), Mission: bilingual.Text{English: "Sudan", French: "Soudan"},
			Days: days(5), DaysMost: days(5),
			Basis: policy.Cite("sudan-blog-2010-12").Noting(bilingual.Text{
				English: "five days in the week of December 12, 2010",
				French:  "cinq jours dans la semaine du 12 décembre 2010",
			}),
		},
		{
			On: calendar.InMonth(2011, time.January), Mission: bilingual.Text{English: "Afghanistan", French: "Afghanistan"},
			Days: days(42), DaysMost: days(42),
			Basis: policy.Cite("afghanistan-blog-2011-01").Deriving(bilingual.Text{
				English: "from early January 2011 to the departure in mid-February, about six weeks",
				French:  "du début de janvier 2011 au départ à la mi-février, environ six semaines",
			}),
		},
	}
}

func days(n int) policy.Measure { return policy.Whole(n, policy.CalendarDays) }

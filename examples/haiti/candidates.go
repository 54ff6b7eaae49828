package main

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// volunteers is how many candidates the generator makes up for each service. Only the services are real.
var volunteers = []struct {
	service  string
	officers int
}{
	{"spvm", 22},
	{"sq", 20},
	{"rcmp", 18},
	{"opp", 6},
	{"quebec-city", 6},
	{"gatineau", 4},
	{"longueuil", 4},
	{"ottawa", 4},
	{"durham", 3},
	{"saguenay", 3},
	{"saint-jerome", 2},
	{"riviere-du-loup", 1},
}

// flaws are the instructive ways in which a few candidates fall short on the day of departure.
var flaws = []func(*personnel.Officer){
	func(o *personnel.Officer) {
		o.Born, o.Sworn = departure.AddYears(-25).AddDays(47), departure.AddYears(-5).AddMonths(-1)
		o.Tours = []personnel.EarlierTour{}
	},
	func(o *personnel.Officer) { o.Born = departure.AddYears(-63).AddDays(120) },
	func(o *personnel.Officer) { o.Sworn = departure.AddYears(-5).AddDays(76) },
	func(o *personnel.Officer) { o.Languages[0].Listening = policy.Whole(55, policy.Percent) },
	func(o *personnel.Officer) { o.Languages[0].Reading = policy.Measure{} },
	func(o *personnel.Officer) { o.Languages[0].Language = language.English },
	func(o *personnel.Officer) { o.Licence = departure.AddMonths(-12).AddDays(31) },
	func(o *personnel.Officer) { o.Computer = "" },
	func(o *personnel.Officer) { o.Driving = calendar.Date{} },
	func(o *personnel.Officer) { o.Status, o.Retired = personnel.Retired, departure.AddYears(-6) },
	func(o *personnel.Officer) { o.Languages[0].Writing = policy.Whole(58, policy.Percent) },
	func(o *personnel.Officer) {
		o.Sworn = departure.AddYears(-5).AddDays(153)
		o.Languages[0].Interview = policy.Whole(50, policy.Percent)
	},
}

// makeCandidates makes up the candidates. The seed is fixed, so that the same program makes the same ones.
func makeCandidates() ([]personnel.Officer, error) {
	dice := rand.New(rand.NewPCG(2008, 24))
	var officers []personnel.Officer
	for _, v := range volunteers {
		for range v.officers {
			officers = append(officers, makeCandidate(dice, v.service, len(officers)+1))
		}
	}
	for i, flaw := range flaws {
		flaw(&officers[(i*len(officers)/len(flaws)+i)%len(officers)])
	}
	for i := range officers {
		officer, err := personnel.NewOfficer(officers[i])
		if err != nil {
			return nil, err
		}
		officers[i] = officer
	}
	return officers, nil
}

func makeCandidate(dice *rand.Rand, service string, number int) personnel.Officer {
	sworn := calendar.On(1980+dice.IntN(22), time.Month(1+dice.IntN(12)), 1+dice.IntN(28))
	score := func() policy.Measure { return policy.Whole(60+5*dice.IntN(9), policy.Percent) }
	officer := personnel.Officer{
		ID:       fmt.Sprintf("%03d", number),
		Service:  service,
		Born:     sworn.AddYears(-20 - dice.IntN(8)).AddDays(-dice.IntN(300)),
		Sworn:    sworn,
		Status:   personnel.Active,
		Licence:  sworn.AddYears(-2 - dice.IntN(3)),
		Driving:  sworn.AddYears(-1),
		Computer: policy.Yes,
		Languages: []personnel.LanguageAssessment{{
			Language: language.French, On: calendar.On(2008, time.March, 3+dice.IntN(20)),
			Reading: score(), Listening: score(), Writing: score(), Interview: score(),
		}},
		Tours: []personnel.EarlierTour{},
	}
	if dice.IntN(4) == 0 {
		officer.Tours = append(officer.Tours, personnel.EarlierTour{
			Mission: "MINUSTAH", Period: calendar.Months(calendar.On(2005, time.January+time.Month(dice.IntN(12)), 1), 9),
		})
	}
	return officer
}

// years are the whole years of service on the day of departure.
func years(o personnel.Officer) int {
	n := departure.Year() - o.Sworn.Year()
	if o.Sworn.Anniversary(n).After(departure) {
		n--
	}
	return n
}

// fifth is a fifth of the points by which a score passes 60 percent.
func fifth(scores ...policy.Measure) policy.Measure {
	sum := decimal.Zero
	for _, s := range scores {
		sum = sum.Add(s.Number().Sub(decimal.New(60, 0)))
	}
	points, err := policy.Measured(sum.Mul(decimal.New(2, -1)), policy.Points)
	if err != nil {
		return policy.Whole(0, policy.Points)
	}
	return points
}

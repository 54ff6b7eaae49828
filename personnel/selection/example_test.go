package selection_test

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

func Example() {
	plan, err := selection.Choose(context.Background(), selection.Problem{
		Posts:    []personnel.Post{post("trainer", 1, 2)},
		Officers: []personnel.Officer{officer("001", "sq"), officer("002", "spvm"), officer("003", "spvm")},
		Rules:    rules(),
		Tour:     tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 3}, {Service: "spvm", Officers: 5}},
		Fit: func(c personnel.Candidate) selection.Fit {
			if c.Officer.ID == "002" {
				return selection.Fit{{Title: bilingual.Text{English: "language", French: "langue"}, Points: policy.Whole(8, policy.Points)}}
			}
			return nil
		},
	})
	fmt.Println(err, plan.Verify())
	for chosen := range plan.Assignments() {
		chosen := selection.Assignment(chosen)
		fmt.Println(chosen.Officer, chosen.Post, chosen.Fit.Total())
	}
	for next := range plan.NextInLine("trainer") {
		fmt.Println(next.Officer, next.Outcome, next.Outcome.Title().In(language.French))
	}
	// Output:
	// <nil> <nil>
	// 002 trainer 8
	// 001 outranked fonction déjà pourvue
	// 003 outranked fonction déjà pourvue
}

func ExamplePlan_Standings() {
	unknown := officer("004", "sq")
	unknown.Computer = "" // nobody said
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1)},
		Officers: []personnel.Officer{officer("001", "sq"), officer("002", "sq"), officer("003", "levis"), unknown},
		Rules:    rules(), Tour: tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 1}},
	}
	plan, _ := selection.Choose(context.Background(), problem)
	for standing := range plan.Standings() {
		var s selection.Standing = standing
		var outcome selection.Outcome = s.Outcome
		fmt.Println(s.Officer, outcome)
	}
	for post, open := range plan.Open() {
		fmt.Println(post, open, "open")
	}
	// Output:
	// 001 selected
	// 002 service-full
	// 003 capacity-not-stated
	// 004 not-eligible
	// monitor 1 open
}

func ExamplePlan_Verify() {
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 1, 1)},
		Officers: []personnel.Officer{officer("001", "sq")},
		Rules:    rules(), Tour: tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 1}},
	}
	plan, _ := selection.Choose(context.Background(), problem)
	record, _ := json.Marshal(plan)

	var kept selection.Plan // read by somebody else, years later
	fmt.Println(json.Unmarshal(record, &kept), kept.Verify(), kept.Filled())
	// Output: <nil> <nil> 1
}

func ExamplePlan_VerifyFor() {
	// A caller who has judged and rated everybody: officer 0 may be a trainer or a monitor, officer 1 a monitor.
	problem := selection.Problem{
		Posts:    []personnel.Post{{ID: "trainer", Positions: 1, Priority: 2}, {ID: "monitor", Positions: 1, Priority: 1}},
		Officers: []personnel.Officer{{ID: "001", Service: "sq"}, {ID: "002", Service: "spvm"}},
		Capacity: []selection.Capacity{{Service: "sq", Officers: 1}, {Service: "spvm", Officers: 1}},
		Eligible: func(officer int) iter.Seq2[int, selection.Score] {
			return maps.All([]map[int]selection.Score{{0: 1250, 1: 2000}, {1: 725}}[officer])
		},
	}
	plan, _ := selection.Choose(context.Background(), problem)
	for a := range plan.Assignments() {
		fmt.Println(a.Officer, a.Post, a.Score)
	}
	fmt.Println(plan.VerifyFor(context.Background(), problem))

	problem.Capacity[0].Officers = 0
	fmt.Println(plan.VerifyFor(context.Background(), problem))
	// Output:
	// 001 trainer 12.5
	// 002 monitor 7.25
	// <nil>
	// sq: is another in the problem
}

func ExampleScored() {
	score, err := selection.Scored(decimal.RequireFromString("12.5"))
	fmt.Println(int64(score), score, err)

	_, err = selection.ParseScore("12.345")
	fmt.Println(err)
	// Output:
	// 1250 12.5 <nil>
	// document: out of range; given: “12.345”; accepted: a number of points of at most two decimal places, within ±10,000,000,000
}

// The usual parts of a fit, from the facts of the officer and from what the caller knows.
func ExampleFit() {
	wishes := map[string]int{"001": 2}
	rate := func(c personnel.Candidate) selection.Fit {
		var skills, first int
		if c.Officer.Computer == policy.Yes {
			skills = 4
		}
		if c.Officer.Tours != nil && len(c.Officer.Tours) == 0 { // none, as against not stated
			first = 3
		}
		spoken := policy.Whole(0, policy.Points)
		for _, l := range c.Officer.Languages {
			if l.Language == c.Requirement.Language && l.Interview.Unit() == policy.Points {
				spoken = l.Interview
			}
		}
		part := func(english, french string, points policy.Measure) selection.Part {
			return selection.Part{Title: bilingual.Text{English: english, French: french}, Points: points}
		}
		return selection.Fit{
			part("skills", "compétences", policy.Whole(skills, policy.Points)),
			part("language of operation", "langue de travail", spoken),
			part("experience", "expérience", policy.Whole(5*len(c.Officer.Tours), policy.Points)),
			part("first mission", "première mission", policy.Whole(first, policy.Points)),
			part("wishes", "préférences", policy.Whole(wishes[c.Officer.ID], policy.Points)),
		}
	}
	her := officer("001", "sq")
	her.Languages = []personnel.LanguageAssessment{{Language: language.French, Interview: policy.Whole(80, policy.Points)}}
	her.Tours = []personnel.EarlierTour{}
	fit := rate(personnel.Candidate{Officer: her, Requirement: post("monitor", 1, 1).Requirement})
	fmt.Println(fit.Total(), fit.Score())
	// Output: 89 89
}

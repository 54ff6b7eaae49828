package selection_test

import (
	"context"
	"encoding/json"
	"fmt"

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

func ExampleFit() {
	fit := selection.Fit{
		selection.Part{Title: bilingual.Text{English: "language", French: "langue"}, Points: policy.Whole(7, policy.Points)},
		selection.Part{Title: bilingual.Text{English: "experience", French: "expérience"}, Points: policy.Whole(5, policy.Points)},
	}
	fmt.Println(fit.Total())
	// Output: 12
}

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

// Three posts, of which 30 % are to be filled by women: one.
func ExampleChooseFor() {
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1), post("trainer", 1, 2)},
		Officers: []personnel.Officer{officer("001", "sq"), officer("002", "sq"), officer("003", "spvm"), officer("004", "spvm")},
		Rules:    rules(),
		Tour:     tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 2}, {Service: "spvm", Officers: 2}},
	}
	declared := map[string]policy.Answer{"004": policy.Yes, "001": policy.No} // the others did not say
	aims := selection.Aims{Targets: []selection.Target{{
		ID: "women", Title: bilingual.Text{English: "women", French: "femmes"},
		Least: policy.Whole(30, policy.Percent),
		Who:   func(o personnel.Officer) policy.Answer { return declared[o.ID] },
	}}}
	var plan selection.AimedPlan
	plan, err := selection.ChooseFor(context.Background(), problem, aims)
	fmt.Println(err)
	for chosen := range plan.Assignments() {
		fmt.Println(chosen.Officer, chosen.Post)
	}
	for target := range plan.Targets() {
		var reached selection.Reached = target
		fmt.Println(reached.Explain(language.French))
	}
	var merit, bound selection.Merit = plan.Merit(), plan.Bound()
	var proof selection.Proof = plan.Proof()
	fmt.Println(merit == bound, plan.Gap() == selection.Merit{}, proof.Title().In(language.English))

	record, _ := json.Marshal(plan) // which does not say who belongs
	var kept selection.AimedPlan
	fmt.Println(json.Unmarshal(record, &kept), kept.VerifyFor(context.Background(), problem, aims))
	// Output:
	// <nil>
	// 001 monitor
	// 002 monitor
	// 004 trainer
	// femmes, au moins 1 personne : 1
	// true true proved by prices
	// <nil> <nil>
}

// An officer withdraws; of the plan, as much as can be is kept.
func ExampleChooseFor_change() {
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1), post("trainer", 1, 2)},
		Officers: []personnel.Officer{officer("001", "sq"), officer("002", "sq"), officer("003", "spvm"), officer("004", "spvm")},
		Rules:    rules(),
		Tour:     tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 2}, {Service: "spvm", Officers: 2}},
	}
	before, _ := selection.Choose(context.Background(), problem)
	var aims selection.Aims
	for chosen := range before.Assignments() {
		aims.Former = append(aims.Former, chosen)
	}
	problem.Officers = problem.Officers[1:] // 001 withdraws
	after, err := selection.ChooseFor(context.Background(), problem, aims)
	fmt.Println(err, after.VerifyFor(context.Background(), problem, aims))
	for c := range after.Changes() {
		var change selection.Change = c
		fmt.Println(change.Explain(language.English))
	}
	fmt.Println(after.Merit().Explain(language.English))
	// Output:
	// <nil> <nil>
	// 001 leaves monitor
	// 004 joins monitor
	// kept: 2 assignments; missing from targets: 0 persons; priority filled: 4; fit: 0 points
}

// Why a plan with a target is as it is: who was next and why not, and what one position less would change.
func ExampleAimedPlan_Reasons() {
	problem := selection.Problem{
		Posts:    []personnel.Post{post("trainer", 1, 2)},
		Officers: []personnel.Officer{officer("001", "sq"), officer("002", "sq"), officer("003", "spvm")},
		Rules:    rules(),
		Tour:     tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 1}, {Service: "spvm", Officers: 1}},
	}
	declared := map[string]policy.Answer{"003": policy.Yes}
	aims := selection.Aims{Targets: []selection.Target{{
		ID: "women", Title: bilingual.Text{English: "women", French: "femmes"}, Least: policy.Whole(1, policy.Persons),
		Who: func(o personnel.Officer) policy.Answer { return declared[o.ID] },
	}}}
	plan, err := selection.ChooseFor(context.Background(), problem, aims)
	fmt.Println(err)
	var reasons selection.Reasons
	reasons, err = plan.Reasons(context.Background(), problem, aims)
	fmt.Println(err)
	for s := range reasons.Standings() {
		fmt.Println(s.Officer, s.Post, s.Outcome.Title().In(language.English))
	}
	for next := range reasons.NextInLine("trainer") {
		fmt.Println("next:", next.Officer)
		break
	}
	for price := range reasons.Prices() {
		fmt.Println("one position less:", price.Missing, "missing more, priority", price.Filled, "less")
	}
	// Output:
	// <nil>
	// <nil>
	// 001  the targets or the former plan come first
	// 002  the targets or the former plan come first
	// 003 trainer selected
	// next: 001
	// one position less: 1 missing more, priority 2 less
}

func ExamplePlan_Nearest() {
	unknown := officer("002", "sq")
	unknown.Computer = "" // nobody said
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1)},
		Officers: []personnel.Officer{officer("001", "sq"), unknown},
		Rules:    rules(), Tour: tour,
		Capacity: []selection.Capacity{{Service: "sq", Officers: 2}},
	}
	plan, _ := selection.Choose(context.Background(), problem)
	for post, open := range plan.Open() {
		near, err := plan.Nearest(context.Background(), problem, post, 3)
		fmt.Println(post, open, err)
		for _, n := range near {
			var nearest selection.Near = n
			fmt.Print(nearest.Explain(language.English))
		}
	}
	// Output:
	// monitor 1 <nil>
	// 002 (sq): not eligible
	// - computer skills: unknown, missing fact: computer skills
	// - leave on July 1, 2008, with: computer skills: state computer skills, by July 1, 2008
}

func ExamplePlan_Prices() {
	problem := selection.Problem{
		Posts:    []personnel.Post{post("monitor", 2, 1)},
		Officers: []personnel.Officer{officer("001", "spvm"), officer("002", "spvm")},
		Rules:    rules(), Tour: tour,
		Capacity: []selection.Capacity{{Service: "spvm", Officers: 1}},
	}
	plan, _ := selection.Choose(context.Background(), problem)
	for p := range plan.Prices() {
		var price selection.Price = p
		fmt.Println(price.Explain(language.English))
	}
	// Output: If spvm could spare one more officer, the plan would gain priority 1.
}

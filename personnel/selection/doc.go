// Package selection chooses which officers fill which posts: exactly, within what each service can spare, and with a
// proof that anyone can check.
//
// # The problem
//
// A [Problem] has posts with their positions and priorities, officers, the edition of the policy that says who is
// eligible, one tour that all of them serve, and for each service how many more officers it can spare throughout it.
// An officer fills at most one post, and only one that she is eligible for on the whole tour. Unknown is never read as
// eligible, and a service whose capacity is not stated spares nobody.
//
// # The answer
//
// [Choose] gives the [Plan] that is best by these rules, one after the other:
//
//  1. the sum of the priorities of the filled positions is as large as can be;
//  2. among those plans, the sum of the [Fit] of the officers chosen is as large as can be;
//  3. among those, the officers are taken in the order of their IDs: the first is chosen if any such plan chooses her,
//     and for the first post, in the order of their IDs, that any such plan gives her; and so on.
//
// So the same problem gives the same plan, in whatever order it is told and on any number of cores. [Plan.Verify] shows
// from prices kept with the plan, without trusting the solver, that no other plan is better by the first two rules;
// [Plan.VerifyFor], that this holds for every pair of the problem and not only for those that the plan records, and that
// the plan is the first by the third.
//
//	plan, err := selection.Choose(ctx, selection.Problem{Posts: posts, Officers: officers, Rules: rules, Tour: tour, Capacity: home})
//	err = plan.Verify()
//	for next := range plan.NextInLine("trainer") {
//		fmt.Println(next.Officer, next.Outcome)  // who was next, and why not chosen
//	}
//
// # Shares, targets, and changes of plan
//
// [ChooseFor] heeds [Aims] before all that: a [Target] such as 30 % women or two who speak a given language, and a former
// plan of which as much as can be is kept when somebody withdraws. A plan is better if it keeps more of the former
// assignments; then, if fewer persons are missing from the targets; then by the rules above. No prices can prove every
// such plan, so it is searched for, and [AimedPlan.Proof] says what is proved: the best plan, or a bound that none exceeds.
//
// # In words
//
// [Plan.Explain] tells for each post why these officers and who was next, and by [Plan.Prices] what one more release by a
// service or one position less would change; [Standing.Explain] what became of one officer; [Plan.Nearest] who is nearest
// to a position that stays open, and what would help. Of a plan with aims, [AimedPlan.Explain] tells what changed and what
// is proved, and [AimedPlan.Reasons] all the rest: who was next, why each officer was left out, what would change. These
// take further searches, and so they are asked for apart.
//
// # How it is found
//
// The officers are judged and rated one after the other, and for each service and post only the best are kept, with how
// many the others are and how good the best of them: so there is never more in memory than a plan could need, and a
// million officers are hardly more to search than ten thousand. A caller who has judged and rated everybody already says
// so by [Problem.Eligible], in place of the rules.
//
// Those who are kept are chosen by the Hungarian method, on a graph of posts and services in which no officer is a node:
// one position after the other is filled in the way that costs least, all moves considered, and the prices follow. Where
// the prices leave it open whether somebody was missed, more are kept and the plan is made again.
//
// # Where it stands
//
// The package stands on personnel, whose posts it fills with its officers, and on the ground floor. It knows nothing of
// missions.
package selection

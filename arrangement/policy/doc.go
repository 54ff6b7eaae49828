// Package policy models rules that are data: each with its title in both official languages, the public source it
// rests on, its limit over time, and the days on which it holds. It decides by them, and says why.
//
// # Rules, editions, decisions
//
// A [Rule] answers with days, not with yes or no: someone is old enough from a day, cleared until a day, certified
// between two days. A [Policy] is an ordered set of rules, refused by [New] when it is faulty. [Policy.On] gives the
// [Edition] in force on the day of nomination, and [Edition.Decide] gives the [Decision] about one subject and one tour:
//
//	rules := personnel.UnitedNations().On(nomination)
//	decision := rules.Decide(candidate, calendar.Months(departure, 9))
//	decision.Verdict()                   // policy.Unmet
//	decision.Windows()                   // the days on which this tour could begin
//	decision.Remedies()                  // what would make it a yes
//	decision.Explain(language.French)    // and why, in French
//
// [Edition.Verdict] gives the verdict alone, for whole populations, and allocates nothing.
//
// # Met, unmet, unknown
//
// A file with a missing paper is neither good nor bad. A rule reads each [Fact] through a function that takes it
// ([From], [Until], [During], [DuringSpans], [Is], [AtLeast], [AtMost]); where the fact is not stated, the answer is
// unknown and names it. A decision combines its rules by Kleene's strong logic, and unknown is never read as met: on a
// subject of which nothing is stated, no rule is met.
//
// # One limit, dated and cited
//
// The number that a rule turns on is a [Measure] in the rule's [Timeline], in force from a day, resting on a [Citation].
// It is never a constant inside a function, so that a test can move it, a page can print it, and a caller makes a
// variant of a standard by changing a field. A citation is [Stated], [Derived] or [Assumed]; [Sources] are the public
// documents that the library's own rules were read in.
//
// # Layers and waivers
//
// [Layered] is one policy of several that lie over each other: what an organization asks, what the country, the mission and
// the service ask beside it. A layer adds rules or makes the limit of a lower one tighter, never looser. A [Waiver] says
// that one rule is not required of one subject on some days, by whom and why; only the layer whose rule it is can grant it,
// [Edition.Waiving] decides with it, and every [Decision] tells it.
//
// # Before a rule changes
//
// [Compare] decides about a whole population under two editions and says who gains, who loses, and through which rules.
// [Policy.Chapter] tells a policy without its functions: a [Rulebook] gathers such chapters into one document, which
// examples/rulebook prints. Whoever writes rules holds them to cases with the package policytest below this one.
//
// # Where it stands
//
// The package stands on the ground floor, on arrangement/bilingual, arrangement/fault and arrangement/calendar. It knows
// nothing of officers or missions: those packages, and a police service's own program, write policies with it.
package policy

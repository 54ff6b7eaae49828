// Package personnel models who may be deployed: the police services that officers come from, the officers, the posts
// they would fill, the standards they are held to, and what their home services can spare.
//
// # May this officer go?
//
// An [Officer] holds the facts that the standards read, each of them possibly not stated, under a number and never a
// name. A [Post] says what it asks in its [Requirement]. Both together are a [Candidate], and [UnitedNations] is the
// policy that judges one:
//
//	rules := personnel.UnitedNations().On(nomination) // the edition in force on that day
//	candidate := personnel.Candidate{Officer: officer, Requirement: post.Requirement}
//	decision := rules.Decide(candidate, calendar.Months(departure, 9))
//	for finding := range decision.Blocking() {
//		fmt.Println(finding.Explain(language.French)) // which rule, what was found, which fact is missing
//	}
//	decision.Windows() // the days on which the tour could begin
//
// What is not stated is unknown and never read as met: on a blank candidate no rule is met, and every finding names the
// fact it lacks. For a whole population [policy.Edition.Verdict] gives the verdict alone and allocates nothing.
//
// An organization, the country, the mission and the service each ask what they ask: [policy.Layered] makes one policy of
// theirs, over [UnitedNations], in which nobody asks for less than those below, and each waives only what is its own.
//
// A [TourPlan] is a tour with the tours before it: [Rest] says whether the officer has been home for long enough and will
// not be away for too long, and [UnitedNationsTours] how long the United Nations keeps anyone. [UnitedNationsLeave] does so for the leave in it, a
// [LeavePlan].
//
// # Can the service spare anyone?
//
// A [Service] is a home service with its counts of officers over time, each a [Strength] with its source, and its
// [Agreement] with the program. [Services] lists those that the library knows from public sources; a caller's own are
// values like them. [PolicingAtHome] is the policy over a [HomeCapacity], a service with the officers away from it on
// each day, and [Headroom] is how many more could leave:
//
//	service, _ := personnel.ServiceByID("spvm")
//	strength, _ := service.StrengthNear(departure)
//	home := personnel.HomeCapacity{Service: service, Strength: strength, Away: away}
//	more, verdict := personnel.Headroom(personnel.PolicingAtHome().On(nomination), home, tour)
//
// # Personal facts
//
// Whatever the verb, package fmt prints the number of an officer and nothing else, and nothing at all of what its
// assessments, tests, certificates and earlier tours say, so that no personal fact gets into a log by chance. Package fmt
// cannot see the methods of a value in an unexported field, so keep officers in exported fields, or print none of what
// holds them. The JSON form is for the record and holds everything.
//
// # Where it stands
//
// The package stands on arrangement, whose roles it takes, and on the ground floor below it: arrangement/policy,
// arrangement/calendar, arrangement/fault and arrangement/bilingual. It chooses nobody: personnel/selection does that, and
// package mission says who serves when.
package personnel

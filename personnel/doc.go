// Package personnel models who may be deployed: the police services that officers come from, the officers, the posts
// they would fill, the standards they are held to, and what their home services can spare.
//
// # May this officer go?
//
// An [Officer] holds the facts that the standards read, each of them possibly not stated, under a number and never a
// name; [NewOfficer] takes one only without a fault, and names all that there are. A [Post] says what it asks in its
// [Requirement]. Both together are a [Candidate], and [UnitedNations] is the policy that judges one:
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
// not be away for too long, and [UnitedNationsTours] how long the United Nations keeps anyone. A [LeavePlan] is the leave
// taken during a tour, which [UnitedNationsLeave] judges.
//
// # Which standards are there?
//
// Each is a policy over a [Candidate], with its editions: [National] is what the program asks of everybody,
// [ServiceCriteria] what the services that publish theirs ask of their own officers, and [PostRequirements] what a post
// asks, whatever the organization. The United Nations asks three things at three times: [UnitedNations] of the officer,
// [UnitedNationsAssessment] in the assessment for mission service, [UnitedNationsNomination] of the papers. [OSCE] and
// [EuropeanUnion] are for those seconded there. No one of them includes another: a candidate is held to all that concern
// them.
//
// Three more policies bar nobody and are for planners and reports: [Recruiting] is about a round of recruiting, counted as
// a [Recruitment]; [LeadTimes] says, from what has been begun for a departure, a [Preparation], when it can be counted on;
// [WomenDeployed] holds the share of women among those [Deployed] against what the United Nations aims at.
//
// # What a file holds
//
// Whoever is deployed goes as one of the [Statuses]: an officer who serves or has retired, a civilian expert, a contracted
// agent. [Officer.Lacks] says which facts the file of such a person still needs. Facts of which there are many kinds are
// lists of small records, each of one kind: a [Screening] is what came of one step of the selection, a [Paper] is valid on
// some days, an [Approval] is the yes or no of somebody without whom nobody goes. [Experience] is the skills, and
// [Officer.Limitations] is what keeps a person from one mission and not from another, as its [MedicalProfile] says.
//
// A [Rank] stands in the [Ladder] of its service. Two ranks of one service compare by their steps, and those of different
// services by their [RankBand] only:
//
//	opp, _ := personnel.LadderByID("opp")
//	sergeant, _ := opp.Rank("detective-sergeant")
//	order, known := sergeant.Compare(post.Requirement.Rank)
//
// How well somebody knows a language is told on a [Scale]: a [Proficiency] in the levels of the federal public service or
// of the Common European Framework, a [LanguageAssessment] in the percentages of the United Nations. No source says how
// they compare, so that none is read as another.
//
// # Can the service spare anyone?
//
// A [Service] is a home service with its counts of officers over time, each a [Strength] with its source, and its
// [Agreement] with the program, and the minimum strength that it states. [Services] lists those that the library knows
// from public sources; a caller's own are values like them. [PolicingAtHome] is the policy over a [HomeCapacity], a
// service with the officers away from it on each day and the [Replacement] of these, and [Headroom] is how many more could
// leave:
//
//	service, _ := personnel.ServiceByID("spvm")
//	strength, _ := service.StrengthNear(departure)
//	home := personnel.HomeCapacity{Service: service, Strength: strength, Away: away}
//	more, verdict := personnel.Headroom(personnel.PolicingAtHome().On(nomination), home, tour)
//
// A whole plan is safe when on every day each service's officers away are within what it allows. [CheckAtHome] asks that of
// every service and gives a [PlanCheck]: for each service the days that fail, by how many, and how many would fit.
//
// # From across the country?
//
// [Composed] counts officers by home service. [RepresentationOf] holds the part that each province sends against its part
// of the police of Canada, a [PoliceStrength] for each province, and [PartnerShare] is the policy over the part of the
// services other than the RCMP:
//
//	composition := personnel.Composed(homeServices, personnel.Services())
//	fmt.Print(personnel.RepresentationOf(composition, personnel.ProvincialStrengths(departure)).Explain(language.French))
//
// # Personal facts
//
// Whatever the verb, package fmt prints the number of an officer and nothing else, and nothing at all of what the records
// in its file say, so that no personal fact gets into a log by chance. It asks no value for the verbs %p and %w, nor what
// lies behind a pointer in a struct of the caller's that is printed with a verb like %s: go vet refuses these here. It
// cannot see the methods of a value in an unexported field either, so keep officers in exported fields, or print none of
// what holds them.
//
// What is made for the record says what it is about: the JSON form holds everything, and so does a log that is written as
// JSON; a fault quotes what was given, and a decision tells the facts and days that it rests on.
//
// [Gender] is what persons say of their own, if they choose to; only shares and targets that name it read it.
//
// # Where it stands
//
// The package stands on arrangement, whose roles it takes, and on the ground floor below it: arrangement/policy,
// arrangement/calendar, arrangement/fault and arrangement/bilingual. It chooses nobody: personnel/selection does that, and
// package mission says who serves when.
package personnel

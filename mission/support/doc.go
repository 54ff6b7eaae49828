// Package support models the support that a deployed officer is due before, during and after a tour of duty, and the
// medals that the service earns: what is due by when, what is done and what is late, and the day on which a medal is
// earned.
//
// # What is due
//
// A [Rule] says in which days of a tour something is to be done, once or in each interval, by terms that change over
// time: a tour goes by those of its day of departure. [Standard] are the rules of the program. [Rules.Due] gives the
// [Item] values of one tour. A [File] holds what has been done on it, and [Rules.Status] says how each item stands on a
// day: done, due, overdue, not yet, or not stated. [Rules.Contingent] does so for many files, and [Standings.Tally] counts:
//
//	file := support.File{Tour: tour, Done: []support.Completion{{Item: "support/medical-before", On: may3}}}
//	late := support.Standard().Status(file, today).With(support.Overdue)
//	for line := range support.Standard().Contingent(files, today).Tally() {
//		fmt.Println(line.Kind.Title().French, line.Due, line.Overdue)
//	}
//
// What is not on file is not stated, and never read as done; nor is it read as late.
//
// # Medals
//
// A [MedalRule] says how many days a medal asks for, over time. [StandardMedals] are the Canadian Peacekeeping Service
// Medal (30 days in all, once), the medals of the United Nations (90 days without a break, and numerals for further
// tours), and the ribbons of the Operational Service Medal, which is for service that no medal of the United Nations or
// of NATO covers. [MedalRules.Awards] gives, from the [Record] of an officer's service, an [Award] for each:
//
//	record := support.Record{Officer: "017", Citizen: policy.Yes, Services: []support.Service{
//		support.ServiceIn(mission.Haiti(), tours),
//	}}
//	for _, award := range support.StandardMedals().Awards(record, today) {
//		fmt.Println(award.In(language.French))
//	}
//
// A medal is earned on the day of service that completes the number of days, and not a day earlier; where the number
// changes, that day's number counts. A fact that is not stated, such as whether the days of two periods add up, makes the
// award unknown and never earned. No day counts for two medals, but the Canadian Peacekeeping Service Medal may be earned
// with the days of another. Days that touch are one tour, as an extension is, and give no numeral.
//
// Long service at home, and medals of other organizations, are not modelled.
//
// # Cover
//
// Whether who is disabled on a tour is covered as for service in war, and whether pay for the mission may be deducted from
// income, turns on what the government has decided about the mission, its [Designation]. [DisabilityCover] and [TaxRelief]
// are the policies over one, and say on which days of a tour each is so.
//
// # Where it stands
//
// The package stands on mission, for missions and tours, and on arrangement. Beside it stands mission/evaluation; the
// programs in examples stand above both.
package support

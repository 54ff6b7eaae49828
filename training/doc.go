// Package training models what officers are taught before and during a mission: the courses, who has taken them, who must,
// by when, and in which session there is a seat.
//
// # From the assignment to the seat
//
// An [Assignment] says whose mission it is, what the officer will do there, armed or not, and the days of the tour. A
// [Curriculum] says which courses it asks of whom, of departures since when, and why; [Standard] is the library's. A
// [Trainee] is an officer with the assignment and the [Certificate]s on file:
//
//	day := calendar.MustParse("2008-05-01")
//	trainee.Decide(day).Verdict()                    // ready? the same spans of days as eligibility
//	training.Standard().For(assignment)              // what is asked, and where that is written
//	training.Standard().Standings(trainee, day)      // done, missing, expires on a day, not stated; by when at the latest
//	training.Standard().Plan(day, trainees, sessions) // who sits where, who has no seat, and why
//
// # Readiness
//
// [Readiness] is the curriculum as a policy: one rule a [Demand], with the validity of a certificate as its limit. Which
// course is asked follows from the departure of the trainee's own assignment, so a decision is asked about the tour of the
// assignment. A course that is not asked is not applicable; a certificate of which the day is not stated is unknown, and
// never read as done. A certificate of the course that was asked when it was completed counts as long as it holds, so that
// a new edition of the materials sends nobody back to school.
//
// No public source states how long a certificate is valid, nor when officers qualify again with their weapons. The numbers
// stand in the table as [policy.Assumed], and a caller moves them by changing a field.
//
// # Who sits where
//
// A [Session] is one time that a course is given, with its seats. [Curriculum.Plan] seats as many officers as possible so
// that they are ready: exactly, the same whatever the order of its input, and with [Plan.Proved] false where it gave up. A
// seat counts only where the certificate holds when it is asked for; whoever has none is named, with the [Reason].
// Travel is not weighed: where two sessions do, the earlier one is taken.
//
// # Courses and their lengths
//
// A [Course] has its [Subject]s and the body that gives it. How long a course is differs by mission and by year, and no
// public page gives one figure for all; so a course keeps each [Length] that a source states, with the mission it was for,
// when that was, and the citation. [Course.LengthNear] is the one nearest to a day:
//
//	length, known := training.PreDeployment().LengthNear(departure)
//	length.In(language.French)     // "au moins 14 jours (Soudan, mai 2008)"
//	length.Basis                   // and where that is written
//
// A length that a source gives in part only is kept so: "at least two weeks" has no upper bound, and it is not read as two
// weeks. What nobody states is the zero [policy.Measure], never a number.
//
// # Where it stands
//
// The package stands above the ground floor, of which it needs arrangement for organizations and roles,
// arrangement/policy for rules, measures and citations, and arrangement/calendar for days; of officers it knows the number
// only. The packages mission and the programs in examples stand on it.
package training

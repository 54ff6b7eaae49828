// Package mission models a peace mission in which Canadian police serve: the mandates that it works by, its posts over
// time, the tours of duty of its officers, and from these the strength on each day.
//
// # A mission and its mandates
//
// A [Mission] has its host, its language, the number of Canadian police authorized over time, and its [Mandate] values,
// each for a period and adopted on a day. A tour can outlast the mandates known when it is decided on:
// [Mission.Uncovered] gives the days that none of them covers. [Haiti] is the mission of the worked case, and
// [HaitiInSpring2008] its [Contingent] as a source counted it, by home service.
//
// # Posts, tours, strength
//
// An [Establishment] is posts over time, [Tours] are officers over time, and both become counts by day, a
// [calendar.Levels], that can be read, compared and summed:
//
//	strength := tours.Strength()                             // officers in the mission on each day
//	away := tours.StrengthOf("spvm")                         // officers whom one home service has away
//	vacant := establishment.Vacancies(tours)                 // positions vacant on each day, post by post
//	over := strength.Above(haiti.AuthorizedLevels())         // days above the authorized number
//
// [Tours.Check] finds an officer who is in two places on one day. Officers have numbers here and never names.
//
// # What is not known
//
// What no source states is not stated: a zero answer, a zero measure, no date. A day of which no mandate is known is not
// a day without a mandate: [Mission.MandateOn] says only that none is known.
//
// # Where it stands
//
// The package stands on arrangement, for hosts, organizations and roles, and on personnel, for posts. The packages
// mission/support and mission/evaluation stand on it, and the programs in examples.
package mission

// Package mission models a peace mission in which Canadian police serve: its life from the request to the closure, the
// mandates that it works by, the police of the host whom it helps, its posts over time, the tours of duty of its officers,
// and from these the strength on each day.
//
// # A mission and its mandates
//
// A [Mission] has its host, its language, the number of Canadian police authorized over time, and its [Mandate] values,
// each for a period and adopted on a day. A tour can outlast the mandates known when it is decided on:
// [Mission.Uncovered] gives the days that none of them covers. [Haiti] is the mission of the worked case, and
// [HaitiInSpring2008] its [Contingent] as a source counted it, by home service. The renewals of its mandate from 2004 to
// 2010 are general knowledge, and say that they are assumed.
//
// # The life of a mission
//
// A [Life] is Canada's part in a mission as a record of what happened: each [Event] has an [EventKind] and a date, as
// precisely as that is known, and leads to a [Stage], from proposed through approved, deployed, extended and drawing down
// to closed; a suspension goes back, when it ends, to where it began. [Transitions] is the whole table of what may happen
// when. A Life is never changed: [Life.Advance] gives a new one, or an error that names the events that may happen now,
// and [Replay] of the same events gives the same value.
//
//	approved, err := asked.Advance(mission.Event{Kind: mission.Approval, On: march20, Officers: hundred, Basis: memo})
//	approved.Stage()                                         // mission.Approved
//	approved.On(day)                                         // the stage on a day; the zero Stage where it is not known
//	approved.During(mission.Deployed)                        // the days on which Canadian police are known to be there
//
// Where an event is known to the month only, or to have been between two days, the stage is not known on the days of these
// that it would change.
//
// # The police of the host
//
// A [HostPolice] is the service that the mission helps to rebuild, with each [HostFigure] over time. What no source gives
// is not stated: [HostPolice.NotStated] lists it for a day, and what rests on it cannot be rated. For Haiti that is every
// figure.
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

// Package ipp is the overview of a library that models Canada's international police program: the International Police
// Peacekeeping and Peace Operations program, by which officers of municipal, regional, provincial and indigenous
// services and of the RCMP serve in peace missions abroad. It has nothing to do with printers: the Internet Printing
// Protocol of the same three letters is another matter.
//
// # The program
//
// Peace missions ask Canada for police. A request comes from an organization such as the United Nations, or from a
// country. The decision is made within the Canadian Police Arrangement, a partnership of the department of foreign
// affairs, the development agency, Public Safety Canada and the RCMP, revised in 2006 so that Canada can meet a growing
// demand without affecting policing at home. The RCMP plans and evaluates the missions, selects and trains the
// officers, and supports them throughout. They patrol, train recruits, give humanitarian assistance, secure elections
// and investigate violations of human rights.
//
// # What the library does
//
// It answers the questions of that program, and says why, in English and in French, with the public source that each
// answer rests on. It is pure: types and rules, no storage and no I/O. Nothing in it reads a clock, a file or a socket;
// the day is always an argument, and every value has a stable JSON form for the caller to keep.
//
//	rules := personnel.UnitedNations().On(nomination)
//	decision := rules.Decide(personnel.Candidate{Officer: her, Requirement: post.Requirement}, calendar.Months(departure, 9))
//	decision.Verdict()                   // met, unmet or unknown: unknown is never read as met
//	decision.Windows()                   // the days on which this tour could begin
//	decision.Remedies()                  // what would have to change, and by when
//	decision.Explain(language.French)    // all of it in words, each finding with its source
//
// # The packages, from the ground floor up
//
// A package imports only what stands below it.
//
//   - [github.com/canpolice/ipp/arrangement/bilingual]: text in both official languages, and how each writes dates, numbers and money
//   - [github.com/canpolice/ipp/arrangement/fault]: what is wrong, where, what was given and what is accepted
//   - [github.com/canpolice/ipp/arrangement/calendar]: civil days, periods, sets of days, counts by day, fiscal years
//   - [github.com/canpolice/ipp/arrangement/policy]: rules as data, sources, decisions, remedies, layers, waivers; policies compared
//   - [github.com/canpolice/ipp/arrangement/policy/policytest]: the kit for people who write and unit-test rules
//   - [github.com/canpolice/ipp/arrangement/funding]: money shared exactly, what was planned and spent, budgets, commitments, reimbursements
//   - [github.com/canpolice/ipp/arrangement]: the Arrangement: partners, terms and ceilings, requests, decision factors, proposals
//   - [github.com/canpolice/ipp/personnel]: services, ranks, officers, posts, standards, rest, home capacity
//   - [github.com/canpolice/ipp/personnel/selection]: who fills which post, exactly and provably
//   - [github.com/canpolice/ipp/training]: courses, certificates, curriculum, readiness, sessions
//   - [github.com/canpolice/ipp/mission]: mandates, life cycle, posts over time, tours of duty, strength by day
//   - [github.com/canpolice/ipp/mission/support]: what is due before, during and after a tour, and medals with their days
//   - [github.com/canpolice/ipp/mission/evaluation]: outcomes, indicators, ratings with their working, forecast against actual
//
// # The main job
//
// The program examples/haiti answers one real question from end to end: in the spring of 2008 Canada had 76 police in
// Haiti of an authorized 100; which officers fill the 24 positions by the summer, without affecting policing at home?
//
//	go run ./examples/haiti
//	go run ./examples/haiti -lang fr
//
// # Where the facts come from
//
// Every rule, limit and table entry carries a citation. It is Stated by a public source, Derived from one, or Assumed:
// chosen by the library where no public source states it, and for a caller to set. The sources are listed by
// [github.com/canpolice/ipp/arrangement/policy.Sources]. The library is not an official publication of anybody, and no
// individual is named in it.
package ipp

// Package arrangement models the Canadian Police Arrangement: the framework within which Canada decides to send police
// to a peace operation. It knows who its partners are and what each does, who asked for officers and what for, which
// questions are examined before Canada says yes, and who has to concur.
//
// # Partners and terms
//
// A [Partner] is one of the departments and agencies of the Arrangement, whatever its name: [Partner.NameOn] gives the
// name that it had on a day, [Partner.Ministers] the ministers to whom it answered by the titles of their offices, and
// [Partner.Parts] what it did: being the first contact, deciding, being consulted, managing, funding. [Roster] puts these
// together: everybody through whose hands a request goes on a day, with what each [Seat] rests on. After a merger
// [Partner.AnsweringOn] says who answers in place of a partner that is there no more. Since 2017 each of three ministers is
// asked for a concurrence of their own, by the [Office] that they hold.
//
// A [Term] is the five years for which the Arrangement was agreed, and [Ceiling] how many officers may be abroad at once.
// Terms and ceilings are known from 1 April 2006 to 31 March 2026, who decides from 1 April 2006 on, names, ministers and
// money from 20 May 1997, when an arrangement is first on record as in force. Each says which public source it rests on. What
// lies between two sources is marked as assumed, and so is who decides, manages and pays after the last term; names go on until
// a source gives another one. After the last term no ceiling is known, and none is carried on.
//
// # From a request to a decision
//
// A [Request] says which [Organization] or [Country] asks for how many officers, for which [Host], in which [Role] and
// [Form], and whether it is an [Ask] for a new deployment or for a change to one; an organization that has no code here is
// an [OtherOrganization] of the caller's own. [Request.Check] lists all that is missing from it, and [Request.In] tells it on one line. The
// decision factors are then examined one by one, each a [Factor] with its question. What was found goes into an
// [Assessment], and [DecisionFactors] is the policy that reads it. What the partners said goes into a [Record], and
// [PartnersConcur] is the policy that reads that:
//
//	decision := arrangement.DecisionFactors().On(today).Decide(assessment, tour)
//	for finding := range decision.Blocking() {
//		fmt.Println(finding.Explain(language.French)) // which factor is not met or not known, and what is missing
//	}
//	consent := arrangement.PartnersConcur().On(today).Decide(record, tour)
//	consent.Verdict() // policy.Unknown as long as a partner that decides is silent
//
// Factors are examined over months, by several partners, and sometimes again. An [AssessmentHistory] keeps every
// [Examination]: which partner, when, on what evidence, and what it took the place of; [AssessmentHistory.On] gives the
// assessment of a day. Urgency and risk, which no source publishes as factors, are examined likewise and asked about apart,
// by [UrgencyAndRisk].
//
// What was not examined is unknown, and so is the word of a partner that said nothing: silence is never a yes.
// [Factor.Rule] gives the rule of a factor, so that a question and its finding can be printed side by side. Policing at
// home is judged outside this package; the decisions of the policy [PolicingAtHome] are handed in as evidence, and never a
// bare yes.
//
// # The life of a proposal
//
// A [Proposal] is a request and what happened to it, from receipt through reconnaissance, assessment, referral and the
// partners' concurrence to approval with its [Condition] or refusal, and on to the end. Each [ProposalEvent] leads from one
// [ProposalState] to the next as [ProposalTransitions] has it; one that may not happen is an error that names those that
// may:
//
//	proposal, err := proposal.Advance(arrangement.ProposalEvent{Kind: arrangement.Suspension, On: day, Basis: basis})
//	proposal.On(day)         // how far things had come
//	proposal.Approved(day)   // whether police are approved for the day, and with the concurrence of all who decide
//	proposal.Authorized()    // how many, on every day
//	proposal.Overdue(day)    // what should have been done by then
//
// A [Deadline] is assumed, since no source sets any: who has others passes them to [Proposal.Due] and [Proposal.Overdue].
// A [CeilingCheck] holds all proposals together against the ceiling: where it breaks, by how many, and what would fit.
//
// # Where it stands
//
// The package stands on arrangement/bilingual, arrangement/fault, arrangement/calendar and arrangement/policy, and knows
// nothing of officers or missions. Packages personnel and mission stand above it and take its roles, hosts and requests.
package arrangement

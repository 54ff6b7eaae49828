package arrangement

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ProposalKind is what sort of thing happened to a [Proposal]. The zero ProposalKind is not stated.
type ProposalKind string

const (
	// Receipt is that the request came in: every proposal begins with it.
	Receipt ProposalKind = "receipt"
	// Acknowledgement is that whoever asks was told that the request came in.
	Acknowledgement ProposalKind = "acknowledgement"
	// Reconnaissance is that Canada looked at the place.
	Reconnaissance ProposalKind = "reconnaissance"
	// FactorAssessment is that decision factors were assessed.
	FactorAssessment ProposalKind = "factor-assessment"
	// Referral is that the proposal, or a change to what was approved, was put before the partners that decide. It asks
	// them anew: what they said to an earlier referral does not answer it.
	Referral ProposalKind = "referral"
	// ConcurrenceGiven is that a partner that decides concurs.
	ConcurrenceGiven ProposalKind = "concurrence-given"
	// ConcurrenceWithheld is that a partner that decides does not concur, or no longer does.
	ConcurrenceWithheld ProposalKind = "concurrence-withheld"
	// Approval is that it was decided to send police. Most approvals on public record stand there without a referral, so
	// that none has to come before: what the partners said is a question of its own.
	Approval ProposalKind = "approval"
	// Announcement is that the public was told what is decided or talked about. It decides nothing: the number and the
	// days that it states are what was told.
	Announcement ProposalKind = "announcement"
	// ConditionFulfilled is that a [Condition] of what was approved was fulfilled.
	ConditionFulfilled ProposalKind = "condition-fulfilled"
	// Refusal is that it was decided to send none; or, while a change to what was approved is before the partners, to leave
	// it as it is.
	Refusal ProposalKind = "refusal"
	// Withdrawal is that the request, or the approval, was taken back before anyone went.
	Withdrawal ProposalKind = "withdrawal"
	// Extension is that they may stay for longer than was approved, without a day between.
	Extension ProposalKind = "extension"
	// Increase is that more officers were approved.
	Increase ProposalKind = "increase"
	// Reduction is that fewer officers are approved than before.
	Reduction ProposalKind = "reduction"
	// Renewal is that it was decided anew to send police: for a further period, with the same number or another one.
	Renewal ProposalKind = "renewal"
	// Suspension is that what was approved was made to rest.
	Suspension ProposalKind = "suspension"
	// Resumption is that it went on from where it was suspended.
	Resumption ProposalKind = "resumption"
	// End is that what was approved came to its end.
	End ProposalKind = "end"
)

var proposalKinds = bilingual.Codes[ProposalKind]{
	{Code: Receipt, Title: bilingual.Text{English: "receipt of the request", French: "réception de la demande"}},
	{Code: Acknowledgement, Title: bilingual.Text{English: "acknowledgement of receipt", French: "accusé de réception"}},
	{Code: Reconnaissance, Title: bilingual.Text{English: "reconnaissance", French: "mission de reconnaissance"}},
	{Code: FactorAssessment, Title: bilingual.Text{
		English: "assessment of the decision factors", French: "évaluation des facteurs de décision",
	}},
	{Code: Referral, Title: bilingual.Text{
		English: "referral to the partners that decide", French: "soumission aux partenaires qui décident",
	}},
	{Code: ConcurrenceGiven, Title: bilingual.Text{English: "concurrence given", French: "assentiment donné"}},
	{Code: ConcurrenceWithheld, Title: bilingual.Text{English: "concurrence withheld", French: "assentiment refusé"}},
	{Code: Approval, Title: bilingual.Text{English: "approval", French: "approbation"}},
	{Code: Announcement, Title: bilingual.Text{English: "announcement", French: "annonce"}},
	{Code: ConditionFulfilled, Title: bilingual.Text{English: "condition fulfilled", French: "condition remplie"}},
	{Code: Refusal, Title: bilingual.Text{English: "refusal", French: "refus"}},
	{Code: Withdrawal, Title: bilingual.Text{English: "withdrawal", French: "retrait"}},
	{Code: Extension, Title: bilingual.Text{English: "extension", French: "prolongation"}},
	{Code: Increase, Title: bilingual.Text{English: "increase", French: "augmentation"}},
	{Code: Reduction, Title: bilingual.Text{English: "reduction", French: "réduction"}},
	{Code: Renewal, Title: bilingual.Text{English: "renewal", French: "renouvellement"}},
	{Code: Suspension, Title: bilingual.Text{English: "suspension", French: "suspension"}},
	{Code: Resumption, Title: bilingual.Text{English: "resumption", French: "reprise"}},
	{Code: End, Title: bilingual.Text{English: "end", French: "fin"}},
}

// ProposalKinds are all kinds, in the order in which they usually come.
func ProposalKinds() iter.Seq[ProposalKind] { return proposalKinds.All() }

// ParseProposalKind reads the code of a kind. A code that is none of [ProposalKinds] is a [fault.Fault].
func ParseProposalKind(text string) (ProposalKind, error) {
	return fault.ParseCode(proposalKinds, text)
}

// Valid says whether the kind is one of [ProposalKinds]. The zero ProposalKind is not.
func (k ProposalKind) Valid() bool { return proposalKinds.Has(k) }

// Title is what people read for the kind.
func (k ProposalKind) Title() bilingual.Text { return proposalKinds.Title(k) }

// MarshalText gives the code; nothing for the zero ProposalKind. A code that is none of [ProposalKinds] is an error.
func (k ProposalKind) MarshalText() ([]byte, error) { return fault.MarshalCode(proposalKinds, k) }

// UnmarshalText reads the code; the empty text is the zero ProposalKind.
func (k *ProposalKind) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(proposalKinds, text, k)
}

// Guard is what else has to be so before a thing may happen to a [Proposal], beside the state; the zero Guard where
// nothing else has to.
func (k ProposalKind) Guard() ProposalGuard { return k.row().guard }

// RaisedBy are the parts of the partners that may raise an event of the kind, and what that rests on; none for a kind
// that is none.
func (k ProposalKind) RaisedBy() ([]Part, policy.Citation) {
	row := k.row()
	return slices.Clone(row.raisedBy), row.basis
}

// Raisers are the partners that may raise an event of the kind on the day, in the order of [Partners]: those that have
// one of the parts of [ProposalKind.RaisedBy]. Of the parts that these are, only who manages is known before 1 April 2006.
func (k ProposalKind) Raisers(day calendar.Date) []Partner {
	var raisers []Partner
	for partner := range partners.All() {
		if k.raisedOn(partner, calendar.Single(day)) {
			raisers = append(raisers, partner)
		}
	}
	return raisers
}

// raisedOn says whether the partner has one of the parts on a day of the period.
func (k ProposalKind) raisedOn(partner Partner, days calendar.Period) bool {
	for _, part := range k.row().raisedBy {
		for held := range partOverTime(partner, part).All() {
			if held.Overlaps(days) {
				return true
			}
		}
	}
	return false
}

// mayRaise says whether the partner may have raised an event of the kind on a day of the period. Before it is known of
// each of the parts who has it, everybody may have that has one later.
func (k ProposalKind) mayRaise(partner Partner, days calendar.Period) bool {
	if k.raisedOn(partner, days) {
		return true
	}
	var known calendar.Date // the first day on which somebody is known to have each of the parts
	for _, part := range k.row().raisedBy {
		if first := firstHeld(part); known.IsZero() || first.After(known) {
			known = first
		}
	}
	return days.From().Before(known) && k.raisedOn(partner, calendar.Always())
}

// firstHeld is the first day on which anybody is known to have the part.
func firstHeld(part Part) calendar.Date {
	var first calendar.Date
	for partner := range partners.All() {
		for held := range partOverTime(partner, part).All() {
			if first.IsZero() || held.From().Before(first) {
				first = held.From()
			}
		}
	}
	return first
}

// row is what the table says of the kind; the zero row for one that is none.
func (k ProposalKind) row() proposalRow {
	for _, row := range proposalRows {
		if row.kind == k {
			return row
		}
	}
	return proposalRow{}
}

// ProposalGuard is what else has to be so before a thing may happen to a [Proposal], beside its state. The zero
// ProposalGuard asks for nothing else.
type ProposalGuard string

const (
	// Unopposed is that no partner withholds its concurrence to what is before the partners. It does not say that any
	// has given it.
	Unopposed ProposalGuard = "unopposed"
	// ConditionOpen is that a [Condition] is not fulfilled yet.
	ConditionOpen ProposalGuard = "condition-open"
	// Undecided is that the request, or a change that was referred to the partners, is not decided yet.
	Undecided ProposalGuard = "undecided"
)

var proposalGuards = bilingual.Codes[ProposalGuard]{
	{Code: Unopposed, Title: bilingual.Text{
		English: "no partner withholds its concurrence", French: "aucun partenaire ne refuse son assentiment",
	}},
	{Code: ConditionOpen, Title: bilingual.Text{
		English: "a condition is not fulfilled yet", French: "une condition n'est pas encore remplie",
	}},
	{Code: Undecided, Title: bilingual.Text{
		English: "the request or a change is not decided yet", French: "il n'a pas encore été statué sur la demande ou sur une modification",
	}},
}

// ProposalGuards are all guards in a fixed order.
func ProposalGuards() iter.Seq[ProposalGuard] { return proposalGuards.All() }

// ParseProposalGuard reads the code of a guard. A code that is none of [ProposalGuards] is a [fault.Fault].
func ParseProposalGuard(text string) (ProposalGuard, error) {
	return fault.ParseCode(proposalGuards, text)
}

// Valid says whether the guard is one of [ProposalGuards]. The zero ProposalGuard is not.
func (g ProposalGuard) Valid() bool { return proposalGuards.Has(g) }

// Title is what people read for the guard.
func (g ProposalGuard) Title() bilingual.Text { return proposalGuards.Title(g) }

// MarshalText gives the code; nothing for the zero ProposalGuard. A code that is none of [ProposalGuards] is an error.
func (g ProposalGuard) MarshalText() ([]byte, error) { return fault.MarshalCode(proposalGuards, g) }

// UnmarshalText reads the code; the empty text is the zero ProposalGuard.
func (g *ProposalGuard) UnmarshalText(text []byte) error {
	return fault.UnmarshalCode(proposalGuards, text, g)
}

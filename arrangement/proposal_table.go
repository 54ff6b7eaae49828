package arrangement

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ProposalTransition is one cell of the table that [Proposal.Advance] goes by: where a proposal comes from, what happens,
// and where that leads. What else has to be so, [ProposalKind.Guard] says. The zero ProposalTransition is none.
type ProposalTransition struct {
	// From is the state before; the zero state at the very beginning.
	From ProposalState `json:"from,omitzero"`
	// Kind is what happens.
	Kind ProposalKind `json:"kind,omitzero"`
	// To is the state after, which may be the same.
	To ProposalState `json:"to,omitzero"`
}

// UnmarshalJSON reads what encoding/json writes of the transition. All faults are reported together, and leave the transition as it
// was.
func (t *ProposalTransition) UnmarshalJSON(data []byte) error {
	var read ProposalTransition
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("from", &read.From)
		o.Optional("kind", &read.Kind)
		o.Optional("to", &read.To)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

// ProposalTransitions are all that may happen, in the order of [ProposalKinds] and then of the states that they come
// from; what is not among them may not. No public source states such a table: it is the library's own.
func ProposalTransitions() iter.Seq[ProposalTransition] { return slices.Values(proposalTransitions) }

var proposalTransitions = []ProposalTransition{
	{"", Receipt, ProposalReceived},

	{ProposalReceived, Acknowledgement, ProposalAcknowledged},
	{ProposalExamined, Acknowledgement, ProposalExamined}, // late, but it may still be given
	{ProposalReferred, Acknowledgement, ProposalReferred},

	{ProposalReceived, Reconnaissance, ProposalExamined},
	{ProposalAcknowledged, Reconnaissance, ProposalExamined},
	{ProposalExamined, Reconnaissance, ProposalExamined},
	{ProposalReferred, Reconnaissance, ProposalReferred}, // the partners want to know more
	{ProposalApproved, Reconnaissance, ProposalApproved},
	{ProposalSuspended, Reconnaissance, ProposalSuspended},

	{ProposalReceived, FactorAssessment, ProposalExamined},
	{ProposalAcknowledged, FactorAssessment, ProposalExamined},
	{ProposalExamined, FactorAssessment, ProposalExamined},
	{ProposalReferred, FactorAssessment, ProposalReferred},
	{ProposalApproved, FactorAssessment, ProposalApproved},
	{ProposalSuspended, FactorAssessment, ProposalSuspended},

	{ProposalReceived, Referral, ProposalReferred},
	{ProposalAcknowledged, Referral, ProposalReferred},
	{ProposalExamined, Referral, ProposalReferred},
	{ProposalReferred, Referral, ProposalReferred}, // put anew, after changes
	{ProposalApproved, Referral, ProposalApproved}, // a change to what was approved
	{ProposalSuspended, Referral, ProposalSuspended},

	{ProposalReferred, ConcurrenceGiven, ProposalReferred},
	{ProposalApproved, ConcurrenceGiven, ProposalApproved},
	{ProposalSuspended, ConcurrenceGiven, ProposalSuspended},

	{ProposalReferred, ConcurrenceWithheld, ProposalReferred},
	{ProposalApproved, ConcurrenceWithheld, ProposalApproved}, // to a change, or taken back
	{ProposalSuspended, ConcurrenceWithheld, ProposalSuspended},

	{ProposalReceived, Approval, ProposalApproved}, // as in Haiti in 2004: no referral is on record
	{ProposalAcknowledged, Approval, ProposalApproved},
	{ProposalExamined, Approval, ProposalApproved},
	{ProposalReferred, Approval, ProposalApproved},

	{ProposalReceived, Announcement, ProposalReceived},
	{ProposalAcknowledged, Announcement, ProposalAcknowledged},
	{ProposalExamined, Announcement, ProposalExamined},
	{ProposalReferred, Announcement, ProposalReferred},
	{ProposalApproved, Announcement, ProposalApproved},
	{ProposalSuspended, Announcement, ProposalSuspended}, // as in Ukraine in 2023: talks on a return

	{ProposalApproved, ConditionFulfilled, ProposalApproved},
	{ProposalSuspended, ConditionFulfilled, ProposalSuspended},

	{ProposalReceived, Refusal, ProposalRefused},
	{ProposalAcknowledged, Refusal, ProposalRefused},
	{ProposalExamined, Refusal, ProposalRefused},
	{ProposalReferred, Refusal, ProposalRefused},
	{ProposalApproved, Refusal, ProposalApproved}, // of a change: what was approved stays as it is
	{ProposalSuspended, Refusal, ProposalSuspended},

	{ProposalReceived, Withdrawal, ProposalWithdrawn},
	{ProposalAcknowledged, Withdrawal, ProposalWithdrawn},
	{ProposalExamined, Withdrawal, ProposalWithdrawn},
	{ProposalReferred, Withdrawal, ProposalWithdrawn},
	{ProposalApproved, Withdrawal, ProposalWithdrawn},
	{ProposalSuspended, Withdrawal, ProposalWithdrawn},

	{ProposalApproved, Extension, ProposalApproved},
	{ProposalSuspended, Extension, ProposalSuspended},

	{ProposalApproved, Increase, ProposalApproved},
	{ProposalSuspended, Increase, ProposalSuspended},

	{ProposalApproved, Reduction, ProposalApproved},
	{ProposalSuspended, Reduction, ProposalSuspended},

	{ProposalApproved, Renewal, ProposalApproved},
	{ProposalSuspended, Renewal, ProposalSuspended},

	{ProposalApproved, Suspension, ProposalSuspended},

	{ProposalSuspended, Resumption, ProposalApproved},

	{ProposalApproved, End, ProposalEnded},
	{ProposalSuspended, End, ProposalEnded},
}

// need is whether an event of a kind states a fact.
type need uint8

const (
	unused  need = iota // it has no place there
	allowed             // it may be stated
	needed              // it must be stated
)

// proposalRow is what the table says of a kind, whatever the state.
type proposalRow struct {
	kind     ProposalKind
	raisedBy []Part // the partners that have one of these may raise it
	guard    ProposalGuard
	asks     bool // it sends police, sends more, or lets them stay: it needs the partners' concurrence
	// Which facts an event of the kind states.
	by, officers, period, conditions, fulfils need
	basis                                     policy.Citation // of who may raise it
}

var (
	// raisedAtFirst is the basis of what the first contact does.
	raisedAtFirst = policy.Cite("rcmp-2009").Deriving(bilingual.Text{
		English: "foreign requests come to the department of foreign affairs first; so it is the one that receives and answers them",
		French: "les demandes de l'étranger parviennent d'abord au ministère des Affaires étrangères\u00a0; c'est donc lui qui les " +
			"reçoit et y répond",
	})
	// raisedInTalks is the basis of who assesses.
	raisedInTalks = policy.Cite("nddn-2010-05-27").Deriving(bilingual.Text{
		English: "a three-way discussion of foreign affairs, public safety and the RCMP checks whether the skills asked for fit",
		French: "les Affaires étrangères, la Sécurité publique et la GRC examinent à trois si les compétences demandées " +
			"conviennent",
	})
	// raisedByReconnaissance is the basis of who looks at the place.
	raisedByReconnaissance = policy.Cite("rcmp-haiti-2004").Deriving(bilingual.Text{
		English: "the RCMP checked safety, living conditions and medical facilities in Haiti; in Mali partners went with it in 2018",
		French: "la GRC a vérifié la sécurité, les conditions de vie et les installations médicales en Haïti\u00a0; au Mali, des " +
			"partenaires l'ont accompagnée en 2018",
	})
	// raisedByDecision is the basis of what those do that decide.
	raisedByDecision = policy.Cite("rcmp-cpa-page").Deriving(bilingual.Text{
		English: "the three departments decide in which operations Canadian police take part, in consultation with the RCMP",
		French: "les trois ministères décident des opérations auxquelles participent les services de police canadiens, en " +
			"consultation avec la GRC",
	})
	// raisedBySuspension is the basis of who lets a mission rest.
	raisedBySuspension = policy.Cite("global-news-2020-01-08").Deriving(bilingual.Text{
		English: "the RCMP suspended the mission in Iraq; that those who decide may do so too, and who resumes or ends one, is derived",
		French: "la GRC a suspendu la mission en Irak\u00a0; que ceux qui décident le puissent aussi, et qui la reprend ou y met fin, " +
			"en est déduit",
	})
	// raisedByChoice is the basis of what no source says.
	raisedByChoice = policy.Assume(bilingual.Text{
		English: "no source read says who does this; it is left to every partner that has a part in it",
		French:  "aucune source lue ne dit qui s'en charge\u00a0; c'est laissé à tout partenaire qui y joue un rôle",
	})
)

// proposalRows say for each kind, in the order of the kinds, who may raise it, what else has to be so, and which facts an
// event of it states.
var proposalRows = []proposalRow{
	{kind: Receipt, raisedBy: []Part{FirstContact}, by: allowed, officers: allowed, period: allowed, basis: raisedAtFirst},
	{kind: Acknowledgement, raisedBy: []Part{FirstContact}, by: allowed, basis: raisedAtFirst},
	{kind: Reconnaissance, raisedBy: []Part{Manages, Decides}, by: allowed, basis: raisedByReconnaissance},
	{kind: FactorAssessment, raisedBy: []Part{Consulted, Decides}, by: allowed, basis: raisedInTalks},
	{
		kind: Referral, raisedBy: []Part{FirstContact, Decides, Manages}, by: allowed, officers: allowed, period: allowed,
		basis: raisedByChoice,
	},
	{kind: ConcurrenceGiven, raisedBy: []Part{Decides}, by: needed, basis: raisedByDecision},
	{kind: ConcurrenceWithheld, raisedBy: []Part{Decides}, by: needed, basis: raisedByDecision},
	{
		kind: Approval, raisedBy: []Part{Decides}, guard: Unopposed, asks: true, by: allowed,
		officers: needed, period: needed, conditions: allowed, basis: raisedByDecision,
	},
	{
		kind: Announcement, raisedBy: []Part{FirstContact, Decides, Manages}, by: allowed, officers: allowed, period: allowed,
		basis: raisedByChoice,
	},
	{
		kind: ConditionFulfilled, raisedBy: []Part{Decides, Manages}, guard: ConditionOpen, by: allowed, fulfils: needed,
		basis: raisedByChoice,
	},
	{kind: Refusal, raisedBy: []Part{Decides}, guard: Undecided, by: allowed, basis: raisedByDecision},
	{kind: Withdrawal, raisedBy: []Part{FirstContact, Decides}, by: allowed, basis: raisedByChoice},
	{
		kind: Extension, raisedBy: []Part{Decides}, guard: Unopposed, asks: true, by: allowed,
		period: needed, conditions: allowed, basis: raisedByDecision,
	},
	{
		kind: Increase, raisedBy: []Part{Decides}, guard: Unopposed, asks: true, by: allowed,
		officers: needed, conditions: allowed, basis: raisedByDecision,
	},
	{kind: Reduction, raisedBy: []Part{Decides}, by: allowed, officers: needed, basis: raisedByDecision},
	{
		kind: Renewal, raisedBy: []Part{Decides}, guard: Unopposed, asks: true, by: allowed,
		officers: allowed, period: needed, conditions: allowed, basis: raisedByDecision,
	},
	{kind: Suspension, raisedBy: []Part{Decides, Manages}, by: allowed, basis: raisedBySuspension},
	{kind: Resumption, raisedBy: []Part{Decides, Manages}, by: allowed, basis: raisedBySuspension},
	{kind: End, raisedBy: []Part{Decides, Manages}, by: allowed, basis: raisedBySuspension},
}

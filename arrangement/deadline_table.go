package arrangement

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// assumedDeadlines are those of [Deadlines].
var assumedDeadlines = []Deadline{
	{
		After: Receipt, Awaits: []ProposalKind{Acknowledgement}, Closes: []ProposalKind{Approval, Refusal, Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(30, policy.CalendarDays), policy.Assume(bilingual.Text{
			English: "no source read says by when a request is acknowledged; thirty days were chosen",
			French:  "aucune source lue ne dit dans quel délai il est accusé réception d'une demande\u00a0; trente jours ont été retenus",
		})),
	},
	{
		After: Receipt, Awaits: []ProposalKind{Referral}, Closes: []ProposalKind{Approval, Refusal, Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(21, policy.CalendarDays), policy.Cite("cbc-colombia-2017-copy").Assuming(bilingual.Text{
			English: "for Colombia in 2016 two to three weeks passed from the request to the written briefing; that three weeks are " +
				"the limit for all requests is assumed",
			French: "pour la Colombie, en 2016, de deux à trois semaines se sont écoulées entre la demande et la note d'information\u00a0; " +
				"il est supposé que trois semaines sont la limite pour toutes les demandes",
		})),
	},
	{
		After:  Referral,
		Awaits: []ProposalKind{Approval, Refusal, Extension, Increase, Reduction, Renewal},
		Closes: []ProposalKind{Referral, Withdrawal, End},
		Limit: policy.Starting(term2006, policy.Whole(6, policy.Months), policy.Cite("cbc-colombia-2017-copy").Assuming(bilingual.Text{
			English: "for Colombia in 2016 the ministers signed at most six months after the briefing; that this is the limit for all " +
				"proposals is assumed",
			French: "pour la Colombie, en 2016, les ministres ont signé au plus six mois après la note d'information\u00a0; il est supposé " +
				"que c'est la limite pour toutes les propositions",
		})),
	},
	{
		After: Suspension, Awaits: []ProposalKind{Resumption, End}, Closes: []ProposalKind{Withdrawal},
		Limit: policy.Starting(term2006, policy.Whole(12, policy.Months), policy.Assume(bilingual.Text{
			English: "no source read says how long a mission may rest; twelve months were chosen",
			French:  "aucune source lue ne dit combien de temps une mission peut être suspendue\u00a0; douze mois ont été retenus",
		})),
	},
}

package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// mali2018 is all operations in Mali, which share one number.
func mali2018() story {
	request := unrecorded(arrangement.UnitedNations, arrangement.Host{Country: "ML", Name: bilingual.Same("Mali")}, "2018")
	return story{
		"mali-2018", both("Mali, 2018 to 2023", "Mali, de 2018 à 2023"), calendar.MustParse("2023-12-31"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Reconnaissance, On: date("2018-06"), By: arrangement.RCMP,
				Note: both(
					"together with the departments of public safety and of foreign affairs and the Sûreté du Québec",
					"avec les ministères de la Sécurité publique et des Affaires étrangères et la Sûreté du Québec",
				),
				Basis: policy.Cite("hamilton-spectator-2018-07-06"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2018-07-05"), Officers: persons(20), Period: days("2018-07-05/.."),
				Basis: policy.Cite("cbc-mali-2018-07").Assuming(announcedDay),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2018-07-05"), Officers: persons(20),
				Note: both(
					"for the missions of the United Nations and of the European Union, which are still to say how many officers of which kind "+
						"they want",
					"pour les missions de l'ONU et de l'Union européenne, qui doivent encore préciser combien de membres elles souhaitent et de "+
						"quel profil",
				),
				Basis: policy.Cite("ipolitics-2018-07-05"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2020"), Officers: persons(22),
				Basis: policy.Cite("rcmp-current-operations-2021").Assuming(onPage("2020")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2021"), Officers: persons(30),
				Basis: policy.Cite("rcmp-current-operations-fr").Assuming(onPage("2021")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.End, On: date("2023"),
				Basis: policy.Cite("rcmp-current-peace-operations").Assuming(both(
					"the page no longer names Mali; the last year with Canadian police there is taken",
					"la page ne mentionne plus le Mali\u00a0; la dernière année où des policiers canadiens s'y trouvaient est retenue",
				)),
			},
		),
	}
}

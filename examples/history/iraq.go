package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// iraq2016 is a decision that three ministers took together, an announcement months later, and a suspension. That the
// page of 2023 no longer names Iraq is no event: nothing on record says that anything ended.
func iraq2016() story {
	request := unrecorded("", arrangement.Host{Country: "IQ", Name: both("Iraq", "Irak")}, "2016")
	return story{
		"iraq-2016", both("Iraq, 2016 to 2020", "Irak, de 2016 à 2020"), calendar.MustParse("2022-06-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2016-05"), Officers: persons(4), Period: days("2016-05-01/.."),
				Note: both(
					"a commitment within the global coalition",
					"un engagement pris au sein de la coalition mondiale",
				),
				Basis: policy.Cite("cbc-iraq-2017-07-copy").Assuming(both(
					"the commitment is taken for the approval, and no last day is on record",
					"l'engagement est retenu comme l'approbation, et aucune date de fin n'est attestée",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Renewal, On: date("2017-02-24"), Officers: persons(20), Period: days("2017-02-24/2019-04-01"),
				Ministers: []arrangement.Office{
					arrangement.ForeignAffairsMinister, arrangement.DevelopmentMinister, arrangement.PublicSafetyMinister,
				},
				Note: both(
					"the Ministers of Public Safety, of Foreign Affairs and of International Development approve a memorandum; 20 are "+
						"estimated to cost 7 million dollars a year",
					"les ministres de la Sécurité publique, des Affaires étrangères et du Développement international approuvent une note\u00a0; "+
						"le coût de 20 personnes est estimé à 7 millions de dollars par an",
				),
				Basis: policy.Cite("cbc-iraq-2017-07-copy").Deriving(both(
					"the last day is the one that was announced later", "le dernier jour est celui qui a été annoncé par la suite",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2017-08-09"), Officers: persons(20), Period: days("2017-08-09/2019-04-01"),
				Note:  both("three are there on that day", "trois personnes sont sur place ce jour-là"),
				Basis: policy.Cite("iraq-news-gazette-2017"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Extension, On: date("2019-03"), Period: days("2019-04-01/.."),
				Basis: policy.Cite("global-news-2020-01-08").Deriving(both(
					"12 were there on January 8, 2020, so that by the end of March 2019 they were allowed to stay; until when is not on record",
					"12 personnes étaient sur place le 8 janvier 2020\u00a0; leur séjour a donc été prolongé au plus tard à la fin de mars 2019, pour "+
						"une durée qui n'est pas attestée",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Suspension, On: date("2020-01-08"), By: arrangement.RCMP,
				Note:  both("the day after missile strikes; 12 are there", "au lendemain de tirs de missiles\u00a0; 12 personnes sont sur place"),
				Basis: policy.Cite("global-news-2020-01-08"),
			},
		),
	}
}

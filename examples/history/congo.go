package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// congo2019 is the specialized team. Between the visit and the first officers lie twenty-one months of which nothing is
// on record.
func congo2019() story {
	request := unrecorded(arrangement.UnitedNations, inCongo, "2019")
	return story{
		"congo-2019", both("Democratic Republic of the Congo, 2019 to 2021", "République démocratique du Congo, de 2019 à 2021"),
		calendar.MustParse("2024-06-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Reconnaissance, On: date("2019-04-15"), By: arrangement.RCMP,
				Note: both(
					"five experts, until April 17: sexual and gender-based violence, protection of children",
					"cinq spécialistes, jusqu'au 17 avril\u00a0: violence sexuelle et fondée sur le genre, protection de l'enfance",
				),
				Basis: policy.Cite("monusco-2019-04-22"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2020"), Officers: persons(15), Period: days("2020-01-01/.."),
				Basis: policy.Cite("rcmp-current-operations-2021").Assuming(both(
					"the first five arrived in January 2021, so that it was approved by the end of 2020; the number is that of the page, which bears no "+
						"date, and no last day is on record",
					"les cinq premières personnes sont arrivées en janvier 2021\u00a0; l'approbation avait donc été donnée au plus tard à la fin de 2020\u00a0; le "+
						"nombre est celui de la page, qui n'est pas datée, et aucune date de fin n'est attestée",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2021-04-14"), By: arrangement.RCMP, Officers: persons(13),
				Note: both(
					"eight join the five who have been there since January; two more are due within weeks",
					"huit personnes rejoignent les cinq qui sont là depuis janvier\u00a0; deux autres sont attendues dans les semaines qui suivent",
				),
				Basis: policy.Cite("rcmp-congo-2021"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2022"), Officers: persons(25),
				Basis: policy.Cite("rcmp-current-operations-fr").Assuming(both(
					"the page bears no date and gives the number authorized alone; on March 1, 2022 ministers had authorized 132 in all, ten fewer "+
						"than its numbers come to, so that these ten are taken to have come later that year",
					"la page n'est pas datée et n'indique que le nombre autorisé\u00a0; le 1er mars 2022, les ministres avaient autorisé 132 personnes en "+
						"tout, soit dix de moins que la somme de ses nombres\u00a0; il est supposé que ces dix se sont ajoutées plus tard dans l'année",
				)),
			},
		),
	}
}

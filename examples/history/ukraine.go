package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ukraine2015 is the bilateral mission and the advisory mission of the European Union, which share one number.
func ukraine2015() story {
	request := unrecorded("", arrangement.Host{Country: "UA", Name: bilingual.Same("Ukraine")}, "2015")
	return story{
		"ukraine-2015", both("Ukraine, 2015 to 2023", "Ukraine, de 2015 à 2023"), calendar.MustParse("2024-06-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2015-07"), Officers: persons(20), Period: days("2015-07-01/.."),
				Note: both("short visits of trainers at first", "d'abord de courtes visites de formateurs"),
				Basis: policy.Cite("rcmp-current-peace-operations").Assuming(both(
					"the first visits show that it was approved by then; 20 is the maximum that the release of 2019 calls the former one, and "+
						"no last day is on record",
					"les premières visites montrent que l'approbation avait été donnée\u00a0; 20 est le maximum antérieur selon le communiqué de 2019, "+
						"et aucune date de fin n'est attestée",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Renewal, On: date("2016-06"), Period: days("2016-06-01/.."),
				Note: both("longer deployments", "des déploiements plus longs"),
				Basis: policy.Cite("rcmp-current-peace-operations").Assuming(both(
					"the page says when they began; that they were decided anew is assumed, with the same number and without a last day",
					"la page indique quand ils ont débuté\u00a0; il est supposé qu'ils ont fait l'objet d'une nouvelle décision, avec le même nombre et "+
						"sans date de fin",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Renewal, On: date("2019-07-08"), Officers: persons(45), Period: days("2019-07-08/2021-04-01"),
				Note: both("up to 45 instead of 20, for two more years, to 2021", "un maximum de 45 au lieu de 20, pour deux ans de plus, jusqu'en 2021"),
				Basis: policy.Cite("rcmp-ukraine-2019-07-08").Assuming(both(
					"the day of the release is taken for that of the decision, and the end of the Arrangement's term for the last day",
					"le jour du communiqué est retenu comme celui de la décision, et la fin du cycle de l'Arrangement comme dernier jour",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Extension, On: date("2021-03"), Period: days("2021-04-01/.."),
				Basis: policy.Cite("rcmp-current-operations-fr").Deriving(both(
					"the page, written after the invasion, still says 45, so that by the end of March 2021 they were allowed to stay; until when is not "+
						"on record",
					"la page, postérieure à l'invasion, indique toujours 45\u00a0; le séjour a donc été prolongé au plus tard à la fin de mars 2021, "+
						"pour une durée qui n'est pas attestée",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Suspension, On: date("2022-02"),
				Note: both(
					"after the full-scale invasion; the page of current operations keeps the number",
					"après l'invasion à grande échelle\u00a0; la page des opérations en cours conserve le nombre",
				),
				Basis: policy.Cite("kyiv-independent-2023-04-25"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2023-04-24"), Officers: persons(45),
				Note: both(
					"Ukraine's ministry of internal affairs and the RCMP talk about a return of about 45 instructors",
					"le ministère de l'Intérieur de l'Ukraine et la GRC discutent du retour d'environ 45 instructeurs",
				),
				Basis: policy.Cite("mvs-ukraine-2023-04-24"),
			},
		),
	}
}

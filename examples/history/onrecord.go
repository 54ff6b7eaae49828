package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The operations of this file are those of which no decision is on record, and nothing but the number that was authorized
// at some time: that is taken for an approval in the last year that had surely ended by then.

// jordan2004 is the training centre in Jordan for the police of Iraq.
func jordan2004() story {
	request := unrecorded("", arrangement.Host{Country: "JO", Name: both("Jordan", "Jordanie")}, "2004")
	return story{
		"jordan-2004", both("Jordan, 2004 to 2006", "Jordanie, de 2004 à 2006"), calendar.MustParse("2005-04-22"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2004"), Officers: persons(20), Period: days("2004-01-01/.."), Note: endless,
				Basis: policy.Cite("walrus-2005-03").Assuming(both(
					"20 were there in March 2005, the full complement; that they were approved in 2004, when the centre opened, is assumed",
					"20 personnes s'y trouvaient en mars 2005, soit l'effectif complet\u00a0; il est supposé qu'elles ont été approuvées en "+
						"2004, l'année où le centre a ouvert",
				)),
			},
		),
	}
}

// cambodia2015 is the three officers at the Extraordinary Chambers.
func cambodia2015() story {
	request := unrecorded(arrangement.CambodiaChambers, arrangement.Host{Country: "KH", Name: both("Cambodia", "Cambodge")}, "2015")
	return story{
		"cambodia-2015", both("Cambodia since 2015", "Cambodge, depuis 2015"), calendar.MustParse("2015-12-31"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2015-01"), Officers: persons(3), Period: days("2015-01-01/.."), Note: endless,
				Basis: policy.Cite("rcmp-current-operations-2014").Assuming(both(
					"the page, of about 2015, gives three as authorized, there since January 2015; that they were approved in that month is assumed",
					"la page, d'environ 2015, indique trois personnes autorisées, sur place depuis janvier 2015\u00a0; il est supposé qu'elles ont été "+
						"approuvées ce mois-là",
				)),
			},
		),
	}
}

// haiti2020 is what stayed in Haiti after the missions of the United Nations with police of their own.
func haiti2020() story {
	request := unrecorded("", inHaiti, "2020")
	return story{
		"haiti-2020", both("Haiti since 2020", "Haïti, depuis 2020"), calendar.MustParse("2023-01-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2020"), Officers: persons(10), Period: days("2020-01-01/.."), Note: endless,
				Basis: policy.Cite("rcmp-current-operations-2021").Assuming(onPage("2020")),
			},
		),
	}
}

// westBank2020 is the operations in the West Bank, which share one number.
func westBank2020() story {
	request := unrecorded("", arrangement.Host{Country: "PS", Name: both("West Bank", "Cisjordanie")}, "2020")
	return story{
		"west-bank-2020", both("West Bank since 2020", "Cisjordanie, depuis 2020"), calendar.MustParse("2024-06-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2020"), Officers: persons(7), Period: days("2020-01-01/.."), Note: endless,
				Basis: policy.Cite("rcmp-current-operations-2021").Assuming(onPage("2020")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2021"), Officers: persons(12),
				Basis: policy.Cite("rcmp-current-operations-fr").Assuming(onPage("2021")),
			},
		),
	}
}

// caribbean2023 is the support to the police of Haiti that is given in the Caribbean region.
func caribbean2023() story {
	request := unrecorded("", inHaiti, "2023")
	return story{
		"caribbean-2023", both("Caribbean region since 2023", "Région des Caraïbes, depuis 2023"), calendar.MustParse("2024-06-01"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2023"), Officers: persons(48), Period: days("2023-01-01/.."), Note: endless,
				Basis: policy.Cite("rcmp-current-peace-operations").Assuming(onPage("2023")),
			},
		),
	}
}

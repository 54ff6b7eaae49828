package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// haiti1994 is a decision with a condition: nobody was to leave before the Security Council allowed it.
func haiti1994() story {
	request := unrecorded(arrangement.UnitedNations, inHaiti, "1994")
	return story{
		"haiti-1994", both("Haiti, 1994", "Haïti, 1994"), calendar.MustParse("1994-09-28"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("1994-09-28"), Officers: persons(100), Period: days("1994-09-28/1996-03-28"),
				Conditions: []arrangement.Condition{{ID: "security-council", Text: both(
					"the Security Council authorizes the mission before anyone leaves",
					"le Conseil de sécurité autorise la mission avant tout départ",
				)}},
				Note: both(
					"volunteers are sought for eighteen months; the development agency is to pay 12.8 million dollars",
					"des volontaires sont recherchés pour dix-huit mois\u00a0; l'agence de développement doit verser 12,8 millions de dollars",
				),
				Basis: policy.Cite("hansard-1994-09-28").Assuming(both(
					"the day of the debate is taken for that of the approval and for the first of the eighteen months",
					"le jour du débat est retenu comme celui de l'approbation et comme le premier des dix-huit mois",
				)),
			},
		),
	}
}

// haiti2004 is the mission of 2004 to 2017. No partner's word on it is on record.
func haiti2004() story {
	request := arrangement.Request{
		Organization: arrangement.UnitedNations, Host: inHaiti, Received: date("2004-05"), Basis: policy.Cite("rcmp-haiti-2004"),
	}
	return story{
		"haiti-2004", both("Haiti, 2004 to 2017", "Haïti, de 2004 à 2017"), calendar.MustParse("2017-10-15"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Reconnaissance, On: date("2004-06"), By: arrangement.RCMP,
				Note: both(
					"safety, living and working conditions, medical facilities",
					"sécurité, conditions de vie et de travail, installations médicales",
				),
				Basis: policy.Cite("rcmp-haiti-2004").Noting(both("the month is approximate", "le mois est approximatif")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2004-07-06"), Officers: persons(100), Period: days("2004-07-06/.."),
				Basis: policy.Cite("pm-haiti-2004-07-06").Assuming(announcedDay),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2004-07-06"), Officers: persons(100),
				Note: both(
					"by the Prime Minister; three groups of 30 to 35 are planned for July, August and September",
					"par le premier ministre\u00a0; trois groupes de 30 à 35 personnes sont prévus pour juillet, août et septembre",
				),
				Basis: policy.Cite("pm-haiti-2004-07-06"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2006-06-07"), Officers: persons(101),
				Note: both("one at the head of the mission's police, and a hundred more", "une personne à la tête de la police de la mission, et cent autres"),
				Basis: policy.Cite("faae-2006-06-07").Assuming(both(
					"the day on which the ceiling was told to the committee is taken for that of the decision",
					"le jour où le plafond a été indiqué au comité est retenu comme celui de la décision",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Reduction, On: date("2008-04"), Officers: persons(100),
				Basis: policy.Cite("faae-2008").Assuming(both(
					"the month in which the number was told to the committee is taken for that of the decision",
					"le mois où le nombre a été indiqué au comité est retenu comme celui de la décision",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2008-04"), By: arrangement.RCMP, Officers: persons(100),
				Note: both(
					"to a committee of the House of Commons: 76 are there; the 100 are to be reached again in summer",
					"à un comité de la Chambre des communes\u00a0: 76 personnes sont sur place\u00a0; le nombre de 100 doit être atteint de nouveau à l'été",
				),
				Basis: policy.Cite("faae-2008"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Reconnaissance, On: date("2010-01-14"), By: arrangement.RCMP,
				Note: both(
					"three are sent within some 36 hours of the earthquake to assess the situation and the mandate",
					"trois personnes sont dépêchées quelque 36 heures après le tremblement de terre pour évaluer la situation et le mandat",
				),
				Basis: policy.Cite("rcmp-commissioner-haiti-2010-01"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Reduction, On: date("2014"), Officers: persons(85),
				Basis: policy.Cite("rcmp-current-operations-2014").Assuming(onPage("2014")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Increase, On: date("2016"), Officers: persons(90),
				Basis: policy.Cite("rcmp-current-operations-2017").Assuming(onPage("2016")),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2017-04-13"), Period: days("2017-04-16/2017-10-16"),
				Note: both(
					"the Security Council gives the mission a last six months, to phase out its tasks",
					"le Conseil de sécurité accorde à la mission une dernière prolongation de six mois, pour mettre fin graduellement à ses tâches",
				),
				Basis: policy.Cite("haiti-security-council-2017-04").Deriving(both(
					"six months to October 15, hence from April 16", "six mois, jusqu'au 15 octobre, donc à compter du 16 avril",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.End, On: date("2017-10-15"),
				Note:  both("the mission closes; another one follows it", "la mission prend fin\u00a0; une autre lui succède"),
				Basis: policy.Cite("rcmp-current-operations-2017"),
			},
		),
	}
}

// haiti2017 is the mission that took the place of the one of 2004, for two years.
func haiti2017() story {
	request := unrecorded(arrangement.UnitedNations, inHaiti, "2017")
	return story{
		"haiti-2017", both("Haiti, 2017 to 2019", "Haïti, de 2017 à 2019"), calendar.MustParse("2019-10-15"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2017-10-16"), Officers: persons(25), Period: days("2017-10-16/.."),
				Basis: policy.Cite("pm-backgrounder-2017-11").Assuming(both(
					"the first day of the mission is taken for that of the approval, and the plan told in November for its number; the page of current "+
						"operations still gives the 90 of the mission before",
					"le premier jour de la mission est retenu comme celui de l'approbation, et le plan annoncé en novembre comme son nombre\u00a0; la page des "+
						"opérations en cours donne encore les 90 de la mission précédente",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2017-11"), Officers: persons(25),
				Note:  both("up to 25 in Haiti, most of them in this mission", "un maximum de 25 en Haïti, la plupart dans cette mission"),
				Basis: policy.Cite("pm-backgrounder-2017-11"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.End, On: date("2019-10-15"),
				Note: both("the mission closes; a political one follows it", "la mission prend fin\u00a0; une mission politique lui succède"),
				Basis: policy.Cite("haiti-security-council-2019-03").Deriving(both(
					"the article of March 2019 gives the day on which it is to end", "l'article de mars 2019 donne le jour où elle doit prendre fin",
				)),
			},
		),
	}
}

package main

import (
	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// thoseWhoServed is the note on an approval of which only the strength is on record.
var thoseWhoServed = both(
	"how many were approved is not on record; those who served there are counted, and the year is that of the first of them",
	"le nombre approuvé n'est pas attesté\u00a0; les personnes qui y ont servi sont comptées, et l'année est celle des premières",
)

// leftAfrica is the end of two of the missions that Canada left in October 2013.
func leftAfrica() arrangement.ProposalEvent {
	return arrangement.ProposalEvent{
		Kind: arrangement.End, On: date("2013-10"),
		Note: both(
			"no Canadian police stay in a mission of the United Nations in Africa",
			"il ne reste aucun policier canadien dans une mission de l'ONU en Afrique",
		),
		Basis: policy.Cite("la-presse-2014-02-09"),
	}
}

// congo2010 is the six officers of each year until 2013.
func congo2010() story {
	request := unrecorded(arrangement.UnitedNations, inCongo, "2010")
	return story{
		"congo-2010", both("Democratic Republic of the Congo, 2010 to 2013", "République démocratique du Congo, de 2010 à 2013"),
		calendar.MustParse("2014-02-09"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2010"), Officers: persons(6), Period: days("2010-01-01/.."), Note: endless,
				Basis: policy.Cite("la-presse-2014-02-09").Assuming(thoseWhoServed),
			},
			leftAfrica(),
		),
	}
}

// coteDIvoire2004 is the nine officers who were kept there.
func coteDIvoire2004() story {
	request := unrecorded(arrangement.UnitedNations, inCoteDIvoire, "2004")
	return story{
		"cote-d-ivoire-2004", both("Côte d'Ivoire, 2004 to 2013", "Côte d'Ivoire, de 2004 à 2013"), calendar.MustParse("2014-02-09"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2004"), Officers: persons(9), Period: days("2004-01-01/.."), Note: endless,
				Basis: policy.Cite("la-presse-2014-02-09").Assuming(thoseWhoServed),
			},
			leftAfrica(),
		),
	}
}

// southSudan2011 is a mission that was suspended for a review.
func southSudan2011() story {
	host := arrangement.Host{Country: "SS", Name: both("South Sudan", "Soudan du Sud")}
	request := unrecorded(arrangement.UnitedNations, host, "2011")
	return story{
		"south-sudan-2011", both("South Sudan, 2011 to 2013", "Soudan du Sud, de 2011 à 2013"), calendar.MustParse("2014-02-09"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2011"), Officers: persons(21), Period: days("2011-07-01/.."), Note: endless,
				Basis: policy.Cite("barriere-star-journal-2012").Assuming(both(
					"the article shows Canadian police there in August 2012; how many were approved, and when, is not on record: the month in which the "+
						"mission began is taken, and the 21 Canadians whom a blog counted in June 2012, soldiers perhaps among them",
					"l'article atteste la présence de policiers canadiens en août 2012\u00a0; ni le nombre approuvé ni la date ne sont attestés\u00a0: le mois où la "+
						"mission a commencé est retenu, de même que les 21 Canadiens qu'un blogue y a dénombrés en juin 2012, peut-être avec des militaires",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Suspension, On: date("2013-12"),
				Note: both("for a review", "le temps d'un examen"),
				Basis: policy.Cite("la-presse-2014-02-09").Deriving(both(
					"the article of February 2014 tells of it; the month is the one that the record of events gives",
					"l'article de février 2014 en fait état\u00a0; le mois est celui que donne la chronologie",
				)),
			},
		),
	}
}

// afghanistan2010 is the training mission of the last years in Afghanistan, all operations there counted together.
func afghanistan2010() story {
	request := unrecorded(arrangement.NATO, arrangement.Host{Country: "AF", Name: bilingual.Same("Afghanistan")}, "2010")
	return story{
		"afghanistan-2010", both("Afghanistan, 2010 to 2014", "Afghanistan, de 2010 à 2014"), calendar.MustParse("2014-03-31"),
		arrangement.MustReplayProposal(
			request,
			receipt(request),
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("2010-11-16"), Officers: persons(45), Period: days("2010-11-16/2014-04-01"),
				Note: both("a training mission based in Kabul, until March 2014", "une mission de formation établie à Kaboul, jusqu'en mars 2014"),
				Basis: policy.Cite("ipolitics-2010-11-16").Assuming(both(
					"the day of the announcement is taken for that of the approval",
					"le jour de l'annonce est retenu comme celui de l'approbation",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.End, On: date("2014-03"),
				Note: both("a presence of ten years ends", "une présence de dix ans prend fin"),
				Basis: policy.Cite("la-presse-2014-02-09").Deriving(both(
					"the article is of the month before, and says when it is to end",
					"l'article date du mois précédent et indique quand elle doit prendre fin",
				)),
			},
		),
	}
}

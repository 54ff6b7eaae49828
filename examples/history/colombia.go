package main

import (
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// colombia2016 is the case of which most is on record: the request, the briefing, and the ministers who signed. On which day
// they did is not: it was after the briefing and before the article that tells of it.
func colombia2016() story {
	request := arrangement.Request{
		Organization: arrangement.UnitedNations, Host: arrangement.Host{Country: "CO", Name: both("Colombia", "Colombie")},
		Received: date("2016-06"), Languages: []language.Tag{language.Spanish}, Basis: policy.Cite("cbc-colombia-2017-copy"),
	}
	received := receipt(request)
	received.Note = both(
		"at the end of the month; police observers who speak Spanish, without a number",
		"à la fin du mois\u00a0; des observateurs de police hispanophones, sans nombre précis",
	)
	return story{
		"colombia-2016", both("Colombia, 2016 to 2019", "Colombie, de 2016 à 2019"), calendar.MustParse("2021-08-20"),
		arrangement.MustReplayProposal(
			request,
			received,
			arrangement.ProposalEvent{
				Kind: arrangement.Referral, On: date("2016-07"),
				Note: both(
					"in the middle of the month a written briefing is put to the Minister of Public Safety",
					"au milieu du mois, une note d'information est présentée au ministre de la Sécurité publique",
				),
				Basis: policy.Cite("cbc-colombia-2017-copy"),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Approval, On: date("[2016-07-15..2017-01-10]"), Officers: persons(10), Period: days("2016-07-15/2019-04-01"),
				Concurring: []arrangement.Partner{arrangement.ForeignAffairs, arrangement.PublicSafety},
				Note: both(
					"the Ministers of Foreign Affairs and of Public Safety sign for up to 10, in part under the United Nations flag, in part "+
						"bilaterally with the national police; when they go is left open",
					"les ministres des Affaires étrangères et de la Sécurité publique signent pour un maximum de 10 personnes, en partie sous le "+
						"drapeau de l'ONU, en partie dans un cadre bilatéral avec la police nationale\u00a0; la date des départs reste à fixer",
				),
				Basis: policy.Cite("cbc-colombia-2017-copy").Assuming(both(
					"they signed between the briefing in mid-July and January 10, 2017, the day of the article; that mid-July is the 15th is assumed, "+
						"as are the days approved: from then to the end of March 2019, until when it was expected to last",
					"la signature se situe entre la note de la mi-juillet et le 10 janvier 2017, jour de l'article\u00a0; il est supposé que la "+
						"mi-juillet est le 15, et que la période approuvée court de ce jour à la fin de mars 2019, échéance prévue",
				)),
			},
			arrangement.ProposalEvent{
				Kind: arrangement.Announcement, On: date("2017-10-30"),
				Note: both(
					"the bilateral part: training, building of capacity, strategic advice",
					"le volet bilatéral\u00a0: formation, renforcement des capacités, conseils stratégiques",
				),
				Basis: policy.Cite("pbi-canada-2021-08-20"),
			},
		),
	}
}

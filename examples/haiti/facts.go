package main

import (
	"time"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// request is the request for Haiti as the sources give it: what they do not say is not stated.
func request() arrangement.Request {
	haiti := mission.Haiti()
	return arrangement.Request{
		Organization: arrangement.UnitedNations,
		Host:         haiti.Host,
		Received:     calendar.InMonth(2004, time.May),
		Form:         arrangement.Individual,
		Basis:        policy.Cite("rcmp-haiti-2004"),
	}
}

// record is what is on record of the partners' concurrence: nothing. The sources give the decisions and not who
// concurred when.
func record() arrangement.Record { return arrangement.Record{} }

// assumptions are what the dossier assumes or leaves unknown because the facts do not hold it.
func assumptions() []bilingual.Text {
	return []bilingual.Text{
		{
			English: "The day of departure, July 1, 2008, is assumed: the source says “summer 2008”. So is the tour of nine months, from what is known of 2006–07 and 2010.",
			French:  "Le jour du départ, le 1er juillet 2008, est posé par hypothèse\u00a0: la source parle de l'été 2008. La période d'affectation de neuf mois l'est aussi, d'après ce qui est connu de 2006-2007 et de 2010.",
		},
		{
			English: "Whoever goes home before or during the tour is assumed to be replaced on the same day from the same service, so that the 24 are net. When each of the 76 came and goes is not known; three groups, leaving on July 1 and October 1, 2008, and January 1, 2009, are assumed.",
			French:  "Toute personne qui rentre avant ou pendant la période d'affectation est remplacée, par hypothèse, le jour même et par le même service\u00a0: les 24 postes sont donc nets. On ignore quand chacune des 76 personnes est arrivée et quand elle repart\u00a0; trois groupes, repartant le 1er juillet et le 1er octobre 2008 et le 1er janvier 2009, sont posés par hypothèse.",
		},
		{
			English: "That the posts are French-speaking and armed in 2008 is assumed from a page of about 2014. How the 24 positions divide into posts, and their priorities, are assumed.",
			French:  "Que les fonctions exigent le français et le port d'une arme en 2008 est posé par hypothèse d'après une page d'environ 2014. La répartition des 24 postes entre les fonctions, et leur priorité, sont posées par hypothèse.",
		},
		{
			English: "The United Nations requirements page bears no date; it is assumed to be in force in 2008. Integrity, firearms and the 24 months of clearance came in writing in 2012 and are not applied.",
			French:  "La page des exigences des Nations Unies n'est pas datée\u00a0; elle est réputée en vigueur en 2008. L'intégrité, les armes à feu et les 24 mois de la déclaration d'aptitude ont été mises par écrit en 2012 et ne s'appliquent pas.",
		},
		{
			English: "No source states what share of a service may be away: 1% (advises) and 2% (bars) are assumed, and never less than one officer. Only the officers in Haiti are counted as away: how many of each service were abroad in all is not known.",
			French:  "Aucune source n'indique quelle part d'un service peut être absente\u00a0: 1\u00a0% (à titre indicatif) et 2\u00a0% (éliminatoire) sont posés par hypothèse, et jamais moins d'une personne. Seules les personnes en Haïti sont comptées comme absentes\u00a0: on ignore combien de membres de chaque service étaient à l'étranger en tout.",
		},
		{
			English: "The service of the 76th officer, the partners' concurrences, how the factors were assessed, the renewals of the mandate between 2004 and 2010, the total abroad, and figures of the Haitian National Police are not known.",
			French:  "On ignore le service de la 76e personne, les assentiments des partenaires, l'évaluation des facteurs, les renouvellements du mandat entre 2004 et 2010, l'effectif total à l'étranger et les chiffres de la Police nationale d'Haïti.",
		},
		{
			English: "The candidates are made up by a generator with a fixed seed. Their services and the strengths of these are real.",
			French:  "Les candidatures sont fictives, produites par un générateur à amorce fixe. Leurs services et les effectifs de ceux-ci sont réels.",
		},
	}
}

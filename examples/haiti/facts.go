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

// rolesBasis are the pages that name the roles of Canadian police in Haiti; those of [mission.Haiti] are read from them.
func rolesBasis() []policy.Citation {
	return []policy.Citation{
		policy.Cite("rcmp-current-operations-2017"), policy.Cite("rcmp-current-operations-2014"),
		policy.Cite("faae-2011"), policy.Cite("rcmp-gazette-mission-continuity"),
	}
}

// task is what the mission is for, as a news release of July 2007 tells it.
func task() bilingual.Text {
	return bilingual.Text{
		English: "to help establish a secure and stable environment, restore law and order, and reform the Haitian National Police",
		French:  "aider à établir un climat sûr et stable, à rétablir la loi et l'ordre et à réformer la Police nationale d'Haïti",
	}
}

// written2012 is the first day on which the rules that came in writing in 2012 apply.
var written2012 = calendar.On(2012, time.February, 1)

// standardAssumed is what is assumed about the standard of the day.
func standardAssumed(day calendar.Date) bilingual.Text {
	if day.Before(written2012) {
		return bilingual.Text{
			English: "The United Nations requirements page bears no date; it is assumed to be in force from 2007 on, and so in 2008. Integrity, firearms and the 24 months of clearance came in writing in 2012 and are not applied.",
			French:  "La page des exigences des Nations Unies n'est pas datée\u00a0; elle est réputée en vigueur à compter de 2007, donc en 2008. Les règles sur l'intégrité, les armes à feu et les 24 mois de la déclaration d'aptitude ont été mises par écrit en 2012 et ne s'appliquent pas.",
		}
	}
	return bilingual.Text{
		English: "The United Nations requirements page bears no date; it is assumed to be in force from 2007 on. On the day of this dossier integrity, firearms and the 24 months of clearance, in writing since 2012, apply too; the candidates made up for 2008 state nothing about them.",
		French:  "La page des exigences des Nations Unies n'est pas datée\u00a0; elle est réputée en vigueur à compter de 2007. À la date de ce dossier, les règles sur l'intégrité, les armes à feu et les 24 mois de la déclaration d'aptitude, écrites depuis 2012, s'appliquent aussi\u00a0; les candidatures, établies pour 2008, n'en disent rien.",
	}
}

// assumptions are what the dossier assumes or leaves unknown because the facts do not hold it.
func assumptions(day calendar.Date) []bilingual.Text {
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
			English: "That the posts are French-speaking and armed in 2008 is assumed from a page of about 2014. How the 24 positions divide into posts, their priorities, and what counts how much in the points for fit are assumed.",
			French:  "Que les fonctions exigent le français et le port d'une arme en 2008 est posé par hypothèse d'après une page d'environ 2014. La répartition des 24 postes entre les fonctions, la priorité de celles-ci et le poids de chaque élément dans les points d'adéquation sont posés par hypothèse.",
		},
		standardAssumed(day),
		{
			English: "No source states what share of a service may be away: 1% (advises) and 2% (bars) are assumed, and never less than one officer; the number in an agreement is taken as a limit. Only the officers in Haiti are counted as away: how many of each service were abroad in all is not known.",
			French:  "Aucune source n'indique quelle part d'un service peut être absente\u00a0: 1\u00a0% (à titre indicatif) et 2\u00a0% (éliminatoire) sont posés par hypothèse, et jamais moins d'une personne\u00a0; le nombre inscrit dans une entente est tenu pour une limite. Seules les personnes en Haïti sont comptées comme absentes\u00a0: on ignore combien de membres de chaque service étaient à l'étranger en tout.",
		},
		{
			English: "The service of the 76th officer, the partners' concurrences, how the factors were assessed, the total abroad, and figures of the Haitian National Police are not known. The renewals of the mandate between 2004 and 2010 are assumed, that of October 2007 among them.",
			French:  "On ignore le service de la 76e personne, les assentiments des partenaires, l'évaluation des facteurs, l'effectif total à l'étranger et les chiffres de la Police nationale d'Haïti. Les renouvellements du mandat entre 2004 et 2010, dont celui d'octobre 2007, sont posés par hypothèse.",
		},
		{
			English: "The weeks and seats of the course sessions, the three days of the weapons part, the certificates on file and the support files are made up. How long a certificate counts and most of what is due in support are assumed, each line with its own note. For the medals, citizenship and a first tour are assumed.",
			French:  "Les semaines et les places des séances de formation, les trois jours du volet sur les armes, les certificats au dossier et les dossiers de soutien sont fictifs. La durée pendant laquelle un certificat compte et la plus grande partie du soutien exigé sont posées par hypothèse, chaque ligne avec sa propre note. Pour les médailles, la citoyenneté et une première affectation sont posées par hypothèse.",
		},
		costAssumptions(),
		{
			English: "The candidates are made up by a generator with a fixed seed. Their services and the strengths of these are real.",
			French:  "Les candidatures sont fictives, produites par un générateur à amorce fixe. Leurs services et les effectifs de ceux-ci sont réels.",
		},
	}
}

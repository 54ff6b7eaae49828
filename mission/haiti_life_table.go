package mission

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// haitiLife is Canada's part in the mission as far as public sources give it. They give no extension of the first
// approval, and no day on which it was to end: the stage stays deployed until the drawing down.
func haitiLife() Life {
	return MustReplay(
		Event{
			Kind: Request, On: calendar.InMonth(2004, time.May),
			Note: bilingual.Text{
				English: "the United Nations Secretariat formally asks Canada for civilian police",
				French:  "le Secrétariat de l'ONU demande officiellement au Canada de fournir des policiers civils",
			},
			Basis: policy.Cite("rcmp-haiti-2004"),
		},
		Event{
			Kind: Reconnaissance, On: calendar.InMonth(2004, time.June),
			Note: bilingual.Text{
				English: "safety, living and working conditions, medical facilities",
				French:  "sécurité, conditions de vie et de travail, installations médicales",
			},
			Basis: policy.Cite("rcmp-haiti-2004").Noting(bilingual.Text{English: "the month is approximate", French: "le mois est approximatif"}),
		},
		Event{
			Kind: Approval, On: calendar.Exactly(calendar.On(2004, time.July, 6)), Officers: policy.Whole(100, policy.Persons),
			Basis: policy.Cite("pm-haiti-2004-07-06").Assuming(bilingual.Text{
				English: "the day of the announcement is taken for that of the approval, which is not stated",
				French:  "le jour de l'annonce est retenu comme celui de l'approbation, qui n'est pas précisé",
			}),
		},
		Event{
			Kind: Announcement, On: calendar.Exactly(calendar.On(2004, time.July, 6)), Officers: policy.Whole(100, policy.Persons),
			Note: bilingual.Text{
				English: "three groups of 30 to 35, planned for July, August and September",
				French:  "trois groupes de 30 à 35 personnes, prévus pour juillet, août et septembre",
			},
			Basis: policy.Cite("pm-haiti-2004-07-06"),
		},
		haitiWave(time.July, bilingual.Text{
			English: "all Canadian police with the United Nations: 18 before, 45 after",
			French:  "ensemble des policiers canadiens auprès de l'ONU\u00a0: 18 avant, 45 après",
		}),
		haitiWave(time.September, bilingual.Text{
			English: "all Canadian police with the United Nations: 45 before, 73 after",
			French:  "ensemble des policiers canadiens auprès de l'ONU\u00a0: 45 avant, 73 après",
		}),
		haitiWave(time.October, bilingual.Text{
			English: "all Canadian police with the United Nations: 73 before, 113 after",
			French:  "ensemble des policiers canadiens auprès de l'ONU\u00a0: 73 avant, 113 après",
		}),
		Event{
			Kind: Announcement, On: calendar.InMonth(2008, time.April), Officers: policy.Whole(100, policy.Persons),
			Note: bilingual.Text{
				English: "76 of 100 are there; the 100 are to be reached again in summer",
				French:  "76 sur 100 sont sur place\u00a0; le nombre de 100 doit être atteint de nouveau à l'été",
			},
			Basis: policy.Cite("faae-2008"),
		},
		Event{
			Kind: Incident, On: calendar.Exactly(calendar.On(2010, time.January, 12)), Officers: policy.Whole(82, policy.Persons),
			Note:  bilingual.Text{English: "earthquake; two of the Canadian police die", French: "tremblement de terre\u00a0; deux policiers canadiens y perdent la vie"},
			Basis: policy.Cite("ottawa-citizen-haiti-2010"),
		},
		Event{
			Kind: Reconnaissance, On: calendar.Exactly(calendar.On(2010, time.January, 14)), Officers: policy.Whole(3, policy.Persons),
			Note: bilingual.Text{
				English: "sent to assess the situation and the mandate, within some 36 hours",
				French:  "dépêchés pour évaluer la situation et le mandat, en quelque 36 heures",
			},
			Basis: policy.Cite("rcmp-commissioner-haiti-2010-01"),
		},
		Event{
			Kind: DrawDown, On: calendar.Exactly(calendar.On(2017, time.April, 13)),
			Note: bilingual.Text{
				English: "the Security Council gives the mission six last months, to phase out its tasks",
				French:  "le Conseil de sécurité accorde à la mission une dernière prolongation de six mois, pour mettre fin graduellement à ses tâches",
			},
			Basis: policy.Cite("haiti-security-council-2017-04").Deriving(bilingual.Text{
				English: "stated of the mission, hence of Canada's part in it",
				French:  "attesté pour la mission, donc pour la participation du Canada",
			}),
		},
		Event{
			Kind: Closure, On: calendar.Exactly(calendar.On(2017, time.October, 15)),
			Basis: policy.Cite("rcmp-current-operations-2017"),
		},
	)
}

// haitiWave is a group of officers who went in a month of 2004. How many went to Haiti is not stated: the series counts
// all Canadian police with the United Nations.
func haitiWave(month time.Month, note bilingual.Text) Event {
	return Event{
		Kind: Deployment, On: calendar.InMonth(2004, month), Note: note,
		Basis: policy.Cite("ipi-peacekeeping-data").Deriving(bilingual.Text{
			English: "the rise of the monthly total is taken for the groups that were announced",
			French:  "la hausse du total mensuel est attribuée aux groupes annoncés",
		}),
	}
}

// haitiHostPolice is the police service that the mission helps to rebuild. Its figures are not among the facts.
func haitiHostPolice() HostPolice {
	return HostPolice{
		Name: bilingual.Text{English: "Haitian National Police", French: "Police nationale d'Haïti"},
		Basis: policy.Cite("rcmp-haiti-2007-07-20").Noting(bilingual.Text{
			English: "names the service and its reform as part of the mandate; no source read gives its figures",
			French:  "nomme le service et sa réforme parmi les objets du mandat\u00a0; aucune source consultée n'en donne les chiffres",
		}),
	}
}

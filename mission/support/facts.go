package support

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules read about a tour and about an officer's service.
var (
	tourPeriod = policy.NewFact("tour-period", bilingual.Text{
		English: "first and last day of the tour", French: "premier et dernier jour de la période d'affectation",
	})
	lastDay = policy.NewFact("tour-last-day", bilingual.Text{
		English: "last day of the tour", French: "dernier jour de la période d'affectation",
	})
	citizenship = policy.NewFact("citizenship", bilingual.Text{
		English: "Canadian citizenship", French: "citoyenneté canadienne",
	})
	approval = policy.NewFact("approved-mission", bilingual.Text{
		English: "whether the mission is an approved peacekeeping or observer mission",
		French:  "si la mission est une mission de maintien de la paix ou d'observation approuvée",
	})
	coverage = policy.NewFact("covered-service", bilingual.Text{
		English: "whether a medal of the United Nations or of NATO exists for the service",
		French:  "s'il existe une médaille des Nations Unies ou de l'OTAN pour ce service",
	})
	missionServed = policy.NewFact("mission", bilingual.Text{
		English: "the mission in which the days were served", French: "la mission où les jours ont été effectués",
	})
	decision = policy.NewFact("waiver-decision", bilingual.Text{
		English: "decision on a waiver of the days, and its day",
		French:  "décision sur la dispense des jours exigés, et son jour",
	})
	mixture = policy.NewFact("mixed-periods", bilingual.Text{
		English: "whether days served under different thresholds add up",
		French:  "si les jours effectués sous des seuils différents s'additionnent",
	})
)

package support

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	wantAnchor = bilingual.Text{
		English: "a day of the tour; for what comes again and again, the start or the end of the interval",
		French:  "un jour de la période d'affectation\u00a0; pour ce qui revient, le début ou la fin de l'intervalle",
	}
	wantOffset = bilingual.Text{English: "a whole number of days or months", French: "un nombre entier de jours ou de mois"}
	wantLength = bilingual.Text{
		English: "a whole number of days or months, at least one", French: "un nombre entier de jours ou de mois, au moins un",
	}
	wantDays = bilingual.Text{
		English: "a whole number of days, at least one", French: "un nombre entier de jours, au moins un",
	}
	wantLimit = bilingual.Text{
		English: "a whole number of days, months or years, at least one",
		French:  "un nombre entier de jours, de mois ou d'années, au moins un",
	}
	wantRuleID  = bilingual.Text{English: "the code of the rule", French: "le code de la règle"}
	wantItem    = bilingual.Text{English: "the ID of the item", French: "l'identifiant de l'élément"}
	wantKind    = bilingual.Text{English: "what is due", French: "ce qui est à faire"}
	wantBoth    = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	wantTerms   = bilingual.Text{English: "the days on which it is due", French: "les jours où c'est à faire"}
	wantOnce    = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	wantDay     = bilingual.Text{English: "the day on which it was done", French: "le jour où cela a été fait"}
	wantOfficer = bilingual.Text{English: "the number of the officer", French: "le numéro de l'agent de police"}
	wantServed  = bilingual.Text{English: "the days of service", French: "les jours de service"}
	wantEnd     = bilingual.Text{English: "days that end", French: "des jours qui ont une fin"}
	wantNoOther = bilingual.Text{
		English: "days that no other service has", French: "des jours qui n'appartiennent à aucun autre service",
	}
	wantCovered = bilingual.Text{
		English: "yes, for service under the United Nations or NATO", French: "oui, pour un service sous l'ONU ou l'OTAN",
	}
	wantMedal     = bilingual.Text{English: "the medal", French: "la médaille"}
	wantRibbon    = bilingual.Text{English: "a ribbon for the Operational Service Medal, and for no other", French: "un ruban pour la Médaille du service opérationnel, et pour aucune autre"}
	wantCounting  = bilingual.Text{English: "how the days are counted", French: "la façon de compter les jours"}
	wantThreshold = bilingual.Text{English: "the number of days asked for", French: "le nombre de jours exigés"}
	wantCreated   = bilingual.Text{English: "the day on which the medal was created", French: "le jour de la création de la médaille"}
	wantInjury    = bilingual.Text{
		English: "a decision only after an injury or illness due to the service",
		French:  "une décision seulement après une blessure ou une maladie attribuable au service",
	}
	wantCause = bilingual.Text{English: "what ended the service", French: "ce qui a mis fin au service"}
)

func checkTitle(faults *fault.List, title bilingual.Text) {
	if title.IsZero() {
		faults.Add(fault.Absent("title", wantBoth))
	}
	faults.AddText("title", title)
}

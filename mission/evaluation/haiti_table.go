package evaluation

import (
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

// HaitiIndicators are indicators of the mission in Haiti in the spring of 2008, for the elements of [Program]. Public
// sources give the figures of one of them; of the others they give none, and they are here so that it is said: they are
// not rated. That these are the indicators to look at is assumed. Each call gives a slice of its own.
func HaitiIndicators() []Indicator {
	spring := calendar.Months(calendar.On(2008, time.April, 1), 1)
	counted := mission.HaitiInSpring2008()
	return []Indicator{
		{
			ID: "haiti-police-in-the-mission", Element: "officers-deployed",
			Title: bilingual.Text{English: "Canadian police in the mission, against the number authorized", French: "Policiers canadiens dans la mission, par rapport au nombre autorisé"},
			Unit:  policy.Persons, Direction: MoreIsBetter, Target: mission.Haiti().Authorized, Due: []calendar.Period{spring},
			Observations: []Observation{{
				Over: spring, Value: counted.Officers,
				Evidence: []policy.Citation{counted.Basis.Noting(bilingual.Text{
					English: "the number is stated in spring 2008, no day known; taken for April",
					French:  "le nombre est attesté au printemps 2008, jour inconnu\u00a0; repris pour avril",
				})},
			}},
			Basis: chosenForHaiti(),
		},
		notKnown("haiti-officers-trained", "training", policy.Percent, spring, bilingual.Text{
			English: "Officers in the mission who took the whole pre-deployment training",
			French:  "Policiers dans la mission qui ont suivi toute la formation préalable au déploiement",
		}),
		notKnown("haiti-recruits-trained", "work-in-missions", policy.Persons, spring, bilingual.Text{
			English: "Recruits of the Haitian National Police who were trained",
			French:  "Recrues de la Police nationale d'Haïti qui ont été formées",
		}),
		notKnown("haiti-police-strength", "police-services-strengthened", policy.Persons, spring, bilingual.Text{
			English: "Strength of the Haitian National Police",
			French:  "Effectif de la Police nationale d'Haïti",
		}),
		notKnown("haiti-police-vetted", "local-police-keep-order", policy.Persons, spring, bilingual.Text{
			English: "Members of the Haitian National Police who were vetted",
			French:  "Membres de la Police nationale d'Haïti dont les antécédents ont été vérifiés",
		}),
	}
}

func chosenForHaiti() policy.Citation {
	return policy.Assume(bilingual.Text{
		English: "no public source states indicators of the mission for 2008; chosen by the library",
		French:  "aucune source publique n'indique d'indicateurs de la mission pour 2008\u00a0; choisis par la bibliothèque",
	})
}

// notKnown is an indicator of which no source states a value or a target.
func notKnown(id, element string, unit policy.Unit, due calendar.Period, title bilingual.Text) Indicator {
	return Indicator{
		ID: id, Element: element, Title: title, Unit: unit, Direction: MoreIsBetter, Due: []calendar.Period{due},
		Basis: chosenForHaiti(),
	}
}

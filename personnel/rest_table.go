package personnel

import (
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of rest read about a planned tour.
var (
	earlierDays = policy.NewFixedFact("earlier-tours", bilingual.Text{
		English: "days of the earlier tours of duty", French: "jours des périodes d'affectation antérieures",
	})
	agreedTour = policy.NewFact("agreed-tour", bilingual.Text{
		English: "tour of duty as agreed", French: "période d'affectation convenue",
	})
	tourExtensions = policy.NewFact("extensions", bilingual.Text{
		English: "extensions of the tour of duty", French: "prolongations de la période d'affectation",
	})
	rapidDeployment = policy.NewFact("rapid-deployment", bilingual.Text{
		English: "whether the tour is with a rapid deployment team", French: "affectation ou non dans une équipe de déploiement rapide",
	})
)

// AwayWindow is how long after its end an earlier tour counts as time away, in [policy.Years].
func AwayWindow() policy.Timeline[policy.Measure] {
	return policy.Starting(calendar.Always().From(), policy.Whole(5, policy.Years), policy.Assume(bilingual.Text{
		English: "no source limits the time away in all; that a tour counts for five years after its end is assumed",
		French: "aucune source ne limite le temps passé à l'étranger\u00a0; il est supposé qu'une affectation compte pendant " +
			"cinq ans après sa fin",
	}))
}

// Rest is what the program asks of how long officers are away and how long they are home: time at home between tours, a
// tour of the usual length of its day, a shortest extension, a longest tour, and not too much time away in all. No
// public source states an interval or a limit, so that those that bar are assumed, from what was seen.
//
// The interval is asked on every day of the tour, so that no tour lies within another. A rapid deployment so soon after a
// tour that it is forbidden takes a [policy.Waiver], until the interval is over.
func Rest() policy.Policy[TourPlan] {
	begun := calendar.On(2006, time.April, 1)
	gatineau := policy.Cite("gatineau-release-2016-11-22")
	usual := policy.Cite("rcmp-current-operations-2014").Noting(bilingual.Text{
		English: "12 months unless otherwise indicated; before, what each source tells of its time",
		French:  "12 mois, sauf indication contraire\u00a0; auparavant, ce que chaque source dit de son époque",
	})
	return policy.Must("personnel/rest",
		bilingual.Text{English: "Tours of duty and rest", French: "Périodes d'affectation et repos"},
		policy.Rule[TourPlan]{
			ID:    "personnel/rest/interval",
			Title: bilingual.Text{English: "Time at home between tours", French: "Temps au pays entre deux affectations"},
			Basis: gatineau.Assuming(bilingual.Text{
				English: "no source states an interval; about 8 months, before a rapid deployment, is the shortest that was seen; " +
					"12 months are assumed, and a rapid deployment sooner takes a waiver",
				French: "aucune source n'indique d'intervalle\u00a0; le plus court observé est d'environ 8 mois, avant un déploiement " +
					"rapide\u00a0; 12 mois sont posés par hypothèse, et un déploiement rapide plus tôt exige une dispense",
			}),
			Asked: policy.Throughout, Effect: policy.Bars, Sense: policy.Minimum,
			Limit: policy.Starting(begun, policy.Whole(12, policy.Months), policy.Citation{}), Days: restedEnough,
		},
		policy.Rule[TourPlan]{
			ID:    "personnel/rest/tour-length",
			Title: bilingual.Text{English: "Usual length of a tour", French: "Durée habituelle d'une affectation"},
			Scope: bilingual.Text{
				English: "tours other than with a rapid deployment team", French: "affectations hors d'une équipe de déploiement rapide",
			},
			ScopeBasis: []policy.Citation{gatineau},
			Basis:      usual, Asked: policy.OnDeparture, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: usualLength(), Days: whereRapid(policy.No, agreedNoLonger),
		},
		policy.Rule[TourPlan]{
			ID: "personnel/rest/rapid-deployment-length",
			Title: bilingual.Text{
				English: "Usual length of a rapid deployment", French: "Durée habituelle d'un déploiement rapide",
			},
			Scope: bilingual.Text{
				English: "tours with a rapid deployment team", French: "affectations dans une équipe de déploiement rapide",
			},
			Basis: gatineau.Assuming(bilingual.Text{
				English: "one such tour was planned for 6 months, in 2016; that others are is assumed",
				French:  "une telle affectation était prévue pour 6 mois, en 2016\u00a0; il est supposé que les autres le sont aussi",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: policy.Starting(begun, policy.Whole(6, policy.Months), policy.Citation{}), Days: whereRapid(policy.Yes, agreedNoLonger),
		},
		policy.Rule[TourPlan]{
			ID:    "personnel/rest/extension",
			Title: bilingual.Text{English: "Shortest extension", French: "Prolongation minimale"},
			Scope: extendedTours,
			Basis: gatineau.Assuming(bilingual.Text{
				English: "an extension of 3 months was granted in 2016, and of 6 months are known of the United Nations; that none is shorter is assumed",
				French: "une prolongation de 3 mois a été accordée en 2016, et des prolongations de 6 mois sont connues à l'Organisation " +
					"des Nations Unies\u00a0; il est supposé qu'aucune n'est plus courte",
			}),
			Asked: policy.OnDeparture, Effect: policy.Advises, Sense: policy.Minimum,
			Limit: policy.Starting(begun, policy.Whole(3, policy.Months), policy.Citation{}), Days: eachExtension(isLongEnough),
		},
		policy.Rule[TourPlan]{
			ID:    "personnel/rest/longest",
			Title: longestTour,
			Basis: policy.Cite("la-presse-haiti-2019").Assuming(bilingual.Text{
				English: "about 18 months, from July 2017 to January 2019, is the longest tour that was seen; it is taken for the longest allowed",
				French: "la plus longue affectation observée, de juillet 2017 à janvier 2019, est d'environ 18 mois\u00a0; " +
					"elle est tenue pour la plus longue permise",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars, Sense: policy.Maximum, Tightens: "personnel/united-nations-tours/longest",
			Limit: policy.Starting(begun, policy.Whole(18, policy.Months), policy.Citation{}), Days: extendedNoLonger,
		},
		policy.Rule[TourPlan]{
			ID:    "personnel/rest/time-away",
			Title: bilingual.Text{English: "Time away in all", French: "Temps total en affectation"},
			Scope: bilingual.Both(func(tag language.Tag) string {
				return fmt.Sprintf(countedFor.In(tag), AwayWindow()[0].Value.In(tag))
			}),
			ScopeBasis: []policy.Citation{AwayWindow()[0].Basis},
			Basis: policy.Assume(bilingual.Text{
				English: "no source limits the time away in all; three missions in one career were seen; two years are assumed",
				French: "aucune source ne limite le temps passé à l'étranger\u00a0; trois missions dans une carrière ont été observées\u00a0; " +
					"deux ans sont posés par hypothèse",
			}),
			Asked: policy.OnDeparture, Effect: policy.Bars, Sense: policy.Maximum,
			Limit: policy.Starting(begun, policy.Whole(730, policy.CalendarDays), policy.Citation{}), Days: awayLittleEnough,
		},
	)
}

// UnitedNationsTours is how long the United Nations keeps a police officer, as far as one second-hand source tells it: a
// layer below [Rest] for tours in its missions.
func UnitedNationsTours() policy.Policy[TourPlan] {
	told := policy.Cite("un-tour-onuci-2016").Assuming(bilingual.Text{
		English: "one mission in 2016 gave a year and then two contracts of 6 months; that this is the most, in all missions and " +
			"from January 1, 2016 on, is assumed",
		French: "une mission accordait en 2016 un an, puis deux contrats de 6 mois\u00a0; il est supposé que c'est le maximum, dans " +
			"toutes les missions et à compter du 1er janvier 2016",
	})
	begun := calendar.On(2016, time.January, 1)
	return policy.Must("personnel/united-nations-tours",
		bilingual.Text{English: "Tours of duty in missions of the United Nations", French: "Périodes d'affectation dans les missions des Nations Unies"},
		policy.Rule[TourPlan]{
			ID:    "personnel/united-nations-tours/extension",
			Title: bilingual.Text{English: "Longest extension", French: "Prolongation maximale"},
			Scope: extendedTours,
			Basis: told, Asked: policy.OnDeparture, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: policy.Starting(begun, policy.Whole(6, policy.Months), policy.Citation{}),
			Days:  eachExtension(isShortEnough),
		},
		policy.Rule[TourPlan]{
			ID: "personnel/united-nations-tours/longest", Title: longestTour,
			Basis: told, Asked: policy.OnDeparture, Effect: policy.Bars, Sense: policy.Maximum,
			Limit: policy.Starting(begun, policy.Whole(24, policy.Months), policy.Citation{}), Days: extendedNoLonger,
		},
	)
}

var (
	longestTour = bilingual.Text{
		English: "Longest tour, extensions included", French: "Durée maximale de l'affectation, prolongations comprises",
	}
	extendedTours = bilingual.Text{English: "tours that are extended", French: "affectations prolongées"}
	countedFor    = bilingual.Text{
		English: "all officers, each earlier tour counting until %s after its end",
		French:  "tous les agents de police, chaque affectation antérieure comptant pendant %s après sa fin",
	}
)

// usualLength is how long a tour usually was, over time.
func usualLength() policy.Timeline[policy.Measure] {
	return policy.Timeline[policy.Measure]{
		{
			From: calendar.On(1996, time.January, 1), Value: policy.Whole(6, policy.Months),
			Basis: policy.Cite("pk75-opp").Assuming(bilingual.Text{
				English: "the first tours of one service, from 1996 on, were of 6 months; that those of the others were, and the day, are assumed",
				French: "les premières affectations d'un service, à compter de 1996, étaient de 6 mois\u00a0; que celles des autres " +
					"l'aient été, et le jour, sont posés par hypothèse",
			}),
		},
		{
			From: calendar.On(2006, time.January, 1), Value: policy.Whole(9, policy.Months),
			Basis: policy.Cite("acva-2007-03-01").Assuming(bilingual.Text{
				English: "tours were of 9 months in 2006 and 2007; the day is assumed",
				French:  "les affectations étaient de 9 mois en 2006 et en 2007\u00a0; le jour est posé par hypothèse",
			}),
		},
		{
			From: calendar.On(2010, time.December, 1), Value: policy.Whole(12, policy.Months),
			Basis: policy.Cite("sudan-blog-2010-12").Assuming(bilingual.Text{
				English: "officers were told in December 2010 that tours go from 9 months to a year; the day is assumed",
				French: "en décembre 2010, des agents de police ont appris que les affectations passaient de 9 mois à un an\u00a0; " +
					"le jour est posé par hypothèse",
			}),
		},
	}
}

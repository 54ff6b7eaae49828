package personnel

import (
	"time"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// The facts that the rules of leave read.
var (
	tourOnLeave = policy.NewFact("tour-on-leave", bilingual.Text{
		English: "tour of duty during which the leave is taken", French: "période d'affectation pendant laquelle le congé est pris",
	})
	plannedLeave = policy.NewFact("planned-leave", bilingual.Text{
		English: "days of leave during the tour of duty", French: "jours de congé pendant la période d'affectation",
	})
)

// UnitedNationsLeave is what the United Nations asks of annual leave during a tour of duty: that it is earned when it is
// taken, which its own page gives the rate of; and, as one second-hand source tells it of one mission, when the first may
// begin, how far apart leaves are, and how the tour ends. Compensatory time off is not judged, as no source gives its rate.
//
// That leave is due at all, and is taken, is for package mission/support.
func UnitedNationsLeave() policy.Policy[LeavePlan] {
	const id = "personnel/united-nations-leave/"
	earned := policy.Cite("un-non-staff-financial")
	told := policy.Cite("un-leave-haiti-blog-2016").Assuming(bilingual.Text{
		English: "the practice of one mission, Haiti, in April 2016; that it is that of others, and the day, are assumed",
		French: "pratique d'une mission, Haïti, en avril 2016\u00a0; que ce soit celle des autres, et le jour, sont posés par " +
			"hypothèse",
	})
	days := func(n int) policy.Timeline[policy.Measure] {
		return policy.Starting(calendar.On(2016, time.April, 1), policy.Whole(n, policy.CalendarDays), policy.Citation{})
	}
	withLeave := bilingual.Text{English: "tours with leave", French: "affectations comportant un congé"}
	return policy.Must("personnel/united-nations-leave",
		bilingual.Text{English: "Leave in missions of the United Nations", French: "Congés dans les missions des Nations Unies"},
		policy.Rule[LeavePlan]{
			ID:    id + "earned",
			Title: bilingual.Text{English: "Leave earned in each completed month", French: "Congé acquis par mois complet"},
			Scope: withLeave,
			Basis: earned, Asked: policy.Throughout, Effect: policy.Bars, Sense: policy.Maximum,
			Limit: policy.Starting(calendar.On(2004, time.July, 1), leaveRate(), earned.Assuming(bilingual.Text{
				English: "the rate is stated in 2022; that it was the same from July 1, 2004 on, when the first officers of the mission " +
					"in Haiti left, is assumed",
				French: "le taux est indiqué en 2022\u00a0; il est supposé qu'il était le même à compter du 1er juillet 2004, au départ " +
					"des premiers agents de police de la mission en Haïti",
			})),
			Days: whereLeave(isEarned),
		},
		policy.Rule[LeavePlan]{
			ID:    id + "first",
			Title: bilingual.Text{English: "First leave after arrival", French: "Premier congé après l'arrivée"},
			Scope: withLeave,
			Basis: told, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Minimum,
			Limit: days(45), Days: whereLeave(isLateEnough),
		},
		policy.Rule[LeavePlan]{
			ID:    id + "between",
			Title: bilingual.Text{English: "Time between leaves", French: "Temps entre deux congés"},
			Scope: withLeave,
			Basis: told, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Minimum,
			Limit: days(21), Days: whereLeave(isFarApart),
		},
		policy.Rule[LeavePlan]{
			ID:    id + "last-month",
			Title: bilingual.Text{English: "Leave in the last month", French: "Congé pendant le dernier mois"},
			Scope: withLeave,
			Basis: told, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Maximum,
			Limit: days(10), Days: whereLeave(isShortInTheEnd),
		},
		policy.Rule[LeavePlan]{
			ID:    id + "last-days",
			Title: bilingual.Text{English: "Presence at the end of the tour", French: "Présence à la fin de l'affectation"},
			Scope: withLeave,
			Basis: told, Asked: policy.Throughout, Effect: policy.Advises, Sense: policy.Minimum,
			Limit: days(7), Days: whereLeave(isBackInTime),
		},
	)
}

// leaveRate is how many days of leave each completed month gives.
func leaveRate() policy.Measure {
	rate, _ := policy.Measured(decimal.New(25, -1), policy.CalendarDays) // within what a measure holds
	return rate
}

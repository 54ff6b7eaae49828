package personnel

import (
	"fmt"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// LeavePlan is the annual leave that an officer plans to take during a tour of duty: the subject that [UnitedNationsLeave]
// judges. The zero LeavePlan states nothing, and no rule is met by it.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type LeavePlan struct {
	// Officer is the ID of the officer, as in [Officer.ID], by which a [policy.Waiver] names whom it is for; empty where it
	// is not stated.
	Officer string `json:"officer,omitzero"`
	// Tour is the days of the tour, extensions included; it has an end.
	Tour calendar.Period `json:"tour,omitzero"`
	// Leaves are the days of leave, in any order; those that touch are one leave. Nil where it is not stated whether there
	// are any, empty where there are none.
	Leaves []calendar.Period `json:"leaves,omitzero"`
}

// IsZero says whether nothing is stated.
func (p LeavePlan) IsZero() bool { return p.Officer == "" && p.Tour.IsZero() && p.Leaves == nil }

var (
	wantTourWithEnd = bilingual.Text{English: "a tour with an end", French: "une période d'affectation qui a une fin"}
	wantLeave       = bilingual.Text{English: "days of the tour", French: "des jours de la période d'affectation"}
)

// Check lists what is wrong with what is stated, each at the key of its JSON form: an ID that is none, a tour without an
// end, a leave without days or beyond the tour. A fact that is not stated is no fault.
func (p LeavePlan) Check() error {
	var faults fault.List
	if p.Officer != "" {
		checkID(&faults, "officer", p.Officer)
	}
	if p.Tour.IsOpenEnded() {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "tour", Given: bilingual.Both(p.Tour.In), Accepted: wantTourWithEnd})
	}
	for i, leave := range p.Leaves {
		at := fault.Path("leaves").Index(i)
		switch {
		case leave.IsZero():
			faults.Add(fault.Absent(at, wantLeave))
		case !p.Tour.IsZero() && !p.Tour.Covers(leave):
			faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: bilingual.Both(leave.In), Accepted: wantLeave})
		}
	}
	return faults.Err()
}

// Format prints that there is a leave plan, and nothing of what it says.
func (p LeavePlan) Format(state fmt.State, verb rune) { withhold(state, verb, "leave plan") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the LeavePlan as it was.
func (p *LeavePlan) UnmarshalJSON(data []byte) error {
	var read LeavePlan
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("tour", &read.Tour)
		fault.Items(o, "leaves", &read.Leaves)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// lacks is the fact that is missing to know the leave within the tour; zero where it is known. A tour without an end, and
// a leave that does not lie in the tour, are not known.
func (p LeavePlan) lacks() policy.Fact {
	switch {
	case p.Tour.IsZero() || p.Tour.IsOpenEnded():
		return tourOnLeave
	case p.Leaves == nil || slices.ContainsFunc(p.Leaves, func(leave calendar.Period) bool { return !p.Tour.Covers(leave) }):
		return plannedLeave
	default:
		return policy.Fact{}
	}
}

// whereLeave is the answer of a rule that the leave keeps or breaks. A tour without leave it does not concern.
func whereLeave(keeps func(tour calendar.Period, leave calendar.Spans, limit policy.Measure) bool) func(LeavePlan, policy.Measure) policy.Days {
	return func(p LeavePlan, limit policy.Measure) policy.Days {
		fact := p.lacks()
		switch leave := calendar.SpansOf(p.Leaves...); {
		case !fact.IsZero():
			return policy.Missing(fact)
		case leave.IsEmpty():
			return policy.NotApplicable()
		case keeps(p.Tour, leave, limit):
			return policy.Is(plannedLeave, policy.Yes)
		default:
			return policy.Is(plannedLeave, policy.No)
		}
	}
}

// isEarned says whether the days of leave are earned when they are taken, at so many days for each month of the tour that is
// over by then.
func isEarned(tour calendar.Period, leave calendar.Spans, rate policy.Measure) bool {
	taken := 0
	for month := 0; ; month++ {
		from := tour.From().AddMonths(month)
		if !tour.Contains(from) {
			return true
		}
		here := leave.Intersect(upTo(from, tour.From().AddMonths(month+1)).Spans()).Days()
		taken += here
		if here > 0 && int64(taken) > rate.Number().Mul(decimal.NewFromInt(int64(month))).IntPart() {
			return false
		}
	}
}

// isLateEnough says whether nobody is on leave in the first days of the tour.
func isLateEnough(tour calendar.Period, leave calendar.Spans, days policy.Measure) bool {
	return !leave.Overlaps(calendar.Days(tour.From(), days.Int()))
}

// isFarApart says whether so many days lie between two leaves.
func isFarApart(_ calendar.Period, leave calendar.Spans, days policy.Measure) bool {
	var before calendar.Date
	for period := range leave.All() {
		if !before.IsZero() && before.DaysUntil(period.From()) < days.Int() {
			return false
		}
		before = period.Until()
	}
	return true
}

// isShortInTheEnd says whether no more than so many days of the last month of the tour are days of leave.
func isShortInTheEnd(tour calendar.Period, leave calendar.Spans, days policy.Measure) bool {
	return leave.Intersect(calendar.Between(tour.Until().AddMonths(-1), tour.Until()).Spans()).Days() <= days.Int()
}

// isBackInTime says whether nobody is on leave in the last days of the tour.
func isBackInTime(tour calendar.Period, leave calendar.Spans, days policy.Measure) bool {
	return !leave.Overlaps(calendar.Between(tour.Until().AddDays(-days.Int()), tour.Until()))
}

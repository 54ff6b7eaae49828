package support

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Waiver is that the days that a medal asks for are not required after a service that ended early. The zero Waiver is
// none.
//
// Waiver is comparable. Its JSON form is an object without what is not stated.
type Waiver struct {
	// Cause is what ended the service.
	Cause Cause `json:"cause,omitzero"`
	// ByDecision says whether somebody has to decide so each time. Anything but [policy.No] means that somebody has to.
	ByDecision policy.Answer `json:"by_decision,omitzero"`
	// Basis is what it rests on.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it is none.
func (w Waiver) IsZero() bool { return w == Waiver{} }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Waiver as it was.
func (w *Waiver) UnmarshalJSON(data []byte) error {
	var read Waiver
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("cause", &read.Cause)
		o.Optional("by_decision", &read.ByDecision)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*w = read
	return nil
}

// MedalRule is what a medal, or a ribbon of one, asks. The zero MedalRule gives none.
//
// Its JSON form is an object without what is not stated.
type MedalRule struct {
	// ID is the code of the rule, stable and never reused, such as "support/medal/united-nations".
	ID string `json:"id,omitzero"`
	// Medal is the medal.
	Medal Medal `json:"medal,omitzero"`
	// Ribbon is the ribbon of the [OperationalMedal]; zero for other medals.
	Ribbon Ribbon `json:"ribbon,omitzero"`
	// Title is what people read.
	Title bilingual.Text `json:"title,omitzero"`
	// Created is the first day on which anybody could earn the medal, with service of earlier days too where Days count
	// it.
	Created calendar.Date `json:"created,omitzero"`
	// Counting is how the days are counted.
	Counting Counting `json:"counting,omitzero"`
	// Days is how many days of service are asked for, in whole [policy.CalendarDays], over time: the number in force on a
	// day of service is the one that the days up to then have to reach. Days on which no number is in force do not count.
	Days policy.Timeline[policy.Measure] `json:"days,omitzero"`
	// Mixed says whether days that were served while an earlier number was in force count together with later ones
	// towards the later number. Where it is not stated, nobody can tell.
	Mixed policy.Answer `json:"mixed,omitzero"`
	// Numeral is how many consecutive days a further tour in the same mission asks for to add a numeral, over time by
	// the first day of that tour; nil where there are no numerals.
	Numeral policy.Timeline[policy.Measure] `json:"numeral,omitzero"`
	// Claim is how long after repatriation the medal can first be asked for, by the day of repatriation; nil where there
	// is no such limit.
	Claim policy.Timeline[policy.Measure] `json:"claim,omitzero"`
	// Waivers are when the days are not required; nil where they always are.
	Waivers []Waiver `json:"waivers,omitzero"`
	// Basis is what the rule rests on. The numbers may have a basis of their own.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it gives none.
func (r MedalRule) IsZero() bool {
	return r.ID == "" && r.Medal == "" && r.Ribbon == "" && r.Title.IsZero() && r.Created.IsZero() && r.Counting == "" &&
		r.Days == nil && r.Mixed == "" && r.Numeral == nil && r.Claim == nil && r.Waivers == nil && r.Basis.IsZero()
}

// Check lists what is wrong with the rule, each at the key of its JSON form: no ID, medal, title, day of creation, way of
// counting or number of days; a code that is none; a ribbon of another medal than the [OperationalMedal], or none of it;
// numbers that are not whole and at least one; a waiver without a cause; a faulty timeline or basis.
func (r MedalRule) Check() error {
	var faults fault.List
	if r.ID == "" {
		faults.Add(fault.Absent("id", wantRuleID))
	}
	if r.Medal == "" {
		faults.Add(fault.Absent("medal", wantMedal))
	}
	fault.AddCode(&faults, "medal", r.Medal, ParseMedal)
	if (r.Medal == OperationalMedal) != (r.Ribbon != "") {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "ribbon", Given: fault.Given(string(r.Ribbon)), Accepted: wantRibbon,
		})
	}
	fault.AddCode(&faults, "ribbon", r.Ribbon, ParseRibbon)
	checkTitle(&faults, r.Title)
	if r.Created.IsZero() {
		faults.Add(fault.Absent("created", wantCreated))
	}
	if r.Counting == "" {
		faults.Add(fault.Absent("counting", wantCounting))
	}
	fault.AddCode(&faults, "counting", r.Counting, ParseCounting)
	if len(r.Days) == 0 {
		faults.Add(fault.Absent("days", wantThreshold))
	}
	checkNumbers(&faults, "days", r.Days, wantDays, isDays)
	fault.AddCode(&faults, "mixed", r.Mixed, policy.ParseAnswer)
	checkNumbers(&faults, "numeral", r.Numeral, wantDays, isDays)
	checkNumbers(&faults, "claim", r.Claim, wantLimit, isLimit)
	for i, waiver := range r.Waivers {
		at := fault.Path("waivers").Index(i)
		if waiver.Cause == "" {
			faults.Add(fault.Absent(at.Key("cause"), wantCause))
		}
		fault.AddCode(&faults, at.Key("cause"), waiver.Cause, ParseCause)
		fault.AddCode(&faults, at.Key("by_decision"), waiver.ByDecision, policy.ParseAnswer)
		faults.AddError(at.Key("basis"), waiver.Basis.Check())
	}
	policy.CheckBasis(&faults, "basis", r.Basis)
	return faults.Err()
}

func checkNumbers(
	faults *fault.List, key fault.Path, numbers policy.Timeline[policy.Measure], want bilingual.Text, ok func(policy.Measure) bool,
) {
	faults.AddError(key, numbers.Check())
	for i, entry := range numbers {
		if !entry.Ended && !ok(entry.Value) {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: key.Index(i).Key("value"), Given: bilingual.Both(entry.Value.In), Accepted: want,
			})
		}
	}
}

// isDays says whether a measure is a whole number of days, at least one. A measure that is not is reached by nobody.
func isDays(m policy.Measure) bool {
	return m.Unit() == policy.CalendarDays && m.Number().IsInteger() && m.Int() >= 1
}

func isLimit(m policy.Measure) bool {
	return (isLength(m) || m.Unit() == policy.Years && m.Number().IsInteger()) && m.Int() >= 1
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the MedalRule as it was. Whether it
// makes sense is for [MedalRule.Check] to say.
func (r *MedalRule) UnmarshalJSON(data []byte) error {
	var read MedalRule
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("medal", &read.Medal)
		o.Optional("ribbon", &read.Ribbon)
		o.Optional("title", &read.Title)
		o.Optional("created", &read.Created)
		o.Optional("counting", &read.Counting)
		fault.Items(o, "days", &read.Days)
		o.Optional("mixed", &read.Mixed)
		fault.Items(o, "numeral", &read.Numeral)
		fault.Items(o, "claim", &read.Claim)
		fault.Items(o, "waivers", &read.Waivers)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// MedalRules are rules for medals. Their order matters for the ribbons of the [OperationalMedal]: a day that two of them
// could count is counted by the one that stands first. The zero MedalRules give none. [StandardMedals] are those of the
// program.
//
// Their JSON form is an array.
type MedalRules []MedalRule

// Check lists what [MedalRule.Check] finds in each of the rules, with its index, and each ID that stands twice.
func (r MedalRules) Check() error {
	var faults fault.List
	for i, rule := range r {
		at := fault.Path("").Index(i)
		faults.AddError(at, rule.Check())
		if slices.ContainsFunc(r[:i], func(earlier MedalRule) bool { return earlier.ID == rule.ID }) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(rule.ID), Accepted: wantOnce})
		}
	}
	return faults.Err()
}

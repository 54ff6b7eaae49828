package support

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Offset is a day reckoned from an [Anchor] of a tour. The zero Offset is none.
//
// Its JSON form is an object without what is not stated.
type Offset struct {
	// Anchor is the day that it is reckoned from.
	Anchor Anchor `json:"anchor,omitzero"`
	// By is how long after it, in whole [policy.CalendarDays] or [policy.Months]; before it where the number is negative;
	// the day itself where the measure is not stated.
	By policy.Measure `json:"by,omitzero"`
}

// IsZero says whether it is none.
func (o Offset) IsZero() bool { return o == Offset{} }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Offset as it was.
func (o *Offset) UnmarshalJSON(data []byte) error {
	var read Offset
	err := fault.Decode(data, func(object *fault.Object) {
		object.Optional("anchor", &read.Anchor)
		object.Optional("by", &read.By)
	})
	if err != nil {
		return err
	}
	*o = read
	return nil
}

func (o Offset) check(every policy.Measure) fault.List {
	var faults fault.List
	if o.Anchor == "" {
		faults.Add(fault.Absent("anchor", wantAnchor))
	}
	fault.AddCode(&faults, "anchor", o.Anchor, ParseAnchor)
	if o.Anchor.Valid() && o.Anchor.ofInterval() == every.IsZero() {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "anchor", Given: bilingual.Both(o.Anchor.Title().In), Accepted: wantAnchor,
		})
	}
	if !o.By.IsZero() && !isLength(o.By) {
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: "by", Given: bilingual.Both(o.By.In), Accepted: wantOffset})
	}
	return faults
}

// Terms are what a [Rule] asks: in which days of a tour something is to be done, once or again and again, and on which
// tours. The zero Terms ask nothing.
//
// Its JSON form is an object without what is not stated.
type Terms struct {
	// Opens is the first day on which it can be done: what was done before does not count.
	Opens Offset `json:"opens,omitzero"`
	// Due is the last day on which it is on time, that day included.
	Due Offset `json:"due,omitzero"`
	// Every is how long each interval of the tour is in which it is asked again, in whole [policy.CalendarDays] or
	// [policy.Months]; zero where it is asked once. An interval that the tour does not complete is none.
	Every policy.Measure `json:"every,omitzero"`
	// Least is how long a tour has to be for it to be asked at all, in whole [policy.CalendarDays] or [policy.Months];
	// zero where it is asked on every tour.
	Least policy.Measure `json:"least,omitzero"`
}

// IsZero says whether they ask nothing.
func (t Terms) IsZero() bool { return t == Terms{} }

// Check lists what is wrong with the terms, each at the key of its JSON form: no anchor, or one of an interval where
// nothing comes again and one of the tour where something does; a length that is not a whole number of days or months;
// an interval or a least length that is not at least one.
func (t Terms) Check() error {
	faults := append(t.Opens.check(t.Every).Under("opens"), t.Due.check(t.Every).Under("due")...)
	for _, length := range []struct {
		key     fault.Path
		measure policy.Measure
	}{{"every", t.Every}, {"least", t.Least}} {
		if !length.measure.IsZero() && (!isLength(length.measure) || length.measure.Int() < 1) {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: length.key, Given: bilingual.Both(length.measure.In), Accepted: wantLength,
			})
		}
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Terms as they were. Whether they
// make sense is for [Terms.Check] to say.
func (t *Terms) UnmarshalJSON(data []byte) error {
	var read Terms
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("opens", &read.Opens)
		o.Optional("due", &read.Due)
		o.Optional("every", &read.Every)
		o.Optional("least", &read.Least)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

// Rule is one thing that is due before, during or after a tour. The zero Rule asks nothing.
//
// Its JSON form is an object without what is not stated.
type Rule struct {
	// ID is the code of the rule, stable and never reused, such as "support/medical-before".
	ID string `json:"id,omitzero"`
	// Kind is what is due.
	Kind Kind `json:"kind,omitzero"`
	// Title is what people read.
	Title bilingual.Text `json:"title,omitzero"`
	// Terms are the days, over time: a tour goes by those in force on its day of departure, for good. Each entry says
	// what it rests on, or rests on Basis.
	Terms policy.Timeline[Terms] `json:"terms,omitzero"`
	// Basis is what the rule rests on: that there is such a thing. Its days are often assumed; Terms say so.
	Basis policy.Citation `json:"basis,omitzero"`
}

// IsZero says whether it asks nothing.
func (r Rule) IsZero() bool {
	return r.ID == "" && r.Kind == "" && r.Title.IsZero() && r.Terms == nil && r.Basis.IsZero()
}

// Check lists what is wrong with the rule, each at the key of its JSON form: no ID, kind, title or terms; a code that is
// none; a text in one language only; terms that make no sense; a faulty basis.
func (r Rule) Check() error {
	var faults fault.List
	if r.ID == "" {
		faults.Add(fault.Absent("id", wantRuleID))
	}
	if r.Kind == "" {
		faults.Add(fault.Absent("kind", wantKind))
	}
	fault.AddCode(&faults, "kind", r.Kind, ParseKind)
	checkTitle(&faults, r.Title)
	if len(r.Terms) == 0 {
		faults.Add(fault.Absent("terms", wantTerms))
	}
	faults.AddError("terms", r.Terms.Check())
	for i, entry := range r.Terms {
		if !entry.Ended {
			faults.AddError(fault.Path("terms").Index(i).Key("value"), entry.Value.Check())
		}
	}
	policy.CheckBasis(&faults, "basis", r.Basis)
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Rule as it was. Whether it makes
// sense is for [Rule.Check] to say.
func (r *Rule) UnmarshalJSON(data []byte) error {
	var read Rule
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("kind", &read.Kind)
		o.Optional("title", &read.Title)
		fault.Items(o, "terms", &read.Terms)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// Rules are rules of support in their order. The zero Rules ask nothing. [Standard] gives those of the program.
//
// Their JSON form is an array.
type Rules []Rule

// Check lists what [Rule.Check] finds in each of the rules, with its index, and each ID that stands twice.
func (r Rules) Check() error {
	var faults fault.List
	for i, rule := range r {
		at := fault.Path("").Index(i)
		faults.AddError(at, rule.Check())
		if slices.ContainsFunc(r[:i], func(earlier Rule) bool { return earlier.ID == rule.ID }) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(rule.ID), Accepted: wantOnce})
		}
	}
	return faults.Err()
}

// isLength says whether a measure is a whole number of days or months.
func isLength(m policy.Measure) bool {
	return (m.Unit() == policy.CalendarDays || m.Unit() == policy.Months) && m.Number().IsInteger()
}

// after is the day that comes so many times the length after another; no date where the length is none, or where that
// day lies beyond the calendar.
func after(day calendar.Date, length policy.Measure, times int) calendar.Date {
	switch length.Unit() {
	case policy.CalendarDays:
		return day.AddDays(length.Int() * times)
	case policy.Months:
		return day.AddMonths(length.Int() * times)
	case policy.Years:
		return day.AddYears(length.Int() * times)
	}
	return calendar.Date{}
}

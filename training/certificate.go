package training

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Certificate is the paper that an officer took a course. The zero Certificate is none. Certificates compare with ==.
//
// Its JSON form is an object; that of the zero Certificate is an empty one.
type Certificate struct {
	// Officer is the number of the officer; empty for a certificate in the officer's own file.
	Officer string `json:"officer,omitzero"`
	// Course is the ID of the course.
	Course string `json:"course,omitzero"`
	// Completed is the last day of the course; no date where it is not stated.
	Completed calendar.Date `json:"completed,omitzero"`
	// Valid are the days on which the certificate is valid, where it states them itself; the zero Period where it does not.
	// Then it counts from the day of completion on, for as long as the [Demand] lets it.
	Valid calendar.Period `json:"valid,omitzero"`
}

// IsZero says whether it is no certificate: nothing about it is stated.
func (c Certificate) IsZero() bool { return c == Certificate{} }

// Days are the days on which the certificate counts: those that it states itself, else those from the day of completion
// on, that day included, for so long: a number of [policy.CalendarDays], [policy.Months] or [policy.Years], or without
// end where the measure is zero. They are none, which is not known, where neither is stated, and for a number that is
// not above 0 or of another unit.
func (c Certificate) Days(validity policy.Measure) calendar.Period {
	if !c.Valid.IsZero() {
		return c.Valid
	}
	switch validity.Unit() {
	case policy.CalendarDays:
		return calendar.Days(c.Completed, validity.Int())
	case policy.Months:
		return calendar.Months(c.Completed, validity.Int())
	case policy.Years:
		return calendar.Between(c.Completed, c.Completed.AddYears(validity.Int()))
	}
	if !validity.IsZero() {
		return calendar.Period{}
	}
	return calendar.Since(c.Completed)
}

var (
	wantCompleted = bilingual.Text{English: "the day of completion, or the days of validity", French: "le jour d'achèvement ou les jours de validité"}
	wantSince     = bilingual.Text{English: "a period that begins on %s or later", French: "une période qui commence le %s ou plus tard"}
)

// Check lists what is wrong with the certificate, each at the key of its JSON form: no course; neither a day of completion
// nor days of validity; validity that begins before the completion.
func (c Certificate) Check() error {
	var faults fault.List
	if c.Course == "" {
		faults.Add(fault.Absent("course", wantID))
	}
	if c.Completed.IsZero() && c.Valid.IsZero() {
		faults.Add(fault.Absent("completed", wantCompleted))
	}
	if c.Valid.From().Before(c.Completed) {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "valid", Given: bilingual.Both(c.Valid.In),
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(wantSince.In(tag), c.Completed.In(tag)) }),
		})
	}
	return faults.Err()
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Certificate as it was.
func (c *Certificate) UnmarshalJSON(data []byte) error {
	var read Certificate
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("officer", &read.Officer)
		o.Optional("course", &read.Course)
		o.Optional("completed", &read.Completed)
		o.Optional("valid", &read.Valid)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

package arrangement

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Deadline is how long after one event of a [Proposal] another one is awaited. The zero Deadline is none.
type Deadline struct {
	// After is the kind of event from which it is counted.
	After ProposalKind `json:"after,omitzero"`
	// Awaits are the kinds of events that answer it; which of them may happen depends on the proposal.
	Awaits []ProposalKind `json:"awaits,omitzero"`
	// Closes are the kinds of events after which nothing is awaited any more.
	Closes []ProposalKind `json:"closes,omitzero"`
	// Limit is how long it may take, over time, in whole [policy.CalendarDays] or [policy.Months]. The one in force on the
	// day of the event counts: on the last day it is still in time.
	Limit policy.Timeline[policy.Measure] `json:"limit,omitzero"`
}

// IsZero says whether it is no deadline: nothing about it is stated.
func (d Deadline) IsZero() bool {
	return d.After == "" && d.Awaits == nil && d.Closes == nil && d.Limit == nil
}

var (
	fromWhich   = bilingual.Text{English: "the kind of event from which it is counted", French: "le type d'événement dont il court"}
	whatAnswers = bilingual.Text{English: "a kind of event that answers it", French: "un type d'événement qui y répond"}
	howLong     = bilingual.Text{English: "how long it may take, over time", French: "le délai accordé, au fil du temps"}
	wantLimit   = bilingual.Text{
		English: "a whole number of days or months, at least one", French: "un nombre entier de jours ou de mois, au moins un",
	}
)

// Check lists what is wrong with the deadline, each at the key of its JSON form: no kind from which it is counted, none
// that answers it, no limit; a code that is none, or stands twice; a limit out of order, faultily cited, or not a whole
// number of days or months, one or more.
func (d Deadline) Check() error {
	var faults fault.List
	if d.After == "" {
		faults.Add(fault.Absent("after", fromWhich))
	}
	fault.AddCode(&faults, "after", d.After, ParseProposalKind)
	if len(d.Awaits) == 0 {
		faults.Add(fault.Absent("awaits", whatAnswers))
	}
	known := func(kind ProposalKind) error {
		_, err := ParseProposalKind(string(kind))
		return err
	}
	checkEach(&faults, "awaits", d.Awaits, known)
	checkEach(&faults, "closes", d.Closes, known)
	if len(d.Limit) == 0 {
		faults.Add(fault.Absent("limit", howLong))
	}
	faults.AddError("limit", d.Limit.Check())
	for i, entry := range d.Limit {
		unit, number := entry.Value.Unit(), entry.Value.Number()
		counted := unit == policy.CalendarDays || unit == policy.Months
		if !entry.Ended && !(counted && number.IsInteger() && number.IsPositive()) {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: fault.Path("limit").Index(i).Key("value"),
				Given: bilingual.Both(entry.Value.In), Accepted: wantLimit,
			})
		}
	}
	return faults.Err()
}

// UnmarshalJSON reads what encoding/json writes of the deadline. All faults are reported together, and leave the deadline
// as it was. Whether it makes sense is for [Deadline.Check] to say.
func (d *Deadline) UnmarshalJSON(data []byte) error {
	var read Deadline
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("after", &read.After)
		fault.Items(o, "awaits", &read.Awaits)
		fault.Items(o, "closes", &read.Closes)
		fault.Items(o, "limit", &read.Limit)
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

// Deadlines are the deadlines that [Proposal.Due] goes by where it is given none, in the order of the events from which
// they are counted. No public source sets any: each is [policy.Assumed], and says which case it is taken from, if there is
// one. Who has deadlines of their own passes those: all of them, or these with a limit changed.
func Deadlines() iter.Seq[Deadline] {
	return func(yield func(Deadline) bool) {
		for _, d := range assumedDeadlines {
			d.Awaits, d.Closes, d.Limit = slices.Clone(d.Awaits), slices.Clone(d.Closes), slices.Clone(d.Limit)
			if !yield(d) {
				return
			}
		}
	}
}

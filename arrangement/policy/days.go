package policy

import (
	"encoding/json"
	"slices"
	"unique"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Days is a rule's answer: the days on which it holds, and the fact it was read from. On the other days it does not
// hold; or, when the fact is not stated, nobody knows. It is made by the functions that take the fact they read
// ([From], [Until], [During], [DuringSpans], [Is], [AtLeast], [AtMost]), so that a missing fact cannot be read as met. The zero
// Days is no answer, which is unknown.
type Days struct {
	// Four words: the compiler keeps no more in registers, and a whole policy takes half as long so.
	met calendar.Spans
	of  unique.Handle[reading] // none for no answer
}

type daysState uint8

const (
	unanswered daysState = iota
	lacking
	answered
	notConcerned
)

// From holds from the day on, that day included. No date means that the fact is not stated.
func From(fact Fact, day calendar.Date) Days {
	if day.IsZero() {
		return Missing(fact)
	}
	return Days{met: calendar.Since(day).Spans(), of: fact.read()}
}

// Until holds on every day before the day, that day excluded. No date means that the fact is not stated.
func Until(fact Fact, day calendar.Date) Days {
	if day.IsZero() {
		return Missing(fact)
	}
	return Days{met: calendar.Between(calendar.Always().From(), day).Spans(), of: fact.read()}
}

// During holds on the days of the period. The zero period means that the fact is not stated.
func During(fact Fact, period calendar.Period) Days {
	if period.IsZero() {
		return Missing(fact)
	}
	return Days{met: period.Spans(), of: fact.read()}
}

// DuringSpans holds on the days of the spans. Where the fact is not stated for the other days, known is false, and those
// are unknown: a fact that is stated for some days only, such as a strength that need not be known as long as nobody is
// away.
func DuringSpans(fact Fact, met calendar.Spans, known bool) Days {
	if !known {
		return Days{met: met, of: fact.lack()}
	}
	return Days{met: met, of: fact.read()}
}

// Is holds on all days when the answer is yes, and on none when it is no. The zero Answer, or one that is not valid,
// means that the fact is not stated.
func Is(fact Fact, answer Answer) Days {
	if answer != Yes && answer != No {
		return Missing(fact)
	}
	return always(fact, answer == Yes)
}

// AtLeast holds on all days when the measure reaches the limit, and on none when it does not. A measure that is not
// stated, or has another unit than the limit, is unknown.
func AtLeast(fact Fact, measure, limit Measure) Days {
	if !sameUnit(measure, limit) {
		return Missing(fact)
	}
	return always(fact, measure.hundredths >= limit.hundredths)
}

// AtMost holds on all days when the measure does not go beyond the limit, and on none when it does. A measure that
// is not stated, or has another unit than the limit, is unknown.
func AtMost(fact Fact, measure, limit Measure) Days {
	if !sameUnit(measure, limit) {
		return Missing(fact)
	}
	return always(fact, measure.hundredths <= limit.hundredths)
}

// Missing names the fact without which the rule cannot be answered.
func Missing(fact Fact) Days { return Days{of: fact.lack()} }

// NotApplicable is the answer of a rule that does not concern the case, such as firearms on an unarmed post: it
// holds on all days.
func NotApplicable() Days { return Days{met: calendar.Always().Spans(), of: unconcerned} }

var unconcerned = unique.Make(reading{state: notConcerned})

func sameUnit(a, b Measure) bool { return a.Valid() && a.unit == b.unit }

func always(fact Fact, holds bool) Days {
	d := Days{of: fact.read()}
	if holds {
		d.met = calendar.Always().Spans()
	}
	return d
}

// Met are the days on which the rule holds.
func (d Days) Met() calendar.Spans { return d.met }

// Fact is the fact that the answer was read from, or that it lacks.
func (d Days) Fact() Fact {
	if d.of == (unique.Handle[reading]{}) || d.of.Value().of == (unique.Handle[factData]{}) {
		return Fact{}
	}
	return factFrom(d.of.Value().of)
}

// state is what became of the fact.
func (d Days) state() daysState {
	if d.of == (unique.Handle[reading]{}) {
		return unanswered
	}
	return d.of.Value().state
}

// Known says whether the days that are not met are known not to be: false where the fact is not stated, and for the
// zero Days.
func (d Days) Known() bool { return d.state() >= answered }

// Applies says whether the rule concerns the case.
func (d Days) Applies() bool { return d.state() != notConcerned }

// Over is the verdict over a period: met when the rule holds on each of its days. Over no period it is the zero
// Verdict.
func (d Days) Over(period calendar.Period) Verdict {
	switch {
	case period.IsZero():
		return ""
	case d.met.Covers(period):
		return Met
	case d.state() >= answered:
		return Unmet
	default:
		return Unknown
	}
}

type daysJSON struct {
	Met     calendar.Spans `json:"met"`
	Fact    Fact           `json:"fact,omitzero"`
	Answers string         `json:"answer"`
}

var daysStates = bilingual.Codes[string]{
	{Code: "none"},
	{Code: "fact-missing"},
	{Code: "stated"},
	{Code: "not-applicable"},
}

// MarshalJSON writes the days as an object: the periods that are met, the fact, and whether it is stated.
func (d Days) MarshalJSON() ([]byte, error) {
	return json.Marshal(daysJSON{Met: d.met, Fact: d.Fact(), Answers: daysStates[d.state()].Code})
}

// UnmarshalJSON reads what [Days.MarshalJSON] writes. All faults are reported together.
func (d *Days) UnmarshalJSON(data []byte) error {
	var read Days
	err := fault.Decode(data, func(o *fault.Object) {
		var answer string
		var fact Fact
		o.Required("met", &read.met)
		o.Optional("fact", &fact)
		if !o.Required("answer", &answer) {
			return
		}
		if _, err := fault.ParseCode(daysStates, answer); err != nil {
			o.Check("answer", err)
			return
		}
		state := daysState(slices.IndexFunc(daysStates, func(c bilingual.Code[string]) bool { return c.Code == answer }))
		if state != unanswered || !fact.IsZero() {
			read.of = unique.Make(reading{fact.read().Value().of, state})
		}
		if state == notConcerned && read.met != calendar.Always().Spans() {
			o.Fault("met", fault.Conflict, bilingual.Both(read.met.In), bilingual.Both(calendar.Always().In))
		}
		if state == unanswered && !read.met.IsEmpty() {
			o.Fault("met", fault.Conflict, bilingual.Both(read.met.In), bilingual.Text{English: "no days", French: "aucun jour"})
		}
	})
	if err != nil {
		return err
	}
	*d = read
	return nil
}

package policy

import (
	"encoding/json"
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Fix is what would mend one blocking finding, for a tour: the one that was decided about in [Decision.Fixes], the one
// begun on the remedy's departure in a [Remedy]. The zero Fix mends nothing.
type Fix struct {
	// Rule is the ID of the rule.
	Rule string
	// Title names the rule.
	Title bilingual.Text
	// Limit is the number that the rule asks for; not stated for a rule without one.
	Limit Measure
	// Mend is how the finding can be put right.
	Mend Mend
	// Fact is the fact that the rule read or lacks; zero where the rule gave no answer.
	Fact Fact
	// Days are the days on which the rule must hold and does not, or is not known to. The first of them is the day by
	// which it is to be put right.
	Days calendar.Spans
	// Earliest is the first departure, from the tour's own and the day of nomination on, that this rule alone allows as
	// things stand; no date when there is none, or when the fact is missing.
	Earliest calendar.Date
	// Latest is the last departure before the tour's own, from the day of nomination on, that this rule alone allows as
	// things stand; no date when there is none, or when the fact is missing.
	Latest calendar.Date
}

// fix is what would mend the finding, which blocks, given its departures.
func (f Finding) fix(departures calendar.Spans) Fix {
	fix := Fix{Rule: f.Rule, Title: f.Title, Limit: f.Limit, Fact: f.Days.Fact(), Days: f.Unmet()}
	if f.Days.Known() {
		fix.Earliest = departures.NextIn(f.tour.From())
		for period := range departures.Intersect(calendar.Between(f.nomination, f.tour.From()).Spans()).All() {
			fix.Latest = period.Last()
		}
	}
	switch {
	case f.Verdict() == Unknown && fix.Fact.IsZero():
		fix.Mend = RepairRule
	case f.Verdict() == Unknown:
		fix.Mend = State
	case !fix.Fact.Fixed():
		fix.Mend = PutRight
	case !fix.Earliest.IsZero():
		fix.Mend = Wait
	case !fix.Latest.IsZero():
		fix.Mend = LeaveEarlier
	default:
		fix.Mend = Never
	}
	return fix
}

var (
	stateWord  = bilingual.Text{English: "state %s, by %s", French: "fournir au plus tard le %[2]s le renseignement suivant\u00a0: %[1]s"}
	rightWord  = bilingual.Text{English: "put right, to hold from %s: %s", French: "à corriger pour le %s\u00a0: %s"}
	waitWord   = bilingual.Text{English: "wait for a departure on %s or later", French: "attendre un départ le %s ou plus tard"}
	leaveWord  = bilingual.Text{English: "leave by %s", French: "partir au plus tard le %s"}
	repairWord = bilingual.Text{
		English: "the rule gave no answer and must itself be corrected first",
		French:  "la règle n'a pas donné de réponse et doit elle-même être corrigée d'abord",
	}
)

// Explain says in one line what would mend the finding: "Reading (60%): put right, to hold from July 1, 2008: score in
// reading".
func (x Fix) Explain(tag language.Tag) string {
	return asked(x.Title, x.Limit, tag) + x.deed(tag)
}

func (x Fix) deed(tag language.Tag) string {
	by := x.Days.First().In(tag)
	what := x.Fact.in(tag)
	if x.Fact.IsZero() {
		what = x.Title.In(tag)
	}
	switch x.Mend {
	case State:
		return fmt.Sprintf(stateWord.In(tag), what, by)
	case PutRight:
		return fmt.Sprintf(rightWord.In(tag), by, what)
	case Wait:
		return fmt.Sprintf(waitWord.In(tag), x.Earliest.In(tag))
	case LeaveEarlier:
		return fmt.Sprintf(leaveWord.In(tag), x.Latest.In(tag))
	case RepairRule:
		return repairWord.In(tag)
	default:
		return Never.Title().In(tag)
	}
}

type fixJSON struct {
	Rule     string         `json:"rule"`
	Title    bilingual.Text `json:"title,omitzero"`
	Limit    Measure        `json:"limit,omitzero"`
	Mend     Mend           `json:"mend"`
	Fact     Fact           `json:"fact,omitzero"`
	Days     calendar.Spans `json:"days"`
	Earliest calendar.Date  `json:"earliest,omitzero"`
	Latest   calendar.Date  `json:"latest,omitzero"`
}

// MarshalJSON writes the fix as an object.
func (x Fix) MarshalJSON() ([]byte, error) { return json.Marshal(fixJSON(x)) }

// UnmarshalJSON reads what [Fix.MarshalJSON] writes. All faults are reported together.
func (x *Fix) UnmarshalJSON(data []byte) error {
	var read Fix
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Optional("title", &read.Title)
		o.Optional("limit", &read.Limit)
		o.Required("mend", &read.Mend)
		o.Optional("fact", &read.Fact)
		o.Required("days", &read.Days)
		o.Optional("earliest", &read.Earliest)
		o.Optional("latest", &read.Latest)
	})
	if err != nil {
		return err
	}
	*x = read
	return nil
}

// Fixes are what would mend each blocking finding, one for each, in the order of the findings. They are none where the
// tour is the zero period.
func (d Decision) Fixes() []Fix {
	var fixes []Fix
	if d.tour.IsZero() {
		return nil
	}
	for f := range d.Blocking() {
		fixes = append(fixes, f.fix(f.departures()))
	}
	return fixes
}

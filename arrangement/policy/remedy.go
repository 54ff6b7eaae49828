package policy

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Mend is how a blocking finding can be put right. The zero Mend is not stated.
type Mend string

const (
	// State means that a fact is missing: it is to be stated, and then must hold on the days asked about.
	State Mend = "state"
	// PutRight means that the fact can be changed: a test taken again, a paper renewed.
	PutRight Mend = "put-right"
	// Wait means that nobody can change the fact, but the rule holds for a later departure.
	Wait Mend = "wait"
	// LeaveEarlier means that nobody can change the fact and that the rule holds for no later departure, but for an
	// earlier one, from the day of nomination on.
	LeaveEarlier Mend = "leave-earlier"
	// RepairRule means that the rule failed or gave no answer: there is nothing to put right but the rule itself.
	RepairRule Mend = "repair-rule"
	// Never means that nobody can change the fact and that the rule holds for no departure from the day of nomination
	// on.
	Never Mend = "never"
)

var mends = bilingual.Codes[Mend]{
	{Code: State, Title: bilingual.Text{English: "state the fact", French: "fournir le renseignement"}},
	{Code: PutRight, Title: bilingual.Text{English: "put right", French: "corriger"}},
	{Code: Wait, Title: bilingual.Text{English: "wait", French: "attendre"}},
	{Code: LeaveEarlier, Title: bilingual.Text{English: "leave earlier", French: "partir plus tôt"}},
	{Code: RepairRule, Title: bilingual.Text{English: "repair the rule", French: "corriger la règle"}},
	{Code: Never, Title: bilingual.Text{English: "nothing helps", French: "aucune mesure possible"}},
}

// Mends are all mends, the easiest first.
func Mends() iter.Seq[Mend] { return mends.All() }

// ParseMend reads the code of a mend. An unknown code is a [fault.Fault].
func ParseMend(text string) (Mend, error) { return fault.ParseCode(mends, text) }

// Valid says whether the mend is one of [Mends].
func (m Mend) Valid() bool { return mends.Has(m) }

// Title is what people read for the mend.
func (m Mend) Title() bilingual.Text { return mends.Title(m) }

// MarshalText gives the code. A code that is none of [Mends] is an error.
func (m Mend) MarshalText() ([]byte, error) { return fault.MarshalCode(mends, m) }

// UnmarshalText reads the code; the empty text is the zero Mend.
func (m *Mend) UnmarshalText(text []byte) error { return fault.UnmarshalCode(mends, text, m) }

// Fix is what would mend one blocking finding, for the tour that was decided about. The zero Fix mends nothing.
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

// fix is what would mend the finding, which blocks.
func (f Finding) fix() Fix {
	fix := Fix{Rule: f.Rule, Title: f.Title, Limit: f.Limit, Fact: f.Days.fact, Days: f.Unmet()}
	if f.Days.Known() {
		departures := f.departures()
		fix.Earliest = departures.NextIn(f.tour.From())
		for period := range departures.Intersect(calendar.Between(f.nomination, f.tour.From()).Spans()).All() {
			fix.Latest = period.Last()
		}
	}
	switch {
	case f.Verdict() == Unknown && f.Days.fact.IsZero():
		fix.Mend = RepairRule
	case f.Verdict() == Unknown:
		fix.Mend = State
	case !f.Days.fact.Fixed():
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
	asIsWord = bilingual.Text{English: "leave on %s, as things stand", French: "partir le %s, le dossier restant tel quel"}
	withWord = bilingual.Text{English: "leave on %s, with: %s", French: "partir le %s, aux conditions suivantes\u00a0: %s"}
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

// Remedy is a departure day on which the tour could begin and be met, with what must be put right first. The zero
// Remedy is none.
type Remedy struct {
	// Departure is the first day of the tour.
	Departure calendar.Date
	// Fixes are what must be put right first; none where the day alone helps.
	Fixes []Fix
}

// Explain says in one line what would make the decision a yes.
func (r Remedy) Explain(tag language.Tag) string {
	if len(r.Fixes) == 0 {
		return fmt.Sprintf(asIsWord.In(tag), r.Departure.In(tag))
	}
	deeds := make([]string, len(r.Fixes))
	for i, fix := range r.Fixes {
		deeds[i] = fix.Explain(tag)
	}
	return fmt.Sprintf(withWord.In(tag), r.Departure.In(tag), strings.Join(deeds, bilingual.Semicolon(tag)))
}

type remedyJSON struct {
	Departure calendar.Date `json:"departure"`
	Fixes     []Fix         `json:"fixes"`
}

// MarshalJSON writes the remedy as an object.
func (r Remedy) MarshalJSON() ([]byte, error) {
	if r.Fixes == nil {
		r.Fixes = []Fix{}
	}
	return json.Marshal(remedyJSON(r))
}

// UnmarshalJSON reads what [Remedy.MarshalJSON] writes. All faults are reported together.
func (r *Remedy) UnmarshalJSON(data []byte) error {
	var read Remedy
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("departure", &read.Departure)
		fault.Items(o, "fixes", &read.Fixes)
	})
	if err != nil {
		return err
	}
	if len(read.Fixes) == 0 {
		read.Fixes = nil
	}
	*r = read
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
		fixes = append(fixes, f.fix())
	}
	return fixes
}

// Remedies are what would make a decision that is not met a yes, soonest first: the tour's own departure with one
// [Fix] for each blocking finding, unless one of them is neither [State] nor [PutRight], or the departure lies before the
// day of nomination; and the earliest departure as things stand, where there is one. A decision that is met, or
// that nothing mends, has none.
func (d Decision) Remedies() []Remedy {
	var remedies []Remedy
	if d.Verdict() == Met || d.Verdict() == "" {
		return nil
	}
	fixes := d.Fixes()
	mendable := func(x Fix) bool { return x.Mend == State || x.Mend == PutRight }
	departure := d.tour.From()
	if len(fixes) > 0 && !departure.Before(d.nomination) && !slices.ContainsFunc(fixes, func(x Fix) bool { return !mendable(x) }) {
		remedies = append(remedies, Remedy{Departure: departure, Fixes: fixes})
	}
	if first := d.Windows().First(); !first.IsZero() {
		remedies = append(remedies, Remedy{Departure: first})
	}
	slices.SortStableFunc(remedies, func(a, b Remedy) int { return a.Departure.Compare(b.Departure) })
	return remedies
}

package policytest

import (
	"encoding/json"
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// BoundaryTable is what every rule of a policy finds about one subject around every edge of its days. It is made by
// [Boundaries]. A person checks it once, and a test of the caller's keeps its text in a file and compares. The zero
// BoundaryTable is of no policy.
type BoundaryTable struct {
	// Policy is the ID of the policy.
	Policy string
	// Title is the name of the policy.
	Title bilingual.Text
	// Case is the name of the case whose subject it is.
	Case string
	// Nomination is the day of nomination of the case.
	Nomination calendar.Date
	// Tour is the tour of the case.
	Tour calendar.Period
	// Rules are the rules in force on that day, in the order of the policy.
	Rules []RuleBoundaries
}

// RuleBoundaries is what one rule finds around the edges of its days. The zero RuleBoundaries is of no rule.
type RuleBoundaries struct {
	// Finding is what the rule finds about the case as it is.
	Finding policy.Finding
	// Edges are the edges of its days in order; none where it holds on all days, or on none.
	Edges []Boundary
}

// Boundary is one edge of a rule's days, tried on three days. The zero Boundary is none.
type Boundary struct {
	// Day is the first day on which the rule holds, or, where it ceases to, the first on which it does no longer.
	Day calendar.Date
	// Ceases says that the rule ceases to hold.
	Ceases bool
	// Before is the verdict of the rule for the day before: for a tour of that one day, or for a nomination on it where the
	// rule asks on nomination. It is the zero Verdict where that cannot be asked: the rule is not in force on a day of
	// nomination moved so, or the day leaves the calendar.
	Before policy.Verdict
	// On is the verdict for the day itself.
	On policy.Verdict
	// After is the verdict for the day after.
	After policy.Verdict
}

// Boundaries tries every edge of every rule's days for the subject of the case, the day before, on the day and the day
// after, each asked by itself: by a tour of that one day, however long the tour of the case is, so that no other edge
// stands in the way; or, for a rule that asks on nomination, by moving the day of nomination. What the case expects does not
// matter to it.
func Boundaries[S any](p policy.Policy[S], c Case[S]) BoundaryTable {
	table := BoundaryTable{Policy: p.ID(), Title: p.Title(), Case: c.Name, Nomination: c.Nomination, Tour: c.Tour}
	for f := range c.Decide(p).Findings() {
		rule, _ := p.Rule(f.Rule)
		single, _ := alone(rule)
		row := RuleBoundaries{Finding: f}
		for period := range f.Days.Met().All() {
			if !f.Days.Applies() {
				break
			}
			if from := period.From(); from != calendar.Always().From() {
				row.Edges = append(row.Edges, try(single, c, f.Asked, Boundary{Day: from}))
			}
			if until := period.Until(); !until.IsZero() {
				row.Edges = append(row.Edges, try(single, c, f.Asked, Boundary{Day: until, Ceases: true}))
			}
		}
		table.Rules = append(table.Rules, row)
	}
	return table
}

// try fills in the three verdicts.
func try[S any](single policy.Policy[S], c Case[S], asked policy.Moment, b Boundary) Boundary {
	verdict := func(n int) policy.Verdict {
		day := b.Day.AddDays(n)
		at := situation{c.Nomination, calendar.Single(day)}
		if asked == policy.OnNomination {
			at = situation{day, calendar.Single(day)}
		}
		if day.IsZero() {
			return ""
		}
		c.Nomination, c.Tour = at.nomination, at.tour
		f, inForce := ask(single, c)
		if !inForce {
			return ""
		}
		return f.Verdict()
	}
	b.Before, b.On, b.After = verdict(-1), verdict(0), verdict(1)
	return b
}

var (
	boundariesHead = bilingual.Text{
		English: "%s: %s; nominated on %s; tour %s",
		French:  "%s\u00a0: %s\u00a0; mise en candidature le %s\u00a0; période d'affectation %s",
	}
	beginsToHold  = bilingual.Text{English: "begins to hold on %s", French: "commence à être satisfaite le %s"}
	ceasesToHold  = bilingual.Text{English: "ceases to hold on %s", French: "cesse d'être satisfaite le %s"}
	threeVerdicts = bilingual.Text{
		English: "the day before, %s; on the day, %s; the day after, %s",
		French:  "la veille, %s\u00a0; le jour même, %s\u00a0; le lendemain, %s",
	}
	notAsked = bilingual.Text{English: "not asked", French: "sans question"}
)

// Explain says in one line where the edge is and what was found on the three days.
func (b Boundary) Explain(tag language.Tag) string {
	edge := beginsToHold
	if b.Ceases {
		edge = ceasesToHold
	}
	word := func(v policy.Verdict) string {
		if v == "" {
			return notAsked.In(tag)
		}
		return sideOf(v).Title().In(tag)
	}
	return fmt.Sprintf(edge.In(tag), b.Day.In(tag)) + bilingual.Colon(tag) +
		fmt.Sprintf(threeVerdicts.In(tag), word(b.Before), word(b.On), word(b.After))
}

// sideOf is the side that shows the verdict. Its title is said of a rule, as the line is, which in French agrees with it.
func sideOf(v policy.Verdict) Side {
	switch v {
	case policy.Met:
		return SeenMet
	case policy.Unmet:
		return SeenUnmet
	default:
		return SeenUnknown
	}
}

// Explain is the table in words: for each rule what it finds about the case as it is, and a line for each edge.
func (t BoundaryTable) Explain(tag language.Tag) string {
	var b strings.Builder
	fmt.Fprintf(&b, boundariesHead.In(tag)+"\n", t.Title.In(tag), t.Case, t.Nomination.In(tag), t.Tour.In(tag))
	for _, row := range t.Rules {
		fmt.Fprintf(&b, "%s\n  %s\n", row.Finding.Rule, row.Finding.Explain(tag))
		for _, edge := range row.Edges {
			fmt.Fprintf(&b, "  - %s\n", edge.Explain(tag))
		}
	}
	return b.String()
}

// String is the table in English.
func (t BoundaryTable) String() string { return t.Explain(language.English) }

type boundaryTableJSON struct {
	Policy     string           `json:"policy"`
	Title      bilingual.Text   `json:"title,omitzero"`
	Case       string           `json:"case"`
	Nomination calendar.Date    `json:"nomination"`
	Tour       calendar.Period  `json:"tour"`
	Rules      []RuleBoundaries `json:"rules"`
}

// MarshalJSON writes the table as an object.
func (t BoundaryTable) MarshalJSON() ([]byte, error) {
	t.Rules = listed(t.Rules)
	return json.Marshal(boundaryTableJSON(t))
}

// UnmarshalJSON reads what [BoundaryTable.MarshalJSON] writes. All faults are reported together, and leave the
// BoundaryTable as it was.
func (t *BoundaryTable) UnmarshalJSON(data []byte) error {
	var read BoundaryTable
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("policy", &read.Policy)
		o.Optional("title", &read.Title)
		o.Required("case", &read.Case)
		o.Required("nomination", &read.Nomination)
		o.Required("tour", &read.Tour)
		readList(o, "rules", &read.Rules)
	})
	if err != nil {
		return err
	}
	*t = read
	return nil
}

type ruleBoundariesJSON struct {
	Finding policy.Finding `json:"finding"`
	Edges   []Boundary     `json:"edges"`
}

// MarshalJSON writes what the rule finds as an object.
func (r RuleBoundaries) MarshalJSON() ([]byte, error) {
	r.Edges = listed(r.Edges)
	return json.Marshal(ruleBoundariesJSON(r))
}

// UnmarshalJSON reads what [RuleBoundaries.MarshalJSON] writes. All faults are reported together, and leave the
// RuleBoundaries as it was.
func (r *RuleBoundaries) UnmarshalJSON(data []byte) error {
	var read RuleBoundaries
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("finding", &read.Finding)
		readList(o, "edges", &read.Edges)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

type boundaryJSON struct {
	Day    calendar.Date  `json:"day"`
	Ceases bool           `json:"ceases"`
	Before policy.Verdict `json:"before"`
	On     policy.Verdict `json:"on"`
	After  policy.Verdict `json:"after"`
}

// MarshalJSON writes the edge as an object.
func (b Boundary) MarshalJSON() ([]byte, error) { return json.Marshal(boundaryJSON(b)) }

// UnmarshalJSON reads what [Boundary.MarshalJSON] writes. All faults are reported together, and leave the Boundary as it
// was.
func (b *Boundary) UnmarshalJSON(data []byte) error {
	var read Boundary
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("day", &read.Day)
		o.Required("ceases", &read.Ceases)
		o.Required("before", &read.Before)
		o.Required("on", &read.On)
		o.Required("after", &read.After)
	})
	if err != nil {
		return err
	}
	*b = read
	return nil
}

package personnel

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// HomeCheck is what the rules of policing at home say of the officers that a plan has away from one service: on which days
// they are too many, by how many, and how many would fit. It is made by [CheckAtHome]. The zero HomeCheck says nothing.
//
// A day on which nobody is away is safe, whatever the rules say of the service.
//
// Its JSON form is an object; that of the zero HomeCheck is an empty one.
type HomeCheck struct {
	// Service is the ID of the service.
	Service string
	// Name is its name.
	Name bilingual.Text
	// Away is how many officers the plan has away on each day of the period, and 0 on all others.
	Away calendar.Levels
	// Allowed is the most that may be away on each day of the period, as [Allowance] gives it.
	Allowed calendar.Levels
	// Decision is what the rules found over the period, the advice included.
	Decision policy.Decision
}

// IsZero says whether it says nothing.
func (c HomeCheck) IsZero() bool {
	return c.Service == "" && c.Name.IsZero() && c.Away.IsZero() && c.Allowed.IsZero() && c.Decision.Policy() == ""
}

// Period is the days that were checked.
func (c HomeCheck) Period() calendar.Period { return c.Decision.Tour() }

// Failing are the days on which more officers are away than may be.
func (c HomeCheck) Failing() calendar.Spans { return c.Away.Above(c.Allowed) }

// Excess is how many officers too many are away on each day: 0 on the days that are safe.
func (c HomeCheck) Excess() calendar.Levels { return c.Away.Minus(c.Fitting()) }

// Fitting is how many of those away could be, day by day: as many as the plan has, or as may be.
func (c HomeCheck) Fitting() calendar.Levels { return c.Away.Least(c.Allowed) }

// Spare is how many more officers could be away on each day of the period; 0 where there is a day with no room, and on
// days that were not checked.
func (c HomeCheck) Spare(period calendar.Period) int {
	room, _ := c.Allowed.Minus(c.Away).Min(period)
	return max(room, 0)
}

// Verdict is met where no day fails, unmet where one does by what is known, and else unknown. It is unknown over no
// period, and the zero Verdict where no rule bars.
func (c HomeCheck) Verdict() policy.Verdict {
	failing := c.Failing()
	switch {
	case c.Decision.Verdict() == "":
		return ""
	case c.Period().IsZero():
		return policy.Unknown
	case failing.IsEmpty():
		return policy.Met
	}
	if c.certain().IsEmpty() {
		return policy.Unknown
	}
	return policy.Unmet
}

// certain are the days that fail by what is known, and not only for what is not.
func (c HomeCheck) certain() calendar.Spans {
	var days calendar.Spans
	for _, f := range c.stopping() {
		switch {
		case f.Asked == policy.Throughout && f.Days.Known():
			days = days.Union(f.Unmet())
		case f.Asked != policy.Throughout && f.Verdict() == policy.Unmet:
			days = calendar.Always().Spans()
		}
	}
	return days.Intersect(c.Failing())
}

// stopping are the findings that stop the plan on a day that fails. A rule that blocks only on days on which nobody is
// away does not.
func (c HomeCheck) stopping() []policy.Finding {
	failing := c.Failing()
	return slices.DeleteFunc(slices.Collect(c.Decision.Blocking()), func(f policy.Finding) bool {
		return f.Asked == policy.Throughout && failing.Intersect(f.Unmet()).IsEmpty()
	})
}

var (
	roomLeft  = bilingual.Text{English: "%s away at most, room for %s more over the whole period", French: "%s en affectation au plus, place pour %s de plus pendant toute la période"}
	tooMany   = bilingual.Text{English: "%s: %s away, %s allowed, %s too many", French: "%s\u00a0: %s en affectation, %s permis, %s de trop"}
	notKnown  = bilingual.Text{English: "%s: %s away, %s known to be allowed", French: "%s\u00a0: %s en affectation, %s permis à coup sûr"}
	nobodyOut = bilingual.Text{English: "nobody away", French: "personne en affectation"}
)

// Explain is the check in words: the verdict, and the room that is left; or the days that fail with the numbers of each,
// and the rules that stop them; and what is met by waiver only.
func (c HomeCheck) Explain(tag language.Tag) string {
	var b strings.Builder
	name := c.Name.In(tag)
	if name == "" {
		name = c.Service
	}
	b.WriteString(name + bilingual.Colon(tag) + c.Verdict().Title().In(tag))
	failing := c.Failing()
	if failing.IsEmpty() {
		most, _ := c.Away.Max(c.Period())
		text := nobodyOut.In(tag)
		if most > 0 {
			text = fmt.Sprintf(roomLeft.In(tag), bilingual.Whole(tag, most), bilingual.Whole(tag, c.Spare(c.Period())))
		}
		b.WriteString(bilingual.Semicolon(tag) + text + "\n")
		c.explainWaived(&b, tag)
		return b.String()
	}
	b.WriteString("\n")
	certain := c.certain()
	edges := c.edges(certain)
	for period := range failing.All() {
		for _, part := range steady(period, edges) {
			fmt.Fprintf(&b, "- %s\n", c.failure(part, certain.Covers(part), tag))
		}
	}
	for _, f := range c.stopping() {
		fmt.Fprintf(&b, "- %s\n", f.Explain(tag))
	}
	c.explainWaived(&b, tag)
	return b.String()
}

// explainWaived writes a line for each rule that is met by waiver only. One that stops the plan on other days has its line
// already, with its waivers.
func (c HomeCheck) explainWaived(b *strings.Builder, tag language.Tag) {
	for f := range c.Decision.Findings() {
		if f.Verdict() == policy.Met && !f.Waived().IsEmpty() {
			fmt.Fprintf(b, "- %s\n", f.Explain(tag))
		}
	}
}

// failure is a part of the days that fail in words. How many are too many is said only where it is certain.
func (c HomeCheck) failure(part calendar.Period, certain bool, tag language.Tag) string {
	away, allowed := c.Away.At(part.From()), c.Allowed.At(part.From())
	if !certain {
		return fmt.Sprintf(notKnown.In(tag), part.In(tag), bilingual.Whole(tag, away), bilingual.Whole(tag, allowed))
	}
	return fmt.Sprintf(tooMany.In(tag), part.In(tag), bilingual.Whole(tag, away), bilingual.Whole(tag, allowed), bilingual.Whole(tag, away-allowed))
}

// edges are the days from which those away, those allowed or whether that is certain are others, in order.
func (c HomeCheck) edges(certain calendar.Spans) []calendar.Date {
	var edges []calendar.Date
	for _, levels := range []calendar.Levels{c.Away, c.Allowed, calendar.Count(certain.All())} {
		for step := range levels.Steps() {
			edges = append(edges, step.From)
		}
	}
	slices.SortFunc(edges, calendar.Date.Compare)
	return slices.Compact(edges)
}

// steady are the parts of the period between the edges.
func steady(period calendar.Period, edges []calendar.Date) []calendar.Period {
	var parts []calendar.Period
	from := period.From()
	next, found := slices.BinarySearchFunc(edges, from, calendar.Date.Compare)
	if found {
		next++
	}
	for _, edge := range edges[next:] {
		if !period.Contains(edge) {
			break
		}
		parts = append(parts, calendar.Between(from, edge))
		from = edge
	}
	return append(parts, period.Intersect(calendar.Since(from)))
}

type homeCheckJSON struct {
	Service  string          `json:"service,omitzero"`
	Name     bilingual.Text  `json:"name,omitzero"`
	Away     calendar.Levels `json:"away,omitzero"`
	Allowed  calendar.Levels `json:"allowed,omitzero"`
	Decision policy.Decision `json:"decision,omitzero"`
}

// MarshalJSON writes the check as an object; the zero HomeCheck as an empty one.
func (c HomeCheck) MarshalJSON() ([]byte, error) { return json.Marshal(homeCheckJSON(c)) }

// UnmarshalJSON reads what [HomeCheck.MarshalJSON] writes. All faults are reported together, and leave the HomeCheck as it
// was.
func (c *HomeCheck) UnmarshalJSON(data []byte) error {
	var read HomeCheck
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("service", &read.Service)
		o.Optional("name", &read.Name)
		o.Optional("away", &read.Away)
		o.Optional("allowed", &read.Allowed)
		o.Optional("decision", &read.Decision)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

package arrangement

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// CeilingCheck holds all missions together against the [Ceiling]: how many officers are approved, how many more are
// planned, and how many may be abroad, on every day. The zero CeilingCheck has no officers and no ceiling.
//
// It is a value of the caller's: whoever wants to know what another number or another ceiling would do changes a field.
type CeilingCheck struct {
	// Approved is the officers that are approved: the sum of [Proposal.Authorized].
	Approved calendar.Levels `json:"approved,omitzero"`
	// Planned is the officers that are asked for beside them: the sum of [Proposal.Planned].
	Planned calendar.Levels `json:"planned,omitzero"`
	// Ceiling is how many officers may be abroad at once.
	Ceiling calendar.Levels `json:"ceiling,omitzero"`
	// Known is the days for which a ceiling is known. On no other day is anything said to fit, or not to.
	Known calendar.Spans `json:"known,omitzero"`
	// Uncounted is how many plans state no number or no days, and are in no sum. As long as there are any, nothing is said
	// to fit for sure.
	Uncounted int `json:"uncounted,omitzero"`
}

// CheckCeiling holds the proposals, approved and planned, against the [Ceiling] of the terms. Those that are refused,
// withdrawn or ended have no officers on the days after. It takes O(n²) for n proposals.
func CheckCeiling(proposals ...Proposal) CeilingCheck {
	check := CeilingCheck{Ceiling: CeilingLevels(), Known: calendar.Since(ceilings[0].From).Spans()}
	for _, proposal := range proposals {
		check.Approved = check.Approved.Plus(proposal.Authorized())
		planned, known := proposal.Planned()
		check.Planned = check.Planned.Plus(planned)
		if !known {
			check.Uncounted++
		}
	}
	return check
}

// Total is the approved and the planned officers together.
func (c CeilingCheck) Total() calendar.Levels { return c.Approved.Plus(c.Planned) }

// Above is the days with more officers than the ceiling allows, of those for which it is known.
func (c CeilingCheck) Above() calendar.Spans { return c.Total().Above(c.Ceiling).Intersect(c.Known) }

// Free is how many more officers the ceiling has room for on each day: 0 where it is reached or not known.
func (c CeilingCheck) Free() calendar.Levels {
	return positive(c.Ceiling.Minus(c.Total()), c.Known)
}

// Verdict says whether all missions together stay within the ceiling on every day of the period: unmet where a day is
// above it, unknown where it is not known for a day or a plan could not be counted, and for the zero Period.
func (c CeilingCheck) Verdict(period calendar.Period) policy.Verdict {
	switch {
	case c.Above().Overlaps(period):
		return policy.Unmet
	case c.Uncounted > 0 || !c.Known.Covers(period):
		return policy.Unknown
	default:
		return policy.Met
	}
}

// CeilingBreach is days on end on which more officers are approved and planned than the ceiling allows. The zero
// CeilingBreach is none.
type CeilingBreach struct {
	// Period is the days, all that follow one another.
	Period calendar.Period `json:"period,omitzero"`
	// Over is the most officers by which it is exceeded.
	Over int `json:"over,omitzero"`
	// On is the first day on which it is exceeded by as many.
	On calendar.Date `json:"on,omitzero"`
}

// IsZero says whether it is no breach.
func (b CeilingBreach) IsZero() bool { return b == CeilingBreach{} }

// Breaches are all breaches in the order of their days; none where the ceiling is kept.
func (c CeilingCheck) Breaches() []CeilingBreach {
	var breaches []CeilingBreach
	over := c.Total().Minus(c.Ceiling)
	for period := range c.Above().All() {
		most, on := over.Max(period)
		breaches = append(breaches, CeilingBreach{Period: period, Over: most, On: on})
	}
	return breaches
}

// Fits is the largest number of officers that may be added for all days of the period without any day above the ceiling:
// 0 where a day has no room, or no ceiling is known for it, and for the zero Period. What is counted already, is not to
// be added again: to see what would fit in place of a plan, check without it.
func (c CeilingCheck) Fits(period calendar.Period) int {
	if period.IsZero() {
		return 0
	}
	least, _ := c.Free().Min(period)
	return least
}

// Departures is the days of the period on which as many officers could go for as many days without any day above the
// ceiling; the first of them is [calendar.Spans.First]. What ends after the period is considered, too. There are none for
// a number or a length below 1.
func (c CeilingCheck) Departures(officers, days int, period calendar.Period) calendar.Spans {
	if officers < 1 {
		return calendar.Spans{}
	}
	room := c.Free().Above(calendar.Constant(officers - 1))
	return room.Starts(days).Intersect(period.Spans())
}

var (
	breachIn = bilingual.Text{
		English: "Above the ceiling: %s; by up to %s, first on %s.",
		French:  "Au-dessus du plafond\u00a0: %s\u00a0; de %s au plus, pour la première fois le %s.",
	}
	personNoun = bilingual.Noun{
		One:   bilingual.Text{English: "person", French: "personne"},
		Other: bilingual.Text{English: "persons", French: "personnes"},
	}
	withinIn = bilingual.Text{
		English: "The ceiling is kept on all days for which it is known.",
		French:  "Le plafond est respecté tous les jours pour lesquels il est connu.",
	}
	uncountedIn = bilingual.Text{
		English: "Plans that state no number or no days, and are not counted: %s.",
		French:  "Propositions sans nombre ou sans dates, qui ne sont pas comptées\u00a0: %s.",
	}
)

// In is the breach as people read it in the language of the tag: which days, by how many, and since when by so many.
func (b CeilingBreach) In(tag language.Tag) string {
	return fmt.Sprintf(breachIn.In(tag), b.Period.In(tag), bilingual.Count(tag, b.Over, personNoun), b.On.In(tag))
}

// Explain is what was found as people read it in the language of the tag: a line for each breach, or that there is none,
// and how many plans could not be counted.
func (c CeilingCheck) Explain(tag language.Tag) string {
	var lines []string
	for _, breach := range c.Breaches() {
		lines = append(lines, breach.In(tag))
	}
	if lines == nil {
		lines = append(lines, withinIn.In(tag))
	}
	if c.Uncounted > 0 {
		lines = append(lines, fmt.Sprintf(uncountedIn.In(tag), bilingual.Whole(tag, c.Uncounted)))
	}
	return strings.Join(lines, "\n")
}

// UnmarshalJSON reads what encoding/json writes of the check. All faults are reported together, and leave the check as it
// was.
func (c *CeilingCheck) UnmarshalJSON(data []byte) error {
	var read CeilingCheck
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("approved", &read.Approved)
		o.Optional("planned", &read.Planned)
		o.Optional("ceiling", &read.Ceiling)
		o.Optional("known", &read.Known)
		o.Optional("uncounted", &read.Uncounted)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// UnmarshalJSON reads what encoding/json writes of the breach. All faults are reported together, and leave the breach as it
// was.
func (b *CeilingBreach) UnmarshalJSON(data []byte) error {
	var read CeilingBreach
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("period", &read.Period)
		o.Optional("over", &read.Over)
		o.Optional("on", &read.On)
	})
	if err != nil {
		return err
	}
	*b = read
	return nil
}

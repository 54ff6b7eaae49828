package arrangement

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

// CeilingCheck holds all missions together against the [Ceiling]: how many officers are approved, how many more are
// planned, and how many may be abroad, on every day. The zero CeilingCheck has no officers and no ceiling.
//
// It is a value of the caller's: whoever wants to know what another number or another ceiling would do changes a field.
type CeilingCheck struct {
	// Approved is the officers that are approved: the sum of [Proposal.Authorized], but for what a request for more or fewer
	// says was agreed to before: that is counted where it was approved.
	Approved calendar.Levels `json:"approved,omitzero"`
	// Planned is the officers that are asked for beside them: the sum of [Proposal.Planned], and those of whom it is open on the
	// day whether they are approved yet, since more than one day may be that of the decision.
	Planned calendar.Levels `json:"planned,omitzero"`
	// Ceiling is how many officers may be abroad at once.
	Ceiling calendar.Levels `json:"ceiling,omitzero"`
	// Known is the days for which a ceiling is known. On no other day is anything said to fit, or not to.
	Known calendar.Spans `json:"known,omitzero"`
	// Uncounted is how many proposals state too little to be counted, such as no number or no days. As long as there are
	// any, nothing is said to fit.
	Uncounted int `json:"uncounted,omitzero"`
}

// CheckCeiling holds the proposals, approved and planned, against the [Ceiling] of the terms. Those that are refused,
// withdrawn or ended have no officers on the days after. A request for more or for fewer counts with what it adds to the
// number of before, which is another proposal's: pass that one, too. It takes O(n²) for n proposals.
func CheckCeiling(proposals ...Proposal) CeilingCheck {
	check := CeilingCheck{Ceiling: CeilingLevels(), Known: inForce(ceilings)}
	for _, proposal := range proposals {
		approved, counted := proposal.added()
		planned, known := proposal.Planned()
		perhaps, all := proposal.addedOf(proposal.perhapsAuthorized())
		if all {
			planned = most(planned, perhaps.Minus(approved))
		}
		check.Approved, check.Planned = check.Approved.Plus(approved), check.Planned.Plus(planned)
		if !counted || !known || !all {
			check.Uncounted++
		}
	}
	return check
}

// Total is the approved and the planned officers together.
func (c CeilingCheck) Total() calendar.Levels { return c.Approved.Plus(c.Planned) }

// Above is the days with more officers than the ceiling allows, of those for which it is known.
func (c CeilingCheck) Above() calendar.Spans { return c.Total().Above(c.Ceiling).Intersect(c.Known) }

// Free is how many more officers the ceiling has room for on each day beside those counted: 0 where it is reached or not
// known.
func (c CeilingCheck) Free() calendar.Levels {
	return positive(c.Ceiling.Minus(c.Total()), c.Known)
}

// Verdict says whether all missions together stay within the ceiling on every day of the period: unmet where a day is
// above it, unknown where it is not known for a day, as after the last of [Terms], or a proposal could not be counted,
// and for the zero Period.
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
// 0 where a day has no room, or no ceiling is known for it, where a proposal could not be counted, and for the zero
// Period. What is counted already, is not to be added again: to see what would fit in place of a plan, check without it.
func (c CeilingCheck) Fits(period calendar.Period) int {
	if period.IsZero() || c.Uncounted > 0 {
		return 0
	}
	least, _ := c.Free().Min(period)
	return least
}

// Departures is the days of the period on which as many officers could go for as many days without any day above the
// ceiling; the first of them is [calendar.Spans.First]. What ends after the period is considered, too. There are none for
// a number or a length below 1, and none where a proposal could not be counted.
func (c CeilingCheck) Departures(officers, days int, period calendar.Period) calendar.Spans {
	if officers < 1 || c.Uncounted > 0 {
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
		English: "Those counted stay within the ceiling on all days for which it is known.",
		French:  "L'effectif compté respecte le plafond tous les jours pour lesquels celui-ci est connu.",
	}
	noCeilingIn = bilingual.Text{English: "No ceiling is known.", French: "Aucun plafond n'est connu."}
	beyondIn    = bilingual.Text{
		English: "Days with officers, and no ceiling known: %s.",
		French:  "Jours avec un effectif, sans plafond connu\u00a0: %s.",
	}
	uncountedIn = bilingual.Text{
		English: "Proposals that state too little to be counted: %s.",
		French:  "Propositions trop peu précises pour être comptées\u00a0: %s.",
	}
	notNegative = bilingual.Text{English: "0 or a greater number", French: "0 ou un nombre supérieur"}
	dayOfBreach = bilingual.Text{English: "one of the days of the breach", French: "un des jours du dépassement"}
)

// In is the breach as people read it in the language of the tag: which days, by how many, and since when by so many.
func (b CeilingBreach) In(tag language.Tag) string {
	return fmt.Sprintf(breachIn.In(tag), b.Period.In(tag), bilingual.Count(tag, b.Over, personNoun), b.On.In(tag))
}

// Explain is what was found as people read it in the language of the tag: a line for each breach, or that there is none;
// the days with officers for which no ceiling is known; and how many proposals could not be counted. Where no ceiling is
// known at all, nothing is said to be kept.
func (c CeilingCheck) Explain(tag language.Tag) string {
	var lines []string
	for _, breach := range c.Breaches() {
		lines = append(lines, breach.In(tag))
	}
	switch {
	case c.Known.IsEmpty():
		lines = append(lines, noCeilingIn.In(tag))
	case lines == nil:
		lines = append(lines, withinIn.In(tag))
	}
	if beyond := c.Total().Above(calendar.Levels{}).Minus(c.Known); !beyond.IsEmpty() {
		lines = append(lines, fmt.Sprintf(beyondIn.In(tag), beyond.In(tag)))
	}
	if c.Uncounted > 0 {
		lines = append(lines, fmt.Sprintf(uncountedIn.In(tag), bilingual.Whole(tag, c.Uncounted)))
	}
	return strings.Join(lines, "\n")
}

// Check lists what is wrong with the check: a number of officers, a ceiling or a number of proposals below 0.
func (c CeilingCheck) Check() error {
	var faults fault.List
	for _, count := range []struct {
		key   fault.Path
		least int
	}{
		{"approved", leastOf(c.Approved)},
		{"planned", leastOf(c.Planned)},
		{"ceiling", leastOf(c.Ceiling)},
		{"uncounted", c.Uncounted},
	} {
		checkNotNegative(&faults, count.key, count.least)
	}
	return faults.Err()
}

// leastOf is the least that the count is on any day.
func leastOf(count calendar.Levels) int {
	least, _ := count.Min(calendar.Always())
	return least
}

func checkNotNegative(faults *fault.List, at fault.Path, n int) {
	if n < 0 {
		given := bilingual.Both(func(tag language.Tag) string { return bilingual.Whole(tag, n) })
		faults.Add(fault.Fault{Kind: fault.OutOfRange, Path: at, Given: given, Accepted: notNegative})
	}
}

// MarshalJSON writes the check as an object, leaving out what is zero. What [CeilingCheck.Check] finds faulty is an error:
// it could not be read again.
func (c CeilingCheck) MarshalJSON() ([]byte, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	type plain CeilingCheck
	return json.Marshal(plain(c))
}

// UnmarshalJSON reads what [CeilingCheck.MarshalJSON] writes. All faults are reported together, those of
// [CeilingCheck.Check] too, and leave the check as it was.
func (c *CeilingCheck) UnmarshalJSON(data []byte) error {
	var read CeilingCheck
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("approved", &read.Approved)
		o.Optional("planned", &read.Planned)
		o.Optional("ceiling", &read.Ceiling)
		o.Optional("known", &read.Known)
		o.Optional("uncounted", &read.Uncounted)
		o.Check("", read.Check())
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// Check lists what is wrong with the breach: a number below 0, and a day that is none of its days.
func (b CeilingBreach) Check() error {
	var faults fault.List
	checkNotNegative(&faults, "over", b.Over)
	if !b.On.IsZero() && !b.Period.Contains(b.On) {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "on", Given: bilingual.Both(b.On.In), Accepted: dayOfBreach})
	}
	return faults.Err()
}

// MarshalJSON writes the breach as an object, leaving out what is zero. What [CeilingBreach.Check] finds faulty is an
// error: it could not be read again.
func (b CeilingBreach) MarshalJSON() ([]byte, error) {
	if err := b.Check(); err != nil {
		return nil, err
	}
	type plain CeilingBreach
	return json.Marshal(plain(b))
}

// UnmarshalJSON reads what [CeilingBreach.MarshalJSON] writes. All faults are reported together, those of
// [CeilingBreach.Check] too, and leave the breach as it was.
func (b *CeilingBreach) UnmarshalJSON(data []byte) error {
	var read CeilingBreach
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("period", &read.Period)
		o.Optional("over", &read.Over)
		o.Optional("on", &read.On)
		o.Check("", read.Check())
	})
	if err != nil {
		return err
	}
	*b = read
	return nil
}

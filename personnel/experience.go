package personnel

import (
	"fmt"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Experience is a skill of an officer, with the days on which it was the officer's work. The zero Experience says
// nothing.
//
// It holds personal facts: whatever the verb, package fmt prints none of them. Its JSON form is an object without what
// is not stated.
type Experience struct {
	// Skill is what the officer can do.
	Skill Skill `json:"skill,omitzero"`
	// Period is when the officer worked in it, with no end where that goes on; the zero Period where it is not stated.
	Period calendar.Period `json:"period,omitzero"`
}

// IsZero says whether nothing is stated.
func (e Experience) IsZero() bool { return e == Experience{} }

var wantSkill = bilingual.Text{English: "the skill", French: "la compétence"}

// Check lists what is wrong with the experience, each at the key of its JSON form: no skill, or one that is none.
func (e Experience) Check() error {
	var faults fault.List
	if e.Skill == "" {
		faults.Add(fault.Absent("skill", wantSkill))
	}
	fault.AddCode(&faults, "skill", e.Skill, ParseSkill)
	return faults.Err()
}

// Format prints that there is experience, and nothing of what it is.
func (e Experience) Format(state fmt.State, verb rune) { withhold(state, verb, "experience") }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Experience as it was.
func (e *Experience) UnmarshalJSON(data []byte) error {
	var read Experience
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("skill", &read.Skill)
		o.Optional("period", &read.Period)
	})
	if err != nil {
		return err
	}
	*e = read
	return nil
}

// skilled asks for every skill of the post, each for as many months in all as the limit says; a limit without a number asks
// for no time. A skill that is not among those stated is not there.
func skilled(c Candidate, limit policy.Measure) policy.Days {
	wanted := c.Requirement.Skills
	switch {
	case wanted.IsZero():
		return policy.Missing(skillsAsked)
	case wanted == SkillsOf():
		return policy.NotApplicable()
	case c.Officer.Experience == nil:
		return policy.Missing(experience)
	}
	met, known := calendar.Always().Spans(), true
	for skill := range wanted.All() {
		since, told := skilledSince(c.Officer.Experience, skill, limit)
		met, known = met.Intersect(since), known && told
	}
	return policy.DuringSpans(experience, met, known)
}

// skilledSince are the days on which there have been so many months in the skill, in one go or several, and whether the
// other days are known not to be among them. Days that two periods share count once.
func skilledSince(experience []Experience, skill Skill, limit policy.Measure) (since calendar.Spans, known bool) {
	known = true
	var worked calendar.Spans
	for _, e := range experience {
		switch {
		case e.Skill != skill:
		case limit.Unit() != policy.Months:
			return calendar.Always().Spans(), true
		case e.Period.IsZero():
			known = false
		default:
			worked = worked.Union(e.Period.Spans())
		}
	}
	before := 0 // days of the periods that are over
	for period := range worked.All() {
		enough := period.From().AddMonths(limit.Int()).AddDays(-before)
		if enough.Before(period.From()) {
			enough = period.From()
		}
		if period.IsOpenEnded() || !period.Until().Before(enough) {
			return calendar.Since(enough).Spans(), known
		}
		before += period.Len()
	}
	return since, known
}

package policytest

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// alone is one rule as a policy by itself, and whether the rule is sound enough to be one.
func alone[S any](rule policy.Rule[S]) (policy.Policy[S], bool) {
	p, err := policy.New("policytest/alone", bilingual.Text{English: "One rule", French: "Une règle"}, rule)
	return p, err == nil
}

// ask is what the one rule of a policy finds about the case, and whether it is in force.
func ask[S any](p policy.Policy[S], c Case[S]) (policy.Finding, bool) {
	for f := range c.Decide(p).Findings() {
		return f, true
	}
	return policy.Finding{}, false
}

// result is what a case notices of a rule: whether it is not met, and then its effect. A rule that is met, one that is not
// in force and one that is not there are the same to a case, and so are unmet and unknown: [Case.Check] tells those apart
// for the decision as a whole only.
type result policy.Effect

func resultOf[S any](p policy.Policy[S], c Case[S]) result {
	f, inForce := ask(p, c)
	if !inForce || f.Verdict() == policy.Met {
		return ""
	}
	return result(f.Effect)
}

// edges are the days on which the spans open, and those on which they are closed again: the first day no longer in them.
// The ends of the calendar are no edges.
func edges(days calendar.Spans) (opens, closes []calendar.Date) {
	for period := range days.All() {
		if from := period.From(); from != calendar.Always().From() {
			opens = append(opens, from)
		}
		if until := period.Until(); !until.IsZero() {
			closes = append(closes, until)
		}
	}
	return opens, closes
}

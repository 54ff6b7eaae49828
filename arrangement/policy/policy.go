package policy

import (
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Policy is an ordered, named set of rules over a subject S, with their limits over time. It decides nothing by
// itself: [Policy.On] gives the [Edition] in force on a day, which does. Policies hold functions and have no JSON.
// The zero Policy has no rules, and its editions decide nothing.
type Policy[S any] struct {
	id    string
	title bilingual.Text
	rules []Rule[S]
}

// New is the policy of the rules in their order. A policy with a malformed or duplicate ID, a missing translation, a
// rule without a citation, a number without a unit, a moment or an effect that is not stated, a timeline out of order
// or no function is refused; all faults are reported together, with the place of each.
func New[S any](id string, title bilingual.Text, rules ...Rule[S]) (Policy[S], error) {
	var faults fault.List
	if !isRuleID(id) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(id), Accepted: acceptedRuleID})
	}
	if !title.Complete() {
		faults.Add(fault.Absent("title", acceptedBoth))
	}
	if len(rules) == 0 {
		faults.Add(fault.Absent("rules", bilingual.Text{English: "at least one rule", French: "au moins une règle"}))
	}
	first := make(map[string]int, len(rules))
	for i, rule := range rules {
		at := fault.Path("rules").Index(i)
		faults = append(faults, rule.check().Under(at)...)
		if earlier, found := first[rule.ID]; found {
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Key("id"), Given: fault.Given(rule.ID),
				Accepted: otherThan(fault.Path("rules").Index(earlier)),
			})
			continue
		}
		first[rule.ID] = i
	}
	if err := faults.Err(); err != nil {
		return Policy[S]{}, err
	}
	p := Policy[S]{id: id, title: title, rules: slices.Clone(rules)}
	for i := range p.rules {
		p.rules[i] = p.rules[i].copied()
		p.rules[i].layer = Layer{} // a rule taken from a layered policy, and perhaps changed, is the new policy's own
	}
	return p, nil
}

// Must is [New] for policies written as literals: it panics with the faults.
func Must[S any](id string, title bilingual.Text, rules ...Rule[S]) Policy[S] {
	p, err := New(id, title, rules...)
	if err != nil {
		panic(err)
	}
	return p
}

// ID is where the policy is found, such as "personnel/united-nations".
func (p Policy[S]) ID() string { return p.id }

// Title is the name of the policy.
func (p Policy[S]) Title() bilingual.Text { return p.title }

// Rules are the rules in their order.
func (p Policy[S]) Rules() iter.Seq[Rule[S]] {
	return func(yield func(Rule[S]) bool) {
		for _, rule := range p.rules {
			if !yield(rule.copied()) {
				return
			}
		}
	}
}

// Rule is the rule with that ID, and whether there is one.
func (p Policy[S]) Rule(id string) (Rule[S], bool) {
	for rule := range p.Rules() {
		if rule.ID == id {
			return rule, true
		}
	}
	return Rule[S]{}, false
}

// On is the edition of the policy that is in force on the day of nomination: the rules in force on that day, each
// with the limit it has on it. Who is nominated under one edition is not judged again under the next. On no date no
// rule is in force.
func (p Policy[S]) On(nomination calendar.Date) Edition[S] {
	e := Edition[S]{id: p.id, title: p.title, day: nomination, all: p.rules}
	for _, rule := range p.rules {
		entry, inForce := rule.Limit.On(nomination)
		if !inForce {
			continue
		}
		rule.Limit = nil
		e.rules = append(e.rules, ruleInForce[S]{Rule: rule, limit: entry.Value, since: entry.From, limitBasis: entry.Basis})
		if rule.Effect == Bars {
			e.checks = append(e.checks, check[S]{days: rule.Days, limit: entry.Value, asked: rule.Asked.place()})
		}
	}
	return e
}

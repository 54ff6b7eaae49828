package policytest

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

// Coverage is what a suite has seen of each rule of a policy: it counts rules and their edges, not lines of code. It is
// made by [Cover]. The zero Coverage is of no policy, and has no gaps.
type Coverage struct {
	// Policy is the ID of the policy.
	Policy string
	// Title is the name of the policy.
	Title bilingual.Text
	// Cases is how many cases the suite has.
	Cases int
	// Rules are the rules in the order of the policy.
	Rules []RuleCoverage
}

// RuleCoverage is what a suite has seen of one rule. The zero RuleCoverage has seen nothing of no rule.
type RuleCoverage struct {
	// Rule is the ID of the rule.
	Rule string `json:"rule"`
	// Title names the rule.
	Title bilingual.Text `json:"title,omitzero"`
	// Sides are the sides from which the rule was seen or has to be, in the order of [Sides]. Of a rule that panics on a
	// case nothing is seen.
	Sides []SideCoverage `json:"sides"`
	// NotApplicable is how many cases the rule does not concern.
	NotApplicable int `json:"not_applicable"`
	// NotInForce is how many cases are nominated on a day on which the rule is not in force.
	NotInForce int `json:"not_in_force"`
}

// SideCoverage is how many cases see a rule from one side. A case can see it from several. The zero SideCoverage is of no
// side.
type SideCoverage struct {
	// Side is the side.
	Side Side `json:"side"`
	// Cases is how many cases see the rule from it.
	Cases int `json:"cases"`
	// Needed says whether the rule has to be seen from it: met and unmet, always; unknown, where the blank subject leaves
	// it so; the sides of the days on which it begins or ceases to hold, where some case shows such a day.
	Needed bool `json:"needed"`
}

// Cover asks every rule of the policy about every case, and counts from which sides the rule is seen. What a case expects
// does not matter to it.
func Cover[S any](p policy.Policy[S], cases []Case[S]) Coverage {
	c := Coverage{Policy: p.ID(), Title: p.Title(), Cases: len(cases)}
	for rule := range p.Rules() {
		c.Rules = append(c.Rules, coverRule(rule, cases))
	}
	return c
}

func coverRule[S any](rule policy.Rule[S], cases []Case[S]) RuleCoverage {
	r := RuleCoverage{Rule: rule.ID, Title: rule.Title}
	single, _ := alone(rule)
	seen := map[Side]int{}
	needed := map[Side]bool{SeenMet: true, SeenUnmet: true, SeenUnknown: canLack(rule, single)}
	for _, c := range cases {
		f, inForce := ask(single, c)
		switch {
		case !inForce:
			r.NotInForce++
			continue
		case !f.Days.Applies():
			r.NotApplicable++
			continue
		}
		opens, closes := edges(f.Days.Met())
		if len(opens) > 0 {
			needed[BeforeOpening], needed[OnOpening] = true, true
		}
		if len(closes) > 0 {
			needed[OnLast], needed[AfterLast] = true, true
		}
		first, after := f.Period().From(), f.Period().Until()
		for side, sees := range map[Side]bool{
			SeenMet:       f.Verdict() == policy.Met,
			SeenUnmet:     f.Verdict() == policy.Unmet,
			SeenUnknown:   f.Verdict() == policy.Unknown && f.Fault.IsZero(),
			BeforeOpening: slices.Contains(opens, first.AddDays(1)),
			OnOpening:     slices.Contains(opens, first),
			OnLast:        slices.Contains(closes, after),
			AfterLast:     slices.Contains(closes, after.AddDays(-1)),
		} {
			if sees {
				seen[side]++
			}
		}
	}
	for side := range Sides() {
		if needed[side] || seen[side] > 0 {
			r.Sides = append(r.Sides, SideCoverage{side, seen[side], needed[side]})
		}
	}
	return r
}

// canLack says whether the rule reads a fact that can be missing: whether the blank subject leaves it unknown.
func canLack[S any](rule policy.Rule[S], single policy.Policy[S]) bool {
	for period := range rule.Limit.All() {
		f, _ := ask(single, Case[S]{Nomination: period.From(), Tour: calendar.Single(period.From())})
		if f.Verdict() == policy.Unknown && f.Fault.IsZero() {
			return true
		}
	}
	return false
}

// Gaps are the sides from which no case sees a rule, in the order of the rules.
func (c Coverage) Gaps() []Gap {
	var gaps []Gap
	for _, r := range c.Rules {
		gaps = append(gaps, r.Gaps()...)
	}
	return gaps
}

// Gaps are the sides from which no case sees the rule.
func (r RuleCoverage) Gaps() []Gap {
	var gaps []Gap
	for _, s := range r.Sides {
		if s.Needed && s.Cases == 0 {
			gaps = append(gaps, Gap{r.Rule, s.Side})
		}
	}
	return gaps
}

// showsDays says whether some case shows a day on which the rule begins or ceases to hold. A rule on a score has none; of
// one that has, the suite says nothing about them.
func (r RuleCoverage) showsDays() bool {
	return slices.ContainsFunc(r.Sides, func(s SideCoverage) bool { return s.Side == OnOpening || s.Side == OnLast })
}

var (
	ruleNoun = bilingual.Noun{
		One: bilingual.Text{English: "rule", French: "règle"}, Other: bilingual.Text{English: "rules", French: "règles"},
	}
	caseNoun = bilingual.Noun{
		One: bilingual.Text{English: "case", French: "cas"}, Other: bilingual.Text{English: "cases", French: "cas"},
	}
	completeNoun = bilingual.Noun{
		One:   bilingual.Text{English: "seen from all sides", French: "vue de tous les côtés"},
		Other: bilingual.Text{English: "seen from all sides", French: "vues de tous les côtés"},
	}
	coverageHead = bilingual.Text{
		English: "Coverage of %s: %s, %s, %s",
		French:  "Couverture de %s\u00a0: %s, %s, %s",
	}
	noDaysShown = bilingual.Text{
		English: "no case shows a day on which it begins or ceases to hold",
		French:  "aucun cas ne montre de jour où elle commence ou cesse d'être satisfaite",
	}
	notConcerned = bilingual.Text{English: "not applicable", French: "sans objet"}
	outOfForce   = bilingual.Text{English: "not in force", French: "pas en vigueur"}
	missingSide  = bilingual.Text{English: "MISSING", French: "MANQUANT"}
)

// Explain is the coverage in words: how many rules were seen from all sides, and for each rule how many cases saw it from
// which.
func (c Coverage) Explain(tag language.Tag) string {
	var b strings.Builder
	complete := 0
	for _, r := range c.Rules {
		if len(r.Gaps()) == 0 {
			complete++
		}
	}
	fmt.Fprintf(&b, coverageHead.In(tag)+"\n", bilingual.Quote(tag, c.Title.In(tag)), bilingual.Count(tag, len(c.Rules), ruleNoun),
		bilingual.Count(tag, c.Cases, caseNoun), bilingual.Count(tag, complete, completeNoun))
	for _, r := range c.Rules {
		fmt.Fprintf(&b, "- %s (%s)\n", r.Title.In(tag), r.Rule)
		line := func(name string, n int) {
			fmt.Fprintf(&b, "    %s%s%s\n", name, bilingual.Colon(tag), bilingual.Count(tag, n, caseNoun))
		}
		for _, s := range r.Sides {
			name := s.Side.Title().In(tag)
			if s.Needed && s.Cases == 0 {
				fmt.Fprintf(&b, "    %s%s%s\n", name, bilingual.Colon(tag), missingSide.In(tag))
				continue
			}
			line(name, s.Cases)
		}
		if !r.showsDays() {
			fmt.Fprintf(&b, "    %s\n", noDaysShown.In(tag))
		}
		if r.NotApplicable > 0 {
			line(notConcerned.In(tag), r.NotApplicable)
		}
		if r.NotInForce > 0 {
			line(outOfForce.In(tag), r.NotInForce)
		}
	}
	return b.String()
}

type coverageJSON struct {
	Policy string         `json:"policy"`
	Title  bilingual.Text `json:"title,omitzero"`
	Cases  int            `json:"cases"`
	Rules  []RuleCoverage `json:"rules"`
	Gaps   []Gap          `json:"gaps"`
}

// MarshalJSON writes the coverage as an object, with its gaps for readers that do not derive them.
func (c Coverage) MarshalJSON() ([]byte, error) {
	return json.Marshal(coverageJSON{c.Policy, c.Title, c.Cases, listed(c.Rules), listed(c.Gaps())})
}

// UnmarshalJSON reads what [Coverage.MarshalJSON] writes. Gaps that do not follow from the counts are a fault: a report is
// not changed unnoticed. All faults are reported together, and leave the Coverage as it was.
func (c *Coverage) UnmarshalJSON(data []byte) error {
	var read Coverage
	var gaps []Gap
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("policy", &read.Policy)
		o.Optional("title", &read.Title)
		o.Required("cases", &read.Cases)
		rules, stated := readList(o, "rules", &read.Rules), readList(o, "gaps", &gaps)
		if rules && stated && !slices.Equal(gaps, read.Gaps()) {
			o.Fault("gaps", fault.Conflict, inWords(gaps), inWords(read.Gaps()))
		}
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// MarshalJSON writes what was seen of the rule as an object.
func (r RuleCoverage) MarshalJSON() ([]byte, error) {
	type plain RuleCoverage
	r.Sides = listed(r.Sides)
	return json.Marshal(plain(r))
}

// UnmarshalJSON reads what [RuleCoverage.MarshalJSON] writes. All faults are reported together, and leave the RuleCoverage
// as it was.
func (r *RuleCoverage) UnmarshalJSON(data []byte) error {
	var read RuleCoverage
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Optional("title", &read.Title)
		readList(o, "sides", &read.Sides)
		o.Required("not_applicable", &read.NotApplicable)
		o.Required("not_in_force", &read.NotInForce)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the SideCoverage as it was.
func (s *SideCoverage) UnmarshalJSON(data []byte) error {
	var read SideCoverage
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("side", &read.Side)
		o.Required("cases", &read.Cases)
		o.Required("needed", &read.Needed)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

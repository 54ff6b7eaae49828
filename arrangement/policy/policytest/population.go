package policytest

import (
	"encoding/json"
	"fmt"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Population is what the rules of a policy did to a population. Whatever it says, it says of this population only:
// another may contradict it. It is made by [OnPopulation]. The zero Population is empty.
//
// A subject is named by its position in the population, from 0.
type Population struct {
	// Policy is the ID of the policy.
	Policy string
	// Title is the name of the policy.
	Title bilingual.Text
	// Nomination is the day of nomination.
	Nomination calendar.Date
	// Tour is the tour that was asked about.
	Tour calendar.Period
	// Subjects is how many subjects the population has.
	Subjects int
	// Rules are the rules in force, in the order of the policy, with how often each was met and not.
	Rules []RuleCounts
	// NeverFail are the rules that are met for some subject and unmet for none, with their counts.
	NeverFail []RuleCounts
	// Covered are the rules whose failures another rule always covers.
	Covered []Covered
	// NeverTogether are the pairs of rules of which each is met for some subject and both for none.
	NeverTogether []Apart
}

// RuleCounts is how often a rule was met, unmet and unknown on a population. The zero RuleCounts is of no rule.
type RuleCounts struct {
	// Rule is the ID of the rule.
	Rule string `json:"rule"`
	// Title names the rule.
	Title bilingual.Text `json:"title,omitzero"`
	// Met is how many subjects meet the rule, those included whom it does not concern.
	Met int `json:"met"`
	// Unmet is how many do not.
	Unmet int `json:"unmet"`
	// Unknown is for how many nobody knows, those included on whom the rule panics.
	Unknown int `json:"unknown"`
	// FirstMet is the position of the first subject that meets the rule; 0 where none does.
	FirstMet int `json:"first_met"`
}

// Covered is a rule that is unmet only where another is too, so that on this population it never stops anybody by itself.
// The zero Covered is none.
type Covered struct {
	// Rule is the ID of the rule whose failures are covered.
	Rule string `json:"rule"`
	// By is the ID of the rule that covers them.
	By string `json:"by"`
	// Failures is how many subjects both rules are unmet for.
	Failures int `json:"failures"`
	// Witness is the position of the first of them.
	Witness int `json:"witness"`
}

// Apart is a pair of rules that no subject meets together. The zero Apart is none.
type Apart struct {
	// Rule is the ID of the first rule in the order of the policy.
	Rule string `json:"rule"`
	// Other is the ID of the second.
	Other string `json:"other"`
	// Met is how many subjects meet the first.
	Met int `json:"met"`
	// OtherMet is how many meet the second.
	OtherMet int `json:"other_met"`
	// Witness is the position of the first subject that meets the first rule.
	Witness int `json:"witness"`
	// OtherWitness is the position of the first subject that meets the second.
	OtherWitness int `json:"other_witness"`
}

// OnPopulation decides about every subject of the population for the tour, and says which rules never fail on it, which
// failures another rule always covers, and which rules are never met together. A rule fails where it is unmet; where it is
// unknown it is neither met nor unmet. Rules that advise are counted like the others.
//
// The population is read once, and what is kept does not grow with it. It takes time in proportion to its size and the
// square of the number of rules.
func OnPopulation[S any](e policy.Edition[S], population iter.Seq[S], tour calendar.Period) Population {
	p := Population{Policy: e.ID(), Title: e.Title(), Nomination: e.Nomination(), Tour: tour}
	var pairs [][]pair // pairs[i][j] is about rule i with rule j
	verdicts := make([]policy.Verdict, 0, 32)
	for subject := range population {
		verdicts = verdicts[:0]
		i := 0
		for f := range e.Decide(subject, tour).Findings() {
			if p.Subjects == 0 {
				p.Rules = append(p.Rules, RuleCounts{Rule: f.Rule, Title: f.Title})
			}
			v := f.Verdict()
			verdicts = append(verdicts, v)
			switch v {
			case policy.Met:
				if p.Rules[i].Met == 0 {
					p.Rules[i].FirstMet = p.Subjects
				}
				p.Rules[i].Met++
			case policy.Unmet:
				p.Rules[i].Unmet++
			default:
				p.Rules[i].Unknown++
			}
			i++
		}
		if pairs == nil {
			pairs = make([][]pair, len(verdicts))
			for i := range pairs {
				pairs[i] = make([]pair, len(verdicts))
			}
		}
		count(pairs, verdicts, p.Subjects)
		p.Subjects++
	}
	p.conclude(pairs)
	return p
}

// pair is how often two rules were met and unmet together, and who was the first for whom both were unmet.
type pair struct {
	met, unmet, firstUnmet int
}

func count(pairs [][]pair, verdicts []policy.Verdict, position int) {
	for i, v := range verdicts {
		if v == policy.Unknown {
			continue
		}
		for j, w := range verdicts {
			switch {
			case v != w:
			case v == policy.Met:
				pairs[i][j].met++
			default:
				if pairs[i][j].unmet == 0 {
					pairs[i][j].firstUnmet = position
				}
				pairs[i][j].unmet++
			}
		}
	}
}

// conclude says what the counts show.
func (p *Population) conclude(pairs [][]pair) {
	for i, r := range p.Rules {
		if r.Unmet == 0 && r.Met > 0 {
			p.NeverFail = append(p.NeverFail, r)
		}
		for j, other := range p.Rules {
			if i != j && r.Unmet > 0 && pairs[i][j].unmet == r.Unmet {
				p.Covered = append(p.Covered, Covered{r.Rule, other.Rule, r.Unmet, pairs[i][j].firstUnmet})
			}
			if i < j && r.Met > 0 && other.Met > 0 && pairs[i][j].met == 0 {
				p.NeverTogether = append(p.NeverTogether, Apart{r.Rule, other.Rule, r.Met, other.Met, r.FirstMet, other.FirstMet})
			}
		}
	}
}

var (
	subjectNoun = bilingual.Noun{
		One: bilingual.Text{English: "subject", French: "dossier"}, Other: bilingual.Text{English: "subjects", French: "dossiers"},
	}
	failureNoun = bilingual.Noun{
		One: bilingual.Text{English: "failure", French: "échec"}, Other: bilingual.Text{English: "failures", French: "échecs"},
	}
	populationHead = bilingual.Text{
		English: "%s on this population of %s; nominated on %s; tour %s",
		French:  "%s, pour cette population de %s\u00a0; mise en candidature le %s\u00a0; période d'affectation %s",
	}
	ruleCounts = bilingual.Text{
		English: "%s met, %s not met, %s unknown", French: "satisfaite\u00a0: %s, non satisfaite\u00a0: %s, inconnue\u00a0: %s",
	}
	neverFails = bilingual.Text{
		English: "on this population, %s never fails (%s met, %s unknown, the first met at position %s)",
		French:  "pour cette population, %s n'échoue jamais (satisfaite\u00a0: %s, inconnue\u00a0: %s, d'abord à la position %s)",
	}
	alwaysCovered = bilingual.Text{
		English: "on this population, wherever %s fails, %s does too (%s, the first at position %s)",
		French:  "pour cette population, partout où %s échoue, %s échoue aussi (%s, le premier à la position %s)",
	}
	neverTogether = bilingual.Text{
		English: "on this population, %s and %s are never met together (the first by %s, from position %s on; the second by %s, from position %s on)",
		French: "pour cette population, %s et %s ne sont jamais satisfaites ensemble (la première pour %s, dès la position %s\u00a0; " +
			"la seconde pour %s, dès la position %s)",
	}
)

// Explain says in one line how often the rule was met and not.
func (r RuleCounts) Explain(tag language.Tag) string {
	whole := func(n int) string { return bilingual.Whole(tag, n) }
	return r.Title.In(tag) + " (" + r.Rule + ")" + bilingual.Colon(tag) +
		fmt.Sprintf(ruleCounts.In(tag), whole(r.Met), whole(r.Unmet), whole(r.Unknown))
}

// Explain says in one line which rule covers the failures of which.
func (c Covered) Explain(tag language.Tag) string {
	return fmt.Sprintf(alwaysCovered.In(tag), c.Rule, c.By, bilingual.Count(tag, c.Failures, failureNoun), bilingual.Whole(tag, c.Witness))
}

// Explain says in one line which rules are never met together.
func (a Apart) Explain(tag language.Tag) string {
	subjects := func(n int) string { return bilingual.Count(tag, n, subjectNoun) }
	return fmt.Sprintf(neverTogether.In(tag), a.Rule, a.Other,
		subjects(a.Met), bilingual.Whole(tag, a.Witness), subjects(a.OtherMet), bilingual.Whole(tag, a.OtherWitness))
}

// Explain is the report in words: how often each rule was met, and what holds on this population.
func (p Population) Explain(tag language.Tag) string {
	var b strings.Builder
	fmt.Fprintf(&b, populationHead.In(tag)+"\n", p.Title.In(tag), bilingual.Count(tag, p.Subjects, subjectNoun), p.Nomination.In(tag), p.Tour.In(tag))
	for _, r := range p.Rules {
		fmt.Fprintf(&b, "- %s\n", r.Explain(tag))
	}
	for _, r := range p.NeverFail {
		whole := func(n int) string { return bilingual.Whole(tag, n) }
		fmt.Fprintf(&b, "- "+neverFails.In(tag)+"\n", r.Rule, whole(r.Met), whole(r.Unknown), whole(r.FirstMet))
	}
	for _, c := range p.Covered {
		fmt.Fprintf(&b, "- %s\n", c.Explain(tag))
	}
	for _, a := range p.NeverTogether {
		fmt.Fprintf(&b, "- %s\n", a.Explain(tag))
	}
	return b.String()
}

type populationJSON struct {
	Policy        string          `json:"policy"`
	Title         bilingual.Text  `json:"title,omitzero"`
	Nomination    calendar.Date   `json:"nomination"`
	Tour          calendar.Period `json:"tour"`
	Subjects      int             `json:"subjects"`
	Rules         []RuleCounts    `json:"rules"`
	NeverFail     []RuleCounts    `json:"never_fail"`
	Covered       []Covered       `json:"covered"`
	NeverTogether []Apart         `json:"never_together"`
}

// MarshalJSON writes the report as an object.
func (p Population) MarshalJSON() ([]byte, error) {
	p.Rules, p.NeverFail, p.Covered, p.NeverTogether = listed(p.Rules), listed(p.NeverFail), listed(p.Covered), listed(p.NeverTogether)
	return json.Marshal(populationJSON(p))
}

// UnmarshalJSON reads what [Population.MarshalJSON] writes. All faults are reported together, and leave the Population as
// it was.
func (p *Population) UnmarshalJSON(data []byte) error {
	var read Population
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("policy", &read.Policy)
		o.Optional("title", &read.Title)
		o.Required("nomination", &read.Nomination)
		o.Required("tour", &read.Tour)
		o.Required("subjects", &read.Subjects)
		readList(o, "rules", &read.Rules)
		readList(o, "never_fail", &read.NeverFail)
		readList(o, "covered", &read.Covered)
		readList(o, "never_together", &read.NeverTogether)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the RuleCounts as they were.
func (r *RuleCounts) UnmarshalJSON(data []byte) error {
	var read RuleCounts
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Optional("title", &read.Title)
		o.Required("met", &read.Met)
		o.Required("unmet", &read.Unmet)
		o.Required("unknown", &read.Unknown)
		o.Required("first_met", &read.FirstMet)
	})
	if err != nil {
		return err
	}
	*r = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Covered as it was.
func (c *Covered) UnmarshalJSON(data []byte) error {
	var read Covered
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Required("by", &read.By)
		o.Required("failures", &read.Failures)
		o.Required("witness", &read.Witness)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Apart as it was.
func (a *Apart) UnmarshalJSON(data []byte) error {
	var read Apart
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("rule", &read.Rule)
		o.Required("other", &read.Other)
		o.Required("met", &read.Met)
		o.Required("other_met", &read.OtherMet)
		o.Required("witness", &read.Witness)
		o.Required("other_witness", &read.OtherWitness)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

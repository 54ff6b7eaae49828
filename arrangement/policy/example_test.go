package policy_test

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

// A service sends its own officers only with a first aid certificate that is at most three years old when they leave.
type applicant struct {
	Number   string
	FirstAid calendar.Date
}

var firstAid = policy.NewFact("first-aid", bilingual.Text{English: "first aid certificate", French: "certificat de secourisme"})

func ourRules() policy.Policy[applicant] {
	return policy.Must("service/own", bilingual.Text{English: "Our own rules", French: "Nos propres règles"},
		policy.Rule[applicant]{
			ID:     "service/own/first-aid",
			Title:  bilingual.Text{English: "First aid certificate", French: "Certificat de secourisme"},
			Basis:  policy.Assume(bilingual.Text{English: "chosen by the service", French: "choisi par le service"}),
			Asked:  policy.OnDeparture,
			Effect: policy.Bars,
			Sense:  policy.Below,
			Limit:  policy.Starting(calendar.On(2008, time.January, 1), policy.Whole(36, policy.Months), policy.Citation{}),
			Days: func(a applicant, limit policy.Measure) policy.Days {
				return policy.During(firstAid, calendar.Months(a.FirstAid, limit.Int()))
			},
		})
}

func Example() {
	rules := ourRules().On(calendar.On(2008, time.May, 1))
	tour := calendar.Months(calendar.On(2008, time.July, 1), 9)

	decision := rules.Decide(applicant{FirstAid: calendar.On(2005, time.June, 15)}, tour)
	fmt.Print(decision.Explain(language.English))

	fmt.Println(rules.Verdict(applicant{}, tour))
	// Output:
	// Our own rules, nomination on May 1, 2008, tour July 1, 2008 to March 31, 2009: not met
	// - First aid certificate (36 months): not met since June 15, 2008 [assumed: chosen by the service]
	// A tour as long could begin: May 1, 2008 to June 14, 2008
	// What would make it a yes:
	// - leave on June 14, 2008, as things stand
	// - leave on July 1, 2008, with: First aid certificate (36 months): put right, to hold from July 1, 2008: first aid certificate
	// unknown
}

func ExamplePolicy_On() {
	for id, limit := range ourRules().On(calendar.On(2008, time.May, 1)).Rules() {
		fmt.Println(id, limit)
	}
	before := ourRules().On(calendar.On(2007, time.December, 31))
	fmt.Printf("%q\n", before.Verdict(applicant{}, calendar.Always()))
	// Output:
	// service/own/first-aid 36 months
	// ""
}

func ExampleDecision() {
	rules := ourRules().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(applicant{FirstAid: calendar.On(2005, time.June, 15)}, calendar.Months(calendar.On(2008, time.July, 1), 9))

	record, _ := json.Marshal(decision)
	var years policy.Decision // read long after, without the policy at hand
	fmt.Println(json.Unmarshal(record, &years))
	for f := range years.Blocking() {
		fmt.Println(f.Explain(language.French))
	}
	// Output:
	// <nil>
	// Certificat de secourisme (36 mois) : non satisfait depuis le 15 juin 2008
}

func ExampleFinding() {
	rules := ourRules().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(applicant{}, calendar.Months(calendar.On(2008, time.July, 1), 9))
	for finding := range decision.Findings() {
		finding := policy.Finding(finding)
		fmt.Println(finding.Rule, finding.Verdict(), finding.Days.Fact())
	}
	// Output: service/own/first-aid unknown first-aid
}

func ExampleCompare() {
	ours := ourRules()
	shorter, _ := ours.Rule("service/own/first-aid")
	shorter.Limit = policy.Starting(calendar.On(2008, time.January, 1), policy.Whole(24, policy.Months), policy.Citation{})
	proposed := policy.Must(ours.ID(), ours.Title(), shorter)

	applicants := func(yield func(applicant) bool) { // made one after the other, and never held
		for first := calendar.On(2004, time.January, 15); first.Year() < 2008; first = first.AddMonths(1) {
			if !yield(applicant{FirstAid: first}) {
				return
			}
		}
	}
	day, tour := calendar.On(2008, time.May, 1), calendar.Months(calendar.On(2008, time.July, 1), 9)
	var comparison policy.Comparison
	comparison, err := policy.Compare(context.Background(), ours.On(day), proposed.On(day), applicants, tour, nil)
	fmt.Println(err, comparison.Population(), comparison.Of(policy.Gains), comparison.Of(policy.Loses))
	var edition policy.Compared = comparison.After()
	fmt.Println(edition.Policy, edition.Nomination)

	var shift policy.Shift = policy.Loses
	for cause := range comparison.Causes(shift) {
		var change policy.Change = policy.Cause(cause).Change
		fmt.Println(cause.Explain(language.French), change, cause.Count)
	}
	for combination := range comparison.Combinations(shift) {
		fmt.Println(policy.Combination(combination).Rules, combination.Count)
	}
	for sample := range comparison.Samples(shift) {
		fmt.Println(policy.Sample(sample).Position, sample.Before.Verdict(), sample.After.Verdict())
	}
	// Output:
	// <nil> 48 0 12
	// service/own 2008-05-01
	// Certificat de secourisme (36 mois avant, 24 mois après) other-limit 12
	// [service/own/first-aid] 12
	// 18 met unmet
	// 19 met unmet
	// 20 met unmet
}

func ExampleRemedy() {
	rules := ourRules().On(calendar.On(2008, time.May, 1))
	decision := rules.Decide(applicant{FirstAid: calendar.On(2008, time.August, 1)}, calendar.Months(calendar.On(2008, time.July, 1), 9))
	var remedies []policy.Remedy = decision.Remedies()
	for _, remedy := range remedies {
		var fixes []policy.Fix = remedy.Fixes
		for _, fix := range fixes {
			var mend policy.Mend = fix.Mend
			fmt.Println(remedy.Departure, mend, fix.Fact)
		}
		if len(fixes) == 0 {
			fmt.Println(remedy.Departure, "as things stand")
		}
	}
	// Output:
	// 2008-07-01 put-right first-aid
	// 2008-08-01 as things stand
}

func ExampleEdition_Verdict() {
	var rules policy.Edition[applicant] = ourRules().On(calendar.On(2008, time.May, 1))
	var verdict policy.Verdict = rules.Verdict(applicant{FirstAid: calendar.On(2007, time.June, 1)}, calendar.Months(calendar.On(2008, time.July, 1), 9))
	fmt.Println(verdict, verdict.And(policy.Unknown), verdict.Title().French)
	// Output: met unknown satisfait
}

func ExampleTimeline() {
	ceiling := policy.Timeline[policy.Measure]{
		policy.Entry[policy.Measure]{From: calendar.On(2006, time.April, 1), Value: policy.Whole(200, policy.Persons)},
		policy.Entry[policy.Measure]{From: calendar.On(2019, time.November, 20), Value: policy.Whole(150, policy.Persons)},
	}
	for _, day := range []string{"2006-03-31", "2008-05-01", "2020-01-01"} {
		entry, inForce := ceiling.On(calendar.MustParse(day))
		fmt.Println(day, entry.Value, inForce)
	}
	// Output:
	// 2006-03-31 not stated false
	// 2008-05-01 200 persons true
	// 2020-01-01 150 persons true
}

func ExampleMeasure() {
	var unit policy.Unit = policy.Percent
	score := policy.Whole(60, unit)
	fmt.Println(score.In(language.English), score.In(language.French), policy.Measure{})
	// Output: 60% 60 % not stated
}

func ExampleCitation() {
	citation := policy.Cite("rcmp-cpa-page").At(bilingual.Text{English: "factors", French: "facteurs"})
	var source policy.Source = citation.Source
	var strength policy.Strength = citation.Strength
	fmt.Println(source.ID, strength)
	fmt.Println(policy.Assume(bilingual.Text{English: "no source states it", French: "aucune source ne l'atteste"}).In(language.French))
	// Output:
	// rcmp-cpa-page stated
	// posé par hypothèse : aucune source ne l'atteste
}

func ExampleNew() {
	_, err := policy.New("service/own", bilingual.Text{English: "Our own rules"}, policy.Rule[applicant]{
		ID: "First Aid", Asked: policy.Moment("sometimes"), Effect: policy.Effect(""),
	})
	for _, f := range fault.Of(err) {
		fmt.Println(string(f.Kind), f.Path)
	}
	// Output:
	// missing title
	// malformed rules[0].id
	// missing rules[0].title
	// missing rules[0].basis.strength
	// malformed rules[0].basis.source.id
	// missing rules[0].basis.source.title
	// missing rules[0].basis.source.publisher
	// unknown rules[0].asked
	// missing rules[0].effect
	// missing rules[0].limit
	// missing rules[0].days
}

func ExampleDays() {
	var fact policy.Fact = firstAid
	var days policy.Days = policy.From(fact, calendar.On(2008, time.July, 1))
	fmt.Println(days.Over(calendar.Single(calendar.On(2008, time.June, 30))), days.Over(calendar.Always()), policy.Is(fact, policy.Answer("")).Over(calendar.Always()))
	// Output: unmet unmet unknown
}

package policytest_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

// tenure is a policy of one rule: five years of service on departure.
func tenure() policy.Policy[calendar.Date] {
	swornIn := policy.NewFixedFact("sworn", bilingual.Text{English: "day sworn in", French: "date d'assermentation"})
	return policy.Must("town/standard", bilingual.Text{English: "Standard of the town", French: "Norme de la ville"},
		policy.Rule[calendar.Date]{
			ID:    "town/tenure",
			Title: bilingual.Text{English: "Years of service", French: "Années de service"},
			Basis: policy.Assume(bilingual.Text{English: "an order of the chief", French: "une consigne de la direction"}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Starting(calendar.On(2007, time.January, 1), policy.Whole(5, policy.Years), policy.Citation{}),
			Days: func(sworn calendar.Date, limit policy.Measure) policy.Days {
				return policy.From(swornIn, sworn.Anniversary(limit.Int()))
			},
		})
}

// tenureCases are cases of officers sworn on some day, for a tour of nine months from July 1, 2008.
func tenureCases() []policytest.Case[calendar.Date] {
	departure := calendar.On(2008, time.July, 1)
	sworn := func(name string, day calendar.Date, verdict policy.Verdict, blocking ...string) policytest.Case[calendar.Date] {
		return policytest.Case[calendar.Date]{
			Name: name, Subject: day, Nomination: calendar.On(2008, time.May, 1), Tour: calendar.Months(departure, 9),
			Verdict: verdict, Blocking: blocking,
		}
	}
	return []policytest.Case[calendar.Date]{
		sworn("five years on departure", departure.AddYears(-5), policy.Met),
		sworn("five years less a day", departure.AddYears(-5).AddDays(1), policy.Unmet, "town/tenure"),
		sworn("nobody knows since when", calendar.Date{}, policy.Unknown, "town/tenure"),
	}
}

// The one call of a test: func TestTenure(t *testing.T) { policytest.Run(t, tenure(), cases) }. It fails here, since no
// case says from which day on the rule is in force.
func ExampleRun() {
	t := &printer{}
	policytest.Run(t, tenure(), tenureCases())
	// Output:
	// town/tenure: entry of the limit a day earlier (limit 5 years from January 1, 2007); no case notices; “five years less a day” would, if it were nominated on December 31, 2006; tour July 1, 2008 to March 31, 2009; nothing decided
	// town/tenure: entry of the limit a day later (limit 5 years from January 1, 2007); no case notices; “five years less a day” would, if it were nominated on January 1, 2007; tour July 1, 2008 to March 31, 2009; not met; blocking town/tenure
}

// printer stands for a test in this example, and prints what fails.
type printer struct{ testing.TB }

func (printer) Helper() {}

func (printer) Errorf(format string, values ...any) {
	fmt.Println(clean(fmt.Sprintf(format, values...)))
}

func ExampleCase_Check() {
	hopeful := tenureCases()[1]
	hopeful.Verdict, hopeful.Blocking = policy.Met, nil
	fmt.Println(hopeful.Check(tenure()))
	// Output:
	// verdict: at odds with another value; given: “unmet”; accepted: “met”
	// blocking: at odds with another value; given: town/tenure; accepted: no rule
}

func ExampleCase_Decide() {
	fmt.Println(tenureCases()[1].Decide(tenure()).Verdict())
	// Output: unmet
}

func ExampleBlank() {
	trusting := policy.Must("town/trusting", bilingual.Text{English: "Trusting", French: "Confiante"},
		policy.Rule[policy.Answer]{
			ID:    "town/conduct",
			Title: bilingual.Text{English: "Good conduct", French: "Bonne conduite"},
			Basis: policy.Assume(bilingual.Text{English: "an order of the chief", French: "une consigne de la direction"}),
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Starting(calendar.On(2007, time.January, 1), policy.Measure{}, policy.Citation{}),
			Days: func(complaint policy.Answer, _ policy.Measure) policy.Days {
				if complaint == policy.Yes {
					return policy.Missing(policy.Fact{})
				}
				return policy.NotApplicable()
			},
		})
	for _, finding := range policytest.Blank(trusting) {
		fmt.Println(finding.Rule, "is met where nothing is stated")
	}
	// Output: town/conduct is met where nothing is stated
}

func ExampleCover() {
	coverage := policytest.Cover(tenure(), tenureCases()[:1])
	fmt.Print(clean(coverage.Explain(language.English)))
	for _, rule := range coverage.Rules {
		fmt.Println(rule.Sides[0].Side, rule.Sides[0].Cases)
		for _, gap := range rule.Gaps() {
			fmt.Println(gap.Side)
		}
	}
	// Output:
	// Coverage of “Standard of the town”: 1 rule, 1 case, 0 seen from all sides
	// - Years of service (town/tenure)
	//     met: 1 case
	//     not met: MISSING
	//     unknown: MISSING
	//     on the day before it begins to hold: MISSING
	//     on the day it begins to hold: 1 case
	// met 1
	// unmet
	// unknown
	// day-before-opening
}

// The types of a coverage report.
func ExampleCoverage() {
	var coverage policytest.Coverage = policytest.Cover(tenure(), tenureCases())
	var rule policytest.RuleCoverage = coverage.Rules[0]
	var met policytest.SideCoverage = rule.Sides[0]
	var gaps []policytest.Gap = coverage.Gaps()
	var side policytest.Side = met.Side
	data, _ := json.Marshal(met)
	fmt.Println(rule.Rule, side, len(gaps))
	fmt.Println(string(data))
	// Output:
	// town/tenure met 0
	// {"side":"met","cases":1,"needed":true}
}

func ExampleMutate() {
	var mutants policytest.Mutants = policytest.Mutate(tenure(), tenureCases())
	for _, mutant := range mutants.All {
		fmt.Printf("%s: %q\n", mutant.Mutation, mutant.KilledBy)
	}
	// Output:
	// limit-raised: "five years on departure"
	// limit-lowered: "five years less a day"
	// in-force-earlier: ""
	// in-force-later: ""
	// opens-earlier: "five years less a day"
	// opens-later: "five years on departure"
	// dropped: "five years less a day"
	// negated: "five years on departure"
	// effect-turned: "five years less a day"
}

// A mutant that survives comes with the case that would kill it, where moving the days of a case is enough.
func ExampleMutant() {
	var survivor policytest.Mutant = policytest.Mutate(tenure(), tenureCases()).Survivors()[1]
	var how policytest.Mutation = survivor.Mutation
	var kill policytest.Suggestion = survivor.Kill
	fmt.Println(how.Title().French)
	fmt.Println(clean(kill.Explain(language.French)))
	// Output:
	// entrée de la limite reportée d'un jour
	// mise en candidature le 1er janvier 2007 ; période d'affectation du 1er juillet 2008 au 31 mars 2009 ; non satisfait ; règles éliminatoires non satisfaites : town/tenure
}

// In a test the text goes into a file that a person has checked, and the test compares.
func ExampleBoundaries() {
	var table policytest.BoundaryTable = policytest.Boundaries(tenure(), tenureCases()[0])
	fmt.Print(clean(table.String()))
	var row policytest.RuleBoundaries = table.Rules[0]
	var edge policytest.Boundary = row.Edges[0]
	fmt.Println(row.Finding.Rule, edge.Day, edge.Before, edge.On, edge.After)
	// Output:
	// Standard of the town: five years on departure; nominated on May 1, 2008; tour July 1, 2008 to March 31, 2009
	// town/tenure
	//   Years of service (5 years): met
	//   - begins to hold on July 1, 2008: the day before, not met; on the day, met; the day after, met
	// town/tenure 2008-07-01 unmet met met
}

func ExampleOnPopulation() {
	rules := tenure().On(calendar.On(2008, time.May, 1))
	first := calendar.On(1990, time.January, 1)
	sworn := slices.Values([]calendar.Date{first, first.AddYears(10), first.AddYears(12)})
	var population policytest.Population = policytest.OnPopulation(rules, sworn, calendar.Months(calendar.On(2008, time.July, 1), 9))
	fmt.Print(clean(population.Explain(language.English)))
	var counts []policytest.RuleCounts = population.Rules
	var covered []policytest.Covered = population.Covered
	var apart []policytest.Apart = population.NeverTogether
	fmt.Println(len(counts), len(covered), len(apart))
	// Output:
	// Standard of the town on this population of 3 subjects; nominated on May 1, 2008; tour July 1, 2008 to March 31, 2009
	// - Years of service (town/tenure): 3 met, 0 not met, 0 unknown
	// - on this population, town/tenure never fails (3 met, 0 unknown, the first met at position 0)
	// 1 0 0
}

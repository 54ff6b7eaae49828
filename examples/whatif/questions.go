package main

import (
	"context"
	"fmt"
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

var (
	// procedureDay is the first day of the operating procedure 2011.18.
	procedureDay = calendar.On(2012, time.February, 1)
	departure    = calendar.On(2012, time.April, 1)
	tour         = calendar.Months(departure, 9)
)

// result is what the program prints, and its JSON form.
type result struct {
	// Note says that the officers are made up.
	Note     bilingual.Text `json:"note"`
	Officers int            `json:"officers"`
	Seed     uint64         `json:"seed,string"` // as text: other languages would round it
	// Source is where the number of officers is from; left out where another number was asked for.
	Source policy.Citation       `json:"officers_source,omitzero"`
	Post   personnel.Requirement `json:"post"`
	// Complete is false where the work was interrupted.
	Complete  bool       `json:"complete"`
	Questions []question `json:"questions"`
}

type question struct {
	Title      bilingual.Text    `json:"title"`
	Basis      policy.Citation   `json:"basis"`
	Complete   bool              `json:"complete"`
	Comparison policy.Comparison `json:"comparison"`

	before, after policy.Edition[personnel.Candidate]
}

// questionCount is how many questions are asked.
const questionCount = 2

func questions() ([questionCount]question, error) {
	standard := personnel.UnitedNations()
	chosen := policy.Assume(bilingual.Text{
		English: "three years is a number chosen for the question", French: "trois ans est un nombre choisi pour la question",
	})
	shorter, err := withServiceYears(standard, 3, chosen)
	return [questionCount]question{
		{
			Title: bilingual.Text{
				English: "What did the operating procedure of February 1, 2012 change?",
				French:  "Qu'a changé la procédure du 1er février 2012\u00a0?",
			},
			Basis:  policy.Cite("un-sop-2011-18-blog"),
			before: standard.On(procedureDay.AddDays(-1)), after: standard.On(procedureDay),
		},
		{
			Title: bilingual.Text{
				English: "What if three years of police service were enough, instead of five?",
				French:  "Et si trois ans de service policier suffisaient, au lieu de cinq\u00a0?",
			},
			Basis:  chosen,
			before: standard.On(procedureDay), after: shorter.On(procedureDay),
		},
	}, err
}

// withServiceYears is the policy with another minimum of service years: the same rules, one field changed.
func withServiceYears(
	standard policy.Policy[personnel.Candidate], years int, basis policy.Citation,
) (policy.Policy[personnel.Candidate], error) {
	var rules []policy.Rule[personnel.Candidate]
	for rule := range standard.Rules() {
		if rule.ID == "personnel/united-nations/service-years" {
			rule.Limit = policy.Starting(procedureDay, policy.Whole(years, policy.Years), basis)
		}
		rules = append(rules, rule)
	}
	return policy.New("whatif/service-years", bilingual.Text{
		English: "United Nations standard with a lower minimum of service",
		French:  "Norme des Nations Unies avec un minimum de service abaissé",
	}, rules...)
}

// ask asks the questions one after the other, each of the same officers. Where the context ends first, the result holds
// what was judged by then, and the error is that of the context.
func ask(ctx context.Context, officers int, seed uint64, progress func(done int)) (result, error) {
	r := result{Note: madeUp, Officers: officers, Seed: seed, Post: post, Questions: []question{}}
	if officers == police {
		r.Source = policy.Cite("statcan-daily-2024-03-26").Noting(bilingual.Text{
			English: "71,472 police officers in Canada on May 15, 2023", French: "71\u00a0472 policiers et policières au Canada le 15 mai 2023",
		})
	}
	asked, err := questions()
	if err != nil {
		return r, err
	}
	for i, q := range asked {
		report := func(done int) { progress(i*officers + done) }
		q.Comparison, err = policy.Compare(ctx, q.before, q.after, population(officers, seed), tour, report)
		q.Complete = err == nil
		r.Questions = append(r.Questions, q)
		if err != nil {
			return r, fmt.Errorf("question %d: %w", i+1, err)
		}
	}
	r.Complete = true
	return r, nil
}

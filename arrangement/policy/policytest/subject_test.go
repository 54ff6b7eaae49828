package policytest_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

const (
	years   = "our-service/service-years"
	english = "our-service/english"
	cleared = "our-service/cleared"
	firearm = "our-service/firearm"
	young   = "our-service/young"
	trained = "our-service/trained"
)

// recruit is a subject that needs every way in which a rule answers.
type recruit struct {
	Sworn   calendar.Date
	Born    calendar.Date
	English policy.Measure
	Cleared calendar.Period
	Armed   policy.Answer
	Hits    policy.Measure
	Trained policy.Answer
}

var (
	sworn     = policy.NewFixedFact("sworn", bilingual.Text{English: "day sworn in", French: "date d'assermentation"})
	birth     = policy.NewFixedFact("birth", bilingual.Text{English: "date of birth", French: "date de naissance"})
	score     = policy.NewFact("english", bilingual.Text{English: "score in English", French: "note en anglais"})
	clearance = policy.NewFact("clearance", bilingual.Text{English: "security clearance", French: "autorisation de sécurité"})
	armed     = policy.NewFact("armed", bilingual.Text{English: "whether the post is armed", French: "fonction armée ou non armée"})
	hits      = policy.NewFact("hits", bilingual.Text{English: "hits", French: "coups au but"})
	training  = policy.NewFact("trained", bilingual.Text{English: "training", French: "formation"})

	start   = calendar.On(2007, time.January, 1)
	changed = calendar.On(2010, time.January, 1)
	may1    = calendar.On(2008, time.May, 1)
	july1   = calendar.On(2008, time.July, 1)
	tour    = calendar.Months(july1, 9)
	chosen  = policy.Assume(bilingual.Text{English: "chosen for the test", French: "choisi pour l'essai"})
)

// ours are rules of every sort: that begin to hold, cease to, turn on a score, concern some cases only, advise, change
// their number, and end.
func ours() []policy.Rule[recruit] {
	return []policy.Rule[recruit]{
		{
			ID: years, Title: bilingual.Text{English: "Years of service", French: "Années de service"}, Basis: chosen,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Timeline[policy.Measure]{
				{From: start, Value: policy.Whole(5, policy.Years)}, {From: changed, Value: policy.Whole(4, policy.Years)},
			},
			Days: func(r recruit, limit policy.Measure) policy.Days {
				return policy.From(sworn, r.Sworn.Anniversary(limit.Int()))
			},
		},
		{
			ID: english, Title: bilingual.Text{English: "English", French: "Anglais"}, Basis: chosen,
			Asked: policy.OnNomination, Effect: policy.Bars, Limit: policy.Starting(start, policy.Whole(60, policy.Percent), chosen),
			Days: func(r recruit, limit policy.Measure) policy.Days { return policy.AtLeast(score, r.English, limit) },
		},
		{
			ID: cleared, Title: bilingual.Text{English: "Security clearance", French: "Autorisation de sécurité"}, Basis: chosen,
			Asked: policy.Throughout, Effect: policy.Bars, Limit: policy.Starting(start, policy.Measure{}, chosen),
			Days: func(r recruit, _ policy.Measure) policy.Days { return policy.During(clearance, r.Cleared) },
		},
		{
			ID: firearm, Title: bilingual.Text{English: "Firearm", French: "Arme à feu"}, Basis: chosen,
			Asked: policy.OnDeparture, Effect: policy.Bars, Limit: policy.Starting(start, policy.Whole(4, policy.Hits), chosen),
			Days: func(r recruit, limit policy.Measure) policy.Days {
				switch r.Armed {
				case policy.Yes:
					return policy.AtLeast(hits, r.Hits, limit)
				case policy.No:
					return policy.NotApplicable()
				default:
					return policy.Missing(armed)
				}
			},
		},
		{
			ID: young, Title: bilingual.Text{English: "Advised age", French: "Âge conseillé"}, Basis: chosen,
			Asked: policy.OnDeparture, Effect: policy.Advises, Limit: policy.Starting(start, policy.Whole(55, policy.Years), chosen),
			Days: func(r recruit, limit policy.Measure) policy.Days {
				return policy.Until(birth, r.Born.Anniversary(limit.Int()))
			},
		},
		{
			ID: trained, Title: bilingual.Text{English: "Training", French: "Formation"}, Basis: chosen,
			Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Timeline[policy.Measure]{{From: start}, {From: changed, Ended: true}},
			Days:  func(r recruit, _ policy.Measure) policy.Days { return policy.Is(training, r.Trained) },
		},
	}
}

func made(rules ...policy.Rule[recruit]) policy.Policy[recruit] {
	return policy.Must("our-service/standard", bilingual.Text{English: "Our standard", French: "Notre norme"}, rules...)
}

// but are our rules with one of them changed.
func but(id string, change func(*policy.Rule[recruit])) policy.Policy[recruit] {
	rules := ours()
	for i := range rules {
		if rules[i].ID == id {
			change(&rules[i])
		}
	}
	return made(rules...)
}

func fit() recruit {
	return recruit{
		Sworn: calendar.On(1995, time.March, 1), Born: calendar.On(1970, time.March, 1), English: policy.Whole(80, policy.Percent),
		Cleared: calendar.Since(start), Armed: policy.Yes, Hits: policy.Whole(5, policy.Hits), Trained: policy.Yes,
	}
}

type suite = []policytest.Case[recruit]

// one is a case nominated on May 1, 2008, for the tour, of somebody fit but for what change does.
func one(name string, verdict policy.Verdict, blocking string, change func(*recruit)) policytest.Case[recruit] {
	c := policytest.Case[recruit]{Name: name, Subject: fit(), Nomination: may1, Tour: tour, Verdict: verdict}
	if blocking != "" {
		c.Blocking = strings.Fields(blocking)
	}
	change(&c.Subject)
	return c
}

func nominated(day calendar.Date, c policytest.Case[recruit]) policytest.Case[recruit] {
	c.Nomination = day
	return c
}

func advised(c policytest.Case[recruit]) policytest.Case[recruit] {
	c.Advising = []string{young}
	return c
}

// complete is a suite that leaves no gap and no mutant.
func complete() suite {
	const met, unmet, unknown = policy.Met, policy.Unmet, policy.Unknown
	blank := func(r *recruit) { *r = recruit{} }
	all := strings.Join([]string{years, english, cleared, firearm, trained}, " ")
	without := func(id string) string { return strings.ReplaceAll(all, " "+id, "") }
	nothing := advised(one("nothing stated", unknown, all, blank))
	later := nominated(changed, advised(one("nothing stated, from 2010 on", unknown, without(trained), blank)))
	before := nominated(start.AddDays(-1), one("before there were rules", "", "", blank))
	first := nominated(start, nothing)
	first.Name = "nothing stated, on the first day"
	last := nominated(changed.AddDays(-1), nothing)
	last.Name = "nothing stated, on the last day of 2009"
	return suite{
		nothing, later, before, first, last,
		one("fit in every way", met, "", func(*recruit) {}),
		one("five years sworn on departure", met, "", func(r *recruit) { r.Sworn = july1.AddYears(-5) }),
		one("five years less a day", unmet, years, func(r *recruit) { r.Sworn = july1.AddYears(-5).AddDays(1) }),
		nominated(changed.AddDays(-1), one("four years in 2009", unmet, years, func(r *recruit) { r.Sworn = july1.AddYears(-4) })),
		nominated(changed, one("four years in 2010", met, "", func(r *recruit) { r.Sworn = july1.AddYears(-4) })),
		nominated(changed, one("four years less a day in 2010", unmet, years, func(r *recruit) { r.Sworn = july1.AddYears(-4).AddDays(1) })),
		one("60 percent", met, "", func(r *recruit) { r.English = policy.Whole(60, policy.Percent) }),
		one("59 percent", unmet, english, func(r *recruit) { r.English = policy.Whole(59, policy.Percent) }),
		one("cleared for the tour", met, "", func(r *recruit) { r.Cleared = tour }),
		one("cleared a day late", unmet, cleared, func(r *recruit) { r.Cleared = calendar.Between(july1.AddDays(1), tour.Until()) }),
		one("cleared a day too short", unmet, cleared, func(r *recruit) { r.Cleared = calendar.Between(july1, tour.Last()) }),
		one("4 hits", met, "", func(r *recruit) { r.Hits = policy.Whole(4, policy.Hits) }),
		one("3 hits", unmet, firearm, func(r *recruit) { r.Hits = policy.Whole(3, policy.Hits) }),
		one("unarmed without hits", met, "", func(r *recruit) { r.Armed, r.Hits = policy.No, policy.Measure{} }),
		advised(one("55 on departure", met, "", func(r *recruit) { r.Born = july1.AddYears(-55) })),
		one("55 the day after", met, "", func(r *recruit) { r.Born = july1.AddYears(-55).AddDays(1) }),
		one("not trained", unmet, trained, func(r *recruit) { r.Trained = policy.No }),
	}
}

func without(cases suite, names ...string) suite {
	var left suite
	for _, c := range cases {
		keep := true
		for _, name := range names {
			keep = keep && c.Name != name
		}
		if keep {
			left = append(left, c)
		}
	}
	return left
}

// recorder is a test that keeps what it is told instead of failing.
type recorder struct {
	testing.TB
	failures []string
}

func (r *recorder) Errorf(format string, values ...any) {
	r.failures = append(r.failures, fmt.Sprintf(format, values...))
}

var (
	en     = language.English
	french = language.CanadianFrench
)

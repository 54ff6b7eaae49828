package policy_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// person is a subject small enough to read and rich enough to try every way in which a rule answers.
type person struct {
	Born     calendar.Date
	Licence  calendar.Date
	Reading  policy.Measure
	Cleared  calendar.Period
	Released calendar.Spans
	Armed    policy.Answer
	Hits     policy.Measure
	Breaks   bool
}

var (
	birth     = policy.NewFixedFact("birth", bilingual.Text{English: "date of birth", French: "date de naissance"})
	licence   = policy.NewFixedFact("licence", bilingual.Text{English: "driving licence since", French: "permis de conduire depuis"})
	reading   = policy.NewFact("reading", bilingual.Text{English: "score in reading", French: "note en lecture"})
	clearance = policy.NewFact("clearance", bilingual.Text{English: "security clearance", French: "autorisation de sécurité"})
	release   = policy.NewFact("release", bilingual.Text{English: "release by the service", French: "libération par le service"})
	armed     = policy.NewFact("armed", bilingual.Text{English: "whether the post is armed", French: "poste armé ou non"})
	hits      = policy.NewFact("hits", bilingual.Text{English: "hits at 5 metres", French: "coups au but à 5 mètres"})
)

func day(year int, month time.Month, d int) calendar.Date { return calendar.On(year, month, d) }

var (
	in2007 = day(2007, time.January, 1)
	may1   = day(2008, time.May, 1)
	july1  = day(2008, time.July, 1)
	tour   = calendar.Months(july1, 9)
	basis  = policy.Cite("un-police-requirements")
	chosen = policy.Assume(bilingual.Text{English: "chosen for the test", French: "choisi pour l'essai"})
)

func rule(id, english, french string, asked policy.Moment, limit policy.Measure, days func(person, policy.Measure) policy.Days) policy.Rule[person] {
	return policy.Rule[person]{
		ID: "test/" + id, Title: bilingual.Text{English: english, French: french}, Basis: basis, Asked: asked,
		Effect: policy.Bars, Limit: policy.Starting(in2007, limit, policy.Citation{}), Days: days,
	}
}

func ageMinimum() policy.Rule[person] {
	return rule("age-minimum", "Minimum age", "Âge minimal", policy.OnDeparture, policy.Whole(25, policy.Years),
		func(p person, limit policy.Measure) policy.Days {
			return policy.From(birth, p.Born.Anniversary(limit.Int()))
		})
}

func ageMaximum() policy.Rule[person] {
	r := rule("age-maximum", "Maximum age", "Âge maximal", policy.Throughout, policy.Measure{},
		func(p person, limit policy.Measure) policy.Days {
			return policy.Until(birth, p.Born.Anniversary(limit.Int()))
		})
	r.Limit = policy.Timeline[policy.Measure]{
		{From: in2007, Value: policy.Whole(63, policy.Years)},
		{From: day(2012, time.February, 1), Value: policy.Whole(62, policy.Years), Basis: policy.Cite("un-sop-2011-18-blog")},
	}
	return r
}

func licenceMonths() policy.Rule[person] {
	return rule("licence", "Driving licence held", "Permis de conduire détenu", policy.OnDeparture, policy.Whole(12, policy.Months),
		func(p person, limit policy.Measure) policy.Days {
			return policy.From(licence, p.Licence.AddMonths(limit.Int()))
		})
}

func readingScore() policy.Rule[person] {
	return rule("reading", "Reading", "Lecture", policy.OnNomination, policy.Whole(60, policy.Percent),
		func(p person, limit policy.Measure) policy.Days { return policy.AtLeast(reading, p.Reading, limit) })
}

func cleared() policy.Rule[person] {
	return rule("cleared", "Security clearance", "Autorisation de sécurité", policy.Throughout, policy.Measure{},
		func(p person, _ policy.Measure) policy.Days { return policy.During(clearance, p.Cleared) })
}

func released() policy.Rule[person] {
	return rule("released", "Release", "Libération", policy.Throughout, policy.Measure{},
		func(p person, _ policy.Measure) policy.Days {
			return policy.DuringSpans(release, p.Released, !p.Released.IsEmpty())
		})
}

func firearms() policy.Rule[person] {
	return rule("firearms", "Firearms", "Armes à feu", policy.OnDeparture, policy.Whole(4, policy.Hits),
		func(p person, limit policy.Measure) policy.Days {
			switch p.Armed {
			case policy.Yes:
				return policy.AtLeast(hits, p.Hits, limit)
			case policy.No:
				return policy.NotApplicable()
			default:
				return policy.Missing(armed)
			}
		})
}

func ageAdvised() policy.Rule[person] {
	r := rule("age-advised", "Advised age", "Âge conseillé", policy.OnDeparture, policy.Whole(55, policy.Years),
		func(p person, limit policy.Measure) policy.Days {
			return policy.Until(birth, p.Born.Anniversary(limit.Int()))
		})
	r.Effect = policy.Advises
	return r
}

func breaking() policy.Rule[person] {
	return rule("breaking", "Breaking", "Défaillance", policy.Throughout, policy.Measure{},
		func(p person, _ policy.Measure) policy.Days {
			if p.Breaks {
				panic("a rule of the caller's breaks")
			}
			return policy.During(clearance, calendar.Always())
		})
}

func standard(t testing.TB) policy.Policy[person] {
	t.Helper()
	return policy.Must("test/standard", bilingual.Text{English: "Test standard", French: "Norme d'essai"},
		ageMinimum(), ageMaximum(), ageAdvised(), licenceMonths(), readingScore(), cleared(), released(), firearms(), breaking())
}

func fit() person {
	return person{
		Born: day(1970, time.March, 14), Licence: day(1990, time.June, 1), Reading: policy.Whole(80, policy.Percent),
		Cleared: calendar.Since(day(2006, time.January, 1)), Released: calendar.Always().Spans(),
		Armed: policy.Yes, Hits: policy.Whole(5, policy.Hits),
	}
}

// dice makes random subjects and tours around the days on which the rules turn, so that every verdict comes up.
type dice struct{ *rand.Rand }

func newDice(t testing.TB, seed uint64) dice {
	t.Helper()
	t.Logf("seed %d", seed)
	return dice{rand.New(rand.NewPCG(seed, 1))}
}

func (d dice) one(chances int) bool { return d.IntN(chances) == 0 }

func (d dice) date(from calendar.Date, days int) calendar.Date {
	if d.one(6) {
		return calendar.Date{}
	}
	return from.AddDays(d.IntN(days))
}

func (d dice) period() calendar.Period {
	from := day(2008, time.January, 1).AddDays(d.IntN(700))
	switch d.IntN(5) {
	case 0:
		return calendar.Since(from)
	case 1:
		return calendar.Period{}
	default:
		return calendar.Days(from, 1+d.IntN(600))
	}
}

func (d dice) measure(limit int, unit policy.Unit) policy.Measure {
	if d.one(5) {
		return policy.Measure{}
	}
	return policy.Whole(limit-2+d.IntN(8), unit)
}

func (d dice) person() person {
	p := fit()
	if d.one(2) {
		p.Born = d.date(day(1983, time.January, 1), 500)
	}
	if d.one(3) {
		p.Born = d.date(day(1945, time.January, 1), 900)
	}
	if d.one(3) {
		p.Licence = d.date(day(2007, time.January, 1), 700)
	}
	if d.one(2) {
		p.Reading = d.measure(60, policy.Percent)
	}
	if d.one(2) {
		p.Cleared = d.period()
	}
	if d.one(2) {
		p.Released = calendar.SpansOf(d.period(), d.period(), d.period())
	}
	if d.one(3) {
		p.Armed = []policy.Answer{policy.Yes, policy.No, "", "perhaps"}[d.IntN(4)]
		p.Hits = d.measure(4, policy.Hits)
	}
	p.Breaks = d.one(12)
	return p
}

func (d dice) tour() calendar.Period {
	if d.one(20) {
		return calendar.Period{}
	}
	return d.period()
}

func (d dice) edition(t testing.TB) policy.Edition[person] {
	t.Helper()
	return standard(t).On(day(2008, time.January, 1).AddDays(d.IntN(2500)))
}

// shuffled is an edition of some of the rules, each asked at any moment, and in one case of five only advising.
func (d dice) shuffled(t testing.TB) policy.Edition[person] {
	t.Helper()
	moments := slices.Collect(policy.Moments())
	var rules []policy.Rule[person]
	for r := range standard(t).Rules() {
		r.Asked = moments[d.IntN(len(moments))]
		if d.one(5) {
			r.Effect = policy.Advises
		}
		if len(rules) == 0 || !d.one(3) {
			rules = append(rules, r)
		}
	}
	made := policy.Must("test/shuffled", bilingual.Text{English: "Shuffled", French: "Mêlée"}, rules...)
	return made.On(day(2008, time.January, 1).AddDays(d.IntN(2500)))
}

func describe(p person, tour calendar.Period) string { return fmt.Sprintf("%+v over %v", p, tour) }

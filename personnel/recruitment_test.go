package personnel_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

const recruiting = "personnel/recruiting/"

// promising is a round that reaches all that is advised in every year.
func promising() personnel.Recruitment {
	return personnel.Recruitment{
		Professional: policy.No, Team: policy.No, Places: persons(3), Interested: persons(20), Nominated: persons(8), Women: persons(2),
	}
}

func recruitingCases() []policytest.Case[personnel.Recruitment] {
	round := func(name string, day calendar.Date, change func(*personnel.Recruitment), advised ...string) policytest.Case[personnel.Recruitment] {
		r := promising()
		change(&r)
		want := expected{}
		for _, id := range advised {
			want = want.but(recruiting + id)
		}
		return one(name, r, occasion{day, calendar.Months(day.AddMonths(2), 9)}, want)
	}
	nothing := func(r *personnel.Recruitment) { *r = personnel.Recruitment{} }
	untouched := func(*personnel.Recruitment) {}
	in2023 := calendar.On(2023, time.May, 1)
	all := []string{"found-fit", "chosen", "passing", "women", "professional-post", "team-smallest", "team-largest"}
	count := func(set func(*personnel.Recruitment, policy.Measure)) func(n int) func(*personnel.Recruitment) {
		return func(n int) func(*personnel.Recruitment) { return func(r *personnel.Recruitment) { set(r, persons(n)) } }
	}
	interested := count(func(r *personnel.Recruitment, m policy.Measure) { r.Interested = m })
	nominated := count(func(r *personnel.Recruitment, m policy.Measure) {
		r.Nominated, r.Places, r.Interested, r.Women = m, persons(55), persons(1000), m
	})
	women := count(func(r *personnel.Recruitment, m policy.Measure) { r.Nominated, r.Women = persons(100), m })
	post := count(func(r *personnel.Recruitment, m policy.Measure) {
		r.Professional, r.Places, r.Nominated, r.Women = policy.Yes, persons(1), m, m
	})
	team := count(func(r *personnel.Recruitment, m policy.Measure) { r.Team, r.Nominated, r.Women = policy.Yes, m, m })
	return []policytest.Case[personnel.Recruitment]{
		round("nothing stated, before anything was said", calendar.On(2007, time.February, 28), nothing),
		round("nothing stated, on the day of the evidence", calendar.On(2007, time.March, 1), nothing, all[:1]...),
		round("nothing stated, the day before the procedure of 2012", calendar.On(2012, time.January, 31), nothing, all[:1]...),
		round("nothing stated, on the day of the procedure of 2012", calendar.On(2012, time.February, 1), nothing, "found-fit", "women", "team-smallest", "team-largest"),
		round("nothing stated, the day before Gatineau's round", calendar.On(2015, time.March, 16), nothing, "found-fit", "women", "team-smallest", "team-largest"),
		round("nothing stated, on the day of Gatineau's round", calendar.On(2015, time.March, 17), nothing, "found-fit", "chosen", "women", "team-smallest", "team-largest"),
		round("nothing stated, the day before professional posts", calendar.On(2021, time.October, 31), nothing, "found-fit", "chosen", "women", "team-smallest", "team-largest"),
		round("nothing stated, on the day of professional posts", calendar.On(2021, time.November, 1), nothing, "found-fit", "chosen", "women", "professional-post", "team-smallest", "team-largest"),
		round("nothing stated, the day before the sample", calendar.On(2022, time.January, 31), nothing, "found-fit", "chosen", "women", "professional-post", "team-smallest", "team-largest"),
		round("nothing stated, on the day of the sample", calendar.On(2022, time.February, 1), nothing, all...),
		round("nothing stated, later", in2023, nothing, all...),
		round("promising in every way", in2023, untouched),
		round("three places for twenty", in2023, interested(20)),
		round("three places for nineteen", in2023, interested(19), "chosen"),
		round("three places for seven", in2023, interested(7), "chosen"),
		round("three places for six", in2023, interested(6), "chosen", "found-fit"),
		round("three places for five", in2023, interested(5), "chosen", "found-fit"),
		round("three places for six, in 2008", may1, interested(6), "found-fit"),
		round("three places for seven, in 2008", may1, interested(7)),
		round("49 places for a hundred, in 2008", may1, func(r *personnel.Recruitment) { r.Places, r.Interested = persons(49), persons(100) }),
		round("fifty places for a hundred, in 2008", may1, func(r *personnel.Recruitment) { r.Places, r.Interested = persons(50), persons(100) }, "found-fit"),
		round("16 places for a hundred", in2023, func(r *personnel.Recruitment) {
			r.Places, r.Interested, r.Nominated, r.Women = persons(16), persons(100), persons(40), persons(40)
		}, "chosen"),
		round("15 places for a hundred", in2023, func(r *personnel.Recruitment) {
			r.Places, r.Interested, r.Nominated, r.Women = persons(15), persons(100), persons(40), persons(40)
		}),
		round("55 places, a hundred nominated", in2023, nominated(100)),
		round("55 places, 99 nominated", in2023, nominated(99), "passing"),
		round("55 places, 101 nominated", in2023, nominated(101)),
		round("places not stated", in2023, func(r *personnel.Recruitment) { r.Places = policy.Measure{} }, "found-fit", "chosen", "passing"),
		round("places in points", in2023, func(r *personnel.Recruitment) { r.Places = policy.Whole(3, policy.Points) }, "found-fit", "chosen", "passing"),
		round("interest not stated", in2023, func(r *personnel.Recruitment) { r.Interested = policy.Measure{} }, "found-fit", "chosen"),
		round("nobody came forward or is nominated", in2023, func(r *personnel.Recruitment) {
			r.Interested, r.Nominated, r.Women = persons(0), persons(0), persons(0)
		}),
		round("nominations not stated", in2023, func(r *personnel.Recruitment) { r.Nominated = policy.Measure{} }, "passing", "women"),
		round("women not stated", in2023, func(r *personnel.Recruitment) { r.Women = policy.Measure{} }, "women"),
		round("24 women of a hundred", in2023, women(24), "women"),
		round("25 women of a hundred", in2023, women(25)),
		round("26 women of a hundred", in2023, women(26)),
		round("19 women of a hundred, in 2012", may2012, women(19), "women"),
		round("20 women of a hundred, in 2012", may2012, women(20)),
		round("21 women of a hundred, in 2012", may2012, women(21)),
		round("20 women of a hundred, on the last day of 2021", calendar.On(2021, time.December, 31), women(20)),
		round("20 women of a hundred, on the first day of 2022", calendar.On(2022, time.January, 1), women(20), "women"),
		round("24 women of a hundred, in 2025", calendar.On(2025, time.May, 1), women(24), "women"),
		round("25 women of a hundred, in 2025", calendar.On(2025, time.May, 1), women(25)),
		round("one nominated for a professional post", in2023, post(1), "passing"),
		round("two nominated for a professional post", in2023, post(2)),
		round("three nominated for a professional post", in2023, post(3), "professional-post"),
		round("a professional post, nominations not stated", in2023, func(r *personnel.Recruitment) { r.Professional, r.Nominated = policy.Yes, policy.Measure{} }, "passing", "women", "professional-post"),
		round("a team for 50", in2023, team(50)),
		round("a team for 49", in2023, team(49), "team-smallest"),
		round("a team for 51", in2023, team(51)),
		round("a team for 800", in2023, team(800)),
		round("a team for 801", in2023, team(801), "team-largest"),
		round("a team for 799", in2023, team(799)),
		round("a team, nominations not stated", in2023, func(r *personnel.Recruitment) { r.Team, r.Nominated = policy.Yes, policy.Measure{} }, "passing", "women", "team-smallest", "team-largest"),
		round("whether a team comes not stated", in2023, func(r *personnel.Recruitment) { r.Team = "" }, "team-smallest", "team-largest"),
		round("whether it is a professional post not stated", in2023, func(r *personnel.Recruitment) { r.Professional = "" }, "professional-post"),
	}
}

func TestRecruiting(t *testing.T) {
	policytest.Run(t, personnel.Recruiting(), recruitingCases())
	byTheShortWay(t, personnel.Recruiting(), recruitingCases())
}

func TestASharesLimitIsAPercentage(t *testing.T) {
	for rule := range personnel.Recruiting().Rules() {
		if rule.Limit[0].Value.Unit() == policy.Percent {
			assert.False(t, rule.Days(promising(), persons(50)).Known(), rule.ID)
			assert.True(t, rule.Days(promising(), percent(50)).Known(), rule.ID)
		}
	}
	rule, _ := personnel.WomenDeployed().Rule("personnel/women/deployed")
	assert.False(t, rule.Days(deployed(50, 15), persons(30)).Known())
	assert.True(t, rule.Days(deployed(50, 15), percent(30)).Known())
}

// deployed is that many officers, and that many women among them, on every day.
func deployed(officers, women int) personnel.Deployed {
	return personnel.Deployed{Officers: calendar.Constant(officers), Women: calendar.Constant(women)}
}

func womenCases() []policytest.Case[personnel.Deployed] {
	const rule = "personnel/women/deployed"
	share := func(name string, day calendar.Date, d personnel.Deployed, reached bool) policytest.Case[personnel.Deployed] {
		want := expected{}
		if !reached {
			want = want.but(rule)
		}
		return one(name, d, occasion{day, calendar.Months(day, 9)}, want)
	}
	year := func(y int) calendar.Date { return calendar.On(y, time.January, 1) }
	rising := func(day calendar.Date) personnel.Deployed {
		return personnel.Deployed{Officers: calendar.Constant(100), Women: calendar.Constant(29).Plus(calendar.Constant(1).Within(calendar.Since(day)))}
	}
	falling := func(day calendar.Date) personnel.Deployed {
		return personnel.Deployed{Officers: calendar.Constant(99).Plus(calendar.Constant(1).Within(calendar.Since(day))), Women: calendar.Constant(30).Minus(calendar.Constant(1).Within(calendar.Since(day)))}
	}
	in2028 := year(2028)
	tour := calendar.Months(in2028, 9)
	cases := []policytest.Case[personnel.Deployed]{
		share("nothing stated, before there was an aim", calendar.On(2013, time.December, 31), personnel.Deployed{}, true),
		share("nothing stated, on the first day of the first aim", year(2014), personnel.Deployed{}, false),
		share("officers stated and no women", year(2016), personnel.Deployed{Officers: calendar.Constant(80)}, false),
		share("19 of a hundred in 2014", year(2014), deployed(100, 19), false),
		share("20 of a hundred in 2014", year(2014), deployed(100, 20), true),
		share("21 of a hundred in 2014", year(2014), deployed(100, 21), true),
		share("the share is rounded up to whole persons", year(2014), deployed(81, 16), false),
		share("the share of a whole number", year(2014), deployed(80, 16), true),
		share("from the day of departure on", in2028, rising(in2028), true),
		share("from the day after departure on", in2028, rising(in2028.AddDays(1)), false),
		share("from the day before departure on", in2028, rising(in2028.AddDays(-1)), true),
		share("until the last day", in2028, falling(tour.Until()), true),
		share("until the day before the last", in2028, falling(tour.Last()), false),
	}
	for y := 2018; y <= 2028; y++ {
		aim := 20 + y - 2018
		name := func(words string) string { return words + " in " + year(y).String()[:4] }
		cases = append(cases,
			share(name("one too few"), year(y), deployed(100, aim-1), false),
			share(name("the aim"), year(y), deployed(100, aim), true),
			share(name("one more"), year(y), deployed(100, aim+1), true),
			share(name("the aim, on the last day before it,"), year(y).AddDays(-1), deployed(100, max(aim-1, 20)), true),
		)
	}
	return append(cases, share("still so many in 2035", year(2035), deployed(100, 29), false))
}

func TestWomenDeployed(t *testing.T) {
	policytest.Run(t, personnel.WomenDeployed(), womenCases())
	byTheShortWay(t, personnel.WomenDeployed(), womenCases())
}

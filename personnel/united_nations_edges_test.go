package personnel_test

import (
	"slices"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

type candidateCase = policytest.Case[personnel.Candidate]

// officer is the case of a candidate who is fit in every way but for what change does.
func officer(name string, when occasion, change func(*personnel.Officer), want expected) candidateCase {
	c := fit()
	change(&c.Officer)
	return one(name, c, when, want)
}

// post is the case of a candidate who is fit in every way for another post.
func post(name string, when occasion, change func(*personnel.Candidate), want expected) candidateCase {
	c := fit()
	change(&c)
	return one(name, c, when, want)
}

// unitedNationsCases see every rule of every edition from all sides.
func unitedNationsCases() []candidateCase {
	return slices.Concat(
		editionCases(), ageCases(), serviceCases(), drivingCases(), languageCases(), experienceCases(), certificateCases(),
		firearmsCases(), clearanceCases(),
	)
}

// editionCases nominate a candidate of whom nothing is stated around each day on which an edition begins: whoever is
// blocked names the rules in force.
func editionCases() []candidateCase {
	page := []string{
		"personnel/united-nations/age-minimum", "personnel/united-nations/age-maximum", "personnel/united-nations/police-officer",
		"personnel/united-nations/service-years",
		"personnel/united-nations/retired-within", "personnel/united-nations/licence-months", "personnel/united-nations/driving-months",
		"personnel/united-nations/computer", "personnel/united-nations/reading", "personnel/united-nations/listening",
		"personnel/united-nations/writing", "personnel/united-nations/interview",
	}
	procedure := append(slices.Clone(page),
		"personnel/united-nations/integrity-state", "personnel/united-nations/integrity-self", "personnel/united-nations/firearms-assembly",
		"personnel/united-nations/firearms-near", "personnel/united-nations/firearms-far", "personnel/united-nations/clearance-months",
	)
	advice := []string{
		"personnel/united-nations/age-advised", "personnel/united-nations/mission-experience", "personnel/united-nations/map-reading",
		"personnel/united-nations/negotiation", "personnel/united-nations/interviewing", "personnel/united-nations/first-aid",
	}
	experts := append(slices.DeleteFunc(slices.Clone(procedure), func(id string) bool {
		return id == "personnel/united-nations/police-officer"
	}), "personnel/united-nations/police-officer-or-expert")
	blank := func(name string, day calendar.Date, want expected) candidateCase {
		return one(name, personnel.Candidate{}, occasion{day, calendar.Months(day.AddMonths(2), 9)}, want)
	}
	untouched := func(*personnel.Officer) {}
	cleared2019 := func(o *personnel.Officer) { o.Cleared = in2019.nomination }
	return []candidateCase{
		blank("nothing stated, nominated the day before there are rules", calendar.On(2006, time.December, 31), expected{}),
		blank("nothing stated, nominated on the first day of the page", calendar.On(2007, time.January, 1), unclear(page...).but(advice...)),
		blank("nothing stated, nominated the day before the exercise of 2008", calendar.On(2007, time.December, 31), unclear(page...).but(advice...)),
		blank("nothing stated, nominated on the first day of 2008", calendar.On(2008, time.January, 1), unclear(page...).but(advice...)),
		blank("nothing stated, nominated the day before the procedure", calendar.On(2012, time.January, 31), unclear(page...).but(advice...)),
		blank("nothing stated, nominated on the day of the procedure", calendar.On(2012, time.February, 1), unclear(procedure...).but(advice...)),
		blank("nothing stated, nominated the day before the procedure of 2019", calendar.On(2019, time.September, 8), unclear(procedure...).but(advice...)),
		blank("nothing stated, nominated on the day of the procedure of 2019", calendar.On(2019, time.September, 9), unclear(experts...).but(advice...)),
		officer("fit in every way in 2019", in2019, cleared2019, goes()),
		officer("fit in every way in 2007", in2007, untouched, goes()),
		officer("fit in every way in 2008", in2008, untouched, goes()),
		officer("fit in every way in 2012", in2012, untouched, goes()),
	}
}

// around are the three cases about a day on which a rule turns: it is the day after the one given, on which the tour
// departs or ends, that very day, and the day before.
func around(
	when occasion, given calendar.Date, does, event string, set func(*personnel.Officer, calendar.Date), before, on, after expected,
) []candidateCase {
	cases := make([]candidateCase, 0, 3)
	for _, c := range []struct {
		word string
		away int
		want expected
	}{{" the day before ", 1, before}, {" on ", 0, on}, {" the day after ", -1, after}} {
		change := func(o *personnel.Officer) { set(o, given.AddDays(c.away)) }
		cases = append(cases, officer(does+c.word+event, when, change, c.want))
	}
	return cases
}

// departing are the three cases of a departure the day before the event, on it, and the day after.
func departing(
	when occasion, event string, set func(*personnel.Officer, calendar.Date), before, on, after expected,
) []candidateCase {
	return around(when, when.tour.From(), "departing", event, set, before, on, after)
}

// ending are the three cases of a tour whose last day is the day before the event, the day itself, and the day after.
func ending(
	when occasion, event string, set func(*personnel.Officer, calendar.Date), before, on, after expected,
) []candidateCase {
	return around(when, when.tour.Last(), "a tour that ends", event, set, before, on, after)
}

func ageCases() []candidateCase {
	const (
		minimum = "personnel/united-nations/age-minimum"
		maximum = "personnel/united-nations/age-maximum"
		advised = "personnel/united-nations/age-advised"
	)
	birthday := func(years int) func(*personnel.Officer, calendar.Date) {
		return func(o *personnel.Officer, day calendar.Date) { o.Born = day.AddYears(-years) }
	}
	leap := func(o *personnel.Officer) { o.Born = calendar.On(1984, time.February, 29) }
	leaving := func(day calendar.Date) occasion { return occasion{may1, calendar.Months(day, 9)} }
	oldest := birthday(62)
	at62 := func(o *personnel.Officer) { oldest(o, tour2012.Last()) }
	return slices.Concat(
		departing(in2008, "the 25th birthday", birthday(25), stopped(minimum), goes(), goes()),
		departing(in2012, "the 25th birthday, in 2012", birthday(25), stopped(minimum), goes(), goes()),
		ending(in2007, "the 63rd birthday, in 2007", birthday(63), goes().but(advised), stopped(maximum).but(advised), stopped(maximum).but(advised)),
		ending(in2008, "the 63rd birthday", birthday(63), goes().but(advised), stopped(maximum).but(advised), stopped(maximum).but(advised)),
		ending(in2008, "the 62nd birthday, in 2008", birthday(62), goes().but(advised), goes().but(advised), goes().but(advised)),
		ending(in2012, "the 62nd birthday", birthday(62), goes().but(advised), stopped(maximum).but(advised), stopped(maximum).but(advised)),
		departing(in2008, "the 55th birthday", birthday(55), goes(), goes().but(advised), goes().but(advised)),
		departing(in2012, "the 55th birthday, in 2012", birthday(55), goes(), goes().but(advised), goes().but(advised)),
		[]candidateCase{
			officer("62 on the last day, nominated the day before the procedure", in2012.nominatedOn(calendar.On(2012, time.January, 31)), at62, goes().but(advised)),
			officer("62 on the last day, nominated on the day of the procedure", in2012.nominatedOn(calendar.On(2012, time.February, 1)), at62, stopped(maximum).but(advised)),
			officer("born on February 29, departing on February 28, 25 years later", leaving(calendar.On(2009, time.February, 28)), leap, stopped(minimum)),
			officer("born on February 29, departing on March 1, 25 years later", leaving(calendar.On(2009, time.March, 1)), leap, goes()),
			officer("63 halfway through the tour", in2008, func(o *personnel.Officer) { o.Born = tour.From().AddMonths(4).AddYears(-63) }, stopped(maximum).but(advised)),
			officer("birth not stated", in2008, func(o *personnel.Officer) { o.Born = calendar.Date{} }, unclear(minimum, maximum).but(advised)),
		},
	)
}

func serviceCases() []candidateCase {
	const (
		years   = "personnel/united-nations/service-years"
		within  = "personnel/united-nations/retired-within"
		police  = "personnel/united-nations/police-officer"
		experts = "personnel/united-nations/police-officer-or-expert"
	)
	expert := func(o *personnel.Officer) {
		o.Status, o.Sworn = personnel.CivilianExpert, calendar.Date{}
	}
	lately := func(change func(*personnel.Officer)) func(*personnel.Officer) {
		return func(o *personnel.Officer) {
			change(o)
			o.Cleared = calendar.On(2019, time.September, 9)
		}
	}
	sworn := func(o *personnel.Officer, day calendar.Date) { o.Sworn = day.AddYears(-5) }
	retired := func(o *personnel.Officer, day calendar.Date) {
		o.Status, o.Retired = personnel.Retired, day.AddYears(-5)
	}
	return slices.Concat(
		departing(in2008, "the fifth anniversary of the sworn date", sworn, stopped(years), goes(), goes()),
		departing(in2008, "the fifth anniversary of retirement", retired, goes(), stopped(within), stopped(within)),
		[]candidateCase{
			officer("sworn date not stated", in2008, func(o *personnel.Officer) { o.Sworn = calendar.Date{} }, unclear(years)),
			officer("status not stated", in2008, func(o *personnel.Officer) { o.Status = "" }, unclear(police, within)),
			officer("a status that is none", in2008, func(o *personnel.Officer) { o.Status = "away" }, unclear(police, within)),
			officer("a contracted agent", in2008, func(o *personnel.Officer) { o.Status = personnel.Contracted }, stopped(police)),
			officer("a civilian expert in 2008", in2008, expert, stopped(police)),
			officer("a civilian expert in 2012", in2012, expert, stopped(police)),
			officer("a civilian expert in 2019", in2019, lately(expert), goes()),
			officer("a contracted agent in 2019", in2019, lately(func(o *personnel.Officer) { expert(o); o.Status = personnel.Contracted }), unclear(years).stopping(experts)),
			officer("status not stated in 2019", in2019, lately(func(o *personnel.Officer) { expert(o); o.Status = "" }), unclear(experts, years, within)),
			officer("retired, the day not stated", in2008, func(o *personnel.Officer) { o.Status = personnel.Retired }, unclear(within)),
			officer("active, whatever day of retirement is noted", in2008, func(o *personnel.Officer) { o.Retired = calendar.On(1990, time.May, 1) }, goes()),
			officer("years of service too few and status not stated", in2008, func(o *personnel.Officer) { o.Sworn, o.Status = may1, "" }, stopped(police, years, within)),
		},
	)
}

func drivingCases() []candidateCase {
	const (
		licence = "personnel/united-nations/licence-months"
		driving = "personnel/united-nations/driving-months"
	)
	licensed := func(o *personnel.Officer, day calendar.Date) { o.Licence = day.AddMonths(-12) }
	driven := func(o *personnel.Officer, day calendar.Date) { o.Driving = day.AddMonths(-12) }
	return slices.Concat(
		departing(in2008, "the day that fills twelve months of licence", licensed, stopped(licence), goes(), goes()),
		departing(in2008, "the day that fills twelve months of driving", driven, stopped(driving), goes(), goes()),
		[]candidateCase{
			officer("licence not stated", in2008, func(o *personnel.Officer) { o.Licence = calendar.Date{} }, unclear(licence)),
			officer("driving not stated", in2008, func(o *personnel.Officer) { o.Driving = calendar.Date{} }, unclear(driving)),
		},
	)
}

// numbered are the cases of a number on both sides of its limit; atMost says that it must not go beyond it.
func numbered(
	when occasion, what, rule string, limit policy.Measure, atMost bool, set func(*personnel.Officer, policy.Measure),
) []candidateCase {
	below, above := stopped(rule), goes()
	if atMost {
		below, above = above, below
	}
	with := func(m policy.Measure) func(*personnel.Officer) { return func(o *personnel.Officer) { set(o, m) } }
	text := func(m policy.Measure) string { return what + ", " + nonBreaking.Replace(m.String()) }
	return []candidateCase{
		officer(text(limit.Plus(-1)), when, with(limit.Plus(-1)), below),
		officer(text(limit), when, with(limit), goes()),
		officer(text(limit.Plus(1)), when, with(limit.Plus(1)), above),
		officer(text(policy.Measure{}), when, with(policy.Measure{}), unclear(rule)),
		officer(text(policy.Whole(limit.Int(), policy.Points)), when, with(policy.Whole(limit.Int(), policy.Points)), unclear(rule)),
	}
}

func languageCases() []candidateCase {
	var cases []candidateCase
	all := []string{
		"personnel/united-nations/reading", "personnel/united-nations/listening", "personnel/united-nations/writing",
		"personnel/united-nations/interview",
	}
	scored := func(set func(*personnel.LanguageAssessment, policy.Measure)) func(*personnel.Officer, policy.Measure) {
		return func(o *personnel.Officer, m policy.Measure) {
			other, a := frenchTop, frenchTop
			other.Language = english
			set(&a, m)
			o.Languages = []personnel.LanguageAssessment{other, a}
		}
	}
	reading := scored(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Reading = m })
	listening := scored(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Listening = m })
	writing := scored(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Writing = m })
	interview := scored(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Interview = m })
	for _, edition := range []struct {
		word string
		when occasion
	}{{" in 2007", in2007}, {" in 2008", in2008}} {
		cases = slices.Concat(cases,
			numbered(edition.when, "reading"+edition.word, "personnel/united-nations/reading", percent(60), false, reading),
			numbered(edition.when, "listening"+edition.word, "personnel/united-nations/listening", percent(60), false, listening),
		)
	}
	return slices.Concat(cases,
		numbered(in2019, "reading in 2019", "personnel/united-nations/reading", percent(60), false, func(o *personnel.Officer, m policy.Measure) {
			o.Cleared = in2019.nomination
			reading(o, m)
		}),
		numbered(in2008, "report writing", "personnel/united-nations/writing", percent(60), false, writing),
		numbered(in2008, "oral interview", "personnel/united-nations/interview", percent(60), false, interview),
		[]candidateCase{
			officer("not assessed in any language", in2008, func(o *personnel.Officer) { o.Languages = nil }, unclear(all...)),
			post("a post in a language that was not assessed", in2008, func(c *personnel.Candidate) { c.Requirement.Language = english }, unclear(all...)),
			post("a post without a language", in2008, func(c *personnel.Candidate) { c.Requirement.Language = language.Und }, unclear(all...)),
		},
	)
}

func experienceCases() []candidateCase {
	const earlier = "personnel/united-nations/mission-experience"
	desirable := []string{
		"personnel/united-nations/map-reading", "personnel/united-nations/negotiation", "personnel/united-nations/interviewing",
		"personnel/united-nations/first-aid",
	}
	abroad := func(o *personnel.Officer, day calendar.Date) {
		o.Tours = []personnel.EarlierTour{{Mission: "unmik", Period: calendar.Since(day)}}
	}
	tours := func(name string, tours []personnel.EarlierTour, want expected) candidateCase {
		return officer(name, in2008, func(o *personnel.Officer) { o.Tours = tours }, want)
	}
	return slices.Concat(
		departing(in2008, "the first day of another tour", abroad, goes().but(earlier), goes(), goes()),
		[]candidateCase{
			officer("no skill", in2008, func(o *personnel.Officer) { o.Experience = []personnel.Experience{} }, goes().but(desirable...)),
			officer("skills not stated", in2008, func(o *personnel.Officer) { o.Experience = nil }, goes().but(desirable...)),
			officer("one skill only", in2008, func(o *personnel.Officer) { o.Experience = o.Experience[1:2] }, goes().but(desirable[0], desirable[2], desirable[3])),
			tours("earlier tours not stated", nil, goes().but(earlier)),
			tours("no earlier tour", []personnel.EarlierTour{}, goes().but(earlier)),
			tours("an earlier tour of unstated days", []personnel.EarlierTour{{Mission: "unmik"}}, goes().but(earlier)),
			tours("an earlier tour beside two of unstated days", []personnel.EarlierTour{
				{Mission: "untaet"}, {Mission: "unmik", Period: calendar.Single(may1)}, {Mission: "minustah"},
			}, goes()),
			tours("the first of three earlier tours, in any order", []personnel.EarlierTour{
				{Mission: "untaet", Period: calendar.Since(july1.AddDays(1))},
				{Mission: "unmik", Period: calendar.Since(july1)},
				{Mission: "minustah", Period: calendar.Since(july1.AddDays(9))},
			}, goes()),
		},
	)
}

// answered are the cases of a fact that is a yes or a no.
func answered(when occasion, what, rule string, set func(*personnel.Officer, policy.Answer)) []candidateCase {
	with := func(a policy.Answer) func(*personnel.Officer) { return func(o *personnel.Officer) { set(o, a) } }
	return []candidateCase{
		officer(what+", yes", when, with(policy.Yes), goes()),
		officer(what+", no", when, with(policy.No), stopped(rule)),
		officer(what+", not stated", when, with(""), unclear(rule)),
		officer(what+", an answer that is none", when, with("perhaps"), unclear(rule)),
	}
}

func certificateCases() []candidateCase {
	return slices.Concat(
		answered(in2008, "computer knowledge", "personnel/united-nations/computer", func(o *personnel.Officer, a policy.Answer) { o.Computer = a }),
		answered(in2012, "integrity certified by the state", "personnel/united-nations/integrity-state", func(o *personnel.Officer, a policy.Answer) { o.Integrity.State = a }),
		answered(in2012, "integrity certified by the candidate", "personnel/united-nations/integrity-self", func(o *personnel.Officer, a policy.Answer) { o.Integrity.Self = a }),
	)
}

func firearmsCases() []candidateCase {
	assembly := func(o *personnel.Officer, m policy.Measure) { o.Firearms.Assembly = m }
	near := func(o *personnel.Officer, m policy.Measure) { o.Firearms.Near = m }
	far := func(o *personnel.Officer, m policy.Measure) { o.Firearms.Far = m }
	untested := func(armed policy.Answer) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) {
			c.Requirement.Armed, c.Officer.Firearms = armed, personnel.FirearmsTest{}
		}
	}
	all := []string{
		"personnel/united-nations/firearms-assembly", "personnel/united-nations/firearms-near", "personnel/united-nations/firearms-far",
	}
	return slices.Concat(
		numbered(in2012, "firearm reassembled", "personnel/united-nations/firearms-assembly", minutes(5), true, assembly),
		numbered(in2012, "from 5 metres", "personnel/united-nations/firearms-near", hits(4), false, near),
		numbered(in2012, "from 7 metres", "personnel/united-nations/firearms-far", hits(4), false, far),
		[]candidateCase{
			post("an unarmed post without firearms test", in2012, untested(policy.No), goes()),
			post("an armed post without firearms test", in2012, untested(policy.Yes), unclear(all...)),
			post("an armed post without firearms test, in 2008", in2008, untested(policy.Yes), goes()),
			post("fit, and whether the post is armed not stated", in2012, func(c *personnel.Candidate) { c.Requirement.Armed = "" }, unclear(all...)),
		},
	)
}

func clearanceCases() []candidateCase {
	const months = "personnel/united-nations/clearance-months"
	aged := func(o *personnel.Officer, day calendar.Date) { o.Cleared = day.AddMonths(-24) }
	cleared := func(o *personnel.Officer, day calendar.Date) { o.Cleared = day }
	return slices.Concat(
		departing(in2012, "the day on which the clearance is 24 months old", aged, goes(), stopped(months), stopped(months)),
		departing(in2012, "the day of the clearance", cleared, stopped(months), goes(), goes()),
		[]candidateCase{
			officer("clearance not stated", in2012, func(o *personnel.Officer) { o.Cleared = calendar.Date{} }, unclear(months)),
			officer("cleared 24 months before, in 2019", in2019, func(o *personnel.Officer) { aged(o, in2019.tour.From()) }, stopped(months)),
			officer("cleared 24 months before, less a day, in 2019", in2019, func(o *personnel.Officer) { aged(o, in2019.tour.From().AddDays(1)) }, goes()),
			officer("cleared on a February 29", in2012, func(o *personnel.Officer) { o.Cleared = calendar.On(2012, time.February, 29) }, goes()),
		},
	)
}

package personnel_test

import (
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// edge is one rule at its edge: the candidate is fit but for what change does.
type edge struct {
	name, rule string
	in2012     bool
	change     func(*personnel.Officer)
	want       policy.Verdict
}

// around gives three cases for a date: the rule's verdict when the date is a day earlier than the edge, on it, a day
// later.
func around(
	name, rule string, in2012 bool, day calendar.Date, set func(*personnel.Officer, calendar.Date),
	before, on, after policy.Verdict,
) []edge {
	cases := make([]edge, 0, 3)
	for i, c := range []struct {
		word string
		want policy.Verdict
	}{{", the day before", before}, {", the day", on}, {", the day after", after}} {
		cases = append(cases, edge{
			name: name + c.word, rule: rule, in2012: in2012, want: c.want,
			change: func(o *personnel.Officer) { set(o, day.AddDays(i-1)) },
		})
	}
	return cases
}

// scoreEdges gives the cases for a number that must reach, or must not go beyond, the limit.
func scoreEdges(rule string, in2012, atMost bool, limit policy.Measure, set func(*personnel.Officer, policy.Measure)) []edge {
	below, above := policy.Unmet, policy.Met
	if atMost {
		below, above = policy.Met, policy.Unmet
	}
	var cases []edge
	for _, c := range []struct {
		name  string
		value policy.Measure
		want  policy.Verdict
	}{
		{", one below the limit", limit.Plus(-1), below},
		{", the limit", limit, policy.Met},
		{", one above the limit", limit.Plus(1), above},
		{", not stated", policy.Measure{}, policy.Unknown},
		{", in another unit", policy.Whole(limit.Int(), policy.Points), policy.Unknown},
	} {
		cases = append(cases, edge{
			name: rule + c.name, rule: rule, in2012: in2012, want: c.want,
			change: func(o *personnel.Officer) { set(o, c.value) },
		})
	}
	return cases
}

func answerEdges(rule string, in2012 bool, set func(*personnel.Officer, policy.Answer)) []edge {
	return []edge{
		{rule + ", yes", rule, in2012, func(o *personnel.Officer) { set(o, policy.Yes) }, policy.Met},
		{rule + ", no", rule, in2012, func(o *personnel.Officer) { set(o, policy.No) }, policy.Unmet},
		{rule + ", not stated", rule, in2012, func(o *personnel.Officer) { set(o, "") }, policy.Unknown},
		{rule + ", no answer", rule, in2012, func(o *personnel.Officer) { set(o, "perhaps") }, policy.Unknown},
	}
}

func born(o *personnel.Officer, day calendar.Date) { o.Born = day }

func score(set func(*personnel.LanguageAssessment, policy.Measure)) func(*personnel.Officer, policy.Measure) {
	return func(o *personnel.Officer, m policy.Measure) {
		a := frenchTop
		set(&a, m)
		o.Languages = []personnel.LanguageAssessment{{Language: language.English, Reading: percent(100)}, a}
	}
}

func edges() []edge {
	const met, unmet, unknown = policy.Met, policy.Unmet, policy.Unknown
	cases := []edge{
		{"born on February 29, 25 on March 1", "age-minimum", false, func(o *personnel.Officer) {
			o.Born = calendar.On(1984, time.February, 29)
		}, unmet},
		{"birth not stated", "age-minimum", false, func(o *personnel.Officer) { o.Born = calendar.Date{} }, unknown},
		{"birth not stated", "age-maximum", false, func(o *personnel.Officer) { o.Born = calendar.Date{} }, unknown},
		{"birth not stated", "age-advised", false, func(o *personnel.Officer) { o.Born = calendar.Date{} }, unknown},
		{"sworn date not stated", "service-years", false, func(o *personnel.Officer) { o.Sworn = calendar.Date{} }, unknown},
		{"status not stated", "retired-within", false, func(o *personnel.Officer) { o.Status = "" }, unknown},
		{"status that is none", "retired-within", false, func(o *personnel.Officer) { o.Status = "away" }, unknown},
		{"active, whenever retirement is", "retired-within", false, func(o *personnel.Officer) {
			o.Retired = calendar.On(1990, time.May, 1)
		}, met},
		{"retired, day not stated", "retired-within", false, func(o *personnel.Officer) { o.Status = personnel.Retired }, unknown},
		{"licence not stated", "licence-months", false, func(o *personnel.Officer) { o.Licence = calendar.Date{} }, unknown},
		{"driving not stated", "driving-months", false, func(o *personnel.Officer) { o.Driving = calendar.Date{} }, unknown},
		{"no assessment in any language", "reading", false, func(o *personnel.Officer) { o.Languages = nil }, unknown},
		{"clearance not stated", "clearance-months", true, func(o *personnel.Officer) { o.Cleared = calendar.Date{} }, unknown},
		{"cleared on a February 29", "clearance-months", true, func(o *personnel.Officer) {
			o.Cleared = calendar.On(2012, time.February, 29)
		}, met},
		{"earlier tours not stated", "mission-experience", false, func(o *personnel.Officer) { o.Tours = nil }, unknown},
		{"no earlier tour", "mission-experience", false, func(o *personnel.Officer) { o.Tours = []personnel.EarlierTour{} }, unmet},
		{"an earlier tour of unstated days", "mission-experience", false, func(o *personnel.Officer) {
			o.Tours = []personnel.EarlierTour{{Mission: "unmik"}}
		}, unknown},
		{"an earlier tour beside one of unstated days", "mission-experience", false, func(o *personnel.Officer) {
			o.Tours = []personnel.EarlierTour{{Mission: "untaet"}, {Mission: "unmik", Period: calendar.Single(may1)}, {Mission: "x"}}
		}, met},
		{"the first of two earlier tours, in any order", "mission-experience", false, func(o *personnel.Officer) {
			o.Tours = []personnel.EarlierTour{
				{Mission: "later", Period: calendar.Since(july1.AddDays(1))},
				{Mission: "unmik", Period: calendar.Since(july1)},
				{Mission: "latest", Period: calendar.Since(july1.AddDays(9))},
			}
		}, met},
	}
	return append(cases, dateAndScoreEdges()...)
}

func dateAndScoreEdges() []edge {
	const met, unmet = policy.Met, policy.Unmet
	last, last2012 := tour.Last(), tour2012.Last()
	retired := func(o *personnel.Officer, day calendar.Date) { o.Status, o.Retired = personnel.Retired, day }
	sworn := func(o *personnel.Officer, day calendar.Date) { o.Sworn = day }
	licensed := func(o *personnel.Officer, day calendar.Date) { o.Licence = day }
	driven := func(o *personnel.Officer, day calendar.Date) { o.Driving = day }
	cleared := func(o *personnel.Officer, day calendar.Date) { o.Cleared = day }
	abroad := func(o *personnel.Officer, day calendar.Date) {
		o.Tours = []personnel.EarlierTour{{Mission: "unmik", Period: calendar.Since(day)}}
	}
	var cases []edge
	for _, more := range [][]edge{
		around("25th birthday", "age-minimum", false, july1.AddYears(-25), born, met, met, unmet),
		around("63rd birthday and the last day of the tour", "age-maximum", false, last.AddYears(-63), born, unmet, unmet, met),
		around("62nd birthday and the last day of the tour, in 2012", "age-maximum", true, last2012.AddYears(-62), born, unmet, unmet, met),
		around("62nd birthday in 2008", "age-maximum", false, last.AddYears(-62), born, met, met, met),
		around("55th birthday", "age-advised", false, july1.AddYears(-55), born, unmet, unmet, met),
		around("five years of service", "service-years", false, july1.AddYears(-5), sworn, met, met, unmet),
		around("five years of retirement", "retired-within", false, july1.AddYears(-5), retired, unmet, unmet, met),
		around("twelve months of licence", "licence-months", false, july1.AddMonths(-12), licensed, met, met, unmet),
		around("twelve months of driving", "driving-months", false, july1.AddMonths(-12), driven, met, met, unmet),
		around("24 months since the clearance", "clearance-months", true, july2012.AddMonths(-24), cleared, unmet, unmet, met),
		around("cleared and departure", "clearance-months", true, july2012, cleared, met, met, unmet),
		around("first day of an earlier tour", "mission-experience", false, july1, abroad, met, met, unmet),
		scoreEdges("reading", false, false, percent(60), score(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Reading = m })),
		scoreEdges("listening", false, false, percent(60), score(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Listening = m })),
		scoreEdges("writing", false, false, percent(60), score(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Writing = m })),
		scoreEdges("interview", false, false, percent(60), score(func(a *personnel.LanguageAssessment, m policy.Measure) { a.Interview = m })),
		scoreEdges("firearms-assembly", true, true, minutes(5), func(o *personnel.Officer, m policy.Measure) { o.Firearms.Assembly = m }),
		scoreEdges("firearms-near", true, false, hits(4), func(o *personnel.Officer, m policy.Measure) { o.Firearms.Near = m }),
		scoreEdges("firearms-far", true, false, hits(4), func(o *personnel.Officer, m policy.Measure) { o.Firearms.Far = m }),
		answerEdges("computer", false, func(o *personnel.Officer, a policy.Answer) { o.Computer = a }),
		answerEdges("integrity-state", true, func(o *personnel.Officer, a policy.Answer) { o.Integrity.State = a }),
		answerEdges("integrity-self", true, func(o *personnel.Officer, a policy.Answer) { o.Integrity.Self = a }),
	} {
		cases = append(cases, more...)
	}
	return cases
}

package arrangement_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

const (
	foreignAffairs = "arrangement/concurrence/foreign-affairs"
	development    = "arrangement/concurrence/development"
	publicSafety   = "arrangement/concurrence/public-safety"

	foreignMinister = "arrangement/concurrence/minister-of-foreign-affairs"
	aidMinister     = "arrangement/concurrence/minister-of-international-development"
	safetyMinister  = "arrangement/concurrence/minister-of-public-safety"
)

type concurrenceCase = policytest.Case[arrangement.Record]

// TestPartnersConcur holds the word of each partner from all sides, and each of its edges by the day: who moves one fails
// a case that says which.
func TestPartnersConcur(t *testing.T) {
	cases := append(partnersOverTime(), departmentsForMinisters()...)
	for _, each := range slices.Concat(eraPartners, eraMinisters) {
		cases = append(cases, words(each)...)
		cases = append(cases, lastWords(each)...)
	}
	policytest.Run(t, arrangement.PartnersConcur(), cases)
}

// decides is a partner that decides, or one of its ministers, and the rule that asks.
type decides struct {
	name     string
	partner  arrangement.Partner
	rule     string
	minister arrangement.Office
}

var eraPartners = []decides{
	{"foreign affairs", arrangement.ForeignAffairs, foreignAffairs, ""},
	{"development", arrangement.Development, development, ""},
	{"public safety", arrangement.PublicSafety, publicSafety, ""},
}

var eraMinisters = []decides{
	{"minister of foreign affairs", arrangement.ForeignAffairs, foreignMinister, arrangement.ForeignAffairsMinister},
	{"minister of development", arrangement.ForeignAffairs, aidMinister, arrangement.DevelopmentMinister},
	{"minister of public safety", arrangement.PublicSafety, safetyMinister, arrangement.PublicSafetyMinister},
}

// at is the date, ten years later for a minister: the cases are told of the years of the departments.
func (p decides) at(date string) string {
	if p.minister != "" {
		return strings.NewReplacer("2006", "2017", "2008", "2018", "2009", "2019").Replace(date)
	}
	return date
}

// others are those who are asked at the same time.
func (p decides) others() []decides {
	era := eraPartners
	if p.minister != "" {
		era = eraMinisters
	}
	return slices.DeleteFunc(slices.Clone(era), func(other decides) bool { return other == p })
}

// says is what is said, on a day, in a month, in a year, or nobody knows when.
func (p decides) says(given policy.Answer, when string) arrangement.Concurrence {
	c := said(p.partner, given, p.at(when))
	c.Minister = p.minister
	return c
}

// said is what a partner says as a whole.
func said(partner arrangement.Partner, given policy.Answer, when string) arrangement.Concurrence {
	c := arrangement.Concurrence{Partner: partner, Given: given}
	if when != "" {
		c.On = calendar.MustParsePartial(when)
	}
	return c
}

// concurring is a case with the concurrence of all three given in the first year, but for what the one says.
func concurring(name string, one decides, words ...arrangement.Concurrence) concurrenceCase {
	record := arrangement.Record{Concurrences: words}
	for _, other := range one.others() {
		record.Concurrences = append(record.Concurrences, other.says(policy.Yes, "2006-05-01"))
	}
	return concurrenceCase{Name: one.name + " " + name, Subject: record, Nomination: may1, Tour: tour, Verdict: policy.Met}
}

// partnersOverTime are the cases of the days on which a partner begins or ceases to decide.
func partnersOverTime() []concurrenceCase {
	three, two := []string{foreignAffairs, development, publicSafety}, []string{foreignAffairs, publicSafety}
	ministers := []string{foreignMinister, aidMinister, safetyMinister}
	silent := func(name string, on calendar.Date, blocking []string) concurrenceCase {
		return concurrenceCase{Name: "nothing on record, " + name, Nomination: on, Tour: tour, Verdict: policy.Unknown, Blocking: blocking}
	}
	before := silent("on the day before the first term", calendar.On(2006, time.March, 31), nil)
	before.Verdict = ""
	police := silent("but for the police, who do not decide", may1, three)
	police.Subject.Concurrences = []arrangement.Concurrence{said(arrangement.RCMP, policy.Yes, "2006-05-01")}
	departments := []arrangement.Concurrence{said(arrangement.ForeignAffairs, policy.Yes, "2006-05-01"), said(arrangement.PublicSafety, policy.Yes, "2006-05-01")}
	agency := silent("of the agency, on the day before the merger", calendar.On(2013, time.June, 25), []string{development})
	merged := silent("of the agency, on the day of the merger", calendar.On(2013, time.June, 26), nil)
	agency.Subject.Concurrences, merged.Subject.Concurrences, merged.Verdict = departments, departments, policy.Met
	return []concurrenceCase{
		before, police, agency, merged,
		silent("on the first day of the first term", calendar.On(2006, time.April, 1), three),
		silent("on the last day of the first term", calendar.On(2011, time.March, 31), three),
		silent("on the first day of the second term", calendar.On(2011, time.April, 1), three),
		silent("on the day before the merger", calendar.On(2013, time.June, 25), three),
		silent("on the day of the merger", calendar.On(2013, time.June, 26), two),
		silent("on the day before three ministers approve", calendar.On(2017, time.February, 23), two),
		silent("on the day on which three ministers approve", calendar.On(2017, time.February, 24), ministers),
		silent("on the day before the paper of 2019", calendar.On(2019, time.November, 19), ministers),
		silent("on the day of the paper of 2019", calendar.On(2019, time.November, 20), ministers),
		silent("on the last day of the last term", calendar.On(2026, time.March, 31), ministers),
		silent("on the day after the last term", calendar.On(2026, time.April, 1), ministers),
	}
}

// departmentsForMinisters are the cases of what a department says that names no minister, where its ministers are asked.
func departmentsForMinisters() []concurrenceCase {
	const yes, no = policy.Yes, policy.No
	day := calendar.On(2018, time.May, 10)
	foreign := func(given policy.Answer) arrangement.Concurrence {
		return said(arrangement.ForeignAffairs, given, "2018-05-01")
	}
	safety := func(given policy.Answer) arrangement.Concurrence {
		return said(arrangement.PublicSafety, given, "2018-05-01")
	}
	both := []string{foreignMinister, aidMinister}
	of := func(name string, verdict policy.Verdict, blocking []string, words ...arrangement.Concurrence) concurrenceCase {
		return concurrenceCase{
			Name: "a department, where its ministers are asked, " + name, Nomination: day, Tour: tour, Verdict: verdict,
			Blocking: blocking, Subject: arrangement.Record{Concurrences: words},
		}
	}
	ancillary := func(c concurrenceCase, answer policy.Answer) concurrenceCase {
		c.Name, c.Subject.Ancillary = c.Name+", ancillary: "+string(answer), answer
		return c
	}
	ministers := []arrangement.Concurrence{eraMinisters[0].says(yes, "2008-05-01"), eraMinisters[1].says(yes, "2008-05-02")}
	return []concurrenceCase{
		of("gives, and has two ministers", policy.Unknown, both, foreign(yes), safety(yes)),
		of("withholds, and has two ministers", policy.Unmet, both, foreign(no), safety(yes)),
		of("withholds, and is the only one of its minister", policy.Unmet, []string{safetyMinister}, append(ministers, safety(no))...),
		of("gives, and one minister gives", policy.Unknown, []string{aidMinister}, foreign(yes), safety(yes), ministers[0]),
		of("withheld on the day on which one minister gives", policy.Unmet, both, foreign(no), safety(yes), ministers[0]),
		of("withheld before both ministers give", policy.Met, nil, said(arrangement.ForeignAffairs, no, "2018-04-30"), safety(yes), ministers[0], ministers[1]),
		of("has said nothing, and one of its two ministers gives", policy.Unknown, []string{aidMinister}, safety(yes), ministers[0]),
		of("has said nothing, and one of its two ministers withholds", policy.Unmet, []string{aidMinister}, safety(yes), ministers[0],
			eraMinisters[1].says(no, "2008-05-10")),
		of("gives on the day of its only minister's no", policy.Unmet, []string{safetyMinister},
			append(ministers[:2:2], safety(yes), eraMinisters[2].says(no, "2008-05-01"))...),
		of("gives on the day after its only minister's no", policy.Met, nil,
			append(ministers[:2:2], safety(yes), eraMinisters[2].says(no, "2008-04-30"))...),
		ancillary(of("gives", policy.Met, nil, foreign(yes), safety(yes)), yes),
		ancillary(of("gives", policy.Unknown, both, foreign(yes), safety(yes)), no),
		ancillary(of("says nothing", policy.Unknown, append(both[:2:2], safetyMinister)), yes),
		ancillary(of("withholds", policy.Unmet, both, foreign(no), safety(yes)), yes),
	}
}

// words are the cases of one word of a partner. What is given counts from the last day that its date may mean.
func words(p decides) []concurrenceCase {
	const yes, no = policy.Yes, policy.No
	one := func(name string, given policy.Answer, when, on string, verdict policy.Verdict) concurrenceCase {
		return p.on(on, verdict, concurring(name, p, p.says(given, when)))
	}
	other := said(arrangement.RCMP, yes, "2006-05-01")
	return []concurrenceCase{
		one("given, decided on the day before", yes, "2008-05-10", "2008-05-09", policy.Unmet),
		one("given, decided on the day", yes, "2008-05-10", "2008-05-10", policy.Met),
		one("given, decided on the day after", yes, "2008-05-10", "2008-05-11", policy.Met),
		one("given in May, decided on its first day", yes, "2008-05", "2008-05-01", policy.Unmet),
		one("given in May, decided on the day before its last", yes, "2008-05", "2008-05-30", policy.Unmet),
		one("given in May, decided on its last day", yes, "2008-05", "2008-05-31", policy.Met),
		one("given in 2008, decided on the day before its last", yes, "2008", "2008-12-30", policy.Unmet),
		one("given in 2008, decided on its last day", yes, "2008", "2008-12-31", policy.Met),
		one("given between two days, decided on the first", yes, "[2008-05-10..2008-06-20]", "2008-05-10", policy.Unmet),
		one("given between two days, decided on the day before the last", yes, "[2008-05-10..2008-06-20]", "2008-06-19", policy.Unmet),
		one("given between two days, decided on the last", yes, "[2008-05-10..2008-06-20]", "2008-06-20", policy.Met),
		one("given, nobody knows when", yes, "", "2008-05-10", policy.Unknown),
		one("neither giving nor withholding", "", "2008-05-10", "2008-05-10", policy.Unknown),
		one("answering in no known way", "perhaps", "2008-05-10", "2008-05-10", policy.Unknown),
		one("withheld, decided on the day before", no, "2008-05-10", "2008-05-09", policy.Unmet),
		one("withheld, decided on the day", no, "2008-05-10", "2008-05-10", policy.Unmet),
		one("withheld, nobody knows when", no, "", "2008-05-10", policy.Unmet),
		p.on("2008-05-10", policy.Unknown, concurring("silent", p)),
		p.on("2008-05-10", policy.Unknown, concurring("silent, and the police concur", p, other)),
	}
}

// lastWords are the cases of several words of a partner. What is taken back is so from the first day that its date may
// mean, and only what was surely withheld before is left aside.
func lastWords(p decides) []concurrenceCase {
	const yes, no = policy.Yes, policy.No
	type entries = []arrangement.Concurrence
	say := func(given policy.Answer, when string) arrangement.Concurrence { return p.says(given, when) }
	many := func(name string, words entries, on string, verdict policy.Verdict) concurrenceCase {
		return p.on(on, verdict, concurring(name, p, words...))
	}
	back := entries{say(no, "2008-05-20"), say(yes, "2008-05-10")}
	inJune := entries{say(yes, "2008-05-10"), say(no, "2008-06")}
	between := entries{say(yes, "2008-05-10"), say(no, "[2008-05-15..2008-06-20]")}
	in2009 := entries{say(yes, "2008-05-10"), say(no, "2009")}
	again := entries{say(yes, "2008-05-10"), say(no, "2008-05-20"), say(yes, "2008-05-30")}
	later := entries{say(no, "2008-05-10"), say(yes, "2008-05-20")}
	return []concurrenceCase{
		many("given and taken back, decided on the day before it was given", back, "2008-05-09", policy.Unmet),
		many("given and taken back, decided on the day it was given", back, "2008-05-10", policy.Met),
		many("given and taken back, decided on the last day it stands", back, "2008-05-19", policy.Met),
		many("given and taken back, decided on the day it was taken back", back, "2008-05-20", policy.Unmet),
		many("given and taken back, decided long after", back, "2009-01-01", policy.Unmet),
		many("taken back in June, decided on the day before its first", inJune, "2008-05-31", policy.Met),
		many("taken back in June, decided on its first day", inJune, "2008-06-01", policy.Unmet),
		many("taken back in June, decided on the day after it", inJune, "2008-07-01", policy.Unmet),
		many("taken back between two days, decided on the day before the first", between, "2008-05-14", policy.Met),
		many("taken back between two days, decided on the first", between, "2008-05-15", policy.Unmet),
		many("taken back between two days, decided after the last", between, "2008-06-21", policy.Unmet),
		many("withheld between two days and given on the last", entries{say(no, "[2008-05-15..2008-06-20]"), say(yes, "2008-06-20")}, "2008-07-01", policy.Unmet),
		many("withheld between two days and given on the day after", entries{say(no, "[2008-05-15..2008-06-20]"), say(yes, "2008-06-21")}, "2008-07-01", policy.Met),
		many("withheld on the day before the two on which it was given", entries{say(no, "2008-05-14"), say(yes, "[2008-05-15..2008-06-20]")}, "2008-06-20", policy.Met),
		many("taken back in 2009, decided on the last day of 2008", in2009, "2008-12-31", policy.Met),
		many("taken back in 2009, decided on the first day of 2009", in2009, "2009-01-01", policy.Unmet),
		many("given, and taken back nobody knows when", entries{say(yes, "2008-05-10"), say(no, "")}, "2008-05-10", policy.Unmet),
		many("withheld and then given, decided on the day before", later, "2008-05-19", policy.Unmet),
		many("withheld and then given, decided on the day", later, "2008-05-20", policy.Met),
		many("withheld in May and given on a day in it", entries{say(no, "2008-05"), say(yes, "2008-05-20")}, "2008-06-01", policy.Unmet),
		many("withheld in May and given on its last day", entries{say(no, "2008-05"), say(yes, "2008-05-31")}, "2008-06-01", policy.Unmet),
		many("withheld in May and given on the day after it", entries{say(no, "2008-05"), say(yes, "2008-06-01")}, "2008-06-01", policy.Met),
		many("withheld on the day before May and given in May", entries{say(no, "2008-04-30"), say(yes, "2008-05")}, "2008-05-31", policy.Met),
		many("withheld on the first day of May and given in May", entries{say(no, "2008-05-01"), say(yes, "2008-05")}, "2008-05-31", policy.Unmet),
		many("given and withheld on one day, decided on it", entries{say(yes, "2008-05-10"), say(no, "2008-05-10")}, "2008-05-10", policy.Unmet),
		many("given and withheld on one day, decided on the day after", entries{say(yes, "2008-05-10"), say(no, "2008-05-10")}, "2008-05-11", policy.Unmet),
		many("given again, decided on the last day it was taken back", again, "2008-05-29", policy.Unmet),
		many("given again, decided on the day", again, "2008-05-30", policy.Met),
	}
}

// on is the case decided on the day: the rule alone blocks unless it is met.
func (p decides) on(day string, verdict policy.Verdict, c concurrenceCase) concurrenceCase {
	c.Nomination, c.Verdict = calendar.MustParse(p.at(day)), verdict
	if verdict != policy.Met {
		c.Blocking = []string{p.rule}
	}
	return c
}

// TestPartnersConcurAtTheirEdges keeps the table of one record: one concurrence given and taken back in a month, one known
// to the month, and nothing from the third.
func TestPartnersConcurAtTheirEdges(t *testing.T) {
	c := concurrenceCase{Name: "a mission under discussion", Nomination: may1, Tour: tour, Subject: arrangement.Record{
		Concurrences: []arrangement.Concurrence{
			said(arrangement.ForeignAffairs, policy.Yes, "2008-04-10"), said(arrangement.ForeignAffairs, policy.No, "2008-06"),
			said(arrangement.PublicSafety, policy.Yes, "2008-05"),
		},
	}}
	assertGolden(t, "concurrence.txt", policytest.Boundaries(arrangement.PartnersConcur(), c).String())
}

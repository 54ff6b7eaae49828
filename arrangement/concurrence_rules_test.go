package arrangement_test

import (
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
)

type concurrenceCase = policytest.Case[arrangement.Record]

// TestPartnersConcur holds the word of each partner from all sides, and each of its edges by the day: who moves one fails
// a case that says which.
func TestPartnersConcur(t *testing.T) {
	cases := partnersOverTime()
	for _, partner := range eraPartners {
		cases = append(cases, words(partner)...)
		cases = append(cases, lastWords(partner)...)
	}
	policytest.Run(t, arrangement.PartnersConcur(), cases)
}

// decides is a partner that decides, and the rule by which it is asked.
type decides struct {
	name    string
	partner arrangement.Partner
	rule    string
}

var eraPartners = []decides{
	{"foreign affairs", arrangement.ForeignAffairs, foreignAffairs},
	{"development", arrangement.Development, development},
	{"public safety", arrangement.PublicSafety, publicSafety},
}

// said is what a partner says, on a day, in a month, in a year, or nobody knows when.
func said(partner arrangement.Partner, given policy.Answer, when string) arrangement.Concurrence {
	c := arrangement.Concurrence{Partner: partner, Given: given}
	if when != "" {
		c.On = calendar.MustParsePartial(when)
	}
	return c
}

// concurring is a case with the concurrence of all three given on May 1, 2006, but for what the one partner says.
func concurring(name string, partner decides, words ...arrangement.Concurrence) concurrenceCase {
	record := arrangement.Record{Concurrences: words}
	for _, other := range eraPartners {
		if other != partner {
			record.Concurrences = append(record.Concurrences, said(other.partner, policy.Yes, "2006-05-01"))
		}
	}
	return concurrenceCase{Name: partner.name + " " + name, Subject: record, Nomination: may1, Tour: tour, Verdict: policy.Met}
}

// partnersOverTime are the cases of the days on which a partner begins or ceases to decide.
func partnersOverTime() []concurrenceCase {
	three, two := []string{foreignAffairs, development, publicSafety}, []string{foreignAffairs, publicSafety}
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
		silent("on the day before the paper of 2019", calendar.On(2019, time.November, 19), two),
		silent("on the day of the paper of 2019", calendar.On(2019, time.November, 20), two),
	}
}

// words are the cases of one word of a partner. What is given counts from the last day that its date may mean.
func words(p decides) []concurrenceCase {
	const yes, no = policy.Yes, policy.No
	one := func(name string, given policy.Answer, when, on string, verdict policy.Verdict) concurrenceCase {
		return p.on(on, verdict, concurring(name, p, said(p.partner, given, when)))
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
	say := func(given policy.Answer, when string) arrangement.Concurrence { return said(p.partner, given, when) }
	many := func(name string, words entries, on string, verdict policy.Verdict) concurrenceCase {
		return p.on(on, verdict, concurring(name, p, words...))
	}
	back := entries{say(no, "2008-05-20"), say(yes, "2008-05-10")}
	inJune := entries{say(yes, "2008-05-10"), say(no, "2008-06")}
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

// on is the case decided on the day: the partner's rule alone blocks unless it is met.
func (p decides) on(day string, verdict policy.Verdict, c concurrenceCase) concurrenceCase {
	c.Nomination, c.Verdict = calendar.MustParse(day), verdict
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

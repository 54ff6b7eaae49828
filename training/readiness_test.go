package training_test

import (
	"flag"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/training"
)

var update = flag.Bool("update", false, "write the golden files anew")

type readinessCase = policytest.Case[training.Trainee]

// TestReadiness holds each demand of the standard curriculum from all sides, and each of its edges by the day: who moves
// one fails a case that says which.
func TestReadiness(t *testing.T) {
	var cases []readinessCase
	for _, line := range asked {
		cases = append(cases, line.papers()...)
		cases = append(cases, line.departures()...)
	}
	policytest.Run(t, training.Readiness(), slices.Concat(cases,
		nothingStated(), editions(), weaponsParts(), inductions(), byOrganization(), byRole(), factsNotStated()))
}

// line is what the sources ask, written down a second time: the cases do not read the curriculum that they test.
type line struct {
	rule, course string
	since        string // the first departure of which the course is asked
	instead      string // the edition that is asked before; empty where nothing is
	months       int    // for how long a certificate counts
	advises      bool
	post         training.Assignment
}

// patrol is an armed post of the United Nations of which no course for some roles only is asked.
var patrol = training.Assignment{Organization: arrangement.UnitedNations, Role: arrangement.Patrol, Armed: policy.Yes}

func as(role arrangement.Role) training.Assignment {
	a := patrol
	a.Role = role
	return a
}

func under(organization arrangement.Organization) training.Assignment {
	a := patrol
	a.Organization = organization
	return a
}

// asked are the lines of what is taken before departure and asked on it, but for the weapons part, which has two rules.
var asked = []line{
	{"pre-deployment", "pre-deployment", "1995-01-01", "", 12, false, patrol},
	{"un-generic-modules", "un-generic-modules", "2005-04-01", "", 24, true, patrol},
	{"un-core", "un-core-2009", "2010-01-01", "", 24, false, patrol},
	{"un-core", "un-core-2017", "2017-05-02", "un-core-2009", 24, false, patrol},
	{"un-police", "un-police-2009", "2010-01-01", "", 24, false, patrol},
	{"un-police", "un-police-2021", "2022-01-01", "un-police-2009", 24, false, patrol},
	{"child-protection", "child-protection", "2015-01-01", "", 24, false, patrol},
	{"conduct-leaders", "conduct-leaders", "2008-04-01", "", 24, true, as(arrangement.Command)},
	{"mentoring", "mentoring", "2020-01-01", "", 24, true, as(arrangement.Mentoring)},
	{"community-policing", "community-policing", "2020-01-01", "", 24, true, as(arrangement.CommunityPolicing)},
	{"hostile-environment", "hostile-environment", "2012-03-30", "", 24, false, under(arrangement.EuropeanUnion)},
}

// everyCourse are all courses that were ever asked, in all editions.
var everyCourse = []string{
	"pre-deployment", "weapons", "un-generic-modules", "un-core-2009", "un-core-2017", "un-police-2009", "un-police-2021",
	"child-protection", "conduct-leaders", "mentoring", "community-policing", "hostile-environment", "induction",
}

// ready is a trainee fit in every way: with a certificate of every course there is, completed a month before departure, and
// induction ten days after it.
func ready(a training.Assignment, departure calendar.Date) training.Trainee {
	a.Tour = calendar.Months(departure, 9)
	t := training.Trainee{Officer: "o-1", Assignment: a}
	for _, course := range everyCourse {
		completed := departure.AddMonths(-1)
		if course == "induction" {
			completed = departure.AddDays(10)
		}
		t = t.With(training.Certificate{Course: course, Completed: completed})
	}
	return t
}

// without is the trainee with no certificate of the courses.
func without(t training.Trainee, courses ...string) training.Trainee {
	t.Certificates = slices.DeleteFunc(slices.Clone(t.Certificates), func(c training.Certificate) bool {
		return slices.Contains(courses, c.Course)
	})
	return t
}

func took(course string, on calendar.Date) training.Certificate {
	return training.Certificate{Course: course, Completed: on}
}

// valid is a certificate that states its own days, the first and the last.
func valid(course string, first, last calendar.Date) training.Certificate {
	return training.Certificate{Course: course, Valid: calendar.Between(first, last.AddDays(1))}
}

// going is a case about the tour of the trainee, nominated two months before departure. It names the rules that are not
// met by the last part of their IDs.
func going(name string, t training.Trainee, blocking, advising string) readinessCase {
	c := readinessCase{
		Name: name, Subject: t, Nomination: t.Assignment.Departure().AddMonths(-2), Tour: t.Assignment.Tour, Verdict: policy.Met,
		Blocking: readinessRules(blocking), Advising: readinessRules(advising),
	}
	if blocking != "" {
		c.Verdict = policy.Unmet
	}
	return c
}

func readinessRules(ids string) []string {
	var rules []string
	for _, id := range strings.Fields(ids) {
		rules = append(rules, "training/readiness/"+id)
	}
	return rules
}

// unknown is the case where nobody knows; a rule that advises leaves the verdict as it is.
func unknown(c readinessCase) readinessCase {
	if len(c.Blocking) > 0 {
		c.Verdict = policy.Unknown
	}
	return c
}

// fails is a case in which the rule of the line is not met, and no other.
func (l line) fails(name string, t training.Trainee) readinessCase {
	if l.advises {
		return going(l.course+" "+name, t, "", l.rule)
	}
	return going(l.course+" "+name, t, l.rule, "")
}

func (l line) meets(name string, t training.Trainee) readinessCase {
	return going(l.course+" "+name, t, "", "")
}

// papers are the cases of one certificate, for the first departure of which the course is asked.
func (l line) papers() []readinessCase {
	departure := day(l.since)
	none := without(ready(l.post, departure), l.course, l.instead)
	on := func(completed calendar.Date) training.Trainee { return none.With(took(l.course, completed)) }
	stated := func(first, last calendar.Date) training.Trainee { return none.With(valid(l.course, first, last)) }
	lapsed := departure.AddMonths(-l.months)
	months := strconv.Itoa(l.months) + " months"
	anothers, unnamed := took(l.course, departure.AddMonths(-1)), took("", departure.AddMonths(-1))
	anothers.Officer = "o-2"
	own := anothers
	own.Officer = "o-1"
	return []readinessCase{
		l.meets("completed a month before departure", ready(l.post, departure)),
		l.meets("completed on the day before departure", on(departure.AddDays(-1))),
		l.meets("completed on the day of departure", on(departure)),
		l.fails("completed on the day after departure", on(departure.AddDays(1))),
		l.meets("completed "+months+" less a day before departure", on(lapsed.AddDays(1))),
		l.fails("completed "+months+" before departure", on(lapsed)),
		l.fails("completed "+months+" and a day before departure", on(lapsed.AddDays(-1))),
		l.fails("valid until the day before departure", stated(lapsed, departure.AddDays(-1))),
		l.meets("valid until the day of departure", stated(lapsed, departure)),
		l.meets("valid from the day of departure on", stated(departure, departure.AddDays(9))),
		l.fails("valid from the day after departure on", stated(departure.AddDays(1), departure.AddDays(9))),
		l.fails("not on file", none),
		l.fails("of another officer", none.With(anothers)),
		l.meets("of the officer", none.With(own)),
		unknown(l.fails("completed nobody knows when", on(calendar.Date{}))),
		unknown(l.fails("perhaps meant by a certificate of no course", none.With(unnamed))),
	}
}

// departures are the cases around the first departure of which the course is asked.
func (l line) departures() []readinessCase {
	since := day(l.since)
	none := func(departure calendar.Date) training.Trainee {
		return without(ready(l.post, departure), l.course, l.instead)
	}
	after := l.fails("not on file, departing on the day after the first it is asked of", none(since.AddDays(1)))
	if l.instead == "" {
		return []readinessCase{after, l.meets("not on file, departing on the day before it is asked", none(since.AddDays(-1)))}
	}
	only := func(departure calendar.Date, course string) training.Trainee {
		return none(departure).With(took(course, departure.AddMonths(-1)))
	}
	return []readinessCase{
		after,
		l.fails("alone on file, departing on the day before it is asked", only(since.AddDays(-1), l.course)),
		l.meets("alone on file, departing on the first day it is asked", only(since, l.course)),
		l.meets("not on file, but the edition before, departing on the day before", only(since.AddDays(-1), l.instead)),
	}
}

// TestReadinessAtItsEdges keeps the table of one trainee before a tour: some papers last, one lapses during the tour, one
// came too late, one has no day.
func TestReadinessAtItsEdges(t *testing.T) {
	trainee := ready(as(arrangement.Command), day("2008-07-01"))
	trainee = without(trainee, "weapons", "un-generic-modules", "conduct-leaders", "induction").
		With(took("weapons", day("2008-03-01"))).With(took("un-generic-modules", calendar.Date{})).
		With(took("conduct-leaders", day("2008-07-02"))).With(took("induction", day("2008-07-20")))
	table := policytest.Boundaries(training.Readiness(), going("a commander before a tour", trainee, "", ""))
	path := filepath.Join("testdata", "readiness.txt")
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(table.String()), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), table.String())
}

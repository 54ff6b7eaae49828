package personnel_test

import (
	"slices"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// knows sets which skills the officer has, and since when.
func knows(experience ...personnel.Experience) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) { c.Officer.Experience = experience }
}

// unlearned takes one skill away.
func unlearned(skill personnel.Skill) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		c.Officer.Experience = slices.DeleteFunc(c.Officer.Experience, func(e personnel.Experience) bool { return e.Skill == skill })
	}
}

// speaking sets the level in the language of operation in all that is tested.
func speaking(level personnel.Level) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		c.Officer.Proficiencies = []personnel.Proficiency{{Language: french, Reading: level, Writing: level, Oral: level}}
	}
}

// levelCases are those of a rule on the level in the language of operation.
func levelCases(rule string) []candidateCase {
	asking := func(level personnel.Level) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) { c.Requirement.Level = level }
	}
	return []candidateCase{
		standing("the level asked for", in2025, speaking(personnel.CommonEuropeanB2), goes()),
		standing("the level below", in2025, speaking(personnel.CommonEuropeanB1), stopped(rule)),
		standing("the level above", in2025, speaking(personnel.CommonEuropeanC1), goes()),
		standing("a level on another scale", in2025, speaking(personnel.FederalC), unclear(rule)),
		standing("no level stated", in2025, func(c *personnel.Candidate) { c.Officer.Proficiencies = nil }, unclear(rule)),
		standing("a post that asks for no level", in2025, both(asking(personnel.NoLevel), speaking("")), goes()),
		standing("a post of an unstated level", in2025, asking(""), unclear(rule)),
		standing("a post in another language", in2025, func(c *personnel.Candidate) { c.Requirement.Language = language.English }, unclear(rule)),
	}
}

func osceCases() []candidateCase {
	const osce = "personnel/osce/"
	departure := in2025.tour.From()
	all := []string{
		osce + "active", osce + "service-years", osce + "speciality-months", osce + "police-school", osce + "physical-condition", osce + "licence",
		osce + "manual", osce + "negotiation", osce + "map-reading", osce + "first-aid", osce + "human-rights", osce + "language",
	}
	dated := func(what, rule string, anniversary func(calendar.Date) calendar.Date, set func(*personnel.Officer, calendar.Date)) []candidateCase {
		on := func(day calendar.Date) func(*personnel.Candidate) {
			return func(c *personnel.Candidate) { set(&c.Officer, anniversary(day)) }
		}
		return []candidateCase{
			standing(what+" on departure", in2025, on(departure), goes()),
			standing(what+" the day after", in2025, on(departure.AddDays(1)), stopped(osce+rule)),
			standing(what+" the day before", in2025, on(departure.AddDays(-1)), goes()),
			standing(what+" a year before", in2025, on(departure.AddYears(-1)), goes()),
			standing(what+" a year after", in2025, on(departure.AddYears(1)), stopped(osce+rule)),
			standing(what+" not stated", in2025, func(c *personnel.Candidate) { set(&c.Officer, calendar.Date{}) }, unclear(osce+rule)),
		}
	}
	same := func(day calendar.Date) calendar.Date { return day }
	since := func(day calendar.Date) func(*personnel.Candidate) {
		return func(c *personnel.Candidate) {
			for i := range c.Officer.Experience {
				if c.Officer.Experience[i].Skill == personnel.Training {
					c.Officer.Experience[i].Period = calendar.Since(day)
				}
			}
		}
	}
	untimed := func(c *personnel.Candidate) {
		for i := range c.Officer.Experience {
			c.Officer.Experience[i].Period = calendar.Period{}
		}
	}
	return slices.Concat(
		levelCases(osce+"language"),
		dated("ten years of service", "service-years", func(day calendar.Date) calendar.Date { return day.AddYears(-10) },
			func(o *personnel.Officer, day calendar.Date) { o.Sworn = day }),
		dated("licensed", "licence", same, func(o *personnel.Officer, day calendar.Date) { o.Licence = day }),
		dated("manual transmission", "manual", same, func(o *personnel.Officer, day calendar.Date) { o.Manual = day }),
		paperCases(osce+"police-school", in2025, personnel.PoliceDiploma, departure),
		screeningCases(osce+"physical-condition", in2025, personnel.MedicalFitness, departure, stopped),
		[]candidateCase{
			whenNothingIsStated("before the Arrangement", before, expected{}),
			whenNothingIsStated("on the day of the Arrangement", before.AddDays(1), unclear(all...)),
			standing("ready", in2025, asReady, goes()),
			standing("retired", in2025, both(as(personnel.Retired)), stopped(osce+"active")),
			standing("a civilian expert", in2025, as(personnel.CivilianExpert), stopped(osce+"active")),
			standing("status not stated", in2025, as(""), unclear(osce+"active")),
			standing("in the speciality for twelve months", in2025, since(departure.AddMonths(-12)), goes()),
			standing("in the speciality for twelve months less a day", in2025, since(departure.AddDays(1).AddMonths(-12)), stopped(osce+"speciality-months")),
			standing("in the speciality for twelve months and a day", in2025, since(departure.AddDays(-1).AddMonths(-12)), goes()),
			standing("in the speciality for thirteen months", in2025, since(departure.AddMonths(-13)), goes()),
			standing("in the speciality for eleven months", in2025, since(departure.AddMonths(-11)), stopped(osce+"speciality-months")),
			standing("in the speciality for a time not stated", in2025, untimed, unclear(osce+"speciality-months")),
			standing("a post without a speciality", in2025, both(untimed, func(c *personnel.Candidate) { c.Requirement.Skills = personnel.SkillsOf() }), goes()),
			standing("without negotiation", in2025, unlearned(personnel.Negotiation), stopped(osce+"negotiation")),
			standing("without maps", in2025, unlearned(personnel.MapReading), stopped(osce+"map-reading")),
			standing("without first aid", in2025, unlearned(personnel.FirstAid), stopped(osce+"first-aid")),
			standing("without human rights", in2025, unlearned(personnel.HumanRights), stopped(osce+"human-rights")),
			standing("skills not stated", in2025, knows(), unclear(osce+"speciality-months", osce+"negotiation", osce+"map-reading", osce+"first-aid", osce+"human-rights")),
		},
	)
}

func TestOSCE(t *testing.T) {
	held(t, personnel.OSCE(), osceCases())
}

func europeanUnionCases() []candidateCase {
	const union = "personnel/european-union/"
	const nomination, months = union + "nomination", union + "release-months"
	day, departure := in2025.nomination, in2025.tour.From()
	releasedUntil := func(until calendar.Date) func(*personnel.Candidate) {
		return approval(personnel.ServiceRelease, policy.Yes, calendar.Between(departure.AddDays(-30), until))
	}
	return slices.Concat(
		levelCases(union+"language"),
		approvalCases(nomination, in2025, personnel.NationalNomination, day),
		[]candidateCase{
			whenNothingIsStated("before the Arrangement", before, expected{}),
			whenNothingIsStated("on the day of the Arrangement", before.AddDays(1), unclear(nomination)),
			whenNothingIsStated("the day before the call of 2018", calendar.On(2017, time.December, 31), unclear(nomination)),
			whenNothingIsStated("from the call of 2018", calendar.On(2018, time.January, 1), unclear(nomination, union+"language", months)),
			standing("ready", in2025, asReady, goes()),
			standing("released for twelve months", in2025, releasedUntil(departure.AddMonths(12)), goes()),
			standing("released for twelve months less a day", in2025, releasedUntil(departure.AddMonths(12).AddDays(-1)), stopped(months)),
			standing("released for twelve months and a day", in2025, releasedUntil(departure.AddMonths(12).AddDays(1)), goes()),
			standing("released for thirteen months", in2025, releasedUntil(departure.AddMonths(13)), goes()),
			standing("released for eleven months", in2025, releasedUntil(departure.AddMonths(11)), stopped(months)),
			standing("released from the day of departure", in2025, approval(personnel.ServiceRelease, policy.Yes, calendar.Since(departure)), goes()),
			standing("released from the day after", in2025, approval(personnel.ServiceRelease, policy.Yes, calendar.Since(departure.AddDays(1))), stopped(months)),
			standing("released from the day before", in2025, approval(personnel.ServiceRelease, policy.Yes, calendar.Since(departure.AddDays(-1))), goes()),
			standing("not released", in2025, approval(personnel.ServiceRelease, policy.No, calendar.Always()), stopped(months)),
			standing("released on days not stated", in2025, approval(personnel.ServiceRelease, policy.Yes, calendar.Period{}), unclear(months)),
			standing("whether released not stated", in2025, approval(personnel.ServiceRelease, "", calendar.Always()), unclear(months)),
			standing("approvals not stated", in2025, func(c *personnel.Candidate) { c.Officer.Approvals = nil }, unclear(nomination, months)),
		},
	)
}

func TestEuropeanUnion(t *testing.T) {
	held(t, personnel.EuropeanUnion(), europeanUnionCases())
}

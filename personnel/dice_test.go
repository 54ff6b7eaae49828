package personnel_test

import (
	"iter"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

// dice makes random values of every type, near the numbers on which the rules turn, with every fact now and then not
// stated.
type dice struct{ *rand.Rand }

func newDice(t testing.TB, seed uint64) dice {
	t.Helper()
	t.Logf("seed %d", seed)
	return dice{rand.New(rand.NewPCG(seed, 1))}
}

func (d dice) one(chances int) bool { return d.IntN(chances) == 0 }

func pick[T any](d dice, values ...T) T { return values[d.IntN(len(values))] }

// near is a day at most a month from the one given, or no date once in twenty times.
func (d dice) near(day calendar.Date) calendar.Date {
	if d.one(20) {
		return calendar.Date{}
	}
	return day.AddDays(d.IntN(61) - 30)
}

func (d dice) measure(least, most int, unit policy.Unit) policy.Measure {
	if d.one(12) {
		return policy.Measure{}
	}
	return policy.Whole(least+d.IntN(most-least+1), unit)
}

func (d dice) period() calendar.Period {
	from := calendar.On(2004, time.January, 1).AddDays(d.IntN(2000))
	return pick(d, calendar.Period{}, calendar.Since(from), calendar.Days(from, 1+d.IntN(400)), calendar.Always())
}

func (d dice) answer() policy.Answer {
	return pick(d, "", policy.No, policy.Yes, policy.Yes, policy.Yes, policy.Yes, policy.Yes, policy.Yes)
}

func (d dice) text() bilingual.Text {
	return pick(d, bilingual.Text{}, bilingual.Same("Laval"), bilingual.Text{English: "Post", French: "Fonction\u00a0: « x »"})
}

func (d dice) basis() policy.Citation {
	return pick(d, policy.Citation{}, policy.Cite("faae-2008"), policy.Assume(bilingual.Text{English: "so", French: "ainsi"}))
}

func (d dice) assessment(tag language.Tag) personnel.LanguageAssessment {
	return personnel.LanguageAssessment{
		Language: tag, On: d.near(may1), Reading: d.measure(57, 90, policy.Percent), Listening: d.measure(57, 90, policy.Percent),
		Writing: d.measure(57, 90, policy.Percent), Interview: d.measure(57, 90, policy.Percent),
	}
}

func (d dice) integrity() personnel.Integrity {
	return personnel.Integrity{State: d.answer(), Self: d.answer()}
}

func (d dice) firearms() personnel.FirearmsTest {
	return personnel.FirearmsTest{
		Assembly: d.measure(2, 6, policy.Minutes), Near: d.measure(3, 5, policy.Hits), Far: d.measure(3, 5, policy.Hits),
	}
}

func (d dice) earlierTour() personnel.EarlierTour {
	return personnel.EarlierTour{Mission: pick(d, "", "minustah", "unmik"), Period: d.period()}
}

func (d dice) someSkills() []personnel.Experience {
	experience := []personnel.Experience{}
	for skill := range personnel.Skills() {
		if d.one(2) {
			experience = append(experience, personnel.Experience{Skill: skill, Period: d.period()})
		}
	}
	return experience
}

// anyOf is one of the codes, or now and then none.
func anyOf[C any](d dice, all iter.Seq[C]) C {
	var none C
	return pick(d, append(slices.Collect(all), none)...)
}

// upTo is a list of at most two, or none stated.
func upTo[T any](d dice, roll func() T) []T {
	switch d.IntN(4) {
	case 0:
		return nil
	case 1:
		return []T{}
	case 2:
		return []T{roll()}
	default:
		return []T{roll(), roll()}
	}
}

func (d dice) ladder() personnel.Ladder {
	return personnel.Ladder{ID: pick(d, "", "elsewhere"), Name: d.text(), Rungs: upTo(d, d.rung), Basis: d.basis()}
}

func (d dice) rung() personnel.Rung {
	return personnel.Rung{
		Code: pick(d, "", "constable"), Title: d.text(), Step: d.IntN(3), Band: anyOf(d, personnel.RankBands()), Basis: d.basis(),
	}
}

func (d dice) rank() personnel.Rank {
	ladder := pick(d, slices.Collect(personnel.Ladders())...)
	rank, _ := ladder.Rank(pick(d, ladder.Rungs...).Code)
	return pick(d, personnel.Rank{}, rank, rank, personnel.Rank{Band: rank.Band})
}

func (d dice) proficiency() personnel.Proficiency {
	return personnel.Proficiency{
		Language: pick(d, french, english, frenchCA), Reading: anyOf(d, personnel.Levels()),
		Writing: anyOf(d, personnel.Levels()), Oral: anyOf(d, personnel.Levels()),
	}
}

func (d dice) skills() personnel.SkillSet {
	return pick(d, personnel.SkillSet{}, personnel.SkillsOf(), personnel.SkillsOf(anyOf(d, personnel.Skills()), personnel.Training))
}

func (d dice) experience() personnel.Experience {
	return personnel.Experience{Skill: anyOf(d, personnel.Skills()), Period: d.period()}
}

func (d dice) screening() personnel.Screening {
	return personnel.Screening{Kind: anyOf(d, personnel.ScreeningKinds()), On: d.near(may2012), Passed: d.answer()}
}

func (d dice) paper() personnel.Paper {
	return personnel.Paper{Kind: anyOf(d, personnel.PaperKinds()), Period: d.period()}
}

func (d dice) approval() personnel.Approval {
	return personnel.Approval{Kind: anyOf(d, personnel.ApprovalKinds()), Given: d.answer(), Period: d.period()}
}

func (d dice) drivingTest() personnel.DrivingTest {
	return personnel.DrivingTest{
		Vision: d.answer(), Handling: d.measure(2, 6, policy.Minutes), Stops: d.measure(0, 3, policy.Times), Clear: d.answer(),
	}
}

func (d dice) officer() personnel.Officer {
	o := fit().Officer
	o.ID = pick(d, "", "o-1", "o-2")
	o.Service = pick(d, "", "rcmp", "sq")
	if d.one(2) {
		o.Born = d.near(pick(d, july1.AddYears(-25), july1.AddYears(-63).AddMonths(9), july1.AddYears(-40)))
	}
	if d.one(2) {
		o.Sworn = d.near(july1.AddYears(-pick(d, 5, 20, 20)))
	}
	if d.one(3) {
		o.Status = pick(d, "", personnel.Active, personnel.Retired, personnel.CivilianExpert, personnel.Contracted)
		o.Retired = d.near(july1.AddYears(-5))
	}
	if d.one(3) {
		o.Licence = d.near(july1.AddMonths(-pick(d, 12, 120)))
	}
	if d.one(3) {
		o.Driving = d.near(july1.AddMonths(-pick(d, 12, 120)))
	}
	if d.one(3) {
		o.Computer = d.answer()
	}
	switch d.IntN(4) {
	case 0:
		o.Languages = pick(d, nil, []personnel.LanguageAssessment{}, []personnel.LanguageAssessment{frenchTop})
	case 1:
		o.Languages = []personnel.LanguageAssessment{d.assessment(language.English), d.assessment(french)}
	}
	if d.one(2) {
		o.Integrity, o.Firearms = d.integrity(), d.firearms()
	}
	if d.one(3) {
		o.Experience = pick(d, nil, d.someSkills(), d.someSkills(), d.someSkills())
	}
	if d.one(2) {
		o.Cleared = d.near(july2012.AddMonths(-24))
	}
	if d.one(2) {
		o.Tours = pick(d, nil, []personnel.EarlierTour{}, []personnel.EarlierTour{d.earlierTour(), d.earlierTour()})
	}
	if d.one(2) {
		o.Rank, o.Gender, o.Citizen, o.Manual = d.rank(), anyOf(d, personnel.Genders()), d.answer(), d.near(july2012.AddMonths(-24))
		o.DrivingTests, o.Proficiencies, o.Experience = upTo(d, d.drivingTest), upTo(d, d.proficiency), upTo(d, d.experience)
		o.Limitations = upTo(d, func() personnel.Limitation { return pick(d, personnel.HearingAid, personnel.OtherLimitation) })
		o.Screenings, o.Papers, o.Approvals = upTo(d, d.screening), upTo(d, d.paper), upTo(d, d.approval)
	}
	return o
}

func (d dice) requirement() personnel.Requirement {
	return personnel.Requirement{
		Language: pick(d, french, french, french, language.Und, language.English), Armed: d.answer(),
		Role: pick(d, "", arrangement.Patrol, arrangement.Command), Level: anyOf(d, personnel.Levels()), Skills: d.skills(),
		Band: anyOf(d, personnel.RankBands()), Rank: d.rank(), Medical: anyOf(d, personnel.MedicalProfiles()),
	}
}

func (d dice) candidate() personnel.Candidate {
	return personnel.Candidate{Officer: d.officer(), Requirement: d.requirement()}
}

func (d dice) post() personnel.Post {
	return personnel.Post{
		ID: pick(d, "", "p-1"), Title: d.text(), Positions: d.IntN(3), Priority: d.IntN(3), Requirement: d.requirement(),
	}
}

func (d dice) strength() personnel.Strength {
	return personnel.Strength{
		On:         pick(d, calendar.PartialDate{}, calendar.InYear(2010), calendar.InMonth(2012, time.November), calendar.Exactly(may1), calendar.Within(may1, may1.AddDays(d.IntN(600)))),
		Authorized: d.measure(0, 900, policy.Persons), Actual: d.measure(0, 900, policy.Persons), Women: d.measure(0, 100, policy.Percent), Basis: d.basis(),
	}
}

func (d dice) agreement() personnel.Agreement {
	return personnel.Agreement{Period: d.period(), Officers: d.measure(0, 50, policy.Persons), Authorized: d.answer(), Basis: d.basis()}
}

func (d dice) replacement() personnel.Replacement {
	return personnel.Replacement{Period: d.period(), Officers: d.measure(0, 12, policy.Persons), Waived: d.text(), Basis: d.basis()}
}

// minimum is a minimum strength over time, now and then one that ends.
func (d dice) minimum() policy.Timeline[policy.Measure] {
	entry := func(from calendar.Date) policy.Entry[policy.Measure] {
		e := policy.Entry[policy.Measure]{From: from, Ended: d.one(4), Basis: d.basis()}
		if !e.Ended {
			e.Value = policy.Whole(d.IntN(600), policy.Persons)
		}
		return e
	}
	first, second := entry(july1.AddDays(d.IntN(200)-150)), entry(july1.AddDays(60+d.IntN(60)))
	return pick(d, nil, nil, policy.Timeline[policy.Measure]{}, policy.Timeline[policy.Measure]{first, second})
}

func (d dice) service() personnel.Service {
	return personnel.Service{
		ID: pick(d, "", "elsewhere"), Name: d.text(), Short: d.text(),
		Kind:       pick(d, "", personnel.Municipal, personnel.RoyalCanadianMountedPolice),
		Province:   pick(d, "", personnel.Quebec, personnel.Yukon),
		Minimum:    d.minimum(),
		Strengths:  pick(d, nil, []personnel.Strength{}, []personnel.Strength{d.strength(), d.strength()}),
		Agreements: pick(d, nil, []personnel.Agreement{}, []personnel.Agreement{d.agreement(), d.agreement()}),
		Basis:      d.basis(),
	}
}

func (d dice) levels() calendar.Levels {
	var levels calendar.Levels
	for range d.IntN(6) {
		from := july1.AddDays(d.IntN(120) - 30)
		levels = levels.Plus(calendar.Constant(d.IntN(8)).Within(calendar.Days(from, 1+d.IntN(60))))
	}
	return levels
}

func (d dice) home() personnel.HomeCapacity {
	return personnel.HomeCapacity{
		Service: d.service(), Strength: d.strength(), Away: d.levels(),
		Replacements: pick(d, nil, []personnel.Replacement{}, []personnel.Replacement{d.replacement(), d.replacement()}),
	}
}

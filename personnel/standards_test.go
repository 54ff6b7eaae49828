package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
	"github.com/canpolice/ipp/personnel"
)

var (
	in2025    = occasion{calendar.On(2025, time.May, 1), calendar.Months(calendar.On(2025, time.July, 1), 12)}
	before    = calendar.On(2006, time.March, 31) // the day before the Arrangement
	screened  = calendar.On(2005, time.October, 3)
	attempted = personnel.DrivingTest{Vision: policy.Yes, Handling: minutes(4), Stops: times(1), Clear: policy.Yes}
)

// ready is a candidate whom every rule of every standard lets go in any year, for an armed post that asks for everything.
func ready() personnel.Candidate {
	c := fit()
	o := &c.Officer
	o.Cleared = in2025.nomination
	o.Rank, _ = ladderOf("spvm").Rank("sergeant")
	o.Born, o.Sworn = calendar.On(1980, time.March, 14), calendar.On(1998, time.April, 1)
	o.Licence, o.Driving, o.Manual = calendar.On(1997, time.May, 5), calendar.On(1997, time.May, 5), calendar.On(1999, time.May, 5)
	o.DrivingTests = []personnel.DrivingTest{attempted}
	o.Proficiencies = []personnel.Proficiency{{
		Language: french, Reading: personnel.CommonEuropeanC1, Writing: personnel.CommonEuropeanC1, Oral: personnel.CommonEuropeanC1,
	}}
	o.Experience = nil
	for skill := range personnel.Skills() {
		o.Experience = append(o.Experience, personnel.Experience{Skill: skill, Period: calendar.Since(calendar.On(2000, time.June, 1))})
	}
	o.Limitations = []personnel.Limitation{}
	o.Screenings, o.Papers, o.Approvals = nil, nil, nil
	for kind := range personnel.ScreeningKinds() {
		o.Screenings = append(o.Screenings, personnel.Screening{Kind: kind, On: screened, Passed: policy.Yes})
	}
	for kind := range personnel.PaperKinds() {
		o.Papers = append(o.Papers, personnel.Paper{Kind: kind, Period: calendar.Always()})
	}
	for kind := range personnel.ApprovalKinds() {
		o.Approvals = append(o.Approvals, personnel.Approval{Kind: kind, Given: policy.Yes, Period: calendar.Always()})
	}
	c.Requirement.Level, c.Requirement.Skills = personnel.CommonEuropeanB2, personnel.SkillsOf(personnel.Training, personnel.Forensics)
	c.Requirement.Band, c.Requirement.Medical = personnel.NonCommissionedBand, personnel.FarFromHospitals
	c.Requirement.Rank, _ = ladderOf("spvm").Rank("sergeant")
	return c
}

func ladderOf(service string) personnel.Ladder {
	found, _ := personnel.ServiceByID(service)
	l, _ := personnel.LadderOf(found)
	return l
}

// standing is the case of a candidate who is ready in every way but for what change does.
func standing(name string, when occasion, change func(*personnel.Candidate), want expected) candidateCase {
	c := ready()
	change(&c)
	return one(name, c, when, want)
}

func asReady(*personnel.Candidate)   {}
func nothing(c *personnel.Candidate) { *c = personnel.Candidate{} }

// screening sets what came of one screening; removes it where there is to be none.
func screening(kind personnel.ScreeningKind, with func(*personnel.Screening)) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		for i := range c.Officer.Screenings {
			if c.Officer.Screenings[i].Kind == kind {
				with(&c.Officer.Screenings[i])
			}
		}
	}
}

func without(kind personnel.ScreeningKind) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		c.Officer.Screenings = slices.DeleteFunc(c.Officer.Screenings, func(s personnel.Screening) bool { return s.Kind == kind })
	}
}

func failing(s *personnel.Screening) { s.Passed = policy.No }
func untold(s *personnel.Screening)  { s.Passed = "" }

// paper sets the days on which one paper is valid.
func paper(kind personnel.PaperKind, period calendar.Period) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		for i := range c.Officer.Papers {
			if c.Officer.Papers[i].Kind == kind {
				c.Officer.Papers[i].Period = period
			}
		}
	}
}

func withoutPaper(kind personnel.PaperKind) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		c.Officer.Papers = slices.DeleteFunc(c.Officer.Papers, func(p personnel.Paper) bool { return p.Kind == kind })
	}
}

// approval sets one approval.
func approval(kind personnel.ApprovalKind, given policy.Answer, period calendar.Period) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		for i := range c.Officer.Approvals {
			if c.Officer.Approvals[i].Kind == kind {
				c.Officer.Approvals[i].Given, c.Officer.Approvals[i].Period = given, period
			}
		}
	}
}

// both makes both changes.
func both(changes ...func(*personnel.Candidate)) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) {
		for _, change := range changes {
			change(c)
		}
	}
}

// screeningCases are those of a rule that asks for a screening to have been passed, asked on a day: from the day of its
// result on.
func screeningCases(rule string, when occasion, kind personnel.ScreeningKind, asked calendar.Date, effect func(...string) expected) []candidateCase {
	on := func(day calendar.Date) func(*personnel.Candidate) {
		return screening(kind, func(s *personnel.Screening) { s.On = day })
	}
	what := string(kind) + " by " + rule[len("personnel/"):]
	return []candidateCase{
		standing(what+" on the day", when, on(asked), goes()),
		standing(what+" the day after", when, on(asked.AddDays(1)), effect(rule)),
		standing(what+" the day before", when, on(asked.AddDays(-1)), goes()),
		standing(what+" failed", when, screening(kind, failing), effect(rule)),
		standing(what+" not stated", when, without(kind), effect(rule).unknown()),
		standing(what+" on a day not stated", when, on(calendar.Date{}), goes()),
		standing(what+" of unknown result", when, screening(kind, untold), effect(rule).unknown()),
	}
}

// paperCases are those of a rule that asks for a paper to be valid on a day.
func paperCases(rule string, when occasion, kind personnel.PaperKind, asked calendar.Date) []candidateCase {
	what := string(kind) + " by " + rule[len("personnel/"):]
	return []candidateCase{
		standing(what+" valid from the day", when, paper(kind, calendar.Since(asked)), goes()),
		standing(what+" valid from the day after", when, paper(kind, calendar.Since(asked.AddDays(1))), stopped(rule)),
		standing(what+" valid on that day only", when, paper(kind, calendar.Single(asked)), goes()),
		standing(what+" valid until the day before", when, paper(kind, calendar.Days(asked.AddDays(-9), 9)), stopped(rule)),
		standing(what+" valid since the day before", when, paper(kind, calendar.Days(asked.AddDays(-1), 9)), goes()),
		standing(what+" not stated", when, withoutPaper(kind), unclear(rule)),
		standing(what+" valid on days not stated", when, paper(kind, calendar.Period{}), unclear(rule)),
	}
}

// approvalCases are those of a rule that asks for an approval on a day.
func approvalCases(rule string, when occasion, kind personnel.ApprovalKind, asked calendar.Date) []candidateCase {
	what := string(kind) + " by " + rule[len("personnel/"):]
	return []candidateCase{
		standing(what+" from the day", when, approval(kind, policy.Yes, calendar.Since(asked)), goes()),
		standing(what+" from the day after", when, approval(kind, policy.Yes, calendar.Since(asked.AddDays(1))), stopped(rule)),
		standing(what+" for that day only", when, approval(kind, policy.Yes, calendar.Single(asked)), goes()),
		standing(what+" until the day before", when, approval(kind, policy.Yes, calendar.Days(asked.AddDays(-9), 9)), stopped(rule)),
		standing(what+" since the day before", when, approval(kind, policy.Yes, calendar.Since(asked.AddDays(-1))), goes()),
		standing(what+" refused", when, approval(kind, policy.No, calendar.Always()), stopped(rule)),
		standing(what+" on days not stated", when, approval(kind, policy.Yes, calendar.Period{}), unclear(rule)),
	}
}

// whenNothingIsStated is a blank case around each day on which the rules in force change.
func whenNothingIsStated(words string, day calendar.Date, want expected) candidateCase {
	return standing("nothing stated, "+words, occasion{day, calendar.Months(day.AddMonths(2), 9)}, nothing, want)
}

// unknown is the same with the verdict unknown where it is not met.
func (e expected) unknown() expected {
	if e.verdict == policy.Unmet {
		e.verdict = policy.Unknown
	}
	return e
}

// advised is the expectation of rules that only advise.
func advised(ids ...string) expected { return goes().but(ids...) }

// held holds the policy to the cases.
func held(t *testing.T, p policy.Policy[personnel.Candidate], cases []candidateCase) {
	t.Helper()
	policytest.Run(t, p, cases)
	byTheShortWay(t, p, cases)
}

func TestReadyIsReadyForEveryStandard(t *testing.T) {
	for _, p := range []policy.Policy[personnel.Candidate]{
		personnel.UnitedNations(), personnel.UnitedNationsAssessment(), personnel.UnitedNationsNomination(), personnel.National(),
		personnel.ServiceCriteria(), personnel.OSCE(), personnel.EuropeanUnion(), personnel.PostRequirements(),
	} {
		decision := p.On(in2025.nomination).Decide(ready(), in2025.tour)
		assert.Equal(t, policy.Met, decision.Verdict(), "%s: %s", p.ID(), decision.Explain(english))
		for f := range decision.Findings() {
			assert.Equal(t, policy.Met, f.Verdict(), f.Rule)
		}
	}
}

// A candidate is held to all standards that concern them by one policy of all their rules, and the verdict costs nothing.
func TestStandardsMakeOnePolicy(t *testing.T) {
	rules := slices.Concat(slices.Collect(personnel.National().Rules()), slices.Collect(personnel.ServiceCriteria().Rules()),
		slices.Collect(personnel.PostRequirements().Rules()), slices.Collect(personnel.UnitedNations().Rules()),
		slices.Collect(personnel.UnitedNationsAssessment().Rules()), slices.Collect(personnel.UnitedNationsNomination().Rules()),
		slices.Collect(personnel.EuropeanUnion().Rules()), slices.Collect(personnel.OSCE().Rules()))
	all, err := policy.New("test/all", bilingual.Same("All"), rules...)
	require.NoError(t, err)
	edition, c := all.On(in2025.nomination), ready()
	assert.Equal(t, policy.Met, edition.Verdict(c, in2025.tour))
	assert.Equal(t, policy.Unknown, edition.Verdict(personnel.Candidate{}, in2025.tour))
	assert.Zero(t, testing.AllocsPerRun(100, func() { edition.Verdict(c, in2025.tour) }))
}

// standing is a candidate who is ready but for what the dice take away, near the numbers on which the rules turn.
func (d dice) standing() personnel.Candidate {
	c := ready()
	o, departure := &c.Officer, in2025.tour.From()
	o.Status = pick(d, "", personnel.Active, personnel.Active, personnel.Retired, personnel.CivilianExpert, personnel.Contracted)
	o.Service = pick(d, "", "spvm", "spvm", "calgary", "sq")
	o.Sworn, o.Manual = d.near(departure.AddYears(-10)), d.near(departure.AddYears(-pick(d, 0, 2)))
	o.Cleared = d.near(in2025.nomination.AddMonths(-24))
	o.DrivingTests = pick(d, nil, []personnel.DrivingTest{}, []personnel.DrivingTest{d.drivingTest()}, []personnel.DrivingTest{d.drivingTest(), d.drivingTest()},
		[]personnel.DrivingTest{d.drivingTest(), d.drivingTest(), d.drivingTest()})
	o.Licence, o.Rank, o.Proficiencies = d.near(departure), d.rank(), pick(d, nil, o.Proficiencies, []personnel.Proficiency{d.proficiency()})
	o.Experience = slices.DeleteFunc(o.Experience, func(personnel.Experience) bool { return d.one(4) })
	for i := range o.Experience {
		o.Experience[i].Period = calendar.Since(d.near(departure.AddMonths(-12)))
	}
	for i := range o.Screenings {
		o.Screenings[i].Passed, o.Screenings[i].On = d.answer(), d.near(departure)
	}
	for i := range o.Papers {
		o.Papers[i].Period = pick(d, calendar.Between(departure.AddYears(-3), d.near(departure.AddMonths(18))), calendar.Since(d.near(pick(d, departure, in2025.nomination))))
	}
	for i := range o.Approvals {
		o.Approvals[i].Given, o.Approvals[i].Period = d.answer(), calendar.Between(departure.AddYears(-1), d.near(departure.AddMonths(12)))
	}
	o.Limitations = pick(d, nil, []personnel.Limitation{}, []personnel.Limitation{personnel.HearingAid})
	c.Requirement.Armed, c.Requirement.Band = d.answer(), pick(d, "", personnel.ConstableBand, personnel.CommissionedBand)
	c.Requirement.Level = pick(d, "", personnel.NoLevel, personnel.CommonEuropeanC1, personnel.CommonEuropeanC2)
	c.Requirement.Rank = d.rank()
	c.Requirement.Skills = pick(d, personnel.SkillSet{}, personnel.SkillsOf(), personnel.SkillsOf(personnel.Training))
	if d.one(9) {
		o.Experience, o.Screenings, o.Papers, o.Approvals = nil, nil, nil, nil
	}
	return c
}

func TestNumbersOfEveryStandardCountAsTheirRulesSay(t *testing.T) {
	d := newDice(t, 61)
	raise := func() int { return 1 + d.IntN(10) }
	for _, p := range []policy.Policy[personnel.Candidate]{
		personnel.UnitedNationsAssessment(), personnel.UnitedNationsNomination(), personnel.National(), personnel.ServiceCriteria(),
		personnel.OSCE(), personnel.EuropeanUnion(), personnel.PostRequirements(),
	} {
		t.Run(p.ID(), func(t *testing.T) { keepsItsSense(t, p, d.standing, raise) })
	}
}

// Each rule stops or advises against somebody, and any two can be met together.
func TestEveryStandardOnAPopulation(t *testing.T) {
	const many = 3000
	for _, p := range []policy.Policy[personnel.Candidate]{
		personnel.UnitedNationsAssessment(), personnel.UnitedNationsNomination(), personnel.National(), personnel.ServiceCriteria(),
		personnel.OSCE(), personnel.EuropeanUnion(), personnel.PostRequirements(),
	} {
		t.Run(p.ID(), func(t *testing.T) {
			d := newDice(t, 62)
			found := policytest.OnPopulation(p.On(in2025.nomination), func(yield func(personnel.Candidate) bool) {
				for range many {
					if !yield(d.standing()) {
						return
					}
				}
			}, in2025.tour)
			require.Equal(t, many, found.Subjects)
			assert.Empty(t, found.NeverFail)
			assert.Empty(t, found.NeverTogether)
			for _, r := range found.Rules {
				assert.Equal(t, many, r.Met+r.Unmet+r.Unknown, r.Rule)
				assert.NotZero(t, r.Met, r.Rule)
				assert.NotZero(t, r.Unknown, r.Rule)
			}
		})
	}
}

// Every verdict on record was read by a person once.
func TestBoundariesOfEveryStandardAreThoseOnRecord(t *testing.T) {
	edge := ready()
	departure, day := in2025.tour.From(), in2025.nomination
	for _, change := range []func(*personnel.Candidate){
		driven(personnel.DrivingTest{Vision: policy.Yes, Handling: minutes(5), Stops: times(3), Clear: policy.Yes}),
		screening(personnel.InterviewStage, func(s *personnel.Screening) { s.On = screened.AddDays(-1) }),
		screening(personnel.MissionAssessment, func(s *personnel.Screening) { s.Passed, s.On = policy.No, departure.AddMonths(2) }),
		screening(personnel.PsychologicalTest, failing),
		screening(personnel.PanelDecision, func(s *personnel.Screening) { s.On = departure }),
		without(personnel.FamilyReadiness),
		paper(personnel.Passport, calendar.Between(day.AddYears(-5), day.AddMonths(18))),
		withoutPaper(personnel.VaccinationCertificate),
		approval(personnel.ServiceRelease, policy.Yes, calendar.Months(departure, 12)),
		approval(personnel.OwnConsent, policy.Yes, calendar.Since(departure.AddDays(1))),
		limited(personnel.HearingAid),
		speaking(personnel.FederalC),
		unlearned(personnel.Forensics),
		func(c *personnel.Candidate) {
			c.Officer.Sworn, c.Officer.Manual = day.AddYears(-10), day.AddDays(1).AddYears(-2)
			c.Requirement.Rank, _ = ladderOf("rcmp").Rank("superintendent")
		},
	} {
		change(&edge)
	}
	for name, p := range map[string]policy.Policy[personnel.Candidate]{
		"united-nations-assessment": personnel.UnitedNationsAssessment(), "united-nations-nomination": personnel.UnitedNationsNomination(),
		"national": personnel.National(), "services": personnel.ServiceCriteria(), "osce": personnel.OSCE(),
		"european-union": personnel.EuropeanUnion(), "post": personnel.PostRequirements(),
	} {
		boundariesOnRecord(t, name, p, policytest.Case[personnel.Candidate]{
			Name: "at the edge of many rules", Subject: edge, Nomination: day, Tour: in2025.tour,
		})
	}
}

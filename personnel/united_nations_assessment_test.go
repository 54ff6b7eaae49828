package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

const assessment = "personnel/united-nations-assessment/"

// driven sets the attempts at the driving test.
func driven(attempts ...personnel.DrivingTest) func(*personnel.Candidate) {
	return func(c *personnel.Candidate) { c.Officer.DrivingTests = attempts }
}

// drivingNumber are the cases of a number of the last attempt that must not be exceeded.
func drivingNumber(rule, what string, limit policy.Measure, set func(*personnel.DrivingTest, policy.Measure)) []candidateCase {
	with := func(m policy.Measure) personnel.DrivingTest {
		a := attempted
		set(&a, m)
		return a
	}
	return []candidateCase{
		standing(what+", one less", in2012, driven(with(limit.Plus(-1))), goes()),
		standing(what+", as many", in2012, driven(with(limit)), goes()),
		standing(what+", one more", in2012, driven(with(limit.Plus(1))), stopped(rule)),
		standing(what+", not stated", in2012, driven(with(policy.Measure{})), unclear(rule)),
		standing(what+", in points", in2012, driven(with(policy.Whole(1, policy.Points))), unclear(rule)),
		standing(what+", too many at first", in2012, driven(with(limit.Plus(1)), with(limit)), goes()),
		standing(what+", too many in the second attempt", in2012, driven(with(limit), with(limit.Plus(1))), stopped(rule)),
	}
}

func drivingTestCases() []candidateCase {
	const (
		vision   = assessment + "driving-vision"
		clear    = assessment + "driving-markers"
		attempts = assessment + "driving-attempts"
	)
	all := []string{vision, assessment + "driving-handling", assessment + "driving-stops", clear}
	seeing := func(a policy.Answer) personnel.DrivingTest {
		test := attempted
		test.Vision = a
		return test
	}
	touching := func(a policy.Answer) personnel.DrivingTest {
		test := attempted
		test.Clear = a
		return test
	}
	return slices.Concat(
		drivingNumber(assessment+"driving-handling", "reversing", minutes(5), func(t *personnel.DrivingTest, m policy.Measure) { t.Handling = m }),
		drivingNumber(assessment+"driving-stops", "the engine stopped", times(2), func(t *personnel.DrivingTest, m policy.Measure) { t.Stops = m }),
		[]candidateCase{
			standing("attempts at the driving test not stated", in2012, driven(), unclear(append(slices.Clone(all), attempts)...)),
			standing("no attempt at the driving test", in2012, func(c *personnel.Candidate) { c.Officer.DrivingTests = []personnel.DrivingTest{} }, stopped(all...)),
			standing("the plate not read", in2012, driven(seeing(policy.No)), stopped(vision)),
			standing("whether the plate was read not stated", in2012, driven(seeing("")), unclear(vision)),
			standing("the plate not read at first", in2012, driven(seeing(policy.No), seeing(policy.Yes)), stopped(vision)),
			standing("the plate not read in the second attempt, and not stated before", in2012, driven(seeing(""), seeing(policy.No)), stopped(vision)),
			standing("the plate read in the second attempt, and not stated before", in2012, driven(seeing(""), seeing(policy.Yes)), unclear(vision)),
			standing("a marker touched", in2012, driven(touching(policy.No)), stopped(clear)),
			standing("a marker touched at first", in2012, driven(touching(policy.No), touching(policy.Yes)), goes()),
			standing("whether a marker was touched not stated", in2012, driven(touching("")), unclear(clear)),
			standing("two attempts", in2012, driven(attempted, attempted), goes()),
			standing("three attempts", in2012, driven(attempted, attempted, attempted), stopped(attempts)),
		},
	)
}

// stages are the stages in their order, each with the rule that asks to pass it and the one on its order.
var stages = []struct {
	kind           personnel.ScreeningKind
	passing, order string
}{
	{personnel.LanguageStage, assessment + "language", ""},
	{personnel.InterviewStage, assessment + "interview", assessment + "interview-order"},
	{personnel.DrivingStage, assessment + "driving", assessment + "driving-order"},
	{personnel.FirearmsStage, assessment + "firearms", assessment + "firearms-order"},
}

// stageCases are those of each stage, passed in time or not, and of its order after the one before.
func stageCases() []candidateCase {
	var cases []candidateCase
	departure := in2012.tour.From()
	for i, stage := range stages {
		since := func(day calendar.Date) func(*personnel.Candidate) { // this stage and those after it
			return func(c *personnel.Candidate) {
				for _, later := range stages[i:] {
					screening(later.kind, func(s *personnel.Screening) { s.On = day })(c)
				}
			}
		}
		alone := func(day calendar.Date) func(*personnel.Candidate) {
			return screening(stage.kind, func(s *personnel.Screening) { s.On = day })
		}
		next, own, late := []string{}, []string{}, []string{}
		for _, later := range stages[i:] {
			late = append(late, later.passing)
		}
		if i > 0 {
			own = append(own, stage.order)
		}
		if i < len(stages)-1 {
			next = append(next, stages[i+1].order)
		}
		what := string(stage.kind)
		cases = append(cases,
			standing(what+" on departure", in2012, since(departure), goes()),
			standing(what+" the day after departure", in2012, since(departure.AddDays(1)), stopped(late...)),
			standing(what+" the day before departure", in2012, since(departure.AddDays(-1)), goes()),
			standing(what+" failed", in2012, screening(stage.kind, failing), stopped(append(next, stage.passing)...)),
			standing(what+" not stated", in2012, without(stage.kind), unclear(append(append(slices.Clone(next), stage.passing), own...)...)),
			standing(what+" of unknown result", in2012, screening(stage.kind, untold), unclear(append(next, stage.passing)...)),
			standing(what+" on a day not stated", in2012, alone(calendar.Date{}), unclear(append(next, own...)...)),
			standing(what+" and those after it a day later", in2012, since(screened.AddDays(1)), goes()),
		)
		if i > 0 {
			cases = append(cases, standing(what+" a day too early", in2012, alone(screened.AddDays(-1)), stopped(stage.order)))
		}
	}
	return cases
}

func assessmentCases() []candidateCase {
	const road, safety, mission = assessment + "driving-road", assessment + "firearms-safety", assessment + "in-mission"
	all := []string{
		assessment + "language", assessment + "interview", assessment + "interview-order", assessment + "driving", assessment + "driving-order",
		assessment + "driving-vision", assessment + "driving-handling", assessment + "driving-stops", assessment + "driving-markers",
		assessment + "driving-attempts", road, assessment + "firearms", assessment + "firearms-order", safety, mission,
	}
	departure, last := in2012.tour.From(), in2012.tour.Last()
	inMission := func(answer policy.Answer, day calendar.Date) func(*personnel.Candidate) {
		return screening(personnel.MissionAssessment, func(s *personnel.Screening) { s.Passed, s.On = answer, day })
	}
	unarmed := func(c *personnel.Candidate) { c.Requirement.Armed = policy.No }
	return slices.Concat(
		drivingTestCases(),
		stageCases(),
		screeningCases(road, in2012, personnel.RoadDriving, departure, stopped),
		screeningCases(safety, in2012, personnel.SafeHandling, departure, stopped),
		[]candidateCase{
			whenNothingIsStated("the day before the procedure of 2012", calendar.On(2012, time.January, 31), expected{}),
			whenNothingIsStated("on the day of the procedure of 2012", calendar.On(2012, time.February, 1), unclear(all...)),
			whenNothingIsStated("on the day of the procedure of 2019", calendar.On(2019, time.September, 9), unclear(all...)),
			whenNothingIsStated("in 2022", calendar.On(2022, time.January, 1), unclear(all...)),
			standing("ready in 2012", in2012, asReady, goes()),
			standing("ready in 2025", in2025, asReady, goes()),
			standing("an unarmed post without firearms", in2012, both(unarmed, without(personnel.FirearmsStage), without(personnel.SafeHandling)), goes()),
			standing("whether the post is armed not stated", in2012, func(c *personnel.Candidate) { c.Requirement.Armed = "" }, unclear(all[11:14]...)),
			standing("failed in the mission on the last day", in2012, inMission(policy.No, last), stopped(mission)),
			standing("failed in the mission the day after", in2012, inMission(policy.No, last.AddDays(1)), goes()),
			standing("failed in the mission two days after", in2012, inMission(policy.No, last.AddDays(2)), goes()),
			standing("failed in the mission on a day not stated", in2012, inMission(policy.No, calendar.Date{}), unclear(mission)),
			standing("assessed in the mission, of unknown result", in2012, inMission("", last), unclear(mission)),
			standing("not assessed in the mission", in2012, without(personnel.MissionAssessment), goes()),
		},
	)
}

func TestUnitedNationsAssessment(t *testing.T) {
	held(t, personnel.UnitedNationsAssessment(), assessmentCases())
}

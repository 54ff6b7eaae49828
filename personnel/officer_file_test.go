package personnel_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func TestCheckOfTheWholeFile(t *testing.T) {
	birth := everyFact().Born
	for name, c := range map[string]struct {
		change func(*personnel.Officer)
		want   []string
	}{
		"as it is":               {func(*personnel.Officer) {}, nil},
		"codes that are none":    {func(o *personnel.Officer) { o.Rank, o.Gender, o.Citizen = personnel.Rank{Band: "x"}, "x", "x" }, []string{"rank.band", "gender", "citizen"}},
		"manual on day of birth": {func(o *personnel.Officer) { o.Manual = birth }, []string{"manual"}},
		"manual the day after":   {func(o *personnel.Officer) { o.Manual = birth.AddDays(1) }, nil},
		"driving tests that cannot be": {func(o *personnel.Officer) {
			o.DrivingTests = append(o.DrivingTests, personnel.DrivingTest{
				Vision: "x", Handling: minutes(-1), Stops: measured(t, "1.5", policy.Times), Clear: "x",
			})
		}, []string{"driving_tests[1].vision", "driving_tests[1].handling", "driving_tests[1].stops", "driving_tests[1].clear"}},
		"driving tests in other units": {func(o *personnel.Officer) {
			o.DrivingTests[0].Handling, o.DrivingTests[0].Stops = times(5), hits(2)
		}, []string{"driving_tests[0].handling", "driving_tests[0].stops"}},
		"driving test of nothing, stops below 0": {func(o *personnel.Officer) {
			o.DrivingTests = []personnel.DrivingTest{{}, {Stops: times(0)}, {Stops: times(-1)}}
		}, []string{"driving_tests[2].stops"}},
		"blank records": {func(o *personnel.Officer) {
			o.Proficiencies, o.Experience = []personnel.Proficiency{{}}, []personnel.Experience{{}}
			o.Screenings, o.Papers, o.Approvals = []personnel.Screening{{}}, []personnel.Paper{{}}, []personnel.Approval{{}}
			o.Limitations = []personnel.Limitation{""}
		}, []string{
			"proficiencies[0].language", "experience[0].skill", "limitations[0]", "screenings[0].kind", "papers[0].kind",
			"approvals[0].kind",
		}},
		"records of no known kind": {func(o *personnel.Officer) {
			o.Experience = []personnel.Experience{{Skill: "x"}}
			o.Screenings = []personnel.Screening{{Kind: "x", Passed: "x"}}
			o.Papers, o.Approvals = []personnel.Paper{{Kind: "x"}}, []personnel.Approval{{Kind: "x", Given: "x"}}
			o.Limitations = []personnel.Limitation{"x"}
		}, []string{
			"experience[0].skill", "limitations[0]", "screenings[0].kind", "screenings[0].passed", "papers[0].kind",
			"approvals[0].kind", "approvals[0].given",
		}},
		"twice the same language and scale": {func(o *personnel.Officer) {
			o.Proficiencies = append(o.Proficiencies, personnel.Proficiency{Language: english, Reading: personnel.CommonEuropeanB1}, o.Proficiencies[0])
		}, []string{"proficiencies[2]"}},
		"twice without a language": {func(o *personnel.Officer) {
			o.Proficiencies = []personnel.Proficiency{{Reading: personnel.FederalA}, {Reading: personnel.FederalA}}
		}, []string{"proficiencies[0].language", "proficiencies[1].language"}},
		"twice the same screening": {func(o *personnel.Officer) { o.Screenings = append(o.Screenings, o.Screenings[0]) }, []string{"screenings[1]"}},
		"twice no screening":       {func(o *personnel.Officer) { o.Screenings = make([]personnel.Screening, 2) }, []string{"screenings[0].kind", "screenings[1].kind"}},
		"twice the same limitation": {func(o *personnel.Officer) {
			o.Limitations = []personnel.Limitation{personnel.HearingAid, personnel.OtherLimitation, personnel.HearingAid}
		}, []string{"limitations[2]"}},
		"a skill, a paper and an approval again": {func(o *personnel.Officer) {
			o.Experience, o.Papers, o.Approvals = append(o.Experience, o.Experience...), append(o.Papers, o.Papers...), append(o.Approvals, o.Approvals...)
		}, nil},
		"a civilian expert with police facts": {func(o *personnel.Officer) { o.Status = personnel.CivilianExpert }, []string{"rank", "sworn", "retired"}},
		"a civilian expert": {func(o *personnel.Officer) {
			o.Status, o.Service, o.Rank, o.Sworn, o.Retired = personnel.CivilianExpert, "", personnel.Rank{}, calendar.Date{}, calendar.Date{}
		}, nil},
		"a contracted agent without a service": {func(o *personnel.Officer) { o.Status, o.Service = personnel.Contracted, "" }, nil},
		"a retired officer without a service":  {func(o *personnel.Officer) { o.Service = "" }, []string{"service"}},
		"an agent of a service that is none":   {func(o *personnel.Officer) { o.Status, o.Service = personnel.Contracted, "s q" }, []string{"service"}},
	} {
		t.Run(name, func(t *testing.T) {
			o := everyFact()
			c.change(&o)
			assert.Equal(t, c.want, paths(o.Check()))
		})
	}
}

func TestFaultsOfTheFileInWords(t *testing.T) {
	o := everyFact()
	o.Limitations = []personnel.Limitation{personnel.HearingAid, personnel.HearingAid}
	err := o.Check()
	require.ErrorIs(t, err, fault.Duplicate)
	assert.Equal(t, "limitations[1]: given more than once; given: “hearing-aid”; accepted: each one once", err.Error())
	o = everyFact()
	o.Status = personnel.CivilianExpert
	err = o.Check()
	require.ErrorIs(t, err, fault.Conflict)
	assert.Contains(t, err.Error(), "rank: at odds with another value; given: non-commissioned officers; accepted: nothing for a civilian expert")
}

func TestRequirementCheck(t *testing.T) {
	r := everyAsk()
	r.Level, r.Band, r.Medical, r.Rank.Step = "x", "x", "x", 9
	assert.Equal(t, []string{"level", "band", "rank.step", "medical"}, paths(r.Check()))
	r = everyAsk()
	r.Level = personnel.NoLevel
	assert.NoError(t, r.Check())
	same := everyAsk()
	same.Skills = personnel.SkillsOf(personnel.Forensics, personnel.Forensics)
	assert.True(t, everyAsk() == same, "requirements compare")
}

func TestWhatEachFileLacks(t *testing.T) {
	lacks := func(o personnel.Officer) (codes []string) {
		for fact := range o.Lacks() {
			codes = append(codes, fact.Code())
		}
		return codes
	}
	for status, want := range map[personnel.Status][]string{
		"":                       {"status"},
		"x":                      {"status"},
		personnel.Active:         {"birth", "sworn", "rank", "service-release"},
		personnel.Retired:        {"birth", "sworn", "rank", "retirement"},
		personnel.CivilianExpert: {"birth", "experience"},
		personnel.Contracted:     {"birth", "sworn", "retirement", "contract"},
	} {
		assert.Equal(t, want, lacks(personnel.Officer{Status: status}), status)
		full := everyFact()
		full.Status = status
		full.Papers = append(full.Papers, personnel.Paper{Kind: personnel.Contract, Period: tour2012})
		if status.Valid() {
			assert.Empty(t, lacks(full), status)
		} else {
			assert.Equal(t, want, lacks(full), status)
		}
	}
	assert.Equal(t, []string{"birth", "experience"}, lacks(personnel.Officer{Status: personnel.CivilianExpert, Experience: []personnel.Experience{}}))
	for range (personnel.Officer{Status: personnel.Active}).Lacks() {
		break
	}
	for range (personnel.Officer{}).Lacks() {
		break
	}
	assert.Len(t, slices.Collect(personnel.Statuses()), 4)
}

func TestMeasuresOfTimesInWords(t *testing.T) {
	assert.Equal(t, "1\u00a0fois", times(1).In(french))
	assert.Equal(t, "2\u00a0times", times(2).In(english))
	assert.Equal(t, "1\u00a0time", times(1).In(english))
}

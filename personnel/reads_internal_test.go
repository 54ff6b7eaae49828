package personnel

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	day1    = calendar.On(2010, time.March, 1)
	ofYear  = calendar.Months(day1, 12)
	none    policy.Measure
	anyDay  = calendar.Always()
	noDays  = calendar.Spans{}
	allDays = anyDay.Spans()
)

// reads sees what a rule reads: the days that are met, whether the others are known not to be, and the fact.
func reads(t *testing.T, name string, days policy.Days, met calendar.Spans, known bool, fact string) {
	t.Helper()
	assert.Equal(t, met.String(), days.Met().String(), name)
	assert.Equal(t, known, days.Known(), name)
	assert.Equal(t, fact, days.Fact().Code(), name)
}

func TestLevelReached(t *testing.T) {
	bilingualAt := func(reading, writing, oral Level) []Proficiency {
		return []Proficiency{{Language: language.French, Reading: reading, Writing: writing, Oral: oral}}
	}
	for name, c := range map[string]struct {
		asked  Level
		in     language.Tag
		has    []Proficiency
		met    calendar.Spans
		known  bool
		lacked string
	}{
		"no level stated by the post":       {"", language.French, bilingualAt(FederalC, FederalC, FederalC), noDays, false, "level-asked"},
		"no such level":                     {"x", language.French, nil, noDays, false, "level-asked"},
		"none asked for":                    {NoLevel, language.Und, nil, allDays, true, ""},
		"no language":                       {FederalB, language.Und, bilingualAt(FederalC, FederalC, FederalC), noDays, false, "language"},
		"nothing stated":                    {FederalB, language.French, nil, noDays, false, "proficiency"},
		"above":                             {FederalB, language.French, bilingualAt(FederalC, FederalE, FederalC), allDays, true, "proficiency"},
		"as high":                           {FederalB, language.French, bilingualAt(FederalB, FederalB, FederalB), allDays, true, "proficiency"},
		"one below":                         {FederalB, language.French, bilingualAt(FederalC, FederalA, FederalC), noDays, true, "proficiency"},
		"one not tested":                    {FederalB, language.French, bilingualAt(FederalC, "", FederalC), noDays, false, "proficiency"},
		"one not tested, a later one below": {FederalB, language.French, bilingualAt("", FederalC, FederalX), noDays, true, "proficiency"},
		"another scale":                     {FederalA, language.French, bilingualAt(CommonEuropeanC2, CommonEuropeanC2, CommonEuropeanC2), noDays, false, "proficiency"},
		"another language":                  {FederalA, language.English, bilingualAt(FederalC, FederalC, FederalC), noDays, false, "proficiency"},
		"whatever the region":               {FederalA, language.MustParse("fr-CA"), bilingualAt(FederalC, FederalC, FederalC), allDays, true, "proficiency"},
		"the first on the scale": {CommonEuropeanB1, language.French, append(bilingualAt(FederalA, FederalA, FederalA),
			Proficiency{Language: language.French, Reading: CommonEuropeanB1, Writing: CommonEuropeanB2, Oral: CommonEuropeanC1}), allDays, true, "proficiency"},
	} {
		candidate := Candidate{Officer: Officer{Proficiencies: c.has}, Requirement: Requirement{Language: c.in, Level: c.asked}}
		reads(t, name, levelReached(candidate, none), c.met, c.known, c.lacked)
	}
}

func TestPassed(t *testing.T) {
	later := Screening{Kind: PanelDecision, Passed: policy.Yes}
	for name, c := range map[string]struct {
		screenings []Screening
		met        calendar.Spans
		known      bool
	}{
		"not stated":             {nil, noDays, false},
		"none":                   {[]Screening{}, noDays, false},
		"another kind":           {[]Screening{later}, noDays, false},
		"result not known":       {[]Screening{later, {Kind: MedicalFitness, On: day1}}, noDays, false},
		"passed":                 {[]Screening{later, {Kind: MedicalFitness, Passed: policy.Yes}}, allDays, true},
		"passed on a day":        {[]Screening{{Kind: MedicalFitness, On: day1, Passed: policy.Yes}}, calendar.Since(day1).Spans(), true},
		"not passed":             {[]Screening{{Kind: MedicalFitness, On: day1, Passed: policy.No}}, noDays, true},
		"an answer that is none": {[]Screening{{Kind: MedicalFitness, Passed: "maybe"}}, noDays, false},
	} {
		reads(t, name, passed(MedicalFitness)(Candidate{Officer: Officer{Screenings: c.screenings}}, none), c.met, c.known, "medical-fitness")
	}
}

func TestHolds(t *testing.T) {
	ahead18 := policy.Whole(18, policy.Months)
	for name, c := range map[string]struct {
		papers []Paper
		limit  policy.Measure
		met    calendar.Spans
		known  bool
	}{
		"not stated":             {nil, none, noDays, false},
		"none":                   {[]Paper{}, none, noDays, false},
		"another paper":          {[]Paper{{Application, anyDay}}, none, noDays, false},
		"days not stated":        {[]Paper{{Kind: Passport}}, none, noDays, false},
		"on its days":            {[]Paper{{Application, anyDay}, {Passport, ofYear}}, none, ofYear.Spans(), true},
		"two, one after another": {[]Paper{{Passport, ofYear}, {Passport, calendar.Months(ofYear.Until(), 3)}}, none, calendar.Months(day1, 15).Spans(), true},
		"one without its days":   {[]Paper{{Passport, ofYear}, {Kind: Passport}}, none, ofYear.Spans(), false},
		"too short ahead":        {[]Paper{{Passport, ofYear}}, ahead18, noDays, true},
		"just too short ahead":   {[]Paper{{Passport, calendar.Between(day1, day1.AddMonths(18).AddDays(-1))}}, ahead18, noDays, true},
		"long enough on one day": {[]Paper{{Passport, calendar.Months(day1, 18)}}, ahead18, calendar.Single(day1).Spans(), true},
		"without end":            {[]Paper{{Passport, calendar.Since(day1)}}, ahead18, calendar.Since(day1).Spans(), true},
		"an end without a day ahead in another unit": {[]Paper{{Passport, ofYear}}, policy.Whole(5, policy.Years), ofYear.Spans(), true},
	} {
		reads(t, name, holds(Passport)(Candidate{Officer: Officer{Papers: c.papers}}, c.limit), c.met, c.known, "passport")
	}
}

func TestApproved(t *testing.T) {
	half := calendar.Months(day1, 6)
	rest := calendar.Between(half.Until(), ofYear.Until())
	for name, c := range map[string]struct {
		approvals []Approval
		met       calendar.Spans
		known     bool
	}{
		"not stated":                        {nil, noDays, false},
		"none":                              {[]Approval{}, noDays, false},
		"another kind":                      {[]Approval{{OwnConsent, policy.Yes, anyDay}}, noDays, false},
		"yes":                               {[]Approval{{OwnConsent, policy.No, anyDay}, {ServiceRelease, policy.Yes, ofYear}}, ofYear.Spans(), true},
		"no":                                {[]Approval{{ServiceRelease, policy.No, anyDay}}, noDays, true},
		"yes, days not stated":              {[]Approval{{ServiceRelease, policy.Yes, calendar.Period{}}}, noDays, false},
		"no, days not stated":               {[]Approval{{ServiceRelease, policy.Yes, ofYear}, {ServiceRelease, policy.No, calendar.Period{}}}, noDays, false},
		"answer not stated":                 {[]Approval{{ServiceRelease, policy.Yes, ofYear}, {ServiceRelease, "", half}}, rest.Spans(), false},
		"answer that is none":               {[]Approval{{ServiceRelease, "maybe", ofYear}}, noDays, false},
		"taken back for a part":             {[]Approval{{ServiceRelease, policy.No, half}, {ServiceRelease, policy.Yes, ofYear}}, rest.Spans(), true},
		"for two periods":                   {[]Approval{{ServiceRelease, policy.Yes, half}, {ServiceRelease, policy.Yes, rest}}, ofYear.Spans(), true},
		"yes beside a yes of no known days": {[]Approval{{ServiceRelease, policy.Yes, half}, {ServiceRelease, policy.Yes, calendar.Period{}}}, half.Spans(), false},
	} {
		reads(t, name, approved(ServiceRelease)(Candidate{Officer: Officer{Approvals: c.approvals}}, none), c.met, c.known, "service-release")
	}
}

func TestSkilled(t *testing.T) {
	year := policy.Whole(12, policy.Months)
	both := SkillsOf(Training, Forensics)
	for name, c := range map[string]struct {
		asked  SkillSet
		has    []Experience
		limit  policy.Measure
		met    calendar.Spans
		known  bool
		lacked string
	}{
		"not stated by the post": {SkillSet{}, []Experience{{Training, anyDay}}, none, noDays, false, "skills-asked"},
		"nothing asked for":      {SkillsOf(), nil, none, allDays, true, ""},
		"skills not stated":      {both, nil, none, noDays, false, "experience"},
		"no skill":               {both, []Experience{}, none, noDays, true, "experience"},
		"one of two":             {both, []Experience{{Training, anyDay}}, none, noDays, true, "experience"},
		"both, no time asked":    {both, []Experience{{Skill: Training}, {Skill: Analysis}, {Skill: Forensics}}, none, allDays, true, "experience"},
		"days not stated":        {SkillsOf(Training), []Experience{{Skill: Training}}, year, noDays, false, "experience"},
		"goes on":                {SkillsOf(Training), []Experience{{Training, calendar.Since(day1)}}, year, calendar.Since(day1.AddMonths(12)).Spans(), true, "experience"},
		"long enough to the day": {SkillsOf(Training), []Experience{{Training, ofYear}}, year, calendar.Since(ofYear.Until()).Spans(), true, "experience"},
		"a day too short":        {SkillsOf(Training), []Experience{{Training, calendar.Between(day1, ofYear.Last())}}, year, noDays, true, "experience"},
		"once too short, then on and on": {
			SkillsOf(Training),
			[]Experience{{Training, calendar.Since(ofYear.Until())}, {Training, calendar.Days(day1, 90)}},
			year,
			calendar.Since(ofYear.Until().AddMonths(12).AddDays(-90)).Spans(), true, "experience",
		},
		"long enough in two goes to the day": {
			SkillsOf(Training),
			[]Experience{{Training, calendar.Days(day1, 100)}, {Training, calendar.Between(ofYear.Until(), ofYear.Until().AddMonths(12).AddDays(-100))}},
			year,
			calendar.Since(ofYear.Until().AddMonths(12).AddDays(-100)).Spans(), true, "experience",
		},
		"a day too short in two goes": {
			SkillsOf(Training),
			[]Experience{{Training, calendar.Days(day1, 99)}, {Training, calendar.Between(ofYear.Until(), ofYear.Until().AddMonths(12).AddDays(-100))}},
			year,
			noDays, true, "experience",
		},
		"the same days twice": {
			SkillsOf(Training), []Experience{{Training, calendar.Days(day1, 200)}, {Training, calendar.Days(day1, 200)}}, year, noDays, true, "experience",
		},
		"two goes that touch are one": {
			SkillsOf(Training),
			[]Experience{{Training, calendar.Months(day1, 5)}, {Training, calendar.Between(day1.AddMonths(5), ofYear.Until())}},
			year,
			calendar.Since(ofYear.Until()).Spans(), true, "experience",
		},
		"a day of a long month too short, then in a short one": {
			SkillsOf(Training),
			[]Experience{{Training, calendar.Days(day1, 30)}, {Training, calendar.Since(calendar.On(2011, time.February, 1))}},
			policy.Whole(1, policy.Months), calendar.Since(calendar.On(2011, time.February, 1)).Spans(), true, "experience",
		},
		"two goes, one of no known days": {
			SkillsOf(Training), []Experience{{Training, calendar.Days(day1, 99)}, {Skill: Training}}, year, noDays, false, "experience",
		},
		"in other skills meanwhile": {
			SkillsOf(Training), []Experience{{Training, calendar.Days(day1, 200)}, {Forensics, calendar.Since(day1)}}, year, noDays, true, "experience",
		},
		"both for a year": {
			both,
			[]Experience{{Training, calendar.Since(day1)}, {Forensics, calendar.Since(day1.AddMonths(2))}},
			year,
			calendar.Since(day1.AddMonths(14)).Spans(), true, "experience",
		},
		"one known, one of no known days": {both, []Experience{{Training, calendar.Since(day1)}, {Skill: Forensics}}, year, noDays, false, "experience"},
	} {
		candidate := Candidate{Officer: Officer{Experience: c.has}, Requirement: Requirement{Skills: c.asked}}
		reads(t, name, skilled(candidate, c.limit), c.met, c.known, c.lacked)
	}
}

func TestMedicalLimitations(t *testing.T) {
	for name, c := range map[string]struct {
		has     []Limitation
		profile MedicalProfile
		met     calendar.Spans
		known   bool
		lacked  string
		without calendar.Spans
		told    bool
	}{
		"not stated":                 {nil, NearHospitals, noDays, false, "medical-limitations", noDays, false},
		"none, whatever the profile": {[]Limitation{}, "", allDays, true, "medical-limitations", allDays, true},
		"no profile":                 {[]Limitation{HearingAid}, "", noDays, false, "medical-profile", noDays, true},
		"no such profile":            {[]Limitation{HearingAid}, "space", noDays, false, "medical-profile", noDays, true},
		"near hospitals":             {[]Limitation{HearingAid, DiabetesMedication, BloodPressureMedication}, NearHospitals, allDays, true, "medical-limitations", noDays, true},
		"far from them":              {[]Limitation{HearingAid}, FarFromHospitals, noDays, true, "medical-limitations", noDays, true},
		"another one":                {[]Limitation{HearingAid, OtherLimitation}, NearHospitals, noDays, false, "medical-limitations", noDays, true},
		"another one and a bad one":  {[]Limitation{OtherLimitation, HearingAid}, FarFromHospitals, noDays, true, "medical-limitations", noDays, true},
	} {
		candidate := Candidate{Officer: Officer{Limitations: c.has}, Requirement: Requirement{Medical: c.profile}}
		reads(t, name, limitationsAccepted(candidate, none), c.met, c.known, c.lacked)
		reads(t, name, withoutLimitation(candidate, none), c.without, c.told, "medical-limitations")
	}
	for l := range Limitations() {
		assert.Equal(t, l != OtherLimitation, NearHospitals.Accepts(l) == policy.Yes, l)
		assert.Equal(t, l != OtherLimitation, FarFromHospitals.Accepts(l) == policy.No, l)
	}
}

func TestWhoIsNotConcerned(t *testing.T) {
	asks := func(c Candidate, _ policy.Measure) policy.Days { return policy.From(sworn, c.Officer.Sworn) }
	for status, applies := range map[Status]bool{"": true, "x": true, Active: true, Retired: true, Contracted: true, CivilianExpert: false} {
		days := whereConcerned(sworn, asks)(Candidate{Officer: Officer{Status: status}}, none)
		assert.Equal(t, applies, days.Applies(), status)
		if applies {
			reads(t, string(status), days, noDays, false, "sworn")
		}
	}
	assert.False(t, Active.concerns(computer), "a fact that is nobody's need")
}

func TestNeedsAreOfKnownStatuses(t *testing.T) {
	seen := map[string]bool{}
	for _, n := range needs {
		assert.False(t, seen[n.fact.Code()], n.fact)
		seen[n.fact.Code()] = true
		require.NotEmpty(t, n.of)
		for _, s := range n.of {
			assert.True(t, s.Valid(), n.fact)
		}
		assert.False(t, n.stated(Officer{}), "%s is not stated on a blank file", n.fact)
	}
}

// What a rule reads costs nothing.
func TestReadingFactsAllocatesNothing(t *testing.T) {
	c := Candidate{
		Officer: Officer{
			Status: Active, Sworn: day1, Limitations: []Limitation{HearingAid},
			Proficiencies: []Proficiency{{Language: language.French, Reading: FederalC, Writing: FederalC, Oral: FederalC}},
			Experience:    []Experience{{Training, calendar.Since(day1)}, {Forensics, calendar.Since(day1)}},
			Screenings:    []Screening{{MedicalFitness, day1, policy.Yes}},
			Papers:        []Paper{{Passport, ofYear}}, Approvals: []Approval{{ServiceRelease, policy.Yes, ofYear}},
		},
		Requirement: Requirement{Language: language.French, Level: FederalB, Skills: SkillsOf(Training, Forensics), Medical: NearHospitals},
	}
	for name, read := range map[string]func(Candidate, policy.Measure) policy.Days{
		"level": levelReached, "skills": skilled, "limitations": limitationsAccepted, "none": withoutLimitation,
		"screening": passed(MedicalFitness), "paper": holds(Passport), "approval": approved(ServiceRelease),
		"concerned": whereConcerned(release, approved(ServiceRelease)),
	} {
		assert.Zero(t, testing.AllocsPerRun(100, func() { read(c, policy.Whole(6, policy.Months)) }), name)
	}
}

package training_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

// haiti is the assignment of the summer of 2008: armed, under the United Nations, nine months from July 1.
var haiti = training.Assignment{
	Organization: arrangement.UnitedNations, Role: arrangement.Monitoring, Armed: policy.Yes,
	Tour: calendar.Months(calendar.MustParse("2008-07-01"), 9),
}

func day(text string) calendar.Date { return calendar.MustParse(text) }

// leaving is the assignment with another departure.
func leaving(a training.Assignment, text string) training.Assignment {
	a.Tour = calendar.Months(day(text), 9)
	return a
}

// done is a trainee who has completed all that the curriculum asks of the assignment, on the day.
func done(c training.Curriculum, a training.Assignment, on calendar.Date) training.Trainee {
	t := training.Trainee{Officer: "o-1", Assignment: a, Certificates: []training.Certificate{}}
	for _, item := range c.For(a) {
		completed := on
		if item.Given == training.OnArrival {
			completed = a.Departure().AddDays(10)
		}
		t = t.With(training.Certificate{Officer: "o-1", Course: item.Course, Completed: completed})
	}
	return t
}

func coursesOf(items []training.Item) []string {
	var courses []string
	for _, item := range items {
		course := item.Course
		if !item.Lacks.IsZero() {
			course += "?" + item.Lacks.Code()
		}
		courses = append(courses, course)
	}
	return courses
}

func TestCurriculumFollowsFromTheAssignment(t *testing.T) {
	with := func(change func(*training.Assignment)) training.Assignment {
		a := haiti
		change(&a)
		return a
	}
	for name, test := range map[string]struct {
		assignment training.Assignment
		want       []string
	}{
		"Haiti in 2008, armed": {haiti, []string{"pre-deployment", "weapons", "weapons", "un-generic-modules", "induction"}},
		"unarmed":              {with(func(a *training.Assignment) { a.Armed = policy.No }), []string{"pre-deployment", "un-generic-modules", "induction"}},
		"armed or not is not stated": {
			with(func(a *training.Assignment) { a.Armed = "" }),
			[]string{"pre-deployment", "weapons?armed", "weapons?armed", "un-generic-modules", "induction"},
		},
		"in command": {
			with(func(a *training.Assignment) { a.Role = arrangement.Command }),
			[]string{"pre-deployment", "weapons", "weapons", "un-generic-modules", "conduct-leaders", "induction"},
		},
		"the role is not stated": {
			with(func(a *training.Assignment) { a.Role = "" }),
			[]string{"pre-deployment", "weapons", "weapons", "un-generic-modules", "conduct-leaders?role", "induction"},
		},
		"of the European Union": {
			with(func(a *training.Assignment) { a.Organization = arrangement.EuropeanUnion }),
			[]string{"pre-deployment", "weapons", "weapons"},
		},
		"of the European Union, later": {
			leaving(with(func(a *training.Assignment) { a.Organization = arrangement.EuropeanUnion }), "2012-03-30"),
			[]string{"pre-deployment", "weapons", "weapons", "hostile-environment"},
		},
		"of the African Union": {
			with(func(a *training.Assignment) { a.Organization = arrangement.AfricanUnion }),
			[]string{"pre-deployment", "weapons", "weapons", "induction"},
		},
		"the organization is not stated": {
			with(func(a *training.Assignment) { a.Organization = "" }),
			[]string{"pre-deployment", "weapons", "weapons", "un-generic-modules?organization", "induction?organization"},
		},
		"the departure is not stated": {
			with(func(a *training.Assignment) { a.Tour = calendar.Period{} }),
			[]string{
				"?departure", "?departure", "?departure", "?departure", "?departure", "?departure", "?departure", "?departure",
				"?departure",
			},
		},
		"an organization that is none is not stated": {
			with(func(a *training.Assignment) { a.Organization, a.Armed = "league-of-nations", policy.No }),
			[]string{"pre-deployment", "un-generic-modules?organization", "induction?organization"},
		},
		"before any of it": {leaving(haiti, "1994-12-31"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := coursesOf(training.Standard().For(test.assignment))
			if test.assignment.Departure().IsZero() {
				got = got[:len(test.want)]
				assert.NotContains(t, got, "weapons")
			}
			assert.Equal(t, test.want, got)
		})
	}
}

func TestCurriculumByDepartureDay(t *testing.T) {
	unarmed := haiti
	unarmed.Armed = policy.No
	for name, test := range map[string]struct {
		day            string
		before, onward []string // on the day before; on the day and the day after
	}{
		"the training in Ottawa":  {"1995-01-01", nil, []string{"pre-deployment"}},
		"the generic modules":     {"2005-04-01", []string{"pre-deployment"}, []string{"pre-deployment", "un-generic-modules"}},
		"induction":               {"2008-05-01", []string{"pre-deployment", "un-generic-modules"}, []string{"pre-deployment", "un-generic-modules", "induction"}},
		"the materials of 2009":   {"2010-01-01", []string{"pre-deployment", "un-generic-modules", "induction"}, []string{"pre-deployment", "un-core-2009", "un-police-2009", "induction"}},
		"child protection":        {"2015-01-01", []string{"pre-deployment", "un-core-2009", "un-police-2009", "induction"}, []string{"pre-deployment", "un-core-2009", "un-police-2009", "child-protection", "induction"}},
		"the core of 2017":        {"2017-05-02", []string{"pre-deployment", "un-core-2009", "un-police-2009", "child-protection", "induction"}, []string{"pre-deployment", "un-core-2017", "un-police-2009", "child-protection", "induction"}},
		"the set for police 2021": {"2022-01-01", []string{"pre-deployment", "un-core-2017", "un-police-2009", "child-protection", "mentoring", "induction"}, []string{"pre-deployment", "un-core-2017", "un-police-2021", "child-protection", "mentoring", "induction"}},
	} {
		t.Run(name, func(t *testing.T) {
			at := func(d calendar.Date) []string {
				a := unarmed
				a.Tour = calendar.Months(d, 9)
				return coursesOf(training.Standard().For(a))
			}
			edge := day(test.day)
			assert.Equal(t, test.before, at(edge.AddDays(-1)), "the day before")
			assert.Equal(t, test.onward, at(edge), "the day")
			assert.Equal(t, test.onward, at(edge.AddDays(1)), "the day after")
		})
	}
}

func TestItemsSayWhy(t *testing.T) {
	a := haiti
	a.Role = arrangement.Command
	items := training.Standard().For(a)
	i := slices.IndexFunc(items, func(i training.Item) bool { return i.Demand == "conduct-leaders" })
	assert.Equal(t, "missions: United Nations; roles: command; departures: from April 1, 2008 on", items[i].Why.English)
	assert.Equal(t, "missions\u00a0: Organisation des Nations Unies\u00a0; rôles\u00a0: commandement\u00a0; "+
		"départs\u00a0: à compter du 1er avril 2008", items[i].Why.French)
	assert.Equal(t, "all missions; armed posts; departures: from January 1, 1995 on", items[1].Why.English)
	assert.Equal(t, "missions: United Nations; departures: April 1, 2005 to December 31, 2009", items[3].Why.English)
	assert.Equal(t, "missions: United Nations; departures: January 1, 2010 to May 1, 2017",
		only("un-core").For(leaving(haiti, "2012-07-01"))[0].Why.English, "of the two editions the one that is asked")
	for _, item := range items {
		requireWritten(t, item.Why)
		require.False(t, item.IsZero())
		require.NoError(t, item.Basis.Check())
		require.NoError(t, item.CourseBasis.Check())
	}
	own := training.Standard()[:1]
	own[0].Armed = policy.No
	a.Armed = policy.No
	assert.Equal(t, "all missions; unarmed posts; departures: from January 1, 1995 on", own.For(a)[0].Why.English)
	assert.True(t, training.Item{}.IsZero())
	assert.Empty(t, training.Curriculum(nil).For(a), "the zero curriculum asks nothing")
}

// TestReadinessSaysWhatTheCurriculumAsks holds the two against each other for assignments and files made at random.
func TestReadinessSaysWhatTheCurriculumAsks(t *testing.T) {
	made := maker{seeded(t)}
	standard, rules := training.Standard(), training.Readiness()
	for range 2000 {
		trainee := made.trainee()
		asOf := day("2008-05-01").AddDays(made.IntN(400) - 200)
		decision := rules.On(asOf).Decide(trainee, trainee.Assignment.Tour)
		standings := standard.Standings(trainee, asOf)
		items := standard.For(trainee.Assignment)
		require.Len(t, standings, len(items))
		at := map[string]training.Standing{}
		for i, standing := range standings {
			require.Equal(t, items[i], standing.Item)
			at["training/readiness/"+standing.Item.Demand] = standing
		}
		for finding := range decision.Findings() {
			standing, asked := at[finding.Rule]
			require.Equal(t, asked, finding.Days.Applies(), finding.Rule)
			if !asked {
				continue
			}
			want := map[policy.Verdict][]training.State{
				policy.Met: {training.Done}, policy.Unknown: {training.NotStated}, policy.Unmet: {training.Missing, training.Expires},
			}[finding.Verdict()]
			require.Contains(t, want, standing.State, finding.Rule)
			require.Equal(t, finding.Days.Met(), standing.Days)
			if standing.State == training.NotStated {
				require.Equal(t, finding.Days.Fact(), standing.Lacks)
			}
		}
	}
}

func TestABlankTraineeNamesWhatIsMissing(t *testing.T) {
	for _, trainee := range []training.Trainee{{}, {Certificates: []training.Certificate{}}} {
		for finding := range training.Readiness().On(day("2020-06-01")).Decide(trainee, haiti.Tour).Findings() {
			assert.False(t, finding.Days.Fact().IsZero(), finding.Rule)
		}
	}
}

// TestAFactLessIsNeverMet takes facts away from a trainee who is ready: nothing unmet becomes met by it.
func TestAFactLessIsNeverMet(t *testing.T) {
	made := maker{seeded(t)}
	rules := training.Readiness().On(day("2008-05-01"))
	for range 2000 {
		trainee := made.trainee()
		less := trainee
		switch made.IntN(5) {
		case 0:
			less.Certificates = nil
		case 1:
			less.Assignment.Armed = ""
		case 2:
			less.Assignment.Organization = ""
		case 3:
			less.Assignment.Role = ""
		case 4:
			less.Certificates = slices.Clone(less.Certificates)
			for i := range less.Certificates {
				less.Certificates[i].Completed = calendar.Date{}
			}
		}
		if rules.Verdict(less, haiti.Tour) == policy.Met {
			require.Equal(t, policy.Met, rules.Verdict(trainee, haiti.Tour), "%+v", trainee)
		}
	}
}

func TestCurriculumCheck(t *testing.T) {
	own := training.Standard()[:2]
	own[1].ID = own[0].ID
	own[1].Effect = ""
	requireFaults(t, own.Check(), "duplicate [1].id", "missing [1].effect")
	_, err := own.Readiness()
	requireFaults(t, err, "duplicate [1].id", "missing [1].effect")
	_, err = training.Curriculum{}.Readiness()
	requireFaults(t, err, "missing rules")
	rules, err := training.Standard().Readiness()
	require.NoError(t, err)
	assert.Equal(t, training.Readiness().ID(), rules.ID())
}

func TestADemandThatWasNotCheckedIsNotMet(t *testing.T) {
	own := only("induction")
	own[0].Within[0].Value = policy.Whole(1, policy.Months)
	standings := own.Standings(done(own, haiti, day("2008-05-20")), day("2008-05-01"))
	assert.Equal(t, training.NotStated, standings[0].State, "a course on arrival within months")
}

func TestDemandCheck(t *testing.T) {
	first := calendar.Always().From()
	for name, test := range map[string]struct {
		spoil func(*training.Demand)
		want  []string
	}{
		"nothing to complain about":    {func(*training.Demand) {}, nil},
		"no ID":                        {func(d *training.Demand) { d.ID = "" }, []string{"missing id"}},
		"a title in one language":      {func(d *training.Demand) { d.Title.French = "" }, []string{"missing title"}},
		"no course":                    {func(d *training.Demand) { d.Courses = nil }, []string{"missing courses"}},
		"a course that is not named":   {func(d *training.Demand) { d.Courses[0].Value = "" }, []string{"missing courses[0].value"}},
		"a course that ends it":        {func(d *training.Demand) { d.Courses[0].Value, d.Courses[0].Ended = "", true }, nil},
		"a course from no day":         {func(d *training.Demand) { d.Courses[0].From = calendar.Date{} }, []string{"missing courses[0].from"}},
		"no organization at all":       {func(d *training.Demand) { d.Organizations = []arrangement.Organization{} }, []string{"missing organizations"}},
		"an organization that is none": {func(d *training.Demand) { d.Organizations = []arrangement.Organization{"x", ""} }, []string{"unknown organizations[0]", "missing organizations[1]"}},
		"a role that is none":          {func(d *training.Demand) { d.Roles = []arrangement.Role{"x"} }, []string{"unknown roles[0]"}},
		"armed, perhaps":               {func(d *training.Demand) { d.Armed = "perhaps" }, []string{"unknown armed"}},
		"not stated when it is given":  {func(d *training.Demand) { d.Given = "" }, []string{"missing given"}},
		"given at some time":           {func(d *training.Demand) { d.Given = "later" }, []string{"unknown given"}},
		"asked at some time":           {func(d *training.Demand) { d.Asked = "later" }, []string{"unknown asked"}},
		"asked on nomination":          {func(d *training.Demand) { d.Asked = policy.OnNomination }, []string{"conflict asked"}},
		"on arrival, but throughout": {func(d *training.Demand) {
			d.Given, d.Asked = training.OnArrival, policy.Throughout
			d.Within[0].Value = days(3)
		}, []string{"conflict asked"}},
		"no effect":                       {func(d *training.Demand) { d.Effect = "" }, []string{"missing effect"}},
		"no validity":                     {func(d *training.Demand) { d.Within = nil }, []string{"missing within"}},
		"a validity out of order":         {func(d *training.Demand) { d.Within = append(d.Within, d.Within[0]) }, []string{"conflict within[1].from"}},
		"a validity without end":          {func(d *training.Demand) { d.Within[0].Value = policy.Measure{} }, nil},
		"a validity in years":             {func(d *training.Demand) { d.Within[0].Value = policy.Whole(1, policy.Years) }, nil},
		"a validity in days":              {func(d *training.Demand) { d.Within[0].Value = days(1) }, nil},
		"a validity of none":              {func(d *training.Demand) { d.Within[0].Value = days(0) }, []string{"out-of-range within[0].value"}},
		"a validity of a day and a half":  {func(d *training.Demand) { d.Within[0].Value = half }, []string{"out-of-range within[0].value"}},
		"a validity in persons":           {func(d *training.Demand) { d.Within[0].Value = policy.Whole(1, policy.Persons) }, []string{"out-of-range within[0].value"}},
		"a validity that ends":            {func(d *training.Demand) { d.Within[0].Value, d.Within[0].Ended = policy.Whole(1, policy.Persons), true }, nil},
		"on arrival, within months":       {func(d *training.Demand) { d.Given = training.OnArrival }, []string{"out-of-range within[0].value"}},
		"on arrival, whenever":            {func(d *training.Demand) { d.Given, d.Within[0].Value = training.OnArrival, policy.Measure{} }, []string{"out-of-range within[0].value"}},
		"on arrival, within days":         {func(d *training.Demand) { d.Given, d.Within[0].Value = training.OnArrival, days(1) }, nil},
		"no basis":                        {func(d *training.Demand) { d.Basis = policy.Citation{} }, []string{"missing basis"}},
		"a basis of a course that is not": {func(d *training.Demand) { d.Courses[0].Basis = policy.Citation{Strength: policy.Assumed} }, []string{"missing courses[0].basis.note"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := training.Demand{
				ID: "driving", Title: both("Driving", "Conduite"), Given: training.BeforeDeparture, Effect: policy.Bars, Basis: chosen,
				Courses: policy.Timeline[string]{{From: first, Value: "driving"}},
				Within:  policy.Timeline[policy.Measure]{{From: first, Value: policy.Whole(12, policy.Months)}},
			}
			require.False(t, d.IsZero())
			test.spoil(&d)
			requireFaults(t, d.Check(), test.want...)
		})
	}
	assert.True(t, training.Demand{}.IsZero())
	assert.False(t, training.Demand{Roles: []arrangement.Role{}}.IsZero())
}

// half is a day and a half.
var half = func() policy.Measure {
	m, err := policy.Measured(decimalOf("1.5"), policy.CalendarDays)
	if err != nil {
		panic(err)
	}
	return m
}()

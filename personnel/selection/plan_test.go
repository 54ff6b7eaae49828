package selection_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

var (
	may1     = calendar.On(2008, time.May, 1)
	tour     = calendar.Months(calendar.On(2008, time.July, 1), 9)
	computer = policy.NewFact("computer", bilingual.Text{English: "computer skills", French: "connaissances en informatique"})
	driving  = policy.NewFact("driving", bilingual.Text{English: "driving since", French: "conduite depuis"})
)

// rules are two, so that a test can say in one field who is eligible: for every post, and for armed ones.
func rules() policy.Edition[personnel.Candidate] {
	chosen := policy.Assume(bilingual.Text{English: "chosen for the test", French: "choisi pour l'essai"})
	return policy.Must("test/selection", bilingual.Text{English: "Test", French: "Essai"},
		policy.Rule[personnel.Candidate]{
			ID: "test/selection/computer", Title: computer.Title(), Basis: chosen, Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Lasting(policy.Measure{}),
			Days: func(c personnel.Candidate, _ policy.Measure) policy.Days {
				return policy.Is(computer, c.Officer.Computer)
			},
		},
		policy.Rule[personnel.Candidate]{
			ID: "test/selection/driving", Title: driving.Title(), Basis: chosen, Asked: policy.OnDeparture, Effect: policy.Bars,
			Limit: policy.Lasting(policy.Measure{}),
			Days: func(c personnel.Candidate, _ policy.Measure) policy.Days {
				if c.Requirement.Armed == policy.No {
					return policy.NotApplicable()
				}
				return policy.From(driving, c.Officer.Driving)
			},
		}).On(may1)
}

func officer(id, service string) personnel.Officer {
	return personnel.Officer{ID: id, Service: service, Computer: policy.Yes, Driving: calendar.On(2000, time.January, 1)}
}

func post(id string, positions, priority int) personnel.Post {
	return personnel.Post{
		ID: id, Title: bilingual.Same(id), Positions: positions, Priority: priority,
		Requirement: personnel.Requirement{Language: language.French, Armed: policy.No},
	}
}

// byNumber gives each officer the points that stand behind the hyphen of her ID.
func byNumber(c personnel.Candidate) selection.Fit {
	_, number, _ := strings.Cut(c.Officer.ID, "-")
	return selection.Fit{{Title: bilingual.Same("number"), Points: points(number)}}
}

func points(number string) policy.Measure {
	m, err := policy.Measured(decimal.RequireFromString(number), policy.Points)
	if err != nil {
		panic(err)
	}
	return m
}

func choose(t testing.TB, p selection.Problem) selection.Plan {
	t.Helper()
	plan, err := selection.Choose(context.Background(), p)
	require.NoError(t, err)
	require.NoError(t, plan.Verify())
	return plan
}

func assigned(p selection.Plan) []string {
	var all []string
	for a := range p.Assignments() {
		all = append(all, a.Officer+" "+a.Post)
	}
	return all
}

func standings(p selection.Plan) map[string]selection.Outcome {
	all := map[string]selection.Outcome{}
	for s := range p.Standings() {
		all[s.Officer] = s.Outcome
	}
	return all
}

func problem() selection.Problem {
	unskilled := officer("f-99", "north")
	unskilled.Computer = policy.No
	unknown := officer("g-98", "north")
	unknown.Computer = ""
	return selection.Problem{
		Posts: []personnel.Post{post("trainer", 2, 3), post("monitor", 1, 1)},
		Officers: []personnel.Officer{
			officer("a-10", "north"), officer("b-12.5", "north"), officer("c-11", "north"),
			officer("d-4", "south"), officer("e-90", "west"), unskilled, unknown, officer("h-1", "south"),
		},
		Rules: rules(), Tour: tour,
		Capacity: []selection.Capacity{{Service: "south", Officers: 2}, {Service: "north", Officers: 2}},
		Fit:      byNumber,
	}
}

func TestChoose(t *testing.T) {
	plan := choose(t, problem())
	assert.Equal(t, []string{"b-12.5 monitor", "c-11 trainer", "d-4 trainer"}, assigned(plan))
	assert.Equal(t, int64(7), plan.Filled())
	assert.Equal(t, "27.5", plan.Fit().String())
	assert.Equal(t, tour, plan.Tour())
	assert.Equal(t, map[string]selection.Outcome{
		"a-10": selection.ServiceFull, "b-12.5": selection.Selected, "c-11": selection.Selected, "d-4": selection.Selected,
		"e-90": selection.CapacityNotStated, "f-99": selection.NotEligible, "g-98": selection.NotEligible,
		"h-1": selection.Outranked,
	}, standings(plan))
	for range plan.Open() {
		assert.Fail(t, "every position is filled")
	}
	var next []string
	for s := range plan.NextInLine("trainer") {
		next = append(next, fmt.Sprint(s.Officer, " ", s.Outcome, " ", s.Fit.Total()))
	}
	assert.Equal(t, []string{"e-90 capacity-not-stated 90", "a-10 service-full 10", "h-1 outranked 1"}, next)
	for range plan.NextInLine("trainer") {
		break
	}
	for range plan.Standings() {
		break
	}
	for range plan.Assignments() {
		break
	}
}

func TestPriorityOutranksFit(t *testing.T) {
	p := problem()
	p.Posts = []personnel.Post{post("trainer", 1, 2), post("monitor", 1, 1)}
	p.Posts[0].Requirement.Armed = policy.Yes
	p.Officers = []personnel.Officer{officer("a-1", "north"), officer("b-100", "north")}
	p.Officers[1].Driving = calendar.Date{} // not known, so not eligible for the armed post
	p.Capacity = []selection.Capacity{{Service: "north", Officers: 1}}
	plan := choose(t, p)
	assert.Equal(t, []string{"a-1 trainer"}, assigned(plan), "one point of priority outranks 99 of fit")
	assert.Equal(t, selection.ServiceFull, standings(plan)["b-100"])
	var open []string
	for post, positions := range plan.Open() {
		open = append(open, fmt.Sprint(post, " ", positions))
	}
	assert.Equal(t, []string{"monitor 1"}, open)
	for range plan.Open() {
		break
	}
}

func TestTheOrderOfTheProblemDoesNotMatter(t *testing.T) {
	p := problem()
	p.Fit = nil // everything ties
	want, err := json.Marshal(choose(t, p))
	require.NoError(t, err)
	dice := rand.New(rand.NewPCG(24, 7))
	for range 200 {
		shuffled := problem()
		shuffled.Fit = nil
		dice.Shuffle(len(shuffled.Officers), func(i, j int) {
			shuffled.Officers[i], shuffled.Officers[j] = shuffled.Officers[j], shuffled.Officers[i]
		})
		slices.Reverse(shuffled.Posts)
		slices.Reverse(shuffled.Capacity)
		got, err := json.Marshal(choose(t, shuffled))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	}
}

func TestFaultyProblems(t *testing.T) {
	p := problem()
	p.Tour = calendar.Period{}
	p.Rules = policy.Edition[personnel.Candidate]{}
	p.Posts = []personnel.Post{post("trainer", -1, 0), post("trainer", 1, 1), post("", 1, 1)}
	p.Officers = append(p.Officers, officer("a-10", ""), officer("", "north"))
	p.Capacity = append(p.Capacity, selection.Capacity{Service: "north", Officers: -1})
	_, err := selection.Choose(context.Background(), p)
	var paths []string
	for _, f := range fault.Of(err) {
		paths = append(paths, string(f.Path))
		assert.True(t, f.Given.Complete(), f.Path)
		assert.True(t, f.Accepted.Complete(), f.Path)
	}
	assert.Equal(t, []string{
		"tour", "rules", "posts[1].id", "posts[2].id", "posts[0].positions", "posts[0].priority",
		"officers[8].id", "officers[9].id", "officers[8].service", "capacity[2].service", "capacity[2].officers",
	}, paths)

	p = problem()
	p.Posts[0].Positions, p.Posts[0].Priority = 1_000_000, 1_000_000
	p.Posts[1].Positions, p.Capacity[0].Officers, p.Capacity[1].Officers = 0, 0, calendar.MaxLevel
	require.NoError(t, p.Check(), "at the bounds")
	p.Posts[0].Positions, p.Posts[0].Priority, p.Capacity[1].Officers = 1_000_001, 1_000_001, calendar.MaxLevel+1
	require.Len(t, fault.Of(p.Check()), 3, "beyond the bounds")

	p = problem()
	p.Fit = func(personnel.Candidate) selection.Fit {
		return selection.Fit{{Title: bilingual.Same("x"), Points: policy.Whole(1, policy.Years)}}
	}
	_, err = selection.Choose(context.Background(), p)
	require.ErrorIs(t, err, fault.Unknown)

	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err = selection.Choose(ctx, problem())
	require.ErrorIs(t, err, context.Canceled)
	p = problem()
	p.Officers = nil
	_, err = selection.Choose(ctx, p)
	require.ErrorIs(t, err, context.Canceled)
}

func TestPlanIsKeptAndVerifiedLater(t *testing.T) {
	for name, p := range map[string]selection.Problem{
		"with fits":    problem(),
		"without fits": func() selection.Problem { p := problem(); p.Fit = nil; return p }(),
		"nobody":       {Rules: rules(), Tour: tour},
	} {
		t.Run(name, func(t *testing.T) {
			plan := choose(t, p)
			data, err := json.Marshal(plan)
			require.NoError(t, err)
			var back selection.Plan
			require.NoError(t, json.Unmarshal(data, &back), string(data))
			require.NoError(t, back.Verify())
			assert.Equal(t, assigned(plan), assigned(back))
			assert.Equal(t, standings(plan), standings(back))
			again, err := json.Marshal(back)
			require.NoError(t, err)
			assert.Equal(t, string(data), string(again))
		})
	}
	require.NoError(t, selection.Plan{}.Verify(), "the zero plan chooses nobody, and there is nobody to choose")
	data, err := json.Marshal(selection.Plan{})
	require.NoError(t, err)
	assert.NotEmpty(t, data)
}

func TestATamperedPlanDoesNotVerify(t *testing.T) {
	data, err := json.Marshal(choose(t, problem()))
	require.NoError(t, err)
	for name, c := range map[string]struct{ was, becomes, says string }{
		"another officer":         {`"officer":"d-4","post":"trainer"}`, `"officer":"h-1","post":"trainer"}`, ""},
		"a lower priority":        {`"positions":1,"priority":1`, `"positions":1,"priority":2`, ""},
		"more positions":          {`"positions":2,"priority":3`, `"positions":3,"priority":3`, "trainer"},
		"fewer positions":         {`"positions":2,"priority":3`, `"positions":1,"priority":3`, "trainer"},
		"a better fit left out":   {`"score":"10","fit":[{"title":{"en":"number","fr":"number"},"points":{"number":"10"`, `"score":"20","fit":[{"title":{"en":"number","fr":"number"},"points":{"number":"20"`, "a-10"},
		"another outcome":         {`"service":"north","outcome":"service-full"`, `"service":"north","outcome":"outranked"`, "a-10"},
		"eligible after all":      {`"service":"north","outcome":"not-eligible"`, `"service":"north","outcome":"outranked"`, "f-99"},
		"a larger sum":            {`"fit":"27.5"`, `"fit":"28.5"`, "fit"},
		"more filled":             {`"filled":7`, `"filled":8`, "filled"},
		"a price for no capacity": {`"price_without_capacity":{"filled":`, `"price_without_capacity":{"filled":9`, ""},
		"a service over":          {`{"id":"north","capacity":2`, `{"id":"north","capacity":1`, "north"},
		"a service with room":     {`{"id":"north","capacity":2`, `{"id":"north","capacity":3`, "north"},
		"somebody not eligible":   {`{"officer":"d-4","post":"trainer"}],"posts"`, `{"officer":"f-99","post":"trainer"}],"posts"`, ""},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, string(data), c.was)
			var plan selection.Plan
			require.NoError(t, json.Unmarshal([]byte(strings.Replace(string(data), c.was, c.becomes, 1)), &plan))
			err := plan.Verify()
			require.Error(t, err)
			assert.Contains(t, err.Error(), c.says)
			told, both := err.(interface{ In(language.Tag) string })
			require.True(t, both)
			assert.Equal(t, err.Error(), told.In(language.English))
			assert.NotEqual(t, strings.ReplaceAll(err.Error(), ":", "\u00a0:"), told.In(language.French))
		})
	}
}

func TestFaultyPlansAreRefused(t *testing.T) {
	data, err := json.Marshal(choose(t, problem()))
	require.NoError(t, err)
	for name, c := range map[string]struct{ was, becomes, path string }{
		"an officer twice":        {`{"id":"b-12.5","service"`, `{"id":"a-10","service"`, "officers[1]"},
		"a number too small":      {`"positions":2,"priority":3`, `"positions":-2,"priority":3`, "posts[1].positions"},
		"no priority":             {`"positions":2,"priority":3`, `"positions":2,"priority":0`, "posts[1].priority"},
		"a capacity below zero":   {`{"id":"north","capacity":2`, `{"id":"north","capacity":-1`, "services[0].capacity"},
		"a post twice":            {`{"id":"trainer"`, `{"id":"monitor"`, "posts[1]"},
		"a service twice":         {`{"id":"south","capacity"`, `{"id":"north","capacity"`, "services[1]"},
		"an officer in two posts": {`{"officer":"c-11","post":"trainer"},{"o`, `{"officer":"b-12.5","post":"trainer"},{"o`, "assignments[1]"},
		"a sum too large":         {`"fit":"27.5"`, `"fit":"1000000000000000000000000000000"`, "fit"},
		"officers out of order":   {`{"id":"a-10"`, `{"id":"z-10"`, "officers[1]"},
		"posts out of order":      {`{"id":"monitor"`, `{"id":"zz"`, "posts[1]"},
		"services out of order":   {`{"id":"north"`, `{"id":"zz"`, "services[1]"},
		"an officer of no list":   {`{"officer":"b-12.5","post":"monitor"}`, `{"officer":"b-13","post":"monitor"}`, "assignments[0].officer"},
		"a post of no list":       {`{"officer":"b-12.5","post":"monitor"}`, `{"officer":"b-12.5","post":"driver"}`, "assignments[0].post"},
		"assignments in disorder": {`{"officer":"b-12.5","post":"monitor"}`, `{"officer":"e-90","post":"monitor"}`, "assignments[1]"},
		"a pair twice":            {`{"officer":"a-10","post":"trainer"`, `{"officer":"a-10","post":"monitor"`, "eligible[1]"},
		"points of another unit":  {`"unit":"points"`, `"unit":"hits"`, "eligible[0].fit[0].points"},
		"a sum of parts":          {`"score":"10","fit"`, `"score":"11","fit"`, "eligible[0].score"},
		"a sum too fine":          {`"fit":"27.5"`, `"fit":"27.555"`, "fit"},
		"a sum that is no text":   {`"fit":"27.5"`, `"fit":27.5`, "fit"},
		"no officers":             {`"officers":`, `"people":`, "officers"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, string(data), c.was)
			plan := choose(t, problem())
			err := json.Unmarshal([]byte(strings.Replace(string(data), c.was, c.becomes, 1)), &plan)
			var paths []string
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Path))
			}
			assert.Contains(t, paths, c.path)
			assert.Equal(t, int64(7), plan.Filled(), "a refused document leaves the plan as it was")
		})
	}
}

func TestFitTotal(t *testing.T) {
	for want, parts := range map[string][]string{"0": nil, "12.5": {"10", "2.5"}, "-1.25": {"1", "-2.25"}, "3": {"1.5", "1.50"}} {
		var fit selection.Fit
		for _, p := range parts {
			fit = append(fit, selection.Part{Title: bilingual.Same("x"), Points: points(p)})
		}
		assert.Equal(t, decimal.RequireFromString(want), fit.Total(), "with no zeros at its end")
	}
	assert.Equal(t, "0", selection.Fit{{Points: policy.Whole(4, policy.Hits)}}.Total().String())
	var part selection.Part
	require.Error(t, json.Unmarshal([]byte(`{"title":{"en":"x","fr":"x"}}`), &part))
}

func TestOutcomes(t *testing.T) {
	for outcome := range selection.Outcomes() {
		parsed, err := selection.ParseOutcome(string(outcome))
		require.NoError(t, err)
		assert.Equal(t, outcome, parsed)
		assert.True(t, outcome.Valid())
		assert.True(t, outcome.Title().Complete())
		text, err := outcome.MarshalText()
		require.NoError(t, err)
		var back selection.Outcome
		require.NoError(t, back.UnmarshalText(text))
		assert.Equal(t, outcome, back)
	}
	_, err := selection.ParseOutcome("lucky")
	require.ErrorIs(t, err, fault.Unknown)
	assert.False(t, selection.Outcome("").Valid())
}

package selection_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

func armed(p personnel.Post) personnel.Post {
	p.Requirement.Armed = policy.Yes
	return p
}

func TestServiceFullThoughEveryPostInReachIsHeldByABetterFit(t *testing.T) {
	p := problem()
	p.Posts = []personnel.Post{post("monitor", 1, 2), armed(post("guard", 1, 1))}
	p.Officers = []personnel.Officer{officer("a-3", "north"), officer("b-9", "south")}
	p.Officers[0].Driving = calendar.Date{} // not for the armed post
	p.Capacity = []selection.Capacity{{Service: "north", Officers: 0}, {Service: "south", Officers: 1}}
	plan := choose(t, p)
	assert.Equal(t, []string{"b-9 monitor"}, assigned(plan))
	assert.Equal(t, selection.ServiceFull, standings(plan)["a-3"], "b-9 would have moved on to the post that stays open")

	p.Posts = p.Posts[:1]
	assert.Equal(t, selection.Outranked, standings(choose(t, p))["a-3"], "nobody would have made room")
	p.Posts[0].Positions = 0
	assert.Equal(t, selection.Outranked, standings(choose(t, p))["a-3"], "a post without positions has no room for anybody")
}

// What an outcome says in words is true: it is compared with the plan in which the officer alone could be spared as well.
func TestOutcomesTellWhatOneMoreOfTheServiceWouldChange(t *testing.T) {
	dice := rand.New(rand.NewPCG(2008, 7))
	t.Log("seed 2008, 7")
	seen := map[selection.Outcome]int{}
	for range 400 {
		p := selection.Problem{
			Posts: []personnel.Post{post("a", dice.IntN(3), 1+dice.IntN(2)), armed(post("b", dice.IntN(3), 1+dice.IntN(2)))},
			Rules: rules(), Tour: tour,
			Capacity: []selection.Capacity{{Service: "north", Officers: dice.IntN(3)}, {Service: "south", Officers: dice.IntN(3)}},
		}
		fits := map[string]int{}
		for i := range 2 + dice.IntN(5) {
			o := officer(fmt.Sprintf("%d", i), []string{"north", "south"}[dice.IntN(2)])
			if dice.IntN(2) == 0 {
				o.Driving = calendar.Date{}
			}
			for armed := range policy.Answers() {
				fits[o.ID+string(armed)] = dice.IntN(4)
			}
			p.Officers = append(p.Officers, o)
		}
		p.Fit = func(c personnel.Candidate) selection.Fit {
			return selection.Fit{{Title: bilingual.Same("x"), Points: policy.Whole(fits[c.Officer.ID+string(c.Requirement.Armed)], policy.Points)}}
		}
		plan := choose(t, p)
		for i, o := range p.Officers {
			outcome := standings(plan)[o.ID]
			seen[outcome]++
			if outcome == selection.Selected {
				continue
			}
			spared := p
			spared.Officers = slices.Clone(p.Officers)
			spared.Officers[i].Service = "alone"
			spared.Capacity = append(slices.Clone(p.Capacity), selection.Capacity{Service: "alone", Officers: 1})
			other := choose(t, spared)
			better := other.Filled() > plan.Filled() || other.Filled() == plan.Filled() && other.Fit().GreaterThan(plan.Fit())
			require.Equal(t, better, outcome == selection.ServiceFull, "%s is %s in %+v", o.ID, outcome, p)
		}
	}
	for _, outcome := range []selection.Outcome{selection.Selected, selection.Outranked, selection.ServiceFull} {
		assert.Greater(t, seen[outcome], 100, "the property says little about %s", outcome)
	}
}

func TestNextInLineSaysWhyNotThisPost(t *testing.T) {
	p := problem()
	p.Posts = []personnel.Post{post("monitor", 1, 1), armed(post("guard", 1, 1))}
	p.Officers = []personnel.Officer{officer("a-9", "south"), officer("b-9", "south"), officer("c-3", "north"), officer("d-7", "north"), officer("e-7", "north")}
	p.Capacity = []selection.Capacity{{Service: "south", Officers: 1}, {Service: "north", Officers: 0}}
	plan := choose(t, p)
	for post, want := range map[string][]string{
		"guard":   {"b-9 service-full", "d-7 service-full", "e-7 service-full", "c-3 service-full"},
		"monitor": {"b-9 service-full", "d-7 service-full", "e-7 service-full", "c-3 service-full"},
		"none":    nil,
	} {
		var got []string
		for s := range plan.NextInLine(post) {
			assert.Equal(t, post, s.Post)
			got = append(got, s.Officer+" "+string(s.Outcome))
		}
		assert.Equal(t, want, got, post)
	}
}

func TestAPlanIsNobodysVariable(t *testing.T) {
	shared := selection.Fit{{Title: bilingual.Same("x"), Points: policy.Whole(1, policy.Points)}}
	p := problem()
	p.Fit = func(personnel.Candidate) selection.Fit { return shared }
	slices.Reverse(p.Officers)
	told := p
	told.Posts, told.Officers, told.Capacity = slices.Clone(p.Posts), slices.Clone(p.Officers), slices.Clone(p.Capacity)
	plan := choose(t, p)
	assert.Equal(t, told.Posts, p.Posts, "the problem is left as it was")
	assert.Equal(t, told.Officers, p.Officers)
	assert.Equal(t, told.Capacity, p.Capacity)
	want, err := json.Marshal(plan)
	require.NoError(t, err)
	shared[0].Points = policy.Whole(2, policy.Points)
	p.Capacity[0].Officers = 7
	for s := range plan.Standings() {
		if len(s.Fit) > 0 {
			s.Fit[0].Points = policy.Whole(3, policy.Points)
		}
	}
	for s := range plan.NextInLine("trainer") {
		s.Fit[0].Points = policy.Whole(4, policy.Points)
	}
	got, err := json.Marshal(plan)
	require.NoError(t, err)
	assert.Equal(t, string(want), string(got))
}

func TestAnUnverifiedPlanKeepsWhatItSays(t *testing.T) {
	data, err := json.Marshal(choose(t, problem()))
	require.NoError(t, err)
	tampered := strings.Replace(string(data), `{"officer":"d-4","post":"trainer"}],"posts"`, `{"officer":"f-99","post":"trainer"}],"posts"`, 1)
	require.NotEqual(t, string(data), tampered)
	var plan selection.Plan
	require.NoError(t, json.Unmarshal([]byte(tampered), &plan))
	again, err := json.Marshal(plan)
	require.NoError(t, err)
	assert.Equal(t, tampered, string(again), "somebody not eligible stays in the post that the document gives her")
	require.Error(t, plan.Verify())
}

func TestTheZeroPlanRoundTrips(t *testing.T) {
	data, err := json.Marshal(selection.Plan{})
	require.NoError(t, err)
	plan := choose(t, problem())
	require.NoError(t, json.Unmarshal(data, &plan))
	again, err := json.Marshal(plan)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
	for range plan.Standings() {
		assert.Fail(t, "nobody stands in the zero plan")
	}
	for range plan.Open() {
		assert.Fail(t, "no post is open in the zero plan")
	}
}

func TestNobodyIsEligibleByRulesThatOnlyAdvise(t *testing.T) {
	p := problem()
	advice := policy.Must("test/advice", bilingual.Same("x"), policy.Rule[personnel.Candidate]{
		ID: "test/advice/x", Title: bilingual.Same("x"), Basis: policy.Assume(bilingual.Same("x")), Asked: policy.Throughout,
		Effect: policy.Advises, Limit: policy.Lasting(policy.Measure{}),
		Days: func(personnel.Candidate, policy.Measure) policy.Days { return policy.NotApplicable() },
	})
	p.Rules = advice.On(may1)
	assert.Empty(t, assigned(choose(t, p)), "what decides nothing makes nobody eligible")
}

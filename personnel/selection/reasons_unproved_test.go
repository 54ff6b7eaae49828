package selection_test

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/personnel/selection"
)

// What a search that came to its limit leaves open is said to be unknown, and the rest is true.
func TestReasonsWithinALimitAreTrue(t *testing.T) {
	dice := rand.New(rand.NewPCG(27, 11))
	unknown, known, unpriced, unproved := 0, 0, 0, 0
	for k := range 4_000 {
		p, aims := aimedCase(dice)
		aims.Nodes = k % 2 // so that the plan is not always the best
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		aims.Nodes = dice.IntN(4) // the reasons may be searched for longer than the plan was, or less
		reasons, err := plan.Reasons(t.Context(), p, aims)
		require.NoError(t, err)
		away, capacity := map[string]int{}, map[string]int{}
		for a := range plan.Assignments() {
			away[a.Service]++
		}
		for _, c := range p.Capacity {
			capacity[c.Service] = c.Officers
		}
		o := 0
		for s := range reasons.Standings() {
			switch s.Outcome {
			case "":
				unknown++
			case selection.ServiceFull:
				_, best := bestByForce(sent(p, o), aims, s.Officer)
				require.Negative(t, plan.Merit().Compare(best), "case %d, %s", k, s.Officer)
				require.Equal(t, capacity[s.Service], away[s.Service], "case %d, %s", k, s.Officer)
			case selection.Outranked, selection.AimsFirst:
				known++
				if some, best := bestByForce(sent(p, o), aims, s.Officer); some != nil { // some post has positions
					require.GreaterOrEqual(t, plan.Merit().Compare(best), 0, "case %d, %s", k, s.Officer)
				}
			default:
				require.Equal(t, outcomeByForce(p, aims, o, plan), s.Outcome, "case %d, %s", k, s.Officer)
			}
			o++
		}
		for _, post := range p.Posts {
			for s := range reasons.NextInLine(post.ID) {
				require.False(t, plan.Proof() == selection.Unproved && s.Outcome == selection.ServiceFull, "case %d, %s in %s", k, s.Officer, post.ID)
			}
		}
		if !plan.IsFirst() {
			assert.NotContains(t, reasons.Explain(language.English), "the order of the IDs decides")
		}
		priced := 0
		for price := range reasons.Prices() {
			if price.Unknown {
				unpriced++
			} else {
				priced++
			}
		}
		if plan.Proof() == selection.Unproved {
			require.Zero(t, priced)
			unproved++
			assert.Contains(t, reasons.Explain(language.English), "\n- not known, since there may be a better plan as things are\n")
			assert.Contains(t, reasons.Explain(language.French), "\n- on ne le sait pas, puisqu'il existe peut-être déjà un meilleur plan\n")
		}
		if aims.Nodes > 0 {
			require.LessOrEqual(t, priced, aims.Nodes)
		}
		text := reasons.Explain(language.English)
		assert.Equal(t, slices.ContainsFunc(slices.Collect(reasons.Prices()), func(price selection.Price) bool { return price.Unknown }), strings.Contains(text, "came to its limit"))
	}
	assert.Positive(t, unknown)
	assert.Positive(t, known)
	assert.Positive(t, unpriced)
	assert.Positive(t, unproved)
}

// worsened is the plan with other assignments, and what it then comes to: good as far as it goes, and not the best.
func worsened(t *testing.T, p selection.Problem, aims selection.Aims, plan selection.AimedPlan, assigned []selection.Assignment) selection.AimedPlan {
	t.Helper()
	now, merit := map[string]string{}, selection.Merit{}
	for _, a := range assigned {
		now[a.Officer] = a.Post
		at := slices.IndexFunc(p.Posts, func(post personnel.Post) bool { return post.ID == a.Post })
		merit.Filled += int64(p.Posts[at].Priority)
		merit.Fit += a.Score
	}
	merit.Kept, merit.Missing = aimsOf(p, aims, now)
	document, err := json.Marshal(plan)
	require.NoError(t, err)
	var root map[string]any
	require.NoError(t, json.Unmarshal(withAssignments(t, document, assigned), &root))
	root["merit"], root["proof"], root["first"] = merit, selection.Unproved, false
	targets := []any{}
	for _, target := range root["targets"].([]any) {
		reached := target.(map[string]any)["reached"].(map[string]any)
		reached["persons"] = int(reached["least"].(float64)) - merit.Missing
		targets = append(targets, target)
	}
	root["targets"] = targets
	document, err = json.Marshal(root)
	require.NoError(t, err)
	var worse selection.AimedPlan
	require.NoError(t, json.Unmarshal(document, &worse))
	return worse
}

// Where a better plan may send somebody within what her service can spare, it is not known what became of her; and those
// chosen are considered, however many of their service are better.
func TestReasonsOfAPlanThatIsNotTheBest(t *testing.T) {
	dice := rand.New(rand.NewPCG(13, 11))
	dropped, swapped := 0, 0
	for range 40 {
		p := crowded(dice)
		for i := range p.Capacity {
			p.Capacity[i].Officers++
		}
		last := p.Officers[len(p.Officers)-1].ID
		aims := selection.Aims{Targets: []selection.Target{{ID: "all", Least: policy.Whole(100, policy.Percent), Who: func(o personnel.Officer) policy.Answer {
			if o.ID == last {
				return policy.No
			}
			return policy.Yes
		}}}}
		plan, err := selection.ChooseFor(t.Context(), p, aims)
		require.NoError(t, err)
		assigned := slices.Collect(plan.Assignments())
		require.NotEmpty(t, assigned)
		left := assigned[0]
		worse := worsened(t, p, aims, plan, assigned[1:])
		reasons, err := worse.Reasons(t.Context(), p, aims)
		require.NoError(t, err)
		for s := range reasons.Standings() {
			if s.Officer == left.Officer {
				require.Empty(t, s.Outcome)
				dropped++
			}
		}
		for o, officer := range slices.Backward(p.Officers) { // somebody of the service of whom nobody would think
			if officer.Service != left.Service || officer.ID == last || slices.ContainsFunc(assigned, func(a selection.Assignment) bool { return a.Officer == officer.ID }) {
				continue
			}
			at := slices.IndexFunc(p.Posts, func(post personnel.Post) bool { return post.ID == left.Post })
			score, can := selection.Score(0), false
			for q, s := range p.Eligible(o) {
				if q == at {
					score, can = s, true
				}
			}
			if !can || score > 5 {
				continue
			}
			other := slices.Clone(assigned)
			other[0] = selection.Assignment{Officer: officer.ID, Service: officer.Service, Post: left.Post, Score: score}
			slices.SortFunc(other, func(a, b selection.Assignment) int { return strings.Compare(a.Officer, b.Officer) })
			worse := worsened(t, p, aims, plan, other)
			reasons, err := worse.Reasons(t.Context(), p, aims)
			require.NoError(t, err)
			for s := range reasons.Standings() {
				if s.Officer == officer.ID {
					require.Equal(t, selection.Selected, s.Outcome)
					swapped++
				}
			}
			break
		}
	}
	assert.Positive(t, dropped)
	assert.Positive(t, swapped)
}

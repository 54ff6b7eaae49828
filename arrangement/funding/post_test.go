package funding_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
)

// perDay is a model with one rate: so much per officer and day, and ten percent on top.
func perDay(t testing.TB, amount string) funding.Model {
	t.Helper()
	return funding.Model{
		{Kind: funding.Allowances, Per: funding.PerOfficerDay, Amount: money(amount), Basis: chosen}, percentRate(t, "10"),
	}
}

// twoPosts are an adviser for two fiscal years and two trainers for one day, who cost otherwise.
func twoPosts(t testing.TB) []funding.Post {
	t.Helper()
	return []funding.Post{
		{ID: "adviser", Model: perDay(t, "3 CAD"), Tours: days("2017-03-31/2017-04-02")},
		{ID: "trainer", Model: plainModel(t), Tours: days("2017-04-01/2017-04-02", "2017-04-01/2017-04-02")},
	}
}

func TestBudgetOfPosts(t *testing.T) {
	posts := twoPosts(t)
	budget, err := funding.BudgetOf(posts...)
	require.NoError(t, err)
	var lines []string
	for i, text := range short(budget.Lines) {
		lines = append(lines, budget.Lines[i].Post+" "+text)
	}
	assert.Equal(t, []string{
		"adviser 2016-17 allowances 1 3", "adviser 2016-17 headquarters-share 0 0.3",
		"adviser 2017-18 allowances 1 3", "adviser 2017-18 headquarters-share 0 0.3",
		"trainer 2017-18 headquarters-share 0 20.5", "trainer 2017-18 salary-reimbursement 2 2",
		"trainer 2017-18 allowances 2 3", "trainer 2017-18 travel 2 200",
	}, lines)
	for id, want := range map[string]string{"adviser": "6.60 CAD", "trainer": "225.50 CAD"} {
		got, err := budget.InPost(id)
		require.NoError(t, err)
		requireMoney(t, want, got)
	}
	none, err := budget.InPost("nobody")
	require.NoError(t, err)
	assert.True(t, none.IsZero())
	total, err := budget.Total()
	require.NoError(t, err)
	requireMoney(t, "232.10 CAD", total)
	require.NoError(t, budget.Check())
	requireReadAgain(t, budget, "")
	assert.Contains(t, budget.Explain(language.English), "  - post adviser, allowances: 1\u00a0officer-day × $3 = $3 [1]\n")
	assert.Contains(t, budget.Explain(language.French), "  - fonction adviser, indemnités\u00a0: 1\u00a0jour-personne × 3\u00a0$ = 3\u00a0$ [1]\n")

	posts[0].Model[0].Amount, posts[1].Tours[0] = money("1 EUR"), calendar.Period{}
	require.NoError(t, budget.Check(), "what the caller writes to later is not the budget's")
	budget.Lines[0].Post = "trainer"
	requireFaults(t, budget.Check(), "conflict lines[0]")
}

// TestAPostCostsWhatItCostsAlone holds every budget of several posts to those of its posts: the same lines, and totals that add
// up to the cent.
func TestAPostCostsWhatItCostsAlone(t *testing.T) {
	random := seeded(t)
	for range 200 {
		var posts []funding.Post
		var alone []funding.Money
		var lines []string
		for i := range 1 + random.IntN(5) {
			post := funding.Post{ID: string(rune('a' + i)), Model: plainModel(t)}
			if random.IntN(2) == 0 {
				post.Model = perDay(t, money("1.37 CAD").String())
			}
			for range 1 + random.IntN(6) {
				post.Tours = append(post.Tours, calendar.Days(calendar.On(2010, time.January, 1).AddDays(random.IntN(3000)), 1+random.IntN(900)))
			}
			posts = append(posts, post)
			budget, err := post.Model.Budget(post.Tours...)
			require.NoError(t, err)
			sum, err := budget.Total()
			require.NoError(t, err)
			alone, lines = append(alone, sum), append(lines, short(budget.Lines)...)
		}
		together, err := funding.BudgetOf(posts...)
		require.NoError(t, err)
		require.NoError(t, together.Check())
		found := short(together.Lines)
		slices.Sort(lines)
		slices.Sort(found)
		require.Equal(t, lines, found)
		for i, post := range posts {
			sum, err := together.InPost(post.ID)
			require.NoError(t, err)
			require.True(t, alone[i].Equal(sum))
		}
		total, err := together.Total()
		require.NoError(t, err)
		sum, err := funding.Sum(alone...)
		require.NoError(t, err)
		require.True(t, total.Equal(sum))
	}
}

func TestBudgetOfPostsRefuses(t *testing.T) {
	euros := funding.Model{{Kind: funding.Travel, Per: funding.PerOfficer, Amount: money("1 EUR"), Basis: chosen}}
	_, err := funding.BudgetOf()
	requireFaults(t, err, "missing posts")
	_, err = funding.BudgetOf(funding.Post{Model: plainModel(t), Tours: days("2017-03-31/2017-04-02")})
	require.NoError(t, err, "the only one needs no ID")
	_, err = funding.BudgetOf(
		funding.Post{Model: plainModel(t), Tours: days("2017-03-31/2017-04-02")},
		funding.Post{ID: "a", Model: euros, Tours: days("2017-03-31/..")},
		funding.Post{ID: "a", Model: plainModel(t)},
	)
	requireFaults(t, err, "missing posts[0].id", "out-of-range posts[1].tours[0]", "conflict posts[1].model", "duplicate posts[2].id", "missing posts[2].tours")
	_, err = funding.BudgetOf(
		funding.Post{ID: "a", Model: plainModel(t), Tours: days("2000-03-31/2000-04-02")},
		funding.Post{ID: "b", Model: plainModel(t), Tours: days("1900-04-01/1900-04-02")},
	)
	requireFaults(t, err, "too-large posts")
	_, err = funding.BudgetOf(
		funding.Post{ID: "a", Model: plainModel(t), Tours: days("2000-03-30/2000-04-01")},
		funding.Post{ID: "b", Model: plainModel(t), Tours: days("1900-04-01/1900-04-02")},
	)
	require.NoError(t, err, "a hundred fiscal years")
	_, err = funding.BudgetOf(funding.Post{ID: "a", Tours: days("2000-03-30/2000-04-01"), Model: funding.Model{
		{Kind: funding.Travel, Per: funding.PerOfficerDay, Amount: money(strings.Repeat("9", 60) + " CAD"), Basis: chosen},
	}})
	requireFaults(t, err, "out-of-range amount")
}

func TestReforecastOfPosts(t *testing.T) {
	budget, err := funding.BudgetOf(twoPosts(t)...)
	require.NoError(t, err)
	adviser, anybody, nobody := spent("2017-03-31", funding.Allowances, "2 CAD"), spent("2017-03-31", funding.Travel, "9 CAD"), spent("2017-03-31", funding.Travel, "9 CAD")
	adviser.Post, nobody.Post = "adviser", "nobody"
	_, err = budget.Reforecast(calendar.MustParse("2017-04-01"), adviser, nobody)
	requireFaults(t, err, "conflict spent[1].post")
	again, err := budget.Reforecast(calendar.MustParse("2017-04-01"), adviser, anybody)
	require.NoError(t, err)
	require.NoError(t, again.Check())
	requireReadAgain(t, again, "")
	for id, want := range map[string]string{"adviser": "5.30 CAD", "trainer": "225.50 CAD", "": "9.00 CAD"} {
		got, err := again.InPost(id)
		require.NoError(t, err)
		assert.True(t, money(want).Equal(got), "%s: %s", id, got)
	}
	again.Posts[0].Tours[0], budget.Posts[1].Tours[0] = calendar.Period{}, calendar.Period{}
	assert.False(t, budget.Posts[0].Tours[0].IsZero(), "the two share nothing")
	again, err = budget.Reforecast(calendar.MustParse("2017-04-01"))
	requireFaults(t, err, "missing posts[1].tours[0]")
	assert.True(t, again.IsZero())
}

func TestSpentOnNoPostOfTheBudget(t *testing.T) {
	budget, err := funding.BudgetOf(twoPosts(t)...)
	require.NoError(t, err)
	adviser := spent("2017-03-31", funding.Allowances, "2 CAD")
	adviser.Post = "adviser"
	again, err := budget.Reforecast(calendar.MustParse("2017-04-01"), adviser)
	require.NoError(t, err)
	again.Lines[0].Post = "nobody"
	requireFaults(t, again.Check(), "conflict lines[0].post")
}

func TestPostJSON(t *testing.T) {
	requireReadAgain(t, funding.Post{}, `{}`)
	requireReadAgain(t, twoPosts(t)[1], "")
	assert.True(t, funding.Post{}.IsZero())
	for _, post := range []funding.Post{{ID: "a"}, {Model: funding.Model{}}, {Tours: days()}} {
		assert.False(t, post.IsZero())
	}
	post := twoPosts(t)[0]
	err := json.Unmarshal([]byte(`{"id":1,"model":[{"kind":"x"}],"tours":["x"],"officers":3}`), &post)
	requireFaults(t, err, "malformed id", "unknown model[0].kind", "malformed tours[0]", "unexpected officers")
	assert.Equal(t, twoPosts(t)[0].ID, post.ID, "it is left as it was")
	requireFaults(t, funding.Post{}.Check(), "missing model", "missing tours")
}

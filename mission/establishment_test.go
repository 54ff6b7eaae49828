package mission_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/mission"
	"github.com/canpolice/ipp/personnel"
)

func post(id string, positions int) personnel.Post {
	return personnel.Post{ID: id, Title: both("a post", "une fonction"), Positions: positions, Priority: 1}
}

func TestEstablishmentLevels(t *testing.T) {
	posts := mission.Establishment{
		{post("mentor", 10), period("2008-01-01/2008-07-01")},
		{post("mentor", 12), period("2008-07-01/..")},
		{post("adviser", 2), period("2008-06-30/2008-07-02")},
		{post("analyst", 5), calendar.Period{}},
	}
	for text, want := range map[string][3]int{ // in all, mentor, adviser
		"2007-12-31": {0, 0, 0},
		"2008-01-01": {10, 10, 0},
		"2008-06-29": {10, 10, 0},
		"2008-06-30": {12, 10, 2},
		"2008-07-01": {14, 12, 2},
		"2008-07-02": {12, 12, 0},
		"9999-12-31": {12, 12, 0},
	} {
		d := day(text)
		assert.Equal(t, want, [3]int{
			posts.Levels().At(d), posts.LevelsOf("mentor").At(d), posts.LevelsOf("adviser").At(d),
		}, text)
	}
	assert.Equal(t, []string{"adviser", "analyst", "mentor"}, slices.Collect(posts.Posts()))
	assert.Equal(t, mission.Establishment{posts[1], posts[2]}, posts.On(day("2008-07-01")))
	assert.Empty(t, posts.On(calendar.Date{}), "on no date")
	assert.True(t, mission.Establishment(nil).Levels().IsZero(), "no posts")
}

func TestEstablishmentPostsStopsWhenAsked(t *testing.T) {
	posts := mission.Establishment{{Post: post("b", 1)}, {Post: post("a", 1)}}
	for id := range posts.Posts() {
		assert.Equal(t, "a", id)
		break
	}
	assert.Equal(t, "b", posts[0].Post.ID, "the posts stay in their order")
}

func TestVacancies(t *testing.T) {
	positions := calendar.Constant(3).Within(period("2008-07-01/2008-07-05"))
	strength := calendar.MustLevelsOf(
		calendar.Step{From: day("2008-07-02"), Level: 2}, calendar.Step{From: day("2008-07-03"), Level: 3},
		calendar.Step{From: day("2008-07-04"), Level: 4},
	)
	vacant := mission.Vacancies(positions, strength)
	for text, want := range map[string]int{
		"2008-06-30": 0, "2008-07-01": 3, "2008-07-02": 1, "2008-07-03": 0, "2008-07-04": 0, "2008-07-05": 0,
	} {
		assert.Equal(t, want, vacant.At(day(text)), text)
	}
}

func TestEstablishmentVacanciesPostByPost(t *testing.T) {
	posts := mission.Establishment{
		{post("mentor", 2), period("2008-07-01/2008-08-01")},
		{post("adviser", 1), period("2008-07-01/2008-08-01")},
	}
	tours := mission.Tours{
		{Officer: "1", Post: "adviser", Period: period("2008-07-01/2008-08-01")},
		{Officer: "2", Post: "adviser", Period: period("2008-07-01/2008-08-01")},
		{Officer: "3", Post: "mentor", Period: period("2008-07-15/2008-08-01")},
		{Officer: "4", Period: period("2008-07-01/2008-08-01")},
	}
	vacant := posts.Vacancies(tours)
	assert.Equal(t, 0, vacant.At(day("2008-06-30")))
	assert.Equal(t, 2, vacant.At(day("2008-07-14")), "two advisers in one position fill no mentor's, nor does who has no post")
	assert.Equal(t, 1, vacant.At(day("2008-07-15")))
	assert.Equal(t, 0, vacant.At(day("2008-08-01")))
}

func TestVacanciesDayByDay(t *testing.T) {
	made := seeded(t)
	for range 300 {
		posts, tours := made.establishment(), made.tours()
		vacant, together := posts.Vacancies(tours), mission.Vacancies(posts.Levels(), tours.Strength())
		for d := range window.All() {
			open, all := map[string]int{}, 0
			for _, position := range posts {
				if position.Period.Contains(d) {
					open[position.Post.ID] += position.Post.Positions
					all += position.Post.Positions
				}
			}
			require.Equal(t, all, posts.Levels().At(d))
			require.Equal(t, max(0, all-len(tours.On(d))), together.At(d))
			want := 0
			for id, positions := range open {
				want += max(0, positions-len(tours.On(d).Where(func(tour mission.Tour) bool { return tour.Post == id })))
			}
			require.Equal(t, want, vacant.At(d))
		}
	}
}

func TestEstablishmentCheck(t *testing.T) {
	on := func(id, days string) mission.Position {
		return mission.Position{Post: post(id, 1), Period: period(days)}
	}
	for name, test := range map[string]struct {
		posts mission.Establishment
		want  []string
	}{
		"no posts":                                {nil, nil},
		"one after the other":                     {mission.Establishment{on("a", "2008-01-01/2008-02-01"), on("a", "2008-02-01/..")}, nil},
		"a day in common":                         {mission.Establishment{on("a", "2008-01-01/2008-02-02"), on("a", "2008-02-01/..")}, []string{"conflict [1].period"}},
		"two posts on one day":                    {mission.Establishment{on("a", "../.."), on("b", "../..")}, nil},
		"a post without days":                     {mission.Establishment{on("a", "../.."), {Post: post("b", 1)}}, []string{"missing [1].period"}},
		"a post without an ID":                    {mission.Establishment{on("a", "../.."), on("", "../.."), on("", "../..")}, []string{"missing [1].post.id", "missing [2].post.id"}},
		"a faulty post and one that stands twice": {mission.Establishment{on("a", "../.."), on("", "../.."), on("a", "2008-02-01/..")}, []string{"missing [1].post.id", "conflict [2].period"}},
	} {
		t.Run(name, func(t *testing.T) { requireFaults(t, test.posts.Check(), test.want...) })
	}
	t.Run("the fault names both", func(t *testing.T) {
		found := fault.Of(mission.Establishment{on("a", "2008-02-01/.."), on("a", "2008-01-01/2008-02-02")}.Check())
		require.Len(t, found, 1)
		assert.Equal(t, fault.Path("[0].period"), found[0].Path)
		assert.Equal(t, "days outside those of the same post at [1], January 1, 2008 to February 1, 2008", found[0].Accepted.English)
		assert.Equal(t, "des jours autres que ceux de la même fonction à [1], du 1er janvier 2008 au 1er février 2008", found[0].Accepted.French)
	})
}

func TestEstablishmentJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.position())
			requireSame(t, made.establishment())
		}
		requireSame(t, mission.Position{})
	})
	t.Run("its form", func(t *testing.T) {
		data, err := json.Marshal(mission.Establishment{{Period: period("2008-07-01/2009-04-01")}, {}})
		require.NoError(t, err)
		assert.Equal(t, `[{"period":"2008-07-01/2009-04-01"},{}]`, string(data))
		data, err = json.Marshal(mission.Establishment(nil))
		require.NoError(t, err)
		assert.Equal(t, `[]`, string(data))
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, mission.Position{Post: post("a", 1)}, `{"post":{"id":7},"period":"soon"}`, "malformed post.id", "malformed period")
		requireLeft(t, mission.Establishment{{}}, `[{},{"post":[]},null]`, "malformed [1].post", "malformed [2]")
	})
}

func TestPositionIsZero(t *testing.T) {
	assert.True(t, mission.Position{}.IsZero())
	assert.False(t, mission.Position{Period: calendar.Always()}.IsZero())
	assert.False(t, mission.Position{Post: personnel.Post{Priority: 1}}.IsZero())
}

func FuzzEstablishment(f *testing.F) {
	fuzzJSON(f, mission.Establishment{}, mission.Establishment{{}, {post("mentor", 10), period("2008-01-01/2008-07-01")}})
}

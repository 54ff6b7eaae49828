package mission_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission"
)

func TestToursStrength(t *testing.T) {
	tours := mission.Tours{
		{Officer: "1", Service: "sq", Post: "a", Period: period("2008-07-01/2009-04-01")},
		{Officer: "2", Service: "spvm", Post: "a", Period: period("2008-07-02/2009-04-02")},
		{Officer: "3", Service: "sq", Post: "b", Period: period("2009-03-31/..")},
		{Officer: "4", Period: period("2008-07-01/2008-07-02")},
		{Officer: "5", Service: "sq", Post: "a"},
	}
	for text, want := range map[string][5]int{ // in all; of sq, spvm and a service not stated; in post a
		"2008-06-30": {0, 0, 0, 0, 0},
		"2008-07-01": {2, 1, 0, 1, 1},
		"2008-07-02": {2, 1, 1, 0, 2},
		"2009-03-30": {2, 1, 1, 0, 2},
		"2009-03-31": {3, 2, 1, 0, 2},
		"2009-04-01": {2, 1, 1, 0, 1},
		"2009-04-02": {1, 1, 0, 0, 0},
		"9999-12-31": {1, 1, 0, 0, 0},
	} {
		d := day(text)
		assert.Equal(t, want, [5]int{
			tours.Strength().At(d), tours.StrengthOf("sq").At(d), tours.StrengthOf("spvm").At(d), tours.StrengthOf("").At(d),
			tours.StrengthIn("a").At(d),
		}, text)
		assert.Len(t, tours.On(d), want[0], text)
	}
	assert.Equal(t, []string{"", "spvm", "sq"}, slices.Collect(tours.Services()))
	assert.Equal(t, mission.Tours{tours[0], tours[1]}, tours.On(day("2008-07-02")))
	assert.Empty(t, tours.On(calendar.Date{}), "on no date")
	assert.True(t, tours.StrengthOf("opp").IsZero(), "a service without a tour")
	assert.True(t, mission.Tours(nil).Strength().IsZero(), "no tours")
}

func TestToursStrengthDayByDay(t *testing.T) {
	made := seeded(t)
	for range 300 {
		tours := made.tours()
		strength := tours.Strength()
		for d := range window.All() {
			naive := 0
			for _, tour := range tours {
				if tour.Period.Contains(d) {
					naive++
				}
			}
			require.Equal(t, naive, strength.At(d))
			require.Len(t, tours.On(d), naive)
		}
		var ofServices calendar.Levels
		for service := range tours.Services() {
			ofServices = ofServices.Plus(tours.StrengthOf(service))
		}
		require.True(t, strength.Equal(ofServices), "the services add up")
	}
}

func TestToursWhere(t *testing.T) {
	tours := mission.Tours{{Officer: "1"}, {Officer: "2"}, {Officer: "3"}}
	kept := tours.Where(func(tour mission.Tour) bool { return tour.Officer != "2" })
	assert.Equal(t, mission.Tours{{Officer: "1"}, {Officer: "3"}}, kept)
	kept[0].Officer = "9"
	assert.Equal(t, "1", tours[0].Officer, "what is kept is a slice of its own")
}

func TestToursServicesStopsWhenAsked(t *testing.T) {
	tours := mission.Tours{{Service: "sq"}, {Service: "opp"}, {Service: "sq"}}
	for service := range tours.Services() {
		assert.Equal(t, "opp", service)
		break
	}
	assert.Equal(t, "sq", tours[0].Service, "the tours stay in their order")
}

func TestTourCheck(t *testing.T) {
	fine := mission.Tour{Officer: "12", Period: period("2008-07-01/2009-04-01")}
	for name, test := range map[string]struct {
		tour mission.Tour
		want []string
	}{
		"nothing to complain about": {fine, nil},
		"with a basis":              {mission.Tour{Officer: "12", Period: fine.Period, Basis: chosen}, nil},
		"nothing at all":            {mission.Tour{}, []string{"missing officer", "missing period"}},
		"a faulty basis":            {mission.Tour{Officer: "12", Period: fine.Period, Basis: policy.Assume(bilingual.Text{})}, []string{"missing basis.note"}},
	} {
		t.Run(name, func(t *testing.T) { requireFaults(t, test.tour.Check(), test.want...) })
	}
}

func TestToursCheck(t *testing.T) {
	on := func(officer, days string) mission.Tour {
		return mission.Tour{Officer: officer, Period: period(days)}
	}
	for name, test := range map[string]struct {
		tours mission.Tours
		want  []string
	}{
		"no tours":                                {nil, nil},
		"one after the other":                     {mission.Tours{on("1", "2008-01-01/2008-02-01"), on("1", "2008-02-01/2008-03-01")}, nil},
		"one day too long":                        {mission.Tours{on("1", "2008-01-01/2008-02-02"), on("1", "2008-02-01/2008-03-01")}, []string{"conflict [1].period"}},
		"the later one stands first":              {mission.Tours{on("1", "2008-02-01/2008-03-01"), on("1", "2008-01-01/2008-02-02")}, []string{"conflict [0].period"}},
		"another officer":                         {mission.Tours{on("1", "2008-01-01/2008-02-02"), on("2", "2008-02-01/2008-03-01")}, nil},
		"the same tour twice":                     {mission.Tours{on("1", "2008-01-01/2008-02-01"), on("1", "2008-01-01/2008-02-01")}, []string{"conflict [1].period"}},
		"a short one between, and one that lasts": {mission.Tours{on("1", "2008-01-01/.."), on("1", "2008-02-01/2008-02-02"), on("1", "2009-01-01/2009-02-01")}, []string{"conflict [1].period", "conflict [2].period"}},
		"officers that nobody numbered":           {mission.Tours{on("", "2008-01-01/2008-02-01"), on("", "2008-01-01/2008-02-01")}, []string{"missing [0].officer", "missing [1].officer"}},
		"a tour without days":                     {mission.Tours{on("1", "2008-01-01/2008-02-01"), {Officer: "1"}}, []string{"missing [1].period"}},
		"a tour without days beside two of one day": {
			mission.Tours{{Officer: "1"}, on("1", "2008-01-01/2008-02-01"), on("1", "2008-01-31/2008-03-01")},
			[]string{"missing [0].period", "conflict [2].period"},
		},
	} {
		t.Run(name, func(t *testing.T) { requireFaults(t, test.tours.Check(), test.want...) })
	}
	t.Run("the fault names both", func(t *testing.T) {
		err := mission.Tours{on("1", "2008-01-01/2008-02-02"), on("2", "../.."), on("1", "2008-02-01/2008-03-01")}.Check()
		require.ErrorIs(t, err, fault.Conflict)
		found := fault.Of(err)
		require.Len(t, found, 1)
		assert.Equal(t, fault.Path("[2].period"), found[0].Path)
		assert.Equal(t, "days outside the tour of the same officer at [0], January 1, 2008 to February 1, 2008", found[0].Accepted.English)
		assert.Equal(t, "des jours autres que ceux de la période d'affectation du même agent de police à [0], du 1er janvier 2008 au 1er février 2008", found[0].Accepted.French)
		assert.Equal(t, "du 1er février 2008 au 29 février 2008", found[0].Given.French)
	})
}

// TestToursCheckAgainstPairs compares every tour with every other.
func TestToursCheckAgainstPairs(t *testing.T) {
	made := seeded(t)
	found := 0
	for range 500 {
		tours := made.tours()
		want := map[fault.Path]bool{}
		for i, later := range tours {
			for j, earlier := range tours {
				order := earlier.Period.From().Compare(later.Period.From())
				if earlier.Officer == later.Officer && later.Officer != "" && later.Period.Overlaps(earlier.Period) &&
					(order < 0 || order == 0 && j < i) {
					want[fault.Path("").Index(i).Key("period")] = true
				}
			}
		}
		have := map[fault.Path]bool{}
		for _, f := range fault.Of(tours.Check()) {
			if f.Kind == fault.Conflict {
				have[f.Path] = true
			}
		}
		require.Equal(t, want, have, "%v", tours)
		found += len(have)
	}
	require.Positive(t, found)
}

func TestTourJSON(t *testing.T) {
	t.Run("it keeps what it is given", func(t *testing.T) {
		made := seeded(t)
		for range 500 {
			requireSame(t, made.tour())
			requireSame(t, made.tours())
		}
	})
	t.Run("its form", func(t *testing.T) {
		data, err := json.Marshal(mission.Tours{
			{Officer: "12", Service: "sq", Mission: "minustah", Post: "mentor", Period: period("2008-07-01/2009-04-01")}, {},
		})
		require.NoError(t, err)
		assert.Equal(t, `[{"officer":"12","service":"sq","mission":"minustah","post":"mentor","period":"2008-07-01/2009-04-01"},{}]`, string(data))
		data, err = json.Marshal(mission.Tours(nil))
		require.NoError(t, err)
		assert.Equal(t, `[]`, string(data))
	})
	t.Run("all faults are named", func(t *testing.T) {
		requireLeft(t, mission.Tour{Officer: "9"}, `{"officer":12,"period":"2008-07-01","name":"X"}`,
			"malformed officer", "malformed period", "unexpected name")
		requireLeft(t, mission.Tours{{Officer: "9"}}, `[{},{"officer":null},7,{"days":1}]`,
			"malformed [1].officer", "malformed [2]", "unexpected [3].days")
		requireLeft(t, mission.Tours{{Officer: "9"}}, `{}`, "malformed ")
	})
	t.Run("the zero one", func(t *testing.T) {
		assert.True(t, mission.Tour{}.IsZero())
		assert.False(t, mission.Tour{Post: "a"}.IsZero())
	})
}

func FuzzTours(f *testing.F) {
	fuzzJSON(f, mission.Tours{}, mission.Tours{{}}, mission.Tours{
		{Officer: "12", Service: "sq", Mission: "minustah", Post: "mentor", Period: period("2008-07-01/2009-04-01"), Basis: chosen},
	})
}

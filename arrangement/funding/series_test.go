package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func plainSeries() funding.Series {
	next := plainYear()
	next.Year = 2017
	return funding.Series{ID: "some-program", Title: both("a", "b"), Years: []funding.Year{plainYear(), next}}
}

func TestSeriesOn(t *testing.T) {
	series := plainSeries()
	for start, want := range map[int]bool{2015: false, 2016: true, 2017: true, 2018: false, 0: false} {
		year, known := series.On(calendar.FiscalYearStarting(start))
		assert.Equal(t, want, known, start)
		assert.Equal(t, want, !year.IsZero(), start)
	}
	series.Years = append(series.Years, funding.Year{})
	_, known := series.On(0)
	assert.False(t, known, "no fiscal year is no year of the series")
}

func TestSeriesCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Series)
		want  []string
	}{
		"nothing to complain about": {func(*funding.Series) {}, nil},
		"no years":                  {func(s *funding.Series) { s.Years = nil }, nil},
		"a year left out":           {func(s *funding.Series) { s.Years[1].Year = 2019 }, nil},
		"no ID":                     {func(s *funding.Series) { s.ID = "" }, []string{"missing id"}},
		"no title":                  {func(s *funding.Series) { s.Title = bilingual.Text{} }, []string{"missing title"}},
		"a title in French only":    {func(s *funding.Series) { s.Title.English = "" }, []string{"missing title"}},
		"a faulty year":             {func(s *funding.Series) { s.Years[1].Basis = policy.Citation{} }, []string{"missing years[1].basis"}},
		"a year twice":              {func(s *funding.Series) { s.Years[1].Year = 2016 }, []string{"conflict years[1].year"}},
		"years out of order":        {func(s *funding.Series) { s.Years[1].Year = 2015 }, []string{"conflict years[1].year"}},
		"a year in another currency": {func(s *funding.Series) {
			s.Years[1].Authorities, s.Years[1].Planned, s.Years[1].Actual = funding.Money{}, funding.Money{}, money("1 USD")
		}, []string{"conflict years[1]"}},
		"a year without amounts between two": {func(s *funding.Series) {
			none := funding.Year{Year: 2018, Basis: chosen}
			other := plainYear()
			other.Year = 2019
			s.Years = append(s.Years, none, other)
		}, nil},
		"another currency, then the first again": {func(s *funding.Series) {
			s.Years[1] = funding.Year{Year: 2017, Actual: money("1 USD"), Basis: chosen}
			s.Years = append(s.Years, funding.Year{Year: 2018, Actual: money("1 CAD"), Basis: chosen})
		}, []string{"conflict years[1]"}},
		"another currency, after a year without amounts": {func(s *funding.Series) {
			s.Years[1] = funding.Year{Year: 2017, Basis: chosen}
			s.Years = append(s.Years, funding.Year{Year: 2018, Actual: money("1 USD"), Basis: chosen})
		}, []string{"conflict years[2]"}},
		"a first year without amounts": {func(s *funding.Series) { s.Years[0] = funding.Year{Year: 2016, Basis: chosen} }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			series := plainSeries()
			test.spoil(&series)
			requireFaults(t, series.Check(), test.want...)
		})
	}
}

func TestSeriesJSON(t *testing.T) {
	m := maker{seeded(t)}
	for range 500 {
		requireRound(t, m.series())
	}
	data, err := json.Marshal(funding.Series{Years: []funding.Year{}})
	require.NoError(t, err)
	assert.Equal(t, `{"years":[]}`, string(data), "that there are none is not the same as not stated")
	assert.True(t, funding.Series{}.IsZero())
	for name, series := range map[string]funding.Series{
		"id": {ID: "a"}, "title": {Title: both("a", "b")}, "years": {Years: []funding.Year{}},
	} {
		assert.False(t, series.IsZero(), name)
	}

	read := plainSeries()
	requireFaults(t, read.UnmarshalJSON([]byte(`{"id":1,"years":[{"year":"2016-17"},{"planned":{"amount":"1"}}]}`)),
		"malformed id", "missing years[1].planned.currency")
	assert.Equal(t, "some-program", read.ID, "it is left as it was")
	require.Len(t, read.Years, 2)
}

// published are the published series.
func published() []funding.Series {
	return []funding.Series{
		funding.InternationalPolicing(), funding.PeacekeepingMission(), funding.LiaisonMission(),
		funding.CapacityBuildingMission(), funding.PeaceAndStabilization(),
	}
}

func TestPublishedSeries(t *testing.T) {
	ids := map[string]bool{}
	for _, series := range published() {
		require.NoError(t, series.Check(), series.ID)
		assert.False(t, ids[series.ID], "%s once", series.ID)
		ids[series.ID] = true
		for _, year := range series.Years {
			assert.Equal(t, "gc-infobase", year.Basis.Source.ID)
			assert.Equal(t, policy.Stated, year.Basis.Strength)
		}
		requireRound(t, series)
	}
	t.Run("nobody can write to them", func(t *testing.T) {
		spoilt := funding.PeacekeepingMission()
		spoilt.Years[0] = funding.Year{}
		assert.False(t, funding.PeacekeepingMission().Years[0].IsZero())
	})
	t.Run("the years that each tells", func(t *testing.T) {
		for i, want := range [][2]int{{2012, 2028}, {2016, 2019}, {2017, 2017}, {2017, 2017}, {2018, 2024}} {
			years := published()[i].Years
			assert.Equal(t, want, [2]int{years[0].Year.Year(), years[len(years)-1].Year.Year()}, published()[i].ID)
			assert.Len(t, years, want[1]-want[0]+1, "no year is left out")
		}
	})
}

// TestInternationalPolicingPlannedAndActual replays the published planned and actual spending of 2016-17 to 2024-25. The
// variances and shares are computed apart from this program.
func TestInternationalPolicingPlannedAndActual(t *testing.T) {
	for start, want := range map[int]struct{ variance, share, positions string }{
		2016: {"-6630173", "87.7", "-26"},
		2017: {"-9525182", "82.1", "15"},
		2018: {"-12698514", "75.1", "-20"},
		2019: {"-1379671", "97.4", "17"},
		2020: {"17063522", "173.3", "91"},
		2021: {"30471928", "229.2", "11"},
		2022: {"-6150160", "88.7", "-2"},
		2023: {"4553264", "109.2", "35"},
		2024: {"11279634", "122.9", "55"},
	} {
		year, known := funding.InternationalPolicing().On(calendar.FiscalYearStarting(start))
		require.True(t, known)
		t.Run(year.Year.String(), func(t *testing.T) {
			variance, known := year.Variance()
			require.True(t, known)
			requireMoney(t, want.variance+" CAD", variance)
			share, known := year.ShareSpentHalfAwayFromZero(1)
			require.True(t, known)
			assert.Equal(t, want.share, share.String())
			positions, known := year.PositionsVariance()
			require.True(t, known)
			assert.Equal(t, want.positions, positions.Number().String())
		})
	}
	for start, want := range map[int]bool{2015: false, 2016: true, 2024: true, 2025: false} {
		year, _ := funding.InternationalPolicing().On(calendar.FiscalYearStarting(start))
		_, known := year.Variance()
		assert.Equal(t, want, known, "whether the variance of %s is known", year.Year)
	}
}

func TestPeacekeepingMissionShareSpent(t *testing.T) {
	for start, want := range map[int]struct{ variance, share string }{
		2016: {"-8769384 CAD", "72.6"}, 2017: {"-12992569 CAD", "59.1"},
	} {
		year, _ := funding.PeacekeepingMission().On(calendar.FiscalYearStarting(start))
		variance, known := year.Variance()
		require.True(t, known)
		requireMoney(t, want.variance, variance)
		share, known := year.ShareSpentHalfAwayFromZero(1)
		require.True(t, known)
		assert.Equal(t, want.share, share.String())
		assert.True(t, year.Reason.Complete())
	}
}

// TestSubProgramsAddUp shows that the three sub-programs of 2017-18 are the program, to the dollar and to the position.
func TestSubProgramsAddUp(t *testing.T) {
	on := calendar.FiscalYearStarting(2017)
	whole, _ := funding.InternationalPolicing().On(on)
	var parts []funding.Money
	people := 0
	for _, series := range published()[1:4] {
		year, known := series.On(on)
		require.True(t, known)
		parts = append(parts, year.Actual)
		people += year.ActualPositions.Int()
	}
	sum, err := funding.Sum(parts...)
	require.NoError(t, err)
	requireMoney(t, whole.Actual.String(), sum)
	assert.Equal(t, whole.ActualPositions.Int(), people)
}

package personnel_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/personnel"
)

func TestPoliceStrengthsTable(t *testing.T) {
	var provinces []personnel.Province
	sum := 0
	var canada []calendar.PartialDate
	for s := range personnel.PoliceStrengths() {
		require.NoError(t, s.Check(), s.Province)
		require.NoError(t, s.Basis.Check(), s.Province)
		if s.Province == "" {
			canada = append(canada, s.On)
			assert.Empty(t, provinces, "Canada comes first")
			continue
		}
		provinces = append(provinces, s.Province)
		sum += s.Total.Int()
		assert.Equal(t, "2019", s.On.String())
	}
	assert.Equal(t, slices.Collect(personnel.Provinces()), provinces)
	assert.True(t, slices.IsSortedFunc(canada, calendar.PartialDate.Compare))
	national, found := personnel.PoliceStrengthNear("", calendar.On(2019, time.July, 1))
	require.True(t, found)
	assert.Equal(t, persons(sum), national.Total, "the sum of the provinces")
}

// TestPoliceStrengthsAsPublished holds the table against a second copy of the published numbers.
func TestPoliceStrengthsAsPublished(t *testing.T) {
	published := map[personnel.Province][6]int{
		"NL": {0, 400, 427, 75, 902, 173}, "PE": {97, 0, 96, 22, 215, 137}, "NS": {885, 0, 846, 121, 1852, 191},
		"NB": {433, 0, 703, 115, 1251, 161}, "QC": {9303, 5433, 0, 886, 15622, 184}, "ON": {17989, 5602, 0, 1749, 25340, 174},
		"MB": {1579, 0, 913, 129, 2621, 191}, "SK": {1079, 0, 1171, 130, 2380, 203}, "AB": {4410, 0, 2877, 401, 7687, 176},
		"BC": {2553, 0, 5972, 765, 9290, 183}, "YT": {0, 0, 120, 11, 131, 321}, "NT": {0, 0, 175, 19, 194, 433}, "NU": {0, 0, 121, 14, 135, 348},
	}
	for s := range personnel.ProvincialStrengths(calendar.On(2010, time.January, 1)) {
		got := [6]int{s.Municipal.Int(), s.Provincial.Int(), s.Contract.Int(), s.Federal.Int(), s.Total.Int(), s.Rate.Int()}
		assert.Equal(t, published[s.Province], got, s.Province)
		delete(published, s.Province)
	}
	assert.Empty(t, published)
	for range personnel.ProvincialStrengths(may1) {
		break
	}
	for range personnel.PoliceStrengths() {
		break
	}
}

func TestPoliceStrengthNear(t *testing.T) {
	for name, c := range map[string]struct {
		day  calendar.Date
		want int
	}{
		"long before":                         {calendar.On(1995, time.January, 1), 64000},
		"in 2007":                             {calendar.On(2007, time.December, 31), 64000},
		"nearer to 2007":                      {calendar.On(2013, time.July, 1), 64000},
		"as near to 2007 as to 2019":          {calendar.On(2007, time.December, 31).AddDays(calendar.On(2007, time.December, 31).DaysUntil(calendar.On(2019, time.January, 1)) / 2), 64000},
		"nearer to 2019":                      {calendar.On(2013, time.July, 3), 67620},
		"in 2019":                             {calendar.On(2019, time.January, 1), 67620},
		"in 2022":                             {calendar.On(2022, time.June, 1), 70580},
		"the day before the middle of 2023":   {calendar.On(2023, time.March, 8), 70580},
		"as near to 2022 as to the day":       {calendar.On(2023, time.March, 9), 71472},
		"on the day of 2023":                  {calendar.On(2023, time.May, 15), 71472},
		"long after":                          {calendar.On(2050, time.January, 1), 71472},
		"on no date: the earliest that there": {calendar.Date{}, 64000},
	} {
		t.Run(name, func(t *testing.T) {
			s, found := personnel.PoliceStrengthNear("", c.day)
			assert.True(t, found)
			assert.Equal(t, c.want, s.Total.Int())
		})
	}
	_, found := personnel.PoliceStrengthNear("XX", may1)
	assert.False(t, found)
}

func TestPoliceStrengthCheck(t *testing.T) {
	quebec := func() personnel.PoliceStrength {
		s, _ := personnel.PoliceStrengthNear(personnel.Quebec, may1)
		return s
	}
	for name, c := range map[string]struct {
		change func(*personnel.PoliceStrength)
		want   []string
	}{
		"as it is":           {func(*personnel.PoliceStrength) {}, nil},
		"nothing stated":     {func(s *personnel.PoliceStrength) { *s = personnel.PoliceStrength{} }, []string{"on", "total"}},
		"one more in all":    {func(s *personnel.PoliceStrength) { s.Total = s.Total.Plus(1) }, nil},
		"two more in all":    {func(s *personnel.PoliceStrength) { s.Total = s.Total.Plus(2) }, []string{"total"}},
		"one less in all":    {func(s *personnel.PoliceStrength) { s.Total = s.Total.Plus(-1) }, nil},
		"two less in all":    {func(s *personnel.PoliceStrength) { s.Total = s.Total.Plus(-2) }, []string{"total"}},
		"a part not stated":  {func(s *personnel.PoliceStrength) { s.Total, s.Municipal = persons(5), policy.Measure{} }, nil},
		"another not stated": {func(s *personnel.PoliceStrength) { s.Total, s.Federal = persons(5), policy.Measure{} }, nil},
		"no such province":   {func(s *personnel.PoliceStrength) { s.Province = "XX" }, []string{"province"}},
		"parts of what is not": {func(s *personnel.PoliceStrength) {
			s.Total, s.Provincial, s.Rate = percent(3), halfAnOfficer(t), persons(-1)
		}, []string{"total", "provincial", "rate"}},
		"no numbers of persons": {func(s *personnel.PoliceStrength) {
			s.Municipal, s.Contract, s.Federal, s.Basis = percent(1), percent(1), percent(1), policy.Citation{Strength: policy.Assumed}
		}, []string{"municipal", "contract", "federal", "basis.note"}},
	} {
		t.Run(name, func(t *testing.T) {
			s := quebec()
			c.change(&s)
			assert.Equal(t, c.want, paths(s.Check()))
		})
	}
	assert.True(t, personnel.PoliceStrength{}.IsZero())
}

func (d dice) policeStrength() personnel.PoliceStrength {
	s := personnel.PoliceStrength{
		Province: pick(d, "", personnel.Quebec, personnel.Nunavut), On: d.strength().On, Total: d.measure(0, 90, policy.Persons),
		Municipal: d.measure(0, 90, policy.Persons), Provincial: d.measure(0, 90, policy.Persons), Contract: d.measure(0, 90, policy.Persons),
		Federal: d.measure(0, 90, policy.Persons), Rate: d.measure(0, 400, policy.Persons), Basis: d.basis(),
	}
	return pick(d, s, s, s, personnel.PoliceStrength{})
}

func TestPoliceStrengthJSON(t *testing.T) {
	roundTrips(t, 19, dice.policeStrength)
	refuses(t, personnel.PoliceStrength{Total: persons(1)}, map[string]faulty{
		"faults": {
			`{"province":"qc","on":"2019-13","total":5,"municipal":1,"provincial":1,"contract":1,"federal":1,"rate":1,"basis":1,"women":1}`,
			[]string{"province", "on", "total", "municipal", "provincial", "contract", "federal", "rate", "basis", "women"},
		},
	})
}

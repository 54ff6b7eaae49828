package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestYearVariance(t *testing.T) {
	for name, test := range map[string]struct {
		planned, actual funding.Money
		want            string // empty where it is not known
	}{
		"less spent than planned":  {money("100 CAD"), money("72.50 CAD"), "-27.50 CAD"},
		"more spent than planned":  {money("100 CAD"), money("110 CAD"), "10 CAD"},
		"as planned":               {money("100 CAD"), money("100 CAD"), "0 CAD"},
		"the plan not stated":      {funding.Money{}, money("1 CAD"), ""},
		"the spending not stated":  {money("1 CAD"), funding.Money{}, ""},
		"nothing spent, stated":    {money("1 CAD"), money("0 CAD"), "-1 CAD"},
		"nothing planned, stated":  {money("0 CAD"), money("1 CAD"), "1 CAD"},
		"in different currencies":  {money("1 CAD"), money("1 USD"), ""},
		"neither of the two known": {funding.Money{}, funding.Money{}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			variance, known := funding.Year{Planned: test.planned, Actual: test.actual}.Variance()
			assert.Equal(t, test.want != "", known)
			if known {
				requireMoney(t, test.want, variance)
			} else {
				assert.True(t, variance.IsZero())
			}
		})
	}
}

func TestYearPositionsVariance(t *testing.T) {
	half, err := policy.Measured(number("73.5"), policy.Persons)
	require.NoError(t, err)
	for name, test := range map[string]struct {
		planned, actual, want policy.Measure
	}{
		"fewer than planned":     {persons(99), persons(74), persons(-25)},
		"more than planned":      {persons(61), persons(70), persons(9)},
		"half a position":        {persons(74), half, halfPerson(t)},
		"the plan not stated":    {policy.Measure{}, persons(74), policy.Measure{}},
		"the filled not stated":  {persons(74), policy.Measure{}, policy.Measure{}},
		"not a number of people": {persons(74), policy.Whole(1, policy.Years), policy.Measure{}},
		"years planned":          {policy.Whole(1, policy.Years), persons(74), policy.Measure{}},
	} {
		t.Run(name, func(t *testing.T) {
			variance, known := funding.Year{PlannedPositions: test.planned, ActualPositions: test.actual}.PositionsVariance()
			assert.Equal(t, !test.want.IsZero(), known)
			assert.Equal(t, test.want, variance)
		})
	}
}

func halfPerson(t *testing.T) policy.Measure {
	half, err := policy.Measured(number("-0.5"), policy.Persons)
	require.NoError(t, err)
	return half
}

func TestYearShareSpent(t *testing.T) {
	for name, test := range map[string]struct {
		planned, actual string
		places          int32
		want            string // empty where it is not known
	}{
		"a half is rounded away from zero":        {"10000 CAD", "7265 CAD", 1, "72.7"},
		"just below a half is rounded down":       {"100000 CAD", "72649 CAD", 1, "72.6"},
		"a negative half, away from zero too":     {"10000 CAD", "-7265 CAD", 1, "-72.7"},
		"without decimals":                        {"200 CAD", "145 CAD", 0, "73"},
		"more than the plan":                      {"100 CAD", "172.5 CAD", 1, "172.5"},
		"nothing spent":                           {"100 CAD", "0 CAD", 1, "0"},
		"the cents of the plan count":             {"99.99 CAD", "100 CAD", 2, "100.01"},
		"places below 0 are none":                 {"3 CAD", "1 CAD", -5, "33"},
		"at most 20 places":                       {"3 CAD", "1 CAD", 1_000_000, "33.33333333333333333333"},
		"a plan of nothing has no share":          {"0 CAD", "1 CAD", 1, ""},
		"a plan below nothing has no share":       {"-1 CAD", "1 CAD", 1, ""},
		"two currencies have no share":            {"1 USD", "1 CAD", 1, ""},
		"a plan of 60 places, which is no matter": {"0.000000000000000000000000000000000000000000000000000000000001 CAD", "1 CAD", 0, "1" + zeros(62)},
	} {
		t.Run(name, func(t *testing.T) {
			share, known := funding.Year{Planned: money(test.planned), Actual: money(test.actual)}.ShareSpentHalfAwayFromZero(test.places)
			require.Equal(t, test.want != "", known)
			if known {
				assert.True(t, share.Equal(number(test.want)), share)
			}
		})
	}
	for name, year := range map[string]funding.Year{
		"the plan not stated": {Actual: money("1 CAD")}, "the spending not stated": {Planned: money("1 CAD")}, "nothing stated": {},
	} {
		t.Run(name, func(t *testing.T) {
			share, known := year.ShareSpentHalfAwayFromZero(1)
			assert.False(t, known)
			assert.True(t, share.Equal(decimal.Decimal{}))
		})
	}
}

func zeros(n int) string { return decimal.New(1, int32(n)).String()[1:] }

func TestYearInWords(t *testing.T) {
	year := funding.Year{Year: 2016, Planned: money("31969501 CAD"), Actual: money("23200117 CAD")}
	assert.Equal(t, "2016-2017: planned $31,969,501, actual $23,200,117, variance -$8,769,384 (72.6% of the plan)", year.String())
	assert.Equal(t, "2016-2017\u00a0: dépenses prévues, 31\u00a0969\u00a0501\u00a0$\u00a0; dépenses réelles, 23\u00a0200\u00a0117\u00a0$\u00a0; "+
		"écart, -8\u00a0769\u00a0384\u00a0$ (72,6\u00a0% des dépenses prévues)", year.In(language.French))
	year.Actual = funding.Money{}
	assert.Equal(t, "2016-2017: planned $31,969,501, actual not stated", year.String())
	year.Planned, year.Actual = money("0 CAD"), money("1 CAD")
	assert.Equal(t, "2016-2017: planned $0, actual $1, variance $1", year.String())
}

func TestYearIsZero(t *testing.T) {
	assert.True(t, funding.Year{}.IsZero())
	for name, year := range map[string]funding.Year{
		"year": {Year: 2016}, "authorities": {Authorities: funding.Dollars(0)}, "planned": {Planned: funding.Dollars(0)},
		"actual": {Actual: funding.Dollars(0)}, "planned positions": {PlannedPositions: persons(0)},
		"actual positions": {ActualPositions: persons(0)}, "reason": {Reason: both("a", "b")}, "basis": {Basis: chosen},
	} {
		assert.False(t, year.IsZero(), name)
	}
}

// plainYear is a year with nothing to complain about.
func plainYear() funding.Year {
	return funding.Year{
		Year: 2016, Authorities: money("120 CAD"), Planned: money("100 CAD"), Actual: money("90 CAD"),
		PlannedPositions: persons(9), ActualPositions: persons(8), Reason: both("fewer", "moins"), Basis: chosen,
	}
}

func TestYearCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*funding.Year)
		want  []string
	}{
		"nothing to complain about":    {func(*funding.Year) {}, nil},
		"no fiscal year":               {func(y *funding.Year) { y.Year = 0 }, []string{"missing year"}},
		"a fiscal year that is none":   {func(y *funding.Year) { y.Year = 9999 }, []string{"missing year"}},
		"a plan in another currency":   {func(y *funding.Year) { y.Planned = money("1 USD") }, []string{"conflict planned", "conflict actual"}},
		"spending in another currency": {func(y *funding.Year) { y.Authorities, y.Actual = funding.Money{}, money("1 USD") }, []string{"conflict actual"}},
		"one amount alone, in any": {func(y *funding.Year) {
			y.Authorities, y.Planned, y.Actual = funding.Money{}, funding.Money{}, money("1 USD")
		}, nil},
		"positions in years":            {func(y *funding.Year) { y.PlannedPositions = policy.Whole(1, policy.Years) }, []string{"out-of-range planned_positions"}},
		"positions below 0":             {func(y *funding.Year) { y.ActualPositions = persons(-1) }, []string{"out-of-range actual_positions"}},
		"no positions":                  {func(y *funding.Year) { y.ActualPositions = persons(0) }, nil},
		"a reason in one language only": {func(y *funding.Year) { y.Reason.French = "" }, []string{"missing reason"}},
		"no basis":                      {func(y *funding.Year) { y.Basis = policy.Citation{} }, []string{"missing basis"}},
		"a basis without its reason":    {func(y *funding.Year) { y.Basis.Note = bilingual.Text{} }, []string{"missing basis.note"}},
		"nothing stated but the year": {func(y *funding.Year) {
			*y = funding.Year{Year: 2016, Basis: chosen}
		}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			year := plainYear()
			test.spoil(&year)
			requireFaults(t, year.Check(), test.want...)
		})
	}
}

func TestYearJSON(t *testing.T) {
	m := maker{seeded(t)}
	for range 1000 {
		requireRound(t, m.year())
	}
	data, err := json.Marshal(funding.Year{Year: 2016, Planned: money("1.50 CAD")})
	require.NoError(t, err)
	assert.Equal(t, `{"year":"2016-17","planned":{"amount":"1.50","currency":"CAD"}}`, string(data))
	data, err = json.Marshal(funding.Year{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(data))
	_, err = json.Marshal(funding.Year{Reason: both("a", "")})
	require.Error(t, err, "what could not be read again is not written")

	read := plainYear()
	requireFaults(t, read.UnmarshalJSON([]byte(
		`{"year":"2016-18","planned":{"amount":1},"actual":null,"actual_positions":{"number":"1","unit":"person"},"Basis":{}}`,
	)), "out-of-range year", "malformed planned.amount", "missing planned.currency", "malformed actual", "unknown actual_positions.unit", "unexpected Basis")
	assert.Equal(t, plainYear().String(), read.String(), "it is left as it was")
}

// requireRound requires that a value written as JSON, read and written again says the same.
func requireRound[T json.Marshaler](t testing.TB, made T) {
	t.Helper()
	data, err := json.Marshal(made)
	require.NoError(t, err)
	var read T
	require.NoError(t, json.Unmarshal(data, &read), string(data))
	again, err := json.Marshal(read)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again))
}

func TestYearOfNothingIsNotReadAsZero(t *testing.T) {
	var read funding.Year
	require.NoError(t, json.Unmarshal([]byte(`{"year":"2016-17","planned":{}}`), &read))
	assert.True(t, read.Planned.IsZero())
	assert.Equal(t, calendar.FiscalYearStarting(2016), read.Year)
	require.ErrorIs(t, read.UnmarshalJSON([]byte(`[]`)), fault.Malformed)
}

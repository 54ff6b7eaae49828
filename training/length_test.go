package training_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/training"
)

func TestLengthIn(t *testing.T) {
	halfDay, err := policy.Measured(decimal.New(5, -1), policy.CalendarDays)
	require.NoError(t, err)
	haiti := both("Haiti", "Haïti")
	derived := policy.Cite("spvm-training").Deriving(both("a", "b"))
	for name, test := range map[string]struct {
		length training.Length
		want   bilingual.Text
	}{
		"one number":                 {training.Length{Days: days(10), DaysMost: days(10)}, both("10\u00a0days", "10\u00a0jours")},
		"one day":                    {training.Length{Days: days(1), DaysMost: days(1)}, both("1\u00a0day", "1\u00a0jour")},
		"from one number to another": {training.Length{Days: days(7), DaysMost: days(14)}, both("7 to 14\u00a0days", "7 à 14\u00a0jours")},
		"from part of a day":         {training.Length{Days: halfDay, DaysMost: days(2)}, both("0.5 to 2\u00a0days", "0,5 à 2\u00a0jours")},
		"a lower bound":              {training.Length{Days: days(14)}, both("at least 14\u00a0days", "au moins 14\u00a0jours")},
		"an upper bound":             {training.Length{DaysMost: days(14)}, both("at most 14\u00a0days", "au plus 14\u00a0jours")},
		"nothing stated":             {training.Length{}, both("length not stated", "durée non indiquée")},
		"nothing but the mission":    {training.Length{Mission: haiti, Basis: chosen}, both("length not stated (Haiti)", "durée non indiquée (Haïti)")},
		"with the mission":           {training.Length{Mission: haiti, Days: days(2)}, both("at least 2\u00a0days (Haiti)", "au moins 2\u00a0jours (Haïti)")},
		"with the date":              {training.Length{On: date("2008-05-01"), Days: days(2)}, both("at least 2\u00a0days (May 1, 2008)", "au moins 2\u00a0jours (1er mai 2008)")},
		"with both":                  {training.Length{On: date("2008-05"), Mission: haiti, Days: days(2)}, both("at least 2\u00a0days (Haiti, May 2008)", "au moins 2\u00a0jours (Haïti, mai 2008)")},
		"between two days": {
			training.Length{On: date("[2008-05-01..2008-06-10]"), Mission: haiti, Days: days(2)},
			both("at least 2\u00a0days (Haiti, between May 1, 2008 and June 10, 2008)", "au moins 2\u00a0jours (Haïti, entre le 1er mai 2008 et le 10 juin 2008)"),
		},
		"assumed": {training.Length{Days: days(2), DaysMost: days(2), Basis: chosen}, both("about 2\u00a0days", "environ 2\u00a0jours")},
		"derived": {training.Length{Days: days(2), DaysMost: days(2), Basis: derived}, both("about 2\u00a0days", "environ 2\u00a0jours")},
		"stated":  {training.Length{Days: days(2), DaysMost: days(2), Basis: policy.Cite("spvm-training")}, both("2\u00a0days", "2\u00a0jours")},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, test.want, bilingual.Both(test.length.In))
			assert.Equal(t, test.length.In(language.English), test.length.String())
		})
	}
}

func TestLengthCheck(t *testing.T) {
	hours := policy.Whole(90, policy.Minutes)
	for name, test := range map[string]struct {
		length training.Length
		want   []string
	}{
		"a lower bound":                    {training.Length{Days: days(1), Basis: chosen}, nil},
		"an upper bound":                   {training.Length{DaysMost: days(1), Basis: chosen}, nil},
		"the same number twice":            {training.Length{Days: days(2), DaysMost: days(2), Basis: chosen}, nil},
		"no number":                        {training.Length{Basis: chosen}, []string{"missing days"}},
		"no days":                          {training.Length{Days: days(0), Basis: chosen}, []string{"out-of-range days"}},
		"fewer than no days":               {training.Length{Days: days(-1), DaysMost: days(2), Basis: chosen}, []string{"out-of-range days"}},
		"at most no days":                  {training.Length{DaysMost: days(0), Basis: chosen}, []string{"out-of-range days_most"}},
		"minutes":                          {training.Length{Days: hours, DaysMost: hours, Basis: chosen}, []string{"out-of-range days", "out-of-range days_most"}},
		"at most fewer than at least":      {training.Length{Days: days(3), DaysMost: days(2), Basis: chosen}, []string{"conflict days_most"}},
		"a mission in one language":        {training.Length{Mission: both("Haiti", ""), Days: days(3), Basis: chosen}, []string{"missing mission"}},
		"no basis":                         {training.Length{Days: days(3)}, []string{"missing basis"}},
		"an assumption without its reason": {training.Length{Days: days(3), Basis: policy.Assume(bilingual.Text{})}, []string{"missing basis.note"}},
	} {
		t.Run(name, func(t *testing.T) { requireFaults(t, test.length.Check(), test.want...) })
	}
}

func TestLengthJSONKeepsWhatItIsGiven(t *testing.T) {
	made := maker{seeded(t)}
	for range 1000 {
		length := made.length()
		data, err := json.Marshal(length)
		require.NoError(t, err)
		var read training.Length
		require.NoError(t, json.Unmarshal(data, &read), string(data))
		require.Equal(t, length, read)
	}
}

func TestLengthJSONForm(t *testing.T) {
	data, err := json.Marshal(training.Length{On: date("2008-05"), Mission: both("Sudan", "Soudan"), Days: days(14)})
	require.NoError(t, err)
	assert.Equal(t, `{"on":"2008-05","mission":{"en":"Sudan","fr":"Soudan"},"days":{"number":"14","unit":"days"}}`, string(data))
	_, err = json.Marshal(training.Length{Days: policy.Whole(1, "weeks")})
	require.Error(t, err, "a unit that nobody knows")
}

func TestLengthRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		document string
		want     []string
	}{
		"not an object":      {`"14 days"`, []string{"malformed "}},
		"null":               {`{"on":null}`, []string{"malformed on"}},
		"a key nobody knows": {`{"weeks":2}`, []string{"unexpected weeks"}},
		"a key twice":        {`{"on":"2008","on":"2009"}`, []string{"duplicate on"}},
	} {
		t.Run(name, func(t *testing.T) {
			read := training.Length{Days: days(3)}
			requireFaults(t, read.UnmarshalJSON([]byte(test.document)), test.want...)
			assert.Equal(t, training.Length{Days: days(3)}, read, "it is left as it was")
		})
	}
}

func TestLengthIsZero(t *testing.T) {
	assert.True(t, training.Length{}.IsZero())
	assert.False(t, training.Length{DaysMost: days(1)}.IsZero())
}

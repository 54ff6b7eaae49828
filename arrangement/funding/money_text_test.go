package funding_test

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
)

func TestParseMoney(t *testing.T) {
	for _, text := range []string{
		"0 CAD", "1234.50 CAD", "-1.50 EUR", "0.001 TND", "1.0 CAD",
		strings.Repeat("9", 60) + " CAD", "0." + strings.Repeat("0", 59) + "1 CAD",
	} {
		read, err := funding.Parse(text)
		require.NoError(t, err, text)
		requireMoney(t, text, read)
	}
	for name, test := range map[string]struct {
		text string
		want string
	}{
		"nothing":                     {"", "malformed "},
		"a number alone":              {"1", "malformed "},
		"a currency alone":            {"CAD", "malformed "},
		"a currency first":            {"CAD 1", "malformed "},
		"two spaces":                  {"1  CAD", "malformed "},
		"a space behind":              {"1 CAD ", "malformed "},
		"a comma":                     {"1,50 CAD", "malformed "},
		"a plus":                      {"+1 CAD", "malformed "},
		"an exponent":                 {"1e5 CAD", "malformed "},
		"a 0 before":                  {"01 CAD", "malformed "},
		"two points":                  {"1.2.3 CAD", "malformed "},
		"nothing before the point":    {".5 CAD", "malformed "},
		"nothing behind the point":    {"5. CAD", "malformed "},
		"a minus alone":               {"- CAD", "malformed "},
		"not a number":                {"one CAD", "malformed "},
		"small letters":               {"1 cad", "unknown currency"},
		"letters that are no code":    {"1 QQQ", "unknown currency"},
		"61 digits":                   {strings.Repeat("9", 61) + " CAD", "out-of-range amount"},
		"61 decimal places":           {"0." + strings.Repeat("0", 60) + "1 CAD", "out-of-range amount"},
		"a million digits":            {strings.Repeat("9", 1_000_000) + " CAD", "out-of-range amount"},
		"a million of them, negative": {"-" + strings.Repeat("9", 1_000_000) + " CAD", "out-of-range amount"},
	} {
		t.Run(name, func(t *testing.T) {
			read, err := funding.Parse(test.text)
			requireFaults(t, err, test.want)
			assert.True(t, read.IsZero())
		})
	}
	assert.Panics(t, func() { funding.MustParse("1") })
}

func TestMoneyInWords(t *testing.T) {
	for text, want := range map[string][2]string{
		"1234.50 CAD":  {"$1,234.50", "1\u00a0234,50\u00a0$"},
		"31969501 CAD": {"$31,969,501", "31\u00a0969\u00a0501\u00a0$"},
		"-5 CAD":       {"-$5", "-5\u00a0$"},
		"5.5 USD":      {"US$5.50", "5,50\u00a0$\u00a0US"},
		"5 CHF":        {"CHF\u00a05", "5\u00a0CHF"},
	} {
		assert.Equal(t, want, [2]string{money(text).In(language.English), money(text).In(language.French)})
	}
	assert.Empty(t, funding.Money{}.In(language.French))
	assert.Equal(t, "not stated", funding.Money{}.String())
}

func TestMoneyJSONForm(t *testing.T) {
	for text, want := range map[string]string{
		"1.50 CAD": `{"amount":"1.50","currency":"CAD"}`,
		"0 EUR":    `{"amount":"0","currency":"EUR"}`,
	} {
		data, err := json.Marshal(money(text))
		require.NoError(t, err)
		assert.Equal(t, want, string(data))
	}
	data, err := json.Marshal(funding.Money{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(data))
	large, err := funding.New(decimal.New(12, 3), "CAD")
	require.NoError(t, err)
	data, err = json.Marshal(large)
	require.NoError(t, err)
	assert.Equal(t, `{"amount":"12000","currency":"CAD"}`, string(data))
}

func TestMoneyRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		document string
		want     []string
	}{
		"a number":              {`{"amount":1.5,"currency":"CAD"}`, []string{"malformed amount"}},
		"no currency":           {`{"amount":"1"}`, []string{"missing currency"}},
		"an empty currency":     {`{"amount":"1","currency":""}`, []string{"missing currency"}},
		"no amount":             {`{"currency":"CAD"}`, []string{"missing amount"}},
		"a currency in small":   {`{"amount":"1","currency":"cad"}`, []string{"unknown currency"}},
		"an exponent too large": {`{"amount":"1e60","currency":"CAD"}`, []string{"out-of-range amount"}},
		"one key too many":      {`{"amount":"1","currency":"CAD","cents":0}`, []string{"unexpected cents"}},
		"text":                  {`"1 CAD"`, []string{"malformed "}},
	} {
		t.Run(name, func(t *testing.T) {
			read := money("1.50 CAD")
			requireFaults(t, read.UnmarshalJSON([]byte(test.document)), test.want...)
			requireMoney(t, "1.50 CAD", read)
		})
	}
}

func TestMoneyJSONKeepsWhatItIsGiven(t *testing.T) {
	m := maker{seeded(t)}
	for range 2000 {
		made := m.money()
		data, err := json.Marshal(made)
		require.NoError(t, err)
		var read funding.Money
		require.NoError(t, json.Unmarshal(data, &read), string(data))
		require.True(t, made.Equal(read))
		requireMoney(t, made.String(), read)
		if !made.IsZero() {
			again, err := funding.Parse(made.String())
			require.NoError(t, err)
			requireMoney(t, made.String(), again)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range []string{"1234.50 CAD", "-0 CAD", "00 CAD", "1e5 CAD", "1.50 cad", " CAD", "9 XXX"} {
		f.Add(text)
	}
	form := regexp.MustCompile(`^-?(0|[1-9][0-9]*)(\.[0-9]+)? [A-Z]{3}$`)
	f.Fuzz(func(t *testing.T, text string) {
		read, err := funding.Parse(text)
		if err != nil {
			require.True(t, read.IsZero())
			if amount, code, _ := strings.Cut(text, " "); form.MatchString(text) && len(amount) <= 60 {
				require.ErrorIs(t, err, fault.Unknown, "only the currency is at fault")
				require.False(t, funding.Currency(code).Valid())
			}
			return
		}
		require.Regexp(t, form, text)
		amount, _, _ := strings.Cut(text, " ")
		require.True(t, read.Amount().Equal(number(amount)))
		if !strings.HasPrefix(amount, "-0") { // a minus before nothing is not kept
			require.Equal(t, text, read.String())
		}
	})
}

func FuzzMoney(f *testing.F) {
	for _, text := range []string{`{}`, `{"amount":"1.50","currency":"CAD"}`, `{"amount":"1e9","currency":"EUR"}`, `[]`} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var read funding.Money
		err := read.UnmarshalJSON(data)
		if !json.Valid(data) {
			require.Error(t, err)
		}
		if err != nil {
			require.True(t, read.IsZero())
			return
		}
		written, err := json.Marshal(read)
		require.NoError(t, err)
		var again funding.Money
		require.NoError(t, again.UnmarshalJSON(written), string(written))
		require.Equal(t, read.String(), again.String())
	})
}

package funding_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/currency"

	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/funding"
)

func TestParseCurrency(t *testing.T) {
	for _, code := range []funding.Currency{funding.CanadianDollar, funding.UnitedStatesDollar, funding.Euro, "JPY", "HTG", "FRF"} {
		read, err := funding.ParseCurrency(string(code))
		require.NoError(t, err)
		assert.Equal(t, code, read)
		assert.True(t, code.Valid())
	}
	for name, text := range map[string]string{
		"nothing": "", "small letters": "cad", "a capital too few": "CAd", "two letters": "CA", "four letters": "CADX",
		"letters that are no code": "QQQ", "the code for no currency": "XXX", "the code for tests": "XTS",
		"a space behind": "CAD ", "figures": "123", "not letters": "$$$", "accents": "ÉUR",
	} {
		t.Run(name, func(t *testing.T) {
			read, err := funding.ParseCurrency(text)
			require.ErrorIs(t, err, fault.Unknown)
			assert.Zero(t, read)
			assert.False(t, funding.Currency(text).Valid())
		})
	}
	t.Run("of a code in small letters the right one is named", func(t *testing.T) {
		_, err := funding.ParseCurrency("cad")
		assert.ErrorContains(t, err, "accepted: “CAD”")
	})
}

func TestCurrencyJSON(t *testing.T) {
	data, err := json.Marshal([]funding.Currency{"CAD", ""})
	require.NoError(t, err)
	assert.Equal(t, `["CAD",""]`, string(data))
	var read []funding.Currency
	require.NoError(t, json.Unmarshal(data, &read))
	assert.Equal(t, []funding.Currency{"CAD", ""}, read)

	_, err = json.Marshal(funding.Currency("cad"))
	require.ErrorIs(t, err, fault.Unknown)
	before := funding.Euro
	require.ErrorIs(t, before.UnmarshalText([]byte("eur")), fault.Unknown)
	assert.Equal(t, funding.Euro, before, "it is left as it was")
}

func FuzzParseCurrency(f *testing.F) {
	for _, text := range []string{"CAD", "cad", "XXX", "XTS", "", "ABCD", "€"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		read, err := funding.ParseCurrency(text)
		unit, unknown := currency.ParseISO(text)
		want := unknown == nil && unit.String() == text && text != "XXX" && text != "XTS"
		require.Equal(t, want, err == nil)
		if want {
			require.Equal(t, funding.Currency(text), read)
		}
	})
}

package arrangement_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

func TestParseCountry(t *testing.T) {
	for name, text := range map[string]string{
		"Haiti":                         "HT",
		"Canada":                        "CA",
		"Kosovo, a code of private use": "XK",
		"the West Bank":                 "PS",
		"Yugoslavia, a former state":    "YU",
		"East Timor, as it was":         "TP",
		"Zaire, as it was":              "ZR",
	} {
		t.Run(name, func(t *testing.T) {
			country, err := arrangement.ParseCountry(text)
			require.NoError(t, err)
			assert.Equal(t, arrangement.Country(text), country, "the code is kept as it was given")
			assert.True(t, country.Valid())
		})
	}

	for name, c := range map[string]struct{ text, accepted string }{
		"no text":                    {"", "the code of a country in two capital letters (ISO 3166-1), such as HT"},
		"small letters":              {"ht", "“HT”"},
		"three letters":              {"HTI", "“HT”"},
		"three letters, none":        {"QQQ", "the code of a country"},
		"one letter":                 {"H", "the code of a country"},
		"a number of a country":      {"332", "“HT”"},
		"an unknown region":          {"ZZ", "the code of a country"},
		"the European Union":         {"EU", "the code of a country"},
		"the United Nations":         {"UN", "the code of a country"},
		"a code that is not the one": {"UK", "the code of a country"},
		"private use":                {"XA", "the code of a country"},
		"the world":                  {"001", "the code of a country"},
		"a name":                     {"Haiti", "the code of a country"},
		"a letter with an accent":    {"É", "the code of a country"},
	} {
		t.Run(name, func(t *testing.T) {
			country, err := arrangement.ParseCountry(c.text)
			require.ErrorIs(t, err, fault.Unknown)
			assert.Empty(t, country)
			assert.False(t, arrangement.Country(c.text).Valid())
			assert.Contains(t, err.Error(), c.accepted)
			assert.Contains(t, fault.Of(err).In(language.French), "code inconnu")
		})
	}
}

func TestParseCountryNamesTheCodeThatWasMeant(t *testing.T) {
	_, err := arrangement.ParseCountry("332")
	var f fault.Fault
	require.ErrorAs(t, err, &f)
	assert.Equal(t, fault.Given("332"), f.Given)
	_, err = arrangement.ParseCountry("hti")
	require.ErrorAs(t, err, &f)
	assert.Equal(t, fault.Given("HT"), f.Accepted)
}

func TestCountryText(t *testing.T) {
	data, err := json.Marshal(arrangement.Country("HT"))
	require.NoError(t, err)
	assert.Equal(t, `"HT"`, string(data))
	data, err = json.Marshal(arrangement.Country(""))
	require.NoError(t, err)
	assert.Equal(t, `""`, string(data))
	_, err = json.Marshal(arrangement.Country("ht"))
	require.ErrorIs(t, err, fault.Unknown)

	country := arrangement.Country("CA")
	require.ErrorIs(t, json.Unmarshal([]byte(`"ht"`), &country), fault.Unknown)
	assert.Equal(t, arrangement.Country("CA"), country, "what is faulty leaves the country as it was")
	require.NoError(t, json.Unmarshal([]byte(`"HT"`), &country))
	assert.Equal(t, arrangement.Country("HT"), country)
	require.NoError(t, json.Unmarshal([]byte(`""`), &country))
	assert.Empty(t, country)
}

// FuzzParseCountry holds the parser to x/text: what is accepted is a country there and writes itself the same way; of
// two capital letters, what is refused is none there, or has no code of three letters.
func FuzzParseCountry(f *testing.F) {
	for _, seed := range []string{"HT", "ht", "HTI", "YU", "XK", "UK", "", "ZZ", "001", "\xff\xff", "Hé"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		country, err := arrangement.ParseCountry(text)
		region, unknown := language.ParseRegion(text)
		capitals := len(text) == 2 && strings.IndexFunc(text, func(r rune) bool { return r < 'A' || r > 'Z' }) < 0
		isCountry := capitals && unknown == nil && region.IsCountry() && region.ISO3() != "ZZZ"
		require.Equal(t, isCountry, err == nil, "%q: %v", text, err)
		if err != nil {
			var f fault.Fault
			require.True(t, errors.As(err, &f))
			require.Empty(t, country)
			return
		}
		require.Equal(t, text, string(country))
		written, err := country.MarshalText()
		require.NoError(t, err)
		var back arrangement.Country
		require.NoError(t, back.UnmarshalText(written))
		require.Equal(t, country, back)
	})
}

func TestHostCheck(t *testing.T) {
	haiti := bilingual.Text{English: "Haiti", French: "Haïti"}
	for name, c := range map[string]struct {
		host arrangement.Host
		want []string
	}{
		"a country":                 {arrangement.Host{Country: "HT", Name: haiti}, nil},
		"a region without a code":   {arrangement.Host{Name: bilingual.Text{English: "Caribbean", French: "Caraïbes"}}, nil},
		"nothing":                   {arrangement.Host{}, []string{"name: missing"}},
		"no name":                   {arrangement.Host{Country: "HT"}, []string{"name: missing"}},
		"a name in English only":    {arrangement.Host{Name: bilingual.Text{English: "Haiti"}}, []string{"name: missing; given: “Haiti”"}},
		"a code that is none":       {arrangement.Host{Country: "Hayti", Name: haiti}, []string{"country: not a known code; given: “Hayti”"}},
		"a code and a name at once": {arrangement.Host{Country: "ht"}, []string{"country: not a known code", "name: missing"}},
	} {
		t.Run(name, func(t *testing.T) { assertFaults(t, c.host.Check(), c.want...) })
	}
	assert.True(t, arrangement.Host{}.IsZero())
	assert.False(t, arrangement.Host{Country: "HT"}.IsZero())
}

// assertFaults holds an error to its faults, one a line, each by how it begins.
func assertFaults(t *testing.T, err error, want ...string) {
	t.Helper()
	faults := fault.Of(err)
	require.Len(t, faults, len(want), "%v", err)
	for i, f := range faults {
		assert.Truef(t, strings.HasPrefix(f.Error(), want[i]), "%q does not begin with %q", f.Error(), want[i])
		assert.True(t, f.Accepted.Complete(), f.Error())
		assert.True(t, f.Given.IsZero() || f.Given.Complete(), f.Error())
	}
}

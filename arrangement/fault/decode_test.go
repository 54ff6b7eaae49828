package fault_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// skill and officer are decoded as every type of the library is.
type skill struct {
	Language string
	Level    level
}

func (l *level) UnmarshalText(text []byte) error { return fault.UnmarshalCode(levels, text, l) }

func (s *skill) UnmarshalJSON(data []byte) error {
	var read skill
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("language", &read.Language)
		o.Required("level", &read.Level)
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

type officer struct {
	Name      string
	Tours     int
	Languages []skill
}

func (p *officer) UnmarshalJSON(data []byte) error {
	var read officer
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("name", &read.Name)
		o.Optional("tours", &read.Tours)
		fault.Items(o, "languages", &read.Languages)
	})
	if err != nil {
		return err
	}
	*p = read
	return nil
}

type roster []officer

func TestDecodeReportsAllFaultsInTheOrderOfTheDocument(t *testing.T) {
	var officers roster
	err := fault.Decode([]byte(`{
		"colour": "red",
		"officers": [
			{"name": "A", "languages": [{"language": "fr", "level": "fluent"}]},
			{"tours": "two", "languages": [{"language": "en", "level": "good"}, {"level": "expert"}], "name": null},
			7,
			{"Name": "D", "tours": 1, "tours": 2}
		],
		"x.y": {"ignored": [1, 2]}
	}`), func(o *fault.Object) {
		o.Required("service", new(string))
		fault.Items(o, "officers", &officers)
		o.Required("province", new(bilingual.Text))
	})
	assert.Equal(t, []string{
		"colour: unexpected; given: “colour”; accepted: “service”, “officers” or “province”",
		"officers[1].tours: malformed; given: “two”; accepted: a whole number",
		"officers[1].languages[1].level: not a known code; given: “expert”; accepted: “basic”, “good” or “fluent”",
		"officers[1].languages[1].language: missing; accepted: text in quotation marks",
		"officers[1].name: malformed; given: null; accepted: text in quotation marks",
		"officers[2]: malformed; given: the number 7; accepted: an object",
		"officers[3].Name: unexpected; given: “Name”; accepted: “name”",
		"officers[3].tours: given more than once; given: the number 2; accepted: the key once",
		"officers[3].name: missing; accepted: text in quotation marks",
		`["x.y"]: unexpected; given: “x.y”; accepted: “service”, “officers” or “province”`,
		"service: missing; accepted: text in quotation marks",
		"province: missing; accepted: text in English and in French",
	}, lines(err))
	assert.Nil(t, officers)
	assert.IsType(t, fault.List{}, err)
}

func TestDecodeReads(t *testing.T) {
	var officers roster
	require.NoError(t, fault.Decode([]byte(` {"officers": [{"name": "A", "tours": 2, "languages": []}, {"name": "B"}]} `), func(o *fault.Object) {
		assert.True(t, fault.Items(o, "officers", &officers))
	}))
	assert.Equal(t, roster{{Name: "A", Tours: 2, Languages: []skill{}}, {Name: "B"}}, officers)
}

func TestDecodeOfWhatIsNoObject(t *testing.T) {
	for data, given := range map[string]string{
		`[{}]`: "an array", ` null`: "null", `"{}"`: "“{}”", `12`: "the number 12", `true `: "true",
	} {
		err := fault.Decode([]byte(data), func(*fault.Object) { assert.Fail(t, "called") })
		assert.EqualError(t, err, "document: malformed; given: "+given+"; accepted: an object")
	}
}

func TestDecodeWithoutAFunction(t *testing.T) {
	assert.NoError(t, fault.Decode([]byte(`{}`), nil))
	assert.EqualError(t, fault.Decode([]byte(`{"a":1}`), nil), "a: unexpected; given: “a”; accepted: none")
}

func TestDecodeItems(t *testing.T) {
	var officers roster
	require.NoError(t, fault.DecodeItems([]byte(` [{"name": "A"}, {"name": "B"}] `), &officers))
	assert.Equal(t, roster{{Name: "A"}, {Name: "B"}}, officers)

	kept := officers
	for name, c := range map[string]struct{ data, want string }{
		"no array":        {`{}`, "document: malformed; given: an object; accepted: an array"},
		"null":            {`null`, "document: malformed; given: null; accepted: an array"},
		"no JSON":         {`[}`, "document: malformed; given: “}”, line 1, column 2; accepted: a value"},
		"faulty elements": {`[{"name":"C"},null,{"name":1}]`, "[1]: malformed; given: null; accepted: a value\n[2].name: malformed; given: the number 1; accepted: text in quotation marks"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.EqualError(t, fault.DecodeItems([]byte(c.data), &officers), c.want)
			assert.Equal(t, kept, officers)
		})
	}
	require.NoError(t, fault.DecodeItems([]byte(`[]`), &officers))
	assert.NotNil(t, officers)
	assert.Empty(t, officers)
	assert.ErrorIs(t, fault.DecodeItems[officer, roster]([]byte(`[]`), nil), fault.Malformed)
}

func TestDecodeThroughEncodingJSON(t *testing.T) {
	var officers struct{ Officers []officer }
	err := json.Unmarshal([]byte(`{"officers":[{"name":"A","tours":1.5}]}`), &officers)
	assert.EqualError(t, err, "tours: malformed; given: the number 1.5; accepted: a whole number")
	assert.ErrorIs(t, err, fault.Malformed)
}

func TestFaultsAreCountedUpToTheMost(t *testing.T) {
	elements := func(n int) []byte { return []byte("[" + strings.TrimSuffix(strings.Repeat("1,", n), ",") + "]") }
	var names []string
	for _, c := range []struct{ elements, faults int }{
		{fault.MaxFaults - 1, fault.MaxFaults - 1},
		{fault.MaxFaults, fault.MaxFaults},
		{fault.MaxFaults + 1, fault.MaxFaults + 1},
		{100 * fault.MaxFaults, fault.MaxFaults + 1},
	} {
		list := fault.Of(fault.DecodeItems(elements(c.elements), &names))
		require.Len(t, list, c.faults)
		assert.Equal(t, c.elements > fault.MaxFaults, errors.Is(list, fault.TooLarge))
	}
	list := fault.Of(fault.DecodeItems(elements(5000), &names))
	assert.EqualError(t, list[fault.MaxFaults], "document: too large; given: more than 1,000 faults; accepted: a document without fault")
	assert.Equal(t, fault.Path("[999]"), list[fault.MaxFaults-1].Path)

	var object strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&object, `,"key%d":0`, i)
	}
	list = fault.Of(fault.Decode([]byte("{"+object.String()[1:]+"}"), func(*fault.Object) {}))
	require.Len(t, list, fault.MaxFaults+1)
	assert.ErrorIs(t, list[fault.MaxFaults], fault.TooLarge)
}

// FuzzDecode holds Decode against encoding/json: what json refuses is refused, and what is accepted has the same values
// as json reads.
func FuzzDecode(f *testing.F) {
	for _, seed := range []string{
		`{"name":"A","tours":2,"languages":["fr","en"],"armed":true,"title":{"en":"a","fr":"b"}}`,
		`{"name":"\ud83d\ude00","tours":-0,"languages":[],"armed":false}`,
		`{"name":null,"tours":1e3,"languages":[1,null],"armed":0,"title":{"en":""}}`,
		`{"Name":"A","name":"B","name":"C"}`, `{"tours":9223372036854775808}`, `[]`, `{"languages":{}}`, `{`,
	} {
		f.Add([]byte(seed))
	}
	type fields struct {
		Name      string         `json:"name"`
		Tours     int64          `json:"tours"`
		Languages []string       `json:"languages"`
		Armed     bool           `json:"armed"`
		Title     bilingual.Text `json:"title"`
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		var got, want fields
		err := fault.Decode(data, func(o *fault.Object) {
			o.Optional("name", &got.Name)
			o.Optional("tours", &got.Tours)
			fault.Items(o, "languages", &got.Languages)
			o.Optional("armed", &got.Armed)
			o.Optional("title", &got.Title)
		})
		strict := json.NewDecoder(strings.NewReader(string(data)))
		strict.DisallowUnknownFields()
		wantErr := strict.Decode(&want)
		if !json.Valid(data) || wantErr != nil {
			require.Error(t, err)
		}
		if err == nil {
			assert.Equal(t, want, got)
			return
		}
		list, isList := err.(fault.List)
		require.True(t, isList)
		require.NotEmpty(t, list)
		for _, one := range list {
			assert.True(t, one.Kind.Valid())
			assert.True(t, one.Accepted.Complete())
			assert.NotContains(t, one.Error(), "\n")
			parsePath(t, one.Path)
		}
	})
}

// FuzzDecodeWritten reads what encoding/json writes: a good document is never refused.
func FuzzDecodeWritten(f *testing.F) {
	f.Add("A", int64(2), true, "fr", "x")
	f.Add("\x00\u2028<&>\U0001f600", int64(-1<<63), false, "", "«\u00a0»")
	f.Fuzz(func(t *testing.T, name string, tours int64, armed bool, language, title string) {
		text := func(s string) string { return strings.ToValidUTF8(s, "?") }
		written := map[string]any{
			"name": text(name), "tours": tours, "armed": armed, "languages": []string{text(language), text(name)},
			"title": bilingual.Text{English: "x" + text(title), French: text(title) + "y"},
		}
		data, err := json.MarshalIndent(written, "", "\t")
		require.NoError(t, err)
		read := map[string]any{}
		require.NoError(t, fault.Decode(data, func(o *fault.Object) {
			var name string
			var tours int64
			var armed bool
			var languages []string
			var title bilingual.Text
			assert.True(t, o.Required("title", &title) && o.Required("tours", &tours) && o.Required("armed", &armed) &&
				fault.Items(o, "languages", &languages) && o.Required("name", &name))
			read = map[string]any{"name": name, "tours": tours, "armed": armed, "languages": languages, "title": title}
		}))
		assert.Equal(t, written, read)
	})
}

package fault_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

var tooYoung = fault.Fault{
	Kind: fault.OutOfRange, Path: "officers[3].birth", Given: fault.Given("2010-01-01"),
	Accepted: bilingual.Text{English: "a day before 2000", French: "un jour avant 2000"},
}

func TestFaultIn(t *testing.T) {
	for name, c := range map[string]struct {
		fault           fault.Fault
		english, french string
	}{
		"everything is stated": {
			tooYoung,
			"officers[3].birth: out of range; given: “2010-01-01”; accepted: a day before 2000",
			"officers[3].birth\u00a0: hors limites\u00a0; donné\u00a0: «\u00a02010-01-01\u00a0»\u00a0; admis\u00a0: un jour avant 2000",
		},
		"nothing was given": {
			fault.Fault{Kind: fault.Missing, Path: "name", Accepted: bilingual.Same("X")},
			"name: missing; accepted: X", "name\u00a0: manquant\u00a0; admis\u00a0: X",
		},
		"the document as a whole": {
			fault.Fault{Kind: fault.TooLarge}, "document: too large", "document\u00a0: trop grand",
		},
		"without a kind": {
			fault.Fault{Path: "a", Given: fault.Given("x")}, "a: given: “x”", "a\u00a0: donné\u00a0: «\u00a0x\u00a0»",
		},
		"a place alone":   {fault.Fault{Path: "a"}, "a", "a"},
		"no fault":        {fault.Fault{}, "no fault", "aucune erreur"},
		"a kind of one's": {fault.Fault{Kind: "own", Path: "a"}, "a: own", "a\u00a0: own"},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.english, c.fault.Error())
			assert.Equal(t, c.english, c.fault.In(language.CanadianFrench.Parent().Parent()))
			assert.Equal(t, c.french, c.fault.In(language.CanadianFrench))
		})
	}
}

func TestFaultUnwrapUnderAndZero(t *testing.T) {
	assert.Equal(t, fault.OutOfRange, tooYoung.Unwrap())
	assert.NoError(t, fault.Fault{Path: "a"}.Unwrap())
	assert.Equal(t, fault.Path("roster.officers[3].birth"), tooYoung.Under("roster").Path)
	assert.Equal(t, fault.Path("officers[3].birth"), tooYoung.Path, "the fault itself stays where it is")
	assert.True(t, fault.Fault{}.IsZero())
	assert.False(t, fault.Fault{}.Under("a").IsZero())
	assert.False(t, fault.Fault{Accepted: bilingual.Same("a")}.IsZero())
}

func TestFaultInJSON(t *testing.T) {
	for name, c := range map[string]struct {
		fault fault.Fault
		want  string
	}{
		"everything is stated": {
			tooYoung, `{"kind":"out-of-range","path":"officers[3].birth",` +
				`"given":{"en":"“2010-01-01”","fr":"«\u00a02010-01-01\u00a0»"},` +
				`"accepted":{"en":"a day before 2000","fr":"un jour avant 2000"}}`,
		},
		"the kind alone":   {fault.Fault{Kind: fault.Failed}, `{"kind":"failed"}`},
		"the place alone":  {fault.Fault{Path: "a"}, `{"kind":"","path":"a"}`},
		"there is no zero": {fault.Fault{}, `{}`},
	} {
		t.Run(name, func(t *testing.T) {
			data, err := json.Marshal(c.fault)
			require.NoError(t, err)
			assert.JSONEq(t, c.want, string(data))
			read := fault.Fault{Kind: fault.Unknown, Path: "before", Given: fault.Given("before")}
			require.NoError(t, json.Unmarshal(data, &read))
			assert.Equal(t, c.fault, read)
		})
	}
}

func TestFaultThatCouldNotBeReadAgain(t *testing.T) {
	_, err := fault.Fault{Kind: "own"}.MarshalJSON()
	assert.ErrorIs(t, err, fault.Unknown)
	_, err = fault.Fault{Kind: fault.Failed, Given: bilingual.Text{English: "x"}, Accepted: bilingual.Text{French: "y"}}.MarshalJSON()
	assert.EqualError(t, err, "given: missing; given: “x”; accepted: text in English and in French\n"+
		"accepted: missing; given: “y”; accepted: text in English and in French")

	kept := tooYoung
	err = json.Unmarshal([]byte(`{"path":1,"given":{"en":"a"},"why":0}`), &kept)
	assert.Equal(t, []string{
		"path: malformed; given: the number 1; accepted: text in quotation marks",
		"given.fr: missing; accepted: text in quotation marks",
		"why: unexpected; given: “why”; accepted: “kind”, “path”, “given” or “accepted”",
		"kind: missing; accepted: text in quotation marks",
	}, lines(err))
	assert.Equal(t, tooYoung, kept)
}

func TestListAsAnError(t *testing.T) {
	var list fault.List
	require.NoError(t, list.Err())
	assert.Equal(t, "no fault", list.Error())
	assert.Equal(t, "aucune erreur", list.In(language.French))
	assert.Empty(t, list.Unwrap())

	list.Add(tooYoung)
	list.Add(fault.Fault{Kind: fault.Missing, Path: "name"})
	err := list.Err()
	assert.EqualError(t, err, tooYoung.Error()+"\nname: missing")
	assert.Equal(t, tooYoung.In(language.French)+"\nname\u00a0: manquant", list.In(language.French))
	assert.Equal(t, []error{list[0], list[1]}, list.Unwrap())

	var first fault.Fault
	require.ErrorAs(t, err, &first)
	assert.Equal(t, tooYoung, first)

	list[0].Path = "changed"
	assert.Equal(t, tooYoung, fault.Of(err)[0], "the error does not change with the list")
}

func TestListUnder(t *testing.T) {
	list := fault.List{{Path: "a"}, {Path: "[1]"}, {}}
	assert.Equal(t, fault.List{{Path: "x.a"}, {Path: "x[1]"}, {Path: "x"}}, list.Under("x"))
	assert.Equal(t, fault.Path("a"), list[0].Path)
	assert.Empty(t, fault.List(nil).Under("x"))
}

func TestListAddError(t *testing.T) {
	a, b := fault.Fault{Kind: fault.Missing, Path: "a"}, fault.Fault{Kind: fault.Conflict}
	for name, c := range map[string]struct {
		err  error
		want []string
	}{
		"nothing":          {nil, nil},
		"a fault":          {a, []string{"at.a: missing"}},
		"a wrapped fault":  {fmt.Errorf("x: %w", a), []string{"at.a: missing"}},
		"a list":           {fault.List{a, b}, []string{"at.a: missing", "at: at odds with another value"}},
		"an empty list":    {fault.List{}, nil},
		"joined":           {errors.Join(b, fault.List{a}), []string{"at: at odds with another value", "at.a: missing"}},
		"a bare kind":      {fmt.Errorf("x: %w", fault.Failed), []string{"at: failed"}},
		"a foreign error":  {io.EOF, []string{"at: malformed; accepted: a value without this error: “EOF”"}},
		"among the others": {errors.Join(a, io.EOF), []string{"at.a: missing", "at: malformed; accepted: a value without this error: “EOF”"}},
		"wraps nothing":    {wrapsNothing{}, []string{"at: malformed; accepted: a value without this error: “hollow”"}},
		"joins nothing":    {joinsNothing{}, []string{"at: malformed; accepted: a value without this error: “void”"}},
	} {
		t.Run(name, func(t *testing.T) {
			var list fault.List
			list.AddError("at", c.err)
			if c.want == nil {
				assert.Empty(t, list)
				return
			}
			assert.Equal(t, c.want, lines(list))
		})
	}
}

func TestForeignErrorInFrench(t *testing.T) {
	var list fault.List
	list.AddError("", io.EOF)
	assert.Equal(t, "document\u00a0: mal formé\u00a0; admis\u00a0: une valeur sans cette erreur\u00a0: «\u00a0EOF\u00a0»", list.In(language.French))
}

func TestOf(t *testing.T) {
	a, b := fault.Fault{Kind: fault.Missing, Path: "a"}, fault.Fault{Kind: fault.Conflict, Path: "b"}
	assert.Nil(t, fault.Of(nil))
	assert.Nil(t, fault.Of(io.EOF))
	assert.Equal(t, fault.List{a}, fault.Of(a))
	assert.Equal(t, fault.List{b, a, a}, fault.Of(fmt.Errorf("%w, %w, %w", fault.List{b, a}, io.EOF, fmt.Errorf("%w", a))))
}

type wrapsNothing struct{}

func (wrapsNothing) Error() string { return "hollow" }
func (wrapsNothing) Unwrap() error { return nil }

type joinsNothing struct{}

func (joinsNothing) Error() string   { return "void" }
func (joinsNothing) Unwrap() []error { return nil }

// lines are the faults of an error in English.
func lines(err error) []string {
	if err == nil {
		return nil
	}
	return strings.Split(err.Error(), "\n")
}

// FuzzFaultJSON writes and reads a fault: what can be written reads back as it was.
func FuzzFaultJSON(f *testing.F) {
	f.Add("missing", "a[0].b", "x", "x", "y", "y")
	f.Add("", "", "", "", "", "")
	f.Add("own", "<&>", "\u2028", "«", "", "z")
	f.Fuzz(func(t *testing.T, kind, path, givenEN, givenFR, acceptedEN, acceptedFR string) {
		before := fault.Fault{
			Kind: fault.Kind(kind), Path: fault.Path(strings.ToValidUTF8(path, "?")),
			Given:    bilingual.Text{English: strings.ToValidUTF8(givenEN, "?"), French: strings.ToValidUTF8(givenFR, "?")},
			Accepted: bilingual.Text{English: strings.ToValidUTF8(acceptedEN, "?"), French: strings.ToValidUTF8(acceptedFR, "?")},
		}
		data, err := json.Marshal(before)
		writable := (kind == "" || before.Kind.Valid()) &&
			(givenEN == "") == (givenFR == "") && (acceptedEN == "") == (acceptedFR == "")
		require.Equal(t, writable, err == nil, "%v", err)
		if err != nil {
			return
		}
		var after fault.Fault
		require.NoError(t, json.Unmarshal(data, &after))
		assert.Equal(t, before, after)
	})
}

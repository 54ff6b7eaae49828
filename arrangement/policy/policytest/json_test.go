package policytest_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

// faulty is a suite that leaves gaps and mutants, with and without a suggestion.
func faulty() suite { return without(complete(), "3 hits", "cleared a day late", "not trained") }

func people() []recruit {
	return []recruit{
		fit(), with(func(r *recruit) { r.Trained, r.Sworn = policy.No, july1 }),
		with(func(r *recruit) { r.Hits = policy.Whole(1, policy.Hits) }),
	}
}

// checkRoundTrip holds a report to be read again as it was written, by the same bytes.
func checkRoundTrip[T any](t *testing.T, report T) string {
	t.Helper()
	data, err := json.Marshal(report)
	require.NoError(t, err)
	var back T
	require.NoError(t, json.Unmarshal(data, &back), string(data))
	assert.Equal(t, report, back)
	again, err := json.Marshal(back)
	require.NoError(t, err)
	assert.Equal(t, string(data), string(again))
	return string(data)
}

func TestReportsRoundTrip(t *testing.T) {
	p := made(ours()...)
	coverage := policytest.Cover(p, faulty())
	checkRoundTrip(t, coverage)
	checkRoundTrip(t, coverage.Rules[0])
	checkRoundTrip(t, coverage.Rules[0].Sides[0])
	checkRoundTrip(t, coverage.Gaps()[0])
	mutants := policytest.Mutate(p, faulty())
	require.NotEmpty(t, mutants.Survivors())
	checkRoundTrip(t, mutants)
	for _, m := range mutants.All {
		checkRoundTrip(t, m)
		checkRoundTrip(t, m.Kill)
	}
	table := policytest.Boundaries(p, edgy())
	text := checkRoundTrip(t, table)
	var back policytest.BoundaryTable
	require.NoError(t, json.Unmarshal([]byte(text), &back))
	assert.Equal(t, table.Explain(french), back.Explain(french), "it is read years later, without the policy")
	checkRoundTrip(t, table.Rules[0])
	checkRoundTrip(t, table.Rules[0].Edges[0])
	population := policytest.OnPopulation(p.On(may1), slices.Values(people()), tour)
	checkRoundTrip(t, population)
	apart := policytest.OnPopulation(p.On(may1), slices.Values(people()[1:]), tour)
	require.NotEmpty(t, apart.NeverTogether)
	checkRoundTrip(t, apart)
	checkRoundTrip(t, apart.Rules[0])
	checkRoundTrip(t, apart.Covered[0])
	checkRoundTrip(t, apart.NeverTogether[0])

	checkRoundTrip(t, policytest.Coverage{})
	checkRoundTrip(t, policytest.Mutants{})
	checkRoundTrip(t, policytest.BoundaryTable{})
	checkRoundTrip(t, policytest.Population{})
	checkRoundTrip(t, policytest.RuleCoverage{})
	assert.Equal(t, "{}", checkRoundTrip(t, policytest.Suggestion{}))
	assert.NotContains(t, checkRoundTrip(t, policytest.Population{}), "null")
}

// checkRefused holds that a document is refused with a fault at the path, and leaves the report as it was.
func checkRefused[T any](t *testing.T, kept T, text, path string) fault.List {
	t.Helper()
	read := kept
	err := json.Unmarshal([]byte(text), &read)
	require.Error(t, err, text)
	var paths []string
	for _, f := range fault.Of(err) {
		paths = append(paths, string(f.Path))
	}
	assert.Contains(t, paths, path)
	assert.Equal(t, kept, read)
	return fault.Of(err)
}

func TestFaultyReportsAreRefused(t *testing.T) {
	p := made(ours()...)
	coverage := policytest.Cover(p, faulty())
	data, err := json.Marshal(coverage)
	require.NoError(t, err)
	changed := func(was, becomes string) string {
		require.Contains(t, string(data), was)
		return strings.Replace(string(data), was, becomes, 1)
	}
	checkRefused(t, coverage, changed(`{"side":"unmet","cases":0,`, `{"side":"unmet","cases":1,`), "gaps")
	checkRefused(t, coverage, changed(`"side":"met"`, `"side":"meet"`), "rules[0].sides[0].side")
	assert.Len(t, checkRefused(t, coverage, changed(`"gaps":[`, `"holes":[`), "holes"), 2, "one is missing and one is unexpected")
	assert.Len(t, checkRefused(t, coverage, changed(`"gaps":[`, `"gaps":["x",`), "gaps[0]"), 1, "what cannot be read is not compared")
	whole, err := json.Marshal(policytest.Cover(p, complete()))
	require.NoError(t, err)
	invented := strings.Replace(string(whole), `"gaps":[]`, `"gaps":[{"rule":"a/b","side":"met"}]`, 1)
	faults := checkRefused(t, coverage, invented, "gaps")
	assert.Equal(t, "a/b: no case sees it met", faults[0].Given.English)
	assert.Equal(t, "rien", faults[0].Accepted.French)
	checkRefused(t, policytest.Mutants{}, `{"policy":"a/b","title":{"en":"A","fr":"A"},"cases":1}`, "mutants")
	checkRefused(t, policytest.Mutant{}, `{"rule":"a/b","title":{"en":"A","fr":"A"},"mutation":"bitten"}`, "mutation")
	checkRefused(t, policytest.Suggestion{}, `{"case":"x"}`, "tour")
	checkRefused(t, policytest.BoundaryTable{}, `{"rules":[{"finding":{},"edges":[]}]}`, "rules[0].finding.rule")
	checkRefused(t, policytest.RuleBoundaries{}, `{"edges":[]}`, "finding")
	checkRefused(t, policytest.Boundary{}, `{"day":"2008-02-30"}`, "day")
	checkRefused(t, policytest.Population{}, `{"rules":[{}]}`, "rules[0].met")
	checkRefused(t, policytest.RuleCounts{}, `{"met":"many"}`, "met")
	checkRefused(t, policytest.Covered{}, `{}`, "witness")
	checkRefused(t, policytest.Apart{}, `{}`, "other_witness")
	checkRefused(t, policytest.RuleCoverage{}, `{}`, "sides")
	checkRefused(t, policytest.SideCoverage{}, `{}`, "needed")
	checkRefused(t, policytest.Gap{}, `{}`, "side")
	_, err = json.Marshal(policytest.Gap{Rule: "a/b", Side: "inside"})
	assert.ErrorIs(t, err, fault.Unknown)
}

func TestZeroReportsSayLittle(t *testing.T) {
	assert.Equal(t, "Mutants of “”: 0\u00a0mutants, 0\u00a0cases, 0\u00a0surviving\n", policytest.Mutants{}.Explain(en))
	assert.Empty(t, policytest.Mutants{}.Survivors())
	assert.Empty(t, policytest.Coverage{}.Gaps())
	assert.True(t, policytest.Mutant{}.Survives())
	var s policytest.Suggestion
	assert.True(t, s.IsZero())
	s.Advising = []string{young}
	assert.False(t, s.IsZero())
	assert.Contains(t, s.Explain(en), "nothing decided; advising "+young)
	assert.Contains(t, clean(s.Explain(french)), "aucune décision ; règles indicatives non satisfaites : "+young)
}

func checkCode[C interface {
	~string
	Valid() bool
	Title() bilingual.Text
	MarshalText() ([]byte, error)
}](t *testing.T, code C, parse func(string) (C, error), unmarshal func(string) (C, error)) {
	t.Helper()
	assert.True(t, code.Valid(), code)
	assert.True(t, code.Title().Complete(), code)
	got, err := parse(string(code))
	require.NoError(t, err)
	assert.Equal(t, code, got)
	text, err := code.MarshalText()
	require.NoError(t, err)
	got, err = unmarshal(string(text))
	require.NoError(t, err)
	assert.Equal(t, code, got)
}

func TestCodes(t *testing.T) {
	readSide := func(text string) (s policytest.Side, err error) { err = s.UnmarshalText([]byte(text)); return s, err }
	readMutation := func(text string) (m policytest.Mutation, err error) {
		err = m.UnmarshalText([]byte(text))
		return m, err
	}
	n := 0
	for side := range policytest.Sides() {
		checkCode(t, side, policytest.ParseSide, readSide)
		n++
	}
	assert.Equal(t, 7, n)
	n = 0
	for m := range policytest.Mutations() {
		checkCode(t, m, policytest.ParseMutation, readMutation)
		n++
	}
	assert.Equal(t, 11, n)
	_, err := policytest.ParseSide("inside")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = policytest.ParseMutation("bitten")
	require.ErrorIs(t, err, fault.Unknown)
	_, err = readMutation("bitten")
	require.Error(t, err)
	assert.False(t, policytest.Side("").Valid())
	empty, err := readSide("")
	require.NoError(t, err)
	assert.Equal(t, policytest.Side(""), empty)
}

// FuzzReport: whatever is accepted as a report is written and read again the same, and prints in both languages.
func FuzzReport(f *testing.F) {
	p := made(ours()...)
	for _, report := range []any{
		policytest.Cover(p, faulty()), policytest.Mutate(p, faulty()), policytest.Boundaries(p, edgy()),
		policytest.OnPopulation(p.On(may1), slices.Values(people()), tour),
	} {
		data, err := json.Marshal(report)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Add([]byte(`{}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkFuzzed[policytest.Coverage](t, data)
		checkFuzzed[policytest.Mutants](t, data)
		checkFuzzed[policytest.BoundaryTable](t, data)
		checkFuzzed[policytest.Population](t, data)
	})
}

func checkFuzzed[T interface{ Explain(language.Tag) string }](t *testing.T, data []byte) {
	t.Helper()
	var read T
	if json.Unmarshal(data, &read) != nil {
		return
	}
	checkRoundTrip(t, read)
	read.Explain(en)
	read.Explain(french)
}

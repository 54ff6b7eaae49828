package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

const smallest = `{"officers":[{"id":"o1","service":"s1"}],"posts":[{"id":"p1","positions":2,"priority":1}],"services":[{"id":"s1","capacity":3}],"fit":[{"officer":"o1","post":"p1","score":"12.5"}]}`

func execute(t testing.TB, stdin string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	var out, problems bytes.Buffer
	code = run(t.Context(), args, strings.NewReader(stdin), &out, &problems)
	return code, out.String(), problems.String()
}

// solved is the plan of a problem.
func solved(t testing.TB, problem string) string {
	t.Helper()
	code, plan, problems := execute(t, problem)
	require.Zero(t, code, problems)
	require.Empty(t, problems)
	return plan
}

func both(problem, plan string) string { return `{"problem":` + problem + `,"plan":` + plan + `}` }

func TestOutputIsTheOneOnRecord(t *testing.T) {
	problem, err := os.ReadFile(filepath.Join("testdata", "problem.json"))
	require.NoError(t, err)
	plan := solved(t, string(problem))
	path := filepath.Join("testdata", "plan.json")
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(plan), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, string(want), plan)
	for _, args := range [][]string{{"-json"}, {"-lang", "fr"}, {"-json", "-lang=fr"}} {
		code, again, _ := execute(t, string(problem), args...)
		assert.Zero(t, code)
		assert.Equal(t, plan, again)
	}
	for want, args := range map[string][]string{
		"The plan holds.\n": {"-verify"}, "Le plan tient.\n": {"-verify", "-lang", "fr"}, "{\"holds\":true}\n": {"-verify", "-json"},
	} {
		code, said, problems := execute(t, both(string(problem), plan), args...)
		assert.Zero(t, code, problems)
		assert.Equal(t, want, said)
		assert.Empty(t, problems)
	}
}

func TestWhyThePlanIsAsItIs(t *testing.T) {
	problem, err := os.ReadFile(filepath.Join("testdata", "problem.json"))
	require.NoError(t, err)
	given := both(string(problem), solved(t, string(problem)))
	for name, args := range map[string][]string{"why-en.txt": {"-why"}, "why-fr.txt": {"-why", "-lang", "fr"}, "why.json": {"-why", "-json"}} {
		code, said, problems := execute(t, given, args...)
		require.Zero(t, code, problems)
		require.Empty(t, problems)
		path := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(path, []byte(said), 0o644))
		}
		want, err := os.ReadFile(path)
		require.NoError(t, err)
		assert.Equal(t, string(want), said)
	}
	code, said, problems := execute(t, both(smallest, solved(t, string(problem))), "-why")
	assert.Equal(t, 1, code)
	assert.Empty(t, said)
	assert.Contains(t, problems, "does not hold")
}

func TestTheSmallestFormIsAccepted(t *testing.T) {
	var plan struct {
		Filled      int
		Fit         string
		Assignments []map[string]string
	}
	require.NoError(t, json.Unmarshal([]byte(solved(t, smallest)), &plan))
	assert.Equal(t, 1, plan.Filled)
	assert.Equal(t, "12.5", plan.Fit)
	assert.Equal(t, []map[string]string{{"officer": "o1", "post": "p1"}}, plan.Assignments)
	assert.Contains(t, solved(t, `{"officers":[],"posts":[],"services":[],"fit":[]}`), `"filled":0,"fit":"0","assignments":[]`)
}

func TestScoresAreReadExactly(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "-0": "0", "7": "7", "0.5": "0.5", "0.05": "0.05", "12.50": "12.5", "-3.25": "-3.25", "1e2": "100",
		"10000000000": "10000000000", "-10000000000": "-10000000000", "999999999": "999999999", "123456.78": "123456.78",
	} {
		assert.Contains(t, solved(t, strings.Replace(smallest, "12.5", text, 1)), `"fit":"`+want+`"`, text)
	}
}

func TestFlags(t *testing.T) {
	for _, args := range [][]string{{"-lang", "de"}, {"problem.json"}, {"-svg"}, {"-why", "-verify"}} {
		code, out, problems := execute(t, smallest, args...)
		assert.Equal(t, 2, code)
		assert.Empty(t, out)
		assert.Contains(t, problems, "-verify")
	}
}

type broken struct{}

func (broken) Read([]byte) (int, error)  { return 0, errors.New("no more paper") }
func (broken) Write([]byte) (int, error) { return 0, errors.New("no more paper") }

func TestWhatCannotBeReadOrWrittenIsSaid(t *testing.T) {
	var problems bytes.Buffer
	assert.Equal(t, 1, run(t.Context(), nil, broken{}, io.Discard, &problems))
	assert.Equal(t, 1, run(t.Context(), nil, strings.NewReader(smallest), broken{}, &problems))
	assert.Equal(t, 1, run(t.Context(), []string{"-verify"}, strings.NewReader(both(smallest, solved(t, smallest))), broken{}, &problems))
	assert.Equal(t, 1, run(t.Context(), []string{"-why", "-json"}, strings.NewReader(both(smallest, solved(t, smallest))), broken{}, &problems))
	assert.Equal(t, 4, strings.Count(problems.String(), "no more paper"))
	ended, end := context.WithCancel(t.Context())
	end()
	var out bytes.Buffer
	assert.Equal(t, 1, run(ended, nil, strings.NewReader(smallest), &out, &problems))
	assert.Empty(t, out.String())
}

// random is a problem of some officers and posts; with targets and a former plan, or not.
func random(dice *rand.Rand, officers, posts, services, oneIn int, aims bool) string {
	p := map[string]any{}
	list := func(key string, n int, of func(i int) map[string]any) {
		all := []any{}
		for i := range n {
			if one := of(i); one != nil {
				all = append(all, one)
			}
		}
		p[key] = all
	}
	list("officers", officers, func(i int) map[string]any {
		o := map[string]any{"id": fmt.Sprint("o", i), "service": fmt.Sprint("s", dice.IntN(services))}
		if aims && dice.IntN(3) == 0 {
			o["targets"] = []string{"t"}
		}
		return o
	})
	list("posts", posts, func(i int) map[string]any {
		return map[string]any{"id": fmt.Sprint("p", i), "positions": dice.IntN(4), "priority": 1 + dice.IntN(3)}
	})
	list("services", services, func(i int) map[string]any {
		return map[string]any{"id": fmt.Sprint("s", i), "capacity": dice.IntN(1 + 2*posts)}
	})
	list("fit", officers*posts, func(i int) map[string]any {
		if dice.IntN(oneIn) > 0 {
			return nil
		}
		return map[string]any{"officer": fmt.Sprint("o", i/posts), "post": fmt.Sprint("p", i%posts), "score": fmt.Sprintf("%d.%d", dice.IntN(20), dice.IntN(10))}
	})
	if aims {
		p["targets"] = []any{map[string]any{"id": "t", "share": "40"}}
		list("former", officers/2, func(i int) map[string]any {
			return map[string]any{"officer": fmt.Sprint("o", 2*i), "post": fmt.Sprint("p", dice.IntN(posts+1))}
		})
	}
	data, err := json.Marshal(p)
	if err != nil {
		panic(err)
	}
	return string(data)
}

// Each number of a plan changed alone, two officers swapped, and a better alternative hidden: none of it verifies.
func TestTamperedPlansDoNotHold(t *testing.T) {
	dice := rand.New(rand.NewPCG(7, 7))
	t.Log("seed 7, 7")
	refused := 0
	for k := range 40 {
		problem := random(dice, 8, 3, 3, 2, k%3 == 2)
		document := solved(t, problem)
		code, _, problems := execute(t, both(problem, document), "-verify")
		require.Zero(t, code, problems)
		var root any
		require.NoError(t, json.Unmarshal([]byte(document), &root))
		refuse := func() {
			data, err := json.Marshal(root)
			require.NoError(t, err)
			code, said, problems := execute(t, both(problem, string(data)), "-verify", "-lang", "fr")
			require.Equal(t, 1, code, "%s\n%s\n%s", problem, document, data)
			require.Empty(t, said)
			require.NotEmpty(t, problems)
			refused++
		}
		changeNumbers(root, func(any) {}, refuse)

		plan := root.(map[string]any)
		assigned := plan["assignments"].([]any)
		if len(assigned) > 1 {
			first, last := assigned[0].(map[string]any), assigned[len(assigned)-1].(map[string]any)
			if first["post"] != last["post"] {
				first["post"], last["post"] = last["post"], first["post"]
				refuse()
				first["post"], last["post"] = last["post"], first["post"]
			}
			plan["assignments"] = assigned[1:]
			refuse()
			plan["assignments"] = assigned
		}
		// the plan of a problem in which the best pair is hidden does not hold for the whole one
		var given map[string]any
		require.NoError(t, json.Unmarshal([]byte(problem), &given))
		pairs := given["fit"].([]any)
		given["fit"] = pairs[1:]
		less, err := json.Marshal(given)
		require.NoError(t, err)
		var hidden any
		require.NoError(t, json.Unmarshal([]byte(solved(t, string(less))), &hidden))
		if fmt.Sprint(hidden.(map[string]any)["assignments"]) != fmt.Sprint(plan["assignments"]) {
			root = hidden
			code, _, _ = execute(t, both(problem, mustJSON(t, hidden)), "-verify")
			assert.Equal(t, 1, code)
		}
		// one position, and one place in a service, less
		for _, other := range []string{`"positions":1`, `"capacity":1`} {
			zero := strings.Replace(problem, other, other[:len(other)-1]+"0", 1)
			if zero != problem {
				code, _, _ = execute(t, both(zero, document), "-verify")
				assert.Equal(t, 1, code)
			}
		}
	}
	assert.Greater(t, refused, 1_000)
}

func mustJSON(t *testing.T, v any) string {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	return string(data)
}

// changeNumbers changes each number of a document alone.
func changeNumbers(at any, set func(any), changed func()) {
	switch at := at.(type) {
	case float64:
		set(at + 1)
		changed()
		set(at)
	case string:
		var number float64
		if _, err := fmt.Sscanf(at, "%g", &number); err == nil {
			set(fmt.Sprint(number + 1))
			changed()
			set(at)
		}
	case []any:
		for i := range at {
			changeNumbers(at[i], func(v any) { at[i] = v }, changed)
		}
	case map[string]any:
		for _, key := range slices.Sorted(maps.Keys(at)) {
			changeNumbers(at[key], func(v any) { at[key] = v }, changed)
		}
	}
}

func TestAPlanThatIsNoneDoesNotHold(t *testing.T) {
	for _, plan := range []string{`{}`, `null`, `[]`, `{"filled":1,"fit":"12.5","assignments":[{"officer":"o1","post":"p1"}]}`} {
		code, said, problems := execute(t, both(smallest, plan), "-verify")
		assert.Equal(t, 1, code)
		assert.Empty(t, said)
		assert.Contains(t, problems, "plan")
	}
	code, _, problems := execute(t, `{"problem":`+smallest+`}`, "-verify")
	assert.Equal(t, 2, code)
	assert.Contains(t, problems, "plan:")
}

func TestRandomPlansHold(t *testing.T) {
	dice := rand.New(rand.NewPCG(3, 7))
	for k := range 200 {
		problem := random(dice, 1+dice.IntN(20), 1+dice.IntN(5), 1+dice.IntN(4), 1+dice.IntN(3), k%2 == 0)
		code, _, problems := execute(t, both(problem, solved(t, problem)), "-verify")
		require.Zero(t, code, problems)
	}
}

func TestTenThousandOfficersAndTwoHundredPostsAreQuick(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes seconds")
	}
	problem := random(rand.New(rand.NewPCG(1, 200)), 10_000, 200, 30, 10, false)
	start := time.Now()
	plan := solved(t, problem)
	took := time.Since(start)
	start = time.Now()
	code, _, problems := execute(t, both(problem, plan), "-verify")
	require.Zero(t, code, problems)
	t.Logf("%d MB: chosen in %s, verified in %s", len(problem)>>20, took, time.Since(start))
	assert.Less(t, took, time.Minute)
}

func FuzzReader(f *testing.F) {
	f.Add(smallest)
	f.Add(random(rand.New(rand.NewPCG(1, 1)), 4, 2, 2, 1, true))
	f.Fuzz(func(t *testing.T, problem string) {
		code, plan, problems := execute(t, problem)
		if code != 0 {
			require.Empty(t, plan)
			require.NotEmpty(t, problems)
			return
		}
		require.True(t, json.Valid([]byte(problem)), "what is no JSON is never read")
		code, _, problems = execute(t, both(problem, plan), "-verify")
		require.Zero(t, code, problems)
	})
}

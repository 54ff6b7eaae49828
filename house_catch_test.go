package ipp_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// breach is a made-up source that breaks a rule, and what the rule says of it.
type breach struct {
	name, source, want string
}

// importBreaches break the rules on imports; they are parsed only, since they may import what there is not.
var importBreaches = map[string][]breach{
	"no package imports one of the same floor or above": {
		{"a higher floor", `import _ "` + module + `/personnel"`, "imports personnel of floor 20 from floor 13"},
		{"the floor just above", `import _ "` + module + `/arrangement/policy/policytest"`, "of floor 14 from floor 13"},
		{"its own floor", `import _ "` + module + `/arrangement/policy"`, "of floor 13 from floor 13"},
		{"a program", `import _ "` + module + `/examples/haiti"`, "of floor 50"},
		{"a package on no floor", `import _ "` + module + `/arrangement/util"`, "imports arrangement/util, which stands on no floor"},
		{"a name of its own for it", `import up "` + module + `/mission"; var _ up.Mission`, "imports mission of floor 40"},
	},
	"no package imports what reaches outside the program": {
		{"files", `import _ "os"`, "imports os"},
		{"other programs", `import _ "os/exec"`, "imports os/exec"},
		{"the network", `import _ "net"`, "imports net"},
		{"the web", `import _ "net/http"`, "imports net/http"},
		{"file systems", `import _ "io/fs"`, "imports io/fs"},
		{"files as they were", `import _ "io/ioutil"`, "imports io/ioutil"},
		{"system calls", `import _ "syscall"`, "imports syscall"},
		{"a log", `import _ "log"`, "imports log"},
		{"a structured log", `import _ "log/slog"`, "imports log/slog"},
		{"chance", `import _ "math/rand"`, "imports math/rand"},
		{"chance, second edition", `import _ "math/rand/v2"`, "imports math/rand/v2"},
		{"chance for keys", `import _ "crypto/rand"`, "imports crypto/rand"},
		{"a database", `import _ "database/sql"`, "imports database/sql"},
		{"plugins", `import _ "plugin"`, "imports plugin"},
		{"raw memory", `import _ "unsafe"`, "imports unsafe"},
		{"embedded files", `import _ "embed"`, "imports embed"},
		{"reflection", `import _ "reflect"`, "imports reflect"},
		{"C", `import "C"`, "imports C"},
		{"the testing package", `import _ "testing"`, "imports testing"},
		{"a part of the testing package", `import _ "testing/fstest"`, "imports testing/fstest"},
		{"testify", `import _ "github.com/stretchr/testify/assert"`, "imports github.com/stretchr/testify/assert outside its tests"},
		{"among others", "import (\n\"slices\"\n_ \"os\"\n)", "made-up.go:4: imports os"},
	},
}

// typeBreaches break the rules that need types; they compile.
var typeBreaches = map[string][]breach{
	"no package reads a clock or waits for one": {
		{"now", `import "time"; func F() int { return time.Now().Year() }`, "uses time.Now"},
		{"since", `import "time"; func F(t time.Time) time.Duration { return time.Since(t) }`, "uses time.Since"},
		{"until", `import "time"; func F(t time.Time) time.Duration { return time.Until(t) }`, "uses time.Until"},
		{"sleep", `import "time"; func F() { time.Sleep(1) }`, "uses time.Sleep"},
		{"after", `import "time"; func F() { <-time.After(1) }`, "uses time.After"},
		{"tick", `import "time"; func F() { <-time.Tick(1) }`, "uses time.Tick"},
		{"a timer", `import "time"; func F() { time.NewTimer(1) }`, "uses time.NewTimer"},
		{"a ticker", `import "time"; func F() { time.NewTicker(1) }`, "uses time.NewTicker"},
		{"a delayed call", `import "time"; func F() { time.AfterFunc(1, func() {}) }`, "uses time.AfterFunc"},
		{"a clock as a value", `import "time"; var clock = time.Now`, "uses time.Now"},
		{"another name for time", `import clock "time"; func F() { clock.Sleep(1) }`, "uses time.Sleep"},
		{"no name for time", `import . "time"; func F() { Sleep(1) }`, "uses time.Sleep"},
		{"a context's deadline", `import "context"; func F(c context.Context) { context.WithTimeout(c, 1) }`, "uses context.WithTimeout"},
	},
	"no package has an init function": {
		{"init", `func init() {}`, "declares func init"},
	},
	"the only exported variables are sentinel errors": {
		{"a number", `var Limit = 5`, "exports the variable Limit"},
		{"a table", "var (\nlimit = 5\nTable = []int{limit}\n)", "exports the variable Table"},
		{"an error of another name", `import "errors"; var Failed = errors.New("failed")`, "exports the variable Failed"},
		{"no error by an error's name", `var ErrLimit = 5`, "exports the variable ErrLimit"},
	},
	"nothing writes a variable of a package": {
		{"an assignment", `var v int; func F() { v = 1 }`, "assigns to the package variable v"},
		{"an assignment with an operation", `var v int; func F() { v += 1 }`, "assigns to the package variable v"},
		{"one of several assigned to", `var v int; func F() { var w int; w, (v) = 1, 2; _ = w }`, "assigns to the package variable v"},
		{"a count", `var v int; func F() { v++ }`, "counts on the package variable v"},
		{"an element of a slice", `var v = []int{1}; func F() { v[0] = 1 }`, "assigns to the package variable v"},
		{"an element of a part of a slice", `var v = []int{1}; func F() { v[:1][0]++ }`, "counts on the package variable v"},
		{"an element of a map", `var v = map[int]int{}; func F() { v[0] = 1 }`, "assigns to the package variable v"},
		{"a field", `var v struct{ f int }; func F() { v.f = 1 }`, "assigns to the package variable v"},
		{"a field of an element", `var v = []struct{ f int }{{1}}; func F() { v[0].f = 1 }`, "assigns to the package variable v"},
		{"through a pointer", `var v = new(int); func F() { *v = 1 }`, "assigns to the package variable v"},
		{"through an interface", `var v any = new(int); func F() { *v.(*int) = 1 }`, "assigns to the package variable v"},
		{"a loop's key", `var v int; func F() { for v = range 3 {} }`, "assigns to the package variable v"},
		{"a loop's value", `var v int; func F() { for _, v = range []int{1} {} }`, "assigns to the package variable v"},
		{"its address", `var v int; func F() *int { return &v }`, "takes the address of the package variable v"},
		{"the address of an element", `var v = []int{1}; func F() *int { return &v[0] }`, "takes the address of the package variable v"},
		{"the address of a field", `var v struct{ f int }; func F() *int { return &v.f }`, "takes the address of the package variable v"},
		{"an array as a slice", `var v [3]int; func F() []int { return v[:] }`, "takes the address of the package variable v"},
		{"delete", `var v = map[int]int{}; func F() { delete(v, 1) }`, "calls delete on the package variable v"},
		{"clear", `var v = map[int]int{}; func F() { clear(v) }`, "calls clear on the package variable v"},
		{"copy", `var v = []int{1}; func F() { copy(v, []int{2}) }`, "calls copy on the package variable v"},
		{"append", `var v []int; func F() []int { return append(v[:0], 1) }`, "calls append on the package variable v"},
		{"slices.Sort", `import "slices"; var v = []int{1}; func F() { slices.Sort(v) }`, "calls slices.Sort on the package variable v"},
		{"slices.Sort of a type", `import "slices"; var v = []int{1}; func F() { slices.Sort[[]int](v) }`, "calls slices.Sort on the package variable v"},
		{"maps.Copy", `import "maps"; var v = map[int]int{}; func F() { maps.Copy(v, v) }`, "calls maps.Copy on the package variable v"},
		{"sort.Ints", `import "sort"; var v = []int{1}; func F() { sort.Ints(v) }`, "calls sort.Ints on the package variable v"},
		{"a method that can write", `type T int; func (t *T) Set() { *t = 1 }; var v T; func F() { v.Set() }`, "calls Set, which can write, on the package variable v"},
		{"a method of a field", `type T int; func (t *T) Set() { *t = 1 }; var v struct{ f T }; func F() { v.f.Set() }`, "calls Set, which can write, on the package variable v"},
		{"a method as a value", `type T int; func (t *T) Set() { *t = 1 }; var v T; var set = v.Set`, "calls Set, which can write, on the package variable v"},
		{"a method of what is embedded", `type T int; func (t *T) Set() { *t = 1 }; type U struct{ T }; var v U; func F() { v.Set() }`, "calls Set, which can write, on the package variable v"},
		{"a setting of another module", `import "github.com/shopspring/decimal"; func F() { decimal.DivisionPrecision = 3 }`, "assigns to the package variable DivisionPrecision"},
		{"within a function literal", `var v int; var set = func() { v = 1 }`, "assigns to the package variable v"},
		{"a lock", `import "sync"; var v sync.Mutex`, "the package variable v, whose type is made to be written"},
		{"a pointer to a lock", `import "sync"; var v = &sync.Mutex{}`, "the package variable v, whose type is made to be written"},
		{"an atomic count", `import "sync/atomic"; var v atomic.Int64`, "the package variable v, whose type is made to be written"},
		{"a channel", `var v = make(chan int)`, "the package variable v, whose type is made to be written"},
		{"what is sent", `var v struct{ c chan int }; func F() { v.c <- 1 }`, "sends to the package variable v"},
	},
	"no exported function hands out a variable one could write": {
		{"a slice", `var v = []int{1}; func F() []int { return v }`, "F hands out the package variable v"},
		{"a part of a slice", `var v = []int{1}; func F() []int { return v[:1] }`, "F hands out the package variable v"},
		{"a map", `var v = map[int]int{}; func F() (map[int]int, error) { return v, nil }`, "F hands out the package variable v"},
		{"a pointer", `var v = new(int); func F() *int { return v }`, "F hands out the package variable v"},
		{"a list in a table", `var v = map[int][]int{}; type T int; func (t T) F() []int { return v[int(t)] }`, "F hands out the package variable v"},
	},
	"no float is in the exported API": {
		{"a result", `func F() float64 { return 1 }`, "F has a float in it"},
		{"a parameter", `func F(x float32) {}`, "F has a float in it"},
		{"further parameters", `func F(x ...float64) {}`, "F has a float in it"},
		{"a type", `type T float64`, "T has a float in it"},
		{"a constant", `const C = 1.5`, "C has a float in it"},
		{"a complex number", `type T complex128`, "T has a float in it"},
		{"a field", `type T struct{ F []float64 }`, "T has a float in it"},
		{"a field of a field", `type T struct{ F struct{ G map[string]*float64 } }`, "T has a float in it"},
		{"an embedded unexported type", `type t struct{ F float64 }; type T struct{ t }`, "T has a float in it"},
		{"a method", `type T int; func (T) M() float64 { return 1 }`, "T.M has a float in it"},
		{"a method of a pointer", `type T int; func (*T) M(map[float64]int) {}`, "T.M has a float in it"},
		{"a method of an interface", `type T interface{ M() float64 }`, "T has a float in it"},
		{"an embedded interface", `type t interface{ M() float64 }; type T interface{ t }`, "T has a float in it"},
		{"a function's parameter", `func F(func(float64)) {}`, "F has a float in it"},
		{"a type parameter", `func F[N ~int | ~float64](n N) {}`, "F has a float in it"},
		{"a type's type parameter", `type T[N ~int | ~float64] struct{}`, "T has a float in its type parameters"},
		{"a type argument", `type G[N any] struct{}; func F() G[float64] { return G[float64]{} }`, "F has a float in it"},
		{"an alias", `type T = float64`, "T has a float in it"},
		{"an unexported type's method", `type t int; func (t) M() float64 { return 1 }; func F() t { return 1 }`, "F has a float in it"},
		{"a type that holds itself", `type t struct{ Next *t; F float64 }; func F() t { return t{} }`, "F has a float in it"},
	},
}

func TestHouseRulesCatch(t *testing.T) {
	for rule, broken := range packageRules {
		t.Run(rule, func(t *testing.T) {
			breaches := append(importBreaches[rule], typeBreaches[rule]...)
			require.NotEmpty(t, breaches, "the rule is shown to catch something")
			for _, b := range breaches {
				t.Run(b.name, func(t *testing.T) {
					const place = "arrangement/policy"
					source := "package policy\n" + b.source
					var found []string
					if _, imports := importBreaches[rule]; imports {
						found = broken(parsed(t, place, source))
					} else {
						found = broken(typed(t, place, source))
					}
					require.NotEmpty(t, found, "the rule catches it")
					assert.Contains(t, strings.Join(found, "\n"), b.want)
					assert.True(t, strings.HasPrefix(found[0], "made-up.go:"), "the place is said: %s", found[0])
				})
			}
		})
	}
}

func TestHouseRulesCatchAPackageOnNoFloor(t *testing.T) {
	found := importsUpward(parsed(t, "arrangement/util", "package util"))
	require.Len(t, found, 1)
	assert.Contains(t, found[0], "arrangement/util stands on no floor")
}

func TestHouseRulesCatchAnOverviewPageThatImports(t *testing.T) {
	found := importsUpward(parsed(t, "", `package ipp; import _ "`+module+`/arrangement/bilingual"`))
	require.Len(t, found, 1)
	assert.Contains(t, found[0], "imports arrangement/bilingual of floor 10 from floor 0")
}

// What the library may do must pass, or the rules would teach contributors to go around them.
func TestHouseRulesLetPass(t *testing.T) {
	allowed := map[string]string{
		"a lower floor":                 `import _ "` + module + `/arrangement/bilingual"`,
		"other packages than ours":      `import ("encoding/json"; "github.com/shopspring/decimal"; "golang.org/x/text/language"); var _ json.Number; var _ decimal.Decimal; var _ language.Tag`,
		"months and weekdays":           `import "time"; func F() (time.Month, time.Weekday) { return time.May, time.Monday }`,
		"a moment's own methods":        `import "time"; func F(a, b time.Time) bool { return a.After(b) }`,
		"a function of a clock's name":  `func Now() int { return 1 }; func F() int { return Now() }`,
		"a method called init":          `type T int; func (T) init() {}`,
		"a sentinel error":              `import "errors"; var ErrRefused = errors.New("refused")`,
		"an unexported table":           `var table = []int{1, 2}; func F(i int) int { return table[i] }`,
		"a table copied":                `import "slices"; var table = []int{1, 2}; func F() []int { return append([]int(nil), slices.Clone(table)...) }`,
		"a table copied and sorted":     `import "slices"; var table = []int{1, 2}; func F() []int { return slices.Sorted(slices.Values(table)) }`,
		"a local variable of that name": `var v = 1; func F() int { v := v; v++; return v }`,
		"a parameter of that name":      `var v = 1; func F(v []int) { v[0] = 1; clear(v) }`,
		"a field of that name":          `var v = 1; type T struct{ v int }; func F(t T) T { t.v = v; return t }`,
		"a key read from a table":       `var v = []int{1}; func F(m map[int]int) { m[v[0]] = 2 }`,
		"a method on a value":           `type T int; func (t T) Get() int { return int(t) }; var v T = 1; func F() int { return v.Get() }`,
		"an expression, compiled once":  `import "regexp"; var v = regexp.MustCompile("a"); func F(s string) bool { return v.MatchString(s) }`,
		"an interface kept to":          `type T int; var _ interface{ M() } = (*T)(nil); func (*T) M() {}`,
		"a value from a table":          `var v = []string{"a"}; func F() string { return v[0] }`,
		"a table within the package":    `var v = []int{1}; func table() []int { return v }`,
		"a table within a function":     `var v = []int{1}; func F() int { table := func() []int { return v }; return table()[0] }`,
		"an unexported float":           `type t struct{ f float64 }; type T struct{ t; g float64 }; func f() float64 { return T{}.g + T{}.t.f }`,
		"decimals in the API":           `import "github.com/shopspring/decimal"; type T struct{ Amount decimal.Decimal }; func F(decimal.Decimal) T { return T{} }`,
		"whatever can be ordered":       `import "cmp"; func F[T cmp.Ordered](a, b T) bool { return a < b }`,
		"a type that holds itself":      `type T struct{ Next *T }`,
	}
	for name, source := range allowed {
		t.Run(name, func(t *testing.T) {
			p := typed(t, "arrangement/policy", "package policy\n"+source)
			for rule, broken := range packageRules {
				assert.Empty(t, broken(p), rule)
			}
		})
	}
	t.Run("the testing package in a kit for tests", func(t *testing.T) {
		p := typed(t, "arrangement/policy/policytest", "package policytest\nimport \"testing\"\nfunc Run(t testing.TB) {}")
		assert.Empty(t, importsImpure(p))
	})
}

func TestDependencies(t *testing.T) {
	const three = "module " + module + "\n\ngo 1.26.0\n\nrequire (\n\tgithub.com/shopspring/decimal v1.6.0\n" +
		"\tgithub.com/stretchr/testify v1.12.1\n\tgolang.org/x/text v0.43.0\n)\n"
	cases := map[string]struct {
		text string
		want []string
	}{
		"the three":               {three, nil},
		"one more indirectly":     {three + "require example.com/more v1.0.0 // indirect\n", nil},
		"one more directly":       {three + "require example.com/more v1.0.0\n", []string{"requires example.com/more"}},
		"one indirectly only":     {strings.Replace(three, "text v0.43.0", "text v0.43.0 // indirect", 1), []string{"does not require golang.org/x/text directly"}},
		"none":                    {"module " + module + "\n", []string{"does not require github.com/shopspring/decimal directly", "does not require github.com/stretchr/testify directly", "does not require golang.org/x/text directly"}},
		"a tool":                  {three + "tool example.com/tool\n", []string{"has the tool example.com/tool"}},
		"a replacement":           {three + "replace golang.org/x/text => ../text\n", []string{"replaces golang.org/x/text"}},
		"another module's go.mod": {strings.Replace(three, module, "example.com/other", 1), []string{"the module is example.com/other"}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) { assert.Equal(t, c.want, dependencies(t, c.text)) })
	}
}

func TestLayout(t *testing.T) {
	all := append(append([]string{"examples", ".ci", ".gitignore", "house_test.go"}, folders...), topFiles...)
	assert.Empty(t, layout(all), "what the layout names")
	assert.Equal(t, []string{"util stands at the top level"}, layout(append([]string{"util"}, all...)))
	assert.Equal(t, []string{"main.go stands at the top level"}, layout(append([]string{"main.go"}, all...)))
	for _, name := range append([]string{"examples", "mission", "go.mod"}, topFiles...) {
		rest := strings.Fields(strings.ReplaceAll(" "+strings.Join(all, "  ")+" ", " "+name+" ", " "))
		assert.Equal(t, []string{name + " is missing at the top level"}, layout(rest))
	}
}

// Package ipp_test holds the house rules of the module: what every package in it keeps to, whoever wrote it. The
// rules stand in house_rules_test.go, what reads the packages in house_load_test.go, and the proof that each rule
// catches what it is there to catch in house_catch_test.go.
package ipp_test

import (
	"os"
	"path"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// floors are the floors of the house from the ground up, by the package's path below the module's. A package imports
// only packages of lower floors. A new library package is added here, on the lowest floor that bears it.
var floors = map[string]int{
	"": 0, // the overview page: it imports nothing

	"arrangement/bilingual":         10,
	"arrangement/fault":             11,
	"arrangement/calendar":          12,
	"arrangement/policy":            13,
	"arrangement/policy/policytest": 14,
	"arrangement/funding":           15,
	"arrangement":                   16,

	"personnel":           20,
	"personnel/selection": 21,

	"training": 30,

	"mission":            40,
	"mission/support":    41,
	"mission/evaluation": 41,
}

// examplesFloor is the floor of the programs in examples/, above all packages of the library.
const examplesFloor = 50

// folders are the folders of packages at the top level.
var folders = []string{"mission", "personnel", "arrangement", "training"}

// packageRules are the rules that every library package keeps to, tests aside. Each gives what breaks it, one line a
// place.
var packageRules = map[string]func(*pkg) []string{
	"no package imports one of the same floor or above":         importsUpward,
	"no package imports what reaches outside the program":       importsImpure,
	"no package reads a clock or waits for one":                 readsClock,
	"no package has an init function":                           hasInit,
	"the only exported variables are sentinel errors":           exportsVariable,
	"nothing writes a variable of a package":                    writesVariable,
	"no exported function hands out a variable one could write": handsOutVariable,
	"no float is in the exported API":                           exportsFloat,
}

func TestHouse(t *testing.T) {
	house := load(t)
	require.NotEmpty(t, house, "the library has packages")

	for rule, broken := range packageRules {
		t.Run(rule, func(t *testing.T) {
			for _, p := range house {
				assert.Empty(t, broken(p), "in %q", p.path)
			}
		})
	}

	t.Run("every library file is read by these rules", func(t *testing.T) {
		read := map[string]bool{}
		for _, p := range house {
			for _, file := range p.files {
				read[p.fset.Position(file.Package).Filename] = true
			}
		}
		for _, name := range libraryFiles(t) {
			assert.True(t, read[name], "%s is hidden from the house rules, by a build constraint or by its folder's name", name)
		}
	})

	t.Run("the direct dependencies are the three and no tool is among them", func(t *testing.T) {
		text, err := os.ReadFile("go.mod")
		require.NoError(t, err)
		assert.Empty(t, dependencies(t, string(text)))
	})

	t.Run("the top level holds what the layout names and nothing else", func(t *testing.T) {
		assert.Empty(t, layout(topLevel(t)))
	})
}

// below is the path of a package of this module below the module's path, and whether it is one of this module.
func below(importPath string) (string, bool) {
	if importPath == module {
		return "", true
	}
	return strings.CutPrefix(importPath, module+"/")
}

// isExample says whether a path below the module's is of a program in examples/.
func isExample(rel string) bool { return rel == "examples" || strings.HasPrefix(rel, "examples/") }

// isTestKit says whether a path is of a package that is made to be imported by tests, such as policytest.
func isTestKit(rel string) bool { return strings.HasSuffix(path.Base(rel), "test") }

package selection

import (
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// independent are programs that solve integer programs, by name: how to call them for a file in the LP format of CPLEX,
// and how they say the optimum.
var independent = []struct {
	program, from string
	arguments     func(file string) []string
	optimum       *regexp.Regexp
}{
	{
		"glpsol", "glpk-utils",
		func(file string) []string { return []string{"--lp", file, "--write", "/dev/stdout"} },
		regexp.MustCompile(`(?m)^s mip \d+ \d+ o (\S+)$`),
	},
	{
		"cbc", "coinor-cbc",
		func(file string) []string { return []string{file, "solve"} },
		regexp.MustCompile(`(?m)^Objective value: +(\S+)$`),
	},
}

// The optimum is that of independent solvers of integer programs, on two hundred networks of medium size: those that are
// installed take turns.
func TestSolveEqualsAnIntegerProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	solvers := 0
	for _, solver := range independent {
		if _, err := exec.LookPath(solver.program); err == nil {
			solvers++
		}
	}
	turn := 0
	for _, solver := range independent {
		t.Run(solver.program, func(t *testing.T) {
			if _, err := exec.LookPath(solver.program); err != nil {
				t.Skipf("%s is not installed (Debian: apt-get install %s): the optimum is not compared with it here", solver.program, solver.from)
			}
			turn++
			random := seeded(t, uint64(2012+turn))
			file := filepath.Join(t.TempDir(), "network.lp")
			for i := range 200 / solvers {
				n := largeNetwork(random, 40+random.IntN(80), 4+random.IntN(8), 2+random.IntN(6), 1+random.IntN(4), []int64{1, 4, 1000}[i%3])
				for p := range n.positions {
					n.positions[p] = (n.positions[p] + 2) / 3
				}
				for s := range n.capacity {
					n.capacity[s] = (n.capacity[s] + 2) / 3
				}
				for e := range n.pairs {
					n.pairs[e].fit -= 2
				}
				m, err := n.solve(t.Context())
				require.NoError(t, err)
				const big = 1_000_000 // more than all fits add up to
				require.NoError(t, os.WriteFile(file, []byte(integerProgram(n, big)), 0o600))
				out, err := exec.Command(solver.program, solver.arguments(file)...).CombinedOutput()
				require.NoError(t, err, string(out))
				found := solver.optimum.FindSubmatch(out)
				require.NotNil(t, found, string(out))
				optimum, err := strconv.ParseFloat(string(found[1]), 64)
				require.NoError(t, err)
				assert.InDelta(t, float64(m.filled*big+m.fit), optimum, 0.5, "case %d: %v", i, n)
			}
		})
	}
}

// integerProgram is the network in the LP format of CPLEX. Its objective is positive, as not all solvers say which sign
// theirs has: only what fills something is worth something, and that outweighs all fits.
func integerProgram(n network, big int64) string {
	var b strings.Builder
	sums := map[string][]string{}
	b.WriteString("Maximize\n obj:")
	var names []string
	for _, e := range n.pairs {
		name := fmt.Sprintf("x%d_%d", e.officer, e.post)
		names = append(names, name)
		fmt.Fprintf(&b, " + %d %s\n", n.priority[e.post]*big+e.fit, name)
		for row, most := range map[string]int{
			fmt.Sprintf("o%d", e.officer):            1,
			fmt.Sprintf("p%d", e.post):               n.positions[e.post],
			fmt.Sprintf("s%d", n.service[e.officer]): n.capacity[n.service[e.officer]],
		} {
			key := fmt.Sprintf("%s <= %d", row, most)
			sums[key] = append(sums[key], name)
		}
	}
	b.WriteString("Subject To\n")
	for _, row := range slices.Sorted(maps.Keys(sums)) {
		name, most, _ := strings.Cut(row, " ")
		fmt.Fprintf(&b, " %s: %s %s\n", name, strings.Join(sums[row], "\n + "), most)
	}
	fmt.Fprintf(&b, "Binary\n %s\nEnd\n", strings.Join(names, "\n "))
	return b.String()
}

// Command summary reads what `go test -json -cover ./...` wrote: it prints what failed and the coverage of each
// package, checks the coverage of the library packages, and writes a closing line with the tests counted. It exits 1
// when a test or package failed, when a library package is covered too little, and when no test ran.
//
//	go run .ci/summary.go -least 95 -closing FILE TESTS.json
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"maps"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// event is one line of test2json.
type event struct {
	Action, Package, Test, Output, ImportPath string
}

// result is what is known of one package.
type result struct {
	coverage string // in percent, as go test prints it; empty where it has none
	bare     bool   // it has no statements to cover
	bad      bool
	output   strings.Builder // what was printed outside tests, or by tests that failed
}

var covered = regexp.MustCompile(`coverage: (?:(\d+\.\d+)% of statements|\[no statements\])`)

func main() {
	least := flag.Int("least", 95, "percent of statements that the tests of each library package must reach")
	closing := flag.String("closing", "", "file for the closing line")
	flag.Parse()
	if flag.NArg() != 1 || *closing == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := summarize(flag.Arg(0), *closing, *least); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func summarize(tests, closing string, least int) error {
	file, err := os.Open(tests)
	if err != nil {
		return err
	}
	defer file.Close()

	results := map[string]*result{}
	outputs := map[[2]string]*strings.Builder{} // by package and test
	passed, failed, skipped := 0, 0, 0
	var faults []error
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 16<<20)
	for lines.Scan() {
		var e event
		if err := json.Unmarshal(lines.Bytes(), &e); err != nil {
			faults = append(faults, fmt.Errorf("not a line of go test -json: %s", lines.Text()))
			continue
		}
		if e.Package == "" { // the build's own output; go test fails the package later
			fmt.Print(e.Output)
			continue
		}
		r := results[e.Package]
		if r == nil {
			r = &result{}
			results[e.Package] = r
		}
		key := [2]string{e.Package, e.Test}
		switch e.Action {
		case "output":
			if outputs[key] == nil {
				outputs[key] = &strings.Builder{}
			}
			outputs[key].WriteString(e.Output)
			if m := covered.FindStringSubmatch(e.Output); m != nil && e.Test == "" {
				r.coverage, r.bare = m[1], m[1] == ""
			}
		case "pass", "skip", "fail":
			if e.Test != "" {
				switch e.Action {
				case "pass":
					passed++
				case "skip":
					skipped++
				default:
					failed++
				}
			}
			if e.Action == "fail" {
				r.bad = true
				if out := outputs[key]; out != nil {
					r.output.WriteString(out.String())
				}
			}
			delete(outputs, key)
		}
	}
	faults = append(faults, lines.Err())

	for _, name := range slices.Sorted(maps.Keys(results)) {
		faults = append(faults, results[name].check(name, least))
	}
	if passed+failed == 0 {
		faults = append(faults, errors.New("no test ran"))
	}
	line := fmt.Sprintf("%d passed, %d failed", passed, failed)
	if skipped > 0 {
		line += fmt.Sprintf(", %d skipped", skipped)
	}
	faults = append(faults, os.WriteFile(closing, []byte(line+"\n"), 0o600))
	return errors.Join(faults...)
}

// check prints the package's line and says what is wrong with it.
func (r *result) check(name string, least int) error {
	shown := r.coverage + " %"
	switch {
	case r.bare:
		shown = "no statements"
	case r.coverage == "":
		shown = "no tests"
	}
	fmt.Printf("%15s  %s\n", shown, name)
	if r.bad {
		fmt.Print(r.output.String())
		return fmt.Errorf("%s failed", name)
	}
	if r.bare || strings.Contains(name, "/examples/") {
		return nil
	}
	// One decimal place, so that tenths of a percent are whole numbers.
	tenths, err := strconv.Atoi(strings.Replace(r.coverage, ".", "", 1))
	if err != nil || tenths < 10*least {
		return fmt.Errorf("%s: %s, but at least %d %% of its statements is asked", name, shown, least)
	}
	return nil
}

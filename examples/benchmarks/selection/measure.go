package main

import (
	"context"
	"errors"
	"fmt"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"github.com/canpolice/ipp/personnel/selection"
)

// figures is what was measured of one instance. Times are in milliseconds, each the least of all turns.
type figures struct {
	Officers, Posts, Pairs, Kept int
	// Ours is selection.Choose from the pairs in memory, all of it: it checks the problem, keeps the best, solves, proves,
	// finds the first of the best plans, and says of each officer what became of her.
	Ours float64
	// Verify is Plan.VerifyFor, which rates all pairs again.
	Verify float64
	// Build is how long LEMON takes to build the graph; Simplex and Scaling are its two algorithms from then on.
	Build, Simplex, Scaling float64
	// The same on the best candidates of each service and post only.
	OursOfKept, BuildOfKept, SimplexOfKept, ScalingOfKept float64
}

// Each instance is solved in turns, ours and LEMON's: at least so often, and more often until all together took so long.
// In each turn ours is run a few times, since its runs are so short that another program on the machine may cover one
// from end to end.
const (
	runsOfOurs = 5
	leastTurns = 2
	mostTurns  = 15
	longEnough = 20 * time.Second
)

func measure(s size, lemon, file string) (figures, error) {
	in := draw(s)
	less := in.preselected()
	row := figures{Officers: s.officers, Posts: s.posts, Pairs: len(in.post), Kept: len(less.post)}
	began := time.Now()
	for turn := 0; turn < mostTurns && (turn < leastTurns || time.Since(began) < longEnough); turn++ {
		var optimum string
		for range runsOfOurs {
			var err error
			if optimum, err = ours(in, &row.Ours, &row.Verify); err != nil {
				return row, err
			}
			again, err := ours(less, &row.OursOfKept, nil)
			if err != nil {
				return row, err
			}
			if again != optimum {
				return row, fmt.Errorf("%s of all, %s of those kept", optimum, again)
			}
		}
		if lemon == "" {
			continue
		}
		if err := theirs(lemon, file, in, optimum, &row.Build, &row.Simplex, &row.Scaling); err != nil {
			return row, err
		}
		if err := theirs(lemon, file, less, optimum, &row.BuildOfKept, &row.SimplexOfKept, &row.ScalingOfKept); err != nil {
			return row, err
		}
	}
	return row, nil
}

// least keeps the shorter time.
func least(kept *float64, took time.Duration) {
	if ms := float64(took.Microseconds()) / 1000; *kept == 0 || ms < *kept {
		*kept = ms
	}
}

// ours is the optimum by this library: the priorities filled, and the fit in hundredths.
func ours(in instance, took, verified *float64) (string, error) {
	problem := in.problem()
	began := time.Now()
	plan, err := selection.Choose(context.Background(), problem)
	least(took, time.Since(began))
	if err != nil {
		return "", err
	}
	if verified != nil {
		began = time.Now()
		err := plan.VerifyFor(context.Background(), problem)
		least(verified, time.Since(began))
		if err != nil {
			return "", err
		}
	}
	fit, err := selection.Scored(plan.Fit())
	if err != nil {
		return "", err
	}
	return fmt.Sprint(plan.Filled(), " ", int64(fit)), nil
}

// theirs lets LEMON solve the instance with both algorithms, and compares the optimum.
func theirs(lemon, file string, in instance, optimum string, build, simplex, scaling *float64) error {
	if err := in.write(file); err != nil {
		return err
	}
	out, err := exec.Command(lemon, file).Output()
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(out)) {
		words := strings.Fields(line)
		if len(words) < 2 {
			return errors.New("lemon wrote " + line)
		}
		microseconds, err := strconv.ParseInt(words[1], 10, 64)
		if err != nil {
			return err
		}
		took := time.Duration(microseconds) * time.Microsecond
		switch words[0] {
		case "build":
			least(build, took)
			continue
		case "network-simplex":
			least(simplex, took)
		case "cost-scaling":
			least(scaling, took)
		}
		if got := strings.Join(words[2:], " "); got != "optimal "+optimum {
			return fmt.Errorf("%s gives %s, and ours %s", words[0], got, optimum)
		}
	}
	return nil
}

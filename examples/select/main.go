// Select is the exact selection of the library for programs in any language: a problem as JSON on standard input, the
// plan with its certificate as JSON on standard output.
//
//	go run ./examples/select <problem.json >plan.json
//	go run ./examples/select -verify <both.json        # {"problem":…,"plan":…}: does the plan hold?
//	go run ./examples/select -why -lang fr <both.json  # the plan in words: why it is as it is
//	go run ./examples/select -lang fr <problem.json    # what is wrong, in French
//
// The smallest form of a problem; a pair that is not listed under fit is not eligible:
//
//	{"officers":[{"id":"o1","service":"s1"}],
//	 "posts":[{"id":"p1","positions":2,"priority":1}],
//	 "services":[{"id":"s1","capacity":3}],
//	 "fit":[{"officer":"o1","post":"p1","score":"12.5"}]}
//
// Positions and capacities are whole numbers from 0, priorities from 1, all up to 1,000,000. Scores are text, of at most
// two decimal places and within ±10,000,000,000: a number would be rounded by some programs. IDs are any text that is
// not empty. Three keys may be added:
//
//	"targets":[{"id":"women","share":"30"},{"id":"creole","persons":2,"posts":["p1"]}]
//	"former":[{"officer":"o1","post":"p1"}]
//	"nodes":100000
//
// A target asks for so many persons, or for a share in percent of the positions that it is about, rounded up to whole
// persons; it is about all posts, or those that it names. Who belongs to it has its ID in the list "targets" of the
// officer. Former is a plan of which as much as can be is to be kept. Nodes limits the search that targets and a former
// plan may take.
//
// The plan holds "filled", the sum of the priorities of the filled positions, "fit", the sum of the scores as text, and
// the "assignments" in the order of the officers' IDs. Its "certificate" is an [selection.AimedPlan], with the prices that
// prove the plan; without targets and a former plan they always do.
//
// With -verify, the prices are checked against every pair, without the solver. Of plans that are as good only the first by
// the IDs holds; with targets or a former plan that takes the search once more, and as long.
//
// With -why, a plan that holds is told in words: who fills each post and who was next, why the others were left out, and
// what would change it. With -json that is a [selection.Reasons], which has what became of each officer.
//
// The exit code is 0 when a plan was written or told, or holds; 1 when a plan does not hold, or when the work failed; and 2 when
// the input or the flags are at fault. Then every fault stands on standard error with its place, and nothing on standard
// output. A plan is JSON with and without -json; with -verify and -json the output is {"holds":true}.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/personnel/selection"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

// run is the program; it gives the exit code.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("select", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of what people read, `en or fr`")
	verify := flags.Bool("verify", false, "read a problem with its plan, and say whether the plan holds")
	why := flags.Bool("why", false, "read a problem with its plan, and say in words why the plan is as it is")
	asJSON := flags.Bool("json", false, "write JSON, which a plan always is")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	tag, known := map[string]language.Tag{"en": language.English, "fr": language.French}[*lang]
	switch {
	case flags.NArg() > 0:
		fmt.Fprintf(stderr, "unexpected argument: %q\n", flags.Arg(0))
	case !known:
		fmt.Fprintf(stderr, "-lang: %q is neither en nor fr\n", *lang)
	case *verify && *why:
		fmt.Fprintln(stderr, "-verify and -why: one of the two")
	}
	if flags.NArg() > 0 || !known || *verify && *why {
		flags.Usage()
		return 2
	}
	data, err := io.ReadAll(io.LimitReader(stdin, mostBytes+1))
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	if *verify || *why {
		return readBoth(ctx, data, tag, *asJSON, *why, stdout, stderr)
	}
	return choosePlan(ctx, data, tag, stdout, stderr)
}

func choosePlan(ctx context.Context, data []byte, tag language.Tag, stdout, stderr io.Writer) int {
	r := &reader{data: data}
	var given document
	r.document(func() { given.read(r) })
	problem, aims := given.problem(r, "")
	if err := r.err(); err != nil {
		fmt.Fprintln(stderr, err.In(tag))
		return 2
	}
	plan, err := selection.ChooseFor(ctx, problem, aims)
	if err != nil {
		return refused(err, tag, stderr)
	}
	return encode(written(plan), stdout, stderr)
}

// refused says why the library gives no plan: 2 when the problem is at fault.
func refused(err error, tag language.Tag, stderr io.Writer) int {
	if faults := fault.Of(err); len(faults) > 0 {
		fmt.Fprintln(stderr, faults.In(tag))
		return 2
	}
	fmt.Fprintln(stderr, err)
	return 1
}

var (
	holds       = bilingual.Text{English: "The plan holds.", French: "Le plan tient."}
	doesNotHold = bilingual.Text{English: "The plan does not hold: ", French: "Le plan ne tient pas\u00a0: "}
)

// readBoth reads a problem with its plan, and says of a plan that holds that it does, or why it is as it is.
func readBoth(ctx context.Context, data []byte, tag language.Tag, asJSON, why bool, stdout, stderr io.Writer) int {
	r := &reader{data: data}
	var given document
	var raw span
	r.document(func() {
		r.object(
			field{key: "problem", required: true, read: func() { given.read(r) }},
			field{key: "plan", required: true, read: func() { raw = r.skip() }},
		)
	})
	problem, aims := given.problem(r, "problem")
	if err := r.err(); err != nil {
		fmt.Fprintln(stderr, err.In(tag))
		return 2
	}
	certificate, wrong := check(ctx, r.data[raw.from:raw.to], problem, aims, tag)
	if wrong != "" {
		fmt.Fprintln(stderr, doesNotHold.In(tag)+wrong)
		return 1
	}
	said := holds.In(tag) + "\n"
	if asJSON {
		said = `{"holds":true}` + "\n"
	}
	if why {
		reasons, err := certificate.Reasons(ctx, problem, aims)
		if err != nil {
			return refused(err, tag, stderr)
		}
		if said = reasons.Explain(tag); asJSON {
			return encode(reasons, stdout, stderr)
		}
	}
	if _, err := io.WriteString(stdout, said); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// encode writes JSON in one line.
func encode(value any, stdout, stderr io.Writer) int {
	encoder := json.NewEncoder(stdout)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

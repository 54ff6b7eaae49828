// Whatif asks two questions of a change before it is in force: who gains, who loses, and through which rules?
//
//  1. The United Nations standard the day before its operating procedure of February 1, 2012, and on that day.
//  2. The same standard as it is, and with three years of police service asked for instead of five.
//
// The officers are made up by a generator, as many as there were police officers in Canada in 2023: they have numbers
// and no names, none of them is real, and the figures are about them only. They are made one after the other and never
// held, so that a million take no more memory than a thousand. The same flags give the same bytes.
//
//	go run ./examples/whatif                      # in English
//	go run ./examples/whatif -lang fr             # in French
//	go run ./examples/whatif -officers 1000000    # a larger population
//	go run ./examples/whatif -seed 2              # other officers
//	go run ./examples/whatif -json                # the same facts as data
//	go run ./examples/whatif -svg >whatif.svg     # a bar chart
//
// While it works, a bar is drawn on standard error when that is a terminal. An interrupt ends the work, and what was
// judged by then is written.
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
)

// police is how many police officers there were in Canada on May 15, 2023.
const police = 71_472

// mostOfficers bounds the work to some tens of seconds.
const mostOfficers = 10_000_000

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: 0 when everything was judged and written, 1 when it was not, 2 when the flags are wrong.
func run(args []string, stdout, stderr io.Writer) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	context.AfterFunc(ctx, stop) // a second interrupt ends the program at once
	return runUntil(ctx, args, stdout, stderr)
}

func runUntil(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("whatif", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the text and of the chart, `en or fr`")
	officers := flags.Int("officers", police, "how many officers are made up, a `number`")
	seed := flags.Uint64("seed", 1, "which officers are made up, a `number`")
	asJSON := flags.Bool("json", false, "print the comparisons as JSON, both languages in it")
	asSVG := flags.Bool("svg", false, "draw the gains and losses by rule as an SVG picture")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	wrong := func(format string, values ...any) int {
		fmt.Fprintf(stderr, format+"\n", values...)
		flags.Usage()
		return 2
	}
	if flags.NArg() > 0 {
		return wrong("unexpected argument: %q", flags.Arg(0))
	}
	tags := map[string]language.Tag{"en": language.English, "fr": language.French}
	tag, known := tags[*lang]
	switch {
	case !known:
		return wrong("-lang: %q is neither en nor fr", *lang)
	case *officers < 1 || *officers > mostOfficers:
		return wrong("-officers: %d is not from 1 to %d", *officers, mostOfficers)
	case *asJSON && *asSVG:
		return wrong("-json and -svg: only one of them can be written to standard output")
	}

	bar := newBar(stderr, tag, questionCount**officers)
	r, err := ask(ctx, *officers, *seed, bar.draw)
	bar.clear()
	if err != nil && ctx.Err() == nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	switch {
	case *asJSON:
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(r)
	case *asSVG:
		_, err = io.WriteString(stdout, r.chart(tag))
	default:
		_, err = io.WriteString(stdout, r.print(tag))
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	if !r.Complete {
		fmt.Fprintln(stderr, interrupted.In(tag))
		return 1
	}
	return 0
}

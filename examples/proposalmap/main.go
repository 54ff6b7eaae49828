// Proposalmap draws the way of a proposal through the Arrangement: the states, and what may happen in each.
//
//	go run ./examples/proposalmap             # a state diagram in Mermaid
//	go run ./examples/proposalmap -svg        # the whole table of states and events as a picture
//	go run ./examples/proposalmap -json       # the table as data
//	go run ./examples/proposalmap -lang fr    # in French
//
// All are drawn from the table that [arrangement.Proposal.Advance] goes by. The same flags give the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: 0 when the table was written, 1 when it could not be, 2 when the flags are wrong.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("proposalmap", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the diagram, `en or fr`")
	asJSON := flags.Bool("json", false, "print the table as JSON, both languages in it")
	asSVG := flags.Bool("svg", false, "draw the table as an SVG picture")
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
	if *asJSON && *asSVG {
		return wrong("-json and -svg cannot be had together")
	}
	tags := map[string]language.Tag{"en": language.English, "fr": language.French}
	tag, known := tags[*lang]
	if !known {
		return wrong("-lang: %q is neither en nor fr", *lang)
	}
	var err error
	switch t := readTable(); {
	case *asJSON:
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(t)
	case *asSVG:
		_, err = io.WriteString(stdout, t.svg(tag))
	default:
		_, err = io.WriteString(stdout, t.mermaid(tag))
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// History prints one proposal of the past as a timeline: what happened, how far things had come after it, how many
// officers were approved when, what the partners said, and what was overdue.
//
//	go run ./examples/history                        # Iraq, in English
//	go run ./examples/history -case colombia-2016    # another one
//	go run ./examples/history -lang fr               # in French
//	go run ./examples/history -json                  # the same facts as data
//	go run ./examples/history -on 2018-01-01         # as it stood on another day, and nothing that happened later
//
// All events are those on public record, as precise as they are known there; what is assumed says so. The same flags give
// the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: 0 when the timeline was written, 1 when it could not be, 2 when the flags are wrong.
func run(args []string, stdout, stderr io.Writer) int {
	var codes []string
	for _, s := range stories() {
		codes = append(codes, s.Code)
	}
	flags := flag.NewFlagSet("history", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the timeline, `en or fr`")
	asJSON := flags.Bool("json", false, "print the facts of the timeline as JSON, both languages in it")
	code := flags.String("case", "iraq-2016", "the `case`: "+strings.Join(codes, ", "))
	on := flags.String("on", "", "the `day` as of which it is told; the last one of which a source speaks where it is left out")
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
	if !known {
		return wrong("-lang: %q is neither en nor fr", *lang)
	}
	told, known := storyOf(*code)
	if !known {
		return wrong("-case: %q is none of %s", *code, strings.Join(codes, ", "))
	}
	day := told.Told
	if *on != "" {
		read, err := calendar.Parse(*on)
		if err != nil {
			return wrong("%v", fault.Of(err).Under("-on").Err())
		}
		day = read
	}
	var err error
	if line := timelineOf(told, day); *asJSON {
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(line)
	} else {
		_, err = io.WriteString(stdout, line.print(tag))
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

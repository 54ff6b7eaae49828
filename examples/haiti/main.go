// Haiti prints the dossier of one real question: in the spring of 2008 Canada had 76 police in Haiti of an authorized
// 100. Which officers fill the 24 positions by the summer, without affecting policing at home?
//
//	go run ./examples/haiti                  # in English
//	go run ./examples/haiti -lang fr         # in French
//	go run ./examples/haiti -json            # the same facts as data
//	go run ./examples/haiti -on 2008-06-01   # as it stands on another day
//
// The request, the mission, the services and their strengths are real and cited. The candidates are made up by a
// generator with a fixed seed: officers have numbers and no names. The same flags give the same bytes.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: 0 when the dossier was written, 1 when it could not be, 2 when the flags are wrong.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("haiti", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the dossier, `en or fr`")
	asJSON := flags.Bool("json", false, "print the facts of the dossier as JSON, both languages in it")
	on := flags.String("on", "2008-05-01", "the `day` of the dossier, on which officers are nominated")
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
	day, err := calendar.Parse(*on)
	if err != nil {
		return wrong("%v", fault.Of(err).Under("-on").Err())
	}
	d, err := assemble(context.Background(), day)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	if *asJSON {
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(d)
	} else {
		_, err = io.WriteString(stdout, d.print(tag))
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

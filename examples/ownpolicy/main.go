// Ownpolicy is a police service's own policy, with the cases that it must decide and the test that holds it to them.
//
//	go test ./examples/ownpolicy             # the suite
//	go run ./examples/ownpolicy              # its coverage; -lang fr in French, -json as data
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/policy/policytest"
)

func main() {
	lang := flag.String("lang", "en", "language of the report, `en or fr`")
	asJSON := flag.Bool("json", false, "print the report as JSON, both languages in it")
	flag.Parse()
	if err := report(os.Stdout, *lang, *asJSON); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
}

func report(to io.Writer, lang string, asJSON bool) error {
	tag, known := map[string]language.Tag{"en": language.English, "fr": language.French}[lang]
	if !known || flag.NArg() > 0 {
		return fmt.Errorf("-lang %q: en or fr is accepted, and no other argument", lang)
	}
	coverage := policytest.Cover(ours(), cases())
	if asJSON {
		return json.NewEncoder(to).Encode(coverage)
	}
	_, err := io.WriteString(to, coverage.Explain(tag))
	return err
}

// Rulebook prints every rule of the library: what it asks, since when, what it does, and what it rests on.
//
//	go run ./examples/rulebook               # as Markdown, in English
//	go run ./examples/rulebook -lang fr      # as Markdown, in French
//	go run ./examples/rulebook -json         # as data, both languages in it
//	go run ./examples/rulebook -html         # as one page for a browser, both languages in it
//
// No rule is listed here: the rulebook holds what the policies hold. The page needs nothing but itself: it loads nothing,
// and reads without JavaScript and on paper. The same flags give the same bytes.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
	"github.com/canpolice/ipp/personnel"
	"github.com/canpolice/ipp/training"
)

// rulebook is the policies of the library, in the order of a mission: whether Canada takes it on, who goes, what those
// who go have learned, what covers them.
func rulebook() policy.Rulebook {
	return policy.Rulebook{Chapters: []policy.Chapter{
		arrangement.DecisionFactors().Chapter(),
		arrangement.UrgencyAndRisk().Chapter(),
		arrangement.PartnersConcur().Chapter(),
		personnel.Recruiting().Chapter(),
		personnel.National().Chapter(),
		personnel.ServiceCriteria().Chapter(),
		personnel.PostRequirements().Chapter(),
		personnel.UnitedNations().Chapter(),
		personnel.UnitedNationsAssessment().Chapter(),
		personnel.UnitedNationsNomination().Chapter(),
		personnel.EuropeanUnion().Chapter(),
		personnel.OSCE().Chapter(),
		personnel.UnitedNationsTours().Chapter(),
		personnel.Rest().Chapter(),
		personnel.UnitedNationsLeave().Chapter(),
		personnel.PolicingAtHome().Chapter(),
		personnel.PartnerShare().Chapter(),
		personnel.WomenDeployed().Chapter(),
		personnel.LeadTimes().Chapter(),
		training.Readiness().Chapter(),
		support.DisabilityCover().Chapter(),
		support.TaxRelief().Chapter(),
	}}
}

func main() {
	os.Exit(run(os.Args[1:], os.Stdout, os.Stderr))
}

// run is the program: 0 when the rulebook was written, 1 when it could not be, 2 when the flags are wrong.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("rulebook", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "language of the rulebook, `en or fr`; with -html, the one that is shown first")
	asJSON := flags.Bool("json", false, "print the rulebook as JSON, both languages in it")
	asHTML := flags.Bool("html", false, "print the rulebook as one HTML page, both languages in it")
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
	if *asJSON && *asHTML {
		return wrong("-json and -html: one of them only")
	}
	book := rulebook()
	err := book.Check() // two policies may hold a rule of one ID, which no policy can know
	switch {
	case err != nil:
	case *asJSON:
		encoder := json.NewEncoder(stdout)
		encoder.SetIndent("", "  ")
		encoder.SetEscapeHTML(false)
		err = encoder.Encode(book)
	case *asHTML:
		err = writePage(stdout, book, tag)
	default:
		_, err = io.WriteString(stdout, markdown(book, tag))
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

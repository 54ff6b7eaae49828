package arrangement

import (
	"cmp"
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	anAsker = bilingual.Text{
		English: "the organization or the state that asks",
		French:  "l'organisation ou l'État qui présente la demande",
	}
	oneOrganization = bilingual.Text{
		English: "another organization where none of the library's is given, and none where one is",
		French:  "une autre organisation si aucune de la bibliothèque n'est donnée, aucune si l'une d'elles est donnée",
	}
	oneAsker = bilingual.Text{
		English: "a state where no organization asks, and none where one does",
		French:  "un État si aucune organisation ne présente la demande, aucun si une organisation la présente",
	}
	aHost     = bilingual.Text{English: "the country or region to work in", French: "le pays ou la région où travailler"}
	aReceipt  = bilingual.Text{English: "the day of receipt, as precisely as it is known", French: "le jour de réception, aussi précisément qu'on le connaît"}
	wantHeads = bilingual.Text{
		English: "a whole number of persons, 1 or more",
		French:  "un nombre entier de personnes, 1 ou plus",
	}
	aNumber = bilingual.Text{
		English: "how many officers there are to be afterwards",
		French:  "l'effectif prévu par la suite",
	}
	untilWhen = bilingual.Text{
		English: "the days for which the officers are to stay on",
		French:  "les jours pour lesquels l'affectation est prolongée",
	}
	whatChanges = bilingual.Text{
		English: "it only where an extension, an increase or a reduction is asked for",
		French:  "cette donnée seulement s'il s'agit d'une prolongation, d'une augmentation ou d'une réduction",
	}
	moreOrFewer = bilingual.Text{
		English: "it only where an increase or a reduction is asked for",
		French:  "cette donnée seulement s'il s'agit d'une augmentation ou d'une réduction",
	}
	moreThan  = bilingual.Text{English: "a number above the one of before, %s", French: "un effectif supérieur à celui d'avant, %s"}
	fewerThan = bilingual.Text{English: "a number below the one of before, %s", French: "un effectif inférieur à celui d'avant, %s"}
	aLanguage = bilingual.Text{English: "a language, such as fr or es", French: "une langue, par exemple fr ou es"}
)

// Check lists what is wrong with the request or missing from it, by the places of the JSON form:
//
//   - nobody who asks, or more than one of an organization, another organization and a state; what [OtherOrganization.Check]
//     finds wrong with another organization
//   - no host, no day of receipt
//   - a number of officers that is not a whole number of persons, 1 or more
//   - an extension that does not say for which days; an increase or a reduction that does not say to how many, or not to
//     more, or fewer, than before; what is said of before where nothing is changed
//   - codes that are none; a role or a language that is named twice; a citation that is faulty
//
// What else is not stated is no fault: the United Nations asked in 2016 for an unspecified number of observers. No public
// source lists what an official request must carry, and the list is the library's own.
func (r Request) Check() error {
	var faults fault.List
	fault.AddCode(&faults, "asks", r.Asks, ParseAsk)
	if r.Earlier != "" && !r.Asks.Changes() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "earlier", Given: fault.Given(r.Earlier), Accepted: whatChanges})
	}
	r.checkAsker(&faults)
	if r.Host.IsZero() {
		faults.Add(fault.Absent("host", aHost))
	} else {
		faults.AddError("host", r.Host.Check())
	}
	if r.Received.IsZero() {
		faults.Add(fault.Absent("received", aReceipt))
	}
	r.checkOfficers(&faults)
	r.checkBefore(&faults)
	if r.Asks == AskExtension && r.Period.IsZero() {
		faults.Add(fault.Absent("period", untilWhen))
	}
	checkEach(&faults, "roles", r.Roles, func(role Role) error {
		_, err := ParseRole(string(role))
		return err
	})
	fault.AddCode(&faults, "form", r.Form, ParseForm)
	checkEach(&faults, "languages", r.Languages, func(tag language.Tag) error {
		if tag == language.Und {
			return fault.Absent("", aLanguage)
		}
		return nil
	})
	fault.AddCode(&faults, "ancillary", r.Ancillary, policy.ParseAnswer)
	fault.AddCode(&faults, "armed", r.Armed, policy.ParseAnswer)
	checkBasis(&faults, r.Basis)
	return faults.Err()
}

// checkAsker complains of nobody who asks and of several.
func (r Request) checkAsker(faults *fault.List) {
	if !r.ofOrganization() && r.State == "" {
		faults.Add(fault.Absent("organization", anAsker))
	}
	fault.AddCode(faults, "organization", r.Organization, ParseOrganization)
	if !r.OtherOrganization.IsZero() {
		faults.AddError("other_organization", r.OtherOrganization.Check())
		if r.Organization != "" {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: "other_organization", Given: quoted(r.OtherOrganization.Name), Accepted: oneOrganization,
			})
		}
	}
	if r.ofOrganization() && r.State != "" {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "state", Given: fault.Given(string(r.State)), Accepted: oneAsker})
	}
	fault.AddCode(faults, "state", r.State, ParseCountry)
}

// quoted is a text that was given, each language in its own quotes; where it stands in one language only, that one in both.
func quoted(text bilingual.Text) bilingual.Text {
	return bilingual.Text{
		English: fault.Given(cmp.Or(text.English, text.French)).English, French: fault.Given(cmp.Or(text.French, text.English)).French,
	}
}

func (r Request) checkOfficers(faults *fault.List) {
	resizes := r.Asks == AskIncrease || r.Asks == AskReduction
	if resizes && r.Officers.IsZero() {
		faults.Add(fault.Absent("officers", aNumber))
		return
	}
	if !checkHeads(faults, "officers", r.Officers) || !resizes || !heads(r.Before) {
		return
	}
	change, accepted := r.Officers.Compare(r.Before), moreThan
	if r.Asks == AskReduction {
		change, accepted = -change, fewerThan
	}
	if change <= 0 {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "officers", Given: bilingual.Both(r.Officers.In),
			Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(accepted.In(tag), r.Before.In(tag)) }),
		})
	}
}

func (r Request) checkBefore(faults *fault.List) {
	if !r.Before.IsZero() && r.Asks != AskIncrease && r.Asks != AskReduction {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "before", Given: bilingual.Both(r.Before.In), Accepted: moreOrFewer})
		return
	}
	checkHeads(faults, "before", r.Before)
}

// checkHeads complains of a number of persons that is stated and is none, and says whether it is a good one.
func checkHeads(faults *fault.List, at fault.Path, number policy.Measure) bool {
	if number.IsZero() || heads(number) {
		return !number.IsZero()
	}
	kind := fault.OutOfRange
	if number.Unit() != policy.Persons {
		kind = fault.Conflict
	}
	faults.Add(fault.Fault{Kind: kind, Path: at, Given: bilingual.Both(number.In), Accepted: wantHeads})
	return false
}

// heads says whether the number is one of persons: whole, 1 or more.
func heads(number policy.Measure) bool {
	return number.Unit() == policy.Persons && number.Number().IsInteger() && number.Compare(policy.Whole(1, policy.Persons)) >= 0
}

// checkEach complains of every element that check refuses, and of every one that came before.
func checkEach[T comparable](faults *fault.List, key string, elements []T, check func(T) error) {
	for i, element := range elements {
		at := fault.Path("").Key(key).Index(i)
		if err := check(element); err != nil {
			faults.AddError(at, err)
		} else if slices.Contains(elements[:i], element) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at, Given: fault.Given(fmt.Sprint(element)), Accepted: onlyOnce})
		}
	}
}

// checkBasis complains of a citation that is faulty. None is no fault.
func checkBasis(faults *fault.List, basis policy.Citation) {
	if !basis.IsZero() {
		faults.AddError("basis", basis.Check())
	}
}

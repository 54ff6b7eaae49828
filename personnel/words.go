package personnel

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	wantBoth = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	wantID   = bilingual.Text{
		English: "an ID of at most 60 letters a to z, digits, hyphens and underscores",
		French:  "un identifiant d'au plus 60 lettres de a à z, chiffres, traits d'union et traits de soulignement",
	}
	wantOnce     = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	wantLanguage = bilingual.Text{English: "a language, such as fr or en", French: "une langue, par exemple fr ou en"}
	wantLater    = bilingual.Text{English: "a day after %s", French: "un jour postérieur au %s"}
)

// isID says whether the text is an ID: letters a to z in either case, digits, hyphens and underscores, 60 at most.
func isID(text string) bool {
	return text != "" && len(text) <= 60 && strings.IndexFunc(text, func(r rune) bool { return !idRune(r) }) < 0
}

func idRune(r rune) bool {
	return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '-' || r == '_'
}

// checkID complains of an ID that is not there or is none.
func checkID(faults *fault.List, at fault.Path, id string) {
	switch {
	case id == "":
		faults.Add(fault.Absent(at, wantID))
	case !isID(id):
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: at, Given: fault.Given(id), Accepted: wantID})
	}
}

// checkName complains of a name that does not stand in both languages.
func checkName(faults *fault.List, at fault.Path, name bilingual.Text) {
	if name.IsZero() {
		faults.Add(fault.Absent(at, wantBoth))
	}
	faults.AddText(at, name)
}

// checkBasis complains of a citation that is faulty. None is no fault.
func checkBasis(faults *fault.List, basis policy.Citation) {
	if !basis.IsZero() {
		faults.AddError("basis", basis.Check())
	}
}

// addEach adds the faults of each element.
func addEach[T interface{ Check() error }](faults *fault.List, at fault.Path, elements []T) {
	for i, element := range elements {
		faults.AddError(at.Index(i), element.Check())
	}
}

// checkTwice complains of an element that stands for the same as an earlier one.
func checkTwice[T any](faults *fault.List, at fault.Path, elements []T, same func(a, b T) bool) {
	for i, element := range elements {
		if slices.ContainsFunc(elements[:i], func(earlier T) bool { return same(earlier, element) }) {
			faults.Add(fault.Fault{Kind: fault.Duplicate, Path: at.Index(i), Accepted: wantOnce})
		}
	}
}

// checkListed complains of a code that is not stated, or stands in the list twice.
func checkListed[C ~string](faults *fault.List, at fault.Path, codes []C, accepted bilingual.Text) {
	for i, code := range codes {
		switch {
		case code == "":
			faults.Add(fault.Absent(at.Index(i), accepted))
		case slices.Contains(codes[:i], code):
			faults.Add(fault.Fault{
				Kind: fault.Duplicate, Path: at.Index(i), Given: fault.Given(string(code)), Accepted: wantOnce,
			})
		}
	}
}

// checkAfter complains of a day that is not after the other. Where either is not stated there is nothing to compare.
func checkAfter(faults *fault.List, at fault.Path, day, other calendar.Date) {
	if day.IsZero() || other.IsZero() || day.After(other) {
		return
	}
	faults.Add(fault.Fault{
		Kind: fault.Conflict, Path: at, Given: bilingual.Both(day.In),
		Accepted: bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(wantLater.In(tag), other.In(tag)) }),
	})
}

// amount is which measures are accepted in one place.
type amount struct {
	unit    policy.Unit
	most    int // none where it is 0
	whole   bool
	inWords bilingual.Text
}

var (
	percentage = amount{unit: policy.Percent, most: 100, inWords: bilingual.Text{
		English: "from 0 to 100 percent", French: "de 0 à 100 pour cent",
	}}
	minutes = amount{unit: policy.Minutes, inWords: bilingual.Text{
		English: "a number of minutes, 0 or more", French: "un nombre de minutes, 0 ou plus",
	}}
	hits = amount{unit: policy.Hits, whole: true, inWords: bilingual.Text{
		English: "a whole number of hits, 0 or more", French: "un nombre entier de coups au but, 0 ou plus",
	}}
	times = amount{unit: policy.Times, whole: true, inWords: bilingual.Text{
		English: "a whole number of times, 0 or more", French: "un nombre entier de fois, 0 ou plus",
	}}
	heads = amount{unit: policy.Persons, whole: true, inWords: bilingual.Text{
		English: "a whole number of persons, 0 or more", French: "un nombre entier de personnes, 0 ou plus",
	}}
)

// check complains of a measure that is none of the accepted. A measure that is not stated is no fault.
func (a amount) check(faults *fault.List, at fault.Path, measure policy.Measure) {
	if measure.IsZero() {
		return
	}
	f := fault.Fault{Path: at, Given: bilingual.Both(measure.In), Accepted: a.inWords}
	switch number := measure.Number(); {
	case measure.Unit() != a.unit:
		f.Kind = fault.Conflict
	case number.IsNegative(), a.whole && !number.IsInteger(), a.most > 0 && measure.Compare(policy.Whole(a.most, a.unit)) > 0:
		f.Kind = fault.OutOfRange
	default:
		return
	}
	faults.Add(f)
}

// isLanguage says whether the tag names a language: "und" and a bare region do not. It looks at the usual ones first, as
// taking a tag apart costs more than the rest of a rule.
func isLanguage(tag language.Tag) bool {
	switch tag {
	case language.French, language.English:
		return true
	case language.Und:
		return false
	}
	_, confidence := tag.Base()
	return confidence == language.Exact
}

// checkLanguage complains of a tag that is stated and names no language.
func checkLanguage(faults *fault.List, at fault.Path, tag language.Tag) {
	if tag != language.Und && !isLanguage(tag) {
		faults.Add(fault.Fault{Kind: fault.Unknown, Path: at, Given: fault.Given(tag.String()), Accepted: wantLanguage})
	}
}

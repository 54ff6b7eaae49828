package evaluation

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	wantBoth      = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	wantID        = bilingual.Text{English: "a code of its own", French: "un code qui lui soit propre"}
	wantOnce      = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	wantLevel     = bilingual.Text{English: "the level at which it stands", French: "le niveau où il se situe"}
	wantElement   = bilingual.Text{English: "the code of an element of the model", French: "le code d'un élément du modèle"}
	wantUpward    = bilingual.Text{English: "an element of the same level or of a higher one", French: "un élément du même niveau ou d'un niveau supérieur"}
	wantNoCircle  = bilingual.Text{English: "elements that do not lead back to themselves", French: "des éléments qui ne ramènent pas à eux-mêmes"}
	wantUnit      = bilingual.Text{English: "the unit in which it is measured", French: "l'unité de mesure"}
	wantDirection = bilingual.Text{English: "which way it is to go", French: "le sens recherché"}
	wantPeriod    = bilingual.Text{English: "the days that it is about, with a last day", French: "les jours visés, avec un dernier jour"}
	wantOrder     = bilingual.Text{English: "periods in their order, without a common day", French: "des périodes dans l'ordre, sans jour commun"}
	wantValue     = bilingual.Text{English: "the value", French: "la valeur"}
	wantRule      = bilingual.Text{English: "a rule in force on the day", French: "une règle en vigueur ce jour-là"}
	wantDay       = bilingual.Text{English: "the day of the rating", French: "le jour de la cote"}
	wantRating    = bilingual.Text{English: "one of the ratings", French: "l'une des cotes"}
)

// say is a text made of a form for each language and what goes into it.
func say(form bilingual.Text, parts ...bilingual.Text) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string {
		words := make([]any, len(parts))
		for i, part := range parts {
			words[i] = part.In(tag)
		}
		return fmt.Sprintf(form.In(tag), words...)
	})
}

// listed is texts one after the other, each in quotation marks.
func listed(titles []bilingual.Text) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string {
		words := make([]string, len(titles))
		for i, title := range titles {
			words[i] = bilingual.Quote(tag, title.In(tag))
		}
		return bilingual.List(tag, words...)
	})
}

func quoted(title bilingual.Text) bilingual.Text { return listed([]bilingual.Text{title}) }

// lines is a heading with steps under it.
func lines(tag language.Tag, heading string, steps []bilingual.Text) string {
	var text strings.Builder
	text.WriteString(heading)
	for _, step := range steps {
		text.WriteString("\n  - " + step.In(tag))
	}
	return text.String()
}

var fiscalYear = bilingual.Text{English: "fiscal year %s", French: "exercice %s"}

// period is the days as people read them: those of a fiscal year, a year or a month as such.
func period(days calendar.Period) bilingual.Text {
	first := days.From()
	for _, whole := range []calendar.PartialDate{calendar.InMonth(first.Year(), first.Month()), calendar.InYear(first.Year())} {
		if whole.Period() == days {
			return bilingual.Both(whole.In)
		}
	}
	if year := calendar.FiscalYearOf(first); !year.IsZero() && year.Period() == days {
		return say(fiscalYear, bilingual.Both(year.In))
	}
	return bilingual.Both(days.In)
}

// checkNamed adds the faults of what everything that has a name must have: an ID, and a title in both languages.
func checkNamed(faults *fault.List, id string, title bilingual.Text) {
	if id == "" {
		faults.Add(fault.Absent("id", wantID))
	}
	if title.IsZero() {
		faults.Add(fault.Absent("title", wantBoth))
	}
	faults.AddText("title", title)
}

// checkUnit adds a fault for a measure that is stated and is not of the unit.
func checkUnit(faults *fault.List, at fault.Path, measure policy.Measure, unit policy.Unit) {
	if unit.Valid() && !measure.IsZero() && measure.Unit() != unit {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: at, Given: fault.Given(measure.String()), Accepted: unit.Title(),
		})
	}
}

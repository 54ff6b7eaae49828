package funding

import (
	"fmt"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	notStated = bilingual.Text{English: "not stated", French: "montant non indiqué"}
	wantSmall = bilingual.Text{
		English: "at most 60 digits, of them at most 60 decimal places",
		French:  "au plus 60 chiffres, dont au plus 60 décimales",
	}
	wantMoney = bilingual.Text{
		English: "an amount that is stated, with its currency",
		French:  "un montant indiqué, avec sa monnaie",
	}
	wantForm = bilingual.Text{
		English: "an amount and its currency, such as 1234.50 CAD",
		French:  "un montant et sa monnaie, par exemple 1234.50 CAD",
	}
	wantBoth    = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	wantYear    = bilingual.Text{English: "the fiscal year", French: "l'exercice"}
	wantID      = bilingual.Text{English: "the code of the series", French: "le code de la série"}
	wantOnce    = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	wantObject  = bilingual.Text{English: "what the money was spent on", French: "ce à quoi l'argent a servi"}
	wantPersons = bilingual.Text{
		English: "a number of persons, not negative", French: "un nombre de personnes, non négatif",
	}
	wantYears = bilingual.Text{
		English: "years in their order, each one once", French: "les exercices dans l'ordre, chacun une seule fois",
	}
)

// checkCurrency adds a fault for an amount whose currency is not that of the amounts before it, and says which it is.
func checkCurrency(faults *fault.List, at fault.Path, amount Money, before Currency) Currency {
	switch {
	case amount.IsZero():
		return before
	case before != "" && amount.Currency() != before:
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: at, Given: fault.Given(string(amount.Currency())), Accepted: fault.Given(string(before)),
		})
	}
	return amount.Currency()
}

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

package funding

import (
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Explain is the budget with its working in the language of the tag: its total, each fiscal year with its total, each line
// with what it was computed from, and below them what the lines rest on, by the numbers in brackets.
func (b Budget) Explain(tag language.Tag) string {
	heading := titleBudget
	if !b.AsOf.IsZero() {
		heading = say(titleReforecast, bilingual.Both(b.AsOf.In))
	}
	return explained(tag, heading, b.Lines)
}

var (
	titleBudget     = bilingual.Text{English: "Budget", French: "Budget"}
	titleReforecast = bilingual.Text{
		English: "Budget, spent before %s and forecast from then on",
		French:  "Budget, dépenses réelles avant le %s et prévisions à compter de ce jour",
	}
	noteRounding = bilingual.Text{
		English: "Each line is rounded to the smallest unit of its currency, a half away from zero; the totals are the sums of the lines.",
		French:  "Chaque ligne est arrondie à la plus petite unité de sa monnaie, la demie en s'éloignant de zéro\u00a0; les totaux sont les sommes des lignes.",
	}
)

// explained is lines under a heading with their total, by fiscal year, and what they rest on.
func explained(tag language.Tag, heading bilingual.Text, lines []Line) string {
	var text strings.Builder
	text.WriteString(heading.In(tag) + bilingual.Colon(tag) + totalIn(tag, lines))
	var bases []policy.Citation
	numbers := map[policy.Citation]int{}
	for i, line := range lines {
		if i == 0 || line.Year != lines[i-1].Year {
			n := 1
			for i+n < len(lines) && lines[i+n].Year == line.Year {
				n++
			}
			text.WriteString("\n" + line.Year.In(tag) + bilingual.Colon(tag) + totalIn(tag, lines[i:i+n]))
		}
		basis := line.Rate.Basis
		if numbers[basis] == 0 {
			bases = append(bases, basis)
			numbers[basis] = len(bases)
		}
		text.WriteString("\n  - " + line.In(tag) + " [" + strconv.Itoa(numbers[basis]) + "]")
	}
	text.WriteString("\n" + noteRounding.In(tag))
	for i, basis := range bases {
		text.WriteString("\n[" + strconv.Itoa(i+1) + "] " + basis.In(tag))
	}
	return text.String()
}

// totalIn is the sum of the lines as people read it; that it is not stated where they have none.
func totalIn(tag language.Tag, lines []Line) string {
	sum, err := total(lines)
	if err != nil {
		return notStated.In(tag)
	}
	return orNotStated(tag, sum)
}

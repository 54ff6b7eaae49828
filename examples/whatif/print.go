package main

import (
	"fmt"
	"strconv"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

var (
	heading = bilingual.Text{English: "What if the rule changes?", French: "Et si la règle changeait\u00a0?"}
	madeUp  = bilingual.Text{
		English: "The officers are made up by a generator: none of them is real, and the figures are about them only, not about police in Canada.",
		French: "Les dossiers sont inventés par un générateur\u00a0: aucun n'est réel, et les chiffres ne portent que sur eux, " +
			"non sur la police au Canada.",
	}
	officerNoun = bilingual.Noun{
		One:   bilingual.Text{English: "officer", French: "dossier"},
		Other: bilingual.Text{English: "officers", French: "dossiers"},
	}
	countAndSeed = bilingual.Text{English: "%s, seed %s.", French: "%s, germe %s."}
	numberFrom   = bilingual.Text{English: "Their number is from: %s", French: "Leur nombre vient de la source suivante\u00a0: %s"}
	postText     = bilingual.Text{
		English: "Each is judged for an armed post whose language of operation is French.",
		French:  "Chacun est évalué pour une fonction armée dont la langue de travail est le français.",
	}
	basisText   = bilingual.Text{English: "Basis", French: "Fondement"}
	interrupted = bilingual.Text{
		English: "Interrupted: not all officers were judged.",
		French:  "Interruption\u00a0: tous les dossiers n'ont pas été évalués.",
	}
	interruptedAt = bilingual.Text{
		English: "Interrupted: only the first of them were judged, %s of %s.",
		French:  "Interruption\u00a0: seuls les premiers ont été évalués, soit %s sur %s.",
	}
)

// print is the result as text.
func (r result) print(tag language.Tag) string {
	var b strings.Builder
	fmt.Fprintln(&b, heading.In(tag))
	fmt.Fprintln(&b)
	for _, line := range r.about(tag) {
		fmt.Fprintln(&b, line)
	}
	for i, q := range r.Questions {
		fmt.Fprintf(&b, "\n%d. %s\n", i+1, q.Title.In(tag))
		fmt.Fprintf(&b, "%s%s%s\n", basisText.In(tag), bilingual.Colon(tag), q.Basis.In(tag))
		if !q.Complete {
			fmt.Fprintln(&b, r.stopped(q, tag))
		}
		b.WriteString(q.Comparison.Explain(tag))
	}
	if !r.Complete {
		fmt.Fprintf(&b, "\n%s\n", interrupted.In(tag))
	}
	return b.String()
}

// about is who was judged and for what, a line each.
func (r result) about(tag language.Tag) []string {
	lines := []string{
		r.Note.In(tag),
		fmt.Sprintf(countAndSeed.In(tag), bilingual.Count(tag, r.Officers, officerNoun), strconv.FormatUint(r.Seed, 10)),
	}
	if !r.Source.IsZero() {
		lines = append(lines, fmt.Sprintf(numberFrom.In(tag), r.Source.In(tag)))
	}
	return append(lines, postText.In(tag))
}

func (r result) stopped(q question, tag language.Tag) string {
	return fmt.Sprintf(interruptedAt.In(tag), bilingual.Whole(tag, q.Comparison.Population()), bilingual.Whole(tag, r.Officers))
}

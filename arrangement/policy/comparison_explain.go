package policy

import (
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// combinationsShown is how many combinations [Comparison.Explain] writes out.
const combinationsShown = 10

var (
	comparedBefore  = bilingual.Text{English: "Before", French: "Avant"}
	comparedAfter   = bilingual.Text{English: "After", French: "Après"}
	comparedTour    = bilingual.Text{English: "Tour", French: "Période d'affectation"}
	comparedEdition = bilingual.Text{English: "%s, nomination on %s", French: "%s, mise en candidature le %s"}
	judgedHead      = bilingual.Text{English: "Cases judged", French: "Dossiers évalués"}
	nothingCompared = bilingual.Text{English: "nothing compared", French: "aucune comparaison"}
	caseNoun        = bilingual.Noun{
		One:   bilingual.Text{English: "case", French: "dossier"},
		Other: bilingual.Text{English: "cases", French: "dossiers"},
	}
	gainsHead       = bilingual.Text{English: "Gains, met after only", French: "Gains, satisfait après seulement"}
	lossesHead      = bilingual.Text{English: "Losses, met before only", French: "Pertes, satisfait avant seulement"}
	staysHead       = bilingual.Text{English: "No gain and no loss", French: "Ni gain ni perte"}
	transition      = bilingual.Text{English: "%s before, %s after", French: "%s avant, %s après"}
	causesHead      = bilingual.Text{English: "Rules that made the difference", French: "Règles qui ont fait la différence"}
	togetherHead    = bilingual.Text{English: "Alone or together", French: "Seules ou ensemble"}
	otherSets       = bilingual.Text{English: "other combinations", French: "autres combinaisons"}
	samplesHead     = bilingual.Text{English: "The first of them", French: "Les premiers d'entre eux"}
	atPosition      = bilingual.Text{English: "position %s, before", French: "position %s, avant"}
	atPositionAfter = bilingual.Text{English: "position %s, after", French: "position %s, après"}
	limitsText      = bilingual.Text{English: "%s before, %s after", French: "%s avant, %s après"}
	lessThan        = bilingual.Text{English: "less than %s", French: "moins de %s"}
	moreThan        = bilingual.Text{English: "more than %s", French: "plus de %s"}
)

// Explain is the comparison in words: what was compared, how many gain and lose, through which rules alone and
// together, the first of them with the reasons, and how many stay. Positions are counted from 0. Percentages are rounded
// to a tenth, and are of all who were judged.
func (c Comparison) Explain(tag language.Tag) string {
	if c.isZero() {
		return nothingCompared.In(tag) + "\n"
	}
	var b strings.Builder
	line := func(head bilingual.Text, text string) {
		b.WriteString(head.In(tag) + bilingual.Colon(tag) + text + "\n")
	}
	line(comparedBefore, c.before.in(tag))
	line(comparedAfter, c.after.in(tag))
	line(comparedTour, c.tour.In(tag))
	line(judgedHead, bilingual.Whole(tag, c.Population()))

	line(gainsHead, c.share(tag, c.Of(Gains)))
	c.transitions(&b, tag, [][2]Verdict{{Unmet, Met}, {Unknown, Met}})
	c.through(&b, tag, c.gains, c.samples[Gains.place()])
	line(lossesHead, c.share(tag, c.Of(Loses)))
	c.transitions(&b, tag, [][2]Verdict{{Met, Unmet}, {Met, Unknown}})
	c.through(&b, tag, c.losses, c.samples[Loses.place()])
	line(staysHead, c.share(tag, c.Population()-c.Of(Gains)-c.Of(Loses)))
	c.transitions(&b, tag, [][2]Verdict{{Met, Met}, {Unmet, Unmet}, {Unknown, Unknown}, {Unmet, Unknown}, {Unknown, Unmet}})
	return b.String()
}

func (c Compared) in(tag language.Tag) string {
	return fmt.Sprintf(comparedEdition.In(tag), c.Title.In(tag), c.Nomination.In(tag))
}

// share is a count of cases, with the percentage where it says more.
func (c Comparison) share(tag language.Tag, n int) string {
	count := bilingual.Count(tag, n, caseNoun)
	if n == 0 {
		return count
	}
	return count + " (" + percentage(tag, n, c.Population()) + ")"
}

// percentage is a part of a whole in percent, rounded to a tenth. A part is never written as none, nor as all.
func percentage(tag language.Tag, part, all int) string {
	percent := func(tenths int) string { return bilingual.Percent(tag, decimal.New(int64(tenths), -1)) }
	tenths := decimal.New(int64(part), 3).DivRound(decimal.New(int64(all), 0), 0)
	switch n := int(tenths.IntPart()); {
	case n == 0 && part > 0:
		return fmt.Sprintf(lessThan.In(tag), percent(1))
	case n == 1000 && part < all:
		return fmt.Sprintf(moreThan.In(tag), percent(999))
	default:
		return percent(n)
	}
}

func (c Comparison) transitions(b *strings.Builder, tag language.Tag, pairs [][2]Verdict) {
	for _, pair := range pairs {
		if n := c.Count(pair[0], pair[1]); n > 0 {
			head := fmt.Sprintf(transition.In(tag), pair[0].Title().In(tag), pair[1].Title().In(tag))
			fmt.Fprintf(b, "- %s%s%s\n", head, bilingual.Colon(tag), bilingual.Count(tag, n, caseNoun))
		}
	}
}

// through are the rules, their combinations and the first cases of a difference.
func (c Comparison) through(b *strings.Builder, tag language.Tag, d difference, samples []Sample) {
	if len(d.causes) == 0 {
		return
	}
	colon := bilingual.Colon(tag)
	head := func(text bilingual.Text) { b.WriteString("  " + text.In(tag) + strings.TrimRight(colon, " ") + "\n") }
	titles := make(map[string]string, len(d.causes))
	head(causesHead)
	for _, cause := range d.causes {
		titles[cause.Rule] = cause.Title.In(tag)
		fmt.Fprintf(b, "  - %s%s%s\n", cause.Explain(tag), colon, bilingual.Count(tag, cause.Count, caseNoun))
	}
	if slices.ContainsFunc(d.combinations, func(c Combination) bool { return len(c.Rules) > 1 }) {
		head(togetherHead)
		rest := d.others
		for i, combination := range d.combinations {
			if i >= combinationsShown {
				rest += combination.Count
				continue
			}
			names := make([]string, len(combination.Rules))
			for j, rule := range combination.Rules {
				names[j] = titles[rule]
			}
			fmt.Fprintf(b, "  - %s%s%s\n", strings.Join(names, " + "), colon, bilingual.Count(tag, combination.Count, caseNoun))
		}
		if rest > 0 {
			fmt.Fprintf(b, "  - %s%s%s\n", otherSets.In(tag), colon, bilingual.Count(tag, rest, caseNoun))
		}
	}
	head(samplesHead)
	for _, sample := range samples {
		decision, at := sample.Before, atPosition
		if sample.Shift() == Loses {
			decision, at = sample.After, atPositionAfter
		}
		var reasons []string
		for f := range decision.Blocking() {
			reasons = append(reasons, f.Explain(tag))
		}
		fmt.Fprintf(b, "  - %s%s%s\n", fmt.Sprintf(at.In(tag), bilingual.Whole(tag, sample.Position)), colon, strings.Join(reasons, bilingual.Semicolon(tag)))
	}
}

// Explain names the rule with its limits and how it changed: "Maximum age (63 years before, 62 years after)".
func (c Cause) Explain(tag language.Tag) string {
	how := c.Change.Title().In(tag)
	limit := c.Before
	if c.Change == EntersForce || !limit.Valid() {
		limit = c.After
	}
	switch {
	case c.Before.Valid() && c.After.Valid() && c.Before != c.After:
		limits := fmt.Sprintf(limitsText.In(tag), c.Before.In(tag), c.After.In(tag))
		if c.Change == OtherLimit {
			how = limits
		} else {
			how = limits + ", " + how
		}
	case limit.Valid():
		how = limit.In(tag) + ", " + how
	}
	return c.Title.In(tag) + " (" + how + ")"
}

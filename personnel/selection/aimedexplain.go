package selection

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

var (
	assignmentNoun = bilingual.Noun{
		One:   bilingual.Text{English: "assignment", French: "affectation"},
		Other: bilingual.Text{English: "assignments", French: "affectations"},
	}
	personNoun = bilingual.Noun{
		One:   bilingual.Text{English: "person", French: "personne"},
		Other: bilingual.Text{English: "persons", French: "personnes"},
	}
	meritText   = bilingual.Text{English: "kept: %s; missing from targets: %s; priority filled: %s; fit: %s", French: "conservées\u00a0: %s\u00a0; manquantes aux cibles\u00a0: %s\u00a0; priorité pourvue\u00a0: %s\u00a0; note d'ensemble\u00a0: %s"}
	meritHead   = bilingual.Text{English: "Plan", French: "Plan"}
	targetHead  = bilingual.Text{English: "Target", French: "Cible"}
	targetText  = bilingual.Text{English: "%s, at least %s: %s", French: "%s, au moins %s\u00a0: %s"}
	targetShort = bilingual.Text{English: "%s, of which %s missing", French: "%s\u00a0; il en manque %s"}
	keptHead    = bilingual.Text{English: "Kept of the former plan", French: "Conservé du plan précédent"}
	keptText    = bilingual.Text{English: "%s of %s", French: "%s sur %s"}
	movedText   = bilingual.Text{English: "%s moves from %s to %s", French: "%s passe de %s à %s"}
	joinedText  = bilingual.Text{English: "%s joins %s", French: "%s s'ajoute à %s"}
	leftText    = bilingual.Text{English: "%s leaves %s", French: "%s quitte %s"}
	openHead    = bilingual.Text{English: "Open", French: "À pourvoir"}
	betterMaybe = bilingual.Text{
		English: "not known, since there may be a better plan as things are",
		French:  "on ne le sait pas, puisqu'il existe peut-être déjà un meilleur plan",
	}
	provedText = bilingual.Text{
		English: "No plan is better: the prices kept with this one prove it.",
		French:  "Aucun plan n'est meilleur\u00a0: les prix conservés avec celui-ci le prouvent.",
	}
	searchedText = bilingual.Text{
		English: "No plan is better: all that the prices leave open was searched. The prices alone prove that no plan exceeds this (%s).",
		French:  "Aucun plan n'est meilleur\u00a0: tout ce que les prix laissent ouvert a été parcouru. Les prix seuls prouvent qu'aucun plan ne dépasse ceci (%s).",
	}
	unprovedText = bilingual.Text{
		English: "It is not proved that no plan is better. It is proved that none exceeds this (%s). So a better one could be better by this at most (%s).",
		French:  "Il n'est pas prouvé qu'aucun plan n'est meilleur. Il est prouvé qu'aucun ne dépasse ceci (%s). Un meilleur plan le serait donc d'au plus ceci (%s).",
	}
	equalsText = bilingual.Text{
		English: "Among plans that are as good, it was not shown to come first by the order of the IDs.",
		French:  "Parmi les plans équivalents, il n'est pas établi qu'il vienne en premier selon l'ordre des identifiants.",
	}
)

// Explain is the merit in one line, part by part.
func (m Merit) Explain(tag language.Tag) string {
	return fmt.Sprintf(meritText.In(tag), bilingual.Count(tag, m.Kept, assignmentNoun), bilingual.Count(tag, m.Missing, personNoun),
		bilingual.Whole(tag, int(m.Filled)), points(tag, m.Fit))
}

// Explain says in one line how far the target is reached.
func (r Reached) Explain(tag language.Tag) string {
	name := r.Target
	if title := r.Title.In(tag); title != "" {
		name = title
	}
	text := fmt.Sprintf(targetText.In(tag), name, bilingual.Count(tag, r.Least, personNoun), bilingual.Whole(tag, r.Persons))
	if missing := r.Missing(); missing > 0 {
		text = fmt.Sprintf(targetShort.In(tag), text, bilingual.Whole(tag, missing))
	}
	return text
}

// Explain says in one line what becomes of the officer.
func (c Change) Explain(tag language.Tag) string {
	switch {
	case c.From == "":
		return fmt.Sprintf(joinedText.In(tag), c.Officer, c.To)
	case c.To == "":
		return fmt.Sprintf(leftText.In(tag), c.Officer, c.From)
	default:
		return fmt.Sprintf(movedText.In(tag), c.Officer, c.From, c.To)
	}
}

// Explain is the plan in words: its merit, how far each target is reached, what is kept of the former plan and what
// changes, who is chosen for each post, what stays open, and what is proved. Who was next and what would change the plan
// is told by [Reasons.Explain].
func (p AimedPlan) Explain(tag language.Tag) string {
	return p.explain(tag, func(*strings.Builder, pricedPost, []Assignment) {}, func(*strings.Builder) {})
}

// Explain is the plan in words as by [AimedPlan.Explain]; beside that, for each post who was next and why not, what would
// change if a service could spare one more or a post had one position less, and how many were not selected, why. What
// became of one officer is told by [Standing.Explain], and who is nearest to a position that stays open by
// [Reasons.Nearest].
func (r Reasons) Explain(tag language.Tag) string {
	room := roomIn(r.plan.capacities(), r.plan.Assignments())
	next := func(b *strings.Builder, post pricedPost, chosen []Assignment) {
		if post.Positions == 0 { // nobody is in line for nothing
			return
		}
		if !r.plan.first { // it was not shown that the order of the IDs decides
			chosen = nil
		}
		explainNext(b, tag, r.NextInLine(post.ID), equals(chosen, room))
	}
	return r.plan.explain(tag, next, func(b *strings.Builder) {
		if r.plan.proof == Unproved {
			b.WriteString("\n" + pricesHead.In(tag) + "\n- " + betterMaybe.In(tag) + "\n")
		}
		explainPrices(b, tag, r.Prices())
		explainLeft(b, tag, r.Standings())
	})
}

func (p AimedPlan) capacities() iter.Seq[Capacity] {
	return func(yield func(Capacity) bool) {
		for _, s := range p.services {
			if !yield(s.Capacity) {
				return
			}
		}
	}
}

// explain is the plan in words, with what is to be said after each post and after all of them.
func (p AimedPlan) explain(tag language.Tag, after func(*strings.Builder, pricedPost, []Assignment), last func(*strings.Builder)) string {
	if len(p.posts) == 0 {
		return noPlan.In(tag) + "\n"
	}
	var b strings.Builder
	p.explainAims(&b, tag)
	chosen := byPost(p.Assignments())
	for _, post := range p.posts {
		b.WriteString("\n")
		explainPost(&b, tag, post.line, len(chosen[post.ID]), chosen[post.ID])
		after(&b, post, chosen[post.ID])
	}
	last(&b)
	b.WriteString("\n")
	for post, open := range p.Open() {
		writeLine(&b, "", openHead.In(tag), tag, p.titleOf(tag, post)+", "+bilingual.Count(tag, open, positionNoun))
	}
	b.WriteString(p.explainProof(tag) + "\n")
	return b.String()
}

// explainAims writes the merit, how far the targets are reached, and what became of the former plan.
func (p AimedPlan) explainAims(b *strings.Builder, tag language.Tag) {
	writeLine(b, "", meritHead.In(tag), tag, p.merit.Explain(tag))
	for r := range p.Targets() {
		writeLine(b, "", targetHead.In(tag), tag, r.Explain(tag))
	}
	former := p.merit.Kept
	for _, c := range p.changes {
		if c.From != "" {
			former++
		}
	}
	if former > 0 {
		writeLine(b, "", keptHead.In(tag), tag, fmt.Sprintf(keptText.In(tag), bilingual.Whole(tag, p.merit.Kept), bilingual.Count(tag, former, assignmentNoun)))
	}
	for _, c := range p.changes {
		c.From, c.To = p.titleOf(tag, c.From), p.titleOf(tag, c.To)
		b.WriteString("- " + c.Explain(tag) + "\n")
	}
}

// titleOf is what people read for the post of an ID, which the former plan may have and this one may not.
func (p AimedPlan) titleOf(tag language.Tag, id string) string {
	at, found := slices.BinarySearchFunc(p.posts, id, func(post pricedPost, id string) int { return cmp.Compare(post.ID, id) })
	if !found {
		return id
	}
	return titled(tag, id, p.posts[at].Title)
}

func (p AimedPlan) explainProof(tag language.Tag) string {
	text := provedText.In(tag)
	switch p.proof {
	case BySearch:
		text = fmt.Sprintf(searchedText.In(tag), p.shown.Explain(tag))
	case Unproved:
		return fmt.Sprintf(unprovedText.In(tag), p.bound.Explain(tag), p.Gap().changed(tag, 1))
	}
	if !p.first {
		text += " " + equalsText.In(tag)
	}
	return text
}

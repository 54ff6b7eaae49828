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
	positionNoun = bilingual.Noun{
		One:   bilingual.Text{English: "position", French: "poste"},
		Other: bilingual.Text{English: "positions", French: "postes"},
	}
	officerNoun = bilingual.Noun{
		One:   bilingual.Text{English: "officer", French: "personne"},
		Other: bilingual.Text{English: "officers", French: "personnes"},
	}
	filledHead = bilingual.Text{English: "Filled", French: "Postes pourvus"}
	filledText = bilingual.Text{English: "%s of %s, priority %s; fit: %s", French: "%s sur %s, priorité %s\u00a0; note d'ensemble\u00a0: %s"}
	postText   = bilingual.Text{English: "%s of %s filled, each of priority %s", French: "%s sur %s, chacun de priorité %s"}
	chosenText = bilingual.Text{English: "%s of %s, %s", French: "%s du service %s, %s"}
	nextHead   = bilingual.Text{English: "next", French: "prochaine personne"}
	nobodyNext = bilingual.Text{English: "nobody else is eligible and free", French: "personne d'autre n'est admissible et libre"}
	equalText  = bilingual.Text{English: "among equals, the order of the IDs decides", French: "à égalité, l'ordre des identifiants départage"}
	pricesHead = bilingual.Text{English: "What would change the plan", French: "Ce qui changerait le plan"}
	leftHead   = bilingual.Text{English: "Not selected", French: "Candidatures non retenues"}
	noPlan     = bilingual.Text{English: "no plan", French: "aucun plan"}
)

// Explain is the plan in words: how much is filled and how well; for each post the officers chosen, with what speaks for
// each, and who was next and why not; what would change if a service could spare one more or a post had one position
// less; and how many were not selected, why. What became of one officer is told by [Standing.Explain], and who is nearest
// to a position that stays open by [Plan.Nearest].
func (p Plan) Explain(tag language.Tag) string {
	if len(p.posts) == 0 {
		return noPlan.In(tag) + "\n"
	}
	var b strings.Builder
	taken, positions, filled := p.taken(), 0, 0
	for i, post := range p.posts {
		positions, filled = positions+post.Positions, filled+taken[i]
	}
	writeLine(&b, "", filledHead.In(tag), tag, fmt.Sprintf(filledText.In(tag),
		bilingual.Whole(tag, filled), bilingual.Count(tag, positions, positionNoun), bilingual.Whole(tag, int(p.found.filled)), points(tag, Score(p.found.fit))))
	chosen, room := byPost(p.Assignments()), roomIn(slices.Values(p.services), p.Assignments())
	for i, post := range p.posts {
		b.WriteString("\n")
		explainPost(&b, tag, post, taken[i], chosen[post.ID])
		explainNext(&b, tag, p.NextInLine(post.ID), equals(chosen[post.ID], room))
	}
	explainPrices(&b, tag, p.Prices())
	explainLeft(&b, tag, p.Standings())
	return b.String()
}

// writeLine writes a heading and what stands behind it.
func writeLine(b *strings.Builder, before, head string, tag language.Tag, text string) {
	b.WriteString(before + head + bilingual.Colon(tag) + text + "\n")
}

// byPost are those chosen for each post, the best fit first.
func byPost(all iter.Seq[Assignment]) map[string][]Assignment {
	chosen := map[string][]Assignment{}
	for a := range all {
		chosen[a.Post] = append(chosen[a.Post], a)
	}
	for _, of := range chosen {
		slices.SortStableFunc(of, func(x, y Assignment) int { return cmp.Compare(y.Score, x.Score) })
	}
	return chosen
}

// explainPost writes how many positions are filled, and the officers chosen.
func explainPost(b *strings.Builder, tag language.Tag, post line, taken int, chosen []Assignment) {
	writeLine(b, "", titled(tag, post.ID, post.Title), tag, fmt.Sprintf(postText.In(tag),
		bilingual.Whole(tag, taken), bilingual.Count(tag, post.Positions, positionNoun), bilingual.Whole(tag, post.Priority)))
	for _, a := range chosen {
		b.WriteString("- " + a.Explain(tag) + "\n")
	}
}

// roomIn is how many more each service could send.
func roomIn(services iter.Seq[Capacity], sent iter.Seq[Assignment]) map[string]int {
	room := map[string]int{}
	for s := range services {
		room[s.Service] = s.Officers
	}
	for a := range sent {
		room[a.Service]--
	}
	return room
}

// equals says of somebody who was outranked whether only the order of the IDs kept her from a post: she fits as well as
// one of those chosen for it, in whose stead her service could send her.
func equals(chosen []Assignment, room map[string]int) func(Standing) bool {
	return func(next Standing) bool {
		return next.Outcome == Outranked && slices.ContainsFunc(chosen, func(a Assignment) bool {
			return a.Score == next.Score && (a.Service == next.Service || room[next.Service] > 0)
		})
	}
}

// explainNext writes who was next for a post, of those who were in line.
func explainNext(b *strings.Builder, tag language.Tag, line iter.Seq[Standing], equal func(Standing) bool) {
	text := nobodyNext.In(tag)
	for next := range line {
		text = fmt.Sprintf(chosenText.In(tag), next.Officer, next.Service, rating(tag, next.Score, next.Fit))
		text += bilingual.Semicolon(tag) + next.Outcome.words(tag)
		if equal(next) {
			text += bilingual.Semicolon(tag) + equalText.In(tag)
		}
		break
	}
	writeLine(b, "- ", nextHead.In(tag), tag, text)
}

// explainPrices writes what would change the plan, if anything would.
func explainPrices(b *strings.Builder, tag language.Tag, prices iter.Seq[Price]) {
	head := "\n" + pricesHead.In(tag) + "\n"
	for price := range prices {
		b.WriteString(head + "- " + price.Explain(tag) + "\n")
		head = ""
	}
}

// explainLeft writes how many officers came to each outcome but the first.
func explainLeft(b *strings.Builder, tag language.Tag, standings iter.Seq[Standing]) {
	counts := map[Outcome]int{}
	for s := range standings {
		counts[s.Outcome]++
	}
	head := "\n" + leftHead.In(tag) + "\n"
	for _, outcome := range append(slices.Collect(Outcomes()), "") {
		if n := counts[outcome]; n > 0 && outcome != Selected {
			words := outcome.Title().In(tag)
			if outcome == "" {
				words = notKnownHead.In(tag)
			}
			writeLine(b, head+"- ", words, tag, bilingual.Count(tag, n, officerNoun))
			head = ""
		}
	}
}

// rating is a score in words, part by part where the parts are known.
func rating(tag language.Tag, score Score, fit Fit) string {
	text := points(tag, score)
	if len(fit) < 1 {
		return text
	}
	parts := make([]string, len(fit))
	for i, part := range fit {
		parts[i] = part.Title.In(tag) + " " + bilingual.Decimal(tag, part.Points.Number())
	}
	return text + " (" + strings.Join(parts, ", ") + ")"
}

// Explain says in one line who is chosen, and what speaks for her.
func (a Assignment) Explain(tag language.Tag) string {
	return fmt.Sprintf(chosenText.In(tag), a.Officer, a.Service, rating(tag, a.Score, a.Fit))
}

// Explain says in one line what became of the officer, and why.
func (s Standing) Explain(tag language.Tag) string {
	text := s.Outcome.words(tag)
	if s.Post != "" {
		text = s.Post + ", " + rating(tag, s.Score, s.Fit) + bilingual.Semicolon(tag) + text
	}
	return fmt.Sprintf("%s (%s)%s%s", s.Officer, s.Service, bilingual.Colon(tag), text)
}

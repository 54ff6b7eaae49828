package selection

import (
	"cmp"
	"fmt"
	"iter"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// Price is what one more release by a service would gain, or one position less in a post would lose. The prices of a [Plan]
// are what proves it; those of an [AimedPlan], which [Reasons] tell, are searched for. The zero Price is that of nothing.
type Price struct {
	// Service is the ID of the service, if the price is that of one.
	Service string
	// Post is the ID of the post, if the price is that of one.
	Post string
	// Title is what people read for the post; it may be left out.
	Title bilingual.Text
	// Positions is how many positions the post has. A post without any has as its price what the first would gain at most.
	Positions int
	// Kept is how many assignments of the former plan would be kept more with one more release, or fewer with one position
	// less; 0 in the price of a [Plan]. As of all that follows, a number below zero says the contrary.
	Kept int
	// Missing is how many persons would be missing from the targets fewer with one more release, or more with one position
	// less; 0 in the price of a [Plan].
	Missing int
	// Filled is how much priority would be filled more with one more release, or less with one position less.
	Filled int64
	// Fit is how much better the fit would be with one more release, or worse with one position less. It may be below zero:
	// to fill more, a plan may have to fit less.
	Fit Score
	// Unknown is whether the search for the price came to its limit. All else that it would say is zero then.
	Unknown bool
}

// Prices are the prices of the services, and then of the posts, in the order of their IDs. Where a price is zero, one more
// or one less would change nothing; it is left out.
func (p Plan) Prices() iter.Seq[Price] {
	return func(yield func(Price) bool) {
		for s, service := range p.services {
			if w := p.found.prices.service[s]; !w.isZero() && !yield(Price{Service: service.Service, Filled: w.filled, Fit: Score(w.fit)}) {
				return
			}
		}
		for i, post := range p.posts {
			w := p.found.prices.post[i]
			if !w.isZero() && !yield(Price{Post: post.ID, Title: post.Title, Positions: post.Positions, Filled: w.filled, Fit: Score(w.fit)}) {
				return
			}
		}
	}
}

var (
	oneMoreRelease = bilingual.Text{
		English: "If %s could spare one more officer, the plan would gain %s.",
		French:  "Si %s pouvait libérer une personne de plus, le plan gagnerait %s.",
	}
	oneLessPosition = bilingual.Text{
		English: "With one position less in %s, the plan would lose %s.",
		French:  "Avec un poste de moins dans la fonction %s, le plan perdrait %s.",
	}
	firstPosition = bilingual.Text{
		English: "A first position in %s would gain at most %s.",
		French:  "Un premier poste dans la fonction %s ferait gagner au plus %s.",
	}
	changedText = bilingual.Text{English: "the plan would change (%s)", French: "le plan changerait (%s)"}
	ifOneMore   = bilingual.Text{English: "If %s could spare one more officer, %s.", French: "Si %s pouvait libérer une personne de plus, %s."}
	ifOneLess   = bilingual.Text{English: "With one position less in %s, %s.", French: "Avec un poste de moins dans la fonction %s, %s."}
	notSearched = bilingual.Text{
		English: "what would change is not known: the search came to its limit",
		French:  "on ne sait pas ce qui changerait\u00a0: la recherche a atteint sa limite",
	}
	keptPart   = changedPart{bilingual.Text{English: "kept of the former plan", French: "conservé du plan précédent"}, byFewer}
	missingOf  = changedPart{bilingual.Text{English: "missing from the targets", French: "manque par rapport aux cibles"}, byFewer}
	filledPart = changedPart{bilingual.Text{English: "priority filled", French: "priorité pourvue"}, byLess}
	fitPart    = changedPart{bilingual.Text{English: "fit", French: "note d'ensemble"}, byLess}
	byMore     = bilingual.Text{English: "%s more", French: "%s de plus"}
	byFewer    = bilingual.Text{English: "%s fewer", French: "%s de moins"}
	byLess     = bilingual.Text{English: "%s less", French: "%s de moins"}
	ofPriority = bilingual.Text{English: "priority %s", French: "%s de priorité"}
	butFitLess = bilingual.Text{English: "%s, at a fit lower by %s", French: "%s, la note d'ensemble étant inférieure de %s"}
	butFitMore = bilingual.Text{English: "%s, at a fit higher by %s", French: "%s, la note d'ensemble étant supérieure de %s"}
	andFit     = bilingual.Text{English: "%s and %s of fit", French: "%s et %s à la note d'ensemble"}
	fitAlone   = bilingual.Text{English: "%s of fit", French: "%s à la note d'ensemble"}
	pointNoun  = bilingual.Noun{
		One:   bilingual.Text{English: "point", French: "point"},
		Other: bilingual.Text{English: "points", French: "points"},
	}
)

// Explain is the price in words: what one more release, or one position less, would change.
func (p Price) Explain(tag language.Tag) string {
	if p.Unknown || p.Kept != 0 || p.Missing != 0 {
		return p.explainParts(tag)
	}
	sentence, of := oneMoreRelease, p.Service
	if p.Post != "" {
		sentence, of = oneLessPosition, titled(tag, p.Post, p.Title)
		if p.Positions == 0 {
			sentence = firstPosition
		}
	}
	change := fmt.Sprintf(ofPriority.In(tag), bilingual.Whole(tag, int(p.Filled)))
	switch less := sentence == oneLessPosition; {
	case p.Filled == 0:
		change = fmt.Sprintf(fitAlone.In(tag), points(tag, p.Fit))
	case p.Fit > 0 && !less:
		change = fmt.Sprintf(andFit.In(tag), change, points(tag, p.Fit))
	case p.Fit < 0 && !less:
		change = fmt.Sprintf(butFitLess.In(tag), change, points(tag, -p.Fit))
	case p.Fit > 0:
		change = fmt.Sprintf(andFit.In(tag), change, points(tag, p.Fit))
	case p.Fit < 0: // what is lost weighs down the fit: without it, the fit is higher
		change = fmt.Sprintf(butFitMore.In(tag), change, points(tag, -p.Fit))
	}
	return fmt.Sprintf(sentence.In(tag), of, change)
}

// changedPart is a part of the merit that would change: its name, and what stands where it is less.
type changedPart struct{ name, less bilingual.Text }

// in is the part and by how much it changes in words; nothing where it does not.
func (c changedPart) in(tag language.Tag, sign int, by string) string {
	if sign == 0 {
		return ""
	}
	way := byMore
	if sign < 0 {
		way = c.less
	}
	return c.name.In(tag) + bilingual.Colon(tag) + fmt.Sprintf(way.In(tag), by)
}

// explainParts is the price in words where more than priority and fit would change, or where it is not known.
func (p Price) explainParts(tag language.Tag) string {
	sentence, of, way := ifOneMore, p.Service, 1
	if p.Post != "" {
		sentence, of, way = ifOneLess, titled(tag, p.Post, p.Title), -1
	}
	change := notSearched.In(tag)
	if !p.Unknown {
		change = fmt.Sprintf(changedText.In(tag), Merit{p.Kept, p.Missing, p.Filled, p.Fit}.changed(tag, way))
	}
	return fmt.Sprintf(sentence.In(tag), of, change)
}

// changed is what would change in words, where the merit is what is gained, or lost if the way is -1: of the persons
// missing, how many fewer they are.
func (m Merit) changed(tag language.Tag, way int) string {
	var parts []string
	for _, part := range []string{
		keptPart.in(tag, way*m.Kept, bilingual.Count(tag, max(m.Kept, -m.Kept), assignmentNoun)),
		missingOf.in(tag, -way*m.Missing, bilingual.Count(tag, max(m.Missing, -m.Missing), personNoun)),
		filledPart.in(tag, way*cmp.Compare(m.Filled, 0), bilingual.Whole(tag, int(max(m.Filled, -m.Filled)))),
		fitPart.in(tag, way*cmp.Compare(m.Fit, 0), points(tag, max(m.Fit, -m.Fit))),
	} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	return strings.Join(parts, bilingual.Semicolon(tag))
}

// points are a score in words: "12.5 points", "12,5 points".
func points(tag language.Tag, s Score) string {
	n := int(s / 100)
	if s%100 != 0 && bilingual.Official(tag) == language.English {
		n = 2 // 1.5 points, but 1,5 point
	}
	return bilingual.Decimal(tag, s.Points()) + "\u00a0" + pointNoun.For(tag, n)
}

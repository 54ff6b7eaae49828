package main

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// words is what the document says beside the rules.
type words struct {
	Title, Lead, Contents, HowToRead, Scope, Basis, AsAbove, SecondHand, Sources bilingual.Text
	Skip, Language, Search, Hint, Filter, Effect, Clear, Top                     bilingual.Text
}

func wording() words {
	return words{
		Title: bilingual.Text{English: "Rulebook", French: "Recueil de règles"},
		Lead: bilingual.Text{
			English: "Every rule of the library: what it asks and since when, what it does, the source it rests on, and how strongly.",
			French: "Toutes les règles de la bibliothèque\u00a0: ce que chacune exige et depuis quand, son effet, la source sur laquelle elle " +
				"repose et la force de ce fondement.",
		},
		Contents:   bilingual.Text{English: "Contents", French: "Table des matières"},
		HowToRead:  bilingual.Text{English: "How to read a rule", French: "Comment lire une règle"},
		Scope:      bilingual.Text{English: "Scope", French: "Portée"},
		Basis:      bilingual.Text{English: "Basis", French: "Fondement"},
		AsAbove:    bilingual.Text{English: "as above", French: "comme ci-dessus"},
		SecondHand: bilingual.Text{English: "second-hand", French: "de seconde main"},
		Sources:    bilingual.Text{English: "Sources", French: "Sources"},
		Skip:       bilingual.Text{English: "Skip to the rules", French: "Passer aux règles"},
		Language:   bilingual.Text{English: "Language", French: "Langue"},
		Search:     bilingual.Text{English: "Search the rules", French: "Chercher dans les règles"},
		Hint: bilingual.Text{
			English: "Words of the rule or of its ID, with or without accents.",
			French:  "Mots de la règle ou de son identifiant, avec ou sans accents.",
		},
		Filter: bilingual.Text{English: "Show only some", French: "N'en montrer qu'une partie"},
		Effect: bilingual.Text{English: "Effect", French: "Effet"},
		Clear:  bilingual.Text{English: "Show all rules", French: "Montrer toutes les règles"},
		Top:    bilingual.Text{English: "Back to top", French: "Haut de la page"},
	}
}

// meaning is a word of the rulebook and what it means.
type meaning struct{ Word, Means bilingual.Text }

// meanings explain the words that stand in a rule without more. The order is that of the codes.
func meanings() []meaning {
	effects := map[policy.Effect]bilingual.Text{
		policy.Bars: {
			English: "where the rule is not met, neither is the decision",
			French:  "si la règle n'est pas satisfaite, la décision ne l'est pas non plus",
		},
		policy.Advises: {
			English: "what the rule finds is reported and stops nobody",
			French:  "le constat de la règle est signalé et n'arrête personne",
		},
	}
	strengths := map[policy.Strength]bilingual.Text{
		policy.Stated: {English: "the source says so itself", French: "la source le dit elle-même"},
		policy.Derived: {
			English: "it follows from what the source says",
			French:  "cela découle de ce que dit la source",
		},
		policy.Assumed: {
			English: "no public source states it; the library chose it, and says why",
			French:  "aucune source publique ne l'indique\u00a0; la bibliothèque l'a choisi et dit pourquoi",
		},
	}
	var all []meaning
	for effect := range policy.Effects() {
		all = append(all, meaning{Word: effect.Title(), Means: effects[effect]})
	}
	for strength := range policy.Strengths() {
		all = append(all, meaning{Word: strength.Title(), Means: strengths[strength]})
	}
	return all
}

var (
	ruleNoun    = bilingual.Noun{One: bilingual.Text{English: "rule", French: "règle"}, Other: bilingual.Text{English: "rules", French: "règles"}}
	policyNoun  = bilingual.Noun{One: bilingual.Text{English: "policy", French: "politique"}, Other: bilingual.Text{English: "policies", French: "politiques"}}
	sourceNoun  = bilingual.Noun{One: bilingual.Same("source"), Other: bilingual.Same("sources")}
	alsoAssumed = bilingual.Text{
		English: "Of the rules that are stated or derived, %s have a number, a day or a scope that is assumed.",
		French:  "Parmi les règles attestées ou déduites, %s ont un chiffre, une date ou une portée posés par hypothèse.",
	}
	countedRules = bilingual.Text{English: "%s in %s, resting on %s.", French: "%s dans %s, reposant sur %s."}
)

// counts say how much there is: of rules, policies, sources, and of rules by strength.
func counts(book policy.Rulebook, tag language.Tag) string {
	rules, sources := 0, 0
	for range book.Articles() {
		rules++
	}
	for range book.Sources() {
		sources++
	}
	var by []string
	byBasis := book.Strengths()
	for strength := range policy.Strengths() {
		by = append(by, strength.Title().In(tag)+",\u00a0"+bilingual.Whole(tag, byBasis[strength]))
	}
	also := 0
	for article := range book.Articles() {
		if article.Basis.Strength != policy.Assumed && slices.Contains(strengths(article), string(policy.Assumed)) {
			also++
		}
	}
	return fmt.Sprintf(countedRules.In(tag), bilingual.Count(tag, rules, ruleNoun), bilingual.Count(tag, len(book.Chapters), policyNoun),
		bilingual.Count(tag, sources, sourceNoun)) +
		" " + wording().Basis.In(tag) + bilingual.Colon(tag) + strings.Join(by, bilingual.Semicolon(tag)) + ". " +
		fmt.Sprintf(alsoAssumed.In(tag), bilingual.Whole(tag, also))
}

package main

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// ruleView is a rule as a reader of one language sees it, on paper or in a browser.
type ruleView struct {
	Lang, ID, Title string
	// Asks is what the rule asks, when, and what it does, in one sentence.
	Asks string
	// Scope is whom it asks; empty where that is all.
	Scope string
	// ScopeBasis is what the scope rests on beside the basis of the rule.
	ScopeBasis []basisView
	Basis      basisView
	// Limits are what the rule asks in each period, where that rests on more than the rule does.
	Limits []limitView
}

type limitView struct {
	Asks  string
	Basis basisView
}

// basisView is a citation with its parts apart, so that the source can be a link.
type basisView struct {
	Strength string
	Source   sourceView
	// Rest is the place in the source and the note, with the sign before each.
	Rest string
}

// sourceView is a source with its title apart, which is in the language of the document.
type sourceView struct {
	Lang, ID, Before, Title, TitleLang, After, Address string
	// SecondHand is the word for a source that repeats somebody else's, and empty for the others.
	SecondHand string
}

// Name is the source in one piece.
func (s sourceView) Name() string { return s.Before + s.Title + s.After }

func viewRule(a policy.Article, tag language.Tag) ruleView {
	view := ruleView{
		Lang: bilingual.Official(tag).String(), ID: a.ID, Title: a.Title.In(tag), Asks: a.Explain(tag), Scope: a.Scope.In(tag),
		Basis: viewBasis(a.Basis, tag),
	}
	for _, basis := range a.ScopeBasis {
		view.ScopeBasis = append(view.ScopeBasis, viewBasis(basis, tag))
	}
	more := false
	for period, entry := range a.Limit.All() {
		limit := limitView{Asks: a.Clause(period, entry.Value, tag)}
		if basis := a.BasisOf(entry); basis != a.Basis {
			limit.Basis, more = viewBasis(basis, tag), true
		} else {
			limit.Basis = basisView{Strength: a.Basis.Strength.Title().In(tag), Rest: wording().AsAbove.In(tag)}
		}
		view.Limits = append(view.Limits, limit)
	}
	if !more {
		view.Limits = nil // the sentence says it all
	}
	return view
}

func viewBasis(c policy.Citation, tag language.Tag) basisView {
	view := basisView{Strength: c.Strength.Title().In(tag), Source: viewSource(c.Source, tag)}
	if view.Source.SecondHand != "" {
		view.Strength += ", " + view.Source.SecondHand
	}
	if place := c.Place.In(tag); place != "" {
		view.Rest += ", " + place
	}
	if note := c.Note.In(tag); note != "" {
		if !c.Source.IsZero() {
			view.Rest += bilingual.Colon(tag)
		}
		view.Rest += note
	}
	return view
}

func viewSource(s policy.Source, tag language.Tag) sourceView {
	view := sourceView{
		Lang: bilingual.Official(tag).String(), ID: s.ID, Before: s.In(tag), TitleLang: bilingual.Official(s.Language).String(), Address: s.Address,
	}
	if s.SecondHand {
		view.SecondHand = wording().SecondHand.In(tag)
	}
	quoted := bilingual.Quote(tag, s.Title)
	if before, after, found := strings.Cut(view.Before, quoted); found && s.Title != "" {
		view.Before, view.Title, view.After = before, quoted, after
	}
	return view
}

// strengths are the codes of how strongly the rule, each of its limits and its scope rest on what they rest on, each once.
func strengths(a policy.Article) []string {
	found := map[policy.Strength]bool{a.Basis.Strength: true}
	for _, basis := range a.ScopeBasis {
		found[basis.Strength] = true
	}
	for _, entry := range a.Limit {
		found[entry.Basis.Strength] = true
	}
	var codes []string
	for strength := range policy.Strengths() {
		if found[strength] {
			codes = append(codes, string(strength))
		}
	}
	return codes
}

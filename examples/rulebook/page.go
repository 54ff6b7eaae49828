package main

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	//go:embed page.html
	pageHTML string
	//go:embed page.css
	pageCSS string
	//go:embed page.js
	pageJS string
)

// page is what the template lays out. Both languages are in it, and the one of Lang is shown first.
type page struct {
	Lang     string
	Titles   []piece
	Security string
	Style    template.CSS
	Script   template.JS
	Words    words
	Counts   bilingual.Text
	Shown    []shownView
	Meanings []meaning
	Effects  []choice
	Strength []choice
	Chapters []chapterView
	Sources  [][]sourceView
}

// piece is a text in one language.
type piece struct{ Lang, Text string }

// shownView is how many rules are shown, in one language: for none, for one, and for more with {n} for the number.
type shownView struct{ Lang, None, One, More string }

// choice is a code that the reader can filter by.
type choice struct {
	Code  string
	Title bilingual.Text
}

type chapterView struct {
	ID    string
	Link  template.URL
	Title bilingual.Text
	Count bilingual.Text
	Rules []articleView
}

type articleView struct {
	ID               string
	Link             template.URL
	Title            bilingual.Text
	Effect, Strength string
	// Rules is the rule in each language.
	Rules []ruleView
}

// writePage writes the rulebook as one page that loads nothing.
func writePage(w io.Writer, book policy.Rulebook, tag language.Tag) error {
	t, err := template.New("page").Funcs(template.FuncMap{"both": both}).Parse(pageHTML)
	if err != nil {
		return err
	}
	return t.Execute(w, layOut(book, tag))
}

func layOut(book policy.Rulebook, tag language.Tag) page {
	say := wording()
	p := page{
		Lang: bilingual.Official(tag).String(), Titles: both(say.Title), Words: say, Meanings: meanings(),
		Counts: bilingual.Both(func(tag language.Tag) string { return counts(book, tag) }),
		Style:  template.CSS(pageCSS), Script: template.JS(pageJS),
		// Nothing may be loaded, sent or run that is not this very text.
		Security: "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + hashed(pageCSS) +
			"; script-src " + hashed(pageJS),
	}
	for effect := range policy.Effects() {
		p.Effects = append(p.Effects, choice{string(effect), effect.Title()})
	}
	for strength := range policy.Strengths() {
		p.Strength = append(p.Strength, choice{string(strength), strength.Title()})
	}
	for _, tag := range languages() {
		p.Shown = append(p.Shown, shownView{
			Lang: tag.String(), None: bilingual.Count(tag, 0, ruleNoun), One: bilingual.Count(tag, 1, ruleNoun),
			More: strings.Replace(bilingual.Count(tag, 2, ruleNoun), "2", "{n}", 1),
		})
	}
	for _, chapter := range book.Chapters {
		view := chapterView{ID: chapter.ID, Link: fragment(chapter.ID), Title: chapter.Title, Count: bilingual.Both(func(tag language.Tag) string {
			return bilingual.Count(tag, len(chapter.Articles), ruleNoun)
		})}
		for _, article := range chapter.Articles {
			rule := articleView{
				ID: article.ID, Link: fragment(article.ID), Title: article.Title,
				Effect: string(article.Effect), Strength: strings.Join(strengths(article), " "),
			}
			for _, tag := range languages() {
				rule.Rules = append(rule.Rules, viewRule(article, tag))
			}
			view.Rules = append(view.Rules, rule)
		}
		p.Chapters = append(p.Chapters, view)
	}
	for source := range book.Sources() {
		var views []sourceView
		for _, tag := range languages() {
			views = append(views, viewSource(source, tag))
		}
		p.Sources = append(p.Sources, views)
	}
	return p
}

func languages() []language.Tag { return []language.Tag{language.English, language.French} }

// both is the text in each language, of which the page shows one.
func both(text bilingual.Text) []piece {
	var pieces []piece
	for _, tag := range languages() {
		pieces = append(pieces, piece{Lang: tag.String(), Text: text.In(tag)})
	}
	return pieces
}

// fragment is the link to an ID on the page. The rulebook was checked: an ID is of letters, digits, hyphens and slashes.
func fragment(id string) template.URL { return template.URL("#" + id) }

// hashed is how a policy of content security names the text that may stand in the page.
func hashed(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}

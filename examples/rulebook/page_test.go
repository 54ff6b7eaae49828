package main

import (
	"bytes"
	"html"
	"html/template"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	tags    = regexp.MustCompile(`<(/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)>`)
	ids     = regexp.MustCompile(`\sid="([^"]*)"`)
	hrefs   = regexp.MustCompile(`\shref="([^"]*)"`)
	inlined = regexp.MustCompile(`(?s)<(style|script)>(.*?)</(?:style|script)>`)
	french  = regexp.MustCompile(`(?s)<(span|div) class="l" lang="fr">(.*?)</(?:span|div)>`)
)

// body is the page without its style and script.
func body(page string) string { return inlined.ReplaceAllString(page, "") }

func TestPageIsWellFormed(t *testing.T) {
	page := body(printed(t, "-html"))
	assert.True(t, strings.HasPrefix(page, "<!doctype html>\n<html lang=\"en\">"))
	var open []string
	for _, tag := range tags.FindAllStringSubmatch(page, -1) {
		switch {
		case tag[1] == "/":
			require.NotEmpty(t, open)
			require.Equal(t, open[len(open)-1], tag[2], "closed in the order in which they were opened")
			open = open[:len(open)-1]
		case !strings.Contains(" meta link input br ", " "+tag[2]+" "):
			open = append(open, tag[2])
		}
	}
	assert.Empty(t, open)
	assert.Empty(t, regexp.MustCompile(`[<>]`).FindAllString(tags.ReplaceAllString(strings.TrimPrefix(page, "<!doctype html>"), ""), -1))
	assert.NotContains(t, page, "ZgotmplZ")
	for _, landmark := range []string{"<header>", "<nav ", "<main ", "<footer>", "<h1>", `<form role="search"`} {
		assert.Equal(t, 1, strings.Count(page, landmark), landmark)
	}
}

func TestEveryLinkOnThePageArrives(t *testing.T) {
	page := body(printed(t, "-html"))
	seen := map[string]int{}
	for _, id := range ids.FindAllStringSubmatch(page, -1) {
		seen[id[1]]++
		assert.Equal(t, 1, seen[id[1]], "%s is an ID once", id[1])
	}
	book := rulebook()
	for article := range book.Articles() {
		assert.Contains(t, seen, article.ID)
		assert.Contains(t, page, `<a href="#`+article.ID+`">`+article.ID+`</a>`, "the link can be copied")
	}
	for _, chapter := range book.Chapters {
		assert.Contains(t, seen, chapter.ID)
	}
	outside := 0
	for _, href := range hrefs.FindAllStringSubmatch(page, -1) {
		if id, inside := strings.CutPrefix(href[1], "#"); inside {
			assert.Contains(t, seen, id)
		} else if href[1] != "data:," {
			assert.Regexp(t, `^https?://`, href[1])
			outside++
		}
	}
	for source := range book.Sources() {
		if source.Address != "" {
			assert.Contains(t, page, html.EscapeString(source.Address), source.ID)
		}
	}
	assert.Positive(t, outside)
}

func TestPageLoadsNothing(t *testing.T) {
	page := printed(t, "-html")
	assert.NotRegexp(t, `\ssrc=|@import|url\(|<link [^>]*href="[^d]|\sstyle=|\son\w+="`, page)
	parts := inlined.FindAllStringSubmatch(page, -1)
	require.Len(t, parts, 2)
	for _, part := range parts {
		assert.NotContains(t, part[2], "http", part[1])
		assert.NotRegexp(t, `\b(fetch|XMLHttpRequest|import|localStorage|sessionStorage|cookie)\b`, part[2])
		assert.Contains(t, html.UnescapeString(page), part[1]+"-src "+hashed(part[2]), "the browser runs this text and no other")
	}
	assert.Contains(t, html.UnescapeString(page), `content="default-src 'none';`)
	assert.Contains(t, parts[1][2], `getElementById("controls").hidden = false`)
	assert.Contains(t, page, `id="controls" hidden>`, "what needs the script is not shown without it")
}

func TestPageHoldsBothLanguages(t *testing.T) {
	english, french := printed(t, "-html"), printed(t, "-html", "-lang=fr")
	assert.Contains(t, english, "<title>Rulebook</title>")
	assert.Contains(t, french, "<title>Recueil de règles</title>")
	assert.Contains(t, french, `<html lang="fr">`)
	same := strings.NewReplacer(`<html lang="fr">`, `<html lang="en">`, "<title>Recueil de règles</title>", "<title>Rulebook</title>")
	assert.Equal(t, english, same.Replace(french), "beside the language that is shown first they are one page")
	for article := range rulebook().Articles() {
		for _, tag := range languages() {
			assert.Contains(t, english, "<h3>"+html.EscapeString(article.Title.In(tag))+"</h3>", article.ID)
			assert.Contains(t, english, `<p class="asks">`+template.HTMLEscapeString(article.Explain(tag))+"</p>", article.ID)
		}
	}
}

func TestTheFrenchOfThePageIsFrenchThroughout(t *testing.T) {
	page := body(printed(t, "-html"))
	found := french.FindAllStringSubmatch(page, -1)
	require.Greater(t, len(found), 45)
	for _, part := range found {
		checkFrench(t, html.UnescapeString(tags.ReplaceAllString(part[2], "")))
	}
	count := regexp.MustCompile(`data-fr-(\w+)="([^"]*)"`).FindAllStringSubmatch(page, -1)
	require.Len(t, count, 3)
	assert.Equal(t, "0\u00a0règle", count[0][2])
	assert.Equal(t, "1\u00a0règle", count[1][2])
	assert.Equal(t, "{n}\u00a0règles", count[2][2])
}

func TestPageEscapes(t *testing.T) {
	evil := `<script>alert("1")</script>`
	book := policy.Rulebook{Chapters: []policy.Chapter{{
		ID: "test/evil", Title: bilingual.Same(evil), Articles: []policy.Article{{
			ID: "test/evil/rule", Title: bilingual.Same(evil), Scope: bilingual.Same(evil),
			Basis: policy.Citation{
				Source: policy.Source{ID: "evil", Title: evil, Publisher: bilingual.Same(evil), Address: `javascript:alert("1")`}, Note: bilingual.Same(evil),
			},
		}},
	}}}
	var out bytes.Buffer
	require.NoError(t, writePage(&out, book, language.English))
	assert.NotContains(t, out.String(), "<script>alert")
	assert.NotContains(t, out.String(), "javascript:alert")
	assert.Contains(t, out.String(), "&lt;script&gt;alert")
}

// A rule that a source states, but whose first day is assumed, is found among what is assumed.
func TestEveryStrengthOfARuleIsFiltered(t *testing.T) {
	page := printed(t, "-html")
	assert.Contains(t, page, `id="personnel/united-nations/age-minimum" data-effect="bars" data-strength="stated assumed"`)
	assert.Contains(t, page, `id="personnel/policing-at-home/share-maximum" data-effect="bars" data-strength="assumed"`)
	assert.Contains(t, page, `dataset.strength.split(" ")`)
}

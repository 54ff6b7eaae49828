package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// markdown is the rulebook for people who read it in a repository: contents, each rule under its ID, and the sources.
func markdown(book policy.Rulebook, tag language.Tag) string {
	var b strings.Builder
	line := func(format string, values ...any) { fmt.Fprintf(&b, format+"\n", values...) }
	say := wording()

	line("# %s\n", say.Title.In(tag))
	line("%s\n", escaped(say.Lead.In(tag)))
	line("%s\n", escaped(counts(book, tag)))

	line("## %s\n", say.Contents.In(tag))
	for _, chapter := range book.Chapters {
		line("- [%s](#%s) (%s)", escaped(chapter.Title.In(tag)), chapter.ID, bilingual.Count(tag, len(chapter.Articles), ruleNoun))
		for _, article := range chapter.Articles {
			line("  - [%s](#%s)", escaped(article.Title.In(tag)), article.ID)
		}
	}
	line("- [%s](#sources)", say.Sources.In(tag))

	line("\n## %s\n", say.HowToRead.In(tag))
	for _, m := range meanings() {
		line("- **%s**%s%s", m.Word.In(tag), bilingual.Colon(tag), escaped(m.Means.In(tag)))
	}

	for _, chapter := range book.Chapters {
		line("\n## <a id=%q></a>%s\n", chapter.ID, escaped(chapter.Title.In(tag)))
		line("`%s`", chapter.ID)
		for _, article := range chapter.Articles {
			rule := viewRule(article, tag)
			line("\n### <a id=%q></a>%s\n", rule.ID, escaped(rule.Title))
			line("[`%s`](#%s)\n", rule.ID, rule.ID)
			line("%s\n", escaped(rule.Asks))
			line("- %s%s%s", say.Basis.In(tag), bilingual.Colon(tag), basisLine(rule.Basis))
			if rule.Scope != "" {
				line("- %s%s%s", say.Scope.In(tag), bilingual.Colon(tag), escaped(rule.Scope))
			}
			for _, basis := range rule.ScopeBasis {
				line("  - %s", basisLine(basis))
			}
			for _, limit := range rule.Limits {
				line("- %s%s%s", escaped(limit.Asks), bilingual.Colon(tag), basisLine(limit.Basis))
			}
		}
	}

	line("\n## <a id=\"sources\"></a>%s\n", say.Sources.In(tag))
	for source := range book.Sources() {
		view := viewSource(source, tag)
		text := sourceLink(view)
		if view.SecondHand != "" {
			text += " (" + view.SecondHand + ")"
		}
		line("- `%s`%s%s", view.ID, bilingual.Colon(tag), text)
	}
	return b.String()
}

// basisLine is a citation with its strength first, for a reader who looks for what is assumed.
func basisLine(basis basisView) string {
	text := "**" + basis.Strength + "**"
	if detail := sourceLink(basis.Source) + escaped(basis.Rest); detail != "" {
		text += " – " + detail
	}
	return text
}

func sourceLink(s sourceView) string {
	if s.Address == "" {
		return escaped(s.Name())
	}
	return "[" + escaped(s.Name()) + "](<" + s.Address + ">)"
}

// escaped is the text without anything that Markdown would take for markup.
func escaped(text string) string {
	return strings.NewReplacer(
		`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", `\<`, ">", `\>`, "|", `\|`,
	).Replace(text)
}

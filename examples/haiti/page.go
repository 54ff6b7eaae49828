package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// width is how many characters a line of running text has at most.
const width = 100

// page is the dossier as it is being written in one language.
type page struct {
	strings.Builder
	tag     language.Tag
	sources []policy.Citation
}

// say is the text of the page's language.
func (p *page) say(english, french string) string {
	return bilingual.Text{English: english, French: french}.In(p.tag)
}

// note is the number of the source in the list at the end, in brackets.
func (p *page) note(c policy.Citation) string {
	if c.IsZero() {
		return ""
	}
	for i, known := range p.sources {
		if known == c {
			return fmt.Sprintf("[%d]", i+1)
		}
	}
	p.sources = append(p.sources, c)
	return fmt.Sprintf("[%d]", len(p.sources))
}

// notes are the numbers of the sources, each once.
func (p *page) notes(all ...policy.Citation) string {
	var notes []string
	for _, c := range all {
		if note := p.note(c); note != "" && !slices.Contains(notes, note) {
			notes = append(notes, note)
		}
	}
	return strings.Join(notes, " ")
}

func (p *page) heading(english, french string) {
	text := p.say(english, french)
	fmt.Fprintf(p, "\n%s\n%s\n\n", text, strings.Repeat("-", utf8.RuneCountInString(text)))
}

// line writes a text in the language of the page, wrapped.
func (p *page) line(english, french string, values ...any) {
	p.paragraph("", fmt.Sprintf(p.say(english, french), values...))
}

// paragraph wraps a text; a first mark, such as "- ", is followed by an indent as wide.
func (p *page) paragraph(mark, text string) {
	indent := strings.Repeat(" ", utf8.RuneCountInString(mark))
	line, room := mark, mark
	for word := range strings.SplitSeq(text, " ") {
		if line != room && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			fmt.Fprintln(p, line)
			line, room = indent, indent
		}
		if line != room {
			line += " "
		}
		line += word
	}
	fmt.Fprintln(p, line)
}

// table writes rows in columns; those from the column numbers on are set to the right.
func (p *page) table(numbers int, rows [][]string) {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	for _, row := range rows {
		var line strings.Builder
		for i, cell := range row {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell))
			if i > 0 {
				line.WriteString("  ")
			}
			if i >= numbers {
				line.WriteString(pad + cell)
			} else {
				line.WriteString(cell + pad)
			}
		}
		fmt.Fprintln(p, strings.TrimRight(line.String(), " "))
	}
}

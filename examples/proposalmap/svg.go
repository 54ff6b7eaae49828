package main

import (
	"fmt"
	"html"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
)

// The measures of the picture, in pixels.
const (
	margin      = 24
	titleHeight = 64
	headHeight  = 64
	rowHeight   = 34
	cellWidth   = 112
	eventWidth  = 290
	partsWidth  = 470
	footHeight  = 44
	noteHeight  = 18
	cellRunes   = 15 // that fit into a cell on one line
)

// colours are those of each state: of its column's head, and of the cells that lead to it. Each has dark letters.
var colours = map[arrangement.ProposalState]string{
	"":                               "#e5e7eb",
	arrangement.ProposalReceived:     "#dbeafe",
	arrangement.ProposalAcknowledged: "#bfdbfe",
	arrangement.ProposalExamined:     "#c7d2fe",
	arrangement.ProposalReferred:     "#fde68a",
	arrangement.ProposalApproved:     "#bbf7d0",
	arrangement.ProposalSuspended:    "#fed7aa",
	arrangement.ProposalRefused:      "#fecaca",
	arrangement.ProposalWithdrawn:    "#e9d5ff",
	arrangement.ProposalEnded:        "#d6d3d1",
}

var (
	pictureTitle = bilingual.Text{
		English: "The life of a proposal: what may happen in each state, and where it leads",
		French:  "La vie d'une proposition\u00a0: ce qui peut se produire dans chaque état, et où cela mène",
	}
	eventHead = bilingual.Text{English: "What happens", French: "Ce qui se produit"}
	partsHead = bilingual.Text{English: "Part of the partners that may raise it", French: "Rôle des partenaires dont cela peut venir"}
	stays     = bilingual.Text{English: "● the state stays as it is", French: "● l'état reste le même"}
	mayNot    = bilingual.Text{
		English: "an empty cell: it may not happen", French: "une case vide\u00a0: cela ne peut pas se produire",
	}
)

// drawing is a picture that is being drawn.
type drawing struct{ strings.Builder }

func (d *drawing) add(format string, values ...any) { fmt.Fprintf(d, format+"\n", values...) }

func (d *drawing) box(x, y, width, height int, fill string) {
	d.add(`<rect x="%d" y="%d" width="%d" height="%d" fill="%s" stroke="#9ca3af"/>`, x, y, width, height, fill)
}

// text writes lines one below the other; y is the middle of them all.
func (d *drawing) text(x, y int, class string, lines ...string) {
	for i, line := range lines {
		d.add(`<text x="%d" y="%d" class="%s">%s</text>`, x, y+5+(2*i-len(lines)+1)*7, class, html.EscapeString(line))
	}
}

// svg is the table as a picture: a row for each kind of event, a column for each state.
func (t table) svg(tag language.Tag) string {
	width := 2*margin + eventWidth + len(t.States)*cellWidth + partsWidth
	partsAt := margin + eventWidth + len(t.States)*cellWidth
	marks, notes := t.guards(tag)
	height := titleHeight + headHeight + len(t.Kinds)*rowHeight + footHeight + len(notes)*noteHeight

	d := &drawing{}
	d.add(`<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" lang="%s" role="img">`,
		width, height, width, height, bilingual.Official(tag))
	d.add(`<title>%s</title>`, html.EscapeString(pictureTitle.In(tag)))
	d.add(`<style>text{font-family:"DejaVu Sans",Verdana,sans-serif;font-size:12px;fill:#111827}` +
		`.title{font-size:20px;font-weight:bold}.head{font-weight:bold}.mid{text-anchor:middle}</style>`)
	d.add(`<rect width="%d" height="%d" fill="#ffffff"/>`, width, height)
	d.text(margin, titleHeight/2, "title", pictureTitle.In(tag))

	y := titleHeight
	d.box(margin, y, eventWidth, headHeight, "#f3f4f6")
	d.text(margin+10, y+headHeight/2, "head", eventHead.In(tag))
	for i, s := range t.States {
		x := margin + eventWidth + i*cellWidth
		d.box(x, y, cellWidth, headHeight, colours[s.Code])
		d.text(x+cellWidth/2, y+headHeight/2, "head mid", wrap(s.Title.In(tag))...)
	}
	d.box(partsAt, y, partsWidth, headHeight, "#f3f4f6")
	d.text(partsAt+10, y+headHeight/2, "head", partsHead.In(tag))

	for _, k := range t.Kinds {
		if k.Code == arrangement.Receipt {
			y += headHeight
		} else {
			y += rowHeight
		}
		d.box(margin, y, eventWidth, rowHeight, "#ffffff")
		d.text(margin+10, y+rowHeight/2, "", k.Title.In(tag)+marks[k.Guard])
		for i, s := range t.States {
			x := margin + eventWidth + i*cellWidth
			to, may := k.from(s.Code)
			switch {
			case !may:
				d.box(x, y, cellWidth, rowHeight, "#ffffff")
			case to == s.Code:
				d.box(x, y, cellWidth, rowHeight, colours[to])
				d.text(x+cellWidth/2, y+rowHeight/2, "mid", "●")
			default:
				d.box(x, y, cellWidth, rowHeight, colours[to])
				d.text(x+cellWidth/2, y+rowHeight/2, "mid", wrap("→ "+to.Title().In(tag))...)
			}
		}
		d.box(partsAt, y, partsWidth, rowHeight, "#ffffff")
		d.text(partsAt+10, y+rowHeight/2, "", strings.Join(k.parts(tag), ", "))
	}
	y += rowHeight + 24
	d.text(margin, y, "", stays.In(tag)+bilingual.Semicolon(tag)+mayNot.In(tag))
	for _, note := range notes {
		y += noteHeight
		d.text(margin, y, "", note)
	}
	d.add("</svg>")
	return d.String()
}

// guards are a mark for each guard, and the notes that say what it means.
func (t table) guards(tag language.Tag) (marks map[arrangement.ProposalGuard]string, notes []string) {
	marks = map[arrangement.ProposalGuard]string{}
	for g := range arrangement.ProposalGuards() {
		mark := " " + strings.Repeat("*", len(notes)+1)
		marks[g] = mark
		notes = append(notes, mark[1:]+" "+onlyIf.In(tag)+bilingual.Colon(tag)+g.Title().In(tag))
	}
	return marks, notes
}

var onlyIf = bilingual.Text{English: "only where this is so", French: "seulement si"}

// wrap breaks a text into lines that fit into a cell, at its spaces.
func wrap(text string) []string {
	var lines []string
	for word := range strings.FieldsSeq(text) {
		last := len(lines) - 1
		if last >= 0 && len([]rune(lines[last]+" "+word)) <= cellRunes {
			lines[last] += " " + word
		} else {
			lines = append(lines, word)
		}
	}
	return lines
}

package main

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// width is how many characters a line of running text has at most.
const width = 100

// page is the timeline as it is being written in one language.
type page struct {
	strings.Builder
	tag     language.Tag
	sources []policy.Citation
}

// print is the timeline as people read it in the language of the tag.
func (line timeline) print(tag language.Tag) string {
	p := &page{tag: tag}
	p.title("=", line.Title.In(tag))
	request := line.Proposal.Request()
	p.paragraph("", fmt.Sprintf(p.say("Request by: %s. Host: %s. %s", "Demande présentée par\u00a0: %s. Hôte\u00a0: %s. %s"),
		request.Asker().In(tag), request.Host.Name.In(tag), p.note(request.Basis)))
	p.events(line)
	p.numbers(line)
	p.consent(line)
	p.today(line)
	p.list()
	return p.String()
}

func (p *page) events(line timeline) {
	p.heading("What happened", "Chronologie")
	i := 0
	for event := range line.Proposal.Events() {
		if i == line.Sure {
			p.none(i)
			p.heading("What may have happened by then", "Ce qui s'est peut-être déjà produit à cette date")
		}
		p.paragraph("- ", event.In(p.tag)+" "+p.note(event.Basis))
		p.paragraph("  → ", p.say("state: ", "état\u00a0: ")+line.After[i].Title().In(p.tag))
		i++
	}
	p.none(i)
}

// none says where a list is empty that so is the record.
func (p *page) none(n int) {
	if n == 0 {
		p.paragraph("- ", p.say("nothing that is known for sure", "rien dont on soit sûr"))
	}
}

func (p *page) numbers(line timeline) {
	p.heading("How many were approved, from the day on which it was surely decided", "Nombre approuvé, à compter du jour où la décision était assurément prise")
	n := 0
	for step := range line.Authorized.Steps() {
		p.paragraph("- ", step.From.In(p.tag)+bilingual.Colon(p.tag)+bilingual.Whole(p.tag, step.Level))
		n++
	}
	p.none(n)
}

func (p *page) consent(line timeline) {
	p.heading("What the partners that decide said, as far as it is on record", "Ce qu'ont dit les partenaires qui décident, selon ce qui est attesté")
	p.none(len(line.Decided))
	for _, d := range line.Decided {
		text := d.On.In(p.tag) + bilingual.Colon(p.tag) + d.Kind.Title().In(p.tag) + bilingual.Semicolon(p.tag)
		if d.Consent.Verdict() == "" {
			p.paragraph("- ", text+p.say("who decided then is not known", "on ne sait pas qui décidait alors"))
			continue
		}
		p.paragraph("- ", text+p.say("concurrence of all: ", "assentiment de tous\u00a0: ")+d.Consent.Verdict().Title().In(p.tag))
		for finding := range d.Consent.Findings() {
			basis := finding.Basis
			if !finding.LimitBasis.IsZero() {
				basis = finding.LimitBasis // of who decided on that day
			}
			p.paragraph("  - ", finding.Title.In(p.tag)+bilingual.Colon(p.tag)+finding.Verdict().Title().In(p.tag)+" "+p.note(basis))
		}
	}
}

// today is how things stand on the day.
func (p *page) today(line timeline) {
	day := line.On.In(p.tag)
	p.title("-", fmt.Sprintf(p.say("As of %s", "En date du %s"), day), "")
	state := line.State.Title().In(p.tag)
	switch {
	case len(line.After) == 0:
		state = p.say("no request yet", "aucune demande pour l'instant")
	case line.State == "":
		state = p.say("not known", "inconnu")
	}
	p.paragraph("- ", p.say("state: ", "état\u00a0: ")+state)
	number := p.say("not known", "inconnu")
	if line.Number != nil {
		number = bilingual.Whole(p.tag, *line.Number)
	}
	p.paragraph("- ", p.say("officers approved: ", "effectif approuvé\u00a0: ")+number)
	p.paragraph("- ", p.say("approval with the concurrence of all who decide: ", "approbation avec l'assentiment de tous ceux qui décident\u00a0: ")+
		line.Approved.Title().In(p.tag))
	p.due(line.Overdue, both("overdue", "en retard"), both("nothing", "rien"))
	p.due(line.Due, both("awaited", "attendu"), both("nothing", "rien"))
}

func (p *page) due(all []arrangement.DueEvent, title, none bilingual.Text) {
	if len(all) == 0 {
		p.paragraph("- ", title.In(p.tag)+bilingual.Colon(p.tag)+none.In(p.tag))
	}
	for _, due := range all {
		text := title.In(p.tag) + bilingual.Colon(p.tag) + p.awaits(due)
		if due.Day.IsZero() {
			text += p.say(", no day set", ", sans date limite")
		} else {
			text += p.say(", due ", ", au plus tard le ") + due.Day.In(p.tag)
		}
		p.paragraph("- ", text+" "+p.note(due.Basis))
	}
}

// awaits is what would answer it: the condition, or one of the events.
func (p *page) awaits(due arrangement.DueEvent) string {
	if !due.Condition.IsZero() {
		return due.Condition.Text.In(p.tag)
	}
	var text string
	for i, kind := range due.Awaits {
		switch {
		case i > 0 && i == len(due.Awaits)-1:
			text += p.say(" or ", " ou ")
		case i > 0:
			text += ", "
		}
		text += kind.Title().In(p.tag)
	}
	return text
}

// list is what all of it rests on.
func (p *page) list() {
	p.heading("Sources", "Sources")
	for i, c := range p.sources {
		mark := fmt.Sprintf("[%d] ", i+1)
		p.paragraph(mark, c.In(p.tag))
		if c.Source.Address != "" {
			fmt.Fprintln(p, strings.Repeat(" ", len(mark))+c.Source.Address)
		}
	}
}

// say is the text of the page's language.
func (p *page) say(english, french string) string { return both(english, french).In(p.tag) }

// note is the number of the source in the list at the end, in brackets.
func (p *page) note(c policy.Citation) string {
	i := slices.Index(p.sources, c)
	if i < 0 {
		i = len(p.sources)
		p.sources = append(p.sources, c)
	}
	return fmt.Sprintf("[%d]", i+1)
}

func (p *page) heading(english, french string) { p.title("-", p.say(english, french), "") }

// title is a line with another one under it, after the lines before and followed by an empty one.
func (p *page) title(under, text string, before ...string) {
	for _, line := range before {
		fmt.Fprintln(p, line)
	}
	fmt.Fprintf(p, "%s\n%s\n\n", text, strings.Repeat(under, utf8.RuneCountInString(text)))
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

package main

import (
	"fmt"
	"html"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Measures of the picture, in its own units.
const (
	chartWidth = 960
	margin     = 32
	barLength  = 760 // of the greatest count of a question
	wrapAt     = 120 // characters of the small text
)

var (
	chartTitle = bilingual.Text{
		English: "Who gains and who loses when the rule changes, by rule",
		French:  "Qui gagne et qui perd quand la règle change, par règle",
	}
	chartDescription = bilingual.Text{
		English: "Bar chart with one bar for each rule that made a difference, under a heading for gains and one for losses of each question.",
		French: "Diagramme à barres\u00a0: une barre pour chaque règle qui a fait une différence, sous un titre pour les gains " +
			"et un pour les pertes de chaque question.",
	}
	shiftHeads = map[policy.Shift]bilingual.Text{
		policy.Gains: {English: "Gains, met after only", French: "Gains, satisfait après seulement"},
		policy.Loses: {English: "Losses, met before only", French: "Pertes, satisfait avant seulement"},
	}
	// Dark enough to be read as text on white, and told apart by people who do not see red and green apart.
	shiftColours = map[policy.Shift]string{policy.Gains: "#1f5fa8", policy.Loses: "#b3470f"}
	judgedNoun   = bilingual.Noun{
		One:   bilingual.Text{English: "officer judged", French: "dossier évalué"},
		Other: bilingual.Text{English: "officers judged", French: "dossiers évalués"},
	}
	scaleText    = bilingual.Text{English: "%s, scale from 0 to %s", French: "%s, échelle de 0 à %s"}
	severalRules = bilingual.Text{
		English: "Who gains or loses through several rules at once counts for each of them.",
		French:  "Un dossier qui gagne ou qui perd par plusieurs règles à la fois compte pour chacune d'elles.",
	}
)

// chart is the result as a picture: self-contained SVG.
func (r result) chart(tag language.Tag) string {
	p := &picture{tag: tag, y: margin + 16}
	p.text(heading.In(tag), "h1")
	p.y += 6
	for _, line := range r.about(tag) {
		p.wrapped(line)
	}
	p.wrapped(severalRules.In(tag))
	if !r.Complete {
		p.wrapped(interrupted.In(tag))
	}
	for i, q := range r.Questions {
		p.question(fmt.Sprintf("%d. %s", i+1, q.Title.In(tag)), q.Comparison)
	}
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %[1]d %[2]d" `+
		`lang="%[3]s" xml:lang="%[3]s" role="img" aria-labelledby="title desc">`+"\n", chartWidth, p.y+margin, bilingual.Official(tag))
	fmt.Fprintf(&b, "<title id=\"title\">%s</title>\n", html.EscapeString(chartTitle.In(tag)))
	fmt.Fprintf(&b, "<desc id=\"desc\">%s %s</desc>\n", html.EscapeString(chartDescription.In(tag)), html.EscapeString(r.Note.In(tag)))
	b.WriteString("<style>text{font-family:sans-serif;fill:#1a1a1a;font-size:14px}" +
		".h1{font-size:24px;font-weight:bold}.h2{font-size:18px;font-weight:bold}.h3{font-size:15px;font-weight:bold}" +
		".small{font-size:13px;fill:#444}</style>\n")
	fmt.Fprintf(&b, "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", chartWidth, p.y+margin)
	b.WriteString(p.body.String())
	b.WriteString("</svg>\n")
	return b.String()
}

// picture is drawn from the top down; y is the baseline of the next line of text.
type picture struct {
	tag  language.Tag
	body strings.Builder
	y    int
}

func (p *picture) text(text, class string) {
	fmt.Fprintf(&p.body, "<text x=\"%d\" y=\"%d\" class=\"%s\">%s</text>\n", margin, p.y, class, html.EscapeString(text))
	p.y += 20
}

// wrapped is small text, on as many lines as it needs.
func (p *picture) wrapped(text string) {
	line := ""
	for word := range strings.SplitSeq(text, " ") {
		if line != "" && len([]rune(line))+1+len([]rune(word)) > wrapAt {
			p.text(line, "small")
			line = word
			continue
		}
		line = strings.TrimPrefix(line+" "+word, " ")
	}
	p.text(line, "small")
}

func (p *picture) question(title string, c policy.Comparison) {
	greatest := 0
	for _, shift := range []policy.Shift{policy.Gains, policy.Loses} {
		for cause := range c.Causes(shift) {
			greatest = max(greatest, cause.Count)
		}
	}
	p.y += 24
	p.text(title, "h2")
	judged := bilingual.Count(p.tag, c.Population(), judgedNoun)
	if greatest > 0 {
		judged = fmt.Sprintf(scaleText.In(p.tag), judged, bilingual.Whole(p.tag, greatest))
	}
	p.text(judged, "small")
	for _, shift := range []policy.Shift{policy.Gains, policy.Loses} {
		p.y += 8
		p.text(shiftHeads[shift].In(p.tag)+bilingual.Colon(p.tag)+bilingual.Count(p.tag, c.Of(shift), officerNoun), "h3")
		for cause := range c.Causes(shift) {
			p.bar(cause, greatest, shiftColours[shift])
		}
	}
}

// bar is the name of a rule, and under it the bar with its count.
func (p *picture) bar(cause policy.Cause, greatest int, colour string) {
	p.text(cause.Explain(p.tag), "")
	length := max(1, cause.Count*barLength/greatest)
	fmt.Fprintf(&p.body, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>\n", margin, p.y-14, length, colour)
	fmt.Fprintf(&p.body, "<text x=\"%d\" y=\"%d\">%s</text>\n", margin+length+8, p.y-2, bilingual.Whole(p.tag, cause.Count))
	p.y += 22
}

package main

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// mermaid is the table as a state diagram. Events that lead from one state to the same other one share an arrow.
func (t table) mermaid(tag language.Tag) string {
	var text strings.Builder
	line := func(format string, values ...any) { fmt.Fprintf(&text, format+"\n", values...) }
	line("stateDiagram-v2")
	for _, s := range t.States[1:] {
		line("    state %q as %s", s.Title.In(tag), s.Code)
	}
	for _, from := range t.States {
		for _, to := range t.States[1:] {
			var labels []string
			for _, k := range t.Kinds {
				if next, may := k.from(from.Code); may && next == to.Code {
					labels = append(labels, k.label(tag))
				}
			}
			if labels != nil {
				line("    %s --> %s: %s", orPoint(string(from.Code)), to.Code, strings.Join(labels, "<br/>"))
			}
		}
		if t.last(from.Code) {
			line("    %s --> [*]", from.Code)
		}
	}
	return text.String()
}

// orPoint is the code, or the point that the diagram begins with.
func orPoint(code string) string {
	if code == "" {
		return "[*]"
	}
	return code
}

// label is the event, and in brackets what else has to be so, as state diagrams write it.
func (k kind) label(tag language.Tag) string {
	if k.Guard == "" {
		return k.Title.In(tag)
	}
	return k.Title.In(tag) + " [" + k.Guard.Title().In(tag) + "]"
}

package fault

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

const (
	// shownRunes keeps a fault on a line, however long what was given is.
	shownRunes = 60
	// shownCodes keeps what is accepted readable where there are many codes.
	shownCodes = 20
)

// Given is a value that was given, quoted as each language quotes. Of a value of more than 60 characters the first 60
// are shown; control characters and whatever else cannot be seen are written as escapes, so that the value cannot
// disturb the line that it is printed on.
func Given(value string) bilingual.Text { return quoted(visible(value)) }

func quoted(text string) bilingual.Text {
	return bilingual.Text{English: "“" + text + "”", French: "«\u00a0" + text + "\u00a0»"}
}

func visible(value string) string {
	var shown strings.Builder
	short := cut(value)
	for at := 0; at < len(short); {
		r, size := utf8.DecodeRuneInString(short[at:])
		piece := short[at : at+size]
		if strconv.IsPrint(r) && (r != utf8.RuneError || size > 1) {
			shown.WriteString(piece)
		} else {
			escape := strconv.Quote(piece)
			shown.WriteString(escape[1 : len(escape)-1])
		}
		at += size
	}
	return shown.String()
}

// cut shortens a text to what is shown of it.
func cut(text string) string {
	runes := 0
	for at := range text {
		if runes == shownRunes {
			return text[:at] + "…"
		}
		runes++
	}
	return text
}

// oneOf is what is accepted in place of a code or key: the one that differs in its case only, else all that are known.
func oneOf(given string, known []string) bilingual.Text {
	if i := slices.IndexFunc(known, func(code string) bool { return strings.EqualFold(code, given) }); i >= 0 {
		return quoted(known[i])
	}
	if len(known) == 0 {
		return bilingual.Text{English: "none", French: "aucun"}
	}
	var list bilingual.Text
	for i, code := range known[:min(len(known), shownCodes)] {
		before := bilingual.Same(", ")
		switch {
		case i == 0:
			before = bilingual.Text{}
		case i == len(known)-1:
			before = bilingual.Text{English: " or ", French: " ou "}
		}
		list.English += before.English + quoted(code).English
		list.French += before.French + quoted(code).French
	}
	if len(known) > shownCodes {
		all := strconv.Itoa(len(known))
		list.English += ", … (" + all + " in all)"
		list.French += ", … (" + all + " en tout)"
	}
	return list
}

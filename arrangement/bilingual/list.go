package bilingual

import (
	"strings"

	"golang.org/x/text/language"
)

// List writes items one after the other: "a", "a and b", "a, b and c"; "a, b et c". No items give the empty text.
func List(tag language.Tag, items ...string) string {
	and := " and "
	if isFrench(tag) {
		and = " et "
	}
	last := len(items) - 1
	if last < 1 {
		return strings.Join(items, "")
	}
	return strings.Join(items[:last], ", ") + and + items[last]
}

// Quote writes a text in quotation marks: “text”, « text » with no-break spaces.
func Quote(tag language.Tag, text string) string {
	if isFrench(tag) {
		return "«" + noBreak + text + noBreak + "»"
	}
	return "“" + text + "”"
}

package bilingual

import (
	"slices"
	"strings"

	"golang.org/x/text/language"
)

// List writes items one after the other: "a", "a and b", "a, b and c"; "a, b et c". Where one of three or more items
// itself holds a comma, as dates in English do, semicolons part them: "a, b; c; and d". No items give the empty text.
func List(tag language.Tag, items ...string) string {
	comma, and, semicolon := ", ", " and ", "; "
	if isFrench(tag) {
		and, semicolon = " et ", noBreak+"; "
	}
	last := len(items) - 1
	if last < 1 {
		return strings.Join(items, "")
	}
	if last > 1 && slices.ContainsFunc(items, holdsComma) {
		comma, and = semicolon, strings.TrimSuffix(semicolon, " ")+and
	}
	return strings.Join(items[:last], comma) + and + items[last]
}

// holdsComma finds the comma of a sentence and not the one of a French decimal number.
func holdsComma(item string) bool { return strings.Contains(item, ", ") }

// Quote writes a text in quotation marks: “text”, « text » with no-break spaces. Marks inside the text are left as they
// are.
func Quote(tag language.Tag, text string) string {
	if isFrench(tag) {
		return "«" + noBreak + text + noBreak + "»"
	}
	return "“" + text + "”"
}

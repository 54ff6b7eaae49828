package bilingual

import "golang.org/x/text/language"

// Colon is the colon between a heading and what it announces, with its spaces: ": ", " : " with a no-break space before
// it in French.
func Colon(tag language.Tag) string {
	if isFrench(tag) {
		return noBreak + ": "
	}
	return ": "
}

// Semicolon is the semicolon between two parts of a line, with its spaces: "; ", " ; " with a no-break space before it in
// French.
func Semicolon(tag language.Tag) string {
	if isFrench(tag) {
		return noBreak + "; "
	}
	return "; "
}

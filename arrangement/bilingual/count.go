package bilingual

import (
	"golang.org/x/text/feature/plural"
	"golang.org/x/text/language"
)

// Noun is a noun with its forms for one and for several, in both languages. The zero Noun has no forms.
type Noun struct {
	// One is the form for one: "officer", "policier".
	One Text
	// Other is the form for several: "officers", "policiers".
	Other Text
}

// Count writes a number with its noun in the right form, joined by a no-break space: "1 officer", "24 officers". In
// French the form for one also stands with zero: "0 policier".
func Count(tag language.Tag, n int, noun Noun) string {
	return Whole(tag, n) + noBreak + noun.For(tag, n)
}

// For is the form of the noun that stands with the number.
func (n Noun) For(tag language.Tag, number int) string {
	// No number above two has a form of its own in either language, and MatchPlural takes none below zero.
	like := 2
	if number >= -2 && number <= 2 {
		like = max(number, -number)
	}
	if plural.Cardinal.MatchPlural(Official(tag), like, 0, 0, 0, 0) == plural.One {
		return n.One.In(tag)
	}
	return n.Other.In(tag)
}

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

// For is the form of the noun that stands with the number. The form for one stands with 1 and -1, and in French with 0
// too: "0 officers", but "0 policier".
func (n Noun) For(tag language.Tag, number int) string {
	// Neither language has a form for a number above two, and MatchPlural panics on one below zero.
	like := 2
	if number > -2 && number < 2 {
		like = max(number, -number)
	}
	if plural.Cardinal.MatchPlural(Official(tag), like, 0, 0, 0, 0) == plural.One {
		return n.One.In(tag)
	}
	return n.Other.In(tag)
}

// Count writes a number as [Whole] does with its noun in the right form, joined by a no-break space: "1 officer",
// "24 officers"; "0 policier", "1 412 policiers". The zero [Noun] leaves the number alone.
func Count(tag language.Tag, n int, noun Noun) string {
	form := noun.For(tag, n)
	if form == "" {
		return Whole(tag, n)
	}
	return Whole(tag, n) + noBreak + form
}

// Package bilingual holds text in both official languages of Canada, and writes dates, periods, numbers, percentages,
// money, counted nouns and lists as Canadian English (en-CA) and Canadian French (fr-CA) do.
//
// # Text
//
// [Text] is something that people read, in English and in French. [Text.In] gives the one that a language tag means;
// [Official] decides which that is: French for every tag whose base language is French, else English. [Both] writes a
// text once for each language, and [Same] is one that reads the same in both. [Codes] is the table behind every
// enumeration of the library: its codes in their order, each with its title. [Noun] is a noun with its forms for one
// and for several.
//
// # Writing for readers
//
// The other functions take a language tag and plain values, and return what a reader of that language expects:
//
//	bilingual.Date(language.French, 2006, 4, 1)            // 1er avril 2006
//	bilingual.Money(language.French, amount, "CAD")        // 1 234,50 $
//	bilingual.Count(language.English, 24, officer)         // 24 officers
//	bilingual.List(language.French, "Laval", "Montréal", "Québec") // Laval, Montréal et Québec
//
// With [Both] they become a [Text]:
//
//	bilingual.Both(func(tag language.Tag) string { return bilingual.Count(tag, 24, officer) })
//
// Days are given as year, month and day, and amounts with the code of their currency, so that the package knows
// neither the calendar nor money. Spaces that must not break (inside numbers, between a number and what it counts,
// before % and $ in French, inside guillemets) are U+00A0; those inside dates are ordinary ones. Nothing is rounded,
// and no value panics.
//
// # Where it stands
//
// The package is the lowest of the house: it imports no other of the library. It uses golang.org/x/text for language
// tags, plural forms, the grouping of whole numbers and the decimal places of currencies. What that package has not, or
// writes otherwise than Canadians do, stands here: dates, decimal numbers, years and amounts of money.
package bilingual

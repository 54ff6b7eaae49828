package bilingual

import "iter"

// Code is one code of a [Codes] with its title.
type Code[C ~string] struct {
	// Code is what JSON holds: kebab-case English, stable for ever.
	Code C
	// Title is what people read.
	Title Text
}

// Codes are the codes of a kind in their fixed order, each with its title in both languages: the one table behind
// every enumeration of the library.
type Codes[C ~string] []Code[C]

// All are the codes in their order.
func (c Codes[C]) All() iter.Seq[C] {
	return func(yield func(C) bool) {
		for _, code := range c {
			if !yield(code.Code) {
				return
			}
		}
	}
}

// Has says whether the code is one of them. The empty code, *not stated*, is none.
func (c Codes[C]) Has(code C) bool {
	for _, known := range c {
		if known.Code == code {
			return true
		}
	}
	return false
}

// Title is the title of a code; the code itself, the same in both languages, where it is none of these.
func (c Codes[C]) Title(code C) Text {
	for _, known := range c {
		if known.Code == code {
			return known.Title
		}
	}
	return Same(string(code))
}

package policytest

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// listed is the slice as reports write it: an empty array where there is nothing, never null.
func listed[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}

var (
	nothing = bilingual.Text{English: "nothing", French: "rien"}
	anArray = bilingual.Text{English: "an array, which may be empty", French: "un tableau, qui peut être vide"}
)

// readList reads an array that has to be there, as [listed] writes it.
func readList[T any](o *fault.Object, key string, into *[]T) bool {
	if !o.Has(key) {
		o.Fault(key, fault.Missing, nothing, anArray)
		return false
	}
	if !fault.Items(o, key, into) {
		return false
	}
	if len(*into) == 0 {
		*into = nil
	}
	return true
}

// explained is anything that is told in one line.
type explained interface {
	Explain(tag language.Tag) string
}

// inWords tells the items one after the other.
func inWords[T explained](items []T) bilingual.Text {
	if len(items) == 0 {
		return nothing
	}
	return bilingual.Both(func(tag language.Tag) string {
		lines := make([]string, len(items))
		for i, item := range items {
			lines[i] = item.Explain(tag)
		}
		return strings.Join(lines, bilingual.Semicolon(tag))
	})
}

package policy

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	acceptedBoth = bilingual.Text{
		English: "text in English and in French",
		French:  "un texte en anglais et en français",
	}
	acceptedID = bilingual.Text{
		English: "lower-case words joined by hyphens, such as rcmp-cpa-page",
		French:  "des mots en minuscules reliés par des traits d'union, par exemple rcmp-cpa-page",
	}
	acceptedRuleID = bilingual.Text{
		English: "lower-case words joined by hyphens, in folders joined by slashes, such as personnel/united-nations/age-minimum",
		French: "des mots en minuscules reliés par des traits d'union, dans des dossiers séparés par des barres obliques, " +
			"par exemple personnel/united-nations/age-minimum",
	}
	nothing   = bilingual.Text{English: "nothing", French: "rien"}
	otherText = bilingual.Text{English: "an ID other than that of %s", French: "un identifiant autre que celui de %s"}
)

func otherThan(path fault.Path) bilingual.Text {
	return bilingual.Both(func(tag language.Tag) string { return fmt.Sprintf(otherText.In(tag), path) })
}

func acceptedUnits() bilingual.Text {
	codes := make([]string, len(units))
	for i, unit := range units {
		codes[i] = string(unit.Code)
	}
	return bilingual.Same(strings.Join(codes, ", "))
}

// isRuleID says whether the text is at least two IDs joined by slashes.
func isRuleID(text string) bool {
	parts := strings.Split(text, "/")
	for _, part := range parts {
		if !isID(part) {
			return false
		}
	}
	return len(parts) >= 2
}

// isID says whether the text is lower-case words and numbers joined by single hyphens.
func isID(text string) bool {
	for word := range strings.SplitSeq(text, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

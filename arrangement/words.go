package arrangement

import "github.com/canpolice/ipp/arrangement/bilingual"

var (
	acceptedBoth = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	onlyOnce     = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	semicolon    = bilingual.Text{English: "; ", French: "\u00a0; "}
)

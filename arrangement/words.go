package arrangement

import (
	"encoding/json"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	nothing      = bilingual.Text{English: "nothing", French: "rien"}
	acceptedBoth = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	onlyOnce     = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
)

// keyed is a text with the key under which it is written.
type keyed struct {
	key  string
	text bilingual.Text
}

// marshal writes a value unless one of its texts stands in one language only, which no decoder would take back.
func marshal(value any, texts ...keyed) ([]byte, error) {
	var faults fault.List
	for _, t := range texts {
		checkText(&faults, fault.Path("").Key(t.key), t.text)
	}
	if err := faults.Err(); err != nil {
		return nil, err
	}
	return json.Marshal(value)
}

// checkText complains of a text that stands in one language only. The zero Text is not stated, which is no fault.
func checkText(faults *fault.List, at fault.Path, text bilingual.Text) {
	if !text.IsZero() && !text.Complete() {
		faults.Add(fault.Fault{
			Kind: fault.Missing, Path: at, Given: fault.Given(text.English + text.French), Accepted: acceptedBoth,
		})
	}
}

// missing is the fault of a value that has to be there and is not.
func missing(at fault.Path, accepted bilingual.Text) fault.Fault {
	return fault.Fault{Kind: fault.Missing, Path: at, Given: nothing, Accepted: accepted}
}

// checkCode complains of a code that none of the codes is, unless it is not stated.
func checkCode[C ~string](faults *fault.List, at fault.Path, parse func(string) (C, error), code C) {
	if code != "" {
		_, err := parse(string(code))
		faults.AddError(at, err)
	}
}

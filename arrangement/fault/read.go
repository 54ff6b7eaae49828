package fault

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"

	"github.com/shopspring/decimal"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

var (
	wantOnce   = bilingual.Text{English: "the key once", French: "la clé une seule fois"}
	wantObject = bilingual.Text{English: "an object", French: "un objet"}
	wantArray  = bilingual.Text{English: "an array", French: "un tableau"}
	wantText   = bilingual.Text{English: "text in quotation marks", French: "du texte entre guillemets droits"}
	wantBool   = bilingual.Text{English: "true or false", French: "true ou false"}
	wantWhole  = bilingual.Text{English: "a whole number", French: "un nombre entier"}
	wantBits   = bilingual.Text{English: "a whole number of at most 64 bits", French: "un nombre entier d'au plus 64 bits"}
	wantAmount = bilingual.Text{
		English: "a decimal number in quotation marks, such as \"1.50\"",
		French:  "un nombre décimal entre guillemets droits, tel que \"1.50\"",
	}
	bothLanguages = bilingual.Text{English: "text in English and in French", French: "du texte en français et en anglais"}
	inEnglish     = bilingual.Text{English: "the text in English", French: "le texte en anglais"}
	inFrench      = bilingual.Text{English: "the text in French", French: "le texte en français"}
)

// accepted is what a value that is read into the pointer has to be.
func accepted(into any) bilingual.Text {
	switch into.(type) {
	case *string:
		return wantText
	case *bool:
		return wantBool
	case *int, *int64:
		return wantWhole
	case *decimal.Decimal:
		return wantAmount
	case *bilingual.Text:
		return bothLanguages
	case *language.Tag:
		return wantLanguage
	case json.Unmarshaler:
		return wantValue
	case encoding.TextUnmarshaler:
		return wantText
	default:
		return wantValue
	}
}

// read reads a value, which a scanner has found to be JSON. The places of the faults are those within the value.
func read(value []byte, into any) List {
	switch into := into.(type) {
	case *string:
		if text, ok := text(value); ok {
			return keep(into, text)
		}
	case *bool:
		if c := value[0]; c == 't' || c == 'f' {
			return keep(into, c == 't')
		}
	case *int:
		return readWhole(value, into, strconv.IntSize)
	case *int64:
		return readWhole(value, into, 64)
	case *decimal.Decimal:
		return readDecimal(value, into)
	case *bilingual.Text:
		return readBoth(value, into)
	case *language.Tag:
		return readLanguage(value, into)
	case json.Unmarshaler:
		if value[0] != 'n' {
			return foreign(value, into.UnmarshalJSON(value))
		}
	case encoding.TextUnmarshaler:
		if text, ok := text(value); ok {
			return foreign(value, into.UnmarshalText([]byte(text)))
		}
	default:
		return List{unreadable(into)}
	}
	return List{malformed(value, accepted(into))}
}

func keep[T any](into *T, value T) List {
	if into == nil {
		return List{unreadable(into)}
	}
	*into = value
	return nil
}

// foreign is the faults in the error of somebody else's method; what else it says is quoted beside the value.
func foreign(value []byte, err error) (faults List) {
	if err != nil {
		faults.addError("", shown(value), err)
	}
	return faults
}

func readWhole[T int | int64](value []byte, into *T, bits int) List {
	number, err := strconv.ParseInt(string(value), 10, bits)
	switch {
	case err == nil:
		return keep(into, T(number))
	case errors.Is(err, strconv.ErrRange):
		return List{{Kind: OutOfRange, Given: shown(value), Accepted: wantBits}}
	default:
		return List{malformed(value, wantWhole)}
	}
}

func readBoth(value []byte, into *bilingual.Text) List {
	if value[0] != '{' {
		return List{malformed(value, bothLanguages)}
	}
	var both bilingual.Text
	err := Decode(value, func(o *Object) {
		if o.Required("en", &both.English) && both.English == "" {
			o.Fault("en", Missing, Given(""), inEnglish)
		}
		if o.Required("fr", &both.French) && both.French == "" {
			o.Fault("fr", Missing, Given(""), inFrench)
		}
	})
	if err != nil {
		return Of(err)
	}
	return keep(into, both)
}

// readLanguage reads the tag of a language. Tags that name none, such as "und" or a region alone, are refused: a language
// that is not stated is left out.
func readLanguage(value []byte, into *language.Tag) List {
	if text, ok := text(value); ok {
		tag, err := language.Parse(text)
		if _, confidence := tag.Base(); err == nil && confidence == language.Exact {
			return keep(into, tag)
		}
		return List{{Kind: Unknown, Given: shown(value), Accepted: wantLanguage}}
	}
	return List{malformed(value, wantLanguage)}
}

// readItems reads a value, which a scanner has found to be JSON and which has to be an array. It does not keep the
// elements: of a large document, they would take many times its size.
func readItems[T any](value []byte) ([]T, List) {
	if value[0] != '[' {
		return nil, List{malformed(value, wantArray)}
	}
	var found faultsFound
	items := []T{}
	at := 0
	s := scanner{data: value, element: func(element []byte) {
		if found.full() {
			return
		}
		var item T
		for _, f := range read(element, &item) {
			found.add(at, f.Under(Path("").Index(at)))
		}
		at++
		if len(found.faults) == 0 {
			items = append(items, item)
		}
	}}
	s.value()
	return items, found.list()
}

// text is the text that a value is, if it is one.
func text(value []byte) (text string, ok bool) {
	if value[0] != '"' {
		return "", false
	}
	return string(inner(value)), true
}

// inner is what a text between quotation marks says. Where nothing is escaped, that is a part of the document and costs
// nothing.
func inner(quoted []byte) []byte {
	if bytes.IndexByte(quoted, '\\') < 0 {
		return quoted[1 : len(quoted)-1]
	}
	var text string
	_ = json.Unmarshal(quoted, &text) // which a scanner has found to be a text
	return []byte(text)
}

func malformed(value []byte, accepted bilingual.Text) Fault {
	return Fault{Kind: Malformed, Given: shown(value), Accepted: accepted}
}

// unreadable names a type that a value cannot be read into: a mistake in the program and not in the document.
func unreadable(into any) Fault {
	name := quoted(fmt.Sprintf("%T", into))
	return Fault{
		Kind:  Malformed,
		Given: bilingual.Text{English: "the Go type " + name.English, French: "le type Go " + name.French},
		Accepted: bilingual.Text{
			English: "a pointer, not nil, to a type that can be read",
			French:  "un pointeur non nul vers un type qui peut être lu",
		},
	}
}

// shown is how a value is shown in a fault.
func shown(value []byte) bilingual.Text {
	switch value[0] {
	case '{':
		return wantObject
	case '[':
		return wantArray
	case '"':
		text, _ := text(value)
		return Given(text)
	case 't', 'f', 'n':
		return bilingual.Same(string(value))
	default:
		number := cut(string(value))
		return bilingual.Text{English: "the number " + number, French: "le nombre " + number}
	}
}

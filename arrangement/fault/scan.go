package fault

import (
	"bytes"
	"strconv"
	"unicode/utf8"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// A scanner checks that a document is JSON and hands out the parts of its outermost object or array. It is
// stricter than encoding/json, which replaces what is not UTF-8 and half of a surrogate pair by a question mark, and it
// knows what would have been accepted, and where.
type scanner struct {
	data  []byte
	at    int // the next byte
	depth int // objects and arrays around it
	fault Fault

	members []member           // where not nil, those of the outermost object are kept there
	element func(value []byte) // where not nil, called for each element of the outermost array
}

var (
	wantValue   = bilingual.Text{English: "a value", French: "une valeur"}
	wantKey     = bilingual.Text{English: "a key in quotation marks", French: "une clé entre guillemets droits"}
	wantColon   = bilingual.Text{English: "a colon", French: "un deux-points"}
	wantMember  = bilingual.Text{English: "a comma or “}”", French: "une virgule ou «\u00a0}\u00a0»"}
	wantElement = bilingual.Text{English: "a comma or “]”", French: "une virgule ou «\u00a0]\u00a0»"}
	wantEnd     = bilingual.Text{English: "nothing after the document", French: "rien après le document"}
	wantDigit   = bilingual.Text{English: "a digit", French: "un chiffre"}
	wantHex     = bilingual.Text{English: "a hexadecimal digit", French: "un chiffre hexadécimal"}
	wantEscape  = bilingual.Text{English: `an escape such as \n or \u00e9`, French: `une séquence telle que \n ou \u00e9`}
	wantQuote   = bilingual.Text{English: "a quotation mark", French: "un guillemet droit"}
	wantControl = bilingual.Text{English: "a control character as an escape", French: "un caractère de commande sous forme de séquence d'échappement"}
	wantUTF8    = bilingual.Text{English: "text in UTF-8", French: "du texte en UTF-8"}
	wantPair    = bilingual.Text{English: "both halves of a surrogate pair", French: "les deux moitiés d'une paire de substitution"}
	wantShallow = bilingual.Text{
		English: "at most " + strconv.Itoa(MaxDepth) + " levels of objects and arrays",
		French:  "au plus " + strconv.Itoa(MaxDepth) + " niveaux d'objets et de tableaux",
	}
)

// scan checks the whole document. The document that it gives has no space around it, so that its first byte says what
// it is.
func (s *scanner) scan() (document []byte, err error) {
	if len(s.data) > MaxBytes {
		return nil, Fault{
			Kind:     TooLarge,
			Given:    bilingual.Text{English: "more than 16 MiB", French: "plus de 16\u00a0Mio"},
			Accepted: bilingual.Text{English: "at most 16 MiB", French: "au plus 16\u00a0Mio"},
		}
	}
	s.space()
	start := s.at
	if !s.value() {
		return nil, s.fault
	}
	document = s.data[start:s.at]
	if s.space(); s.at < len(s.data) {
		s.fail(s.at, wantEnd)
		return nil, s.fault
	}
	return document, nil
}

func (s *scanner) space() {
	for s.at < len(s.data) {
		switch s.data[s.at] {
		case ' ', '\t', '\r', '\n':
			s.at++
		default:
			return
		}
	}
}

// next is the next byte; 0, which JSON has nowhere, at the end.
func (s *scanner) next() byte {
	if s.at < len(s.data) {
		return s.data[s.at]
	}
	return 0
}

func (s *scanner) value() bool {
	switch c := s.next(); c {
	case '{':
		return s.nested(s.object)
	case '[':
		return s.nested(s.array)
	case '"':
		return s.text()
	case 't':
		return s.word("true")
	case 'f':
		return s.word("false")
	case 'n':
		return s.word("null")
	default:
		if c == '-' || isDigit(c) {
			return s.number()
		}
		return s.fail(s.at, wantValue)
	}
}

func (s *scanner) nested(inside func() bool) bool {
	if s.depth == MaxDepth {
		s.fail(s.at, wantShallow)
		s.fault.Kind = TooLarge
		return false
	}
	s.depth++
	s.at++
	s.space()
	ok := inside()
	s.at++ // the closing bracket
	s.depth--
	return ok
}

func (s *scanner) object() bool {
	for first := true; s.next() != '}'; first = false {
		if !first {
			if s.next() != ',' {
				return s.fail(s.at, wantMember)
			}
			s.at++
			s.space()
		}
		start := s.at
		if s.next() != '"' {
			return s.fail(s.at, wantKey)
		}
		if !s.text() {
			return false
		}
		key := s.data[start:s.at]
		if s.space(); s.next() != ':' {
			return s.fail(s.at, wantColon)
		}
		s.at++
		if !s.part(key) {
			return false
		}
	}
	return true
}

func (s *scanner) array() bool {
	for first := true; s.next() != ']'; first = false {
		if !first {
			if s.next() != ',' {
				return s.fail(s.at, wantElement)
			}
			s.at++
		}
		if !s.part(nil) {
			return false
		}
	}
	return true
}

// part reads a value with the space around it, with the key of a member before it or none, and hands it out where it belongs to the outermost object or array.
func (s *scanner) part(key []byte) bool {
	s.space()
	start := s.at
	if !s.value() {
		return false
	}
	if value := s.data[start:s.at]; s.depth == 1 {
		switch {
		case key != nil && s.members != nil:
			s.members = append(s.members, member{key: inner(key), value: value})
		case key == nil && s.element != nil:
			s.element(value)
		}
	}
	s.space()
	return true
}

func (s *scanner) word(word string) bool {
	for i := range len(word) {
		if s.next() != word[i] {
			return s.fail(s.at, quoted(word))
		}
		s.at++
	}
	return true
}

func (s *scanner) number() bool {
	if s.next() == '-' {
		s.at++
	}
	if s.next() == '0' {
		s.at++
	} else if !s.digits() {
		return false
	}
	if s.next() == '.' {
		s.at++
		if !s.digits() {
			return false
		}
	}
	if c := s.next(); c == 'e' || c == 'E' {
		s.at++
		if c := s.next(); c == '+' || c == '-' {
			s.at++
		}
		return s.digits()
	}
	return true
}

func (s *scanner) digits() bool {
	if !isDigit(s.next()) {
		return s.fail(s.at, wantDigit)
	}
	for isDigit(s.next()) {
		s.at++
	}
	return true
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// text reads a text from its first quotation mark to its last.
func (s *scanner) text() bool {
	s.at++
	for s.at < len(s.data) {
		switch c := s.data[s.at]; {
		case c == '"':
			s.at++
			return true
		case c == '\\':
			if !s.escape() {
				return false
			}
		case c < ' ':
			return s.fail(s.at, wantControl)
		case c < utf8.RuneSelf:
			s.at++
		default:
			r, size := utf8.DecodeRune(s.data[s.at:])
			if r == utf8.RuneError && size == 1 {
				return s.fail(s.at, wantUTF8)
			}
			s.at += size
		}
	}
	return s.fail(s.at, wantQuote)
}

func (s *scanner) escape() bool {
	start := s.at
	s.at++
	switch s.next() {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		s.at++
		return true
	case 'u':
	default:
		return s.fail(s.at, wantEscape)
	}
	high, ok := s.unit()
	if !ok {
		return false
	}
	if high < 0xd800 || 0xdfff < high {
		return true
	}
	end := s.at
	if high < 0xdc00 && bytes.HasPrefix(s.data[s.at:], []byte(`\u`)) {
		s.at++
		low, ok := s.unit()
		if !ok {
			return false
		}
		if 0xdc00 <= low && low <= 0xdfff {
			return true
		}
	}
	return s.failWith(start, quoted(string(s.data[start:end])), wantPair)
}

// unit reads the u and the four digits of an escape.
func (s *scanner) unit() (unit rune, ok bool) {
	s.at++
	for range 4 {
		digit, err := strconv.ParseUint(string(s.next()), 16, 8)
		if err != nil {
			return 0, s.fail(s.at, wantHex)
		}
		unit = unit<<4 | rune(digit)
		s.at++
	}
	return unit, true
}

// fail keeps what stands at a place of the document, and what is accepted there instead.
func (s *scanner) fail(at int, accepted bilingual.Text) bool {
	given := bilingual.Text{English: "the end of the document", French: "la fin du document"}
	if at < len(s.data) {
		_, size := utf8.DecodeRune(s.data[at:])
		given = Given(string(s.data[at : at+size]))
	}
	return s.failWith(at, given, accepted)
}

func (s *scanner) failWith(at int, given, accepted bilingual.Text) bool {
	before := s.data[:at]
	line := strconv.Itoa(1 + bytes.Count(before, []byte{'\n'}))
	column := strconv.Itoa(1 + utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]))
	given.English += ", line " + line + ", column " + column
	given.French += ", ligne " + line + ", colonne " + column
	s.fault = Fault{Kind: Malformed, Given: given, Accepted: accepted}
	return false
}

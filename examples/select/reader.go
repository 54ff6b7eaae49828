package main

import (
	"bytes"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// What a document may have at most. The library's own reader takes less: a problem with millions of pairs is longer.
const (
	mostBytes = 1 << 30
	mostDepth = 64
)

// reader reads one JSON document in one pass, and goes on after a fault where it can, so that all are told. What is not
// JSON at all ends the reading.
type reader struct {
	data   []byte
	at     int
	path   fault.Path
	faults fault.List
	more   bool // there are more faults than are listed
	broken bool // the document is not JSON, from at on
	depth  int
}

// span is a part of the data.
type span struct{ from, to int }

// field is a key that an object may have, and what reads its value.
type field struct {
	key      string
	required bool
	read     func()
}

var (
	wantJSON    = bilingual.Text{English: "a JSON document", French: "un document JSON"}
	wantNothing = bilingual.Text{English: "the end of the document", French: "la fin du document"}
	wantObject  = bilingual.Text{English: "an object", French: "un objet"}
	wantList    = bilingual.Text{English: "a list", French: "une liste"}
	wantText    = bilingual.Text{English: "text in quotation marks", French: "du texte entre guillemets droits"}
	wantWhole   = bilingual.Text{English: "a whole number", French: "un nombre entier"}
	wantOnce    = bilingual.Text{English: "the key once", French: "la clé une seule fois"}
	wantShort   = bilingual.Text{English: "at most 1 GiB", French: "au plus 1 Gio"}
	wantFewer   = bilingual.Text{English: "a document with fewer faults; the others are not listed", French: "un document avec moins de fautes; les autres ne sont pas énumérées"}
	wantShallow = bilingual.Text{English: "a document at most 64 deep", French: "un document d'au plus 64 niveaux"}
)

// fault reports a fault at a place.
func (r *reader) fault(path fault.Path, kind fault.Kind, given, accepted bilingual.Text) {
	if len(r.faults) >= fault.MaxFaults {
		r.more = true
		return
	}
	r.faults.Add(fault.Fault{Kind: kind, Path: path, Given: given, Accepted: accepted})
}

// err is all faults, or nil.
func (r *reader) err() fault.List {
	if r.more {
		return append(slices.Clone(r.faults), fault.Fault{Kind: fault.TooLarge, Accepted: wantFewer})
	}
	return r.faults
}

// document reads the whole document.
func (r *reader) document(read func()) {
	if len(r.data) > mostBytes {
		r.fault("", fault.TooLarge, bilingual.Text{}, wantShort)
		r.broken = true
		return
	}
	if !utf8.Valid(r.data) {
		r.fault("", fault.Malformed, bilingual.Text{}, bilingual.Text{English: "text in UTF-8", French: "du texte en UTF-8"})
		r.broken = true
		return
	}
	read()
	if r.peek(); !r.broken && r.at < len(r.data) {
		r.fault("", fault.Unexpected, r.byteAt(), wantNothing)
	}
}

// breakOff ends the reading: what stands here is not JSON.
func (r *reader) breakOff(accepted bilingual.Text) {
	if !r.broken {
		r.fault(r.path, fault.Malformed, r.byteAt(), accepted)
		r.broken = true
	}
}

// byteAt says what stands at the place, and which byte of the document that is, counted from 1.
func (r *reader) byteAt() bilingual.Text {
	if r.at >= len(r.data) {
		return bilingual.Text{English: "the end of the document", French: "la fin du document"}
	}
	_, size := utf8.DecodeRune(r.data[r.at:])
	given := fault.Given(string(r.data[r.at : r.at+size]))
	return bilingual.Text{
		English: given.English + " at byte " + bilingual.Whole(language.English, r.at+1),
		French:  given.French + ", octet " + bilingual.Whole(language.French, r.at+1),
	}
}

// peek is the next byte that is no white space; 0 at the end.
func (r *reader) peek() byte {
	for ; r.at < len(r.data); r.at++ {
		if c := r.data[r.at]; c != ' ' && c != '\n' && c != '\t' && c != '\r' {
			return c
		}
	}
	return 0
}

// take goes over a byte that has to come next.
func (r *reader) take(c byte) bool {
	if r.broken {
		return false
	}
	if r.peek() != c || r.at >= len(r.data) {
		r.breakOff(bilingual.Same("\"" + string(rune(c)) + "\""))
		return false
	}
	r.at++
	return true
}

// starts says whether a value of the kind begins here, and reports one of another kind, which is gone over.
func (r *reader) starts(c byte, accepted bilingual.Text) bool {
	if r.broken {
		return false
	}
	if r.peek() == c && r.at < len(r.data) {
		return true
	}
	r.otherThan(accepted)
	return false
}

// otherThan goes over a value, and reports that it is not what is accepted.
func (r *reader) otherThan(accepted bilingual.Text) {
	faults := len(r.faults)
	if s := r.skip(); !r.broken && len(r.faults) == faults {
		r.fault(r.path, fault.Malformed, fault.Given(string(r.data[s.from:s.to])), accepted)
	}
}

// object reads an object by its fields.
func (r *reader) object(fields ...field) {
	if !r.starts('{', wantObject) {
		return
	}
	here := r.path
	var seen uint64
	r.each('{', '}', func(int) {
		key, ok := r.string()
		if !ok || !r.take(':') {
			return
		}
		i := slices.IndexFunc(fields, func(f field) bool { return f.key == string(key) })
		r.path = here.Key(string(key))
		switch {
		case i < 0:
			r.skip()
			if !r.broken {
				r.fault(r.path, fault.Unexpected, fault.Given(string(key)), oneOf(fields))
			}
		case seen>>i&1 == 1:
			r.skip()
			if !r.broken {
				r.fault(r.path, fault.Duplicate, fault.Given(string(key)), wantOnce)
			}
		default:
			seen |= 1 << i
			fields[i].read()
		}
		r.path = here
	})
	for i, f := range fields {
		if f.required && seen>>i&1 == 0 && !r.broken {
			r.fault(here.Key(f.key), fault.Missing, bilingual.Text{}, bilingual.Text{})
		}
	}
}

func oneOf(fields []field) bilingual.Text {
	var keys []string
	for _, f := range fields {
		keys = append(keys, f.key)
	}
	return bilingual.Both(func(tag language.Tag) string { return bilingual.List(tag, keys...) })
}

// list reads a list.
func (r *reader) list(read func(i int)) {
	if !r.starts('[', wantList) {
		return
	}
	here := r.path
	r.each('[', ']', func(i int) {
		if r.broken {
			return
		}
		read(i)
		r.path = here
	})
}

// each goes over what stands between brackets, separated by commas.
func (r *reader) each(open, closing byte, read func(i int)) {
	if r.depth++; r.depth > mostDepth {
		r.breakOff(wantShallow)
	}
	defer func() { r.depth-- }()
	if !r.take(open) {
		return
	}
	if r.peek() == closing {
		r.at++
		return
	}
	for i := 0; !r.broken; i++ {
		read(i)
		if r.peek() != ',' || r.at >= len(r.data) {
			break
		}
		r.at++
	}
	r.take(closing)
}

// text reads a text.
func (r *reader) text() (string, bool) {
	if !r.starts('"', wantText) {
		return "", false
	}
	text, ok := r.string()
	return string(text), ok
}

// string reads a text that begins here. Without escapes it is a part of the data.
func (r *reader) string() ([]byte, bool) {
	if !r.take('"') {
		return nil, false
	}
	from, escaped := r.at, false
	for ; r.at < len(r.data); r.at++ {
		switch c := r.data[r.at]; {
		case c == '"':
			r.at++
			if !escaped {
				return r.data[from : r.at-1], true
			}
			var text string
			raw := r.data[from-1 : r.at]
			// half of a surrogate pair is read as U+FFFD, so that two texts could become one
			if json.Unmarshal(raw, &text) != nil || strings.Count(text, "\uFFFD") > bytes.Count(raw, []byte("\uFFFD"))+bytes.Count(bytes.ToLower(raw), []byte(`\ufffd`)) {
				r.breakOff(wantText)
				return nil, false
			}
			return []byte(text), true
		case c == '\\':
			escaped = true
			r.at++
		case c < ' ':
			r.breakOff(wantText)
			return nil, false
		}
	}
	r.breakOff(wantText)
	return nil, false
}

// whole reads a whole number from least to most.
func (r *reader) whole(least, most int) (int, bool) {
	if r.broken {
		return 0, false
	}
	if c := r.peek(); c != '-' && (c < '0' || c > '9') {
		r.otherThan(wantWhole)
		return 0, false
	}
	s := r.skip()
	if r.broken {
		return 0, false
	}
	text := string(r.data[s.from:s.to])
	n, err := strconv.Atoi(text)
	switch {
	case err != nil && slices.ContainsFunc([]byte(text), func(c byte) bool { return c == '.' || c == 'e' || c == 'E' }):
		r.fault(r.path, fault.Malformed, fault.Given(text), wantWhole)
	case err != nil, n < least, n > most:
		r.fault(r.path, fault.OutOfRange, fault.Given(text), bilingual.Text{
			English: bilingual.Whole(language.English, least) + " to " + bilingual.Whole(language.English, most),
			French:  "de " + bilingual.Whole(language.French, least) + " à " + bilingual.Whole(language.French, most),
		})
	default:
		return n, true
	}
	return 0, false
}

// skip goes over a value of any kind.
func (r *reader) skip() span {
	c := r.peek()
	from := r.at
	switch {
	case r.broken:
	case c == '{':
		r.each('{', '}', func(int) {
			if _, ok := r.string(); ok && r.take(':') {
				r.skip()
			}
		})
	case c == '[':
		r.each('[', ']', func(int) { r.skip() })
	case c == '"':
		r.string()
	default:
		for r.at < len(r.data) && slices.Contains([]byte("+-.0123456789abcdefghijklmnopqrstuvwxyzE"), r.data[r.at]) {
			r.at++
		}
		if !json.Valid(r.data[from:r.at]) {
			r.at = from
			r.breakOff(wantJSON)
		}
	}
	return span{from, r.at}
}

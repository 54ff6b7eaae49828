package fault

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

// Object is a JSON object that is being read. [Decode] makes it, and it is of use until the function that it was handed
// to returns. The zero Object has no keys.
//
// Every key has to be asked for, by [Object.Required], [Object.Optional] or [Items], or complained about, by
// [Object.Fault] or [Object.Check]; those that never were are faults. A value that is null is a fault: what is not stated
// is left out.
//
// Values are read into a pointer. Nothing is written through it when the value is at fault. It may be
//
//   - a *string, *bool, *int or *int64;
//   - a *decimal.Decimal, for a text such as "1.50" (and not for a number, which programs in other languages would
//     round), of at most 60 digits when it is written out, of them at most 60 decimal places, which are kept;
//   - a *[bilingual.Text], for an object with exactly the keys "en" and "fr", neither empty;
//   - a *language.Tag of golang.org/x/text, for the tag of a language such as "fr" or "fr-CA";
//   - any other json.Unmarshaler; the faults in its error are placed under the key;
//   - any other encoding.TextUnmarshaler, for a text.
//
// The last two are trusted to write nothing when they fail. Anything else is a fault that names the Go type.
type Object struct {
	members []member
	index   map[string]int // by key, where there are many
	asked   []string
	found   faultsFound
}

type member struct {
	key   []byte // what it says
	value []byte // as the document writes it
	known bool   // asked for, or complained about
}

const (
	// usualMembers is room for the keys of most objects.
	usualMembers = 8
	// manyMembers is where looking keys up in a map begins to pay.
	manyMembers = 16
)

func newObject(members []member) *Object {
	o := &Object{members: members}
	if len(members) > manyMembers {
		o.index = make(map[string]int, len(members))
	}
	for at := range members {
		m := &members[at]
		if o.index == nil {
			m.known = find(members[:at], string(m.key)) >= 0
		} else if _, m.known = o.index[string(m.key)]; !m.known {
			o.index[string(m.key)] = at
		}
		if m.known {
			o.found.add(at, Fault{Kind: Duplicate, Path: o.path(string(m.key)), Given: shown(m.value), Accepted: wantOnce})
		}
	}
	return o
}

// find is the place of the first member with the key; -1 where there is none.
func find(members []member, key string) int {
	for at := range members {
		if string(members[at].key) == key {
			return at
		}
	}
	return -1
}

func (o *Object) find(key string) int {
	if o.index == nil {
		return find(o.members, key)
	}
	if at, found := o.index[key]; found {
		return at
	}
	return -1
}

// path keeps a place readable where the document gives a key of a million characters.
func (o *Object) path(key string) Path { return Path("").Key(cut(key)) }

// IsEmpty says whether the object has no keys at all.
func (o *Object) IsEmpty() bool { return len(o.members) == 0 }

// Has says whether the object has the key. That is not asking for its value.
func (o *Object) Has(key string) bool { return o.find(key) >= 0 }

// Required reads the value of the key into a pointer, and says whether it could. A key that is not there is a fault of
// the kind [Missing].
func (o *Object) Required(key string, into any) bool {
	repeated := slices.Contains(o.asked, key)
	value, present := o.ask(key)
	if !present {
		if !repeated {
			o.found.add(len(o.members), Fault{Kind: Missing, Path: o.path(key), Accepted: accepted(into)})
		}
		return false
	}
	return o.report(key, read(value, into))
}

// Optional reads the value of the key into a pointer, and says whether it could. A key that is not there is no fault
// and leaves what the pointer points to as it was.
func (o *Object) Optional(key string, into any) bool {
	value, present := o.ask(key)
	return present && o.report(key, read(value, into))
}

// Items reads the array of the key into a slice, each element as [Object.Required] reads a value, and says whether it
// could. An empty array gives an empty slice that is not nil: there are none. A key that is not there is no fault and
// leaves the slice as it was: how many there are is not stated.
func Items[T any, S ~[]T](o *Object, key string, into *S) bool {
	value, present := o.ask(key)
	if !present {
		return false
	}
	if into == nil {
		return o.report(key, List{unreadable(into)})
	}
	items, faults := readItems[T](value)
	if !o.report(key, faults) {
		return false
	}
	*into = items
	return true
}

// Fault reports that something is wrong with what the value of the key means; with the object as a whole where the key
// is empty. Use [Object.Check] for a place further down.
func (o *Object) Fault(key string, kind Kind, given, accepted bilingual.Text) {
	o.report(key, List{{Kind: kind, Given: given, Accepted: accepted}})
}

// Check reports the faults in an error, each placed under the key, or under the object as a whole where the key is
// empty. It takes any error as [List.AddError] does, and nil does nothing.
func (o *Object) Check(key string, err error) {
	var faults List
	faults.AddError("", err)
	o.report(key, faults)
}

func (o *Object) ask(key string) (value []byte, present bool) {
	if o.asked == nil {
		o.asked = make([]string, 0, usualMembers)
	}
	if !slices.Contains(o.asked, key) {
		o.asked = append(o.asked, key)
	}
	at := o.find(key)
	if at < 0 {
		return nil, false
	}
	o.members[at].known = true
	return o.members[at].value, true
}

func (o *Object) report(key string, faults List) (none bool) {
	if len(faults) == 0 {
		return true
	}
	at, path := len(o.members), Path("")
	if key != "" {
		path = o.path(key)
		if place := o.find(key); place >= 0 {
			at = place
			o.members[at].known = true
		}
	}
	for _, f := range faults {
		o.found.add(at, f.Under(path))
	}
	return false
}

func (o *Object) reportUnasked() {
	for at, m := range o.members {
		if o.found.full() {
			return
		}
		if !m.known {
			key := string(m.key)
			o.found.add(at, Fault{Kind: Unexpected, Path: o.path(key), Given: Given(key), Accepted: oneOf(key, o.asked)})
		}
	}
}

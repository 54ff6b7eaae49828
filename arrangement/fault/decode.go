package fault

// What a document may have at most.
const (
	// MaxBytes is how many bytes a document may have: 16 MiB.
	MaxBytes = 16 << 20
	// MaxDepth is how many objects and arrays may stand inside one another.
	MaxDepth = 64
	// MaxFaults is how many faults of a document are listed. Where there are more, the list ends with one of the kind
	// [TooLarge]: a short document can have a fault at every second byte.
	MaxFaults = 1000
)

// Decode reads a document that is exactly one JSON object. Read asks the object for its keys; it is called once, unless
// the document is not an object. The error is nil or a [List] of all faults of the document, in the order of the
// document; what concerns no key that stands in it, such as a missing one, comes last, in the order asked.
//
// What the document lacks has to be asked for to be missed: a read that is nil asks for nothing, so that every key is
// one too many.
func Decode(data []byte, read func(o *Object)) error {
	s := scanner{data: data, members: make([]member, 0, usualMembers)}
	document, err := s.scan()
	if err != nil {
		return Of(err)
	}
	if document[0] != '{' {
		return List{malformed(document, wantObject)}
	}
	o := newObject(s.members)
	if read != nil {
		read(o)
	}
	o.reportUnasked()
	return o.found.list().Err()
}

// DecodeItems reads a document that is exactly one JSON array, each element as [Object.Required] reads a value. An empty
// array gives an empty slice that is not nil. The error is nil or a [List] of all faults of the document, in the order
// of the document; then the slice is left as it was.
func DecodeItems[T any, S ~[]T](data []byte, into *S) error {
	if into == nil {
		return List{unreadable(into)}
	}
	s := scanner{data: data}
	document, err := s.scan()
	if err != nil {
		return Of(err)
	}
	items, faults := readItems[T](document)
	if err := faults.Err(); err != nil {
		return err
	}
	*into = items
	return nil
}

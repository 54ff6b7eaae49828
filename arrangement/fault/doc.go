// Package fault says what is wrong with a value: where it stands, what was given and what is accepted, in both official
// languages.
//
// A [Fault] is one complaint. Its [Path] is the place (officers[3].languages[0].level) and its [Kind] is what a program
// asks about with [errors.Is]; what people read comes from [Fault.In]. A [List] holds several faults, because someone
// who filled in a form wants to hear of all mistakes at once, and not of the first one only. It is an error like any
// other, and [Of] finds the faults again in whatever error they were wrapped.
//
// # Reading JSON
//
// encoding/json stops at the first mistake, does not say in which element of an array it was, takes the last of two
// values given for one key and takes a key in the wrong case. The decoders of this library therefore use [Decode] and
// [DecodeItems], which hand an [Object] to a function that asks for its keys:
//
//	func (o *Officer) UnmarshalJSON(data []byte) error {
//		var read Officer
//		err := fault.Decode(data, func(object *fault.Object) {
//			object.Required("name", &read.Name)
//			object.Optional("rank", &read.Rank)
//			fault.Items(object, "languages", &read.Languages)
//		})
//		if err != nil {
//			return err
//		}
//		*o = read
//		return nil
//	}
//
// All faults of the document come back together, in the order of the document and each with its place; keys that
// nobody asked for, keys given twice, text that is not UTF-8, half of a surrogate pair and whatever follows the document
// are faults. A document has at most [MaxBytes] bytes and is at most [MaxDepth] deep, and at most [MaxFaults] faults are
// reported, so that a hostile document costs little.
//
// # Codes
//
// [ParseCode], [MarshalCode] and [UnmarshalCode] read and write the codes of a [bilingual.Codes], so that every
// enumeration of the library complains in the same words.
//
// # Where it stands
//
// The package stands on the second floor of the house: only package bilingual is below it, and every package that
// checks or decodes something stands above.
package fault

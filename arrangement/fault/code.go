package fault

import "github.com/canpolice/ipp/arrangement/bilingual"

// ParseCode is the code that the text is. A text that is none of the codes, the empty one included, is a [Fault] of the
// kind [Unknown] that lists them, or names the one that differs in its case only.
func ParseCode[C ~string](codes bilingual.Codes[C], text string) (C, error) {
	if code := C(text); codes.Has(code) {
		return code, nil
	}
	known := make([]string, len(codes))
	for i, code := range codes {
		known[i] = string(code.Code)
	}
	return "", Fault{Kind: Unknown, Given: Given(text), Accepted: oneOf(text, known)}
}

// MarshalCode is the text of a code; empty for the empty code, which is not stated. A code that is none of the codes is
// a [Fault] of the kind [Unknown].
func MarshalCode[C ~string](codes bilingual.Codes[C], code C) ([]byte, error) {
	if code == "" {
		return []byte{}, nil
	}
	if _, err := ParseCode(codes, string(code)); err != nil {
		return nil, err
	}
	return []byte(code), nil
}

// UnmarshalCode reads into the code what [MarshalCode] writes: an empty text is the empty code. When the text is none of
// the codes, that is a [Fault] of the kind [Unknown] and the code is left as it was.
func UnmarshalCode[C ~string](codes bilingual.Codes[C], text []byte, into *C) error {
	if into == nil {
		return unreadable(into)
	}
	if len(text) == 0 {
		*into = ""
		return nil
	}
	code, err := ParseCode(codes, string(text))
	if err != nil {
		return err
	}
	*into = code
	return nil
}

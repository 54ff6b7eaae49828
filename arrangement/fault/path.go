package fault

import "strconv"

// Path is a place in a document, such as officers[3].languages[0].level. The zero Path is the document itself.
type Path string

// Key is the place of a key of the object at this place: officers.name. A key that is not made of the letters a to z,
// digits and underscores only, or starts with a digit, is quoted: officers["first name"].
func (p Path) Key(key string) Path {
	switch {
	case !plain(key):
		return p + "[" + Path(strconv.Quote(key)) + "]"
	case p == "":
		return Path(key)
	default:
		return p + "." + Path(key)
	}
}

// Index is the place of an element of the array at this place, counted from 0: officers[3].
func (p Path) Index(i int) Path { return p + "[" + Path(strconv.Itoa(i)) + "]" }

// Join is the place q as seen from this place: officers[3] joined with languages[0] is officers[3].languages[0].
func (p Path) Join(q Path) Path {
	if p == "" || q == "" || q[0] == '[' {
		return p + q
	}
	return p + "." + q
}

func plain(key string) bool {
	for i := range len(key) {
		switch c := key[i]; {
		case 'a' <= c && c <= 'z', 'A' <= c && c <= 'Z', c == '_':
		case '0' <= c && c <= '9' && i > 0:
		default:
			return false
		}
	}
	return key != ""
}

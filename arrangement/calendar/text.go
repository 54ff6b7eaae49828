package calendar

// digits reads the numbers of a day, month or year: "2008-07-01", "2008-07" or "2008". What the text does not state
// is 0. It does not ask whether there is such a day.
func digits(text string) (year, month, day int, ok bool) {
	if len(text) != 4 && len(text) != 7 && len(text) != 10 {
		return 0, 0, 0, false
	}
	var numbers [3]int
	part := 0
	for i := range len(text) {
		if i == 4 || i == 7 {
			if text[i] != '-' {
				return 0, 0, 0, false
			}
			part++
			continue
		}
		digit := text[i] - '0'
		if digit > 9 {
			return 0, 0, 0, false
		}
		numbers[part] = 10*numbers[part] + int(digit)
	}
	return numbers[0], numbers[1], numbers[2], true
}

func appendYear(b []byte, year int) []byte { return appendTwo(appendTwo(b, year/100), year%100) }

func appendTwo(b []byte, n int) []byte { return append(b, byte('0'+n/10), byte('0'+n%10)) }

// unmarshal reads a text form into a value: the empty text is the zero value, and what is faulty leaves it as it was.
func unmarshal[T any](into *T, text []byte, parse func(string) (T, error)) error {
	var read T
	if len(text) > 0 {
		var err error
		if read, err = parse(string(text)); err != nil {
			return err
		}
	}
	*into = read
	return nil
}

package selection

// worth is what an assignment or a whole plan is worth where more than posts and fits counts. The parts are in the order
// in which they outrank one another, however large the later ones are; they are never packed into one number.
type worth [5]int64

// The parts of a worth.
const (
	settled = iota // assignments that the search has made up its mind about
	kept           // assignments of the former plan
	counted        // persons who count towards targets
	filled         // priorities of filled positions
	fitted         // fits
)

func (w worth) plus(x worth) worth {
	for i := range w {
		w[i] += x[i]
	}
	return w
}

func (w worth) minus(x worth) worth {
	for i := range w {
		w[i] -= x[i]
	}
	return w
}

func (w worth) times(n int64) worth {
	for i := range w {
		w[i] *= n
	}
	return w
}

// over is the largest worth of a plan, whose parts are whole, that is no more than the worth divided.
func (w worth) over(n int64) worth {
	for i := range w {
		part := w[i] / n
		if part*n > w[i] {
			part--
		}
		if part*n == w[i] {
			w[i] = part
			continue
		}
		w[i] = part
		for j := i + 1; j < len(w); j++ {
			w[j] = unbounded
		}
		break
	}
	return w
}

// unbounded is a part of a bound that says nothing, since an earlier part cannot be reached.
const unbounded = 1 << 62

func (w worth) less(x worth) bool {
	for i := range w {
		if w[i] != x[i] {
			return w[i] < x[i]
		}
	}
	return false
}

func (w worth) most(x worth) worth {
	if w.less(x) {
		return x
	}
	return w
}

func (w worth) least(x worth) worth {
	if x.less(w) {
		return x
	}
	return w
}

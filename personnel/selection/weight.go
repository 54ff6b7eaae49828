package selection

// weight is what an assignment is worth, or what a place in a plan costs: first the priority of the positions filled,
// then the fit. The first always outranks the second, however large the second is; so the two are never packed into
// one number.
type weight struct {
	filled, fit int64
}

func (w weight) plus(x weight) weight  { return weight{w.filled + x.filled, w.fit + x.fit} }
func (w weight) minus(x weight) weight { return weight{w.filled - x.filled, w.fit - x.fit} }

func (w weight) less(x weight) bool {
	return w.filled < x.filled || w.filled == x.filled && w.fit < x.fit
}

func (w weight) isPositive() bool { return weight{}.less(w) }
func (w weight) isNegative() bool { return w.less(weight{}) }
func (w weight) isZero() bool     { return w == weight{} }

// orZero is the weight, and zero where it is below.
func (w weight) orZero() weight {
	if w.isNegative() {
		return weight{}
	}
	return w
}

func (w weight) max(x weight) weight {
	if w.less(x) {
		return x
	}
	return w
}

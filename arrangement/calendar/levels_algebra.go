package calendar

import "iter"

// Plus is the sum of both counts on each day, held to the range of [MaxLevel].
func (l Levels) Plus(other Levels) Levels {
	return join(l, other, func(a, b int) int { return a + b })
}

// Minus is this count less the other on each day, held to the range of [MaxLevel]. It is negative where the other is
// higher.
func (l Levels) Minus(other Levels) Levels {
	return join(l, other, func(a, b int) int { return a - b })
}

// Least is the lower of both counts on each day: where two ceilings apply, the one that binds.
func (l Levels) Least(other Levels) Levels {
	return join(l, other, func(a, b int) int { return min(a, b) })
}

// Above is the set of the days on which this count is above the other: on which officers away, say, are more than
// the ceiling. It is empty where the count never is.
func (l Levels) Above(other Levels) Spans {
	var made builder
	above := int32(0) // the first day of those above, 0 where not above
	for day, levels := range changes(l, other) {
		switch in := levels[0] > levels[1]; {
		case in && above == 0:
			above = day
		case !in && above != 0:
			made.add(Period{from: above, until: day})
			above = 0
		}
	}
	made.add(period(above, endDay))
	return made.spans()
}

// Within is the count on the days of the period, and 0 on all others.
func (l Levels) Within(p Period) Levels {
	var made Levels
	for part, level := range l.during(p) {
		made.add(part.from, level)
	}
	if !p.IsOpenEnded() {
		made.add(p.until, 0)
	}
	return made
}

// join is the count that an operation gives for the counts of each day. The operation gives 0 for 0 and 0.
func join(a, b Levels, operation func(a, b int) int) Levels {
	var made Levels
	if a.IsZero() && b.IsZero() {
		return made
	}
	made.steps = make([]step, 0, len(a.steps)+len(b.steps))
	for day, levels := range changes(a, b) {
		made.add(day, operation(levels[0], levels[1]))
	}
	if made.IsZero() {
		return Levels{}
	}
	return made
}

// changes are the days on which either count changes, in order, with both counts from that day on.
func changes(a, b Levels) iter.Seq2[int32, [2]int] {
	return func(yield func(int32, [2]int) bool) {
		var levels [2]int
		i, j := 0, 0
		for i < len(a.steps) || j < len(b.steps) {
			day := endDay
			if i < len(a.steps) {
				day = a.steps[i].from
			}
			if j < len(b.steps) {
				day = min(day, b.steps[j].from)
			}
			if i < len(a.steps) && a.steps[i].from == day {
				levels[0] = int(a.steps[i].level)
				i++
			}
			if j < len(b.steps) && b.steps[j].from == day {
				levels[1] = int(b.steps[j].level)
				j++
			}
			if !yield(day, levels) {
				return
			}
		}
	}
}

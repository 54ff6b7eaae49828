package calendar

import (
	"iter"
	"slices"
)

// Count is how many of the periods contain each day. Periods that are none count nowhere. It takes O(n log n) for n
// periods, and O(n) where they are many for the days they lie on.
func Count(periods iter.Seq[Period]) Levels {
	var counted []Period
	first, last := endDay, firstDay
	for p := range periods {
		if p.from != 0 {
			counted = append(counted, p)
			first, last = min(first, p.from), max(last, p.until)
		}
	}
	if span := int(last - first); span >= 0 && span <= 4*len(counted) {
		return countByDay(counted, first, last)
	}
	return countByChange(counted)
}

// countByDay counts on each day from the first until the last how many periods begin less how many end.
func countByDay(periods []Period, first, last int32) Levels {
	changes := make([]int32, last-first+1)
	for _, p := range periods {
		changes[p.from-first]++
		changes[p.until-first]--
	}
	var made Levels
	level := 0
	for i, change := range changes {
		if day := first + int32(i); change != 0 && day < endDay {
			level += int(change)
			made.add(day, level)
		}
	}
	return made
}

// countByChange sorts the days on which periods begin and those on which they end, and walks over both.
func countByChange(periods []Period) Levels {
	begins, ends := make([]int32, len(periods)), make([]int32, len(periods))
	for i, p := range periods {
		begins[i], ends[i] = p.from, p.until
	}
	slices.Sort(begins)
	slices.Sort(ends)
	var made Levels
	begun, ended := 0, 0
	for ended < len(ends) && (begun < len(begins) || ends[ended] < endDay) { // each period ends after it begins
		day := ends[ended]
		if begun < len(begins) {
			day = min(day, begins[begun])
		}
		for begun < len(begins) && begins[begun] == day {
			begun++
		}
		for ended < len(ends) && ends[ended] == day {
			ended++
		}
		made.add(day, begun-ended)
	}
	return made
}

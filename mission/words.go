package mission

import (
	"cmp"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

var (
	wantBoth    = bilingual.Text{English: "text in English and in French", French: "un texte en anglais et en français"}
	wantPeriod  = bilingual.Text{English: "the days on which it is in force", French: "les jours où il est en vigueur"}
	wantDays    = bilingual.Text{English: "the first and the last day", French: "le premier et le dernier jour"}
	wantOnce    = bilingual.Text{English: "each one once", French: "chacun une seule fois"}
	wantPersons = bilingual.Text{English: "a whole number of persons, not negative", French: "un nombre entier de personnes, non négatif"}
)

// checkPersons adds a fault for a number that is stated and is not a whole number of persons; it says whether it is one.
func checkPersons(faults *fault.List, at fault.Path, number policy.Measure) bool {
	kind := fault.OutOfRange
	switch {
	case number.IsZero():
		return false
	case number.Unit() != policy.Persons:
		kind = fault.Conflict
	case number.Number().IsInteger() && !number.Number().IsNegative():
		return true
	}
	faults.Add(fault.Fault{Kind: kind, Path: at, Given: bilingual.Both(number.In), Accepted: wantPersons})
	return false
}

// clashes finds, for each of the keys, an earlier place with the same key whose period has a day in common with its own;
// -1 where there is none. Earlier is by the first day, then by the place. It takes O(n log n).
func clashes(keys []string, periods []calendar.Period) []int {
	order := make([]int, len(keys))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(keys[i], keys[j]), periods[i].From().Compare(periods[j].From()), cmp.Compare(i, j))
	})
	with := make([]int, len(keys))
	last := -1 // of those with the key, the one that ends last
	for _, i := range order {
		with[i] = -1
		if last >= 0 && keys[last] != keys[i] {
			last = -1
		}
		if last >= 0 && periods[last].Overlaps(periods[i]) {
			with[i] = last
		}
		if last < 0 || periods[i].Last().Compare(periods[last].Last()) > 0 {
			last = i
		}
	}
	return with
}

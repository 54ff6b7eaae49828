package mission

import (
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Tours are tours of duty, in any order: those of a contingent, of a mission, or of all missions together. The methods
// that give Tours give a slice of their own. The zero Tours are none.
//
// Their JSON form is an array.
type Tours []Tour

// Strength is how many officers are on a tour on each day. An officer in two places on a day, which [Tours.Check] finds,
// counts twice.
func (t Tours) Strength() calendar.Levels { return calendar.Count(slices.Values(t.periods())) }

func (t Tours) periods() []calendar.Period {
	periods := make([]calendar.Period, len(t))
	for i, tour := range t {
		periods[i] = tour.Period
	}
	return periods
}

// StrengthOf is how many officers of a home service are on a tour on each day: those whom the service has away. Of the
// empty service it is those whose service is not stated.
func (t Tours) StrengthOf(service string) calendar.Levels {
	return t.Where(func(tour Tour) bool { return tour.Service == service }).Strength()
}

// StrengthIn is how many officers are in a post on each day. In the empty post it is those whose post is not stated.
func (t Tours) StrengthIn(post string) calendar.Levels {
	return t.Where(func(tour Tour) bool { return tour.Post == post }).Strength()
}

// Where are the tours of which keep says yes, in their order. The strength by rank, by province or by anything else that
// the caller knows of an officer is t.Where(…).Strength().
func (t Tours) Where(keep func(Tour) bool) Tours {
	var kept Tours
	for _, tour := range t {
		if keep(tour) {
			kept = append(kept, tour)
		}
	}
	return kept
}

// On are the tours that the day is one of, in their order. On no date there are none.
func (t Tours) On(day calendar.Date) Tours {
	return t.Where(func(tour Tour) bool { return tour.Period.Contains(day) })
}

// Services are the IDs of the home services of the tours, each once, in the order of their bytes; the empty one first
// where a tour does not state its service. The strengths of all of them add up to [Tours.Strength].
func (t Tours) Services() iter.Seq[string] {
	return func(yield func(string) bool) {
		services := make([]string, len(t))
		for i, tour := range t {
			services[i] = tour.Service
		}
		slices.Sort(services)
		for _, service := range slices.Compact(services) {
			if !yield(service) {
				return
			}
		}
	}
}

var elsewhere = bilingual.Text{
	English: "days outside the tour of the same officer at %s, %s",
	French:  "des jours autres que ceux de la période d'affectation du même agent de police à %s, %s",
}

// Check lists what is wrong with the tours, each with its index: what [Tour.Check] finds, and an officer who is in two
// places on a day. Such a fault, of the kind [fault.Conflict], stands at the period of the tour that begins later and
// names the place of the other. It takes O(n log n) for n tours.
func (t Tours) Check() error {
	var faults fault.List
	officers, periods := make([]string, len(t)), t.periods()
	for i, tour := range t {
		officers[i] = tour.Officer
	}
	for i, other := range clashes(officers, periods) {
		at := fault.Path("").Index(i)
		faults.AddError(at, t[i].Check())
		if other >= 0 && t[i].Officer != "" {
			faults.Add(conflict(at, periods[i], elsewhere, periods[other], other))
		}
	}
	return faults.Err()
}

// conflict is the fault of a period that has days of another one; the format takes the place of that one, and its days.
func conflict(at fault.Path, period calendar.Period, format bilingual.Text, other calendar.Period, place int) fault.Fault {
	return fault.Fault{
		Kind: fault.Conflict, Path: at.Key("period"), Given: bilingual.Both(period.In),
		Accepted: bilingual.Both(func(tag language.Tag) string {
			return fmt.Sprintf(format.In(tag), fault.Path("").Index(place), other.In(tag))
		}),
	}
}

// MarshalJSON writes the tours as an array, which is empty where there are none.
func (t Tours) MarshalJSON() ([]byte, error) {
	if t == nil {
		return []byte("[]"), nil
	}
	return json.Marshal([]Tour(t))
}

// UnmarshalJSON reads an array of tours; an empty one gives Tours that are not nil. All faults are reported together,
// each with its index, and leave the Tours as they were. Whether the tours agree is for [Tours.Check] to say.
func (t *Tours) UnmarshalJSON(data []byte) error { return fault.DecodeItems(data, t) }

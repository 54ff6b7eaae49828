package policy

import (
	"encoding/json"
	"math"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

type comparisonJSON struct {
	Before     Compared        `json:"before"`
	After      Compared        `json:"after"`
	Tour       calendar.Period `json:"tour"`
	Population int             `json:"population"`
	Counts     transitionsJSON `json:"counts"`
	Gains      differenceJSON  `json:"gains"`
	Losses     differenceJSON  `json:"losses"`
	Samples    []Sample        `json:"samples"`
}

// transitionsJSON are the counts by the verdict before.
type transitionsJSON struct {
	Met     verdictsJSON `json:"met"`
	Unmet   verdictsJSON `json:"unmet"`
	Unknown verdictsJSON `json:"unknown"`
}

// verdictsJSON are counts by the verdict after.
type verdictsJSON struct {
	Met     int `json:"met"`
	Unmet   int `json:"unmet"`
	Unknown int `json:"unknown"`
}

type differenceJSON struct {
	Count        int           `json:"count"`
	Rules        []Cause       `json:"rules"`
	Combinations []Combination `json:"combinations"`
	Others       int           `json:"other_combinations"`
}

type sampleJSON struct {
	Shift    Shift    `json:"shift"`
	Position int      `json:"position"`
	Before   Decision `json:"before"`
	After    Decision `json:"after"`
}

// MarshalJSON writes the comparison for the record, with the sums, for readers that do not derive them; the zero
// Comparison as an empty object.
func (c Comparison) MarshalJSON() ([]byte, error) {
	if c.isZero() {
		return []byte("{}"), nil
	}
	row := func(i int) verdictsJSON {
		return verdictsJSON{Met: c.counts[i][0], Unmet: c.counts[i][1], Unknown: c.counts[i][2]}
	}
	samples := []Sample{}
	for _, those := range c.samples {
		samples = append(samples, those...)
	}
	return json.Marshal(comparisonJSON{
		Before: c.before, After: c.after, Tour: c.tour, Population: c.Population(),
		Counts: transitionsJSON{Met: row(0), Unmet: row(1), Unknown: row(2)},
		Gains:  c.gains.json(c.Of(Gains)), Losses: c.losses.json(c.Of(Loses)), Samples: samples,
	})
}

func (d difference) json(count int) differenceJSON {
	return differenceJSON{
		Count: count, Rules: append([]Cause{}, d.causes...), Combinations: append([]Combination{}, d.combinations...), Others: d.others,
	}
}

// UnmarshalJSON reads what [Comparison.MarshalJSON] writes. A number that is not the sum of its parts, a rule or a
// combination out of its order and a sample that the comparison cannot have are faults: a record is not changed unnoticed.
// All faults are reported together.
func (c *Comparison) UnmarshalJSON(data []byte) error {
	var read Comparison
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		var population int
		var counts transitionsJSON
		var gains, losses differenceJSON
		var samples []Sample
		before := requiredEdition(o, "before", &read.before)
		after := requiredEdition(o, "after", &read.after)
		tour := o.Required("tour", &read.tour)
		if tour && read.tour.IsZero() {
			o.Fault("tour", fault.Missing, nothing, acceptedTour)
		}
		stated := o.Required("population", &population)
		counted := o.Required("counts", &counts)
		if counted {
			read.counts = transitions{counts.Met.row(), counts.Unmet.row(), counts.Unknown.row()}
			if stated && population != read.Population() {
				o.Check("population", notTheSum("", population, read.Population()))
			}
		}
		if o.Required("gains", &gains) {
			read.gains = gains.difference()
			if counted {
				o.Check("gains", read.gains.check(Gains, gains.Count, read.Of(Gains)).Err())
			}
		}
		if o.Required("losses", &losses) {
			read.losses = losses.difference()
			if counted {
				o.Check("losses", read.losses.check(Loses, losses.Count, read.Of(Loses)).Err())
			}
		}
		if !o.Has("samples") {
			o.Fault("samples", fault.Missing, nothing, acceptedSamples)
		} else if fault.Items(o, "samples", &samples) && refuseZero(o, "samples", samples, Sample.isZero, acceptedSamples) &&
			before && after && tour && counted {
			o.Check("samples", read.take(samples).Err())
		}
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

func (d differenceJSON) difference() difference {
	read := difference{others: d.Others}
	if len(d.Rules) > 0 {
		read.causes = d.Rules
	}
	if len(d.Combinations) > 0 {
		read.combinations = d.Combinations
	}
	return read
}

func (v verdictsJSON) row() [3]int { return [3]int{v.Met, v.Unmet, v.Unknown} }

// UnmarshalJSON reads the rows. All faults are reported together.
func (t *transitionsJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		o.Required("met", &t.Met)
		o.Required("unmet", &t.Unmet)
		o.Required("unknown", &t.Unknown)
	})
}

// UnmarshalJSON reads the counts. All faults are reported together.
func (v *verdictsJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		requiredCount(o, "met", &v.Met, 0)
		requiredCount(o, "unmet", &v.Unmet, 0)
		requiredCount(o, "unknown", &v.Unknown, 0)
	})
}

// UnmarshalJSON reads the difference. All faults are reported together.
func (d *differenceJSON) UnmarshalJSON(data []byte) error {
	return fault.Decode(data, func(o *fault.Object) {
		requiredCount(o, "count", &d.Count, 0)
		if o.Has("rules") {
			fault.Items(o, "rules", &d.Rules)
			refuseZero(o, "rules", d.Rules, func(c Cause) bool { return c == Cause{} }, acceptedRules)
		} else {
			o.Fault("rules", fault.Missing, nothing, acceptedRules)
		}
		if o.Has("combinations") {
			fault.Items(o, "combinations", &d.Combinations)
			refuseZero(o, "combinations", d.Combinations, Combination.isZero, acceptedCombinations)
		} else {
			o.Fault("combinations", fault.Missing, nothing, acceptedCombinations)
		}
		requiredCount(o, "other_combinations", &d.Others, 0)
	})
}

// mostCounted bounds every count that is read, so that no sum of them is beyond an int.
const mostCounted = math.MaxInt / 1024

func requiredCount(o *fault.Object, key string, into *int, least int) {
	var n int
	if !o.Required(key, &n) {
		return
	}
	if n < least || n > mostCounted {
		o.Fault(key, fault.OutOfRange, bilingual.Both(whole(n)), bilingual.Both(between(least, mostCounted)))
		return
	}
	*into = n
}

// MarshalJSON writes the edition as an object; the zero Compared as an empty one.
func (c Compared) MarshalJSON() ([]byte, error) {
	type plain Compared
	return written(c == Compared{}, plain(c))
}

// UnmarshalJSON reads what [Compared.MarshalJSON] writes. All faults are reported together, and leave it as it was.
func (c *Compared) UnmarshalJSON(data []byte) error {
	var read Compared
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		if o.Required("policy", &read.Policy) && !isRuleID(read.Policy) {
			o.Fault("policy", fault.Malformed, fault.Given(read.Policy), acceptedRuleID)
		}
		o.Required("title", &read.Title)
		if o.Required("nomination", &read.Nomination) && read.Nomination.IsZero() {
			o.Fault("nomination", fault.Missing, nothing, acceptedDay)
		}
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// MarshalJSON writes the cause as an object; the zero Cause as an empty one.
func (c Cause) MarshalJSON() ([]byte, error) {
	type plain Cause
	return written(c == Cause{}, plain(c))
}

// UnmarshalJSON reads what [Cause.MarshalJSON] writes. All faults are reported together, and leave it as it was.
func (c *Cause) UnmarshalJSON(data []byte) error {
	var read Cause
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		if o.Required("rule", &read.Rule) && !isRuleID(read.Rule) {
			o.Fault("rule", fault.Malformed, fault.Given(read.Rule), acceptedRuleID)
		}
		o.Required("title", &read.Title)
		changed := o.Required("change", &read.Change)
		if changed && !read.Change.Valid() {
			o.Fault("change", fault.Missing, nothing, acceptedChanges())
			changed = false
		}
		limited := o.Optional("before", &read.Before) || !o.Has("before")
		limited = (o.Optional("after", &read.After) || !o.Has("after")) && limited
		if changed && limited {
			if f := read.check(); !f.IsZero() {
				o.Check("", f)
			}
		}
		requiredCount(o, "count", &read.Count, 1)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// MarshalJSON writes the combination as an object; the zero Combination as an empty one.
func (c Combination) MarshalJSON() ([]byte, error) {
	type plain Combination
	return written(c.isZero(), plain(c))
}

func (c Combination) isZero() bool { return len(c.Rules) == 0 && c.Count == 0 }

// UnmarshalJSON reads what [Combination.MarshalJSON] writes. All faults are reported together, and leave it as it was.
func (c *Combination) UnmarshalJSON(data []byte) error {
	var read Combination
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		if o.Has("rules") {
			fault.Items(o, "rules", &read.Rules)
		} else {
			o.Fault("rules", fault.Missing, nothing, acceptedRules)
		}
		requiredCount(o, "count", &read.Count, 1)
	})
	if err != nil {
		return err
	}
	*c = read
	return nil
}

// MarshalJSON writes the sample with its shift, for readers that do not derive it; the zero Sample as an empty object.
func (s Sample) MarshalJSON() ([]byte, error) {
	return written(s.isZero(), sampleJSON{Shift: s.Shift(), Position: s.Position, Before: s.Before, After: s.After})
}

func (s Sample) isZero() bool { return s.Position == 0 && s.Before.isZero() && s.After.isZero() }

// written is a value as JSON; the zero one as an empty object.
func written(zero bool, value any) ([]byte, error) {
	if zero {
		return []byte("{}"), nil
	}
	return json.Marshal(value)
}

// requiredEdition reads an edition that has to be there, and says whether it is.
func requiredEdition(o *fault.Object, key string, into *Compared) bool {
	if !o.Required(key, into) {
		return false
	}
	if *into == (Compared{}) {
		o.Fault(key, fault.Missing, nothing, acceptedCompared)
		return false
	}
	return true
}

// refuseZero reports each item that states nothing, and says whether there is none: where a comparison lists something,
// it says what.
func refuseZero[T any](o *fault.Object, key string, items []T, isZero func(T) bool, accepted bilingual.Text) (none bool) {
	none = true
	for i, item := range items {
		if isZero(item) {
			o.Check(key, fault.Absent(fault.Path("").Index(i), accepted))
			none = false
		}
	}
	return none
}

// UnmarshalJSON reads what [Sample.MarshalJSON] writes. A shift that does not follow from the verdicts is a fault. All
// faults are reported together.
func (s *Sample) UnmarshalJSON(data []byte) error {
	var read Sample
	var shift Shift
	err := fault.Decode(data, func(o *fault.Object) {
		if o.IsEmpty() {
			return
		}
		stated := o.Required("shift", &shift)
		requiredCount(o, "position", &read.Position, 0)
		before, after := o.Required("before", &read.Before), o.Required("after", &read.After)
		if stated && before && after && (shift != read.Shift() || shift == "") {
			o.Fault("shift", fault.Conflict, fault.Given(string(shift)), fault.Given(string(read.Shift())))
		}
	})
	if err != nil {
		return err
	}
	*s = read
	return nil
}

package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Remedy is a departure day on which the tour could begin and be met, with what must be put right first. The zero
// Remedy is none.
type Remedy struct {
	// Departure is the first day of the tour.
	Departure calendar.Date
	// Fixes are what must be put right first; none where the day alone helps.
	Fixes []Fix
}

var (
	asIsWord = bilingual.Text{English: "leave on %s, as things stand", French: "partir le %s, le dossier restant tel quel"}
	withWord = bilingual.Text{English: "leave on %s, with: %s", French: "partir le %s, aux conditions suivantes\u00a0: %s"}
)

// Explain says in one line what would make the decision a yes.
func (r Remedy) Explain(tag language.Tag) string {
	if len(r.Fixes) == 0 {
		return fmt.Sprintf(asIsWord.In(tag), r.Departure.In(tag))
	}
	deeds := make([]string, len(r.Fixes))
	for i, fix := range r.Fixes {
		deeds[i] = fix.Explain(tag)
	}
	return fmt.Sprintf(withWord.In(tag), r.Departure.In(tag), strings.Join(deeds, bilingual.Semicolon(tag)))
}

type remedyJSON struct {
	Departure calendar.Date `json:"departure"`
	Fixes     []Fix         `json:"fixes"`
}

// MarshalJSON writes the remedy as an object.
func (r Remedy) MarshalJSON() ([]byte, error) {
	if r.Fixes == nil {
		r.Fixes = []Fix{}
	}
	return json.Marshal(remedyJSON(r))
}

// UnmarshalJSON reads what [Remedy.MarshalJSON] writes. All faults are reported together.
func (r *Remedy) UnmarshalJSON(data []byte) error {
	var read Remedy
	err := fault.Decode(data, func(o *fault.Object) {
		o.Required("departure", &read.Departure)
		fault.Items(o, "fixes", &read.Fixes)
	})
	if err != nil {
		return err
	}
	if len(read.Fixes) == 0 {
		read.Fixes = nil
	}
	*r = read
	return nil
}

// Remedies are what would make a decision that is not met a yes, soonest first: the tour's own departure with one
// [Fix] for each blocking finding, unless one of them is neither [State] nor [PutRight], or the departure lies before the
// day of nomination; and the earliest departure as things stand, where there is one. A decision that is met, or
// that nothing mends, has none.
func (d Decision) Remedies() []Remedy {
	var remedies []Remedy
	if d.Verdict() == Met || d.Verdict() == "" {
		return nil
	}
	fixes := d.Fixes()
	mendable := func(x Fix) bool { return x.Mend == State || x.Mend == PutRight }
	departure := d.tour.From()
	if len(fixes) > 0 && !departure.Before(d.nomination) && !slices.ContainsFunc(fixes, func(x Fix) bool { return !mendable(x) }) {
		remedies = append(remedies, Remedy{Departure: departure, Fixes: fixes})
	}
	if first := d.Windows().First(); !first.IsZero() {
		remedies = append(remedies, Remedy{Departure: first})
	}
	slices.SortStableFunc(remedies, func(a, b Remedy) int { return a.Departure.Compare(b.Departure) })
	return remedies
}

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

// Remedies are what would make a decision that is not met a yes: the departures worth considering, soonest first, each
// with what must be put right first. A departure stands for a tour of the same length begun on that day; none lies
// before the day of nomination, and none where the tour would run beyond the calendar.
//
// On a departure, each finding that keeps the tour begun on it from being met needs its [Fix]. A missing fact can be
// stated and a paper renewed; but nobody can change someone's date of birth, or put right a rule that failed: where such
// a finding stands in the way, the departure is no remedy.
//
// Of two remedies, one is left out where the other asks for no paper that it does not ask for and departs no further
// from the day asked for, on the same side of it. So the list holds the day asked for, if papers alone mend it; each
// later departure that saves a paper, on the soonest day that does; and each earlier one, on the latest day that does.
// Leaving earlier is never weighed against leaving later. Where the day asked for lies before that of nomination, all
// departures lie after it, and sooner is better.
//
// A decision that is met, that has no tour or no day of nomination, or that nothing mends, has none; [Decision.Explain]
// then says why nothing does. Whether a finding holds changes only where its days begin or end: for n findings with s
// such days between them and r remedies, it takes O(n·s·r), and no longer for tours or waits of many years.
func (d Decision) Remedies() []Remedy {
	if v := d.Verdict(); v == Met || v == "" {
		return nil
	}
	start, list := d.barriers()
	if start.IsZero() {
		return nil
	}
	earlier, later := []calendar.Date{start}, []calendar.Date{start}
	for _, b := range list {
		for period := range b.departures.All() {
			if last := period.Last(); last.Before(start) {
				earlier = append(earlier, last)
			}
			if first := period.From(); first.After(start) {
				later = append(later, first)
			}
		}
	}
	slices.SortFunc(earlier, func(a, b calendar.Date) int { return b.Compare(a) })
	slices.SortFunc(later, calendar.Date.Compare)
	days := append(list.choose(earlier), list.choose(later)...)
	slices.SortFunc(days, calendar.Date.Compare)
	var remedies []Remedy
	for _, day := range slices.Compact(days) { // the start is chosen on both sides
		remedies = append(remedies, d.remedy(day, list))
	}
	return remedies
}

// barrier is a finding that bars, seen from the day of departure.
type barrier struct {
	index      int            // of the finding
	departures calendar.Spans // on which it stands in nobody's way
	mendable   bool           // on the other days, by stating or putting right its fact
}

type barriers []barrier

// barriers are the findings that stand in the way of some departure, and the departure from which they are looked at:
// the day asked for, or that of nomination where the day asked for has gone by. There is no such day, and there are no
// barriers, where the tour or the nomination is not stated, or a tour as long would run beyond the calendar.
func (d Decision) barriers() (start calendar.Date, list barriers) {
	possible := d.possible()
	if d.tour.IsZero() || possible.IsZero() {
		return calendar.Date{}, nil
	}
	for i, f := range d.findings {
		if f.Effect != Bars {
			continue
		}
		departures := f.departures().Intersect(possible.Spans())
		if departures.Covers(possible) {
			continue
		}
		fact := f.Days.Fact()
		mendable := !fact.IsZero()
		if f.Days.Known() {
			mendable = !fact.Fixed()
		}
		list = append(list, barrier{index: i, departures: departures, mendable: mendable})
	}
	if start = d.tour.From(); start.Before(d.nomination) {
		start = d.nomination
	}
	return start, list
}

// possible are the days from that of nomination on from which a tour as long lies within the calendar.
func (d Decision) possible() calendar.Period {
	if d.tour.IsOpenEnded() {
		return calendar.Since(d.nomination)
	}
	last := calendar.Always().Last().AddDays(1 - d.tour.Len())
	return calendar.Days(d.nomination, d.nomination.DaysUntil(last)+1)
}

// moved is the tour begun on another day.
func (d Decision) moved(departure calendar.Date) calendar.Period {
	if d.tour.IsOpenEnded() {
		return calendar.Since(departure)
	}
	return calendar.Days(departure, d.tour.Len())
}

// choose gives those of the days that are remedies and that none before them in the list beats. The days go outwards
// from the day asked for, so that those before are nearer to it.
func (list barriers) choose(days []calendar.Date) []calendar.Date {
	var chosen []calendar.Date
	for _, day := range days {
		beats := func(nearer calendar.Date) bool { return list.noMore(nearer, day) }
		if list.mendable(day) && !slices.ContainsFunc(chosen, beats) {
			chosen = append(chosen, day)
		}
	}
	return chosen
}

// mendable says whether all that stands in the way of the departure can be put right.
func (list barriers) mendable(departure calendar.Date) bool {
	for _, b := range list {
		if !b.mendable && !b.departures.Contains(departure) {
			return false
		}
	}
	return true
}

// noMore says whether a departure needs no fix that another does not need.
func (list barriers) noMore(departure, other calendar.Date) bool {
	for _, b := range list {
		if b.departures.Contains(other) && !b.departures.Contains(departure) {
			return false
		}
	}
	return true
}

func (d Decision) remedy(departure calendar.Date, list barriers) Remedy {
	remedy := Remedy{Departure: departure}
	for _, b := range list {
		if !b.departures.Contains(departure) {
			remedy.Fixes = append(remedy.Fixes, d.fixOn(departure, b))
		}
	}
	return remedy
}

// fixOn is what would mend the finding for the tour begun on the departure.
func (d Decision) fixOn(departure calendar.Date, b barrier) Fix {
	f := d.findings[b.index]
	f.tour = d.moved(departure)
	return f.fix(b.departures)
}

var (
	nothingHelps = bilingual.Text{English: "Nothing would make it a yes:", French: "Aucune mesure corrective possible\u00a0:"}
	noCommonDay  = bilingual.Text{
		English: "Nothing would make it a yes, for no departure suits all of these rules:",
		French:  "Aucune mesure corrective possible, car aucune date de départ ne convient à toutes ces règles\u00a0:",
	}
)

// explainNothing says why a decision has no remedy: the rules that no departure suits, whatever is put right; or else,
// where each of them has departures that suit it but they have none in common, those departures. It is empty where
// there is no day to begin on.
func (d Decision) explainNothing(tag language.Tag) string {
	start, list := d.barriers()
	var never, apart strings.Builder
	for _, b := range list {
		if b.mendable {
			continue
		}
		f := d.findings[b.index]
		if b.departures.IsEmpty() {
			fmt.Fprintf(&never, "- %s\n", d.fixOn(start, b).Explain(tag))
		} else {
			fmt.Fprintf(&apart, "- %s%s\n", asked(f.Title, f.Limit, tag), f.departures().In(tag))
		}
	}
	switch {
	case never.Len() > 0:
		return nothingHelps.In(tag) + "\n" + never.String()
	case apart.Len() > 0:
		return noCommonDay.In(tag) + "\n" + apart.String()
	default:
		return ""
	}
}

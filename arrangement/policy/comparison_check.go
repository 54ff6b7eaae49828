package policy

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	acceptedSamples      = bilingual.Text{English: "the samples", French: "les exemples"}
	acceptedCompared     = bilingual.Text{English: "the edition that was compared", French: "la version qui a été comparée"}
	acceptedRules        = bilingual.Text{English: "the rules that made the difference", French: "les règles qui ont fait la différence"}
	acceptedCombinations = bilingual.Text{English: "the combinations of rules", French: "les combinaisons de règles"}
	acceptedDay          = bilingual.Text{English: "a day", French: "un jour"}
	acceptedOrder        = bilingual.Text{
		English: "the most frequent first, those as frequent by their IDs, and each once",
		French:  "les plus fréquentes d'abord, à fréquence égale selon leurs identifiants, et chacune une seule fois",
	}
	acceptedPositions = bilingual.Text{
		English: "positions that rise within a shift, with the shifts in their order, and no position twice",
		French:  "des positions croissantes pour chaque changement de verdict, dans l'ordre de ceux-ci, et aucune position deux fois",
	}
	acceptedSampleCount = bilingual.Text{English: "%s with the shift “%s”", French: "%s ayant le changement de verdict «\u00a0%s\u00a0»"}
	acceptedListed      = bilingual.Text{English: "rules that are listed as making a difference", French: "des règles énumérées comme ayant fait la différence"}
	acceptedLimits      = bilingual.Text{English: "limits that go with the change “%s”", French: "des limites qui correspondent au changement «\u00a0%s\u00a0»"}
	fromTo              = bilingual.Text{English: "%s to %s", French: "de %s à %s"}
	sampleNoun          = bilingual.Noun{
		One:   bilingual.Text{English: "sample", French: "exemple"},
		Other: bilingual.Text{English: "samples", French: "exemples"},
	}
	combinationNoun = bilingual.Noun{
		One:   bilingual.Text{English: "combination", French: "combinaison"},
		Other: bilingual.Text{English: "combinations", French: "combinaisons"},
	}
)

func whole(n int) func(language.Tag) string {
	return func(tag language.Tag) string { return bilingual.Whole(tag, n) }
}

func between(least, most int) func(language.Tag) string {
	return func(tag language.Tag) string {
		return fmt.Sprintf(fromTo.In(tag), bilingual.Whole(tag, least), bilingual.Whole(tag, most))
	}
}

func acceptedChanges() bilingual.Text {
	codes := make([]string, len(changes))
	for i, change := range changes {
		codes[i] = string(change.Code)
	}
	return bilingual.Same(strings.Join(codes, ", "))
}

func notTheSum(path fault.Path, given, want int) fault.Fault {
	return fault.Fault{Kind: fault.Conflict, Path: path, Given: bilingual.Both(whole(given)), Accepted: bilingual.Both(whole(want))}
}

// check is the fault of limits that cannot stand with the change.
func (c Cause) check() fault.Fault {
	var path fault.Path
	switch {
	case c.Change == EntersForce && !c.Before.IsZero():
		path = "before"
	case c.Change == LeavesForce && !c.After.IsZero(), c.Change == OtherLimit && c.Before == c.After,
		(c.Change == OtherMoment || c.Change == OtherAnswer) && c.Before != c.After:
		path = "after"
	default:
		return fault.Fault{}
	}
	given := c.After
	if path == "before" {
		given = c.Before
	}
	return fault.Fault{
		Kind: fault.Conflict, Path: path, Given: bilingual.Both(given.In),
		Accepted: bilingual.Both(func(tag language.Tag) string {
			return fmt.Sprintf(acceptedLimits.In(tag), c.Change.Title().In(tag))
		}),
	}
}

// check holds the difference to the total, and its counts to one another: every subject is in one combination, and in
// the count of each rule of it.
func (d difference) check(shift Shift, stated, total int) fault.List {
	var faults fault.List
	if stated != total {
		faults.Add(notTheSum("count", stated, total))
	}
	known := make(map[string]int, len(d.causes))
	for i, c := range d.causes {
		at := fault.Path("rules").Index(i)
		if _, twice := known[c.Rule]; twice || i > 0 && d.causes[i-1].compare(c) >= 0 {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: fault.Given(c.Rule), Accepted: acceptedOrder})
		}
		known[c.Rule] = c.Count
		if shift == Gains && (c.Change == EntersForce || c.Change == BarsNow) ||
			shift == Loses && (c.Change == LeavesForce || c.Change == AdvisesNow) {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("change"), Given: fault.Given(string(c.Change)),
				Accepted: bilingual.Text{English: "a change that can make this difference", French: "un changement qui peut faire cette différence"},
			})
		}
	}
	sum, sums := d.others, make(map[string]int, len(known))
	for i, c := range d.combinations {
		at := fault.Path("combinations").Index(i)
		sum += c.Count
		if i > 0 && d.combinations[i-1].compare(c) >= 0 {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at, Given: fault.Given(strings.Join(c.Rules, ", ")), Accepted: acceptedOrder})
		}
		once := make(map[string]bool, len(c.Rules))
		for _, rule := range c.Rules {
			if _, listed := known[rule]; !listed || once[rule] {
				faults.Add(fault.Fault{Kind: fault.Conflict, Path: at.Key("rules"), Given: fault.Given(rule), Accepted: acceptedListed})
				continue
			}
			once[rule] = true
			sums[rule] += c.Count
		}
		if len(c.Rules) == 0 {
			faults.Add(fault.Fault{Kind: fault.Missing, Path: at.Key("rules"), Given: nothing, Accepted: acceptedListed})
		}
	}
	if sum != total {
		faults.Add(notTheSum("combinations", sum, total))
	}
	if n := len(d.combinations); n > CombinationsKept || d.others > 0 && n < CombinationsKept {
		faults.Add(fault.Fault{
			Kind: fault.OutOfRange, Path: "combinations",
			Given: bilingual.Both(func(tag language.Tag) string { return bilingual.Count(tag, n, combinationNoun) }),
			Accepted: bilingual.Both(func(tag language.Tag) string {
				return bilingual.Count(tag, CombinationsKept, combinationNoun)
			}),
		})
	}
	for i, c := range d.causes {
		if least, most := sums[c.Rule], sums[c.Rule]+d.others; c.Count < least || c.Count > most {
			f := notTheSum(fault.Path("rules").Index(i).Key("count"), c.Count, least)
			if least != most {
				f.Accepted = bilingual.Both(between(least, most))
			}
			faults.Add(f)
		}
	}
	return faults
}

// take keeps the samples by their shifts, and lists what the comparison cannot have: more or fewer than the first of
// each shift, positions out of order, decisions of other editions, rules that made no difference.
func (c *Comparison) take(samples []Sample) fault.List {
	var faults fault.List
	population, last := c.Population(), 0
	seen := make(map[int]bool, len(samples))
	for i, s := range samples {
		at := fault.Path("").Index(i)
		place := s.Shift().place()
		those := c.samples[place]
		if place < last || seen[s.Position] || len(those) > 0 && those[len(those)-1].Position >= s.Position {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: at.Key("position"), Given: bilingual.Both(whole(s.Position)), Accepted: acceptedPositions,
			})
		} else if s.Position >= population {
			faults.Add(fault.Fault{
				Kind: fault.OutOfRange, Path: at.Key("position"), Given: bilingual.Both(whole(s.Position)),
				Accepted: bilingual.Both(between(0, population-1)),
			})
		}
		last, seen[s.Position] = max(last, place), true
		c.samples[place] = append(those, s)
		faults = append(faults, s.Before.of(c.before, c.tour).Under(at.Key("before"))...)
		faults = append(faults, s.After.of(c.after, c.tour).Under(at.Key("after"))...)
		faults = append(faults, c.checkBlocking(s).Under(at)...)
	}
	for i, shift := range shifts {
		if got, want := len(c.samples[i]), min(c.Of(shift.Code), SamplesKept); got != want {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Given: bilingual.Both(sampleCount(got, shift.Title)), Accepted: bilingual.Both(sampleCount(want, shift.Title)),
			})
		}
	}
	return faults
}

func sampleCount(n int, title bilingual.Text) func(language.Tag) string {
	return func(tag language.Tag) string {
		return fmt.Sprintf(acceptedSampleCount.In(tag), bilingual.Count(tag, n, sampleNoun), title.In(tag))
	}
}

// of lists in what the decision is not one of the edition and the tour.
func (d Decision) of(edition Compared, tour calendar.Period) fault.List {
	var faults fault.List
	if d.policy != edition.Policy {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "policy", Given: fault.Given(d.policy), Accepted: fault.Given(edition.Policy)})
	}
	if d.title != edition.Title {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "title", Given: d.title, Accepted: edition.Title})
	}
	if d.nomination != edition.Nomination {
		faults.Add(fault.Fault{
			Kind: fault.Conflict, Path: "nomination", Given: bilingual.Both(d.nomination.In), Accepted: bilingual.Both(edition.Nomination.In),
		})
	}
	if d.tour != tour {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "tour", Given: bilingual.Both(d.tour.In), Accepted: bilingual.Both(tour.In)})
	}
	return faults
}

// checkBlocking holds the rules that block in the sample to those that are listed as making a difference, with the title
// and the limit that are listed.
func (c *Comparison) checkBlocking(s Sample) fault.List {
	d, path, decision := c.gains, fault.Path("before"), s.Before
	limit := func(c Cause) Measure { return c.Before }
	switch s.Shift() {
	case Gains:
	case Loses:
		d, path, decision = c.losses, "after", s.After
		limit = func(c Cause) Measure { return c.After }
	default:
		return nil
	}
	var faults fault.List
	for f := range decision.Blocking() {
		if !slices.ContainsFunc(d.causes, func(c Cause) bool {
			return c.Rule == f.Rule && c.Title == f.Title && limit(c) == f.Limit
		}) {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: path, Given: fault.Given(f.Rule), Accepted: acceptedListed})
		}
	}
	return faults
}

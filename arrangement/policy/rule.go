package policy

import (
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Rule is one condition over a subject S, as data: what it is called, what it rests on, when it asks, what it does,
// since when and with which number it is in force, and on which days it holds. A rule that has a number reads it
// from the limit it is given and never holds one of its own, so that a variant of a standard is made by changing a
// field.
//
// Days is called with a copy of the subject and must be a pure function of its arguments. It may be called from
// several goroutines at once.
type Rule[S any] struct {
	// ID is where the rule is found: lower-case words joined by hyphens, in folders joined by slashes, such as
	// "personnel/united-nations/age-minimum". It is stable, documented and never reused.
	ID string
	// Title names the rule in a few words, without its number: "Minimum age".
	Title bilingual.Text
	// Basis is what the rule rests on.
	Basis Citation
	// Asked is when the rule asks.
	Asked Moment
	// Effect is what it does when it is not met.
	Effect Effect
	// Limit says since when the rule is in force, and its number over time. A rule without a number has entries with
	// the zero [Measure]. Where an entry has no basis of its own, it is that of the rule.
	Limit Timeline[Measure]
	// Days are the days on which the rule holds for the subject, given the limit in force.
	Days func(subject S, limit Measure) Days
}

// check lists what is wrong with the rule, with the place inside it.
func (r Rule[S]) check() fault.List {
	var faults fault.List
	if !isRuleID(r.ID) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(r.ID), Accepted: acceptedRuleID})
	}
	if !r.Title.Complete() {
		faults.Add(fault.Absent("title", acceptedBoth))
	}
	faults = append(faults, r.Basis.check().Under("basis")...)
	_, err := ParseMoment(string(r.Asked))
	faults = append(faults, statedCode("asked", string(r.Asked), err)...)
	_, err = ParseEffect(string(r.Effect))
	faults = append(faults, statedCode("effect", string(r.Effect), err)...)
	if len(r.Limit) == 0 {
		faults.Add(fault.Absent("limit", bilingual.Text{
			English: "at least one entry, with the day from which the rule is in force",
			French:  "au moins une entrée, avec le jour de l'entrée en vigueur de la règle",
		}))
	}
	faults = append(faults, r.Limit.check().Under("limit")...)
	for i, entry := range r.Limit {
		if entry.Ended && !entry.Value.IsZero() {
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: fault.Path("limit").Index(i).Key("value"), Given: bilingual.Both(entry.Value.In),
				Accepted: bilingual.Text{English: "no number where the entry ends the rule", French: "aucun nombre là où l'entrée met fin à la règle"},
			})
		} else if !entry.Value.IsZero() && !entry.Value.Valid() {
			faults.Add(fault.Fault{
				Kind: fault.Unknown, Path: fault.Path("limit").Index(i).Key("value"),
				Given:    bilingual.Text{English: "a number out of range or without a unit", French: "un nombre hors limites ou sans unité"},
				Accepted: acceptedUnits(),
			})
		}
	}
	if r.Days == nil {
		faults.Add(fault.Absent("days", bilingual.Text{
			English: "the function that gives the days on which the rule holds",
			French:  "la fonction qui donne les jours où la règle est satisfaite",
		}))
	}
	return faults
}

// statedCode are the faults of a code; one that is empty is missing and not unknown.
func statedCode(path fault.Path, code string, err error) fault.List {
	faults := fault.Of(err).Under(path)
	for i := range faults {
		if code == "" {
			faults[i].Kind, faults[i].Given = fault.Missing, nothing
		}
	}
	return faults
}

package policy

import (
	"slices"

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
	// Scope says whom the rule asks, for people who read it, where it does not concern every subject: "armed posts".
	Scope bilingual.Text
	// ScopeBasis is what the scope rests on, where that is not what the rule rests on.
	ScopeBasis []Citation
	// Basis is what the rule rests on.
	Basis Citation
	// Asked is when the rule asks.
	Asked Moment
	// Effect is what it does when it is not met.
	Effect Effect
	// Sense is which way the number counts, for people who read the rule; it may be left out where there is none.
	Sense Sense
	// Limit says since when the rule is in force, and its number over time. A rule without a number has entries with
	// the zero [Measure]. Where an entry has no basis of its own, it is that of the rule.
	Limit Timeline[Measure]
	// Tightens is the ID of the rule of a lower layer that this one asks with a tighter limit, where it does: such as a
	// service that asks for more years than the organization. [Layered] holds it to that; alone it changes no answer.
	Tightens string
	// Days are the days on which the rule holds for the subject, given the limit in force.
	Days func(subject S, limit Measure) Days

	layer Layer // where it comes from in a Layered policy; that of no other
}

// check lists what is wrong with the rule, with the place inside it.
func (r Rule[S]) check() fault.List {
	faults := r.article().check()
	if r.Days == nil {
		faults.Add(fault.Absent("days", bilingual.Text{
			English: "the function that gives the days on which the rule holds",
			French:  "la fonction qui donne les jours où la règle est satisfaite",
		}))
	}
	return faults
}

// copied is the rule with lists of its own.
func (r Rule[S]) copied() Rule[S] {
	r.Limit, r.ScopeBasis = slices.Clone(r.Limit), slices.Clone(r.ScopeBasis)
	return r
}

// article is all of the rule that can be read.
func (r Rule[S]) article() Article {
	return Article{
		ID: r.ID, Title: r.Title, Scope: r.Scope, ScopeBasis: slices.Clone(r.ScopeBasis), Basis: r.Basis,
		Asked: r.Asked, Effect: r.Effect, Sense: r.Sense, Limit: slices.Clone(r.Limit), Tightens: r.Tightens, Layer: r.layer,
	}
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

package policy

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

var (
	wantNamer = bilingual.Text{
		English: "the function that gives the number of a subject", French: "la fonction qui donne le numéro d'un dossier",
	}
	wantKnownRule = bilingual.Text{English: "the ID of a rule of the policy", French: "l'identifiant d'une règle de la politique"}
)

// Waiving is the edition with these waivers and no others: on the days of a waiver its rule counts as met for the subject
// that it names, whatever the rule finds or lacks, and for no other subject and on no other day. Number gives what
// [Waiver.Subject] names a subject by, such as the ID of an officer; where it gives nothing, nothing is waived. It is
// called as the functions of the rules are: once for each decision, perhaps from several goroutines at once.
//
// A waiver of a rule that is not in force changes nothing. One that lacks something ([Waiver.Check]), of a rule that the
// policy never had, or by another policy than the one whose rule it is, is a fault at its index: what a layer asks only
// that layer waives. All faults are reported together.
func (e Edition[S]) Waiving(number func(subject S) string, waivers ...Waiver) (Edition[S], error) {
	var faults fault.List
	if number == nil {
		faults.Add(fault.Absent("number", wantNamer))
	}
	for i, w := range waivers {
		at := fault.Path("waivers").Index(i)
		faults.AddError(at, w.Check())
		if owner, found := e.ownerOf(w.Rule); !found && isRuleID(w.Rule) {
			faults.Add(fault.Fault{Kind: fault.Unknown, Path: at.Key("rule"), Given: fault.Given(w.Rule), Accepted: wantKnownRule})
		} else if found && isRuleID(w.Layer) && w.Layer != owner.ID {
			faults.Add(fault.Fault{Kind: fault.Conflict, Path: at.Key("layer"), Given: fault.Given(w.Layer), Accepted: fault.Given(owner.ID)})
		}
	}
	if err := faults.Err(); err != nil {
		return Edition[S]{}, err
	}
	e.number, e.rules, e.checks = number, slices.Clone(e.rules), slices.Clone(e.checks)
	for i := range e.rules {
		e.rules[i].waivers = nil
	}
	for i := range e.checks {
		e.checks[i].waived = nil
	}
	for _, w := range waivers {
		e.waive(w)
	}
	return e, nil
}

// waive notes the waiver beside its rule, where that is in force. The rules and the checks are the edition's own.
func (e Edition[S]) waive(w Waiver) {
	check := 0
	for i := range e.rules {
		r := &e.rules[i]
		if r.ID != w.Rule {
			if r.Effect == Bars {
				check++
			}
			continue
		}
		if r.waivers == nil {
			r.waivers = make(map[string][]Waiver)
		}
		r.waivers[w.Subject] = append(r.waivers[w.Subject], w)
		if r.Effect != Bars {
			return
		}
		c := &e.checks[check]
		if c.waived == nil {
			c.waived = make(map[string]calendar.Spans)
		}
		c.waived[w.Subject] = c.waived[w.Subject].Union(w.Period.Spans())
		return
	}
}

// ownerOf is whose rule it is, and whether the policy has or had such a rule.
func (e Edition[S]) ownerOf(id string) (Layer, bool) {
	for i := range e.all {
		if e.all[i].ID == id {
			return Policy[S]{id: e.id, title: e.title}.owner(e.all[i]), true
		}
	}
	return Layer{}, false
}

// numberOf is the number of the subject; none where there are no waivers or the function panics, for then nothing is
// waived.
func (e Edition[S]) numberOf(subject S) (number string) {
	if e.number == nil {
		return ""
	}
	done := false
	defer func() {
		if !done {
			_ = recover()
		}
	}()
	number = e.number(subject)
	done = true
	return number
}

// coversWaived says whether the rule holds, or is waived for the subject, on every day of the period. It makes no new
// set, and so allocates nothing.
func (c *check[S]) coversWaived(met calendar.Spans, number string, asked calendar.Period) bool {
	waived := c.waived[number]
	if waived.IsEmpty() || asked.IsZero() {
		return met.Covers(asked)
	}
	for day := asked.From(); asked.Contains(day); {
		next := waived.NextOut(met.NextOut(day))
		if next == day {
			return false
		}
		day = next // no date where the days have no end, which no period contains
	}
	return true
}

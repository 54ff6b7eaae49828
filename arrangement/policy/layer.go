package policy

import (
	"fmt"
	"slices"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Layer names the policy that a rule of a [Layered] policy comes from, and so whose rule it is. The zero Layer is none:
// the rule is that of the policy itself.
//
// Its JSON form is an object without what is not stated.
type Layer struct {
	// ID is the ID of the policy.
	ID string `json:"id,omitzero"`
	// Title is the name of the policy.
	Title bilingual.Text `json:"title,omitzero"`
}

// IsZero says whether it is none.
func (l Layer) IsZero() bool { return l == Layer{} }

// UnmarshalJSON reads the JSON form. All faults are reported together, and leave the Layer as it was.
func (l *Layer) UnmarshalJSON(data []byte) error {
	var read Layer
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
	})
	if err != nil {
		return err
	}
	*l = read
	return nil
}

// Layered is one policy of several that lie over each other, the lowest first: the standard of an organization, that of
// the country, what a mission asks, what a service asks of its own. All of them are asked, and each rule remembers its
// [Layer], which alone can waive it ([Edition.Waiving]).
//
// A layer adds rules, and so can make nobody eligible who was not. A rule that makes the limit of a lower layer's rule
// tighter is a rule of its own, with an ID of its own, that names the other in [Rule.Tightens]: both are asked, so that
// to waive the one leaves the other standing. With the same limit, it may bar where the other advises. A layered policy
// may be a layer in turn, and its rules remain those of their layers.
//
// It refuses a layer that has no rules or stands there twice; a rule with the ID of another, which would declare it anew;
// and a tighter rule that names none of a lower layer, or one whose number has no sense, that counts in another sense or
// unit or is asked at another moment than the rule it names, or that has a looser limit on any day. All faults are
// reported together, with the place of each.
func Layered[S any](id string, title bilingual.Text, layers ...Policy[S]) (Policy[S], error) {
	var faults fault.List
	checkNamed(&faults, id, title)
	if len(layers) == 0 {
		faults.Add(fault.Absent("layers", bilingual.Text{English: "at least one policy", French: "au moins une politique"}))
	}
	owners, ids := map[string]fault.Path{id: "id"}, make(map[string]fault.Path)
	combined := Policy[S]{id: id, title: title}
	for i, layer := range layers {
		at := fault.Path("layers").Index(i)
		if len(layer.rules) == 0 {
			faults.Add(fault.Absent(at, bilingual.Text{English: "a policy with rules", French: "une politique comportant des règles"}))
		}
		var owner Layer
		for j, rule := range layer.owned() {
			if rule.layer != owner {
				owner = rule.layer
				addOnce(&faults, owners, owner.ID, at)
			}
			at := at.Key("rules").Index(j)
			addOnce(&faults, ids, rule.ID, at)
			faults = append(faults, rule.checkTightens(combined.rules).Under(at)...)
			combined.rules = append(combined.rules, rule)
		}
	}
	if err := faults.Err(); err != nil {
		return Policy[S]{}, err
	}
	return combined, nil
}

// owned are the rules of the policy as those of a layer: its own where they are of no other.
func (p Policy[S]) owned() []Rule[S] {
	rules := make([]Rule[S], len(p.rules))
	for i, rule := range p.rules {
		rules[i] = rule.copied()
		rules[i].layer = p.owner(rule)
	}
	return rules
}

// owner is whose rule it is: that of its layer, or else of the policy.
func (p Policy[S]) owner(rule Rule[S]) Layer {
	if rule.layer.IsZero() {
		return Layer{ID: p.id, Title: p.title}
	}
	return rule.layer
}

var (
	wantLowerRule = bilingual.Text{
		English: "the ID of a rule of a lower layer", French: "l'identifiant d'une règle d'un niveau inférieur",
	}
	wantNumber = bilingual.Text{
		English: "a rule with a number and a sense", French: "une règle ayant un nombre et un sens",
	}
	wantNoLooser = bilingual.Text{English: "%s, or a tighter limit", French: "%s, ou une limite plus stricte"}
)

// checkTightens lists what keeps the rule from being a tighter form of the one that it names, among the rules below it.
func (r Rule[S]) checkTightens(below []Rule[S]) fault.List {
	var faults fault.List
	if r.Tightens == "" {
		return nil
	}
	at := slices.IndexFunc(below, func(lower Rule[S]) bool { return lower.ID == r.Tightens && lower.layer != r.layer })
	if at < 0 {
		faults.Add(fault.Fault{Kind: fault.Unknown, Path: "tightens", Given: fault.Given(r.Tightens), Accepted: wantLowerRule})
		return faults
	}
	lower := below[at]
	if !lower.Sense.Valid() {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "tightens", Given: fault.Given(r.Tightens), Accepted: wantNumber})
		return faults
	}
	if r.Sense != lower.Sense {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "sense", Given: fault.Given(string(r.Sense)), Accepted: fault.Given(string(lower.Sense))})
	}
	if r.Asked != lower.Asked {
		faults.Add(fault.Fault{Kind: fault.Conflict, Path: "asked", Given: fault.Given(string(r.Asked)), Accepted: fault.Given(string(lower.Asked))})
	}
	for i, entry := range r.Limit {
		if limit, looser := lower.tighterThan(r.Limit.period(i), entry.Value); looser && !entry.Ended {
			given := nothing
			if entry.Value.Valid() {
				given = bilingual.Both(entry.Value.In)
			}
			faults.Add(fault.Fault{
				Kind: fault.Conflict, Path: fault.Path("limit").Index(i).Key("value"), Given: given,
				Accepted: bilingual.Both(func(tag language.Tag) string {
					return fmt.Sprintf(wantNoLooser.In(tag), lower.Sense.With(limit).In(tag))
				}),
			})
		}
	}
	return faults
}

// tighterThan is the first limit of the rule that is in force within the period and that the number does not reach: one
// that is tighter, or of another unit; and whether there is one.
func (r Rule[S]) tighterThan(period calendar.Period, number Measure) (Measure, bool) {
	for inForce, entry := range r.Limit.All() {
		limit := entry.Value
		if !inForce.Overlaps(period) {
			continue
		}
		looser := number.hundredths > limit.hundredths
		if r.Sense == Minimum {
			looser = number.hundredths < limit.hundredths
		}
		if looser || !sameUnit(number, limit) {
			return limit, true
		}
	}
	return Measure{}, false
}

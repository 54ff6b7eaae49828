package policy

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Article is all of a [Rule] that people can read: the rule without its function, and so without its subject, as it
// stands in a [Rulebook]. The zero Article is none.
//
// Its JSON form is an object without what is not stated.
type Article struct {
	// ID is the ID of the rule.
	ID string
	// Title names the rule, without its number.
	Title bilingual.Text
	// Scope says whom the rule asks; zero where it asks of all.
	Scope bilingual.Text
	// ScopeBasis is what the scope rests on; nil where it is what the rule rests on.
	ScopeBasis []Citation
	// Basis is what the rule rests on, and how strongly.
	Basis Citation
	// Asked is when the rule asks.
	Asked Moment
	// Effect is what it does when it is not met.
	Effect Effect
	// Sense is which way the number counts.
	Sense Sense
	// Limit says since when the rule is in force, and its number over time. [Timeline.All] gives the period of each entry,
	// and [Article.BasisOf] what it rests on.
	Limit Timeline[Measure]
	// Tightens is the ID of the rule of a lower layer whose limit it makes tighter; empty where it is no such rule.
	Tightens string
	// Layer is the policy that the rule comes from in a [Layered] policy; zero where it is the policy's own.
	Layer Layer
}

// IsZero says whether it is no article.
func (a Article) IsZero() bool {
	return a.ID == "" && a.Title.IsZero() && a.Scope.IsZero() && a.ScopeBasis == nil && a.Basis.IsZero() && a.Asked == "" &&
		a.Effect == "" && a.Sense == "" && a.Limit == nil && a.Tightens == "" && a.Layer.IsZero()
}

// BasisOf is what an entry of [Article.Limit] rests on: its own basis, or that of the rule where it has none.
func (a Article) BasisOf(entry Entry[Measure]) Citation {
	if entry.Basis.IsZero() {
		return a.Basis
	}
	return entry.Basis
}

// bases are all that the article cites, in the order in which it is read.
func (a Article) bases() []Citation {
	all := append(slices.Clone(a.ScopeBasis), a.Basis)
	for _, entry := range a.Limit {
		all = append(all, entry.Basis)
	}
	return all
}

// Explain says in one sentence what the rule asks over time, when, and what it does; its title and its scope stand beside it:
// "Less than 63 years, January 1, 2007 to January 31, 2012; less than 62 years, from February 1, 2012 on; throughout the
// tour; bars." Entries one after the other with the same number are said once.
func (a Article) Explain(tag language.Tag) string {
	var parts []string
	for _, stretch := range a.stretches() {
		parts = append(parts, a.Clause(stretch.period, stretch.limit, tag))
	}
	if len(parts) == 0 {
		parts = append(parts, neverInForce.In(tag))
	}
	for _, code := range []bilingual.Text{a.Asked.Title(), a.Effect.Title()} {
		if text := code.In(tag); text != "" {
			parts = append(parts, text)
		}
	}
	if a.Tightens != "" {
		parts = append(parts, fmt.Sprintf(tighterThan.In(tag), a.Tightens))
	}
	return capitalized(strings.Join(parts, bilingual.Semicolon(tag))) + "."
}

// Clause is what the article asks in a period with that number, as [Article.Explain] says it of each: "less than 63 years,
// January 1, 2007 to January 31, 2012"; "in force from January 1, 2007 on" where there is no number. It is for those who
// print what each entry of [Article.Limit] rests on.
func (a Article) Clause(period calendar.Period, limit Measure, tag language.Tag) string {
	asks, when := a.Sense.With(limit).In(tag), period.In(tag)
	switch {
	case asks == "":
		return fmt.Sprintf(inForce.In(tag), when)
	case period == calendar.Always():
		return asks
	default:
		return asks + ", " + when
	}
}

var (
	inForce      = bilingual.Text{English: "in force %s", French: "en vigueur %s"}
	neverInForce = bilingual.Text{English: "never in force", French: "jamais en vigueur"}
	tighterThan  = bilingual.Text{English: "tighter than the rule %s", French: "plus stricte que la règle %s"}
)

// stretch is a period in which the number does not change, whatever the entries rest on.
type stretch struct {
	period calendar.Period
	limit  Measure
}

func (a Article) stretches() []stretch {
	var all []stretch
	for period, entry := range a.Limit.All() {
		last := len(all) - 1
		if last < 0 || all[last].limit != entry.Value || all[last].period.Until() != period.From() {
			all = append(all, stretch{period: period, limit: entry.Value})
			continue
		}
		joint := calendar.Since(all[last].period.From())
		if !period.IsOpenEnded() {
			joint = calendar.Between(joint.From(), period.Until())
		}
		all[last].period = joint
	}
	return all
}

// capitalized is the text with its first letter in upper case, as a sentence begins.
func capitalized(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// Check lists what is wrong with the article, as [New] does of a rule: a malformed ID, a text that stands in one language
// only, a moment or an effect that is not stated, a sense that is none, a number without a unit, a timeline out of order,
// a faulty citation.
func (a Article) Check() error { return a.check().Err() }

func (a Article) check() fault.List {
	var faults fault.List
	checkNamed(&faults, a.ID, a.Title)
	faults.AddText("scope", a.Scope)
	for i, basis := range a.ScopeBasis {
		faults = append(faults, basis.check().Under(fault.Path("scope_basis").Index(i))...)
	}
	faults = append(faults, a.Basis.check().Under("basis")...)
	_, err := ParseMoment(string(a.Asked))
	faults = append(faults, statedCode("asked", string(a.Asked), err)...)
	_, err = ParseEffect(string(a.Effect))
	faults = append(faults, statedCode("effect", string(a.Effect), err)...)
	fault.AddCode(&faults, "sense", a.Sense, ParseSense)
	if a.Tightens != "" && !isRuleID(a.Tightens) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "tightens", Given: fault.Given(a.Tightens), Accepted: acceptedRuleID})
	}
	if len(a.Limit) == 0 {
		faults.Add(fault.Absent("limit", bilingual.Text{
			English: "at least one entry, with the day from which the rule is in force",
			French:  "au moins une entrée, avec le jour de l'entrée en vigueur de la règle",
		}))
	}
	faults = append(faults, a.Limit.check().Under("limit")...)
	for i, entry := range a.Limit {
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
	return faults
}

// checkNamed adds the faults of the ID and the title of a policy or a rule.
func checkNamed(faults *fault.List, id string, title bilingual.Text) {
	if !isRuleID(id) {
		faults.Add(fault.Fault{Kind: fault.Malformed, Path: "id", Given: fault.Given(id), Accepted: acceptedRuleID})
	}
	if !title.Complete() {
		faults.Add(fault.Absent("title", acceptedBoth))
	}
}

type articleJSON struct {
	ID         string            `json:"id,omitzero"`
	Title      bilingual.Text    `json:"title,omitzero"`
	Scope      bilingual.Text    `json:"scope,omitzero"`
	ScopeBasis []Citation        `json:"scope_basis,omitzero"`
	Asked      Moment            `json:"asked,omitzero"`
	Effect     Effect            `json:"effect,omitzero"`
	Sense      Sense             `json:"sense,omitzero"`
	Limit      Timeline[Measure] `json:"limit,omitzero"`
	Tightens   string            `json:"tightens,omitzero"`
	Layer      Layer             `json:"layer,omitzero"`
	Basis      Citation          `json:"basis,omitzero"`
}

// MarshalJSON writes the article as an object, leaving out what is not stated.
func (a Article) MarshalJSON() ([]byte, error) {
	return json.Marshal(articleJSON{
		ID: a.ID, Title: a.Title, Scope: a.Scope, ScopeBasis: a.ScopeBasis,
		Asked: a.Asked, Effect: a.Effect, Sense: a.Sense, Limit: a.Limit, Tightens: a.Tightens, Layer: a.Layer, Basis: a.Basis,
	})
}

// UnmarshalJSON reads what [Article.MarshalJSON] writes. All faults are reported together, and leave the Article as it
// was. What an article cannot do without is for [Article.Check] to say.
func (a *Article) UnmarshalJSON(data []byte) error {
	var read Article
	err := fault.Decode(data, func(o *fault.Object) {
		o.Optional("id", &read.ID)
		o.Optional("title", &read.Title)
		o.Optional("scope", &read.Scope)
		fault.Items(o, "scope_basis", &read.ScopeBasis)
		o.Optional("asked", &read.Asked)
		o.Optional("effect", &read.Effect)
		o.Optional("sense", &read.Sense)
		fault.Items(o, "limit", &read.Limit)
		o.Optional("tightens", &read.Tightens)
		o.Optional("layer", &read.Layer)
		o.Optional("basis", &read.Basis)
	})
	if err != nil {
		return err
	}
	*a = read
	return nil
}

package policy

import (
	"fmt"
	"iter"
	"slices"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
)

// Edition is a [Policy] as it is in force on one day, the day of nomination: what decides. The zero Edition, and one
// of a day on which no rule that bars is in force, decides nothing: its verdict is the zero [Verdict].
type Edition[S any] struct {
	id     string
	title  bilingual.Text
	day    calendar.Date
	rules  []ruleInForce[S]
	checks []check[S]     // the rules that bar, with what the fast path needs of them and no more
	all    []Rule[S]      // the rules of the policy, in force or not
	number func(S) string // of a subject, as waivers name it; nil where nothing is waived
}

type ruleInForce[S any] struct {
	Rule[S]
	limit      Measure
	since      calendar.Date
	limitBasis Citation
	waivers    map[string][]Waiver // by the number of the subject; nil where nothing is waived
}

type check[S any] struct {
	days  func(S, Measure) Days
	limit Measure
	asked uint8 // the place of the moment
	// waived are the days by the number of the subject; nil where nothing is waived
	waived map[string]calendar.Spans
}

// ID is the ID of the policy.
func (e Edition[S]) ID() string { return e.id }

// Title is the name of the policy.
func (e Edition[S]) Title() bilingual.Text { return e.title }

// Nomination is the day of nomination, on which the edition is in force.
func (e Edition[S]) Nomination() calendar.Date { return e.day }

// Rules are the IDs of the rules in force, each with its limit, in their order.
func (e Edition[S]) Rules() iter.Seq2[string, Measure] {
	return func(yield func(string, Measure) bool) {
		for i := range e.rules {
			if !yield(e.rules[i].ID, e.rules[i].limit) {
				return
			}
		}
	}
}

// Verdict is the verdict of [Edition.Decide] without the rest of it. It allocates nothing.
//
// It is [Unknown] when the tour is the zero period, and the zero Verdict when no rule that bars is in force.
func (e Edition[S]) Verdict(subject S, tour calendar.Period) (verdict Verdict) {
	// A panic of any rule is left to Decide, which looks for it rule by rule: one deferred call for the whole policy costs
	// the same for one rule and for fifty. That nothing returned is the sign, and not what recover gives: a program can be
	// built so that a panic with nil gives nil. The loop stands here, and in no function of its own, since a subject is
	// copied for each call.
	failed := true
	defer func() {
		if failed {
			_ = recover()
			verdict = e.Decide(subject, tour).Verdict()
		}
	}()
	if len(e.checks) == 0 {
		failed = false
		return ""
	}
	if tour.IsZero() {
		failed = false
		return Unknown
	}
	asked := askedOn(tour, e.day)
	number := ""
	if e.number != nil {
		number = e.number(subject)
	}
	verdict = Met
	checks := e.checks // the deferred call holds e, so that each turn would read it anew
	for i := range checks {
		c := &checks[i]
		days := c.days(subject, c.limit)
		on := asked[c.asked]
		if days.met.Covers(on) || c.waived != nil && c.coversWaived(days.met, number, on) {
			continue
		}
		if days.state() >= answered {
			failed = false
			return Unmet
		}
		verdict = Unknown
	}
	failed = false
	return verdict
}

// askedOn are the days on which each of the moments asks, in their order. It is no method, since an edition would be
// copied for it.
func askedOn(tour calendar.Period, nomination calendar.Date) [momentCount]calendar.Period {
	return [momentCount]calendar.Period{tour, calendar.Single(tour.From()), calendar.Single(nomination)}
}

// blocking marks in the set, a bit for each check in their order, the rules that keep the verdict from being met: the
// rules of [Decision.Blocking], without the decision. A rule that panics is unknown, and so it blocks where it is not
// waived.
func (e Edition[S]) blocking(subject S, tour calendar.Period, set []byte) {
	clear(set)
	number := e.numberOf(subject)
	for next := 0; next < len(e.checks); {
		next = e.blockingFrom(next, subject, number, tour, set)
	}
}

// blockingFrom marks the checks from one on, up to the first that panics, and gives the one to go on with.
func (e Edition[S]) blockingFrom(from int, subject S, number string, tour calendar.Period, set []byte) (next int) {
	next = from
	asked := askedOn(tour, e.day)
	mark := func(met calendar.Spans) {
		c := &e.checks[next]
		on := asked[c.asked]
		if !met.Covers(on) && !c.coversWaived(met, number, on) {
			set[next/8] |= 1 << (next % 8)
		}
	}
	defer func() {
		if next < len(e.checks) {
			_ = recover()
			mark(calendar.Spans{})
			next++
		}
	}()
	for ; next < len(e.checks); next++ {
		c := &e.checks[next]
		mark(c.days(subject, c.limit).met)
	}
	return next
}

// Decide asks every rule in force about the subject and the tour, and gives the decision with all findings in the
// order of the rules. A rule that panics takes nobody down: its finding is unknown, with the fault in it. The zero
// Edition gives the zero [Decision].
func (e Edition[S]) Decide(subject S, tour calendar.Period) Decision {
	if e.id == "" {
		return Decision{}
	}
	d := Decision{policy: e.id, title: e.title, nomination: e.day, tour: tour, findings: make([]Finding, len(e.rules))}
	number := e.numberOf(subject)
	for i := range e.rules {
		r := &e.rules[i]
		d.findings[i] = Finding{
			Rule: r.ID, Title: r.Title, Basis: r.Basis, Asked: r.Asked, Effect: r.Effect, Layer: r.layer,
			Limit: r.limit, Since: r.since, LimitBasis: r.limitBasis, Waivers: slices.Clone(r.waivers[number]), tour: tour, nomination: e.day,
		}
	}
	if !e.ask(subject, d.findings) {
		for i := range e.rules {
			e.askOne(subject, i, &d.findings[i])
		}
	}
	return d
}

// ask fills in the answers of all rules, and says whether none panicked.
func (e Edition[S]) ask(subject S, findings []Finding) (done bool) {
	defer func() {
		if !done {
			_ = recover()
		}
	}()
	for i := range e.rules {
		findings[i].Days = e.rules[i].Days(subject, e.rules[i].limit)
	}
	return true
}

func (e Edition[S]) askOne(subject S, i int, f *Finding) {
	done := false
	defer func() {
		if done {
			return
		}
		f.Days = Days{}
		f.Fault = fault.Fault{
			Kind: fault.Failed, Path: fault.Path(f.Rule), Given: fault.Given(inWords(recover())),
			Accepted: bilingual.Text{
				English: "a rule that answers for every subject",
				French:  "une règle qui répond pour tout dossier",
			},
		}
	}()
	f.Days = e.rules[i].Days(subject, e.rules[i].limit)
	done = true
}

// inWords is what a rule panicked with, as text; its Go type where printing it panics in turn.
func inWords(cause any) (text string) {
	defer func() {
		if recover() != nil {
			text = fmt.Sprintf("%T", cause)
		}
	}()
	return fmt.Sprint(cause)
}

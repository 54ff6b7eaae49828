package policytest

import (
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// Mutate changes every rule of the policy in every way that [Mutations] names, one at a time, and asks the cases whether
// they notice: whether the finding of some case for that rule becomes not met, is not met any more, or has another effect.
// Since a case expects exactly the rules that are not met, a change that is noticed here fails it.
//
// Limits are moved by one unit in each of their entries, and each entry by a day. The days on which a rule begins and
// ceases to hold are moved by one day, one at a time: the first of them, the second and so on, for each number that the
// limit had, as far as some case shows such days. A change that cannot be told from the rule as it
// is, such as moving an entry that repeats the number before it, is no mutant.
//
// It takes time in proportion to rules, entries and cases; more for mutants that survive, for which it looks for a case
// that would kill them.
func Mutate[S any](p policy.Policy[S], cases []Case[S]) Mutants {
	m := Mutants{Policy: p.ID(), Title: p.Title(), Cases: len(cases)}
	for rule := range p.Rules() {
		original, _ := alone(rule)
		before := make([]result, len(cases))
		for i, c := range cases {
			before[i] = resultOf(original, c)
		}
		for _, changed := range changes(rule, original, cases) {
			mutated, possible := alone(changed.rule)
			if changed.mutant.Mutation != Dropped && !possible {
				continue
			}
			mutant := changed.mutant
			within := changed.within
			for i, c := range cases {
				if within.Contains(c.Nomination) && resultOf(mutated, c) != before[i] {
					mutant.KilledBy = c.Name
					break
				}
			}
			if mutant.Survives() {
				mutant.Kill = suggest(p, original, mutated, cases, mutant.Entry, within)
			}
			m.All = append(m.All, mutant)
		}
	}
	return m
}

// change is a mutant with its rule, and the days of nomination on which the change is made.
type change[S any] struct {
	mutant Mutant
	rule   policy.Rule[S]
	within calendar.Period
}

// changes are the mutants of the rule. That of a rule dropped has the zero Rule, which is never in force.
func changes[S any](rule policy.Rule[S], original policy.Policy[S], cases []Case[S]) []change[S] {
	var all []change[S]
	add := func(how Mutation, entry policy.Entry[policy.Measure], changed policy.Rule[S]) {
		mutant := Mutant{Rule: rule.ID, Title: rule.Title, Mutation: how, Entry: entry.From, Limit: entry.Value}
		all = append(all, change[S]{mutant, changed, calendar.Always()})
	}
	for i, entry := range rule.Limit {
		entryChanges(rule, i, func(how Mutation, moved policy.Entry[policy.Measure]) {
			changed := rule
			changed.Limit = slices.Clone(rule.Limit)
			changed.Limit[i] = moved
			add(how, entry, changed)
		})
	}
	whole := policy.Entry[policy.Measure]{}
	eras := eras(rule.Limit)
	for _, era := range eras {
		opens, closes := shows(original, cases, era)
		for _, edge := range []struct {
			how   Mutation
			moves func(n int) mover
			count int
		}{
			{OpensEarlier, func(n int) mover { return mover{opening: n, closing: -1, by: -1} }, opens},
			{OpensLater, func(n int) mover { return mover{opening: n, closing: -1, by: 1} }, opens},
			{ClosesEarlier, func(n int) mover { return mover{opening: -1, closing: n, by: -1} }, closes},
			{ClosesLater, func(n int) mover { return mover{opening: -1, closing: n, by: 1} }, closes},
		} {
			for n := range edge.count {
				mutant := Mutant{Rule: rule.ID, Title: rule.Title, Mutation: edge.how, Place: n + 1}
				if len(eras) > 1 {
					mutant.Entry = era.From()
				}
				all = append(all, change[S]{mutant, answering(rule, edge.moves(n).moved), era})
			}
		}
	}
	add(Dropped, whole, policy.Rule[S]{})
	add(Negated, whole, answering(rule, negated))
	turned := rule
	turned.Effect = policy.Bars
	if rule.Effect == policy.Bars {
		turned.Effect = policy.Advises
	}
	add(EffectTurned, whole, turned)
	return all
}

// entryChanges gives the ways in which one entry of the limit is changed.
func entryChanges[S any](rule policy.Rule[S], i int, give func(Mutation, policy.Entry[policy.Measure])) {
	entry := rule.Limit[i]
	if !entry.Value.IsZero() {
		raised, lowered := entry, entry
		raised.Value, lowered.Value = entry.Value.Plus(1), entry.Value.Plus(-1)
		give(LimitRaised, raised)
		give(LimitLowered, lowered)
	}
	repeats := i > 0 && rule.Limit[i-1].Value == entry.Value && rule.Limit[i-1].Ended == entry.Ended
	nothingEnds := i == 0 && entry.Ended
	if repeats || nothingEnds || entry.From == calendar.Always().From() {
		return
	}
	earlier, later := entry, entry
	earlier.From, later.From = entry.From.AddDays(-1), entry.From.AddDays(1)
	give(InForceEarlier, earlier)
	give(InForceLater, later)
}

// eras are the periods in which the limit has one number, entries that repeat it taken together.
func eras(limit policy.Timeline[policy.Measure]) []calendar.Period {
	var all []calendar.Period
	var last policy.Measure
	for period, entry := range limit.All() {
		if n := len(all) - 1; n >= 0 && all[n].Until() == period.From() && entry.Value == last {
			all[n] = calendar.Since(all[n].From())
			if !period.IsOpenEnded() {
				all[n] = calendar.Between(all[n].From(), period.Until())
			}
			continue
		}
		all, last = append(all, period), entry.Value
	}
	return all
}

// shows is how many days on which the rule begins to hold the cases nominated in the era show at most, and how many on
// which it ceases to.
func shows[S any](original policy.Policy[S], cases []Case[S], era calendar.Period) (opens, closes int) {
	for _, c := range cases {
		if !era.Contains(c.Nomination) {
			continue
		}
		f, _ := ask(original, c)
		from, until := edges(f.Days.Met())
		opens, closes = max(opens, len(from)), max(closes, len(until))
	}
	return opens, closes
}

// answering is the rule with another answer wherever it concerns the case.
func answering[S any](rule policy.Rule[S], other func(policy.Days) policy.Days) policy.Rule[S] {
	original := rule.Days
	rule.Days = func(subject S, limit policy.Measure) policy.Days {
		days := original(subject, limit)
		if !days.Applies() {
			return days
		}
		return other(days)
	}
	return rule
}

// negated holds on the days on which the answer does not, as far as those are known.
func negated(days policy.Days) policy.Days {
	if !days.Known() {
		return days
	}
	return policy.DuringSpans(days.Fact(), days.Met().Complement(), days.Known())
}

// mover moves one edge by so many days: the n-th day on which an answer begins to hold, or the n-th on which it ceases
// to, counted from 0; the other of the two is -1.
type mover struct {
	opening, closing, by int
}

func (m mover) moved(days policy.Days) policy.Days {
	var all calendar.Spans
	opening, closing := 0, 0
	for period := range days.Met().All() {
		from, until := period.From(), period.Until()
		if from != calendar.Always().From() {
			if opening == m.opening {
				from = from.AddDays(m.by)
			}
			opening++
		}
		if period.IsOpenEnded() {
			all = all.Union(calendar.Since(from).Spans())
			continue
		}
		if closing == m.closing {
			until = until.AddDays(m.by)
		}
		closing++
		all = all.Union(calendar.Between(from, until).Spans())
	}
	return policy.DuringSpans(days.Fact(), all, days.Known())
}

// suggest looks for a case that would tell the mutated rule from the original one, by moving the days of the cases: first
// the day of nomination around its own and around the entry that is changed, then the tour around the days on which either
// rule begins or ceases to hold.
func suggest[S any](p, original, mutated policy.Policy[S], cases []Case[S], entry calendar.Date, within calendar.Period) Suggestion {
	var early Suggestion // what is found for a tour that would begin before the day of nomination
	for _, situations := range []func(Case[S]) []situation{
		func(c Case[S]) []situation { return []situation{{c.Nomination, c.Tour}} },
		func(c Case[S]) []situation { return otherDays(original, mutated, c) },
	} {
		for _, c := range cases {
			for _, nomination := range around(c.Nomination, entry) {
				c.Nomination = nomination
				s := telling(p, original, mutated, c, situations(c), within)
				if !s.IsZero() && !s.Tour.From().Before(s.Nomination) {
					return s
				}
				if early.IsZero() {
					early = s
				}
			}
		}
	}
	return early
}

// telling is the case in the first of the situations that tells the rules apart and whose tour begins on the day of
// nomination or later; else in the first that tells them apart.
func telling[S any](p, original, mutated policy.Policy[S], c Case[S], situations []situation, within calendar.Period) Suggestion {
	var early Suggestion
	for _, at := range situations {
		c.Nomination, c.Tour = at.nomination, at.tour
		if !within.Contains(c.Nomination) || resultOf(original, c) == resultOf(mutated, c) {
			continue
		}
		decision := c.Decide(p)
		s := Suggestion{Case: c.Name, Nomination: c.Nomination, Tour: c.Tour, Verdict: decision.Verdict()}
		s.Blocking, s.Advising = notMet(decision)
		if !s.Tour.From().Before(s.Nomination) {
			return s
		}
		if early.IsZero() {
			early = s
		}
	}
	return early
}

// situation is a day of nomination and a tour.
type situation struct {
	nomination calendar.Date
	tour       calendar.Period
}

// otherDays are the days on which what is asked about begins or ends near an edge of either rule. A tour that would leave
// the calendar is none, and tells no rules apart.
func otherDays[S any](original, mutated policy.Policy[S], c Case[S]) []situation {
	var all []situation
	for _, p := range []policy.Policy[S]{original, mutated} {
		f, inForce := ask(p, c)
		if !inForce {
			continue
		}
		opens, closes := edges(f.Days.Met())
		for _, edge := range slices.Concat(opens, closes) {
			for _, day := range around(edge) {
				all = append(all, askingOn(f.Asked, c, day)...)
			}
		}
	}
	return all
}

// askingOn are the days of the case moved so that what is asked about begins on the day, or ends on it.
func askingOn[S any](asked policy.Moment, c Case[S], day calendar.Date) []situation {
	switch {
	case asked == policy.OnNomination:
		return []situation{{day, c.Tour}}
	case c.Tour.IsOpenEnded():
		return []situation{{c.Nomination, calendar.Since(day)}}
	case asked == policy.OnDeparture:
		return []situation{{c.Nomination, calendar.Days(day, c.Tour.Len())}}
	default:
		return []situation{
			{c.Nomination, calendar.Days(day, c.Tour.Len())},
			{c.Nomination, calendar.Days(day.AddDays(1-c.Tour.Len()), c.Tour.Len())},
		}
	}
}

// around are the days, each with the day before and the day after; those that are no date are left out.
func around(days ...calendar.Date) []calendar.Date {
	var all []calendar.Date
	for _, day := range days {
		for _, n := range []int{0, -1, 1} {
			if moved := day.AddDays(n); !moved.IsZero() {
				all = append(all, moved)
			}
		}
	}
	return all
}

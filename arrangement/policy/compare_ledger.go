package policy

import (
	"cmp"
	"slices"

	"github.com/canpolice/ipp/arrangement/calendar"
)

// ledger is what the batches add up to, in the order of the population.
type ledger[S any] struct {
	judged        int
	counts        transitions
	samples       [7][]Sample
	gains, losses account
}

func newLedger[S any](before, after Edition[S]) *ledger[S] {
	return &ledger[S]{gains: newAccount(len(before.checks)), losses: newAccount(len(after.checks))}
}

// merge adds the next batch. Only the few samples are decided in full.
func (l *ledger[S]) merge(b *batch[S], before, after Edition[S], tour calendar.Period) {
	for i := range b.counts {
		for j, n := range b.counts[i] {
			l.counts[i][j] += n
		}
	}
	l.gains.merge(&b.gains)
	l.losses.merge(&b.losses)
	for shift, first := range b.first {
		for _, i := range first {
			if len(l.samples[shift]) == SamplesKept {
				break
			}
			l.samples[shift] = append(l.samples[shift], Sample{
				Position: l.judged + i,
				Before:   before.Decide(b.subjects[i], tour), After: after.Decide(b.subjects[i], tour),
			})
		}
	}
	l.judged += b.judged
}

// account counts the rules that made a difference, and the sets of them. Once it holds as many sets as are kept, those
// that come up for the first time are counted together: which these are depends on the population alone.
type account struct {
	rules  []int // by check
	index  map[string]int
	sets   []string
	counts []int
	others int
}

func newAccount(checks int) account {
	return account{rules: make([]int, checks), index: make(map[string]int)}
}

func (a *account) merge(t *tally) {
	for _, i := range t.order {
		set, n := t.sets[i], t.counts[i]
		for check := range a.rules {
			if holds(set, check) {
				a.rules[check] += n
			}
		}
		at, found := a.index[set]
		switch {
		case found:
			a.counts[at] += n
		case len(a.sets) == CombinationsKept:
			a.others += n
		default:
			a.index[set] = len(a.sets)
			a.sets, a.counts = append(a.sets, set), append(a.counts, n)
		}
	}
}

func holds(set string, check int) bool { return set[check/8]>>(check%8)&1 == 1 }

func (l *ledger[S]) comparison(before, after Edition[S], tour calendar.Period) Comparison {
	return Comparison{
		before: before.compared(), after: after.compared(), tour: tour, counts: l.counts, samples: l.samples,
		gains: difference{
			causes:       causes(l.gains.rules, before, func(r ruleInForce[S]) Cause { return gained(r, after) }),
			combinations: combinations(&l.gains, before),
			others:       l.gains.others,
		},
		losses: difference{
			causes:       causes(l.losses.rules, after, func(r ruleInForce[S]) Cause { return lost(r, before) }),
			combinations: combinations(&l.losses, after),
			others:       l.losses.others,
		},
	}
}

func (e Edition[S]) compared() Compared {
	return Compared{Policy: e.id, Title: e.title, Nomination: e.day}
}

// barring are the rules that bar, in the order of the checks.
func (e Edition[S]) barring() []ruleInForce[S] {
	var rules []ruleInForce[S]
	for _, r := range e.rules {
		if r.Effect == Bars {
			rules = append(rules, r)
		}
	}
	return rules
}

func (e Edition[S]) rule(id string) (ruleInForce[S], bool) {
	for _, r := range e.rules {
		if r.ID == id {
			return r, true
		}
	}
	return ruleInForce[S]{}, false
}

func causes[S any](counts []int, e Edition[S], cause func(ruleInForce[S]) Cause) []Cause {
	var found []Cause
	for i, r := range e.barring() {
		if counts[i] > 0 {
			c := cause(r)
			c.Rule, c.Title, c.Count = r.ID, r.Title, counts[i]
			found = append(found, c)
		}
	}
	slices.SortFunc(found, Cause.compare)
	return found
}

// gained is how a rule that blocked before stands after.
func gained[S any](r ruleInForce[S], after Edition[S]) Cause {
	now, inForce := after.rule(r.ID)
	c := Cause{Before: r.limit, After: now.limit}
	switch {
	case !inForce:
		c.Change = LeavesForce
	case now.Effect == Advises:
		c.Change = AdvisesNow
	default:
		c.Change = altered(r, now)
	}
	return c
}

// lost is how a rule that blocks after stood before.
func lost[S any](r ruleInForce[S], before Edition[S]) Cause {
	then, inForce := before.rule(r.ID)
	c := Cause{Before: then.limit, After: r.limit}
	switch {
	case !inForce:
		c.Change = EntersForce
	case then.Effect == Advises:
		c.Change = BarsNow
	default:
		c.Change = altered(then, r)
	}
	return c
}

func altered[S any](then, now ruleInForce[S]) Change {
	switch {
	case then.limit != now.limit:
		return OtherLimit
	case then.Asked != now.Asked:
		return OtherMoment
	default:
		return OtherAnswer
	}
}

func combinations[S any](a *account, e Edition[S]) []Combination {
	rules := e.barring()
	var found []Combination
	for i, set := range a.sets {
		c := Combination{Count: a.counts[i]}
		for check, r := range rules {
			if holds(set, check) {
				c.Rules = append(c.Rules, r.ID)
			}
		}
		found = append(found, c)
	}
	slices.SortFunc(found, Combination.compare)
	return found
}

func (c Cause) compare(other Cause) int {
	return cmp.Or(cmp.Compare(other.Count, c.Count), cmp.Compare(c.Rule, other.Rule))
}

func (c Combination) compare(other Combination) int {
	return cmp.Or(cmp.Compare(other.Count, c.Count), slices.Compare(c.Rules, other.Rules))
}

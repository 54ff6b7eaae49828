package support_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/support"
)

// naive says on which day each award is earned, by its ID, from a record in which every fact is stated. It goes through
// the days one by one, as somebody would with a calendar and a pencil.
func naive(rules support.MedalRules, record support.Record, through calendar.Period) map[string]calendar.Date {
	found := map[string]calendar.Date{}
	note := func(id string, on, created calendar.Date) {
		if on.Before(created) {
			on = created
		}
		if old, known := found[id]; !known || on.Before(old) {
			found[id] = on
		}
	}
	ribbonOf := map[calendar.Date]int{} // the rule that counted the day, from 1
	for i, rule := range rules {
		switch rule.Medal {
		case support.PeacekeepingMedal:
			if record.Citizen != policy.Yes {
				continue
			}
			on := pencil(rule, through, func(d calendar.Date) bool {
				return slices.ContainsFunc(record.Services, func(s support.Service) bool {
					return s.Approved == policy.Yes && s.Days.Contains(d)
				})
			})
			if !on.IsZero() {
				note(rule.ID, on, rule.Created)
			}
		case support.OperationalMedal:
			on := pencil(rule, through, func(d calendar.Date) bool {
				mine := false
				for _, s := range record.Services {
					if s.Days.Contains(d) && isCovered(s) {
						return false
					}
					mine = mine || s.Days.Contains(d) && s.Ribbon == rule.Ribbon
				}
				_, inForce := rule.Days.On(d)
				if !mine || !inForce || ribbonOf[d] != 0 && ribbonOf[d] != i+1 {
					return false
				}
				ribbonOf[d] = i + 1
				return true
			})
			if !on.IsZero() {
				note(rule.ID, on, rule.Created)
			}
		case support.UnitedNationsMedal:
			for _, id := range []string{"a", "b", "z"} {
				naiveMission(rule, record, id, through, note)
			}
		}
	}
	return found
}

func isCovered(s support.Service) bool {
	return s.Organization == arrangement.UnitedNations || s.Organization == arrangement.NATO || s.Covered == policy.Yes
}

func naiveMission(rule support.MedalRule, record support.Record, id string, through calendar.Period, note func(string, calendar.Date, calendar.Date)) {
	of := func(s support.Service) bool {
		return s.Organization == arrangement.UnitedNations && s.Covered != policy.No && s.Mission == id
	}
	counts := func(d calendar.Date) bool {
		if _, inForce := rule.Days.On(d); !inForce {
			return false
		}
		for _, s := range record.Services {
			if s.Days.Contains(d) && of(s) {
				return true
			}
			if s.Days.Contains(d) && isCovered(s) {
				return false // an earlier service has the day for another medal
			}
		}
		return false
	}
	at := pencil(rule, through, counts)
	for _, s := range record.Services {
		if !of(s) || s.Ended == "" {
			continue
		}
		var last calendar.Date
		for d := range through.All() {
			if s.Days.Contains(d) {
				last = d
			}
		}
		if last.IsZero() || !counts(last) {
			continue
		}
		waived := calendar.Date{}
		switch {
		case s.Ended == support.DeathOnDuty:
			waived = last
		case s.Waived == policy.Yes && s.Decided.After(last):
			waived = s.Decided
		case s.Waived == policy.Yes:
			waived = last
		}
		if !waived.IsZero() && (at.IsZero() || waived.Before(at)) {
			at = waived
		}
	}
	if at.IsZero() {
		return
	}
	note(rule.ID+"/"+id, at, rule.Created)
	numeral, began, run := 1, calendar.Date{}, 0
	for d := range through.All() {
		if !counts(d) {
			run = 0
			continue
		}
		if run++; run == 1 {
			began = d
		}
		if asked, inForce := rule.Numeral.On(began); inForce && began.After(at) && run == asked.Value.Int() {
			numeral++
			note(rule.ID+"/"+id+"/"+strconv.Itoa(numeral), d, rule.Created)
		}
	}
}

// pencil is the first day on which the days counted so far reach the number of that day.
func pencil(rule support.MedalRule, through calendar.Period, counts func(calendar.Date) bool) calendar.Date {
	var since, first calendar.Date // since: the entry that the days so far were counted under
	run := 0
	for d := range through.All() {
		asked, inForce := rule.Days.On(d)
		if !inForce || !counts(d) {
			if rule.Counting == support.Consecutive {
				run = 0
			}
			continue
		}
		if since != asked.From {
			since = asked.From
			if rule.Mixed != policy.Yes {
				run = 0
			}
		}
		if run++; run >= asked.Value.Int() && first.IsZero() {
			first = d // and on: the days after it are counted too, and are nobody else's
		}
	}
	return first
}

// completions are all ways in which the facts that are not stated could be, as records and rules in which all are.
func completions(rules support.MedalRules, record support.Record) (whole []support.Record, standards []support.MedalRules) {
	whole = []support.Record{record}
	each := func(vary func(support.Record) []support.Record) {
		var more []support.Record
		for _, r := range whole {
			more = append(more, vary(r)...)
		}
		whole = more
	}
	each(func(r support.Record) []support.Record {
		if r.Citizen != "" {
			return []support.Record{r}
		}
		yes, no := r, r
		yes.Citizen, no.Citizen = policy.Yes, policy.No
		return []support.Record{yes, no}
	})
	for i := range record.Services {
		for _, vary := range []func(support.Service) []support.Service{ways, approvals, missions, decisions} {
			each(func(r support.Record) []support.Record {
				var more []support.Record
				for _, s := range vary(r.Services[i]) {
					one := r
					one.Services = slices.Clone(r.Services)
					one.Services[i] = s
					more = append(more, one)
				}
				return more
			})
		}
	}
	standards = []support.MedalRules{rules}
	for i, rule := range rules {
		if rule.Mixed != "" || len(rule.Days) < 2 {
			continue
		}
		var more []support.MedalRules
		for _, standard := range standards {
			for _, mixed := range []policy.Answer{policy.Yes, policy.No} {
				one := slices.Clone(standard)
				one[i].Mixed = mixed
				more = append(more, one)
			}
		}
		standards = more
	}
	return whole, standards
}

func ways(s support.Service) []support.Service {
	un, nato, eu := s, s, s
	un.Organization, nato.Organization, eu.Organization = arrangement.UnitedNations, arrangement.NATO, arrangement.EuropeanUnion
	switch {
	case s.Organization == "" && s.Covered == "":
		return []support.Service{un, nato, eu}
	case s.Organization == "" && s.Covered == policy.Yes:
		return []support.Service{un, nato}
	}
	return []support.Service{s}
}

func approvals(s support.Service) []support.Service {
	if s.Approved != "" {
		return []support.Service{s}
	}
	yes, no := s, s
	yes.Approved, no.Approved = policy.Yes, policy.No
	return []support.Service{yes, no}
}

func missions(s support.Service) []support.Service {
	if s.Mission != "" {
		return []support.Service{s}
	}
	a, b, z := s, s, s
	a.Mission, b.Mission, z.Mission = "a", "b", "z"
	return []support.Service{a, b, z}
}

func decisions(s support.Service) []support.Service {
	if s.Ended != support.InjuryOrIllness || s.Waived == policy.No || s.Waived == policy.Yes && !s.Decided.IsZero() {
		return []support.Service{s}
	}
	no, atOnce, later := s, s, s
	no.Waived = policy.No
	atOnce.Waived, atOnce.Decided = policy.Yes, window.From()
	later.Waived, later.Decided = policy.Yes, window.Last()
	if s.Waived == policy.Yes {
		return []support.Service{atOnce, later}
	}
	return []support.Service{no, atOnce, later}
}

// shortRules are rules whose numbers are so small that all of their edges are met in a month.
func shortRules(m maker) support.MedalRules {
	change := m.day()
	numbers := func() policy.Timeline[policy.Measure] {
		made := policy.Timeline[policy.Measure]{{From: pick(m, window.From(), window.From().AddDays(4)), Value: days(2 + m.IntN(6))}}
		if change.After(made[0].From) && m.IntN(3) > 0 {
			made = append(made, policy.Entry[policy.Measure]{From: change, Value: days(1 + m.IntN(5)), Ended: m.IntN(6) == 0})
		}
		return made
	}
	created := func() calendar.Date { return pick(m, window.From(), window.From(), m.day()) }
	rules := support.MedalRules{
		{ID: "p", Medal: support.PeacekeepingMedal, Counting: support.Cumulative, Created: created(), Days: numbers(), Mixed: m.answer()},
		{
			ID: "u", Medal: support.UnitedNationsMedal, Counting: support.Consecutive, Created: created(), Days: numbers(), Mixed: m.answer(),
			Numeral: policy.Timeline[policy.Measure]{{From: window.From(), Value: days(1 + m.IntN(4))}},
			Waivers: []support.Waiver{
				{Cause: support.DeathOnDuty, ByDecision: policy.No}, {Cause: support.InjuryOrIllness, ByDecision: policy.Yes},
			},
		},
	}
	for _, ribbon := range []support.Ribbon{support.Haiti, support.Humanitas} {
		rules = append(rules, support.MedalRule{
			ID: string(ribbon), Medal: support.OperationalMedal, Ribbon: ribbon, Counting: support.Cumulative,
			Created: created(), Days: numbers(), Mixed: m.answer(),
		})
	}
	return rules
}

func TestMedalsAgreeWithAPencilAndACalendar(t *testing.T) {
	m := seeded(t)
	verdicts, exact, numerals := map[policy.Verdict]int{}, 0, 0
	for range 4000 {
		rules, record := shortRules(m), m.record()
		records, standards := completions(rules, record)
		if m.IntN(2) == 0 { // with every fact stated the answer is exact
			rules, record = pick(m, standards...), pick(m, records...)
			records, standards = completions(rules, record)
		}
		if len(records)*len(standards) > 500 {
			continue
		}
		var ways []map[string]calendar.Date
		for _, standard := range standards {
			for _, whole := range records {
				ways = append(ways, naive(standard, whole, window))
			}
		}
		on := pick(m, m.day(), window.Last())
		listed := map[string]bool{}
		for _, award := range rules.Awards(record, on) {
			listed[award.ID] = true
			verdicts[award.Verdict]++
			if award.Numeral > 0 && award.Verdict == policy.Met {
				numerals++
			}
			told := func(what string) string {
				return fmt.Sprintf("%s: %s on %s; rules %+v; record %s", what, award.ID, on, rules, written(t, record))
			}
			for _, way := range ways {
				earned, ever := way[award.ID]
				met := ever && !earned.After(on)
				if award.Mission == "" && award.Medal == support.UnitedNationsMedal {
					if award.Verdict == policy.Met {
						require.Fail(t, told("no mission"))
					}
					continue
				}
				switch {
				case award.Verdict == policy.Met && !met:
					require.Fail(t, told("told too early"))
				case award.Verdict == policy.Unmet && met:
					require.Fail(t, told("not told"))
				case award.Verdict == policy.Unknown && (award.Missing.IsZero() || len(ways) == 1):
					require.Fail(t, told("unknown without a missing fact"))
				}
				if len(ways) == 1 {
					exact++
					if earned != award.On {
						require.Fail(t, told("told another day than "+earned.String()))
					}
				}
			}
		}
		for _, way := range ways {
			for id, earned := range way {
				medal := strings.TrimRight(strings.TrimRight(id, "0123456789"), "/")
				if !listed[id] && !earned.After(on) && (len(ways) == 1 || listed[medal]) {
					require.Fail(t, "not told of", "%s: %+v %s", id, rules, written(t, record))
				}
			}
		}
	}
	for _, verdict := range []policy.Verdict{policy.Met, policy.Unmet, policy.Unknown} {
		require.Greater(t, verdicts[verdict], 100, "too few cases of %q to show anything", verdict)
	}
	require.Greater(t, exact, 1000)
	require.Greater(t, numerals, 20)
}

func TestStatingAFactNeverTakesAMedalBack(t *testing.T) {
	m := seeded(t)
	for range 2000 {
		rules, record := shortRules(m), m.record()
		records, _ := completions(rules, record)
		on := m.day()
		whole := pick(m, records...)
		after := map[string]policy.Verdict{}
		for _, award := range rules.Awards(whole, on) {
			after[award.ID] = award.Verdict
		}
		for _, award := range rules.Awards(record, on) {
			if award.Verdict == policy.Met {
				require.Equal(t, policy.Met, after[award.ID], "%s; %s", award.ID, written(t, record))
			}
		}
	}
}

func TestNoMedalIsToldOfADayEarly(t *testing.T) {
	m := seeded(t)
	for range 2000 {
		rules, record := shortRules(m), m.record()
		for _, award := range rules.Awards(record, window.Last()) {
			if award.Verdict != policy.Met {
				continue
			}
			verdict := func(on calendar.Date) policy.Verdict {
				for _, then := range rules.Awards(record, on) {
					if then.ID == award.ID {
						return then.Verdict
					}
				}
				return policy.Unmet
			}
			require.Equal(t, policy.Met, verdict(award.On))
			require.NotEqual(t, policy.Met, verdict(award.On.AddDays(-1)))
		}
	}
}

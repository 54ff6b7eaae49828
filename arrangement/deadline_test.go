package arrangement_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestDeadlinesAreCitedAndCanBeMet(t *testing.T) {
	n := 0
	for d := range arrangement.Deadlines() {
		n++
		require.NoError(t, d.Limit.Check())
		for _, entry := range d.Limit {
			require.NoError(t, entry.Basis.Check())
			assert.Equal(t, policy.Assumed, entry.Basis.Strength, "no source states any")
			assert.Contains(t, []policy.Unit{policy.CalendarDays, policy.Months}, entry.Value.Unit())
		}
		// Wherever the event may lead, one of those awaited may happen, or nothing can any more.
		for transition := range arrangement.ProposalTransitions() {
			if transition.Kind != d.After {
				continue
			}
			found := false
			for answer := range arrangement.ProposalTransitions() {
				for _, kind := range d.Awaits {
					found = found || answer.From == transition.To && answer.Kind == kind
				}
			}
			assert.True(t, found, "after %v", transition)
		}
		d.Awaits[0], d.Limit[0].Value = "party", officers(3)
	}
	assert.Equal(t, 4, n)
	for d := range arrangement.Deadlines() {
		assert.Equal(t, arrangement.Acknowledgement, d.Awaits[0], "nobody can write to the table")
		break
	}
}

// dueOn is what is due on the day: the first kind that is awaited and the day.
func dueOn(p arrangement.Proposal, on calendar.Date, overdue bool) []string {
	all := p.Due(on)
	if overdue {
		all = p.Overdue(on)
	}
	var found []string
	for _, d := range all {
		found = append(found, string(d.Awaits[0])+" "+d.Day.String())
	}
	return found
}

func TestDue(t *testing.T) {
	for name, c := range map[string]struct {
		events []string
		on     string
		want   []string
	}{
		"before the receipt": {[]string{"receipt 2008-01-10"}, "2008-01-09", nil},
		"received":           {[]string{"receipt 2008-01-10"}, "2008-01-10", []string{"referral 2008-01-31", "acknowledgement 2008-02-09"}},
		"received in a month": {
			[]string{"receipt 2008-01"},
			"2008-01-31",
			[]string{"referral 2008-02-21", "acknowledgement 2008-03-01"},
		},
		"received in a month, before it surely was": {[]string{"receipt 2008-01"}, "2008-01-30", nil},
		"acknowledged": {[]string{"receipt 2008-01-10", "acknowledgement 2008-01-12"}, "2008-01-12", []string{"referral 2008-01-31"}},
		"acknowledged on a day that nobody knows": {
			[]string{"receipt 2008-01-10", "acknowledgement 2008-02"},
			"2008-02-28",
			[]string{"referral 2008-01-31", "acknowledgement 2008-02-09"},
		},
		"referred": {
			[]string{"receipt 2008-01-10", "acknowledgement 2008-01-12", "referral 2008-01-31"}, "2008-02-01", []string{"approval 2008-07-31"},
		},
		"referred anew": {
			[]string{"receipt 2008-01-10", "acknowledgement 2008-01-12", "referral 2008-01-31", "referral 2008-02-10"},
			"2008-02-10",
			[]string{"approval 2008-08-10"},
		},
		"approved": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval 2008-02-10"}, "2008-02-10", []string{"extension 2009-03-31"},
		},
		"approved with a condition": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval:-escort 2008-02-10"},
			"2008-02-10",
			[]string{"extension 2009-03-31", "condition-fulfilled no date"},
		},
		"approved without end": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval:2008-07-01/.. 2008-02-10"}, "2008-02-10", nil,
		},
		"a change is before them": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval 2008-02-10", "referral 2008-03-01"},
			"2008-03-01",
			[]string{"extension 2008-09-01", "extension 2009-03-31"},
		},
		"suspended": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval 2008-02-10", "suspension 2008-08-05"},
			"2008-08-05",
			[]string{"extension 2009-03-31", "resumption 2009-08-05"},
		},
		"renewed": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval 2008-02-10", "renewal 2008-08-05"},
			"2008-08-05",
			[]string{"extension 2010-12-31"},
		},
		"ended": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval:-escort 2008-02-10", "end 2008-08-05"}, "2008-08-05", nil,
		},
		"no date": {[]string{"receipt 2008-01-10"}, "", nil},
	} {
		t.Run(name, func(t *testing.T) {
			var on calendar.Date
			if c.on != "" {
				on = day(t, c.on)
			}
			assert.Equal(t, c.want, dueOn(told(t, c.events...), on, false))
		})
	}
	t.Run("before 2006 no deadline is known", func(t *testing.T) {
		early := arrangement.MustReplayProposal(asked("2004-05"), happens("receipt", "2004-05"))
		assert.Empty(t, early.Due(may1))
	})
	t.Run("what would be due after the last day of the calendar is not", func(t *testing.T) {
		late := arrangement.MustReplayProposal(asked("9999"), happens("receipt", "9999-12-31"))
		assert.Empty(t, late.Due(calendar.On(9999, time.December, 31)))
	})
}

func TestOverdue(t *testing.T) {
	approval := happens("approval", "2008-02-10")
	approval.Conditions = []arrangement.Condition{condition("escort", "2008-03-15"), condition("other", "2008-03-20"), condition("never", "")}
	approved := arrangement.MustReplayProposal(asked("2008-01"), happens("receipt", "2008-01-10"), happens("referral", "2008-01-31"), approval)
	for on, want := range map[string][]string{
		"2008-03-14": nil, "2008-03-15": nil, "2008-03-16": {"condition-fulfilled 2008-03-15"},
		"2008-03-20": {"condition-fulfilled 2008-03-15"},
		"2008-03-21": {"condition-fulfilled 2008-03-15", "condition-fulfilled 2008-03-20"},
		"2009-03-31": {"condition-fulfilled 2008-03-15", "condition-fulfilled 2008-03-20"},
		"2009-04-01": {"condition-fulfilled 2008-03-15", "condition-fulfilled 2008-03-20", "extension 2009-03-31"},
	} {
		assert.Equal(t, want, dueOn(approved, day(t, on), true), on)
	}
	fulfilled, err := approved.Advance(happens("condition-fulfilled", "2008-03"))
	require.NoError(t, err)
	for on, want := range map[string][]string{
		"2008-03-16": {"condition-fulfilled 2008-03-15"}, "2008-03-30": {"condition-fulfilled 2008-03-15", "condition-fulfilled 2008-03-20"},
		"2008-03-31": {"condition-fulfilled 2008-03-20"},
	} {
		assert.Equal(t, want, dueOn(fulfilled, day(t, on), true), on)
	}
	received := told(t, "receipt 2008-01-10")
	for on, want := range map[string][]string{
		"2008-01-31": nil, "2008-02-01": {"referral 2008-01-31"}, "2008-02-09": {"referral 2008-01-31"},
		"2008-02-10": {"referral 2008-01-31", "acknowledgement 2008-02-09"},
	} {
		assert.Equal(t, want, dueOn(received, day(t, on), true), on)
	}
}

func TestDueIn(t *testing.T) {
	approval := happens("approval", "2008-02-10")
	approval.Conditions = []arrangement.Condition{condition("escort", "2008-03-15"), condition("never", "")}
	approved := arrangement.MustReplayProposal(asked("2008-01"), happens("receipt", "2008-01-10"), happens("referral", "2008-01-31"), approval)
	var lines []bilingual.Text
	for _, d := range approved.Due(day(t, "2008-03-01")) {
		assert.False(t, d.IsZero())
		lines = append(lines, bilingual.Both(d.In))
	}
	basis := bilingual.Both(chosen.In)
	assert.Equal(t, []bilingual.Text{
		{
			English: "condition fulfilled: escort for convoys, due March 15, 2008 [" + basis.English + "]",
			French:  "condition remplie\u00a0: escorte des convois, au plus tard le 15 mars 2008 [" + basis.French + "]",
		},
		{
			English: "extension, renewal or end, due March 31, 2009 [" + basis.English + "]",
			French:  "prolongation, renouvellement ou fin, au plus tard le 31 mars 2009 [" + basis.French + "]",
		},
		{
			English: "condition fulfilled: escort for convoys, no day set [" + basis.English + "]",
			French:  "condition remplie\u00a0: escorte des convois, sans date limite [" + basis.French + "]",
		},
	}, lines)
	assert.True(t, arrangement.DueEvent{}.IsZero())
}

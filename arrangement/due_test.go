package arrangement_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

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
			[]string{"refusal 2008-09-01", "extension 2009-03-31"},
		},
		"a change is refused": {
			[]string{"receipt 2008-01-10", "referral 2008-01-31", "approval 2008-02-10", "referral 2008-03-01", "refusal 2008-03-02"},
			"2008-03-02",
			[]string{"extension 2009-03-31"},
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

// TestDueIsOnlyWhatMayHappen holds what is awaited to what [arrangement.Proposal.Allowed] tells.
func TestDueIsOnlyWhatMayHappen(t *testing.T) {
	for way, want := range map[string][]string{
		"receipt referral concurrence-withheld":                     {"acknowledgement 2008-05-31", "refusal 2008-11-01"},
		"receipt referral concurrence-withheld concurrence-given":   {"acknowledgement 2008-05-31", "approval+refusal 2008-11-01"},
		"receipt referral approval":                                 {"extension+renewal+end 2009-03-31"},
		"receipt referral approval concurrence-withheld":            {"end 2009-03-31"},
		"receipt referral approval concurrence-withheld referral":   {"refusal+extension+increase+reduction+renewal 2008-11-01", "extension+renewal+end 2009-03-31"},
		"receipt referral approval suspension concurrence-withheld": {"end 2009-03-31", "resumption+end 2009-05-01"},
	} {
		t.Run(way, func(t *testing.T) {
			proposal := lived(t, way)
			var found []string
			for _, due := range proposal.Due(may1) {
				kinds := ""
				for _, kind := range due.Awaits {
					kinds += "+" + string(kind)
					assert.Contains(t, slices.Collect(proposal.Allowed()), kind)
				}
				found = append(found, kinds[1:]+" "+due.Day.String())
			}
			assert.Equal(t, want, found)
		})
	}
}

// TestDueByDeadlinesOfOnesOwn asks a proposal by other deadlines than the library's.
func TestDueByDeadlinesOfOnesOwn(t *testing.T) {
	soon := arrangement.Deadline{
		After: arrangement.Receipt, Awaits: []arrangement.ProposalKind{arrangement.Acknowledgement},
		Limit: policy.Starting(calendar.On(2006, time.April, 1), policy.Whole(5, policy.CalendarDays), chosen),
	}
	received := told(t, "receipt 2008-01-10")
	of := func(all []arrangement.DueEvent) []string {
		var found []string
		for _, due := range all {
			found = append(found, string(due.Awaits[0])+" "+due.Day.String()+" "+due.Basis.String())
		}
		return found
	}
	own := []string{"acknowledgement 2008-01-15 " + chosen.String()}
	assert.Equal(t, own, of(received.Due(day(t, "2008-01-10"), soon)), "the library's do not count beside it")
	assert.Empty(t, received.Overdue(day(t, "2008-01-15"), soon))
	assert.Equal(t, own, of(received.Overdue(day(t, "2008-01-16"), soon)))
	assert.Empty(t, told(t, "receipt 2008-01-10", "acknowledgement 2008-01-11").Due(day(t, "2008-01-16"), soon))

	all := slices.Collect(arrangement.Deadlines())
	assert.Equal(t, received.Due(day(t, "2008-01-10")), received.Due(day(t, "2008-01-10"), all...), "the library's are the ones of none")
	all[0] = soon
	assert.Len(t, received.Due(day(t, "2008-01-10"), all...), 2)

	assert.Empty(t, received.Due(day(t, "2008-01-10"), arrangement.Deadline{}), "one that is faulty sets nothing")
	faulty := soon
	faulty.Limit = policy.Starting(calendar.On(2006, time.April, 1), officers(5), chosen)
	assert.Equal(t, own, of(received.Due(day(t, "2008-01-10"), faulty, soon)))
	both := []arrangement.Deadline{faulty, soon}
	received.Due(day(t, "2008-01-10"), both...)
	assert.Equal(t, []arrangement.Deadline{faulty, soon}, both, "they stay where they are")
	never := soon
	never.Awaits = []arrangement.ProposalKind{arrangement.Resumption}
	assert.Empty(t, received.Due(day(t, "2008-01-10"), never), "it cannot happen now")
	early := soon
	early.Limit = policy.Starting(day(t, "2008-01-11"), policy.Whole(5, policy.CalendarDays), chosen)
	assert.Empty(t, received.Due(day(t, "2008-01-11"), early), "it was not in force on the day")
	approved := told(t, "receipt 2008-01-10", "referral 2008-01-31", "approval:-escort 2008-02-10")
	assert.Equal(t, []string{"extension 2009-03-31", "condition-fulfilled no date"}, dueOn(approved, day(t, "2008-02-10"), false))
	assert.Len(t, approved.Due(day(t, "2008-02-10"), soon), 2, "what the approval itself sets is due all the same")
}

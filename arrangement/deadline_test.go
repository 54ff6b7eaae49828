package arrangement_test

import (
	"encoding/json"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestDeadlinesAreCitedAndCanBeMet(t *testing.T) {
	n := 0
	for d := range arrangement.Deadlines() {
		n++
		require.NoError(t, d.Check())
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

func TestDeadlineCheck(t *testing.T) {
	good := arrangement.Deadline{
		After: arrangement.Receipt, Awaits: []arrangement.ProposalKind{arrangement.Referral, arrangement.Refusal},
		Closes: []arrangement.ProposalKind{arrangement.Withdrawal},
		Limit: policy.Timeline[policy.Measure]{
			{From: may1, Value: policy.Whole(1, policy.CalendarDays), Basis: chosen},
			{From: may1.AddDays(1), Ended: true},
			{From: may1.AddDays(2), Value: policy.Whole(6, policy.Months), Basis: chosen},
		},
	}
	require.NoError(t, good.Check())
	assert.True(t, arrangement.Deadline{}.IsZero())
	for name, c := range map[string]struct {
		change func(*arrangement.Deadline)
		want   []string
	}{
		"nothing at all": {func(d *arrangement.Deadline) { *d = arrangement.Deadline{} }, []string{"after: missing", "awaits: missing", "limit: missing"}},
		"codes that are none": {func(d *arrangement.Deadline) {
			d.After, d.Awaits, d.Closes = "a", []arrangement.ProposalKind{"b"}, []arrangement.ProposalKind{"c"}
		}, []string{"after: not a known code", "awaits[0]: not a known code", "closes[0]: not a known code"}},
		"codes twice": {func(d *arrangement.Deadline) { d.Awaits[1], d.Closes = d.Awaits[0], append(d.Closes, d.Closes...) }, []string{"awaits[1]: given more than once", "closes[1]: given more than once"}},
		"no days":     {func(d *arrangement.Deadline) { d.Limit[0].Value = policy.Whole(0, policy.CalendarDays) }, []string{"limit[0].value: out of range; given: 0"}},
		"days before": {func(d *arrangement.Deadline) { d.Limit[0].Value = policy.Whole(-1, policy.Months) }, []string{"limit[0].value: out of range"}},
		"half a day more": {
			func(d *arrangement.Deadline) {
				d.Limit[0].Value, _ = policy.Measured(decimal.RequireFromString("1.5"), policy.CalendarDays)
			},
			[]string{"limit[0].value: out of range; given: 1.5"},
		},
		"persons":             {func(d *arrangement.Deadline) { d.Limit[2].Value = officers(3) }, []string{"limit[2].value: out of range; given: 3"}},
		"nothing stated":      {func(d *arrangement.Deadline) { d.Limit[2].Value = policy.Measure{} }, []string{"limit[2].value: out of range"}},
		"limits out of order": {func(d *arrangement.Deadline) { d.Limit[2].From = may1 }, []string{"limit[2].from"}},
		"a basis of its own":  {func(d *arrangement.Deadline) { d.Limit[0].Basis.Strength = "perhaps" }, []string{"limit[0].basis.strength", "limit[0].basis.source.id", "limit[0].basis.source.title", "limit[0].basis.source.publisher"}},
	} {
		t.Run(name, func(t *testing.T) {
			d := good
			d.Awaits, d.Limit = append([]arrangement.ProposalKind(nil), good.Awaits...), append(policy.Timeline[policy.Measure](nil), good.Limit...)
			c.change(&d)
			assertFaults(t, d.Check(), c.want...)
			assert.Equal(t, name == "nothing at all", d.IsZero())
		})
	}
	for _, some := range []arrangement.Deadline{{After: arrangement.Receipt}, {Awaits: good.Awaits}, {Closes: good.Closes}, {Limit: good.Limit}} {
		assert.False(t, some.IsZero(), some)
		roundTrip(t, some)
	}
	roundTrip(t, good)
	for d := range arrangement.Deadlines() {
		roundTrip(t, d)
	}
	data, err := json.Marshal(arrangement.Deadline{})
	require.NoError(t, err)
	assert.Equal(t, "{}", string(data))
	kept := good
	assertFaults(t, json.Unmarshal([]byte(`{"after":"party","awaits":[7],"closes":"end","limit":[{"value":3}],"by":"whom"}`), &kept),
		"after", "awaits[0]", "closes", "limit[0].value", "limit[0].from", "by")
	assert.Equal(t, good, kept, "it stays as it was")
}

package evaluation_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/policy"
	"github.com/canpolice/ipp/mission/evaluation"
)

func TestStandardRule(t *testing.T) {
	timeline := evaluation.StandardRule()
	require.NoError(t, timeline.Check())
	for _, on := range []string{"0001-01-01", "2008-05-01", "9999-12-31"} {
		entry, known := timeline.On(day(on))
		require.True(t, known)
		require.NoError(t, entry.Value.Check())
		assert.Equal(t, policy.Assumed, entry.Basis.Strength)
	}
	requireRound(t, standard())
	timeline[0].Value = evaluation.Rule{}
	assert.False(t, standard().IsZero(), "nobody can write to it")
}

func TestRuleCheck(t *testing.T) {
	for name, test := range map[string]struct {
		spoil func(*evaluation.Rule)
		want  []string
	}{
		"nothing to complain about": {func(*evaluation.Rule) {}, nil},
		"everything counts nothing": {func(r *evaluation.Rule) { r.Stated, r.Derived, r.EvidenceAsked = points(0), points(0), points(0) }, nil},
		"1,000 points":              {func(r *evaluation.Rule) { r.Stated = points(1000) }, nil},
		"1,001 points":              {func(r *evaluation.Rule) { r.Stated = points(1001) }, []string{"out-of-range stated"}},
		"points below 0":            {func(r *evaluation.Rule) { r.SecondHand = points(-1) }, []string{"out-of-range second_hand"}},
		"points not stated":         {func(r *evaluation.Rule) { r.EvidenceAsked = policy.Measure{} }, []string{"out-of-range evidence_asked"}},
		"points in years":           {func(r *evaluation.Rule) { r.Assumed = policy.Whole(0, policy.Years) }, []string{"out-of-range assumed"}},
		"derived above stated":      {func(r *evaluation.Rule) { r.Derived = points(5) }, []string{"out-of-range derived"}},
		"assumed above derived":     {func(r *evaluation.Rule) { r.Assumed = points(4) }, []string{"out-of-range assumed"}},
		"no months":                 {func(r *evaluation.Rule) { r.Current = policy.Whole(0, policy.Months) }, nil},
		"half a month":              {func(r *evaluation.Rule) { r.Current = halfMonth(t) }, []string{"out-of-range current"}},
		"1,201 months":              {func(r *evaluation.Rule) { r.Current = policy.Whole(1201, policy.Months) }, []string{"out-of-range current"}},
		"a percentage of 0":         {func(r *evaluation.Rule) { r.ProgressAsked = percent("0") }, []string{"out-of-range progress_asked"}},
		"a percentage just above 0": {func(r *evaluation.Rule) { r.ProgressAsked = percent("0.01") }, nil},
		"a percentage of 100":       {func(r *evaluation.Rule) { r.ProgressAsked = percent("100") }, nil},
		"a percentage above 100":    {func(r *evaluation.Rule) { r.ProgressAsked = percent("100.01") }, []string{"out-of-range progress_asked"}},
		"no rating":                 {func(r *evaluation.Rule) { r.Unmeasured = "" }, []string{"missing unmeasured"}},
		"a rating that is none":     {func(r *evaluation.Rule) { r.Unsupported = "good" }, []string{"unknown unsupported"}},
		"nothing stated": {func(r *evaluation.Rule) { *r = evaluation.Rule{} }, []string{
			"out-of-range stated", "out-of-range derived", "out-of-range assumed", "out-of-range second_hand",
			"out-of-range evidence_asked", "out-of-range current", "out-of-range progress_asked", "missing unmeasured", "missing unsupported",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			rule := standard()
			test.spoil(&rule)
			requireFaults(t, rule.Check(), test.want...)
		})
	}
}

func halfMonth(t *testing.T) policy.Measure {
	half, err := policy.Measured(percent("0.5").Number(), policy.Months)
	require.NoError(t, err)
	return half
}

func TestRuleJSON(t *testing.T) {
	data, err := json.Marshal(evaluation.Rule{Stated: points(4), Unmeasured: evaluation.Progress})
	require.NoError(t, err)
	assert.Equal(t, `{"stated":{"number":"4","unit":"points"},"unmeasured":"progress"}`, string(data))
	data, err = json.Marshal(evaluation.Rule{})
	require.NoError(t, err)
	assert.Equal(t, `{}`, string(data))
	_, err = json.Marshal(evaluation.Rule{Unmeasured: "good"})
	require.Error(t, err, "what could not be read again is not written")
	read := standard()
	requireFaults(t, read.UnmarshalJSON([]byte(`{"stated":4,"unmeasured":"good","weight":{}}`)),
		"malformed stated", "unknown unmeasured", "unexpected weight")
	assert.Equal(t, standard(), read, "it is left as it was")
	m := maker{seeded(t)}
	for range 100 {
		rule := m.rule()
		require.NoError(t, rule.Check())
		requireRound(t, rule)
	}
}

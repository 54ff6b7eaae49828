package policy_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/fault"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestWaiverInJSON(t *testing.T) {
	roundTrip(t, waiver())
	roundTrip(t, policy.Waiver{})
	open := waiverOf(func(w *policy.Waiver) { w.Period = calendar.Since(july1) })
	roundTrip(t, open)
	data, err := json.Marshal(open)
	require.NoError(t, err)
	assert.JSONEq(t, `{"rule":"test/service/age-minimum","layer":"test/service","subject":"1","period":"2008-07-01/..",
		"authority":{"en":"the director","fr":"la direction"},"reason":{"en":"rapid deployment","fr":"déploiement rapide"}}`, string(data))
	kept := waiver()
	err = json.Unmarshal([]byte(`{"rule":1,"period":"2008-07-01","note":"x"}`), &kept)
	assert.Len(t, fault.Of(err), 3)
	assert.Equal(t, waiver(), kept)

	two := waiverOf(func(w *policy.Waiver) { w.Period = calendar.Days(july1, 5) })
	decision := waiving(t, isOne, waiver(), two,
		waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer = "test/cleared", "test/organization" })).Decide(young29(), tour)
	data, err = json.Marshal(decision)
	require.NoError(t, err)
	for name, c := range map[string]struct{ was, becomes, path string }{
		"the verdict":                     {`"verdict":"met","findings"`, `"verdict":"unmet","findings"`, "verdict"},
		"the days of a waiver":            {`"subject":"1","period":"2008-07-01/2008-07-06"`, `"subject":"1","period":"2008"`, "findings[3].waivers[1].period"},
		"a waiver without days":           {`"period":"2008-07-01/2008-07-06",`, ``, "findings[3].waivers[1].period"},
		"a waiver without a reason":       {`"period":"2008-07-01/2008-07-06","authority":{"en":"the director","fr":"la direction"},"reason":{"en":"rapid deployment","fr":"déploiement rapide"}`, `"period":"2008-07-01/2008-07-06","authority":{"en":"the director","fr":"la direction"}`, "findings[3].waivers[1].reason"},
		"of another rule":                 {`"waivers":[{"rule":"test/service/age-minimum"`, `"waivers":[{"rule":"test/reading"`, "findings[3].waivers[0].rule"},
		"by another layer":                {`"layer":"test/service"`, `"layer":"test/organization"`, "findings[3].waivers[0].layer"},
		"for another subject, in one":     {`"subject":"1","period":"2008-07-01/2008-07-06"`, `"subject":"2","period":"2008-07-01/2008-07-06"`, "findings[3].waivers[1].subject"},
		"for another subject, in another": {`"layer":"test/organization","subject":"1"`, `"layer":"test/organization","subject":"2"`, "findings[3].waivers[0].subject"},
		"a layer that is none":            {`"layer":{"id":"test/service"`, `"layer":{"name":"test/service"`, "findings[3].layer.name"},
	} {
		t.Run(name, func(t *testing.T) {
			require.Contains(t, string(data), c.was)
			back := decision
			err := json.Unmarshal([]byte(replaceOnce(string(data), c.was, c.becomes)), &back)
			require.Error(t, err)
			var paths []string
			for _, f := range fault.Of(err) {
				paths = append(paths, string(f.Path))
			}
			assert.Contains(t, paths, c.path)
			assert.Equal(t, decision, back)
		})
	}
	t.Run("a waiver of the policy's own rule by another", func(t *testing.T) {
		e, err := standard(t).On(may1).Waiving(isOne, waiverOf(func(w *policy.Waiver) { w.Rule, w.Layer = "test/reading", "test/standard" }))
		require.NoError(t, err)
		own := e.Decide(fit(), tour)
		data, err := json.Marshal(own)
		require.NoError(t, err)
		require.Contains(t, string(data), `"layer":"test/standard"`)
		err = json.Unmarshal([]byte(strings.Replace(string(data), `"layer":"test/standard"`, `"layer":"test/other"`, 1)), &own)
		require.Len(t, fault.Of(err), 1)
		assert.Equal(t, "findings[4].waivers[0].layer", string(fault.Of(err)[0].Path))
	})
}

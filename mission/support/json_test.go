package support_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/mission/support"
)

func TestJSONKeepsWhatItIsGiven(t *testing.T) {
	m := seeded(t)
	for range 300 {
		requireSame(t, m.offset())
		requireSame(t, m.terms())
		requireSame(t, m.rule())
		requireSame(t, m.waiver())
		requireSame(t, m.medalRule())
		requireSame(t, m.completion())
		requireSame(t, m.file())
		requireSame(t, m.item())
		requireSame(t, m.standing())
		requireSame(t, m.service())
		requireSame(t, m.record())
		requireSame(t, m.award())
		for tally := range (support.Standings{m.standing(), m.standing(), m.standing()}).Tally() {
			requireSame(t, tally)
		}
	}
	requireSame(t, support.Standard())
	requireSame(t, support.StandardMedals())
	requireSame(t, support.Standings{m.standing(), m.standing()})
	requireSame(t, support.Standings{})
	assert.Equal(t, "[]", written(t, support.Standings(nil)))
}

func TestJSONForm(t *testing.T) {
	for want, value := range map[string]any{
		`{"anchor":"return","by":{"number":"3","unit":"months"}}`: at(support.Return, months(3)),
		`{"item":"support/leave/1","on":"2008-09-01"}`:            support.Completion{Item: "support/leave/1", On: day("2008-09-01")},
		`{"tour":{"officer":"101","mission":"minustah","period":"2008-07-01/2009-04-01"},"done":[]}`: support.File{
			Tour: tour("2008-07-01/2009-04-01"), Done: []support.Completion{},
		},
		`{"officer":"101","citizen":"yes","services":[{"mission":"minustah","organization":"united-nations","approved":"yes",` +
			`"days":["2008-07-01/2009-04-01"]}]}`: record(inHaiti(spans("2008-07-01/2009-04-01"))),
		`{}`: support.Award{},
	} {
		assert.Equal(t, want, written(t, value))
	}
}

func TestJSONRefuses(t *testing.T) {
	m := seeded(t)
	requireLeft(t, m.offset(), `{"anchor":"noon","by":1,"x":1}`, "unknown anchor", "malformed by", "unexpected x")
	requireLeft(t, m.terms(), `{"opens":{"anchor":"noon"},"due":[],"every":{"number":"1"},"least":null}`,
		"unknown opens.anchor", "malformed due", "missing every.unit", "malformed least")
	requireLeft(t, m.rule(), `{"id":1,"terms":[{"from":"2008-07-01","value":{"opens":1}}],"Basis":{}}`,
		"malformed id", "malformed terms[0].value.opens", "unexpected Basis")
	requireLeft(t, m.waiver(), `{"cause":"boredom","by_decision":true}`, "unknown cause", "malformed by_decision")
	requireLeft(t, m.medalRule(), `{"medal":"gold","days":[{}],"waivers":[{"cause":"x"}]}`,
		"unknown medal", "missing days[0].from", "missing days[0].value", "unknown waivers[0].cause")
	requireLeft(t, m.completion(), `{"item":1,"on":"2008-02-30"}`, "malformed item", "out-of-range on")
	requireLeft(t, m.file(), `{"tour":{"period":"x"},"done":[{},{"on":1}]}`, "malformed tour.period", "malformed done[1].on")
	requireLeft(t, m.item(), `{"number":"1","title":{"en":"a"}}`, "malformed number", "missing title.fr")
	requireLeft(t, m.standing(), `{"status":"Done","item":{"kind":"x"}}`, "unknown status", "unknown item.kind")
	requireLeft(t, support.Standings{m.standing()}, `[{},{"status":"x"}]`, "unknown [1].status")
	requireLeft(t, support.Tally{Done: 1}, `{"done":"1","kind":"x"}`, "malformed done", "unknown kind")
	requireLeft(t, m.service(), `{"days":["2008-07-01"],"ribbon":"blue","covered":"perhaps"}`,
		"malformed days[0]", "unknown ribbon", "unknown covered")
	requireLeft(t, m.record(), `{"services":[{"days":1}],"asked":{},"citizen":"y"}`,
		"malformed services[0].days", "malformed asked", "unknown citizen")
	requireLeft(t, m.award(), `{"numeral":1.5,"verdict":"yes","reason":"x"}`, "malformed numeral", "unknown verdict", "unknown reason")
}

func TestIsZero(t *testing.T) {
	m := seeded(t)
	for name, zero := range map[string]interface{ IsZero() bool }{
		"offset": support.Offset{}, "terms": support.Terms{}, "rule": support.Rule{}, "waiver": support.Waiver{},
		"medal rule": support.MedalRule{}, "completion": support.Completion{}, "file": support.File{}, "item": support.Item{},
		"standing": support.Standing{}, "tally": support.Tally{}, "service": support.Service{}, "record": support.Record{},
		"award": support.Award{},
	} {
		assert.True(t, zero.IsZero(), name)
		assert.Equal(t, "{}", written(t, zero), name)
	}
	for name, value := range map[string]interface{ IsZero() bool }{
		"offset": support.Offset{By: days(0)}, "terms": support.Terms{Least: days(1)}, "rule": support.Rule{Basis: chosen},
		"waiver": support.Waiver{Cause: support.DeathOnDuty}, "medal rule": support.MedalRule{Waivers: []support.Waiver{}},
		"completion": support.Completion{On: m.day()}, "file": support.File{Done: []support.Completion{}}, "item": support.Item{Number: 1},
		"standing": support.Standing{Officer: "1"}, "tally": support.Tally{NotYet: 1}, "service": support.Service{Days: served("2008-07-01", 1)},
		"record": support.Record{Services: []support.Service{}}, "award": support.Award{Numeral: 2},
	} {
		assert.False(t, value.IsZero(), name)
	}
	require.True(t, support.Item{}.Window().IsZero())
}

func FuzzRule(f *testing.F) { fuzzJSON(f, append(support.Standard(), support.Rule{})...) }

func FuzzMedalRule(f *testing.F) {
	fuzzJSON(f, append(support.StandardMedals(), support.MedalRule{})...)
}

func FuzzFile(f *testing.F) {
	fuzzJSON(f, support.File{}, support.File{
		Tour: tour("2008-07-01/2009-04-01"), Done: []support.Completion{{Item: "support/leave/1", On: day("2008-09-01")}},
	})
}

func FuzzRecord(f *testing.F) {
	fuzzJSON(f, support.Record{}, record(inHaiti(spans("2008-07-01/2009-04-01", "2010-01-01/.."))))
}

func FuzzStanding(f *testing.F) {
	fuzzJSON(f, append(support.Standard().Status(support.File{Tour: tour("2008-07-01/..")}, day("2008-09-01")), support.Standing{})...)
}

func FuzzAward(f *testing.F) {
	fuzzJSON(f, append(support.StandardMedals().Awards(record(inHaiti(spans("2008-07-01/2009-04-01"))), day("2008-09-01")), support.Award{})...)
}
